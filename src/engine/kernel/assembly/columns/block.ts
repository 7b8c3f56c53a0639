/**
 * The working block of one pass over a pair of lanes: every constant of the satellite in the lane it belongs to, so that the same code
 * serves two moments of one satellite (the same constant twice) and two satellites. One field is 16 bytes.
 */

/** u is the mean argument of latitude, M + ω with the drag's gain. Powers of time are those of a polynomial in t, minutes. */
export const enum Field {
  U0, U1, U2, U3, U4, U5,
  M0, M1,
  PERIGEE0, PERIGEE1,
  NODE0, NODE1, NODE2,
  /** 1 − C1 t − D2 t² − D3 t³ − D4 t⁴, signs turned. */
  A1, A2, A3, A4,
  /** Drag on ω and M. */
  PERIGEE_DRAG, ANOMALY_DRAG, ETA, ANOMALY_DRAG0,
  /** e = E0 − E1 t − E2 sin M */
  E0, E1, E2,
  SEMI_MAJOR_AXIS, ROOT_OF_AXIS, INVERSE_ROOT_OF_AXIS,
  LONG_PERIOD_L, LONG_PERIOD_E,
  SIN_I, COS_I,
  /** Factors of 1/p² and 1/p in the short-period terms. */
  RADIUS_SECULAR, RADIUS_PERIODIC, ARGUMENT_PERIODIC, NODE_PERIODIC, INCLINATION_PERIODIC, RATE_PERIODIC, RATE_SECULAR,
  /** Columns of the catalogue end here; what follows is worked out while a pass runs. */
  COLUMNS,
  /** Angles whose sine and cosine are kept, so that those of angles near them take a small rotation only. */
  ANCHOR_PERIGEE = COLUMNS, ANCHOR_PERIGEE_SIN, ANCHOR_PERIGEE_COS,
  ANCHOR_NODE, ANCHOR_NODE_SIN, ANCHOR_NODE_COS,
  ANCHOR_OFFSET, ANCHOR_OFFSET_SIN, ANCHOR_OFFSET_COS,
  COUNT,
}

export const BLOCK_BYTES: i32 = Field.COUNT * 16;

// @ts-ignore: decorator
@inline
export function field(block: usize, index: i32): v128 {
  return v128.load(block + (<usize>index << 4));
}

// @ts-ignore: decorator
@inline
export function setField(block: usize, index: i32, value: v128): void {
  v128.store(block + (<usize>index << 4), value);
}

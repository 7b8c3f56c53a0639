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
  SEMI_MAJOR_AXIS_KM, INVERSE_ROOT_OF_AXIS,
  LONG_PERIOD_L, LONG_PERIOD_E,
  SIN_I, COS_I,
  /** Factors of 1/p² and 1/p in the short-period terms; that of the radius gives km. */
  RADIUS_SECULAR, RADIUS_PERIODIC, ARGUMENT_PERIODIC, NODE_PERIODIC, INCLINATION_PERIODIC, RATE_PERIODIC, RATE_SECULAR,
  /** Columns of the catalogue end here; what follows is worked out while a pass runs. */
  COLUMNS,
  /** Angles whose sine and cosine are kept, so that those of angles near them take a small rotation only. */
  ANCHOR_PERIGEE = COLUMNS, ANCHOR_PERIGEE_SIN, ANCHOR_PERIGEE_COS,
  ANCHOR_NODE, ANCHOR_NODE_SIN, ANCHOR_NODE_COS,
  ANCHOR_INCLINATION, ANCHOR_INCLINATION_SIN, ANCHOR_INCLINATION_COS,
  ANCHOR_SUN, ANCHOR_SUN_SIN, ANCHOR_SUN_COS,
  ANCHOR_MOON, ANCHOR_MOON_SIN, ANCHOR_MOON_COS,
  NEAR_EARTH_END,
  /** Deep space: these come from the satellite's record when its turn comes. l is the resonant longitude, or M where there is none. */
  L0 = NEAR_EARTH_END, L1,
  NODE_IN_U, THETA_IN_U, PERIGEE_IN_U, THETA0,
  MEAN_MOTION, INVERSE_MEAN_MOTION, RESONANT_RATE, RESONANT,
  INCLINATION0, INCLINATION1, ECCENTRICITY1,
  SUN_ANOMALY, SUN_E2, SUN_E3, SUN_I2, SUN_I3, SUN_L2, SUN_L3, SUN_L4, SUN_G2, SUN_G3, SUN_G4, SUN_H2, SUN_H3,
  MOON_ANOMALY, MOON_E2, MOON_E3, MOON_I2, MOON_I3, MOON_L2, MOON_L3, MOON_L4, MOON_G2, MOON_G3, MOON_G4, MOON_H2, MOON_H3,
  COUNT,
}

/** The anchors, and how far to put them off when a block is filled for another satellite. */
export const NOWHERE: f64 = 1e300;

// @ts-ignore: decorator
@inline
export function castAway(block: usize): void {
  const nowhere = f64x2.splat(NOWHERE);
  for (let anchor = Field.ANCHOR_PERIGEE as i32; anchor < Field.NEAR_EARTH_END; anchor += 3) setField(block, anchor, nowhere);
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

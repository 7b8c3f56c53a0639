import { propagateStrict } from "../kernel/index.ts";
import { secondsBetween, type Instant } from "../time/index.ts";
import type { Catalogue } from "./catalogue.ts";
import { errorCodes } from "./problems.ts";

/**
 * Columns of states, satellites × times: row `(i − first) · times + j` is satellite i at time j, and a vector's first component is at three
 * times its row. Made once by the caller and filled as often as he likes; the arrays stay the same.
 */
export interface Ephemeris {
  readonly frame: "TEME";
  readonly satelliteCount: number;
  readonly timeCount: number;
  /** x y z of each row, km. */
  readonly positionsKm: Float64Array;
  /** x y z of each row, km/s. */
  readonly velocitiesKmS: Float64Array;
  /** 0 where the row is good; else the theory's error (`errorCodes`), and the row is NaN. */
  readonly errorCodes: Uint8Array;
  /** Minutes after the moment asked for; filled by the caller or by `fillEphemeris`. */
  readonly minutes: Float64Array;
  /** Where the arrays lie in the catalogue's memory; null where the strict path fills them from outside. */
  readonly layout: EphemerisLayout | null;
}

export interface EphemerisLayout {
  readonly positions: number;
  readonly velocities: number;
  readonly errors: number;
  readonly times: number;
}

const bytesPerPage = 65536;
/** The code of a row that a SIMD build leaves to the strict path; never seen outside. */
const leftToStrict = 255;

/**
 * Room for the states of up to so many satellites of a catalogue at so many times: 49 bytes a row. It lies in the catalogue's memory, so
 * that nothing is copied, and goes with it: keep and reuse it. Throws RangeError where the memory (2 GiB a catalogue) has no room.
 */
export function createEphemeris(catalogue: Catalogue, satelliteCount: number, timeCount: number): Ephemeris {
  const rows = satelliteCount * timeCount;
  const shape = { frame: "TEME", satelliteCount, timeCount } as const;
  if (catalogue.columns === null) {
    return {
      ...shape,
      positionsKm: new Float64Array(3 * rows),
      velocitiesKmS: new Float64Array(3 * rows),
      errorCodes: new Uint8Array(rows),
      minutes: new Float64Array(timeCount),
      layout: null,
    };
  }
  const { memory } = catalogue.columns.kernel;
  // Two times are read at once: one more than there are may be read, and is not used.
  const bytes = rows * 48 + (timeCount + 2) * 8 + rows;
  const positions = memory.grow(Math.ceil(bytes / bytesPerPage)) * bytesPerPage;
  const velocities = positions + 24 * rows;
  const times = velocities + 24 * rows;
  const errors = times + (timeCount + 2) * 8;
  const { buffer } = memory;
  return {
    ...shape,
    positionsKm: new Float64Array(buffer, positions, 3 * rows),
    velocitiesKmS: new Float64Array(buffer, velocities, 3 * rows),
    errorCodes: new Uint8Array(buffer, errors, rows),
    minutes: new Float64Array(buffer, times, timeCount),
    layout: { positions, velocities, times, errors },
  };
}

/** Which part of a catalogue and of an ephemeris's times is meant. */
export interface FillRange {
  /** Satellites `first` to `last` (not included); the whole catalogue where left out. */
  readonly first?: number;
  readonly last?: number;
}

/**
 * Fills an ephemeris with the states of satellites at `from` plus each of `into.minutes` (SI minutes; write them there before). Nothing is
 * allocated by row. A satellite that fails costs no other one its rows.
 *
 * Accuracy: the strict path's states to 0.01 mm and 0.01 µm/s within a week of epoch (test/property/columns.test.ts).
 * Throws RangeError where the range asks for more rows than there is room for.
 */
export function fillEphemeris(catalogue: Catalogue, from: Instant, into: Ephemeris, range: FillRange = {}): void {
  const { first = 0, last = catalogue.satellites.length } = range;
  needRoom(catalogue, into, first, last);
  const { columns } = catalogue;
  if (columns === null || into.layout === null) {
    into.errorCodes.fill(leftToStrict, 0, (last - first) * into.timeCount);
    fillRowsLeft(catalogue, from, into, first, last);
    return;
  }
  writeOffsets(catalogue, from, first, last);
  const { layout, kernel } = columns;
  const { positions, velocities, errors, times } = into.layout;
  const left = kernel.run.propagateRange(
    layout.columns,
    layout.capacity,
    layout.kinds,
    layout.records,
    layout.offsets,
    first,
    last,
    times,
    into.timeCount,
    layout.scratch,
    positions,
    velocities,
    errors,
  );
  if (left > 0) fillRowsLeft(catalogue, from, into, first, last);
}

/** Throws RangeError where a range is none of the catalogue or asks for more rows than there is room for. */
export function needRoom(catalogue: Catalogue, into: Ephemeris, first: number, last: number): void {
  if (!(first >= 0 && first <= last && last <= catalogue.satellites.length)) {
    throw new RangeError(`satellites ${first} to ${last} of a catalogue of ${catalogue.satellites.length}`);
  }
  if (last - first > into.satelliteCount) {
    throw new RangeError(`${last - first} satellites asked for, room for ${into.satelliteCount}`);
  }
}

/** For threads: minutes from each satellite's epoch to the moment that times count from. */
export function writeOffsets(catalogue: Catalogue, from: Instant, first: number, last: number): void {
  if (catalogue.columns === null) return;
  const { layout, kernel } = catalogue.columns;
  const offsets = new Float64Array(kernel.memory.buffer, layout.offsets, layout.capacity);
  for (let i = first; i < last; i++) {
    const satellite = catalogue.satellites[i];
    if (satellite) offsets[i] = secondsBetween(satellite.elements.epoch, from) / 60;
  }
}

/** For threads: computes by the strict path every row that carries the code 255. */
export function fillRowsLeft(catalogue: Catalogue, from: Instant, into: Ephemeris, first: number, last: number): void {
  const refusedCodes = new Map(catalogue.refused.map(({ index, problem }) => [index, errorCodes[problem.code]]));
  for (let i = first; i < last; i++) {
    const satellite = catalogue.satellites[i];
    const offset = satellite ? secondsBetween(satellite.elements.epoch, from) / 60 : 0;
    const start = (i - first) * into.timeCount;
    for (let j = 0; j < into.timeCount; j++) {
      const row = start + j;
      if (into.errorCodes[row] !== leftToStrict) continue;
      if (!satellite) {
        writeError(into, row, refusedCodes.get(i) ?? leftToStrict);
        continue;
      }
      const result = propagateStrict(satellite.constants, offset + (into.minutes[j] ?? Number.NaN));
      if ("error" in result) writeError(into, row, result.error);
      else {
        into.errorCodes[row] = 0;
        for (let axis = 0; axis < 3; axis++) {
          into.positionsKm[3 * row + axis] = result.state[axis] ?? Number.NaN;
          into.velocitiesKmS[3 * row + axis] = result.state[axis + 3] ?? Number.NaN;
        }
      }
    }
  }
}

function writeError(into: Ephemeris, row: number, code: number): void {
  into.errorCodes[row] = code;
  into.positionsKm.fill(Number.NaN, 3 * row, 3 * row + 3);
  into.velocitiesKmS.fill(Number.NaN, 3 * row, 3 * row + 3);
}

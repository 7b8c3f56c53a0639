/**
 * The kernel's SIMD builds: whole columns of states into memory that is given. Nothing here keeps anything between calls; the memory is
 * imported, may be shared, and every thread brings a scratch of its own. The strict path prepares the constants.
 */
import { Satellite } from "../satellite";
import { BLOCK_BYTES, Field, setField } from "./block";
import { nearEarthPair } from "./nearEarth";
import { prepareColumns } from "./prepare";

/** What `kinds` says of a satellite. Whatever is not near the Earth is left to the strict path. */
const NEAR_EARTH: u8 = 0;

const LEFT_TO_STRICT: u8 = 255;

export function scratchBytes(): i32 {
  return BLOCK_BYTES + 64;
}

/** Columns of a satellite; column i begins at `columns + 8 i · capacity`. */
export function columnCount(): i32 {
  return Field.COLUMNS;
}

/** Takes a satellite's record of the strict path into the columns. */
export function prepare(record: usize, columns: usize, capacity: i32, index: i32): void {
  prepareColumns(changetype<Satellite>(record), columns + ((<usize>index) << 3), (<usize>capacity) << 3);
}

/**
 * States of the satellites `first` to `last` at every time: rows by satellite, then by time. Time j of satellite i is
 * `offsets[i] + times[j]` minutes from its epoch. Returns how many rows are left to the strict path; they carry the code 255.
 */
export function propagateRange(
  columns: usize,
  capacity: i32,
  kinds: usize,
  offsets: usize,
  first: i32,
  last: i32,
  times: usize,
  count: i32,
  scratch: usize,
  positions: usize,
  velocities: usize,
  errors: usize,
): i32 {
  let left = 0;
  let i = first;
  while (i < last) {
    const row = <usize>(i - first) * <usize>count;
    if (load<u8>(kinds + i) != NEAR_EARTH) {
      memory.fill(errors + row, LEFT_TO_STRICT, count);
      left += count;
      i += 1;
      continue;
    }
    // Few times: two satellites share the lanes. Many: two moments of one.
    const paired = count < 4 && i + 1 < last && load<u8>(kinds + i + 1) == NEAR_EARTH;
    fillBlock(scratch, columns, capacity, i, paired);
    if (paired) {
      const offset = v128.load(offsets + ((<usize>i) << 3));
      for (let j = 0; j < count; j++) {
        const t = f64x2.add(v128.load64_splat(times + ((<usize>j) << 3)), offset);
        left += nearEarthPair(scratch, t, row + j, row + count + j, positions, velocities, errors);
      }
      i += 2;
      continue;
    }
    const offset = v128.load64_splat(offsets + ((<usize>i) << 3));
    let j = 0;
    for (; j + 1 < count; j += 2) {
      const t = f64x2.add(v128.load(times + ((<usize>j) << 3)), offset);
      left += nearEarthPair(scratch, t, row + j, row + j + 1, positions, velocities, errors);
    }
    // The last of an odd number fills both lanes and is written twice to one row; counted once.
    if (j < count) {
      const t = f64x2.add(v128.load64_splat(times + ((<usize>j) << 3)), offset);
      left += nearEarthPair(scratch, t, row + j, row + j, positions, velocities, errors) >> 1;
    }
    i += 1;
  }
  return left;
}

function fillBlock(block: usize, columns: usize, capacity: i32, index: i32, paired: bool): void {
  const stride = (<usize>capacity) << 3;
  let at = columns + ((<usize>index) << 3);
  for (let k = 0; k < Field.COLUMNS; k++) {
    setField(block, k, paired ? v128.load(at) : v128.load64_splat(at));
    at += stride;
  }
  const nowhere = f64x2.splat(1e300);
  setField(block, Field.ANCHOR_PERIGEE, nowhere);
  setField(block, Field.ANCHOR_NODE, nowhere);
  setField(block, Field.ANCHOR_OFFSET, nowhere);
}

/**
 * The kernel's SIMD builds: whole columns of states into memory that is given. Nothing here keeps anything between calls; the memory is
 * imported, may be shared, and every thread brings a scratch of its own. The strict path prepares the constants.
 */
import { Satellite } from "../satellite";
import { BLOCK_BYTES, castAway, Field, setField } from "./block";
import { deepSpacePair } from "./deepSpace";
import { LEFT_TO_STRICT } from "./finish";
import { anchorsReach, calmPair, carefulPair, castAnchors, isCalm, oneAnchorReaches } from "./nearEarth";
import { prepareColumns, prepareDeepSpace } from "./prepare";
import { openTable, ResonanceTable, TABLE_BYTES } from "./resonanceTable";

/** What `kinds` says of a satellite; of any other kind its rows are left to the strict path. */
const NEAR_EARTH: u8 = 0;
const DEEP_SPACE: u8 = 1;

/** Times that are asked at once whether the anchors reach them: a whole number of pairs. */
const STRETCH: i32 = 32;

/** One thread's scratch: a block, and a resonance table for each lane. */
const TABLES: usize = (<usize>BLOCK_BYTES + 63) & ~63;

export function scratchBytes(): i32 {
  return <i32>(TABLES + 2 * TABLE_BYTES);
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
 * `offsets[i] + times[j]` minutes from its epoch; one more time than `count` may be read. `records` holds for each satellite of deep space
 * the address of its record. Returns how many rows are left to the strict path; they carry the code 255.
 */
export function propagateRange(
  columns: usize, capacity: i32, kinds: usize, records: usize, offsets: usize, first: i32, last: i32, times: usize, count: i32,
  scratch: usize, positions: usize, velocities: usize, errors: usize,
): i32 {
  let left = 0;
  let i = first;
  let least = v128.load64_splat(times);
  let most = least;
  // Where times rise or fall throughout, the ends of a stretch bound all of it.
  let rising = true;
  let falling = true;
  for (let j = 1; j < count; j++) {
    const at = times + (<usize>j << 3);
    rising = rising && load<f64>(at) >= load<f64>(at - 8);
    falling = falling && load<f64>(at) <= load<f64>(at - 8);
    const time = v128.load64_splat(at);
    least = f64x2.min(least, time);
    most = f64x2.max(most, time);
  }
  while (i < last) {
    const row = <usize>(i - first) * <usize>count;
    const kind = load<u8>(kinds + i);
    if (kind > DEEP_SPACE) {
      memory.fill(errors + row, LEFT_TO_STRICT, count);
      left += count;
      i += 1;
      continue;
    }
    // Few times: two satellites share the lanes. Many: two moments of one.
    const paired = count < 4 && i + 1 < last && load<u8>(kinds + i + 1) == kind;
    const offset = paired ? v128.load(offsets + (<usize>i << 3)) : v128.load64_splat(offsets + (<usize>i << 3));
    const second = paired ? i + 1 : i;
    castAway(scratch);
    if (kind == NEAR_EARTH) fillFromColumns(scratch, columns, capacity, i, paired);
    else {
      fillFromRecord(scratch, load<u32>(records + (<usize>i << 2)), load<u32>(records + (<usize>second << 2)), paired);
    }
    const table0 = changetype<ResonanceTable>(scratch + TABLES);
    const table1 = paired ? changetype<ResonanceTable>(scratch + TABLES + TABLE_BYTES) : table0;
    const calm = kind == NEAR_EARTH && isCalm(scratch, furthest(f64x2.add(least, offset), f64x2.add(most, offset)));
    const width = paired ? 1 : 2;
    let reached = 0; // times up to here are known to be in the anchors' reach
    for (let j = 0; j < count; j += width) {
      const at = times + (<usize>j << 3);
      // The last of an odd number of times fills both lanes and is written twice to one row; counted once.
      const alone = !paired && j + 1 == count;
      const t = f64x2.add(paired || alone ? v128.load64_splat(at) : v128.load(at), offset);
      const to0 = row + j;
      const to1 = paired ? to0 + count : alone ? to0 : to0 + 1;
      if (calm) {
        if (j >= reached) {
          const end = min(j + STRETCH, count);
          const last = f64x2.add(v128.load64_splat(times + (<usize>(end - 1) << 3)), offset);
          const whole = rising || falling;
          if (whole && anchorsReach(scratch, t) && anchorsReach(scratch, last)) reached = end;
          else if (whole && oneAnchorReaches(scratch, t, last)) {
            castAnchors(scratch, f64x2.mul(f64x2.add(t, last), f64x2.splat(0.5)));
            reached = end;
          } else castAnchors(scratch, t); // this pair only; each lane has an anchor of its own
        }
        calmPair(scratch, t, to0, to1, positions, velocities, errors);
        continue;
      }
      const strict =
        kind == NEAR_EARTH
          ? carefulPair(scratch, t, to0, to1, positions, velocities, errors)
          : deepSpacePair(scratch, table0, table1, t, to0, to1, positions, velocities, errors);
      left += alone ? strict >> 1 : strict;
    }
    i = second + 1;
  }
  return left;
}

/** The greatest of four sizes; NaN where one is none, which no bound then holds. */
function furthest(a: v128, b: v128): f64 {
  const sizes = f64x2.max(f64x2.abs(a), f64x2.abs(b));
  return Math.max(f64x2.extract_lane(sizes, 0), f64x2.extract_lane(sizes, 1));
}

function fillFromColumns(block: usize, columns: usize, capacity: i32, index: i32, paired: bool): void {
  const stride = <usize>capacity << 3;
  let at = columns + (<usize>index << 3);
  for (let k = 0; k < Field.COLUMNS; k++) {
    setField(block, k, paired ? v128.load(at) : v128.load64_splat(at));
    at += stride;
  }
}

function fillFromRecord(scratch: usize, record0: usize, record1: usize, paired: bool): void {
  const satellite0 = changetype<Satellite>(record0);
  const satellite1 = changetype<Satellite>(record1);
  prepareColumns(satellite0, scratch, 16);
  prepareDeepSpace(satellite0, scratch, 16);
  prepareColumns(satellite1, scratch + 8, 16);
  prepareDeepSpace(satellite1, scratch + 8, 16);
  openTable(changetype<ResonanceTable>(scratch + TABLES), satellite0);
  if (paired) openTable(changetype<ResonanceTable>(scratch + TABLES + TABLE_BYTES), satellite1);
}

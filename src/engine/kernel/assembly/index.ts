/**
 * The kernel's scalar build: elementary functions, and SGP4 for one satellite at a time. It imports nothing but its memory
 * and keeps no state between calls except the record that it is given the address of.
 */
import { initialise as initialiseRecord } from "./initialise";
import { propagate as propagateRecord } from "./propagate";
import { Satellite, SATELLITE_BYTES } from "./satellite";

export { acos, asin, atan, atan2, cos, exp, log, pow, sin, tan } from "./elementary";

/** The one working record of this instance. */
const record: usize = memory.data(SATELLITE_BYTES, 16);

export function recordAddress(): usize {
  return record;
}

export function recordBytes(): i32 {
  return SATELLITE_BYTES;
}

export function initialise(address: usize): i32 {
  return initialiseRecord(changetype<Satellite>(address));
}

export function propagate(address: usize, minutes: f64): i32 {
  return propagateRecord(changetype<Satellite>(address), minutes);
}

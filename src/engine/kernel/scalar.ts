import { bytesOfHexadecimal } from "./hexadecimal.ts";
import { scalarModule } from "./generated/scalar.ts";
import { wasm, type KernelMemory } from "./webassembly.ts";

interface ScalarExports {
  readonly memory: KernelMemory;
  readonly recordAddress: () => number;
  readonly recordBytes: () => number;
  readonly initialise: (address: number) => number;
  readonly propagate: (address: number, minutes: number) => number;
  readonly sin: (x: number) => number;
  readonly cos: (x: number) => number;
  readonly tan: (x: number) => number;
  readonly asin: (x: number) => number;
  readonly acos: (x: number) => number;
  readonly atan: (x: number) => number;
  readonly atan2: (y: number, x: number) => number;
  readonly exp: (x: number) => number;
  readonly log: (x: number) => number;
  readonly pow: (x: number, y: number) => number;
}

/**
 * The strict path: the scalar build, one instance for the whole engine. It holds no state that a caller could see: its one
 * working record is filled by each call before it is read.
 */
export const scalar: ScalarExports = new wasm.Instance<ScalarExports>(new wasm.Module(bytesOfHexadecimal(scalarModule)))
  .exports;

const address = scalar.recordAddress();
const record = new Float64Array(scalar.memory.buffer, address, scalar.recordBytes() / 8);
const STATE_OFFSET = record.length - 7;

/** The eight numbers of an element set in the kernel's order: days since 1949 December 31 (UTC), rad/min, 1, rad, 1/Earth radius. */
export interface KernelElements {
  readonly epochDays: number;
  readonly meanMotionRadMin: number;
  readonly eccentricity: number;
  readonly inclinationRad: number;
  readonly raanRad: number;
  readonly argumentOfPerigeeRad: number;
  readonly meanAnomalyRad: number;
  readonly bstarPerEarthRadius: number;
}

/** Everything about a satellite that does not depend on time, as the kernel holds it. Never altered once made. */
export type SatelliteConstants = Readonly<Float64Array>;

let loaded: SatelliteConstants | null = null;

/** @returns the constants, or the theory's error code where no orbit has such elements. */
export function initialiseStrict(
  elements: KernelElements,
): { readonly constants: SatelliteConstants } | { readonly error: number } {
  loaded = null;
  record.fill(0);
  record[0] = elements.epochDays;
  record[1] = elements.meanMotionRadMin;
  record[2] = elements.eccentricity;
  record[3] = elements.inclinationRad;
  record[4] = elements.raanRad;
  record[5] = elements.argumentOfPerigeeRad;
  record[6] = elements.meanAnomalyRad;
  record[7] = elements.bstarPerEarthRadius;
  const error = scalar.initialise(address);
  return error === 0 ? { constants: record.slice() } : { error };
}

/** Six numbers, km and km/s in TEME, `minutes` from epoch; or the theory's error code. */
export function propagateStrict(
  constants: SatelliteConstants,
  minutes: number,
): { readonly state: readonly [number, number, number, number, number, number] } | { readonly error: number } {
  if (loaded !== constants) {
    record.set(constants);
    loaded = constants;
  }
  const error = scalar.propagate(address, minutes);
  if (error !== 0) return { error };
  return { state: [stateField(0), stateField(1), stateField(2), stateField(3), stateField(4), stateField(5)] };
}

function stateField(index: number): number {
  const value = record[STATE_OFFSET + index];
  if (value === undefined) throw new RangeError(`the kernel's state has no field ${index}`);
  return value;
}

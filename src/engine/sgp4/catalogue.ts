/**
 * Many satellites and many moments at once: columns in, columns out. A SIMD build of the kernel does the work; whatever lies outside the
 * reach of its series, and the exact error of a row, comes from the strict path.
 */
import type { MeanElements } from "../elements/index.ts";
import { columnKernel, type ColumnBuild, type ColumnKernel } from "../kernel/index.ts";
import type { PropagationProblem } from "./problems.ts";
import { sgp4, type Satellite } from "./propagate.ts";

/** A set that cannot be propagated: its rows carry the error. */
export interface RefusedSet {
  readonly index: number;
  readonly problem: PropagationProblem;
}

/** Where a catalogue's columns lie in the kernel's memory; plain numbers, so that another thread can be told. */
export interface CatalogueLayout {
  readonly build: ColumnBuild;
  readonly capacity: number;
  /** The first thread's scratch; the others follow, `scratchBytes` apart. */
  readonly scratch: number;
  readonly scratchBytes: number;
  readonly columns: number;
  readonly kinds: number;
  readonly records: number;
  readonly offsets: number;
  /** From which threads take their next satellites. */
  readonly counter: number;
}

/** Satellites ready to be propagated together. Owns memory of the kernel, which goes when the catalogue is no longer held. */
export interface Catalogue {
  readonly satellites: readonly (Satellite | null)[];
  readonly refused: readonly RefusedSet[];
  /** Which build works here: "relaxed" and "simd" agree with "strict" to 0.01 mm. */
  readonly build: ColumnBuild;
  readonly columns: { readonly kernel: ColumnKernel; readonly layout: CatalogueLayout } | null;
}

/** What a kind of satellite asks of the SIMD builds. */
const kinds = { nearEarth: 0, deepSpace: 1, strict: 255 } as const;

/** The kernel's own constants lie below. */
const firstFreeByte = 65536;
const recordBytes = 1024;
/** Scratches for as many threads as will ever work on one catalogue. */
export const mostThreads = 64;
const mostScratchBytes = 16384;
const mostColumns = 48;

/**
 * Makes element sets ready to be propagated together.
 *
 * @param fastest the build to use if the machine can: "relaxed" (the default) or "simd" for sweeps; "strict" for the same bits everywhere
 */
export function createCatalogue(sets: readonly MeanElements[], fastest: ColumnBuild = "relaxed"): Catalogue {
  const satellites: (Satellite | null)[] = [];
  const refused: RefusedSet[] = [];
  sets.forEach((elements, index) => {
    const satellite = sgp4(elements);
    satellites.push(satellite.ok ? satellite.value : null);
    if (!satellite.ok) refused.push({ index, problem: satellite.problem });
  });
  const columns = fillColumns(satellites, fastest);
  return { satellites, refused, build: columns?.kernel.build ?? "strict", columns };
}

function fillColumns(satellites: readonly (Satellite | null)[], fastest: ColumnBuild): Catalogue["columns"] {
  const capacity = 64 * Math.ceil((satellites.length + 1) / 64);
  const counter = firstFreeByte + recordBytes;
  const scratch = counter + 64;
  const columns = scratch + mostThreads * mostScratchBytes;
  const kindsAt = columns + capacity * 8 * mostColumns;
  const records = kindsAt + capacity;
  const offsets = records + capacity * 4;
  const firstRecord = offsets + capacity * 8;
  const deep = satellites.reduce((count, satellite) => count + (satellite?.isDeepSpace === true ? 1 : 0), 0);
  const kernel = columnKernel(fastest, firstRecord + deep * recordBytes);
  if (kernel === null) return null;
  const scratchBytes = kernel.run.scratchBytes();
  if (scratchBytes > mostScratchBytes || kernel.run.columnCount() > mostColumns) {
    throw new Error("the kernel's blocks have outgrown their place");
  }
  const layout = {
    build: kernel.build,
    capacity,
    scratch,
    scratchBytes: mostScratchBytes,
    columns,
    kinds: kindsAt,
    records,
    offsets,
    counter,
  };
  const { buffer } = kernel.memory;
  const kindOf = new Uint8Array(buffer, kindsAt, capacity).fill(kinds.strict);
  const recordOf = new Uint32Array(buffer, records, capacity);
  let nextRecord = firstRecord;
  satellites.forEach((satellite, index) => {
    if (satellite === null) return;
    const record = satellite.isDeepSpace ? nextRecord : firstFreeByte;
    new Float64Array(buffer, record, recordBytes / 8).set(satellite.constants);
    if (satellite.isDeepSpace) {
      kindOf[index] = kinds.deepSpace;
      recordOf[index] = record;
      nextRecord += recordBytes;
    } else {
      kindOf[index] = kinds.nearEarth;
      kernel.run.prepare(record, columns, capacity, index);
    }
  });
  return { kernel, layout };
}

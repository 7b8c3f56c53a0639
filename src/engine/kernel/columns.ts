import { bytesOfHexadecimal } from "./hexadecimal.ts";
import { relaxedModule } from "./generated/relaxed.ts";
import { simdModule } from "./generated/simd.ts";
import { wasm, type CompiledModule, type KernelMemory } from "./webassembly.ts";

interface ColumnExports {
  readonly scratchBytes: () => number;
  readonly columnCount: () => number;
  readonly prepare: (record: number, columns: number, capacity: number, index: number) => void;
  readonly propagateRange: (
    columns: number,
    capacity: number,
    kinds: number,
    records: number,
    offsets: number,
    first: number,
    last: number,
    times: number,
    count: number,
    scratch: number,
    positions: number,
    velocities: number,
    errors: number,
  ) => number;
}

/** Which of the kernel's builds runs: "strict" where neither SIMD build can, or none is wanted. */
export type ColumnBuild = "relaxed" | "simd" | "strict";

/** A SIMD build over a memory of its own or one that is shared with other threads. */
export interface ColumnKernel {
  readonly build: ColumnBuild;
  readonly memory: KernelMemory;
  readonly run: ColumnExports;
}

const bytesPerPage = 65536;
/** Pages that the memory may grow to: 2 GiB. */
const mostPages = 32768;

/**
 * The fastest build that this machine and engine can run, at most as fast as `wanted`; null where none can (then the strict path serves).
 * A memory that another thread made may be given; else one of `bytes` is made.
 */
export function columnKernel(wanted: ColumnBuild, bytes: number, given: KernelMemory | null = null): ColumnKernel | null {
  const builds = wanted === "relaxed" ? (["relaxed", "simd"] as const) : wanted === "simd" ? (["simd"] as const) : [];
  for (const build of builds) {
    const module = compiled[build]();
    if (module === null) continue;
    const memory = given ?? sharedMemory(bytes);
    if (memory === null) return null;
    const run = new wasm.Instance<ColumnExports>(module, { env: { memory, abort: unreachable } }).exports;
    return { build, memory, run };
  }
  return null;
}

/** Compiled when first asked for, and then kept: a module holds no state, only an instance does. null where it cannot run here. */
const compiled = { relaxed: once(relaxedModule), simd: once(simdModule) } as const;

function once(text: string): () => CompiledModule | null {
  let module: CompiledModule | null | undefined;
  return () => {
    if (module === undefined) {
      const code = bytesOfHexadecimal(text);
      module = wasm.validate(code) ? new wasm.Module(code) : null;
    }
    return module;
  };
}

function sharedMemory(bytes: number): KernelMemory | null {
  try {
    return new wasm.Memory({ initial: Math.ceil(bytes / bytesPerPage), maximum: mostPages, shared: true });
  } catch {
    return null; // an engine without shared memory, or without that much of it
  }
}

function unreachable(): never {
  throw new Error("the kernel stopped: a fault of ours");
}

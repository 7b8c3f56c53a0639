/**
 * The WebAssembly kernel as the engine sees it: the scalar build of the strict path, with the elementary functions, and
 * the SIMD builds that fill whole columns. The source is AssemblyScript in `assembly/`; `scripts/build-kernel.ts` compiles it into `generated/`. Nothing here knows element-set
 * formats, time scales or frames: numbers in, numbers out. Only `engine/` opens this folder.
 */
export { initialiseStrict, propagateStrict, scalar, type KernelElements, type SatelliteConstants } from "./scalar.ts";
export { columnKernel, type ColumnBuild, type ColumnKernel } from "./columns.ts";
export type { KernelMemory } from "./webassembly.ts";

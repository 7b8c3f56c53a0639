import { columnKernel, type ColumnBuild, type ColumnKernel, type KernelMemory } from "../kernel/index.ts";
import type { CatalogueLayout, EphemerisLayout } from "../sgp4/index.ts";

/** What a worker is asked; plain data but for the shared memory. */
export type Task =
  | { readonly kind: "attach"; readonly id: number; readonly build: ColumnBuild; readonly memory: KernelMemory }
  | { readonly kind: "detach"; readonly id: number }
  | {
      readonly kind: "fill";
      readonly id: number;
      readonly catalogue: CatalogueLayout;
      readonly ephemeris: EphemerisLayout;
      readonly first: number;
      readonly last: number;
      readonly timeCount: number;
      /** Satellites taken at once from the common counter. */
      readonly share: number;
      /** Which of the catalogue's scratches is this worker's. */
      readonly scratch: number;
    };

/** How many rows were left to the strict path; or what went wrong. */
export type Reply = { readonly left: number } | { readonly error: string };

/** The kernels that a worker has instantiated, by catalogue. Owned by the worker. */
export interface WorkerState {
  readonly kernels: Map<number, ColumnKernel>;
}

/** The state that a worker keeps between tasks. */
export function createWorkerState(): WorkerState {
  return { kernels: new Map() };
}

/** Does one task and says how it went. */
export function answer(state: WorkerState, task: Task): Reply {
  switch (task.kind) {
    case "attach": {
      const kernel = columnKernel(task.build, 0, task.memory);
      if (kernel === null || kernel.build !== task.build) return { error: `this thread cannot run the ${task.build} build` };
      state.kernels.set(task.id, kernel);
      return { left: 0 };
    }
    case "detach":
      state.kernels.delete(task.id);
      return { left: 0 };
    case "fill": {
      const kernel = state.kernels.get(task.id);
      return kernel === undefined ? { error: "no such catalogue here" } : { left: fill(kernel, task) };
    }
    default:
      return { error: "no such task" };
  }
}

function fill(kernel: ColumnKernel, task: Extract<Task, { readonly kind: "fill" }>): number {
  const { catalogue, ephemeris, timeCount } = task;
  const counter = new Int32Array(kernel.memory.buffer, catalogue.counter, 1);
  let left = 0;
  for (;;) {
    const start = Atomics.add(counter, 0, task.share);
    if (start >= task.last) return left;
    const row = (start - task.first) * timeCount;
    left += kernel.run.propagateRange(
      catalogue.columns,
      catalogue.capacity,
      catalogue.kinds,
      catalogue.records,
      catalogue.offsets,
      start,
      Math.min(start + task.share, task.last),
      ephemeris.times,
      timeCount,
      catalogue.scratch + task.scratch * catalogue.scratchBytes,
      ephemeris.positions + row * 24,
      ephemeris.velocities + row * 24,
      ephemeris.errors + row,
    );
  }
}

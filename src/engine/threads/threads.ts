import {
  fillEphemeris,
  fillRowsLeft,
  mostThreads,
  needRoom,
  writeOffsets,
  type Catalogue,
  type Ephemeris,
  type FillRange,
} from "../sgp4/index.ts";
import type { Instant } from "../time/index.ts";
import type { Reply, Task } from "./worker.ts";

/** A worker as the shell hands it over: one task at a time, answered in order. */
export interface WorkerPort {
  readonly ask: (task: Task) => Promise<Reply>;
  readonly close: () => Promise<void>;
}

/** Workers that stand ready. Close them when done; an open one keeps a program from ending. */
export interface Threads {
  readonly count: number;
  /** As `fillEphemeris`, by all threads together. One call at a time; the ephemeris must not be touched before it is done. */
  readonly fill: (catalogue: Catalogue, from: Instant, into: Ephemeris, range?: FillRange) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Satellites taken at once: small enough that no thread waits long for another, large enough that taking them costs nothing. */
const mostAtOnce = 64;

/**
 * Threads over workers that run. With none, or where a catalogue's memory cannot be shared (the strict build, a page that is not
 * cross-origin isolated), the caller's own thread does the work and the result is the same.
 */
export function threadsOver(ports: readonly WorkerPort[]): Threads {
  const attached = new WeakMap<Catalogue, Promise<number | null>>();
  let nextId = 1;

  /** The number under which all workers know a catalogue; null where they cannot have it. */
  async function attach(catalogue: Catalogue): Promise<number | null> {
    const { columns } = catalogue;
    if (columns === null || ports.length === 0) return null;
    const id = nextId++;
    const { build, memory } = columns.kernel;
    try {
      const replies = await Promise.all(ports.map((port) => port.ask({ kind: "attach", id, build, memory })));
      return replies.every((reply) => "left" in reply) ? id : null;
    } catch {
      return null; // the memory could not be posted: not isolated
    }
  }

  async function fill(catalogue: Catalogue, from: Instant, into: Ephemeris, range: FillRange = {}): Promise<void> {
    const { first = 0, last = catalogue.satellites.length } = range;
    needRoom(catalogue, into, first, last);
    const known = attached.get(catalogue) ?? attach(catalogue);
    attached.set(catalogue, known);
    const id = await known;
    const { columns } = catalogue;
    const { layout } = into;
    if (id === null || columns === null || layout === null) {
      fillEphemeris(catalogue, from, into, range);
      return;
    }
    writeOffsets(catalogue, from, first, last);
    Atomics.store(new Int32Array(columns.kernel.memory.buffer, columns.layout.counter, 1), 0, first);
    const share = Math.max(1, Math.min(mostAtOnce, Math.floor((last - first) / (ports.length * 4))));
    const replies = await Promise.all(
      ports.map((port, scratch) =>
        port.ask({
          kind: "fill",
          id,
          catalogue: columns.layout,
          ephemeris: layout,
          first,
          last,
          timeCount: into.timeCount,
          share,
          scratch,
        }),
      ),
    );
    let left = 0;
    for (const reply of replies) {
      if ("error" in reply) throw new Error(`a thread failed: ${reply.error}`);
      left += reply.left;
    }
    if (left > 0) fillRowsLeft(catalogue, from, into, first, last);
  }

  if (ports.length > mostThreads) throw new RangeError(`${ports.length} threads; at most ${mostThreads} can share a catalogue`);
  return {
    count: Math.max(1, ports.length),
    fill,
    close: async () => {
      await Promise.all(ports.map((port) => port.close()));
    },
  };
}

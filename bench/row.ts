/** One line of the table that `npm run bench` prints, as `--json` gives it. */
export interface Row {
  readonly id: string;
  readonly what: string;
  readonly ours: number;
  readonly peer: number;
  readonly peerName: string;
  readonly unit: string;
  /** How many times better ours is; null where nothing is compared. */
  readonly ratio: number | null;
  /** How far the two results lie apart, in words. */
  readonly agreement: string;
}

/** What a row asks for and aims at, for the table. */
export interface Work {
  readonly id: string;
  readonly must: string;
  readonly aim: string;
  readonly measure: () => Promise<Row>;
}

export interface Times {
  readonly oursMs: number;
  readonly peerMs: number;
}

/**
 * The shortest time of each side in rounds that take turns, both warm. On a machine that others use too, the shortest is the least disturbed; a
 * side that needs longer is disturbed more often, so its work may be given in parts, whose shortest times are added up.
 */
export async function takeTurns(rounds: number, ours: () => unknown, peer: readonly (() => unknown)[]): Promise<Times> {
  let oursMs = Infinity;
  const parts = peer.map((work) => ({ work, ms: Infinity }));
  for (let i = 0; i < 5; i++) {
    await ours();
    for (const { work } of parts) await work();
  }
  for (let i = 0; i < rounds; i++) {
    for (const part of parts) {
      if (i % 2 === 0 || parts.length < 3) oursMs = Math.min(oursMs, await milliseconds(ours));
      part.ms = Math.min(part.ms, await milliseconds(part.work));
    }
  }
  return { oursMs, peerMs: parts.reduce((sum, { ms }) => sum + ms, 0) };
}

async function milliseconds(work: () => unknown): Promise<number> {
  const started = performance.now();
  const result = work();
  if (result instanceof Promise) await result;
  return performance.now() - started;
}

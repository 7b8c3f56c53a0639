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
 * The shortest time of each side in rounds that take turns, both warm. On a machine that others use too, the shortest is the least disturbed;
 * taking turns gives both the same chances.
 */
export async function takeTurns(rounds: number, ours: () => unknown, peer: () => unknown): Promise<Times> {
  let oursMs = Infinity;
  let peerMs = Infinity;
  for (let i = 0; i < 5; i++) {
    await ours();
    await peer();
  }
  for (let i = 0; i < rounds; i++) {
    oursMs = Math.min(oursMs, await milliseconds(ours), await milliseconds(ours));
    peerMs = Math.min(peerMs, await milliseconds(peer));
  }
  return { oursMs, peerMs };
}

async function milliseconds(work: () => unknown): Promise<number> {
  const started = performance.now();
  const result = work();
  if (result instanceof Promise) await result;
  return performance.now() - started;
}

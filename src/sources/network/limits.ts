/** What one fetch may take. A server that exceeds any of these is given up, whatever it has sent by then. */
export interface FetchLimits {
  readonly connectS: number;
  /** From the request to the head of the answer. */
  readonly answerS: number;
  /** In every such stretch of the body at least `leastBytes` must come: a slow drip is no transfer. */
  readonly idleS: number;
  readonly leastBytes: number;
  /** All of one attempt, redirects included. */
  readonly totalS: number;
  /** Of the body, after unpacking. */
  readonly mostBytes: number;
  readonly mostRedirects: number;
}

const MB = 1024 * 1024;

/** A page of a news site: the largest that we saw had 6 MB. */
export const pageLimits: FetchLimits = {
  connectS: 10,
  answerS: 30,
  idleS: 15,
  leastBytes: 512,
  totalS: 90,
  mostBytes: 10 * MB,
  mostRedirects: 5,
};

/** A table of a provider. GCAT's catalogue of all objects is the largest, 18 MB; Space-Track takes a minute to begin. */
export const tableLimits: FetchLimits = {
  ...pageLimits,
  answerS: 120,
  idleS: 30,
  totalS: 600,
  mostBytes: 96 * MB,
};

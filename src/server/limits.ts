/** What one request, and all together, may take. */
export const limits = {
  /** A question in JSON; a long book has 2 MB. */
  textBytes: 2 * 1024 * 1024,
  /** A file to check: text, page or PDF. */
  fileBytes: 5 * 1024 * 1024,
  /** A report, which holds every element set that it used. */
  reportBytes: 20 * 1024 * 1024,
  /** One task in a worker thread; a longer one is ended. */
  taskS: 60,
  /** Tasks that wait for a thread; more are turned away with 503. */
  waiting: 256,
  /** What a client that was turned away should wait. */
  retryAfterS: 2,
  /** From the first byte of a request to its last, and to the end of its headers. */
  requestS: 30,
  headersS: 10,
  /** A connection that neither reads nor writes. */
  idleS: 120,
  connections: 512,
  /** Answers kept in memory. */
  cacheBytes: 64 * 1024 * 1024,
  cacheS: 300,
} as const;

/**
 * The desk and its API over HTTP: a function from Request to Response, the worker threads that do what is asked, and the adapter that
 * listens. What is asked is computed by `answers` and the folders below it; the page itself is in web.
 */
export { createApp } from "./app.ts";
export type { AppDeps } from "./deps.ts";
export { readDesk, type Desk } from "./desk.ts";
export { listen, type Listening, type ListenOptions } from "./listen.ts";
export { limits } from "./limits.ts";
export { directWork } from "./work/direct.ts";
export { openPool, type PoolOptions } from "./work/pool.ts";
export type { Outcome, WorkProblem } from "./work/outcome.ts";
export type { AskOptions, Work } from "./work/work.ts";

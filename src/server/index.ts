/**
 * The desk and its API over HTTP: a function from Request to Response, the worker threads that do what is asked, and the adapter that
 * listens. What is asked is computed by `answers` and the folders below it; the page itself is in web.
 */
export { createApp } from "./app.ts";
export { readDesk } from "./desk.ts";
export { listen, type Listening } from "./listen.ts";
export { openPool } from "./lanes/pool.ts";

/** What runs in a worker of Node: tasks in, replies out. */
import { parentPort } from "node:worker_threads";
import { answer, createWorkerState } from "../engine/index.ts";

const state = createWorkerState();
parentPort?.on("message", (task) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread has no origin
  parentPort?.postMessage(answer(state, task));
});

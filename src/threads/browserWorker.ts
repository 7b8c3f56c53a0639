/** What runs in a Web Worker: tasks in, replies out. */
import { answer, createWorkerState, type Reply, type Task } from "../engine/index.ts";

declare const self: {
  readonly addEventListener: (kind: "message", listener: (event: { readonly data: Task }) => void) => void;
  readonly postMessage: (reply: Reply) => void;
};

const state = createWorkerState();
self.addEventListener("message", ({ data }) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes none
  self.postMessage(answer(state, data));
});

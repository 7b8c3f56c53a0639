/** A thread that does tasks: evidence is opened once, when it starts, and used for all. */
import { parentPort, workerData } from "node:worker_threads";
import { AnswerFailure, openEvidence } from "../../answers/index.ts";
import { taskNamed } from "../tasks/index.ts";
import { toWorker, workerStart, type FromWorker } from "./messages.ts";
import { outcomeOf } from "./outcome.ts";

const { version, packs } = workerStart.parse(workerData);
const evidence = openEvidence(packs);
evidence.catch(() => undefined); // told to each task that asks for it
const running = new Map<number, AbortController>();

function send(message: FromWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  parentPort?.postMessage(message);
}

parentPort?.on("message", (raw: unknown) => {
  const message = toWorker.parse(raw);
  if (message.kind === "stop") running.get(message.id)?.abort();
  else void doTask(message);
});

async function doTask({ id, task, input, stop }: Extract<ReturnType<typeof toWorker.parse>, { kind: "do" }>): Promise<void> {
  const flag = new Int32Array(stop);
  const controller = new AbortController();
  running.set(id, controller);
  const outcome = await outcomeOf(async () => {
    const opened = await evidence;
    send({ kind: "begun", id });
    return taskNamed(task)?.run(input, {
      evidence: opened,
      version,
      now: () => `${new Date().toISOString().slice(0, 19)}Z`,
      signal: controller.signal,
      tell: (done, of) => {
        if (Atomics.load(flag, 0) === 1) throw new AnswerFailure("cancelled", "Whoever asked has gone.");
        send({ kind: "progress", id, done, of });
      },
    });
  });
  running.delete(id);
  send({ kind: "done", id, outcome });
}

import { createHash } from "node:crypto";
import type { TaskName } from "../tasks/index.ts";
import type { Outcome } from "./outcome.ts";

type Good = Extract<Outcome, { ok: true }>;

/** Answers of these depend on the question and the evidence alone, and cost something. */
const keepable: ReadonlySet<TaskName> = new Set<TaskName>([
  "check",
  "objects",
  "dossier",
  "history",
  "manoeuvres",
  "decay",
  "origin",
  "passes",
  "coverage",
  "near",
  "overhead",
  "examples",
]);

export interface AnswerCache {
  /** null where an answer to it is not kept. */
  readonly keyOf: (task: TaskName, input: unknown, stamp: string) => string | null;
  readonly get: (key: string) => Good | null;
  readonly put: (key: string, answer: Good) => void;
}

/** Answers in memory, the latest used last, up to so many bytes of text and each for so long: a check is made for its moment. */
export function answerCache(mostBytes: number, keptMs: number, now: () => number = () => performance.now()): AnswerCache {
  const kept = new Map<string, { readonly answer: Good; readonly until: number }>();
  let bytes = 0;
  const drop = (key: string): void => {
    const found = kept.get(key);
    if (found === undefined) return;
    kept.delete(key);
    bytes -= sizeOf(found.answer);
  };
  return {
    keyOf: (task, input, stamp) =>
      keepable.has(task)
        ? createHash("sha256")
            .update(JSON.stringify([task, input, stamp]))
            .digest("base64")
        : null,
    get(key) {
      const found = kept.get(key);
      if (found === undefined) return null;
      kept.delete(key);
      if (found.until < now()) {
        bytes -= sizeOf(found.answer);
        return null;
      }
      kept.set(key, found);
      return found.answer;
    },
    put(key, answer) {
      drop(key);
      kept.set(key, { answer, until: now() + keptMs });
      bytes += sizeOf(answer);
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) return;
        drop(oldest);
      }
    },
  };
}

/** A text of JSON is mostly one byte a character in memory, two where a letter is beyond Latin. */
function sizeOf({ json }: Good): number {
  return 2 * json.length;
}

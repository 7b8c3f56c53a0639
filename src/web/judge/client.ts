/* oxlint-disable unicorn/require-post-message-target-origin -- a worker takes none */
import type { Asked } from "../api/request.ts";
import type { EvidenceRequest, EvidenceRow, UtcText } from "../../model/index.ts";
import type { FromWorker, Kind, Missing, Questions, ToWorker } from "./protocol.ts";

export interface EvidenceAnswer {
  readonly rows: readonly EvidenceRow[];
  readonly missing: Missing | null;
}

export type FetchEvidence = (request: EvidenceRequest, asOf: UtcText | null) => Promise<Asked<EvidenceAnswer>>;

/** What a page needs of a worker. */
export interface Port {
  readonly postMessage: (message: ToWorker) => void;
  readonly addEventListener: {
    (kind: "message", listener: (event: { readonly data: FromWorker }) => void): void;
    (kind: "error", listener: (event: { readonly message: string }) => void): void;
  };
}

export interface Judge {
  readonly ask: <K extends Kind>(kind: K, ask: Questions[K]["ask"]) => Promise<Questions[K]["answer"]>;
  /** Land outlines as text, where the worker cannot fetch them itself. */
  readonly giveLand: (json: string) => void;
}

/**
 * Opens a judge over a worker. `fetchEvidence` is asked for what a report does not hold; null where there is no server.
 * A question that the worker fails at rejects.
 */
export function openJudge(port: Port, fetchEvidence: FetchEvidence | null): Judge {
  const waiting = new Map<number, { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void }>();
  let last = 0;
  port.addEventListener("message", ({ data }) => {
    if ("evidenceId" in data) void giveEvidence(port, data, fetchEvidence);
    else {
      const one = waiting.get(data.id);
      waiting.delete(data.id);
      if ("failed" in data) one?.reject(new Error(data.failed));
      else if (one !== undefined) Reflect.apply(one.resolve, undefined, [data.answer]);
    }
  });
  port.addEventListener("error", ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return {
    ask: (kind, ask) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        port.postMessage({ id: last, kind, ask });
      }),
    giveLand: (land) => port.postMessage({ land }),
  };
}

async function giveEvidence(
  port: Port,
  { evidenceId, request, asOf }: Extract<FromWorker, { readonly evidenceId: number }>,
  fetchEvidence: FetchEvidence | null,
): Promise<void> {
  const asked = fetchEvidence === null ? null : await fetchEvidence(request, asOf);
  const { rows, missing } = asked?.ok === true ? asked.value : { rows: [], missing: null };
  port.postMessage({ evidenceId, rows, missing });
}

/** Asks again and again for the newest of several questions only: what came between is never asked. */
export function latestOnly<A, T>(
  ask: (question: A) => Promise<T>,
  use: (answer: T, question: A) => void,
): (question: A) => void {
  let next: { readonly question: A } | null = null;
  let busy = false;
  const work = async (): Promise<void> => {
    busy = true;
    while (next !== null) {
      const { question } = next;
      next = null;
      try {
        const answer = await ask(question);
        use(answer, question);
      } catch {
        // A worker that was closed answers nothing; the page keeps what it showed.
      }
    }
    busy = false;
  };
  return (question) => {
    next = { question };
    if (!busy) void work();
  };
}

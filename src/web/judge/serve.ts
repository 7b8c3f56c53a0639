/* oxlint-disable unicorn/require-post-message-target-origin -- a worker takes none */
import { isLandTopology, type LandTopology } from "../../report/index.ts";
import type { KnownOrganisation } from "../../catalogue/index.ts";
import { answersWith, type Answers, type Outside } from "./answers.ts";
import type { FromWorker, Kind, ToWorker } from "./protocol.ts";

/** The few names of a worker's global that are needed; the DOM's types have another `self`. */
export interface WorkerScope {
  readonly addEventListener: (kind: "message", listener: (event: { readonly data: ToWorker }) => void) => void;
  readonly postMessage: (message: FromWorker) => void;
}

/** Answers what the page asks, in the order that it asked. `loadLand` is asked once, when the first map is drawn; null waits for the page to send it. */
export function serveJudge(
  scope: WorkerScope,
  organisations: readonly KnownOrganisation[],
  loadLand: (() => Promise<unknown>) | null,
): void {
  const waiting = new Map<number, (answer: Awaited<ReturnType<Outside["evidence"]>>) => void>();
  const { promise: sent, resolve: take } = Promise.withResolvers<string>();
  let land: Promise<LandTopology> | null = null;
  let last = 0;
  const answers = answersWith({
    organisations,
    land: () => (land ??= (loadLand === null ? sent.then(parsed) : loadLand()).then(asLand)),
    evidence: (request, asOf) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        scope.postMessage({ evidenceId: last, request, asOf });
      }),
  });
  let turn: Promise<void> = Promise.resolve();
  scope.addEventListener("message", ({ data }) => {
    if ("land" in data) take(data.land);
    else if ("evidenceId" in data) {
      waiting.get(data.evidenceId)?.(data.missing === null && data.rows.length === 0 ? null : data);
      waiting.delete(data.evidenceId);
    } else turn = turn.then(() => answer(scope, answers, data.id, data.kind, data.ask));
  });
}

async function answer(scope: WorkerScope, answers: Answers, id: number, kind: Kind, ask: unknown): Promise<void> {
  try {
    scope.postMessage({ id, answer: await answerOne(answers, kind, ask) });
  } catch (error) {
    scope.postMessage({ id, failed: error instanceof Error ? error.message : String(error) });
  }
}

/** What was asked has the type that its kind names: the page's side is typed by the same table. */
function answerOne(
  answers: Readonly<Record<Kind, (ask: never) => Promise<unknown>>>,
  kind: Kind,
  ask: unknown,
): Promise<unknown> {
  const one: (ask: never) => Promise<unknown> = answers[kind];
  return Reflect.apply(one, undefined, [ask]);
}

function parsed(text: string): unknown {
  return JSON.parse(text);
}

function asLand(value: unknown): LandTopology {
  if (!isLandTopology(value)) throw new TypeError("no land outlines");
  return value;
}

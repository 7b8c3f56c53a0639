import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { streamSSE } from "hono/streaming";
import type { z } from "zod";
import {
  checkQuestion,
  evidenceAnswers,
  evidenceQuestion,
  report,
  verifyAnswer,
  type CheckQuestion,
} from "../../model/index.ts";
import type { AppDeps } from "../deps.ts";
import { describe } from "../describe.ts";
import { limits } from "../limits.ts";
import { bodyOfWork, problem, problemBody, problemOfWork, sendProblem } from "../problems.ts";
import { answer, withTag } from "../reply.ts";
import type { TaskName } from "../tasks/index.ts";
import type { Outcome } from "../lanes/outcome.ts";
import type { AskOptions } from "../lanes/work.ts";

/** What is checked, read from the request's body. */
type Given =
  | { readonly kind: "text"; readonly asked: CheckQuestion }
  | { readonly kind: "page"; readonly asked: CheckQuestion; readonly url: string }
  | { readonly kind: "file"; readonly bytes: Uint8Array; readonly name: string };

/** A map, for the type comes from outside: an object also answers to `constructor`. */
const fileNames: ReadonlyMap<string, string> = new Map([
  ["text/plain", "the file"],
  ["text/markdown", "the file"],
  ["text/html", "the page.html"],
  ["application/xhtml+xml", "the page.xhtml"],
  ["application/pdf", "the file.pdf"],
]);

export function checkRoutes(deps: AppDeps): Hono {
  const app = new Hono();
  app.post(
    "/check",
    describe({
      summary:
        "Find every claim about satellites in a text and hold it against the evidence. With Accept: text/event-stream the progress is told: " +
        "events progress (CheckProgress), then report (Report) or problem (Problem); closing the connection ends the work.",
      tag: "check",
      answer: report,
      alsoAs: { "text/event-stream": "events progress, then report or problem" },
      body: { "application/json": checkQuestion, "text/plain": "text", "text/html": "text", "application/pdf": "binary" },
      fails: [400, 413, 415, 422, 502],
    }),
    limitedTo(limits.fileBytes),
    async (c) => {
      const given = await read(c);
      if (given instanceof Response) return given;
      if (given.kind === "page" && !deps.network) {
        return problem(
          c,
          422,
          "This server was started without the network.",
          "Paste the text, or start it without --no-network.",
        );
      }
      return /\btext\/event-stream\b/.test(c.req.header("accept") ?? "") ? told(c, deps, given) : checkAtOnce(c, deps, given);
    },
  );
  app.post(
    "/evidence",
    describe({
      summary:
        "Answer requests for evidence, as checks make them: what a browser asks when a report's own evidence does not answer.",
      tag: "check",
      answer: evidenceAnswers,
      body: { "application/json": evidenceQuestion },
      fails: [400, 413, 415],
    }),
    limitedTo(limits.textBytes),
    async (c) => {
      const asked = await jsonBody(c, evidenceQuestion);
      return asked instanceof Response ? asked : answer(c, deps, "evidence", asked);
    },
  );
  app.post(
    "/verify",
    describe({
      summary: "Judge a report again on its own evidence and say what differs. The body is a report, or a page that holds one.",
      tag: "check",
      answer: verifyAnswer,
      body: { "application/json": report, "text/html": "text" },
      fails: [413, 415, 422],
    }),
    limitedTo(limits.reportBytes),
    async (c) => {
      const type = mediaType(c);
      if (type !== "application/json" && type !== "text/html") return wrongType(c, type, "application/json or text/html");
      return answer(c, deps, "verify", { text: await c.req.text() });
    },
  );
  return app;
}

export function limitedTo(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: (c) => {
      c.header("connection", "close");
      return problem(
        c,
        413,
        `The body is larger than ${maxSize / 1024 / 1024} MB, the most that is read here.`,
        "Send less: the article alone, or a shorter report.",
      );
    },
  });
}

function mediaType(c: Context): string {
  return (c.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

export function wrongType(c: Context, type: string, wanted: string): Response {
  return problem(c, 415, `The body is said to be ${type === "" ? "of no type" : type.slice(0, 100)}.`, `Send ${wanted}.`);
}

/** A body of JSON in the form that is asked for, or the problem that says what is wrong with it. */
async function jsonBody<S extends z.ZodType>(c: Context, schema: S): Promise<z.infer<S> | Response> {
  const type = mediaType(c);
  if (type !== "application/json") return wrongType(c, type, "application/json");
  const text = await c.req.text();
  if (Buffer.byteLength(text) > limits.textBytes) {
    return problem(c, 413, `The body is larger than ${limits.textBytes / 1024 / 1024} MB.`, "Send less.");
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem(c, 400, "The body is no JSON.", "Send one object in JSON, in UTF-8.");
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const errors = read.error.issues.map(({ path, message }) => ({ at: path.join("."), detail: message }));
  return sendProblem(c, 400, problemBody(400, "The body does not have the form that is asked for.", null, errors));
}

async function read(c: Context): Promise<Given | Response> {
  const type = mediaType(c);
  const name = fileNames.get(type);
  if (name !== undefined) {
    return { kind: "file", bytes: new Uint8Array(await c.req.arrayBuffer()), name: nameSaid(c) ?? name };
  }
  if (type !== "application/json") return wrongType(c, type, "application/json, text/plain, text/html or application/pdf");
  const asked = await jsonBody(c, checkQuestion);
  if (asked instanceof Response) return asked;
  return asked.url === undefined ? { kind: "text", asked } : { kind: "page", asked, url: asked.url };
}

/** The file's own name, for words alone. */
function nameSaid(c: Context): string | null {
  const said = c.req.header("x-file-name") ?? "";
  try {
    const name = decodeURIComponent(said)
      .replaceAll(/[\p{Cc}\p{Cf}]/gu, "")
      .slice(0, 200);
    return name.trim() === "" ? null : name;
  } catch {
    return null;
  }
}

/** Fetches first, where there is something to fetch; then checks. */
async function doCheck({ work }: AppDeps, given: Given, options: AskOptions): Promise<Outcome> {
  const ask = async (task: TaskName, input: unknown): Promise<Outcome> => work.ask(task, input, options);
  if (given.kind === "file") return ask("check-file", { bytes: given.bytes, name: given.name, asOf: null });
  if (given.kind === "text") return ask("check", given.asked);
  const fetched = await ask("fetch-page", { url: given.url });
  return fetched.ok ? ask("check-fetched", { source: JSON.parse(fetched.json), asked: given.asked }) : fetched;
}

async function checkAtOnce(c: Context, deps: AppDeps, given: Given): Promise<Response> {
  const mayBeKept = !/\bno-cache\b/i.test(c.req.header("cache-control") ?? "");
  const outcome = await doCheck(deps, given, { signal: c.req.raw.signal, mayBeKept });
  return outcome.ok ? withTag(c, outcome.json, "application/json", outcome.sha256) : problemOfWork(c, outcome.problem);
}

/** The same as server-sent events. */
function told(c: Context, deps: AppDeps, given: Given): Response {
  return streamSSE(c, async (stream) => {
    const gone = new AbortController();
    stream.onAbort(() => gone.abort());
    c.req.raw.signal.addEventListener("abort", () => gone.abort(), { once: true });
    const outcome = await doCheck(deps, given, {
      signal: gone.signal,
      onProgress: (done, of) => void stream.writeSSE({ event: "progress", data: JSON.stringify({ done, of }) }),
    });
    if (gone.signal.aborted) return;
    await stream.writeSSE(
      outcome.ok
        ? { event: "report", data: outcome.json }
        : { event: "problem", data: JSON.stringify(bodyOfWork(outcome.problem)) },
    );
  });
}

import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ProblemDetails } from "../model/index.ts";
import { limits } from "./limits.ts";
import type { WorkProblem } from "./lanes/outcome.ts";

const titles: Readonly<Record<number, string>> = {
  400: "The question is not well formed",
  401: "A token is needed",
  403: "This is refused",
  404: "There is no such thing here",
  405: "This cannot be done to it",
  406: "It cannot be given in that form",
  412: "It was changed meanwhile",
  413: "Too much at once",
  415: "The body is of a kind that is not read",
  422: "This cannot be answered",
  500: "A mistake in Groundtrack",
  502: "Another server did not answer as it should",
  503: "Busy",
};

export type ProblemStatus = 400 | 401 | 403 | 404 | 405 | 406 | 412 | 413 | 415 | 422 | 500 | 502 | 503;

const statusOf: Readonly<Record<WorkProblem["kind"], ProblemStatus>> = {
  usage: 400,
  unknown: 404,
  unreadable: 422,
  "input-output": 500,
  network: 502,
  forbidden: 403,
  cancelled: 503,
  busy: 503,
  "too-long": 422,
  bug: 500,
};

/** RFC 9457. `type` is about:blank: the title says what the status means here, `detail` what was found, `doThis` what to do. */
export function problemBody(
  status: ProblemStatus,
  detail: string,
  doThis: string | null,
  errors?: ProblemDetails["errors"],
): ProblemDetails {
  return {
    type: "about:blank",
    title: titles[status] ?? "It failed",
    status,
    detail,
    ...(doThis === null ? {} : { doThis }),
    ...(errors === undefined ? {} : { errors }),
  };
}

export function bodyOfWork(problem: WorkProblem): ProblemDetails & { readonly status: ProblemStatus } {
  const status = statusOf[problem.kind];
  return { ...problemBody(status, problem.text, problem.doThis), status };
}

export function problem(c: Context, status: ProblemStatus, detail: string, doThis: string | null = null): Response {
  return sendProblem(c, status, problemBody(status, detail, doThis));
}

export function problemOfWork(c: Context, found: WorkProblem): Response {
  const body = bodyOfWork(found);
  return sendProblem(c, body.status, body);
}

export function sendProblem(c: Context, status: ContentfulStatusCode, body: ProblemDetails): Response {
  if (status === 503) c.header("retry-after", String(limits.retryAfterS));
  return c.body(JSON.stringify(body), status, {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
  });
}

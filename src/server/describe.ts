import { describeRoute, resolver, validator } from "hono-openapi";
import type { MiddlewareHandler } from "hono";
import type { z } from "zod";
import { problemDetails } from "../model/index.ts";
import { problemBody, sendProblem } from "./problems.ts";

const problemContent = { "application/problem+json": { schema: resolver(problemDetails) } };
const problems: Readonly<Record<number, string>> = {
  400: "the question is not well formed; `errors` says which part",
  403: "refused: a page of another site, a name that is not ours, an address that is not public",
  404: "not known here",
  406: "cannot be given in the form that Accept asks for",
  412: "changed meanwhile",
  413: "more than is read at once",
  415: "a body of another kind",
  422: "cannot be answered from what was given or is held",
  500: "a mistake in Groundtrack",
  502: "the other server did not answer as it should",
  503: "more is asked at once than this machine can do; Retry-After says when to ask again",
};

export interface Description {
  readonly summary: string;
  readonly tag: "check" | "objects" | "sky" | "reports" | "programmes" | "about";
  readonly answer: z.ZodType;
  readonly status?: 200 | 201;
  /** What the answer is besides, for routes that give it in several forms. */
  readonly alsoAs?: Readonly<Record<string, string>>;
  /** Statuses of problems besides those that every route has. */
  readonly fails?: readonly (400 | 404 | 406 | 412 | 413 | 415 | 422 | 502)[];
  readonly body?: Readonly<Record<string, z.ZodType | "text" | "binary">>;
}

/** A route's part of the OpenAPI document. */
export function describe({
  summary,
  tag,
  answer,
  status = 200,
  alsoAs = {},
  fails = [],
  body,
}: Description): MiddlewareHandler {
  const others = Object.entries(alsoAs).map(([type, description]) => [
    type,
    { schema: { type: "string" as const, description } },
  ]);
  return describeRoute({
    summary,
    tags: [tag],
    responses: {
      [status]: {
        description: "answered",
        content: { "application/json": { schema: resolver(answer) }, ...Object.fromEntries(others) },
      },
      ...Object.fromEntries(
        [403, 500, 503, ...fails].map((code) => [code, { description: problems[code] ?? "", content: problemContent }]),
      ),
    },
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: Object.fromEntries(
              Object.entries(body).map(([type, schema]) => [
                type,
                {
                  schema:
                    typeof schema === "string"
                      ? { type: "string" as const, ...(schema === "binary" ? { format: "binary" } : {}) }
                      : resolver(schema),
                },
              ]),
            ),
          },
        }),
  });
}

/** Checks a part of the request; what is wrong with it is told part by part. */
export function checked<T extends "query" | "param", S extends z.ZodType>(target: T, schema: S) {
  return validator(target, schema, (result, c) => {
    if (result.success) return undefined;
    const errors = result.error.map(({ message, path }) => ({
      at: (path ?? []).map((part) => String(typeof part === "object" ? part.key : part)).join("."),
      detail: message,
    }));
    return sendProblem(c, 400, problemBody(400, "The request does not have the form that is asked for.", null, errors));
  });
}

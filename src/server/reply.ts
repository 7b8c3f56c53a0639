import type { Context } from "hono";
import type { AppDeps } from "./deps.ts";
import { problemOfWork } from "./problems.ts";
import type { TaskName } from "./tasks/index.ts";

/** Does a task and gives its JSON, with an entity tag so that the same answer need not travel twice. */
export async function answer(
  c: Context,
  { work }: AppDeps,
  task: TaskName,
  input: unknown,
  status: 200 | 201 = 200,
): Promise<Response> {
  const mayBeKept = !/\bno-cache\b/i.test(c.req.header("cache-control") ?? "");
  const outcome = await work.ask(task, input, { signal: c.req.raw.signal, mayBeKept });
  if (!outcome.ok) return problemOfWork(c, outcome.problem);
  return withTag(c, outcome.json, "application/json", outcome.sha256, status);
}

/** A body with its entity tag; 304 where the client has it. */
export function withTag(
  c: Context,
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  sha256: string,
  status: 200 | 201 = 200,
): Response {
  const tag = `"${sha256.slice(0, 32)}"`;
  const headers = { etag: tag, "cache-control": "private, no-cache" };
  if (c.req.method === "GET" && fits(c.req.header("if-none-match"), tag)) return c.body(null, 304, headers);
  return c.body(body, status, { ...headers, "content-type": type });
}

/** RFC 9110, 13.1.2: weak comparison, for a compressed answer carries the same tag as a weak one. */
export function fits(condition: string | undefined, tag: string): boolean {
  if (condition === undefined) return false;
  return condition.trim() === "*" || condition.split(",").some((one) => one.trim().replace(/^W\//, "") === tag);
}

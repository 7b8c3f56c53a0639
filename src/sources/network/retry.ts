import type { SourceProblem, SourceProblemCode } from "../problems.ts";

/** What may pass by itself. A refusal, a missing page or a wrong format does not. */
const passing: ReadonlySet<SourceProblemCode> = new Set([
  "unreachable",
  "connect-timeout",
  "answer-timeout",
  "body-too-slow",
  "body-cut",
  "body-coding",
]);

/** Attempts in all. */
export const mostAttempts = 3;
/** A server that asks for more patience than this is told of, not waited for. */
export const longestWaitS = 90;

export function mayPass(problem: SourceProblem): boolean {
  return passing.has(problem.code);
}

/** Seconds before the next attempt: 2, then 6, each up to half longer so that many who failed together do not return together. */
export function backoffS(attempt: number, random: () => number): number {
  return 2 * 3 ** attempt * (1 + random() / 2);
}

/** The seconds that Retry-After asks for, given as seconds or as a date; null where it gives neither. */
export function retryAfterS(header: string | undefined, nowMs: number): number | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header.trim());
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - nowMs) / 1000));
}

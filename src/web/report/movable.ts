import type { CheckedClaim, ClaimType } from "../../model/index.ts";

const timings: readonly ClaimType[] = ["imaging", "overflight", "signal"];
const exact: readonly CheckedClaim["time"]["precision"][] = ["second", "minute", "hour", "range"];
const longestMs = 3 * 3_600_000;

/** Whether asking "and at another moment?" means something: a timing over a place, given to the hour or better, of a known object. */
export function isMovable({ type, time, subject, finding }: CheckedClaim): boolean {
  if (!timings.includes(type) || subject.noradId === null || finding.verdict === "pending") return false;
  if (time.start === null || time.end === null || !exact.includes(time.precision)) return false;
  return Date.parse(time.end) - Date.parse(time.start) <= longestMs;
}

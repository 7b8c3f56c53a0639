import { expect } from "vitest";
import { claimReader } from "../../src/claims/index.ts";
import { packKnowledge } from "./knowledge.ts";

const read = claimReader(await packKnowledge());

/**
 * A text, its day and publisher, and the times of its claims of a type in their order: "start" or "start..end", UTC, as far as written;
 * "none" where no time may be read.
 */
export type TimesRow = readonly [text: string, published: string, publisher: string, ...claims: string[]];

/** A month or year begins some hours before or after in UTC, by the zone in which it is counted. */
function begins(moment: string | null, wanted: string): boolean {
  if (wanted === "") return true;
  if (wanted === "none") return moment === null;
  if (moment === null) return false;
  const coarse = /^\d{4}(?:-\d{2})?$/.test(wanted) ? new Date(Date.parse(moment) + 14 * 3_600_000).toISOString() : moment;
  return coarse.startsWith(wanted);
}

export function expectTimes([text, published, publisher, ...wanted]: TimesRow): void {
  const rest = [...read({ text, published, publisher }).claims];
  for (const line of wanted) {
    const [type, moment = ""] = line.split(": ");
    const [from = "", to = ""] = moment.split("..");
    const at = rest.findIndex((claim) => claim.type === type);
    const [claim] = at < 0 ? [] : rest.splice(at, 1);
    const right = claim !== undefined && begins(claim.time.start, from) && begins(claim.time.end, to);
    expect(right ? line : `${type}: ${claim?.time.start}..${claim?.time.end}`).toBe(line);
  }
}

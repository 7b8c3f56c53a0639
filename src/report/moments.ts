import { builtInEarthData, parseUtc, secondsBetween, type Instant } from "../engine/index.ts";
import type { CheckedClaim } from "../model/index.ts";

/** The instant of a report's time text; null where there is none or it is none (a report from outside may hold anything). */
export function instantOfText(text: string | null): Instant | null {
  if (text === null) return null;
  const read = parseUtc(text, builtInEarthData.leapSeconds);
  return read.ok ? read.value : null;
}

/** Seconds from one time text to another, leap seconds counted; null where either is no moment. */
export function secondsFromTo(from: string | null, to: string | null): number | null {
  const [first, second] = [instantOfText(from), instantOfText(to)];
  return first === null || second === null ? null : secondsBetween(first, second);
}

/** The moment that a claim is drawn and counted from: its highest in the stated interval, else the stated start. */
export function momentOfClaim(claim: CheckedClaim): string | null {
  const stated = claim.finding.passes.find((pass) => pass.relation === "stated");
  return stated?.highestInInterval?.at ?? stated?.peak ?? figureWithin(claim) ?? claim.time.start;
}

/** The moment of the first figure that lies in the stated interval. */
function figureWithin(claim: CheckedClaim): string | null {
  const { start, end } = claim.time;
  if (claim.type === "orbit" || start === null || end === null) return null;
  return claim.finding.figures.find(({ at }) => at !== undefined && at >= start && at <= end)?.at ?? null;
}

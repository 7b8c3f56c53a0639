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

/** The moment that a claim is drawn and counted from: its highest in the stated interval, else the pass's peak, else the stated start. */
export function momentOfClaim(claim: CheckedClaim): string | null {
  const stated = claim.finding.passes.find((pass) => pass.relation === "stated");
  return stated?.highestInInterval?.at ?? stated?.peak ?? claim.finding.figures.find((figure) => figure.at !== undefined)?.at ?? claim.time.start;
}

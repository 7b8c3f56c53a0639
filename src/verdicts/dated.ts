import { addSeconds, formatUtc, secondsBetween, type LeapSeconds } from "../engine/index.ts";
import type { Claim, ClaimType } from "../model/index.ts";
import { instantOrNull } from "./rows.ts";

const undated = "no date is given for it; it is taken for the day of publication";

/**
 * Told in the past, and taken for the day of publication only because no date is given: what was so earlier need not be so
 * then.
 */
export function isOfEarlier({ time, quote }: Claim): boolean {
  return time.because === undated && toldInPast.test(quote) && !toldInPresent.test(quote);
}

const toldInPast =
  /\b(?:was|were|had|gave|put|placed|catalogued|cataloged|reached|entered|measured|stood|flew|circled|orbited|estimated)\b/i;
export const toldInPresent = /\b(?:is|are|has|have|remains|stays|circles|orbits|flies)\b/i;

/** Types that speak of how things are, and mean the time of writing where they name no other. */
const ofTheDay: readonly ClaimType[] = ["orbit", "count", "resolution", "coverage", "status"];

/** "Is shadowing" speaks of the day too; "came within 60 km" of a day that is not named. */
function speaksOfTheDay({ type, quote, stance }: Claim): boolean {
  if (type === "status" && stance === "plans") return false;
  return ofTheDay.includes(type) || (type === "proximity" && /\b(?:is|are|has been|have been|remains?|stays?)\b/i.test(quote));
}

/**
 * A claim of how things are, without a date, is taken for the day that its text was published: implied, and said so. Others, and
 * all where the day of publication is not known, stay as they are.
 */
export function dated(claim: Claim, published: string | null, leapSeconds: LeapSeconds): Claim {
  if (published === null || !speaksOfTheDay(claim) || claim.time.start !== null || claim.time.end !== null) return claim;
  if ((claim.readings ?? []).some((reading) => reading.time !== undefined)) return claim;
  const start = `${published.slice(0, 10)}T00:00:00Z`;
  const at = instantOrNull(start, leapSeconds);
  if (at === null) return claim;
  return {
    ...claim,
    time: {
      ...claim.time,
      start,
      end: formatUtc(addSeconds(at, 86400), leapSeconds),
      precision: "day",
      given: "implied",
      because: undated,
    },
  };
}

/** "At 9:17 a.m.", of a day that is only taken for that of the text: of days before it nothing is said. */
export function namesNoDay({ time }: Claim): boolean {
  return time.given === "implied" && /\bno day is named\b/.test(time.because ?? "");
}

/**
 * "Came down on April 2", of what came down on that day of another year: the text names none, and the nearest to its publication was
 * only taken for it.
 */
export function isSameDayOfAnotherYear({ time }: Claim, recorded: string, leapSeconds: LeapSeconds): boolean {
  const { start, precision, because } = time;
  if (start === null || precision !== "day" || !/\bthe year nearest to publication\b/.test(because ?? "")) return false;
  const moved = instantOrNull(`${recorded.slice(0, 4)}${start.slice(4)}`, leapSeconds);
  const day = instantOrNull(`${recorded.slice(0, 10)}T00:00:00Z`, leapSeconds);
  if (moved === null || day === null || recorded.slice(0, 4) === start.slice(0, 4)) return false;
  return Math.abs(secondsBetween(moved, day)) <= 86_400;
}

import type { Claim, ClaimPlace, ClaimTime, ClaimType, Subject } from "../../model/index.ts";
import { utcSeconds } from "../time/index.ts";

/** What happens once to an object: what is told of it again happened in the same place. */
const once = /^(?:launch|launch-failure|decay)$/;
/** Two times further apart are of two events, hours. */
const APART_H = 36;
/** How many told events with their places are kept. */
const KEPT = 10;

/** Claims of such events that name their place or time, the latest first. */
export function eventsTold(before: readonly Claim[], claims: readonly Claim[]): readonly Claim[] {
  const told = claims.filter(
    ({ type, places, time }) => once.test(type) && (places.some(({ given }) => given === "stated") || time.text !== undefined),
  );
  return told.length === 0 ? before : [...told.toReversed(), ...before].slice(0, KEPT);
}

/**
 * "A Soyuz launched Khayyam from Baikonur. … Khayyam lifted off at 05:52": where an event happened whose claim names no place, by the claim that
 * told of the same event before. [] where none did.
 * @param again in the sentence behind it, with nothing but "it" or "the launch" for a subject.
 */
export function placesOfSameEvent(
  type: ClaimType,
  subject: Subject,
  time: ClaimTime,
  plans: boolean,
  told: readonly Claim[],
  again: readonly Claim[],
): readonly ClaimPlace[] {
  const placed = told.filter(({ places }) => places.some(({ given }) => given === "stated"));
  const same = sameEvent(type, subject, time, plans, placed, again);
  if (same === null) return [];
  return same.places.map(({ text: _text, span: _span, ...place }) => ({
    ...place,
    given: "implied" as const,
    because: `${place.name} was named where the same was told before`,
  }));
}

/** The claim that told of the same event; `time` null where none is told of it. */
export function sameEvent(
  type: ClaimType,
  subject: Subject,
  time: ClaimTime | null,
  plans: boolean,
  told: readonly Claim[],
  again: readonly Claim[],
): Claim | null {
  if (!once.test(type)) return null;
  const same = told.find(
    (other) =>
      (other.type === type || (type === "launch-failure" && other.type === "launch")) &&
      (other.stance === "plans") === plans &&
      (time === null || near(other.time, time)) &&
      (isSame(other.subject, subject, other.time.start !== null && time !== null && time.start !== null) ||
        (subject.name === null && other === again.at(-1))),
  );
  return same ?? null;
}

/** By a name alone it is the same only where both times are told: a Falcon 9 flies every other day. */
function isSame(a: Subject, b: Subject, dated: boolean): boolean {
  if (a.noradId !== null || b.noradId !== null) return a.noradId === b.noradId;
  if (a.launchId != null || b.launchId != null) return a.launchId === b.launchId;
  return dated && a.name !== null && a.name === b.name;
}

function near(a: ClaimTime, b: ClaimTime): boolean {
  const [one, other] = [a.start ?? a.end, b.start ?? b.end];
  if (one === null || other === null) return true;
  return Math.abs((utcSeconds(one) ?? 0) - (utcSeconds(other) ?? 0)) <= APART_H * 3600;
}

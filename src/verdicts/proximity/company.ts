import { encountersBetween, nearestSet, relativeOrbit, type Encounter, type RelativeOrbit } from "../../analysis/index.ts";
import { addSeconds, secondsBetween, sgp4, type Instant, type Interval, type MeanElements } from "../../engine/index.ts";
import type { Claim, Subject } from "../../model/index.ts";
import type { SetRow } from "../rows.ts";
import { subjectName } from "../words.ts";

/** Of long intervals so much is searched, around their middle. */
const longestS = 40 * 86400;
/** Approaches farther than this are no company. */
export const searchedKm = 2000;

/** Two objects over the time that is looked at. */
export interface Company {
  readonly claim: Claim;
  readonly names: readonly [string, string];
  readonly interval: Interval;
  /** Those that the distances are computed from. */
  readonly rows: readonly SetRow[];
  /** The sets of both with the epochs nearest to the middle of the interval. */
  readonly middle: readonly [MeanElements, MeanElements];
  /** Nearest moments, and the ends of what each pair of sets answers for; nearest first. */
  readonly moments: readonly Encounter[];
  readonly relative: RelativeOrbit | null;
}

/** A single moment is looked at for a revolution of a low orbit around; a long interval in its middle part. */
export function searchedPart({ start, end }: Interval): Interval {
  const lengthS = secondsBetween(start, end);
  if (lengthS < 6000) return { start: addSeconds(start, -3000), end: addSeconds(end, 3000) };
  if (lengthS <= longestS) return { start, end };
  const middle = lengthS / 2;
  return { start: addSeconds(start, middle - longestS / 2), end: addSeconds(start, middle + longestS / 2) };
}

/** Null where the sets cannot be carried through the interval. */
export function companyOf(
  claim: Claim,
  other: Subject,
  interval: Interval,
  own: readonly SetRow[],
  others: readonly SetRow[],
): Company | null {
  const [setsA, setsB] = [own.map(({ elements }) => elements), others.map(({ elements }) => elements)];
  const found = encountersBetween(setsA, setsB, interval, searchedKm, 200);
  if (!found.ok) return null;
  const moments = [...found.value.encounters, ...found.value.edges].toSorted((a, b) => a.distanceKm - b.distanceKm);
  if (moments.length === 0) return null;
  const at = addSeconds(interval.start, secondsBetween(interval.start, interval.end) / 2);
  const middle = [nearestSet(setsA, at), nearestSet(setsB, at)] as const;
  const used = new Set([...middle, ...moments.flatMap(({ sets }) => sets)]);
  return {
    claim,
    names: [subjectName(claim.subject), subjectName(other)],
    interval,
    rows: [...own, ...others].filter(({ elements }) => used.has(elements)),
    middle,
    moments,
    relative: relativeAt(middle, at),
  };
}

function relativeAt([first, other]: readonly [MeanElements, MeanElements], at: Instant): RelativeOrbit | null {
  const [a, b] = [sgp4(first), sgp4(other)];
  return a.ok && b.ok ? relativeOrbit(a.value, b.value, at) : null;
}

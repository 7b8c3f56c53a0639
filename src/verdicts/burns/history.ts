import { detectBurns, type BurnSearch, type DetectedBurn } from "../../analysis/index.ts";
import { addSeconds, formatUtc, secondsBetween, type Instant, type Interval, type LeapSeconds } from "../../engine/index.ts";
import type { Claim, EvidenceRequest, Figure, Finding } from "../../model/index.ts";
import type { Gathered, JudgeSettings } from "../check.ts";
import { need, needsData, noObject, readingsOf } from "../findings.ts";
import { impossibleFinding, pendingFinding } from "../timing/situation.ts";
import { instantOrNull, intervalOf, objectRow, setsOf, type SetRow } from "../rows.ts";
import { secondText } from "../timing/passFindings.ts";
import { dateWords, decimals, momentWords, subjectName } from "../words.ts";

/** How far around a claim its object's history is asked for, days. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

/** The object, and its sets around each reading's time. */
export function historyWants(claim: Claim, reach: Reach, leapSeconds: LeapSeconds): readonly EvidenceRequest[] {
  return readingsOf(claim).flatMap(({ claim: read }): readonly EvidenceRequest[] => {
    const { noradId } = read.subject;
    if (noradId === null) return [];
    const object: EvidenceRequest = { kind: "object", noradId };
    const interval = intervalOf(read.time, leapSeconds);
    if (interval === null) return [object];
    const during = {
      start: formatUtc(addSeconds(interval.start, -reach.before * 86_400), leapSeconds),
      end: formatUtc(addSeconds(interval.end, reach.after * 86_400), leapSeconds),
    };
    return [object, { kind: "history", noradId, during }];
  });
}

/** What a claim about burns is held against. */
export interface BurnHistory {
  readonly noradId: number;
  readonly interval: Interval;
  readonly sets: readonly SetRow[];
  readonly search: BurnSearch;
  /** Burns that are sure enough to be told. */
  readonly burns: readonly DetectedBurn[];
  /** Burns that the air cannot be taken for: a verdict against somebody rests on these alone. */
  readonly certain: readonly DetectedBurn[];
  readonly rows: readonly SetRow["row"][];
  readonly utc: (at: Instant) => string;
}

/** The history with its burns, or the finding that says why there is none. */
export function burnHistory(
  claim: Claim,
  have: Gathered,
  settings: JudgeSettings,
  method: string,
): { readonly history: BurnHistory } | { readonly finding: Finding } {
  const { noradId } = claim.subject;
  const { leapSeconds } = settings.earth;
  const lacking = (why: string, what: string): { readonly finding: Finding } => ({
    finding: needsData(claim, method, why, [need(what)]),
  });
  if (noradId === null) {
    return { finding: noObject(claim, method, "nothing can be compared") };
  }
  const ruledOut = impossibleFinding(claim, objectRow(have, noradId), settings, method);
  if (ruledOut !== null) return { finding: ruledOut };
  const stated = intervalOf(claim.time, leapSeconds);
  if (stated === null) return lacking("The text does not say when, so no orbit can be compared.", "the time that is meant");
  const pending = pendingFinding(claim, stated, settings, method);
  if (pending !== null) return { finding: pending };
  const sets = setsOf(have, noradId, leapSeconds).toSorted((a, b) => secondsBetween(b.elements.epoch, a.elements.epoch));
  const interval = sinceTracked(stated, sets, objectRow(have, noradId)?.value.launched ?? null, leapSeconds);
  const search = detectBurns(sets.map((set) => set.elements));
  if (search.setsUsed < leastSets || !surround(sets, interval, settings)) {
    const name = subjectName(claim.subject);
    const missing = have.missing.filter((one) => one.request?.kind === "history");
    const why = `The element sets of ${name} at hand (${sets.length}) do not reach around the stated time, so a burn could be neither seen nor missed.`;
    const needs = missing.length > 0 ? missing : [need(`more element sets of ${name} from before and after the stated time`)];
    return { finding: needsData(claim, method, why, needs, { evidence: sets.map((set) => set.row.id) }) };
  }
  const burns = search.burns.filter((burn) => burn.reported);
  const utc = (at: Instant): string => secondText(at, settings.earth);
  const certain = burns.filter(isCertain);
  return { history: { noradId, interval, sets, search, burns, certain, rows: sets.map((set) => set.row), utc } };
}

/** A stretch that begins before the launch is looked at from the first set on, where that was made in the days after lift-off. */
function sinceTracked(stated: Interval, sets: readonly SetRow[], launched: string | null, leapSeconds: LeapSeconds): Interval {
  const day = launched === null ? null : instantOrNull(`${launched.slice(0, 10)}T00:00:00Z`, leapSeconds);
  const first = sets[0]?.elements.epoch;
  if (day === null || first === undefined || secondsBetween(stated.start, day) <= 0) return stated;
  const soon = secondsBetween(day, first) < firstSetWithinS && secondsBetween(first, stated.end) > 0;
  return soon ? { start: addSeconds(first, 1), end: stated.end } : stated;
}

const firstSetWithinS = 10 * 86_400;

/** Fewer say nothing. */
const leastSets = 8;

const certainConfidence = 0.9;

/** Air lowers an orbit and never raises it or turns its plane; so many standard errors put chance aside. */
function isCertain({ confidence, size }: DetectedBurn): boolean {
  const { semiMajorAxisM: axis, crossTrackMS: turn } = size;
  return confidence >= certainConfidence && (axis.value > 5 * axis.error || turn.value > 5 * turn.error);
}

/** Sets before the interval, and after it or up to the moment of the check. */
function surround(sets: readonly SetRow[], interval: Interval, settings: JudgeSettings): boolean {
  const first = sets[0];
  const last = sets.at(-1);
  const checkedAt = instantOrNull(settings.checkedAt, settings.earth.leapSeconds);
  if (first === undefined || last === undefined) return false;
  const before = secondsBetween(first.elements.epoch, interval.start) > 0;
  const after = secondsBetween(interval.start, last.elements.epoch) > 0;
  const recent = checkedAt !== null && secondsBetween(last.elements.epoch, checkedAt) < 10 * 86_400;
  return before && (after || recent);
}

/** "between 19 February 2024, 04:12 UTC and 21 February 2024, 03:20 UTC". */
export function burnWords(burn: DetectedBurn, utc: BurnHistory["utc"]): string {
  return `between ${momentWords(utc(burn.start))} and ${momentWords(utc(burn.end))}`;
}

/** "raised by 3.2 km", "lowered by 120 m". */
export function sizeWords(burn: DetectedBurn): string {
  const metres = burn.size.semiMajorAxisM.value;
  const size = Math.abs(metres) >= 1000 ? `${decimals(Math.abs(metres) / 1000, 1)} km` : `${decimals(Math.abs(metres), 0)} m`;
  return `mean height ${metres >= 0 ? "raised" : "lowered"} by ${size}`;
}

/** The burns of a history as figures of the report. */
export function burnFigures(burns: readonly DetectedBurn[], utc: BurnHistory["utc"]): Figure[] {
  return burns.map((burn) => {
    const { value, error } = burn.size.semiMajorAxisM;
    return {
      label: `Change of mean height ${dateWords(utc(burn.start))} to ${dateWords(utc(burn.end))}`,
      value: value / 1000,
      unit: "km",
      low95: (value - 1.96 * error) / 1000,
      high95: (value + 1.96 * error) / 1000,
      at: utc(burn.end),
      note: `${burn.kind}; confidence ${decimals(burn.confidence, 2)}; in-track Δv ${decimals(burn.size.inTrackMS.value, 2)} m/s`,
    };
  });
}

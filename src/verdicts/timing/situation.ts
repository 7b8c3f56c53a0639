import {
  addSeconds,
  secondsBetween,
  type Instant,
  type Interval,
  type LeapSeconds,
  type MeanElements,
} from "../../engine/index.ts";
import { ageDays, errorClassOfSet, ownHistory, predict, type OwnHistory, type PathShelf } from "../../analysis/index.ts";
import type { Claim, EvidenceRequest, Finding, Need, ObjectRecord, UtcInterval } from "../../model/index.ts";
import { makeBench, type Stay, type StaysOfSets } from "../bench.ts";
import type { Gathered, JudgeSettings } from "../check.ts";
import { bareFinding, need, needOf, needsData, noObject, readingsOf } from "../findings.ts";
import { impossibleSummary, notInOrbit } from "../impossible.ts";
import { forOrigin, forStance } from "../decide.ts";
import { instantOrNull, intervalOf, isIndependent, objectRow, setsOf, type SetRow } from "../rows.ts";
import { isOfFailedLaunch, launchLogWants, neverFlew } from "./neverFlew.ts";
import { speakerOf, stanceVerb, subjectName, timeWords, upperFirst } from "../words.ts";

export type { Stay } from "../bench.ts";

/** All that is needed to ask where the satellite stood. */
export interface Situation {
  readonly noradId: number;
  readonly interval: Interval;
  readonly lengthS: number;
  /** One, or one a day for long intervals. */
  readonly stays: readonly Stay[];
  /** False where the interval is too long to have been searched whole. */
  readonly whole: boolean;
  readonly setRows: readonly SetRow[];
  /** First moment of the day of launch: no pass before it is told. */
  readonly launchDay: Instant | null;
}

/** Up to this length one prediction serves the whole interval. */
const oneStayS = 2 * 86400;
const mostStays = 40;
/** Sets asked for on each side: the nearest to judge with, the others for what they tell of the object's own errors. */
const setsEachSide = 12;
/** Farther from the claim a set tells of another season of the object and the Sun. */
const ownHistoryDays = 90;

/** What timing claims ask of the archive: the object, its sensor, the sets around each reading's time. */
export function timingWants(claim: Claim): readonly EvidenceRequest[] {
  return readingsOf(claim).flatMap(({ claim: read }) => {
    const noradId = read.subject.noradId;
    if (noradId === null) return isOfFailedLaunch(read) ? launchLogWants(read) : [];
    const fixed: readonly EvidenceRequest[] = [
      { kind: "object", noradId },
      { kind: "sensor", noradId },
    ];
    const during = duringOf(read);
    if (during === null) return fixed;
    return [...fixed, { kind: "sets-around", noradId, during, eachSide: setsEachSide }];
  });
}

function duringOf(claim: Claim): UtcInterval | null {
  const { start, end } = claim.time;
  return start === null || end === null ? null : { start, end };
}

/** The situation, or the finding that says why there is none. */
export function situationOf(
  claim: Claim,
  have: Gathered,
  settings: JudgeSettings,
  method: string,
): { readonly situation: Situation } | { readonly finding: Finding } {
  const leapSeconds = settings.earth.leapSeconds;
  const noradId = claim.subject.noradId;
  const object = noradId === null ? null : objectRow(have, noradId);
  const ruledOut = impossibleFinding(claim, object, settings, method);
  if (ruledOut !== null) return { finding: ruledOut };
  const stated = intervalOf(claim.time, leapSeconds);
  if (noradId === null) {
    return { finding: neverFlew(claim, have, settings, method) ?? noObject(claim, method, "no orbit can be compared") };
  }
  if (stated === null) {
    return {
      finding: needsData(claim, method, "The text gives no time for this, so it cannot be held against an orbit.", [
        need("the time at which it is said to have happened"),
      ]),
    };
  }
  if (secondsBetween(stated.start, stated.end) < 0) {
    const why = "The stated time ends before it begins, so no interval can be compared.";
    return { finding: needsData(claim, method, why, [need("which of the two times is meant to be the later one")]) };
  }
  const pending = pendingFinding(claim, stated, settings, method);
  if (pending !== null) return { finding: pending };

  const launchDay = dayStart(object?.value.launched ?? null, leapSeconds);
  const interval = whileInOrbit(stated, launchDay, dayStart(object?.value.decayed ?? null, leapSeconds));
  const { setRows, stays } = knownStays(interval, have, noradId, launchDay, settings);
  const near = stays.filter((stay) => stay.prediction.nearestAgeDays <= stay.prediction.errorClass.calibratedDays);
  if (near.length === 0) return { finding: tooFar(claim, have, setRows, stays, method) };
  const lengthS = secondsBetween(interval.start, interval.end);
  const days = Math.ceil(lengthS / 86400);
  return {
    situation: {
      noradId,
      interval,
      lengthS,
      stays: near,
      setRows,
      launchDay,
      whole: near.length === stays.length && (lengthS <= oneStayS || days <= mostStays),
    },
  };
}

function dayStart(day: string | null, leapSeconds: LeapSeconds): Instant | null {
  return day === null ? null : instantOrNull(`${day.slice(0, 10)}T00:00:00Z`, leapSeconds);
}

/** The part of the stated time in which the object was in orbit, to the day; a single moment is looked at for a second. */
function whileInOrbit(stated: Interval, launchDay: Instant | null, decayDay: Instant | null): Interval {
  const start = launchDay !== null && secondsBetween(stated.start, launchDay) > 0 ? launchDay : stated.start;
  const fallen = decayDay === null ? null : addSeconds(decayDay, 86400);
  const end = fallen !== null && secondsBetween(fallen, stated.end) > 0 ? fallen : stated.end;
  return secondsBetween(start, end) >= 1 ? { start, end } : { start, end: addSeconds(start, 1) };
}

/** Stays of an interval, from the bench where the same rows were asked for it before. */
function knownStays(
  interval: Interval,
  have: Gathered,
  noradId: number,
  launchDay: Instant | null,
  settings: JudgeSettings,
): StaysOfSets {
  const bench = settings.bench ?? makeBench(settings.earth);
  const ids = have.rows.flatMap((row) => (row.kind === "element-set" && row.value.NORAD_CAT_ID === noradId ? [row.id] : []));
  const { start, end } = interval;
  const key = [start.taiDay, start.taiFraction, end.taiDay, end.taiFraction, launchDay?.taiDay, ...ids].join(" ");
  const known = bench.stays.get(key);
  if (known !== undefined) return known;
  const setRows = setsOf(have, noradId, settings.earth.leapSeconds);
  const made = { setRows, stays: staysOf(interval, setRows, launchDay, bench.paths) };
  bench.stays.set(key, made);
  return made;
}

/**
 * One stay for up to two days; one a day for up to forty; of longer intervals forty single days, evenly over what the sets reach.
 */
function staysOf(stated: Interval, setRows: readonly SetRow[], launchDay: Instant | null, shelf: PathShelf): readonly Stay[] {
  const elements = setRows.map((row) => row.elements);
  const interval = secondsBetween(stated.start, stated.end) <= mostStays * 86400 ? stated : withinReach(stated, elements);
  const lengthS = secondsBetween(interval.start, interval.end);
  const pieces = lengthS <= oneStayS ? 1 : Math.min(mostStays, Math.ceil(lengthS / 86400));
  const pieceS = lengthS / pieces;
  const halfS = Math.min(pieceS, pieces === 1 ? oneStayS : 86400) / 2;
  const own = ownHistoryAround(elements, addSeconds(interval.start, lengthS / 2));
  return Array.from({ length: pieces }, (_, i) => i).flatMap((i) => {
    const prediction = predict(elements, addSeconds(interval.start, (i + 0.5) * pieceS), shelf, launchDay, own);
    return prediction === null ? [] : [{ prediction, fromS: -halfS, toS: halfS }];
  });
}

/** Days that a set can speak for in any class of orbit. */
const reachS = 30 * 86400;

/** The part of a long interval that lies near the sets' epochs; all of it where none does. */
function withinReach(stated: Interval, sets: readonly MeanElements[]): Interval {
  const epochs = sets.map((set) => secondsBetween(stated.start, set.epoch));
  const fromS = Math.max(0, Math.min(...epochs) - reachS);
  const toS = Math.min(secondsBetween(stated.start, stated.end), Math.max(...epochs) + reachS);
  return toS > fromS ? { start: addSeconds(stated.start, fromS), end: addSeconds(stated.start, toS) } : stated;
}

function ownHistoryAround(sets: readonly MeanElements[], at: Instant): OwnHistory | null {
  const near = sets.filter((set) => Math.abs(ageDays(set, at)) < ownHistoryDays);
  const nearest = near.toSorted((a, b) => Math.abs(ageDays(a, at)) - Math.abs(ageDays(b, at)))[0];
  return nearest === undefined ? null : ownHistory(near, errorClassOfSet(nearest));
}

function tooFar(claim: Claim, have: Gathered, setRows: readonly SetRow[], stays: readonly Stay[], method: string): Finding {
  const name = subjectName(claim.subject);
  const noradId = claim.subject.noradId;
  const request = have.requests.find((one) => one.kind === "sets-around" && one.noradId === noradId) ?? null;
  const when = timeWords(claim.time);
  const nearest = Math.min(...stays.map((stay) => stay.prediction.nearestAgeDays));
  const limit = stays[0]?.prediction.errorClass.calibratedDays ?? 14;
  const why =
    stays.length > 0
      ? `The nearest element set of ${name} lies ${nearest.toFixed(0)} days from the stated time; over ${limit} days its ` +
        `place along the orbit is not known well enough to judge this.`
      : setRows.length > 0
        ? `None of the element sets of ${name} at hand can be carried to the stated time.`
        : `No element set of ${name} is at hand near the stated time.`;
  const missing = have.missing.filter(
    (one) =>
      one.request !== null && "noradId" in one.request && one.request.noradId === noradId && one.request.kind === "sets-around",
  );
  const needs: readonly Need[] =
    missing.length > 0
      ? missing
      : [
          needOf(
            `an element set of ${name} with an epoch within some days of the claim${when === "" ? "" : ` (${when})`}`,
            request,
          ),
        ];
  return needsData(claim, method, why, needs, { evidence: setRows.map((one) => one.row.id) });
}

/** Contradicted (a denial of it: supported) where the object was not in orbit at the time; null where it may have been. */
export function impossibleFinding(
  claim: Claim,
  object: (Gathered["rows"][number] & { readonly kind: "object"; readonly value: ObjectRecord }) | null,
  settings: JudgeSettings,
  method: string,
): Finding | null {
  const impossible = notInOrbit(claim, object);
  if (impossible === null) return null;
  const independent =
    object === null || impossible.evidence.length === 0 || isIndependent(claim, [object], settings.organisations);
  const verdict = forOrigin(forStance("contradicted", claim.stance), independent);
  return bareFinding({
    verdict,
    summary: impossibleSummary(claim, impossible),
    wording: {
      fair: `${upperFirst(impossible.because)}.`,
      unfair: "That it never happened at any other time: only the stated time is ruled out.",
    },
    probability: { value: 0, of: `${subjectName(claim.subject)} was in orbit at the stated time` },
    parts: [{ part: "in orbit then", verdict, because: `${upperFirst(impossible.because)}.`, main: true }],
    evidence: [...impossible.evidence],
    method,
  });
}

/** The event lies after the moment that the check is made for. */
export function pendingFinding(claim: Claim, interval: Interval, settings: JudgeSettings, method: string): Finding | null {
  const checkedAt = intervalOf(
    { ...claim.time, start: settings.checkedAt, end: settings.checkedAt },
    settings.earth.leapSeconds,
  );
  if (checkedAt === null || secondsBetween(checkedAt.start, interval.start) <= 0) return null;
  return bareFinding({
    verdict: "pending",
    summary: `The stated time (${timeWords(claim.time).replace(/^(at|on) /, "")}) had not come when this was checked; it can be judged afterwards.`,
    wording: {
      fair: `${upperFirst(speakerOf(claim))} ${stanceVerb({ speaker: claim.speaker, stance: "asserts" })} that this will happen.`,
      unfair: "That it happened, or that it did not.",
    },
    method,
  });
}

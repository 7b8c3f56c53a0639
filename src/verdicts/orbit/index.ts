import { addSeconds, builtInEarthData, degPerRad, formatUtc, secondsBetween, type Instant } from "../../engine/index.ts";
import type { Claim, Evidence, EvidenceRequest, Finding, PartFinding, Quantity, Verdict } from "../../model/index.ts";
import type { Check, Gathered, JudgeSettings } from "../check.ts";
import { atBest, forOrigin, forStance, headlineOfParts, originNote } from "../decide.ts";
import { bareFinding, headlineOf, judgeReadings, need, needOf, needsData, noObject, readingsOf } from "../findings.ts";
import { entryFor, launchWants } from "../launch/logEntries.ts";
import { isOfEarlier } from "../dated.ts";
import { orbitAt, type OrbitThen } from "./orbitAt.ts";
import { judgeInOrbit } from "./inOrbit.ts";
import { judgeQuantity, orbitQuantities, type JudgedQuantity } from "./quantities.ts";
import { instantOrNull, intervalOf, isIndependent, objectRow, setsOf } from "../rows.ts";
import { impossibleFinding, pendingFinding } from "../timing/situation.ts";
import { secondText } from "../timing/passFindings.ts";
import { dateWords, decimals, listWords, subjectName, upperFirst } from "../words.ts";

/** The shape of an orbit: each number that the claim gives is a main part, held against the sets nearest to its date. */
export const orbit: Check = {
  types: ["orbit"],
  wants: orbitWants,
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgeWhenever(read, have, settings)),
};

const method = "docs/methods/orbit";

/** A figure in kilometres that was read as no part of an orbit: what is in orbit then says nothing of it. */
function mayBeHeight({ kind, unit }: Claim["quantities"][number]): boolean {
  return unit === "km" && (kind === "distance" || kind === "other");
}

function orbitWants(claim: Claim, have: Gathered): readonly EvidenceRequest[] {
  return readingsOf(claim).flatMap(({ claim: read }): readonly EvidenceRequest[] => {
    const { noradId, launchId } = read.subject;
    if (noradId === null) return (launchId ?? null) === null ? [] : launchWants(read, have);
    const object: EvidenceRequest = { kind: "object", noradId };
    const times = [asPlanned(read, have), inFirstWeeks(read, have)].flatMap((one) => (one === null ? [] : [one.time]));
    const sets = times.flatMap(({ start, end }): readonly EvidenceRequest[] =>
      start === null || end === null ? [] : [{ kind: "sets-around", noradId, during: { start, end }, eachSide: 1 }],
    );
    return [object, ...sets];
  });
}

/**
 * "Its orbit was given as 500 by 584 km", without a date, may be of the day of publication or of the first weeks after the
 * launch, when figures are given: contradicted only where neither fits.
 */
function judgeWhenever(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const now = judgeOrbit(asPlanned(claim, have), have, settings);
  const first = now.verdict === "contradicted" && claim.stance !== "denies" ? inFirstWeeks(claim, have) : null;
  if (first === null) return now;
  return headlineOf([
    { assumes: "the figures are of the day of publication", finding: now },
    { assumes: "the figures are of the first weeks after the launch", finding: judgeOrbit(first, have, settings) },
  ]);
}

function inFirstWeeks(claim: Claim, have: Gathered): Claim | null {
  const day = isOfEarlier(claim) ? launchDayOf(claim, have) : null;
  const { leapSeconds } = builtInEarthData;
  const told = intervalOf(claim.time, leapSeconds);
  // What was written before the launch cannot be of the weeks after it.
  if (day === null || told === null || secondsBetween(told.end, day) > 0) return null;
  const start = formatUtc(addSeconds(day, 86_400), leapSeconds);
  const end = formatUtc(addSeconds(day, afterLaunchS), leapSeconds);
  const because = "it is told in the past, without a date";
  return { ...claim, time: { ...claim.time, start, end, because, precision: "range", given: "implied" } };
}

function launchDayOf(claim: Claim, have: Gathered): Instant | null {
  const { noradId } = claim.subject;
  const launched = noradId === null ? null : (objectRow(have, noradId)?.value.launched ?? null);
  return launched === null ? null : instantOrNull(`${launched.slice(0, 10)}T00:00:00Z`, builtInEarthData.leapSeconds);
}

/** "Will be put into an orbit of 743 km", said before the launch: held against the month after it. */
function asPlanned(claim: Claim, have: Gathered): Claim {
  const { noradId } = claim.subject;
  const launched = noradId === null ? null : (objectRow(have, noradId)?.value.launched ?? null);
  const { end } = claim.time;
  if (claim.stance !== "plans" || launched === null || (end !== null && end.slice(0, 10) > launched.slice(0, 10))) return claim;
  const { leapSeconds } = builtInEarthData;
  const day = instantOrNull(`${launched.slice(0, 10)}T00:00:00Z`, leapSeconds);
  if (day === null) return claim;
  const after = { start: formatUtc(day, leapSeconds), end: formatUtc(addSeconds(day, afterLaunchS), leapSeconds) };
  return { ...claim, time: { ...claim.time, ...after, precision: "range", given: "implied" } };
}

/** Orbits are still being raised in the first weeks. */
const afterLaunchS = 30 * 86400;

function judgeOrbit(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const { noradId } = claim.subject;
  const object = noradId === null ? null : objectRow(have, noradId);
  const ruledOut = impossibleFinding(claim, object, settings, method);
  if (ruledOut !== null) return ruledOut;
  const quantities = orbitQuantities(claim);
  const named = noradId !== null || (claim.subject.launchId ?? null) !== null;
  const failed = noradId === null && entryFor(claim, have)?.value.outcome === "failure";
  if (!named || (noradId === null && quantities.length > 0 && !failed)) {
    return noObject(claim, method, "no orbit can be compared");
  }
  const interval = intervalOf(claim.time, settings.earth.leapSeconds);
  const pending = interval === null ? null : pendingFinding(claim, interval, settings, method);
  if (pending !== null) return pending;
  const unread = quantities.length > 0 ? undefined : claim.quantities.find(mayBeHeight);
  if (unread !== undefined) {
    const why = `The text gives ${unread.text}, and does not let one say whether that is a height, so it has not been compared.`;
    return needsData(claim, method, why, [need("whether the figure is a height")]);
  }
  if (noradId === null || quantities.length === 0) return judgeInOrbit(claim, have, settings, method);
  if (interval === null) {
    return needsData(claim, method, "It is not said when the orbit is meant to have been so.", [
      need("the date that the orbit is stated for"),
    ]);
  }
  const middle = addSeconds(interval.start, secondsBetween(interval.start, interval.end) / 2);
  const sets = setsOf(have, noradId, settings.earth.leapSeconds);
  const then = orbitAt(sets, middle, settings.earth);
  if (then === null || then.nearestAgeDays > longestAgeDays) {
    const name = subjectName(claim.subject);
    const request = have.requests.find((one) => one.kind === "sets-around" && one.noradId === noradId) ?? null;
    const missing = have.missing.filter((one) => one.request?.kind === "sets-around" && one.request.noradId === noradId);
    const why =
      then === null
        ? `No element set of ${name} is at hand for the date in question.`
        : `The nearest element set of ${name} lies ${decimals(then.nearestAgeDays, 0)} days from the date in question, too ` +
          `far for its shape to be relied on.`;
    const needs = missing.length > 0 ? missing : [needOf(`an element set of ${name} of that date`, request)];
    return needsData(claim, method, why, needs, { evidence: sets.map((set) => set.row.id) });
  }
  return findingOf(
    claim,
    asStretch(
      claim,
      quantities,
      quantities.map((quantity) => judgeQuantity(quantity, then)),
      then,
    ),
    then,
    object,
    settings,
  );
}

/** By a name of its own, not by "it" or "the space station". */
function isNamed({ subject }: Claim): boolean {
  return subject.given === "stated" && !/^(?:the|a|an|this|that|its|their)\s+[a-z ]+$/i.test(subject.text ?? "");
}

/** "At 400 to 600 km" may be the stretch that the orbit lies in, and no perigee and apogee: allowed where it does. */
function asStretch(
  claim: Claim,
  quantities: readonly Quantity[],
  judged: readonly JudgedQuantity[],
  then: OrbitThen,
): readonly JudgedQuantity[] {
  const [low, high] = [
    quantities.find(({ kind }) => kind === "perigee-height"),
    quantities.find(({ kind }) => kind === "apogee-height"),
  ];
  if (low === undefined || high === undefined || !/\d\s*(?:km|kilomet(?:er|re)s?)?\s*(?:to|and|–|-)\s*\d/i.test(claim.quote))
    return judged;
  if (then.perigeeKm < low.low || then.apogeeKm > high.high) return judged;
  return judged.map((one, i) => {
    const ofHeight = quantities[i]?.kind === "perigee-height" || quantities[i]?.kind === "apogee-height";
    return ofHeight && one.verdict === "contradicted" ? { ...one, verdict: "consistent", p: 1 } : one;
  });
}

/** Shapes change slowly; beyond this a burn in between is too likely. */
const longestAgeDays = 30;

function findingOf(
  claim: Claim,
  judged: readonly JudgedQuantity[],
  then: OrbitThen,
  object: Evidence | null,
  settings: JudgeSettings,
): Finding {
  const wrong = judged.filter((one) => one.verdict === "contradicted").map((one) => one.name);
  if (wrong.length > 1 && wrong.length === judged.length && wrong.includes("inclination") && !isNamed(claim)) {
    const why = `None of the figures is that of ${subjectName(claim.subject)}, not even the inclination: most likely another object is meant.`;
    return needsData(claim, method, why, [need("which object the figures are of")]);
  }
  const rows = then.sets.map((set) => set.row);
  const independent = isIndependent(claim, rows, settings.organisations);
  const name = subjectName(claim.subject);
  const parts: PartFinding[] = judged.map((one) => ({
    part: one.name,
    verdict: forOrigin(forStance(one.verdict, claim.stance), independent),
    because: one.because,
    main: true,
  }));
  const proposition = atBest(headlineOfParts(judged.map((one) => ({ verdict: one.verdict, main: true }))), "supported");
  const weakest = judged.toSorted((a, b) => a.p - b.p)[0];
  const shape =
    `${decimals(then.perigeeKm, 0)} × ${decimals(then.apogeeKm, 0)} km, inclined ` +
    `${decimals(then.inclinationRad * degPerRad, 2)}°` +
    (judged.some((one) => one.name === "period") ? `, once in ${decimals(then.periodMin, 2)} minutes` : "");
  const date = dateWords(secondText(then.nearest.elements.epoch, settings.earth));
  return bareFinding({
    verdict: forOrigin(forStance(proposition, claim.stance), independent),
    summary: summaryOf(name, shape, date, judged, proposition) + originNote(forStance(proposition, claim.stance), independent),
    wording: wordingOf(name, shape, date, judged, proposition),
    probability: weakest === undefined ? null : { value: weakest.p, of: weakest.of },
    parts,
    evidence: [...rows.map((row) => row.id), ...(object === null ? [] : [object.id])],
    figures: [...then.figures],
    cannotShow: ["Heights of one orbit differ by 7 to 20 km with the convention, and a press figure seldom says which it is."],
    method,
  });
}

function summaryOf(name: string, shape: string, date: string, judged: readonly JudgedQuantity[], verdict: Verdict): string {
  const measured = `By tracking data of ${date} ${name} circled the Earth at ${shape}`;
  const wrong = judged.filter((one) => one.verdict === "contradicted");
  if (verdict === "contradicted")
    return `${measured}; ${listWords(wrong.map((one) => one.said))} ${wrong.length > 1 ? "do" : "does"} not fit that under any way of counting.`;
  if (verdict === "supported") return `${measured}, as stated.`;
  const loose = judged.filter((one) => one.verdict !== "supported");
  return `${measured}; ${listWords(loose.map((one) => one.said))} ${loose.length > 1 ? "fit" : "fits"} that only roughly.`;
}

function wordingOf(
  name: string,
  shape: string,
  date: string,
  judged: readonly JudgedQuantity[],
  verdict: Verdict,
): Finding["wording"] {
  const said = listWords(judged.map((one) => one.said));
  if (verdict === "contradicted") {
    return {
      fair: `Tracking data put ${name} at ${shape} on ${date}, not at ${said}.`,
      unfair: `That whoever gave ${said} lied: a slip or another satellite explains it as well.`,
    };
  }
  if (verdict === "supported") {
    return {
      fair: `${upperFirst(name)} flies at ${shape}, by public tracking data of ${date}.`,
      unfair: "That the orbit shows what the satellite is for or whether it works.",
    };
  }
  return {
    fair: `Tracking data put ${name} at ${shape} on ${date}, which the stated figures match roughly.`,
    unfair: "That the exact figures have been confirmed.",
  };
}

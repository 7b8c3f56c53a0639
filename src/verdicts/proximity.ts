import {
  closestByChance,
  encountersBetween,
  nearestSet,
  relativeOrbit,
  shareWithin,
  type Encounter,
  type RelativeOrbit,
} from "../analysis/index.ts";
import {
  addSeconds,
  degPerRad,
  secondsBetween,
  sgp4,
  type Instant,
  type Interval,
  type MeanElements,
} from "../engine/index.ts";
import type { Claim, EvidenceRequest, Figure, Finding, PartFinding, Subject, Verdict } from "../model/index.ts";
import type { Check, Gathered, JudgeSettings } from "./check.ts";
import { decide, forOrigin, forStance, headlineOfParts, originNote } from "./decide.ts";
import { bareFinding, judgeReadings, need, needsData, readingsOf } from "./findings.ts";
import { intervalOf, isIndependent, objectRow, setsOf, type SetRow } from "./rows.ts";
import { secondText } from "./timing/passFindings.ts";
import { impossibleFinding, pendingFinding } from "./timing/situation.ts";
import { decimals, momentWords, subjectName, upperFirst } from "./words.ts";

/**
 * "Came within 60 km of USA 326", "is shadowing it", "is in the same orbit": both histories give the nearest moments with the error of their
 * distance, and the angle between the planes. A stated distance is judged by probability; words for a common orbit by the planes; words of
 * intent ("shadowing") are consistent at best.
 */
export const proximity: Check = {
  types: ["proximity"],
  wants: (claim) => readingsOf(claim).flatMap(({ claim: read }) => wantsOf(read)),
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgeProximity(read, have, settings)),
};

const method = "docs/methods/proximity";
const setsEachSide = 2;
/** Older sets put an object anywhere along its track. */
const mostAgeDays = 14;
/** Of long intervals so much is searched, around their middle. */
const longestS = 40 * 86400;
/** Approaches farther than this are no company. */
const searchedKm = 2000;
/** Planes within this are called one; beyond the wider limit they are not. */
const onePlaneDeg = 1;
const otherPlaneDeg = 5;
const chanceLongestS = 3 * 86400;

function wantsOf(claim: Claim): readonly EvidenceRequest[] {
  return [claim.subject, claim.other].flatMap((subject): readonly EvidenceRequest[] => {
    const noradId = subject?.noradId ?? null;
    const { start, end } = claim.time;
    if (noradId === null) return [];
    const object: EvidenceRequest = { kind: "object", noradId };
    if (start === null || end === null) return [object];
    return [object, { kind: "sets-around", noradId, during: { start, end }, eachSide: setsEachSide }];
  });
}

interface Company {
  readonly claim: Claim;
  readonly names: readonly [string, string];
  readonly interval: Interval;
  readonly rows: readonly SetRow[];
  readonly encounters: readonly Encounter[];
  readonly relative: RelativeOrbit | null;
  /** Distance at both ends of the interval, for objects that only drift apart or together. */
  readonly leastKm: number;
}

function judgeProximity(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const { other } = claim;
  if (claim.subject.noradId === null || other === undefined || other.noradId === null) {
    return needsData(
      claim,
      method,
      "The text does not let one say which two objects are meant, so no distance can be computed.",
      [need("which object came near which other one")],
    );
  }
  for (const subject of [claim.subject, other]) {
    const ruledOut = impossibleFinding({ ...claim, subject }, objectRow(have, subject.noradId ?? 0), settings, method);
    if (ruledOut !== null) return ruledOut;
  }
  const stated = intervalOf(claim.time, settings.earth.leapSeconds);
  if (stated === null) {
    return needsData(claim, method, "The text gives no time for this, so it cannot be held against two orbits.", [
      need("when the two are said to have been near each other"),
    ]);
  }
  const pending = pendingFinding(claim, stated, settings, method);
  if (pending !== null) return pending;
  const interval = searchedPart(stated);
  const histories = [claim.subject, other].map((subject) => nearRows(subject, have, interval, settings));
  const [own, others] = histories;
  if (own === undefined || others === undefined || own.length === 0 || others.length === 0) {
    const lacking = own?.length === 0 ? claim.subject : other;
    return needsData(
      claim,
      method,
      `No element set of ${subjectName(lacking)} is at hand within ${mostAgeDays} days of the stated time.`,
      have.missing.length > 0 ? have.missing : [need(`element sets of ${subjectName(lacking)} around the stated time`)],
      { evidence: histories.flat().map(({ row }) => row.id) },
    );
  }
  const company = companyOf(claim, other, interval, own, others);
  return company === null
    ? needsData(claim, method, "The element sets at hand cannot be carried to the stated time.", [
        need("newer element sets of both"),
      ])
    : findingOf(company, settings);
}

/** A single moment is looked at for a revolution of a low orbit around; a long interval in its middle part. */
function searchedPart({ start, end }: Interval): Interval {
  const lengthS = secondsBetween(start, end);
  if (lengthS < 6000) return { start: addSeconds(start, -3000), end: addSeconds(end, 3000) };
  if (lengthS <= longestS) return { start, end };
  const middle = lengthS / 2;
  return { start: addSeconds(start, middle - longestS / 2), end: addSeconds(start, middle + longestS / 2) };
}

function nearRows(subject: Subject, have: Gathered, interval: Interval, settings: JudgeSettings): readonly SetRow[] {
  const rows = setsOf(have, subject.noradId ?? 0, settings.earth.leapSeconds);
  const limit = mostAgeDays * 86400;
  return rows.filter(
    ({ elements }) =>
      secondsBetween(elements.epoch, interval.start) < limit && secondsBetween(interval.end, elements.epoch) < limit,
  );
}

function companyOf(
  claim: Claim,
  other: Subject,
  interval: Interval,
  own: readonly SetRow[],
  others: readonly SetRow[],
): Company | null {
  const [setsA, setsB] = [own.map(({ elements }) => elements), others.map(({ elements }) => elements)];
  const found = encountersBetween(setsA, setsB, interval, searchedKm, 200);
  if (!found.ok) return null;
  const middle = addSeconds(interval.start, secondsBetween(interval.start, interval.end) / 2);
  return {
    claim,
    names: [subjectName(claim.subject), subjectName(other)],
    interval,
    rows: [...own, ...others],
    encounters: found.value.encounters,
    relative: relativeAt(setsA, setsB, middle),
    leastKm: Math.min(found.value.encounters[0]?.distanceKm ?? Number.POSITIVE_INFINITY, ...found.value.endsKm),
  };
}

function relativeAt(setsA: readonly MeanElements[], setsB: readonly MeanElements[], at: Instant): RelativeOrbit | null {
  const [a, b] = [sgp4(nearestSet(setsA, at)), sgp4(nearestSet(setsB, at))];
  return a.ok && b.ok ? relativeOrbit(a.value, b.value, at) : null;
}

function findingOf(company: Company, settings: JudgeSettings): Finding {
  const { claim, names, encounters, rows } = company;
  const said = claim.quantities.find(({ kind, unit }) => kind === "distance" && unit === "km");
  const utc = (at: Instant): string => secondText(at, settings.earth);
  const probability = said === undefined ? null : shareWithin(encounters, said.coarseHigh ?? said.high);
  const parts = [
    ...(said === undefined || probability === null ? [] : [distancePart(company, said, probability, utc)]),
    ...(said === undefined || /same (?:orbit|plane)|coplanar|identical orbit/.test(wordsOf(claim)) ? orbitPart(company) : []),
  ];
  const proposition = headlineOfParts(parts);
  const independent = isIndependent(
    claim,
    rows.map(({ row }) => row),
    settings.organisations,
  );
  const adjust = (verdict: Verdict): Verdict => forOrigin(forStance(verdict, claim.stance), independent);
  const nearest = encounters[0];
  const chance = chanceOf(company, said?.coarseHigh ?? said?.high ?? nearest?.distanceKm ?? null);
  const because = parts.map((part) => part.because).join(" ");
  return bareFinding({
    verdict: adjust(proposition),
    summary: `${because}${originNote(forStance(proposition, claim.stance), independent)}`,
    wording: {
      fair:
        nearest === undefined
          ? `${upperFirst(names[0])} and ${names[1]} did not come within ${decimals(searchedKm, 0)} km of each other then, by their public orbits.`
          : `By their public orbits ${names[0]} and ${names[1]} came within about ${kilometres(nearest.distanceKm)} of each other (${kilometres(nearest.error.low95Km)} to ${kilometres(nearest.error.high95Km)}).`,
      unfair: `That ${names[0]} inspected, followed or threatened ${names[1]}: an orbit shows no purpose.`,
    },
    probability:
      said === undefined || probability === null
        ? null
        : { value: probability, of: `the two were, at some moment of the interval, no farther apart than ${said.text}` },
    baseRate: chance,
    parts: parts.map((part) => ({ ...part, verdict: adjust(part.verdict) })),
    evidence: rows.map(({ row }) => row.id),
    figures: figuresOf(company, utc),
    cannotShow: [
      "Why two objects fly near each other no orbit shows.",
      "Distances below a kilometre are below the error of public orbits.",
    ],
    method,
  });
}

function wordsOf(claim: Claim): string {
  return `${claim.proposition} ${claim.quote}`.toLowerCase();
}

function distancePart(
  { names, encounters, leastKm }: Company,
  said: Claim["quantities"][number],
  probability: number,
  utc: (at: Instant) => string,
): PartFinding {
  const nearest = encounters[0];
  const error95 = nearest === undefined ? null : nearest.error.high95Km - nearest.distanceKm;
  const high = said.coarseHigh ?? said.high;
  const verdict =
    nearest === undefined && leastKm < high
      ? "supported"
      : decide({ p: probability, error95, asked: Math.max(high, 1), canSupport: true });
  const because =
    nearest === undefined
      ? `${upperFirst(names[0])} and ${names[1]} had no nearest moment within ${searchedKm} km in that time.`
      : `They were nearest at ${momentWords(utc(nearest.at), true)}: ${kilometres(nearest.distanceKm)} by the sets at hand, ` +
        `${kilometres(nearest.error.low95Km)} to ${kilometres(nearest.error.high95Km)} with their error; the text says ${said.text}.`;
  return { part: "distance", verdict, because, main: true };
}

/** Words for flying together: one plane and near in height, or one place over the equator. */
function orbitPart({ claim, names, relative, leastKm }: Company): readonly PartFinding[] {
  if (relative === null) return [];
  const angle = relative.planeAngleRad * degPerRad;
  const sameOrbit = /same (?:orbit|plane)|coplanar|identical orbit/.test(wordsOf(claim));
  const verdict: Verdict =
    angle <= onePlaneDeg
      ? sameOrbit
        ? "supported"
        : "consistent"
      : angle <= otherPlaneDeg || leastKm < 1000
        ? "consistent"
        : "contradicted";
  const strict = sameOrbit && angle > otherPlaneDeg ? "contradicted" : verdict;
  return [
    {
      part: sameOrbit ? "same plane" : "flies with it",
      verdict: strict,
      because:
        `The planes of ${names[0]} and ${names[1]} stood ${decimals(angle, 2)}° apart, the heights ${kilometres(Math.abs(relative.heightKm))}; ` +
        `the nearest they came was ${Number.isFinite(leastKm) ? kilometres(leastKm) : `over ${searchedKm} km`}.`,
      main: true,
    },
  ];
}

/** The same orbit turned at random; over three days at most, since every draw is searched. */
function chanceOf({ interval, rows, names }: Company, withinKm: number | null): Finding["baseRate"] {
  const first = rows[0]?.elements;
  const other = rows.findLast(({ elements }) => elements.noradId !== first?.noradId)?.elements;
  if (withinKm === null || first === undefined || other === undefined) return null;
  const made = sgp4(other);
  if (!made.ok) return null;
  const lengthS = Math.min(chanceLongestS, secondsBetween(interval.start, interval.end));
  const { drawn, asClose } = closestByChance(
    first,
    made.value,
    { start: interval.start, end: addSeconds(interval.start, lengthS) },
    withinKm,
  );
  if (drawn === 0) return null;
  return {
    value: asClose / drawn,
    of:
      `of ${drawn} orbits shaped and tilted like that of ${names[0]}, turned at random, ${asClose} came within ${kilometres(withinKm)} of ${names[1]} ` +
      `in ${decimals(lengthS / 86400, 1)} days`,
  };
}

function figuresOf({ encounters, relative }: Company, utc: (at: Instant) => string): Figure[] {
  const nearest = encounters[0];
  return [
    ...(nearest === undefined
      ? []
      : [
          {
            label: "Least distance",
            value: nearest.distanceKm,
            unit: "km",
            low95: nearest.error.low95Km,
            high95: nearest.error.high95Km,
            at: utc(nearest.at),
          },
          ...(["above", "ahead", "to the left of the flight"] as const).map((word, i) => ({
            label: `The other then ${word}`,
            value: nearest.otherInRtnKm[i] ?? 0,
            unit: "km",
            at: utc(nearest.at),
          })),
          { label: "Speed past each other", value: nearest.relativeSpeedKmS, unit: "km/s", at: utc(nearest.at) },
        ]),
    ...(relative === null
      ? []
      : [
          { label: "Angle between the planes", value: relative.planeAngleRad * degPerRad, unit: "deg", at: utc(relative.at) },
          { label: "Difference of mean heights", value: relative.heightKm, unit: "km", at: utc(relative.at) },
        ]),
  ];
}

function kilometres(km: number): string {
  return `${decimals(km, km < 10 ? 1 : 0)} km`;
}

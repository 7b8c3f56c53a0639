import { decayProblems, forecastDecay, type DecayForecast } from "../analysis/index.ts";
import { degPerRad, secondsBetween, type Instant, type Interval, type LeapSeconds } from "../engine/index.ts";
import type {
  Claim,
  ClaimPlace,
  EvidenceRequest,
  Figure,
  Finding,
  ObjectRecord,
  PartFinding,
  Verdict,
} from "../model/index.ts";
import type { Check, Gathered, JudgeSettings } from "./check.ts";
import { forOrigin, forStance, headlineOfParts } from "./decide.ts";
import { bareFinding, judgeReadings, need, needsData, noObject, readingsOf } from "./findings.ts";
import { isSameDayOfAnotherYear } from "./dated.ts";
import { isOfPieces } from "./impossible.ts";
import { secondText } from "./timing/passFindings.ts";
import { impossibleFinding } from "./timing/situation.ts";
import { instantOrNull, intervalOf, isIndependent, objectRow, setsOf, type SetRow } from "./rows.ts";
import { dateWords, decimals, momentWords, speakerSays, subjectName, upperFirst } from "./words.ts";

/**
 * That an object came down, or will: held against the day on record, against element sets from after the stated time, and
 * against a forecast from the last sets before it. A forecast is judged against its own window, not against its middle.
 */
export const decay: Check = {
  types: ["decay"],
  wants: (claim) => readingsOf(claim).flatMap(({ claim: read }) => wantsOf(read)),
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgeDecay(read, have, settings)),
};

const method = "docs/methods/decay";

/** Catalogues give the day of a decay, in UTC, and differ from one another by up to a day. */
const DAY_S = 86_400;

function wantsOf(claim: Claim): readonly EvidenceRequest[] {
  const { noradId } = claim.subject;
  if (noradId === null) return [];
  const object: EvidenceRequest = { kind: "object", noradId };
  const { start, end } = claim.time;
  if (start === null || end === null) return [object];
  return [object, { kind: "sets-around", noradId, during: { start, end }, eachSide: 1 }];
}

/** What the evidence says of the end of the object. */
interface End {
  readonly claim: Claim;
  readonly interval: Interval;
  /** The day on record, from its first moment; null where the object is on record as in orbit. */
  readonly recorded: Instant | null;
  /** First set with an epoch after the stated time. */
  readonly after: SetRow | null;
  /** Last set with an epoch before the end of the stated time, and what it foretells. */
  readonly before: SetRow | null;
  readonly forecast: DecayForecast | null;
  readonly noForecast: string | null;
  readonly utc: (at: Instant) => string;
  readonly leapSeconds: LeapSeconds;
}

function judgeDecay(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const { noradId } = claim.subject;
  const { leapSeconds } = settings.earth;
  if (noradId === null) {
    return noObject(claim, method, "nothing can be compared");
  }
  const object = objectRow(have, noradId);
  const recorded = recordedDay(object?.value.decayed ?? null, settings);
  const interval = intervalOf(claim.time, leapSeconds);
  if (object !== null && recorded === null && isOfAnother(claim, object.value)) {
    const why = `What came down is spoken of beside ${subjectName(claim.subject)}, which is in orbit; which object it was the text does not let one say.`;
    return needsData(claim, method, why, [need("which object came down")]);
  }
  if (interval === null) {
    const untimed = claim.stance === "denies" && dayNamed.test(claim.quote);
    if (recorded === null || claim.stance === "plans" || untimed) {
      return needsData(claim, method, "The text does not say when, so no orbit can be compared.", [
        need("the day that is meant"),
      ]);
    }
    return cameDown(claim, object?.id ?? "", recorded, have, settings);
  }
  if (recorded === null) {
    const ruledOut = impossibleFinding(claim, object, settings, method);
    if (ruledOut !== null) return ruledOut;
  }
  const sets = setsOf(have, noradId, leapSeconds).toSorted((a, b) => secondsBetween(b.elements.epoch, a.elements.epoch));
  const before = sets.findLast((set) => secondsBetween(set.elements.epoch, interval.end) > 0) ?? null;
  const made = before === null ? null : forecastDecay(before.elements);
  const end: End = {
    claim,
    interval,
    recorded,
    after: sets.find((set) => secondsBetween(interval.end, set.elements.epoch) > DAY_S / 24) ?? null,
    before,
    forecast: made?.ok === true ? made.value : null,
    noForecast: made?.ok === false ? decayProblems[made.problem.code](made.problem).text : null,
    utc: (at) => secondText(at, settings.earth),
    leapSeconds,
  };
  const checkedAt = instantOrNull(settings.checkedAt, leapSeconds);
  const ahead = checkedAt !== null && recorded === null && secondsBetween(checkedAt, interval.end) > 0;
  const parts = [ahead ? aheadPart(end) : datePart(end), ...fallAreas(claim).flatMap((place) => placePart(place, end))];
  const rows = [
    ...(object === null ? [] : [object]),
    ...[end.before, end.after].flatMap((set) => (set === null ? [] : [set.row])),
  ];
  const proposition = headlineOfParts(parts);
  const independent = isIndependent(claim, rows, settings.organisations);
  const adjust = (verdict: Verdict): Verdict => forOrigin(forStance(verdict, claim.stance), independent);
  const main = parts[0];
  return bareFinding({
    verdict: adjust(proposition),
    summary: parts
      .filter((part) => part.main)
      .map((part) => part.because)
      .join(" "),
    wording: wordingOf(end, main?.verdict ?? "consistent"),
    parts: parts.map((part) => ({ ...part, verdict: adjust(part.verdict) })),
    evidence: rows.map((row) => row.id),
    figures: figuresOf(end),
    needs:
      proposition === "needs-data"
        ? [need(`the day on which ${subjectName(claim.subject)} came down, or an element set from after the stated time`)]
        : [],
    cannotShow: [
      "Where pieces fell no orbit shows: between entry and fall lie up to 3,000 km.",
      ...(recorded === null
        ? ["A commanded re-entry cannot be foreseen from an orbit."]
        : ["The record gives a day, not an hour."]),
    ],
    method,
  });
}

/** The day on record, unless it lies after the moment that the check is made for: then nobody knew it. */
function recordedDay(decayed: string | null, settings: JudgeSettings): Instant | null {
  const { leapSeconds } = settings.earth;
  const day = decayed === null ? null : instantOrNull(`${decayed.slice(0, 10)}T00:00:00Z`, leapSeconds);
  const checkedAt = instantOrNull(settings.checkedAt, leapSeconds);
  return day !== null && checkedAt !== null && secondsBetween(day, checkedAt) >= 0 ? day : null;
}

/** A day in the words that was read as no time of the claim: "did not fall before September 2023". */
const dayNamed = /\b(?:before|until|till|by|since|in|on)\s+(?:[A-Z][a-z]+\s+)?\d/;

/** Of a space station that flies on, or of an object whose pieces are meant, nobody says that it came down. */
function isOfAnother(claim: Claim, object: ObjectRecord): boolean {
  const station =
    object.purpose === "space station" &&
    !/\bstation\b[^.;]{0,30}\b(?:fell|fallen|crash|came down|come down|re-?enter)/i.test(claim.quote);
  return claim.stance !== "plans" && (station || isOfPieces(claim, object));
}

/** A claim that gives no time, of an object that is on record as fallen. */
function cameDown(claim: Claim, objectId: string, recorded: Instant, have: Gathered, settings: JudgeSettings): Finding {
  const name = upperFirst(subjectName(claim.subject));
  const because = `${name} is on record as having come down on ${dateWords(secondText(recorded, settings.earth))}.`;
  const rows = have.rows.filter((row) => row.id === objectId);
  const published = settings.published ?? null;
  const day = secondText(recorded, settings.earth).slice(0, 10);
  const later = published !== null && day > published.slice(0, 10);
  if (later && claim.stance !== "denies") {
    const why = `${because} That was after the text, which gives no time for what it says.`;
    return needsData(claim, method, why, [need("the day that is meant")], { evidence: [objectId] });
  }
  // Where it fell no record shows, so a claim of the place is allowed at best.
  const placed = fallAreas(claim).length > 0;
  const proposition: Verdict = later ? "contradicted" : placed ? "consistent" : "supported";
  const verdict = forOrigin(forStance(proposition, claim.stance), isIndependent(claim, rows, settings.organisations));
  return bareFinding({
    verdict,
    summary: placed ? `${because} Where it fell the record does not say.` : because,
    wording: { fair: because, unfair: "That anybody was in danger, or that pieces were found." },
    parts: [{ part: "came down", verdict, because, main: true }],
    evidence: [objectId],
    cannotShow: ["The record gives a day, not an hour, and no place."],
    method,
  });
}

/** An end that has passed, or is on record: did it come in the stated time? */
function datePart(end: End): PartFinding {
  const { claim, interval, recorded, after, forecast } = end;
  const name = upperFirst(subjectName(claim.subject));
  const part = { part: claim.stance === "plans" ? "inside the forecast window" : "came down then", main: true };
  if (recorded !== null) {
    const fits = secondsBetween(recorded, interval.end) > -DAY_S && secondsBetween(interval.start, recorded) > -2 * DAY_S;
    const exact = secondsBetween(recorded, interval.end) > 0 && secondsBetween(interval.start, recorded) > -DAY_S;
    const day = `${name} is on record as having come down on ${dateWords(end.utc(recorded))}`;
    // A day on record can show a stated day; an hour, or a window of hours, it only allows.
    const wholeDay = secondsBetween(interval.start, interval.end) > 0.9 * DAY_S;
    if (exact && wholeDay) return { ...part, verdict: "supported", because: `${day}, within the stated time.` };
    if (exact) return { ...part, verdict: "consistent", because: `${day}, the stated day; the record gives no hour.` };
    if (fits) return { ...part, verdict: "consistent", because: `${day}; days on record differ by one from list to list.` };
    if (isSameDayOfAnotherYear(claim, end.utc(recorded), end.leapSeconds))
      return { ...part, verdict: "consistent", because: `${day}; the text names the day and no year.` };
    return { ...part, verdict: "contradicted", because: `${day}, not within the stated time.` };
  }
  if (after !== null) {
    return {
      ...part,
      verdict: "contradicted",
      because: `${name} was still tracked in orbit after that: an element set has its epoch at ${momentWords(end.utc(after.elements.epoch))}.`,
    };
  }
  if (forecast === null) {
    return {
      ...part,
      verdict: "needs-data",
      because: `No record of its end is at hand${end.noForecast === null ? ", and no element set from before" : `, and its last set gives no forecast: ${end.noForecast}`}.`,
    };
  }
  return overlapPart(end, forecast, part.part);
}

/** An end that lies ahead is pending; what our own forecast says of it is told. */
function aheadPart(end: End): PartFinding {
  if (end.forecast === null) {
    return {
      part: "inside the forecast window",
      verdict: "pending",
      because: `The stated time has not passed yet${end.noForecast === null ? "" : `; ${end.noForecast}`}.`,
      main: true,
    };
  }
  const { because } = overlapPart(end, end.forecast, "");
  return {
    part: "inside the forecast window",
    verdict: "pending",
    because: `The stated time has not passed yet. ${because}`,
    main: true,
  };
}

function overlapPart(end: End, forecast: DecayForecast, part: string): PartFinding {
  const { interval, claim } = end;
  const overlaps = secondsBetween(forecast.earliest, interval.end) > 0 && secondsBetween(interval.start, forecast.latest) > 0;
  const window = `between ${momentWords(end.utc(forecast.earliest))} and ${momentWords(end.utc(forecast.latest))}`;
  const because = `By its last element set ${subjectName(claim.subject)} would come down ${window} (nine times of ten), ${overlaps ? "which the stated time meets" : "which the stated time misses"}.`;
  return { part, verdict: overlaps ? "consistent" : "needs-data", because, main: true };
}

/** Where it is said to have fallen: places of the claim's own words. */
function fallAreas({ places, quote }: Claim): readonly ClaimPlace[] {
  return places.filter(({ role, text, name }) => role === "fall-area" && quote.includes(text ?? name));
}

/** A place can be ruled out where the orbit never comes over its latitude; never shown. */
function placePart(place: ClaimPlace, { before }: End): readonly PartFinding[] {
  if (before === null || place.latitudeDeg === null) {
    const because = `Whether it fell over ${place.name} neither a record nor an orbit at hand says.`;
    return [{ part: `over ${place.name}`, verdict: "consistent", because, main: true }];
  }
  const inclinationDeg = before.elements.inclinationRad * degPerRad;
  const limitDeg = Math.min(inclinationDeg, 180 - inclinationDeg);
  // An orbit's ground reaches as far from the equator as its inclination; pieces and wide seas a little farther.
  const reachDeg = limitDeg + 1 + (place.radiusKm ?? 0) / 111;
  const inside = Math.abs(place.latitudeDeg) <= reachDeg;
  return [
    {
      part: `over ${place.name}`,
      verdict: inside ? "consistent" : "contradicted",
      because: inside
        ? `${place.name} lies under the orbit's band, ${decimals(limitDeg, 1)}° either side of the equator; a place cannot be shown.`
        : `The orbit never comes farther than ${decimals(limitDeg, 1)}° from the equator; ${place.name} lies beyond.`,
      main: true,
    },
  ];
}

function figuresOf({ before, forecast, utc }: End): Figure[] {
  if (before === null || forecast === null) return [];
  return [
    {
      label: "Perigee height at the last set before",
      value: forecast.perigeeHeightKm,
      unit: "km",
      at: utc(before.elements.epoch),
    },
    {
      label: "Days from that set to the end, by our own forecast",
      value: forecast.daysFromEpoch.best,
      unit: "d",
      low95: forecast.daysFromEpoch.earliest,
      high95: forecast.daysFromEpoch.latest,
      at: utc(forecast.best),
      note: "window of nine past forecasts in ten",
    },
  ];
}

function wordingOf(end: End, main: Verdict): Finding["wording"] {
  const { claim, recorded, after, forecast } = end;
  const name = upperFirst(subjectName(claim.subject));
  if (recorded !== null) {
    const fair = `${name} came down on ${dateWords(end.utc(recorded))}, by the public record.`;
    return {
      fair,
      unfair: main === "contradicted" ? "That the stated time is right." : "That the place of the fall has been confirmed.",
    };
  }
  if (after !== null) {
    return {
      fair: `${name} was still in orbit on ${dateWords(end.utc(after.elements.epoch))}.`,
      unfair: "That it had come down by then.",
    };
  }
  if (forecast === null)
    return {
      fair: `${speakerSays(claim)}; there is no public record of it at hand.`,
      unfair: "That it has been confirmed.",
    };
  const window = `${dateWords(end.utc(forecast.earliest))} and ${dateWords(end.utc(forecast.latest))}`;
  return {
    fair: `By its last public orbit ${name} would come down between ${window}.`,
    unfair: "That an hour or a place can be foretold.",
  };
}

import { completenessWords, type SkyMatch } from "./looked.ts";
import { stationNumbers } from "../../analysis/index.ts";
import { addSeconds, builtInEarthData, degPerRad, formatUtc, secondsBetween, type Interval } from "../../engine/index.ts";
import type { Claim, EvidenceRequest, Figure, Finding, UtcInterval, Verdict } from "../../model/index.ts";
import type { Gathered, JudgeSettings } from "../check.ts";
import { forStance } from "../decide.ts";
import { bareFinding, need, needOf, needsData } from "../findings.ts";
import { instantOrNull, intervalOf, rowsOf, setsOf, type LaunchRow } from "../rows.ts";
import { pendingFinding } from "../timing/situation.ts";
import { clockWords, listWords, placeName, timeWords, upperFirst } from "../words.ts";
import {
  cannotShow,
  method,
  observerOf,
  perigeeKm,
  skyObjects,
  skyOf,
  skyWords,
  standWords,
  towardsOf,
  widened,
  type Observer,
} from "./sky.ts";

const { leapSeconds } = builtInEarthData;

/** Watches and memories are off by a minute. */
const clockErrorS = 60;
const longestS = 3600;
/** What is asked of the archive: the nearest so many; beyond them nothing looks bright but stations, which fly low. */
const most = 60;
/** A rocket on its way, its plume lit by the Sun, is seen for half an hour after lift-off. */
const ascentS = 1800;
const nearRad = 20 / degPerRad;

export function unnamedWants(claim: Claim): readonly EvidenceRequest[] {
  const observer = observerOf(claim);
  const interval = lookedAt(claim);
  if (observer === null || interval === null) return [];
  const { latitudeDeg, longitudeDeg } = observer;
  const launches = { start: addSeconds(interval.start, -86400), end: interval.end };
  return [
    { kind: "sky-at", during: utcOf(interval), latitudeDeg, longitudeDeg, most, always: [...stationNumbers] },
    { kind: "launches", during: utcOf(launches), where: {} },
  ];
}

function utcOf({ start, end }: Interval): UtcInterval {
  return { start: formatUtc(start, leapSeconds), end: formatUtc(end, leapSeconds) };
}

/** The stated time with a minute on both sides; null where there is none, or one too long to look for one light in. */
function lookedAt(claim: Claim): Interval | null {
  const interval = intervalOf(claim.time, leapSeconds);
  if (interval === null) return null;
  const lengthS = secondsBetween(interval.start, interval.end);
  return lengthS < 0 || lengthS > longestS - 2 * clockErrorS ? null : widened(interval, clockErrorS);
}

export function judgeUnnamed(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const stated = intervalOf(claim.time, leapSeconds);
  const observer = observerOf(claim);
  if (observer === null) {
    return needsData(claim, method, "The text does not let one say from where it was seen.", [
      need("the place it was seen from"),
    ]);
  }
  if (stated === null) {
    return needsData(claim, method, "The text does not say when it was seen.", [need("the minute at which it was seen")]);
  }
  const pending = pendingFinding(claim, stated, settings, method);
  if (pending !== null) return pending;
  const interval = lookedAt(claim);
  if (interval === null) {
    const why = "Within so long a time hundreds of satellites pass; the minute would tell which of them were in sight.";
    return needsData(claim, method, why, [need("the minute at which it was seen")]);
  }
  const numbers = new Set(rowsOf(have, "element-set").map(({ value }) => value.NORAD_CAT_ID));
  const sets = [...numbers].flatMap((noradId) => setsOf(have, noradId, settings.earth.leapSeconds));
  const sky = skyOf(skyObjects(sets, interval), observer, interval, towardsOf(claim), settings.earth);
  const candidates = sky.apparitions.filter(
    ({ seen, separationRad, sky95Rad }) => seen !== "no" && (separationRad === null || separationRad <= nearRad + sky95Rad),
  );
  const match: SkyMatch = {
    could: candidates.filter(({ seen }) => seen === "could"),
    perhaps: candidates.filter(({ seen }) => seen === "perhaps"),
    low: sky.apparitions.filter(({ object }) => perigeeKm(object) < 180).map(({ object }) => object.name),
  };
  const ascents = rowsOf(have, "launch").filter((row) => isAscent(row, interval));
  const used = new Set(candidates.map(({ object }) => object.noradId));
  const evidence = [
    ...sets.filter(({ elements }) => used.has(elements.noradId)).map(({ row }) => row.id),
    ...ascents.map((row) => row.id),
    ...rowsOf(have, "completeness")
      .filter((row) => row.value.of === "sky")
      .map((row) => row.id),
  ];
  return tell(claim, observer, sky, match, ascents, evidence, have);
}

function isAscent(row: LaunchRow, { start, end }: Interval): boolean {
  const liftOff = instantOrNull(row.value.liftOff, leapSeconds);
  if (liftOff === null) return false;
  const unsureS = Math.min(900, row.value.liftOffUncertaintyS);
  return secondsBetween(liftOff, end) >= -unsureS && secondsBetween(liftOff, start) <= ascentS + unsureS;
}

function tell(
  claim: Claim,
  observer: Observer,
  sky: ReturnType<typeof skyOf>,
  match: SkyMatch,
  ascents: readonly LaunchRow[],
  evidence: readonly string[],
  have: Gathered,
): Finding {
  const where = placeName(observer.place);
  const when = timeWords(claim.time);
  const dark = `${where} had ${skyWords(sky.sunElevationDeg)}`;
  const looked = completenessWords(have);
  const [best] = [...match.could, ...match.perhaps];
  const launched = ascents.map(({ value }) => `${value.vehicle} from ${value.siteName} at ${clockWords(value.liftOff)} UTC`);
  const figures: readonly Figure[] = [
    { label: "Sun over the horizon", value: sky.sunElevationDeg, unit: "deg", place: observer.place.name },
    { label: "Satellites that could be seen by eye", value: match.could.length, unit: "1", place: observer.place.name },
    { label: "Satellites that perhaps could", value: match.perhaps.length, unit: "1", place: observer.place.name },
  ];
  const common = {
    evidence: [...evidence],
    figures: [...figures],
    cannotShow: [...cannotShow, ...lowWords(match.low)],
    method,
  };
  if (best === undefined && launched.length === 0) {
    const request = have.requests.find(({ kind }) => kind === "sky-at") ?? null;
    const none = `None of the objects looked through could be seen by eye from ${where} ${when} (${dark}; ${looked}).`;
    return needsData(claim, method, none, [needOf("element sets of the whole catalogue from those days", request)], {
      ...common,
      wording: {
        fair: `No satellite at hand accounts for it${claim.speaker === null ? "" : ` (${claim.speaker} saw it)`}; not all were at hand.`,
        unfair: "That it was no satellite, or that it was anything unknown.",
      },
    });
  }
  const names = [...match.could, ...match.perhaps].slice(0, 4).map(({ object }) => `${object.name} (${object.noradId})`);
  const rest = match.could.length + match.perhaps.length - names.length;
  const seen =
    best === undefined
      ? "No satellite at hand could be seen by eye"
      : `${upperFirst(listWords(names))}${rest > 0 ? ` and ${rest} more` : ""} ${match.could.length > 0 ? "could" : "perhaps could"} be seen by eye, ` +
        `the likeliest ${standWords(best)}`;
  const rocket = launched.length === 0 ? "" : ` A rocket was on its way: ${listWords(launched)}.`;
  const summary = `${seen} from ${where} ${when} (${dark}).${rocket}`;
  const proposition: Verdict = "consistent";
  const verdict = forStance(proposition, claim.stance);
  return bareFinding({
    ...common,
    verdict,
    summary,
    wording: {
      fair:
        rocket === ""
          ? "A satellite can have been what was seen; more than one fits."
          : "A rocket launched just before can have been what was seen.",
      unfair:
        best === undefined ? "That it was that rocket." : `That it was ${best.object.name}: this shows only that it was there.`,
    },
    parts: [{ part: "something could be seen there then", verdict, because: `${summary} ${upperFirst(looked)}.`, main: true }],
  });
}

function lowWords(low: readonly string[]): readonly string[] {
  return low.length === 0
    ? []
    : [`${listWords(low.slice(0, 4))} flew so low that a re-entry was near: a fireball may have been that.`];
}

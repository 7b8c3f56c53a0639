import { directionsThrough, meanShape, type DirectionFit, type HazardWarning } from "../../analysis/index.ts";
import { degPerRad, formatUtc, secondsBetween, type Interval } from "../../engine/index.ts";
import { completenessClass, isWhole } from "../../catalogue/index.ts";
import type { Claim, Figure, Finding, PartFinding } from "../../model/index.ts";
import type { Gathered, JudgeSettings } from "../check.ts";
import { atBest, forStance, headlineOfParts } from "../decide.ts";
import { bareFinding, need, needOf, needsData } from "../findings.ts";
import { payloadOf, sitePlace, stateOf } from "../launch/logEntries.ts";
import { instantOrNull, setsOf, type LaunchRow } from "../rows.ts";
import { pendingFinding } from "../timing/situation.ts";
import { decimals, degrees, listWords, momentWords, subjectName } from "../words.ts";
import { launchesIn, searched, spanOf, warningOf } from "./evidence.ts";

const method = "docs/methods/hazard-area";

/** Within this the inclinations of straight directions and an orbit's agree: areas are drawn wider than the flight. */
const agreeDeg = 2;
/** A rocket does not turn farther than this on its way up: it would cost a third of the orbit's speed. */
const mostTurnDeg = 20;

/** Farther from its site no first stage falls. */
const firstStageKm = 1500;

export function judgeHazard(given: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const warning = warningOf(given);
  const span = spanOf(warning);
  if (span === null) {
    return needsData(given, method, "The text gives neither areas by coordinates nor the hours of the warning.", [
      need("the warning's own text, with its coordinates and hours"),
    ]);
  }
  const claim = withHours(given, span, settings);
  const pending = pendingFinding(claim, span, settings, method);
  const launches = launchesIn(claim, have, span).filter((row) => fitsSite(row, warning));
  const site = siteOf(claim, launches[0] ?? null);
  const fit = site === null || warning.areas.length === 0 ? null : directionsThrough(site, warning.areas);
  const direction = fit === null || site === null ? null : directionPart(site.name, warning, fit);
  if (pending !== null) {
    if (direction === null || fit === null) return pending;
    return {
      ...pending,
      parts: [direction],
      figures: [...figuresOf(fit, null)],
      summary: `${direction.because} ${pending.summary}`,
    };
  }
  const [launch] = launches;
  if (launch === undefined) return noLaunch(claim, have, span, direction, fit);
  const orbit = orbitOf(launch, have, settings);
  const parts = [
    hoursPart(launch, warning, settings),
    ...(direction === null ? [] : [direction]),
    ...(orbit === null || fit === null ? [] : [orbitPart(orbit, fit, claim)]),
  ];
  const proposition = atBest(headlineOfParts(parts), "consistent");
  const because = parts.map((part) => part.because).join(" ");
  return bareFinding({
    verdict: forStance(proposition, claim.stance),
    summary: because,
    wording: {
      fair: `The warning fits the launch of ${momentWords(launch.value.liftOff)} (${launch.value.launchId}).`,
      unfair: "That the warning was made for that launch and no other, or what the rocket carried.",
    },
    parts: parts.map((part) => ({ ...part, verdict: forStance(part.verdict, claim.stance) })),
    evidence: [launch.id, ...(orbit === null ? [] : [orbit.rowId])],
    figures: [...(fit === null ? [] : figuresOf(fit, orbit))],
    needs: warning.areas.length > 0 ? [] : [need("the coordinates of the areas")],
    cannotShow,
    method,
  });
}

/** Where the text gives the hours only within the warning's own words. */
function withHours(claim: Claim, { start, end }: Interval, settings: JudgeSettings): Claim {
  if (claim.time.start !== null) return claim;
  const utc = (at: Interval["start"]): string => formatUtc(at, settings.earth.leapSeconds);
  return { ...claim, time: { ...claim.time, start: utc(start), end: utc(end), precision: "range" } };
}

/** Of all launches of those days, one whose site has a straight way through the areas; any where the text gives no areas. */
function fitsSite({ value }: LaunchRow, { areas }: HazardWarning): boolean {
  const fit = directionsThrough(value, areas);
  return fit === null || (fit.missed.length < areas.length / 2 && fit.nearestKm <= firstStageKm);
}

const cannotShow = [
  "The height of the orbit does not follow from the areas.",
  "A warning shows where its author expected pieces, not where they fell.",
];

interface Place {
  readonly name: string;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

function siteOf(claim: Claim, launch: LaunchRow | null): Place | null {
  const said = sitePlace(claim);
  if (said !== null && said.latitudeDeg !== null && said.longitudeDeg !== null) {
    return { name: said.name, latitudeDeg: said.latitudeDeg, longitudeDeg: said.longitudeDeg };
  }
  if (launch === null) return null;
  const { siteName, latitudeDeg, longitudeDeg } = launch.value;
  return { name: siteName, latitudeDeg, longitudeDeg };
}

function directionPart(site: string, warning: HazardWarning, fit: DirectionFit): PartFinding {
  const [from, to] = fit.azimuthsDeg;
  const missed = fit.missed.length === 0 ? "" : ` (area ${listWords(fit.missed)} lies aside: the flight turns)`;
  const areas =
    warning.areas.length === 1 ? "the area" : fit.missed.length === 0 ? `all ${warning.areas.length} areas` : "most areas";
  return {
    part: "direction",
    verdict: "consistent",
    because:
      `From ${site} directions of ${degrees(from)} to ${degrees(to)} pass through ${areas}${missed}, ` +
      `${decimals(fit.nearestKm, 0)} to ${decimals(fit.farthestKm, 0)} km away: flown straight on, inclinations of ` +
      `${degrees(fit.inclinationsDeg[0])} to ${degrees(fit.inclinationsDeg[1])}.`,
    main: true,
  };
}

function hoursPart(launch: LaunchRow, { windows }: HazardWarning, settings: JudgeSettings): PartFinding {
  const liftOff = instantOrNull(launch.value.liftOff, settings.earth.leapSeconds);
  const unsureS = launch.value.liftOffUncertaintyS;
  const inside =
    liftOff !== null &&
    windows.some(({ start, end }) => secondsBetween(start, liftOff) >= -unsureS && secondsBetween(liftOff, end) >= -unsureS);
  const when = `${launch.value.vehicle} lifted off from ${launch.value.siteName} on ${momentWords(launch.value.liftOff)}`;
  return {
    part: "hours",
    verdict: "consistent",
    because: inside
      ? `${when}, within the hours of the warning.`
      : `${when}, outside the hours of the warning, by a day at most.`,
    main: true,
  };
}

interface Orbit {
  readonly name: string;
  readonly inclinationDeg: number;
  readonly heightKm: number;
  readonly rowId: string;
}

function orbitOf(launch: LaunchRow, have: Gathered, settings: JudgeSettings): Orbit | null {
  const noradId = payloadOf(have, launch);
  if (noradId === null) return null;
  const liftOff = instantOrNull(launch.value.liftOff, settings.earth.leapSeconds);
  const sets = setsOf(have, noradId, settings.earth.leapSeconds);
  const first = sets.find(({ elements }) => liftOff !== null && secondsBetween(liftOff, elements.epoch) > 0);
  if (first === undefined) return null;
  const { elements, row } = first;
  return {
    name: elements.name ?? `object ${noradId}`,
    inclinationDeg: elements.inclinationRad * degPerRad,
    heightKm: meanShape(elements).meanHeightKm,
    rowId: row.id,
  };
}

function orbitPart(orbit: Orbit, { inclinationsDeg: [low, high] }: DirectionFit, claim: Claim): PartFinding {
  const offDeg = Math.max(0, low - orbit.inclinationDeg, orbit.inclinationDeg - high);
  const reached = `${orbit.name} reached an inclination of ${degrees(orbit.inclinationDeg)}`;
  const named = claim.subject.noradId !== null || (claim.subject.launchId ?? null) !== null;
  if (offDeg <= agreeDeg) {
    return { part: "orbit reached", verdict: "consistent", because: `${reached}: the straight way.`, main: true };
  }
  if (offDeg <= mostTurnDeg) {
    const turn = `${reached}, ${degrees(offDeg)} from what the straight way gives: the rocket turned on its way (a dog-leg), or later.`;
    return { part: "orbit reached", verdict: "consistent", because: turn, main: true };
  }
  return {
    part: "orbit reached",
    verdict: named ? "contradicted" : "consistent",
    because: `${reached}, ${degrees(offDeg)} from what the areas give: the warning was not for ${named ? subjectName(claim.subject) : "that launch"}.`,
    main: true,
  };
}

function figuresOf(fit: DirectionFit, orbit: Orbit | null): readonly Figure[] {
  return [
    { label: "Direction through the areas, from", value: fit.azimuthsDeg[0], unit: "deg" },
    { label: "Direction through the areas, to", value: fit.azimuthsDeg[1], unit: "deg" },
    { label: "Inclination flown straight on, least", value: fit.inclinationsDeg[0], unit: "deg" },
    { label: "Inclination flown straight on, greatest", value: fit.inclinationsDeg[1], unit: "deg" },
    ...(orbit === null ? [] : [{ label: "Inclination reached", value: orbit.inclinationDeg, unit: "deg" }]),
  ];
}

function noLaunch(
  claim: Claim,
  have: Gathered,
  span: Interval,
  direction: PartFinding | null,
  fit: DirectionFit | null,
): Finding {
  const state = stateOf(claim);
  const days = searched(span);
  const whole = state !== null && isWhole(have.rows, completenessClass.launchesOf(state), days);
  const request = have.requests.find(({ kind }) => kind === "launches") ?? null;
  const geometry = direction === null ? "" : `${direction.because} `;
  const figures = fit === null ? [] : figuresOf(fit, null);
  if (!whole) {
    const why = `${geometry}No launch of those days is in the log at hand, which is not known to be whole for them.`;
    return needsData(claim, method, why, [needOf("a launch log that covers those days", request)], {
      parts: direction === null ? [] : [direction],
      figures: [...figures],
    });
  }
  const because = `${geometry}The log, whole for those days, holds no launch in the hours of the warning: it was not used.`;
  return bareFinding({
    verdict: forStance("consistent", claim.stance),
    summary: because,
    wording: {
      fair: "The warning was issued; no launch followed in its hours.",
      unfair: "That a launch took place, or failed.",
    },
    parts: direction === null ? [] : [direction],
    figures: [...figures],
    evidence: have.rows.filter((row) => row.kind === "completeness").map((row) => row.id),
    cannotShow,
    method,
  });
}

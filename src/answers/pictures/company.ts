import { longitudeUnder, meanShape, relativeOrbit } from "../../analysis/index.ts";
import {
  addSeconds,
  atan2,
  builtInEarthData,
  builtInLeapSeconds,
  cross,
  degPerRad,
  intervalSeconds,
  norm,
  parseUtc,
  secondsBetween,
  subtract,
  wrapSigned,
  type Instant,
  type Interval,
  type MeanElements,
  type State,
} from "../../engine/index.ts";
import {
  asOneWords,
  companyAgesWords,
  companyRateWords,
  type CompanyPicture,
  type LongitudeTrack,
  type NeighboursPicture,
} from "../../report/index.ts";
import type { NamedHistory } from "../histories.ts";
import type { CompanyAnswer } from "../near.ts";
import type { NeighboursAnswer } from "../neighbours.ts";
import { utcMilliseconds } from "../values.ts";
import { evenly, follow, type Follower } from "./places.ts";

const daySeconds = 86_400;
/** Planes and phases tell in weeks; sets carry them that far past their own days. */
const weeksS = 28 * daySeconds;
const pastSetsS = 4 * daySeconds;
const mostMoments = 2400;
const momentsOfWeeks = 240;
/** Neighbours this near in longitude are drawn, so many at most. */
const neighbourDeg = 1.5;
const mostNeighbours = 8;

/** What is drawn of two objects. */
export function companyPicture(
  answer: CompanyAnswer,
  first: NamedHistory,
  other: NamedHistory,
  during: Interval,
  catalogue: readonly NamedHistory[],
): CompanyPicture {
  const [one, two] = [follow(first.sets), follow(other.sets)];
  const synchronous = [first, other].every(({ sets }) => sets.every(isSynchronous));
  const weeks = synchronous && intervalSeconds(during) > weeksS / 4 ? during : weeksAround(first, other, during);
  return {
    object: first.name,
    other: other.name,
    from: answer.from,
    to: answer.to,
    asOne: answer.asOne,
    distances: distancesOf(one, two, first, during, answer),
    approaches: answer.approaches,
    weeks: {
      from: utcMilliseconds(weeks.start),
      to: utcMilliseconds(weeks.end),
      planes: synchronous ? [] : planesOf(one, two, weeks),
      longitudes: synchronous
        ? longitudesOf(
            [{ ...first, kind: "first" }, { ...other, kind: "other" }, ...besides(first, other, weeks, catalogue)],
            weeks,
          )
        : [],
    },
  };
}

/** Once a sidereal day, give or take what drifting objects do. */
function isSynchronous({ meanMotionRadMin, eccentricity }: MeanElements): boolean {
  return Math.abs((meanMotionRadMin * 1440) / (2 * Math.PI) - 1.0027) < 0.1 && eccentricity < 0.2;
}

/** The interval, or the four weeks around its middle as far as the sets of both carry. */
function weeksAround(first: NamedHistory, other: NamedHistory, during: Interval): Interval {
  const lengthS = intervalSeconds(during);
  if (lengthS >= weeksS) return during;
  const middle = addSeconds(during.start, lengthS / 2);
  const edges = [first, other].map(({ sets }) => sets.map(({ epoch }) => secondsBetween(middle, epoch)));
  const startS = Math.max(-weeksS / 2, ...edges.map((own) => Math.min(...own) - pastSetsS));
  const endS = Math.min(weeksS / 2, ...edges.map((own) => Math.max(...own) + pastSetsS));
  return {
    start: addSeconds(middle, Math.min(startS, -lengthS / 2)),
    end: addSeconds(middle, Math.max(endS, lengthS / 2)),
  };
}

function distancesOf(one: Follower, two: Follower, first: NamedHistory, during: Interval, answer: CompanyAnswer) {
  const lengthS = intervalSeconds(during);
  const set = first.sets[0];
  const periodS = set === undefined ? daySeconds : meanShape(set).periodS;
  const stepS = Math.min(Math.max(15, lengthS / mostMoments), periodS / 24);
  const far = evenly(lengthS, Math.ceil(lengthS / stepS) + 1).flatMap((atS) => {
    const at = addSeconds(during.start, atS);
    const [a, b] = [one.stateAt(at), two.stateAt(at)];
    return a === null || b === null ? [] : [{ atS, km: norm(subtract(b.positionKm, a.positionKm)) }];
  });
  // The nearest moments fall between two steps; without them the line would stay above its own marks.
  const nearest = answer.approaches.map(({ time, distanceKm }) => ({ atS: secondsOf(during.start, time), km: distanceKm }));
  return [...far, ...nearest].toSorted((a, b) => a.atS - b.atS);
}

function secondsOf(start: Instant, time: string): number {
  const at = parseUtc(time, builtInLeapSeconds);
  if (!at.ok) throw new RangeError(`${time} is no moment`);
  return secondsBetween(start, at.value);
}

function planesOf(one: Follower, two: Follower, during: Interval) {
  return evenly(intervalSeconds(during), momentsOfWeeks).flatMap((atS) => {
    const at = addSeconds(during.start, atS);
    const [first, other] = [one.satelliteAt(at), two.satelliteAt(at)];
    const relative = first === null || other === null ? null : relativeOrbit(first, other, at);
    const [a, b] = [one.stateAt(at), two.stateAt(at)];
    if (relative === null || a === null || b === null) return [];
    return [
      {
        atS,
        planeAngleDeg: relative.planeAngleRad * degPerRad,
        nodeDeg: wrapSigned(nodeOf(b) - nodeOf(a)) * degPerRad,
        phaseDeg: relative.phaseRad * degPerRad,
      },
    ];
  });
}

/** Right ascension of the ascending node of the plane that a state lies in, rad. */
function nodeOf({ positionKm, velocityKmS }: State<"TEME">): number {
  const [x, y] = cross(positionKm, velocityKmS);
  return atan2(x, -y);
}

type Followed = NamedHistory & Pick<LongitudeTrack, "kind">;

/** Longitudes under several objects; one that the theory loses ends there. */
function longitudesOf(objects: readonly Followed[], during: Interval): readonly LongitudeTrack[] {
  const lengthS = intervalSeconds(during);
  return objects.map(({ name, kind, sets }) => {
    const own = follow(sets);
    const points = evenly(lengthS, Math.round(Math.min(600, Math.max(48, lengthS / 3600)))).flatMap((atS) => {
      const at = addSeconds(during.start, atS);
      const satellite = own.satelliteAt(at);
      const longitude = satellite === null ? null : longitudeUnder(satellite, at, builtInEarthData);
      return longitude === null ? [] : [{ atS, deg: longitude * degPerRad }];
    });
    return { name, kind, points };
  });
}

function besides(
  first: NamedHistory,
  other: NamedHistory | null,
  during: Interval,
  catalogue: readonly NamedHistory[],
): readonly Followed[] {
  const middle = addSeconds(during.start, intervalSeconds(during) / 2);
  const own = [first, ...(other === null ? [] : [other])].flatMap(({ sets }) => longitudeAt(sets, middle) ?? []);
  const named = new Set([first.noradId, other?.noradId]);
  return catalogue
    .filter(({ noradId, sets }) => !named.has(noradId) && sets.every(isSynchronous))
    .flatMap((one) => {
      const deg = longitudeAt(one.sets, middle);
      const away = deg === null ? 180 : Math.min(...own.map((mine) => Math.abs(((deg - mine + 540) % 360) - 180)));
      return away <= neighbourDeg ? [{ one, away }] : [];
    })
    .toSorted((a, b) => a.away - b.away)
    .slice(0, mostNeighbours)
    .map(({ one }) => ({ ...one, kind: "neighbour" }));
}

function longitudeAt(sets: NamedHistory["sets"], at: Instant): number | null {
  const satellite = follow(sets).satelliteAt(at);
  const longitude = satellite === null ? null : longitudeUnder(satellite, at, builtInEarthData);
  return longitude === null ? null : longitude * degPerRad;
}

/** What is drawn of everything that came near one object. */
export function neighboursPicture(
  answer: NeighboursAnswer,
  first: NamedHistory,
  during: Interval,
  catalogue: readonly NamedHistory[],
): NeighboursPicture {
  return {
    ...answer,
    object: first.name,
    said: [asOneWords(answer), companyRateWords(answer), companyAgesWords(answer)],
    longitudes: longitudesBeside(first, during, catalogue),
  };
}

/** A geosynchronous object and those beside it; none where it is none. */
function longitudesBeside(
  first: NamedHistory,
  during: Interval,
  catalogue: readonly NamedHistory[],
): readonly LongitudeTrack[] {
  if (!first.sets.every(isSynchronous)) return [];
  return longitudesOf([{ ...first, kind: "first" }, ...besides(first, null, during, catalogue)], during);
}

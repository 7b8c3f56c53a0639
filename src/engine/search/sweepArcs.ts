/**
 * The general sweep of one satellite: states along its orbit, quintics between them, the search for stays on these. Internal.
 */
import { atan2, cos, cross, dot, norm, pi, sin, subtract, twoPi, type Vec3 } from "../math/index.ts";
import { fillEphemeris, type Catalogue, type Ephemeris, type Satellite } from "../sgp4/index.ts";
import type { Instant } from "../time/index.ts";
import type { ArcReader, TurningSite } from "./arcs.ts";
import type { Candidates, Course } from "./lowPasses.ts";
import type { PlainState } from "./motion.ts";
import { stayFinder, type Reach, type Stay } from "./stays.ts";

export const mostNodes = 8192;

/** Everything about a chunk of the interval that is the same for all satellites. */
export interface Chunk {
  readonly fromS: number;
  readonly toS: number;
  readonly start: Instant;
  readonly site: TurningSite;
}

/** What is made once for all satellites of a chunk. */
export interface Tools {
  readonly catalogue: Catalogue;
  readonly ephemeris: Ephemeris;
  readonly chunk: Chunk;
  readonly reader: ArcReader;
  readonly candidates: Candidates;
  readonly course: Course;
  readonly minElevationRad: number;
  readonly toleranceS: number;
}

/** States at the reader's first `count` times; false where one of them has none. */
export function fillNodes({ catalogue, ephemeris, chunk, reader }: Tools, index: number, count: number): boolean {
  for (let i = 0; i < count; i += 1) {
    ephemeris.minutes[i] = (reader.timesS[i] ?? 0) / 60;
  }
  fillEphemeris(
    catalogue,
    chunk.start,
    { ...ephemeris, satelliteCount: 1, timeCount: count },
    { first: index, last: index + 1 },
  );
  for (let i = 0; i < count; i += 1) {
    if (ephemeris.errorCodes[i] !== 0) {
      return false;
    }
  }
  return true;
}

/** The general search over the windows, on arcs that are filled. */
export function generalStays({ reader, toleranceS }: Tools, windows: readonly number[], reach: Reach): readonly Stay[] {
  const finder = stayFinder((s) => {
    const { value, slope, rangeKm, speedKmS, cosCentral } = reader.read(s);
    return { s, value, slope, paceS: rangeKm / speedKmS, centralRad: arccosineAtMost(cosCentral) };
  }, toleranceS);
  for (let i = 0; i < windows.length; i += 2) {
    finder.skip();
    finder.sweep(windows[i] ?? 0, windows[i + 1] ?? 0, reach);
  }
  return finder.finish().stays;
}

/** At most the arccosine, and within 2e-4 rad of it: enough to leap by. Abramowitz and Stegun 4.4.45 (error 7e-5), less what it may err. */
function arccosineAtMost(x: number): number {
  const a = Math.min(1, Math.abs(x));
  const positive = Math.sqrt(1 - a) * (1.5707288 + a * (-0.2121144 + a * (0.074261 - a * 0.0187293)));
  return (x < 0 ? pi - positive : positive) - 1e-4;
}

const polishingRounds = 2;

/** A Newton step longer than this is no correction: the elevation there is flat, and the time stays as it is. */
const longestCorrectionS = 60;

/**
 * Rises and sets set right by states at these very moments. In eccentric orbits SGP4's velocities are off by metres a second, which bends the arcs
 * between far nodes by some hundred metres.
 */
export function polished(tools: Tools, index: number, stays: readonly Stay[]): readonly Stay[] {
  const { reader, chunk, ephemeris, minElevationRad } = tools;
  const least = sin(minElevationRad);
  if (2 * stays.length > mostNodes) {
    return stays;
  }
  const edges = stays.flatMap((stay) => [stay.riseS, stay.setS]);
  for (let round = 0; round < polishingRounds; round += 1) {
    edges.forEach((s, i) => (reader.timesS[i] = s));
    if (!fillNodes(tools, index, edges.length)) {
      return stays;
    }
    edges.forEach((s, i) => {
      const { value, slope } = seenFrom(chunk.site, s, ephemeris, i, least);
      const correction = -value / slope;
      if (Math.abs(correction) < longestCorrectionS) {
        edges[i] = s + correction;
      }
    });
  }
  return stays.map((stay, k) => ({
    ...stay,
    riseS: stay.upAtStart ? stay.riseS : (edges[2 * k] ?? stay.riseS),
    setS: stay.upAtEnd ? stay.setS : (edges[2 * k + 1] ?? stay.setS),
  }));
}

/** Sine of elevation less the least one, and its slope, of row i of an ephemeris at a moment. */
function seenFrom(site: TurningSite, s: number, { positionsKm, velocitiesKmS }: Ephemeris, i: number, least: number) {
  const turned = (v: Float64Array): Vec3 =>
    turnZ([v[3 * i] ?? 0, v[3 * i + 1] ?? 0, v[3 * i + 2] ?? 0], site.angle0Rad + site.rateRadS * s);
  const position = turned(positionsKm);
  const velocity = subtract(turned(velocitiesKmS), cross([0, 0, site.rateRadS], position));
  const line = subtract(position, site.positionKm);
  const range = norm(line);
  const sine = dot(line, site.up) / range;
  return { value: sine - least, slope: (dot(velocity, site.up) - (sine * dot(line, velocity)) / range) / range };
}

function turnZ(v: Vec3, angleRad: number): Vec3 {
  const [s, c] = [sin(angleRad), cos(angleRad)];
  return [c * v[0] + s * v[1], c * v[1] - s * v[0], v[2]];
}

/** The mean anomaly as it runs from one state to another. */
interface AnomalyCourse {
  readonly eccentricity: number;
  readonly atStartRad: number;
  readonly rateRadS: number;
}

/** What the count of turns may differ from the elements' mean motion; drag on a perigee in the air makes it differ more, and unevenly. */
const mostUnevenTurns = 0.1;

/**
 * From the states at both ends; the elements' mean motion only says how many turns lie between. What drag has done since epoch is so in it. Null where
 * drag changes an eccentric orbit within the interval by so much that the nodes would miss its perigees.
 */
export function anomalyCourse(
  satellite: Satellite,
  first: PlainState,
  last: PlainState,
  lengthS: number,
): AnomalyCourse | null {
  const rough = satellite.elements.meanMotionRadMin / 60;
  const [a, b] = [anomalyOf(first), anomalyOf(last)];
  const turned = b.meanRad - a.meanRad;
  const moved = turned + twoPi * Math.round((rough * lengthS - turned) / twoPi);
  if (a.eccentricity > 0.1 && Math.abs(moved - rough * lengthS) > mostUnevenTurns * twoPi) {
    return null;
  }
  return { eccentricity: Math.min(0.95, a.eccentricity), atStartRad: a.meanRad, rateRadS: moved > 0 ? moved / lengthS : rough };
}

const muKm3S2 = 398600.8;

function anomalyOf({ positionKm: r, velocityKmS: v }: PlainState): {
  readonly meanRad: number;
  readonly eccentricity: number;
} {
  const radius = norm(r);
  const axis = 1 / (2 / radius - dot(v, v) / muKm3S2);
  const cosine = 1 - radius / axis; // e cos E, e sin E
  const sine = dot(r, v) / Math.sqrt(muKm3S2 * axis);
  return { meanRad: atan2(sine, cosine) - sine, eccentricity: Math.sqrt(cosine * cosine + sine * sine) };
}

const nodesPerTurn = 16;
/** The Earth turns by 0.4 rad in it: the arcs are in axes that turn with it, whatever the satellite does. */
const longestArcS = 5500;

/**
 * Times of the nodes in the windows, at even steps of the eccentric anomaly: closer together where the orbit bends more. Null where there are more
 * than there is room for.
 */
export function nodeTimes(
  { eccentricity: e, atStartRad: meanAtStart, rateRadS: rate }: AnomalyCourse,
  windows: readonly number[],
  { timesS, gaps }: ArcReader,
): number | null {
  const perTurn = Math.ceil(nodesPerTurn / Math.sqrt(1 - e));
  const meanOf = (step: number): number => {
    const anomaly = (twoPi * step) / perTurn;
    return anomaly - e * sin(anomaly);
  };
  gaps.fill(0);
  let count = 0;
  let room = true;

  /** Adds a node, and before it as many as keep arcs short against the Earth's turning. */
  function add(s: number): void {
    const before = timesS[count - 1] ?? 0;
    const parts = Math.max(1, Math.ceil((s - before) / longestArcS));
    if (count + parts + 4 > mostNodes) {
      room = false;
      return;
    }
    for (let part = 1; part <= parts; part += 1) {
      timesS[count] = before + ((s - before) * part) / parts;
      count += 1;
    }
  }

  for (let i = 0; i < windows.length && room; i += 2) {
    const [from, to] = [windows[i] ?? 0, windows[i + 1] ?? 0];
    if (count > 0) {
      gaps[count - 1] = 1;
    }
    timesS[count] = from;
    count += 1;
    const meanFrom = meanAtStart + rate * from;
    const turns = Math.floor(meanFrom / twoPi);
    let step = 0;
    while (meanOf(step) <= meanFrom - turns * twoPi) {
      step += 1;
    }
    for (; room; step += 1) {
      const s = (turns * twoPi + meanOf(step) - meanAtStart) / rate;
      if (s >= to - 1) {
        break;
      }
      if (s > from + 1) {
        add(s);
      }
    }
    add(to);
  }
  return room ? count : null;
}

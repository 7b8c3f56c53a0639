/**
 * Passes of a whole catalogue over one place.
 *
 * For each satellite: when the place is near the orbit's plane (`planeWindows`), states there at a sixteenth of a revolution by the kernel's columns,
 * quintics between them (`arcs`), and on these the same search for stays as the strict one (`stays`). Where the theory gives out for a
 * satellite within the interval, the strict search takes over for it.
 */
import type { Site } from "../frames/index.ts";
import { earthAttitude, gmst82Rad, temeVectorToItrf, type State } from "../frames/index.ts";
import { asin, atan2, cos, cross, dot, norm, pi, sin, subtract, twoPi, type Vec3 } from "../math/index.ts";
import {
  createEphemeris,
  fillEphemeris,
  type Catalogue,
  type Ephemeris,
  type PropagationProblem,
  type RefusedSet,
  type Satellite,
} from "../sgp4/index.ts";
import { addSeconds, intervalSeconds, secondsBetween, type EarthData, type Instant, type Interval } from "../time/index.ts";
import { arcReader, type ArcReader, type TurningSite } from "./arcs.ts";
import { fillCourse, findCandidates, isLow, measurePass, newCourse, type Candidates, type Course } from "./lowPasses.ts";
import { envelopeOf, propagateInOrbit } from "./motion.ts";
import { passesOver, type PassOptions } from "./passes.ts";
import { planeWindows, type Plane } from "./planeWindows.ts";
import { highestOf, reachOf, stayFinder, type Reach, type Stay } from "./stays.ts";

/** Passes as columns, a row each, in the order of the catalogue and of time. Times in seconds after `from`. */
export interface PassColumns {
  readonly from: Instant;
  readonly count: number;
  /** Place of the satellite in the catalogue. */
  readonly satellite: Int32Array;
  readonly riseS: Float64Array;
  readonly peakS: Float64Array;
  readonly setS: Float64Array;
  readonly peakElevationRad: Float64Array;
  /** 1: up at the start; 2: up at the end; 3: both. Rise or set is then the interval's edge. */
  readonly cut: Uint8Array;
  /** Satellites that lose their position in the interval: their passes stop there. */
  readonly ended: readonly RefusedSet[];
}

/** Which satellites of the catalogue; all where left out. */
export interface PassRange {
  readonly first?: number;
  readonly last?: number;
}

const chunkS = 7.5 * 86400;
const nodesPerTurn = 16;
const mostNodes = 8192;
const mostCandidates = 512;
const courseStepS = 8 * 3600;
/** What the plane moves against the states it is taken from, with the flattening's wobble: degrees, generously. */
const planeSlackRad = 0.03;

/**
 * All passes of the catalogue's satellites over a place in an interval of any length.
 *
 * Times are those of `passesOver` to some milliseconds where the elevation changes by more than 0.01° a second, to about 0.2 s for the slow
 * risings of synchronous orbits; passes shorter than 1 s may be missed (measured: docs/methods/search.md). A verdict takes a pass found here
 * through `passesOver` again. Allocates by satellite, not by moment.
 */
export function cataloguePasses(
  catalogue: Catalogue,
  site: Site,
  during: Interval,
  earth: EarthData,
  options: PassOptions,
  range: PassRange = {},
): PassColumns {
  const { first = 0, last = catalogue.satellites.length } = range;
  const lengthS = intervalSeconds(during);
  if (!(options.minElevationRad > -0.3 && options.minElevationRad < pi / 2) || !(lengthS > 0)) {
    throw new RangeError(`no passes above ${options.minElevationRad} rad in ${lengthS} s`);
  }
  const rows = newRows(during.start);
  const least = sin(options.minElevationRad);
  const ended: RefusedSet[] = catalogue.refused.filter(({ index }) => index >= first && index < last);
  const sweep = newSweep(catalogue, site, during, earth, options);
  for (let index = first; index < last; index += 1) {
    const satellite = catalogue.satellites[index];
    if (!satellite) {
      continue;
    }
    const swept = sweep(satellite, index);
    if (swept !== null) {
      for (const stay of swept.stays) {
        rows.add(index, stay, least);
      }
      if (swept.problem !== null) {
        ended.push({ index, problem: swept.problem });
      }
      continue;
    }
    const strict = passesOver(satellite, site, during, earth, options);
    if (!strict.ok || strict.value.ended !== null) {
      ended.push({ index, problem: strict.ok ? (strict.value.ended?.problem ?? { code: "decayed" }) : strict.problem });
    }
    for (const pass of strict.ok ? strict.value.passes : []) {
      rows.addTimes(
        index,
        secondsBetween(during.start, pass.rise),
        secondsBetween(during.start, pass.peak.at),
        secondsBetween(during.start, pass.set),
        pass.peak.elevationRad,
        (pass.upAtStart ? 1 : 0) + (pass.upAtEnd ? 2 : 0),
      );
    }
  }
  return rows.columns(ended);
}

/** Everything about a chunk of the interval that is the same for all satellites. */
interface Chunk {
  readonly fromS: number;
  readonly toS: number;
  readonly start: Instant;
  readonly site: TurningSite;
}

/** The stays of a satellite up to where its theory gives out, if it does. */
interface Swept {
  readonly stays: readonly Stay[];
  readonly problem: PropagationProblem | null;
}

/** Gives for a satellite what it found, or null where that is for the strict search: it has no state at a moment amid others. */
type Sweep = (satellite: Satellite, index: number) => Swept | null;

function newSweep(catalogue: Catalogue, site: Site, during: Interval, earth: EarthData, options: PassOptions): Sweep {
  const { minElevationRad, toleranceS = 0.001 } = options;
  const lengthS = intervalSeconds(during);
  const ephemeris = createEphemeris(catalogue, 1, mostNodes);
  const count = Math.ceil(lengthS / chunkS);
  const tools = Array.from({ length: count }, (_, k): Tools => {
    const chunk = chunkOf(site, during.start, (lengthS * k) / count, (lengthS * (k + 1)) / count, earth);
    const reader = arcReader(mostNodes, ephemeris.positionsKm, ephemeris.velocitiesKmS, chunk.site, sin(minElevationRad));
    const candidates = { count: 0, middleS: new Float64Array(mostCandidates), halfS: new Float64Array(mostCandidates) };
    const course = newCourse(Math.ceil(chunkS / courseStepS) + 2);
    return { catalogue, ephemeris, chunk, reader, candidates, course, minElevationRad, toleranceS };
  });
  return (satellite, index) => {
    let stays: readonly Stay[] = [];
    for (const tool of tools) {
      const found = sweepChunk(tool, satellite, index);
      if (found === null) {
        return null;
      }
      stays = tool.chunk.fromS === 0 ? found.stays : joined(stays, found.stays, tool.chunk.fromS);
      if (found.problem !== null) {
        return { stays, problem: found.problem };
      }
    }
    return { stays, problem: null };
  };
}

/** What is made once for all satellites of a chunk. */
interface Tools {
  readonly catalogue: Catalogue;
  readonly ephemeris: Ephemeris;
  readonly chunk: Chunk;
  readonly reader: ArcReader;
  readonly candidates: Candidates;
  readonly course: Course;
  readonly minElevationRad: number;
  readonly toleranceS: number;
}

function chunkOf(site: Site, start: Instant, fromS: number, toS: number, earth: EarthData): Chunk {
  const [a, middle, b] = [addSeconds(start, fromS), addSeconds(start, (fromS + toS) / 2), addSeconds(start, toS)];
  const angle0Rad = gmst82Rad(a, earth);
  const { rateRadS } = earthAttitude(middle, earth);
  const guess = angle0Rad + rateRadS * (toS - fromS);
  const angle1 = gmst82Rad(b, earth);
  const turned = guess + ((((angle1 - guess + pi) % twoPi) + twoPi) % twoPi) - pi;
  // Polar motion of the chunk's middle, taken off the site once instead of being put on every state: in days it moves by centimetres.
  const without = (v: Vec3): Vec3 => {
    const angle = gmst82Rad(middle, earth);
    return removePolarMotion(v, middle, angle, earth);
  };
  return {
    fromS,
    toS,
    start: a,
    site: {
      positionKm: without(site.positionKm),
      up: without(site.up),
      distanceKm: norm(site.positionKm),
      angle0Rad,
      rateRadS: (turned - angle0Rad) / (toS - fromS),
    },
  };
}

/** The vector before polar motion: its components along the axes of the turning Earth, found from where those axes go. */
function removePolarMotion(v: Vec3, at: Instant, angleRad: number, earth: EarthData): Vec3 {
  const [s, c] = [sin(angleRad), sin(angleRad + pi / 2)];
  const axes: readonly [Vec3, Vec3, Vec3] = [
    [c, s, 0],
    [-s, c, 0],
    [0, 0, 1],
  ];
  const along = (axis: Vec3): number => {
    const there = temeVectorToItrf(axis, at, earth);
    return v[0] * there[0] + v[1] * there[1] + v[2] * there[2];
  };
  return [along(axes[0]), along(axes[1]), along(axes[2])];
}

function sweepChunk(tools: Tools, satellite: Satellite, index: number): Swept | null {
  const { chunk } = tools;
  const first = propagateInOrbit(satellite, chunk.start);
  if (!first.ok) {
    return { stays: [], problem: first.problem };
  }
  const lengthS = chunk.toS - chunk.fromS;
  const last = propagateInOrbit(satellite, addSeconds(chunk.start, lengthS));
  if (last.ok) {
    const stays = staysBetween(tools, satellite, index, first.value, last.value, lengthS);
    return stays === null ? null : { stays, problem: null };
  }
  // The theory gives out on the way: the sweep goes as far as it reaches.
  let [good, bad, state] = [0, lengthS, first.value];
  while (bad - good > 0.001) {
    const middle = (good + bad) / 2;
    const there = propagateInOrbit(satellite, addSeconds(chunk.start, middle));
    if (there.ok) {
      [good, state] = [middle, there.value];
    } else {
      bad = middle;
    }
  }
  const stays = good > 0 ? staysBetween(tools, satellite, index, first.value, state, good) : [];
  return stays === null ? null : { stays, problem: last.problem };
}

function staysBetween(
  tools: Tools,
  satellite: Satellite,
  index: number,
  first: State<"TEME">,
  last: State<"TEME">,
  lengthS: number,
): readonly Stay[] | null {
  const { chunk, minElevationRad } = tools;
  const envelope = envelopeOf([first, last]);
  const reach = reachOf(envelope, chunk.site.distanceKm, minElevationRad);
  const plane = planeOf(first.positionKm, first.velocityKmS, last.positionKm, last.velocityKmS, lengthS);
  const { positionKm, distanceKm, angle0Rad, rateRadS } = chunk.site;
  const siteAngle = angle0Rad + atan2(positionKm[1], positionKm[0]);
  const band = reach.centralRad + planeSlackRad;
  const windows = planeWindows(plane, positionKm[2] / distanceKm, siteAngle, rateRadS, band, lengthS);
  if (windows.length === 0) {
    return [];
  }
  if (isLow(satellite.elements, envelope.farthestKm)) {
    return lowStays(tools, satellite, index, windows, siteAngle, reach, lengthS);
  }
  const count = nodeTimes(satellite, chunk.start, windows, tools.reader);
  if (count === null || !fillNodes(tools, index, count)) {
    return null; // no state at some moment, or more turns than there is room for, which no real orbit makes in a chunk
  }
  tools.reader.begin(count);
  return polished(tools, index, generalStays(tools, windows, reach));
}

const polishingRounds = 2;
/** A Newton step longer than this is no correction: the elevation there is flat, and the time stays as it is. */
const longestCorrectionS = 60;

/**
 * Rises and sets set right by states at these very moments. In eccentric orbits SGP4's velocities are off by metres a second, which bends the arcs
 * between far nodes by some hundred metres.
 */
function polished(tools: Tools, index: number, stays: readonly Stay[]): readonly Stay[] {
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

/** States at the reader's first `count` times; false where one of them has none. */
function fillNodes({ catalogue, ephemeris, chunk, reader }: Tools, index: number, count: number): boolean {
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
function generalStays({ reader, toleranceS }: Tools, windows: readonly number[], reach: Reach): readonly Stay[] {
  const finder = stayFinder((s) => {
    const { value, slope, paceS, cosCentral } = reader.read(s);
    return { s, value, slope, paceS, centralRad: arccosineAtMost(cosCentral) };
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

/** Of an arc in a low orbit, as an angle: within a metre. */
const longestArcRad = 0.42;

function lowStays(
  tools: Tools,
  satellite: Satellite,
  index: number,
  windows: readonly number[],
  siteAngle: number,
  reach: Reach,
  lengthS: number,
): readonly Stay[] | null {
  const { chunk, reader, ephemeris, candidates, course } = tools;
  const count = Math.max(3, Math.ceil(lengthS / courseStepS) + 1);
  const stepS = lengthS / (count - 1);
  for (let k = 0; k < count; k += 1) {
    reader.timesS[k] = k * stepS;
  }
  if (!fillNodes(tools, index, count)) {
    return null;
  }
  const sinceEpochS = secondsBetween(satellite.elements.epoch, chunk.start);
  fillCourse(course, satellite.elements, sinceEpochS, stepS, count, ephemeris.positionsKm, ephemeris.velocitiesKmS);
  findCandidates(course, chunk.site, siteAngle, reach.centralRad, widened(windows, lengthS), candidates);
  if (candidates.count === 0) {
    return [];
  }
  const motion = satellite.elements.meanMotionRadMin / 60;
  let nodes = 0;
  for (let k = 0; k < candidates.count; k += 1) {
    const [from, to] = clipped(candidates, k, lengthS);
    const arcs = Math.max(2, Math.ceil(((to - from) * motion) / longestArcRad));
    if (nodes + arcs + 1 > mostNodes) {
      return null;
    }
    for (let i = 0; i <= arcs; i += 1) {
      reader.timesS[nodes + i] = from + ((to - from) * i) / arcs;
    }
    reader.gaps.fill(0, nodes, nodes + arcs);
    nodes += arcs + 1;
    reader.gaps[nodes - 1] = 1;
  }
  if (!fillNodes(tools, index, nodes)) {
    return null;
  }
  reader.begin(nodes);
  const stays: Stay[] = [];
  const odd: number[] = [];
  for (let k = 0; k < candidates.count; k += 1) {
    const [from, to] = clipped(candidates, k, lengthS);
    const whole = from > 0 && to < lengthS;
    const stay = whole ? measurePass(reader, from, candidates.middleS[k] ?? 0, to) : "odd";
    if (stay === "odd") {
      odd.push(from, to);
    } else if (stay !== null) {
      stays.push(stay);
    }
  }
  if (odd.length === 0) {
    return stays;
  }
  return [...stays, ...generalStays(tools, odd, reach)].sort((a, b) => a.riseS - b.riseS);
}

function clipped({ middleS, halfS }: Candidates, k: number, lengthS: number): readonly [number, number] {
  const [middle, half] = [middleS[k] ?? 0, halfS[k] ?? 0];
  return [Math.max(0, middle - half), Math.min(lengthS, middle + half)];
}

const longestHalfPassS = 1500;

/** Windows widened by half the longest pass of a low orbit: the closest approach of a pass that a window holds may lie beside it. */
function widened(windows: readonly number[], lengthS: number): readonly number[] {
  const result: number[] = [];
  for (let i = 0; i < windows.length; i += 2) {
    const from = Math.max(-longestHalfPassS, (windows[i] ?? 0) - longestHalfPassS);
    const to = Math.min(lengthS + longestHalfPassS, (windows[i + 1] ?? 0) + longestHalfPassS);
    if (result.length > 0 && from <= (result.at(-1) ?? 0)) {
      result[result.length - 1] = to;
    } else {
      result.push(from, to);
    }
  }
  return result;
}

/** The plane from the angular momenta at both ends: where its pole is and how its node moves. */
function planeOf(r0: Vec3, v0: Vec3, r1: Vec3, v1: Vec3, lengthS: number): Plane {
  const [a, b] = [cross(r0, v0), cross(r1, v1)];
  const nodeOf = (h: Vec3): number => atan2(h[0], -h[1]);
  const flat = Math.sqrt(a[0] * a[0] + a[1] * a[1]);
  const size = norm(a);
  const moved = nodeOf(b) - nodeOf(a);
  return {
    sinInclination: flat / size,
    cosInclination: a[2] / size,
    nodeRad: nodeOf(a),
    nodeRateRadS: (moved - twoPi * Math.round(moved / twoPi)) / lengthS,
  };
}

/**
 * Times of the nodes in the windows, at even steps of the eccentric anomaly by the mean elements: closer together where the orbit bends more.
 * Null where there are more than there is room for.
 */
function nodeTimes(
  satellite: Satellite,
  start: Instant,
  windows: readonly number[],
  { timesS, gaps }: ArcReader,
): number | null {
  const { eccentricity, meanAnomalyRad, meanMotionRadMin, epoch } = satellite.elements;
  const rate = meanMotionRadMin / 60;
  const e = Math.min(0.95, eccentricity);
  const perTurn = Math.ceil(nodesPerTurn / Math.sqrt(1 - e));
  const meanAtStart = meanAnomalyRad + rate * secondsBetween(epoch, start);
  const meanOf = (step: number): number => {
    const anomaly = (twoPi * step) / perTurn;
    return anomaly - e * sin(anomaly);
  };
  gaps.fill(0);
  let count = 0;
  for (let i = 0; i < windows.length; i += 2) {
    const [from, to] = [windows[i] ?? 0, windows[i + 1] ?? 0];
    if (count > 0) {
      gaps[count - 1] = 1;
    }
    if (count + 4 > mostNodes) {
      return null;
    }
    timesS[count] = from;
    count += 1;
    const meanFrom = meanAtStart + rate * from;
    const turns = Math.floor(meanFrom / twoPi);
    let step = 0;
    while (meanOf(step) <= meanFrom - turns * twoPi) {
      step += 1;
    }
    for (; ; step += 1) {
      const s = (turns * twoPi + meanOf(step) - meanAtStart) / rate;
      if (s >= to - 1) {
        break;
      }
      if (s > from + 1) {
        if (count + 4 > mostNodes) {
          return null;
        }
        timesS[count] = s;
        count += 1;
      }
    }
    timesS[count] = to;
    count += 1;
  }
  return count;
}

/** The stays of one chunk and the next, the latter's times moved; a stay over the seam is one. */
function joined(stays: readonly Stay[], next: readonly Stay[], offsetS: number): readonly Stay[] {
  const moved = next.map((stay) => ({
    ...stay,
    riseS: stay.riseS + offsetS,
    setS: stay.setS + offsetS,
    tops: stay.tops.map((top) => ({ ...top, s: top.s + offsetS })),
    ends: stay.ends.map((end) => ({ ...end, s: end.s + offsetS })),
  }));
  const [before, after] = [stays.at(-1), moved[0]];
  if (before === undefined || after === undefined || !before.upAtEnd || !after.upAtStart) {
    return [...stays, ...moved];
  }
  const whole: Stay = {
    riseS: before.riseS,
    upAtStart: before.upAtStart,
    setS: after.setS,
    upAtEnd: after.upAtEnd,
    tops: [...before.tops, ...after.tops],
    ends: [...before.ends, ...after.ends],
  };
  return [...stays.slice(0, -1), whole, ...moved.slice(1)];
}

interface Rows {
  add(index: number, stay: Stay, least: number): void;
  addTimes(index: number, riseS: number, peakS: number, setS: number, peakElevationRad: number, cut: number): void;
  columns(ended: readonly RefusedSet[]): PassColumns;
}

const fieldsPerRow = 6;

/** Rows that grow: one array of six figures a row, doubled when full, cut into columns at the end. */
function newRows(from: Instant): Rows {
  let data = new Float64Array(1024 * fieldsPerRow);
  let count = 0;
  function addTimes(index: number, riseS: number, peakS: number, setS: number, peakElevationRad: number, cut: number): void {
    if ((count + 1) * fieldsPerRow > data.length) {
      const larger = new Float64Array(2 * data.length);
      larger.set(data);
      data = larger;
    }
    const to = count * fieldsPerRow;
    data[to] = index;
    data[to + 1] = riseS;
    data[to + 2] = peakS;
    data[to + 3] = setS;
    data[to + 4] = peakElevationRad;
    data[to + 5] = cut;
    count += 1;
  }
  function copy<C extends Float64Array | Int32Array | Uint8Array>(field: number, column: C): C {
    for (let row = 0; row < count; row += 1) {
      column[row] = data[row * fieldsPerRow + field] ?? 0;
    }
    return column;
  }
  return {
    addTimes,
    add: (index, stay, least) => {
      const best = highestOf(stay);
      const cut = (stay.upAtStart ? 1 : 0) + (stay.upAtEnd ? 2 : 0);
      addTimes(index, stay.riseS, best.s, stay.setS, asin(Math.min(1, best.value + least)), cut);
    },
    columns: (ended) => ({
      from,
      count,
      satellite: copy(0, new Int32Array(count)),
      riseS: copy(1, new Float64Array(count)),
      peakS: copy(2, new Float64Array(count)),
      setS: copy(3, new Float64Array(count)),
      peakElevationRad: copy(4, new Float64Array(count)),
      cut: copy(5, new Uint8Array(count)),
      ended,
    }),
  };
}

/** The sweep of one satellite after the other over a site: what is the same for all is worked out once. Internal. */
import { earthAttitude, gmst82Rad, temeVectorToItrf, type Site } from "../frames/index.ts";
import { atan2, cross, norm, pi, sin, twoPi, type Vec3 } from "../math/index.ts";
import { createEphemeris, type Catalogue, type PropagationProblem, type Satellite } from "../sgp4/index.ts";
import { addSeconds, intervalSeconds, type EarthData, type Instant, type Interval } from "../time/index.ts";
import { arcReader } from "./arcs.ts";
import { isLow, newCourse } from "./lowPasses.ts";
import { envelopeOf, hasGrown, propagateInOrbit, type PlainState } from "./motion.ts";
import type { PassOptions } from "./passes.ts";
import { planeWindows, type Plane } from "./planeWindows.ts";
import { reachOf, type Stay } from "./stays.ts";
import { anomalyCourse, fillNodes, generalStays, mostNodes, nodeTimes, polished, type Chunk, type Tools } from "./sweepArcs.ts";
import { courseSteps, lowStays } from "./sweepLow.ts";

const chunkS = 7.5 * 86400;

const mostCandidates = 512;

/** What the plane moves against the states it is taken from, with the flattening's wobble: degrees, generously. */
const planeSlackRad = 0.03;

/** The stays of a satellite up to where its theory gives out, if it does. */
export interface Swept {
  readonly stays: readonly Stay[];
  readonly problem: PropagationProblem | null;
}

/** Gives for a satellite what it found, or null where that is for the strict search: it has no state at a moment amid others. */
export type Sweep = (satellite: Satellite, index: number) => Swept | null;

export function newSweep(catalogue: Catalogue, site: Site, during: Interval, earth: EarthData, options: PassOptions): Sweep {
  const { minElevationRad, toleranceS = 0.001 } = options;
  const lengthS = intervalSeconds(during);
  const ephemeris = createEphemeris(catalogue, 1, mostNodes);
  const count = Math.ceil(lengthS / chunkS);
  const tools = Array.from({ length: count }, (_, k): Tools => {
    const chunk = chunkOf(site, during.start, (lengthS * k) / count, (lengthS * (k + 1)) / count, earth);
    const reader = arcReader(mostNodes, ephemeris.positionsKm, ephemeris.velocitiesKmS, chunk.site, sin(minElevationRad));
    const candidates = { count: 0, middleS: new Float64Array(mostCandidates), halfS: new Float64Array(mostCandidates) };
    const course = newCourse(courseSteps(chunkS) + 2);
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
  const lengthS = chunk.toS - chunk.fromS;
  const whole = staysWithin(tools, satellite, index, lengthS);
  if (whole !== "lost") {
    return whole === null ? null : { stays: whole, problem: null };
  }
  // The theory gives out on the way: the sweep goes as far as it reaches.
  const first = propagateInOrbit(satellite, chunk.start);
  const last = propagateInOrbit(satellite, addSeconds(chunk.start, lengthS));
  if (!first.ok) {
    return { stays: [], problem: first.problem };
  }
  if (last.ok) {
    return null; // lost amid the interval and found again: for the strict search
  }
  let [good, bad] = [0, lengthS];
  while (bad - good > 0.001) {
    const middle = (good + bad) / 2;
    if (propagateInOrbit(satellite, addSeconds(chunk.start, middle)).ok) {
      good = middle;
    } else {
      bad = middle;
    }
  }
  const stays = good > 1 ? staysWithin(tools, satellite, index, good) : [];
  return stays === null || stays === "lost" ? null : { stays, problem: last.problem };
}

/** The stays of the chunk's first `lengthS`; "lost" where a state some hours apart from others is none; null where the strict search is needed. */
function staysWithin(tools: Tools, satellite: Satellite, index: number, lengthS: number): readonly Stay[] | "lost" | null {
  const { chunk, reader, minElevationRad } = tools;
  const steps = courseSteps(lengthS);
  for (let k = 0; k <= steps; k += 1) {
    reader.timesS[k] = (lengthS * k) / steps;
  }
  if (!fillNodes(tools, index, steps + 1)) {
    return "lost";
  }
  const first = stateOf(tools, 0);
  const last = stateOf(tools, steps);
  if (hasGrown(satellite, first.positionKm, first.velocityKmS) || hasGrown(satellite, last.positionKm, last.velocityKmS)) {
    return "lost";
  }
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
  const course = anomalyCourse(satellite, first, last, lengthS);
  const count = course === null ? null : nodeTimes(course, windows, tools.reader);
  if (count === null || !fillNodes(tools, index, count)) {
    return null; // drag changes the orbit too fast, no state at some moment, or more turns than there is room for
  }
  tools.reader.begin(count);
  return polished(tools, index, generalStays(tools, windows, reach));
}

function stateOf({ ephemeris: { positionsKm: p, velocitiesKmS: v } }: Tools, row: number): PlainState {
  return {
    positionKm: [p[3 * row] ?? 0, p[3 * row + 1] ?? 0, p[3 * row + 2] ?? 0],
    velocityKmS: [v[3 * row] ?? 0, v[3 * row + 1] ?? 0, v[3 * row + 2] ?? 0],
  };
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

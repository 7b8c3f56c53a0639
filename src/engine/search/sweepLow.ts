/** The sweep of a satellite in a low, round orbit: each pass foretold, measured, and left to the general search where it is odd. Internal. */
import { sin } from "../math/index.ts";
import { secondsBetween } from "../time/index.ts";
import type { Satellite } from "../sgp4/index.ts";
import { fillCourse, findCandidates, measurePass, type Candidates } from "./lowPasses.ts";
import type { Reach, Stay } from "./stays.ts";
import { fillNodes, generalStays, mostNodes, type Tools } from "./sweepArcs.ts";

const courseStepS = 8 * 3600;

/** How many steps of a course an interval takes: some eight hours each. */
export function courseSteps(lengthS: number): number {
  return Math.max(2, Math.ceil(lengthS / courseStepS));
}

/** Of an arc in a low orbit, as an angle: within a metre. */
const longestArcRad = 0.42;

/**
 * The stays of a low orbit. The ephemeris must hold the states at the course's steps, from the start to `lengthS`.
 */
export function lowStays(
  tools: Tools,
  satellite: Satellite,
  index: number,
  windows: readonly number[],
  siteAngle: number,
  reach: Reach,
  lengthS: number,
): readonly Stay[] | null {
  const { chunk, reader, ephemeris, candidates, course } = tools;
  const steps = courseSteps(lengthS);
  const sinceEpochS = secondsBetween(satellite.elements.epoch, chunk.start);
  fillCourse(
    course,
    satellite.elements,
    sinceEpochS,
    lengthS / steps,
    steps + 1,
    ephemeris.positionsKm,
    ephemeris.velocitiesKmS,
  );
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
  const leastSine = sin(tools.minElevationRad);
  const stays: Stay[] = [];
  const odd: number[] = [];
  for (let k = 0; k < candidates.count; k += 1) {
    const [from, to] = clipped(candidates, k, lengthS);
    const whole = from > 0 && to < lengthS;
    const stay = whole ? measurePass(reader, from, candidates.middleS[k] ?? 0, to, leastSine) : "odd";
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

/**
 * Passes of a whole catalogue over one place.
 *
 * For each satellite: when the place is near the orbit's plane (`planeWindows`), states there at a sixteenth of a revolution by the kernel's columns,
 * quintics between them (`arcs`), and on these the same search for stays as the strict one (`stays`). Where the theory gives out for a
 * satellite within the interval, the strict search takes over for it.
 */
import type { Site } from "../frames/index.ts";
import { earthAttitude, gmst82Rad, temeVectorToItrf } from "../frames/index.ts";
import { asin, atan2, cross, norm, pi, sin, twoPi, type Vec3 } from "../math/index.ts";
import {
  createEphemeris, fillEphemeris, propagate, type Catalogue, type Ephemeris, type RefusedSet, type Satellite,
} from "../sgp4/index.ts";
import { addSeconds, intervalSeconds, secondsBetween, type EarthData, type Instant, type Interval } from "../time/index.ts";
import { arcLooks, type Nodes, type TurningSite } from "./arcs.ts";
import { envelopeOf } from "./motion.ts";
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
  const refused = new Map(catalogue.refused.map((one) => [one.index, one]));
  const ended: RefusedSet[] = [...refused.values()].filter(({ index }) => index >= first && index < last);
  const sweep = newSweep(catalogue, site, during, earth, options);
  for (let index = first; index < last; index += 1) {
    const satellite = catalogue.satellites[index];
    if (!satellite) {
      continue;
    }
    const stays = sweep(satellite, index);
    if (stays !== null) {
      for (const stay of stays) {
        rows.add(index, stay, sin(options.minElevationRad));
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

type Sweep = (satellite: Satellite, index: number) => readonly Stay[] | null;

/** Gives for a satellite its stays, or null where it has no state at some moment. */
function newSweep(catalogue: Catalogue, site: Site, during: Interval, earth: EarthData, options: PassOptions): Sweep {
  const { minElevationRad, toleranceS = 0.001 } = options;
  const lengthS = intervalSeconds(during);
  const least = sin(minElevationRad);
  const count = Math.ceil(lengthS / chunkS);
  const chunks = Array.from({ length: count }, (_, k) => chunkOf(site, during.start, (lengthS * k) / count, (lengthS * (k + 1)) / count, earth));
  const ephemeris = createEphemeris(catalogue, 1, mostNodes);
  const timesS = new Float64Array(mostNodes);

  return (satellite, index) => {
    const stays: Stay[] = [];
    for (const chunk of chunks) {
      const found = staysInChunk(catalogue, satellite, index, chunk, ephemeris, timesS, minElevationRad, least, toleranceS);
      if (found === null) {
        return null;
      }
      appendChunk(stays, found, chunk.fromS);
    }
    return stays;
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

function staysInChunk(
  catalogue: Catalogue, satellite: Satellite, index: number, chunk: Chunk, ephemeris: Ephemeris, timesS: Float64Array,
  minElevationRad: number, least: number, toleranceS: number,
): readonly Stay[] | null {
  const lengthS = chunk.toS - chunk.fromS;
  const ends = [propagate(satellite, chunk.start), propagate(satellite, addSeconds(chunk.start, lengthS))] as const;
  if (!ends[0].ok || !ends[1].ok) {
    return null;
  }
  const envelope = envelopeOf([ends[0].value, ends[1].value]);
  const reach = reachOf(envelope, chunk.site.distanceKm, minElevationRad);
  const plane = planeOf(ends[0].value.positionKm, ends[0].value.velocityKmS, ends[1].value.positionKm, ends[1].value.velocityKmS, lengthS);
  const { positionKm, distanceKm, angle0Rad, rateRadS } = chunk.site;
  const siteAngle = angle0Rad + atan2(positionKm[1], positionKm[0]);
  const band = reach.centralRad + planeSlackRad;
  const windows = planeWindows(plane, positionKm[2] / distanceKm, siteAngle, rateRadS, band, lengthS);
  if (windows.length === 0) {
    return [];
  }
  const plan = nodeTimes(satellite, chunk.start, windows, timesS);
  if (plan === null) {
    return null; // more turns than there is room for, which no real orbit makes in a chunk
  }
  return staysOnArcs(catalogue, index, chunk, ephemeris, timesS, plan, windows, reach, least, toleranceS);
}

function staysOnArcs(
  catalogue: Catalogue, index: number, chunk: Chunk, ephemeris: Ephemeris, timesS: Float64Array, { count, gaps }: NodePlan,
  windows: readonly number[], reach: Reach, least: number, toleranceS: number,
): readonly Stay[] | null {
  for (let i = 0; i < count; i += 1) {
    ephemeris.minutes[i] = (timesS[i] ?? 0) / 60;
  }
  fillEphemeris(catalogue, chunk.start, { ...ephemeris, satelliteCount: 1, timeCount: count }, { first: index, last: index + 1 });
  for (let i = 0; i < count; i += 1) {
    if (ephemeris.errorCodes[i] !== 0) {
      return null;
    }
  }
  const nodes: Nodes = { count, gaps, timesS, positionsKm: ephemeris.positionsKm, velocitiesKmS: ephemeris.velocitiesKmS };
  const finder = stayFinder(arcLooks(nodes, chunk.site, least), toleranceS);
  for (let i = 0; i < windows.length; i += 2) {
    finder.skip();
    finder.sweep(windows[i] ?? 0, windows[i + 1] ?? 0, reach);
  }
  return finder.finish().stays;
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

interface NodePlan {
  readonly count: number;
  /** Arcs from the end of one window to the start of the next. */
  readonly gaps: ReadonlySet<number>;
}

/**
 * Times of the nodes in the windows, at even steps of the eccentric anomaly by the mean elements: closer together where the orbit bends more.
 * Null where there are more than there is room for.
 */
function nodeTimes(satellite: Satellite, start: Instant, windows: readonly number[], timesS: Float64Array): NodePlan | null {
  const { eccentricity, meanAnomalyRad, meanMotionRadMin, epoch } = satellite.elements;
  const rate = meanMotionRadMin / 60;
  const e = Math.min(0.95, eccentricity);
  const perTurn = Math.ceil(nodesPerTurn / Math.sqrt(1 - e));
  const meanAtStart = meanAnomalyRad + rate * secondsBetween(epoch, start);
  const meanOf = (step: number): number => {
    const anomaly = (twoPi * step) / perTurn;
    return anomaly - e * sin(anomaly);
  };
  const gaps = new Set<number>();
  let count = 0;
  for (let i = 0; i < windows.length; i += 2) {
    const [from, to] = [windows[i] ?? 0, windows[i + 1] ?? 0];
    if (count > 0) {
      gaps.add(count - 1);
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
  return { count, gaps };
}

/** Adds a chunk's stays, in times of the whole interval; a stay over the seam is one. */
function appendChunk(stays: Stay[], found: readonly Stay[], offsetS: number): void {
  for (const stay of found) {
    const moved: Stay = {
      ...stay,
      riseS: stay.riseS + offsetS,
      setS: stay.setS + offsetS,
      tops: stay.tops.map((top) => ({ ...top, s: top.s + offsetS })),
      ends: stay.ends.map((end) => ({ ...end, s: end.s + offsetS })),
    };
    const before = stays.at(-1);
    if (stay.upAtStart && before?.upAtEnd === true) {
      stays[stays.length - 1] = {
        riseS: before.riseS,
        upAtStart: before.upAtStart,
        setS: moved.setS,
        upAtEnd: moved.upAtEnd,
        tops: [...before.tops, ...moved.tops],
        ends: [...before.ends, ...moved.ends],
      };
    } else {
      stays.push(moved);
    }
  }
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
    data.set([index, riseS, peakS, setS, peakElevationRad, cut], count * fieldsPerRow);
    count += 1;
  }
  const column = (field: number): Float64Array => Float64Array.from({ length: count }, (_, row) => data[row * fieldsPerRow + field] ?? 0);
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
      satellite: Int32Array.from(column(0)),
      riseS: column(1),
      peakS: column(2),
      setS: column(3),
      peakElevationRad: column(4),
      cut: Uint8Array.from(column(5)),
      ended,
    }),
  };
}

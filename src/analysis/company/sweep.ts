/**
 * Which objects of a catalogue come near each other: a coarse look at all of them at once, then each find by the strict path.
 *
 * At every step a pair can be nearest within half a step either side only if it is now within the wanted distance and what the fastest two
 * objects cover in that half; such pairs are found in a grid of cubes of that size. A pair's nearest moment is then foretold from position,
 * velocity and the pull of the Earth, to some metres over half a step, and only what comes near enough is computed again.
 */
import {
  addSeconds,
  createCatalogue,
  createEphemeris,
  fillEphemeris,
  intervalSeconds,
  type Catalogue,
  type Ephemeris,
  type Interval,
  type MeanElements,
} from "../../engine/index.ts";
import { meanShape } from "../orbitShape.ts";
import { muKm3S2 } from "./constants.ts";
import { refine, type PairApproach } from "./refine.ts";

/** Two objects of a catalogue, by their place in the list, at a moment when they are nearer than just before and after. */
export interface CatalogueApproach extends PairApproach {
  readonly first: number;
  readonly second: number;
}

/** Two objects at escape speed, head-on, low down: nothing in orbit closes faster, km/s. */
const fastestClosingKmS = 21;
/** What the foretold least distance may be off by, km. */
const foretoldSlackKm = 0.5;
/** Part of a step on either side that a foretold moment may lie in; over a half, so that no moment falls between two steps. */
const reach = 0.6;
const allStepS = 8;
const oneStepS = 30;
const timesAtOnce = 24;
/** Two finds of one pair within this are the same. */
const sameS = 2;

/**
 * All approaches within a distance among all objects of a list, in the interval; in order of time. Objects that fly as one (no relative motion)
 * have no nearest moment and are not told. An object counts as long as the theory gives it a place.
 *
 * @param onProgress called now and then with the share done, 0 to 1
 */
export function approachesAmong(
  sets: readonly MeanElements[],
  during: Interval,
  withinKm: number,
  onProgress?: (share: number) => void,
): readonly CatalogueApproach[] {
  const finder = pairFinder(sets.length, withinKm, allStepS);
  return sweep(sets, during, withinKm, allStepS, finder, onProgress);
}

/**
 * The same for one object (`sets[one]`) against all others. Those whose heights never meet its own are left out before.
 */
export function approachesToOne(
  sets: readonly MeanElements[],
  one: number,
  during: Interval,
  withinKm: number,
): readonly CatalogueApproach[] {
  const subject = sets[one];
  if (subject === undefined) throw new RangeError(`no object ${one} in a list of ${sets.length}`);
  const places = sets.flatMap((set, i) => (i !== one && heightsMeet(subject, set, withinKm) ? [i] : []));
  const kept = places.flatMap((i) => sets[i] ?? []);
  const found = sweep([subject, ...kept], during, withinKm, oneStepS, oneFinder(withinKm, oneStepS));
  return found.map((approach) => ({ ...approach, first: one, second: places[approach.second - 1] ?? one }));
}

/**
 * The same for the first `several` objects of a list against all others of it, those among them too; in order of time. Costs one look at the
 * catalogue for all of them.
 */
export function approachesToSeveral(
  sets: readonly MeanElements[],
  several: number,
  during: Interval,
  withinKm: number,
): readonly CatalogueApproach[] {
  const first = sets.slice(0, several);
  const meets = (set: MeanElements): boolean => first.some((one) => heightsMeet(one, set, withinKm));
  const places = sets.flatMap((set, i) => (i < several || meets(set) ? [i] : []));
  const kept = places.flatMap((i) => sets[i] ?? []);
  const found = sweep(kept, during, withinKm, oneStepS, oneFinder(withinKm, oneStepS, several));
  return found.map((approach) => ({ ...approach, second: places[approach.second] ?? approach.second }));
}

/** Perigee and apogee move by this against the mean elements in some days: the flattened Earth, drag, the Moon. */
const radiusSlackKm = 80;

function heightsMeet(a: MeanElements, b: MeanElements, withinKm: number): boolean {
  const [one, other] = [radii(a), radii(b)];
  return Math.max(other.least - one.most, one.least - other.most) <= withinKm + radiusSlackKm;
}

function radii(set: MeanElements): { readonly least: number; readonly most: number } {
  const axis = meanShape(set).semiMajorAxisKm;
  return { least: axis * (1 - set.eccentricity), most: axis * (1 + set.eccentricity) };
}

/** Calls back with every pair of rows that may be near in the ephemeris's j-th moment. */
type Finder = (table: Ephemeris, count: number, j: number, tell: (i: number, k: number) => void) => void;

function sweep(
  sets: readonly MeanElements[],
  during: Interval,
  withinKm: number,
  stepS: number,
  finder: Finder,
  onProgress?: (share: number) => void,
): readonly CatalogueApproach[] {
  const catalogue = createCatalogue(sets);
  const table = createEphemeris(catalogue, sets.length, timesAtOnce);
  const lengthS = intervalSeconds(during);
  const steps = Math.ceil(lengthS / stepS) + 1;
  const found: CatalogueApproach[] = [];
  for (let first = 0; first < steps; first += timesAtOnce) {
    for (let j = 0; j < timesAtOnce; j++) table.minutes[j] = ((first + j) * stepS) / 60;
    fillEphemeris(catalogue, during.start, table);
    for (let j = 0; j < timesAtOnce && first + j < steps; j++) {
      const s = (first + j) * stepS;
      finder(table, sets.length, j, (i, k) => {
        const soonS = foretold(table, i * timesAtOnce + j, k * timesAtOnce + j, withinKm, reach * stepS);
        if (soonS !== null) keep(found, catalogue, i, k, during, s + soonS, lengthS, withinKm);
      });
    }
    onProgress?.(Math.min(1, (first + timesAtOnce) / steps));
  }
  return withoutDoubles(found);
}

function keep(
  found: CatalogueApproach[],
  catalogue: Catalogue,
  i: number,
  k: number,
  during: Interval,
  s: number,
  lengthS: number,
  withinKm: number,
): void {
  const [a, b] = [catalogue.satellites[i], catalogue.satellites[k]];
  if (!a || !b) return;
  const near = refine(a, b, during.start, s);
  if (near === null || near.atS < 0 || near.atS > lengthS || near.distanceKm > withinKm) return;
  found.push({ first: Math.min(i, k), second: Math.max(i, k), ...near, at: addSeconds(during.start, near.atS) });
}

/** Seconds to the pair's nearest moment, if that lies within `reachS` and comes near enough; rows are of the ephemeris. */
function foretold(table: Ephemeris, row: number, other: number, withinKm: number, reachS: number): number | null {
  const p = table.positionsKm;
  const v = table.velocitiesKmS;
  const a = 3 * row;
  const b = 3 * other;
  const ax = p[a] ?? Number.NaN;
  const ay = p[a + 1] ?? 0;
  const az = p[a + 2] ?? 0;
  const bx = p[b] ?? Number.NaN;
  const by = p[b + 1] ?? 0;
  const bz = p[b + 2] ?? 0;
  const x = ax - bx;
  const y = ay - by;
  const z = az - bz;
  const vx = (v[a] ?? 0) - (v[b] ?? 0);
  const vy = (v[a + 1] ?? 0) - (v[b + 1] ?? 0);
  const vz = (v[a + 2] ?? 0) - (v[b + 2] ?? 0);
  const ra2 = ax * ax + ay * ay + az * az;
  const rb2 = bx * bx + by * by + bz * bz;
  const fa = -muKm3S2 / (ra2 * Math.sqrt(ra2));
  const fb = -muKm3S2 / (rb2 * Math.sqrt(rb2));
  const gx = fa * ax - fb * bx;
  const gy = fa * ay - fb * by;
  const gz = fa * az - fb * bz;
  const turning = vx * vx + vy * vy + vz * vz + x * gx + y * gy + z * gz;
  if (!(turning > 0)) return null;
  const t = -(x * vx + y * vy + z * vz) / turning;
  if (!(Math.abs(t) <= reachS)) return null;
  // Once more from there: over half a step the pull bends both ways enough to matter.
  const half = (t * t) / 2;
  const px = x + vx * t + gx * half;
  const py = y + vy * t + gy * half;
  const pz = z + vz * t + gz * half;
  const ux = vx + gx * t;
  const uy = vy + gy * t;
  const uz = vz + gz * t;
  const more = -(px * ux + py * uy + pz * uz) / (ux * ux + uy * uy + uz * uz + px * gx + py * gy + pz * gz);
  const nx = px + ux * more;
  const ny = py + uy * more;
  const nz = pz + uz * more;
  const limit = withinKm + foretoldSlackKm;
  return nx * nx + ny * ny + nz * nz <= limit * limit ? t + more : null;
}

/** Each of the first rows against every row after it. */
function oneFinder(withinKm: number, stepS: number, several = 1): Finder {
  const gateKm = withinKm + fastestClosingKmS * reach * stepS;
  const gate2 = gateKm * gateKm;
  // One moment's positions side by side: rows of the ephemeris lie far apart in memory, and are read again for every first row.
  let places = new Float64Array(0);
  return (table, count, j, tell) => {
    if (places.length < 3 * count) places = new Float64Array(3 * count);
    for (let i = 0; i < count; i++) {
      const row = 3 * (i * timesAtOnce + j);
      places[3 * i] = table.positionsKm[row] ?? Number.NaN;
      places[3 * i + 1] = table.positionsKm[row + 1] ?? Number.NaN;
      places[3 * i + 2] = table.positionsKm[row + 2] ?? Number.NaN;
    }
    for (let first = 0; first < several; first++) {
      const x = places[3 * first] ?? Number.NaN;
      const y = places[3 * first + 1] ?? Number.NaN;
      const z = places[3 * first + 2] ?? Number.NaN;
      for (let i = first + 1; i < count; i++) {
        const dx = (places[3 * i] ?? Number.NaN) - x;
        const dy = (places[3 * i + 1] ?? Number.NaN) - y;
        const dz = (places[3 * i + 2] ?? Number.NaN) - z;
        if (dx * dx + dy * dy + dz * dz <= gate2) tell(first, i);
      }
    }
  };
}

/** Slots of the table of cubes; a bit for each fits into the processor's nearest memory. */
const tableSize = 65536;
/** A cube and the half of its neighbours that makes every pair of neighbours come once. */
const halfAround: readonly (readonly [number, number, number])[] = [
  [0, 0, 0],
  [1, 0, 0],
  [-1, 1, 0],
  [0, 1, 0],
  [1, 1, 0],
  ...[-1, 0, 1].flatMap((y) => [-1, 0, 1].map((x) => [x, y, 1] as const)),
];

/** All pairs, through a table of cubes by a hash of their place. No array is made in the loops. */
function pairFinder(count: number, withinKm: number, stepS: number): Finder {
  const gateKm = withinKm + fastestClosingKmS * reach * stepS;
  const gate2 = gateKm * gateKm;
  const heads = new Int32Array(tableSize);
  const taken = new Uint8Array(tableSize / 8);
  const next = new Int32Array(count);
  const places = new Float64Array(3 * count);
  // The hash of a sum of coordinates is the sum of hashes, so that a neighbour's slot is one addition away.
  const [kx, ky, kz] = [73856093, 19349663, 83492791];
  const around = Int32Array.from(halfAround, ([x, y, z]) => Math.imul(x, kx) + Math.imul(y, ky) + Math.imul(z, kz));
  const hashes = new Int32Array(count);
  return (table, rows, j, tell) => {
    const p = table.positionsKm;
    taken.fill(0);
    for (let i = 0; i < rows; i++) {
      const row = 3 * (i * timesAtOnce + j);
      const x = p[row] ?? Number.NaN;
      next[i] = -2;
      if (!(Math.abs(x) < 1e6)) continue;
      const y = p[row + 1] ?? 0;
      const z = p[row + 2] ?? 0;
      places[3 * i] = x;
      places[3 * i + 1] = y;
      places[3 * i + 2] = z;
      const hash =
        (Math.imul(Math.floor(x / gateKm), kx) +
          Math.imul(Math.floor(y / gateKm), ky) +
          Math.imul(Math.floor(z / gateKm), kz)) |
        0;
      hashes[i] = hash;
      const at = mixed(hash);
      const byte = at >> 3;
      const bit = 1 << (at & 7);
      const mask = taken[byte] ?? 0;
      next[i] = (mask & bit) === 0 ? -1 : (heads[at] ?? -1);
      taken[byte] = mask | bit;
      heads[at] = i;
    }
    for (let i = 0; i < rows; i++) {
      if (next[i] === -2) continue;
      const x = places[3 * i] ?? 0;
      const y = places[3 * i + 1] ?? 0;
      const z = places[3 * i + 2] ?? 0;
      const hash = hashes[i] ?? 0;
      for (let n = 0; n < around.length; n++) {
        const at = mixed((hash + (around[n] ?? 0)) | 0);
        if (((taken[at >> 3] ?? 0) & (1 << (at & 7))) === 0) continue;
        for (let k = n === 0 ? (next[i] ?? -1) : (heads[at] ?? -1); k >= 0; k = next[k] ?? -1) {
          const dx = (places[3 * k] ?? 0) - x;
          const dy = (places[3 * k + 1] ?? 0) - y;
          const dz = (places[3 * k + 2] ?? 0) - z;
          if (dx * dx + dy * dy + dz * dz <= gate2 && k !== i) tell(i, k);
        }
      }
    }
  };
}

/** A slot of the table: the high bits of the hash, which depend on all of it. */
function mixed(hash: number): number {
  return Math.imul(hash, -1640531527) >>> 16;
}

function withoutDoubles(found: readonly CatalogueApproach[]): readonly CatalogueApproach[] {
  const sorted = found.toSorted((a, b) => a.first - b.first || a.second - b.second || a.atS - b.atS);
  const single = sorted.filter((one, i) => {
    const before = sorted[i - 1];
    return before === undefined || before.first !== one.first || before.second !== one.second || one.atS - before.atS > sameS;
  });
  return single.toSorted((a, b) => a.atS - b.atS);
}

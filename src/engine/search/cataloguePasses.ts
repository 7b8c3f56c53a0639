/**
 * Passes of a whole catalogue over one place.
 *
 * For each satellite: when the place is near the orbit's plane (`planeWindows`), states there at a sixteenth of a revolution by the kernel's columns,
 * quintics between them (`arcs`), and on these the same search for stays as the strict one (`stays`). Where the theory gives out for a
 * satellite within the interval, the strict search takes over for it.
 */
import type { Site } from "../frames/index.ts";
import { asin, pi, sin } from "../math/index.ts";
import type { Catalogue, RefusedSet } from "../sgp4/index.ts";
import { intervalSeconds, secondsBetween, type EarthData, type Instant, type Interval } from "../time/index.ts";
import { passesOver, type PassOptions } from "./passes.ts";
import { highestOf, type Stay } from "./stays.ts";
import { newSweep } from "./sweep.ts";

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

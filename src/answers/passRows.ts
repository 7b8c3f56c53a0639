/** Passes as results carry them: degrees, UTC, and what the light was. */
import {
  addSeconds,
  degPerRad,
  findExtrema,
  offNadirOf,
  passesOver,
  propagate,
  radPerDeg,
  secondsBetween,
  shadow,
  siteAt,
  sunElevationRad,
  sunPositionTeme,
  temeToItrf,
  type EarthData,
  type Interval,
  type Satellite,
  type SatellitePass,
  type Site,
} from "../engine/index.ts";
import type { NamedSatellite } from "./histories.ts";
import { placeJson, type NamedPlace, type PlaceJson } from "./places.ts";
import { rounded, utcMilliseconds } from "./values.ts";

export interface PassJson {
  readonly rise: string;
  readonly peak: string;
  readonly set: string;
  readonly peakElevationDeg: number;
  readonly minOffNadirDeg: number;
  /** The Sun's at the place, at the peak; geometric. */
  readonly sunElevationDeg: number;
  /** Whether the satellite is in full sunlight at the peak. */
  readonly sunlit: boolean;
  /** True where the interval asked for begins or ends during the pass; rise or set is then its edge. */
  readonly upAtStart: boolean;
  readonly upAtEnd: boolean;
}

export interface ObjectPasses {
  readonly object: { readonly noradId: number; readonly name: string };
  readonly place: PlaceJson;
  readonly epoch: string;
  readonly passes: readonly PassJson[];
  /** Where the theory gives out before the interval ends: when, and why; else null. */
  readonly ended: { readonly at: string; readonly error: string } | null;
}

export interface PassFilter {
  readonly minElevationDeg: number;
  readonly maxOffNadirDeg: number | null;
  readonly sunlit: boolean;
  readonly daylight: boolean;
}

export function passRows(
  one: NamedSatellite,
  where: NamedPlace,
  during: Interval,
  filter: PassFilter,
  earth: EarthData,
): ObjectPasses {
  const object = { noradId: one.noradId, name: one.name };
  const epoch = utcMilliseconds(one.satellite.elements.epoch);
  const site = siteAt(where.place);
  const found = passesOver(one.satellite, site, during, earth, { minElevationRad: filter.minElevationDeg * radPerDeg });
  if (!found.ok) {
    const ended = { at: utcMilliseconds(during.start), error: found.problem.code };
    return { object, place: placeJson(where), epoch, passes: [], ended };
  }
  const { passes, ended } = found.value;
  const rows = passes.map((pass) => rowOf(one.satellite, site, pass, earth));
  return {
    object,
    place: placeJson(where),
    epoch,
    passes: rows.filter(
      (row) =>
        (filter.maxOffNadirDeg === null || row.minOffNadirDeg <= filter.maxOffNadirDeg) &&
        (!filter.sunlit || row.sunlit) &&
        (!filter.daylight || row.sunElevationDeg > 0),
    ),
    ended: ended === null ? null : { at: utcMilliseconds(ended.at), error: ended.problem.code },
  };
}

function rowOf(satellite: Satellite, site: Site, pass: SatellitePass, earth: EarthData): PassJson {
  const state = propagate(satellite, pass.peak.at);
  const sun = sunPositionTeme(pass.peak.at, earth);
  return {
    rise: utcMilliseconds(pass.rise),
    peak: utcMilliseconds(pass.peak.at),
    set: utcMilliseconds(pass.set),
    peakElevationDeg: rounded(pass.peak.elevationRad * degPerRad, 4),
    minOffNadirDeg: rounded(minOffNadirRad(satellite, site, pass, earth) * degPerRad, 4),
    sunElevationDeg: rounded(sunElevationRad(site.place, pass.peak.at, earth) * degPerRad, 4),
    sunlit: state.ok && shadow(state.value.positionKm, sun) === "sunlit",
    upAtStart: pass.upAtStart,
    upAtEnd: pass.upAtEnd,
  };
}

/** The least angle off nadir at which the satellite sees the place during the pass. */
function minOffNadirRad(satellite: Satellite, site: Site, pass: SatellitePass, earth: EarthData): number {
  const lengthS = secondsBetween(pass.rise, pass.set);
  const offNadir = (s: number): number => {
    const state = propagate(satellite, addSeconds(pass.rise, s));
    return state.ok ? offNadirOf(temeToItrf(state.value, earth).positionKm, site.positionKm) : Math.PI;
  };
  const ends = Math.min(offNadir(0), offNadir(lengthS));
  if (lengthS < 0.1) return ends;
  const turns = findExtrema(offNadir, 0, lengthS, { stepS: Math.min(120, lengthS / 16), toleranceS: 0.01 });
  return turns.reduce((least, turn) => Math.min(least, turn.value), ends);
}

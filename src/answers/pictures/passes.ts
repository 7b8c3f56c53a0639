import {
  addSeconds,
  builtInEarthData,
  builtInLeapSeconds,
  degPerRad,
  lookAnglesFrom,
  parseUtc,
  propagate,
  secondsBetween,
  shadow,
  siteAt,
  sunPositionTeme,
  temeToItrf,
  type Instant,
  type Satellite,
  type Site,
} from "../../engine/index.ts";
import type { ChartedPass, PassesPicture, SkyPoint } from "../../report/index.ts";
import type { NamedSatellite } from "../histories.ts";
import type { NamedPlace } from "../places.ts";
import type { ObjectPasses } from "../passRows.ts";
import { rounded, utcMilliseconds } from "../values.ts";

/** More ways than this on one sky are a thicket. */
const mostDrawn = 8;

/** What is drawn of passes over a place: the highest of all objects together, in order of time. */
export function passesPicture(
  result: readonly ObjectPasses[],
  satellites: readonly NamedSatellite[],
  where: NamedPlace,
  during: { readonly start: Instant; readonly end: Instant },
): PassesPicture {
  const all = result.flatMap(({ object, passes }) => passes.map((pass) => ({ object, pass })));
  const drawn = all
    .toSorted((a, b) => b.pass.peakElevationDeg - a.pass.peakElevationDeg)
    .slice(0, mostDrawn)
    .toSorted((a, b) => (a.pass.peak < b.pass.peak ? -1 : 1));
  const site = siteAt(where.place);
  const [only] = satellites;
  return {
    title: satellites.length === 1 ? (only?.name ?? "") : `${satellites.length} objects`,
    place: where.name,
    from: utcMilliseconds(during.start),
    to: utcMilliseconds(during.end),
    passesInAll: all.length,
    passes: drawn.flatMap(({ object, pass }): readonly ChartedPass[] => {
      const satellite = satellites.find(({ noradId }) => noradId === object.noradId)?.satellite;
      return satellite === undefined
        ? []
        : [{ ...pass, object: object.name, track: trackOf(satellite, site, pass.rise, pass.set) }];
    }),
  };
}

/** The way over the sky: its ends, and every whole multiple of a step of UTC between. */
function trackOf(satellite: Satellite, site: Site, rise: string, set: string): readonly SkyPoint[] {
  const [start, end] = [momentOf(rise), momentOf(set)];
  const lengthS = secondsBetween(start, end);
  // A pass of a low satellite lasts minutes, of a high one hours: at most some 120 steps, each a part of the hour.
  const stepS = [5, 10, 20, 30, 60, 300, 900].find((step) => lengthS / step <= 120) ?? 1800;
  const intoDay = Number(rise.slice(11, 13)) * 3600 + Number(rise.slice(14, 16)) * 60 + Number(rise.slice(17, -1));
  const first = Math.ceil(intoDay / stepS - 1e-9) * stepS - intoDay;
  const between = Array.from({ length: Math.max(0, Math.ceil((lengthS - first) / stepS)) }, (_, i) => first + i * stepS);
  return [0, ...between, lengthS].flatMap((s) => {
    const at = addSeconds(start, s);
    const state = propagate(satellite, at);
    if (!state.ok) return [];
    const look = lookAnglesFrom(site, temeToItrf(state.value, builtInEarthData));
    return [
      {
        time: utcMilliseconds(at),
        azimuthDeg: rounded(look.azimuthRad * degPerRad, 2),
        elevationDeg: rounded(look.elevationRad * degPerRad, 2),
        sunlit: shadow(state.value.positionKm, sunPositionTeme(at, builtInEarthData)) === "sunlit",
      },
    ];
  });
}

function momentOf(text: string): Instant {
  const read = parseUtc(text, builtInLeapSeconds);
  if (!read.ok) throw new RangeError(`${text} is no moment`);
  return read.value;
}

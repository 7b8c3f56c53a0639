import {
  addSeconds,
  geodeticFromItrf,
  propagate,
  secondsBetween,
  sgp4,
  temeToItrf,
  type EarthData,
  type Geodetic,
  type Instant,
} from "../../engine/index.ts";
import type { DecayForecast } from "./forecast.ts";

export interface TrackPoint {
  readonly at: Instant;
  readonly place: Geodetic;
}

/** Where an object can come down in its window. */
export interface WindowTrack {
  readonly revolutions: number;
  /** No point under the orbit lies farther from the equator. */
  readonly latitudeLimitRad: number;
  /**
   * One point a minute of SGP4's track through the window, up to where the theory gives out; null for a window of more than half a
   * day: the Earth turns under the orbit, and every place between the limits comes to lie under it.
   */
  readonly points: readonly TrackPoint[] | null;
}

const LONGEST_TRACK_S = 43_200;
const STEP_S = 60;

/** @param forecast of the set that the track is taken from */
export function windowTrack(forecast: DecayForecast, earth: EarthData): WindowTrack {
  const { from, earliest, latest } = forecast;
  const lengthS = secondsBetween(earliest, latest);
  const inclination = from.inclinationRad;
  return {
    revolutions: (lengthS / 60) * (from.meanMotionRadMin / (2 * Math.PI)),
    latitudeLimitRad: Math.min(inclination, Math.PI - inclination),
    points: lengthS > LONGEST_TRACK_S ? null : trackOf(forecast, lengthS, earth),
  };
}

function trackOf(forecast: DecayForecast, lengthS: number, earth: EarthData): readonly TrackPoint[] {
  const satellite = sgp4(forecast.from);
  if (!satellite.ok) return [];
  const points: TrackPoint[] = [];
  for (let s = 0; s <= lengthS; s += STEP_S) {
    const at = addSeconds(forecast.earliest, s);
    const state = propagate(satellite.value, at);
    if (!state.ok) break;
    points.push({ at, place: geodeticFromItrf(temeToItrf(state.value, earth).positionKm) });
  }
  return points;
}

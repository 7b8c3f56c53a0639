import {
  angleBetween,
  apparentMagnitude,
  directionFrom,
  lookAnglesFrom,
  offNadirOf,
  phaseAngleRad,
  propagateInOrbit,
  secondsBetween,
  shadow,
  subtract,
  temeToItrfAt,
  type EarthAttitude,
  type Instant,
  type Satellite,
  type Site,
  type Vec3,
} from "../../engine/index.ts";
import { alongTrackAtAge, errorClassOfSet } from "../uncertainty/index.ts";
import { bodyOf, type ObjectKind } from "./body.ts";
import { extinctionMag } from "./nakedEye.ts";

/** An object with the set that tells where it was. */
export interface SkyObject {
  readonly noradId: number;
  readonly name: string;
  readonly kind: ObjectKind;
  readonly satellite: Satellite;
}

/** One moment at one place, made once for all objects. */
export interface SkyQuestion {
  readonly site: Site;
  readonly at: Instant;
  readonly attitude: EarthAttitude;
  /** The Sun in TEME and ITRF, km. */
  readonly sunTemeKm: Vec3;
  readonly sunItrfKm: Vec3;
  /** The reported direction; a missing elevation compares azimuths only. Null where none was reported. */
  readonly towards: { readonly azimuthRad: number; readonly elevationRad: number | null } | null;
}

/** How an object stood in the sky at a moment. Geometric: no refraction. */
export interface Apparition {
  readonly object: SkyObject;
  readonly at: Instant;
  readonly azimuthRad: number;
  readonly elevationRad: number;
  readonly rangeKm: number;
  readonly rangeRateKmS: number;
  readonly offNadirRad: number;
  readonly light: "sunlit" | "penumbra" | "umbra";
  /**
   * As it would look through clear air, with the bounds of what it may be; smaller is brighter. Null in full shadow, where sunlight shows
   * nothing: engines and re-entries shine of their own.
   */
  readonly magnitude: { readonly likely: number; readonly brightest: number; readonly faintest: number } | null;
  /** From the reported direction; null where none was reported. */
  readonly separationRad: number | null;
  readonly sunSeparationRad: number;
  /** From the set's epoch to the moment, days; negative where the set is newer. */
  readonly ageDays: number;
  /** 95 % of such sets err by less: seconds early or late, and the same as an angle in the sky. */
  readonly time95S: number;
  readonly sky95Rad: number;
}

/** Null where the theory gives no position (`"none"`: decayed) or the object is below `leastElevationRad`. */
export function apparitionAt(object: SkyObject, asked: SkyQuestion, leastElevationRad: number): Apparition | "below" | "none" {
  const { site, at, sunTemeKm } = asked;
  const state = propagateInOrbit(object.satellite, at);
  if (!state.ok) return "none";
  const itrf = temeToItrfAt(state.value, asked.attitude);
  const look = lookAnglesFrom(site, itrf);
  if (look.elevationRad < leastElevationRad) return "below";
  const light = shadow(state.value.positionKm, sunTemeKm);
  const { elements } = object.satellite;
  const ageDays = secondsBetween(elements.epoch, at) / 86_400;
  const error = alongTrackAtAge(errorClassOfSet(elements), ageDays);
  const speedKmS = Math.sqrt(state.value.velocityKmS.reduce((sum, v) => sum + v * v, 0));
  const line = subtract(itrf.positionKm, site.positionKm);
  return {
    object,
    at,
    azimuthRad: look.azimuthRad,
    elevationRad: look.elevationRad,
    rangeKm: look.rangeKm,
    rangeRateKmS: look.rangeRateKmS,
    offNadirRad: offNadirOf(itrf.positionKm, site.positionKm),
    light,
    magnitude: light === "umbra" ? null : magnitudeOf(object, itrf.positionKm, look.rangeKm, look.elevationRad, asked),
    separationRad: separation(asked, line, look.azimuthRad),
    sunSeparationRad: angleBetween(subtract(asked.sunItrfKm, site.positionKm), line),
    ageDays,
    time95S: error.p95 / speedKmS,
    sky95Rad: Math.min(Math.PI, error.p95 / look.rangeKm),
  };
}

function magnitudeOf(object: SkyObject, positionKm: Vec3, rangeKm: number, elevationRad: number, asked: SkyQuestion) {
  const guess = bodyOf(object);
  const phase = phaseAngleRad(positionKm, asked.sunItrfKm, asked.site.positionKm);
  const likely = apparentMagnitude(guess.body, rangeKm, phase) + extinctionMag(elevationRad);
  return { likely, brightest: likely - guess.brighterMag, faintest: likely + guess.fainterMag };
}

function separation({ site, towards }: SkyQuestion, line: Vec3, azimuthRad: number): number | null {
  if (towards === null) return null;
  if (towards.elevationRad !== null) return angleBetween(directionFrom(site, towards.azimuthRad, towards.elevationRad), line);
  const off = Math.abs(azimuthRad - towards.azimuthRad);
  return Math.min(off, 2 * Math.PI - off);
}

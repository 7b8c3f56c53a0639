import {
  addSeconds,
  builtInEarthData,
  degPerRad,
  elementsFromOmm,
  geodeticFromItrf,
  propagate,
  secondsBetween,
  sgp4,
  subsolarPoint,
  temeToItrf,
  type Instant,
  type Satellite,
} from "../../engine/index.ts";
import type { CheckedClaim, Evidence, OmmRecord, Report } from "../../model/index.ts";
import { instantOfText } from "../moments.ts";

/** A point below the satellite: degrees, height above the ellipsoid in km, and seconds from the moment of the map. */
export interface TrackPoint {
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  readonly heightKm: number;
  readonly atS: number;
}

/** The element set of the claim's evidence whose epoch is nearest to the moment; null where there is none. */
export function nearestSet(claim: CheckedClaim, report: Report, at: Instant): OmmRecord | null {
  const sets = report.evidence.filter(
    (row: Evidence): row is Extract<Evidence, { kind: "element-set" }> =>
      row.kind === "element-set" && claim.finding.evidence.includes(row.id),
  );
  const aged = sets.flatMap((row) => {
    const epoch = instantOfText(row.value.EPOCH);
    return epoch === null ? [] : [{ set: row.value, ageS: Math.abs(secondsBetween(epoch, at)) }];
  });
  return aged.sort((a, b) => a.ageS - b.ageS)[0]?.set ?? null;
}

/** The satellite of an element set, ready to propagate; null where the set cannot be used. */
export function satelliteOf(set: OmmRecord): Satellite | null {
  const elements = elementsFromOmm(set, builtInEarthData.leapSeconds);
  if (!elements.ok) return null;
  const satellite = sgp4(elements.value);
  return satellite.ok ? satellite.value : null;
}

/** Where the satellite is above `atS` seconds after `moment`. With `frozen` the Earth is held as it stood at the moment: the trace of the plane. */
export function pointBelow(satellite: Satellite, moment: Instant, atS: number, frozen = false): TrackPoint | null {
  const state = propagate(satellite, addSeconds(moment, atS));
  if (!state.ok) return null;
  const fixed = temeToItrf(frozen ? { ...state.value, at: moment } : state.value, builtInEarthData);
  const { longitudeRad, latitudeRad, heightKm } = geodeticFromItrf(fixed.positionKm);
  return { longitudeDeg: longitudeRad * degPerRad, latitudeDeg: latitudeRad * degPerRad, heightKm, atS };
}

/** The ground track from `fromS` to `toS` seconds about the moment, a point every `stepS`. */
export function groundTrack(
  satellite: Satellite,
  moment: Instant,
  range: readonly [fromS: number, toS: number],
  stepS: number,
  frozen = false,
): readonly TrackPoint[] {
  const count = Math.ceil((range[1] - range[0]) / stepS);
  return Array.from({ length: count + 1 }, (_, i) =>
    pointBelow(satellite, moment, Math.min(range[1], range[0] + i * stepS), frozen),
  ).filter((point) => point !== null);
}

/** The point opposite the one that has the Sun overhead, [longitude, latitude] in degrees: the middle of the night. */
export function midnightPoint(at: Instant): readonly [number, number] {
  const { longitudeRad, latitudeRad } = subsolarPoint(at, builtInEarthData);
  const longitudeDeg = longitudeRad * degPerRad;
  return [longitudeDeg > 0 ? longitudeDeg - 180 : longitudeDeg + 180, -latitudeRad * degPerRad];
}

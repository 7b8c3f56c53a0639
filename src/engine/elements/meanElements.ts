/**
 * Mean orbital elements of the SGP4 theory. The set is the thing; a TLE and an OMM are two ways of writing it.
 *
 * [1] CCSDS 502.0-B-3, Orbit Data Messages, 2023: the OMM, its keywords and units.
 */
import { fail, ok, type Result } from "../../base/index.ts";
import { radPerDeg, twoPi } from "../math/index.ts";
import {
  builtInLeapSeconds,
  instantOfUtc,
  parseUtc,
  utcOfInstant,
  type Instant,
  type LeapSeconds,
  type UtcMoment,
} from "../time/index.ts";
import type { ElementProblem } from "./problems.ts";

/** An OMM's figures under its own keywords [1]: degrees, revolutions a day, 1/Earth radius; the epoch is UTC as text. */
export interface OmmFields {
  readonly OBJECT_NAME: string;
  readonly OBJECT_ID: string;
  readonly EPOCH: string;
  readonly MEAN_MOTION: number;
  readonly ECCENTRICITY: number;
  readonly INCLINATION: number;
  readonly RA_OF_ASC_NODE: number;
  readonly ARG_OF_PERICENTER: number;
  readonly MEAN_ANOMALY: number;
  readonly EPHEMERIS_TYPE: number;
  readonly CLASSIFICATION_TYPE: string;
  readonly NORAD_CAT_ID: number;
  readonly ELEMENT_SET_NO: number;
  readonly REV_AT_EPOCH: number;
  readonly BSTAR: number;
  readonly MEAN_MOTION_DOT: number;
  readonly MEAN_MOTION_DDOT: number;
}

/** One element set. Angles are of the mean equator and equinox that SGP4 goes with (TEME). Made by a reader, never by hand. */
export interface MeanElements {
  readonly noradId: number;
  /** null where the record gives none, as a set of two lines does. */
  readonly name: string | null;
  /** International designator, `1998-067A`; null where the record gives none. */
  readonly cosparId: string | null;
  readonly epoch: Instant;
  /** The epoch as the record's own UTC, for the theory's sidereal time. */
  readonly epochUtc: UtcMoment;
  /** Kozai's mean motion, as element sets give it. */
  readonly meanMotionRadMin: number;
  readonly eccentricity: number;
  readonly inclinationRad: number;
  readonly raanRad: number;
  readonly argumentOfPerigeeRad: number;
  readonly meanAnomalyRad: number;
  /** SGP4's drag term. */
  readonly bstarPerEarthRadius: number;
  /** When the publisher made the record and who that is, where it says so. */
  readonly created: string | null;
  readonly originator: string | null;
  /** The figures as written, so that the set can be written again without loss. */
  readonly written: OmmFields;
}

const minutesPerDay = 1440;

/**
 * Elements from an OMM's figures; degrees and revolutions a day stop here.
 *
 * @returns the set, or the first thing wrong with it: `epoch-form` or `element-range` (0 ≤ e < 1, 0 ≤ i ≤ 180°, other angles
 * within ±360°, 0 < n < 20 revolutions a day, a whole number from 1 to 999 999 999 for the object)
 */
export function elementsFromOmm(
  record: OmmFields,
  leapSeconds: LeapSeconds = builtInLeapSeconds,
): Result<MeanElements, ElementProblem> {
  const epoch = parseUtc(record.EPOCH, leapSeconds);
  if (!epoch.ok) {
    return fail({ code: "epoch-form", field: "EPOCH", found: record.EPOCH });
  }
  return elementsAt(record, epochOf(epoch.value, leapSeconds), null, null);
}

/** An epoch as written, in whole nanoseconds, and as an instant: the same bits whichever encoding it stood in. */
export interface Epoch {
  readonly utc: UtcMoment;
  readonly instant: Instant;
}

/** @param parsed an instant that was read from a text; decimals of seconds and of days round differently on the way to it. */
export function epochOf(parsed: Instant, leapSeconds: LeapSeconds): Epoch {
  const { utcMidnight, secondOfDay } = utcOfInstant(parsed, leapSeconds);
  const utc = { utcMidnight, secondOfDay: Math.round(secondOfDay * 1e9) / 1e9 };
  return { utc, instant: instantOfUtc(utc, leapSeconds) };
}

/** The same for a reader that has understood the epoch already. */
export function elementsAt(
  record: OmmFields,
  epoch: Epoch,
  created: string | null,
  originator: string | null,
): Result<MeanElements, ElementProblem> {
  const problem = rangeProblem(record);
  if (problem !== null) return fail(problem);
  return ok({
    noradId: record.NORAD_CAT_ID,
    name: record.OBJECT_NAME === "" ? null : record.OBJECT_NAME,
    cosparId: record.OBJECT_ID === "" ? null : record.OBJECT_ID,
    epoch: epoch.instant,
    epochUtc: epoch.utc,
    // The theory's own order of division, so that the published states are met to their last digit.
    meanMotionRadMin: record.MEAN_MOTION / (minutesPerDay / twoPi),
    eccentricity: record.ECCENTRICITY,
    inclinationRad: record.INCLINATION * radPerDeg,
    raanRad: record.RA_OF_ASC_NODE * radPerDeg,
    argumentOfPerigeeRad: record.ARG_OF_PERICENTER * radPerDeg,
    meanAnomalyRad: record.MEAN_ANOMALY * radPerDeg,
    bstarPerEarthRadius: record.BSTAR,
    created,
    originator,
    written: record,
  });
}

/** The figures as they were read, under the OMM's keywords. Nothing is lost for an OMM; a TLE's are exact too. */
export function ommFromElements(elements: MeanElements): OmmFields {
  return elements.written;
}

function rangeProblem(r: OmmFields): ElementProblem | null {
  if (!(Number.isInteger(r.NORAD_CAT_ID) && r.NORAD_CAT_ID >= 1 && r.NORAD_CAT_ID <= 999_999_999)) {
    return range("NORAD_CAT_ID", r.NORAD_CAT_ID, "a whole number from 1 to 999999999");
  }
  if (!(r.MEAN_MOTION > 0 && r.MEAN_MOTION < 20))
    return range("MEAN_MOTION", r.MEAN_MOTION, "above 0 and below 20 revolutions a day");
  if (!(r.ECCENTRICITY >= 0 && r.ECCENTRICITY < 1)) return range("ECCENTRICITY", r.ECCENTRICITY, "from 0 to below 1");
  if (!(r.INCLINATION >= 0 && r.INCLINATION <= 180)) return range("INCLINATION", r.INCLINATION, "from 0 to 180 degrees");
  if (!isAngle(r.RA_OF_ASC_NODE)) return range("RA_OF_ASC_NODE", r.RA_OF_ASC_NODE, "within 360 degrees of 0");
  if (!isAngle(r.ARG_OF_PERICENTER)) return range("ARG_OF_PERICENTER", r.ARG_OF_PERICENTER, "within 360 degrees of 0");
  if (!isAngle(r.MEAN_ANOMALY)) return range("MEAN_ANOMALY", r.MEAN_ANOMALY, "within 360 degrees of 0");
  if (!(r.EPHEMERIS_TYPE >= 0 && r.EPHEMERIS_TYPE <= 3)) {
    return range("EPHEMERIS_TYPE", r.EPHEMERIS_TYPE, "0 to 3; type 4 is SGP4-XP, another theory");
  }
  if (!Number.isFinite(r.BSTAR)) return range("BSTAR", r.BSTAR, "a finite number");
  return null;
}

function isAngle(degrees: number): boolean {
  return degrees >= -360 && degrees <= 360;
}

function range(field: string, found: number, expected: string): ElementProblem {
  return { code: "element-range", field, found: String(found), expected };
}

/**
 * SGP4 and SDP4, one satellite and one moment at a time: the strict path, the same bits in every engine.
 *
 * [1] AIAA 2006-6753, Revisiting Spacetrack Report #3, 2006; "improved" mode, WGS-72.
 */
import { fail, ok, type Result } from "../../base/index.ts";
import type { MeanElements } from "../elements/index.ts";
import type { State } from "../frames/index.ts";
import { initialiseStrict, propagateStrict, type SatelliteConstants } from "../kernel/index.ts";
import { secondsBetween, type Instant } from "../time/index.ts";
import { problemOfCode, type PropagationProblem } from "./problems.ts";

/** An element set with everything worked out that does not depend on time. A value: may be kept and shared. */
export interface Satellite {
  readonly elements: MeanElements;
  /** Period of 225 minutes or more: Sun, Moon and resonance are computed too. */
  readonly isDeepSpace: boolean;
  /** The kernel's own figures; their order is its affair. */
  readonly constants: SatelliteConstants;
}

/** Julian date of 1949 December 31, 00:00, from which the theory counts its days. */
const theoryEpoch = 2433281.5;
const deepSpaceMinutes = 225;

/**
 * Makes an element set ready to be propagated; do it once, it costs as much as several states.
 *
 * @returns the satellite; or `mean-eccentricity`, `mean-motion` where no orbit has such elements
 */
export function sgp4(elements: MeanElements): Result<Satellite, PropagationProblem> {
  const { utcMidnight, secondOfDay } = elements.epochUtc;
  // One double holds a Julian date to 40 µs. The program of [1] rounded its epoch so, and the states that it printed carry the
  // rounding (4 mm at lunar-solar terms of e = 0.97): it is kept.
  const epochDays = utcMidnight + secondOfDay / 86400 - theoryEpoch;
  const initialised = initialiseStrict({
    epochDays,
    meanMotionRadMin: elements.meanMotionRadMin,
    eccentricity: elements.eccentricity,
    inclinationRad: elements.inclinationRad,
    raanRad: elements.raanRad,
    argumentOfPerigeeRad: elements.argumentOfPerigeeRad,
    meanAnomalyRad: elements.meanAnomalyRad,
    bstarPerEarthRadius: elements.bstarPerEarthRadius,
  });
  if ("error" in initialised) return fail(problemOfCode(initialised.error, 0));
  const { constants } = initialised;
  return ok({ elements, isDeepSpace: periodMinutes(constants) >= deepSpaceMinutes, constants });
}

/** Period of Brouwer's mean motion, which the kernel keeps behind the eight figures of the set. */
function periodMinutes(constants: SatelliteConstants): number {
  return (2 * Math.PI) / (constants[8] ?? Number.NaN);
}

/**
 * Where the satellite is at a moment.
 *
 * @returns position (km) and velocity (km/s) in TEME, the frame of SGP4; or the theory's error: `decayed`, `mean-eccentricity`,
 * `mean-motion`, `perturbed-eccentricity`, `semi-latus-rectum`.
 * Accuracy: the published states of [1] to their last digit (1e-8 km). What the orbit itself does differs by 1–3 km a day from epoch.
 * The time from epoch is SI seconds: across a leap second it is one second more than the difference of the two UTC readings.
 */
export function propagate(satellite: Satellite, at: Instant): Result<State<"TEME">, PropagationProblem> {
  const minutes = secondsBetween(satellite.elements.epoch, at) / 60;
  const result = propagateStrict(satellite.constants, minutes);
  if ("error" in result) return fail(problemOfCode(result.error, minutes));
  const [x, y, z, vx, vy, vz] = result.state;
  return ok({ frame: "TEME", at, positionKm: [x, y, z], velocityKmS: [vx, vy, vz] });
}

/** The same by minutes from epoch, as the theory counts: six figures, km and km/s in TEME, or the theory's error. */
export function propagateMinutes(
  satellite: Satellite,
  minutes: number,
): Result<readonly [number, number, number, number, number, number], PropagationProblem> {
  const result = propagateStrict(satellite.constants, minutes);
  return "error" in result ? fail(problemOfCode(result.error, minutes)) : ok(result.state);
}

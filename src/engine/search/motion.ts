/** A satellite's way over the turning Earth as a function of seconds, and the bounds that searches leap by. */
import { fail, type Result } from "../../base/index.ts";
import { temeToItrf, type State } from "../frames/index.ts";
import { cross, dot, norm, pi, type Vec3 } from "../math/index.ts";
import { propagate, type PropagationProblem, type Satellite } from "../sgp4/index.ts";
import { addSeconds, secondsBetween, type EarthData, type Instant } from "../time/index.ts";

/** Gravitational parameter of the Earth, km³/s² (WGS 72, as SGP4 has it). */
const muKm3S2 = 398600.8;

/** Where the satellite is `s` seconds after a reference, in ITRF; or why the theory gives no place. */
export type Motion = (s: number) => Result<State<"ITRF">, PropagationProblem>;

/** An orbit that has grown by this against its own elements is none: drag only shrinks it, and what else acts on it stays under a hundredth. */
const mostGrowth = 1.1;

/**
 * As `propagate`, but gives `decayed` too where the theory has run on past a decay: its power series in time then throws the object out to
 * where it never was (seen: 130 million kilometres, three months after a re-entry), without an error of its own.
 */
export function propagateInOrbit(satellite: Satellite, at: Instant): Result<State<"TEME">, PropagationProblem> {
  const state = propagate(satellite, at);
  if (!state.ok) {
    return state;
  }
  return hasGrown(satellite, state.value.positionKm, state.value.velocityKmS)
    ? fail({ code: "decayed", found: secondsBetween(satellite.elements.epoch, at) / 60 })
    : state;
}

/** True for a state in TEME that no drag leads to: an orbit much larger than the elements', or none at all. */
export function hasGrown(satellite: Satellite, positionKm: Vec3, velocityKmS: Vec3): boolean {
  const motion = satellite.elements.meanMotionRadMin / 60;
  const axisKm = 1 / (2 / norm(positionKm) - dot(velocityKmS, velocityKmS) / muKm3S2);
  // Kepler's third law, a³ n² = μ, without a root.
  return axisKm < 0 || axisKm * axisKm * axisKm * motion * motion > muKm3S2 * mostGrowth * mostGrowth * mostGrowth;
}

/** The strict path: SGP4 and the Earth's attitude anew for each moment. About 2 µs. */
export function motionOf(satellite: Satellite, reference: Instant, earth: EarthData): Motion {
  return (s) => {
    const state = propagateInOrbit(satellite, addSeconds(reference, s));
    return state.ok ? { ok: true, value: temeToItrf(state.value, earth) } : state;
  };
}

/** Position and velocity in axes that do not turn; a `State` of TEME or GCRF is one. */
export interface PlainState {
  readonly positionKm: Vec3;
  readonly velocityKmS: Vec3;
}

/** Bounds of an orbit that hold for some days: generous by some per cent, so that short-period and lunar terms fit in. */
export interface Envelope {
  readonly farthestKm: number;
  /** Greatest angular rate as seen from the middle of the turning Earth, rad/s. */
  readonly fastestRadS: number;
  readonly periodS: number;
}

const earthRateRadS = 7.2921159e-5;

/** Bounds that hold at, and for days about, the given states in TEME (take some of one search: its ends and middle). */
export function envelopeOf(states: readonly PlainState[]): Envelope {
  let farthestKm = 0;
  let fastestRadS = 0;
  let periodS = 0;
  for (const { positionKm, velocityKmS } of states) {
    const { semiMajorAxisKm, eccentricity } = shapeOf(positionKm, velocityKmS);
    // 0.006 is what Sun and Moon add in days to the eccentricity of the orbits that reach farthest; 30 km are short-period terms.
    const e = Math.min(0.999, eccentricity + 0.006);
    const perigee = semiMajorAxisKm * (1 - e) - 30;
    farthestKm = Math.max(farthestKm, semiMajorAxisKm * (1 + e) + 30);
    fastestRadS = Math.max(fastestRadS, Math.sqrt((muKm3S2 * (1 + e)) / (perigee * perigee * perigee)) + earthRateRadS);
    periodS = Math.max(periodS, 2 * pi * Math.sqrt((semiMajorAxisKm * semiMajorAxisKm * semiMajorAxisKm) / muKm3S2));
  }
  return { farthestKm, fastestRadS: fastestRadS * 1.02, periodS };
}

function shapeOf(r: Vec3, v: Vec3): { readonly semiMajorAxisKm: number; readonly eccentricity: number } {
  const semiMajorAxisKm = 1 / (2 / norm(r) - dot(v, v) / muKm3S2);
  const h = cross(r, v);
  return { semiMajorAxisKm, eccentricity: Math.sqrt(Math.max(0, 1 - dot(h, h) / (muKm3S2 * semiMajorAxisKm))) };
}

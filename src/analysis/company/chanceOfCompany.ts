/**
 * How often nearness means nothing: the same question asked of orbits of the same shape turned at random, and of uninvolved objects in orbits
 * of the same kind.
 */
import {
  closestApproaches,
  sgp4,
  twoPi,
  wrapPositive,
  type Interval,
  type MeanElements,
  type Satellite,
} from "../../engine/index.ts";
import { meanShape } from "../orbitShape.ts";
import { approachesToOne } from "./sweep.ts";

export interface ChanceOfCompany {
  /** Orbits of the first's shape and tilt, node and phase drawn evenly. */
  readonly drawn: number;
  /** Of these so many came within the distance. */
  readonly asClose: number;
}

/** The additive recurrence of the plane with the least gaps (after R. L. Roberts 2018): two irrational steps. */
const steps = [0.7548776662466927, 0.5698402909980532] as const;

/** An orbit turned to so many evenly spread nodes and phases. The same draws every time. */
export function turnedOrbits(set: MeanElements, draws: number): readonly MeanElements[] {
  return Array.from({ length: draws }, (_, i) => ({
    ...set,
    raanRad: wrapPositive(set.raanRad + twoPi * (((i + 1) * steps[0]) % 1)),
    meanAnomalyRad: wrapPositive(set.meanAnomalyRad + twoPi * (((i + 1) * steps[1]) % 1)),
  }));
}

/**
 * How many of `draws` orbits like the first's, turned to evenly spread nodes and phases, come within a distance of the other in the
 * interval. The same draws every time.
 */
export function closestByChance(
  first: MeanElements,
  other: Satellite,
  during: Interval,
  withinKm: number,
  draws = 60,
): ChanceOfCompany {
  let asClose = 0;
  let drawn = 0;
  for (const set of turnedOrbits(first, draws)) {
    const turned = sgp4(set);
    const near = turned.ok ? closestApproaches(turned.value, other, during, withinKm) : turned;
    if (!near.ok) continue;
    drawn += 1;
    if (near.value.length > 0) asClose += 1;
  }
  return { drawn, asClose };
}

/** Orbits count as alike within these. */
const alike = { heightKm: 60, inclinationRad: 2 * (Math.PI / 180), eccentricity: 0.02 } as const;

/** Objects of a catalogue in orbits like the first's, it and the named ones left out. */
export function peersOf(
  sets: readonly MeanElements[],
  first: MeanElements,
  leftOut: readonly number[],
): readonly MeanElements[] {
  const { meanHeightKm } = meanShape(first);
  return sets.filter(
    (set) =>
      set.noradId !== first.noradId &&
      !leftOut.includes(set.noradId) &&
      Math.abs(meanShape(set).meanHeightKm - meanHeightKm) < alike.heightKm &&
      Math.abs(set.inclinationRad - first.inclinationRad) < alike.inclinationRad &&
      Math.abs(set.eccentricity - first.eccentricity) < alike.eccentricity,
  );
}

export interface PeersAsClose {
  readonly peers: number;
  /** Catalogue numbers of those that came within the distance. */
  readonly asClose: readonly number[];
}

/** Which peers come within a distance of the other in the interval. */
export function peersAsClose(
  peers: readonly MeanElements[],
  other: MeanElements,
  during: Interval,
  withinKm: number,
): PeersAsClose {
  const near = approachesToOne([other, ...peers], 0, during, withinKm);
  const places = new Set(near.map(({ second }) => second));
  return { peers: peers.length, asClose: [...places].flatMap((place) => peers[place - 1]?.noradId ?? []) };
}

/**
 * Two objects that public sets cannot tell apart: docked, berthed, or flying so near each other that the tracking network follows them as one.
 * Their computed distance is within the errors of their sets.
 */
import { addSeconds, intervalSeconds, type Interval, type MeanElements } from "../../engine/index.ts";
import { meanShape } from "../orbitShape.ts";
import { encounterAt, type Encounter } from "./encounters.ts";

/** A ship in the last kilometres to its station is slower than this; two sets of one body differ by some metres a second. */
const slowKmS = 0.02;
/** Sets a day old of one station lie kilometres apart along its orbit. */
const asOneKm = 10;

/** Whether an encounter is one of two bodies that may be one: near, hardly moving against each other, and no distance shown beyond its error. */
export function mayBeOne({ distanceKm, relativeSpeedKmS, error }: Encounter): boolean {
  return relativeSpeedKmS <= slowKmS && distanceKm <= asOneKm && error.low95Km <= 0;
}

/** Two sets of one body differ by less. */
const alike = { heightKm: 5, inclinationRad: 0.2 * (Math.PI / 180) } as const;

/**
 * Whether two sets may be of one body at the start, the middle or the end of an interval: sets that are the same to the last digit have no
 * nearest moment at all.
 */
export function mayBeOneIn(a: MeanElements, b: MeanElements, during: Interval): boolean {
  if (
    Math.abs(a.inclinationRad - b.inclinationRad) > alike.inclinationRad ||
    Math.abs(meanShape(a).meanHeightKm - meanShape(b).meanHeightKm) > alike.heightKm
  )
    return false;
  return [0, 0.5, 1].some((share) => {
    const encounter = encounterAt(a, b, addSeconds(during.start, share * intervalSeconds(during)));
    return encounter !== null && mayBeOne(encounter);
  });
}

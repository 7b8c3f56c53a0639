/**
 * What a burn leaves in element sets, as offsets of one set from another in metres: height (energy), place along the orbit, plane,
 * shape (eccentricity and perigee). Each is taken against the orbit that the earlier set foretells, as far as J2 or SGP4 foretell it.
 */
import { cos, cross, dot, propagateMinutes, secondsBetween, sin, unit, type Vec3 } from "../../engine/index.ts";
import { epochOf, type History, type SetColumns } from "./history.ts";

/** Two components, m. */
export type Offset = readonly [number, number];

/** Height: semi-major axis of set j over that of set i, m. */
export function heightOffsetM(history: SetColumns, i: number, j: number): number {
  return (history.semiMajorAxisM[j] ?? 0) - (history.semiMajorAxisM[i] ?? 0);
}

/**
 * Plane of set j against that of set i turned by J2 to the epoch of j: the tilt about the line of nodes and about the line at right
 * angles to it, times the semi-major axis. Good at any inclination: near the equator these are the two components of the inclination vector.
 */
export function planeOffsetM(history: SetColumns, i: number, j: number): Offset {
  const turned = nodeShift(history, i, j);
  const from = history.inclinationRad[i] ?? 0;
  const to = history.inclinationRad[j] ?? 0;
  const axis = history.semiMajorAxisM[i] ?? 0;
  return [axis * sin(to) * sin(turned), axis * (sin(to) * cos(turned) * cos(from) - cos(to) * sin(from))];
}

/** Eccentricity vector of set j against that of set i turned by J2 to the epoch of j, times the semi-major axis. */
export function shapeOffsetM(history: SetColumns, i: number, j: number): Offset {
  const days = (history.day[j] ?? 0) - (history.day[i] ?? 0);
  const from = history.argumentOfPerigeeRad[i] ?? 0;
  const to =
    (history.argumentOfPerigeeRad[j] ?? 0) +
    cos(history.inclinationRad[i] ?? 0) * nodeShift(history, i, j) -
    (history.perigeeRateRadDay[i] ?? 0) * days;
  const axis = history.semiMajorAxisM[i] ?? 0;
  const before = history.eccentricity[i] ?? 0;
  const after = history.eccentricity[j] ?? 0;
  return [axis * (after * cos(to) - before * cos(from)), axis * (after * sin(to) - before * sin(from))];
}

function nodeShift(history: SetColumns, i: number, j: number): number {
  const days = (history.day[j] ?? 0) - (history.day[i] ?? 0);
  return (history.raanRad[j] ?? 0) - (history.raanRad[i] ?? 0) - (history.raanRateRadDay[i] ?? 0) * days;
}

/** How far ahead of set j, along the orbit at its epoch, SGP4 takes set i, m; NaN where SGP4 gives up. */
export type Lead = (i: number, j: number) => number;

/** Along-track lead; the states of the sets at their own epochs are worked out once. */
export function leadOf(history: History): Lead {
  const own = history.satellites.map((satellite): { position: Vec3; forward: Vec3 } | null => {
    const state = propagateMinutes(satellite, 0);
    if (!state.ok) return null;
    const [x, y, z, vx, vy, vz] = state.value;
    const position: Vec3 = [x, y, z];
    const normal = unit(cross(position, [vx, vy, vz]));
    return { position, forward: cross(normal, unit(position)) };
  });
  return (i, j) => {
    const satellite = history.satellites[i];
    const there = own[j];
    if (satellite === undefined || there === undefined || there === null) return Number.NaN;
    if (i === j) return 0;
    const minutes = secondsBetween(epochOf(history, i), epochOf(history, j)) / 60;
    const state = propagateMinutes(satellite, minutes);
    if (!state.ok) return Number.NaN;
    const [x, y, z] = state.value;
    return 1000 * dot([x - there.position[0], y - there.position[1], z - there.position[2]], there.forward);
  };
}

import {
  atan2,
  cross,
  localSolarTimeS,
  propagateInOrbit,
  radPerDeg,
  temeVectorToItrf,
  type EarthData,
  type Instant,
  type Interval,
  type Satellite,
  type Vec3,
} from "../../engine/index.ts";
import { planeMeetings, type LaunchSite, type PlaneMeeting } from "./plane.ts";

/** A launch into an object's plane. */
export interface PlaneWindow extends PlaneMeeting {
  /** The orbit's local solar time at its ascending node then, s after midnight. */
  readonly nodeSolarTimeS: number;
}

/** When a launch from a site reaches an object's plane without a turn, in order. */
export function planeWindowsFrom(
  satellite: Satellite,
  site: LaunchSite,
  during: Interval,
  earth: EarthData,
): readonly PlaneWindow[] {
  return planeMeetings(satellite, site, during, earth, 0.1 * radPerDeg).flatMap((meeting) => {
    const nodeSolarTimeS = nodeSolarTime(satellite, meeting.at, earth);
    return nodeSolarTimeS === null ? [] : [{ ...meeting, nodeSolarTimeS }];
  });
}

/** Local mean or apparent solar time, as the engine has it, under the ascending node; s after midnight. */
export function nodeSolarTime(satellite: Satellite, at: Instant, earth: EarthData): number | null {
  const state = propagateInOrbit(satellite, at);
  if (!state.ok) return null;
  const [x, y] = cross(state.value.positionKm, state.value.velocityKmS);
  const node: Vec3 = [-y, x, 0];
  const there = temeVectorToItrf(node, at, earth);
  return localSolarTimeS(atan2(there[1], there[0]), at, earth);
}

/**
 * Launch sites and orbits: which way to fly for which inclination, what a turn costs, when a site meets a plane, and where an orbit was launched
 * from. Ascents are judged by their directions and moments; no flight of a rocket is computed here.
 */
export {
  ascentsTo,
  circularSpeedKmS,
  inclinationOf,
  isPermitted,
  outsideSectorsDeg,
  turnCostKmS,
  type Ascent,
} from "./azimuth.ts";
export { abeamNear, planeMeetings, siteFromPlaneRad, type LaunchSite, type PlaneMeeting } from "./plane.ts";
export { lateS, phaseHoldsDays, waysFrom, type SiteWay } from "./ascent.ts";
export { wayOfMeeting } from "./heading.ts";
export { logDay, rankOrigins, type OriginQuestion, type OriginWay } from "./rank.ts";
export { rocketOfVehicle, rocketsNamed, rocketsOfStages, type Rocket } from "./rockets.ts";
export { siteHabits, type SiteHabits } from "./siteHabits.ts";
export { nodeSolarTime, planeWindowsFrom, type PlaneWindow } from "./windows.ts";

/**
 * Navigational warnings of launches: their text read into areas and hours, and what these say of the flight: which directions from which site pass
 * through the areas, which inclinations and planes follow. Directions only: where a stage falls, and how, is not computed here.
 */
export { readWarning, type HazardArea, type HazardWarning } from "./readWarning.ts";
export { directionsThrough, midAzimuth, rankSites, type DirectionFit, type SiteFit } from "./directions.ts";
export { nodeOfAscent, planeDriftDegDay, type AscentNode } from "./node.ts";

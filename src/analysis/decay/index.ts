/**
 * When an object comes down: density of the upper air, what drag takes from an orbit, a forecast with a window from the errors of
 * past ones. A commanded re-entry cannot be foreseen; which claim holds is decided in `verdicts`.
 */
export { densityKgM3 } from "./density.ts";
export { dragPerRevolution, type DragOrbit, type DragRates } from "./drag.ts";
export { decayProblems, type DecayProblem } from "./problems.ts";
export { forecastDecay, type DecayForecast } from "./forecast.ts";
export { ballisticFromRate, dragOrbitOf, lifetime, type Lifetime } from "./lifetime.ts";
export { windowTrack, type TrackPoint, type WindowTrack } from "./windowTrack.ts";

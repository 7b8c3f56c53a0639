/**
 * How often one satellite, or several together, can look at a place: every look with its times, the gaps between, and how often a count of
 * looks comes about by itself. What was claimed of it is judged elsewhere.
 */
export { looksAt, mergedLooks, type Look, type LookLimits } from "./looks.ts";
export { countsInWindows, gapsBetween, shareOfWindows, type GapSummary } from "./gaps.ts";
export { areaSites } from "./area.ts";

/**
 * From the words of a time phrase to an interval of UTC: zones with their history, days counted from publication, parts of a
 * day, readings where the words leave something open, and what does not agree with itself. The table of words and intervals
 * is docs/reading-time.md. No clock of the machine is read; everything comes from the context that is passed in.
 */
export { civilDate, dayNumber, isRealDate, utcSeconds, utcText, weekdayOfDay } from "./civil.ts";
export { gregorianOfPersian } from "./persian.ts";
export { resolveMoment } from "./resolve.ts";
export type { CivilDate, ResolvedTime, TimeContext, TimeReading, ZoneChoice } from "./types.ts";
export { zonesOfName } from "./zoneNames.ts";
export { localOfUtc, offsetAt, utcOfLocal } from "./zoneRules.ts";
export { townZones } from "./townZones.ts";

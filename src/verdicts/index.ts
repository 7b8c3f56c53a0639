/**
 * Does it hold: claims and evidence in, findings out, one file (or folder) a claim type. Here a probability becomes a verdict
 * (`decide.ts`), a denial is turned round, readings are weighed, and each finding is put in plain words. Evidence is asked for
 * and given by whoever calls; nothing is read, fetched or shown here.
 */
export type { Check, Gathered, JudgeSettings } from "./check.ts";
export { checks } from "./checks.ts";
export { judgeClaims, type JudgedClaims } from "./judgeClaims.ts";
export { answerFrom, rejudge, type Difference, type Rejudged } from "./rejudge.ts";
export { reportSettings } from "./settings.ts";

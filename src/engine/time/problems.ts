import type { Problem, ProblemCatalogue } from "../../base/index.ts";

export type TimeProblem = Problem<
  "time-form" | "time-field" | "time-leap-second" | "orientation-line" | "orientation-gap" | "orientation-empty"
>;

/** The words for what can be wrong with a time or with a table of the Earth's orientation. */
export const timeProblems: ProblemCatalogue<TimeProblem> = {
  "time-form": (p) => ({
    text: `"${p.found}" is not a time`,
    doThis:
      "Write a moment of UTC like 2023-11-27T14:36:25Z; seconds, their decimals and the Z may be left out, or give a date alone.",
  }),
  "time-field": (p) => ({
    text: `"${p.found}" names a moment that no calendar has: ${p.expected}`,
    doThis: "Correct the number. Months count from 01 to 12, hours from 00 to 23.",
  }),
  "time-leap-second": (p) => ({
    text: `"${p.found}" has a second 60, but no leap second came then`,
    doThis:
      "A second 60 exists only where UTC had a leap second, the last one at 2016-12-31T23:59:60Z. Write the second that is meant.",
  }),
  "orientation-line": (p) => ({
    text: `this line of the Earth orientation table holds "${p.found}" where ${p.expected} should be`,
    doThis: "The line was altered or cut. Fetch finals2000A.all from the IERS again.",
  }),
  "orientation-gap": (p) => ({
    text: `the Earth orientation table jumps to day ${p.found}, where day ${p.expected} should follow`,
    doThis: "Lines are missing or out of order. Fetch finals2000A.all from the IERS again.",
  }),
  "orientation-empty": () => ({
    text: "the Earth orientation table has no day with polar motion and UT1−UTC",
    doThis: "Give the text of finals2000A.all or finals2000A.data from the IERS.",
  }),
};

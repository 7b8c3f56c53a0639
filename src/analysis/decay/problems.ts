import type { Problem, ProblemCatalogue } from "../../base/index.ts";

export type DecayProblem = Problem<"not-falling" | "outlasts">;

/** Why no re-entry can be forecast. */
export const decayProblems: ProblemCatalogue<DecayProblem> = {
  "not-falling": (p) => ({
    text: `the element set says that the orbit does not come down (its mean motion changes by ${p.found} revolutions/day²)`,
    doThis: "After a burn or a bad fit the next sets tell. Take a later set, or one from before the burn.",
  }),
  outlasts: (p) => ({
    text: `the orbit lasts more than ${p.found} days; by then the Sun's activity decides, which nobody knows today`,
    doThis: "Ask again when the perigee has come below about 400 km.",
  }),
};

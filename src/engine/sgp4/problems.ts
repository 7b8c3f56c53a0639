import type { Problem, ProblemCatalogue } from "../../base/index.ts";

export type PropagationProblemCode =
  | "mean-eccentricity"
  | "mean-motion"
  | "perturbed-eccentricity"
  | "semi-latus-rectum"
  | "decayed";

/** Why the theory gives no state: `found` is the time from epoch in minutes. */
export type PropagationProblem = Problem<PropagationProblemCode>;

/** The theory's own error numbers (AIAA 2006-6753); 5 is no longer in use. */
export const errorCodes: { readonly [C in PropagationProblemCode]: number } = {
  "mean-eccentricity": 1,
  "mean-motion": 2,
  "perturbed-eccentricity": 3,
  "semi-latus-rectum": 4,
  decayed: 6,
};

const tooFar = "The elements do not reach that far. Use a set with an epoch nearer to the moment asked for.";

/** The words for what can be wrong with a propagation. */
export const propagationProblems: ProblemCatalogue<PropagationProblem> = {
  "mean-eccentricity": (p) => ({
    text: `${minutesWords(p)} the mean eccentricity has left the range 0 to 1: drag has carried the theory past its end`,
    doThis: tooFar,
  }),
  "mean-motion": (p) => ({ text: `${minutesWords(p)} the mean motion is zero or negative`, doThis: tooFar }),
  "perturbed-eccentricity": (p) => ({
    text: `${minutesWords(p)} the pull of Sun and Moon drives the eccentricity out of the range 0 to 1`,
    doThis: tooFar,
  }),
  "semi-latus-rectum": (p) => ({ text: `${minutesWords(p)} the orbit's semi-latus rectum is negative`, doThis: tooFar }),
  decayed: (p) => ({
    text: `${minutesWords(p)} the orbit lies inside the Earth: by these elements the object has decayed`,
    doThis: "Nothing is in orbit there by these elements. Use a newer set, or ask for an earlier moment.",
  }),
};

function minutesWords(p: PropagationProblem): string {
  return p.found === undefined ? "at epoch" : `${Math.round(Number(p.found) * 10) / 10} minutes from epoch`;
}

export function problemOfCode(code: number, minutes: number): PropagationProblem {
  for (const name of codes) {
    if (errorCodes[name] === code) return { code: name, found: minutes };
  }
  throw new RangeError(`the kernel gave the error ${code}, which the theory does not have`);
}

const codes: readonly PropagationProblemCode[] = [
  "mean-eccentricity",
  "mean-motion",
  "perturbed-eccentricity",
  "semi-latus-rectum",
  "decayed",
];

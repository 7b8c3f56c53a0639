import type { Finding } from "../../model/index.ts";
import { verdictWords } from "./verdictWords.ts";

/** Whether every reading comes to the same verdict for the same reason: then one line says so, and nobody has to compare. */
export function readingsAgree({ readings }: Finding): boolean {
  return new Set(readings.map(({ verdict, because }) => `${verdict} ${because}`)).size === 1;
}

/** "The text can be read in 2 ways, (1) the zone of North Korea, (2) no zone is named; consistent in each." */
export function agreedWords({ readings }: Finding): string {
  const [first] = readings;
  const ways = readings.map(({ assumes }, i) => `(${i + 1}) ${assumes.replaceAll("; ", " and ")}`).join(", ");
  return `The text can be read in ${readings.length} ways, ${ways}; ${first === undefined ? "the same" : verdictWords[first.verdict].word} in each.`;
}

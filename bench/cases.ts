/** Known cases of the press beside what Groundtrack measures, as a table: `node bench/cases.ts`. */
import { casesPresent, knownCases } from "./knownCases.ts";

if (!casesPresent) {
  console.error("The optional evidence collection is not beside the checkout.");
  process.exit(1);
}
console.log("| Claim | Published | Measured | Outcome | Why |\n| --- | --- | --- | --- | --- |");
for (const { id, published, measured, outcome, reason } of knownCases())
  console.log(`| ${id} | ${published} | ${measured} | ${outcome} | ${reason} |`);

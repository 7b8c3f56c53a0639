/**
 * Fits what words weigh for each claim type and writes src/claims/frames/wordWeights.ts: `npx node design/reading/fit-words.ts`.
 *
 * Before that it prints how well clauses are told by their words alone: each set of labelled texts is told by a table that was fitted without it, and each sixth
 * of the marked sentences by one that was fitted without that sixth. `--no-check` leaves this out, `--check` writes nothing.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { weighedTypes, writeRows } from "../../src/claims/frames/wordTable.ts";
import { crossValidated, printed } from "./crossValidation.ts";
import { fitType, numbered, settings } from "./fit.ts";
import { hashOf, inputs, trainingOf } from "./inputs.ts";

/** A weight smaller than this says nothing. */
const LEAST_WEIGHT = 0.2;

const from = inputs();
const training = trainingOf(from);
const all = numbered(training, settings.least);
process.stdout.write(`${training.examples.length} clauses, ${training.bags.length} bags, ${all.names.length} features\n`);
if (!process.argv.includes("--no-check")) process.stdout.write(printed(training, crossValidated(training, all, settings)));

if (!process.argv.includes("--check")) {
  const fitted = weighedTypes.map((type) => fitType(training, all, type, settings));
  const weights = new Map<string, readonly number[]>();
  for (const [i, name] of all.names.entries()) {
    const pairs = fitted.flatMap(({ weights }, type) =>
      Math.abs(weights[i] ?? 0) < LEAST_WEIGHT ? [] : [type, weights[i] ?? 0],
    );
    if (pairs.length > 0) weights.set(name, pairs);
  }
  const rows = writeRows(weights);
  const text = `/**
 * What words weigh for each claim type. Written by design/reading/fit-words.ts, which says from what; how well it does is in docs/reading.md.
 * Fitted to the inputs ${hashOf(from)}: ${training.examples.length} clauses.
 */
import { readTable } from "./wordTable.ts";

export const wordWeights = readTable({
  bias: [${fitted.map(({ bias }) => bias.toFixed(2)).join(", ")}],
  rows: \`${rows}\`,
});
`;
  writeFileSync(fileURLToPath(new URL("../../src/claims/frames/wordWeights.ts", import.meta.url)), text);
  process.stdout.write(`${weights.size} features, ${Math.round(text.length / 1000)} kB\n`);
}

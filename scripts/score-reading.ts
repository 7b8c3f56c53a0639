import { packKnowledge } from "../test/reading/knowledge.ts";
import { labelledSets } from "../test/reading/sets.ts";
import { score, scoreWords, type Score } from "../test/reading/score.ts";

/**
 * Prints how well the labelled texts are read: precision, recall and F1 by type, then the parts of the claims that were found,
 * then every miss of the sets to build on. `--totals` leaves the misses out; `--held-out` shows the held-out sets alone, and only with
 * `--misses` beside it what was missed there: who has read that cannot call them held out any longer.
 */
const heldOutOnly = process.argv.includes("--held-out");
const totalsOnly = process.argv.includes("--totals");
const heldOutMisses = heldOutOnly && process.argv.includes("--misses");
const percent = (a: number, b: number): string => (b === 0 ? "    –" : ((100 * a) / b).toFixed(1).padStart(5));
const f1 = (right: number, found: number, wanted: number): string => percent(2 * right, found + wanted);

function table(name: string, result: Score): void {
  process.stdout.write(`\n${name}\n${"type".padEnd(16)}  precision  recall     F1   wanted  found  right\n`);
  const line = (type: string, { wanted, found, right }: { wanted: number; found: number; right: number }): string =>
    `${type.padEnd(16)}      ${percent(right, found)}   ${percent(right, wanted)}  ${f1(right, found, wanted)}  ${String(wanted).padStart(7)}${String(found).padStart(7)}${String(right).padStart(7)}\n`;
  for (const [type, counts] of [...result.byType].toSorted((a, b) => b[1].wanted - a[1].wanted))
    process.stdout.write(line(type, counts));
  process.stdout.write(line("all", result));
  const { texts, invented, textsWith } = result.nothing;
  process.stdout.write(`  invented   ${invented} in ${textsWith} of ${texts} texts with nothing to check\n`);
  for (const [field, { asked, right }] of result.fields)
    process.stdout.write(`  ${field.padEnd(10)} ${percent(right, asked)} %  (${right} of ${asked})\n`);
}

const knowledge = await packKnowledge();
for (const heldOut of [false, true]) {
  if (heldOutOnly && !heldOut) continue;
  const sets = labelledSets.filter((set) => set.heldOut === heldOut);
  const result = score(
    sets.flatMap((set) => set.rows),
    knowledge,
  );
  table(heldOut ? "Held out: looked at for the score only" : "Built on", result);
  for (const set of sets) process.stdout.write(`${scoreWords(set.name, score(set.rows, knowledge))}\n`);
  if (!totalsOnly && (!heldOut || heldOutMisses)) process.stdout.write(`\n${result.misses.join("\n")}\n`);
}

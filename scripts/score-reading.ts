import { packKnowledgeOf } from "../test/reading/knowledge.ts";
import { labelledSets, type LabelledSet } from "../test/reading/sets.ts";
import { score, scoreWords, type Score } from "../test/reading/score.ts";
import { archiveEvidence, packEvidence } from "../test/reading/verdictEvidence.ts";
import { scoreVerdicts, verdictTable, verdictWords, type VerdictEvidence } from "../test/reading/verdictScore.ts";

/**
 * Prints how well the labelled texts are read: precision, recall and F1 by type, then the parts of the claims that were found,
 * then the verdicts (from the built-in packs, and from an archive too where the evidence collection lies beside the checkout),
 * then every miss of the sets to build on. `--totals` leaves the misses out; `--verdicts` shows the verdicts alone; `--held-out`
 * shows the held-out sets alone, and only with `--misses` beside it what was missed there: who has read that cannot call them
 * held out any longer.
 */
const heldOutOnly = process.argv.includes("--held-out");
const totalsOnly = process.argv.includes("--totals");
const heldOutMisses = heldOutOnly && process.argv.includes("--misses");
const verdictsOnly = process.argv.includes("--verdicts");
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

async function verdicts(sets: readonly LabelledSet[], from: string, evidence: VerdictEvidence, misses: boolean): Promise<void> {
  const every = await scoreVerdicts(
    sets.flatMap((set) => set.rows),
    evidence,
  );
  process.stdout.write(`\nVerdicts, ${from}\n${verdictTable(every)}`);
  for (const set of sets) {
    const own = await scoreVerdicts(set.rows, evidence);
    if (own.all.asked > 0) process.stdout.write(`${verdictWords(set.name, own)}\n`);
  }
  if (misses) process.stdout.write(`${every.misses.map(({ words }) => words).join("\n")}\n`);
}

const knowledgeOf = await packKnowledgeOf();
const packs = await packEvidence();
const archive = await archiveEvidence();
if (archive === null)
  process.stdout.write("No evidence collection lies beside the checkout: verdicts from the built-in packs alone.\n");
for (const heldOut of [false, true]) {
  if (heldOutOnly && !heldOut) continue;
  const sets = labelledSets.filter((set) => set.heldOut === heldOut);
  const misses = !totalsOnly && (!heldOut || heldOutMisses);
  if (!verdictsOnly) read(sets, heldOut, misses);
  await verdicts(sets, "from the built-in packs", packs, misses);
  if (archive !== null) await verdicts(sets, "from the built-in packs and the archive", archive, misses);
}

function read(sets: readonly LabelledSet[], heldOut: boolean, misses: boolean): void {
  const result = score(
    sets.flatMap((set) => set.rows),
    knowledgeOf,
  );
  table(heldOut ? "Held out: looked at for the score only" : "Built on", result);
  for (const set of sets) process.stdout.write(`${scoreWords(set.name, score(set.rows, knowledgeOf))}\n`);
  if (misses) process.stdout.write(`\n${result.misses.join("\n")}\n`);
}

/** Published claims beside our verdicts, as a table: `node bench/cases.ts`; `--told` prints each verdict in full as well. */
import { parseArgs } from "node:util";
import { berlinCounts, casesPresent, knownCases, lvivCounts } from "./knownCases.ts";

const { values } = parseArgs({ options: { told: { type: "boolean" } } });
if (!casesPresent) {
  console.error("The optional evidence collection is not beside the checkout.");
  process.exit(1);
}
const cases = await knownCases();
console.log("| Claim | As published, in our words | By, on | Others found | Our verdict | Outcome | Why |");
console.log("| --- | --- | --- | --- | --- | --- | --- |");
for (const { id, text, publisher, url, published, isOurs, others, checked, outcome, why } of cases) {
  const by = isOurs === true ? `ours, beside [${publisher}](${url})` : `[${publisher}](${url})`;
  console.log(
    `| ${id} | ${text} | ${by}, ${published} | ${others} | ${checked?.finding.verdict ?? "not read"} | ${outcome} | ${why} |`,
  );
}
const outcomes = Object.groupBy(cases, ({ outcome }) => outcome);
const rows = new Set(cases.map(({ id }) => id.slice(0, 4)));
console.log(`\n${cases.length} texts of ${rows.size} published claims:`);
for (const [outcome, found] of Object.entries(outcomes)) console.log(`  ${outcome}: ${found.length}`);
const counts = lvivCounts();
const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
console.log(
  `\nC134, nine passes over Lviv: in the same hours of ${counts.length} other days ${Math.min(...counts)} to ${Math.max(...counts)}, mean ${mean.toFixed(1)}`,
);
const berlin = await berlinCounts();
const over = berlin.above.reduce((sum, count) => sum + count, 0) / berlin.above.length;
console.log(
  `C100, 39 over Berlin: of ${berlin.satellites} in the list of January 2026 ${Math.min(...berlin.above)} to ${Math.max(...berlin.above)} ` +
    `stood above its horizon, mean ${over.toFixed(1)}`,
);
for (const { id, verdict, checked } of cases) {
  if (checked?.finding.verdict !== verdict)
    console.log(`  NOT AS HELD ${id}: ${checked?.finding.verdict ?? "not read"}, held ${verdict}`);
}
if (values.told === true) {
  for (const { id, text, checked } of cases)
    console.log(`\n${id}  ${text}\n    ${checked?.finding.verdict ?? "not read"}: ${checked?.finding.summary ?? ""}`);
}

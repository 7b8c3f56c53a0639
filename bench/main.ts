/**
 * How fast and how true the engine is, against named peers in the same run: `npm run bench`. `--json` prints the rows as JSON,
 * `--only ID` measures one. Times are the shortest of rounds that take turns; states are compared beside.
 */
import { cpus, totalmem } from "node:os";
import type { Row, Work } from "./row.ts";
import { agreementWork } from "./rows/agreement.ts";
import { cataloguePassesWork, skyfieldWork } from "./rows/cataloguePasses.ts";
import { sizeWork } from "./rows/engineSize.ts";
import { parseWork } from "./rows/parseTle.ts";
import { stateWorks } from "./rows/states.ts";

const works: readonly Work[] = [...stateWorks, agreementWork, cataloguePassesWork, skyfieldWork, parseWork, sizeWork];

const args = process.argv.slice(2);
const json = args.includes("--json");
const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : undefined;
const chosen = works.filter((work) => only === undefined || work.id === only);
if (chosen.length === 0) {
  console.error(`no row "${only ?? ""}"; there are ${works.map((work) => work.id).join(", ")}`);
  process.exit(64);
}

const machine = `${cpus()[0]?.model ?? "unknown"}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const rows: Row[] = [];
for (const work of chosen) {
  const row = await work.measure();
  rows.push(row);
  if (!json) printRow(row, work);
}
if (json) console.log(JSON.stringify({ machine, rows }, null, 1));
else console.log(`\n${machine}`);
process.exit(0); // the peer's workers would keep the program open

function printRow(row: Row, work: Work): void {
  const ratio = row.ratio === null ? "" : `   ${row.ratio.toFixed(2)}×`;
  console.log(`${row.id}${ratio}   (must ${work.must}, aim ${work.aim})`);
  console.log(`   ${row.what}`);
  console.log(
    `   ours ${row.ours.toLocaleString("en")} ${row.unit}, peer ${row.peer.toLocaleString("en")} ${row.unit}: ${row.peerName}`,
  );
  console.log(`   agreement: ${row.agreement}`);
}

/** The process that scripts/faults/archive.ts starts and ends: imports lists into an archive, or reads one out. */
import { statSync } from "node:fs";
import { importFile } from "../../src/sources/index.ts";
import { ArchiveFailure, openArchive } from "../../src/store/index.ts";

const [path = "", ...given] = process.argv.slice(2);
// Tells how large the file or its journal was at its largest.
const staying = given[0] === "--stay";
const lists = staying ? given.slice(1) : given;
const reading = lists[0] === "--read" || lists[0] === "--dump";
const opened = await openArchive(path, { mode: reading ? "read" : "write" });
if (!opened.ok) {
  process.stderr.write(`${opened.problem.code} ${String(opened.problem.found)}\n`);
  process.exit(74);
}
const archive = opened.value;
try {
  if (reading) {
    const during = { start: "1957-01-01T00:00:00Z", end: "2100-01-01T00:00:00Z" };
    const text: string[] = [];
    for (const { value } of archive.sets({ first: 0, last: 999_999, during, asOf: null })) text.push(JSON.stringify(value));
    process.stdout.write(lists[0] === "--read" ? `read ${text.length}\n` : text.join("\n"));
  } else {
    for (const list of lists) {
      process.stdout.write("begun\n");
      const done = await importFile(list, archive, { seen: null, origin: { name: "test", id: null } });
      if (!done.ok) throw new Error(done.problem.code);
      process.stdout.write("done\n");
    }
    if (staying) process.stdout.write(`largest ${Math.max(statSync(path).size, statSync(`${path}-wal`).size)}\n`);
  }
  archive.close();
} catch (error) {
  if (!(error instanceof ArchiveFailure)) throw error;
  process.stderr.write(`${error.problem.code} ${String(error.problem.found)}\n`);
  process.exitCode = 74;
}

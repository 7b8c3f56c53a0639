import type { Command } from "commander";
import { archiveForReading, archivePath, withArchive } from "../../answers/index.ts";
import { CommandFailure, exit } from "../exit.ts";
import { registerArchiveObjects } from "./archiveObjects.ts";

interface ArchiveFlags {
  readonly verify?: true;
  readonly json?: true;
}

const shownBatches = 20;

/** `groundtrack archive` */
export function registerArchive(program: Command, setStatus: (status: number) => void): void {
  const command = program
    .command("archive")
    .description("what the archive holds, from which files and when")
    .option("--verify", "read all of it and hold every row against its hash; takes minutes for a large one")
    .option("--json", "print JSON")
    .action(async (flags: ArchiveFlags) => {
      const archive = await archiveForReading();
      if (archive === null) {
        throw new CommandFailure(exit.unreadable, "There is no archive yet.", "Make one: groundtrack import FILE.");
      }
      await withArchive(archive, async () => {
        const batches = archive.batches();
        const totals = archive.totals();
        const wrong = flags.verify === true ? archive.verify() : null;
        if (flags.json === true) {
          process.stdout.write(`${JSON.stringify({ file: archivePath(), totals, batches, wrong }, null, 1)}\n`);
        } else {
          const { sets, texts, objectsWithSets, objects, launches, reports, claims } = totals;
          const others = Object.entries(totals.records).map(([kind, rows]) => `${rows} ${kind}`);
          const lines = [
            archivePath(),
            `  ${sets} element sets of ${objectsWithSets} objects (${texts} with a text beside their figures)`,
            `  ${objects} catalogued objects, ${launches} launches${others.length === 0 ? "" : `; ${others.join(", ")}`}`,
            ...(reports === 0 ? [] : [`  ${reports} kept reports with ${claims} claims`]),
            `${batches.length} imports, the last of them:`,
            ...batches
              .slice(-shownBatches)
              .map(({ id, name, stored, status, counts }) =>
                status === "open"
                  ? `  ${id}  ${stored}  ${name}: broken off; import it again`
                  : `  ${id}  ${stored}  ${name}: ${counts?.sets.added ?? 0} new sets, ${(counts?.objects.added ?? 0) + (counts?.launches.added ?? 0) + (counts?.records.added ?? 0)} other rows`,
              ),
            ...(wrong === null
              ? []
              : wrong.length === 0
                ? ["Every row fits its hash."]
                : ["Damaged:", ...wrong.map((text) => `  ${text}`)]),
          ];
          process.stdout.write(`${lines.join("\n")}\n`);
        }
        if (wrong !== null && wrong.length > 0) {
          process.stderr.write(
            "groundtrack: move the file away and import your files again; what can be read of it comes out with groundtrack export --archive FILE\n",
          );
          setStatus(exit.unreadable);
        }
      });
    });
  registerArchiveObjects(command, setStatus);
}

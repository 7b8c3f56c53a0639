import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { InvalidArgumentError, type Command } from "commander";
import { archiveForReading, archivePath, withArchive } from "../../answers/index.ts";
import { rowsFileHeader } from "../../catalogue/index.ts";
import {
  builtInLeapSeconds,
  elementsFromOmm,
  formatUtc,
  writeElementSets,
  writeTle,
  type Encoding,
  type Instant,
  type MeanElements,
} from "../../engine/index.ts";
import { loadPackWriter, type SqliteArchive, type StoredSet } from "../../store/index.ts";
import { CommandFailure, exit } from "../exit.ts";
import { collectNumber, parseInstant } from "../momentOption.ts";

interface ExportFlags {
  readonly object: readonly number[];
  readonly from?: Instant;
  readonly to?: Instant;
  readonly asOf?: Instant;
  readonly format: Format;
  readonly archive?: string;
  readonly out?: string;
}

const setFormats = ["tle", "omm-csv", "omm-json", "omm-xml", "omm-kvn"] as const;
const formats = [...setFormats, "rows", "pack"] as const;
type Format = (typeof formats)[number];
type SetFormat = (typeof setFormats)[number];

/** Sets written at once; CSV and JSON are joined over them, so that an archive of any size can be written out. */
const piece = 5000;

/** `groundtrack export` */
export function registerExport(program: Command): void {
  program
    .command("export")
    .description("write element sets of the archive to standard output, as they came in; or all other rows")
    .option("--object <number>", "only this object; may be repeated", collectNumber, [])
    .option("--from <time>", "only sets with an epoch from then on", parseInstant)
    .option("--to <time>", "only sets with an epoch before", parseInstant)
    .option("--as-of <time>", "only sets that were public by then", parseInstant)
    .option("--format <format>", formats.join(", "), parseFormat, "tle")
    .option("--out <dir>", "the new folder that --format pack writes; its name is the pack's")
    .option("--archive <file>", "an archive's file instead of the user's own")
    .addHelpText("after", examples)
    .action(async (flags: ExportFlags) => {
      const archive = await archiveForReading(flags.archive ?? archivePath());
      if (archive === null) {
        throw new CommandFailure(exit.unreadable, "There is no archive yet.", "Make one: groundtrack import FILE.");
      }
      await withArchive(archive, async () => {
        const utc = (at: Instant): string => formatUtc(at, builtInLeapSeconds, 6);
        const during = {
          start: flags.from === undefined ? "1957-01-01T00:00:00Z" : utc(flags.from),
          end: flags.to === undefined ? "2500-01-01T00:00:00Z" : utc(flags.to),
        };
        const asOf = flags.asOf === undefined ? null : utc(flags.asOf);
        const ranges = flags.object.length === 0 ? [[0, 999_999_999] as const] : flags.object.map((id) => [id, id] as const);
        if (flags.format === "pack") {
          await printPack(archive, flags);
          return;
        }
        if (flags.format === "rows") {
          refuseSelection(flags);
          await printRows(archive);
          return;
        }
        const writer = writers[flags.format]();
        let pending: StoredSet[] = [];
        for (const [first, last] of ranges) {
          for (const set of archive.sets({ first, last, during, asOf })) {
            pending.push(set);
            if (pending.length < piece) continue;
            await print(writer.sets(pending));
            pending = [];
          }
        }
        await print(writer.sets(pending) + writer.end());
        if (writer.lost() > 0) {
          process.stderr.write(
            `groundtrack: ${writer.lost()} sets have figures that lines cannot hold and were left out; --format omm-csv holds them\n`,
          );
        }
      });
    });
}

function refuseSelection({ object, from, to, asOf }: ExportFlags): void {
  if (object.length === 0 && from === undefined && to === undefined && asOf === undefined) return;
  throw new CommandFailure(
    exit.usage,
    "--object, --from, --to and --as-of choose element sets, and rows are the other tables.",
    "Leave them out: rows are written whole, so that they can be imported as they are.",
  );
}

/** A pack of the objects asked for with their sets, or of all that is no element set. */
async function printPack(archive: SqliteArchive, { object, from, to, asOf, out }: ExportFlags): Promise<void> {
  if (out === undefined || from !== undefined || to !== undefined || asOf !== undefined) {
    throw new CommandFailure(exit.usage, "A pack is written with --out and, if it is of some objects, --object.");
  }
  const name = basename(out);
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(name) || existsSync(out)) {
    const doThis = "Name a folder that is not there yet, in lower case with hyphens: --out my-pack.";
    throw new CommandFailure(exit.usage, `"${out}" cannot be the folder of a new pack.`, doThis);
  }
  const { writePack } = await loadPackWriter();
  const dated = new Date().toISOString().slice(0, 10);
  const title = object.length === 0 ? "Rows of an archive" : `Objects ${object.join(", ")} of an archive`;
  const { files, rows, leftOut } = writePack(archive, { name, title, dated, objects: object.length === 0 ? null : object });
  mkdirSync(out, { recursive: true });
  for (const [file, text] of files) writeFileSync(join(out, file), text);
  const left = leftOut === 0 ? "" : `; ${leftOut} rows that packs have no place for were left out (--format rows holds them)`;
  process.stdout.write(`${out}: ${rows} rows in ${files.size - 2} tables${left}\n`);
}

/** Everything that is no element set, for `import` of another archive. */
async function printRows(archive: SqliteArchive): Promise<void> {
  let pending = [rowsFileHeader];
  for (const line of archive.portableRows()) {
    pending.push(JSON.stringify(line));
    if (pending.length < piece) continue;
    await print(`${pending.join("\n")}\n`);
    pending = [];
  }
  if (pending.length > 0) await print(`${pending.join("\n")}\n`);
}

/** Waits where the reader is slower: else a large archive would pile up in memory. */
async function print(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once("drain", resolve));
}

interface Writer {
  readonly sets: (sets: readonly StoredSet[]) => string;
  readonly end: () => string;
  readonly lost: () => number;
}

const writers: { readonly [F in SetFormat]: () => Writer } = {
  tle: tleWriter,
  "omm-csv": () => joined("omm-csv", (text, first) => (first ? text : text.slice(text.indexOf("\n") + 1)), "", ""),
  "omm-json": () => joined("omm-json", (text, first) => `${first ? "[" : ",\n"}${text.trim().slice(1, -1)}`, "[]\n", "]\n"),
  "omm-xml": whole("omm-xml"),
  "omm-kvn": () => joined("omm-kvn", (text, first) => (first ? text : `\n${text}`), "", ""),
};

/** The lines that came in, name and all; of a set that came as OMM, lines where they can hold its figures. */
function tleWriter(): Writer {
  let lost = 0;
  return {
    sets: (sets) =>
      sets
        .map(({ value, form, lines }) => {
          const style = { zeroIsPlus: form <= 3 && (form & 1) === 1, zeroPadded: form <= 3 && (form & 2) === 2 };
          const written = lines === null ? writeTle(value, style) : null;
          const both = lines ?? (written?.ok === true ? written.value : null);
          if (both === null) lost++;
          return both === null ? "" : `${value.OBJECT_NAME === "" ? "" : `0 ${value.OBJECT_NAME}\n`}${both.join("\n")}\n`;
        })
        .join(""),
    end: () => "",
    lost: () => lost,
  };
}

function joined(encoding: Encoding, join: (text: string, first: boolean) => string, empty: string, end: string): Writer {
  let first = true;
  return {
    sets: (sets) => {
      if (sets.length === 0) return "";
      const text = join(writeElementSets(sets.map(elementsOf), encoding).text, first);
      first = false;
      return text;
    },
    end: () => (first ? empty : end),
    lost: () => 0,
  };
}

/** One document of all sets: written when the last is known. */
function whole(encoding: Encoding): () => Writer {
  return () => {
    const all: MeanElements[] = [];
    return {
      sets: (sets) => {
        for (const set of sets) all.push(elementsOf(set));
        return "";
      },
      end: () => writeElementSets(all, encoding).text,
      lost: () => 0,
    };
  };
}

/** With who measured and when it was published, which an OMM can say. */
function elementsOf({ value, published, source }: StoredSet): MeanElements {
  const read = elementsFromOmm(value, builtInLeapSeconds);
  if (!read.ok) throw new TypeError(`the archive gave a set that is none: ${read.problem.code}`);
  return { ...read.value, created: published === null ? null : published.slice(0, -1), originator: source.origin };
}

function parseFormat(text: string): Format {
  const found = formats.find((format) => format === text);
  if (found === undefined) throw new InvalidArgumentError(`"${text}" is no format; there are ${formats.join(", ")}.`);
  return found;
}

const examples = `
Examples:
  groundtrack export > all.tle
  groundtrack export --object 58400 --from 2024-02-01 --to 2024-03-01 --format omm-csv
  groundtrack export --format rows > rows.jsonl      objects, launches, sites, places and all else, for import
  groundtrack export --format pack --object 58400 --out my-pack      a pack for check --pack

Lines come out as they came in, character by character; OMM with all figures.
`;

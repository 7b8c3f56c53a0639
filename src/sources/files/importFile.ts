import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { fail, ok, type Result } from "../../base/index.ts";
import {
  isRowsFile,
  type Archive,
  type ArchiveBatch,
  type BatchCounts,
  type Provenance,
  type ReceivedSet,
} from "../../catalogue/index.ts";
import { elementReader, encodingOf, type ElementProblem, type ReadSets } from "../../engine/index.ts";
import type { EvidenceRow, SiteRecord, UtcText } from "../../model/index.ts";
import { InputFailure, inputLimits, openInput, type InputChunk, type InputLimits } from "./openInput.ts";
import type { FileProblem } from "./problems.ts";
import { importRows, linesOf } from "./rowsFile.ts";
import { siteIdOf } from "../gcat/codes.ts";
import { agencyCode, rowIdOfSite, siteCode } from "../gcat/records.ts";
import { updatedOfTable } from "../gcat/table.ts";
import { heldList, wholeCatalogue, wholeLog, type LeftOfLog } from "../whole.ts";
import { nothingKnown, provenanceOfTable, tableRows, type KnownToArchive } from "./tableRows.ts";
import { tableFormOf, tableLines, type TableForm, type TableLine } from "./tables.ts";

export interface ImportOptions {
  /** The file was public by then; bounds when its sets were. null: not known. */
  readonly seen: UtcText | null;
  /** Who measured, where the file itself does not say. */
  readonly origin: { readonly name: string; readonly id: string | null };
  /** Bytes of the file read, and how many it has. */
  readonly onProgress?: (read: number, of: number) => void;
  readonly limits?: InputLimits;
}

/** What became of one file. */
export interface ImportedFile {
  readonly name: string;
  readonly form: string;
  /** True where exactly these bytes were imported before: nothing was read again. */
  readonly knownBefore: boolean;
  readonly counts: BatchCounts;
  /** Distinct objects among the sets of the file. */
  readonly objects: number;
  readonly problems: readonly (ElementProblem | FileProblem)[];
}

/** Problems beyond so many are counted and not kept: a file of another kind could have one a line. */
const mostProblems = 1000;
/** A table is read whole; GCAT's largest has under 20 MB. */
const tableBytes = 256 * 1024 * 1024;

/**
 * Imports one file into the archive: element sets in any encoding, a SATCAT of CelesTrak, a table of GCAT, the
 * rows of another archive; packed or not. All of it or,
 * where it is refused or the process is stopped, nothing (very large files: steps of which each is whole). What the archive throws
 * passes through.
 */
export async function importFile(
  path: string,
  archive: Archive,
  options: ImportOptions,
): Promise<Result<ImportedFile, FileProblem>> {
  const opened = await openInput(path, options.limits ?? inputLimits);
  if (!opened.ok) return opened;
  const input = opened.value;
  const name = basename(path);
  const chunks = input.chunks[Symbol.asyncIterator]();
  try {
    const first = await begin(chunks);
    if (isRowsFile(first.text)) {
      const lines = linesOf(all({ first, chunks, options, of: input.size }), path);
      return await importRows(lines, { path, name, archive, finished: input.finished });
    }
    const table = tableFormOf(first.text);
    const encoding = table === null ? encodingOf(first.text.replace(/^\uFEFF/, "")) : null;
    const form = table ?? encoding;
    if (form === null) {
      const found =
        first.text
          .trimStart()
          .slice(0, 40)
          .split(/[\r\n]/)[0] ?? "";
      return fail({ code: "file-unknown-form", place: { file: path }, found });
    }
    const rest = { first, chunks, options, of: input.size };
    const batch = await archive.beginBatch({ name, encoding: form, seen: options.seen });
    try {
      const read =
        table === null ? await readSets(rest, batch, name) : await readTable(rest, table, path, name, archive, batch);
      const { sha256, bytes } = input.finished();
      const counts = await batch.end({ sha256, bytes, refused: read.refused });
      return ok({ name, form, knownBefore: false, counts, objects: read.objects, problems: read.problems });
    } catch (error) {
      await batch.abandon();
      throw error;
    }
  } catch (error) {
    if (error instanceof InputFailure) return fail(error.problem);
    throw error;
  } finally {
    await chunks.return?.(undefined);
  }
}

/** SHA-256 of a file as it lies on the disk; fails as reading it would. */
export async function hashOfFile(path: string): Promise<Result<string, FileProblem>> {
  const hash = createHash("sha256");
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(piece);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return fail({ code: "file-unreadable", place: { file: path }, found });
  }
  return ok(hash.digest("hex"));
}

interface Rest {
  readonly first: InputChunk;
  readonly chunks: AsyncIterator<InputChunk>;
  readonly options: ImportOptions;
  readonly of: number;
}

interface Read {
  readonly objects: number;
  readonly refused: number;
  readonly problems: readonly (ElementProblem | FileProblem)[];
}

/** Enough of a text to tell its form. */
async function begin(chunks: AsyncIterator<InputChunk>): Promise<InputChunk> {
  let text = "";
  let read = 0;
  while (text.length < 4096) {
    const next = await chunks.next();
    if (next.done === true) break;
    text += next.value.text;
    read = next.value.read;
  }
  return { text, read };
}

async function* all({ first, chunks, options, of }: Rest): AsyncGenerator<string> {
  yield first.text;
  for (;;) {
    const next = await chunks.next();
    if (next.done === true) return;
    options.onProgress?.(next.value.read, of);
    yield next.value.text;
  }
}

async function readSets(rest: Rest, batch: ArchiveBatch, name: string): Promise<Read> {
  const lines: (readonly [string, string])[] = [];
  const reader = elementReader({ onLines: (line1, line2) => void lines.push([line1, line2]) });
  const problems: ElementProblem[] = [];
  const latest = new Map<number, string>();
  const { origin } = rest.options;
  let [refused, read] = [0, 0];
  const take = async ({ sets, problems: found }: ReadSets): Promise<void> => {
    refused += found.length;
    for (const problem of found) if (problems.length < mostProblems) problems.push(problem);
    read += sets.length;
    const asLines = lines.length > 0;
    // An OMM may name its originator: sets of one are stored together.
    const byOriginator = new Map<string | null, ReceivedSet[]>();
    let [originator, group]: [string | null, ReceivedSet[] | undefined] = [null, undefined];
    for (let at = 0; at < sets.length; at++) {
      const elements = sets[at];
      if (elements === undefined) break;
      const epoch = elements.written.EPOCH;
      if (epoch > (latest.get(elements.noradId) ?? "")) latest.set(elements.noradId, epoch);
      if (group === undefined || elements.originator !== originator) {
        originator = elements.originator;
        group = byOriginator.get(originator) ?? [];
        byOriginator.set(originator, group);
      }
      group.push({ elements, lines: asLines ? (lines[at] ?? null) : null });
    }
    lines.length = 0;
    for (const [by, received] of byOriginator) await batch.addSets(received, provenanceOf(by, origin, name));
  };
  for await (const text of all(rest)) await take(reader.push(text));
  await take(reader.end());
  const from = provenanceOf(null, origin, name);
  for (const row of heldList([...latest.values()], read, name, from)) await batch.addRow(row, 1);
  return { objects: latest.size, refused, problems };
}

/** "18 SPCS" and the like are the squadron that packs call us-18sds. */
function provenanceOf(originator: string | null, origin: ImportOptions["origin"], pack: string): Provenance {
  if (originator === null) return { origin: origin.name, originId: origin.id, via: pack, pack };
  return { origin: originator, originId: /^(18|19) ?S[PD]C?S$/i.test(originator) ? "us-18sds" : null, via: pack, pack };
}

async function readTable(
  rest: Rest,
  form: TableForm,
  path: string,
  name: string,
  archive: Archive,
  batch: ArchiveBatch,
): Promise<Read> {
  let text = "";
  for await (const chunk of all(rest)) {
    text += chunk;
    if (text.length > tableBytes) {
      throw new InputFailure({ code: "file-too-large", place: { file: path }, found: text.length, expected: tableBytes });
    }
  }
  const lines = tableLines(text);
  const known = form === "gcat-launches" ? await knownOf(archive, lines) : nothingKnown;
  const { rows, records, problems, left } = tableRows(form, lines, name, known);
  const rank = form === "celestrak-satcat" ? 2 : 1;
  const from = provenanceOfTable(form, name);
  for (const row of rows) await batch.addRow(row, rank);
  // A table whose last line has no end may have been cut.
  const whole = text.endsWith("\n") ? wholeOf(form, rows, left, updatedOfTable(text) ?? rest.options.seen, from) : [];
  for (const row of whole) await batch.addRow(row, rank);
  for (const record of records) await batch.addRecord(record, from);
  const objects = new Set(rows.flatMap((row) => (row.kind === "object" ? [row.value.noradId] : [])));
  return { objects: objects.size, refused: problems.length, problems: problems.slice(0, mostProblems) };
}

/** What a table that is whole says beyond its rows. Where nothing tells its day, the last day that it speaks of is it. */
function wholeOf(
  form: TableForm,
  rows: readonly EvidenceRow[],
  left: LeftOfLog,
  made: UtcText | null,
  from: Provenance,
): readonly EvidenceRow[] {
  const days = rows.flatMap((row) =>
    row.kind === "launch"
      ? [row.value.liftOff]
      : row.kind === "object" && row.value.launched !== null
        ? [row.value.launched]
        : [],
  );
  const last = days.reduce((latest, day) => (day > latest ? day : latest), "");
  const day = (made ?? last).slice(0, 10);
  if (day === "") return [];
  const state = `${from.pack}, state of ${day}`;
  if (form === "gcat-launches") {
    return wholeLog(rows, left, day, from, `GCAT's log of orbital launch attempts, failures included: ${state}`, false);
  }
  return wholeCatalogue(
    rows,
    day,
    from,
    form === "celestrak-satcat" ? `the US catalogue: ${state}` : `GCAT's catalogue: ${state}`,
  );
}

/** The sites and the agencies that a launch log names, looked up once each. */
async function knownOf(archive: Archive, lines: readonly TableLine[]): Promise<KnownToArchive> {
  const sites = new Map<string, SiteRecord | null>();
  const states = new Map<string, string | null>();
  for (const { cells } of lines) {
    const site = cells["Launch_Site"] ?? "";
    // A code of which no table was imported may be a part of a site that packs have.
    if (!sites.has(site)) {
      sites.set(site, (await siteOf(archive, rowIdOfSite(site))) ?? (await siteOf(archive, siteIdOf(siteCode(site)))));
    }
    const agency = agencyCode(cells["Agency"] ?? "");
    if (!states.has(agency)) states.set(agency, await stateOfAgency(archive, agency));
  }
  return { site: (code) => sites.get(code) ?? null, stateOfAgency: (code) => states.get(code) ?? null };
}

async function stateOfAgency(archive: Archive, code: string): Promise<string | null> {
  const value = (await archive.records("organisation", `gcat-${code}`)).at(-1)?.value;
  const state = typeof value === "object" && value !== null && "StateCode" in value ? value.StateCode : null;
  return typeof state === "string" && state !== "" && state !== "-" ? state : null;
}

async function siteOf(archive: Archive, siteId: string): Promise<SiteRecord | null> {
  const { rows } = await archive.answer({ kind: "site", siteId }, null);
  return rows.flatMap((row) => (row.kind === "site" ? [row.value] : [])).at(-1) ?? null;
}

import { fail, ok, type Result } from "../base/index.ts";
import { evidenceRow, utcText, type EvidenceRow } from "../model/index.ts";
import { recordKinds, type ArchiveRecord, type Provenance } from "./archive.ts";

/**
 * All tables of an archive as text, to be imported into another: JSON Lines. The first line names the form; then come batches in the
 * order in which they were stored, each line of one followed by its rows. Every row has all that the archive knows of it, so that what is
 * imported answers as the first archive did. Element sets are not among them: those have forms of their own.
 */
export const rowsFileHeader = '{"groundtrack":"rows","version":1}';

/** A row as it was given to the archive: of evidence with its rank, or a record with where it is from. */
export type PortableRow =
  | { readonly row: EvidenceRow; readonly rank: number }
  | { readonly record: ArchiveRecord; readonly from: Provenance };

/** The import or fetch that the rows after it came with. */
interface PortableBatch {
  readonly batch: string;
  readonly encoding: string;
}

/** One line after the header. */
export type PortableLine = PortableRow | PortableBatch;

/** True where a text begins as such a file, of whatever version. */
export function isRowsFile(start: string): boolean {
  return start.startsWith('{"groundtrack":"rows",');
}

/** One line read and checked; in words, what it is that could not be. A text of another version is no header either. */
export function readPortableLine(text: string): Result<PortableLine, string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail(`"${text.slice(0, 40)}"`);
  }
  if (!isObject(json)) return fail(`"${text.slice(0, 40)}"`);
  const { batch, encoding, row, rank, record, from } = json;
  if (typeof batch === "string" && typeof encoding === "string") return ok({ batch, encoding });
  if (isEvidenceRow(row)) return isRank(rank) ? ok({ row, rank }) : fail(`the rank ${JSON.stringify(rank)}`);
  if (isRecord(record)) return isProvenance(from) ? ok({ record, from }) : fail(`a record without where it is from`);
  return fail(text.slice(0, 60));
}

// Guards, not parsed copies: a row goes on with the same fields in the same order, by which the archive knows it again.

function isEvidenceRow(value: unknown): value is EvidenceRow {
  return evidenceRow.safeParse(value).success;
}

function isRecord(value: unknown): value is ArchiveRecord {
  if (!isObject(value) || typeof value["key"] !== "string" || !("value" in value)) return false;
  const { kind, published } = value;
  return recordKinds.some((known) => known === kind) && (published === null || utcText.safeParse(published).success);
}

function isProvenance(value: unknown): value is Provenance {
  if (!isObject(value)) return false;
  const { origin, originId, via, pack } = value;
  const texts = [origin, via, pack].every((text) => typeof text === "string");
  return texts && (originId === null || typeof originId === "string");
}

function isRank(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 9;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

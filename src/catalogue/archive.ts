import type { MeanElements } from "../engine/index.ts";
import type { EvidenceRow, ObjectRecord, OmmRecord, UtcText } from "../model/index.ts";
import type { EvidenceStore, LeftOutSet } from "./evidenceStore.ts";
import type { ReportShelf } from "./reportShelf.ts";
import type { ObjectMatch } from "./resolveObject.ts";

/** What an archive on this machine gives at once, and one behind a network later. */
export type Awaitable<T> = T | Promise<T>;

/** Where rows come from: who measured or announced it, who published it to us, in which pack or file it came. */
export interface Provenance {
  readonly origin: string;
  readonly originId: string | null;
  readonly via: string;
  readonly pack: string;
}

/** One import or fetch, as the log keeps it. */
export interface BatchDescription {
  /** File name or address, as told to people; no folder of this machine. */
  readonly name: string;
  readonly encoding: string;
  /** All of it was public by then: bounds the publication of sets that do not say theirs. */
  readonly seen: UtcText | null;
}

/** An element set as it was received. */
export interface ReceivedSet {
  readonly elements: MeanElements;
  /** The lines as they stood, where it came as lines. */
  readonly lines: readonly [string, string] | null;
}

/** Tables whose rows are looked up by their key alone. Values are JSON; what they hold is said in docs/archive.md. */
export const recordKinds = [
  "place",
  "organisation",
  "country",
  "zone",
  "vehicle",
  "launch-point",
  "platform",
  "programme",
  "object-without-number",
  "payload",
  "pack",
] as const;
/** Kinds of rows that are found by their key alone. */
export type RecordKind = (typeof recordKinds)[number];

/** A row of such a table; `published` is the moment from which it was public, null where that is not known. */
export interface ArchiveRecord {
  readonly kind: RecordKind;
  readonly key: string;
  readonly value: unknown;
  readonly published: UtcText | null;
}

/** Rows read, rows that were new, rows that were held already. */
export interface RowCounts {
  readonly read: number;
  readonly added: number;
}

/** What a batch read and what of it was new, table by table. */
export interface BatchCounts {
  readonly sets: RowCounts;
  readonly objects: RowCounts;
  readonly launches: RowCounts;
  readonly records: RowCounts;
  /** Records of the input that could not be read. */
  readonly refused: number;
}

/**
 * A batch being written. Nothing of it is seen by others before `end`, save that a very large one is written in steps, each whole.
 * Writing a batch again adds nothing: rows are known by their content.
 */
export interface ArchiveBatch {
  addSets(sets: readonly ReceivedSet[], from: Provenance): Awaitable<void>;
  /** `rank` decides which of several rows about one object or launch speaks: packs 3, catalogues 2, what is derived 1. */
  addRow(row: EvidenceRow, rank: number): Awaitable<void>;
  addRecord(record: ArchiveRecord, from: Provenance): Awaitable<void>;
  /** Acknowledged: what is counted here is on the disk. */
  end(result: {
    readonly sha256: string | null;
    readonly bytes: number | null;
    readonly refused: number;
  }): Awaitable<BatchCounts>;
  /** Takes back what `end` has not acknowledged. */
  abandon(): Awaitable<void>;
}

/** A batch as the log has it: when it was stored (UTC), and, once whole, what it brought. An open one was broken off. */
export interface LoggedBatch extends BatchDescription {
  readonly id: number;
  readonly stored: UtcText;
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly status: "open" | "whole";
  readonly counts: BatchCounts | null;
}

/** A set as the archive gives it, with its three clocks: epoch (in the record), published, stored (its batch). */
export interface ArchivedSet extends Provenance {
  readonly value: OmmRecord;
  readonly published: UtcText | null;
  /** The batch that stored it, which says when. */
  readonly batch: number;
}

/**
 * One set an object, in order of number, and the later ones that were not used. A set that stands alone in the ten days before it is taken
 * as it is: nothing tells whether it continues its orbit.
 */
export interface SetsAt {
  readonly sets: readonly ArchivedSet[];
  readonly leftOut: readonly LeftOutSet[];
}

/** How many rows an archive holds. Objects and launches count once, however many rows tell of them. */
export interface ArchiveTotals {
  readonly sets: number;
  /** Sets whose source text is kept because our writer would write another. */
  readonly texts: number;
  readonly objectsWithSets: number;
  readonly objects: number;
  readonly launches: number;
  readonly batches: number;
  readonly reports: number;
  readonly claims: number;
  readonly records: Readonly<Record<string, number>>;
}

/** A name under which lists carried an object, and the epochs of the first and last set that had it. */
export interface NameOverTime {
  readonly name: string;
  readonly cosparId: string;
  readonly first: UtcText;
  readonly last: UtcText;
  readonly sets: number;
}

/** Everything known, with what only an archive can do. */
export interface Archive extends EvidenceStore, ReportShelf {
  beginBatch(description: BatchDescription): Awaitable<ArchiveBatch>;
  /** True where exactly these bytes were imported to the end before. */
  holdsContent(sha256: string): Awaitable<boolean>;
  batches(): Awaitable<readonly LoggedBatch[]>;
  /** The whole catalogue at a moment: the latest set of each object with an epoch in [at − days, at], known by `asOf`, screened. */
  setsAt(at: UtcText, days: number, asOf: UtcText | null): Awaitable<SetsAt>;
  /** The objects that a name, number or designator can mean, the likeliest first; of no others a guess. */
  findObjects(name: string): Awaitable<readonly ObjectMatch[]>;
  /** The objects one of whose names begins so, for a search; some of many. */
  objectsBeginning(name: string): Awaitable<readonly ObjectMatch[]>;
  /** What is known of an object, all rows, the one that speaks first. */
  objectRows(noradId: number): Awaitable<readonly Extract<EvidenceRow, { kind: "object" }>[]>;
  /** What is stated of a class, `completenessClass`: whole or not, for which days, by whom and why. */
  completeness(of: string): Awaitable<readonly Extract<EvidenceRow, { kind: "completeness" }>[]>;
  /** Records of a kind in order of key, or those of one key; of several under one key the last stored comes last. */
  records(kind: RecordKind, key?: string): Awaitable<readonly ArchiveRecord[]>;
  /** Objects whose names stand in a text; for reading claims about any of them. */
  objectsNamedIn(text: string): Awaitable<readonly ObjectRecord[]>;
  namesOverTime(noradId: number): Awaitable<readonly NameOverTime[]>;
  totals(): Awaitable<ArchiveTotals>;
  close(): Awaitable<void>;
}

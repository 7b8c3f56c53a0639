import type { DatabaseSync } from "node:sqlite";
import {
  foldName,
  nameKey,
  type ArchiveBatch,
  type ArchiveRecord,
  type BatchCounts,
  type BatchDescription,
} from "../../catalogue/index.ts";
import type { Provenance, ReceivedSet } from "../../catalogue/index.ts";
import type { OmmFields } from "../../engine/index.ts";
import type { EvidenceRow } from "../../model/index.ts";
import { utcMicroseconds } from "../microseconds.ts";
import { cells } from "./cells.ts";
import { guarded, type Connection } from "./connection.ts";
import { textHash } from "./textHash.ts";
import { columnsOf, epochUsOf, formSteps, knownMs, publishedText, sealedForm, setForm, type SetText } from "./setColumns.ts";
import { tleForm } from "./tleForm.ts";

/** A batch of more sets than this is written in steps, so that no import needs the whole of it as a journal. */
const setsAStep = 500_000;

interface Count {
  read: number;
  added: number;
}

/** What one connection knows of ids while it writes. */
export interface WriterMemory {
  readonly sources: Map<string, number>;
  /** By object, the last label; by object, name and designator, all. */
  readonly lastLabel: Map<number, { readonly name: string; readonly designator: string; readonly id: number }>;
  readonly labels: Map<string, number>;
  loaded: boolean;
}

export function writerMemory(): WriterMemory {
  return { sources: new Map(), lastLabel: new Map(), labels: new Map(), loaded: false };
}

/** Begins a batch: takes the right to write, for which it waits where another process has it. */
export function beginBatch(
  connection: Connection,
  memory: WriterMemory,
  description: BatchDescription,
  nowMs: number,
): ArchiveBatch {
  const { db, path, prepared } = connection;
  const counts = { sets: count(), objects: count(), launches: count(), records: count() };
  const seenMs = description.seen === null ? null : Math.ceil(utcMicroseconds(description.seen) / 1000);
  let inStep = 0;
  let ended = false;

  const batch = guarded(path, () => {
    begin(db);
    loadMemory(connection, memory);
    const { lastInsertRowid } = prepared("insertBatch").run(
      description.name,
      null,
      description.encoding,
      null,
      nowMs,
      seenMs,
      "open",
      "{}",
    );
    return Number(lastInsertRowid);
  });
  const insertSet = prepared("insertSet");
  const improveSet = prepared("improveSet");

  const addSet = (
    fields: OmmFields,
    epochUs: number,
    lines: readonly [string, string] | null,
    published: string | null,
    source: number,
  ): void => {
    const c = columnsOf(fields, epochUs);
    const object = fields.NORAD_CAT_ID;
    const known = knownMs(published, epochUs, seenMs);
    const stated = published === null ? 0 : 1;
    const form = lines === null ? setForm.omm : tleForm(lines[0], lines[1]);
    const oddPublished = published !== null && publishedText(known) !== published;
    const kept = !c.exact || form === setForm.textKept || oddPublished;
    const label = labelOf(fields);
    counts.sets.read++;
    const { changes } = insertSet.run(
      object,
      epochUs,
      c.content,
      c.meanMotion,
      c.eccentricity,
      c.inclination,
      c.raan,
      c.argumentOfPerigee,
      c.meanAnomaly,
      fields.BSTAR,
      c.meanMotionDot,
      fields.MEAN_MOTION_DDOT,
      fields.ELEMENT_SET_NO,
      fields.REV_AT_EPOCH,
      known,
      stated,
      sealedForm(kept ? setForm.textKept : form, known, stated, label, source, batch),
      label,
      source,
      batch,
    );
    if (changes === 0) improve(object, epochUs, c.content, known, stated, source);
    else {
      counts.sets.added++;
      if (kept) {
        const text: SetText = {
          ...(c.exact ? {} : { omm: fields }),
          ...(lines !== null && form === setForm.textKept ? { lines } : {}),
          ...(oddPublished ? { published } : {}),
        };
        prepared("insertSetText").run(object, epochUs, c.content, JSON.stringify(text));
      }
    }
    if (++inStep >= setsAStep) {
      db.exec("commit");
      begin(db);
      inStep = 0;
    }
  };

  /** The figures stay; who published them first is learned: a stated moment before an assumed one, then the earlier. */
  const improve = (object: number, epochUs: number, content: number, known: number, stated: number, source: number): void => {
    const [heldKnown, heldStated, heldForm, label] = cells(prepared("setBeside").get(object, epochUs, content)).map(Number);
    if (heldKnown === undefined || heldStated === undefined || heldForm === undefined || label === undefined) return;
    if (stated < heldStated || (stated === heldStated && known >= heldKnown)) return;
    const form = sealedForm(heldForm % formSteps, known, stated, label, source, batch);
    improveSet.run(known, stated, form, source, batch, object, epochUs, content);
  };

  const labelOf = ({ NORAD_CAT_ID: object, OBJECT_NAME: name, OBJECT_ID: designator }: OmmFields): number => {
    const last = memory.lastLabel.get(object);
    if (last !== undefined && last.name === name && last.designator === designator) return last.id;
    const key = `${object}\n${name}\n${designator}`;
    let id = memory.labels.get(key);
    if (id === undefined) {
      id = Number(prepared("insertLabel").run(object, name, designator, textHash(key)).lastInsertRowid);
      memory.labels.set(key, id);
      for (const each of namesInList(name)) addName(object, each, "list");
    }
    memory.lastLabel.set(object, { name, designator, id });
    return id;
  };

  const addName = (number: number, name: string, how: string): void => {
    const { skeleton, numbers } = nameKey(name);
    prepared("insertName").run(foldName(name).trim(), skeleton, numbers.join(" "), number, name, how);
  };

  const sourceOf = (from: Provenance): number => {
    const key = JSON.stringify([from.origin, from.originId, from.via, from.pack]);
    let id = memory.sources.get(key);
    if (id === undefined) {
      id = Number(
        prepared("insertSource").run(from.origin, from.originId, from.via, from.pack, null, null, null).lastInsertRowid,
      );
      memory.sources.set(key, id);
    }
    return id;
  };

  const addRecord = (
    kind: string,
    key: string,
    value: unknown,
    published: string | null,
    source: number,
    counted: Count,
  ): void => {
    const text = JSON.stringify(value);
    counted.read++;
    counted.added += Number(prepared("insertRecord").run(kind, key, textHash(text), published, source, batch, text).changes);
  };

  const addRow = (row: EvidenceRow, rank: number): void => {
    const source = sourceOf(row);
    switch (row.kind) {
      case "element-set": {
        addSet(row.value, utcMicroseconds(row.value.EPOCH), null, row.published, source);
        return;
      }
      case "object": {
        const { value } = row;
        const text = JSON.stringify(value);
        counts.objects.read++;
        counts.objects.added += Number(
          prepared("insertObject").run(
            value.noradId,
            textHash(text),
            rank,
            value.owner,
            value.launchId,
            value.launched,
            value.decayed,
            row.published,
            source,
            batch,
            text,
          ).changes,
        );
        addName(value.noradId, value.name, "name");
        for (const alias of value.aliases) addName(value.noradId, alias, "alias");
        return;
      }
      case "launch": {
        const { value } = row;
        const text = JSON.stringify(value);
        counts.launches.read++;
        counts.launches.added += Number(
          prepared("insertLaunch").run(
            value.launchId,
            textHash(text),
            rank,
            value.liftOff.slice(0, 10),
            value.siteId,
            value.state,
            row.published,
            source,
            batch,
            text,
          ).changes,
        );
        return;
      }
      case "sensor":
        addRecord("sensor", String(row.value.noradId), row.value, row.published, source, counts.records);
        return;
      case "site":
        addRecord("site", row.value.siteId, row.value, row.published, source, counts.records);
        return;
      case "completeness":
        addRecord("completeness", row.value.of, row.value, row.published, source, counts.records);
        return;
    }
  };

  return {
    addSets: (sets, from) =>
      guarded(path, () => {
        const source = sourceOf(from);
        for (const set of sets) addReceived(set, source);
      }),
    addRow: (row, rank) => guarded(path, () => addRow(row, rank)),
    addRecord: (record: ArchiveRecord, from) =>
      guarded(path, () => addRecord(record.kind, record.key, record.value, record.published, sourceOf(from), counts.records)),
    end: ({ sha256, bytes, refused }) =>
      guarded(path, () => {
        const result: BatchCounts = { ...counts, refused };
        prepared("endBatch").run(sha256, bytes, "whole", JSON.stringify(result), batch);
        db.exec("commit");
        ended = true;
        return result;
      }),
    abandon: () => {
      if (ended) return;
      ended = true;
      // Ids that the rollback took back must not be used again.
      memory.loaded = false;
      if (db.isTransaction) db.exec("rollback");
    },
  };

  function addReceived({ elements, lines }: ReceivedSet, source: number): void {
    addSet(elements.written, epochUsOf(elements), lines, createdUtc(elements.created), source);
  }
}

/** CREATION_DATE as a moment of UTC; null where it is not given or is no moment. */
function createdUtc(created: string | null): string | null {
  if (created === null) return null;
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d{1,9})?Z?$/.exec(created.trim());
  return match === null ? null : `${match[1]}T${match[2]}${match[3] ?? ""}Z`;
}

function begin(db: DatabaseSync): void {
  db.exec("begin immediate");
}

function count(): Count {
  return { read: 0, added: 0 };
}

/** Lists give a second name in brackets: "SHIJIAN-6 05A (SJ-6 05A)" is known by the whole, and by either. */
function namesInList(name: string): readonly string[] {
  if (name === "") return [];
  const both = /^([^()]+) \(([^()]+)\)$/.exec(name);
  return both === null ? [name] : [name, ...both.slice(1).map((part) => part.trim())];
}

/** Ids of what is held, read once a connection: a catalogue has some ten thousand labels. Inside the transaction, so none is missed. */
function loadMemory({ prepared, db }: Connection, memory: WriterMemory): void {
  const version = Number(db.prepare("pragma data_version").get()?.["data_version"] ?? 0);
  if (memory.loaded && versions.get(memory) === version) return;
  memory.labels.clear();
  memory.lastLabel.clear();
  memory.sources.clear();
  for (const row of prepared("labels").all()) {
    const [id, object, name, designator] = cells(row);
    const label = { id: Number(id), name: String(name), designator: String(designator) };
    memory.labels.set(`${Number(object)}\n${label.name}\n${label.designator}`, label.id);
    memory.lastLabel.set(Number(object), label);
  }
  for (const row of prepared("sources").all()) {
    const [id, origin, originId, via, pack] = cells(row);
    memory.sources.set(JSON.stringify([origin, originId, via, pack]), Number(id));
  }
  memory.loaded = true;
  versions.set(memory, version);
}

/** `data_version` changes when another connection has written: its labels are unknown here. */
const versions = new WeakMap<WriterMemory, number>();

import {
  screeningReach,
  screenSets,
  type ArchivedSet,
  type DatedSet,
  type LeftOutSet,
  type Screened,
  type SetsAt,
  surelyContinues,
} from "../../catalogue/index.ts";
import type { EvidenceRow, OmmRecord, UtcInterval, UtcText } from "../../model/index.ts";
import { utcMicroseconds } from "../microseconds.ts";
import { cells, textOrNull } from "./cells.ts";
import { ArchiveFailure } from "../archiveFailure.ts";
import { problemOf, type Connection } from "./connection.ts";
import type { SetRange, SourceOfRow, StoredSet } from "../openArchive.ts";
import { textHash } from "./textHash.ts";
import {
  at,
  contentOf,
  formSteps,
  publishedText,
  recordOf,
  sealedForm,
  setForm,
  type SetRow,
  type SetText,
} from "./setColumns.ts";

type SetEvidence = Extract<EvidenceRow, { kind: "element-set" }>;

/** A set as read, with what screening needs; the row that evidence shows is made only of what is kept. */
interface ReadSet extends DatedSet {
  readonly row: SetRow;
  readonly epochUs: number;
}

/** Reads element sets of one connection. Labels and sources, which many sets share, are read once. */
export interface SetReader {
  /** The sets inside the interval and the nearest `eachSide` around it that are kept, with what was left out between them. */
  readonly around: (object: number, during: UtcInterval, eachSide: number, asOf: UtcText | null) => SetsFound;
  readonly history: (object: number, during: UtcInterval, asOf: UtcText | null) => SetsFound;
  readonly setsAt: (at: UtcText, days: number, asOf: UtcText | null) => SetsAt;
  /** All sets of objects in a range of numbers, in order of object and epoch; read as they are asked for. */
  readonly all: (range: SetRange) => Iterable<StoredSet>;
  readonly sourceOf: (id: number) => SourceOfRow;
}

interface SetsFound {
  readonly rows: readonly SetEvidence[];
  readonly leftOut: readonly LeftOutSet[];
}

/** Sets of one object around a moment, those that are kept. */
interface Around {
  readonly given: readonly ReadSet[];
  readonly screened: Screened<ReadSet>;
}

const dayUs = 86_400e6;
/** So far before the oldest set that is asked for the one before it is looked for. */
const reachBackDays = 10;
/** Later than any moment that is asked for; whole in a double. */
const everMs = 8_640_000_000_000_000;

export function setReader(connection: Connection): SetReader {
  const { path, prepared } = connection;
  const labels = new Map<number, { readonly object: number; readonly name: string; readonly designator: string }>();
  const sources = new Map<number, SourceOfRow>();
  const damaged = (found: string): never => {
    throw new ArchiveFailure({ code: "archive-damaged", place: { file: path }, found });
  };

  const labelOf = (id: number, object: number): { readonly name: string; readonly designator: string } => {
    const known = labels.get(id);
    if (known !== undefined && known.object === object) return known;
    const [owner, name, designator, content] = cells(prepared("label").get(id));
    if (typeof name !== "string" || typeof designator !== "string")
      return damaged(`a set names the label ${id}, which is not there`);
    if (owner !== object || content !== textHash(`${object}\n${name}\n${designator}`)) {
      return damaged(`a set of object ${object} names the label ${id}, which does not fit it`);
    }
    const label = { object, name, designator };
    labels.set(id, label);
    return label;
  };

  const sourceOf = (id: number): SourceOfRow => {
    const known = sources.get(id);
    if (known !== undefined) return known;
    for (const row of prepared("sources").all()) {
      const [key, origin, originId, via, pack] = cells(row);
      sources.set(Number(key), {
        origin: String(origin),
        originId: textOrNull(originId),
        via: String(via),
        pack: String(pack),
      });
    }
    return sources.get(id) ?? damaged(`a row names the source ${id}, which is not there`);
  };

  const textOf = (row: SetRow): SetText => {
    const [text] = cells(prepared("setText").get(n(row, at.object), n(row, at.epochUs), n(row, at.content)));
    if (typeof text !== "string") return damaged(`the text kept beside a set of object ${n(row, at.object)} is not there`);
    try {
      const kept: SetText = JSON.parse(text);
      return kept;
    } catch {
      return damaged(`the text kept beside a set of object ${n(row, at.object)} is no JSON`);
    }
  };

  /** The figures carry their own hash: a row that does not fit it was altered on the disk. */
  const valueOf = (row: SetRow, text: SetText | null): OmmRecord => {
    const value = text?.omm ?? recordOf(row, labelOf(n(row, at.label), n(row, at.object)));
    const [known, stated, label] = [n(row, at.knownMs), n(row, at.stated), n(row, at.label)];
    const sealed = sealedForm(formOf(row), known, stated, label, n(row, at.source), n(row, at.batch));
    if (
      contentOf(value, n(row, at.epochUs)) !== row[at.content] ||
      value.NORAD_CAT_ID !== row[at.object] ||
      sealed !== row[at.form]
    ) {
      return damaged(
        `the figures of object ${n(row, at.object)} at ${value.EPOCH} or what stands beside them do not fit their hash`,
      );
    }
    return value;
  };

  const read = (row: SetRow): ReadSet => {
    const text = formOf(row) === setForm.textKept ? textOf(row) : null;
    const epochUs = n(row, at.epochUs);
    return {
      row,
      epochUs,
      value: valueOf(row, text),
      epochDay: epochUs / dayUs,
      known: row[at.stated] === 1 ? n(row, at.knownMs) * 1000 : 0,
    };
  };

  const publishedOf = (row: SetRow): UtcText | null => {
    if (row[at.stated] !== 1) return null;
    const odd = formOf(row) === setForm.textKept ? textOf(row).published : undefined;
    return odd ?? publishedText(n(row, at.knownMs));
  };

  const evidence = ({ row, value }: ReadSet): SetEvidence => {
    const { origin, originId, via, pack } = sourceOf(n(row, at.source));
    return { kind: "element-set", origin, originId, via, published: publishedOf(row), pack, value };
  };

  const rowsOf = (found: readonly unknown[]): readonly ReadSet[] => found.map((row) => read(numbers(row)));

  const around = (object: number, during: UtcInterval, eachSide: number, asOf: UtcText | null): SetsFound => {
    const { given, screened } = screenedAround(object, ceilUs(during.start), ceilUs(during.end), eachSide, asOf);
    const [from, to] = [given[0]?.epochUs ?? 0, given.at(-1)?.epochUs ?? -1];
    return { rows: given.map(evidence), leftOut: toldLeftOut(screened, object, (us) => from <= us && us <= to) };
  };

  /**
   * Where every set near continues the one before it, none of them can be left out whatever lies further away: then one row more on each
   * side than is given is enough, and only what is given is read as a record. null where that does not decide.
   */
  const plainAround = (object: number, start: number, end: number, eachSide: number, asOf: UtcText | null): Around | null => {
    const [known, limit] = [knownLimit(asOf), eachSide + 1];
    const after = prepared("setsFrom").all(object, known, start, latestEpochUs(asOf), limit).map(numbers);
    const inside = after.filter((row) => n(row, at.epochUs) < end).length;
    if (inside > 0 && after.length === limit) return null;
    const before = prepared("setsBefore").all(object, known, start, limit).map(numbers).reverse();
    const rows = [...before, ...after];
    const figures = rows.map(figuresOf);
    for (let i = 1; i < figures.length; i++) {
      const [earlier, later] = [figures[i - 1], figures[i]];
      if (earlier === undefined || later === undefined || !surelyContinues(earlier, later)) return null;
    }
    const first = Math.max(0, before.length - eachSide);
    const given = rows.slice(first, before.length + inside + eachSide).map(read);
    return { given, screened: { kept: given, leftOut: [] } };
  };

  const screenedAround = (object: number, start: number, end: number, eachSide: number, asOf: UtcText | null): Around => {
    const plain = plainAround(object, start, end, eachSide, asOf);
    if (plain !== null) return plain;
    const known = knownLimit(asOf);
    // Where a set continues both its neighbours nothing further away can leave it out, and at a history's end the three inwards decide:
    // so few are enough as long as nothing is left out. Else all that screening looks at is read, and twice as many while too few remain.
    const whole = eachSide + screeningReach;
    const least = Math.max(eachSide + 1, screeningReach + 1);
    const latest = latestEpochUs(asOf);
    for (let limit = least; ; limit = limit < whole ? whole : limit * 2) {
      const before = prepared("setsBefore").all(object, known, start, limit);
      let after = prepared("setsFrom").all(object, known, start, latest, limit);
      let beyond = after.length;
      if (after.length === limit && epochOf(after.at(-1)) < end) {
        const rest = prepared("setsFrom").all(object, known, end, latest, limit);
        after = [...prepared("setsWithin").all(object, known, start, end), ...rest];
        beyond = rest.length;
      }
      const screened = screenSets([...rowsOf(before).toReversed(), ...rowsOf(after)]);
      const first = screened.kept.filter((set) => set.epochUs < start);
      const last = screened.kept.filter((set) => set.epochUs >= end);
      if (limit < whole) {
        // The epoch at which reading stopped may have another issue that was not read: what is given must lie before it.
        const cutBefore = before.length < limit ? Number.NEGATIVE_INFINITY : epochOf(before.at(-1));
        const cutAfter = beyond < limit ? Number.POSITIVE_INFINITY : epochOf(after.at(-1));
        const enough = (kept: readonly ReadSet[], cut: number): boolean =>
          !Number.isFinite(cut) || kept.filter((set) => set.epochUs !== cut).length >= eachSide;
        if (!enough(first, cutBefore) || !enough(last, cutAfter)) continue;
        if (screened.leftOut.length > 0 || (before.length < limit && beyond < limit)) continue;
      } else if ((before.length === limit && first.length < whole) || (beyond === limit && last.length < whole)) continue;
      const inside = screened.kept.filter((set) => set.epochUs >= start && set.epochUs < end);
      return { given: [...first.slice(-eachSide), ...inside, ...last.slice(0, eachSide)], screened };
    }
  };

  const history = (object: number, during: UtcInterval, asOf: UtcText | null): SetsFound => {
    const [start, end] = [ceilUs(during.start), ceilUs(during.end)];
    const known = knownLimit(asOf);
    const margin = 4 * screeningReach;
    const before = prepared("setsBefore").all(object, known, start, margin).toReversed();
    const inside = prepared("setsWithin").all(object, known, start, end);
    const after = prepared("setsFrom").all(object, known, end, latestEpochUs(asOf), margin);
    const within = (us: number): boolean => start <= us && us < end;
    const screened = screenSets(rowsOf([...before, ...inside, ...after]));
    return {
      rows: screened.kept.filter((set) => within(set.epochUs)).map(evidence),
      leftOut: toldLeftOut(screened, object, within),
    };
  };

  const archived = ({ row, value }: ReadSet): ArchivedSet => {
    const { origin, originId, via, pack } = sourceOf(n(row, at.source));
    return { origin, originId, via, pack, value, published: publishedOf(row), batch: n(row, at.batch) };
  };

  const setsAt = (moment: UtcText, days: number, asOf: UtcText | null): SetsAt => {
    const atUs = utcMicroseconds(moment);
    const oldestUs = atUs - days * dayUs;
    const sets: ArchivedSet[] = [];
    const leftOut: LeftOutSet[] = [];
    /** The last rows of one object up to the moment: most often the set that is looked for, and the one before it. */
    const take = (rows: readonly SetRow[]): void => {
      const last = rows.at(-1);
      if (last === undefined || n(last, at.epochUs) < oldestUs) return;
      const before = rows.at(-2);
      if (
        rows.length === 1 ||
        (rows.length === 2 && before !== undefined && surelyContinues(figuresOf(before), figuresOf(last)))
      ) {
        sets.push(archived(read(last)));
        return;
      }
      const object = n(last, at.object);
      const { given, screened } = screenedAround(object, atUs + 1, atUs + 1, 1, asOf);
      const set = given.findLast(({ epochUs }) => epochUs <= atUs);
      if (set !== undefined && set.epochUs >= oldestUs) sets.push(archived(set));
      leftOut.push(...toldLeftOut(screened, object, (us) => (set?.epochUs ?? oldestUs) <= us && us <= atUs));
    };
    let [rows, object]: [SetRow[], number] = [[], -1];
    for (const found of prepared("setsAt").all(atUs, oldestUs - reachBackDays * dayUs, knownLimit(asOf))) {
      const row = numbers(found);
      if (row[at.object] !== object) {
        take(rows);
        [rows, object] = [[], n(row, at.object)];
      }
      rows.push(row);
    }
    take(rows);
    return { sets, leftOut };
  };

  function* all(range: SetRange): Generator<StoredSet> {
    const { first, last, during, asOf } = range;
    let [object, epochUs] = [-1, 0];
    try {
      const statement = connection.fresh("setsAfter");
      for (const found of statement.iterate(first, last, ceilUs(during.start), ceilUs(during.end), knownLimit(asOf))) {
        const row = numbers(found);
        const [nextObject, nextEpochUs] = [n(row, at.object), n(row, at.epochUs)];
        if (nextObject < object || (nextObject === object && nextEpochUs < epochUs)) damaged("its sets are out of order");
        [object, epochUs] = [nextObject, nextEpochUs];
        yield stored(row);
      }
    } catch (error) {
      throw new ArchiveFailure(problemOf(error, path));
    }
  }

  function stored(row: SetRow): StoredSet {
    const form = formOf(row);
    const text = form === setForm.textKept ? textOf(row) : null;
    return {
      value: valueOf(row, text),
      form,
      lines: text?.lines ?? null,
      published: publishedOf(row),
      source: sourceOf(n(row, at.source)),
    };
  }

  return { around, history, setsAt, all, sourceOf };
}

/** What tells whether one set continues another; not held against the row's hash, as nothing is given from it. */
function figuresOf(row: SetRow): Parameters<typeof surelyContinues>[0] {
  return {
    epochDay: n(row, at.epochUs) / dayUs,
    MEAN_MOTION: n(row, at.meanMotion) / 1e8,
    ECCENTRICITY: n(row, at.eccentricity) / 1e8,
    INCLINATION: n(row, at.inclination) / 1e4,
    RA_OF_ASC_NODE: n(row, at.raan) / 1e4,
  };
}

function toldLeftOut(
  { leftOut }: Screened<ReadSet>,
  noradId: number,
  told: (epochUs: number) => boolean,
): readonly LeftOutSet[] {
  return leftOut.filter(({ set }) => told(set.epochUs)).map(({ set, reason }) => ({ noradId, epoch: set.value.EPOCH, reason }));
}

/** Moments are kept to the microsecond; the text of an interval may have more digits. */
function ceilUs(utc: UtcText): number {
  const us = utcMicroseconds(utc);
  return /\.\d{6}0*[1-9]\d*/.test(utc) ? us + 1 : us;
}

function knownLimit(asOf: UtcText | null): number {
  return asOf === null ? everMs : Math.floor(utcMicroseconds(asOf) / 1000);
}

/**
 * As of a moment no epoch later than this is looked for: lists run days ahead of their epochs at most, and without an end every later
 * set of the object would be read only to find that it was not public yet.
 */
function latestEpochUs(asOf: UtcText | null): number {
  return asOf === null ? Number.MAX_SAFE_INTEGER : utcMicroseconds(asOf) + 60 * dayUs;
}

function epochOf(row: unknown): number {
  return n(numbers(row), at.epochUs);
}

function numbers(row: unknown): SetRow {
  const known: readonly number[] = Array.isArray(row) ? row : [];
  return known;
}

function formOf(row: SetRow): number {
  return n(row, at.form) % formSteps;
}

function n(row: SetRow, column: number): number {
  return row[column] ?? Number.NaN;
}

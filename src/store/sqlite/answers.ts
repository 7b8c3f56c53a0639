import type { Answer } from "../../catalogue/index.ts";
import { completenessClass } from "../../catalogue/index.ts";
import type { EvidenceRequest, EvidenceRow, ObjectFilter, UtcInterval, UtcText } from "../../model/index.ts";
import { lackingFor } from "../lacking.ts";
import { memoryStore } from "../memoryStore.ts";
import { skyAnswer, skyDays } from "../skyAt.ts";
import { cells, textOrNull } from "./cells.ts";
import { ArchiveFailure } from "../archiveFailure.ts";
import type { Connection, StatementName } from "./connection.ts";
import { textHash } from "./textHash.ts";
import type { SetReader } from "./setReader.ts";

type Row<K extends EvidenceRow["kind"]> = Extract<EvidenceRow, { kind: K }>;

/** A row with what decides between several about one thing. */
interface Ranked<R> {
  readonly row: R;
  readonly key: string;
  readonly rank: number;
  readonly batch: number;
}

/**
 * Answers requests from an archive's file. Sets are screened as they are read. For all else the file gives the rows that may fit, and
 * the in-memory store decides among them, so that both stores answer alike.
 */
export function answerFrom(connection: Connection, sets: SetReader, request: EvidenceRequest, asOf: UtcText | null): Answer {
  const lookUp = rowsOf(connection, sets);
  switch (request.kind) {
    case "sets-around": {
      const { rows, leftOut } = sets.around(request.noradId, request.during, request.eachSide, asOf);
      return { rows, missing: rows.length > 0 ? null : lackingFor(request, asOf), ...(leftOut.length > 0 ? { leftOut } : {}) };
    }
    case "history": {
      const { rows, leftOut } = sets.history(request.noradId, request.during, asOf);
      const whole = memoryStore(lookUp.completeness(completenessClass.elementSetsOf(request.noradId))).answer(request, asOf);
      const stated = "then" in whole ? [] : whole.rows;
      return {
        rows: [...rows, ...stated],
        missing: rows.length > 0 ? null : lackingFor(request, asOf),
        ...(leftOut.length > 0 ? { leftOut } : {}),
      };
    }
    case "object":
      return decide(speaking(lookUp.objects("objectRows", request.noradId)), request, asOf);
    case "catalogue-at": {
      const { owner } = request.where;
      const whole = owner === undefined ? [] : lookUp.completeness(completenessClass.objectsOf(owner));
      return decide([...speaking(objectsFor(lookUp, request.where)), ...whole], request, asOf);
    }
    case "launches": {
      const launches = speaking(launchesFor(lookUp, request.during, request.where.launchId));
      const states = new Set(launches.map((row) => row.value.state));
      if (request.where.state !== undefined) states.add(request.where.state);
      const whole = [...states].flatMap((state) => lookUp.completeness(completenessClass.launchesOf(state)));
      return decide([...launches, ...whole], request, asOf);
    }
    case "sky-at": {
      // Sets of before the moment only: one an object, as a watcher had it then.
      const before = sets.setsAt(request.during.end, skyDays, asOf);
      const rows = before.sets.map(({ batch: _batch, ...set }): Row<"element-set"> => ({ kind: "element-set", ...set }));
      const answer = skyAnswer(rows, request, asOf);
      const given = new Set(answer.rows.flatMap((row) => (row.kind === "element-set" ? [row.value.NORAD_CAT_ID] : [])));
      const leftOut = before.leftOut.filter(({ noradId }) => given.has(noradId));
      return leftOut.length > 0 ? { ...answer, leftOut } : answer;
    }
    case "sensor":
      return decide(lookUp.sensors(request.noradId), request, asOf);
    case "site":
      return decide(lookUp.sites(request.siteId), request, asOf);
  }
}

function decide(rows: readonly EvidenceRow[], request: EvidenceRequest, asOf: UtcText | null): Answer {
  const answer = memoryStore(rows).answer(request, asOf);
  if ("then" in answer) throw new TypeError("the in-memory store answers at once");
  return answer;
}

/**
 * One row about each thing: a decay that any source has is not undone by one that has not heard of it; then the higher rank, then
 * what was stored last.
 */
export function speaking<R extends EvidenceRow>(ranked: readonly Ranked<R>[]): readonly R[] {
  const byKey = new Map<string, Ranked<R>>();
  for (const each of ranked) {
    const before = byKey.get(each.key);
    if (before === undefined || speaksBefore(each, before)) byKey.set(each.key, each);
  }
  return [...byKey.values()].map((each) => each.row);
}

function speaksBefore(a: Ranked<EvidenceRow>, b: Ranked<EvidenceRow>): boolean {
  return (Number(hasDecay(a.row)) - Number(hasDecay(b.row)) || a.rank - b.rank || a.batch - b.batch) > 0;
}

function hasDecay(row: EvidenceRow): boolean {
  return row.kind === "object" && row.value.decayed !== null;
}

function objectsFor(lookUp: LookUp, where: ObjectFilter): readonly Ranked<Row<"object">>[] {
  if (where.noradIds !== undefined) return where.noradIds.flatMap((number) => lookUp.objects("objectRows", number));
  if (where.launchId !== undefined) return lookUp.objects("objectsOfLaunch", where.launchId);
  if (where.launchedDuring !== undefined) {
    const { start, end } = where.launchedDuring;
    return lookUp.objects("objectsLaunched", start.slice(0, 10), end.slice(0, 10));
  }
  // Of an owner the other sources' rows count too: one of them may know of a decay, or of another owner.
  if (where.owner !== undefined) {
    const numbers = new Set(lookUp.objects("objectsOfOwner", where.owner).map(({ row }) => row.value.noradId));
    return [...numbers].flatMap((number) => lookUp.objects("objectRows", number));
  }
  return lookUp.objects("objectsAll");
}

/** A log that knows only the day gives a launch on each hour of it, so a day more on both sides is read. */
function launchesFor(lookUp: LookUp, during: UtcInterval, launchId: string | undefined): readonly Ranked<Row<"launch">>[] {
  if (launchId !== undefined) return lookUp.launches("launchRows", launchId);
  return lookUp.launches("launchesWithin", during.start.slice(0, 10), during.end.slice(0, 10));
}

interface LookUp {
  readonly objects: (name: StatementName, ...parameters: readonly (string | number)[]) => readonly Ranked<Row<"object">>[];
  readonly launches: (name: StatementName, ...parameters: readonly (string | number)[]) => readonly Ranked<Row<"launch">>[];
  readonly completeness: (of: string) => readonly Row<"completeness">[];
  readonly sensors: (noradId: number) => readonly Row<"sensor">[];
  readonly sites: (siteId: string) => readonly Row<"site">[];
}

/** Rows of evidence by the statements that find them. */
export function rowsOf({ path, prepared }: Connection, { sourceOf }: SetReader): LookUp {
  const json = (value: unknown, content: unknown, where: string): string =>
    typeof value === "string" && textHash(value) === content ? value : damagedText(path, where);
  const provenance = (source: unknown, published: unknown) => ({
    ...sourceOf(Number(source)),
    published: textOrNull(published),
  });
  const records = (kind: string, key: string): readonly (readonly unknown[])[] => prepared("records").all(kind, key).map(cells);
  return {
    objects: (name, ...parameters) =>
      prepared(name)
        .all(...parameters)
        .map((found) => {
          const [number, rank, published, source, batch, value, content] = cells(found);
          const row: Row<"object"> = {
            kind: "object",
            ...provenance(source, published),
            value: JSON.parse(json(value, content, `object ${String(number)}`)),
          };
          return { row, key: String(number), rank: Number(rank), batch: Number(batch) };
        }),
    launches: (name, ...parameters) =>
      prepared(name)
        .all(...parameters)
        .map((found) => {
          const [launchId, rank, published, source, batch, value, content] = cells(found);
          const row: Row<"launch"> = {
            kind: "launch",
            ...provenance(source, published),
            value: JSON.parse(json(value, content, `launch ${String(launchId)}`)),
          };
          return { row, key: String(launchId), rank: Number(rank), batch: Number(batch) };
        }),
    completeness: (of) =>
      records("completeness", of).map(([, published, source, , value, content]) => ({
        kind: "completeness",
        ...provenance(source, published),
        value: JSON.parse(json(value, content, `completeness of ${of}`)),
      })),
    sensors: (noradId) =>
      records("sensor", String(noradId)).map(([, published, source, , value, content]) => ({
        kind: "sensor",
        ...provenance(source, published),
        value: JSON.parse(json(value, content, `sensor of ${noradId}`)),
      })),
    sites: (siteId) =>
      records("site", siteId).map(([, published, source, , value, content]) => ({
        kind: "site",
        ...provenance(source, published),
        value: JSON.parse(json(value, content, `site ${siteId}`)),
      })),
  };
}

function damagedText(path: string, where: string): never {
  throw new ArchiveFailure({
    code: "archive-damaged",
    place: { file: path },
    found: `the row of ${where} does not fit its hash`,
  });
}

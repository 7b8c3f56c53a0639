import { recordKinds, type PortableLine, type PortableRow } from "../../catalogue/index.ts";
import { ArchiveFailure } from "../archiveFailure.ts";
import { cells, textOrNull } from "./cells.ts";
import { problemOf, type Connection, type StatementName } from "./connection.ts";
import type { SetReader } from "./setReader.ts";
import { textHash } from "./textHash.ts";

interface Stored {
  readonly batch: number;
  readonly row: PortableRow;
}

/** All rows but element sets, batch by batch in the order in which they were stored; read as they are taken. */
export function* portableRows(connection: Connection, { sourceOf }: SetReader): Generator<PortableLine> {
  const { path, prepared, fresh } = connection;

  const damaged = (found: string): never => {
    throw new ArchiveFailure({ code: "archive-damaged", place: { file: path }, found });
  };
  const provenance = (source: unknown) => {
    const { origin, originId, via, pack } = sourceOf(Number(source));
    return { origin, originId, via, pack };
  };
  const parsed = (value: unknown, content: unknown, what: string) => {
    if (typeof value === "string" && textHash(value) === content) return JSON.parse(value);
    return damaged(`the row of ${what} does not fit its hash`);
  };

  function* ranked(statement: StatementName, kind: "object" | "launch"): Generator<Stored> {
    for (const found of fresh(statement).iterate()) {
      const [key, rank, published, source, batch, value, content] = cells(found);
      const row = {
        kind,
        ...provenance(source),
        published: textOrNull(published),
        value: parsed(value, content, `${kind} ${String(key)}`),
      };
      yield { batch: Number(batch), row: { row, rank: Number(rank) } };
    }
  }

  function* records(): Generator<Stored> {
    for (const found of fresh("recordsStored").iterate()) {
      const [cell, keyCell, publishedCell, source, batch, text, content] = cells(found);
      const [kind, key, published] = [String(cell), String(keyCell), textOrNull(publishedCell)];
      const value = parsed(text, content, `${kind} ${key}`);
      const evidence = evidenceKinds.find((each) => each === kind);
      const record = recordKinds.find((each) => each === kind);
      const from = provenance(source);
      if (evidence !== undefined) {
        yield { batch: Number(batch), row: { row: { kind: evidence, ...from, published, value }, rank: 0 } };
      } else if (record !== undefined) {
        yield { batch: Number(batch), row: { record: { kind: record, key, value, published }, from } };
      } else damaged(`"${kind}" is no kind of record`);
    }
  }

  try {
    const names = new Map(
      prepared("batches")
        .all()
        .map((row) => {
          const [id, name, , encoding] = cells(row);
          return [Number(id), { batch: String(name), encoding: String(encoding) }];
        }),
    );
    let current: number | null = null;
    for (const { batch, row } of inOrder([ranked("objectsStored", "object"), ranked("launchesStored", "launch"), records()])) {
      if (batch !== current) {
        yield names.get(batch) ?? damaged(`a row names the batch ${batch}, which is not there`);
        current = batch;
      }
      yield row;
    }
  } catch (error) {
    throw new ArchiveFailure(problemOf(error, path));
  }
}

/** Evidence that is kept among the records. */
const evidenceKinds = ["sensor", "site", "completeness"] as const;

/** Several lists, each in order of batches, as one. */
function* inOrder(lists: readonly Generator<Stored>[]): Generator<Stored> {
  const heads = lists.map((list) => ({ list, next: list.next() }));
  for (;;) {
    let first: (typeof heads)[number] | null = null;
    for (const head of heads) {
      if (head.next.done === true) continue;
      if (first === null || first.next.done === true || head.next.value.batch < first.next.value.batch) first = head;
    }
    if (first === null || first.next.done === true) return;
    yield first.next.value;
    first.next = first.list.next();
  }
}

import type { Provenance } from "../catalogue/index.ts";
import type { EvidenceRow } from "../model/index.ts";
import { nothingKnown, tableLines, tableRows } from "./files/index.ts";

/** Rows of a catalogue, and in words what was left out. */
export interface CatalogueRead {
  readonly rows: readonly EvidenceRow[];
  readonly leftOut: readonly string[];
}

type Cells = Readonly<Record<string, string>>;

/** The entries of CelesTrak's SATCAT in CSV. An object that stands twice counts once, as it stands last. */
export function readSatcat(text: string, from: Provenance): CatalogueRead {
  return entriesToRows(tableLines(text), from);
}

/** Entries under the names of CelesTrak's columns. */
export function readEntries(entries: readonly Cells[], from: Provenance): CatalogueRead {
  return entriesToRows(
    entries.map((cells, index) => ({ line: index + 1, cells })),
    from,
  );
}

function entriesToRows(lines: ReturnType<typeof tableLines>, from: Provenance): CatalogueRead {
  const good = lines.filter(({ cells }) => (cells["OBJECT_NAME"] ?? "") !== "" && cells["DECAY_DATE"] !== undefined);
  const read = tableRows("celestrak-satcat", good, from.pack, nothingKnown);
  const byObject = new Map<number, EvidenceRow>();
  for (const row of read.rows) if (row.kind === "object") byObject.set(row.value.noradId, { ...row, ...from });
  const cut = lines.length - good.length;
  return {
    rows: [...byObject.values()],
    leftOut: [
      ...read.problems.map((problem) => `line ${problem.place?.line ?? "?"}: ${problem.found}; expected ${problem.expected}`),
      ...(cut === 0 ? [] : [`${cut} rows have no name or lack cells`]),
    ],
  };
}

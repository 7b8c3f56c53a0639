import { ok, type Result } from "../base/index.ts";
import type { Archive, BatchCounts, Provenance, RecordKind } from "../catalogue/index.ts";
import { evidenceOf, provenanceOf } from "./openPacks.ts";
import type { PackRecord } from "./packRecord.ts";
import { readPack, type Pack } from "./readPack.ts";
import type { PackProblem } from "./problems.ts";

export interface ImportedPack {
  readonly name: string;
  /** True where exactly this pack was imported before: nothing was written. */
  readonly knownBefore: boolean;
  readonly counts: BatchCounts;
  readonly leftOut: readonly PackProblem[];
}

const nothing = { read: 0, added: 0 };
/** Packs are edited by hand and checked: of several rows about one object theirs speaks. */
const packRank = 3;

/** Brings a pack into an archive, all of it or nothing. Fails as reading it does; what the archive throws passes through. */
export async function importPack(dir: string, archive: Archive): Promise<Result<ImportedPack, PackProblem>> {
  const read = await readPack(dir);
  if (!read.ok) return read;
  const pack = read.value;
  const name = `pack ${pack.manifest.name} ${pack.manifest.version}`;
  const { leftOut, sha256 } = pack;
  if (await archive.holdsContent(sha256)) {
    const counts = { sets: nothing, objects: nothing, launches: nothing, records: nothing, refused: leftOut.length };
    return ok({ name, knownBefore: true, counts, leftOut });
  }
  const batch = await archive.beginBatch({ name, encoding: "pack", seen: null });
  try {
    for (const row of evidenceOf(pack)) await batch.addRow(row, packRank);
    for (const { kind, key, value, from } of recordsOf(pack))
      await batch.addRecord({ kind, key, value, published: null }, from);
    const { version, title, dated } = pack.manifest;
    const about: PackRecord = { version, title, dated, sources: [...pack.sources.values()] };
    const from: Provenance = { origin: name, originId: null, via: name, pack: pack.manifest.name };
    await batch.addRecord({ kind: "pack", key: pack.manifest.name, value: about, published: null }, from);
    const counts = await batch.end({ sha256, bytes: null, refused: leftOut.length });
    return ok({ name, knownBefore: false, counts, leftOut });
  } catch (error) {
    await batch.abandon();
    throw error;
  }
}

interface RowAsRecord {
  readonly kind: RecordKind;
  readonly key: string;
  readonly value: unknown;
  readonly from: Provenance;
}

function recordsOf(pack: Pack): readonly RowAsRecord[] {
  const { tables } = pack;
  const from = (source: string): Provenance => provenanceOf(pack, pack.sources.get(source), null);
  const record = (kind: RecordKind, key: string, row: { readonly source: string }): RowAsRecord => {
    const { source, ...value } = row;
    return { kind, key, value, from: from(source) };
  };
  return [
    ...tables.places.map((row) => record("place", row.id, row)),
    ...tables.organisations.map((row) => record("organisation", row.id, row)),
    ...tables.countries.map((row) => record("country", row.code, row)),
    ...tables.zones.map((row) => record("zone", row.names.join("|"), row)),
  ];
}

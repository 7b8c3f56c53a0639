import type { Archive, ArchiveRecord, BatchCounts, Provenance, ReceivedSet } from "../catalogue/index.ts";
import type { EvidenceRow } from "../model/index.ts";

/** What one document gave: rows for the archive, and what of it was left out and why, in words. */
export interface Harvest {
  /** What it is called in the log of the archive: an address, fit to be shown. */
  readonly name: string;
  readonly encoding: string;
  /** When the document was made or, if it does not say, fetched: all of it was public by then. */
  readonly seen: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly from: Provenance;
  readonly sets: readonly ReceivedSet[];
  readonly rows: readonly EvidenceRow[];
  readonly records: readonly ArchiveRecord[];
  readonly leftOut: readonly string[];
}

/** In the archive, rows of catalogues speak after those of packs, which people checked. */
const catalogueRank = 2;

/**
 * Puts a harvest into the archive as one batch, which is seen whole or not at all. A document that was stored before, to the byte,
 * adds nothing and gives null.
 */
export async function keepHarvest(archive: Archive, harvest: Harvest): Promise<BatchCounts | null> {
  if (await archive.holdsContent(harvest.sha256)) return null;
  const { name, encoding, seen } = harvest;
  const batch = await archive.beginBatch({ name, encoding, seen });
  try {
    await batch.addSets(harvest.sets, harvest.from);
    for (const row of harvest.rows) await batch.addRow(row, catalogueRank);
    for (const record of harvest.records) await batch.addRecord(record, harvest.from);
    return await batch.end({ sha256: harvest.sha256, bytes: harvest.bytes, refused: harvest.leftOut.length });
  } catch (error) {
    await batch.abandon();
    throw error;
  }
}

/** A moment as the archive writes it, to the second. */
export function utcOfMs(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

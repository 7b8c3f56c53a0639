import { ok, placeWords, type Result } from "../base/index.ts";
import type { EvidenceStore, Knowledge } from "../catalogue/index.ts";
import type { EvidenceRow, Notice } from "../model/index.ts";
import { combinedStore } from "./combinedStore.ts";
import { memoryStore } from "./memoryStore.ts";
import { objectShelf, type ObjectShelf } from "./objectShelf.ts";
import { readPack, type Pack } from "./readPack.ts";
import { packProblemWords, type PackProblem } from "./problems.ts";
import type { SourceRow } from "./packFormat.ts";

/** What packs hold, opened: names for reading, evidence for judging, and which packs they were. */
export interface OpenedPacks {
  readonly knowledge: Knowledge;
  readonly store: EvidenceStore;
  /** The objects of packs that give them as they are named: not in `knowledge`, but in `store`. */
  readonly shelf: ObjectShelf;
  /** `pack core` → `1.0.0 sha256:0123456789ab`: for a report's versions. */
  readonly versions: { readonly [name: string]: string };
  /** One a row that was left out. */
  readonly notices: readonly Notice[];
}

/**
 * Opens packs from their folders. Where two packs name the same object, place or organisation, the later folder's row is the
 * one that names are resolved with; evidence is never replaced, the store keeps the rows of all packs.
 * Fails with the first pack that must be refused (missing, altered, of another format).
 */
export async function openPacks(dirs: readonly string[]): Promise<Result<OpenedPacks, PackProblem>> {
  const packs: Pack[] = [];
  for (const read of await Promise.all(dirs.map(readPack))) {
    if (!read.ok) return read;
    packs.push(read.value);
  }
  const shelf = shelfOf(packs.filter(isShelved));
  const listed = packs.map((pack) => (isShelved(pack) ? { ...pack, tables: { ...pack.tables, objects: [] } } : pack));
  return ok({
    knowledge: knowledgeOf(listed),
    store: combinedStore(memoryStore(listed.flatMap(evidenceOf)), shelf.store),
    shelf,
    versions: Object.fromEntries(packs.map((pack) => [`pack ${pack.manifest.name}`, versionOf(pack)])),
    notices: packs.flatMap((pack) => pack.leftOut).map(noticeOf),
  });
}

function isShelved(pack: Pack): boolean {
  return pack.manifest.objects === "as-named";
}

function shelfOf(packs: readonly Pack[]): ObjectShelf {
  const packOf = new Map(packs.flatMap((pack) => pack.tables.objects.map((row) => [row, pack] as const)));
  return objectShelf([...packOf.keys()], (row) => {
    const pack = packOf.get(row);
    if (pack === undefined) throw new TypeError("the row is of one of the packs");
    const { source, published } = row;
    return { kind: "object", ...provenanceOf(pack, pack.sources.get(source), published), value: withoutProvenance(row) };
  });
}

function versionOf(pack: Pack): string {
  return `${pack.manifest.version} sha256:${pack.sha256.slice(0, 12)}`;
}

function noticeOf(problem: PackProblem): Notice {
  const words = packProblemWords[problem.code](problem);
  return { code: problem.code, text: words.text || placeWords(problem.place), doThis: words.doThis };
}

function knowledgeOf(packs: readonly Pack[]): Knowledge {
  const tables = packs.map((pack) => pack.tables);
  return {
    objects: latest(tables.flatMap((t) => t.objects).map(withoutProvenance), (row) => `${row.noradId}`),
    sensors: latest(tables.flatMap((t) => t.sensors).map(withoutProvenance), (row) => `${row.noradId}`),
    launches: latest(tables.flatMap((t) => t.launches).map(withoutProvenance), (row) => row.launchId),
    sites: latest(tables.flatMap((t) => t.sites).map(withoutProvenance), (row) => row.siteId),
    places: latest(
      tables
        .flatMap((t) => t.places)
        .map(withoutSource)
        .map(withoutAbsentPopulation),
      (row) => row.id,
    ),
    organisations: latest(tables.flatMap((t) => t.organisations).map(withoutSource), (row) => row.id),
    countries: latest(tables.flatMap((t) => t.countries).map(withoutSource), (row) => row.code),
    zones: latest(tables.flatMap((t) => t.zones).map(withoutSource), (row) => row.names.join("|")),
  };
}

/** The last row of each key, at the place of the first: the order of the packs stays. */
function latest<T>(rows: readonly T[], keyOf: (row: T) => string): readonly T[] {
  const byKey = new Map<string, T>();
  for (const row of rows) byKey.set(keyOf(row), row);
  return [...byKey.values()];
}

/** All rows of evidence of a pack with where they come from. */
export function evidenceOf(pack: Pack): readonly EvidenceRow[] {
  const provenance = (row: { readonly source: string; readonly published: string | null }): Provenance =>
    provenanceOf(pack, pack.sources.get(row.source), row.published);
  const { tables } = pack;
  return [
    ...tables["element-sets"].map((row): EvidenceRow => ({
      kind: "element-set",
      ...provenance(row),
      value: withoutProvenance(row),
    })),
    ...tables.launches.map((row): EvidenceRow => ({ kind: "launch", ...provenance(row), value: withoutProvenance(row) })),
    ...tables.objects.map((row): EvidenceRow => ({ kind: "object", ...provenance(row), value: withoutProvenance(row) })),
    ...tables.sensors.map((row): EvidenceRow => ({ kind: "sensor", ...provenance(row), value: withoutProvenance(row) })),
    ...tables.sites.map((row): EvidenceRow => ({ kind: "site", ...provenance(row), value: withoutProvenance(row) })),
    ...tables.completeness.map((row): EvidenceRow => ({
      kind: "completeness",
      ...provenance(row),
      value: withoutProvenance(row),
    })),
  ];
}

interface Provenance {
  readonly origin: string;
  readonly originId: string | null;
  readonly via: string;
  readonly published: string | null;
  readonly pack: string;
}

export function provenanceOf(pack: Pack, source: SourceRow | undefined, published: string | null): Provenance {
  if (source === undefined) throw new TypeError("a row without a listed source was let through by readPack");
  return { origin: source.origin, originId: source.originId, via: source.via, published, pack: pack.manifest.name };
}

function withoutProvenance<T extends { readonly source: string; readonly published: string | null }>(
  row: T,
): Omit<T, "source" | "published"> {
  const { source: _source, published: _published, ...value } = row;
  return value;
}

function withoutSource<T extends { readonly source: string }>(row: T): Omit<T, "source"> {
  const { source: _source, ...value } = row;
  return value;
}

function withoutAbsentPopulation<T extends { readonly population?: number | undefined }>(
  row: T,
): Omit<T, "population"> & { readonly population?: number } {
  const { population, ...rest } = row;
  return population === undefined ? rest : { ...rest, population };
}

import type { EvidenceStore, Knowledge, KnownPlace, ObjectMatch } from "../catalogue/index.ts";
import { readClaims, type Document, type ReadResult } from "../claims/index.ts";
import type { EarthData } from "../engine/index.ts";
import type { Notice, Report, Source, UtcText } from "../model/index.ts";
import { sealOf } from "./seal.ts";
import { notingLeftOut } from "./leftOutNotices.ts";
import { judgeClaims, reportSettings } from "../verdicts/index.ts";

/** What a check works with: evidence, what is known of names, and what only the shell can do. */
export interface Workspace {
  readonly knowledge: Knowledge;
  readonly store: EvidenceStore;
  /** More objects that a name can mean, of packs and archive, the likeliest first. */
  readonly findObjects?: (name: string) => readonly ObjectMatch[];
  /** More objects one of whose names begins so, for a search. */
  readonly objectsBeginning?: (name: string) => readonly ObjectMatch[];
  readonly earth: EarthData;
  /** Places of a large gazetteer by exact name, asked only for names that `knowledge` does not have. */
  readonly findPlaces: (names: readonly string[]) => Promise<readonly KnownPlace[]>;
  /** SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
  readonly sha256: (text: string) => Promise<string>;
  readonly versions: Readonly<Record<string, string>>;
  readonly notices: readonly Notice[];
}

export interface CheckOptions {
  /** Groundtrack's own version. */
  readonly version: string;
  /** When the check is made. */
  readonly now: UtcText;
  /** Evidence published until then only, and the moment that the check is made for; null: everything, now. */
  readonly asOf: UtcText | null;
  /** SHA-256 of the bytes that the text was read from. */
  readonly bytesSha256: string;
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Reads a text and judges each of its claims.
 * Claims come in the order of the text. The report holds every request for evidence and its answer, so that it can be judged again.
 */
export async function checkText(document: Document, workspace: Workspace, options: CheckOptions): Promise<Report> {
  const read = await readWithGazetteer(document, workspace);
  const noting = notingLeftOut(workspace.store, options.asOf);
  const judged = await judgeClaims(
    read.claims,
    noting.ask,
    {
      checkedAt: options.asOf ?? options.now,
      asOf: options.asOf,
      earth: workspace.earth,
      organisations: workspace.knowledge.organisations,
      published: read.published,
    },
    options.onProgress,
  );
  return {
    groundtrack: options.version,
    asOf: options.asOf,
    checkedAt: options.now,
    source: await sourceOf(document, read, workspace, options),
    claims: judged.claims,
    evidence: judged.evidence,
    requests: judged.requests,
    notices: [...workspace.notices, ...read.notices, ...noting.notices()],
    settings: reportSettings,
    versions: { ...workspace.versions },
    seal: await sealOf(judged, workspace.sha256),
  };
}

/** Reads once; where the text names places that the packs do not know, asks the gazetteer and reads again. */
async function readWithGazetteer(document: Document, workspace: Workspace): Promise<ReadResult> {
  const first = readClaims(document, workspace.knowledge);
  if (first.unknownPlaces.length === 0) return first;
  const found = await workspace.findPlaces(first.unknownPlaces);
  if (found.length === 0) return first;
  return readClaims(document, { ...workspace.knowledge, places: [...workspace.knowledge.places, ...found] });
}

async function sourceOf(document: Document, read: ReadResult, workspace: Workspace, options: CheckOptions): Promise<Source> {
  return {
    title: read.title,
    publisher: read.publisher,
    publisherId: read.publisherId,
    url: document.url ?? null,
    published: read.published,
    zone: read.zone,
    sha256: options.bytesSha256,
    text: document.text,
    textSha256: await workspace.sha256(document.text),
  };
}

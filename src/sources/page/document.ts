import { join } from "node:path";
import { fail, ok, type Result } from "../../base/index.ts";
import { mediaType, pageLimits, sha256Hex, shownUrl, writeWhole, type Network, type ProviderRules } from "../network/index.ts";
import type { SourceProblem } from "../problems.ts";
import { utcOfMs } from "../harvest.ts";
import { readPage, type DocumentText } from "./readPage.ts";
import { readPdf } from "./readPdf.ts";

/** A document of the web or of a file, with what identifies it. */
export interface ReadDocument extends DocumentText {
  /** null for a file. */
  readonly url: string | null;
  /** SHA-256 of the bytes as they came, and of the text in UTF-8. */
  readonly sha256: string;
  readonly textSha256: string;
  /** When the bytes came, UTC; null for a file. */
  readonly fetched: string | null;
  /** Where the copy of the bytes is kept; null for a file. */
  readonly copy: string | null;
}

/** Pages of anyone: a person's pace, and a refusal by one says nothing of others. */
const rulesOf = (host: string): ProviderRules => ({
  id: `page-${sha256Hex(host).slice(0, 16)}`,
  name: host,
  perMinute: 20,
  perHour: 200,
  afterBlockS: 60,
});

const pageTypes = ["text/html", "application/xhtml+xml", "application/pdf", "text/plain"] as const;

/**
 * Fetches an article, reads its text and keeps the bytes with a note of what was read: `pages/SHA256.html` and `.json` under the data
 * folder. Pages change and vanish; the copy shows what was checked.
 */
export async function fetchDocument(network: Network, url: string, home: string): Promise<Result<ReadDocument, SourceProblem>> {
  const host = URL.canParse(url) ? new URL(url).host : url;
  const got = await network.get({
    provider: rulesOf(host),
    url,
    accept: pageTypes,
    intervalS: 0,
    headers: { "accept-language": "en, *;q=0.5" },
    limits: pageLimits,
  });
  if (!got.ok) return got;
  const { bytes, contentType, finalUrl, fetchedMs } = got.value;
  const read = await readDocumentBytes(bytes, contentType, shownUrl(url));
  if (!read.ok) return read;
  const sha256 = sha256Hex(bytes);
  const copy = join(home, "pages", `${sha256}.${isPdf(bytes) ? "pdf" : "html"}`);
  const document: ReadDocument = {
    ...read.value,
    url: finalUrl,
    sha256,
    textSha256: sha256Hex(read.value.text),
    fetched: utcOfMs(fetchedMs),
    copy,
  };
  const { text: _, ...note } = document;
  try {
    await writeWhole(copy, bytes);
    await writeWhole(
      join(home, "pages", `${sha256}.json`),
      `${JSON.stringify({ asked: shownUrl(url), contentType, ...note }, null, 1)}\n`,
    );
  } catch (error) {
    return fail({
      code: "home-unwritable",
      place: { file: copy },
      found: error instanceof Error ? error.message : "it failed",
    });
  }
  return ok(document);
}

/** A page or PDF that lies in a file. */
export async function readDocumentFile(bytes: Uint8Array, name: string): Promise<Result<ReadDocument, SourceProblem>> {
  const read = await readDocumentBytes(bytes, "", name);
  if (!read.ok) return read;
  const { text } = read.value;
  return ok({
    ...read.value,
    url: null,
    sha256: sha256Hex(Buffer.from(bytes)),
    textSha256: sha256Hex(text),
    fetched: null,
    copy: null,
  });
}

async function readDocumentBytes(
  bytes: Uint8Array,
  contentType: string,
  place: string,
): Promise<Result<DocumentText, SourceProblem>> {
  if (isPdf(bytes)) return readPdf(bytes, place);
  if (mediaType(contentType) === "text/plain") {
    const text = Buffer.from(bytes).toString("utf8");
    return text.trim() === ""
      ? fail({ code: "page-empty", place: { file: place } })
      : ok({ title: null, publisher: null, published: null, text });
  }
  return readPage(bytes, contentType, place);
}

export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
}

import { join } from "node:path";
import { fail, ok, type Result } from "../../base/index.ts";
import {
  mediaType,
  pageLimits,
  sha256Hex,
  shownUrl,
  writeWhole,
  type Fetched,
  type Network,
  type ProviderRules,
} from "../network/index.ts";
import type { SourceProblem } from "../problems.ts";
import { utcOfMs } from "../harvest.ts";
import { feedTypes, isFeed, itemWords, readFeed } from "./readFeed.ts";
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

const pageTypes = ["text/html", "application/xhtml+xml", "application/pdf", "text/plain", ...feedTypes] as const;

/**
 * Fetches an article, reads its text and keeps the bytes with a note of what was read: `pages/SHA256.html` and `.json` under the data
 * folder. Pages change and vanish; the copy shows what was checked. Of a feed the item is read whose number stands behind the address
 * (`…/rss.xml#3`): the page that it links, else the text that it brings; without a number the problem `feed-items` lists them.
 */
export async function fetchDocument(network: Network, url: string, home: string): Promise<Result<ReadDocument, SourceProblem>> {
  const numbered = /#(\d{1,4})$/.exec(url);
  const address = numbered === null ? url : url.slice(0, numbered.index);
  const got = await fetchBytes(network, address);
  if (!got.ok) return got;
  const { bytes, contentType, finalUrl } = got.value;
  if (!isFeed(bytes, contentType))
    return keptDocument(got.value, url, finalUrl, await readDocumentBytes(bytes, contentType, shownUrl(url)), home);
  const place = { file: shownUrl(address) };
  const feed = await readFeed(bytes, contentType, place.file);
  if (!feed.ok) return feed;
  const { items, title } = feed.value;
  if (numbered === null) return fail({ code: "feed-items", place, found: itemWords(feed.value), expected: items.length });
  const number = Number(numbered[1]);
  const item = items[number - 1];
  if (item === undefined) return fail({ code: "feed-no-item", place, found: number, expected: items.length });
  const link = item.link !== null && URL.canParse(item.link, finalUrl) ? new URL(item.link, finalUrl).href : null;
  if (link !== null) {
    const page = await fetchBytes(network, link);
    if (!page.ok) return page;
    const read = await readDocumentBytes(page.value.bytes, page.value.contentType, shownUrl(link));
    const dated = read.ok ? ok({ ...read.value, published: read.value.published ?? item.published }) : read;
    return keptDocument(page.value, link, page.value.finalUrl, dated, home);
  }
  if (item.html === null) return fail({ code: "page-empty", place: { file: shownUrl(url) } });
  const read = await readPage(Buffer.from(item.html), "text/html; charset=utf-8", shownUrl(url));
  const own = read.ok ? ok({ ...read.value, title: item.title, publisher: title, published: item.published }) : read;
  return keptDocument(got.value, url, url, own, home);
}

async function fetchBytes(network: Network, url: string): Promise<Result<Fetched, SourceProblem>> {
  const host = URL.canParse(url) ? new URL(url).host : url;
  return network.get({
    provider: rulesOf(host),
    url,
    accept: pageTypes,
    intervalS: 0,
    headers: { "accept-language": "en, *;q=0.5" },
    limits: pageLimits,
  });
}

/** Keeps the bytes and the note of what was read from them. */
async function keptDocument(
  { bytes, contentType, fetchedMs }: Fetched,
  asked: string,
  finalUrl: string,
  read: Result<DocumentText, SourceProblem>,
  home: string,
): Promise<Result<ReadDocument, SourceProblem>> {
  if (!read.ok) return read;
  const sha256 = sha256Hex(bytes);
  const ending = isPdf(bytes) ? "pdf" : isFeed(bytes, contentType) ? "xml" : "html";
  const copy = join(home, "pages", `${sha256}.${ending}`);
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
      `${JSON.stringify({ asked: shownUrl(asked), contentType, ...note }, null, 1)}\n`,
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

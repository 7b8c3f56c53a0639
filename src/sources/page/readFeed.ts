import { fail, ok, type Result } from "../../base/index.ts";
import { mediaType } from "../network/mediaType.ts";
import type { SourceProblem } from "../problems.ts";
import { inWorker } from "./boundedWorker.ts";
import { decodePage } from "./decode.ts";

/** One article of a feed. */
export interface FeedItem {
  readonly title: string | null;
  /** As the feed has it: an address, or what one is relative to the feed's. */
  readonly link: string | null;
  readonly published: string | null;
  /** The text that the feed itself brings, often only its beginning. */
  readonly html: string | null;
}

export interface FeedContent {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

export const feedTypes = [
  "application/rss+xml",
  "application/atom+xml",
  "application/rdf+xml",
  "application/xml",
  "text/xml",
  "application/feed+json",
] as const;

const seconds = 10;

/** True for RSS, Atom, RDF and JSON feeds, by their type or by how they begin: many are sent as text/html. */
export function isFeed(bytes: Uint8Array, contentType: string): boolean {
  const start = Buffer.from(bytes.subarray(0, 2048))
    .toString("latin1")
    .replace(/^\u00EF\u00BB\u00BF/, "")
    .replace(/<!--(?:(?!-->)[^])*-->|<\?(?:(?!\?>)[^])*\?>/g, "")
    .trimStart();
  if (/^<(?:rss|feed|rdf:RDF)[\s>]/i.test(start)) return true;
  const type = mediaType(contentType);
  return feedTypes.some((known) => known === type) && !/<html[\s>]/i.test(start);
}

/** The items of a feed, in its order. Nothing that it names is fetched. */
export async function readFeed(
  bytes: Uint8Array,
  contentType: string,
  place: string,
): Promise<Result<FeedContent, SourceProblem>> {
  const where = { file: place };
  const decoded = decodePage(bytes, contentType);
  if ("unknown" in decoded) return fail({ code: "page-encoding", place: where, found: decoded.unknown });
  const read = await inWorker<FeedContent | null>("feedWorker", { xml: decoded.text }, seconds);
  if (read === "too-slow") return fail({ code: "page-too-slow", place: where, expected: seconds });
  if (typeof read === "string") return fail({ code: "feed-broken", place: where, found: read });
  if (read === null)
    return fail({ code: "feed-broken", place: where, found: "it is no RSS, Atom or JSON feed that can be read" });
  return read.items.length === 0 ? fail({ code: "feed-broken", place: where, found: "it has no item" }) : ok(read);
}

const listed = 30;

/** The items as a list for people, each with the number by which it is asked for. */
export function itemWords({ items }: FeedContent): string {
  const lines = items.slice(0, listed).map(({ title, published }, at) => {
    const day = published === null ? "" : `  ${published.slice(0, 10)}`;
    return `  #${at + 1}${day}  ${title ?? "(without a title)"}`;
  });
  return [...lines, ...(items.length > listed ? [`  and ${items.length - listed} more`] : [])].join("\n");
}

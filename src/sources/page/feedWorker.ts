/** Reads a feed in a worker of its own, which is ended when it takes too long: a feed comes from anyone. */
import { parentPort, workerData } from "node:worker_threads";
import { parseFeed } from "feedsmith";
import { publishedOf } from "./metadata.ts";
import type { FeedContent, FeedItem } from "./readFeed.ts";

const given: unknown = workerData;
if (typeof given === "object" && given !== null && "xml" in given) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  parentPort?.postMessage(contentOf(String(given.xml)));
}

/** null where it is none that the library knows. */
function contentOf(xml: string): FeedContent | null {
  // Feeds have no document type; entities of their own are the one thing that unfolds.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) return null;
  let read: ReturnType<typeof parseFeed>;
  try {
    read = parseFeed(xml);
  } catch {
    return null;
  }
  switch (read.format) {
    case "rss": {
      const { title, items = [] } = read.feed;
      return {
        title: plain(title),
        items: items.map((item) =>
          itemOf(
            item.title,
            item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
            item.pubDate ?? item.dc?.dates?.[0],
            item.content?.encoded ?? item.description,
          ),
        ),
      };
    }
    case "atom": {
      const { title, entries = [] } = read.feed;
      return {
        title: plain(textOf(title)),
        items: entries.map((entry) => {
          const link = entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.[0];
          return itemOf(
            textOf(entry.title),
            link?.href,
            entry.published ?? entry.updated,
            textOf(entry.content) ?? textOf(entry.summary),
          );
        }),
      };
    }
    case "rdf": {
      const { title, items = [] } = read.feed;
      return {
        title: plain(title),
        items: items.map((item) =>
          itemOf(item.title, item.link, item.dc?.dates?.[0], item.content?.encoded ?? item.description),
        ),
      };
    }
    case "json": {
      const { title, items = [] } = read.feed;
      return {
        title: plain(title),
        items: items.map((item) => itemOf(item.title, item.url, item.date_published, item.content_html ?? item.content_text)),
      };
    }
  }
}

type Words = string | { readonly value?: string | undefined } | undefined;

function textOf(words: Words): string | undefined {
  return typeof words === "string" ? words : words?.value;
}

function itemOf(title: string | undefined, link: string | undefined, date: unknown, html: string | undefined): FeedItem {
  return {
    title: plain(title),
    link: link?.trim() === "" ? null : (link?.trim() ?? null),
    published: typeof date === "string" ? publishedOf(date) : null,
    html: html === undefined || html.trim() === "" ? null : html,
  };
}

/** A title without markup and signs that steer a terminal; null where nothing is left. */
function plain(title: string | undefined): string | null {
  const words = (title ?? "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\p{C}/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return words === "" ? null : words.slice(0, 300);
}

/** Runs in a worker of its own, which is ended when it takes too long: a page comes from anyone. */
import { parentPort, workerData } from "node:worker_threads";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { blocksOfText } from "./blocks.ts";
import { nestingDepth } from "./depth.ts";
import { pageMetadata } from "./metadata.ts";
import type { PageContent } from "./readPage.ts";

const given: unknown = workerData;
if (typeof given === "object" && given !== null && "html" in given && "deepest" in given) {
  const content = contentOf(String(given.html), Number(given.deepest));
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
  parentPort?.postMessage(content);
}

function contentOf(page: string, deepest: number): PageContent | number {
  const depth = nestingDepth(page);
  if (depth > deepest) return depth;
  const { document } = parseHTML(/<html[\s>]/i.test(page) ? page : `<!DOCTYPE html><html><body>${page}</body></html>`);
  const metadata = pageMetadata(document);
  // Readability changes the document it works on; the metadata are read before.
  const article = new Readability(document, { serializer: (node) => node, charThreshold: 200 }).parse();
  const content = article?.content;
  const body = content === null || content === undefined ? "" : blocksOfText(asTree(content));
  return {
    title: metadata.title ?? article?.title ?? null,
    publisher: metadata.publisher ?? article?.siteName ?? null,
    published: metadata.published,
    body,
  };
}

/** Readability hands on the node of whichever document it was given, and cannot say of which type it is. */
function asTree(node: unknown): Parameters<typeof blocksOfText>[0] {
  if (typeof node !== "object" || node === null || !("childNodes" in node)) throw new TypeError("readability gave no node");
  return parseNode(node);
}

function parseNode(node: object): Parameters<typeof blocksOfText>[0] {
  const read = (name: string): unknown => Reflect.get(node, name);
  return {
    nodeType: Number(read("nodeType")),
    nodeName: String(read("nodeName")),
    get textContent() {
      const text = read("textContent");
      return typeof text === "string" ? text : null;
    },
    get childNodes() {
      const children = read("childNodes");
      const list: object[] = [];
      if (isIterable(children)) for (const child of children) if (typeof child === "object" && child !== null) list.push(child);
      return list.map(parseNode);
    },
  };
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

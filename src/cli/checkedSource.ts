import { dataFolder, sourceFailure } from "../answers/index.ts";
import { loadPages, type ReadDocument, type SourceProblem } from "../sources/index.ts";
import type { Result } from "../base/index.ts";
import { readInputBytes, textOfBytes } from "./input.ts";
import { openCommandNetwork } from "./network.ts";
import { progressOnStderr } from "./progress.ts";

/** What is checked, wherever it came from, with what it says of itself. */
export interface CheckedSource {
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** SHA-256 of the bytes as they came. */
  readonly bytesSha256: string;
}

/**
 * Reads what is to be checked: a web page by its address, which is fetched and kept; a page or a PDF in a file; else a text in UTF-8.
 * Fails in words.
 */
export async function readCheckedSource(given: string): Promise<CheckedSource> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(given)) return fetched(given);
  const bytes = await readInputBytes(given);
  if (!isDocument(bytes, given)) {
    const { text, bytesSha256 } = textOfBytes(bytes, given);
    return { text, bytesSha256, title: null, publisher: null, published: null, url: null };
  }
  const { readDocumentFile } = await loadPages();
  return sourceOf(await readDocumentFile(bytes, given === "-" ? "standard input" : given));
}

async function fetched(url: string): Promise<CheckedSource> {
  const { fetchDocument } = await loadPages();
  const network = await openCommandNetwork();
  const progress = progressOnStderr("fetching the page");
  try {
    return sourceOf(await fetchDocument(network, url, dataFolder()));
  } finally {
    progress.end();
    await network.close();
  }
}

function sourceOf(read: Result<ReadDocument, SourceProblem>): CheckedSource {
  if (!read.ok) throw sourceFailure(read.problem);
  const { text, title, publisher, published, url, sha256 } = read.value;
  return { text, title, publisher, published, url, bytesSha256: sha256 };
}

/** A PDF by its first bytes; a page by its name, or by beginning as pages do. */
function isDocument(bytes: Buffer, path: string): boolean {
  const start = bytes
    .subarray(0, 256)
    .toString("latin1")
    .replace(/^\u00EF\u00BB\u00BF/, "")
    .trimStart();
  return start.startsWith("%PDF-") || /\.(x?html?|pdf)$/i.test(path) || /^(<!doctype html|<html[\s>])/i.test(start);
}

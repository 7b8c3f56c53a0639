import { createHash } from "node:crypto";
import type { Result } from "../base/index.ts";
import { loadPages, type Network, type ReadDocument, type SourceProblem } from "../sources/index.ts";
import { dataFolder } from "./dataFolder.ts";
import { AnswerFailure } from "./failure.ts";
import { sourceFailure } from "./network.ts";

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

/** A text as it was given, without a file. */
export function sourceOfText(text: string): CheckedSource {
  const bytesSha256 = createHash("sha256").update(text, "utf8").digest("hex");
  return { text, bytesSha256, title: null, publisher: null, published: null, url: null };
}

/** A file's bytes: a page or a PDF, else a text in UTF-8. `name` is what it is called in words, and tells a page by its ending. */
export async function sourceOfBytes(bytes: Buffer, name: string): Promise<CheckedSource> {
  if (!isDocument(bytes, name)) return { ...sourceOfText(decode(bytes, name)), bytesSha256: sha256(bytes) };
  const { readDocumentFile } = await loadPages();
  return sourceOf(await readDocumentFile(bytes, name));
}

/** A page or PDF by its address; a copy is kept in the data folder. Addresses that are not public are refused. */
export async function fetchSource(network: Network, url: string): Promise<CheckedSource> {
  const { fetchDocument } = await loadPages();
  return sourceOf(await fetchDocument(network, url, dataFolder()));
}

function sourceOf(read: Result<ReadDocument, SourceProblem>): CheckedSource {
  if (!read.ok) throw sourceFailure(read.problem);
  const { text, title, publisher, published, url, sha256: bytesSha256 } = read.value;
  return { text, title, publisher, published, url, bytesSha256 };
}

function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
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

/** UTF-8 text of bytes. Fails in words for what is binary, not UTF-8 or empty. */
export function decode(bytes: Buffer, name: string): string {
  if (bytes.includes(0)) {
    throw new AnswerFailure(
      "unreadable",
      `${name} is binary: a zero byte stands at offset ${bytes.indexOf(0)}.`,
      "Give plain text or Markdown in UTF-8. From a PDF or a word processor, save as plain text first.",
    );
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new AnswerFailure("unreadable", `${name} is not UTF-8 text.`, "Save it as UTF-8 and try again.");
  }
  if (text.trim() === "") {
    throw new AnswerFailure(
      "unreadable",
      `${name} is empty: there is no text to check.`,
      "Give a file with the text, or pipe it in: groundtrack check -",
    );
  }
  return text;
}

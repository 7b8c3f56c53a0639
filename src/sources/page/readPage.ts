import { fail, ok, type Result } from "../../base/index.ts";
import type { SourceProblem } from "../problems.ts";
import { inWorker } from "./boundedWorker.ts";
import { decodePage } from "./decode.ts";
import type { PageMetadata } from "./metadata.ts";

/** What the worker makes of a page. */
export interface PageContent extends PageMetadata {
  /** The main text, blocks set apart by empty lines; "" where none was found. */
  readonly body: string;
}

/** The text of a document as it is checked: the title, where it has one, above the main text. */
export interface DocumentText extends PageMetadata {
  readonly text: string;
}

export interface PageReadLimits {
  readonly seconds: number;
  readonly deepest: number;
}
/** News pages nest 20 to 60 deep, and take 20 to 300 ms. */
export const pageReadLimits: PageReadLimits = { seconds: 10, deepest: 300 };

/** Shorter than this there is no statement in it. */
const fewestCharacters = 40;

/**
 * The main text of a web page with what the page says of itself. Menus, advertisements and comments are left out as far as they can
 * be told; nothing of the page is run, and nothing that it names is fetched.
 * @param place the address or file, for problems: `page-encoding`, `page-too-deep`, `page-too-slow`, `page-empty`
 */
export async function readPage(
  bytes: Uint8Array,
  contentType: string,
  place: string,
  limits: PageReadLimits = pageReadLimits,
): Promise<Result<DocumentText, SourceProblem>> {
  const where = { file: place };
  const decoded = decodePage(bytes, contentType);
  if ("unknown" in decoded) return fail({ code: "page-encoding", place: where, found: decoded.unknown });
  if (decoded.text.trim() === "") return fail({ code: "page-empty", place: where });
  const read = await inWorker<PageContent | number>("worker", { html: decoded.text, deepest: limits.deepest }, limits.seconds);
  if (typeof read === "number") {
    return fail({ code: "page-too-deep", place: where, found: read, expected: limits.deepest });
  }
  if (read === "too-slow") return fail({ code: "page-too-slow", place: where, expected: limits.seconds });
  if (typeof read === "string") return fail({ code: "page-empty", place: where, found: read });
  const { title, publisher, published, body } = read;
  if (body.length < fewestCharacters) {
    return fail(title === null ? { code: "page-empty", place: where } : { code: "page-empty", place: where, found: title });
  }
  const text = title === null || body.startsWith(title) ? body : `${title}\n\n${body}`;
  return ok({ title, publisher, published, text });
}

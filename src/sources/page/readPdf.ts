import { fail, ok, type Result } from "../../base/index.ts";
import type { SourceProblem } from "../problems.ts";
import type { DocumentText } from "./readPage.ts";

/**
 * The text of a PDF, a page after another, as its maker ordered it: of pages in columns the lines may come mixed, and words divided
 * at line ends stay divided. Problems: `pdf-broken`, `page-empty` (a scan holds pictures, no text).
 */
export async function readPdf(bytes: Uint8Array, place: string): Promise<Result<DocumentText, SourceProblem>> {
  const where = { file: place };
  const { extractText, getDocumentProxy, getMeta } = await import("unpdf");
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(document, { mergePages: false });
    const { info } = await getMeta(document);
    const body = text
      .map((page) => page.trim())
      .join("\n\n")
      .trim();
    if (body.length < 40) return fail({ code: "page-empty", place: where, found: "a PDF without text; perhaps a scan" });
    const title = typeof info["Title"] === "string" && info["Title"].trim() !== "" ? info["Title"].trim().slice(0, 500) : null;
    return ok({ title, publisher: null, published: null, text: body });
  } catch (error) {
    return fail({
      code: "pdf-broken",
      place: where,
      found: error instanceof Error ? error.message.slice(0, 120) : "unreadable",
    });
  }
}

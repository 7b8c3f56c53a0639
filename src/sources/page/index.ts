/**
 * Articles as text: a web page's main text with its title, publisher and date, a PDF's text; fetched with a kept copy, or from a
 * file. What the text says is read in claims.
 */
export { fetchDocument, isPdf, readDocumentFile, type ReadDocument } from "./document.ts";
export { pageReadLimits, readPage, type DocumentText } from "./readPage.ts";
export { looksLikeHtml } from "../network/mediaType.ts";

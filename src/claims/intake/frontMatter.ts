import type { Span } from "../../base/index.ts";

/** Lines at the top of a text that speak of the text: "Title: …", "Publisher: …", "Published: 2023-11-28". */
export interface FrontMatter {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** The lines themselves; [0, 0] where there are none. */
  readonly span: Span;
}

const lineOfFrontMatter =
  /^[ \t]*(?:-{3,}|(title|headline|publisher|source|outlet|published|date|url|author|byline|by|language)[ \t]*:[ \t]*(.*?))[ \t]*$/i;

/** Reads the leading block of "Key: value" lines; a first line of any other kind means that there is none. */
export function frontMatter(text: string): FrontMatter {
  const found = new Map<string, string>();
  let at = 0;
  let end = 0;
  while (at < text.length) {
    const newline = text.indexOf("\n", at);
    const lineEnd = newline < 0 ? text.length : newline;
    // A front-matter line is short: a book on one line must not be scanned here.
    if (lineEnd - at > 400) break;
    const line = text.slice(at, lineEnd).replace(/\r$/, "");
    const match = lineOfFrontMatter.exec(line);
    if (match === null && !(line.trim() === "" && found.size === 0)) break;
    const key = match?.[1]?.toLowerCase();
    if (key !== undefined && !found.has(key)) found.set(key, match?.[2] ?? "");
    at = lineEnd + 1;
    if (match !== null) end = lineEnd;
  }
  if (found.size === 0) return { title: null, publisher: null, published: null, span: [0, 0] };
  const value = (...keys: readonly string[]): string | null => {
    for (const key of keys) {
      const text = found.get(key)?.replace(/^["']|["']$/g, "");
      if (text !== undefined && text !== "") return text;
    }
    return null;
  };
  return {
    title: value("title", "headline"),
    publisher: value("publisher", "outlet", "source"),
    published: value("published", "date"),
    span: [0, end],
  };
}

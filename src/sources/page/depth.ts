/** Elements that never hold others, or whose end may be left out: they do not nest for a reader. */
const notNesting = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr " +
    "p li dt dd tr td th thead tbody tfoot colgroup option optgroup rp rt html head body"
  ).split(" "),
);
/** Inside these no tag counts until their own end. */
const rawText = /<(script|style|textarea|title|noscript|template|svg)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;

/**
 * The deepest nesting of elements in a page, counted in one pass over its tags. Readers of pages take time that grows with the
 * square of it: a thousand nested elements 6 s, three thousand over 30 s. A hostile page can make this pass slow too: it belongs under
 * the same time limit as the reader.
 */
export function nestingDepth(html: string): number {
  const plain = html.replace(/<!--[\s\S]*?-->/g, "").replace(rawText, "");
  let depth = 0;
  let deepest = 0;
  for (const tag of plain.matchAll(/<(\/?)([a-zA-Z][\w:-]*)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g)) {
    const [, end, name = "", selfClosed] = tag;
    if (selfClosed === "/" || notNesting.has(name.toLowerCase())) continue;
    depth = end === "/" ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

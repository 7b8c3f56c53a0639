/** What must not reach a terminal or a page as itself: control characters, and the marks that reorder a line behind the
 * reader's back (Unicode TR 9 embeddings, overrides, isolates), byte order marks, lone surrogates. Line feed and tab may stay. */
const hidden = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF]|\p{Cs}/gu;

function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
}

/** The text with what is invisible or reorders lines made visible: `[U+202E]`. Text from outside passes through here before it is shown. */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(hidden, named);
}

/** `visible` on one line, white space collapsed. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, " ").trim();
}

/** A paragraph as a half-open range of the text. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** The paragraphs of a text, parted by empty lines; those of white space are left out. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    paragraphs.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  paragraphs.push({ start, end: text.length });
  return paragraphs.filter(({ start: from, end }) => text.slice(from, end).trim() !== "");
}

const wrappedAt = 60; // characters: a file wrapped by its editor has longer lines, headings and lists mostly shorter

/** Whether the line breaks of a paragraph mean something. */
export function isLined(text: string): boolean {
  const lines = text.split("\n");
  return lines.length > 1 && lines.every((line) => line.length < wrappedAt || /^[A-Z][\w -]{1,20}: /.test(line));
}

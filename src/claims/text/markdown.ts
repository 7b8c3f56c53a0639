const blank = (found: string): string => " ".repeat(found.length);

/** Signs that a text is written in Markdown at all: a link, bold words, words in italics, a heading, a quoted line. */
const signs = /\]\(|\*\*|__|(?<![*\w])\*[^\s*][^*\n]{0,300}[^\s*]\*(?![*\w])|^#{1,6} |^>|^```|\]\[|^[ \t]*\|.*\|[ \t]*$/m;

/**
 * The text with the marks of Markdown written over by spaces, the same length: emphasis, links (their words stay), pictures, addresses, footnotes,
 * code marks and quotation bars. Marks of headings and lists stay: blocks are told by them. Linear.
 */
export function withoutMarkdown(plain: string): string {
  if (!signs.test(plain.slice(0, 200_000))) return plain;
  return (
    plain
      .replace(/!\[[^\]\n]{0,300}\]\([^)\s]{0,500}(?: "[^"\n]{0,200}")?\)/g, blank)
      // The closing bracket of a link with its address; then its opening one.
      .replace(/\]\([^)\s]{0,500}(?: "[^"\n]{0,200}")?\)/g, (found) => `\ue000${" ".repeat(found.length - 1)}`)
      .replace(/\[([^[\]\n\ue000]{0,300})\ue000/g, (_, words: string) => ` ${words} `)
      .replaceAll("\ue000", " ")
      .replace(/\[\^[\w-]{1,20}\]:?/g, blank)
      .replace(/(?<=\])\[[\w -]{0,40}\]/g, blank)
      .replace(/<(?:https?:\/\/|mailto:)[^>\s]{1,500}>/g, blank)
      .replace(/(?<![*\w])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![*\w])/g, blank)
      .replace(/(?<!\w)_{1,2}(?=\w)|(?<=[\w.,!?:])_{1,2}(?!\w)/g, blank)
      .replace(/^[ ]{0,3}(?:>[ ]?)+/gm, blank)
  );
}

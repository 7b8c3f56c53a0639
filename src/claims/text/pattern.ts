/**
 * Letters as ranges. `\p{L}` names some 650 ranges, and with the flag `i` an engine folds the case of each when it first meets
 * the expression: a hundred such expressions took a third of a second to start with. These are the scripts that we read or
 * must not break.
 */
const LETTER = "A-Za-z\\u00c0-\\u024f\\u0370-\\u052f\\u05d0-\\u06ff\\u0900-\\u0e7f\\u3040-\\u9fff\\uac00-\\ud7a3";
const CAPITAL = "A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0391-\\u03a9\\u0400-\\u042f";
const SMALL = "a-z\\u00df-\\u00f6\\u00f8-\\u00ff\\u03b1-\\u03c9\\u0430-\\u045f";
const ranges: Readonly<Record<string, string>> = { L: LETTER, Lu: CAPITAL, Ll: SMALL };

/** A regular expression in which `\p{L}`, `\p{Lu}` and `\p{Ll}` are written out as ranges. */
export function pattern(source: string, flags: string): RegExp {
  let inClass = false;
  let out = "";
  for (let at = 0; at < source.length; at += 1) {
    const found = source.startsWith("\\p{L", at) ? /^\\p\{(L|Lu|Ll)\}/u.exec(source.slice(at, at + 7))?.[1] : undefined;
    if (found !== undefined) {
      const set = ranges[found] ?? "";
      out += inClass ? set : `[${set}]`;
      at += found.length + 3;
      continue;
    }
    const character = source.charAt(at);
    out += character;
    if (character === "\\") {
      at += 1;
      out += source.charAt(at);
    } else if (character === "[") inClass = true;
    else if (character === "]") inClass = false;
  }
  return new RegExp(out, flags);
}

const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern with the flag `g`, in order. `String.matchAll` clones its pattern at each call, which for some two hundred patterns a sentence
 * took longer than the matching.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return found;
}

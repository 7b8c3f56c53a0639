/** Stands in a literal for the edge of a word, `\b`: only at its beginning or end, for inside it the letters tell. */
export const EDGE = "\u0001";

/** Literals of which at least one must stand in any text that the pattern matches. */
export type AnyOf = readonly string[];

/** Longer literals tell no more, and more of them at once no better. */
const MOST_LETTERS = 14;
const MOST_LITERALS = 96;

/**
 * What a part of a pattern asks of a text: all that it can match, where that is a short list, else null; and literals that must stand somewhere,
 * whatever it matches.
 */
interface Part {
  readonly whole: readonly string[] | null;
  readonly needs: readonly AnyOf[];
}

/**
 * The literals that a text must hold for a regular expression to match in it: `\b(?:launch|fir)ed [^.]{0,9}(?:from|at) L{3}` needs one of `\blaunched`,
 * `\bfired`, one of `from`, `at`, and `LLL`. Knows the part of the syntax that the frames are written in, and the letters of ASCII; what it does not know asks for nothing, so that
 * the answer may be too weak and is never too strong. The most telling lists, whose shortest literal is longest, come first.
 */
export function literalsOf(pattern: RegExp): readonly AnyOf[] {
  if (/[iv]/.test(pattern.flags)) return [];
  const part = alternatives({ source: pattern.source, at: 0 });
  return (part.whole === null ? part.needs : [...part.needs, part.whole])
    .map((anyOf) => ({ anyOf, least: leastOf(anyOf) }))
    .filter(({ least }) => least > 0)
    .toSorted((a, b) => b.least - a.least)
    .map(({ anyOf }) => tidied(anyOf));
}

/** The literals without edges inside, and without those that hold another. */
function tidied(anyOf: AnyOf): AnyOf {
  const plain = anyOf
    .map((text) =>
      text.includes(EDGE, 1) ? `${text.charAt(0)}${text.slice(1, -1).replaceAll(EDGE, "")}${text.slice(-1)}` : text,
    )
    .toSorted((a, b) => a.length - b.length);
  const kept: string[] = [];
  for (const text of plain) if (!kept.some((other) => text.includes(other))) kept.push(text);
  return kept;
}

/** The fewest letters of a literal; of letters that stand for phrases only the first counts. 0: it stands in nearly any text. */
function leastOf(anyOf: AnyOf): number {
  let least = Infinity;
  for (const text of anyOf) {
    const bare = text
      .replaceAll(EDGE, "")
      .trim()
      .replace(/^[A-Z]+$/, "A");
    least = Math.min(least, bare === "A" ? 1 : bare.length < 2 ? 0 : bare.length);
    if (least === 0) break;
  }
  return least === Infinity ? 0 : least;
}

interface Reader {
  readonly source: string;
  at: number;
}

const anything: Part = { whole: null, needs: [] };
const exactly = (...whole: readonly string[]): Part => ({ whole, needs: [] });

function alternatives(reader: Reader): Part {
  const found: Part[] = [];
  for (;;) {
    found.push(sequence(reader));
    if (reader.source.charAt(reader.at) !== "|") break;
    reader.at += 1;
  }
  const [only] = found;
  if (found.length === 1 && only !== undefined) return only;
  const wholes = found.map(({ whole }) => whole);
  const united = wholes.flatMap((whole) => whole ?? []);
  if (!wholes.includes(null) && united.length <= MOST_LITERALS) return exactly(...new Set(united));
  // Whichever is taken, something of it is needed.
  const best = found.map(({ whole, needs }) => mostTelling(whole === null ? needs : [...needs, whole]));
  return { whole: null, needs: best.some((anyOf) => anyOf.length === 0) ? [] : [best.flat()] };
}

/** The list whose shortest literal is longest; letters that stand for phrases count as one. */
function mostTelling(needs: readonly AnyOf[]): AnyOf {
  let best: AnyOf = [];
  let most = 0;
  for (const anyOf of needs) {
    const least = leastOf(anyOf);
    if (least > most) [best, most] = [anyOf, least];
  }
  return best;
}

function sequence(reader: Reader): Part {
  const needs: AnyOf[] = [];
  let run: readonly string[] = [""];
  let whole = true;
  const close = (next: readonly string[]): void => {
    needs.push(run);
    run = next;
    whole = false;
  };
  for (;;) {
    const letter = reader.source.charAt(reader.at);
    if (letter === "" || letter === "|" || letter === ")") break;
    const atom = quantified(reader, one(reader));
    needs.push(...atom.needs);
    if (atom.whole === null) {
      close([""]);
      continue;
    }
    const { whole: ends } = atom;
    const grown = run.length * ends.length > MOST_LITERALS ? null : run.flatMap((begun) => ends.map((end) => begun + end));
    if (grown === null || grown.some((text) => text.length > MOST_LETTERS)) close(ends);
    else run = grown;
  }
  if (whole) return { whole: run, needs };
  return { whole: null, needs: [...needs, run] };
}

function one(reader: Reader): Part {
  const { source } = reader;
  const letter = source.charAt(reader.at);
  reader.at += 1;
  if (letter === "(") return group(reader);
  if (letter === "[") return letters(reader);
  if (letter === ".") return anything;
  if (letter === "^" || letter === "$") return exactly("");
  if (letter === "\\") return escaped(reader);
  return letter < "\u0080" ? exactly(letter) : anything;
}

function escaped(reader: Reader): Part {
  const code = /^(?:u[0-9a-f]{4}|x[0-9a-f]{2}|p\{[^}]*\}|k<[^>]*>|.)/i.exec(reader.source.slice(reader.at))?.[0] ?? "";
  reader.at += code.length;
  if (code === "b") return exactly(EDGE);
  if (code === "B") return exactly("");
  return /^[^a-zA-Z0-9]$/.test(code) ? exactly(code) : anything;
}

function group(reader: Reader): Part {
  const opening = /^\?(?::|<?[=!]|<[a-zA-Z0-9]+>)/.exec(reader.source.slice(reader.at, reader.at + 20))?.[0] ?? "";
  reader.at += opening.length;
  const inside = alternatives(reader);
  reader.at += 1;
  // A look to either side takes nothing; what it must not find is not needed.
  if (/^\?<?!$/.test(opening)) return exactly("");
  if (/^\?<?=$/.test(opening))
    return { whole: [""], needs: inside.whole === null ? inside.needs : [...inside.needs, inside.whole] };
  return inside;
}

function letters(reader: Reader): Part {
  const inside = /^(?:\\.|[^\]\\])*/.exec(reader.source.slice(reader.at))?.[0] ?? "";
  reader.at += inside.length + 1;
  return /^[A-Za-z]{1,12}$/.test(inside) ? exactly(...inside.split("")) : anything;
}

function quantified(reader: Reader, atom: Part): Part {
  const written = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12))?.[0] ?? "";
  reader.at += written.length;
  if (written === "") return atom;
  if (/^[?*]|^\{0/.test(written))
    return written.startsWith("?") && atom.whole !== null && atom.needs.length === 0 ? exactly(...atom.whole, "") : anything;
  const least = Number(/^\{(\d+)/.exec(written)?.[1] ?? 1);
  const { whole, needs } = atom;
  if (whole === null) return atom;
  const repeated = whole.length === 1 ? [(whole[0] ?? "").repeat(Math.min(least, MOST_LETTERS))] : whole;
  if (/^\{\d+\}/.test(written) && whole.length === 1 && least <= MOST_LETTERS) return { whole: repeated, needs };
  return { whole: null, needs: [...needs, repeated] };
}

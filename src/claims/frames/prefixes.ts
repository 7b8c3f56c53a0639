/** How many characters of a beginning are told. */
const LENGTH = 3;

/** A beginning that a pattern may match; `open` while what follows in the pattern still belongs to it. */
interface Beginning {
  readonly text: string;
  readonly open: boolean;
}

/**
 * The beginnings, up to three characters each, of all that a regular expression can match: `(?:launch|fir)ed` gives "lau" and "fir". Null where it may
 * begin with anything. Knows the part of the syntax that the frames are written in; what it does not know counts as anything.
 */
export function beginnings(source: string): ReadonlySet<string> | null {
  const reader = { source, at: 0 };
  const found = alternatives(reader);
  const texts = new Set(found.map(({ text }) => text));
  return texts.has("") ? null : texts;
}

interface Reader {
  readonly source: string;
  at: number;
}

function alternatives(reader: Reader): readonly Beginning[] {
  const found: Beginning[] = [];
  for (;;) {
    found.push(...sequence(reader));
    if (reader.source.charAt(reader.at) !== "|") return found;
    reader.at += 1;
  }
}

function sequence(reader: Reader): readonly Beginning[] {
  let sofar: readonly Beginning[] = [{ text: "", open: true }];
  for (;;) {
    const letter = reader.source.charAt(reader.at);
    if (letter === "" || letter === "|" || letter === ")") return sofar;
    const atom = quantified(reader, one(reader));
    sofar = distinct(sofar.flatMap((begun) => (begun.open ? atom.map((next) => joined(begun, next)) : [begun])));
  }
}

function joined(begun: Beginning, next: Beginning): Beginning {
  const text = (begun.text + next.text).slice(0, LENGTH);
  return { text, open: next.open && text.length < LENGTH };
}

function distinct(all: readonly Beginning[]): readonly Beginning[] {
  const seen = new Map<string, Beginning>();
  for (const one of all) seen.set(`${one.text}${one.open ? "…" : ""}`, one);
  return [...seen.values()];
}

const anything: readonly Beginning[] = [{ text: "", open: false }];
const nothing: readonly Beginning[] = [{ text: "", open: true }];

function one(reader: Reader): readonly Beginning[] {
  const { source } = reader;
  const letter = source.charAt(reader.at);
  reader.at += 1;
  if (letter === "(") return group(reader);
  if (letter === "[") return letters(reader);
  if (letter === ".") return anything;
  if (letter === "^" || letter === "$") return nothing;
  if (letter !== "\\") return [{ text: letter, open: true }];
  const escaped = source.charAt(reader.at);
  reader.at += 1;
  if (escaped === "b" || escaped === "B") return nothing;
  return /[a-zA-Z0-9]/.test(escaped) ? anything : [{ text: escaped, open: true }];
}

function group(reader: Reader): readonly Beginning[] {
  const opening = /^\?(?::|[=!]|<[=!]|<[a-zA-Z0-9]+>)/.exec(reader.source.slice(reader.at, reader.at + 20))?.[0] ?? "";
  reader.at += opening.length;
  const inside = alternatives(reader);
  reader.at += 1;
  // A look to either side takes nothing.
  return /^\?<?[=!]$/.test(opening) ? nothing : inside;
}

function letters(reader: Reader): readonly Beginning[] {
  const end = reader.source.indexOf("]", reader.at);
  const inside = reader.source.slice(reader.at, end);
  reader.at = end + 1;
  return /^[A-Za-z]+$/.test(inside) ? Array.from(inside, (text) => ({ text, open: true })) : anything;
}

function quantified(reader: Reader, atom: readonly Beginning[]): readonly Beginning[] {
  const written = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at, reader.at + 12))?.[0] ?? "";
  reader.at += written.length;
  if (written === "") return atom;
  const again = written.startsWith("?") ? atom : atom.map(({ text }) => ({ text, open: false }));
  return /^(?:[?*]|\{0)/.test(written) ? [...again, ...nothing] : again;
}

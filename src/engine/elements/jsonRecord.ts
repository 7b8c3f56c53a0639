/**
 * A small strict JSON reader (RFC 8259) for flat records: it keeps each value's text and place, which `JSON.parse` does not,
 * and it goes on behind a record that is broken.
 */
import { fail, ok, type Result } from "../../base/index.ts";
import type { KeywordText, Keywords } from "./keywords.ts";

export interface JsonFault {
  readonly code: "json-syntax" | "json-shape" | "keyword-twice";
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
  readonly field?: string;
}

interface Cursor {
  readonly text: string;
  at: number;
}

const numberToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literalToken = /true|false|null/y;
const blanks = /[ \t\r\n]*/y;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** Reads one object of scalar values that begins at `start`. @returns its keywords and where it ends, or what is wrong with it. */
export function readJsonRecord(text: string, start: number): Result<{ keywords: Keywords; end: number }, JsonFault> {
  const cursor: Cursor = { text, at: start + 1 };
  const keywords = new Map<string, KeywordText>();
  skipBlanks(cursor);
  if (text.charAt(cursor.at) === "}") return ok({ keywords, end: cursor.at + 1 });
  for (;;) {
    skipBlanks(cursor);
    const keyAt = cursor.at;
    const key = readString(cursor);
    if (key === null) return fail(unexpected(cursor, "a keyword in quotation marks"));
    skipBlanks(cursor);
    if (text.charAt(cursor.at) !== ":") return fail(unexpected(cursor, "a colon"));
    cursor.at += 1;
    skipBlanks(cursor);
    const offset = cursor.at;
    const value = readScalar(cursor);
    if (value === undefined) return fail(noScalar(cursor, key));
    if (keywords.has(key)) return fail({ code: "keyword-twice", offset: keyAt, found: key, expected: "", field: key });
    keywords.set(key, { text: value, offset });
    skipBlanks(cursor);
    const next = text.charAt(cursor.at);
    cursor.at += 1;
    if (next === "}") return ok({ keywords, end: cursor.at });
    if (next !== ",") {
      cursor.at -= 1;
      return fail(unexpected(cursor, "a comma or a closing brace"));
    }
  }
}

function noScalar(cursor: Cursor, field: string): JsonFault {
  const first = cursor.text.charAt(cursor.at);
  if (first === "{" || first === "[") {
    const found = first === "{" ? "an object" : "an array";
    return { code: "json-shape", offset: cursor.at, found, expected: `a number or a text for ${field}`, field };
  }
  return unexpected(cursor, "a value");
}

function unexpected(cursor: Cursor, expected: string): JsonFault {
  const found = cursor.text.slice(cursor.at, cursor.at + 12);
  return { code: "json-syntax", offset: cursor.at, found: found === "" ? "the end of the text" : found, expected };
}

/** The token's own text for numbers and booleans, the content for texts, null for null; undefined where there is no scalar. */
function readScalar(cursor: Cursor): string | null | undefined {
  const text = readString(cursor);
  if (text !== null) return text;
  const token = take(numberToken, cursor) ?? take(literalToken, cursor);
  return token === null ? undefined : token === "null" ? null : token;
}

function readString(cursor: Cursor): string | null {
  const { text } = cursor;
  if (text.charAt(cursor.at) !== '"') return null;
  let at = cursor.at + 1;
  let content = "";
  for (let from = at; ; at++) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code) || code < 32) {
      cursor.at = at; // the fault lies here, and not where the text began
      return null;
    }
    if (code === 34) {
      cursor.at = at + 1;
      return content + text.slice(from, at);
    }
    if (code === 92) {
      const escaped = readEscape(text, at + 1);
      if (escaped === null) return null;
      content += text.slice(from, at) + escaped.text;
      at = escaped.end - 1;
      from = escaped.end;
    }
  }
}

function readEscape(text: string, at: number): { readonly text: string; readonly end: number } | null {
  const letter = text.charAt(at);
  if (letter === "u") {
    const digits = text.slice(at + 1, at + 5);
    return /^[0-9a-fA-F]{4}$/.test(digits) ? { text: String.fromCharCode(Number.parseInt(digits, 16)), end: at + 5 } : null;
  }
  const plain = escapes[letter];
  return plain === undefined ? null : { text: plain, end: at + 1 };
}

function take(token: RegExp, cursor: Cursor): string | null {
  token.lastIndex = cursor.at;
  const match = token.exec(cursor.text);
  if (match === null) return null;
  cursor.at = token.lastIndex;
  return match[0];
}

function skipBlanks(cursor: Cursor): void {
  take(blanks, cursor);
}

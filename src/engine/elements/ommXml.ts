/**
 * OMMs in XML (CCSDS 505.0-B-3, NDM/XML). A small strict reader of what such messages use: elements, attributes, texts, comments, the five
 * named entities and numbered ones. No document types, no other entities: they have no place in a message and much harm in them.
 */
import { elementsFromKeywords, type KeywordText } from "./keywords.ts";
import type { MeanElements } from "./meanElements.ts";
import { PendingText } from "./pendingText.ts";
import type { ElementProblem } from "./problems.ts";
import type { EncodingReader, ReadOptions } from "./readTypes.ts";

/** A message that has not ended by then is none. */
const longestRecord = 1_000_000;
const opening = /<(?:[A-Za-z_][\w.-]*:)?omm(?=[\s>])/g;
const closing = /<\/(?:[A-Za-z_][\w.-]*:)?omm\s*>/g;
/** The longest thing that may be cut in two at the end of a piece of text. */
const longestTag = 256;

interface XmlFault {
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
}

/** Takes the messages out of whatever holds them. Owns what has not ended yet. */
export class OmmXmlReader implements EncodingReader {
  readonly #options: ReadOptions;
  readonly #sets: MeanElements[];
  readonly #problems: ElementProblem[];
  readonly #pending = new PendingText();
  #messages = 0;

  constructor(options: ReadOptions, sets: MeanElements[], problems: ElementProblem[]) {
    this.#options = options;
    this.#sets = sets;
    this.#problems = problems;
  }

  push(chunk: string): void {
    this.#pending.append(chunk);
    this.#read(false);
  }

  end(): void {
    this.#read(true);
    if (this.#messages > 0) return;
    const expected = "an <omm> element";
    this.#problems.push({ code: "xml-syntax", place: { line: 1, column: 1 }, found: "no message", expected });
  }

  #read(isLast: boolean): void {
    const { text } = this.#pending;
    let at = 0;
    for (;;) {
      const start = find(opening, text, at);
      if (start === null) {
        at = isLast ? text.length : Math.max(at, text.length - longestTag);
        break;
      }
      const end = find(closing, text, start.at);
      const next = find(opening, text, start.end);
      if (end !== null && (next === null || end.at < next.at)) {
        this.#messages += 1;
        this.#message(start.at, end.end);
        at = end.end;
      } else if (next !== null || isLast || text.length - start.at > longestRecord) {
        this.#messages += 1;
        const place = this.#pending.placeOf(start.at);
        this.#problems.push({ code: "xml-syntax", place, found: "a message without end", expected: "</omm>" });
        at = next === null ? text.length : next.at;
      } else {
        at = start.at;
        break;
      }
    }
    this.#pending.consume(at);
  }

  #message(start: number, end: number): void {
    const keywords = keywordsOf(this.#pending.text, start, end);
    if ("expected" in keywords) {
      const { offset, found, expected } = keywords;
      this.#problems.push({ code: "xml-syntax", place: this.#pending.placeOf(offset), found, expected });
      return;
    }
    const read = elementsFromKeywords(keywords, start, (offset) => this.#pending.placeOf(offset), this.#options);
    if (read.ok) this.#sets.push(read.value);
    else this.#problems.push(read.problem);
  }
}

function find(pattern: RegExp, text: string, from: number): { readonly at: number; readonly end: number } | null {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? null : { at: match.index, end: pattern.lastIndex };
}

const tag = /<(\/?)((?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*))((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

/** Texts of the elements without children, by name; a unit given as attribute is put behind the value as KVN has it. */
function keywordsOf(text: string, start: number, end: number): Map<string, KeywordText> | XmlFault {
  const keywords = new Map<string, KeywordText>();
  const open: { readonly name: string; readonly units: string; readonly contentAt: number }[] = [];
  let hasChild = false;
  let at = start;
  while (at < end) {
    const angle = text.indexOf("<", at);
    if (angle < 0 || angle >= end) break;
    if (text.startsWith("<!--", angle)) {
      const close = text.indexOf("-->", angle + 4);
      if (close < 0 || close >= end) return fault(text, angle, "-->");
      at = close + 3;
      continue;
    }
    tag.lastIndex = angle;
    const match = tag.exec(text);
    if (match === null) return fault(text, angle, "a start or an end of an element");
    const [whole, slash, qualified = "", name = "", attributes = "", empty] = match;
    at = angle + whole.length;
    if (slash === "") {
      if (empty === "/") continue;
      open.push({ name: qualified, units: /\sunits\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? "", contentAt: at });
      hasChild = false;
      continue;
    }
    const element = open.pop();
    if (element?.name !== qualified) return fault(text, angle, element === undefined ? "nothing more" : `</${element.name}>`);
    if (!hasChild && name !== "USER_DEFINED" && name !== "COMMENT") {
      const content = decoded(text.slice(element.contentAt, angle));
      if (content === null) return fault(text, element.contentAt, "a text with entities that are known");
      if (keywords.has(name)) return fault(text, element.contentAt, `one ${name} only`);
      const value = element.units === "" ? content : `${content.trim()} [${element.units}]`;
      keywords.set(name, { text: value, offset: element.contentAt });
    }
    hasChild = true;
  }
  const unclosed = open.pop();
  return unclosed === undefined ? keywords : fault(text, end - 1, `</${unclosed.name}>`);
}

function fault(text: string, offset: number, expected: string): XmlFault {
  return { offset, found: text.slice(offset, offset + 24), expected };
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The text that entities stand for; null where one is not known. */
function decoded(text: string): string | null {
  if (!text.includes("&")) return text;
  let unknown = false;
  const plain = text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));?/g, (entity, decimal, hexadecimal, name) => {
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(String(hexadecimal), 16) : -1;
    const value = code < 0 ? named[String(name)] : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (value === undefined || !entity.endsWith(";")) unknown = true;
    return value ?? "";
  });
  return unknown || /&(?!.)/.test(text) ? null : plain;
}

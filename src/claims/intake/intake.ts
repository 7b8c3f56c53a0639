import { resolveOrganisation, type KnownOrganisation, type KnowledgeIndex } from "../../catalogue/index.ts";
import type { Document } from "../document.ts";
import { zoneOfPlaceName } from "../resolve/zones.ts";
import type { Block, TextStructure } from "../text/index.ts";
import { creditOf } from "./credit.ts";
import { dateline, type Dateline } from "./dateline.ts";
import { frontMatter } from "./frontMatter.ts";

/** What is known of a text as a whole. */
export interface Intake {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly organisation: KnownOrganisation | null;
  /** Who speaks where nobody is named: the agency of the dateline, whose report a publisher prints, else the publisher. */
  readonly voice: string | null;
  readonly voiceOrganisation: KnownOrganisation | null;
  /** ISO date or UTC text. */
  readonly published: string | null;
  /** IANA zone with the reason. */
  readonly zone: { readonly zone: string; readonly because: string } | null;
  /** The same where a dateline names it; a publisher's own zone is only one of several that a time may be in. */
  readonly datelineZone: { readonly zone: string; readonly because: string } | null;
  readonly dateline: Dateline | null;
  /** Where claims are looked for: from after front matter and dateline on. */
  readonly bodyStart: number;
  /** Blocks that are running text, with whether each is a heading. */
  readonly readable: readonly boolean[];
}

/** A first block without a sentence's end: a title, perhaps with a line for place and date below it. */
function isTitle(source: string, block: Block, blocks: number): boolean {
  if (block.kind === "heading") return true;
  const text = source.slice(block.span[0], block.span[1]);
  return (
    blocks > 1 &&
    block.kind === "paragraph" &&
    text.length < 220 &&
    !/[.!?…:;,]["'”’)]*\s*$/.test(text) &&
    !/[.!?]["'”’)]*\s*\r?\n/.test(text)
  );
}

const boilerplate =
  /^(?:reporting by|additional reporting|editing by|writing by|edited by|advertisement|subscribe|sign up|read more|read also|also read|related:|photo(?: credit)?:|image(?: credit)?:|image:|source:|©|\(c\)|copyright|all rights reserved|follow us|share (?:this|on)|click here|tags?:|topics?:|updated:|published:|this (?:article|story) (?:was|is|has been)|cookie|newsletter|watch:|listen:|\d+ min(?:ute)? read|print this|comments? ?\(|disclaimer)/i;

/** "By Marco L., Seoul": a short line of names; "By Friday, the satellite …" is a sentence. */
const nameLine = /^(?:By|BY) [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3}(?:,| and |$)/;
const isNameLine = (text: string): boolean =>
  text.length < 120 &&
  nameLine.test(text) &&
  !/^by (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*)\b/i.test(
    text,
  );

/** Reads what a text says of itself; what the caller knows goes first. */
export function intake(document: Document, structure: TextStructure, index: KnowledgeIndex): Intake {
  const { shadow, blocks } = structure;
  const matter = frontMatter(structure.source);
  const body = blocks.filter((block) => block.span[1] > matter.span[1]);
  let found: Dateline | null = null;
  for (const block of body.slice(0, 8)) {
    if (block.span[0] < matter.span[1]) continue;
    found = dateline(shadow, block.span);
    if (found !== null) break;
  }
  const firstBlock = body[0];
  const titleBlock = firstBlock !== undefined && isTitle(structure.source, firstBlock, body.length) ? firstBlock : undefined;
  const heading =
    titleBlock === undefined
      ? null
      : (structure.source
          .slice(titleBlock.span[0], titleBlock.span[1])
          .split(/\r?\n/)[0]
          ?.replace(/^#+\s*/, "")
          .trim() ?? null);
  const publisher = document.publisher ?? matter.publisher ?? found?.agency ?? null;
  const organisation = publisher === null ? null : (resolveOrganisation(publisher, index)[0] ?? null);
  const byline = bylineOf(
    structure.source,
    body.slice(0, 6).map((block) => block.span),
  );
  const credit = found?.agency ?? creditOf(shadow, body, index);
  const agency = credit === null ? null : (resolveOrganisation(credit, index)[0] ?? null);
  const voiceOrganisation = agency?.kind === "outlet" ? agency : organisation;
  const published = isoDate(document.published ?? matter.published ?? null) ?? isoDate(found?.day ?? null) ?? byline.date;
  const placeZone = found === null || found.place === "" ? null : zoneOfPlaceName(found.place, index);
  const linePlace = found === null && byline.place !== null ? zoneOfPlaceName(byline.place, index) : null;
  const datelineZone =
    found !== null && placeZone !== null
      ? { zone: placeZone, because: `the dateline is ${found.place}` }
      : linePlace !== null
        ? { zone: linePlace, because: `the text is dated from ${byline.place ?? ""}` }
        : null;
  const zone =
    datelineZone !== null
      ? datelineZone
      : organisation?.zone != null
        ? { zone: organisation.zone, because: `the zone of ${organisation.name}` }
        : null;
  const anyParagraph = body.some((block) => block.kind !== "heading");
  return {
    title: document.title ?? matter.title ?? heading,
    publisher: organisation?.kind === "outlet" ? organisation.name : (publisher ?? byline.author),
    voice:
      agency?.kind === "outlet"
        ? agency.name
        : credit !== null && agency === null
          ? credit
          : organisation?.kind === "outlet"
            ? organisation.name
            : (publisher ?? byline.author),
    voiceOrganisation,
    organisation,
    published,
    zone,
    datelineZone,
    dateline: found,
    bodyStart: matter.span[1],
    readable: blocks.map((block) => {
      if (block.span[0] < matter.span[1]) return false;
      const text = shadow.slice(block.span[0], Math.min(block.span[1], block.span[0] + 200));
      if ((boilerplate.test(text) && block.span[1] - block.span[0] < 240) || isNameLine(text)) return false;
      return (block.kind !== "heading" && block !== titleBlock) || !anyParagraph;
    }),
  };
}

const authorLine =
  /^(?:By|by|BY|Posted by|Written by|Author:|Thread by|A thread by) (@?[A-Z][\w'.-]*(?: [A-Z][A-Za-z'.-]*){0,3})/;
/** "Jonathan McDowell (@planet4589) · 21 Feb 2024", "@sat_fan": who posts stands over it. */
const handleLine =
  /^(?:Thread (?:by )?|Post by )?(?:(\p{Lu}[\p{L}'.-]*(?: [\p{L}'.-]+){0,3}),? ?)?\(?(@[\w.-]{2,30})\)?(?:\s*(?:[·•|(]|- ).{0,40})?$/u;

function poster(line: string): string | null {
  const found = handleLine.exec(line.trim());
  return found === null ? null : (found[1] ?? found[2] ?? null);
}

/** "By Marco L., 27 February 2024": author and day in the first short lines of a text. */
function bylineOf(
  shadow: string,
  blocks: readonly (readonly [number, number])[],
): { readonly author: string | null; readonly date: string | null; readonly place: string | null } {
  let author: string | null = null;
  let date: string | null = null;
  let place: string | null = null;
  for (const [start, end] of blocks) {
    if (end - start > 240) continue;
    for (const line of shadow.slice(start, end).split(/\r?\n/)) {
      if (line.length > 120) continue;
      author ??= authorLine.exec(line)?.[1]?.replace(/[.,]$/, "") ?? poster(line);
      if (
        author !== null ||
        // "By a staff writer, Sept. 20, 2023"
        /^By (?:an? |the |our )[a-z]/.test(line) ||
        /^(?:Published|Posted|Updated|Date)?:?\s*(?:[A-Z][A-Za-z]+, )?(?:[A-Z][a-z]+day,? )?(?:\d|[A-Z][a-z]{2,8}\.? \d)/.test(
          line,
        )
      )
        date ??= isoDate(line);
      if (isoDate(line) !== null) place ??= /^([A-Z][A-Za-z]+(?: [A-Z][a-z]+)?), /.exec(line)?.[1] ?? null;
    }
  }
  return { author, date, place };
}

const months: readonly (readonly [string, number])[] = [
  ["jan", 1],
  ["feb", 2],
  ["mar", 3],
  ["apr", 4],
  ["may", 5],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
];

/** "2023-11-28", "28 November 2023", "Nov. 28, 2023" or UTC text as an ISO date or moment; null where there is no whole date. */
function isoDate(text: string | null): string | null {
  if (text === null) return null;
  const moment = /\b(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z/.exec(text)?.[1];
  if (moment !== undefined) return moment.length === 16 ? `${moment}:00Z` : `${moment}Z`;
  const iso = /\b(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso !== null) return iso[0];
  const year = /\b(?:19|20)\d{2}\b/.exec(text)?.[0];
  const monthName =
    /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i
      .exec(text)?.[1]
      ?.toLowerCase()
      .slice(0, 3);
  const day = /(?<![\d:])\d{1,2}(?![\d:])(?=st|nd|rd|th|\b)/.exec(text.replace(/\b\d{4}\b/, ""))?.[0];
  const month = months.find(([name]) => name === monthName)?.[1];
  if (year === undefined || month === undefined || day === undefined) return null;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

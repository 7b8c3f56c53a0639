/**
 * Writing element sets, in every encoding that is read. [1] CCSDS 502.0-B-3 (OMM), 505.0-B-3 (its XML).
 */
import type { MeanElements, OmmFields } from "./meanElements.ts";
import type { ElementProblem } from "./problems.ts";
import type { Encoding } from "./readTypes.ts";
import { writeTle } from "./writeTle.ts";

/** Something that an encoding cannot carry: a figure of one set, or the whole set. */
export interface Loss {
  /** Which of the sets, from 0. */
  readonly index: number;
  readonly noradId: number;
  /** The OMM's keyword that is lost; null where the set could not be written at all. */
  readonly keyword: string | null;
  /** Why the set could not be written; null where only a keyword is lost. */
  readonly problem: ElementProblem | null;
}

/** The text, and everything that reading it again would not give back. */
export interface WrittenSets {
  readonly text: string;
  readonly losses: readonly Loss[];
}

const numberKeywords = [
  "MEAN_MOTION",
  "ECCENTRICITY",
  "INCLINATION",
  "RA_OF_ASC_NODE",
  "ARG_OF_PERICENTER",
  "MEAN_ANOMALY",
] as const;
const tleKeywords = [
  "EPHEMERIS_TYPE",
  "CLASSIFICATION_TYPE",
  "NORAD_CAT_ID",
  "ELEMENT_SET_NO",
  "REV_AT_EPOCH",
  "BSTAR",
  "MEAN_MOTION_DOT",
  "MEAN_MOTION_DDOT",
] as const;
const csvKeywords = ["OBJECT_NAME", "OBJECT_ID", "EPOCH", ...numberKeywords, ...tleKeywords] as const;

/** The longest name that a line 0 has room for. */
const longestTleName = 24;

/**
 * Writes sets in one encoding, in their order. OMM to OMM loses nothing, TLE to TLE neither; TLE to OMM keeps every figure. An OMM as TLE
 * loses its publisher and date, the end of a long name, and, where a figure has more digits than the columns or the number is above 339999, the
 * whole set: nothing is rounded in silence.
 */
export function writeElementSets(sets: readonly MeanElements[], encoding: Encoding): WrittenSets {
  return writers[encoding](sets);
}

const writers: { readonly [E in Encoding]: (sets: readonly MeanElements[]) => WrittenSets } = {
  tle: tleText,
  "omm-json": jsonText,
  "omm-csv": csvText,
  "omm-xml": xmlText,
  "omm-kvn": kvnText,
};

function tleText(sets: readonly MeanElements[]): WrittenSets {
  const losses: Loss[] = [];
  const lines: string[] = [];
  sets.forEach((set, index) => {
    const lost = (keyword: string | null, problem: ElementProblem | null = null): void => {
      losses.push({ index, noradId: set.noradId, keyword, problem });
    };
    const written = writeTle(set.written);
    if (!written.ok) {
      lost(null, written.problem);
      return;
    }
    if (set.created !== null) lost("CREATION_DATE");
    if (set.originator !== null) lost("ORIGINATOR");
    const name = (set.name ?? "").replaceAll(/[\r\n]+/g, " ").trim();
    const kept = name.slice(0, longestTleName).trim();
    if (kept !== (set.name ?? "")) lost("OBJECT_NAME");
    if (kept !== "") lines.push(`0 ${kept}`);
    lines.push(...written.value);
  });
  return { text: lines.map((line) => `${line}\n`).join(""), losses };
}

function jsonText(sets: readonly MeanElements[]): WrittenSets {
  const records = sets.map((set) => {
    const entries = Object.entries({ ...headerOf(set), ...set.written });
    const pairs = entries.map(
      ([key, value]) => `${JSON.stringify(key)}:${typeof value === "number" ? figure(value) : JSON.stringify(value)}`,
    );
    return `{${pairs.join()}}`;
  });
  return { text: `[${records.join(",\n")}]\n`, losses: [] };
}

function csvText(sets: readonly MeanElements[]): WrittenSets {
  const losses: Loss[] = [];
  // CelesTrak's columns, and those of the publisher only where a set has one.
  const extra = (["CREATION_DATE", "ORIGINATOR"] as const).filter((keyword) => sets.some((set) => keyword in headerOf(set)));
  const rows = sets.map((set, index) => {
    const fields: Readonly<Record<string, string | number>> = { ...headerOf(set), ...set.written };
    return [...extra, ...csvKeywords].map((keyword) => {
      const value = textOf(fields[keyword]);
      if (/[\r\n]/.test(value)) losses.push({ index, noradId: set.noradId, keyword, problem: null });
      const line = value.replaceAll(/[\r\n]+/g, " ");
      return /[",]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
    });
  });
  const text = [[...extra, ...csvKeywords], ...rows].map((row) => `${row.join(",")}\r\n`).join("");
  return { text, losses };
}

function kvnText(sets: readonly MeanElements[]): WrittenSets {
  const losses: Loss[] = [];
  const messages = sets.map((set, index) => {
    const lines = pairsOf(set).map(([keyword, value]) => {
      const line = value.replaceAll(/[\r\n]+/g, " ");
      if (line !== value) losses.push({ index, noradId: set.noradId, keyword, problem: null });
      return `${keyword.padEnd(20)}= ${line}`.trimEnd();
    });
    return `${["CCSDS_OMM_VERS      = 3.0", ...lines].join("\n")}\n`;
  });
  return { text: messages.join("\n"), losses };
}

function xmlText(sets: readonly MeanElements[]): WrittenSets {
  const messages = sets.map((set) => {
    const values = new Map(pairsOf(set));
    const element = (keyword: string): string => `<${keyword}>${escaped(values.get(keyword) ?? "")}</${keyword}>`;
    const group = (keywords: readonly string[]): string => keywords.map(element).join("");
    const metadata = group(["OBJECT_NAME", "OBJECT_ID", "CENTER_NAME", "REF_FRAME", "TIME_SYSTEM", "MEAN_ELEMENT_THEORY"]);
    return [
      `<omm id="CCSDS_OMM_VERS" version="3.0">`,
      `<header>${group(["CREATION_DATE", "ORIGINATOR"])}</header>`,
      `<body><segment><metadata>${metadata}</metadata>`,
      `<data><meanElements>${group(["EPOCH", ...numberKeywords])}</meanElements>`,
      `<tleParameters>${group(tleKeywords)}</tleParameters></data></segment></body></omm>`,
    ].join("\n");
  });
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<ndm>\n${messages.map((message) => `${message}\n`).join("")}</ndm>\n`;
  return { text, losses: [] };
}

/** A message's keywords with their values, in the standard's order. */
function pairsOf(set: MeanElements): readonly (readonly [keyword: string, value: string])[] {
  const fields: OmmFields = set.written;
  const pair = (keyword: keyof OmmFields): readonly [string, string] => [keyword, textOf(fields[keyword])];
  return [
    ["CREATION_DATE", set.created ?? ""],
    ["ORIGINATOR", set.originator ?? ""],
    pair("OBJECT_NAME"),
    pair("OBJECT_ID"),
    ["CENTER_NAME", "EARTH"],
    ["REF_FRAME", "TEME"],
    ["TIME_SYSTEM", "UTC"],
    ["MEAN_ELEMENT_THEORY", "SGP4"],
    pair("EPOCH"),
    ...numberKeywords.map(pair),
    ...tleKeywords.map(pair),
  ];
}

function textOf(value: string | number | undefined): string {
  return typeof value === "number" ? figure(value) : (value ?? "");
}

/** The shortest decimal that reads as the same number; a minus zero keeps its sign. */
function figure(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

function headerOf(set: MeanElements): { readonly CREATION_DATE?: string; readonly ORIGINATOR?: string } {
  return {
    ...(set.created === null ? {} : { CREATION_DATE: set.created }),
    ...(set.originator === null ? {} : { ORIGINATOR: set.originator }),
  };
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;")
    .replaceAll("\n", "&#10;");
}

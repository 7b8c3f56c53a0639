import type { Problem, ProblemCatalogue } from "../../base/index.ts";

export type ElementProblemCode =
  | "tle-length"
  | "tle-line-number"
  | "tle-blank"
  | "tle-field"
  | "tle-checksum"
  | "tle-numbers-differ"
  | "tle-line-missing"
  | "tle-not-a-line"
  | "tle-cannot-hold"
  | "element-range"
  | "epoch-form"
  | "keyword-missing"
  | "keyword-value"
  | "keyword-twice"
  | "csv-header"
  | "csv-row-length"
  | "csv-quote"
  | "json-syntax"
  | "json-shape"
  | "kvn-line"
  | "xml-syntax"
  | "format-unknown"
  | "input-empty";

/** What is wrong with a record of elements; `field` names the element or keyword where one is at fault. */
export interface ElementProblem extends Problem<ElementProblemCode> {
  readonly field?: string;
}

const refetch = "The record was altered or cut. Fetch it again, or leave it out; the other records are not touched by it.";

/** The words for what can be wrong with element sets. */
export const elementProblems: ProblemCatalogue<ElementProblem> = {
  "tle-length": (p) => ({
    text: `a line of an element set has ${p.expected} characters; this one has ${p.found}`,
    doThis: refetch,
  }),
  "tle-line-number": (p) => ({
    text: `line ${p.expected} of an element set begins with ${p.expected} and a blank; this one begins with "${p.found}"`,
    doThis: "Lines may be missing or out of order. Give line 1 and line 2 of the same set, one after the other.",
  }),
  "tle-blank": (p) => ({
    text: `"${p.found}" stands where a blank must separate two fields`,
    doThis: "The columns are shifted. Fetch the element set again; retyped lines often lose a blank.",
  }),
  "tle-field": (p) => ({
    text: `${nameOf(p)} reads "${p.found}"; expected: ${p.expected}`,
    doThis: refetch,
  }),
  "tle-checksum": (p) => ({
    text: `the line ends in "${p.found}", but its digits sum to ${p.expected}`,
    doThis:
      "The line was altered or cut. Fetch the element set again, or say that checksums are to be ignored to read it as it is.",
  }),
  "tle-numbers-differ": (p) => ({
    text: `line 2 belongs to object ${p.found}, line 1 to object ${p.expected}`,
    doThis: "Lines are missing or out of order. Give both lines of the same set.",
  }),
  "tle-line-missing": (p) => ({
    text: `line ${p.expected} of this element set is missing`,
    doThis: "The list was cut or a line was lost. Fetch the element set again; the sets around it are not touched by it.",
  }),
  "tle-not-a-line": (p) => ({
    text: `"${p.found}" is neither a line of an element set nor the name of one that follows`,
    doThis: "Remove the line, or begin it with # if it is a remark.",
  }),
  "tle-cannot-hold": (p) => ({
    text: `${nameOf(p)} is ${p.found}, which the columns of a two-line set cannot hold exactly`,
    doThis: "Write the set as OMM, in JSON or CSV; nothing is rounded on the way.",
  }),
  "element-range": (p) => ({
    text: `${nameOf(p)} is ${p.found}; expected: ${p.expected}`,
    doThis: "No orbit has such an element. Check the unit (degrees, revolutions a day) or fetch the record again.",
  }),
  "epoch-form": (p) => ({
    text: `the epoch "${p.found}" is not a moment of UTC`,
    doThis: `Write it like 2023-11-27T14:36:25.123456. ${p.expected ?? ""}`.trim(),
  }),
  "keyword-missing": (p) => ({
    text: `the record has no ${nameOf(p)}`,
    doThis: "An OMM with SGP4 elements has it. Fetch the record again, or ask its publisher for the whole message.",
  }),
  "keyword-value": (p) => ({
    text: `${nameOf(p)} is "${p.found}"; expected: ${p.expected}`,
    doThis: "Correct the value or leave the record out. Nothing was guessed in its place.",
  }),
  "keyword-twice": (p) => ({
    text: `${nameOf(p)} is given twice`,
    doThis: "Remove one of the two; which one holds cannot be told from the record.",
  }),
  "csv-header": (p) => ({
    text: `the table's first row reads "${p.found}"; expected: ${p.expected}`,
    doThis: "The first row must name the columns by the keywords of an OMM, as CelesTrak and Space-Track write it.",
  }),
  "csv-row-length": (p) => ({
    text: `the row has ${p.found} fields, the header ${p.expected}`,
    doThis: "A comma is missing or too many, or the file was cut. Fetch it again; the other rows are not touched by it.",
  }),
  "csv-quote": () => ({
    text: "a quotation mark opens a field and nothing closes it",
    doThis: "The file was cut, or a mark was lost. Fetch it again; rows before this one are good.",
  }),
  "json-syntax": (p) => ({
    text: `"${p.found}" stands where JSON has ${p.expected}`,
    doThis: "The file was cut or is not JSON. Fetch it again; records read before this place are good.",
  }),
  "json-shape": (p) => ({
    text: `here stands ${p.found}; expected: ${p.expected}`,
    doThis: "Give an OMM as a JSON object, or an array of such objects.",
  }),
  "kvn-line": (p) => ({
    text: `"${p.found}" is no line of the form KEYWORD = value`,
    doThis: "Correct the line, or begin it with COMMENT. Its whole message is left out; the others are not touched by it.",
  }),
  "xml-syntax": (p) => ({
    text: `"${p.found}" stands where the message has ${p.expected}`,
    doThis: "The file was cut or altered. Fetch it again; the messages around this one are not touched by it.",
  }),
  "format-unknown": (p) => ({
    text: `the input begins with "${p.found}", which is no form of element sets that is read here`,
    doThis: "Give two-line or three-line sets, or an OMM in JSON, XML, KVN or CSV.",
  }),
  "input-empty": () => ({
    text: "there is no element set in the input: it is empty",
    doThis: "Check that the download worked; a server in trouble often sends an empty file.",
  }),
};

function nameOf(p: ElementProblem): string {
  return p.field ?? "a field";
}

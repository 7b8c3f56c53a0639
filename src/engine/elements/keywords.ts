/**
 * From keywords and their texts, whatever encoding they stood in, to an element set.
 *
 * [1] CCSDS 502.0-B-3, Orbit Data Messages, 2023, tables 4-1 to 4-3.
 */
import { fail, type InputPlace, type Result } from "../../base/index.ts";
import { builtInLeapSeconds, parseUtc } from "../time/index.ts";
import { elementsAt, epochOf, type MeanElements, type OmmFields } from "./meanElements.ts";
import type { ElementProblem } from "./problems.ts";
import type { ReadOptions } from "./readTypes.ts";

/** What an encoding says of one keyword: its text, null where it is given as empty, and where it stands. */
export interface KeywordText {
  readonly text: string | null;
  readonly offset: number;
}

export type Keywords = ReadonlyMap<string, KeywordText>;

/** Where an offset of the encoding lies in the input; asked only when something is wrong. */
export type PlaceOf = (offset: number) => InputPlace;

const numberForm = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;

/** `97.4339 [deg]`: KVN puts the unit behind the value, and so does our reader of XML. */
const unitBehind = /^(.*?)\s*\[([^\]]*)\]$/;

/** Units that a value may carry; the standard fixes them, so that another one is an error and not a wish. */
const units: Readonly<Record<string, readonly string[]>> = {
  MEAN_MOTION: ["rev/day"],
  INCLINATION: ["deg"],
  RA_OF_ASC_NODE: ["deg"],
  ARG_OF_PERICENTER: ["deg"],
  MEAN_ANOMALY: ["deg"],
  BSTAR: ["1/er"],
  MEAN_MOTION_DOT: ["rev/day**2"],
  MEAN_MOTION_DDOT: ["rev/day**3"],
};

/** What SGP4 elements must be given in; a message that says otherwise is another theory's or another frame's. */
const fixed: readonly (readonly [keyword: string, allowed: readonly string[]])[] = [
  ["CENTER_NAME", ["EARTH"]],
  ["REF_FRAME", ["TEME", "TEMEOFDATE"]],
  ["TIME_SYSTEM", ["UTC"]],
  ["MEAN_ELEMENT_THEORY", ["SGP4", "SGP/SGP4", "SGP"]],
];

/**
 * @param recordOffset where the record begins, for what is missing from it
 * @returns the set; or `keyword-missing`, `keyword-value`, `epoch-form`, `element-range`. Where a keyword is optional by [1] its
 * default there is taken: type 0, classification U, derivatives 0; set and revolution number 0.
 */
export function elementsFromKeywords(
  keywords: Keywords,
  recordOffset: number,
  placeOf: PlaceOf,
  options: ReadOptions,
): Result<MeanElements, ElementProblem> {
  const wrong: { first: ElementProblem | null } = { first: null };
  const given = (keyword: string): string | null => {
    const text = keywords.get(keyword)?.text?.trim() ?? "";
    const unit = text.endsWith("]") ? unitBehind.exec(text) : null;
    if (unit === null || !(keyword in units)) return text === "" ? null : text;
    const [, value = "", found = ""] = unit;
    // Another unit would be a value that nobody sees is wrong.
    if (!units[keyword]?.includes(found.toLowerCase()))
      wrong.first ??= wrongValue(keyword, text, `in ${units[keyword]?.[0] ?? ""}`);
    return value === "" ? null : value;
  };
  const place = (keyword: string): InputPlace => placeOf(keywords.get(keyword)?.offset ?? recordOffset);
  const needed = (keyword: string): string => {
    const text = given(keyword);
    if (text === null) wrong.first ??= { code: "keyword-missing", field: keyword, place: place(keyword) };
    return text ?? "";
  };
  const number = (keyword: string, text: string): number => {
    const value = numberForm.test(text) ? Number(text) : Number.NaN;
    if (!Number.isFinite(value)) wrong.first ??= wrongValue(keyword, text, "a decimal number, like 97.4339 or .12E-3");
    return value;
  };
  const wholeNumber = (keyword: string, text: string): number => {
    const value = number(keyword, text);
    if (!(Number.isInteger(value) && value >= 0)) wrong.first ??= wrongValue(keyword, text, "a whole number");
    return value;
  };
  const wrongValue = (field: string, found: string, expected: string): ElementProblem => {
    return { code: "keyword-value", field, place: place(field), found, expected };
  };

  for (const [keyword, allowed] of fixed) {
    const text = given(keyword);
    if (text !== null && !allowed.includes(text.toUpperCase().replaceAll(" ", ""))) {
      return fail(wrongValue(keyword, text, allowed.join(" or ")));
    }
  }
  const leapSeconds = options.leapSeconds ?? builtInLeapSeconds;
  const epochText = needed("EPOCH");
  if (wrong.first !== null) return fail(wrong.first);
  const epoch = parseUtc(epochText, leapSeconds);
  if (!epoch.ok) return fail({ code: "epoch-form", field: "EPOCH", place: place("EPOCH"), found: epochText });

  const written: OmmFields = {
    OBJECT_NAME: given("OBJECT_NAME") ?? "",
    OBJECT_ID: given("OBJECT_ID") ?? "",
    EPOCH: epochText,
    MEAN_MOTION: number("MEAN_MOTION", needed("MEAN_MOTION")),
    ECCENTRICITY: number("ECCENTRICITY", needed("ECCENTRICITY")),
    INCLINATION: number("INCLINATION", needed("INCLINATION")),
    RA_OF_ASC_NODE: number("RA_OF_ASC_NODE", needed("RA_OF_ASC_NODE")),
    ARG_OF_PERICENTER: number("ARG_OF_PERICENTER", needed("ARG_OF_PERICENTER")),
    MEAN_ANOMALY: number("MEAN_ANOMALY", needed("MEAN_ANOMALY")),
    EPHEMERIS_TYPE: wholeNumber("EPHEMERIS_TYPE", given("EPHEMERIS_TYPE") ?? "0"),
    CLASSIFICATION_TYPE: keywords.has("CLASSIFICATION_TYPE") ? (given("CLASSIFICATION_TYPE") ?? "") : "U",
    NORAD_CAT_ID: wholeNumber("NORAD_CAT_ID", needed("NORAD_CAT_ID")),
    ELEMENT_SET_NO: wholeNumber("ELEMENT_SET_NO", given("ELEMENT_SET_NO") ?? "0"),
    REV_AT_EPOCH: wholeNumber("REV_AT_EPOCH", given("REV_AT_EPOCH") ?? "0"),
    BSTAR: number("BSTAR", needed("BSTAR")),
    MEAN_MOTION_DOT: number("MEAN_MOTION_DOT", given("MEAN_MOTION_DOT") ?? "0"),
    MEAN_MOTION_DDOT: number("MEAN_MOTION_DDOT", given("MEAN_MOTION_DDOT") ?? "0"),
  };
  if (wrong.first !== null) return fail(wrong.first);
  const elements = elementsAt(written, epochOf(epoch.value, leapSeconds), given("CREATION_DATE"), given("ORIGINATOR"));
  return elements.ok ? elements : fail({ ...elements.problem, place: place(elements.problem.field ?? "") });
}

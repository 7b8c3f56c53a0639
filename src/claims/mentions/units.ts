/** One unit as newspapers and specialists write it: `factor` turns a written number into the canonical `unit`. */

import { pattern } from "../text/index.ts";
export interface UnitForm {
  readonly unit: string;
  readonly factor: number;
  /** What the unit measures; two written forms of one dimension can be conversions of each other. */
  readonly dimension: "length" | "angle" | "time" | "mass" | "speed" | "frequency" | "mean-motion" | "rate" | "share" | "count";
}

type Row = readonly [forms: string, unit: string, factor: number, dimension: UnitForm["dimension"]];

/** Factors: international mile 1.609344 km, nautical mile 1.852 km, foot 0.3048 m, pound 0.45359237 kg, short ton 907.18474 kg. */
const rows: readonly Row[] = [
  ["km/s|km/sec|kilomet(?:er|re)s? (?:per|a|each) second|km per second|kps", "km/s", 1, "speed"],
  ["m/s|m/sec|met(?:er|re)s? (?:per|a|each) second|m per second", "km/s", 0.001, "speed"],
  ["km/h|kph|kmh|km/hr|kilomet(?:er|re)s? (?:per|an|each) hour|km per hour|km an hour", "km/s", 1 / 3600, "speed"],
  ["mph|miles? (?:per|an|each) hour", "km/s", 1.609344 / 3600, "speed"],
  ["mi/s|miles? (?:per|a|each) second", "km/s", 1.609344, "speed"],
  ["kilomet(?:er|re)s?|kms?", "km", 1, "length"],
  ["nautical[ -]miles?|nmi|NM", "km", 1.852, "length"],
  ["(?:statute )?miles?|mi(?:\\.(?=\\s[a-z(,]))?", "km", 1.609344, "length"],
  ["centimet(?:er|re)s?|cm", "m", 0.01, "length"],
  ["millimet(?:er|re)s?|mm", "m", 0.001, "length"],
  ["met(?:er|re)s?|m", "m", 1, "length"],
  ["feet|foot|ft(?:\\.(?=\\s[a-z(,]))?", "m", 0.3048, "length"],
  ["yards?|yds?", "m", 0.9144, "length"],
  ["inch(?:es)?", "m", 0.0254, "length"],
  ["degrees?|degs?(?:\\.(?=\\s[a-z(,]))?|°", "deg", 1, "angle"],
  [
    "revolutions? (?:per|a|each|every) day|orbits? (?:per|a|each|every) day|revs?/day|rev(?:s)? per day",
    "1/day",
    1,
    "mean-motion",
  ],
  ["seconds?|secs?|s", "s", 1, "time"],
  ["minutes?|mins?", "min", 1, "time"],
  ["hours?|hrs?|h", "min", 60, "time"],
  ["days?", "day", 1, "time"],
  ["weeks?", "day", 7, "time"],
  ["months?", "month", 1, "time"],
  ["years?", "year", 1, "time"],
  ["kilograms?|kilogrammes?|kilos?|kgs?", "kg", 1, "mass"],
  ["metric tons?|tonnes?|t", "kg", 1000, "mass"],
  ["short tons?", "kg", 907.18474, "mass"],
  // A newspaper's "ton" of a satellite is the metric one within its rounding.
  ["tons?", "kg", 1000, "mass"],
  ["pounds?|lbs?(?:\\.(?=\\s[a-z(,]))?", "kg", 0.45359237, "mass"],
  ["grams?|grammes?|g", "kg", 0.001, "mass"],
  ["GHz|gigahertz", "Hz", 1e9, "frequency"],
  ["MHz|megahertz", "Hz", 1e6, "frequency"],
  ["kHz|kilohertz", "Hz", 1e3, "frequency"],
  ["Hz|hertz", "Hz", 1, "frequency"],
  ["percent|per cent|%", "%", 1, "share"],
];

const forms = rows.map(([source, unit, factor, dimension]) => ({
  pattern: pattern(`^(?:${source})$`, "u"),
  form: { unit, factor, dimension },
}));

/** Every written unit, longest alternatives first within each row; case counts ("m" and "MHz"). */
export const UNIT = `(?:${rows.map(([source]) => source).join("|")})(?![\\p{L}\\d])`;

/** What a written unit is; null for none of ours. */
export function unitOf(written: string): UnitForm | null {
  const plain = written.replace(/-/gu, " ").replace(/\.$/u, "").trim();
  return forms.find(({ pattern }) => pattern.test(plain) || pattern.test(plain.toLowerCase()))?.form ?? null;
}

/** Per what a quantity changes ("0.67 degrees a day"): the suffix of the canonical unit. */
export const PER =
  "(?:\\s?/\\s?|\\s(?:per|a|an|each|every)\\s)(?<per>second|minute|hour|day|week|month|year|orbit|revolution)(?![\\p{L}])";

export function perName(written: string): string {
  return written === "revolution" ? "orbit" : written;
}

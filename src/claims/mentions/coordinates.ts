import { pattern } from "../text/index.ts";
import type { CoordinateMention } from "./types.ts";

interface Angle {
  readonly start: number;
  readonly end: number;
  readonly deg: number;
  readonly halfStep: number;
  readonly axis: "latitude" | "longitude";
  /** Written so that it is an angle even by itself. */
  readonly sure: boolean;
}

const HEMISPHERE =
  "(?<hemi>[NSEW](?![\\p{L}\\d])|(?:north|south|east|west)(?:ern)?(?!\\p{L}|ward|\\s(?:of(?!\\s(?:the\\s)?(?:equator|Greenwich))|coast|sea|side|by)))(?:\\s(?:latitude|longitude|lat\\.?|long?\\.?)(?!\\p{L}))?";
const BEFORE = "(?<pre>(?:[NSEW]|(?:north|south|east|west)(?:ern)?|(?:north|south|east|west)\\s(?:latitude|longitude))\\s?)";
const AXIS = "(?<axis>(?:lat|latitude|lon|long|longitude)(?!\\p{L})\\.?\\s?(?:of|is|was|:|=|at)?\\s?)";
const D = "(?<d>\\d{1,3})";

const forms: readonly (readonly [RegExp, "sexagesimal" | "decimal" | "compact"])[] = [
  [
    `${D}\\s?(?:°|deg(?:rees?)?\\.?|-|\\s)\\s?(?<m>[0-5]?\\d(?:\\.\\d+)?)\\s?(?:'|min(?:utes?)?\\.?|-|\\s)\\s?(?<s>[0-5]?\\d(?:\\.\\d+)?)\\s?(?:"|''|sec(?:onds?)?\\.?)?,?\\s?${HEMISPHERE}`,
    "sexagesimal" as const,
  ],
  [
    `${D}\\s?(?:°|deg(?:rees?)?\\.?|-)\\s?(?<m>[0-5]?\\d(?:\\.\\d+)?)\\s?(?:'|min(?:utes?)?\\.?)?,?\\s?${HEMISPHERE}`,
    "sexagesimal" as const,
  ],
  [`(?<c>\\d{4}|\\d{6})(?<hemi>[NS])(?![\\p{L}\\d])|(?<c2>\\d{5}|\\d{7})(?<hemi2>[EW])(?![\\p{L}\\d])`, "compact" as const],
  [`${D}(?<f>\\.\\d+)?\\s?(?<mark>°|deg(?:rees?)?\\.?)?\\s?${HEMISPHERE}`, "decimal" as const],
  [
    `${BEFORE}${D}\\s?(?:°|-|deg(?:rees)?)\\s?(?<m>[0-5]?\\d(?:\\.\\d+)?)\\s?(?:'|min(?:utes)?)?\\s?(?:-?(?<s>[0-5]?\\d(?:\\.\\d+)?)\\s?(?:"|'')?)?`,
    "sexagesimal" as const,
  ],
  [`${BEFORE}${D}(?<f>\\.\\d+)?\\s?(?<mark>°|deg(?:rees)?)?`, "decimal" as const],
  [`${AXIS}(?<sign>[-+])?${D}(?<f>\\.\\d+)?\\s?(?<mark>°|deg(?:rees)?\\.?)?(?:\\s?${HEMISPHERE})?`, "decimal" as const],
  [
    `(?<axis>북위|남위|동경|서경|北纬|南纬|东经|西经|北緯|南緯|東経|西経)\\s?${D}(?<f>\\.\\d+)?\\s?[도度°](?:\\s?(?<m>\\d{1,2})\\s?[분分'])?(?:\\s?(?<s>\\d{1,2}(?:\\.\\d+)?)\\s?[초秒"])?`,
    "sexagesimal" as const,
  ],
].map(
  ([source, kind]) =>
    [
      pattern(`(?<![\\p{L}\\d.,°])(?:${source})`, "giu"),
      kind === "compact" ? "compact" : kind === "decimal" ? "decimal" : "sexagesimal",
    ] as const,
);

const between = /^\s?(?:[,;/]|and|by|x|-|&|\()?\s?(?:and\s)?(?:at\s)?(?:a\s)?(?:the\s)?$/u;
const plainPair =
  /(?<![\d.,])(?<a>[-+]?\d{1,3}\.\d{2,8})°?\s?[,/]\s?(?<b>[-+]?\d{1,3}\.\d{2,8})°?(?![\d.,]*\d|\s?(?:km|m|kg|miles|percent|%))/gu;

/**
 * Points of the Earth in a shadow text: degrees in any of the usual notations, pairs without letters, and single longitudes of
 * geostationary orbits. In order, none overlapping.
 */
export function findCoordinates(shadow: string): readonly CoordinateMention[] {
  const angles = findAngles(shadow);
  const found: CoordinateMention[] = [];
  for (let index = 0; index < angles.length; index += 1) {
    const [one, two] = [angles[index], angles[index + 1]];
    if (one === undefined) continue;
    if (two !== undefined && one.axis !== two.axis && between.test(shadow.slice(one.end, two.start))) {
      const [latitude, longitude] = one.axis === "latitude" ? [one, two] : [two, one];
      const mention = pointOf(latitude, longitude);
      if (mention !== null) {
        found.push(mention);
        index += 1;
        continue;
      }
    }
    if (one.axis === "longitude" && one.sure && one.deg >= -180 && one.deg <= 180) {
      found.push({
        kind: "coordinate",
        span: [one.start, one.end],
        latitudeDeg: null,
        longitudeDeg: one.deg,
        halfStepDeg: one.halfStep,
        alternatives: [],
      });
    }
  }
  return merge(found, plainPairs(shadow));
}

function pointOf(latitude: Angle, longitude: Angle): CoordinateMention | null {
  // Trackers count east through 360 degrees.
  const east = longitude.deg > 180 && longitude.deg < 360 ? longitude.deg - 360 : longitude.deg;
  if (Math.abs(latitude.deg) > 90 || Math.abs(east) > 180) return null;
  return {
    kind: "coordinate",
    span: [Math.min(latitude.start, longitude.start), Math.max(latitude.end, longitude.end)],
    latitudeDeg: latitude.deg,
    longitudeDeg: Math.round(east * 1e9) / 1e9,
    halfStepDeg: Math.max(latitude.halfStep, longitude.halfStep),
    alternatives: [],
  };
}

function findAngles(shadow: string): readonly Angle[] {
  if (!/\d/u.test(shadow)) return [];
  const all: Angle[] = [];
  for (const [pattern, kind] of forms) {
    for (const match of shadow.matchAll(pattern)) {
      const angle = angleOf(shadow, match, kind);
      if (angle !== null) all.push(angle);
    }
  }
  // At one place the longest reading counts: degrees with minutes before degrees alone.
  const sorted = all.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Angle[] = [];
  for (const angle of sorted) {
    const last = kept.at(-1);
    if (last === undefined || angle.start >= last.end) kept.push(angle);
    else if (angle.end - angle.start > last.end - last.start) kept.splice(-1, 1, angle);
  }
  return kept;
}

function angleOf(shadow: string, match: RegExpExecArray, kind: "sexagesimal" | "decimal" | "compact"): Angle | null {
  const groups = match.groups ?? {};
  const letter = groups["hemi"] ?? groups["hemi2"] ?? groups["pre"]?.trim() ?? "";
  const named = groups["axis"] ?? "";
  const axis = axisOf(letter, named, match[0]);
  if (axis === null) return null;
  const south = /^[sw]|[남서南西]/iu.test(letter) || /[남서南西]/u.test(named) ? -1 : 1;
  const measured = kind === "compact" ? compact(groups["c"] ?? groups["c2"] ?? "") : parts(groups);
  if (measured === null) return null;
  const sign = groups["sign"] === "-" ? -1 : south;
  const start = match.index;
  const end = start + match[0].length;
  if (isOthersLetter(shadow, start, end, groups["pre"] !== undefined)) return null;
  if (kind === "decimal" && groups["mark"] === undefined && !mayBeBare(shadow, start, match[0], groups)) return null;
  const sure =
    kind === "sexagesimal" ||
    groups["mark"] !== undefined ||
    named !== "" ||
    /longitude/u.test(match[0]) ||
    (/(?:from|to|and)\s$/u.test(shadow.slice(Math.max(0, start - 5), start)) &&
      /[EW]\s(?:to|and)\s\d|\d\s?[EW]$/u.test(shadow.slice(Math.max(0, start - 12), end + 6))) ||
    (groups["f"] !== undefined && /(?:at|to|from|near|past|around)\s$/u.test(shadow.slice(Math.max(0, start - 7), start)));
  return { start, end, deg: sign * measured.deg, halfStep: measured.halfStep, axis, sure };
}

/** In "39.66 N 124.705 E" the N is not of 124.705, and in "S 12.5 W 147.3" the W is not of 12.5. */
function isOthersLetter(shadow: string, start: number, end: number, before: boolean): boolean {
  const left = shadow.slice(Math.max(0, start - 4), start);
  const right = shadow.slice(end, end + 4);
  if (before) return /[\d°'"]\s?$/u.test(left) && /^\s?(?:°\s?)?[NSEW](?![\p{L}])/u.test(right);
  return /(?:^|[^\p{L}\d°'"\s]|[^\p{L}\d°'"]\s)[NSEW]\s?$/u.test(left) && /^\s?\d/u.test(right);
}

/** A bare "5 W" or "2 N" is a power or a force; figures with a letter count as degrees only beside another pair half. */
function mayBeBare(shadow: string, start: number, text: string, groups: Record<string, string | undefined>): boolean {
  if (groups["axis"] !== undefined) return true;
  if (/^(?:north|south|east|west)/iu.test(groups["pre"] ?? "")) return groups["f"] !== undefined;
  if (groups["f"] !== undefined) return true;
  if (groups["pre"] !== undefined) return /^[NSEW]\d/u.test(text);
  const drift = shadow.slice(Math.max(0, start - 16), start + text.length + 16);
  if (/from\s\d{1,3}(?:\.\d+)?\s?[EW]\sto\s\d{1,3}(?:\.\d+)?\s?[EW](?!\p{L})/u.test(drift)) return true;
  const around = shadow.slice(Math.max(0, start - 14), start + text.length + 16);
  return /\d\s?[NS][\s,/;]{1,3}\d{1,3}(?:\.\d+)?\s?[EW]\b|\d\s?[EW][\s,/;]{1,3}\d{1,3}(?:\.\d+)?\s?[NS]\b/u.test(around);
}

function axisOf(letter: string, named: string, text: string): Angle["axis"] | null {
  if (/latitude|^lat|[북남]위|[北南][纬緯]/iu.test(named)) return "latitude";
  if (/longitude|^lon|[동서]경|[东西東][经経]/iu.test(named)) return "longitude";
  if (/^[ns]/iu.test(letter)) return /longitude/iu.test(text) ? null : "latitude";
  return /^[ew]/iu.test(letter) ? "longitude" : null;
}

function parts(groups: Record<string, string | undefined>): { readonly deg: number; readonly halfStep: number } | null {
  const { d, m, s, f } = groups;
  if (d === undefined) return null;
  const deg = Number(d + (f ?? "")) + Number(m ?? 0) / 60 + Number(s ?? 0) / 3600;
  const decimals = (text: string | undefined): number => (text === undefined ? 0 : (/\.(\d+)/u.exec(text)?.[1]?.length ?? 0));
  if (s !== undefined) return { deg, halfStep: (0.5 * 10 ** -decimals(s)) / 3600 };
  if (m !== undefined) return { deg, halfStep: (0.5 * 10 ** -decimals(m)) / 60 };
  return { deg, halfStep: 0.5 * 10 ** -decimals(f) };
}

/** 3936N, 393936N, 12442E, 1244219E. */
function compact(figures: string): { readonly deg: number; readonly halfStep: number } | null {
  const seconds = figures.length >= 6;
  const tail = seconds ? 4 : 2;
  const d = figures.slice(0, figures.length - tail);
  const m = figures.slice(d.length, d.length + 2);
  const s = seconds ? figures.slice(-2) : undefined;
  if (Number(m) > 59 || Number(s ?? 0) > 59) return null;
  return { deg: Number(d) + Number(m) / 60 + Number(s ?? 0) / 3600, halfStep: seconds ? 0.5 / 3600 : 0.5 / 60 };
}

/** "39.66, 124.705": latitude first by custom; the other order is kept where it is possible. */
function plainPairs(shadow: string): readonly CoordinateMention[] {
  const found: CoordinateMention[] = [];
  for (const match of shadow.matchAll(plainPair)) {
    const { a = "", b = "" } = match.groups ?? {};
    const [x, y] = [Number(a), Number(b)];
    const left = shadow.slice(Math.max(0, match.index - 40), match.index);
    if (
      !/[([]\s?$|coordinates?\W{0,4}(?:of |are |at |: )?$|(?:located|position|point|lat(?:itude)?\s?\/\s?lon\w*|lat, ?lon\w*|at)\W{0,3}$/iu.test(
        left,
      )
    )
      continue;
    const decimals = Math.min(...[a, b].map((text) => /\.(\d+)/u.exec(text)?.[1]?.length ?? 0));
    const asWritten = Math.abs(x) <= 90 && Math.abs(y) <= 180;
    const swapped = Math.abs(y) <= 90 && Math.abs(x) <= 180;
    if (!asWritten && !swapped) continue;
    const [latitudeDeg, longitudeDeg] = asWritten ? [x, y] : [y, x];
    const other =
      asWritten && swapped && x !== y ? [{ latitudeDeg: y, longitudeDeg: x, assumes: "longitude is written first" }] : [];
    found.push({
      kind: "coordinate",
      span: [match.index, match.index + match[0].length],
      latitudeDeg,
      longitudeDeg,
      halfStepDeg: 0.5 * 10 ** -decimals,
      alternatives: other,
    });
  }
  return found;
}

function merge(sure: readonly CoordinateMention[], plain: readonly CoordinateMention[]): readonly CoordinateMention[] {
  const free = plain.filter(({ span }) => !sure.some((other) => other.span[0] < span[1] && span[0] < other.span[1]));
  return [...sure, ...free].toSorted((a, b) => a.span[0] - b.span[0]);
}

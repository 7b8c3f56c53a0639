import { addSeconds, builtInLeapSeconds, parseUtc, secondsBetween, type Interval } from "../../engine/index.ts";
import { readCorners, type Corner } from "./corners.ts";

/** An area by its corners, in the text's order, or a circle. WGS 84 degrees. */
export interface HazardArea {
  /** The text's own letter or number, else its place in the list from "A" on. */
  readonly label: string;
  readonly corners: readonly { readonly latitudeDeg: number; readonly longitudeDeg: number }[];
  /** Of a circle around the only corner; 0 for areas by corners. */
  readonly radiusKm: number;
}

export interface HazardWarning {
  readonly areas: readonly HazardArea[];
  /** All hours that it is in force, alternates included, in order. */
  readonly windows: readonly Interval[];
}

/**
 * Reads a NAVAREA, HYDROPAC or NOTAM text: areas in degrees and minutes (`28-39.92N 080-38.33W`, `625500N0470000E`, `36°04'N 124°30'E`), hours as
 * date-time groups (`121606Z TO 121854Z NOV`), daily over several days (`1607Z TO 1854Z DAILY 14 THRU 18 NOV`), or in a NOTAM's fields
 * (`B) 2607140900 C) 2607182059 D) DAILY 0900-2100`). What it cancels is no hour of it. Where no year is written, `year` counts.
 */
export function readWarning(text: string, year: number | null = null): HazardWarning {
  const flat = text.toUpperCase().replace(/\s+/g, " ");
  const body = flat
    .replace(/CANCEL (?:THIS (?:MSG|MESSAGE)|[A-Z]+)[^.]*\./g, " ")
    .replace(/CANCEL (?:THIS (?:MSG|MESSAGE)).*$/, " ");
  const inYear = yearOf(flat) ?? year;
  const windows =
    inYear === null
      ? notamWindows(flat)
      : [...groupWindows(body, inYear), ...dailyWindows(body, inYear), ...notamWindows(flat)];
  return { areas: areasOf(body), windows: windows.toSorted((a, b) => secondsBetween(b.start, a.start)) };
}

function areasOf(body: string): readonly HazardArea[] {
  const groups: { label: string | null; corners: Corner[]; radiusKm: number; said: boolean }[] = [];
  let from = 0;
  for (const corner of readCorners(body)) {
    const gap = body.slice(from, corner.start);
    const label = /(?:^|[\s:(])([A-Z]|\d{1,2})[.)]\s*$/.exec(gap)?.[1] ?? null;
    const said = /\bAREAS?\b|\bMILES OF\b|\bNM OF\b/.test(gap);
    const current = groups.at(-1);
    const begins = current === undefined || label !== null || said || gap.length > 60;
    if (begins) groups.push({ label, corners: [corner], radiusKm: radiusOf(gap), said });
    else current.corners.push(corner);
    from = corner.end;
  }
  // "A." to "D." can name the corners of one area.
  const oneEach =
    groups.length >= 3 &&
    groups.every(
      ({ label, corners, radiusKm, said }, i) => label !== null && corners.length === 1 && radiusKm === 0 && (i === 0 || !said),
    );
  const areas = oneEach ? [{ label: null, corners: groups.flatMap((group) => group.corners), radiusKm: 0 }] : groups;
  return areas.map(({ label, corners, radiusKm }, i) => ({
    label: label ?? String.fromCharCode(65 + (i % 26)),
    corners: openRing(corners).map(({ latitudeDeg, longitudeDeg }) => ({ latitudeDeg, longitudeDeg })),
    radiusKm,
  }));
}

/** Without a last corner that repeats the first. */
function openRing(corners: readonly Corner[]): readonly Corner[] {
  const [first, last] = [corners[0], corners.at(-1)];
  const closed = corners.length > 3 && first?.latitudeDeg === last?.latitudeDeg && first?.longitudeDeg === last?.longitudeDeg;
  return closed ? corners.slice(0, -1) : corners;
}

const numberWords = ["ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE", "TEN", "ELEVEN", "TWELVE"];
const kmPerMile = 1.852;

function radiusOf(gap: string): number {
  const said = /(?:WITHIN|RADIUS(?: OF)?)\s+([A-Z]+|\d+(?:\.\d+)?)\s*(?:NAUTICAL\s+)?(?:MILES?|NM)\b/.exec(gap)?.[1];
  if (said === undefined) return 0;
  const word = numberWords.indexOf(said);
  return (word >= 0 ? word : Number(said) || 0) * kmPerMile;
}

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const month = `(${months.join("|")})[A-Z]*`;

/** The last year that a date-time group or a row of days carries ("181954Z NOV 22", "20 THRU 22 NOV 10"), else that of the warning's number. */
function yearOf(flat: string): number | null {
  const written = [...flat.matchAll(new RegExp(`(?:Z|(?:THRU|TO|AND) \\d{1,2}) ${month} (\\d{4}|\\d{2})(?![\\d-])`, "g"))].at(
    -1,
  )?.[2];
  const numbered = /\b\d{1,4}\/(\d{2})\b/.exec(flat)?.[1];
  const found = written ?? numbered;
  return found === undefined ? null : found.length === 2 ? 2000 + Number(found) : Number(found);
}

/** "121606Z TO 121854Z NOV"; a month stands once for several groups, after them. */
function groupWindows(body: string, year: number): readonly Interval[] {
  const group = `(?<!\\d)(\\d{2})(\\d{4})Z?(?: ${month})?(?: (?:\\d{4}|\\d{2})(?!\\d))?`;
  return [...body.matchAll(new RegExp(`${group} (?:TO|-|UNTIL|THRU) ${group}`, "g"))].flatMap((match) => {
    const [, fromDay, fromClock, fromMonth, toDay, toClock, toMonth] = match;
    const later = new RegExp(`\\b${month}\\b`).exec(body.slice(match.index + match[0].length))?.[1];
    const endMonth = toMonth ?? later ?? fromMonth;
    const startMonth = fromMonth ?? endMonth;
    if (startMonth === undefined || endMonth === undefined) return [];
    return interval(moment(year, startMonth, fromDay, fromClock), moment(year, endMonth, toDay, toClock));
  });
}

/** "1607Z TO 1854Z DAILY 14 THRU 18 NOV": one window a day; an end before the start is on the day after. */
function dailyWindows(body: string, year: number): readonly Interval[] {
  const daily = new RegExp(
    `(?<!\\d)(\\d{4})Z? (?:TO|-) (\\d{4})Z? DAILY (?:FROM )?(\\d{1,2})(?: ${month})? (?:THRU|TO|AND|-) (\\d{1,2}) ${month}`,
    "g",
  );
  return [...body.matchAll(daily)].flatMap(([, from, to, firstDay, firstMonth, lastDay, lastMonth]) => {
    const last = moment(year, lastMonth ?? "", lastDay, "0000");
    const first = moment(year, firstMonth ?? lastMonth ?? "", firstDay, "0000");
    if (first === null || last === null) return [];
    return daysFrom(first, last, from ?? "", to ?? "");
  });
}

/** Fields B, C and D of a NOTAM. */
function notamWindows(flat: string): readonly Interval[] {
  const [, b, c] = /\bB\)\s*(\d{10})\s.*?\bC\)\s*(\d{10})/.exec(flat) ?? [];
  if (b === undefined || c === undefined) return [];
  const utc = (field: string): string =>
    `20${field.slice(0, 2)}-${field.slice(2, 4)}-${field.slice(4, 6)}T${field.slice(6, 8)}:${field.slice(8, 10)}:00Z`;
  const [, from, to] = /\bD\)\s*(?:DAILY\s*)?(\d{4})-(\d{4})/.exec(flat) ?? [];
  if (from === undefined || to === undefined) return interval(utc(b), utc(c));
  return daysFrom(`${utc(b).slice(0, 10)}T00:00:00Z`, `${utc(c).slice(0, 10)}T00:00:00Z`, from, to).filter(({ start }) => {
    const end = instant(utc(c));
    return end !== null && secondsBetween(start, end) > 0;
  });
}

function moment(year: number, name: string, day: string | undefined, clock: string | undefined): string | null {
  const number = months.indexOf(name) + 1;
  if (number === 0 || day === undefined || clock === undefined) return null;
  const two = (value: number | string): string => String(value).padStart(2, "0");
  return `${year}-${two(number)}-${two(day)}T${clock.slice(0, 2)}:${clock.slice(2, 4)}:00Z`;
}

function interval(from: string | null, to: string | null): readonly Interval[] {
  const [start, end] = [instant(from), instant(to)];
  if (start === null || end === null || secondsBetween(start, end) < 0) return [];
  return [{ start, end }];
}

/** A warning's days are few; more than this is a slip of the pen. */
const mostDays = 100;

function daysFrom(first: string, last: string, from: string, to: string): readonly Interval[] {
  const [start, end] = [instant(first), instant(last)];
  if (start === null || end === null) return [];
  const days = Math.min(mostDays, Math.round(secondsBetween(start, end) / 86_400));
  const at = (clock: string): number => Number(clock.slice(0, 2)) * 3600 + Number(clock.slice(2, 4)) * 60;
  const lengthS = at(to) - at(from) + (to <= from ? 86_400 : 0);
  return Array.from({ length: Math.max(0, days + 1) }, (_, i) => {
    const begin = addSeconds(start, i * 86_400 + at(from));
    return { start: begin, end: addSeconds(begin, lengthS) };
  });
}

function instant(text: string | null) {
  const read = text === null ? null : parseUtc(text, builtInLeapSeconds);
  return read?.ok === true ? read.value : null;
}

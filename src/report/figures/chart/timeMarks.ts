import { addSeconds, builtInLeapSeconds, formatUtc, parseUtc, secondsBetween, type Instant } from "../../../engine/index.ts";
import { shortDate } from "../../words/timeWords.ts";

export interface TimeMark {
  /** Seconds from the start. */
  readonly atS: number;
  readonly label: string;
}

const day = 86_400;
const clockSteps = [60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200];
const daySteps = [1, 2, 5, 10, 15];
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120];

/** Round moments of UTC through a stretch of time, at most so many: clock times, days, or first days of months, as its length asks for. */
export function timeMarks(start: Instant, lengthS: number, most: number): readonly TimeMark[] {
  const clock = clockSteps.find((step) => lengthS / step <= most);
  if (clock !== undefined) return evenMarks(start, lengthS, clock, clockLabel);
  const days = daySteps.find((step) => lengthS / (step * day) <= most);
  if (days !== undefined) return evenMarks(start, lengthS, days * day, dayLabel);
  const step = monthSteps.find((months) => lengthS / (months * 30.44 * day) <= most) ?? 240;
  return monthMarks(start, lengthS, step);
}

function utc(at: Instant): string {
  return formatUtc(addSeconds(at, 0.5), builtInLeapSeconds);
}

/** From the midnight before the start in even steps; a leap second within moves the marks after it by a second, which no picture shows. */
function evenMarks(start: Instant, lengthS: number, stepS: number, label: (text: string) => string): readonly TimeMark[] {
  const midnight = instant(`${formatUtc(start, builtInLeapSeconds).slice(0, 10)}T00:00:00Z`);
  const first = -secondsBetween(midnight, start);
  const skipped = Math.max(0, Math.ceil(-first / stepS - 1e-9));
  const count = Math.floor((lengthS - first) / stepS + 1e-9) - skipped + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const atS = first + (skipped + i) * stepS;
    return { atS, label: label(utc(addSeconds(start, atS))) };
  });
}

function clockLabel(text: string): string {
  const clock = text.slice(11, 16);
  return clock === "00:00" ? dayLabel(text) : clock;
}

/** "12 Aug". */
function dayLabel(text: string): string {
  return shortDate(text).split(" ").slice(0, 2).join(" ");
}

function monthMarks(start: Instant, lengthS: number, step: number): readonly TimeMark[] {
  const text = formatUtc(start, builtInLeapSeconds);
  const firstMonth = Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
  const marks: TimeMark[] = [];
  for (let month = Math.ceil(firstMonth / step) * step; ; month += step) {
    const [year, own] = [Math.floor(month / 12), (month % 12) + 1];
    const date = `${year}-${String(own).padStart(2, "0")}-01T00:00:00Z`;
    const atS = secondsBetween(start, instant(date));
    if (atS > lengthS) return marks;
    const name = shortDate(date).split(" ")[1] ?? "";
    if (atS >= 0) marks.push({ atS, label: step >= 12 ? String(year) : `${name} ${year}` });
  }
}

/** The moment of a text that a command made. */
export function instant(text: string): Instant {
  const read = parseUtc(text, builtInLeapSeconds);
  if (!read.ok) throw new RangeError(`${text} is no moment`);
  return read.value;
}

export function lengthOf({ from, to }: { readonly from: string; readonly to: string }): number {
  return secondsBetween(instant(from), instant(to));
}

/** "UTC, 2024", or the years that the stretch touches. */
export function timeName(start: Instant, lengthS: number): string {
  const [from, to] = [start, addSeconds(start, lengthS)].map((at) => formatUtc(at, builtInLeapSeconds).slice(0, 4));
  return from === to ? `UTC, ${from ?? ""}` : `UTC, ${from ?? ""}–${to ?? ""}`;
}

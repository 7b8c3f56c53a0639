import { monthName } from "../base/index.ts";
import type { Knowledge } from "../catalogue/index.ts";
import type { Notice } from "../model/index.ts";
import { dayNumber, isRealDate, weekdayOfDay } from "./time/index.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/** How far into a report its first weekday is looked for, UTF-16 units, and how many years are named at most. */
const NEAR = 400;
const MOST = 3;

/** What to do about a text that tells no day of publication; where its dateline has a day, with the years that this day and the first weekday fit. */
export function undatedNotice(
  day: string | null,
  body: string,
  { launches, objects }: Pick<Knowledge, "launches" | "objects">,
): Notice {
  const notice = {
    code: "no-date",
    text: "The text does not say when it was published, so days and months without a year could not be read, and what rests on them was not judged.",
    doThis: "Give the date of publication with --published.",
  };
  const filed = /^(?:([a-z]+),?\s+)?(?:([a-z]+)\.?\s+(\d{1,2})|(\d{1,2})\s+([a-z]+))/i.exec(day ?? "");
  const month = months.indexOf((filed?.[2] ?? filed?.[5] ?? "").slice(0, 3).toLowerCase()) + 1;
  const date = Number(filed?.[3] ?? filed?.[4] ?? 0);
  if (filed === null || month === 0 || date === 0) return notice;
  const written = `${date} ${monthName(month)}`;
  const named = (
    filed[1] ??
    /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.exec(body.slice(0, NEAR))?.[0] ??
    ""
  ).toLowerCase();
  const weekday = weekdays.findIndex((one) => named !== "" && one.startsWith(named.slice(0, 3))) + 1;
  const newest = latestYear([
    ...launches.map(({ liftOff }) => liftOff),
    ...objects.map(({ launched, decayed }) => decayed ?? launched ?? ""),
  ]);
  // No year that the text tells of lies after it.
  const told = [...body.matchAll(/\b(?:19[5-9]\d|20\d\d)\b/g)].map(([year]) => Number(year)).filter((year) => year <= newest);
  const earliest = Math.max(1957, ...told);
  const fitting = Array.from({ length: Math.max(0, newest - earliest + 1) }, (_, i) => newest - i)
    .filter((year) => isRealDate({ year, month, day: date }))
    .filter((year) => weekday === 0 || weekdayOfDay(dayNumber({ year, month, day: date })) === weekday)
    .slice(0, MOST);
  const [first] = fitting;
  if (weekday === 0 || first === undefined)
    return { ...notice, doThis: `${notice.doThis} The dateline says ${written}; only the year is wanting.` };
  const two = (value: number): string => String(value).padStart(2, "0");
  return {
    ...notice,
    doThis:
      `${notice.doThis} If the ${weekdays[weekday - 1]?.replace(/^./, (letter) => letter.toUpperCase()) ?? ""} of the report is the day of its ` +
      `dateline, ${written}, the year was ${fitting.join(" or ")}: --published ${first}-${two(month)}-${two(date)}.`,
  };
}

function latestYear(days: readonly string[]): number {
  return Math.max(...days.map((day) => Number(day.slice(0, 4))).filter((year) => year > 0));
}

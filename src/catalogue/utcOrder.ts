/** UTC texts as they order in time: plain string order fails where the number of decimals differs ("…45.3Z" < "…45Z"). */
export function utcSortKey(utc: string): string {
  const bare = utc.endsWith("Z") ? utc.slice(0, -1) : utc;
  const point = bare.indexOf(".");
  if (point < 0) return `${bare}.000000000`;
  return `${bare.slice(0, point)}.${bare.slice(point + 1).padEnd(9, "0")}`;
}

/** Negative where `a` is earlier, 0 where they are the same moment, positive where later. */
export function compareUtc(a: string, b: string): number {
  const x = utcSortKey(a);
  const y = utcSortKey(b);
  return x < y ? -1 : x > y ? 1 : 0;
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * The same time of day one calendar day later; a leap second (…:60) keeps its text's minute and becomes :59, since the next
 * day has none. Used to bound a publication time from below, where a second does not matter.
 */
export function nextUtcDay(utc: string): string {
  const year = Number(utc.slice(0, 4));
  const month = Number(utc.slice(5, 7));
  const day = Number(utc.slice(8, 10));
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = (daysOfMonth[month - 1] ?? 31) + (month === 2 && leap ? 1 : 0);
  const carryDay = day < length ? 0 : 1;
  const carryMonth = carryDay === 1 && month === 12 ? 1 : 0;
  const nextMonth = carryMonth === 1 ? 1 : month + carryDay;
  const date = [
    String(year + carryMonth).padStart(4, "0"),
    String(nextMonth).padStart(2, "0"),
    String(carryDay === 1 ? 1 : day + 1).padStart(2, "0"),
  ].join("-");
  return `${date}${utc.slice(10).replace(":60", ":59")}`;
}

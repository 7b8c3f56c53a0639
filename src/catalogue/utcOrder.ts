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

/**
 * The same time of day some calendar days later or earlier (whole days, years 1 to 9999 of the Gregorian calendar). A leap
 * second (…:60) becomes :59, since the other day has none. Used to bound publication times, where a second does not matter.
 */
export function shiftUtcDays(utc: string, days: number): string {
  const [year, month, day] = dateOf(
    daysSince(Number(utc.slice(0, 4)), Number(utc.slice(5, 7)), Number(utc.slice(8, 10))) + days,
  );
  const date = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return `${date}${utc.slice(10).replace(":60", ":59")}`;
}

/** The same time of the next day: `shiftUtcDays` by one. */
export function nextUtcDay(utc: string): string {
  return shiftUtcDays(utc, 1);
}

// Days since 1 March of the year 0, and back: years that begin in March put the leap day last (H. Hinnant,
// "chrono-Compatible Low-Level Date Algorithms", without its era, since all our years are positive).
function daysSince(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear;
}

function dateOf(days: number): readonly [year: number, month: number, day: number] {
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}

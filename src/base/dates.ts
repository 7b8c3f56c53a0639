const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** The English name of a month, 1…12; "" for any other number. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? "";
}

/** "27 November 2023" of a date or moment that begins `2023-11-27`; what does not begin so stays as it is. */
export function dateWords(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  const month = monthName(Number(match?.[2] ?? 0));
  return match === null || month === "" ? text : `${Number(match[3])} ${month} ${Number(match[1])}`;
}

/** Days since 1970 of a text of UTC, with or without its Z. */
export function dayOf(text: string): number {
  return Date.parse(text.endsWith("Z") ? text : `${text}Z`) / 86_400_000;
}

interface DateMark {
  readonly day: number;
  readonly label: string;
}

const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120];

/** First days of months for the foot of a picture, at most about `most`; of a span of days, the days themselves. */
export function dateMarks(from: number, to: number, most: number): readonly DateMark[] {
  const step = monthSteps.find((months) => (to - from) / (months * 30.44) <= most) ?? 240;
  const start = new Date(from * 86_400_000);
  const marks: DateMark[] = [];
  const firstMonth = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth() + 1) / step) * step;
  for (let month = firstMonth; ; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12) / 86_400_000;
    if (day > to) break;
    marks.push({ day, label: new Date(day * 86_400_000).toISOString().slice(0, 7) });
  }
  if (marks.length > 1) return marks;
  return [Math.ceil(from), Math.floor(to)]
    .filter((day, at, both) => day <= to && both.indexOf(day) === at)
    .map((day) => ({ day, label: new Date(day * 86_400_000).toISOString().slice(5, 10) }));
}

/** UTC to the second, as the API takes it. */
export function utcText(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

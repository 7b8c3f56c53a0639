/**
 * UTC as one whole number, for keeping and ordering: microseconds since 1970 on days of 86,400 s, up to the year 9999. A leap second
 * shares its numbers with the second after it; digits beyond the microsecond are cut off. Where either matters the text is kept.
 */
const microsecondsPerDay = 86_400e6;
const cachedDays = new Map<string, number>();
const mostCached = 40_000;

/** Of `2023-11-27T14:36:25.123456`, with or without decimals and `Z`; a date alone is its first moment. */
export function utcMicroseconds(text: string): number {
  const date = text.slice(0, 10);
  let day = cachedDays.get(date);
  if (day === undefined) {
    day = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) * 1000;
    if (cachedDays.size >= mostCached) cachedDays.clear();
    cachedDays.set(date, day);
  }
  if (text.length <= 11) return day;
  const digit = (at: number): number => text.charCodeAt(at) - 48;
  const two = (at: number): number => digit(at) * 10 + digit(at + 1);
  const seconds = two(11) * 3600 + two(14) * 60 + two(17);
  let fraction = 0;
  let weight = 100_000;
  if (text.charCodeAt(19) === 46) {
    for (let at = 20; weight >= 1; at++, weight /= 10) {
      const value = digit(at);
      if (!(value >= 0 && value <= 9)) break;
      fraction += value * weight;
    }
  }
  return day + seconds * 1e6 + fraction;
}

/** `2023-11-27T14:36:25.123456`, always with six decimals. */
export function utcOfMicroseconds(microseconds: number): string {
  const day = Math.floor(microseconds / microsecondsPerDay);
  const rest = microseconds - day * microsecondsPerDay;
  const second = Math.floor(rest / 1e6);
  const decimals = String(1_000_000 + (rest - second * 1e6)).slice(1);
  return `${dateText(day)}T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}.${decimals}`;
}

const datesOfDays = new Map<number, string>();

function dateText(day: number): string {
  const known = datesOfDays.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
  if (datesOfDays.size >= mostCached) datesOfDays.clear();
  datesOfDays.set(day, text);
  return text;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

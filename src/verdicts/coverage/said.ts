import type { Claim, Quantity } from "../../model/index.ts";

/** How often the text says, in times a day, as far as the words fix it. */
export interface SaidRate {
  readonly text: string;
  readonly low: number;
  readonly high: number;
  /** "Every two hours" is a wait, and two satellites passing together end it once; "nine times a day" may count each. */
  readonly isWait: boolean;
}

const aDay = /\b(?:a|per|each|every) day\b|\bdaily\b/i;
const times =
  /\b(once|twice|thrice|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|fifty) times) (?:(?:a|per|each|every) day|daily)\b/i;
const counts: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  two: 2,
  thrice: 3,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  sixteen: 16,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

export function saidRate(claim: Claim): SaidRate | null {
  const every = claim.quantities.find((quantity) => quantity.kind === "period" || quantity.kind === "duration");
  const seconds = every === undefined ? null : secondsOf(every);
  if (every !== undefined && seconds !== null && seconds.low > 0) {
    return { text: `every ${every.text}`, low: 86400 / seconds.high, high: 86400 / seconds.low, isWait: true };
  }
  // As "every two hours" is one and a half to two and a half.
  if (/\bevery hour\b|\bhourly\b/i.test(claim.quote)) return { text: "every hour", low: 16, high: 48, isWait: true };
  const often = claim.quantities.find((quantity) => quantity.kind === "count");
  if (often !== undefined && aDay.test(claim.quote) && !/satellite|spacecraft/i.test(often.text)) {
    return { text: `${often.text} a day`, low: Math.max(0, often.low - 0.5), high: often.high + 0.5, isWait: false };
  }
  const [text, words] = times.exec(claim.quote) ?? [];
  const count = words === undefined ? Number.NaN : countOf(words.toLowerCase().replace(/ times$/, ""));
  if (text === undefined || Number.isNaN(count)) return null;
  return { text, low: Math.max(0, count - 0.5), high: count + 0.5, isWait: false };
}

function countOf(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : (counts[word] ?? Number.NaN);
}

/** How many satellites the text speaks of; null where it does not say. */
export function saidSatellites(claim: Claim): number | null {
  const counted = claim.quantities.find(({ kind, text }) => kind === "count" && /satellite|spacecraft/i.test(text));
  if (counted !== undefined) return counted.value;
  const [, word] = satellites.exec(claim.quote) ?? [];
  const count = word === undefined ? Number.NaN : countOf(word.toLowerCase());
  if (!Number.isNaN(count)) return count;
  return /\bsatellite\b/i.test(claim.quote) && !/\bsatellites\b/i.test(claim.quote) ? 1 : null;
}

const satellites =
  /\b(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[\w-]+ ){0,3}?(?:satellites|spacecraft)\b/i;

function secondsOf({ unit, low, high }: Quantity): { readonly low: number; readonly high: number } | null {
  const factor = unit === "s" ? 1 : unit === "min" ? 60 : unit === "h" ? 3600 : unit === "d" ? 86400 : null;
  return factor === null ? null : { low: low * factor, high: high * factor };
}

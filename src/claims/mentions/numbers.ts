import { isLoose, numberOf } from "./lexicon.ts";

/** A number as written: its value and how finely it was said. */
export interface WrittenNumber {
  readonly value: number;
  /** Half the last written digit. */
  readonly half: number;
  /** Half the last digit that is no trailing zero: 500 is good to 50. */
  readonly coarseHalf: number;
  /** "a few", "several": no number at all. */
  readonly loose: boolean;
}

const DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?: \\d{3})+(?![\\d,.])|\\d+(?:[.,]\\d+)?";
const SMALL =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const COMPOUND = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)";
const SCALE = "hundred|thousand|million|billion";
const FRACTION =
  "half an?|half|a quarter(?: of an?)?|a third(?: of an?)?|two[- ]thirds(?: of an?)?|three[- ]quarters(?: of an?)?|a tenth(?: of an?)?|one and a half|an? [a-z]+ and a half";

/** "three and a half", "a hundred and twenty". */
const JOINED = `(?:${COMPOUND}|${SMALL}|\\d{1,3})[ -]and[ -]a[ -](?:half|quarter)|(?:an?|${SMALL}) hundred and (?:${COMPOUND}|${SMALL})`;

/** A number in figures or words. Figures may carry "thousand" or "million". */
export const NUMBER_TEXT = `(?:${JOINED}|(?:[-+](?=\\d))?(?:${DIGITS})(?: (?:${SCALE}))?|(?:${FRACTION.split("|an? [a-z]")[0] ?? ""})|(?:an?|${COMPOUND}|${SMALL}|several|few|a few|some)(?: (?:${SCALE}))+|(?:several|a few|few|a couple of|${COMPOUND}|${SMALL}))`;

const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 };
const fractions: readonly (readonly [RegExp, number])[] = [
  [/^one and a half/u, 1.5],
  [/^half/u, 0.5],
  [/^a quarter/u, 0.25],
  [/^a third/u, 1 / 3],
  [/^two[- ]thirds/u, 2 / 3],
  [/^three[- ]quarters/u, 0.75],
  [/^a tenth/u, 0.1],
];

/** Reads what `NUMBER_TEXT` matched; null where it says no number. */
export function readNumber(text: string): WrittenNumber | null {
  const words = text.trim().toLowerCase();
  const joined = /^(.+?)[ -]and[ -]a[ -](half|quarter)$/u.exec(words);
  if (joined !== null) {
    const whole = readNumber(joined[1] ?? "");
    return whole === null
      ? null
      : { value: whole.value + (joined[2] === "half" ? 0.5 : 0.25), half: 0.25, coarseHalf: 0.25, loose: false };
  }
  const hundreds = /^(.+? hundred) and (.+)$/u.exec(words);
  if (hundreds !== null) {
    const [large, small] = [readNumber(hundreds[1] ?? ""), readNumber(hundreds[2] ?? "")];
    return large === null || small === null ? null : { ...small, value: large.value + small.value };
  }
  if (/^[-+]?\d/u.test(words)) return readFigures(words);
  const fraction = fractions.find(([pattern]) => pattern.test(words));
  if (fraction !== undefined)
    return { value: fraction[1], half: 0.05, coarseHalf: Math.min(0.25, fraction[1] / 2), loose: false };
  const parts = words.split(" ").filter((part) => part !== "of");
  const scale = parts.reduce((product, part) => product * (scales[part] ?? 1), 1);
  const head = parts.filter((part) => scales[part] === undefined).join(" ");
  const value = /^(?:an?|some)$/u.test(head) ? 1 : numberOf(head);
  if (Number.isNaN(value)) return null;
  const loose = isLoose(head);
  const half = loose ? value * scale * 0.6 : scale / 2;
  return { value: value * scale, half, coarseHalf: half, loose };
}

function readFigures(words: string): WrittenNumber | null {
  const [figures = "", ...rest] = words.split(/ (?=[a-z])/u);
  const scale = scales[rest[0] ?? ""] ?? 1;
  const plain = normal(figures);
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  const decimals = /\.(\d+)$/u.exec(plain)?.[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals;
  const zeros = decimals > 0 || value === 0 ? 0 : (/0+$/u.exec(plain)?.[0].length ?? 0);
  return { value: value * scale, half: half * scale, coarseHalf: half * 10 ** zeros * scale, loose: false };
}

/** Figures with a point for the decimals and nothing between thousands. A comma before three figures parts thousands. */
function normal(figures: string): string {
  const joined = figures.replaceAll(" ", "").replace(/^\+/u, "");
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(joined) && !/^-?0,/u.test(joined)) return joined.replaceAll(",", "");
  return joined.replace(",", ".");
}

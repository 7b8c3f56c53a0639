import type { Control, Figure, Probability } from "../../model/index.ts";

/** Units as a reader sees them; those not here are written as they are. */
const unitWords: Readonly<Record<string, string>> = { deg: "°", "1": "", d: "days", "1/day": "a day" };

const plainDecimals: Readonly<Record<string, number>> = {
  deg: 1,
  km: 1,
  s: 1,
  min: 2,
  "km/s": 3,
  "m/s": 2,
  "1": 0,
  "1/day": 1,
  h: 2,
  d: 1,
};

const mostDecimals = 2; // places are named, and Earth's orientation forecast, no better than a hundredth of a degree or a kilometre

/** Decimals at which a 95 % half-width still has its first digit: 0.63 → 1, 14 → 0. */
function decimalsOfError(halfWidth: number): number {
  let decimals = 0;
  for (let step = 1; halfWidth * 1.02 < step && decimals < mostDecimals; step /= 10) decimals += 1;
  return decimals;
}

/** A number with thousands separated and a true minus sign. */
export function decimal(value: number, decimals: number): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
}

/** "69.8°", "4.5 km", "12". */
export function withUnit(digits: string, unit: string): string {
  const word = unitWords[unit] ?? unit;
  if (word === "") return digits;
  return word === "°" ? `${digits}°` : `${digits} ${word}`;
}

export function measure(value: number, unit: string, decimals: number = plainDecimals[unit] ?? 2): string {
  return withUnit(decimal(value, decimals), unit);
}

/** A computed number as its own error allows it to be written: value, and its 95 % bounds where it has them. */
export function figureWords(figure: Figure): { readonly value: string; readonly bounds: string | null } {
  const { low95: low, high95: high, unit } = figure;
  if (low === undefined || high === undefined) return { value: measure(figure.value, unit), bounds: null };
  const decimals = Math.max(decimalsOfError((high - low) / 2), high === low ? (plainDecimals[unit] ?? 2) : 0);
  return {
    value: measure(figure.value, unit, decimals),
    bounds: `${decimal(low, decimals)} to ${measure(high, unit, decimals)}`,
  };
}

/** A share as a percentage that never rounds to certainty: "99.2 %", "over 99.9 %", "0.07 %". */
export function percent(share: number): string {
  const value = share * 100;
  if (value > 99.9) return "over 99.9 %";
  if (value < 0.01) return "under 0.01 %";
  const decimals = value >= 99 || value < 9.95 ? (value < 0.995 ? 2 : 1) : 0;
  return `${decimal(value, decimals)} %`;
}

/** Two significant digits at most: 1,400. */
function roundFigure(value: number): string {
  let step = 1;
  while (value / step >= 100) step *= 10;
  return decimal(Math.round(value / step) * step, 0);
}

/** A base rate as a share and as odds: "0.07 %, about 1 in 1,400". */
export function chance(rate: Probability): string {
  if (rate.value <= 0) return "none found";
  return rate.value < 0.2 ? `${percent(rate.value)}, about 1 in ${roundFigure(1 / rate.value)}` : percent(rate.value);
}

/** Where more of the shifted texts match as well, chance explains the match. */
const largestTelling = 0.05;

/** The joint control of all timings in two sentences, and what they do not say (design §2, Chance). */
export function controlWords(control: Control): readonly [string, string] {
  if (control.matched === 0)
    return [`None of the ${control.timings} timings fits.`, "What was said of each is with its claim."];
  const matched =
    `${control.matched} of ${control.timings} timings fit. Shifted together ${decimal(control.shifts, 0)} times, ` +
    `${decimal(control.meanMatched, 2)} fit on average, and ${control.shiftsAsGood === 0 ? "no shift" : `${control.shiftsAsGood} of the shifts`} ` +
    `did as well.`;
  if (control.shiftsAsGood > largestTelling * control.shifts)
    return [matched, "So many do that the match says nothing about whoever wrote the times."];
  return [
    matched,
    "A small figure says that whoever wrote the times knew the orbit, which anyone can look up. It is not the chance that the events happened.",
  ];
}

import { InvalidArgumentError } from "commander";
import { builtInLeapSeconds, parseUtc, type Instant } from "../engine/index.ts";

/** Reads a moment of UTC from an option; a date alone is its first moment. */
export function parseInstant(text: string): Instant {
  const parsed = parseUtc(text, builtInLeapSeconds);
  if (!parsed.ok) throw new InvalidArgumentError(`"${text}" is not a moment of UTC; write it as 2023-11-27T14:36:00Z.`);
  return parsed.value;
}

const units: Readonly<Record<string, number>> = { "": 1, s: 1, sec: 1, m: 60, min: 60, h: 3600, d: 86400 };

/** Reads a length of time: `60`, `60s`, `5min`, `2h`, `1d`; in seconds. */
export function parseSeconds(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/.exec(text.trim());
  const seconds = Number(match?.[1]) * (units[match?.[2] ?? "?"] ?? Number.NaN);
  if (!(seconds > 0)) throw new InvalidArgumentError(`"${text}" is not a length of time; write it as 60s, 5min, 2h or 1d.`);
  return seconds;
}

/** Reads a number of days. */
export function parseDays(text: string): number {
  const days = Number(text);
  if (text.trim() === "" || !(days > 0)) throw new InvalidArgumentError(`"${text}" is not a number of days.`);
  return days;
}

export function parseDegrees(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(Math.abs(value) <= 180)) throw new InvalidArgumentError(`"${text}" is not an angle in degrees.`);
  return value;
}

/** Reads a catalogue number; collects those of a repeated option. */
export function collectNumber(text: string, before: readonly number[]): readonly number[] {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError(`"${text}" is not a catalogue number.`);
  return [...before, Number(text)];
}

export function collectText(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}

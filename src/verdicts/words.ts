import { dateWords, speakerName, speaksAsMany, spokenName } from "../base/index.ts";
import type { Claim, ClaimPlace, ClaimTime, Subject } from "../model/index.ts";

export { dateWords };

/** "14:36", or "14:36:25" where seconds matter. */
export function clockWords(utc: string, seconds = false): string {
  return utc.slice(11, seconds ? 19 : 16);
}

/** "27 November 2023, 14:36:27 UTC". */
export function momentWords(utc: string, seconds = false): string {
  return `${dateWords(utc)}, ${clockWords(utc, seconds)} UTC`;
}

/**
 * "at 14:36 UTC on 27 November 2023", "between 01:15 and 01:27 UTC on …", "on 24 November 2023 (UTC)"; "" where no time is
 * known.
 */
export function timeWords(time: Pick<ClaimTime, "start" | "end" | "precision" | "about">): string {
  const { start, end, precision } = time;
  if (start === null || end === null) return "";
  if (time.about !== true && precision === "second") return `at ${clockWords(start, true)} UTC on ${dateWords(start)}`;
  if (time.about !== true && precision === "minute") return `at ${clockWords(start)} UTC on ${dateWords(start)}`;
  if (start.slice(0, 10) === end.slice(0, 10)) {
    const seconds = start.slice(17, 19) !== "00" || end.slice(17, 19) !== "00";
    return `between ${clockWords(start, seconds)} and ${clockWords(end, seconds)} UTC on ${dateWords(start)}`;
  }
  return `between ${momentWords(start)} and ${momentWords(end)}`;
}

/** What the interval is called in "at some moment of …". */
export function intervalWords(time: Pick<ClaimTime, "start" | "end" | "precision" | "about">): string {
  if (time.about !== true && time.precision === "second") return "that second";
  if (time.about !== true && time.precision === "minute") return "that minute";
  if (time.precision === "day") return "that day";
  return "that interval";
}

/** "a random minute"; for odd lengths "a random interval of 12 minutes". */
export function randomWords(lengthS: number): string {
  const seconds = Math.round(lengthS);
  if (seconds === 1) return "a random second";
  if (seconds === 60) return "a random minute";
  if (seconds === 3600) return "a random hour";
  return `a random interval of ${durationWords(seconds)}`;
}

export function durationWords(seconds: number): string {
  const size = Math.abs(seconds);
  if (size < 100) return `${decimals(size, size < 10 ? 1 : 0)} seconds`;
  if (size < 7200) return `${decimals(size / 60, 0)} minutes`;
  if (size < 172800) return `${decimals(size / 3600, 1)} hours`;
  return `${decimals(size / 86400, 1)} days`;
}

/** A number with so many decimals, trailing zeros kept, with a real minus. */
export function decimals(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

export function degrees(value: number, digits = 1): string {
  return `${decimals(value, digits)}°`;
}

/** "A", "A and B", "A, B and C". */
export function listWords(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** Places that take an article in English where the text's name has none ("White House", "Pentagon"). */
const withArticle =
  /^(White House|Pentagon|Kremlin|Capitol|Suez Canal|Panama Canal|Korean [Pp]eninsula|United States|Netherlands|Philippines|Blue House)/;

export function placeName(place: Pick<ClaimPlace, "name">): string {
  return withArticle.test(place.name) ? `the ${place.name}` : place.name;
}

export function placeNames(places: readonly Pick<ClaimPlace, "name">[]): string {
  if (places.length <= 4) return listWords(places.map(placeName));
  return `${places.slice(0, 3).map(placeName).join(", ")} and ${places.length - 3} more places`;
}

/** The satellite as the sentences call it. */
export function subjectName(subject: Subject): string {
  if (subject.name !== null) return spokenName(subject.name);
  return subject.noradId === null ? "the satellite" : `object ${subject.noradId}`;
}

/** The verb of a stance for one speaker or several: "says", "deny". */
export function stanceVerb({ speaker, stance }: Pick<Claim, "speaker" | "stance">): string {
  const [one, many] = stanceVerbs[stance];
  return speaker !== null && speaksAsMany(speaker) ? many : one;
}

const stanceVerbs: Readonly<Record<Claim["stance"], readonly [string, string]>> = {
  asserts: ["says", "say"],
  denies: ["denies", "deny"],
  suspects: ["suspects", "suspect"],
  plans: ["announces", "announce"],
};

/** Who makes a claim, within a sentence: "KCNA", "a message", "the ministry"; "the text" where nobody is named. */
export function speakerOf({ speaker }: Pick<Claim, "speaker">): string {
  return speaker === null ? "the text" : speakerName(speaker);
}

/** "KCNA says so", "Russia and North Korea deny it"; without a speaker "The text says so". */
export function speakerSays(claim: Pick<Claim, "speaker" | "stance">): string {
  return `${upperFirst(speakerOf(claim))} ${stanceVerb(claim)} ${claim.stance === "asserts" ? "so" : "it"}`;
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

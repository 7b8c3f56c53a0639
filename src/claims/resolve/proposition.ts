import { monthName, spokenName } from "../../base/index.ts";
import type { ClaimPlace, ClaimTime, Quantity, Subject } from "../../model/index.ts";
import type { FrameKind, Way } from "../frames/index.ts";

/** What is said to be so, in positive words with its scope: "Malligyong-1 photographed the White House at 14:36 UTC on 27 November 2023". */
export function propositionOf(
  kind: FrameKind,
  subject: Subject,
  places: readonly ClaimPlace[],
  time: ClaimTime,
  quantities: readonly Quantity[],
  way: Way,
  future: boolean,
  quote: string,
  affirms: boolean,
): string {
  if (kind.type === "statement" || kind.type === "plan")
    return quote
      .replace(way.name === "asked whether" ? /^$/ : /^["'“”]+|[,"'“”]+$/g, "")
      .replace(/^that\s+/i, "")
      .replace(/^any (?=[aeiou])/i, "an ")
      .replace(/^any (?=[a-z]+\b(?<!s)(?: |$))/i, "a ")
      .replace(/\s+/g, " ");
  const name = subjectWords(subject, kind);
  const targets = places.filter((place) => place.role === "target");
  const sites = places.filter((place) => place.role === "site");
  const others = places.filter((place) => place.role === "receiver");
  const verb = affirms ? "was not dead" : (way.says ?? (future ? kind.verb.future : kind.verb.past));
  const words: string[] = [name];
  switch (kind.type) {
    case "imaging":
    case "overflight":
      words.push(verb, list(targets.length > 0 ? targets : places));
      break;
    case "signal":
      if (/received|picture/.test(way.name) && targets.length > 0)
        words.splice(0, 1, `pictures of ${list(targets)} from ${name}`, future ? "would be received" : "were received");
      else words.splice(0, 1, `a signal of ${name}`, verb);
      if (others.length > 0) words.push(`at ${list(others)}`);
      break;
    case "launch":
    case "launch-failure":
      // "A second attempt failed", "another launch took place": neither is launched itself.
      if (subject.name === null && /\b(?:attempts?|launche?s?|lift-?offs?|tests?)$/i.test(name))
        words.push(kind.type === "launch-failure" ? "failed" : future ? "would take place" : "took place");
      else if (kind.type === "launch-failure") words.splice(0, 1, `the launch of ${name}`, verb);
      else words.push(verb);
      if (sites.length > 0) words.push(`from ${list(sites)}`);
      break;
    case "orbit":
      words.push(
        /enter|put into/.test(way.name) && quantities.length === 0 ? (future ? "would enter orbit" : "entered orbit") : verb,
      );
      if (quantities.length > 0)
        words.push(`with ${quantities.map((quantity) => `${quantity.kind.replace(/-/g, " ")} ${quantity.text}`).join(", ")}`);
      break;
    default:
      words.push(verb);
      if (quantities.length > 0) words.push(`(${quantities.map((quantity) => quantity.text).join(", ")})`);
      if (places.length > 0) words.push(`(${list(places)})`);
  }
  const when = timeWords(time);
  return [...words.filter((word) => word !== ""), ...(when === "" ? [] : [when])].join(" ");
}

function subjectWords(subject: Subject, kind: FrameKind): string {
  if (subject.name !== null) return spokenName(subject.name);
  if (subject.text !== undefined && subject.text !== "" && subject.text.length < 80)
    // What a denial denies, in positive words: "no rocket" is said of a rocket.
    return subject.text.replace(/^(?:that|which) /i, "").replace(/^(?:no|not one|not a) /i, "a ");
  return kind.subject === "launch" ? "a satellite" : "the satellite";
}

function list(places: readonly ClaimPlace[]): string {
  const names = places.map((place) => (/^(?:White House|Pentagon)$/.test(place.name) ? `the ${place.name}` : place.name));
  return names.length <= 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** The stated interval in UTC, in words of its own precision; "" where the text names none. */
function timeWords(time: ClaimTime): string {
  const { start, end } = time;
  if (start === null && end === null) return "";
  if (start === null) return `before ${moment(end ?? "", time)}`;
  if (end === null) return `from ${moment(start, time)} on`;
  const about = time.about === true ? "about " : "";
  switch (time.precision) {
    case "second":
      return `at ${about}${start.slice(11, 19)} UTC on ${day(start)}`;
    case "minute":
      return `at ${about}${start.slice(11, 16)} UTC on ${day(start)}`;
    case "hour":
      return start.slice(0, 10) === end.slice(0, 10)
        ? `${about === "" ? "between" : "about"} ${start.slice(11, 16)} and ${end.slice(11, 16)} UTC on ${day(start)}`
        : between(start, end);
    case "year":
      return `in ${midway(start, end).slice(0, 4)}`;
    case "month":
      return `in ${monthName(Number(midway(start, end).slice(5, 7)))} ${midway(start, end).slice(0, 4)}`;
    default:
      if (start.slice(0, 10) === end.slice(0, 10))
        return `between ${start.slice(11, 16)} and ${end.slice(11, 16)} UTC on ${day(start)}`;
      return between(start, end);
  }
}

function between(start: string, end: string): string {
  return `between ${start.slice(11, 16)} UTC on ${day(start)} and ${end.slice(11, 16)} UTC on ${day(end)}`;
}

function moment(text: string, time: ClaimTime): string {
  return time.precision === "day" ? day(text) : `${text.slice(11, 16)} UTC on ${day(text)}`;
}

function day(text: string): string {
  return `${Number(text.slice(8, 10))} ${monthName(Number(text.slice(5, 7)))} ${text.slice(0, 4)}`;
}

/** A month or year in a local zone begins in the month before in UTC: its end, a day early, is inside. */
function midway(start: string, end: string): string {
  const [year = 0, month = 1, d = 1] = start.slice(0, 10).split("-").map(Number);
  const later = d > 25 ? (month === 12 ? [year + 1, 1] : [year, month + 1]) : [year, month];
  return end < start ? start : `${later[0]}-${String(later[1]).padStart(2, "0")}-15`;
}

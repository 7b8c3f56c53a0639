import { findMoments } from "../../src/claims/mentions/index.ts";
import { plainCharacters } from "../../src/claims/text/index.ts";
import {
  civilDate,
  localOfUtc,
  resolveMoment,
  utcOfLocal,
  utcSeconds,
  utcText,
  zonesOfName,
  type ResolvedTime,
  type TimeContext,
} from "../../src/claims/time/index.ts";
import type { MomentCase } from "./moments.cases.ts";

const names = zonesOfName(null);

export function contextOf(one: MomentCase, zone = one.zone): TimeContext {
  const carried = one.carried === undefined ? null : utcSeconds(`${one.carried}T00:00:00Z`);
  return {
    published: one.published,
    dateline: { zone, because: "the dateline's zone" },
    textZone: null,
    localZones: one.local === undefined ? [] : [{ zone: one.local, because: "the place's own time" }],
    homeZone: { zone, because: "the dateline's zone" },
    otherZones: [],
    direction: one.direction ?? "past",
    carried: carried === null ? null : { date: civilDate(carried / 86_400), because: "the day spoken of before" },
    zonesOfName: names,
    country: null,
    eventTime: () => one.event ?? null,
  };
}

/** Everything that the sentence says of time, resolved. */
export function resolvedIn(one: MomentCase, zone = one.zone): readonly ResolvedTime[] {
  const shadow = plainCharacters(one.text);
  return findMoments(shadow).flatMap((mention) => resolveMoment(mention, contextOf(one, zone), one.text));
}

/** "2023-11-27T14:36/14:37" as full UTC texts. */
export function expanded(short: string): readonly [start: string | null, end: string | null] {
  const [start = "", end = ""] = short.split("/");
  const full = (text: string): string | null => (text === "" ? null : `${text}${text.length === 16 ? ":00" : ""}Z`);
  return [full(start), full(/^\d{2}:/u.test(end) ? `${start.slice(0, 11)}${end}` : end)];
}

/** The same wall clock in another zone: what a phrase without a zone must give when only the dateline changes. */
export function movedTo(text: string | null, from: string, to: string): string | null {
  const seconds = text === null ? null : utcSeconds(text);
  return seconds === null ? null : utcText(utcOfLocal(to, localOfUtc(from, seconds))[0] ?? 0);
}

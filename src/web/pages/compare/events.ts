import type { CheckedClaim, Report } from "../../../model/index.ts";
import { intervalWords, listed } from "../../../report/index.ts";

/** One source's claim about an event. */
export interface Telling {
  /** Place of its report in the comparison. */
  readonly source: number;
  readonly claim: CheckedClaim;
}

/** In what tellings of one event differ, with what is told. */
export interface Difference {
  readonly what: string;
  readonly values: readonly string[];
}

/** What several claims are about: one type of event, one object or launch, one stretch of days, places in common. */
export interface ComparedEvent {
  readonly tellings: readonly Telling[];
  /** Places of the reports that tell of it. */
  readonly sources: readonly number[];
  /** The source published earliest of those that tell of it; null where not every date is known, or two share the day. */
  readonly first: number | null;
  readonly differences: readonly Difference[];
}

const dayMs = 86_400_000;
/** Claims about one event are often read a day apart: zones, "Monday", the night of. */
const sameEventMs = 1.5 * dayMs;

/**
 * The events that reports tell of, those told by most sources first. Statements that no orbit can show are left out. Two claims are of
 * one event where type and object agree, their times lie within a day and a half (or one has none), and they share a place where both name any.
 */
export function eventsOf(reports: readonly Report[]): readonly ComparedEvent[] {
  const groups: Telling[][] = [];
  reports.forEach((report, source) => {
    for (const claim of report.claims) {
      if (claim.type === "statement") continue;
      const telling = { source, claim };
      const group = groups.find((tellings) => tellings.some((other) => sameEvent(other.claim, claim)));
      if (group === undefined) groups.push([telling]);
      else group.push(telling);
    }
  });
  return groups
    .map((tellings) => eventOf(tellings, reports))
    .toSorted((a, b) => b.sources.length - a.sources.length || startOf(a) - startOf(b));
}

function eventOf(tellings: readonly Telling[], reports: readonly Report[]): ComparedEvent {
  const sources = [...new Set(tellings.map(({ source }) => source))];
  return { tellings, sources, first: firstOf(sources, reports), differences: differencesOf(tellings) };
}

function startOf(event: ComparedEvent): number {
  const starts = event.tellings.map(({ claim }) => Date.parse(claim.time.start ?? "")).filter(Number.isFinite);
  return starts.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...starts);
}

function sameEvent(a: CheckedClaim, b: CheckedClaim): boolean {
  if (a.type !== b.type || !sameThing(a, b)) return false;
  const apart = Math.abs(Date.parse(a.time.start ?? "") - Date.parse(b.time.start ?? ""));
  if (apart > sameEventMs) return false;
  const [here, there] = [placesOf(a), placesOf(b)];
  return here.length === 0 || there.length === 0 || here.some((name) => there.includes(name));
}

function sameThing({ subject: a }: CheckedClaim, { subject: b }: CheckedClaim): boolean {
  if (a.noradId !== null && b.noradId !== null) return a.noradId === b.noradId;
  const [launchA, launchB] = [a.launchId ?? null, b.launchId ?? null];
  if (launchA !== null && launchB !== null) return launchA === launchB;
  return a.name !== null && a.name.toLowerCase() === b.name?.toLowerCase();
}

function placesOf(claim: CheckedClaim): readonly string[] {
  return claim.places.filter(({ role }) => role !== "mentioned").map(({ name }) => name);
}

/** By day of publication; two of one day leave it open who was first. */
function firstOf(sources: readonly number[], reports: readonly Report[]): number | null {
  if (sources.length < 2) return null;
  const dated = sources.map((source) => ({ source, published: reports[source]?.source.published ?? null }));
  if (dated.some(({ published }) => published === null)) return null;
  const sorted = dated.toSorted((a, b) => ((a.published ?? "") < (b.published ?? "") ? -1 : 1));
  const [one, two] = sorted;
  return one === undefined || one.published?.slice(0, 10) === two?.published?.slice(0, 10) ? null : one.source;
}

function differencesOf(tellings: readonly Telling[]): readonly Difference[] {
  if (new Set(tellings.map(({ source }) => source)).size < 2) return [];
  return [
    difference("the time", tellings, ({ time }) =>
      time.start === null || time.end === null ? "no time" : intervalWords(time.start, time.end),
    ),
    difference("who says it", tellings, ({ speaker }) => speaker ?? "nobody named"),
    difference("how firmly", tellings, ({ stance }) => stanceWords[stance]),
    difference("the places", tellings, (claim) => listed([...placesOf(claim)].sort()) || "none named"),
    difference("the verdict", tellings, ({ finding }) => finding.verdict),
  ].filter(({ values }) => values.length > 1);
}

const stanceWords = { asserts: "asserted", denies: "denied", suspects: "suspected", plans: "announced" } as const;

function difference(what: string, tellings: readonly Telling[], of: (claim: CheckedClaim) => string): Difference {
  return { what, values: [...new Set(tellings.map(({ claim }) => of(claim)))] };
}

import { compareUtc, nextUtcDay, type Programme, type Saying } from "../catalogue/index.ts";
import type { EvidenceRow, ProgrammeEntry, UtcText } from "../model/index.ts";

type LaunchRow = Extract<EvidenceRow, { kind: "launch" }>;
type ObjectRow = Extract<EvidenceRow, { kind: "object" }>;

/** A burn, or several in one gap between element sets, in words already. */
export interface ProgrammeBurn {
  readonly noradId: number;
  readonly start: UtcText;
  readonly end: UtcText;
  readonly words: string;
}

/** What happened, as evidence has it, and what the sayings' checks came to, by the saying's id. */
export interface ProgrammeFacts {
  readonly launches: readonly LaunchRow[];
  readonly objects: readonly ObjectRow[];
  readonly burns: readonly ProgrammeBurn[];
  readonly checked: ReadonlyMap<string, NonNullable<ProgrammeEntry["checked"]>>;
}

/** Joins what was said of a programme with what happened, the earliest first; at one moment what happened comes first. */
export function programmeTimeline(programme: Programme, facts: ProgrammeFacts): readonly ProgrammeEntry[] {
  const own = new Set(programme.launchIds);
  const entries = [
    ...facts.launches.filter(({ value }) => own.has(value.launchId)).map(launchEntry),
    ...facts.burns.map(burnEntry),
    ...facts.objects.flatMap((row) => decayEntry(row, programme.noradIds)),
    ...programme.sayings.map((saying) => sayingEntry(saying, programme.sayings, facts.checked)),
  ];
  return entries.toSorted((a, b) => compareUtc(a.start, b.start));
}

const happened = { side: "happened", who: null, against: null, checked: null } as const;

function launchEntry({ value, origin, via, published }: LaunchRow): ProgrammeEntry {
  const { launchId, liftOff, vehicle, payloads, siteName, outcome, failure } = value;
  const failed = outcome === "failure";
  const how = failure === null ? "" : `: ${failure}`;
  return {
    ...happened,
    id: `launch-${launchId}`,
    kind: failed ? "failure" : "launch",
    start: liftOff,
    end: liftOff,
    words: `${payloads.join(" and ")} on ${vehicle} from ${siteName} ${failed ? `failed${how}` : "reached orbit"}.`,
    source: { name: sourceName(origin, via), published, url: null },
  };
}

function burnEntry({ noradId, start, end, words }: ProgrammeBurn): ProgrammeEntry {
  return {
    ...happened,
    id: `burn-${noradId}-${start}`,
    kind: "burn",
    start,
    end,
    words,
    source: { name: `Groundtrack, from the element sets of ${noradId}`, published: null, url: null },
  };
}

function decayEntry({ value, origin, via, published }: ObjectRow, wanted: readonly number[]): readonly ProgrammeEntry[] {
  const { decayed, noradId, name } = value;
  if (decayed === null || !wanted.includes(noradId)) return [];
  return [
    {
      ...happened,
      id: `decay-${noradId}`,
      kind: "decay",
      start: `${decayed}T00:00:00Z`,
      end: nextUtcDay(`${decayed}T00:00:00Z`),
      words: `${name} came down.`,
      source: { name: sourceName(origin, via), published, url: null },
    },
  ];
}

function sayingEntry(saying: Saying, all: readonly Saying[], checked: ProgrammeFacts["checked"]): ProgrammeEntry {
  const { id, kind, start, end, who, words, source, denies } = saying;
  const denied = all.find((one) => one.id === denies);
  return {
    id,
    side: kind === "meeting" ? "happened" : "said",
    kind,
    start,
    end,
    who,
    words,
    source: { ...source },
    against: denied === undefined ? null : { id: denied.id, who: denied.who, words: denied.words },
    checked: checked.get(id) ?? null,
  };
}

function sourceName(origin: string, via: string): string {
  return origin === via ? origin : `${origin}, via ${via}`;
}

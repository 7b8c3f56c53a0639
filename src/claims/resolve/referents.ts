import type { KnownCountry } from "../../catalogue/index.ts";
import type { ClaimType, ObjectRecord, Subject } from "../../model/index.ts";
import type { Thing } from "../phrases/index.ts";
import type { ResolvedSubject } from "./resolved.ts";

/** What kind of thing was spoken of: a stage is no payload, and the station is not "the satellite". */
export type ReferentKind = "satellite" | "station" | "rocket" | "debris";

/** Something that flies and was spoken of, as later words may take it up. */
export interface Referent {
  readonly subject: ResolvedSubject;
  readonly kind: ReferentKind;
  /** ISO 3166 alpha-2 of the country that it belongs to, where the text or the catalogue tells. */
  readonly owner: string | null;
  /** What it is for and the UTC day of its launch, where the catalogue tells. */
  readonly purpose: string | null;
  readonly launched: string | null;
  /** The sentence in which it was spoken of last, and where in the text it was first. */
  readonly sentence: number;
  readonly at: number;
  /** Where it was spoken of last. */
  readonly spokenAt: number;
  /** In how many sentences. */
  readonly times: number;
  /** How much that sentence was about it: 3 its subject, 2 beside it, 1 behind a preposition. */
  readonly weight: number;
  /** What the whole text is about fades no further than this; else null. */
  readonly topic: number | null;
}

export const SUBJECT = 3;
export const BESIDE = 2;
export const BEHIND = 1;

/** How a sentence begins anew: what the whole text is about comes up again at a paragraph, and more in a question and in each entry of a ticker. */
export type Opens = "paragraph" | "question" | null;

/** What a description asks of the thing that it means. */
export interface Wanted {
  /** Kinds that the word may mean, the likeliest first. */
  readonly kinds: readonly ReferentKind[];
  readonly owner: string | null;
  /** "spy satellite": what it is for, or null. */
  readonly purpose: string | null;
  /** The sentence in which the description stands. */
  readonly sentence: number;
  /** Not this one: "the other". */
  readonly not: Referent | null;
  /** When it is said to have been launched, UTC texts: of several the one that was then. */
  readonly launched: { readonly start: string; readonly end: string } | null;
  /** Where the sentence opens a paragraph, or asks: what the whole text is about comes up again. */
  readonly opens: Opens;
}

/** Most things that a text is taken to have in mind. */
const MOST = 16;
/** How much a sentence between makes a thing fade, and a less likely kind. */
const FADES = 1.2;
const LESS_LIKELY = 1.5;
const OTHER_PURPOSE = 2;
/** A description of the owner or the launch that fits. */
const FITS = 4;
const OPENS: Readonly<Record<NonNullable<Opens>, number>> = { paragraph: 0.7, question: 1.5 };
/** Spoken of in so many sentences a thing fades no further than this. */
const OFTEN = 4;
const KEPT = 0.7;

/** The thing that a description means, or null where none fits. */
export function chosenOf(referents: readonly Referent[], wanted: Wanted): Referent | null {
  let best: Referent | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const referent of referents) {
    const rank = wanted.kinds.indexOf(referent.kind);
    if (rank < 0 || (wanted.not !== null && isSame(referent, wanted.not))) continue;
    if (wanted.owner !== null && referent.owner !== null && referent.owner !== wanted.owner) continue;
    const score =
      Math.max(
        referent.weight - FADES * (wanted.sentence - referent.sentence),
        referent.topic === null ? Number.NEGATIVE_INFINITY : referent.topic + (wanted.opens === null ? 0 : OPENS[wanted.opens]),
        referent.times >= OFTEN ? KEPT : Number.NEGATIVE_INFINITY,
      ) -
      LESS_LIKELY * (justSpokenOf(referent, wanted) ? 0 : rank) +
      (wanted.owner !== null && referent.owner === wanted.owner ? FITS : 0) -
      (wanted.purpose !== null && referent.purpose !== null && !referent.purpose.toLowerCase().includes(wanted.purpose)
        ? OTHER_PURPOSE
        : 0) +
      (wanted.launched !== null && isWithin(referent.launched, wanted.launched) ? FITS : 0);
    if (score > most) [best, most] = [referent, score];
  }
  return best;
}

/** A station that the sentence before was about is as likely "it" as a satellite. */
function justSpokenOf({ kind, weight, sentence }: Referent, wanted: Wanted): boolean {
  return kind === "station" && weight >= SUBJECT && wanted.sentence - sentence === 1;
}

/** The first of the things that were last spoken of together: what "both", "the two" and "the pair" are told of. */
export function firstOfGroup(referents: readonly Referent[]): Referent | null {
  const flying = referents.filter((one) => one.kind === "satellite" || one.kind === "station");
  for (const latest of flying) {
    const together = flying.filter((one) => one.sentence === latest.sentence);
    if (together.length > 1) return together.toSorted((a, b) => a.at - b.at)[0] ?? null;
  }
  const [last, before] = flying;
  if (last === undefined || before === undefined || last.sentence - before.sentence > 2) return null;
  return last.at < before.at ? last : before;
}

/** "the former" and "the latter" of the two that were spoken of last. */
export function ofTwo(referents: readonly Referent[], which: "former" | "latter"): Referent | null {
  const two = referents
    .filter((one) => one.kind === "satellite" || one.kind === "station")
    .slice(0, 2)
    .toSorted((a, b) => a.at - b.at);
  return (two.length < 2 ? null : which === "former" ? two[0] : two[1]) ?? null;
}

/** The list with one more thing, or one spoken of again, first. */
export function spokenAgain(referents: readonly Referent[], referent: Referent): readonly Referent[] {
  const known = referents.find((one) => isSame(one, referent));
  const merged =
    known === undefined
      ? referent
      : {
          ...referent,
          owner: referent.owner ?? known.owner,
          topic: known.topic ?? referent.topic,
          times: known.sentence === referent.sentence ? known.times : known.times + 1,
          // Spoken of twice in one sentence it counts as it did where the sentence was most about it.
          weight: known.sentence === referent.sentence ? Math.max(known.weight, referent.weight) : referent.weight,
          at: known.at,
        };
  return [merged, ...referents.filter((one) => one !== known)].slice(0, MOST);
}

/** "Kwangmyongsong-3 broke up in April 2012. It …": of two that bear a name, the one that a claim was made of is what was spoken of. */
export function asClaimed(referents: readonly Referent[], subjects: readonly Subject[]): readonly Referent[] {
  return referents.map((referent) => {
    const told = referent.subject.alternatives.find(
      (one) =>
        one.noradId === null && subjects.some((subject) => subject.noradId === null && subject.launchId === one.launchId),
    );
    return told?.launchId === undefined
      ? referent
      : { ...referent, subject: { ...referent.subject, subject: told, alternatives: [] } };
  });
}

export function isSame(a: Referent, b: Referent): boolean {
  const [one, other] = [a.subject.subject, b.subject.subject];
  if (one.noradId !== null && other.noradId !== null) return one.noradId === other.noradId;
  return a.kind === b.kind && one.name === other.name;
}

/** Kinds that a head noun may mean; [] for nouns that take nothing up. */
export function kindsOfThing(thing: Pick<Thing, "head" | "word">): readonly ReferentKind[] {
  const { head, word } = thing;
  if (/^(?:station|outpost|laboratory)$/.test(word)) return ["station"];
  if (head === "satellite")
    return /^(?:spacecraft|craft|vehicle|ship|module)$/.test(word) ? ["satellite", "station"] : ["satellite"];
  if (head === "rocket") return /^(?:vehicle|craft)$/.test(word) ? ["rocket", "satellite", "debris"] : ["rocket", "debris"];
  if (head !== "debris") return [];
  if (/^(?:stages?|boosters?)$/.test(word)) return ["debris", "rocket"];
  return /^objects?$/.test(word) ? ["debris", "satellite", "rocket"] : ["debris", "rocket", "satellite"];
}

const payloadOnly: ReadonlySet<ClaimType> = new Set([
  "imaging",
  "signal",
  "manoeuvre",
  "resolution",
  "coverage",
  "proximity",
  "orbit",
  "status",
]);

/** Kinds that "it" may mean in a claim of a type. */
export function kindsOfIt(type: ClaimType): readonly ReferentKind[] {
  return payloadOnly.has(type) ? ["satellite", "station", "debris"] : anything;
}

export const anything: readonly ReferentKind[] = ["satellite", "rocket", "debris", "station"];

export function kindOfObject(object: ObjectRecord): ReferentKind {
  if (object.kind === "rocket-body") return "debris";
  if (object.kind !== "payload") return "debris";
  return object.purpose === "space station" ? "station" : "satellite";
}

/** Whose it is as a thing that was just named says it. */
export function ownerCode(thing: Thing, subject: ResolvedSubject, acting: KnownCountry | null): string | null {
  // "XX" in a catalogue is nobody's country.
  const own = subject.subject.owner ?? subject.owner;
  return thing.owner?.code ?? (own === "XX" ? null : own) ?? acting?.code ?? null;
}

function isWithin(day: string | null, { start, end }: { readonly start: string; readonly end: string }): boolean {
  // A day in one zone is two in another: text of days compares.
  return day !== null && start.slice(0, 7) <= day.slice(0, 7) && day.slice(0, 10) <= end.slice(0, 10);
}

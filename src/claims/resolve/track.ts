import type { KnowledgeIndex } from "../../catalogue/index.ts";
import type { SentenceParts } from "../frames/index.ts";
import type { Thing, Unit } from "../phrases/index.ts";
import { isEmptyIt } from "./positions.ts";
import {
  anything,
  BEHIND,
  BESIDE,
  chosenOf,
  kindOfObject,
  kindsOfThing,
  ofTwo,
  ownerCode,
  spokenAgain,
  SUBJECT,
  type Referent,
  type ReferentKind,
} from "./referents.ts";
import type { ResolvedSubject, Spoken } from "./resolved.ts";
import { satelliteOf } from "./subject.ts";

/** What was spoken of up to a unit of a sentence, that unit included. */
export interface Track {
  readonly unit: number;
  readonly referents: readonly Referent[];
}

/**
 * Follows what a sentence speaks of, unit by unit: names and descriptions bring a thing in or up again, "it" and "the latter" take one up.
 * The first entry is what was spoken of before.
 */
export function trackOf(
  sentence: SentenceParts,
  spoken: Spoken,
  shadow: string,
  at: string | null,
  index: KnowledgeIndex,
): readonly Track[] {
  const { units, attribution } = sentence;
  let referents = spoken.referents;
  const track: Track[] = [{ unit: -1, referents }];
  let told = false;
  for (const [i, unit] of units.entries()) {
    if (attribution.attributive.has(i)) continue;
    const behind = units[i - 1]?.letter === "p";
    // "WorldView-3 photographed the stricken craft. It was in one piece": the sentence is about what is seen.
    const seen = told && looks.test(units[i - 1]?.lower ?? "");
    const weight = behind ? BEHIND : seen ? SEEN : told ? BESIDE : SUBJECT;
    // "Its closest neighbour is Thor 7" is about whose neighbour it is.
    const owns = !told && unit.lower === "its" && unit.letter === "w" && !behind;
    const found =
      unit.letter === "I" || owns
        ? isEmptyIt(units, i)
          ? null
          : takenUp(unit, { ...spoken, referents, sentence: sentence.index })
        : unit.thing === undefined
          ? null
          : spokenOf(
              units,
              i,
              unit.thing,
              { ...spoken, referents: withoutActor(referents, units, i, sentence.index), sentence: sentence.index },
              shadow,
              at,
              index,
            );
    // "Its companion" speaks of both.
    const whose =
      unit.thing?.kin !== undefined && /^its\b/.test(unit.lower) ? itBefore(spoken, referents, sentence.index) : null;
    if (whose !== null) referents = spokenAgain(referents, { ...whose, sentence: sentence.index, weight: BEHIND });
    if (found === null) continue;
    told ||= !behind;
    referents = spokenAgain(referents, {
      ...found,
      sentence: sentence.index,
      at: unit.span[0],
      spokenAt: unit.span[0],
      weight,
    });
    track.push({ unit: i, referents });
  }
  return track;
}

/** "WorldView-3 photographed the stricken craft": what stands behind the verb is not what acts. */
function withoutActor(
  referents: readonly Referent[],
  units: readonly Unit[],
  i: number,
  sentence: number,
): readonly Referent[] {
  const { thing } = units[i] ?? {};
  if (thing === undefined || thing.name !== null || !thing.definite || thing.head !== "satellite") return referents;
  let acted = false;
  for (let at = i - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit === undefined || parts.test(unit.letter) || clauses.test(unit.lower)) return referents;
    if (unit.thing !== undefined && units[at - 1]?.letter !== "p") {
      const actor = referents.find((one) => one.sentence === sentence && one.spokenAt === unit.span[0]);
      return acted && actor !== undefined ? referents.filter((one) => one !== actor) : referents;
    }
    acted ||= /^[wSZ]$/.test(unit.letter);
  }
  return referents;
}

const parts = /^[,;:uW&th[\]-]$/;
const clauses = /^(?:after|before|since|when|as|where|because|until|once)$/;
const looks = /^(?:photographed|imaged|snapped|filmed|pictured|captured|shot)$/;
const SEEN = 3.1;

/** What a thing was found to mean where it stands: what came up with it is no part of that. */
export function meantAt(track: readonly Track[], units: readonly Unit[], thing: Thing): ResolvedSubject | null {
  const [latest] = track.find(({ unit }) => unit >= 0 && units[unit]?.thing === thing)?.referents ?? [];
  return latest?.spokenAt === thing.span[0] ? latest.subject : null;
}

/** What was spoken of before a unit. */
export function before(track: readonly Track[], unit: number): readonly Referent[] {
  return track.findLast((one) => one.unit < unit)?.referents ?? [];
}

function takenUp(unit: Unit, spoken: Spoken): Referent | null {
  const { referents, sentence } = spoken;
  if (/^the (?:former|latter)$/.test(unit.lower)) return ofTwo(referents, unit.lower === "the former" ? "former" : "latter");
  if (unit.lower !== "it" && unit.lower !== "its") return null;
  return itBefore(spoken, referents, sentence);
}

function itBefore({ opens }: Spoken, referents: readonly Referent[], sentence: number): Referent | null {
  return chosenOf(referents, { kinds: anything, owner: null, purpose: null, sentence, not: null, launched: null, opens });
}

function spokenOf(
  units: readonly Unit[],
  i: number,
  thing: Thing,
  spoken: Spoken,
  shadow: string,
  at: string | null,
  index: KnowledgeIndex,
): Referent | null {
  if (thing.head === "attempt" || thing.head === "pronoun" || (thing.plural && thing.name === null)) return null;
  const host = thing.name === null ? madeOf(units, i) : null;
  const found = satelliteOf(host === null ? thing : { ...thing, name: host.name }, shadow, spoken, at, index);
  const { subject } = found;
  const acting = units.slice(Math.max(0, i - 4), i).findLast((unit) => unit.agent?.country != null)?.agent?.country;
  const owner = ownerCode(thing, found, acting ?? null);
  // "A Chinese satellite passed over Guam. It …" means none of those that were spoken of before.
  if (subject.name === null && (owner === null || thing.definite || thing.head !== "satellite")) return null;
  const object = subject.noradId === null ? undefined : index.knowledge.objects.find((one) => one.noradId === subject.noradId);
  return {
    subject: found,
    kind: object === undefined ? kindOfName(thing, host, found, spoken) : kindOfObject(object),
    owner,
    purpose: object?.purpose ?? null,
    launched: object?.launched ?? null,
    sentence: spoken.sentence,
    at: thing.span[0],
    spokenAt: thing.span[0],
    times: 1,
    weight: 0,
    topic: null,
  };
}

function kindOfName(thing: Thing, host: Thing | null, found: ResolvedSubject, spoken: Spoken): ReferentKind {
  const known = spoken.referents.find((one) => one.subject.subject.name === found.subject.name && found.subject.name !== null);
  const vehicle = (host ?? thing).name?.entities.some((entity) => entity.kind === "vehicle") === true;
  if (vehicle) return thing.head === "debris" ? "debris" : "rocket";
  return thing.name === null && host === null && known !== undefined ? known.kind : (kindsOfThing(thing)[0] ?? "satellite");
}

/** "the core stage of a Long March 5B", "wreckage of Kosmos 482": what the piece is of. */
export function madeOf(units: readonly Unit[], i: number): Thing | null {
  const thing = units[i]?.thing;
  if (thing === undefined || thing.head !== "debris" || thing.name !== null) return null;
  for (let at = i + 1; at < Math.min(units.length, i + 5); at += 1) {
    const unit = units[at];
    if (unit?.thing !== undefined) return unit.thing.name === null ? null : unit.thing;
    if (at === i + 1 ? unit?.lower !== "of" && unit?.lower !== "from" : !/^[dw]$/.test(unit?.letter ?? "")) return null;
  }
  return null;
}

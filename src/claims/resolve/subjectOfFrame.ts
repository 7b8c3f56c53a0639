import type { KnowledgeIndex, KnownCountry } from "../../catalogue/index.ts";
import { unitAt } from "../attach/arguments.ts";
import { clauseStartOf, type FoundFrame, type SentenceParts } from "../frames/index.ts";
import type { Thing, Unit } from "../phrases/index.ts";
import { launchOf, nobody, satelliteOf, taken, type ResolvedSubject, type Spoken } from "./subject.ts";

/** What the subject is looked up with. */
export interface SubjectContext {
  readonly spoken: Spoken;
  readonly index: KnowledgeIndex;
  readonly shadow: string;
  /** When it must be in orbit, UTC text, or null. */
  readonly at: string | null;
  readonly during: { readonly start: string; readonly end: string } | null;
  readonly published: string | null;
  readonly future: boolean;
  readonly siteIds: readonly string[];
}

/** A name with a number that stands right behind "satellite" and that nobody knows: "the satellite Zeta-9". */
const strangerBehind = /\s+\p{Lu}\p{L}*[- ]?\d[\w-]*/uy;

function nameEnd(thing: Thing, shadow: string): number {
  const [, end] = thing.span;
  if (thing.name !== null || thing.head !== "satellite" || thing.plural) return end;
  strangerBehind.lastIndex = end;
  return strangerBehind.test(shadow) ? strangerBehind.lastIndex : end;
}

/** The object or launch that a frame is about: by name, by description, by "it", or from what was spoken of before. */
export function subjectOfFrame(frame: FoundFrame, sentence: SentenceParts, context: SubjectContext): ResolvedSubject {
  const { units, attribution } = sentence;
  const trigger = unitAt(units, frame.trigger[0]);
  const from = unitAt(units, clauseStartOf(sentence, frame.trigger[0]));
  const free = (unit: Unit, at: number): boolean => unit.thing !== undefined && !attribution.attributive.has(at);
  const own = units.flatMap((unit, at) =>
    at >= from && at < trigger && free(unit, at) && unit.thing !== undefined && !insideAside(units, at, trigger)
      ? [unit.thing]
      : [],
  );
  // "Luch-5X, which the Kremlin sent up": what the clause hangs on.
  const relative = units.slice(Math.max(0, from - 1), from + 1).some((unit) => /^(?:which|that|who)$/.test(unit.lower));
  const host =
    relative && own.length === 0
      ? units.slice(Math.max(0, from - 4), from).findLast((unit) => unit.thing !== undefined)?.thing
      : undefined;
  const before = host === undefined ? own : [host];
  const clauseEnd = endOfClause(units, trigger);
  const after = units.flatMap((unit, at) =>
    at >= trigger && at < clauseEnd && free(unit, at) && unit.thing !== undefined ? [unit.thing] : [],
  );
  const state = stateBefore(units, from, trigger, attribution.attributive);
  const words = (thing: Thing): string =>
    context.shadow.slice(thing.span[0], nameEnd(thing, context.shadow)).replace(/\s+/g, " ");

  if (frame.kind.type === "statement" || frame.kind.type === "plan") {
    // Politics is about nothing that flies, unless it names it.
    const named = [...before, ...after].find((thing) => thing.name !== null && thing.head === "satellite");
    // "North Korea will build satellites": whose plan it is can be looked up in a catalogue.
    const planner = frame.kind.type === "plan" ? state : null;
    if (named === undefined && planner !== null) {
      return { subject: { ...nobody, owner: planner.code }, alternatives: [], owner: planner.code };
    }
    return named === undefined
      ? { subject: nobody, alternatives: [], owner: null }
      : { ...satelliteOf(named, words(named), context.spoken, context.at, context.index), alternatives: [] };
  }
  const itself = units.findLast(
    (unit, at) => at >= from && at < trigger && unit.letter === "I" && unit.lower === "it" && !attribution.attributive.has(at),
  );
  if (
    frame.kind.subject === "launch" &&
    itself !== undefined &&
    !context.future &&
    context.spoken.object !== null &&
    ![...before, ...after].some((thing) => thing.head === "satellite" || thing.head === "attempt")
  ) {
    return taken(context.spoken.object, itself.lower, { text: itself.lower, span: [itself.span[0], itself.span[1]] });
  }
  if (frame.kind.subject === "launch") {
    const things = [...before, ...after].filter((thing) => thing.head !== "debris" && !beside(units, thing));
    const first = things[0];
    return launchOf(
      {
        things,
        state,
        siteIds: context.siteIds,
        during: context.during,
        before: context.future ? null : (context.published?.slice(0, 10) ?? "9999"),
        failed: frame.kind.type === "launch-failure",
        words: first === undefined ? "" : words(first),
        span: first === undefined ? [frame.trigger[0], frame.trigger[1]] : [first.span[0], first.span[1]],
      },
      context.spoken,
      context.index,
    );
  }
  const flying = (thing: Thing): boolean => thing.head === "satellite" || thing.head === "debris";
  const unnamed = (thing: Thing): ResolvedSubject => ({
    subject: {
      name: null,
      noradId: null,
      cosparId: null,
      ...(context.spoken.launch?.subject.launchId === undefined ? {} : { launchId: context.spoken.launch.subject.launchId }),
      ...(context.spoken.owner === null ? {} : { owner: context.spoken.owner.code }),
      text: words(thing),
      span: [thing.span[0], thing.span[1]],
      given: "unknown",
    },
    alternatives: [],
    owner: context.spoken.owner?.code ?? null,
  });
  const candidates = [...before.filter(flying).toReversed(), ...after.filter(flying)];
  // "The stage, left over from the launch of the last module of Tiangong, fell": what the sentence is about, not what tells which.
  const [leading] = before;
  const leads =
    frame.kind.type === "decay" &&
    leading !== undefined &&
    leading.head === "debris" &&
    units[units.findIndex((unit) => unit.thing === leading) - 1]?.letter !== "p";
  const chosen =
    (leads ? leading : undefined) ??
    candidates.find((thing) => thing.name !== null) ??
    candidates[0] ??
    [...before].reverse().find((thing) => thing.head === "rocket");
  const pronoun = units.findLast(
    (unit, at) =>
      at >= from &&
      at < trigger &&
      unit.letter === "I" &&
      (unit.lower === "it" || unit.lower === "this" || unit.lower === "the latter") &&
      !/^(?:before|after|since|because|although|though)$/.test(units[at - 1]?.lower ?? "") &&
      !attribution.attributive.has(at),
  );
  if (
    pronoun !== undefined &&
    context.spoken.object !== null &&
    (chosen === undefined || chosen.span[0] < pronoun.span[0] || before.every((thing) => thing !== chosen))
  ) {
    return taken(context.spoken.object, pronoun.lower, { text: pronoun.lower, span: [pronoun.span[0], pronoun.span[1]] });
  }
  // "Last summer it was near Thor 7 but 300 km from Intelsat 10-02": what stands behind is the other one.
  if (
    frame.kind.type === "proximity" &&
    before.length === 0 &&
    chosen !== undefined &&
    context.spoken.object !== null &&
    context.spoken.only !== true &&
    after.includes(chosen) &&
    units[units.findIndex((unit) => unit.thing === chosen) - 1]?.letter === "p"
  )
    return taken(context.spoken.object, "", null);
  // A rocket, its stage or "the object" is not the satellite that was spoken of.
  if (chosen !== undefined && chosen.name === null && chosen.head !== "satellite") return unnamed(chosen);
  if (chosen !== undefined) {
    const found = satelliteOf(
      chosen,
      words(chosen),
      state === null || context.spoken.owner !== null ? context.spoken : { ...context.spoken, owner: state },
      context.at,
      context.index,
    );
    if (found.subject.name !== null || chosen.plural || chosen.name !== null) return found;
    if (context.spoken.object !== null && chosen.definite)
      return taken(context.spoken.object, words(chosen), { text: words(chosen), span: [chosen.span[0], chosen.span[1]] });
    return found;
  }
  const acting = state ?? (context.spoken.object === null ? context.spoken.owner : null);
  if (acting !== null) {
    // "North Korea photographed the White House": its satellite did.
    const implied: Thing = {
      span: frame.trigger,
      head: "satellite",
      word: "satellite",
      name: null,
      ordinal: null,
      owner: acting,
      ownerPronoun: false,
      purpose: frame.kind.type === "imaging" ? "reconnaissance" : null,
      definite: true,
      plural: false,
      count: null,
      words: [],
    };
    const found = satelliteOf(implied, acting.name, context.spoken, context.at, context.index);
    if (found.subject.name !== null) return found;
  }
  // "A bright light was seen" names nothing that flies, whatever the text spoke of before.
  if (context.spoken.object !== null && frame.kind.type !== "sighting") return taken(context.spoken.object, "", null);
  return { subject: nobody, alternatives: [], owner: null };
}

/** "The stage, which had put Chandrayaan-3 into orbit, fell": what stands in the aside does not fall. */
function insideAside(units: readonly Unit[], at: number, trigger: number): boolean {
  const opens = units.slice(0, at).findLastIndex((unit, i) => unit.letter === "W" && units[i - 1]?.letter === ",");
  if (opens < 0 || !units.slice(0, opens).some((unit) => unit.thing !== undefined)) return false;
  const closes = units.findIndex((unit, i) => i > at && unit.letter === ",");
  return closes > 0 && closes < trigger;
}

/** "a module for the Tiangong station", "near the old satellite": no part of what is launched. */
function beside(units: readonly Unit[], thing: Thing): boolean {
  const at = units.findIndex((unit) => unit.thing === thing);
  return /^(?:for|to|near|than|like|toward|towards)$/.test(units[at - 1]?.lower ?? "");
}

/** The country that acts in the clause: "North Korea launched", "Pyongyang's military fired". */
function stateBefore(
  units: readonly Unit[],
  from: number,
  trigger: number,
  attributive: ReadonlySet<number>,
): KnownCountry | null {
  for (let at = from; at < trigger; at += 1) {
    const unit = units[at];
    if (unit === undefined || attributive.has(at) || /^[T,ed[]$/.test(unit.letter)) continue;
    // Only what opens the clause acts in it: "U.S. bases in Guam that were received" has no acting country.
    if (unit.letter === "p") return null;
    return unit.agent?.country ?? null;
  }
  return null;
}

function endOfClause(units: readonly Unit[], from: number): number {
  for (let at = from + 1; at < units.length; at += 1) {
    const letter = units[at]?.letter ?? "";
    if (letter === ";" || letter === "u") return at;
    if (letter === "&" && /^[ION]$/.test(units[at + 1]?.letter ?? "") && /^[bmwSZ]$/.test(units[at + 2]?.letter ?? ""))
      return at;
  }
  return units.length;
}

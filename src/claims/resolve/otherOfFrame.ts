import type { Subject } from "../../model/index.ts";
import { unitAt } from "../attach/arguments.ts";
import { clauseStartOf, type FoundFrame, type SentenceParts } from "../frames/index.ts";
import { satelliteOf } from "./subject.ts";
import type { SubjectContext } from "./subjectOfFrame.ts";

/**
 * The second object of a claim about two: "came within 60 km of USA 326", "Shijian-21 and Shijian-25 docked". The nearest named one after the
 * trigger that is not the subject, else the nearest before it; null where the sentence names no other.
 */
export function otherOfFrame(
  frame: FoundFrame,
  sentence: SentenceParts,
  subject: Subject,
  context: SubjectContext,
): Subject | null {
  if (frame.kind.type !== "proximity") return null;
  const { units, attribution } = sentence;
  const trigger = unitAt(units, frame.trigger[0]);
  const things = units.flatMap((unit, at) => {
    const { thing } = unit;
    const counts = thing !== undefined && thing.name !== null && !attribution.attributive.has(at);
    return counts && (thing.head === "satellite" || thing.head === "debris") ? [{ at, thing }] : [];
  });
  const after = things.filter(({ at }) => at >= trigger);
  const before = things.filter(({ at }) => at < trigger).toReversed();
  for (const { thing } of [...after, ...before]) {
    const found = satelliteOf(thing, context.shadow, context.spoken, context.at, context.index).subject;
    if (found.name !== null && found.name !== subject.name && (found.noradId === null || found.noradId !== subject.noradId))
      return found;
  }
  return null;
}

/**
 * What does it together with the subject: "A, B and C can see Seoul every two hours". Only named satellites in one list with nothing but commas
 * and "and" between them, and only where the claim is one that several can meet together.
 */
export function togetherOfFrame(
  frame: FoundFrame,
  sentence: SentenceParts,
  subject: Subject,
  context: SubjectContext,
): readonly Subject[] {
  if (frame.kind.type !== "coverage") return [];
  const { units, attribution } = sentence;
  const from = unitAt(units, clauseStartOf(sentence, frame.trigger[0]));
  const trigger = unitAt(units, frame.trigger[0]);
  const listed: Subject[] = [];
  let later: number | null = null;
  for (let at = trigger - 1; at >= from; at -= 1) {
    const thing = units[at]?.thing;
    if (thing?.name == null || thing.head !== "satellite" || attribution.attributive.has(at)) continue;
    if (later !== null && units.slice(at + 1, later).some(({ letter }) => !/^[,&d]$/.test(letter))) break;
    later = at;
    listed.unshift(satelliteOf(thing, context.shadow, context.spoken, context.at, context.index).subject);
  }
  const isSubject = (one: Subject): boolean =>
    one.noradId === null ? one.name === subject.name : one.noradId === subject.noradId;
  return listed.some(isSubject) ? listed.filter((one) => !isSubject(one)) : [];
}

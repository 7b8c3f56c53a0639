import { findLaunches, type KnownCountry } from "../../catalogue/index.ts";
import type { ObjectRecord } from "../../model/index.ts";
import type { FoundFrame } from "../frames/index.ts";
import type { Thing, Unit } from "../phrases/index.ts";
import { utcSeconds, utcText } from "../time/index.ts";
import { launchOf } from "./launchOf.ts";
import { beside, isBehind } from "./positions.ts";
import { chosenOf, kindsOfThing } from "./referents.ts";
import { meantAt } from "./track.ts";
import { subjectOfObject, type ResolvedSubject } from "./resolved.ts";
import { satelliteOf, taken, wordsOf } from "./subject.ts";
import type { SubjectContext } from "./subjectOfFrame.ts";

const SECONDS_PER_DAY = 86_400;

/** What of a clause bears on which launch it tells of. */
export interface LaunchClause {
  /** "it" before the verb, and what it means. */
  readonly pronoun: Unit | null;
  readonly meant: ResolvedSubject | null;
  readonly state: KnownCountry | null;
  readonly context: SubjectContext;
}

/** The launch that a frame tells of, by what is said to have been launched, by its time, by what was spoken of. */
export function launched(
  frame: FoundFrame,
  units: readonly Unit[],
  trigger: number,
  all: readonly Thing[],
  clause: LaunchClause,
): ResolvedSubject {
  const found = foundBy(frame, units, trigger, all, clause);
  const { noradId, launchId } = found.subject;
  if (noradId !== null || launchId !== undefined) return found;
  const { spoken, shadow, index, at } = clause.context;
  const given = all.find((thing) => thing.name !== null && thing.head === "satellite");
  if (given !== undefined && found.subject.name !== null) {
    // "Yaogan-41 (58582) was launched"
    const { subject } = satelliteOf(given, shadow, spoken, at, index);
    return subject.name === found.subject.name && subject.noradId !== null
      ? { ...found, subject: { ...found.subject, noradId: subject.noradId } }
      : found;
  }
  // "A Falcon 9 lifted a German radar satellite": which, the text may tell before or behind.
  const carried =
    given === undefined ? all.find(({ head, name, plural }) => head === "satellite" && name === null && !plural) : undefined;
  if (carried === undefined || beside(units, carried)) return found;
  const told = satelliteOf(carried, shadow, spoken, at, index);
  return told.subject.name === null || told.subject.launchId !== undefined ? found : told;
}

function foundBy(
  frame: FoundFrame,
  units: readonly Unit[],
  trigger: number,
  all: readonly Thing[],
  { pronoun, meant, state, context }: LaunchClause,
): ResolvedSubject {
  const { spoken, shadow, index } = context;
  // "Kwangmyongsong-4 came down, and Noor-2, launched in March, followed": what stands right before was launched.
  const near = units[trigger - 1]?.letter === "," ? units[trigger - 2]?.thing : undefined;
  const things =
    near?.name != null && near.head === "satellite"
      ? [near]
      : all.filter(
          (thing) =>
            (thing.head !== "debris" || thing.name !== null) &&
            !beside(units, thing) &&
            (thing.kin === undefined || meantAt(context.track, units, thing) !== null),
        );
  const first = things[0];
  // "The younger of the pair, which a Proton had carried up"
  if (first?.kin !== undefined && !things.some(({ name }) => name !== null)) {
    const kin = meantAt(context.track, units, first);
    if (kin !== null && kin.subject.name !== null) return kin;
  }
  const words = first === undefined ? "" : wordsOf(first, shadow);
  const span: readonly [number, number] =
    first === undefined ? [frame.trigger[0], frame.trigger[1]] : [first.span[0], first.span[1]];
  const named = things.some((thing) => thing.name !== null && thing.head === "satellite");
  const log = (): ResolvedSubject =>
    launchOf(
      {
        things,
        state,
        siteIds: context.siteIds,
        during: context.during,
        before: context.future ? null : (context.published?.slice(0, 10) ?? "9999"),
        failed: frame.kind.type === "launch-failure",
        words,
        span,
      },
      spoken,
      index,
    );
  if (context.future) return log();
  const then = named ? null : launchedThen(things, context);
  if (then !== null) return { ...then, subject: { ...then.subject, text: words, span: [span[0], span[1]] } };
  const again = spokenBefore(units, trigger, things, pronoun, meant, context);
  if (again === null) return log();
  // A rocket has no number: what it launched may stand in the log.
  if (again.subject.noradId !== null || again.subject.launchId !== undefined) return again;
  const logged = log();
  if (logged.subject.launchId !== undefined) return logged;
  const [only, ...more] = again.subject.name === null ? [] : findLaunches({ name: again.subject.name }, index);
  return only === undefined || more.length > 0
    ? again
    : { ...again, subject: { ...again.subject, launchId: only.launchId }, owner: only.state };
}

/** Of what the text names, or its owner has, the one that the catalogue says was launched at the stated time. */
function launchedThen(things: readonly Thing[], { during, spoken, index }: SubjectContext): ResolvedSubject | null {
  if (during === null) return null;
  const [start, end] = [utcSeconds(during.start), utcSeconds(during.end)];
  if (start === null || end === null || end - start > 32 * SECONDS_PER_DAY) return null;
  const [from, to] = [utcText(start - SECONDS_PER_DAY).slice(0, 10), during.end.slice(0, 10)];
  const then = (object: ObjectRecord): boolean =>
    object.kind === "payload" && object.launched !== null && object.launched >= from && object.launched <= to;
  // "The first of the five was launched in December": of whose satellites the text speaks.
  const described = things.every((thing) => thing.name === null && thing.definite && thing.head === "satellite");
  const owner = things.map((thing) => thing.owner).find((one) => one !== null) ?? (described ? spoken.owner : null);
  const fits = (object: ObjectRecord): boolean => owner === null || object.owner === owner.code;
  const known = spoken.named.filter((object) => then(object) && fits(object));
  const theirs =
    owner === null || known.length > 0 ? known : index.knowledge.objects.filter((object) => then(object) && fits(object));
  const [object] = theirs;
  if (object === undefined || theirs.length > 1 || things.some((thing) => thing.plural)) return null;
  const because = `${object.name} was launched on ${object.launched ?? ""}, as the catalogue has it`;
  return { subject: subjectOfObject(object, { given: "implied", because }), alternatives: [], owner: object.owner };
}

/** "it was launched", "a Soyuz carried it", "the newcomer went up": what was spoken of before. */
function spokenBefore(
  units: readonly Unit[],
  trigger: number,
  things: readonly Thing[],
  pronoun: Unit | null,
  meant: ResolvedSubject | null,
  { spoken, shadow, during }: SubjectContext,
): ResolvedSubject | null {
  const part = (unit: Unit): { readonly text: string; readonly span: readonly [number, number] } => ({
    text: unit.lower,
    span: [unit.span[0], unit.span[1]],
  });
  if (!things.some((thing) => thing.head === "satellite" || thing.head === "attempt")) {
    if (pronoun !== null && meant !== null) return taken(meant, pronoun.lower, part(pronoun));
    const object = units.slice(trigger, trigger + 3).find((unit) => unit.lower === "it");
    // "A Falcon Heavy launched it": no rocket.
    const carried =
      object === undefined
        ? null
        : chosenOf(spoken.referents, {
            kinds: ["satellite", "station"],
            owner: null,
            purpose: null,
            sentence: spoken.sentence,
            not: null,
            launched: null,
            opens: spoken.opens,
          });
    const it = carried?.subject ?? spoken.object;
    if (object !== undefined && it !== null) return taken(it, "it", part(object));
  }
  const described = things.find((thing) => thing.head !== "attempt");
  if (
    described === undefined ||
    described.name !== null ||
    !described.definite ||
    described.plural ||
    described.ordinal !== null ||
    described.ownerPronoun ||
    things.some((thing) => thing.name !== null && !isBehind(units, thing))
  )
    return null;
  const found = chosenOf(spoken.referents, {
    kinds: kindsOfThing(described),
    owner: described.owner?.code ?? null,
    purpose: described.purpose,
    sentence: spoken.sentence,
    not: null,
    launched: during,
    opens: spoken.opens,
  });
  if (found === null || (described.owner !== null && found.owner !== described.owner.code)) return null;
  return taken(found.subject, wordsOf(described, shadow), {
    text: wordsOf(described, shadow),
    span: [described.span[0], described.span[1]],
  });
}

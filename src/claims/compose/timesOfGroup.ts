import { unitAt } from "../attach/arguments.ts";
import { knownPlace } from "../attach/groups.ts";
import type { Arguments, PlaceGroup } from "../attach/types.ts";
import type { Discourse } from "../discourse/state.ts";
import type { Voice } from "../discourse/voice.ts";
import type { FoundFrame, SentenceParts } from "../frames/index.ts";
import { timesOf, type TimeOfClaim } from "../resolve/times.ts";
import {
  afterLiftOff,
  atStamp,
  dayBefore,
  isBackshift,
  namedBefore,
  pointsBack,
  secondsLater,
  timeContext,
} from "../resolve/timing.ts";
import type { TextContext } from "../textContext.ts";
import { withoutLaunchTimes } from "./launchTimes.ts";

/** The times of one group of places, each of which makes a claim; one that is open where none is told. */
export function timesOfGroup(
  frame: FoundFrame,
  given: PlaceGroup,
  mine: Arguments,
  sentence: SentenceParts,
  context: TextContext,
  before: Discourse,
  voice: Voice,
  zone: string | null,
  future: boolean,
): readonly TimeOfClaim[] {
  const { kind } = frame;
  const { shadow, source } = context.structure;
  const group = withoutLaunchTimes(frame, given, shadow);
  const back = group.times.some(pointsBack);
  const place = zone ?? zoneOfNames(group, context);
  const plainContext = timeContext(
    context,
    group.places.length === 0 ? before : { ...before, places: [] },
    voice,
    place,
    future || kind.type === "hazard-area" || comes(frame, group, sentence, context),
    kind.type,
    back,
    sentence,
  );
  const clockOf = mine.clockOf === null ? null : knownPlace(mine.clockOf);
  const clockZone = clockOf?.zone == null ? null : { zone: clockOf.zone, because: `the clock of ${clockOf.name}` };
  const backshift = isBackshift(frame, sentence);
  const plain = timesOf(
    group.times,
    unitAt(sentence.units, frame.trigger[0]),
    {
      ...plainContext,
      // "had predicted 15:49 on Friday", "had been due on Monday": the day may have gone by.
      direction: plainContext.direction === "future" && backshift === true ? "open" : plainContext.direction,
      backshift,
      here: namedBefore(sentence, group, plainContext, source),
      carried:
        dayBefore(sentence, group, plainContext, source) ?? (back ? null : before.dayOf[kind.type]) ?? plainContext.carried,
      textZone: clockZone ?? plainContext.textZone,
    },
    source,
  );
  const [first] = plain;
  const open = first?.time.start == null && first?.time.end == null && group.times.length === 0;
  const stamped = open && !future && happensNow(frame, shadow) ? atStamp(plainContext, frame.trigger) : null;
  if (stamped !== null) return [stamped];
  const sinceLaunch =
    frame.way.event === "orbit-insertion" && !group.times.some((time) => time.clock) ? secondsLater(mine, shadow) : null;
  return sinceLaunch === null || before.liftOff === null ? plain : [afterLiftOff(before.liftOff, sinceLaunch, first)];
}

/** "over Leiden", "above England": where no place of ours has a zone, the table of zones may know the name. */
function zoneOfNames({ places }: PlaceGroup, { structure, zoneNames }: TextContext): string | null {
  for (const { name, unknownName, span } of places) {
    const written = name === null ? unknownName : structure.shadow.slice(...span);
    const zone = written === null ? undefined : zoneNames(written.replace(/^the /, ""), null)[0]?.zone;
    if (zone !== undefined) return zone;
  }
  return null;
}

/** "It passes over the Netherlands on Tuesday": what is told in the present of a day that has a name is to come. */
function comes({ kind, trigger }: FoundFrame, { times }: PlaceGroup, sentence: SentenceParts, context: TextContext): boolean {
  const { shadow } = context.structure;
  if (times.some(({ span }) => /\bno (?:earlier|sooner) than\b/i.test(shadow.slice(...span)))) return true;
  if (!/^(?:overflight|decay|proximity|sighting)$/.test(kind.type) || sentence.heading || context.stamps !== null) return false;
  const days = times.flatMap(({ moment }) => moment.group.members.flatMap((member) => member.days));
  return (
    days.some((day) => day.kind === "weekday" && day.step !== "last") &&
    /^(?:passes|flies|crosses|overflies|transits|goes|comes|returns|re-?enters|falls|decays)\b/i.test(shadow.slice(...trigger))
  );
}

/** "thunders off", "is shut": told as it happens. */
function happensNow({ kind, trigger }: FoundFrame, shadow: string): boolean {
  return (
    /^(?:launch|launch-failure|decay|hazard-area)$/.test(kind.type) &&
    /^(?:[a-z]+s|is|are|has just)\b(?! (?:about|due|expected|said|to)\b)/.test(shadow.slice(trigger[0], trigger[1] + 20))
  );
}

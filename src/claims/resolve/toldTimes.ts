import { timesOfSaying } from "../attach/timesGiven.ts";
import type { Scope } from "../clauses/index.ts";
import type { FoundFrame, SentenceParts } from "../frames/index.ts";
import type { Claim, ClaimTime, ClaimType, Subject } from "../../model/index.ts";
import { resolveMoment, utcSeconds, utcText, type TimeContext } from "../time/index.ts";
import { sameEvent } from "./sameEvent.ts";
import { namesOneDay } from "./times.ts";

/** A day, s. */
const DAY_S = 86_400;

/** The time of an event whose claim tells none, by the claim that told of the same event before; null where none did. */
export function timeOfSameEvent(type: ClaimType, subject: Subject, plans: boolean, told: readonly Claim[]): ClaimTime | null {
  const same = sameEvent(
    type,
    subject,
    null,
    plans,
    told.filter(({ time }) => time.start !== null || time.end !== null),
    [],
  );
  if (same === null) return null;
  const { text: _text, span: _span, ...time } = same.time;
  return { ...time, given: "implied", because: "the time was told where the same was told before" };
}

/**
 * "Iran said on Sunday that it had launched three satellites": who says of himself what he has just done did it on that day or the day
 * before. `liftOff` is when what is named went up, where that is known: at another time, the words tell of the past.
 */
export function timeOfSaying(
  frame: FoundFrame,
  sentence: SentenceParts,
  [scope]: readonly Scope[],
  contextOf: () => TimeContext,
  source: string,
  liftOff: () => string | null,
): ClaimTime | null {
  if (frame.kind.type !== "launch" || frame.direction === "future" || frame.polarity < 0 || scope === undefined) return null;
  if (scope.span[1] > frame.trigger[0] || scope.verb.act === "withhold") return null;
  const between = source.slice(scope.span[1], frame.trigger[0]).trim();
  if (
    !/^(?:(?:on |early |late )?[A-Z]?[a-z]*day,? )?(?:that )?(?:it|they|we|its (?:forces|scientists|engineers))(?: (?:had|has|have|successfully|just))*$/i.test(
      between,
    )
  )
    return null;
  const said = timesOfSaying(sentence);
  const moment = sentence.units.find(({ moment: one }, at) => one !== undefined && said.has(at) && namesOneDay(one))?.moment;
  const day = moment === undefined ? undefined : resolveMoment(moment, contextOf(), source)[0]?.time;
  const [from, to] = [day?.start == null ? null : utcSeconds(day.start), day?.end == null ? null : utcSeconds(day.end)];
  if (day === undefined || from === null || to === null || to - from > DAY_S) return null;
  const at = liftOff();
  const known = at === null ? null : utcSeconds(at);
  if (known !== null && (known < from - DAY_S || known >= to)) return null;
  const { text: _text, span: _span, ...time } = day;
  return {
    ...time,
    start: utcText(from - DAY_S),
    precision: "range",
    about: true,
    given: "implied",
    because: "the day on which it was told, or the one before",
  };
}

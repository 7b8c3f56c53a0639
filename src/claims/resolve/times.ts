import type { ClaimTime, Inconsistency } from "../../model/index.ts";
import type { TimeArgument } from "../attach/types.ts";
import type { MomentMention } from "../mentions/types.ts";
import { resolveMoment, type CivilDate, type TimeContext, type TimeReading } from "../time/index.ts";

export const openTime: ClaimTime = { start: null, end: null, precision: "open", given: "unknown" };

/** One time of a claim, with what it leaves open. */
export interface TimeOfClaim {
  readonly time: ClaimTime;
  readonly readings: readonly TimeReading[];
  readonly inconsistencies: readonly Inconsistency[];
  readonly carries: CivilDate | null;
  readonly night: boolean;
  /** First day of the day, month or year that the words name. */
  readonly spoken: CivilDate | null;
}

/**
 * Resolves the phrases of one claim: the phrase with a clock, nearest to the trigger, read with the day that the others name.
 * More than one where the phrase lists several ("on Nov 25, 27 and 28").
 */
export function timesOf(
  times: readonly TimeArgument[],
  trigger: number,
  context: TimeContext,
  source: string,
): readonly TimeOfClaim[] {
  const clocks = times.filter((time) => time.clock || isLater(time));
  const pool = clocks.length > 0 ? clocks : times;
  const near = pool.toSorted((a, b) => Math.abs(a.at - trigger) - Math.abs(b.at - trigger));
  // "for the second time this year, from 495 km on May 28": a day says more than a year, "in the past week, on Monday" than a week.
  const lead =
    near[0] !== undefined && isPeriod(near[0]) ? (near.find((time) => namesOneDay(time.moment)) ?? near[0]) : near[0];
  if (lead === undefined)
    return [{ time: openTime, readings: [], inconsistencies: [], carries: null, night: false, spoken: null }];
  let { carried } = context;
  const found: Inconsistency[] = [];
  if (!namesDay(lead)) {
    for (const other of times) {
      if (other === lead || other.clock) continue;
      const resolved = resolveMoment(other.moment, { ...context, carried }, source)[0];
      if (resolved === undefined) continue;
      found.push(...resolved.inconsistencies);
      if (resolved.carries !== null)
        carried = { date: resolved.carries, because: `“${words(other, source)}” in the same sentence`, night: resolved.night };
    }
  }
  const told = { ...context, carried, eventTime: countedFrom(lead, times, context, source) };
  let all = resolveMoment(withPart(lead, times), told, source);
  // "exploded minutes after lift-off from Texas on Thursday": where the nearest phrase tells no moment another may.
  if (all.every((one) => one.time.start === null)) {
    const next = times
      .filter((time) => time !== lead)
      .map((time) => resolveMoment(time.moment, { ...context, carried }, source))
      .find((resolved) => resolved.some((one) => one.time.start !== null));
    if (next !== undefined) all = next;
  }
  const chosen = lead.member === undefined ? all : all.slice(lead.member, lead.member + 1);
  return chosen.map((resolved) => ({
    time: resolved.time,
    readings: resolved.readings,
    inconsistencies: [...found, ...resolved.inconsistencies],
    carries: resolved.carries ?? carried?.date ?? null,
    night: resolved.night,
    spoken:
      resolved.spoken ??
      times.map((time) => resolveMoment(time.moment, context, source)[0]?.spoken ?? null).find((one) => one !== null) ??
      null,
  }));
}

/** "an hour later", "minutes later": from the moment that was told last. */
function isLater({ moment }: TimeArgument): boolean {
  return moment.group.members.every(({ days }) =>
    days.some((day) => day.kind === "after-event" && day.event[0] === day.event[1]),
  );
}

/** "at 3.04 p.m., and put it into orbit an hour later": from the clock of the same sentence before that of another. */
function countedFrom(
  lead: TimeArgument,
  times: readonly TimeArgument[],
  context: TimeContext,
  source: string,
): TimeContext["eventTime"] {
  const clock = isLater(lead) ? times.find((time) => time.clock && time.at < lead.at) : undefined;
  const start = clock === undefined ? null : (resolveMoment(clock.moment, context, source)[0]?.time.start ?? null);
  return start === null ? context.eventTime : (event, span) => (event === "" ? start : context.eventTime(event, span));
}

/** "last night a little after nine": the part of the day beside it says which nine. */
function withPart(lead: TimeArgument, times: readonly TimeArgument[]): MomentMention {
  const { group } = lead.moment;
  const [part] = times.flatMap(({ moment }) =>
    moment === lead.moment ? [] : moment.group.members.flatMap((one) => one.part ?? []),
  );
  if (part === undefined || !lead.clock) return lead.moment;
  const members = group.members.map((one) =>
    one.part === null && one.clock?.half === null && !one.clock.twentyFour ? { ...one, part } : one,
  );
  return { ...lead.moment, group: { ...group, members } };
}

function namesDay(time: TimeArgument): boolean {
  return time.moment.group.members.some((member) => member.days.length > 0);
}

function isPeriod(time: TimeArgument): boolean {
  return time.moment.group.members.every(
    (member) =>
      member.clock === null &&
      member.days.every(
        (day) =>
          day.kind === "period" && ((day.shape === "whole" && day.steps === 0) || (day.shape === "running" && day.steps < 0)),
      ),
  );
}

/** Whether the words name a day of the calendar or of the week, or count to one. */
export function namesOneDay({ group }: MomentMention): boolean {
  return group.members.some((member) =>
    member.days.some((day) => day.kind === "weekday" || day.kind === "offset" || (day.kind === "date" && day.day !== null)),
  );
}

function words(time: TimeArgument, source: string): string {
  return source.slice(time.span[0], time.span[1]).replace(/^(?:on|at|in) /, "");
}

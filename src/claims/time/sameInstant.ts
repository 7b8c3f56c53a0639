import type { MomentWord } from "../mentions/index.ts";
import { civilDate, SECONDS_PER_DAY, utcText } from "./civil.ts";
import { AFTER_FOLD, aboutSeconds, memberCandidates, offsetName, type Candidate, type MemberReadings } from "./candidates.ts";
import type { DayChoice } from "./dayChoice.ts";
import type { TimeContext } from "./types.ts";
import { localOfUtc } from "./zoneRules.ts";

/** What "11:36 p.m. (14:36 GMT)" comes to: the candidates of the first, and a disagreement where there is one. */
export interface InstantReadings extends MemberReadings {
  readonly twoTimes: readonly [string, string] | null;
}

/** Zones are whole quarters of an hour from UTC, at most this far. */
const FARTHEST_OFFSET_S = 14 * 3600;
const QUARTER_S = 900;

/**
 * Reads one moment that is said in several ways. The day stands at one of them and serves all: the others take the day on
 * which they come nearest. A member without a stated zone takes the offset that makes it agree, where one does.
 */
export function instantCandidates(members: readonly MomentWord[], given: TimeContext): InstantReadings {
  // A zone that the text names for some other time says less than the clock beside this one.
  const context = given.textZone?.loose === true ? { ...given, textZone: null } : given;
  const [main, ...more] = members;
  if (main === undefined) return { candidates: [], conflict: null, twoTimes: null };
  const others = more.filter((other) => other.days.length > 0 || isZoned(other, context));
  const dated = members.find((member) => member.days.length > 0) ?? main;
  const zoned = others.find((other) => other.clock !== null && isZoned(other, context));
  const own = others.find((other) => other.zone?.kind === "local" && other.zone.name === null && other.clock !== null);
  if (own !== undefined && main.zone?.kind !== "local" && main.clock !== null) {
    const placed = besidePlaced(main, own, dated, context);
    if (placed !== null) return placed;
    const beside = besideLocal(main, own, dated, context);
    if (beside !== null) return beside;
  }
  // A clock whose zone nobody states follows the one beside it whose zone is stated.
  const inferred =
    main.zone === null && main.clock !== null && zoned !== undefined ? inferZone(main, zoned, dated, context) : null;
  if (inferred !== null && inferred.twoTimes !== null) return inferred;
  const anchor = memberCandidates(dated, context);
  const mine = inferred ?? (dated === main ? anchor : nearestTo(main, context, anchor.candidates[0]));
  const [first] = mine.candidates;
  const conflict = mine.conflict ?? anchor.conflict;
  if (first === undefined) return { candidates: [], conflict, twoTimes: null };
  // "(21:45 UTC the previous day)" counts from the day of the first.
  const beside: TimeContext = { ...context, carried: { date: civilDate(first.day), because: "the day of the other time" } };
  let kept = mine.candidates;
  for (const other of others) {
    if (other.clock === null || !isZoned(other, context)) continue;
    const theirs = other.days.length > 0 ? memberCandidates(other, beside) : nearestTo(other, context, kept[0] ?? first);
    const agreeing = kept.filter((one) => theirs.candidates.some((two) => agree(one, two, main, other)));
    const [second] = theirs.candidates;
    if (agreeing.length === 0 && second !== undefined) return disagreement(mine, kept[0] ?? first, second, conflict);
    if (agreeing.length > 0)
      kept = [...agreeing, ...kept.filter((one) => !agreeing.includes(one) && agreeing.some((a) => holds(one, a)))];
  }
  return { candidates: kept, conflict, twoTimes: null };
}

/** Whether the zone that a member names is one we know: "(9:36 a.m. in Someville)" can contradict nothing. */
function isZoned({ zone }: MomentWord, context: TimeContext): boolean {
  if (zone === null) return false;
  if (zone.kind === "offset") return true;
  if (zone.kind === "local" && zone.name === null) return true;
  return zone.name !== null && context.zonesOfName(zone.name, context.country).length > 0;
}

function disagreement(
  mine: MemberReadings,
  first: Candidate,
  second: Candidate,
  conflict: MemberReadings["conflict"],
): InstantReadings {
  // "around 15:00" is told by its middle.
  const middle = (one: Candidate): string => utcText(one.about ? (one.startS + one.endS) / 2 : one.startS);
  const told = `${middle(first)} and ${middle(second)} are said to be one moment`;
  return {
    candidates: [
      { ...first, because: [...first.because, told], assumes: ["the first of the two times"] },
      { ...second, because: [...second.because, told], assumes: ["the second of the two times"] },
    ],
    conflict: mine.conflict ?? conflict,
    twoTimes: [middle(first), middle(second)],
  };
}

function holds(outer: Candidate, inner: Candidate): boolean {
  return outer.startS <= inner.startS && inner.endS <= outer.endS;
}

function agree(one: Candidate, two: Candidate, a: MomentWord, b: MomentWord): boolean {
  const loose = (member: MomentWord): number =>
    (member.bound === "about" ? aboutSeconds(member.clock) : 0) + (member.marginS ?? 0);
  const exact = (candidate: Candidate, member: MomentWord): number => candidate.startS + loose(member);
  const slack = a.clock?.second != null && b.clock?.second != null ? 1 : 60;
  return Math.abs(exact(one, a) - exact(two, b)) < slack;
}

/** The member on the day that brings it nearest to the other moment. */
function nearestTo(member: MomentWord, context: TimeContext, anchor: Candidate | undefined): MemberReadings {
  if (anchor === undefined || member.days.length > 0) return memberCandidates(member, context);
  const found: Candidate[] = [];
  for (const step of [0, -1, 1]) {
    const choice: DayChoice = {
      from: anchor.day + step,
      to: anchor.day + step + 1,
      unit: "day",
      about: false,
      because: "the day follows from the other time",
    };
    found.push(...memberCandidates(member, context, choice).candidates);
  }
  return {
    candidates: found.toSorted((a, b) => Math.abs(a.startS - anchor.startS) - Math.abs(b.startS - anchor.startS)).slice(0, 3),
    conflict: null,
  };
}

/**
 * The zone of a clock that says none, from the zoned clock beside it. Kept where dateline and words agree with it or say
 * nothing; an offset that is no whole quarter of an hour is a disagreement, against the nearest whole hour.
 */
function inferZone(main: MomentWord, zoned: MomentWord, dated: MomentWord, context: TimeContext): InstantReadings | null {
  const known = memberCandidates(zoned.days.length > 0 || dated === zoned ? zoned : { ...zoned, days: [] }, context);
  const reference = dated === zoned || zoned.days.length > 0 ? known.candidates[0] : undefined;
  const own = memberCandidates(main, context);
  const guess = own.candidates[0];
  const around = guess === undefined ? [] : nearestTo(zoned, context, guess).candidates;
  // An hour that comes twice is taken as it comes first.
  const fixed = reference ?? around.find((one) => !one.assumes.includes(AFTER_FOLD)) ?? around[0];
  if (fixed === undefined || guess === undefined || guess.zoneGiven === "stated") return null;
  const slackS = main.bound === "about" || zoned.bound === "about" ? QUARTER_S : 60;
  const wallS = localOfUtc(guess.zone, guess.startS + (main.bound === "about" ? aboutSeconds(main.clock) : 0));
  const timeOfDay = ((wallS % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY;
  const expectedS = localOfUtc(guess.zone, fixed.startS);
  const expectedOfDay = ((expectedS % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY;
  const awayS = Math.abs(timeOfDay - expectedOfDay);
  // The zone that the dateline implies fits: nothing to infer, unless the day tells otherwise.
  if (guess.zoneGiven !== "unknown" && Math.min(awayS, SECONDS_PER_DAY - awayS) < slackS) return null;
  const offsetS = timeOfDay - (((fixed.startS % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY);
  const whole = Math.round(offsetS / QUARTER_S) * QUARTER_S;
  const near = Math.round(offsetS / 3600) * 3600;
  const wrapped = wrap(Math.abs(offsetS - whole) < 60 ? whole : near);
  // A day named at the unzoned clock is the day of its own calendar: move the zoned one so that the two fit.
  const localDay = Math.floor((fixed.startS + wrapped) / SECONDS_PER_DAY);
  const shiftDays = main.days.length > 0 && dated === main ? guess.day - localDay : 0;
  const utcS = fixed.startS + shiftDays * SECONDS_PER_DAY;
  const zone = offsetName(wrapped / 60);
  const because = [
    ...guess.because.filter((reason) => main.days.length > 0 && !/dateline|UTC|zone/u.test(reason)),
    `UTC${zone === "UTC" ? "" : zone} follows from the two times`,
  ];
  const agreed = Math.abs(offsetS - whole) < 60;
  const base: Candidate = {
    ...guess,
    ...moved(guess, utcS, main),
    zone,
    zoneGiven: "implied",
    because,
    assumes: [],
    day: localDay + shiftDays,
    lastDay: localDay + shiftDays,
  };
  if (agreed) return { candidates: [base], conflict: own.conflict, twoTimes: null };
  const ownS = utcS + (offsetS - near);
  const first: Candidate = { ...base, ...moved(guess, ownS, main) };
  const second: Candidate = { ...base, ...moved(guess, utcS, main) };
  return disagreement(own, first, second, own.conflict);
}

/**
 * "8:17 a.m. (local time 7:17 p.m. on the 7th)": local to a place that may not be known. Any real offset is granted; the day
 * of the local clock decides the other's.
 */
function besideLocal(main: MomentWord, local: MomentWord, dated: MomentWord, context: TimeContext): InstantReadings | null {
  const wallS = (one: Candidate): number => localOfUtc(one.zone, one.startS + (one.about ? (one.endS - one.startS) / 2 : 0));
  const theirs = memberCandidates(local, context);
  const [there] = theirs.candidates;
  const mine = dated === main ? memberCandidates(main, context) : nearestTo(main, context, there);
  if (there === undefined) return null;
  const fitting = mine.candidates.filter((one) => {
    const utcS = one.about ? (one.startS + one.endS) / 2 : one.startS;
    const offsetS = wallS(there) - utcS;
    const dayKnown = local.days.length > 0;
    const wrapped = dayKnown ? offsetS : wrap(((offsetS % SECONDS_PER_DAY) + SECONDS_PER_DAY) % SECONDS_PER_DAY);
    return (
      wrapped >= -12 * 3600 &&
      wrapped <= FARTHEST_OFFSET_S &&
      Math.abs(wrapped - Math.round(wrapped / QUARTER_S) * QUARTER_S) < 60
    );
  });
  return fitting.length === 0 ? null : { candidates: fitting, conflict: mine.conflict ?? theirs.conflict, twoTimes: null };
}

/**
 * "8:34 p.m. (3:34 a.m. local time)" from a known place, in a text whose own zone nobody states: the local clock tells it, among the zones
 * that may be meant or as an offset.
 */
function besidePlaced(main: MomentWord, local: MomentWord, dated: MomentWord, given: TimeContext): InstantReadings | null {
  if (given.localZones.length === 0 || given.dateline !== null || given.textZone !== null || main.zone !== null) return null;
  const context = { ...given, localZones: given.localZones.slice(0, 1) };
  const anchor = memberCandidates(dated, context).candidates[0];
  const theirs = dated === local ? memberCandidates(local, context) : nearestTo(local, context, anchor);
  const mine = dated === main ? memberCandidates(main, context) : nearestTo(main, context, anchor);
  // On whichever of the neighbouring days of the other calendar.
  const agreeing = mine.candidates.filter((one) =>
    theirs.candidates.some((two) => [0, -1, 1].some((days) => agree(one, shifted(two, days), main, local))),
  );
  if (agreeing.length > 0) return { candidates: agreeing, conflict: mine.conflict, twoTimes: null };
  return inferZone(main, local, dated, context);
}

function shifted(one: Candidate, days: number): Candidate {
  return { ...one, startS: one.startS + days * SECONDS_PER_DAY, endS: one.endS + days * SECONDS_PER_DAY };
}

/** An offset in the range of real zones. */
function wrap(offsetS: number): number {
  if (offsetS > FARTHEST_OFFSET_S) return offsetS - SECONDS_PER_DAY;
  return offsetS < -12 * 3600 ? offsetS + SECONDS_PER_DAY : offsetS;
}

function moved(guess: Candidate, utcS: number, main: MomentWord): Pick<Candidate, "startS" | "endS"> {
  const reach = main.bound === "about" ? aboutSeconds(main.clock) : 0;
  return { startS: utcS - reach, endS: utcS - reach + (guess.endS - guess.startS) };
}

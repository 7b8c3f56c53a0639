import type { ClockWord, DayWord, MomentGroup, MomentWord } from "./types.ts";

type DateWord = Extract<DayWord, { kind: "date" }>;

/**
 * Gives to every member what one of them says for all: the zone, the half of the day, month and year, the day of a range or
 * list of clocks. Members of `same-instant` keep their own words; what they lack follows from the instant.
 */
export function shareWords(link: MomentGroup["link"], members: readonly MomentWord[]): MomentGroup {
  if (link === "one" || link === "same-instant" || members.length < 2) return { link, members };
  const zone = members.find((member) => member.zone !== null)?.zone ?? null;
  const withZone = members.map((member) => ({ ...member, zone: member.zone ?? zone }));
  return { link, members: shareHalf(shareDays(withZone)) };
}

function shareDays(members: readonly MomentWord[]): readonly MomentWord[] {
  const dates = members.map((member) => member.days.find((day) => day.kind === "date"));
  const month = dates.find((date) => date?.month != null)?.month ?? null;
  const year = dates.findLast((date) => date?.year != null && date.month !== null)?.year ?? null;
  const filled = members.map((member) => ({
    ...member,
    days: member.days.map((day) =>
      day.kind === "date" && day.day !== null ? fillDate(day, month, year) : fillYear(day, year),
    ),
  }));
  const clocks = filled.every((member) => member.clock !== null);
  if (!clocks) return filled;
  return filled.map((member, index) => {
    if (member.days.length > 0) return member;
    const near =
      filled.slice(index + 1).find((other) => other.days.length > 0) ??
      filled.slice(0, index).findLast((other) => other.days.length > 0);
    return near === undefined ? member : { ...member, days: near.days, part: member.part ?? near.part };
  });
}

function fillDate(day: DateWord, month: number | null, year: number | null): DateWord {
  return { ...day, month: day.month ?? month, year: day.year ?? (day.calendar === "gregorian" ? year : null) };
}

/** "from October to December 2024": the year stands once. */
function fillYear(day: DayWord, year: number | null): DayWord {
  return day.kind === "date" && day.year === null && day.month !== null && day.step === null ? { ...day, year } : day;
}

/** "between 10:15 and 10:27 a.m.": the first is a.m. too; "11 to 2 p.m.": the first is a.m. */
function shareHalf(members: readonly MomentWord[]): readonly MomentWord[] {
  const clocks = members.map((member) => member.clock);
  const out = [...clocks];
  for (let index = clocks.length - 2; index >= 0; index -= 1) {
    const [clock, next] = [out[index], out[index + 1]];
    if (clock != null && next != null) out[index] = halfBefore(clock, next);
  }
  for (let index = 1; index < out.length; index += 1) {
    const [clock, before] = [out[index], out[index - 1]];
    if (clock != null && before != null) out[index] = halfAfter(clock, before);
  }
  return members.map((member, index) => ({ ...member, clock: out[index] ?? null }));
}

function halfBefore(clock: ClockWord, next: ClockWord): ClockWord {
  if (clock.half !== null || clock.twentyFour || next.half === null) return clock;
  const earlier = minutesOf(clock) <= minutesOf(next);
  return { ...clock, half: earlier ? next.half : next.half === "pm" ? "am" : "pm" };
}

function halfAfter(clock: ClockWord, before: ClockWord): ClockWord {
  if (clock.half !== null || clock.twentyFour || before.half === null) return clock;
  const later = minutesOf(clock) >= minutesOf(before);
  return { ...clock, half: later ? before.half : before.half === "pm" ? "am" : "pm" };
}

function minutesOf(clock: ClockWord): number {
  return (clock.hour % 12) * 60 + (clock.minute ?? 0);
}

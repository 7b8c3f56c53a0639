import type { Span } from "../../base/index.ts";
import type { ClaimTime, Given, Inconsistency } from "../../model/index.ts";

/** A zone that may be meant, with the reason. `zone` is an IANA name or `+09:00`. */
export interface ZoneChoice {
  readonly zone: string;
  readonly because: string;
}

/** A day of the Gregorian calendar, without a zone. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What a time phrase is read against. Everything may be missing; nothing is guessed from the clock of this machine. */
export interface TimeContext {
  /** Date or moment of publication: "2023-11-28" (a day in the dateline's zone) or UTC text. */
  readonly published: string | null;
  /** The zone of the dateline or publisher. */
  readonly dateline: ZoneChoice | null;
  /** A zone that the text names once for all its times. */
  readonly textZone: ZoneChoice | null;
  /** What "local time" means here: the zone of the place of the claim. */
  readonly localZone: ZoneChoice | null;
  /** Used where none of the above applies: each gives a reading, the first the likeliest. */
  readonly otherZones: readonly ZoneChoice[];
  /** From the tense of the frame's verb. */
  readonly direction: "past" | "future" | "open";
  /** The day that the text was speaking of before this phrase, with the words that said so. */
  readonly carried: { readonly date: CivilDate; readonly because: string } | null;
  /** Zones of a name ("Pyongyang", "KST", "Italian"); several where it is ambiguous, none where it is unknown. */
  readonly zonesOfName: (name: string, country: string | null) => readonly ZoneChoice[];
  /** Country (ISO 3166 alpha-2) of publisher or subject, to choose among ambiguous abbreviations. */
  readonly country: string | null;
  /** When the event named by these words happened, as UTC text; null where it is not known. */
  readonly eventTime: (words: string, span: Span) => string | null;
}

/** One meaning of a phrase, in words and as a time. */
export interface TimeReading {
  readonly assumes: string;
  readonly time: ClaimTime;
}

/** A phrase resolved. `readings` is empty where it has one meaning; else it holds all of them, `time` the first. */
export interface ResolvedTime {
  readonly time: ClaimTime;
  readonly readings: readonly TimeReading[];
  readonly inconsistencies: readonly Inconsistency[];
  /** The civil day to carry on to what follows; null where the phrase names none. */
  readonly carries: CivilDate | null;
}

export type { Given };

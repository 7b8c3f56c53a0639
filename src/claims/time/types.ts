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

/** A day that is carried on from what was said before. */
export interface CarriedDay {
  readonly date: CivilDate;
  readonly because: string;
  /** The moment that was told of that day, UTC text, where there was one: in another zone it may be of another day. */
  readonly instant?: string | null;
  /** What was told was the night that follows on that day: an hour of the morning is of the next. */
  readonly night?: boolean;
}

/** What a time phrase is read against. Everything may be missing; nothing is guessed from the clock of this machine. */
export interface TimeContext {
  /** Date or moment of publication: "2023-11-28" (a day in the dateline's zone) or UTC text. */
  readonly published: string | null;
  /** The zone of the dateline or publisher. */
  readonly dateline: ZoneChoice | null;
  /** A zone that the text names once for all its times; `loose` where it names it for another time only. */
  readonly textZone: (ZoneChoice & { readonly loose?: boolean }) | null;
  /** What "local time" may mean here, the likeliest first: the zone of the place of the claim, that of whose satellite it is. */
  readonly localZones: readonly ZoneChoice[];
  /** What "our time" means: the zone of the dateline, the publisher, or where the text is at home. */
  readonly homeZone: ZoneChoice | null;
  /** The clock told before was in UTC: so is the next one that is written alike, in 24 hours. */
  readonly utcBefore?: boolean;
  /** Used where none of the above applies: each gives a reading, the first the likeliest. */
  readonly otherZones: readonly ZoneChoice[];
  /** From the tense of the frame's verb. */
  readonly direction: "past" | "future" | "open";
  /** The day that the text was speaking of before this phrase, with the words that said so. */
  readonly carried: CarriedDay | null;
  /** The day, month or year spoken of last, by its first day: for "of that year", "a year later". */
  readonly spoken?: CivilDate | null;
  /** It was spoken of just before. */
  readonly spokenNear?: boolean;
  /** First day of what the same sentence named before: "in November …: on the 15th". */
  readonly here?: CivilDate | null | undefined;
  /** Told as what came before, "had failed", "having failed": what lacks its year may be of that spoken of. False where it plainly is not. */
  readonly backshift?: boolean | null;
  /** In a live ticker when this entry was written: seconds from the midnight that begins the day of publication, and the clock of the entries. */
  readonly stamp?: { readonly seconds: number; readonly zone: string | null } | null | undefined;
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
  /** The phrase names the night that follows on that day. */
  readonly night: boolean;
  /** The first day of what the phrase names, be it a day, a month or a year. */
  readonly spoken: CivilDate | null;
}

export type { Given };

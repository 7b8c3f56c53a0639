import { momentWords, spanWords } from "../../report/index.ts";

export interface MovedMoment {
  /** "27 Nov 2023, 20:36:00 UTC" */
  readonly utc: string;
  readonly at: Date | null;
}

/** A UTC text so many seconds later. For showing: the worker counts leap seconds, no day of them lies within the slider's reach of today's texts. */
export function movedMoment(start: string | null, byS: number): MovedMoment {
  const ms = start === null ? Number.NaN : Date.parse(start) + byS * 1000;
  if (!Number.isFinite(ms)) return { utc: "", at: null };
  const at = new Date(ms);
  return { utc: momentWords(`${at.toISOString().slice(0, 19)}Z`), at };
}

/** ", 05:36 in Asia/Pyongyang"; "" where the browser does not know the zone. */
export function clockIn(zone: string | null, at: Date | null): string {
  if (zone === null || at === null || zone === "UTC") return "";
  try {
    const words = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      hour: "2-digit",
      minute: "2-digit",
      weekday: "short",
    }).format(at);
    return ` · ${words} in ${zone.replace(/^.*\//, "").replaceAll("_", " ")}`;
  } catch {
    return "";
  }
}

/** "as stated", "6 h later", "95 min earlier". */
export function shiftWords(byS: number): string {
  if (byS === 0) return "as stated";
  return `${spanWords(Math.abs(byS))} ${byS > 0 ? "later" : "earlier"}`;
}

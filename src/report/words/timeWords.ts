import { dateWords } from "../../base/index.ts";

export { dateWords };

/** "27 Nov 2023". */
export function shortDate(text: string): string {
  const words = dateWords(text).split(" ");
  return words.length === 3 ? `${words[0] ?? ""} ${(words[1] ?? "").slice(0, 3)} ${words[2] ?? ""}` : text;
}

/** "14:36:27", or "14:36" to the minute. Seconds are cut, not rounded, so that no 60 appears where there is none. */
export function clockWords(utcText: string, to: "second" | "minute" = "second"): string {
  return utcText.slice(11, to === "second" ? 19 : 16);
}

/** "27 Nov 2023, 14:36:27 UTC". */
export function momentWords(utcText: string): string {
  return utcText.length > 10 ? `${shortDate(utcText)}, ${clockWords(utcText)} UTC` : shortDate(utcText);
}

/** "27 Nov 2023, 14:36 to 14:37 UTC"; both dates where they differ, seconds where there are any. */
export function intervalWords(start: string, end: string): string {
  const to = start.slice(17, 19) === "00" && end.slice(17, 19) === "00" ? "minute" : "second";
  const sameDay = start.slice(0, 10) === end.slice(0, 10);
  const last = sameDay ? clockWords(end, to) : `${shortDate(end)}, ${clockWords(end, to)}`;
  return `${shortDate(start)}, ${clockWords(start, to)} to ${last} UTC`;
}

/** "45 s", "12 min", "7 h", "2.4 days": a length of time in the unit that suits it. */
export function spanWords(seconds: number): string {
  const size = Math.abs(seconds);
  if (size < 120) return `${Math.round(size)} s`;
  if (size < 7200) return `${Math.round(size / 60)} min`;
  if (size < 172_800) return `${Math.round(size / 3600)} h`;
  return `${(size / 86_400).toFixed(1)} days`;
}

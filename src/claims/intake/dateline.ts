import type { Span } from "../../base/index.ts";

/** "PYONGYANG, Nov. 28 (KCNA) --": where, when and by whom a report was filed. */
export interface Dateline {
  readonly span: Span;
  readonly place: string;
  /** The day as written, "Nov. 28", or null. */
  readonly day: string | null;
  readonly agency: string | null;
}

const months =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const weekdays = "Mon(?:day)?|Tue(?:sday)?|Wed(?:nesday)?|Thu(?:rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?";
const day = `(?:(?:${weekdays}),?\\s+)?(?:(?:${months})\\.?\\s+\\d{1,2}|\\d{1,2}\\s+(?:${months})\\.?)(?:,?\\s+\\d{4})?`;
// The place is in capitals, or followed by a bracketed agency, so that "Iran - the republic -" is not one.
const pattern = new RegExp(
  `^((?:[A-Z][A-Z.'-]+|[A-Z]\\.)(?:[ ,/]+(?:[A-Z][A-Za-z.'-]*|of|the)){0,5}?|[A-Z][A-Za-z'.-]+(?:[ ,]+[A-Z][A-Za-z'.-]+){0,3}?)` +
    `(?:,?\\s+(${day}))?(?:\\s*\\(([A-Z][A-Za-z' /.-]{1,40})\\))?\\s*(?:--+|-|:)\\s+`,
);

/** The dateline at the start of a paragraph of the shadow text, or null. */
export function dateline(shadow: string, paragraph: Span): Dateline | null {
  const head = shadow.slice(paragraph[0], Math.min(paragraph[1], paragraph[0] + 140));
  const match = pattern.exec(head);
  if (match === null) return null;
  const [whole, place = "", when, agency] = match;
  const firstWord = place.split(/[ ,]/)[0] ?? "";
  const capitals = /^[A-Z.'-]{2,}$/.test(firstWord);
  const colon = /:\s+$/.test(whole);
  // Without a day or an agency only capitals and a dash make a dateline: "Analysis: …" and "Smith - …" do not.
  if (when === undefined && agency === undefined && (!capitals || colon)) return null;
  if (colon && when === undefined) return null;
  return {
    span: [paragraph[0], paragraph[0] + whole.length],
    place: place.replace(/[ ,]+$/, ""),
    day: when ?? null,
    agency: agency ?? null,
  };
}

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
const place =
  "((?:[A-Z][A-Z.'-]+|[A-Z]\\.)(?:[ ,/]+(?:[A-Z][A-Za-z.'-]*|of|the)){0,5}?|[A-Z][A-Za-z'.-]+(?:[ ,]+[A-Z][A-Za-z'.-]+){0,3}?)";
const agency = "\\(([A-Z][A-Za-z' /.-]{1,40})\\)";
const pattern = new RegExp(
  `^${place}(?:[,.]?\\s+(${day})\\.?)?(?:[,.]?\\s*(?:${agency}|/([A-Z][A-Za-z .-]{1,24})/))?\\s*\\.?(?:--+|-|—|:|\\.(?<=[/)]\\.))\\s*(?=\\S)`,
);
/** "(Reuters) - ", "Jan 2 (Reuters) - ": without a place. */
const placeless = new RegExp(`^(?:(${day})\\s*)?${agency}\\s*(?:--+|-|—|:)\\s+`);

/** The dateline at the start of a paragraph of the shadow text, or null. */
export function dateline(shadow: string, paragraph: Span): Dateline | null {
  const head = shadow.slice(paragraph[0], Math.min(paragraph[1], paragraph[0] + 140));
  const bare = placeless.exec(head);
  if (bare !== null)
    return { span: [paragraph[0], paragraph[0] + bare[0].length], place: "", day: bare[1] ?? null, agency: bare[2] ?? null };
  const match = pattern.exec(head);
  if (match === null) return null;
  const [whole, place = "", when, bracketed, slashed] = match;
  const agency = bracketed ?? slashed;
  const firstWord = place.split(/[ ,]/)[0] ?? "";
  const capitals = /^[A-Z.'-]{2,}$/.test(firstWord);
  const colon = /:\s*$/.test(whole);
  if (!/\s$/.test(whole) && agency === undefined) return null;
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

import type { Span } from "../../base/index.ts";
import type { Piece } from "./pieces.ts";
import { plainAgent } from "./plainAgent.ts";
import type { Agent } from "./types.ts";

/** How many pieces at the start only number a post or mark it as passed on: "🧵 1/4", "2/", "RT". */
export function threadMarks(pieces: readonly Piece[]): number {
  let at = 0;
  while (at < Math.min(pieces.length, 5)) {
    const { raw = "" } = pieces[at] ?? {};
    const counts = /^\d{1,3}$/.test(raw) && pieces[at + 1]?.raw === "/";
    if (!counts && !/^(?:\d{1,3}\/\d{0,3}|\/|RT|\p{Extended_Pictographic}.*)$/u.test(raw)) break;
    at += 1;
  }
  // "3/4 of all satellites"
  return /^(?:of|the)$/.test(pieces[at]?.lower ?? "") && at === 1 ? 0 : at;
}

/** "@planet4589": who posts under that name. */
export function accountOwner(name: string, span: Span): Agent {
  return plainAgent(span, name, "capitals");
}

const accounts = new Set(
  "view opinion estimate estimates calculation calculations reckoning account assessment words analysis estimation judgement judgment count telling estimates tally version figures".split(
    " ",
  ),
);

export const forecasts =
  /^(?:forecasts?|estimates?|guess|predictions?|calculations?|reckoning|tally|counts?|bet|verdict|conclusion|figures|models?|simulations?|tables?)$/;

const goings: ReadonlyMap<string, RegExp> = new Map([
  ["going", /^by /],
  ["judging", /^(?:by|from) /],
  ["to", /^(?:(?:go|judge) (?:by|from)|believe|quote) /],
  ["if", /^(?:you|one|we) (?:are to |can |may |choose to |care to )?(?:believes?|trusts?|go by) /],
  ["on", /^the (?:evidence|word|testimony) of /],
  ["by", /^the (?:account|reckoning|estimate|estimates|count|tally|calculations?) of /],
  ["as", /^per /],
]);

/** "going by", "to believe", "if you believe", "on the evidence of": as much as "according to"; the piece behind, or `at` itself. */
export function goingBy(pieces: readonly Piece[], at: number): number {
  const { lower = "" } = pieces[at] ?? {};
  const behind = goings.get(lower);
  if (behind === undefined) return at;
  // "to believe", "to quote" only where a clause begins: "nobody is ready to believe ESA".
  if (lower === "to" && at > 0 && !/^[,;:("-]$/.test(pieces[at - 1]?.lower ?? "")) return at;
  const rest = pieces
    .slice(at + 1, at + 7)
    .map((piece) => `${piece.lower} `)
    .join("");
  const match = behind.exec(rest);
  return match === null ? at : at + match[0].split(" ").length;
}

/** "with reference to", "on the authority of": as much as "citing"; the piece behind, or `at` itself. */
export function refersTo(pieces: readonly Piece[], at: number): number {
  const { lower = "" } = pieces[at] ?? {};
  if (lower !== "with" && lower !== "on") return at;
  const noun = /^(?:a|the)$/.test(pieces[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const pair = `${lower} ${pieces[noun]?.lower ?? ""} ${pieces[noun + 1]?.lower ?? ""}`;
  return /^(?:with (?:reference|link) to|on authority of)$/.test(pair) ? noun + 2 : at;
}

/** "in his view", "by LeoLabs' count": as much as "according to". `from` is where who it is begins, `to` where its own phrase ends. */
export function accountOf(
  pieces: readonly Piece[],
  at: number,
): { readonly from: number; readonly to: number; readonly pronoun: boolean } | null {
  if (!/^(?:in|by|on)$/.test(pieces[at]?.lower ?? "")) return null;
  if (/^(?:his|her|its|their|my|our)$/.test(pieces[at + 1]?.lower ?? "")) {
    const own = pieces[at + 2]?.lower === "own" || pieces[at + 2]?.tag === "word" ? 1 : 0;
    const noun = accounts.has(pieces[at + 2]?.lower ?? "")
      ? at + 2
      : own === 1 && accounts.has(pieces[at + 3]?.lower ?? "")
        ? at + 3
        : -1;
    return noun < 0 ? null : { from: at + 1, to: noun + 1, pronoun: true };
  }
  for (let i = at + 1; i < at + 8; i += 1) {
    const piece = pieces[i];
    if (piece === undefined || (piece.tag === "punctuation" && piece.lower !== "'") || piece.closed !== null) return null;
    if (
      (piece.lower === "'s" || piece.lower === "'") &&
      (accounts.has(pieces[i + 1]?.lower ?? "") || accounts.has(pieces[i + 2]?.lower ?? ""))
    )
      return { from: at + 1, to: at + 1, pronoun: false };
  }
  return null;
}

/** "both", "one of them": some of those who spoke before; the piece behind, or `at` itself. */
export function severalOfThem(pieces: readonly Piece[], at: number): number {
  const { lower = "" } = pieces[at] ?? {};
  if (!/^(?:both|neither|each|one|two|some|many|several|all|most|either|none|another|others)$/.test(lower)) return at;
  if (/^(?:another|others|some|many|most)$/.test(lower) && pieces[at + 2]?.lower === "that") return at + 1;
  if (pieces[at + 1]?.lower === "of" && /^(?:them|these|whom|the)$/.test(pieces[at + 2]?.lower ?? ""))
    return pieces[at + 2]?.lower === "the" ? at : at + 3;
  return /^(?:both|neither|each|all)$/.test(lower) ? at + 1 : at;
}

/** "The first two were launched": what is counted was named before; the piece behind, or `at` itself. */
export function ellipsis(pieces: readonly Piece[], at: number): number {
  if (!/^(?:the|its|all|both)$/.test(pieces[at]?.lower ?? "")) return at;
  let end = at + 1;
  while (
    /^(?:first|second|third|fourth|fifth|other|last|next|previous|two|three|four|five|pair|duo|trio|one|others|remaining|newest)$/.test(
      pieces[end]?.lower ?? "",
    )
  )
    end += 1;
  if (end === at + 1) return at;
  let verb = end;
  while (/^(?:was|were|is|are|has|had|have|been|also|both|will|be|would)$/.test(pieces[verb]?.lower ?? "")) verb += 1;
  return verb > end &&
    /^(?:launched|put|placed|sent|lofted|deployed|orbited|carried|retired|decommissioned|destroyed|lost|deorbited|circling|orbiting)$/.test(
      pieces[verb]?.lower ?? "",
    )
    ? end
    : at;
}

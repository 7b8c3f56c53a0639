import { countryOf, flies } from "./nounPhrase.ts";
import type { Piece } from "./pieces.ts";
import { quoters } from "./wordSets.ts";

const prepositions = new Set(["in", "on", "at", "via", "through", "during", "by", "from", "with", "over"]);
const tailPrepositions = new Set(["on", "to", "with", "for", "at"]);
const determiners = new Set(["a", "an", "the", "its", "his", "her", "their", "another", "one", "this", "that"]);
/** What something is said in. */
const media = new Set(
  (
    "post posts thread tweet statement message blog video letter email e-mail release interview note report study article briefing conference speech " +
    "address comment comments remarks commentary dispatch editorial testimony hearing webinar call notice memo filing document newsletter " +
    "podcast update reply response column op-ed factsheet essay readout bulletin entry account page website channel site feed"
  ).split(" "),
);
/** What something is said on, without more: "on X", "on state television". */
const bare = new Set(
  "x twitter facebook telegram weibo instagram mastodon bluesky threads linkedin vkontakte vk youtube wechat television tv radio air background condition".split(
    " ",
  ),
);
const voices = new Set(["phone", "telephone", "email", "e-mail", "text"]);

/**
 * How something was said, which tells nothing of who said it: "in a post on X", "on its website", "by telephone", "in an interview with Reuters".
 * @returns the piece behind it, and the outlet that it names, which passes the words on; null where none begins here.
 */
export function mannerPhrase(
  pieces: readonly Piece[],
  from: number,
): { readonly to: number; readonly outlet: number | null } | null {
  const preposition = pieces[from]?.lower ?? "";
  if (!prepositions.has(preposition)) return null;
  const next = pieces[from + 1]?.lower ?? "";
  if (preposition === "by" && voices.has(next)) return { to: from + 2, outlet: null };
  if (preposition === "on" || preposition === "via") {
    if (next === "condition" && pieces[from + 2]?.lower === "of") return { to: from + 4, outlet: null };
    const stated = /^(?:state|national|social|truth|local|public|the|live)$/.test(next) ? 1 : 0;
    const word = pieces[from + 1 + stated]?.lower ?? "";
    if ((bare.has(word) || (stated === 1 && /^(?:media|social)$/.test(word))) && word !== "condition")
      return { to: from + 2 + stated, outlet: null };
  }
  let at = from + 1;
  const determined = determiners.has(pieces[at]?.lower ?? "");
  if (determined) at += 1;
  for (let i = 0; i < 4; i += 1, at += 1) {
    const piece = pieces[at];
    if (piece === undefined || (piece.closed !== null && piece.closed.kind !== "moment") || piece.tag === "punctuation")
      return null;
    if (piece.name !== null && flies(piece.name)) return null;
    if (media.has(piece.lower) && !media.has(pieces[at + 1]?.lower ?? "")) break;
    if (piece.tag === "preposition" || piece.tag === "auxiliary" || piece.tag === "conjunction") return null;
    if (i === 3) return null;
  }
  if (!media.has(pieces[at]?.lower ?? "")) return null;
  // "from its Mahia Peninsula site", "at the site": where something is launched; one writes on a site of the web.
  if (pieces[at]?.lower === "site" && preposition !== "on" && preposition !== "via") return null;
  if (!determined && !/^(?:remarks|comments|testimony|posts)$/.test(pieces[at]?.lower ?? "")) return null;
  at += 1;
  // "in a statement carried by KCNA": who carried it is looked for by the rules of clauses.
  if (quoters.has(pieces[at]?.lower ?? "") || pieces[at]?.lower === "that" || pieces[at]?.lower === "of") return null;
  return tail(pieces, at);
}

function tail(pieces: readonly Piece[], from: number): { readonly to: number; readonly outlet: number | null } {
  let at = from;
  if (!tailPrepositions.has(pieces[at]?.lower ?? "")) return { to: from, outlet: null };
  at += 1;
  if (determiners.has(pieces[at]?.lower ?? "")) at += 1;
  let outlet: number | null = null;
  let end = from;
  for (let i = 0; i < 5; i += 1, at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.closed !== null || piece.tag === "punctuation") break;
    if (piece.name !== null) {
      // "in a note to the United Nations | China said": the next name begins the sentence.
      if (at > from && pieces[at - 1]?.name != null) break;
      if (
        countryOf(piece.name) === null &&
        piece.name.entities.some((entity) => entity.kind === "organisation" && entity.organisation.kind === "outlet")
      )
        outlet = at;
      end = at + 1;
    } else if (
      piece.capital ||
      bare.has(piece.lower) ||
      media.has(piece.lower) ||
      /^(?:reporters|journalists|parliament|lawmakers|media|agency|newspaper|broadcaster|station|network)$/.test(piece.lower)
    )
      end = at + 1;
    else if (!/^(?:social|state|news|local|national|public|foreign|the|official|personal|own)$/.test(piece.lower)) break;
  }
  return { to: end, outlet };
}

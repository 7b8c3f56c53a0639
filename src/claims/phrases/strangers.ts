import type { Span } from "../../base/index.ts";
import { determiners, possessivePronouns, roleHeads } from "./lexicon.ts";
import type { Piece } from "./pieces.ts";
import { plainAgent } from "./plainAgent.ts";
import type { Agent, SpeechVerb, Unit } from "./types.ts";
import { reportNouns } from "./wordSets.ts";

/** Nouns before a verb that speak for nobody: "the time said", "a number of reasons suggest". */
const mute = new Set(
  (
    "successor successors predecessor predecessors newcomer sister twin intruder follower visitor it there this that time number figure way price thing reason result fact case order title same rest many much more less plan schedule plans design custom " +
    "law tradition rule rules protocol nobody sign signs indication indications evidence preparation preparations movement movements activity activities trace traces none nothing everything something anything one two others launch rocket satellite attempt stage debris not"
  ).split(" "),
);
/** Records and pictures, which show what they say. */
const records =
  /^(?:images?|imagery|pictures?|photos?|photographs?|footage|videos?|figures|records?|elements|logs?|measurements?|observations?|catalogues?|catalogs?|archives?|studies|study|files?|telemetry|radars?|maps?|charts?)$/;
/** Persons by the ending of what they do, and what is printed or shown. */
const source =
  /(?:[a-z]{3}(?:er|or|ist|ian|eer|ster|ess|ant|woman|man)s?|(?:al)?manacs?|apps?|blogs?|books?|textbooks?|encyclop[ae]+dias?|forums?|podcasts?|calendars?|publications?|magazines?|newsletters?|yearbooks?|almanacs?|atlas(?:es)?|tables?|lists?|pages?|posts?|charts?|register|directory|handbooks?|manuals?|leaflets?|brochures?|posters?|programmes?|series|films?|documentar(?:y|ies)|clips?|videos?|threads?|columns?|editorials?|hosts?|guides?|pundits?|wikis?|maps?|models?|teams?|crews?|clubs?|shops?|schools?)$/;
const figuring = new Set("put give list count log date call credit tally clock dub brand label".split(" "));
/** Verbs that nobody but a speaker heads: what follows may be a bare clause. */
const plainly =
  /^(?:say|insist|believe|think|allege|argue|claim|deny|warn|add|maintain|contend|fear|suspect|swear|reckon|write)$/;

/**
 * Who speaks though no list knows the noun: "a hobby astronomer says", "one encyclopedia claims that", "people who have seen the accounts
 * said". Called before a verb of speech is laid down; the words before it become one speaker where a clause begins with them.
 */
export function introduce(
  found: Unit[],
  shadow: string,
  pieces: readonly Piece[],
  verb: { readonly verb: SpeechVerb; readonly to: number },
): void {
  let last = found.length - 1;
  while (last > 0 && /^[eT]$/.test(found[last]?.letter ?? "")) last -= 1;
  // "An atlas of 2013 gives …"
  if (last < found.length - 1 && found[last]?.letter === "p" && found[last]?.lower === "of") last -= 1;
  const near = found[last];
  if (near === undefined || /^[,;:[\].()-]$/.test(near.letter)) return;
  const group = relative(found, last) ?? { head: last, end: last };
  const head = found[group.head];
  if (head === undefined) return;
  // "a listener in Berlin": the place belongs to whoever is meant.
  const seat = seated(found, last);
  if (seat !== null) {
    const word = found[seat.core]?.lower ?? "";
    if (!speaks(verb, word, pieces, /^[,\]]$/.test(found[seat.before]?.letter ?? ""))) return;
    const span: Span = [found[seat.from]?.span[0] ?? 0, near.span[1]];
    found.splice(seat.from, last - seat.from + 1, {
      span,
      letter: "N",
      lower: text(shadow, span).toLowerCase(),
      agent: strange(text(shadow, span), word, seat.article, span),
    });
    return;
  }
  // "Holger Krag from ESA's debris office": he, wherever he works.
  const owning = [last - 1, last - 2, last - 3].find((at) => found[at]?.lower === "'s") ?? -1;
  const person = found[owning - 1];
  if (
    head.letter === "N" &&
    group.end === group.head &&
    (person?.agent?.category === "person" || person?.agent?.category === "capitals") &&
    / (?:from|of|at|with) /.test(person.lower) &&
    found.slice(owning + 1, last).every((unit) => unit.letter === "w")
  ) {
    const span: Span = [person.span[0], head.span[1]];
    found.splice(owning - 1, last - owning + 2, {
      ...person,
      span,
      lower: text(shadow, span).toLowerCase(),
      agent: { ...person.agent, span },
    });
    return;
  }
  // "Yoon's defence minister": a name that no list knows possesses the office.
  if (
    head.letter === "N" &&
    group.end === group.head &&
    found[last - 1]?.lower === "'s" &&
    /^[wN]$/.test(found[last - 2]?.letter ?? "")
  ) {
    const span: Span = [found[last - 2]?.span[0] ?? head.span[0], head.span[1]];
    if (begins(found, last - 3) && head.agent !== undefined)
      found.splice(last - 2, 3, { ...head, span, agent: { ...head.agent, span } });
    return;
  }
  if (head.letter === "N" && head.agent !== undefined) {
    // "a hobby astronomer", "the airport operator Aena": what stands between article and speaker belongs to the phrase.
    const from = wordsBefore(found, group.head - 1, 3);
    const article = found[from - 1];
    const opens = article?.letter === "d" && from < group.head && begins(found, from - 2);
    const start = opens ? from : group.head;
    if (start === group.head && group.end === group.head) return;
    if (!opens && group.end > group.head && !begins(found, group.head - 1)) return;
    const span: Span = [found[start]?.span[0] ?? head.span[0], found[group.end]?.span[1] ?? head.span[1]];
    const words: Span = [span[0], head.span[1]];
    const agent: Agent =
      head.agent.category === "role" ? { ...head.agent, span, name: text(shadow, words) } : { ...head.agent, span };
    found.splice(start, group.end - start + 1, { ...head, span, lower: text(shadow, span).toLowerCase(), agent });
    return;
  }
  // "the maker of the rocket said"
  if (head.letter === "O" && found[last - 1]?.lower === "of" && found[last - 3]?.letter === "d" && begins(found, last - 4)) {
    const word = found[last - 2]?.lower ?? "";
    if (verb.verb.strength === "weak" || !noun(word)) return;
    if (!speaks(verb, word, pieces, /^[,\]]$/.test(found[last - 4]?.letter ?? ""))) return;
    const span: Span = [found[last - 2]?.span[0] ?? 0, head.span[1]];
    const agent = strange(text(shadow, span), word, found[last - 3]?.lower ?? "", span);
    found.splice(last - 3, 4, { span, letter: "N", lower: text(shadow, span).toLowerCase(), agent });
    return;
  }
  if (head.letter !== "w") return;
  let from = wordsBefore(found, group.head, 4);
  // "a member of the board": the words behind the preposition belong to those before it.
  const joint = found[from - 1]?.letter === "d" ? from - 2 : from - 1;
  let core = group.head;
  if (found[joint]?.letter === "p" && /^(?:of|for|from|at)$/.test(found[joint]?.lower ?? "")) {
    const outer = wordsBefore(found, joint - 1, 3);
    if (outer < joint && noun(found[joint - 1]?.lower ?? "")) {
      core = joint - 1;
      from = outer;
    }
  }
  const word = found[core]?.lower ?? "";
  if (from > core || !noun(word)) return;
  // "My elements give …": the writer's own.
  if (/^(?:my|our)$/.test(found[from]?.lower ?? "") && verb.verb.strength === "weak") return;
  const counted =
    from < core &&
    (/^(?:one|two|three|four|five|six)$/.test(found[from]?.lower ?? "") || possessivePronouns.has(found[from]?.lower ?? ""));
  const article = counted ? found[from] : found[from - 1]?.letter === "d" ? found[from - 1] : undefined;
  const counts = counted ? 1 : 0;
  // "U.S. catalogues", "the American catalogue": whose they are stands before.
  const country = from > 0 && from <= core && !counted && article === undefined ? adjectiveOf(found[from - 1]) : undefined;
  const named = country !== undefined;
  if (article === undefined && !named && !/[^s]s$|^(?:people|media|police|somebody|someone)$/.test(word)) return;
  if (named && !country.lower.startsWith("the ") && !/[^s]s$/.test(word)) return;
  if (named) from -= 1;
  const before = counted || article === undefined ? from - 1 : from - 2;
  if (!begins(found, before)) return;
  if (!speaks(verb, word, pieces, /^[,\]]$/.test(found[before]?.letter ?? ""))) return;
  const span: Span = [found[from]?.span[0] ?? 0, found[group.end]?.span[1] ?? 0];
  const name = text(shadow, [found[from + counts]?.span[0] ?? span[0], found[group.head]?.span[1] ?? span[1]]);
  found.splice(from, group.end - from + 1, {
    span,
    letter: "N",
    lower: text(shadow, span).toLowerCase(),
    agent: strange(name, word, article?.lower ?? "", span),
  });
}

/** "writes the camera network Skytinel", "said a delighted chief executive": what stands between article and speaker belongs to the phrase. */
export function joinModifiers(found: Unit[], shadow: string): void {
  const last = found.length - 1;
  const named = found[last];
  if (named?.agent === undefined || named.letter !== "N") return;
  const from = wordsBefore(found, last - 1, 3);
  if (from === last) return;
  const article = found[from - 1]?.letter === "d" || /^(?:one|two|three)$/.test(found[from]?.lower ?? "");
  const before = found[from - 1]?.letter === "d" ? from - 2 : from - 1;
  if (!article || !/^[SG&]$/.test(found[before]?.letter ?? "")) return;
  const span: Span = [found[from]?.span[0] ?? named.span[0], named.span[1]];
  const agent: Agent =
    named.agent.category === "role" ? { ...named.agent, span, name: text(shadow, span) } : { ...named.agent, span };
  found.splice(from, last - from + 1, { ...named, span, lower: text(shadow, span).toLowerCase(), agent });
}

/** "according to a forum", "gasped a hotel porter": the piece behind whoever is meant, with what is known of him; null where it is nobody of the kind. */
export function strangerAhead(
  shadow: string,
  pieces: readonly Piece[],
  from: number,
): { readonly to: number; readonly agent: Agent } | null {
  const article = determiners.has(pieces[from]?.lower ?? "") ? (pieces[from]?.lower ?? "") : "";
  let at = from + (article === "" ? 0 : 1);
  const start = at;
  while (at - start < 4) {
    const piece = pieces[at];
    // "the American catalogue": a country's adjective may stand first.
    const adjective =
      at === start && piece?.name?.entities.some((one) => one.kind === "country" && one.how === "demonym") === true;
    if (
      piece === undefined ||
      piece.closed !== null ||
      !(adjective || (piece.tag === "word" && !piece.capital && piece.name === null))
    )
      break;
    at += 1;
  }
  const last = pieces[at - 1];
  const next = pieces[at];
  if (at === start || last === undefined || last.name !== null || !noun(last.lower)) return null;
  if (
    next !== undefined &&
    next.lower !== "who" &&
    !(seats.test(next.lower) && someone.test(last.lower)) &&
    !(next.tag === "punctuation" && /^[,.;:)"]$/.test(next.lower))
  )
    return null;
  if (reportNouns.has(last.lower) && at - start === 1) return null;
  const span: Span = [pieces[start]?.span[0] ?? 0, last.span[1]];
  return { to: at, agent: strange(text(shadow, span), last.lower, article, span) };
}

const seats = /^(?:in|from|at|of|near)$/;
const someone = /^[a-z-]*[a-z]{2}(?:er|or|ist|ian|eer|ant|man|woman)s?$/;

function strange(name: string, head: string, article: string, span: Span): Agent {
  const definite = /^(?:the|this|that|its|their|his|her|our)$/.test(article);
  return plainAgent(span, name, "role", { head, plural: /[^s]s$/.test(head), definite });
}

/** What follows shows that the verb is one of speech here. */
function speaks(
  { verb, to }: { readonly verb: SpeechVerb; readonly to: number },
  head: string,
  pieces: readonly Piece[],
  afterComma: boolean,
): boolean {
  // "wrote to us that", "emailed us that"
  const told = /^(?:us|me|him|her|them)$/.test(pieces[to]?.lower ?? "") && pieces[to + 1]?.lower === "that";
  const next = told ? "that" : (pieces[to]?.lower ?? ".");
  const ends = /^[,.;:)!?-]$/.test(next);
  if (verb.act === "withhold") return next !== "that";
  if (verb.strength === "weak") {
    if (afterComma && ends) return records.test(head);
    return figuring.has(verb.lemma) ? source.test(head) || records.test(head) : next === "that" && source.test(head);
  }
  if (next === "that" || next === '"' || next === ":") return true;
  if (ends) return afterComma || (next === "," && pieces[to + 1]?.lower === '"');
  if (verb.lemma === "tell")
    return (
      /^(?:us|me|him|her|them|the|a|reporters|journalists)$/.test(next) ||
      pieces[to]?.name !== null ||
      pieces[to + 1]?.lower === "that"
    );
  return plainly.test(verb.lemma);
}

/** "who have seen the accounts", "that goes round": a relative clause without commas before the verb; the noun it hangs on and its own end. */
export function relative(found: readonly Unit[], last: number): { readonly head: number; readonly end: number } | null {
  for (let at = last - 1; at >= Math.max(1, last - 8); at -= 1) {
    const unit = found[at];
    if (unit === undefined || /^[,;:[\].sG&u]$/.test(unit.letter)) return null;
    // "who have seen the accounts": a verb of speech only as the relative clause's own.
    if (/^[SZ]$/.test(unit.letter) && found[at - 1]?.letter !== "W") return null;
    const who = unit.letter === "W" && unit.lower === "who";
    if (!who && unit.letter !== "t") continue;
    const verb = found[at + 1]?.letter ?? "";
    if (!/^[wbemSZ]$/.test(verb) || !/^[Nw]$/.test(found[at - 1]?.letter ?? "")) return null;
    return { head: at - 1, end: last };
  }
  return null;
}

/** "a hobby listener in Berlin": plain words with an article, a preposition and a place. */
export function seated(
  found: readonly Unit[],
  last: number,
): { readonly from: number; readonly core: number; readonly before: number; readonly article: string } | null {
  if (!/^[BLN]$/.test(found[last]?.letter ?? "") || found[last]?.verb !== undefined) return null;
  const joint = found[last - 1]?.letter === "d" ? last - 2 : last - 1;
  if (found[joint]?.letter !== "p" || !/^(?:in|from|at|of|near|on)$/.test(found[joint]?.lower ?? "")) return null;
  const from = wordsBefore(found, joint - 1, 3);
  if (from >= joint || !noun(found[joint - 1]?.lower ?? "")) return null;
  const article = found[from - 1]?.letter === "d" ? (found[from - 1]?.lower ?? "") : "";
  const counted = /^(?:one|two|three|four|five|six)$/.test(found[from]?.lower ?? "");
  if (article === "" && !counted && !/[^s]s$/.test(found[joint - 1]?.lower ?? "")) return null;
  const before = article === "" ? from - 1 : from - 2;
  return begins(found, before) ? { from: counted ? from + 1 : from, core: joint - 1, before, article } : null;
}

/** "U.S.", "the American": a country that qualifies the noun behind it. */
function adjectiveOf(unit: Unit | undefined): Unit | undefined {
  return unit?.agent?.category === "state" || unit?.agent?.organisation?.kind === "state" ? unit : undefined;
}

/** The first of the plain words that end at a unit, at most so many. */
function wordsBefore(found: readonly Unit[], end: number, most: number): number {
  let at = end;
  while (at >= 0 && end - at < most) {
    const unit = found[at];
    if (unit === undefined || unit.letter !== "w" || unit.verb !== undefined || !/^[a-z][a-z'-]+$/.test(unit.lower)) break;
    if (/^(?:where|when|because|since|so|how|why|then|than)$/.test(unit.lower)) break;
    at -= 1;
  }
  return at + 1;
}

function noun(word: string): boolean {
  return (
    /^[a-z][a-z-]{2,}$/.test(word) &&
    !mute.has(word) &&
    (roleHeads.has(word) || !/(?:ly|ing|ed|ous|ive|ful|able)$/.test(word) || records.test(word))
  );
}

/** Whether a clause may begin behind a unit. */
function begins(found: readonly Unit[], at: number): boolean {
  const unit = found[at];
  if (unit === undefined) return true;
  // "At the cosmodrome a guide tells us that …"
  if (at <= 4 && found[0]?.letter === "p" && found.slice(1, at + 1).every((one) => /^[dwLBN]$/.test(one.letter))) return true;
  if (unit.letter === "T") return begins(found, found[at - 1]?.letter === "p" ? at - 2 : at - 1);
  return /^[,;:[\]&u.tSG(-]$/.test(unit.letter) || /^(?:where|when|because|since|while)$/.test(unit.lower);
}

function text(shadow: string, span: Span): string {
  return shadow.slice(span[0], span[1]).replace(/\s+/g, " ");
}

import type { Span } from "../../base/index.ts";
import type { KnownCountry } from "../../catalogue/index.ts";
import type { NameMark } from "../names/index.ts";
import type { Quotation } from "../text/types.ts";
import { cardinals, pronouns, roleHeads, titles } from "./lexicon.ts";
import { accountOf, accountOwner, ellipsis, forecasts, goingBy, refersTo, severalOfThem, threadMarks } from "./cues.ts";
import { mannerPhrase } from "./manner.ts";
import { flies, nounPhrase, type NounPhrase } from "./nounPhrase.ts";
import { agentOfName, agentOfPhrase, thingOf } from "./phraseMeanings.ts";
import { looksLikePerson } from "./personNames.ts";
import type { Piece } from "./pieces.ts";
import { speechVerb } from "./speechVerbs.ts";
import { isSpot } from "./spots.ts";
import { introduce, joinModifiers, strangerAhead } from "./strangers.ts";
import type { Unit } from "./types.ts";
import { unknownSpeechVerb } from "./unknownVerbs.ts";
import { canBeVerb, isBareVerb } from "./verbOrNoun.ts";
import { citers, occasions, quoters, recipients, reportNouns } from "./wordSets.ts";

/**
 * The letters of units. A rule over a sentence is a pattern over these:
 * N agent · B agent or place · L place · O thing that flies · T time · K number or coordinates · I pronoun subject ·
 * S verb of speech · Z weak verb of speech · s its participle · t that · h whether · G according to · c citing · Q quoted by ·
 * C report, claim · R reporters, a hearing, whoever is told · M in a post, on television · [ ] quotation marks · & and · u but · W who, which · p preposition · a as · d determiner ·
 * x not · m modal · b auxiliary · e adverb · z to · w any other word · punctuation as it is, dashes as "-".
 */
const wordLetters: ReadonlyMap<string, string> = new Map([
  ["that", "t"],
  ["whether", "h"],
  ["if", "h"],
  ["and", "&"],
  ["&", "&"],
  ["or", "&"],
  ["but", "u"],
  ["while", "u"],
  ["whereas", "u"],
  ["although", "u"],
  ["though", "u"],
  ["yet", "u"],
  ["who", "W"],
  ["which", "W"],
  ["whose", "W"],
  ["whom", "W"],
  ["what", "W"],
  ["as", "a"],
  ["not", "x"],
  ["n't", "x"],
  ["never", "x"],
  ["no", "x"],
  ["to", "z"],
  ["nevertheless", "e"],
  ["nonetheless", "e"],
  ["meanwhile", "e"],
  ["likewise", "e"],
  ["himself", "e"],
  ["herself", "e"],
  ["itself", "e"],
  ["themselves", "e"],
  [",", ","],
  [";", ";"],
  [":", ":"],
  ["(", "("],
  [")", ")"],
  ["-", "-"],
  ["—", "-"],
  ["--", "-"],
  [".", "."],
  ["!", "."],
  ["?", "."],
  ["...", "."],
]);
const tagLetters: ReadonlyMap<string, string> = new Map([
  ["determiner", "d"],
  ["preposition", "p"],
  ["auxiliary", "b"],
  ["modal", "m"],
  ["negation", "x"],
  ["adverb", "e"],
]);
/** "The former re-entered": a verb behind, and no noun that it qualifies. */
const actsBehind = /^(?:still|fell|went|flew|rose|came|left|sank|broke|burnt|(?!retired|united|unified|ousted)[a-z-]+ed)$/;

/** Turns the pieces of a sentence into units: noun phrases and verb groups whole, every other word by itself. */
export function units(
  shadow: string,
  pieces: readonly Piece[],
  quotations: readonly Quotation[],
  countries: ReadonlyMap<string, KnownCountry>,
): readonly Unit[] {
  const found: Unit[] = [];
  const opens = new Set(quotations.map((quotation) => quotation.span[0]));
  const closes = new Set(quotations.filter((quotation) => quotation.closed).map((quotation) => quotation.span[1] - 1));
  let at = 0;
  const marks = threadMarks(pieces);
  while (at < pieces.length) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const from = at;
    const spanTo = (to: number): Span => [piece.span[0], pieces[to - 1]?.span[1] ?? piece.span[1]];
    const push = (letter: string, to: number, extra: Partial<Unit> = {}): void => {
      const span = spanTo(to);
      found.push({ span, letter, lower: shadow.slice(span[0], span[1]).toLowerCase(), ...extra });
      at = to;
    };
    if (opens.has(piece.span[0]) || closes.has(piece.span[0])) {
      push(opens.has(piece.span[0]) ? "[" : "]", at + 1);
      continue;
    }
    // A picture, "👀", stands for no word.
    if (at < marks || (piece.raw.charCodeAt(0) > 0x20ff && /^\p{Extended_Pictographic}/u.test(piece.raw))) {
      push("e", at + 1);
      continue;
    }
    const handle = piece.lower === "@" ? pieces[at + 1] : undefined;
    if (handle !== undefined && handle.span[0] === piece.span[1] && handle.tag !== "punctuation") {
      const name = shadow.slice(piece.span[0], handle.span[1]);
      push("N", at + 2, { agent: accountOwner(name, [piece.span[0], handle.span[1]]) });
      continue;
    }
    if (piece.closed !== null) {
      if (piece.closed.kind === "moment") push("T", at + 1, { moment: piece.closed });
      else if (piece.closed.kind === "quantity") push("K", at + 1, { quantity: piece.closed });
      else push("K", at + 1, { coordinate: piece.closed });
      continue;
    }
    const { lower } = piece;
    const next = pieces[at + 1]?.lower;
    /** Whoever stands at the next piece is the source, though no list knows him. */
    const named = (): void => {
      const stranger = strangerAhead(shadow, pieces, at);
      if (stranger === null || (nounPhrase(pieces, at)?.to ?? at) >= stranger.to) return;
      const lowered = shadow.slice(stranger.agent.span[0], stranger.agent.span[1]).toLowerCase();
      found.push({ span: stranger.agent.span, letter: "N", lower: lowered, agent: stranger.agent });
      at = stranger.to;
    };
    if ((lower === "according" || lower === "thanks") && next === "to") {
      push(lower === "according" ? "G" : "w", at + 2);
      if (lower === "according") named();
      continue;
    }
    if (
      lower === "in" &&
      next === "the" &&
      ["words", "view", "opinion"].includes(pieces[at + 2]?.lower ?? "") &&
      pieces[at + 3]?.lower === "of"
    ) {
      push("G", at + 4);
      continue;
    }
    // "the minister at the time, Shin Won-sik,"
    if (
      lower === "at" &&
      next === "the" &&
      /^(?:time|moment)$/.test(pieces[at + 2]?.lower ?? "") &&
      /^[,.;]$/.test(pieces[at + 3]?.lower ?? "")
    ) {
      push("e", at + 3);
      continue;
    }
    const going = goingBy(pieces, at);
    if (going > at) {
      push("G", going);
      named();
      continue;
    }
    if (next === "far" && (lower === "as" || lower === "so") && pieces[at + 2]?.lower === "as") {
      push("a", at + 3);
      continue;
    }
    const cites = citers.has(lower) ? at + 1 : refersTo(pieces, at);
    if (cites > at) {
      push("c", cites);
      continue;
    }
    if (lower === "per" && speaksBehind(pieces, at + 1)) {
      push("G", at + 1);
      continue;
    }
    const manner = mannerPhrase(pieces, at);
    if (manner !== null) {
      const outlet = manner.outlet === null ? undefined : pieces[manner.outlet];
      const carrier =
        outlet?.name == null || manner.outlet === null
          ? null
          : agentOfName(shadow, nameAlone(manner.outlet, outlet.name), outlet.name, outlet.span, countries);
      push("M", manner.to, carrier === null ? {} : { carrier });
      continue;
    }
    if (
      quoters.has(lower) &&
      (next === "by" ||
        (next === "on" && /^(?:posted|published|shared)$/.test(lower)) ||
        (next === "in" && lower === "published"))
    ) {
      push("Q", at + 2);
      continue;
    }
    const before = found.at(-1);
    if (
      lower === "the" &&
      /^(?:latter|former)$/.test(next ?? "") &&
      !(pieces[at + 2]?.tag === "word" && !actsBehind.test(pieces[at + 2]?.lower ?? "")) &&
      pieces[at + 2]?.name === null
    ) {
      push("I", at + 2);
      continue;
    }
    const left = ellipsis(pieces, at);
    if (left > at) {
      const span = spanTo(left);
      push("O", left, {
        thing: {
          span,
          head: "satellite",
          word: "satellites",
          name: null,
          ordinal: null,
          owner: null,
          ownerPronoun: false,
          purpose: null,
          definite: true,
          plural: !/\b(?:one|first|second|third|last)$/.test(shadow.slice(span[0], span[1])),
          count: cardinals.get(pieces[left - 1]?.lower ?? "") ?? null,
          words: [],
        },
      });
      continue;
    }
    const account = accountOf(pieces, at);
    if (account !== null) {
      push("G", account.from);
      if (account.pronoun) push("I", account.to);
      continue;
    }
    // "Its last forecast had been …": whose forecast it is speaks.
    if (
      /^(?:its|his|her|their)$/.test(lower) &&
      /^[,;[&u]?$/.test(before?.letter ?? "") &&
      [1, 2, 3].some((ahead) => forecasts.test(pieces[at + ahead]?.lower ?? ""))
    ) {
      push("I", at + 1);
      continue;
    }
    if (before?.letter === "G" && /^(?:some|many|most|others|several)$/.test(lower) && /^[,.;]$/.test(next ?? ".")) {
      push("N", at + 1, { agent: { ...accountOwner(lower, piece.span), category: "role", plural: true, definite: false } });
      continue;
    }
    if (before?.letter === "G" && /^(?:him|her|them|it)$/.test(lower)) {
      push("I", at + 1);
      continue;
    }
    const several = severalOfThem(pieces, at);
    if (several > at && (before === undefined || /^[,[&u;:-]$/.test(before.letter)) && speechVerb(pieces, several) !== null) {
      push("I", several);
      continue;
    }
    // "told a press conference"
    const article = lower === "a" || lower === "the" ? 1 : 0;
    const house = pieces[at + article]?.lower;
    if ((house === "press" || house === "news") && occasions.has(pieces[at + article + 1]?.lower ?? "") && toldJustNow(found)) {
      push("R", at + article + 2);
      continue;
    }
    const occasion = occasions.has(lower) && toldJustNow(found);
    const verb = !occasion && canBeVerb(piece, found, pieces, at) ? speechVerb(pieces, at) : null;
    if (verb !== null) {
      if (verb.verb.form === "finite") introduce(found, shadow, pieces, verb);
      const inverted = /^[\],]$/.test(found.at(-1)?.letter ?? "");
      push(verb.verb.form === "participle" ? "s" : verb.verb.strength === "strong" ? "S" : "Z", verb.to, { verb: verb.verb });
      if (inverted && verb.verb.strength === "strong") named();
      continue;
    }
    if (verb === null && before !== undefined) {
      const unknown = unknownSpeechVerb(found, pieces, at);
      if (unknown !== null) {
        introduce(found, shadow, pieces, { verb: unknown, to: at + 1 });
        push(unknown.strength === "strong" ? "S" : "Z", at + 1, { verb: unknown });
        continue;
      }
    }
    if (reportNouns.has(lower)) {
      push("C", at + 1);
      // "according to the data of the American catalogue"
      if (/^(?:of|from|in|by)$/.test(next ?? "") && found.slice(-3).some((unit) => unit.letter === "G")) {
        const preposition = pieces[at];
        const source = strangerAhead(shadow, pieces, at + 1);
        if (preposition !== undefined && source !== null && (nounPhrase(pieces, at + 1)?.to ?? at) < source.to) {
          found.push({ span: preposition.span, letter: "p", lower: preposition.lower });
          at += 1;
          named();
        }
      }
      continue;
    }
    const teller = before?.letter === "z" ? found.at(-2) : before;
    if (
      listeners.has(lower) &&
      teller?.verb !== undefined &&
      (before?.letter === "z" || telling.test(teller.verb.lemma)) &&
      !qualifies(pieces, at)
    ) {
      push("R", at + 1);
      continue;
    }
    if (occasion || (recipients.has(lower) && speechVerb(pieces, at + 1) === null && listens(found))) {
      push("R", at + 1);
      continue;
    }
    const phrase = nounPhrase(pieces, at);
    if (phrase !== null && isSpot(phrase, pieces, found)) {
      if (piece.name?.entities.some((entity) => entity.kind === "place") === true) push("L", at + 1, { place: piece.name });
      else push(tagLetters.get(piece.tag) ?? "w", at + 1);
      continue;
    }
    if (phrase !== null && !isBareVerb(phrase, pieces, before)) {
      if (pushPhrase(shadow, phrase, pieces, push, countries)) {
        joinRank(found);
        joinModifiers(found, shadow);
        markTold(found);
        continue;
      }
    }
    at = from;
    // Where the phrase around it is none, a name is still a name: "U.S. military bases".
    if (piece.name !== null && phrase === null && pushPhrase(shadow, nameAlone(at, piece.name), pieces, push, countries))
      continue;
    if (pronouns.has(lower) && !(/^(?:this|both|neither)$/.test(lower) && qualifiesNext(pieces, at))) {
      push("I", at + 1);
      continue;
    }
    if (lower === "'s" && found.at(-1)?.letter !== "I") {
      push("w", at + 1);
      continue;
    }
    push(wordLetters.get(lower) ?? (/^-+$/.test(lower) ? "-" : (tagLetters.get(piece.tag) ?? "w")), at + 1);
  }
  return found;
}

const telling = /^(?:tell|inform|notify|brief|assure|remind|warn|email|e-mail|mail|write)$/;
const listeners = new Set(["us", "them", "me", "him", "her", "you"]);

/** "told her colleagues": whose they are. */
function qualifies(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return pieces[at]?.lower === "her" && next !== undefined && next.tag === "word" && next.name === null && next.closed === null;
}

/** "told CNN", "informed the ministry": who is told something is no speaker. */
function markTold(found: Unit[]): void {
  const last = found.at(-1);
  if (last?.agent === undefined || !"NB".includes(last.letter)) return;
  let before = found.length - 2;
  while (before >= 0 && /^[de]$/.test(found[before]?.letter ?? "")) before -= 1;
  const verb = found[before]?.verb;
  if (verb !== undefined && /^(?:tell|inform|notify|brief|assure|remind)$/.test(verb.lemma))
    found[found.length - 1] = { ...last, letter: "R" };
}

/** "per the Space Force", "per NASA": somebody who may speak follows, and no unit ("per day"). */
function speaksBehind(pieces: readonly Piece[], at: number): boolean {
  const phrase = nounPhrase(pieces, at);
  return (
    phrase !== null &&
    (phrase.head === "role" ||
      phrase.head === "person" ||
      (phrase.head === "name" && phrase.name !== null && !flies(phrase.name)))
  );
}

/** "This observation": the pronoun qualifies the noun behind it. */
function qualifiesNext(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1];
  return next !== undefined && next.tag === "word" && next.closed === null && speechVerb(pieces, at + 1) === null;
}

/** "told lawmakers", "briefed a group of reporters": where nobody tells them anything they may speak themselves. */
function listens(found: readonly Unit[]): boolean {
  return found
    .slice(-5)
    .some((unit) => unit.verb !== undefined || /^(?:to|with|before|for|addressed|speaking)$/.test(unit.lower));
}

/** "told a news conference": a word of occasion is who listens where a verb of telling stands just before. */
function toldJustNow(found: readonly Unit[]): boolean {
  return found.slice(-4).some((unit) => /^(?:tell|inform|brief|address)$/.test(unit.verb?.lemma ?? ""));
}

/** "Major General | Pat Ryder": a role and the name right behind it are one speaker, who goes by the name. */
function joinRank(found: Unit[]): void {
  const [field, and, office] = found.slice(-3);
  // "Information and Communications Technology Minister Isa Zarepour": one office of two fields.
  if (
    (field?.agent?.category === "capitals" || field?.agent?.category === "person") &&
    !field.agent.name.includes(" ") &&
    and?.letter === "&" &&
    office?.agent?.roles.some((role) => /^(?:minister|secretary|ministry|department)$/.test(role)) === true
  ) {
    found.splice(-3, 3, {
      ...office,
      span: [field.span[0], office.span[1]],
      agent: { ...office.agent, span: [field.span[0], office.span[1]] },
    });
  }
  const [whose, mark, who] = found.slice(-3);
  // "NASA's | Jim Bridenstine": he, with who he is of before him.
  if (
    mark?.lower === "'s" &&
    whose?.agent !== undefined &&
    who?.agent !== undefined &&
    who.letter === "N" &&
    / /.test(who.agent.name) &&
    (who.agent.category === "organisation" || who.agent.category === "person" || who.agent.category === "capitals") &&
    looksLikePerson(who.agent.name)
  ) {
    const span: Span = [whose.span[0], who.span[1]];
    found.splice(-3, 3, { ...who, span, agent: { ...who.agent, span } });
    return;
  }
  const [rank, named] = found.slice(-2);
  const host = rank?.agent;
  const inner = named?.agent;
  if (rank === undefined || named === undefined || host === undefined || inner === undefined) return;
  if (found.length < 2 || named.span[0] - rank.span[1] !== 1 || host.plural || named.letter !== "N") return;
  if (!(host.category === "role" || host.category === "person" || host.category === "capitals") || !/^[A-Z]/.test(inner.name))
    return;
  if (!roleHeads.has(host.head) && !/^(?:major|lieutenant|brigadier|vice|rear|air)/i.test(host.name)) return;
  if (inner.category !== "person" && inner.category !== "capitals" && inner.category !== "organisation") return;
  found.splice(-2, 2, {
    ...named,
    span: [rank.span[0], named.span[1]],
    lower: `${rank.lower} ${named.lower}`,
    agent: { ...inner, span: [rank.span[0], named.span[1]], roles: [...host.roles, host.head, ...inner.roles] },
  });
}

function nameAlone(at: number, name: NameMark): NounPhrase {
  return {
    from: at,
    to: at + 1,
    head: "name",
    headAt: at,
    name,
    person: null,
    owner: null,
    ownerPronoun: false,
    ordinal: null,
    count: null,
    purpose: null,
    definite: false,
    plural: false,
    words: [],
    of: null,
  };
}

function pushPhrase(
  shadow: string,
  phrase: NounPhrase,
  pieces: readonly Piece[],
  push: (letter: string, to: number, extra?: Partial<Unit>) => void,
  countries: ReadonlyMap<string, KnownCountry>,
): boolean {
  const span: Span = [pieces[phrase.from]?.span[0] ?? 0, pieces[phrase.to - 1]?.span[1] ?? 0];
  const { head, name } = phrase;
  if (
    head === "satellite" ||
    head === "rocket" ||
    head === "attempt" ||
    head === "debris" ||
    (head === "name" && name !== null && flies(name))
  ) {
    if (name === null && phrase.words.some((word) => toys.has(word))) {
      push("w", phrase.to);
      return true;
    }
    if ((head === "attempt" || head === "rocket") && name === null && ofSomethingElse(pieces, phrase.to)) return false;
    push("O", phrase.to, { thing: thingOf(phrase, pieces, span, countries) });
    return true;
  }
  if (head === "name" && name !== null) {
    const agent = agentOfName(shadow, phrase, name, span, countries);
    const isPlace = name.entities.some(
      (entity) => entity.kind === "place" || (entity.kind === "country" && entity.how === "name"),
    );
    if (agent === null && !isPlace) return false;
    push(agent === null ? "L" : isPlace ? "B" : "N", phrase.to, {
      ...(agent === null ? {} : { agent }),
      ...(isPlace ? { place: name } : {}),
    });
    return true;
  }
  if (
    head === "person" &&
    phrase.words.length === 0 &&
    phrase.owner === null &&
    phrase.from !== phrase.headAt &&
    !titles.has(pieces[phrase.from]?.lower ?? "")
  ) {
    // "the Carl Vinson", "one British carrier": capitals behind an article speak only where a verb of speech follows.
    const after = pieces[phrase.to];
    if (
      phrase.count !== null ||
      after === undefined ||
      (speechVerb(pieces, phrase.to) === null && !reportNouns.has(after.lower))
    )
      return false;
  }
  if (
    head === "person" &&
    phrase.from === 0 &&
    phrase.words.length === 0 &&
    phrase.person !== null &&
    phrase.person[1] - phrase.person[0] === 1 &&
    /^[A-Z][a-z]+$/.test(pieces[0]?.raw ?? "")
  ) {
    // "Telemetry was received": one capitalised word at the start is a name only where it speaks, possesses or is explained.
    const after = pieces[phrase.to]?.lower ?? "";
    const passive =
      /^(?:was|is|has|were)$/.test(after) && /^(?:quoted|cited|told|asked|been)$/.test(pieces[phrase.to + 1]?.lower ?? "");
    const housed =
      /^(?:of|from|in|at)$/.test(after) &&
      [2, 3, 4].some((ahead) => speechVerb(pieces, phrase.to + ahead)?.verb.strength === "strong");
    if (
      after !== "," &&
      after !== "'s" &&
      after !== "and" &&
      !(/^(?:would|will|could|might|must)$/.test(after) && !/(?:s|ing|tion|ment|ity)$/.test(pieces[0]?.lower ?? "")) &&
      !passive &&
      !housed &&
      speechVerb(pieces, phrase.to) === null
    )
      return false;
  }
  if (head === "role" || head === "person") {
    push("N", phrase.to, { agent: agentOfPhrase(shadow, phrase, pieces, span) });
    return true;
  }
  return false;
}

const toys = new Set(["paper", "toy", "model", "water", "firework", "fireworks", "plastic", "bottle", "replica", "miniature"]);

/** "the launch of the book": what is launched does not fly. */
function ofSomethingElse(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at]?.lower !== "of") return false;
  // "its third attempt of the year" says when, not what.
  if (
    /^(?:the|this|that|its)$/.test(pieces[at + 1]?.lower ?? "") &&
    /^(?:year|month|week|day|night|decade|century|programme|program|kind|series)$/.test(pieces[at + 2]?.lower ?? "")
  )
    return false;
  const inner = nounPhrase(pieces, at + 1);
  if (
    inner !== null &&
    (inner.head === "satellite" || inner.head === "rocket" || inner.head === "debris" || inner.name !== null)
  )
    return false;
  const end = pieces
    .slice(at + 1, at + 8)
    .findIndex((piece) => piece.closed !== null || piece.tag === "preposition" || piece.tag === "punctuation");
  return !pieces
    .slice(at + 1, at + 1 + (end < 0 ? 7 : end))
    .some(
      (piece) =>
        piece.name !== null || /^(?:satellites?|spacecraft|rockets?|it|one|probes?|payloads?|vehicles?)$/.test(piece.lower),
    );
}

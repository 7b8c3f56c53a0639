import { matchesOf } from "../text/index.ts";
import type { Agent, SpeechVerb, Unit } from "../phrases/types.ts";
import { hide } from "./hide.ts";
import { clauseRules, type ClauseRule } from "./rules.ts";
import type { Scope } from "./types.ts";
import { viewOf, type View } from "./view.ts";

const foreseeingVerbs = new Set(["expect", "predict", "forecast", "anticipate"]);
const findingVerbs = new Set([
  ...foreseeingVerbs,
  ..."see detect track spot discover identify catalogue catalog register record measure notice suggest indicate show publish".split(
    " ",
  ),
]);
const plainSay: SpeechVerb = {
  lemma: "say",
  act: "say",
  form: "finite",
  negated: false,
  actor: false,
  strength: "strong",
  hedge: null,
};

/** What the scopes of a sentence are, and which units are words of attribution rather than of what is said. */
export interface Attribution {
  readonly scopes: readonly Scope[];
  readonly attributive: ReadonlySet<number>;
  /** Verbs of speech that no rule could place: a claim near one has an uncertain speaker. */
  readonly loose: readonly number[];
}

interface Match {
  readonly rule: ClauseRule;
  readonly from: number;
  readonly to: number;
  readonly agents: readonly Agent[];
  readonly via: readonly Agent[];
  readonly verb: SpeechVerb;
}

/** Finds who stands behind which stretch of one sentence. `opensQuoted` where the sentence begins inside a quotation. */
export function scopesOf(units: readonly Unit[], opensQuoted: boolean): Attribution {
  const { view, hidden } = hide(viewOf(units));
  const carriers = carriersOf(hidden, units);
  const named = namedInApposition(hidden, units);
  const used: boolean[] = view.letters.split("").map(() => false);
  const matches: Match[] = [];
  for (const rule of clauseRules) {
    for (const match of matchesOf(rule.pattern, view.letters)) {
      const [from, to] = match.indices?.[0] ?? [0, 0];
      const verbRange = match.indices?.groups?.["v"];
      const agentRange = match.indices?.groups?.["n"];
      const core = agentRange ?? verbRange ?? [from, to];
      if (overlapsUsed(used, Math.min(core[0], verbRange?.[0] ?? core[0]), Math.max(core[1], verbRange?.[1] ?? core[1])))
        continue;
      const agents =
        rule.sameAgent === true
          ? []
          : agentsIn(view, units, trimList(view, agentRange, verbRange)).map((agent) => named.get(agent) ?? agent);
      if (rule.sameAgent !== true && agents.length === 0) continue;
      // "adding that" goes on in the voice of somebody before it; without one it is a verb like any other.
      const opener =
        rule.sameAgent === true && !matches.some((other) => other.from < from) ? firstAgent(view, units, from) : null;
      if (rule.sameAgent === true && opener === null && !matches.some((other) => other.from < from)) continue;
      const verb = verbIn(view, units, verbRange) ?? plainSay;
      if (!fits(rule, verb, agents, view, units, from, to)) continue;
      const told = agentsIn(view, units, match.indices?.groups?.["to"] ?? match.indices?.groups?.["to2"] ?? null).filter(
        (agent) => verb.lemma === "tell" || agent.outlet,
      );
      const via = [
        ...agentsIn(view, units, match.indices?.groups?.["via"] ?? null),
        ...agentsIn(view, units, match.indices?.groups?.["via2"] ?? null),
        ...told.filter((agent) => agent.outlet),
      ];
      matches.push({ rule, from, to, agents: opener === null ? agents : [opener], via, verb });
      for (let i = from; i < to; i += 1) used[i] = true;
    }
  }
  matches.sort((a, b) => a.from - b.from || a.to - b.to);
  const scopes = place(matches, view, units, opensQuoted, carriers);
  const attributive = new Set<number>();
  for (const match of matches) {
    for (let i = match.from; i < match.to; i += 1) {
      const letter = view.letters.charAt(i);
      if (!"[],;.".includes(letter)) attributive.add(view.at[i] ?? 0);
    }
  }
  for (const entry of hidden)
    // "Pyongyang, whose Malligyong-1 has been in orbit since November, has vowed": what flies in an aside is told of itself.
    if (/apposition|relative|statement|speaking/.test(entry.rule) && !tellsOfThing(entry, units))
      for (const unit of entry.units) attributive.add(unit);
  const loose: number[] = [];
  for (let i = 0; i < view.letters.length; i += 1)
    if (view.letters.charAt(i) === "S" && used[i] !== true) loose.push(view.at[i] ?? 0);
  return { scopes, attributive, loose };
}

function tellsOfThing(entry: { readonly rule: string; readonly units: readonly number[] }, units: readonly Unit[]): boolean {
  return (
    (entry.rule === "relative clause before the verb" || isApposition(entry.rule)) &&
    entry.units.some((at) => units[at]?.thing !== undefined && units[at + 1]?.letter === "b")
  );
}

/** "BREAKING: …", "JUST IN: …": a label of the text, nobody who speaks. */
function isLabel(name: string): boolean {
  return /^(?:breaking|just in|watch|update[ds]?|exclusive|alert|flash|live|new|urgent|opinion|analysis|explained|explainer|latest|developing|fact check|read|photos?|video|correction|editor's note|note|q|a|summary|background|context|headline|caption)\b/i.test(
    name,
  );
}

/** A person's own name: what stands behind it in commas is what he is, and no other speaker. */
function isName(agent: Agent): boolean {
  return (
    agent.category === "organisation" &&
    !/\b(?:minister|president|chief|spokes(?:man|woman|person)|official|director|secretary|general|leader|head)\b/i.test(
      agent.name,
    )
  );
}

/** "A Dutch satellite watcher, Marco Langbroek, noted": the name is the speaker, the words before it what he is. */
function namedInApposition(
  hidden: readonly { readonly rule: string; readonly units: readonly number[] }[],
  units: readonly Unit[],
): ReadonlyMap<Agent, Agent> {
  const found = new Map<Agent, Agent>();
  for (const entry of hidden) {
    const start = entry.units[0];
    if (!isApposition(entry.rule) || start === undefined) continue;
    const host = units[start - 1]?.agent;
    const inner = units[entry.units[1] ?? -1]?.agent ?? units[entry.units[2] ?? -1]?.agent;
    // "Shin Won-sik, the defence minister, said": "the minister" is he from now on.
    if (host !== undefined && inner?.category === "role" && (host.category === "person" || host.category === "capitals"))
      found.set(host, { ...host, category: "person", roles: [...host.roles, inner.head] });
    if (
      host === undefined ||
      inner === undefined ||
      !(host.category === "role" || host.category === "organisation") ||
      host.plural ||
      isName(host)
    )
      continue;
    if (inner.category === "person" || inner.category === "capitals" || inner.category === "organisation")
      found.set(host, { ...inner, roles: host.roles, category: inner.category === "capitals" ? "person" : inner.category });
  }
  return found;
}

/** "Japan issued a warning, then said …": who opens the sentence goes on to speak. */
function firstAgent(view: View, units: readonly Unit[], before: number): Agent | null {
  const at = view.letters.search(/[NB]/);
  if (at < 0 || at > 1 || at >= before) return null;
  return units[view.at[at] ?? -1]?.agent ?? null;
}

/** "in a statement carried by KCNA": KCNA passes on whatever the sentence's speaker says. */
function carriersOf(
  hidden: readonly { readonly rule: string; readonly units: readonly number[] }[],
  units: readonly Unit[],
): readonly Agent[] {
  const found: Agent[] = [];
  for (const entry of hidden) {
    if (
      entry.rule !== "in a statement" &&
      entry.rule !== "speaking to X" &&
      !(isApposition(entry.rule) && entry.units.some((at) => units[at]?.letter === "Q"))
    )
      continue;
    for (const at of entry.units) {
      const agent = units[at]?.carrier ?? units[at]?.agent;
      if (agent !== undefined && (agent.outlet || agent.category === "organisation")) found.push(agent);
    }
  }
  return found;
}

function overlapsUsed(used: readonly boolean[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (used[i] === true) return true;
  return false;
}

/** "over Seoul and KCNA said": a list that follows a preposition is one of places, and only its last name speaks. */
function trimList(
  view: View,
  range: readonly [number, number] | null | undefined,
  verb: readonly [number, number] | undefined,
): readonly [number, number] | null {
  if (range === null || range === undefined) return null;
  const [from, to] = range;
  const before = view.letters.charAt(from - 1);
  if (to - from > 1 && verb !== undefined && verb[0] >= to && "pOwKZ&".includes(before) && before !== "") {
    return [to - 1, to];
  }
  return [from, to];
}

function agentsIn(view: View, units: readonly Unit[], range: readonly [number, number] | null): readonly Agent[] {
  if (range === null) return [];
  const found: Agent[] = [];
  for (let i = range[0]; i < range[1]; i += 1) {
    const unit = units[view.at[i] ?? -1];
    if (unit?.agent !== undefined) found.push(unit.agent);
    else if (unit?.letter === "I" || unit?.letter === "C") {
      found.push({
        span: unit.span,
        name: unit.lower,
        category: unit.letter === "C" ? "role" : "pronoun",
        organisation: null,
        country: null,
        outlet: false,
        plural: /^(?:they|both|them)$| of them$/.test(unit.lower),
        head: unit.letter === "C" ? "report" : pronounHead(unit.lower),
        roles: [],
        definite: true,
      });
    }
  }
  return found;
}

/** "him", "in his view": whom a pronoun in any case takes up. */
function pronounHead(words: string): string {
  const first = words.replace(/^(?:in|by|on) /, "").split(" ")[0] ?? "";
  if (/^(?:him|his)$/.test(first)) return "he";
  if (first === "her") return "she";
  if (/^(?:them|their|both|each|all|neither)$/.test(first) || words.endsWith(" of them") || words.endsWith(" of these"))
    return "they";
  return first === "its" ? "it" : first === "my" ? "i" : first === "our" ? "we" : first;
}

function verbIn(view: View, units: readonly Unit[], range: readonly [number, number] | undefined): SpeechVerb | null {
  return range === undefined ? null : (units[view.at[range[0]] ?? -1]?.verb ?? null);
}

/** What a pattern over letters cannot see. */
function fits(
  rule: ClauseRule,
  verb: SpeechVerb,
  agents: readonly Agent[],
  view: View,
  units: readonly Unit[],
  from: number,
  to: number,
): boolean {
  if (rule.name === "said X" || rule.name === "…, said X, …") {
    // Inverted order is for the plain verbs: "…, detected Japan" is not one.
    if (verb.act === "assess" && verb.lemma !== "find") return true;
    if (verb.act !== "say") return false;
    if (verb.strength !== "strong" && !/^(?:inform|notify|recall|specify|suggest|recount|mention|underscore)$/.test(verb.lemma))
      return false;
  }
  if (rule.name === "declared dead by X") {
    const verb = units.slice(Math.max(0, (view.at[from] ?? 0) - 4), view.at[from] ?? 0).map((unit) => unit.lower);
    return (
      units[view.at[from] ?? -1]?.lower === "by" &&
      verb.some((word) =>
        /^(?:declared|pronounced|deemed|judged|considered|classified|listed|reported|confirmed|assessed)$/.test(word),
      )
    );
  }
  // "a satellite that Washington suspects of being armed has …": told of the satellite by the way.
  if (rule.name === "X said that" && /[tW]$/.test(view.letters.slice(0, from)) && view.letters.charAt(to) === "p") return false;
  if (rule.name === "X expects to") return /^(?:expect|hope|threaten)$/.test(verb.lemma);
  if (rule.name === "X put out a statement:")
    return units
      .slice(view.at[from] ?? 0, view.at[to - 1] ?? 0)
      .some((unit) =>
        /^(?:statement|announcement|tweet|bulletin|release|communiqu[eé]|note|letter|readout|report|posting)$/.test(unit.lower),
      );
  if (rule.name === "it was claimed by X that")
    return /claim|announc|confirm|state|said|told|report|inform|suggest|alleg|warn|advis|assur|reveal/.test(
      units
        .slice(view.at[from] ?? 0, (view.at[to - 1] ?? 0) + 1)
        .map((unit) => unit.lower)
        .join(" "),
    );
  if (rule.name === "X accused Y of") return verb.lemma === "accuse" || verb.lemma === "blame" || verb.lemma === "suspect";
  if (rule.name === "…: X confirmed it") return /^(?:confirm|report|announce|deny|acknowledge)$/.test(verb.lemma);
  if (/quoted (?:[XY] )?as saying$/.test(rule.name)) {
    for (let i = from; i < to; i += 1) {
      const lower = units[view.at[i] ?? -1]?.lower ?? "";
      if (/quot|cit|report|paraphras|describ/.test(lower)) return true;
    }
    return false;
  }
  if (rule.name === "X: at the start") {
    const [agent] = agents;
    return (
      agent !== undefined &&
      !isLabel(agent.name) &&
      (agent.category !== "capitals" || agent.name.includes(" ") || /^[A-Z]{3,}$/.test(agent.name))
    );
  }
  if (rule.name === "if X is to be believed") return units[view.at[to - 1] ?? -1]?.lower === "believed";
  if (rule.name === "…, X said after …")
    return /[OINB][^,]*b|[OI][^,]*w/.test(view.letters.slice(0, from)) && !/^p[^,]{0,3}t/.test(view.letters.slice(to));
  if (rule.name === "and said that" && /^(?:give|put|list)$/.test(verb.lemma))
    return /^[^,;.]{0,9}K/.test(view.letters.slice(to));
  if (rule.name === "and said that" && verb.strength === "weak") return view.letters.slice(from, to).endsWith("t");
  if (rule.name === "contrary to what X said") return units[view.at[from] ?? -1]?.lower === "contrary";
  if (rule.name === "X told Y that" && view.letters.slice(from, to).match(/[SZ]z?[NB]/) !== null) {
    return (
      ["tell", "inform", "notify", "brief", "assure", "warn"].includes(verb.lemma) ||
      (agents.length > 0 && verb.lemma === "report")
    );
  }
  if (rule.name === "X showed that") {
    const direct = !/[Ct:[]$/.test(view.letters.slice(from, to)) && view.letters.charAt(to) !== "[";
    // "N2YO gives an apogee of 519.8 km", "LeoLabs puts it at 700": with a number behind them they say it.
    if (/^(?:give|put|list)$/.test(verb.lemma)) return direct && /^[^,;.]{0,9}[KT]/.test(view.letters.slice(to));
    // Without "that" or a quotation only verbs of finding and foreseeing say what follows; before a bare noun only the latter.
    if (direct && !findingVerbs.has(verb.lemma)) return false;
    if (direct && view.letters.charAt(to) === "w" && !foreseeingVerbs.has(verb.lemma)) return false;
  }
  return true;
}

function place(
  matches: readonly Match[],
  view: View,
  units: readonly Unit[],
  opensQuoted: boolean,
  carriers: readonly Agent[],
): readonly Scope[] {
  const { letters } = view;
  const size = letters.length;
  const scopes: Scope[] = [];
  const lastBoundary = (from: number): number => {
    let boundary = 0;
    for (const match of matches) {
      if (match.from >= from) break;
      const trails = match.rule.covers === "before" || match.rule.covers === "around";
      // "…, NATA said, according to KCNA": the second covers what the first covers.
      const adjacent = match.to >= from - 1 || match.to === from;
      if (trails && !adjacent && match.to > boundary) boundary = match.to;
    }
    for (let i = from - 1; i > boundary; i -= 1) {
      if (letters.charAt(i) === ";") return i + 1;
    }
    return boundary;
  };
  const beginning = new Map<number, Match[]>();
  for (const match of matches) {
    const there = beginning.get(match.from);
    if (there === undefined) beginning.set(match.from, [match]);
    else there.push(match);
  }
  const clauseEnd = (from: number, own: Match): number => {
    let depth = 0;
    for (let i = from; i < size; i += 1) {
      const letter = letters.charAt(i);
      if (letter === "[") depth += 1;
      if (letter === "]") depth -= 1;
      if (letter === ";" && depth <= 0) return i;
      for (const match of beginning.get(i) ?? []) {
        if (match === own || match.from < own.to) continue;
        if (match.rule.covers === "before" || match.rule.covers === "around") {
          // A trailing attribution closes what began before it, unless it only repeats the same clause from inside.
          return i;
        }
        const opener = letters.slice(Math.max(0, i - 2), i);
        if (
          match.rule.covers === "after" &&
          /(?:,?u|,&|,|&)$/.test(opener) &&
          (match.rule.sameAgent === true || !/[^,]&$/.test(opener))
        )
          return Math.max(from, i - (/^[,]/.test(opener) && opener.length === 2 ? 2 : 1));
      }
    }
    return size;
  };
  const quoteStart = (from: number): number | null => {
    if (
      letters.charAt(from - 1) !== "]" &&
      letters.charAt(from) !== "]" &&
      !(letters.charAt(from - 1) === "," && letters.charAt(from - 2) === "]")
    )
      return null;
    for (let i = from - 1; i >= 0; i -= 1) {
      if (letters.charAt(i) === "[") {
        const before = letters.charAt(i - 1);
        return before === "" || ",:;.&u-".includes(before) ? i : null;
      }
    }
    return opensQuoted ? 0 : null;
  };
  let previous: Scope | null = null;
  for (const [order, match] of matches.entries()) {
    let over: [number, number];
    let also: [number, number] | null = null;
    const { covers } = match.rule;
    if (covers === "after") {
      over = [match.to, clauseEnd(match.to, match)];
      if (over[1] <= over[0]) continue;
    } else if (covers === "before" || covers === "around") {
      const opening = quoteStart(match.from);
      // "The spacecraft, launched in 2013, was declared dead by Russia": only the main verb is Russia's.
      const main = match.rule.name === "declared dead by X" ? letters.lastIndexOf(",", match.from - 1) + 1 : 0;
      over = [Math.max(main, opening ?? lastBoundary(match.from)), match.from];
      const next = letters.charAt(match.to) === "," ? letters.charAt(match.to + 1) : letters.charAt(match.to);
      if (match.rule.name === "that X said was") also = [match.to, clauseEnd(match.to, match)];
      else if (covers === "around" && /[,]$/.test(letters.slice(match.from, match.to)) && letters.charAt(match.to) !== "u")
        also = [match.to, clauseEnd(match.to, match)];
      else if (covers === "before" && next === "[") also = [match.to, clauseEnd(match.to, match)];
    } else if (covers === "aside") {
      over = [match.to, size];
    } else {
      // "citing X": deeper than the scope whose words hold or touch it; else it covers the sentence before it, or after it at the start.
      const host = [...scopes].reverse().find((scope) => scope.aside === null && scope.rule !== "citing X");
      if (match.from <= 1) {
        // "Citing A, B reported that …": deeper than B, whose verb comes second.
        const next = matches.find(
          (other) => other.from >= match.to && other.from - match.to <= 1 && other.rule.covers === "after",
        );
        const from = next?.to ?? match.to;
        over = [from, clauseEnd(from, next ?? match)];
      } else if (host !== undefined)
        over = [seenIndex(view, host.over[0], 0), Math.min(seenIndex(view, host.over[1], size), match.from)];
      else over = [lastBoundary(match.from), match.from];
    }
    const agents = match.rule.sameAgent === true && match.agents.length === 0 ? (previous?.agents ?? []) : match.agents;
    if (agents.length === 0) continue;
    const rejected = /claim/.test(match.rule.name) && (governed(matches, match) || calledFalse(view, units, match.to));
    const scope: Scope = {
      agents,
      verb: match.rule.act === "say" ? plainSay : match.verb,
      over: [unitOf(view, over[0], units.length), unitOf(view, over[1], units.length)],
      also: also === null ? null : [unitOf(view, also[0], units.length), unitOf(view, also[1], units.length)],
      via: [
        ...match.via,
        ...(order === 0 && covers !== "inner"
          ? carriers.filter((carrier) => !agents.some((agent) => agent.name === carrier.name))
          : []),
      ],
      depth: covers === "inner" ? -1 : order,
      aside: covers === "aside" ? "contrary" : rejected ? "rejected" : null,
      quoted: letters.charAt(over[0]) === "[",
      rule: match.rule.name,
      span: [
        units[view.at[match.from] ?? 0]?.span[0] ?? 0,
        units[view.at[Math.max(match.from, match.to - 1)] ?? 0]?.span[1] ?? 0,
      ],
    };
    scopes.push(scope);
    if (covers !== "aside") previous = scope;
  }
  return scopes;
}

/** True where the verb just before is one of denial or of saying nothing: "dismissed a Post report that". */
function governed(matches: readonly Match[], claim: Match): boolean {
  const host = matches.filter((match) => match.to <= claim.from && match.rule.covers === "after").at(-1);
  return host !== undefined && claim.from - host.to <= 3 && (host.verb.act === "deny" || host.verb.act === "withhold");
}

/** "…, the head of the agency, Hassan Salarieh, said" or "Hassan Salarieh, the head of the agency, said". */
function isApposition(rule: string): boolean {
  return rule.startsWith("apposition before the verb");
}

/** "X's claim that … is false". */
function calledFalse(view: View, units: readonly Unit[], from: number): boolean {
  const after = units
    .slice(unitOf(view, from, units.length))
    .map((unit) => unit.lower)
    .join(" ");
  return /\b(?:is|are|was|were|'s) (?:also |simply |completely |entirely |all |sheer |pure |utter |mere |outright )*(?:fabrications?|an? (?:fabrication|invention)|false|wrong|untrue|fake|baseless|fabricated|incorrect|nonsense|groundless|unfounded|misleading|not true|not correct|a lie|lies|fiction)\b/.test(
    after,
  );
}

function unitOf(view: View, index: number, size: number): number {
  return view.at[index] ?? size;
}

function seenIndex(view: View, unit: number, otherwise: number): number {
  const index = view.at.findIndex((at) => at >= unit);
  return index < 0 ? otherwise : index;
}

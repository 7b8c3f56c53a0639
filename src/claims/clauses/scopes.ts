import { matchesOf } from "../text/index.ts";
import type { Agent, SpeechVerb, Unit } from "../phrases/types.ts";
import { agentsIn } from "./agentsIn.ts";
import { figuringVerbs, fits } from "./fits.ts";
import { hide } from "./hide.ts";
import { place, plainSay, type Match } from "./place.ts";
import { clauseRules } from "./rules.ts";
import type { Scope } from "./types.ts";
import { viewOf, type View } from "./view.ts";

/** What the scopes of a sentence are, and which units are words of attribution rather than of what is said. */
export interface Attribution {
  readonly scopes: readonly Scope[];
  readonly attributive: ReadonlySet<number>;
}

/** Each rule with the letters of which one must be there: those of its verb, else those of its cue. */
const rulesByVerb = clauseRules.map((rule) => ({ rule, needs: needsOf(rule.pattern.source) }));

function needsOf(source: string): RegExp | null {
  const verb = /\(\?<v>(\[[SZs]+\]|[SZs])\)/.exec(source)?.[1];
  if (verb !== undefined) return new RegExp(verb);
  const cue = /^(?:\^|\(\?:\^\|[^)]*\)\))?(?:,\?)?([GhcC])(?![?*{|])/.exec(source)?.[1];
  return cue === undefined ? null : new RegExp(cue);
}

/** Finds who stands behind which stretch of one sentence. `opensQuoted` where the sentence begins inside a quotation. */
export function scopesOf(units: readonly Unit[], opensQuoted: boolean): Attribution {
  const { view, hidden } = hide(viewOf(units));
  const carriers = carriersOf(hidden, units);
  const named = namedInApposition(hidden, units);
  const used: boolean[] = view.letters.split("").map(() => false);
  const matches: Match[] = [];
  for (const { rule, needs } of rulesByVerb) {
    // A rule whose verb stands nowhere in the sentence need not be tried.
    if (needs !== null && !needs.test(view.letters)) continue;
    for (const match of matchesOf(rule.pattern, view.letters)) {
      const [from, to] = match.indices?.[0] ?? [0, 0];
      const verbRange = match.indices?.groups?.["v"];
      const agentRange = match.indices?.groups?.["n"];
      const core = agentRange ?? verbRange ?? [from, to];
      // In "says COMSPOC, which believes that" the agent has already spoken.
      const own = rule.name === "…, which believes that" ? (verbRange ?? core) : core;
      if (overlapsUsed(used, Math.min(own[0], verbRange?.[0] ?? own[0]), Math.max(own[1], verbRange?.[1] ?? own[1]))) continue;
      const agents =
        rule.sameAgent === true
          ? []
          : agentsIn(view, units, trimList(view, agentRange, verbRange))
              .map((agent) => named.get(agent) ?? agent)
              .slice();
      if (rule.sameAgent !== true && agents.length === 0) continue;
      if (/said X$|^according to X/.test(rule.name)) nameBehind(agents, view, units, agentRange?.[1] ?? to);
      // "adding that" goes on in the voice of somebody before it; without one it is a verb like any other.
      const opener =
        rule.sameAgent === true && !matches.some((other) => other.from < from) ? firstAgent(view, units, from) : null;
      if (rule.sameAgent === true && opener === null && !matches.some((other) => other.from < from)) continue;
      const told = verbIn(view, units, verbRange) ?? plainSay;
      // "Nobody in the ministry would say where …": it is said by none.
      const verb = noneSays(view, units, agentRange) ? { ...told, act: "withhold" as const } : told;
      if (!fits(rule, verb, agents, view, units, from, to)) continue;
      const listeners = agentsIn(view, units, match.indices?.groups?.["to"] ?? match.indices?.groups?.["to2"] ?? null).filter(
        (agent) => verb.lemma === "tell" || agent.outlet,
      );
      const via = [
        ...agentsIn(view, units, match.indices?.groups?.["via"] ?? null),
        ...agentsIn(view, units, match.indices?.groups?.["via2"] ?? null),
        // Whoever is told by a bare name is a paper that no list knows sooner than a person.
        ...listeners.filter((agent) => agent.outlet || (verb.lemma === "tell" && agent.category === "capitals")),
      ];
      const readable =
        rule.readable === true ||
        (rule.name === "and said that" && figuringVerbs.has(verb.lemma) && !view.letters.slice(from, to).endsWith("t"));
      // "Bankers expect an offering, and on Tuesday it lost contact": a bare noun is all that is expected.
      const bare =
        rule.name === "X showed that" && /[SZ]$/.test(view.letters.slice(from, to)) && view.letters.charAt(to) !== "[";
      // "By Moscow's account it fell": at the start it covers what follows.
      const opens =
        (rule.name === "according to X" || rule.name === "according to X's paper") &&
        /^[[&u]?$/.test(view.letters.slice(0, from));
      const covers = bare ? "object" : opens ? "after" : rule.covers;
      matches.push({ rule, from, to, agents: opener === null ? agents : [opener], via, verb, readable, covers });
      for (let i = from; i < to; i += 1) used[i] = true;
    }
  }
  matches.sort((a, b) => a.from - b.from || a.to - b.to);
  const scopes = place(matches, view, units, opensQuoted, carriers);
  const attributive = new Set<number>();
  for (const match of matches) {
    if (match.readable) continue;
    for (let i = match.from; i < match.to; i += 1) {
      const letter = view.letters.charAt(i);
      if (!"[],;.".includes(letter)) attributive.add(view.at[i] ?? 0);
    }
  }
  for (const entry of hidden)
    // "Pyongyang, whose Malligyong-1 has been in orbit since November, has vowed": what flies in an aside is told of itself.
    if (/apposition|relative|statement|speaking/.test(entry.rule) && !tellsOfThing(entry, units))
      for (const unit of entry.units) attributive.add(unit);
  return { scopes, attributive };
}

function tellsOfThing(entry: { readonly rule: string; readonly units: readonly number[] }, units: readonly Unit[]): boolean {
  return (
    (entry.rule === "relative clause before the verb" || isApposition(entry.rule)) &&
    entry.units.some((at) => units[at]?.thing !== undefined && units[at + 1]?.letter === "b")
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
    // "Seoul's defence minister at the time, Shin Won-sik,"
    const host =
      units[start - 1]?.agent ??
      (/^[Te]$/.test(units[start - 1]?.letter ?? "")
        ? units.slice(Math.max(0, start - 4), start).findLast((one) => one.agent !== undefined)?.agent
        : undefined);
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

/** "…, said the agency's head, Josef Aschbacher.": the name behind the office is who spoke. */
function nameBehind(agents: Agent[], view: View, units: readonly Unit[], to: number): void {
  const [host] = agents;
  if (agents.length !== 1 || host?.category !== "role" || host.plural || !/^,N(?=[,.;\])]|$)/.test(view.letters.slice(to)))
    return;
  const inner = units[view.at[to + 1] ?? -1]?.agent;
  if (inner?.category === "person" || inner?.category === "capitals" || (inner?.category === "organisation" && isName(inner)))
    agents[0] = {
      ...inner,
      roles: [...host.roles, host.head],
      category: inner.category === "capitals" ? "person" : inner.category,
    };
}

/** "Japan issued a warning, then said …": who opens the sentence goes on to speak. */
function firstAgent(view: View, units: readonly Unit[], before: number): Agent | null {
  const at = view.letters.search(/[NBI]/);
  // "Dutch skywatcher Marco Langbroek": words before a name are his.
  if (at < 0 || at >= before || (at > 1 && !/^w{1,3}$/.test(view.letters.slice(0, at)))) return null;
  const unit = units[view.at[at] ?? -1];
  // "He has taken that back, and now holds that …"; "it" is as well what flies.
  if (unit?.letter === "I" && !/^(?:he|she|they)$/.test(unit.lower)) return null;
  return agentsIn(view, units, [at, at + 1])[0] ?? null;
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

function noneSays(view: View, units: readonly Unit[], range: readonly [number, number] | null | undefined): boolean {
  if (range === null || range === undefined) return false;
  const at = view.at[range[0]] ?? 0;
  return units.slice(Math.max(0, at - 3), at).some((unit) => /^(?:nobody|none|no-one|neither|nor)$/.test(unit.lower));
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

function verbIn(view: View, units: readonly Unit[], range: readonly [number, number] | undefined): SpeechVerb | null {
  return range === undefined ? null : (units[view.at[range[0]] ?? -1]?.verb ?? null);
}

/** "…, the head of the agency, Hassan Salarieh, said" or "Hassan Salarieh, the head of the agency, said". */
function isApposition(rule: string): boolean {
  return rule.startsWith("apposition before the verb");
}

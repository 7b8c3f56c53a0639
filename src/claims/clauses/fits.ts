import { cardinals } from "../phrases/lexicon.ts";
import type { Agent, SpeechVerb, Unit } from "../phrases/types.ts";
import type { ClauseRule } from "./ruleTypes.ts";
import type { View } from "./view.ts";

const foreseeingVerbs = new Set(["expect", "predict", "forecast", "anticipate"]);
const findingVerbs = new Set([
  ...foreseeingVerbs,
  ..."see detect track spot discover identify catalogue catalog register record measure notice suggest indicate show publish".split(
    " ",
  ),
]);
/** Verbs of giving a figure: with one behind them they say it, "put the number at 80", "counts 180 fragments". */
export const figuringVerbs = new Set("give put list count log clock tally date credit name".split(" "));
const locatingVerbs = new Set(["place", "locate", "fix", "set", "time", "pin"]);
const seeingVerbs = new Set(["see", "detect", "spot", "find", "identify"]);
const followingVerbs = new Set(["follow", "monitor"]);
const measuringVerbs = new Set([
  ...figuringVerbs,
  ...locatingVerbs,
  ...followingVerbs,
  ..."record register measure catalogue catalog track".split(" "),
  "work out",
  "figure out",
]);
const namingVerbs = new Set(["call", "dub", "brand", "label", "describe", "hail"]);
const intendingVerbs = new Set(["plan", "intend", "want", "aim", "mean"]);

/** What a pattern over letters cannot see. */
export function fits(
  rule: ClauseRule,
  verb: SpeechVerb,
  agents: readonly Agent[],
  view: View,
  units: readonly Unit[],
  from: number,
  to: number,
): boolean {
  // "Signs presumed to be preparations have been detected": they presume nothing.
  if (verb.act === "believe" && agents.length > 0 && agents.every((agent) => seen.test(agent.name))) return false;
  // "It is certain that …": nobody in particular is.
  if (verb.lemma === "be sure" && agents.length > 0 && agents.every((agent) => agent.head === "it" || agent.head === "this"))
    return false;
  if (rule.name === "said X" || rule.name === "…, said X, …") {
    // Inverted order is for the plain verbs: "…, detected Japan" is not one.
    if ((verb.act === "assess" && verb.lemma !== "find") || verb.act === "believe") return true;
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
  // "launched by Iran, which put it into orbit": told of what flies.
  if (rule.name === "…, which believes that" && verb.strength === "weak" && view.letters.charAt(to - 1) !== "t")
    return findingVerbs.has(verb.lemma);
  if (rule.name === "X was blunt: “…”")
    return (
      view.letters.charAt(to) === "[" ||
      units.slice(view.at[from] ?? 0, view.at[to - 1] ?? 0).some((unit) => sums.test(unit.lower))
    );
  if (rule.name === "…, X said: …") return /[OIBNw][^;[\]:]{2,80}$/.test(view.letters.slice(Math.max(0, from - 84), from));
  if (rule.name === "and X that") return /St[^;[\].]{2,60},?$/.test(view.letters.slice(Math.max(0, from - 64), from));
  if (rule.name === "X's forecast is") return accountBetween(view, units, from, to);
  if (rule.name === "or so X says")
    return /^so$/.test(units[(view.at[from] ?? 0) + (view.letters.charAt(from) === "&" ? 1 : 0)]?.lower ?? "");
  if (rule.name === "is said by X to")
    return units
      .slice(view.at[from] ?? 0, (view.at[to - 1] ?? 0) + 1)
      .some((unit) =>
        /^(?:said|reported|believed|thought|alleged|estimated|expected|declared|claimed|found|judged)(?: by)?$/.test(
          unit.lower,
        ),
      );
  if (rule.name === "so X") return units[view.at[from + 1] ?? -1]?.lower === "so";
  if (rule.name === "the figure given by X")
    return (
      accounts.test(units[view.at[from] ?? -1]?.lower ?? "") ||
      /^(?:time|number|numbers|times|moment|height|date|distance)$/.test(units[view.at[from] ?? -1]?.lower ?? "")
    );
  if (rule.name === "that X dated to") return /^(?:date|put|place|set|estimate|time|describe|list)$/.test(verb.lemma);
  if (rule.name === "…, an analysis shows" || rule.name === "…, data of X show")
    return verb.strength === "strong" || /^(?:show|indicate|suggest)$/.test(verb.lemma);
  if (rule.name === "X plans to") return intendingVerbs.has(verb.lemma);
  if (rule.name === "X put it at") {
    // "the satellite that Pyongyang put into orbit", "where it counted four ships": told of what flies.
    if (/[tW]$/.test(view.letters.slice(0, from)) && /^[pO]/.test(view.letters.slice(to))) return false;
    const owned = units[(view.at[to] ?? 0) + 1]?.lower === "'s";
    const event = events.test(units[view.at[to] ?? -1]?.lower ?? "");
    if (locatingVerbs.has(verb.lemma) && !event) return false;
    if (event && (verb.lemma === "put" || locatingVerbs.has(verb.lemma)) && /[LB]/.test(view.letters.slice(to, to + 8)))
      return true;
    if (seeingVerbs.has(verb.lemma))
      return (
        /^\d|^(?:about|around|some|over|at|more|only)\b/.test(units[(view.at[to - 1] ?? 0) + 1]?.lower ?? "") &&
        givesFigure(view, units, to)
      );
    // "are following about 20 pieces": not "follows USA 314".
    if (followingVerbs.has(verb.lemma) && !/^(?:[wd]|p[wd])/.test(view.letters.slice(to))) return false;
    const wreck = units[view.at[to] ?? -1]?.thing?.head === "debris";
    if (verb.lemma === "put" && !wreck && /^[Op]/.test(view.letters.slice(to)) && !owned) return false;
    if (
      agents.every((agent) => agent.head === "it" || agent.head === "they") &&
      !/^(?:put|give|list|date)$/.test(verb.lemma) &&
      // "From Tuesday until Friday it counted 14 passes", "It named three areas": at the start whoever spoke before.
      !(/^(?:count|name|tally)$/.test(verb.lemma) && from === 0)
    )
      return false;
    return (measuringVerbs.has(verb.lemma) || foreseeingVerbs.has(verb.lemma)) && givesFigure(view, units, to) && !verb.negated;
  }
  if (rule.name === "the report said") {
    const passed = units.slice(view.at[from] ?? 0, view.at[to - 1] ?? 0).find((unit) => unit.letter === "Q");
    return (
      passed === undefined || /^(?:seen|obtained|carried|viewed|reviewed|quoted|cited|shared|provided) /.test(passed.lower)
    );
  }
  if (rule.name === "…, which X confirmed")
    return /^(?:confirm|report|announce|deny|reveal|disclose|acknowledge|admit|claim|state|note)$/.test(verb.lemma);
  if (rule.name === "…, reads the report") return /^(?:read|say|state|add|note|conclude|claim|report)$/.test(verb.lemma);
  if (rule.name === "it was X that said") return verb.strength === "strong" || view.letters.slice(from, to).endsWith("t");
  if (rule.name === "…, X told somebody") return /^(?:tell|inform|assure|remind|warn|brief|notify)$/.test(verb.lemma);
  if (rule.name === "X lists it as")
    return /^(?:list|carry|show|record|register|log|catalogue|catalog|give|have|mark)$/.test(verb.lemma);
  if (rule.name === "X has it doing") return hasItDoing(view, units, to);
  if (rule.name === "X called it") return namingVerbs.has(verb.lemma) && /^[^,.;]{2}/.test(view.letters.slice(to));
  if (rule.name === "…, as reported by X, …")
    return /^(?:report|stat|announc|confirm|claim|publish|calculat|predict|forecast|told|given|record|estimat|not|explain)/.test(
      units[(view.at[from] ?? 0) + 2]?.lower ?? "",
    );
  if (rule.name === "as was said in X")
    return /report|not|stat|announc|said|told|inform|specif|emphasi|explain|mention|stress|underlin|recall/.test(
      units[view.at[to - 4] ?? -1]?.lower ?? "",
    );
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
      // "@name:" is who posts, and the text's own voice; behind "RT" it is somebody else.
      (!agent.name.startsWith("@") || units[0]?.lower === "rt") &&
      (agent.category !== "capitals" || /[ @]/.test(agent.name) || /^[A-Z]{3,}$/.test(agent.name))
    );
  }
  if (rule.name === "X's line is that")
    return (
      units.slice(view.at[from] ?? 0, (view.at[to - 1] ?? 0) + 1).some((unit) => lines.test(unit.lower)) &&
      /w/.test(view.letters.slice(from, to))
    );
  if (rule.name === "X, somewhere: …") return labels(view, units, agents, from, to);
  if (rule.name === "… (X)")
    return agents.every(({ category, organisation }) => category === "organisation" && organisation?.kind !== "state");
  // "that according to preliminary information it was …": a new subject, and no source.
  if (rule.name.startsWith("according to X") && agents.length > 0 && agents.every(({ category }) => category === "pronoun"))
    return /^,?GI/.test(view.letters.slice(from, to));
  if (rule.name === "if X is to be believed")
    return /^(?:believed|trusted|right|correct)$/.test(units[view.at[to - 1] ?? -1]?.lower ?? "");
  if (rule.name === "…, X said after …")
    return /[OINB][^,]*b|[OI][^,]*w/.test(view.letters.slice(0, from)) && !/^p[^,]{0,3}t/.test(view.letters.slice(to));
  if (rule.name === "and said that" && figuringVerbs.has(verb.lemma) && !view.letters.slice(from, to).endsWith("t"))
    return givesFigure(view, units, to);
  if (rule.name === "and said that" && verb.strength === "weak") return view.letters.slice(from, to).endsWith("t");
  if (rule.name === "contrary to what X said") return units[view.at[from] ?? -1]?.lower === "contrary";
  if (rule.name === "X told Y that" && view.letters.slice(from, to).match(/[SZ]z?[NB]/) !== null) {
    return (
      ["tell", "inform", "notify", "brief", "assure", "warn"].includes(verb.lemma) ||
      // "complained to the United Nations that"
      (/[SZ]z/.test(view.letters.slice(from, to)) &&
        /^(?:complain|explain|write|say|report|confirm|announce)$/.test(verb.lemma)) ||
      (agents.length > 0 && verb.lemma === "report")
    );
  }
  if (rule.name === "X showed that") {
    const direct = !/[Ct:[]$/.test(view.letters.slice(from, to)) && view.letters.charAt(to) !== "[";
    if (/^(?:give|put|list|credit)$/.test(verb.lemma) || namingVerbs.has(verb.lemma)) return !direct;
    // Without "that" or a quotation only verbs of finding and foreseeing say what follows; before a bare noun only the latter.
    if (direct && !findingVerbs.has(verb.lemma)) return false;
    if (direct && view.letters.charAt(to) === "w" && !foreseeingVerbs.has(verb.lemma)) return false;
    // "Putin showed Kim around the site": somebody is shown something, and nothing is said.
    if (direct && verb.lemma === "show" && /^(?:[NBI][^bmwxSZ]|[NBI]$)/.test(view.letters.slice(to))) return false;
    if (
      direct &&
      verb.lemma === "show" &&
      /^(?:a?round|through|off|how|what|where)$/.test(units[view.at[to + 1] ?? -1]?.lower ?? "")
    )
      return false;
  }
  return true;
}

/** "ESA's last forecast", "its own count": what somebody has worked out, as the subject of a clause. */
function accountBetween(view: View, units: readonly Unit[], from: number, to: number): boolean {
  const first = view.at[from] ?? 0;
  const words = units.slice(first, (view.at[to - 1] ?? 0) + 1);
  const possessive =
    /^(?:its|his|her|their)$/.test(words[0]?.lower ?? "") ||
    words[0]?.lower.endsWith("'s") === true ||
    words[1]?.lower === "'s";
  return possessive && accounts.test(words.at(-1)?.lower ?? "");
}

/** "The Pentagon has ERS-2 re-entering at 16:12", "has 16:12 GMT for the re-entry". */
function hasItDoing(view: View, units: readonly Unit[], to: number): boolean {
  const has = view.at[to - 1] ?? 0;
  if (!/^(?:has|have|had)$/.test(units[has]?.lower ?? "")) return false;
  if (/^[OI]$/.test(view.letters.charAt(to)))
    return /ing$|^(?:decayed|re-?entered|lost|down|gone|burnt|dead)$/.test(units[view.at[to + 1] ?? -1]?.lower ?? "");
  // "has the re-entry down for 17:17"
  if (events.test(units[view.at[to] ?? -1]?.lower ?? ""))
    return units
      .slice(has + 1, has + 8)
      .some((unit, i, near) => unit.lower === "down" && /^(?:for|as|at)\b/.test(near[i + 1]?.lower ?? ""));
  const next = units.slice(has + 1, has + 3).find((unit) => unit.letter !== "d" && unit.letter !== "e");
  return next?.moment?.group.members.some((one) => one.clock !== null) === true && units[view.at[to] ?? -1]?.lower === "for";
}

/** What somebody has to say, as the subject of a clause: "the line from ESA is that". */
const lines =
  /^(?:line|answer|reply|response|position|message|explanation|argument|story|reading|theory|guess|hunch|verdict|conviction|contention|view|account|conclusion|finding|point|take|word|version|estimate|expectation|understanding|stance|complaint|charge|defence|defense|advice|assumption|belief|suspicion|fear)$/;

/** What somebody has that a colon tells: "has done the sums: …", "comes to the same result: …". */
const sums =
  /^(?:sums?|verdict|answer|results?|estimate|conclusion|figures?|message|finding|calculations?|maths?|explanation|theory|guess|summary)$/;

const accounts =
  /^(?:forecasts?|estimates?|guess(?:es)?|predictions?|calculations?|reckoning|tally|counts?|models?|simulations?|bet|verdict|version|figures?|account|assessment|view|conclusion|message|window|word)$/;

const events =
  /^(?:re-?entry|beginning|start|end|moment|time|fall|crash|break-?up|loss|number|impact|descent|plunge|demise|lift-?off|separation|failure|explosion|point|place|orbit|height|altitude|risk|total|figure|window|return|splashdown|death|disappearance|flight|pass)$/;
const seen =
  /^(?:signs?|indications?|traces?|preparations?|activit(?:y|ies)|movements?|vehicles?|objects?|debris|parts?|pieces?)$/i;

/** A number, a time or a day in the rest of the clause: "puts the break-up between 13:05 and 0:51 UTC". */
function givesFigure(view: View, units: readonly Unit[], to: number): boolean {
  const from = view.at[to] ?? units.length;
  for (const unit of units.slice(Math.min(from, (view.at[to - 1] ?? from) + 1), from + 14)) {
    if (/^[.;]$/.test(unit.letter)) return false;
    if (unit.quantity !== undefined || unit.moment?.group.members.some((one) => one.clock !== null) === true) return true;
    if (/^\d/.test(unit.lower) || (unit.letter !== "d" && cardinals.has(unit.lower))) return true;
    if ((unit.thing?.count ?? 0) > 1) return true;
  }
  return false;
}

/** "ESA, a minute ago: …", "Via ESA: …", "ESA on ERS-2: …": no place where something is, and no title. */
function labels(view: View, units: readonly Unit[], agents: readonly Agent[], from: number, to: number): boolean {
  const [agent] = agents;
  if (agent === undefined || isLabel(agent.name)) return false;
  const letters = view.letters.slice(from, to);
  const first = units[view.at[from] ?? -1]?.lower ?? "";
  const organisation = agent.category === "organisation" && agent.organisation?.kind !== "state";
  if (letters.startsWith("p")) return organisation && /^(?:via|from|per)$/.test(first);
  if (letters.startsWith("w")) return /^(?:sources?|credit|says?|said)$/.test(first);
  if (agent.category === "capitals" && !agent.name.includes(" ")) return /^N(?:,?s?M|p[NBL]),?:$/.test(letters);
  return agent.category !== "role" && (letters.startsWith("N") || /M|pO/.test(letters));
}

/** "BREAKING: …", "JUST IN: …": a label of the text, nobody who speaks. */
function isLabel(name: string): boolean {
  return /^(?:breaking|just in|watch|update[ds]?|exclusive|alert|flash|live|new|urgent|opinion|analysis|explained|explainer|latest|developing|fact check|read|photos?|video|correction|editor's note|note|q|a|summary|background|context|headline|caption|sources?|credit|related|image|map|graphic|quote|fact|data|result|verdict|status|mass|launch|site|orbit)\b/i.test(
    name,
  );
}

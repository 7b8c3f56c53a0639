import type { Scope } from "../clauses/index.ts";
import { saidFrame, type FoundFrame, type SentenceParts } from "../frames/index.ts";
import type { SentenceSpeakers } from "./voice.ts";
import type { Speaker } from "./speakers.ts";

const offices =
  /\b(?:minister|president|ambassador|envoy|diplomat|spokes(?:man|woman|person|people|men)|officials?|general|gen|admiral|colonel|premier|chancellor|secretary|leader|chief|commander|government|ministry|military|army|navy|regime|lawmakers?|senator|embassy|foreign office|state department|delegate|representative|administrator|commission)\b/i;
/** Who follows satellites says what he sees; that is no statement of policy. */
const watchers =
  /\b(?:astronomer|analyst|expert|astrophysicist|professor|tracker|watcher|researcher|scientist|historian|lecturer|amateur|blogger|engineer)s?\b/i;

/**
 * A sentence in which somebody in office says something that no orbit can decide: "We are following the preparations closely," a military
 * official said. Null where nobody of the kind says anything.
 */
export function officialStatement(sentence: SentenceParts, speakers: SentenceSpeakers): FoundFrame | null {
  for (const scope of sentence.attribution.scopes) {
    if (scope.aside !== null || !/^(?:say|deny)$/.test(scope.verb.act) || scope.verb.negated) continue;
    const said = speakers.of.get(scope)?.speakers ?? [];
    if (said.length === 0 || !said.every(inOffice) || !saysMuch(sentence, scope)) continue;
    // "“We don't comment on those,” he said": who says that he says nothing states nothing.
    const silent = sentence.attribution.scopes.some(
      (inner) =>
        inner !== scope && inner.verb.act === "withhold" && inner.over[0] >= scope.over[0] && inner.over[0] < scope.over[1],
    );
    if (silent) continue;
    const first = sentence.units[scope.over[0]];
    if (first === undefined) continue;
    const last = sentence.units[Math.max(scope.over[0], scope.over[1] - 1)] ?? first;
    return saidFrame([first.span[0], last.span[1]]);
  }
  return null;
}

function inOffice(speaker: Speaker): boolean {
  if (speaker.name === null) return false;
  const { agent, organisation, country } = speaker;
  const words = [agent.name, agent.head, ...agent.roles].join(" ");
  if (agent.outlet || watchers.test(words)) return false;
  if (agent.category === "state" || /^(?:state|ministry|military|intelligence)$/.test(organisation?.kind ?? "")) return true;
  return offices.test(words) || (country !== null && agent.category === "person");
}

const policy =
  /^(?:should|must|ought|demand(?:s|ed)?|rights?|obligations?|duty|duties|responsib(?:le|ly|ility)|treat(?:y|ies)|cooperation|cooperate|sanctions?|threat(?:s|en|ens|ened)?|peace(?:ful)?|security|deterrence|provok(?:e|ed|ing)|hostile|laws?|rules|resolutions?|sovereignty|alliance|allies)$/;

/** A clause in their own words, or one of what ought to be; not a noun or a gesture. */
function saysMuch(sentence: SentenceParts, scope: Scope): boolean {
  const covered = sentence.units.slice(scope.over[0], scope.over[1]);
  const words = covered.filter((unit) => /^[A-Za-z]$/.test(unit.letter)).length;
  if (covered.some((unit) => unit.letter === "[") || scope.quoted || sentence.opensQuoted) return words >= 4;
  return words >= 4 && covered.some((unit) => policy.test(unit.lower));
}

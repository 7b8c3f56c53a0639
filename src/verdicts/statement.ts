import type { Claim, Finding } from "../model/index.ts";
import type { Check } from "./check.ts";
import { bareFinding } from "./findings.ts";
import { speakerOf, stanceVerb, upperFirst } from "./words.ts";

/** What no orbit can show: kept with its speaker and stance. */
export const statement: Check = {
  types: ["statement"],
  wants: () => [],
  judge: (claim) => judgeStatement(claim),
};

function judgeStatement(claim: Claim): Finding {
  const said = `${upperFirst(speakerOf(claim))} ${stanceVerb(claim)}: “${claim.proposition.replace(/\.$/, "")}”`;
  return bareFinding({
    verdict: "not-checkable",
    summary: `${said}. Nothing in that can be held against an orbit, so it is recorded and not judged.`,
    wording: { fair: `${said}.`, unfair: "That this has been checked, in either direction." },
    cannotShow: ["Orbits show where satellites were, not what people meant, agreed or knew."],
    method: "docs/methods/statement",
  });
}

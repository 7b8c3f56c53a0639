import type { Claim, EvidenceRequest, Finding, Verdict } from "../../model/index.ts";
import type { Check, Gathered, JudgeSettings } from "../check.ts";
import { forOrigin, forStance, originNote } from "../decide.ts";
import { bareFinding, judgeReadings, need, needsData, readingsOf } from "../findings.ts";
import { isIndependent } from "../rows.ts";
import { placesOf } from "../timing/kind.ts";
import { setIds } from "../timing/setNotes.ts";
import { situationOf, timingWants, type Situation } from "../timing/situation.ts";
import { locate, type Located } from "../timing/standing.ts";
import { decimals, placeName, subjectName } from "../words.ts";
import { judgeConstellation, method } from "./constellation.ts";
import { constellationWants, isOfSeveral } from "./members.ts";
import { edgePasses, figuresOf, meaningsOf } from "./rates.ts";
import { saidRate, type SaidRate } from "./said.ts";

/**
 * "Passes over the peninsula every two hours", "its three satellites can see Seoul eight times a day": passes of one satellite, or of all that
 * are meant together, over a place in the ten days around, counted from the strict meaning of "over" to the wide one. Contradicted only
 * outside that range.
 */
export const coverage: Check = {
  types: ["coverage"],
  wants: (claim, have) => [...timingWants(claim), ...severalWants(claim, have)],
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgeCoverage(read, have, settings)),
};

function severalWants(claim: Claim, have: Gathered): readonly EvidenceRequest[] {
  return readingsOf(claim).flatMap(({ claim: read }) => (isOfSeveral(read) ? constellationWants(read, have) : []));
}

function judgeCoverage(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const place = placesOf(claim, ["target", "region", "observer", "site", "receiver", "mentioned"])[0];
  const located = place === undefined ? null : locate(place);
  const said = saidRate(claim);
  if (isOfSeveral(claim) && located !== null && said !== null) return judgeConstellation(claim, located, said, have, settings);
  const found = isOfSeveral(claim) ? null : situationOf(claim, have, settings, method);
  if (found !== null && "finding" in found) return found.finding;
  if (located === null) {
    return needsData(claim, method, "The text names no known place for this, so no passes can be counted.", [
      need("the place that is meant"),
    ]);
  }
  if (said === null) {
    return needsData(claim, method, "The text does not say how often, so there is nothing to count against.", [
      need("how often it is said to pass"),
    ]);
  }
  if (found === null || several.test(claim.quote)) {
    const why = "The text counts the passes of several satellites and lets one say of one only which it is.";
    return needsData(claim, method, why, [need("which satellites are meant")]);
  }
  return tell(claim, found.situation, located, said, have, settings);
}

const several = /\b(?:satellites|spacecraft|constellation|fleet|together|they)\b/i;

function tell(
  claim: Claim,
  situation: Situation,
  located: Located,
  said: SaidRate,
  have: Gathered,
  settings: JudgeSettings,
): Finding {
  const track = situation.stays[0]?.prediction.track;
  const meanings = track === undefined ? [] : meaningsOf([track], located, settings.earth);
  const rates = meanings.map((meaning) => meaning.passesADay);
  const [strict, wide] = [Math.min(...rates) - edgePasses, Math.max(...rates) + edgePasses];
  const inside = said.high >= strict && said.low <= wide;
  const met = meanings.some(({ passesADay }) => said.low - edgePasses <= passesADay && passesADay <= said.high + edgePasses);
  const proposition: Verdict = !inside ? "contradicted" : met ? "supported" : "consistent";
  const ids = setIds(situation, situation.stays.slice(0, 1));
  const independent = isIndependent(
    claim,
    have.rows.filter((row) => ids.includes(row.id)),
    settings.organisations,
  );
  const turned = forStance(proposition, claim.stance);
  const name = subjectName(claim.subject);
  const where = placeName(located.place);
  const tally = meanings.map(({ name: how, passesADay }) => `${decimals(passesADay, 1)} ${how}`).join(", ");
  const because = `In the ten days around, ${name} passed ${where} so many times a day: ${tally}. The text says ${said.text}.`;
  const verdict = forOrigin(turned, independent);
  return bareFinding({
    verdict,
    summary: because + originNote(turned, independent),
    wording: {
      fair: `${name} comes by ${where} ${decimals(Math.min(...rates), 1)} to ${decimals(Math.max(...rates), 1)} times a day, as "over" is taken strictly or widely.`,
      unfair: `That ${name} watches ${where} all the time, or pictures it at each pass.`,
    },
    parts: [{ part: "how often", verdict, because, main: true }],
    evidence: [...ids],
    figures: meanings.flatMap((meaning) => figuresOf(meaning, located.place.name, "")),
    cannotShow: ["A pass shows where the satellite was, not what it did there."],
    method,
  });
}

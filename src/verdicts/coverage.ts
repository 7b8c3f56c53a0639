import { degPerRad } from "../engine/index.ts";
import { conditionFor, findPasses, meets, type Pass, type ReachCondition } from "../analysis/index.ts";
import type { Claim, Figure, Finding, Quantity, Verdict } from "../model/index.ts";
import type { Check, Gathered, JudgeSettings } from "./check.ts";
import { forOrigin, forStance, originNote } from "./decide.ts";
import { bareFinding, judgeReadings, need, needsData } from "./findings.ts";
import { isIndependent } from "./rows.ts";
import { placesOf } from "./timing/kind.ts";
import { setIds } from "./timing/setNotes.ts";
import { situationOf, timingWants, type Situation } from "./timing/situation.ts";
import { locate, type Located } from "./timing/standing.ts";
import { decimals, durationWords, placeName, subjectName } from "./words.ts";

/**
 * "Passes over the peninsula every two hours": passes of one satellite over a place in the ten days around, counted from the strict meaning of
 * "over" to the wide one. Contradicted only outside that range.
 */
export const coverage: Check = {
  types: ["coverage"],
  wants: timingWants,
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgeCoverage(read, have, settings)),
};

const method = "docs/methods/coverage";
const halfSpanS = 5 * 86400;
const spanDays = (2 * halfSpanS) / 86400;
/** A pass more or less at the ends of ten days. */
const edgePasses = 1 / spanDays;

function judgeCoverage(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const found = situationOf(claim, have, settings, method);
  if ("finding" in found) return found.finding;
  const place = placesOf(claim, ["target", "region", "observer", "site", "receiver", "mentioned"])[0];
  const located = place === undefined ? null : locate(place);
  if (located === null) {
    return needsData(claim, method, "The text names no known place for this, so no passes can be counted.", [
      need("the place that is meant"),
    ]);
  }
  if (several.test(claim.quote)) {
    const why = "The text counts the passes of several satellites; this version counts those of one.";
    return needsData(claim, method, why, [need("a count over all satellites that are meant")]);
  }
  const said = saidRate(claim);
  if (said === null) {
    return needsData(claim, method, "The text does not say how often, so there is nothing to count against.", [
      need("how often it is said to pass"),
    ]);
  }
  return tell(claim, found.situation, located, said, have, settings);
}

const several = /\b(?:satellites|spacecraft|constellation|fleet|together)\b/i;

/** Passes a day, as far as the words fix it. */
interface SaidRate {
  readonly text: string;
  readonly low: number;
  readonly high: number;
}

function saidRate(claim: Claim): SaidRate | null {
  const every = claim.quantities.find((quantity) => quantity.kind === "period" || quantity.kind === "duration");
  const seconds = every === undefined ? null : secondsOf(every);
  if (every !== undefined && seconds !== null && seconds.low > 0) {
    return { text: `every ${every.text}`, low: 86400 / seconds.high, high: 86400 / seconds.low };
  }
  const often = claim.quantities.find((quantity) => quantity.kind === "count");
  if (often === undefined || !/\b(?:a|per|each|every) day\b|\bdaily\b/i.test(claim.quote)) return null;
  return { text: `${often.text} a day`, low: Math.max(0, often.low - 0.5), high: often.high + 0.5 };
}

function secondsOf({ unit, low, high }: Quantity): { readonly low: number; readonly high: number } | null {
  const factor = unit === "s" ? 1 : unit === "min" ? 60 : unit === "h" ? 3600 : unit === "d" ? 86400 : null;
  return factor === null ? null : { low: low * factor, high: high * factor };
}

interface Meaning {
  readonly name: string;
  readonly passes: readonly Pass[];
  readonly perDay: number;
}

function meaningsOf(situation: Situation, located: Located, settings: JudgeSettings): readonly Meaning[] {
  const track = situation.stays[0]?.prediction.track;
  if (track === undefined) return [];
  const all = findPasses(track, located.target, -halfSpanS, halfSpanS);
  const meeting = (condition: ReachCondition): readonly Pass[] =>
    all.filter((pass) => meets(track, located.target, pass.peakS - 1, pass.peakS + 1, 0, condition, settings.earth));
  const meaning = (name: string, passes: readonly Pass[]): Meaning => ({ name, passes, perDay: passes.length / spanDays });
  return [
    meaning("within 45° of straight down", meeting(conditionFor(track, "outer-limit", null))),
    meaning(
      "10° high or more",
      all.filter((pass) => pass.peakElevationRad * degPerRad >= 10),
    ),
    meaning("above the horizon at all", all),
  ];
}

function tell(
  claim: Claim,
  situation: Situation,
  located: Located,
  said: SaidRate,
  have: Gathered,
  settings: JudgeSettings,
): Finding {
  const meanings = meaningsOf(situation, located, settings);
  const rates = meanings.map((meaning) => meaning.perDay);
  const [strict, wide] = [Math.min(...rates) - edgePasses, Math.max(...rates) + edgePasses];
  const inside = said.high >= strict && said.low <= wide;
  const met = meanings.some(({ perDay }) => said.low - edgePasses <= perDay && perDay <= said.high + edgePasses);
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
  const tally = meanings.map(({ name: how, perDay }) => `${decimals(perDay, 1)} ${how}`).join(", ");
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
    figures: meanings.flatMap((meaning) => figuresOf(meaning, located)),
    cannotShow: ["A pass shows where the satellite was, not what it did there."],
    method,
  });
}

function figuresOf({ name, passes, perDay }: Meaning, located: Located): readonly Figure[] {
  const gaps = passes.slice(1).map((pass, i) => pass.peakS - (passes[i]?.peakS ?? pass.peakS));
  const place = located.place.name;
  const rate: Figure = { label: `Passes a day, ${name}`, value: perDay, unit: "1/day", place };
  if (gaps.length === 0) return [rate];
  const longest = Math.max(...gaps);
  return [
    rate,
    {
      label: `Longest time between two of them, ${name}`,
      value: longest / 3600,
      unit: "h",
      place,
      note: `${durationWords(longest)}; the mean is ${durationWords(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length)}`,
    },
  ];
}

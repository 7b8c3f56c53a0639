import { heightConventions, type DetectedBurn } from "../../analysis/index.ts";
import { builtInEarthData, secondsBetween, type MeanElements } from "../../engine/index.ts";
import type { Claim, Finding, PartFinding, Quantity, Verdict } from "../../model/index.ts";
import type { Check, Gathered, JudgeSettings } from "../check.ts";
import { decide, forOrigin, forStance, headlineOfParts } from "../decide.ts";
import { bareFinding, judgeReadings } from "../findings.ts";
import { isIndependent } from "../rows.ts";
import { decimals, subjectName, timeWords, upperFirst } from "../words.ts";
import { burnFigures, burnHistory, burnWords, historyWants, sizeWords, type BurnHistory } from "./history.ts";

/** That a satellite changed its orbit: held against the burns that its history of element sets shows. */
export const manoeuvre: Check = {
  types: ["manoeuvre"],
  wants: (claim) => historyWants(claim, reach, builtInEarthData.leapSeconds),
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgeManoeuvre(read, have, settings)),
};

const method = "docs/methods/manoeuvres";
/** A burn shows against the weeks before it, and for good only in the days after. */
const reach = { before: 60, after: 30 } as const;

function judgeManoeuvre(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const found = burnHistory(claim, have, settings, method);
  if ("finding" in found) return found.finding;
  const { history } = found;
  const inside = history.burns.filter((burn) => shareInside(burn, history) > 0);
  const net = netChange(history, claim);
  const parts = [
    burnPart(claim, inside, history),
    directionPart(claim, net, inside),
    ...claim.quantities.flatMap((quantity) => sizePart(quantity, net)),
    endsPart(claim, net, history),
  ].filter((part) => part !== null);
  const independent = isIndependent(claim, history.rows, settings.organisations);
  const adjust = (verdict: Verdict): Verdict => forOrigin(forStance(verdict, claim.stance), independent);
  const proposition = headlineOfParts(parts);
  const p = chanceInside(inside, history);
  return bareFinding({
    verdict: adjust(proposition),
    summary: parts.map((part) => part.because).join(" "),
    wording: wordingOf(claim, inside, history),
    probability:
      claim.stance === "denies" ? null : { value: p, of: `a burn of ${subjectName(claim.subject)} lay within the stated time` },
    parts: parts.map((part) => ({ ...part, verdict: adjust(part.verdict) })),
    evidence: history.rows.map((row) => row.id),
    figures: burnFigures(inside, history.utc),
    cannotShow: [
      "Who ordered a burn, from where and why, no orbit shows.",
      "Burns between two public element sets cannot be told apart: several count as one.",
    ],
    method,
  });
}

/** How much of a burn's interval lies in the stated time, 0 to 1. */
function shareInside(burn: DetectedBurn, { interval }: BurnHistory): number {
  const length = secondsBetween(burn.start, burn.end);
  const from = Math.max(0, secondsBetween(burn.start, interval.start));
  const to = Math.min(length, secondsBetween(burn.start, interval.end));
  return length <= 0 || to <= from ? 0 : (to - from) / length;
}

/** That at least one burn lay inside, the burns being independent and each anywhere in its own interval. */
function chanceInside(burns: readonly DetectedBurn[], history: BurnHistory): number {
  return 1 - burns.reduce((none, burn) => none * (1 - burn.confidence * shareInside(burn, history)), 1);
}

function burnPart(claim: Claim, inside: readonly DetectedBurn[], history: BurnHistory): PartFinding {
  const when = timeWords(claim.time);
  const name = upperFirst(subjectName(claim.subject));
  if (inside.length > 0) {
    const told = inside.map((burn) => `${burnWords(burn, history.utc)} (${sizeWords(burn)})`).join("; ");
    const verdict = decide({ p: Math.max(0.02, chanceInside(inside, history)), error95: null, asked: null, canSupport: true });
    return { part: "a burn then", verdict, because: `Its element sets show a change of orbit of ${name} ${told}.`, main: true };
  }
  const near = nearest(history);
  return {
    part: "a burn then",
    verdict: "consistent",
    because: `No change of orbit stands out in its element sets ${when}${near === null ? "" : `; the nearest one lies ${burnWords(near, history.utc)}`}. A small burn would not show.`,
    main: true,
  };
}

function nearest({ burns, interval }: BurnHistory): DetectedBurn | null {
  const away = (burn: DetectedBurn): number =>
    Math.max(secondsBetween(interval.end, burn.start), secondsBetween(burn.end, interval.start));
  return burns.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

/** Change of one height over the stated time, from the last set before it to the first after it. */
interface NetChange {
  readonly what: string;
  readonly km: number;
  readonly from: number;
  readonly to: number;
}

/** Mean elements swing by about a kilometre over weeks with the turning of the perigee (J3), and catalogues round. */
const heightTolerance95Km = 1.5;

function netChange({ sets, interval }: BurnHistory, claim: Claim): NetChange | null {
  const before = sets.findLast((set) => secondsBetween(set.elements.epoch, interval.start) >= 0);
  const after = sets.find((set) => secondsBetween(interval.end, set.elements.epoch) >= 0);
  if (before === undefined || after === undefined) return null;
  const [what, height] = heightMeant(claim);
  const from = height(before.elements);
  const to = height(after.elements);
  return { what, km: to - from, from, to };
}

function heightMeant(claim: Claim): readonly [string, (elements: MeanElements) => number] {
  const heights = (elements: MeanElements): { readonly perigeeKm: number; readonly apogeeKm: number } => {
    const first = heightConventions(elements)[0];
    if (first === undefined) throw new RangeError("there is no convention of heights");
    return first;
  };
  if (/perigee/i.test(claim.quote)) return ["perigee height", (elements) => heights(elements).perigeeKm];
  if (/apogee/i.test(claim.quote)) return ["apogee height", (elements) => heights(elements).apogeeKm];
  return ["mean height", (elements) => (heights(elements).perigeeKm + heights(elements).apogeeKm) / 2];
}

/** The direction is in the words: "raised", "lowered". */
function directionPart(claim: Claim, net: NetChange | null, inside: readonly DetectedBurn[]): PartFinding | null {
  const up = /\b(?:rais|boost|lift|increas|climb)/i.test(claim.quote);
  const down = /\b(?:lower|drop|reduc|descen|sank|sink)/i.test(claim.quote);
  if (net === null || up === down) return null;
  // Over months the air lowers what burns have raised: the burns themselves say which way they went.
  const way = inside.filter(({ size }) => size.semiMajorAxisM.value > 0 === up);
  if (net.what === "mean height" && way.length > 0) {
    const because = `Of the changes found in that time ${way.length === inside.length ? "each" : "one"} went that way.`;
    return { part: up ? "raised" : "lowered", verdict: "supported", because, main: true };
  }
  const sure = Math.abs(net.km) > heightTolerance95Km;
  const right = up === net.km > 0;
  return {
    part: up ? "raised" : "lowered",
    verdict: sure ? (right ? "supported" : "contradicted") : "consistent",
    because: `Its ${net.what} went from ${decimals(net.from, 1)} to ${decimals(net.to, 1)} km between the sets before and after the stated time.`,
    main: true,
  };
}

function sizePart(quantity: Quantity, net: NetChange | null): readonly PartFinding[] {
  if (quantity.kind !== "height-change" || quantity.unit !== "km" || net === null) return [];
  // "From an average of 495 km": a height that was read as a change of it.
  if (quantity.value > 100 && Math.abs(quantity.value - net.from) < 100) return [];
  const seen = Math.abs(net.km);
  const off = Math.max(quantity.low - seen, seen - quantity.high, 0);
  const verdict: Verdict =
    off <= heightTolerance95Km ? "supported" : off > 2 * heightTolerance95Km ? "contradicted" : "consistent";
  const because = `Stated: ${quantity.text}. Element sets: ${decimals(seen, 1)} km ± ${decimals(heightTolerance95Km, 1)} km (95 %).`;
  return [{ part: `by ${quantity.text}`, verdict, because, main: true }];
}

/**
 * "Went up from 488 to 497 km": how far apart the two heights lie is the same under every way of counting heights. Over more than a
 * month the air has its share in it.
 */
function endsPart(claim: Claim, net: NetChange | null, { interval }: BurnHistory): PartFinding | null {
  const [, from, to] = fromTo.exec(claim.quote) ?? [];
  if (net === null || from === undefined || to === undefined) return null;
  const said = Number(to.replaceAll(",", "")) - Number(from.replaceAll(",", ""));
  const offKm = Math.abs(said - net.km);
  const slackKm = heightTolerance95Km + endsRoundingKm + (net.what === "mean height" ? Math.abs(net.km) + endsRoundingKm : 0);
  const brief = secondsBetween(interval.start, interval.end) <= briefS;
  const verdict: Verdict =
    offKm <= heightTolerance95Km + endsRoundingKm ? "supported" : brief && offKm > 2 * slackKm ? "contradicted" : "consistent";
  const because = `Stated: from ${from} to ${to} km. Its ${net.what} went from ${decimals(net.from, 1)} to ${decimals(net.to, 1)} km.`;
  return { part: "from where to where", verdict, because, main: true };
}

const fromTo =
  /\bfrom\s+(?:about |around |some |roughly )?(\d[\d,]*(?:\.\d+)?)(?:\s*(?:km|kilomet(?:er|re)s?))?\s+to\s+(?:about |around |some |roughly )?(\d[\d,]*(?:\.\d+)?)\s*(?:km|kilomet(?:er|re)s?)\b/i;
/** Half a kilometre at each end. */
const endsRoundingKm = 1;
const briefS = 31 * 86_400;

function wordingOf(claim: Claim, inside: readonly DetectedBurn[], history: BurnHistory): Finding["wording"] {
  const name = upperFirst(subjectName(claim.subject));
  const first = inside[0];
  if (first === undefined) {
    return {
      fair: `Public tracking shows no change of ${name}'s orbit ${timeWords(claim.time)}.`,
      unfair: `That ${name} did not manoeuvre: small burns do not show.`,
    };
  }
  return {
    fair: `${name} changed its orbit ${burnWords(first, history.utc)}${inside.length > 1 ? ", and again" : ""}, by public tracking data.`,
    unfair: "That the purpose of the change is known.",
  };
}

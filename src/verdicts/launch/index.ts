import { addSeconds, formatUtc, secondsBetween, type Instant } from "../../engine/index.ts";
import type { Claim, Finding, Verdict } from "../../model/index.ts";
import type { Check, Gathered, JudgeSettings } from "../check.ts";
import { forOrigin, forStance, headlineOfParts, originNote } from "../decide.ts";
import { bareFinding, judgeReadings, need, needOf, needsData } from "../findings.ts";
import { namesNoDay } from "../dated.ts";
import { instantOrNull, intervalOf, rowsOf, type LaunchRow } from "../rows.ts";
import { impossibleFinding, pendingFinding } from "../timing/situation.ts";
import { dateWords, listWords, speakerSays, timeWords } from "../words.ts";
import { judgeCatalogued } from "./catalogued.ts";
import { doubtOf, isTheOne } from "./whichOne.ts";
import { entriesFor, launchWants, logIsWhole, sitePlace, stateOf } from "./logEntries.ts";
import { asPart, datePart, happenedPart, launchCase, orbitPart, sitePart, timeOfDayPart, type LaunchPart } from "./parts.ts";
import { judgePlan } from "./plan.ts";

/** That something was launched: log and catalogue for whether, where and on which day; the orbit's plane for the time of day. */
export const launch: Check = {
  types: ["launch"],
  wants: launchWants,
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgeLaunch(read, have, settings)),
};

const method = "docs/methods/launch";

function judgeLaunch(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const ruledOut = impossibleFinding(claim, null, settings, method);
  if (ruledOut !== null) return ruledOut;
  const interval = intervalOf(claim.time, settings.earth.leapSeconds);
  const pending = interval === null ? null : pendingFinding(claim, interval, settings, method);
  if (pending !== null) return pending;
  if (claim.stance === "plans") return judgePlan(claim, have, settings);
  const entry = entriesFor(claim, have)[0];
  const doubt = doubtOf(claim, entry, have, settings, method);
  if (doubt !== null) return doubt;
  if (entry !== undefined && isTheOne(claim, entry, have, settings)) return judgeEntry(claim, entry, have, settings);
  return judgeCatalogued(claim, have, settings, method) ?? notInLog(claim, have, method);
}

function judgeEntry(told: Claim, entry: LaunchRow, have: Gathered, settings: JudgeSettings): Finding {
  const dated = datePart(launchCase(told, entry, have, settings));
  const dayless = namesNoDay(told) && dated?.verdict === "contradicted";
  const claim = dayless ? onDayOf(told, entry.value.liftOff, settings) : told;
  const found = launchCase(claim, entry, have, settings);
  const parts: readonly LaunchPart[] = [
    happenedPart(found),
    sitePart(found),
    dated !== null && dayless ? withoutDay(dated) : dated,
    timeOfDayPart(found),
    orbitPart(found, claim.event === "orbit-insertion" || (entry.value.outcome === "failure" && saysInOrbit(claim.quote))),
  ].filter((part) => part !== null);
  const adjust = (verdict: Verdict, independent: boolean): Verdict => forOrigin(forStance(verdict, claim.stance), independent);
  const adjusted = parts.map((part) => asPart(part, adjust));
  const proposition = headlineOfParts(parts);
  const independent = parts.filter((part) => part.main).every((part) => part.independent);
  const words = wordsOf(claim, entry, parts, proposition);
  return bareFinding({
    verdict: forOrigin(forStance(proposition, claim.stance), independent),
    ...words,
    summary: words.summary + originNote(forStance(proposition, claim.stance), independent),
    parts: adjusted,
    evidence: [...new Set(parts.flatMap((part) => part.rows))],
    figures: parts.flatMap((part) => part.figures),
    cannotShow: [
      "Why it was launched, and what was meant for it, no log and no orbit can show.",
      ...(parts.some((part) => part.part === "time of day")
        ? ["A site passes through an orbit's plane twice a day, so the plane can rule a time out and never prove it."]
        : []),
    ],
    method,
  });
}

function withoutDay(part: LaunchPart): LaunchPart {
  return { ...part, verdict: "consistent", because: `The text names no day. ${part.because}` };
}

/** "Took place at 13:42", of a launch that the text names: on the day of that launch. */
function onDayOf(claim: Claim, liftOff: string, { earth: { leapSeconds } }: JudgeSettings): Claim {
  const interval = intervalOf(claim.time, leapSeconds);
  const at = instantOrNull(liftOff, leapSeconds);
  if (interval === null || at === null) return claim;
  const days = Math.round(secondsBetween(interval.start, at) / 86_400);
  const moved = (moment: Instant): string => formatUtc(addSeconds(moment, days * 86_400), leapSeconds);
  return { ...claim, time: { ...claim.time, start: moved(interval.start), end: moved(interval.end) } };
}

function wordsOf(
  claim: Claim,
  entry: LaunchRow,
  parts: readonly LaunchPart[],
  verdict: Verdict,
): Pick<Finding, "summary" | "wording"> {
  const what = `The launch of ${dateWords(entry.value.liftOff)} from ${entry.value.siteName}`;
  const wrong = parts.filter((part) => part.main && part.verdict === "contradicted").map((part) => part.part);
  if (verdict === "contradicted" && wrong.includes("reached orbit")) {
    const more = wrong.filter((part) => part !== "reached orbit");
    const also = more.length === 0 ? "" : `; the stated ${listWords(more)} ${more.length === 1 ? "does" : "do"} not fit either`;
    return {
      summary: `${what} is in the launch log as a failure: nothing of it reached orbit${also}.`,
      wording: { fair: `${what} took place and failed.`, unfair: "That no launch took place." },
    };
  }
  if (verdict === "contradicted") {
    const summary = `${what} is in the launch log, but the stated ${listWords(wrong)} does not fit it.`.replace(
      / and ([a-z ]+) does not/,
      " and $1 do not",
    );
    return {
      summary,
      wording: {
        fair: `${speakerSays(claim)}; the launch log differs on the ${listWords(wrong)}.`,
        unfair: "That no launch took place.",
      },
    };
  }
  const time = parts.find((part) => part.part === "time of day");
  const second =
    time === undefined
      ? ""
      : time.verdict === "contradicted"
        ? "; the stated time of day does not fit"
        : "; the stated time of day fits and cannot be proved";
  const failed = entry.value.outcome === "failure" ? ", as a failure" : "";
  const tracked = parts.some((part) => part.part === "reached orbit" && part.verdict === "supported")
    ? " and what it put into orbit is tracked independently"
    : "";
  const summary = `${what} is in the launch log${failed}${tracked}${second}.`;
  const unfair =
    time === undefined
      ? "That the launch log shows what the launch was for."
      : "That the time of lift-off has been confirmed to the second.";
  return { summary, wording: { fair: `${what} did take place${failed === "" ? "" : " and failed"}.`, unfair } };
}

/**
 * "Put it into orbit at 3:50", "was successfully launched": more than that it lifted off. What it was to do, and what another launch did, says
 * nothing of this one.
 */
function saysInOrbit(quote: string): boolean {
  if (fellShort.test(quote)) return false;
  // "Blasted off at 11:20 and delivered it into orbit" tells two things, of which the second is a claim of its own.
  return (
    (intoOrbit.test(quote) && !tookOff.test(quote)) ||
    (succeeded.test(quote) && !/\b(?:not|never|n['’]t|without|whether|if)\b/i.test(quote))
  );
}

const intoOrbit =
  /(?<!\b(?:to|would|will|could|can|might|may|should|must|not|never|which|that|who|whether|if)(?:\s+(?:have|be|been|then|successfully|also))*\s+)\b(?:put|placed|deployed|delivered|inserted|propelled|boosted|carried|lofted|sent|orbited)\b[^.;:]{0,80}\b(?:in|into) (?:\w+ ){0,3}orbit\b/i;
const tookOff = /\b(?:blasted|lifted|took|taken|roared) (?:off|away)\b|\blift-?off\b|\b(?:launched|fired|soared)\b/i;
const succeeded =
  /\bsuccessfully\s+(?:launched|placed|put|orbited|deployed)\b|\b(?:launch|attempt)\s+(?:succeeded|was (?:a success|successful))\b/i;
const fellShort =
  /\b(?:fail\w*|explo\w+|crash\w*|fell|unsuccessful\w*|lost|blew|burst|aborted|tried|trying|attempt(?:ed|ing)?)\b/i;

/** Nothing in the log: a contradiction only where the log is whole for that state and time. */
export function notInLog(claim: Claim, have: Gathered, methodPage: string): Finding {
  const when = timeWords(claim.time);
  if (claim.time.start === null && (claim.subject.launchId ?? null) === null) {
    return needsData(claim, methodPage, "The text gives no time for this launch, so it cannot be looked up.", [
      need("when the launch is said to have been"),
    ]);
  }
  if (stateOf(claim) === null) {
    return needsData(
      claim,
      methodPage,
      "The text does not let one say whose launch is meant, so no log can be searched for it.",
      [need("which state launched, or from which site")],
    );
  }
  if (!logIsWhole(claim, have) || mayBeAbroad(claim)) {
    const missing = have.missing.filter((one) => one.request?.kind === "launches");
    const request = have.requests.find((one) => one.kind === "launches") ?? null;
    return needsData(
      claim,
      methodPage,
      mayBeAbroad(claim)
        ? `No launch ${when} is in the log of that state, and its satellites are launched by others as well.`
        : `No launch ${when} is in the log at hand, and the log is not known to be whole for that time.`,
      missing.length > 0 ? missing : [needOf("a launch log that is whole for that state and time", request)],
    );
  }
  const whole = rowsOf(have, "completeness").filter((row) => row.value.of === `launches:${stateOf(claim) ?? ""}`);
  const verdict = forStance("contradicted", claim.stance);
  const because = `The launch log, which is whole for that state and time, holds no launch ${when}.`;
  return bareFinding({
    verdict,
    summary: `${because}${claim.stance === "denies" ? " That bears the denial out." : ""}`,
    wording: {
      fair: `No orbital launch ${when} is on record.`,
      unfair: "That nothing at all was fired then: logs of orbital launches hold no tests of missiles.",
    },
    parts: [{ part: "happened", verdict, because, main: true }],
    evidence: whole.map((row) => row.id),
    cannotShow: ["Launches that were not meant for orbit are not in such a log."],
    figures: [],
    method: methodPage,
  });
}

/**
 * "The satellite was launched", of a state's satellite and without a site: by whom is left open, so that state's log cannot
 * rule it out.
 */
function mayBeAbroad(claim: Claim): boolean {
  return sitePlace(claim) === null && launchedBySomebody.test(claim.quote);
}

const launchedBySomebody =
  /\b(?:satellites?|spacecraft|craft|probes?|payloads?)\b[^.;]{0,40}\b(?:was|were|been|being)\s+(?:\w+\s+){0,2}(?:launched|lofted|orbited|carried|sent|put|placed|lifted)\b/i;

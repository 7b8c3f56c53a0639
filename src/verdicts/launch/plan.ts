import { compareUtc } from "../../catalogue/index.ts";
import { addSeconds, secondsBetween, type Interval } from "../../engine/index.ts";
import type { Claim, Finding, Verdict } from "../../model/index.ts";
import type { Gathered, JudgeSettings } from "../check.ts";
import { bareFinding, need, needOf, needsData } from "../findings.ts";
import { forOrigin } from "../decide.ts";
import { instantOrNull, intervalOf, isIndependent } from "../rows.ts";
import { dateWords, timeWords } from "../words.ts";
import { entriesFor, isWhoseUnsure, logIsWhole, secondsOutside, stateOf } from "./logEntries.ts";
import { isFine } from "./parts.ts";

const method = "docs/methods/launch";

/**
 * A promise of launches: kept once as many attempts as were announced are in the log within its time; not kept when that has
 * passed without.
 */
export function judgePlan(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const { leapSeconds } = settings.earth;
  const stated = intervalOf(claim.time, leapSeconds);
  // A lift-off at 7:32 is announced for a day, and slips by minutes.
  const interval = stated !== null && isFine(claim) ? widened(stated) : stated;
  const end = claim.time.end;
  if (interval === null || end === null) {
    return needsData(claim, method, "The announcement gives no time by which it could be judged.", [
      need("when the launches are to be"),
    ]);
  }
  if (/\b(?:should|if|were)\b[^.;]{0,80}\bwould\b/i.test(claim.quote)) {
    return needsData(claim, method, "The text says what would be if something else came first, and announces nothing.", [
      need("whether a launch is announced at all"),
    ]);
  }
  const unsure = stateOf(claim) === null || isWhoseUnsure(claim, settings.organisations);
  if (unsure && (claim.subject.launchId ?? null) === null) {
    return needsData(
      claim,
      method,
      "The text does not let one say whose launches are announced, so no log can be searched for them.",
      [need("which state is to launch, or from which site")],
    );
  }
  // A promise of what is to come is not kept by what was done before; one of the past that is told later is.
  const published = settings.published ?? null;
  const open = published !== null && compareUtc(end, published) > 0 && !hasOwnBeginning(claim);
  const since = open ? `${published.slice(0, 10)}T00:00:00Z` : null;
  const asked = askedOf(claim);
  const attempts = entriesFor(claim, have).filter((row) => {
    const liftOff = instantOrNull(row.value.liftOff, leapSeconds);
    const said = since === null || compareUtc(row.value.liftOff, since) >= 0;
    return said && liftOff !== null && secondsOutside(interval, liftOff) === 0;
  });
  const reached = attempts.filter((row) => row.value.outcome !== "failure");
  const tally = tallyWords(attempts.length, reached.length);
  const byWhen = dateWords(end);
  const common = {
    evidence: attempts.map((row) => row.id),
    cannotShow: ["Why a plan was changed or dropped no log can show."],
    figures: [
      { label: "Launch attempts in the announced time", value: attempts.length, unit: "1" },
      { label: "Of them to orbit", value: reached.length, unit: "1" },
      { label: "Announced", value: asked, unit: "1" },
    ],
    method,
  };
  const finding = (verdict: Verdict, because: string, fair: string): Finding =>
    bareFinding({
      ...common,
      verdict,
      summary: because,
      wording: { fair, unfair: "That this shows what was intended." },
      parts: [{ part: "kept", verdict, because, main: true }],
    });
  if (attempts.length >= asked) {
    const independent =
      isIndependent(claim, attempts, settings.organisations) ||
      attempts.every((row) => !row.value.announcedOnly.includes("launch"));
    if (attempts.length > severalTimes * asked) {
      return finding(
        "consistent",
        `The log holds ${tally} in the announced time, far more than the ${asked} announced; which of them ${asked === 1 ? "is the one" : "are the ones"} that ${asked === 1 ? "was" : "were"} meant it does not say.`,
        `There were launches in that time; whether the announced ${asked === 1 ? "one was" : "ones were"} among them is open.`,
      );
    }
    return finding(
      forOrigin("supported", independent),
      `The announced ${asked === 1 ? "launch was" : `${asked} launches were`} attempted: the log holds ${tally}.`,
      `The announcement was kept as far as attempts go: ${tally}.`,
    );
  }
  if (compareUtc(end, settings.checkedAt) > 0) {
    return bareFinding({
      ...common,
      verdict: "pending",
      summary: `The announced time runs until ${byWhen}; so far the log holds ${tally}.`,
      wording: { fair: `It has been announced; its time is not over.`, unfair: "That it has been kept, or broken." },
    });
  }
  if (!logIsWhole(claim, have)) {
    return needsData(
      claim,
      method,
      `The log at hand is not known to be whole until ${byWhen}, so it cannot be said whether the announcement ` +
        `${timeWords(claim.time)} was kept.`,
      [
        needOf(
          "a launch log that is whole to the end of the announced time",
          have.requests.find((one) => one.kind === "launches") ?? null,
        ),
      ],
    );
  }
  return finding(
    "contradicted",
    `Not kept by ${byWhen}: ${asked === 1 ? "a launch was" : `${asked} launches were`} announced, and the log, whole to ` +
      `then, holds ${tally}.`,
    `${asked === 1 ? "A launch was" : `${asked} launches were`} announced; in that time the log holds ${tally}.`,
  );
}

/** "From Monday to midnight on June 4": a window that opened before the text was written, and in which it may have been used. */
function hasOwnBeginning({ time }: Claim): boolean {
  return time.given === "stated" && time.precision === "range" && /^(?:from|between)\b/i.test(time.text ?? "");
}

const slipS = 43_200;

function widened({ start, end }: Interval): Interval {
  return secondsBetween(start, end) < slipS
    ? { start: addSeconds(start, -slipS), end: addSeconds(end, slipS) }
    : { start, end };
}

/** A state that launches so many times more often than was announced keeps such a promise whatever becomes of it. */
const severalTimes = 3;

/** How many are announced: as counted, else in the words. */
function askedOf(claim: Claim): number {
  const said = claim.quantities.find((quantity) => quantity.kind === "count")?.value;
  const word = numberWords.findIndex((one) =>
    new RegExp(`\\b${one}\\s+(?:more|others?|further|additional|new)\\b`, "i").test(claim.quote),
  );
  return Math.max(1, Math.round(said ?? (word === -1 ? 1 : word + 2)));
}

const numberWords = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "no attempt", "1 attempt, which did not reach orbit", "3 attempts, 1 of them to orbit". */
function tallyWords(attempts: number, reached: number): string {
  if (attempts === 0) return "no attempt";
  if (attempts === 1) return `1 attempt, which ${reached === 1 ? "reached" : "did not reach"} orbit`;
  return `${attempts} attempts, ${reached === 0 ? "none" : reached} of them to orbit`;
}

import type { DetectedBurn } from "../../analysis/index.ts";
import { builtInEarthData, secondsBetween } from "../../engine/index.ts";
import type { Claim, Finding, Verdict } from "../../model/index.ts";
import type { Check, Gathered, JudgeSettings } from "../check.ts";
import { forOrigin, forStance } from "../decide.ts";
import { bareFinding, judgeReadings } from "../findings.ts";
import { isIndependent } from "../rows.ts";
import { decimals, subjectName, timeWords, upperFirst } from "../words.ts";
import { burnFigures, burnHistory, burnWords, historyWants, sizeWords, type BurnHistory } from "./history.ts";

/**
 * Whether a satellite lives. A burn after a moment shows that it was under control then, whatever was said; a last burn before
 * it shows only that it was under control until then; silence proves little, and what its instruments do no orbit shows.
 */
export const status: Check = {
  types: ["status"],
  wants: (claim) => historyWants(claim, reach, builtInEarthData.leapSeconds),
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgeStatus(read, have, settings)),
};

const method = "docs/methods/status";
/** Half a year of later sets: long enough for a station-keeping burn, short enough to be carried in a report. */
const reach = { before: 90, after: 180 } as const;

/** What a text says of a satellite's life, as far as an orbit bears on it. */
type Said = "dead" | "controlled" | "else";

function judgeStatus(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const found = burnHistory(claim, have, settings, method);
  if ("finding" in found) return found.finding;
  const { history } = found;
  // Whoever is dead "since August" does not burn in September; in "dead in August" the day of its death is open.
  const from = /\bsince\b/i.test(claim.quote) ? history.interval.start : history.interval.end;
  const after = history.certain.find((burn) => secondsBetween(from, burn.start) >= 0) ?? null;
  const before = history.certain.findLast((burn) => secondsBetween(burn.end, history.interval.start) >= 0) ?? null;
  const said = saidOf(claim);
  const proposition = verdictOf(said, after);
  const independent = isIndependent(claim, history.rows, settings.organisations);
  const verdict = forOrigin(forStance(proposition, claim.stance), independent);
  const because = becauseOf(claim, after, before, history);
  return bareFinding({
    verdict,
    summary: because,
    wording: wordingOf(claim, said, after, before, history),
    parts: [{ part: partName[said], verdict, because, main: true }],
    evidence: history.rows.map((row) => row.id),
    figures: burnFigures(
      [before, after].flatMap((burn) => burn ?? []),
      history.utc,
    ),
    cannotShow: [
      "Whether the instruments work, or anybody looks at what they send, no orbit shows.",
      "A satellite without engines, or one that is left alone, shows no burn and may be well.",
    ],
    method,
  });
}

const partName: Readonly<Record<Said, string>> = {
  dead: "dead then",
  controlled: "under control then",
  else: "state of its work",
};

/** "Is not dead": said outright, not of a denial, whose proposition is in positive words. */
const notDead =
  /\b(?:not|no longer|never|anything but|far from|(?:is|was)n['’]t)\s+(?:\w+\s+)?(?:dead|defunct|derelict|uncontrolled|out of control|lost)\b/;

/** Words that call a satellite dead; what merely "wanders in space" is not called that. */
const outright = /\b(?:dead|defunct|derelict|uncontrolled|out of control|lifeless|inert|lost|junk)\b/i;

function saidOf(claim: Claim): Said {
  const said = `${claim.proposition} ${claim.quote}`.toLowerCase();
  if (/\b(?:wander|circl|drift|just going round)/i.test(claim.quote) && !outright.test(claim.quote)) return "else";
  if (claim.stance !== "denies" && notDead.test(said)) return "controlled";
  if (
    /\bno signs?\b|\bsigns? of work|not working|malfunction|mission|reconnaissance (?:work|duty)/.test(said) &&
    !/\bdead\b/.test(said)
  )
    return "else";
  if (outright.test(said)) return "dead";
  if (/\b(?:alive|control|controlled|manoeuvrable|maneuverable|working|operational|active|functioning)\b/.test(said))
    return "controlled";
  return "else";
}

function verdictOf(said: Said, after: DetectedBurn | null): Verdict {
  if (after === null || said === "else") return "consistent";
  return said === "dead" ? "contradicted" : "supported";
}

function becauseOf(claim: Claim, after: DetectedBurn | null, before: DetectedBurn | null, history: BurnHistory): string {
  const name = upperFirst(subjectName(claim.subject));
  if (after !== null) {
    return `${name} changed its orbit ${burnWords(after, history.utc)} (${sizeWords(after)}), so it was under control after the stated time.`;
  }
  if (before !== null) {
    const days = secondsBetween(before.end, history.interval.start) / 86_400;
    return `${name} changed its orbit ${burnWords(before, history.utc)} (${sizeWords(before)}): it was under control ${daysWords(days)} before; no later burn is seen, and silence proves little.`;
  }
  return `No change of orbit of ${name} stands out in the ${history.search.setsUsed} element sets around that time; silence proves little.`;
}

function daysWords(days: number): string {
  const whole = Math.round(days);
  return whole < 1 ? "less than a day" : whole === 1 ? "a day" : `${decimals(whole, 0)} days`;
}

function wordingOf(
  claim: Claim,
  said: Said,
  after: DetectedBurn | null,
  before: DetectedBurn | null,
  history: BurnHistory,
): Finding["wording"] {
  const name = upperFirst(subjectName(claim.subject));
  if (after !== null) {
    return {
      fair: `${name} changed its orbit ${burnWords(after, history.utc)}, so it was under control.`,
      unfair: "That its camera works.",
    };
  }
  if (before !== null) {
    return {
      fair: `${name} last changed its orbit ${burnWords(before, history.utc)}, as far as public tracking shows.`,
      unfair: said === "dead" ? `That ${name} is dead.` : `That ${name} is still under control ${timeWords(claim.time)}.`,
    };
  }
  return {
    fair: `Public tracking shows no burn of ${name} around that time.`,
    unfair: `That ${name} is dead: a satellite that is left alone looks the same.`,
  };
}

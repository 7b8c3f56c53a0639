import { addSeconds, builtInEarthData, formatUtc, type Interval } from "../engine/index.ts";
import { completenessClass, isWhole } from "../catalogue/index.ts";
import type { Claim, EvidenceRequest, Finding, Verdict } from "../model/index.ts";
import type { Check, Gathered, JudgeSettings } from "./check.ts";
import { forOrigin, forStance, headlineOfParts } from "./decide.ts";
import { bareFinding, judgeReadings, need, needsData } from "./findings.ts";
import { notInLog } from "./launch/index.ts";
import { entriesFor, entryFor, isWhoseUnsure, launchWants, logIsWhole, secondsOutside, stateOf } from "./launch/logEntries.ts";
import { asPart, datePart, launchCase, sitePart, type LaunchPart } from "./launch/parts.ts";
import { instantOrNull, intervalOf, isIndependent, rowsOf, type LaunchRow } from "./rows.ts";
import { impossibleFinding, pendingFinding } from "./timing/situation.ts";
import { dateWords, listWords, momentWords, upperFirst } from "./words.ts";

/** That a launch failed: the log's outcome, and that nothing new of its owner was catalogued in the days after. */
export const launchFailure: Check = {
  types: ["launch-failure"],
  wants: (claim, have) => [...launchWants(claim, have), ...catalogueWants(claim, have)],
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgeFailure(read, have, settings)),
};

const method = "docs/methods/launch-failure";
const { leapSeconds } = builtInEarthData;

/** Days around lift-off in which an object of that launch would be given its launch date. */
function newObjectDays(entry: LaunchRow): { readonly start: string; readonly end: string } | null {
  const liftOff = instantOrNull(entry.value.liftOff, leapSeconds);
  if (liftOff === null) return null;
  return {
    start: formatUtc(addSeconds(liftOff, -86400), leapSeconds),
    end: formatUtc(addSeconds(liftOff, 86400), leapSeconds),
  };
}

function catalogueWants(claim: Claim, have: Gathered): readonly EvidenceRequest[] {
  const entry = entryFor(claim, have);
  const days = entry === null ? null : newObjectDays(entry);
  if (entry === null || days === null) return [];
  return [{ kind: "catalogue-at", at: days.end, where: { owner: entry.value.state, launchedDuring: days } }];
}

function judgeFailure(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const ruledOut = impossibleFinding(claim, null, settings, method);
  if (ruledOut !== null) return ruledOut;
  const interval = intervalOf(claim.time, settings.earth.leapSeconds);
  const pending = interval === null ? null : pendingFinding(claim, interval, settings, method);
  if (pending !== null) return pending;
  const often = judgeFailures(claim, have, settings);
  if (often !== null) return often;
  const entry = failedIn(entriesFor(claim, have), interval);
  if (entry === undefined) return notInLog(claim, have, method);
  if (entry.value.outcome !== "failure" && /\bseparat/i.test(claim.quote)) {
    const why =
      "The launch log tells of the rocket, which did its part; whether the satellite came free of it the log does not say.";
    return needsData(claim, method, why, [need("a catalogue that tells the satellite from the rocket")], {
      evidence: [entry.id],
    });
  }
  // "That one exploded": of a success no failure is meant that neither names it nor says when.
  const untold = claim.time.given !== "stated" && claim.subject.given !== "stated";
  if (entry.value.outcome !== "failure" && (untold || ordinary.test(claim.quote))) {
    const why = "The text does not let one say which launch is meant, and the one in question did not fail.";
    return needsData(claim, method, why, [need("which launch is said to have failed")], { evidence: [entry.id] });
  }
  if (entry.value.outcome !== "failure" && earlierFailures.test(claim.quote)) {
    const why = "The text speaks of failures before this launch, and does not let one say of which.";
    return needsData(claim, method, why, [need("which launches failed, and when")], { evidence: [entry.id] });
  }
  if (entry.value.outcome !== "failure" && isWhoseUnsure(claim, settings.organisations)) {
    const why = "The text does not let one say for sure whose launch is meant, and the nearest in the log did not fail.";
    return needsData(claim, method, why, [need("which state launched, or from which site")]);
  }
  const found = launchCase(claim, entry, have, settings);
  const parts: readonly LaunchPart[] = [
    failedPart(claim, entry, settings),
    nothingNewPart(entry, have),
    sitePart(found),
    datePart(found),
  ].filter((part) => part !== null);
  const adjust = (verdict: Verdict, independent: boolean): Verdict => forOrigin(forStance(verdict, claim.stance), independent);
  const proposition = headlineOfParts(parts);
  const independent = parts.filter((part) => part.main).every((part) => part.independent);
  const failed = entry.value.outcome === "failure";
  const what = `The launch of ${dateWords(entry.value.liftOff)} from ${entry.value.siteName}`;
  return bareFinding({
    verdict: forOrigin(forStance(proposition, claim.stance), independent),
    summary: failed
      ? `${what} is on record as a failure, and nothing of it was catalogued in orbit.`.replace(
          ", and nothing of it was catalogued in orbit",
          parts.some((part) => part.part === "nothing new in orbit" && part.verdict === "supported")
            ? ", and nothing of it was catalogued in orbit"
            : "",
        )
      : `${what} is on record as ${entry.value.outcome === "success" ? "a success" : "a partial success"}.`,
    wording: {
      fair: failed
        ? `${what} failed; the cause that was given cannot be checked from orbit.`
        : `${what} reached orbit, by public records.`,
      unfair: failed ? "That the stated cause has been confirmed." : "That the launch failed.",
    },
    parts: parts.map((part) => asPart(part, adjust)),
    evidence: [...new Set(parts.flatMap((part) => part.rows))],
    cannotShow: [
      `Why ${failed ? "it failed" : "a launch fails"} is never visible from ` +
        `orbit${entry.value.announcedOnly.includes("cause of failure") ? "; the cause on record rests on the announcement alone" : ""}.`,
    ],
    method,
  });
}

/**
 * "Has twice failed this year": the failures of that state in the log, up to the day of the text. Fewer than are told contradict; more do not, since the text
 * may mean those of one kind only.
 */
function judgeFailures(claim: Claim, have: Gathered, settings: JudgeSettings): Finding | null {
  const said = claim.quantities.find(({ kind, low, text }) => kind === "count" && low > 1 && howOften.test(text));
  if (said === undefined || (claim.subject.launchId ?? null) !== null || stateOf(claim) === null) return null;
  const told = settings.published ?? null;
  const published = told?.length === 10 ? `${told}T23:59:59Z` : told;
  const { start, end } = claim.time;
  const last = published !== null && end !== null && published < end ? published : end;
  const until: Claim = { ...claim, time: { ...claim.time, end: last } };
  const interval = intervalOf(until.time, leapSeconds);
  if (interval === null || start === null || last === null || claim.time.precision !== "year") return null;
  const failed = entriesFor(until, have).filter(({ value }) => {
    const liftOff = instantOrNull(value.liftOff, leapSeconds);
    return value.outcome === "failure" && liftOff !== null && secondsOutside(interval, liftOff) === 0;
  });
  const whole = logIsWhole(until, have);
  const fits = said.low <= failed.length && failed.length <= said.high;
  const when = `between ${dateWords(start)} and ${dateWords(last)}`;
  const list = failed.map(({ value }) => `${value.launchId} on ${dateWords(value.liftOff)}`);
  const because =
    `The launch log holds ${failed.length === 0 ? "no" : failed.length} failed launch${failed.length === 1 ? "" : "es"} of that state ${when}` +
    `${list.length === 0 ? "" : `: ${listWords(list)}`}; the text says “${said.text}”.`;
  if (!whole && !fits)
    return needsData(claim, method, `${because} The log is not known to be whole for that time.`, [
      need("a launch log that is whole for that state and time"),
    ]);
  if (failed.length < said.low && isWhoseUnsure(claim, settings.organisations)) return null;
  const proposition: Verdict = fits
    ? whole
      ? "supported"
      : "consistent"
    : failed.length < said.low
      ? "contradicted"
      : "consistent";
  const independent =
    failed.every(({ value }) => !value.announcedOnly.includes("outcome")) ||
    isIndependent(claim, failed, settings.organisations);
  const verdict = forOrigin(forStance(proposition, claim.stance), independent);
  return bareFinding({
    verdict,
    summary: because,
    wording: {
      fair: `The launch log holds ${failed.length === 0 ? "no" : failed.length} failed launch${failed.length === 1 ? "" : "es"} of that state ${when}.`,
      unfair: "That the log shows why they failed.",
    },
    parts: [{ part: "how often it failed", verdict, because, main: true }],
    evidence: failed.map((row) => row.id),
    cannotShow: ["Why a launch fails is never visible from orbit."],
    method,
  });
}

/** Not "three attempts", of which some may have succeeded. */
const howOften = /^(?:twice|thrice)$|\btimes$|\b(?:failed|unsuccessful|botched|abortive)\b/i;

/** "An attempt failed this year": the failures of a stretch come before its successes; else the nearest attempt. */
function failedIn(entries: readonly LaunchRow[], interval: Interval | null): LaunchRow | undefined {
  const failed = entries.find(({ value }) => {
    const liftOff = instantOrNull(value.liftOff, leapSeconds);
    return value.outcome === "failure" && interval !== null && liftOff !== null && secondsOutside(interval, liftOff) === 0;
  });
  return failed ?? entries[0];
}

/** "Dropped its first stage off the coast": what every rocket does. */
const ordinary = /\b(?:dropp|shed|jettison|discard)\w*\s+(?:\w+\s+){0,3}(?:stages?|boosters?|fairings?)\b/i;
/** "Blasted off in November after two flops": what failed is not what is told of first. */
const earlierFailures =
  /\b(?:after|following|despite|unlike|since|on the heels of|in the wake of)\b[^.;:]{0,60}\b(?:flops?|fail(?:ed|ures?)|fiascos?|setbacks?|unsuccessful|botched|abortive|aborted|mishaps?|duds?|explosions?)\b/i;

function failedPart(claim: Claim, entry: LaunchRow, settings: JudgeSettings): LaunchPart {
  const { outcome, failure, announcedOnly } = entry.value;
  return {
    part: "failed",
    main: true,
    figures: [],
    verdict: outcome === "failure" ? "supported" : outcome === "success" ? "contradicted" : "consistent",
    because:
      `The launch log has ${entry.value.launchId} (${momentWords(entry.value.liftOff)}) as a ` +
      `${outcome}${failure === null ? "" : `: ${failure}`}.`,
    independent: !announcedOnly.includes("outcome") || isIndependent(claim, [entry], settings.organisations),
    rows: [entry.id],
  };
}

/** Absence counts only where the catalogue is whole for that owner and those days. */
function nothingNewPart(entry: LaunchRow, have: Gathered): LaunchPart | null {
  const days = newObjectDays(entry);
  if (days === null) return null;
  const owner = entry.value.state;
  const found = rowsOf(have, "object").filter((row) => {
    const launched = row.value.launched?.slice(0, 10) ?? "";
    return row.value.owner === owner && launched >= days.start.slice(0, 10) && launched <= days.end.slice(0, 10);
  });
  const whole = isWhole(have.rows, completenessClass.objectsOf(owner), days);
  const rows = [
    ...found,
    ...rowsOf(have, "completeness").filter((row) => row.value.of === completenessClass.objectsOf(owner)),
  ].map((row) => row.id);
  const part = { part: "nothing new in orbit", main: false, independent: true, rows, figures: [] } as const;
  if (found.length > 0) {
    return {
      ...part,
      verdict: "contradicted",
      because: `${upperFirst(found.map((row) => row.value.name).join(", "))} of those days is catalogued in orbit.`,
    };
  }
  return whole
    ? { ...part, verdict: "supported", because: "The catalogue, whole for that owner and those days, holds no new object." }
    : {
        ...part,
        verdict: "needs-data",
        because: "The catalogue at hand is not known to be whole for those days, so that nothing was found proves nothing.",
      };
}

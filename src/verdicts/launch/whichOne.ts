import { secondsBetween } from "../../engine/index.ts";
import type { Claim, Finding } from "../../model/index.ts";
import type { Gathered, JudgeSettings } from "../check.ts";
import { need, needsData } from "../findings.ts";
import { intervalOf, objectRow, type LaunchRow } from "../rows.ts";
import { subjectName, upperFirst } from "../words.ts";
import { logIsWhole } from "./logEntries.ts";
import { datePart, launchCase } from "./parts.ts";

/** Why no single entry of the log can bear the claim out or refute it; null where one can. */
export function doubtOf(
  claim: Claim,
  entry: LaunchRow | undefined,
  have: Gathered,
  settings: JudgeSettings,
  method: string,
): Finding | null {
  if (countsMany(claim, settings)) {
    const why = "The text counts what was launched over a stretch of time, and launches have not been counted.";
    return needsData(claim, method, why, [need("which launches are counted")]);
  }
  if (entry !== undefined && isOfStation(claim, have) && isOffDate(claim, entry, have, settings)) {
    const why = `${upperFirst(subjectName(claim.subject))} was not launched then; what went up to it, or was added to it, the text does not let one say.`;
    return needsData(claim, method, why, [need("what was launched to the station")], { evidence: [entry.id] });
  }
  return null;
}

/**
 * By its tag, by the object that the text names, or by its date; where the date is off, only in a log that would hold another
 * that fits.
 */
export function isTheOne(claim: Claim, entry: LaunchRow, have: Gathered, settings: JudgeSettings): boolean {
  const { launchId, noradId } = claim.subject;
  if ((launchId ?? null) !== null) return true;
  if (noradId !== null && objectRow(have, noradId)?.value.launchId === entry.value.launchId) return true;
  return logIsWhole(claim, have) || !isOffDate(claim, entry, have, settings);
}

/**
 * "Since the start of the year 26 satellites were launched": a number over more than some days, which no single launch bears
 * out.
 */
function countsMany(claim: Claim, { earth }: JudgeSettings): boolean {
  const interval = intervalOf(claim.time, earth.leapSeconds);
  const said = claim.quantities.find(({ kind }) => kind === "count");
  // "It orbited one in November and has vowed to launch three more"
  const outside = said?.span !== undefined && said.span[0] >= claim.span[1];
  if (outside || (said !== undefined && toCome.test(claim.quote.split(said.text)[0] ?? ""))) return false;
  const count = said?.value ?? 1;
  return interval !== null && count > 1 && secondsBetween(interval.start, interval.end) > someDaysS;
}

const toCome = /\b(?:to|will|would) (?:launch|orbit|send up|put up|place|build|put)\s+(?:\w+\s+){0,2}$/i;

const someDaysS = 4 * 86_400;

/** Under a station's name launches to it are told as well. */
function isOfStation({ subject }: Claim, have: Gathered): boolean {
  return subject.noradId !== null && objectRow(have, subject.noradId)?.value.purpose === "space station";
}

function isOffDate(claim: Claim, entry: LaunchRow, have: Gathered, settings: JudgeSettings): boolean {
  return datePart(launchCase(claim, entry, have, settings))?.verdict === "contradicted";
}

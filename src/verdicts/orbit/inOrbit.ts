import { secondsBetween, type LeapSeconds } from "../../engine/index.ts";
import type { Claim, Finding, Verdict } from "../../model/index.ts";
import type { Gathered, JudgeSettings } from "../check.ts";
import { forOrigin, forStance } from "../decide.ts";
import { bareFinding, need, needsData } from "../findings.ts";
import { entryFor } from "../launch/logEntries.ts";
import { instantOrNull, isIndependent, objectRow, rowsOf, setsOf } from "../rows.ts";
import { orbitQuantities } from "./quantities.ts";
import { dateWords, momentWords, subjectName, upperFirst } from "../words.ts";

/**
 * "Entered orbit", "is in orbit", without a number: held against the catalogue and, where nothing is catalogued, the launch log.
 * That the object was not in orbit at the stated time has been ruled out before.
 */
export function judgeInOrbit(claim: Claim, have: Gathered, settings: JudgeSettings, method: string): Finding {
  const { noradId } = claim.subject;
  const name = subjectName(claim.subject);
  if (claim.stance !== "denies" && saysNot.test(claim.quote)) {
    const why = `The text seems to say that ${name} did not reach orbit, and was not read as a denial; it has not been judged.`;
    return needsData(claim, method, why, [need("whether the text claims or denies it")]);
  }
  if (orbitQuantities(claim).length === 0 && figureTold.test(claim.quote)) {
    const why = `The text gives figures of the orbit of ${name} that could not be read, so they have not been compared.`;
    return needsData(claim, method, why, [need("what the figures stand for")]);
  }
  const object = noradId === null ? null : objectRow(have, noradId);
  if (object !== null) {
    const sets = noradId === null ? [] : setsOf(have, noradId, settings.earth.leapSeconds);
    const rows = [object, ...sets.map((set) => set.row)];
    const { launched, decayed, cosparId } = object.value;
    if (launched !== null && saysSinceBefore(claim, launched, settings.earth.leapSeconds)) {
      const late = `${upperFirst(name)} was launched on ${dateWords(launched)}, after the time from which it is said to have been in orbit.`;
      const independent = isIndependent(claim, [object], settings.organisations);
      return tell(
        claim,
        "contradicted",
        late,
        `${upperFirst(name)} was launched on ${dateWords(launched)}.`,
        [object.id],
        independent,
        method,
      );
    }
    const since = launched === null ? "" : `, launched on ${dateWords(launched)}`;
    const until = decayed === null ? "" : `; it came down on ${dateWords(decayed)}`;
    const because =
      `${upperFirst(name)} is catalogued as object ${object.value.noradId} (${cosparId})${since}, and ` +
      `tracked by ${object.origin}${until}.`;
    return tell(
      claim,
      "supported",
      because,
      `${upperFirst(name)} reached orbit.`,
      rows.map((row) => row.id),
      isIndependent(claim, rows, settings.organisations),
      method,
    );
  }
  const entry = entryFor(claim, have);
  const launched = entry === null ? [] : rowsOf(have, "object").filter((row) => row.value.launchId === entry.value.launchId);
  const first = launched.find((row) => row.value.kind === "payload") ?? launched[0];
  if (entry !== null && first !== undefined) {
    const because =
      `Of the launch of ${momentWords(entry.value.liftOff)} ${first.value.name} is catalogued as object ${first.value.noradId} ` +
      `(${first.value.cosparId}), and tracked by ${first.origin}.`;
    return tell(
      claim,
      "supported",
      because,
      `An object of that launch reached orbit.`,
      [entry.id, ...launched.map((row) => row.id)],
      isIndependent(claim, [entry, ...launched], settings.organisations),
      method,
    );
  }
  if (entry !== null && entry.value.outcome === "failure") {
    const because =
      `The launch of ${momentWords(entry.value.liftOff)} is on record as a ` +
      `failure${entry.value.failure === null ? "" : ` (${entry.value.failure})`}, and nothing of it is catalogued in orbit.`;
    return tell(
      claim,
      "contradicted",
      because,
      `The launch failed; nothing of it reached orbit.`,
      [entry.id],
      !entry.value.announcedOnly.includes("outcome"),
      method,
    );
  }
  const missing = have.missing.filter((one) => one.request?.kind === "object" || one.request?.kind === "launches");
  return needsData(
    claim,
    method,
    `Nothing at hand says whether ${name} is catalogued in orbit.`,
    missing.length > 0 ? missing : [need("a catalogue of objects that holds this one, or says that it does not")],
  );
}

/** Heights, angles and the like in the words, of which no quantity was read: being in orbit does not bear them out. */
const figureTold = /\b\d{2,6}(?:[.,]\d+)?\s*(?:(?:x|×|by)\s*\d{2,6}|(?:km|kilomet(?:er|re)s?|miles|degrees?|deg)\b|°)/i;

/** "In orbit since December 2022", of what was launched a year later. */
function saysSinceBefore({ time }: Claim, launched: string, leapSeconds: LeapSeconds): boolean {
  const words = time.text ?? "";
  if (time.given !== "stated" || time.start === null || !/^(?:ever )?since\b/i.test(words)) return false;
  const named = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(words);
  const days = !named ? 367 : /\b\d{1,2}(?:st|nd|rd|th)?\b/.test(words.replace(/\b\d{4}\b/, "")) ? 2 : 33;
  const at = instantOrNull(time.start, leapSeconds);
  const up = instantOrNull(`${launched.slice(0, 10)}T00:00:00Z`, leapSeconds);
  return at !== null && up !== null && secondsBetween(at, up) > days * 86_400;
}

/** "No object entered orbit", "never reached orbit": of a denial that was read as a claim the opposite would be told. */
const saysNot =
  /\b(?:no (?:object|satellite|payload|spacecraft)|never|did not|failed to|(?:did|has|had)n['’]t)\s+(?:\w+\s+){0,2}(?:reach|reached|enter|entered|made it|make it|achieve|achieved)\b[^,.;]{0,20}\borbit\b/i;

function tell(
  claim: Claim,
  proposition: Verdict,
  because: string,
  fair: string,
  evidence: readonly string[],
  independent: boolean,
  method: string,
): Finding {
  const verdict = forOrigin(forStance(proposition, claim.stance), independent);
  return bareFinding({
    verdict,
    summary: because,
    wording: {
      fair,
      unfair:
        proposition === "contradicted"
          ? "That a satellite was there and fell silent, or that whoever said so knew better."
          : "That being in orbit shows what the satellite does, or that it works.",
    },
    parts: [{ part: "in orbit", verdict, because, main: true }],
    evidence: [...evidence],
    cannotShow: proposition === "contradicted" ? [] : ["Whether a satellite works no catalogue shows."],
    method,
  });
}

import { degPerRad } from "../engine/index.ts";
import type { Claim, Finding, PassFinding, Verdict } from "../model/index.ts";
import type { Check, Gathered, JudgeSettings } from "./check.ts";
import { headlineOf, readingsOf } from "./findings.ts";
import { judgeImage } from "./imaging.ts";
import { controlTiming, judgeTiming } from "./timing/judgePlaces.ts";
import { placesOf, type JudgedPlaces, type TimingKind } from "./timing/kind.ts";
import { timingWants } from "./timing/situation.ts";
import { degrees, placeNames, subjectName, timeWords, upperFirst } from "./words.ts";

/**
 * Radio: the satellite must have been above the receiver's horizon. At best consistent (a Doppler curve would be needed for
 * more). Reception is not exposure: where pictured places are named too, the reading "the stated time is that of the exposure"
 * is judged beside it.
 */
export const signal: Check = {
  types: ["signal"],
  wants: timingWants,
  judge: judgeSignal,
  timing: (claim, have, settings) => (claim.event === "exposure" ? null : controlTiming(claim, signalKind, have, settings)),
};

const signalKind: TimingKind = {
  method: "docs/methods/signal",
  best: "consistent",
  roles: ["receiver", "observer", "site", "mentioned", "region"],
  lightJudged: false,
  strong: "in-view",
  graded: false,
  partName: (place) => `above the horizon of ${place.name}`,
  tell,
};

function judgeSignal(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const readings = readingsOf(claim);
  const judged = readings.map(({ assumes, claim: read }) => ({
    assumes,
    finding:
      read.event === "exposure" && placesOf(read, ["target"]).length > 0
        ? exposure(read, have, settings)
        : reception(read, have, settings),
  }));
  const asExposure = readings.some(({ claim: read }) => read.event === "exposure");
  if (asExposure || placesOf(claim, ["target"]).length === 0 || placesOf(claim, ["receiver"]).length === 0)
    return headlineOf(judged);
  return headlineOf([
    ...judged.map((one) => ({ ...one, assumes: one.assumes ?? "the stated time is that of the reception" })),
    { assumes: "the stated time is that of the exposure", finding: exposure(claim, have, settings) },
  ]);
}

function exposure(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  return judgeImage({ ...claim, event: "exposure" }, have, settings);
}

/** The reception itself, with the passes over the pictured places for comparison. */
function reception(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const finding = judgeTiming(claim, signalKind, have, settings);
  if (finding.passes.length === 0 || placesOf(claim, ["receiver"]).length === 0) return finding;
  const pictured = judgeImage({ ...claim, event: "exposure" }, have, settings);
  const passes: readonly PassFinding[] = placesOf(claim, ["target"]).length === 0 ? [] : pictured.passes;
  const figures =
    placesOf(claim, ["target"]).length === 0 ? [] : pictured.figures.filter((figure) => figure.place !== undefined);
  return { ...finding, passes: [...finding.passes, ...passes], figures: [...finding.figures, ...figures] };
}

function tell(judged: JudgedPlaces, verdict: Verdict): Pick<Finding, "summary" | "wording" | "cannotShow"> {
  const { claim } = judged;
  const name = subjectName(claim.subject);
  const when = timeWords(claim.time);
  const places = placeNames(judged.places.map((one) => one.standing.located.place));
  const elevation = Math.min(...judged.places.map((one) => one.standing.highest.elevationRad)) * degPerRad;
  const cannotShow = [
    "Whether anything was sent or received no orbit can show; for that a recording with its Doppler shift would be needed.",
    "A reception says nothing of when a picture was taken.",
  ];
  if (verdict === "contradicted") {
    const summary =
      `${upperFirst(when)} ${name} was ${degrees(-elevation, 0)} below the horizon of ${places}, so nothing ` +
      `can have been received from it there directly.`;
    return {
      summary,
      wording: { fair: summary, unfair: "That nothing was ever received, or not by way of another station." },
      cannotShow,
    };
  }
  if (verdict === "needs-data") {
    return {
      summary: `${name}'s place along its orbit ${when} is not known well enough to say whether ${places} could receive it.`,
      wording: {
        fair: "The orbit at hand is too uncertain to test it.",
        unfair: "That the time is right, or that it is wrong.",
      },
      cannotShow,
    };
  }
  const high = elevation >= 0 ? `, up to ${degrees(elevation, 0)} high` : ", as far as its orbit is known";
  return {
    summary:
      `${name} was above the horizon of ${places} ${when}${high}, so reception there was possible; whether anything ` +
      `was received no orbit can show.`,
    wording: {
      fair: `${name} was within radio reach of ${places} ${when}.`,
      unfair: `That ${places} received anything from ${name}.`,
    },
    cannotShow,
  };
}

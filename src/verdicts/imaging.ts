import { degPerRad } from "../engine/index.ts";
import { isHigh } from "../analysis/index.ts";
import type { Claim, ClaimSensor, Finding, Verdict } from "../model/index.ts";
import type { Check, Gathered, JudgeSettings } from "./check.ts";
import { judgeReadings, need, needsData } from "./findings.ts";
import { sensorRow } from "./rows.ts";
import { controlTiming, judgeTiming } from "./timing/judgePlaces.ts";
import { worstGrade, worstLight, type JudgedPlaces, type TimingKind } from "./timing/kind.ts";
import { timingWants } from "./timing/situation.ts";
import { degrees, placeNames, speakerOf, speakerSays, subjectName, timeWords, upperFirst } from "./words.ts";

/** Pictures of places: the satellite must have been in view, and for a camera there must have been light. At best consistent. */
export const imaging: Check = {
  types: ["imaging"],
  wants: timingWants,
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgeImage(read, have, settings)),
  timing: (claim, have, settings) =>
    claim.event === "announcement" ? null : controlTiming(claim, imagingKind(claim, have), have, settings),
};

/** One reading, as an exposure over its places at its time. */
export function judgeImage(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  if (claim.event === "announcement") {
    const why = "The time that the text gives is that of the announcement, not of the picture, so no pass can be compared.";
    return needsData(claim, imagingKind(claim, have).method, why, [need("when the picture is said to have been taken")]);
  }
  return judgeTiming(claim, imagingKind(claim, have), have, settings);
}

function imagingKind(claim: Claim, have: Gathered): TimingKind {
  return {
    method: "docs/methods/imaging",
    best: "consistent",
    roles: ["target", "region", "site", "mentioned"],
    lightJudged: sensorKind(claim, have) === "optical",
    strong: "in-view",
    graded: true,
    partName: (place) => `in view of ${place.name}`,
    tell,
  };
}

/** What the text states; else what is known of the satellite; else what its words imply ("photographed"). */
function sensorKind(claim: Claim, have: Gathered): ClaimSensor["kind"] {
  const said = claim.sensor;
  if (said !== undefined && said.given === "stated" && said.kind !== "unknown") return said.kind;
  const noradId = claim.subject.noradId;
  const known = noradId === null ? null : sensorRow(have, noradId);
  if (known !== null && known.value.kind === "radar") return "radar";
  if (said !== undefined && said.kind !== "unknown") return said.kind;
  return known?.value.kind ?? "unknown";
}

const cannotShow = [
  "Whether a picture was taken, and whether the camera works at all, cannot be seen from an orbit.",
  "The times of passes can be computed by anybody from public element sets, so a matching time shows knowledge of the " +
    "orbit and no more.",
] as const;

function tell(judged: JudgedPlaces, verdict: Verdict): Pick<Finding, "summary" | "wording" | "cannotShow"> {
  const { claim } = judged;
  const name = subjectName(claim.subject);
  const when = timeWords(claim.time);
  const places = placeNames(judged.places.map((one) => one.standing.located.place));
  const what = situationWords(judged, verdict, name, places, when);
  const speaker = speakerOf(claim);
  const denied = claim.stance === "denies";
  if (verdict === "contradicted") {
    return {
      summary: `${what}${denied ? " The orbit bears the denial out." : ""}`,
      wording: {
        fair: what,
        unfair: `That ${name} never pictured ${places}: only the stated time is ruled out.`,
      },
      cannotShow: [cannotShow[0]],
    };
  }
  if (verdict === "needs-data") {
    return {
      summary: `${name}'s place along its orbit ${when} is not known well enough to say whether it had ${places} in view.`,
      wording: {
        fair: `${speakerSays(claim)}; the orbit at hand is too uncertain to test it.`,
        unfair: "That the time is right, or that it is wrong.",
      },
      cannotShow: [...cannotShow],
    };
  }
  return {
    summary: `${what}${denied ? " The orbit can neither bear out nor refute the denial." : ""}`,
    wording: {
      fair: `${name} ${fairWords(judged, places)} ${when}; no photograph is shown by that.`,
      unfair: denied
        ? `That ${speaker} has been refuted, or confirmed.`
        : `That ${name} photographed ${places}, or that the claim is confirmed.`,
    },
    cannotShow: [...cannotShow],
  };
}

/** "had Rome in view in daylight", as far as that is so. */
function fairWords(judged: JudgedPlaces, places: string): string {
  const light = worstLight(judged.places);
  const dark = judged.lightJudged ? "" : " by night";
  const lit = light === "day" ? " in daylight" : light === "twilight" ? " in low light" : dark;
  const grade = worstGrade(judged.places);
  if (grade === "ordinary" || grade === "outer-limit") return `had ${places} in view${lit}`;
  return grade === "doubtful"
    ? `had ${places} in view${lit}, but far to the side,`
    : `had ${places} only just in view, low down,`;
}

/** What the orbit says, in one sentence. */
function situationWords(judged: JudgedPlaces, verdict: Verdict, name: string, places: string, when: string): string {
  const worst = judged.places.toSorted((a, b) => a.standing.highest.elevationRad - b.standing.highest.elevationRad)[0];
  if (worst === undefined) return `Where the place is that ${name} is said to have pictured ${when} is not known.`;
  const { highest, located } = worst.standing;
  const elevation = highest.elevationRad * degPerRad;
  const offNadir = Math.max(...judged.places.map((one) => one.standing.highest.offNadirRad)) * degPerRad;
  const placeWord = placeNames([located.place]);
  if (verdict === "contradicted" && elevation < 0) {
    return (
      `${upperFirst(when)} ${name} was ${degrees(-elevation, 0)} below the horizon of ${placeWord}, so it cannot have ` +
      `pictured it then.`
    );
  }
  const night = judged.places.find((one) => one.pLit <= 0.01);
  if (verdict === "contradicted" && night !== undefined) {
    const sun = -night.standing.highest.sunElevationRad * degPerRad;
    return (
      `${name} did come over ${placeNames([night.standing.located.place])} ${when}, but in the dark, with the Sun ` +
      `${degrees(sun, 0)} below the horizon there, so an ordinary photograph was not possible.`
    );
  }
  if (elevation < 0) {
    return (
      `${name} was most likely just below the horizon of ${placeWord} ${when}; its orbit is not known well enough to ` +
      `rule a view out.`
    );
  }
  const grade = worstGrade(judged.places);
  const light = worstLight(judged.places);
  // From far out all that is in view lies near straight down: there the elevation says how far to the side it is.
  const angle = isHigh(worst.standing.stay.prediction.track)
    ? `${degrees(elevation, 0)} above the horizon there`
    : `${judged.places.length > 1 ? "at most " : ""}${degrees(offNadir, 0)} off straight down`;
  const lit =
    light === "day"
      ? ", in daylight"
      : light === "twilight"
        ? ", in low light"
        : judged.lightJudged
          ? ""
          : ", by night (which does not matter to radar)";
  if (grade === "ordinary" || grade === "outer-limit") {
    const limit = grade === "ordinary" ? "" : ", near the limit of what is usual,";
    return (
      `${name} did have ${places} in view ${when}, ${angle}${limit}${lit}, so a picture was possible; whether one was ` +
      `taken no orbit can show.`
    );
  }
  if (grade === "doubtful") {
    return (
      `${name} had ${places} in view ${when}, but far to the side (${angle})${lit}: a useful picture is doubtful, and ` +
      `no orbit can show whether one was taken.`
    );
  }
  const which = judged.places.length > 1 ? ` (${placeWord})` : "";
  return (
    `${name} was above the horizon of ${places} ${when}, but no more than ${degrees(elevation, 1)} high${which} and ${angle}: ` +
    `too far to the side for a useful picture.`
  );
}

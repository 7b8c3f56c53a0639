import { addSeconds, builtInEarthData, degPerRad, formatUtc, parseUtc } from "../engine/index.ts";
import type { Claim, Finding, Verdict } from "../model/index.ts";
import type { Check } from "./check.ts";
import { judgeReadings } from "./findings.ts";
import { controlTiming, judgeTiming } from "./timing/judgePlaces.ts";
import { worstGrade, type JudgedPlaces, type TimingKind } from "./timing/kind.ts";
import { timingWants } from "./timing/situation.ts";
import { degrees, placeNames, subjectName, timeWords, upperFirst } from "./words.ts";

/**
 * "Passed over": supported where the place was within 45° of straight down, consistent where the satellite was in view at all,
 * contradicted where it was below the horizon throughout.
 */
export const overflight: Check = {
  types: ["overflight"],
  wants: (claim) => timingWants(habitual(claim)),
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgeTiming(habitual(read), overflightKind, have, settings)),
  // "Each day at about ten" is no moment to hold against chance.
  timing: (claim, have, settings) => (isHabit(claim) ? null : controlTiming(claim, overflightKind, have, settings)),
};

/** "Passes each day at about 10:00": a satellite comes by at its local time give or take half a revolution. */
const habitS = 48 * 60;

function isHabit({ time, quote }: Claim): boolean {
  return time.start !== null && time.about === true && /\b(?:each|every) day\b|\bdaily\b/i.test(quote);
}

function habitual(claim: Claim): Claim {
  const { start, end } = claim.time;
  if (!isHabit(claim) || start === null || end === null) return claim;
  return { ...claim, time: { ...claim.time, start: shifted(start, -habitS), end: shifted(end, habitS) } };
}

function shifted(moment: string, seconds: number): string {
  const read = parseUtc(moment, builtInEarthData.leapSeconds);
  return read.ok ? formatUtc(addSeconds(read.value, seconds), builtInEarthData.leapSeconds) : moment;
}

const overflightKind: TimingKind = {
  method: "docs/methods/overflight",
  best: "supported",
  roles: ["target", "region", "observer", "site", "receiver", "mentioned"],
  lightJudged: false,
  strong: "outer-limit",
  graded: true,
  partName: (place) => `over ${place.name}`,
  tell,
};

function tell(judged: JudgedPlaces, verdict: Verdict): Pick<Finding, "summary" | "wording" | "cannotShow"> {
  const { claim } = judged;
  const name = subjectName(claim.subject);
  const when = timeWords(claim.time);
  const places = placeNames(judged.places.map((one) => one.standing.located.place));
  const cannotShow = ["A pass shows where the satellite was, not what it did there."];
  const worst = judged.places.toSorted((a, b) => a.standing.highest.elevationRad - b.standing.highest.elevationRad)[0];
  const elevation = (worst?.standing.highest.elevationRad ?? 0) * degPerRad;
  const place = worst === undefined ? places : placeNames([worst.standing.located.place]);
  if (verdict === "contradicted") {
    const summary =
      `${upperFirst(when)} ${name} was not over ${places}: at its highest it was ${degrees(-elevation, 0)} ` +
      `below the horizon of ${place}.`;
    return { summary, wording: { fair: summary, unfair: `That ${name} never passes over ${places}.` }, cannotShow };
  }
  if (verdict === "needs-data") {
    return {
      summary: `${name}'s place along its orbit ${when} is not known well enough to say whether it was over ${places}.`,
      wording: {
        fair: "The orbit at hand is too uncertain to test it.",
        unfair: "That the time is right, or that it is wrong.",
      },
      cannotShow,
    };
  }
  const overhead = verdict === "supported";
  const offNadir = Math.max(...judged.places.map((one) => one.standing.highest.offNadirRad)) * degPerRad;
  const summary = overhead
    ? `${name} did pass over ${places} ${when}, as high as ${degrees(elevation, 0)} above the horizon ` +
      `(${degrees(offNadir, 0)} off straight down).`
    : worstGrade(judged.places) === "below-horizon"
      ? `${name} may have been in view of ${places} ${when}; its orbit is not known well enough to be sure.`
      : `${name} was in view of ${places} ${when}, but off to the side, no more than ${degrees(elevation, 0)} high: ` +
        `whether that is "over" is a matter of words.`;
  return {
    summary,
    wording: {
      fair: overhead ? `${name} passed over ${places} ${when}.` : `${name} passed within sight of ${places} ${when}.`,
      unfair: `That ${name} watched or photographed ${places}.`,
    },
    cannotShow,
  };
}

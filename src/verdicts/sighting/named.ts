import { degPerRad } from "../../engine/index.ts";
import type { Claim, Figure, Finding, PartFinding } from "../../model/index.ts";
import type { Gathered, JudgeSettings } from "../check.ts";
import { forOrigin, forStance } from "../decide.ts";
import { isIndependent, setsOf } from "../rows.ts";
import { judgeTiming } from "../timing/judgePlaces.ts";
import type { JudgedPlaces, TimingKind } from "../timing/kind.ts";
import { situationOf } from "../timing/situation.ts";
import { degrees, placeName, placeNames, subjectName, timeWords, upperFirst } from "../words.ts";
import type { Verdict } from "../../model/index.ts";
import { cannotShow, method, observerOf, skyObjects, skyOf, skyWords, standWords, towardsOf, widened } from "./sky.ts";

/** Above the horizon as any timing; then sunlit or not, and bright enough or not. */
export function judgeNamed(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const finding = judgeTiming(claim, inSight, have, settings);
  const observer = observerOf(claim);
  const found = situationOf(claim, have, settings, method);
  if ("finding" in found || observer === null || finding.parts.length === 0) return finding;
  const { situation } = found;
  // A longer stay than an hour holds many passes: whether one of them was lit is no question of this claim.
  if (finding.verdict === "needs-data" || situation.lengthS > 3600) return finding;
  const outOfSight = forStance("contradicted", claim.stance);
  if (finding.verdict === outOfSight) return finding;
  const time95S = Math.min(600, situation.stays[0]?.prediction.timeS.p95 ?? 0);
  const sets = setsOf(have, situation.noradId, settings.earth.leapSeconds);
  const objects = skyObjects(sets, situation.interval);
  const sky = skyOf(objects, observer, widened(situation.interval, time95S), towardsOf(claim), settings.earth);
  const [one] = sky.apparitions;
  if (one === undefined) return finding;
  const name = upperFirst(subjectName(claim.subject));
  const independent = isIndependent(
    claim,
    sets.map(({ row }) => row),
    settings.organisations,
  );
  const adjust = (verdict: Verdict): Verdict => forOrigin(forStance(verdict, claim.stance), independent);
  const shinesItself = /re-?ent(?:er|ry)|burn|rocket|launch|explo|fireball|debris|fuel/i.test(claim.quote);
  const dark = one.magnitude === null;
  const light: PartFinding = {
    part: "in sunlight",
    verdict: adjust(dark && !shinesItself ? "contradicted" : "consistent"),
    because: dark
      ? `It was in the Earth's shadow all that time${shinesItself ? "; what burns shines by itself" : ""}.`
      : `It stood ${one.light === "sunlit" ? "in sunlight" : "at the edge of the Earth's shadow"}, ${standWords(one)}.`,
    main: true,
  };
  const eye: PartFinding = {
    part: "bright enough for the eye",
    verdict: "consistent",
    because:
      `There was ${skyWords(sky.sunElevationDeg)}: the eye sees to about magnitude ${sky.limitMag.toFixed(1)}. ` +
      (one.seen === "could"
        ? "It could be seen."
        : one.seen === "perhaps"
          ? "Only if it was brighter than is likely."
          : "It was too faint, a glint aside."),
    main: false,
  };
  const figures: readonly Figure[] = [
    { label: "Sun over the horizon", value: sky.sunElevationDeg, unit: "deg", place: observer.place.name },
    { label: "Direction from north by east", value: one.azimuthRad * degPerRad, unit: "deg", place: observer.place.name },
    ...(one.magnitude === null
      ? []
      : [
          {
            label: "Brightness",
            value: one.magnitude.likely,
            unit: "mag",
            low95: one.magnitude.brightest,
            high95: one.magnitude.faintest,
            note: "smaller is brighter; the bounds are of its unknown size",
          },
        ]),
  ];
  const common = { ...finding, parts: [...finding.parts, light, eye], figures: [...finding.figures, ...figures] };
  if (!(dark && !shinesItself)) {
    const words = dark ? "in the Earth's shadow" : standWords(one);
    return {
      ...common,
      summary: `${finding.summary} It stood ${words}; ${placeName(observer.place)} had ${skyWords(sky.sunElevationDeg)}.`,
    };
  }
  const summary = `${name} was above the horizon of ${placeName(observer.place)} ${timeWords(claim.time)}, but in the Earth's shadow: no sunlight fell on it.`;
  return {
    ...common,
    verdict: adjust("contradicted"),
    summary,
    wording: { fair: summary, unfair: "That nothing was seen: something else may have been." },
    probability: null,
    baseRate: null,
  };
}

const inSight: TimingKind = {
  method,
  best: "consistent",
  roles: ["observer", "target", "region", "receiver", "fall-area", "mentioned", "site"],
  lightJudged: false,
  strong: "in-view",
  graded: false,
  partName: (place) => `above the horizon of ${place.name}`,
  tell,
};

function tell({ claim, places }: JudgedPlaces, verdict: Verdict): Pick<Finding, "summary" | "wording" | "cannotShow"> {
  const name = subjectName(claim.subject);
  const when = timeWords(claim.time);
  const where = placeNames(places.map((one) => one.standing.located.place));
  const elevation = Math.max(...places.map((one) => one.standing.highest.elevationRad)) * degPerRad;
  if (verdict === "contradicted") {
    const summary = `${upperFirst(name)} was below the horizon of ${where} ${when}, by ${degrees(-elevation, 0)} at its highest.`;
    return {
      summary,
      wording: { fair: summary, unfair: "That nothing was seen: something else may have been." },
      cannotShow: [...cannotShow],
    };
  }
  if (verdict === "needs-data") {
    return {
      summary: `${upperFirst(name)}'s place along its orbit ${when} is not known well enough to say whether it was in sight of ${where}.`,
      wording: { fair: "The orbit at hand is too uncertain to test it.", unfair: "That it was seen, or that it was not." },
      cannotShow: [...cannotShow],
    };
  }
  const summary = `${upperFirst(name)} was above the horizon of ${where} ${when}.`;
  return {
    summary,
    wording: { fair: `${summary.slice(0, -1)} and may have been what was seen.`, unfair: `That what was seen was ${name}.` },
    cannotShow: [...cannotShow],
  };
}

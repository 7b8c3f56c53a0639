import { degPerRad } from "../../engine/index.ts";
import type { Grade } from "../../analysis/index.ts";
import type { Claim, ClaimPlace, Figure, PartFinding, Verdict } from "../../model/index.ts";
import type { JudgeSettings } from "../check.ts";
import { decide, forOrigin, forStance, thresholds } from "../decide.ts";
import { degrees, placeName, upperFirst } from "../words.ts";
import type { JudgedPlace, TimingKind } from "./kind.ts";
import { momentOf, secondText } from "./passFindings.ts";
import type { Situation } from "./situation.ts";
import { conditionOf, locate, probabilityOf, standingOf, type Standing } from "./standing.ts";

/** A place with what was found, or with what is missing; parts are told for a stance, since a denial swaps them. */
export interface PlaceJudgement {
  readonly judged: JudgedPlace | null;
  readonly missing: string | null;
  readonly parts: (stance: Claim["stance"], independent: boolean) => readonly PartFinding[];
}

export function judgePlace(place: ClaimPlace, situation: Situation, kind: TimingKind, settings: JudgeSettings): PlaceJudgement {
  const located = locate(place);
  if (located === null) return missing(place, kind, `where ${place.name} is`, `It is not known where ${place.name} is.`);
  const standing = standingOf(situation, located, kind.lightJudged, settings.earth);
  if (standing === null) {
    return missing(
      place,
      kind,
      "an element set that can be carried to the stated time",
      "The element sets give no position at the stated time.",
    );
  }
  const odds = (grade: Grade, light: "twilight" | null): number =>
    probabilityOf(situation, [{ located, condition: conditionOf(standing, grade, light) }], settings.earth);
  const pView = odds("in-view", null);
  const pLit = kind.lightJudged ? odds("in-view", "twilight") : pView;
  const pStrong = kind.strong === "in-view" ? pView : odds(kind.strong, null);
  const judged = { standing, pView, pLit };
  const seen = decide({ p: pView, error95: standing.stay.prediction.timeS.p95, asked: situation.lengthS, canSupport: false });
  if (seen === "contradicted" && place.given === "implied") {
    return missing(
      place,
      kind,
      "which place is meant",
      `${upperFirst(place.name)} is only taken for the place that is meant, and was out of sight.`,
    );
  }
  const reached: Verdict = seen === "consistent" && pStrong >= thresholds.supportedAtLeast ? "supported" : seen;
  return {
    judged,
    missing: null,
    parts: (stance, independent) => {
      const adjust = (verdict: Verdict): Verdict => forOrigin(forStance(verdict, stance), independent);
      const view = { part: kind.partName(place), verdict: adjust(reached), because: viewWords(standing, kind), main: true };
      if (!kind.lightJudged || seen === "contradicted") return [view];
      return [
        view,
        { part: `daylight at ${place.name}`, verdict: adjust(lightVerdict(judged)), because: lightWords(standing), main: true },
      ];
    },
  };
}

function missing(place: ClaimPlace, kind: TimingKind, what: string, because: string): PlaceJudgement {
  return {
    judged: null,
    missing: what,
    parts: () => [{ part: kind.partName(place), verdict: "needs-data", because, main: true }],
  };
}

function lightVerdict({ standing, pLit }: JudgedPlace): Verdict {
  if (pLit <= thresholds.contradictedAtMost) return "contradicted";
  return standing.light === "day" && pLit >= thresholds.supportedAtLeast ? "supported" : "consistent";
}

const gradeWords: Readonly<Record<Grade, string>> = {
  ordinary: "ordinary for a picture",
  "outer-limit": "at the outer limit of what is usual for a picture",
  doubtful: "so far to the side that a picture is doubtful",
  "in-view": "in view, too far to the side for a useful picture",
  "below-horizon": "out of sight",
};

function viewWords(standing: Standing, kind: TimingKind): string {
  const { highest, elevation95Deg, grade, located } = standing;
  const elevation = highest.elevationRad * degPerRad;
  const bounds = `95 % range ${degrees(elevation95Deg[0])} to ${degrees(elevation95Deg[1])}`;
  const name = placeName(located.place);
  if (grade === "below-horizon") {
    return `At its highest in the interval it was ${degrees(-elevation)} below the horizon of ${name} (${bounds}).`;
  }
  const height = `It stood up to ${degrees(elevation)} above the horizon of ${name} (${bounds})`;
  if (!kind.graded) return `${height}.`;
  const sun = kind.lightJudged ? "" : ` ${lightWords(standing)}`;
  return `${height}, ${degrees(highest.offNadirRad * degPerRad)} off straight down: ${gradeWords[grade]}.${sun}`;
}

function lightWords({ highest }: Standing): string {
  const sun = highest.sunElevationRad * degPerRad;
  const side = sun >= 0 ? "above" : "below";
  const what = sun >= 10 ? "daylight" : sun < -6 ? "night" : "twilight or a very low Sun";
  return `The Sun stood ${degrees(Math.abs(sun), 0)} ${side} the horizon there: ${what}.`;
}

const belowLabel = "Elevation at its highest, below the horizon";

/** The numbers behind a place's parts. */
export function placeFigures(
  { located, stay, highest, elevation95Deg, grade }: Standing,
  settings: JudgeSettings,
): readonly Figure[] {
  const at = secondText(momentOf(stay, highest.s), settings.earth);
  const place = located.place.name;
  const figures: Figure[] = [
    {
      label: grade === "below-horizon" ? belowLabel : "Highest elevation in the stated interval",
      value: highest.elevationRad * degPerRad,
      unit: "deg",
      low95: elevation95Deg[0],
      high95: elevation95Deg[1],
      at,
      place,
    },
  ];
  if (grade !== "below-horizon") {
    figures.push(
      { label: "Angle off nadir at that moment", value: highest.offNadirRad * degPerRad, unit: "deg", at, place },
      { label: "Distance at that moment", value: highest.rangeKm, unit: "km", at, place },
    );
  }
  figures.push({
    label: "Elevation of the Sun at the place",
    value: highest.sunElevationRad * degPerRad,
    unit: "deg",
    at,
    place,
  });
  return figures;
}

import { conditionFor, type Grade } from "../../analysis/index.ts";
import type { Claim } from "../../model/index.ts";
import { intervalWords, placeName, listWords, subjectName } from "../words.ts";
import { gradeAtMost, worstGrade, worstLight, type JudgedPlace, type TimingKind } from "./kind.ts";
import type { AskedPlace } from "./standing.ts";

/** Conditions with the words that say what a probability of them is of. */
export interface Asked {
  readonly places: readonly AskedPlace[];
  readonly of: string;
}

const gradeOf: Readonly<Record<Grade, string>> = {
  ordinary: "within 30° off nadir of",
  "outer-limit": "within 45° off nadir of",
  doubtful: "within 60° off nadir of",
  "in-view": "above the horizon of",
  "below-horizon": "above the horizon of",
};

const gradeShort: Readonly<Record<Grade, string>> = {
  ordinary: "within 30° off nadir",
  "outer-limit": "within 45° off nadir",
  doubtful: "within 60° off nadir",
  "in-view": "above the horizon",
  "below-horizon": "above the horizon",
};

/**
 * The condition whose probability is printed: 45° off nadir where that was reached, else the grade that was; with the light
 * that is judged.
 */
export function printedCondition(claim: Claim, places: readonly JudgedPlace[], kind: TimingKind): Asked {
  const grade = kind.graded ? gradeAtMost(worstGrade(places), "outer-limit") : "in-view";
  const light = kind.lightJudged ? (worstLight(places) === "day" ? "day" : "twilight") : null;
  const lit = light === null ? "" : light === "day" ? ", in daylight," : ", with the Sun above −6° there,";
  const named = places.length > 6 ? 5 : places.length;
  const others = places.length > named ? [`${places.length - named} more places`] : [];
  const names = listWords([...places.slice(0, named).map((one) => placeName(one.standing.located.place)), ...others]);
  return {
    places: places.map(({ standing }) => ({
      located: standing.located,
      condition: conditionFor(standing.stay.prediction.track, grade, light),
    })),
    of: `${subjectName(claim.subject)} was ${gradeOf[grade]} ${names}${lit} at some moment of ` + intervalWords(claim.time),
  };
}

/** The same places, grade and light again: each at least as good as it was. */
export function sameAgain(places: readonly JudgedPlace[], kind: TimingKind): Asked {
  const grade = kind.graded ? worstGrade(places) : "in-view";
  const light = worstLight(places);
  const lit = light === "day" ? " in daylight" : light === "twilight" ? " with as much light" : "";
  return {
    places: places.map(({ standing }) => ({
      located: standing.located,
      condition: conditionFor(
        standing.stay.prediction.track,
        kind.graded ? standing.grade : "in-view",
        !kind.graded || standing.light === "night" ? null : standing.light,
      ),
    })),
    of: kind.graded
      ? `same ${places.length === 1 ? "place" : "places"}, grade and light (${gradeShort[grade]}${lit})`
      : `same ${places.length === 1 ? "place" : "places"} (${gradeShort[grade]})`,
  };
}

/** What a shifted timing must still meet: the printed condition at its plainest, 45° off nadir (in view for a reception). */
export function controlCondition(places: readonly JudgedPlace[], kind: TimingKind): readonly AskedPlace[] {
  const grade: Grade = kind.graded ? "outer-limit" : "in-view";
  return places.map(({ standing }) => ({
    located: standing.located,
    condition: conditionFor(standing.stay.prediction.track, grade, kind.lightJudged ? "twilight" : null),
  }));
}

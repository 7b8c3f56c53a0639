import type { Grade, Light } from "../../analysis/index.ts";
import type { Claim, ClaimPlace, Finding, PlaceRole, Verdict } from "../../model/index.ts";
import type { Situation } from "./situation.ts";
import type { Standing } from "./standing.ts";

/** What kind of timing claim it is: which places count, what must hold there, and how it is told. */
export interface TimingKind {
  readonly method: string;
  readonly best: "supported" | "consistent";
  /** Places of the first of these roles that the claim has any of. */
  readonly roles: readonly PlaceRole[];
  /** Whether daylight at the place is part of the condition. */
  readonly lightJudged: boolean;
  /** A place counts as reached, and its part as supported, from this grade on; below the horizon contradicts in every kind. */
  readonly strong: Grade;
  /** Whether the angle off nadir and the light matter to it: true of pictures and overflights, not of radio. */
  readonly graded: boolean;
  readonly partName: (place: ClaimPlace) => string;
  readonly tell: (judged: JudgedPlaces, verdict: Verdict) => Pick<Finding, "summary" | "wording" | "cannotShow">;
}

/** A place with its standing and odds. */
export interface JudgedPlace {
  readonly standing: Standing;
  readonly pView: number;
  /** In view and lit; the same as `pView` where light is not judged. */
  readonly pLit: number;
}

export interface JudgedPlaces {
  readonly claim: Claim;
  readonly situation: Situation;
  /** Those whose coordinates are known. */
  readonly places: readonly JudgedPlace[];
  readonly lightJudged: boolean;
  readonly time95S: number;
}

const gradesBestFirst: readonly Grade[] = ["ordinary", "outer-limit", "doubtful", "in-view", "below-horizon"];
const lightsBestFirst: readonly Light[] = ["day", "twilight", "night"];

export function worstGrade(places: readonly JudgedPlace[]): Grade {
  return gradesBestFirst.toReversed().find((grade) => places.some((one) => one.standing.grade === grade)) ?? "below-horizon";
}

export function worstLight(places: readonly JudgedPlace[]): Light {
  return lightsBestFirst.toReversed().find((light) => places.some((one) => one.standing.light === light)) ?? "night";
}

/** No better than `least`. */
export function gradeAtMost(grade: Grade, least: Grade): Grade {
  return gradesBestFirst.indexOf(grade) < gradesBestFirst.indexOf(least) ? least : grade;
}

export function placesOf(claim: Claim, roles: readonly PlaceRole[]): readonly ClaimPlace[] {
  for (const role of roles) {
    const found = claim.places.filter((place) => place.role === role);
    if (found.length > 0) return found;
  }
  return [];
}

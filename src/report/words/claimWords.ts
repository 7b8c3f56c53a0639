import type { CheckedClaim, ClaimType, Given, ReachGrade, Stance } from "../../model/index.ts";
import { speakerName } from "../../base/index.ts";
import { listed } from "./countWords.ts";

export const typeWords: Readonly<Record<ClaimType, string>> = {
  orbit: "orbit",
  launch: "launch",
  "launch-failure": "failed launch",
  overflight: "overflight",
  imaging: "picture taken",
  manoeuvre: "manoeuvre",
  status: "state of a satellite",
  signal: "signal received",
  decay: "re-entry",
  proximity: "approach",
  count: "number of satellites",
  coverage: "coverage",
  resolution: "resolution",
  "site-capability": "what a site can reach",
  "hazard-area": "hazard area",
  sighting: "sighting",
  plan: "plan",
  statement: "statement",
};

const stanceWords: Readonly<Record<Stance, string>> = {
  asserts: "Said",
  denies: "Denied",
  suspects: "Suspected",
  plans: "Announced",
};

/**
 * "Said by KCNA, passed on by Yonhap"; what is denied, suspected or announced is repeated in positive words. Put so that the name
 * of one speaker or of several fits. Where the text does not say who announced it, whoever reports it has not promised it.
 */
export function speakerWords(claim: CheckedClaim): string {
  const by = claim.stance === "plans" && claim.speakerGiven === "implied" ? "according to" : "by";
  const who = claim.speaker === null ? "in the text, which names no speaker" : `${by} ${speakerName(claim.speaker)}`;
  const via = claim.via.length > 0 ? `, passed on by ${listed(claim.via.map(speakerName))}` : "";
  const hedge = claim.hedge === null || claim.hedge === undefined ? "" : ` (“${claim.hedge}”)`;
  const what = claim.stance === "asserts" ? "" : `: ${claim.proposition}`;
  return `${stanceWords[claim.stance]} ${who}${via}${hedge}${what}`;
}

/** The text with its first letter large. */
export function capital(text: string): string {
  const [first = "", ...rest] = Array.from(text);
  return first.toUpperCase() + rest.join("");
}

const headingWords: Readonly<Record<Stance, string>> = {
  asserts: "Claimed",
  denies: "Denied",
  suspects: "Suspected",
  plans: "Announced",
};

/**
 * The proposition as a heading, with how it was put before it: a heading travels alone, and a bare "photographed the White House"
 * would say what no orbit can show.
 */
export function propositionWords(claim: CheckedClaim): string {
  return `${headingWords[claim.stance]}: ${claim.proposition}`;
}

export const givenWords: Readonly<Record<Given, string>> = {
  stated: "stated",
  implied: "filled in",
  unknown: "not said",
};

export const gradeWords: Readonly<Record<ReachGrade, string>> = {
  ordinary: "ordinary (up to 30°)",
  "outer-limit": "outer limit (30–45°)",
  doubtful: "doubtful (45–60°)",
  "in-view": "above the horizon only",
  "below-horizon": "below the horizon",
};

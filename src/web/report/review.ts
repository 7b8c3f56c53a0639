import { emptyReview } from "../../check/index.ts";
import type { CheckedClaim, Comment, Correction, Report, Review } from "../../model/index.ts";
import type { Judge } from "../judge/client.ts";
import { readParts, type ReadPart } from "./corrections.ts";
import { nextId, nowText, person } from "./person.ts";
import type { OpenReport } from "./state.ts";

/** What a part is instead, as a correction holds it. */
export type Corrected =
  | Pick<Extract<Correction, { part: "subject" }>, "part" | "is">
  | Pick<Extract<Correction, { part: "zone" }>, "part" | "is">
  | Pick<Extract<Correction, { part: "time" }>, "part" | "is">
  | Pick<Extract<Correction, { part: "place" }>, "part" | "is">
  | Pick<Extract<Correction, { part: "stance" }>, "part" | "is">
  | Pick<Extract<Correction, { part: "speaker" }>, "part" | "is">
  | Pick<Extract<Correction, { part: "claim" }>, "part" | "is">;

function reviewOf(report: Report): Review {
  return report.review ?? emptyReview;
}

/** Shows a changed report. What was signed was another: its signatures fall away. */
async function change(judge: Judge, open: OpenReport, report: Report): Promise<void> {
  await judge.ask("open", { report });
  open.report.value = report;
  open.changed.value = true;
}

/** Sets a part right and judges the claim again; an earlier correction of the same part gives way. */
export async function correct(
  judge: Judge,
  open: OpenReport,
  claim: CheckedClaim,
  part: ReadPart,
  is: Corrected,
  why: string,
): Promise<void> {
  const report = open.report.peek();
  const review = reviewOf(report);
  const made: Correction = {
    id: nextId("k", review.corrections),
    claimId: claim.id,
    was: asRead(report, claim.id, part),
    why: why === "" ? null : why,
    by: person.peek().trim(),
    at: nowText(),
    ...is,
  };
  const corrections = [...review.corrections.filter((one) => !replaces(made, one)), made];
  await judgeAnew(judge, open, { ...report, review: { ...review, corrections, signatures: [] } });
}

/** Takes a correction back. */
export async function takeBack(judge: Judge, open: OpenReport, id: string): Promise<void> {
  const report = open.report.peek();
  const review = reviewOf(report);
  const corrections = review.corrections.filter((one) => one.id !== id);
  await judgeAnew(judge, open, { ...report, review: { ...review, corrections, signatures: [] } });
}

async function judgeAnew(judge: Judge, open: OpenReport, report: Report): Promise<void> {
  await change(judge, open, await judge.ask("review", { report }));
}

/** The part as the machine read it, also where it was set right before. */
function asRead(report: Report, claimId: string, part: ReadPart): string {
  const machine = report.claims.find(({ id }) => id === claimId);
  const same = (one: ReadPart): boolean => one.part === part.part && one.place === part.place;
  return (machine === undefined ? undefined : readParts(machine).find(same)?.words) ?? part.words;
}

function replaces(made: Correction, one: Correction): boolean {
  if (made.claimId !== one.claimId || made.part !== one.part) return false;
  return made.part !== "place" || one.part !== "place" || made.is.index === one.is.index;
}

/** Writes a comment beside a claim, or beside the whole report. */
export async function remark(judge: Judge, open: OpenReport, claimId: string | null, text: string): Promise<void> {
  const report = open.report.peek();
  const review = reviewOf(report);
  const made: Comment = { id: nextId("n", review.comments), claimId, text, by: person.peek().trim(), at: nowText() };
  await change(judge, open, { ...report, review: { ...review, comments: [...review.comments, made], signatures: [] } });
}

/** Signs the report as it stands. */
export async function sign(judge: Judge, open: OpenReport): Promise<void> {
  const report = open.report.peek();
  const review = reviewOf(report);
  const reportSha256 = await judge.ask("hash", { report });
  const made = { by: person.peek().trim(), at: nowText(), reportSha256 };
  await change(judge, open, { ...report, review: { ...review, signatures: [...review.signatures, made] } });
}

/** The claim as persons set it right; null where nobody did. */
export function correctedOf(report: Report, claimId: string): CheckedClaim | null {
  return report.review?.corrected.find(({ id }) => id === claimId) ?? null;
}

export function correctionsOf(report: Report, claimId: string): readonly Correction[] {
  return report.review?.corrections.filter((one) => one.claimId === claimId) ?? [];
}

import { createHash } from "node:crypto";
import type { KeptReport } from "../catalogue/index.ts";
import type { CheckedClaim, Report, Verdict } from "../model/index.ts";

/** Named by what it says: 64 bits of the SHA-256 of its JSON. */
export function reportId(report: Report): string {
  return sha256Of(JSON.stringify(report)).slice(0, 16);
}

export function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A claim as a row: as it was read, or as someone corrected it. `objects` is empty where another row of the claim stands for it. */
export interface ClaimRow {
  readonly claim: CheckedClaim;
  readonly corrected: boolean;
  readonly position: number;
  readonly objects: readonly number[];
}

export function claimRowsOf(report: Report): readonly ClaimRow[] {
  const corrected = report.review?.corrected ?? [];
  const replaced = new Set([...corrected.map(({ id }) => id), ...withdrawnOf(report)]);
  return [
    ...report.claims.map((claim, position) => ({
      claim,
      corrected: false,
      position,
      objects: replaced.has(claim.id) ? [] : objectsOf(claim),
    })),
    ...corrected.map((claim, position) => ({ claim, corrected: true, position, objects: objectsOf(claim) })),
  ];
}

/** Claims as they stand: corrected where someone corrected them, without those that someone withdrew. */
export function standingClaims(report: Report): readonly CheckedClaim[] {
  const corrected = new Map(report.review?.corrected.map((claim) => [claim.id, claim]));
  const withdrawn = withdrawnOf(report);
  return report.claims.filter(({ id }) => !withdrawn.has(id)).map((claim) => corrected.get(claim.id) ?? claim);
}

function withdrawnOf({ review }: Report): ReadonlySet<string> {
  return new Set(review?.corrections.filter(({ part }) => part === "claim").map(({ claimId }) => claimId));
}

/** The fields of a report that hold claims, with these claims in them. */
export function withClaims(
  { review }: Report,
  said: readonly CheckedClaim[],
  corrected: readonly CheckedClaim[],
): Pick<Report, "claims" | "review"> {
  return { claims: [...said], ...(review === undefined ? {} : { review: { ...review, corrected: [...corrected] } }) };
}

export function headingOf(id: string, report: Report): KeptReport {
  const verdicts: Partial<Record<Verdict, number>> = {};
  for (const { finding } of standingClaims(report)) verdicts[finding.verdict] = (verdicts[finding.verdict] ?? 0) + 1;
  const { title, publisher, publisherId, url, published } = report.source;
  return {
    id,
    title,
    publisher,
    publisherId: publisherId ?? null,
    url,
    published,
    checkedAt: report.checkedAt,
    asOf: report.asOf,
    verdicts,
  };
}

/** Every object that a claim can be about: its subject, its second object, and those of its readings. */
export function objectsOf(claim: CheckedClaim): readonly number[] {
  const subjects = [claim.subject, claim.other, ...(claim.readings ?? []).map((reading) => reading.subject)];
  const numbers = subjects.flatMap((subject) => (subject?.noradId == null ? [] : [subject.noradId]));
  return [...new Set(numbers)];
}

/** How many claims about one object are given at most. */
export const mostClaimsAbout = 1000;

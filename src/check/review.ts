import type { Answer, KnownOrganisation } from "../catalogue/index.ts";
import { localOfUtc, utcOfLocal, utcSeconds, utcText } from "../claims/index.ts";
import type {
  CheckedClaim,
  Claim,
  ClaimTime,
  Correction,
  Evidence,
  EvidenceRequest,
  EvidenceRow,
  Reading,
  Report,
  Review,
} from "../model/index.ts";
import { answerFrom, judgeClaims, type Difference, type JudgeSettings } from "../verdicts/index.ts";

export const emptyReview: Review = { corrections: [], comments: [], signatures: [], corrected: [] };

/**
 * The claim as corrections of it, in their order, set it right. A corrected part counts as stated, with who set it right as the reason; the
 * other readings of it that the text left open fall away. A zone that is not known leaves the time as it is. One that is withdrawn stays as
 * it is: `withReviewJudged` leaves it out. A speaker gets the id of the organisation of that name, if there is one, for the test of
 * independence.
 */
export function correctedClaim(
  claim: Claim,
  corrections: readonly Correction[],
  organisations: readonly KnownOrganisation[] = [],
): Claim {
  return corrections
    .filter(({ claimId }) => claimId === claim.id)
    .reduce((before, correction) => withCorrection(before, correction, organisations), claim);
}

function withCorrection(claim: Claim, correction: Correction, organisations: readonly KnownOrganisation[]): Claim {
  const because = `set right by ${correction.by}${correction.why === null ? "" : `: ${correction.why}`}`;
  switch (correction.part) {
    case "subject": {
      const { name, noradId, cosparId } = correction.is;
      return without({ ...claim, subject: { name, noradId, cosparId, given: "stated", because } }, "subject");
    }
    case "zone":
      return without({ ...claim, time: inZone(claim.time, correction.is, because) }, "time");
    case "time":
      return without({ ...claim, time: { ...claim.time, ...correction.is, given: "stated", because } }, "time");
    case "place": {
      const { index, ...is } = correction.is;
      const places = claim.places.map((place, i) =>
        i === index ? { ...place, ...is, given: "stated" as const, because } : place,
      );
      return without({ ...claim, places }, "places");
    }
    case "stance":
      return { ...claim, stance: correction.is };
    case "speaker": {
      const { speakerId: _speakerId, ...rest } = claim;
      const id = organisationNamed(correction.is, organisations);
      return { ...rest, speaker: correction.is, speakerGiven: "stated", ...(id === null ? {} : { speakerId: id }) };
    }
    case "claim":
      return claim;
  }
}

function organisationNamed(name: string, organisations: readonly KnownOrganisation[]): string | null {
  const said = name.trim().toLowerCase();
  const found = organisations.find((one) => [one.name, ...one.aliases].some((known) => known.toLowerCase() === said));
  return found?.id ?? null;
}

/** The same clock time in another zone. */
function inZone(time: ClaimTime, zone: string, because: string): ClaimTime {
  const [start, end] = [utcSeconds(time.start ?? ""), utcSeconds(time.end ?? "")];
  if (start === null || end === null) return { ...time, zone, zoneGiven: "stated", because };
  const [moved] = utcOfLocal(zone, localOfUtc(time.zone ?? "UTC", start));
  if (moved === undefined) return time;
  return { ...time, start: utcText(moved), end: utcText(moved + end - start), zone, zoneGiven: "stated", because };
}

/** Readings that leave open what is now set right differ in nothing any more. */
function without(claim: Claim, part: "subject" | "time" | "places"): Claim {
  const { readings, ...rest } = claim;
  const left = (readings ?? [])
    .map(({ [part]: _part, ...reading }): Reading => reading)
    .filter((reading) => Object.keys(reading).some((key) => key !== "assumes"));
  return left.length < 2 ? rest : { ...rest, readings: left };
}

function isWithdrawn(claimId: string, corrections: readonly Correction[]): boolean {
  return corrections.some((one) => one.claimId === claimId && one.part === "claim");
}

/**
 * The report with its corrected claims judged again, but for those withdrawn. `ask` answers from the report's own evidence, and from outside what that does not
 * hold; rows that the report has keep their numbers, others are added to the review.
 */
export async function withReviewJudged(
  report: Report,
  ask: (request: EvidenceRequest) => Answer | Promise<Answer>,
  settings: JudgeSettings,
): Promise<Report> {
  const review = report.review ?? emptyReview;
  const corrected = report.claims
    .filter(({ id }) => review.corrections.some(({ claimId }) => claimId === id) && !isWithdrawn(id, review.corrections))
    .map((claim) => correctedClaim(bare(claim), review.corrections, settings.organisations));
  const judged = await judgeClaims(corrected, ask, settings);
  const ledger = ledgerOf(report);
  const requests = judged.requests.filter((request) => !ledger.places.has(JSON.stringify(request)));
  const evidence: Evidence[] = [];
  const idOf = new Map<string, string>();
  for (const row of judged.evidence) {
    const { id, request, ...value } = row;
    const known = ledger.ids.get(JSON.stringify(value));
    if (known === undefined) {
      const asked = JSON.stringify(judged.requests[request]);
      const place =
        ledger.places.get(asked) ?? report.requests.length + requests.findIndex((one) => JSON.stringify(one) === asked);
      const fresh = `e${report.evidence.length + evidence.length + 1}`;
      evidence.push({ id: fresh, request: place, ...value });
      idOf.set(id, fresh);
    } else idOf.set(id, known);
  }
  const renumbered = (ids: readonly string[]): string[] => ids.map((id) => idOf.get(id) ?? id);
  const claims = judged.claims.map((claim): CheckedClaim => {
    const { finding } = claim;
    const passes = finding.passes.map((pass) => ({ ...pass, evidence: renumbered(pass.evidence) }));
    return { ...claim, finding: { ...finding, passes, evidence: renumbered(finding.evidence) } };
  });
  const { seal: _seal, ...rest } = review;
  return { ...report, review: { ...rest, evidence, requests, corrected: claims } };
}

/**
 * What comes out otherwise when the corrected claims are judged again from the report's evidence and the review's: verdicts of claims
 * and of their parts.
 */
export async function reviewDifferences(report: Report, settings: JudgeSettings): Promise<readonly Difference[]> {
  const was = report.review?.corrected ?? [];
  if (report.review === undefined) return [];
  const { evidence = [], requests = [] } = report.review;
  const whole = { ...report, evidence: [...report.evidence, ...evidence], requests: [...report.requests, ...requests] };
  const { review } = await withReviewJudged(report, (request) => answerFrom(whole, request), settings);
  const verdicts = (claim: CheckedClaim | undefined): string =>
    claim === undefined ? "missing" : [claim.finding.verdict, ...claim.finding.parts.map((part) => part.verdict)].join("; ");
  const ids = new Set([...was, ...(review?.corrected ?? [])].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [before, now] = [was, review?.corrected ?? []].map((claims) => verdicts(claims.find((claim) => claim.id === id)));
    return before === now ? [] : [{ claim: id, at: "verdicts as corrected", was: before ?? "", is: now ?? "" }];
  });
}

function bare({ finding: _finding, ...claim }: CheckedClaim): Claim {
  return claim;
}

/** The report's rows by content, and its requests with their places. */
function ledgerOf(report: Report): { readonly ids: ReadonlyMap<string, string>; readonly places: ReadonlyMap<string, number> } {
  const key = ({ id: _id, request: _request, ...row }: Evidence): string => JSON.stringify(row satisfies EvidenceRow);
  return {
    ids: new Map(report.evidence.map((row) => [key(row), row.id])),
    places: new Map(report.requests.map((request, i) => [JSON.stringify(request), i])),
  };
}

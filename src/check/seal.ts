import type { EvidenceRequest, Evidence, Report, Seal } from "../model/index.ts";
import type { Difference } from "../verdicts/index.ts";
import { canonicalJson } from "./canonicalJson.ts";

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal: WebCrypto's in a browser, Node's own in the shell. */
export type Sha256 = (text: string) => Promise<string>;

interface Sealed {
  readonly requests?: readonly EvidenceRequest[] | undefined;
  readonly evidence?: readonly Evidence[] | undefined;
}

/** The seal of evidence: SHA-256 of the canonical JSON of requests and rows. What persons add to a report later leaves its own as it is. */
export async function sealOf({ requests = [], evidence = [] }: Sealed, sha256: Sha256): Promise<Seal> {
  return { evidenceSha256: await sha256(canonicalJson({ requests, evidence })) };
}

/** The report with what its review brought in evidence sealed. */
export async function withReviewSealed(report: Report, sha256: Sha256): Promise<Report> {
  if (report.review === undefined) return report;
  return { ...report, review: { ...report.review, seal: await sealOf(report.review, sha256) } };
}

/** Why a report is not judged again: its evidence, or its review's, is not what it was sealed with. Null where it is, or carries no seal. */
export async function brokenSeal(report: Report, sha256: Sha256): Promise<string | null> {
  return (
    (await broken("The report's evidence", report, report.seal, sha256)) ??
    (await broken("The evidence of the report's corrections", report.review ?? {}, report.review?.seal, sha256))
  );
}

async function broken(what: string, sealed: Sealed, seal: Seal | undefined, sha256: Sha256): Promise<string | null> {
  if (seal === undefined) return null;
  const { evidenceSha256: is } = await sealOf(sealed, sha256);
  const was = seal.evidenceSha256;
  return is === was
    ? null
    : `${what} was altered: it was sealed with SHA-256 ${was.slice(0, 16)}… and now comes to ${is.slice(0, 16)}….`;
}

/** What a signature is of, as SHA-256: the canonical JSON of everything in the report but the signatures themselves. */
export async function signedHash({ review, ...report }: Report, sha256: Sha256): Promise<string> {
  return sha256(canonicalJson({ ...report, review: review === undefined ? undefined : { ...review, signatures: [] } }));
}

/** Signatures of another report than this one: it was altered after they were made. */
export async function signatureDifferences(report: Report, sha256: Sha256): Promise<readonly Difference[]> {
  const signatures = report.review?.signatures ?? [];
  if (signatures.length === 0) return [];
  const is = await signedHash(report, sha256);
  return signatures
    .filter(({ reportSha256 }) => reportSha256 !== is)
    .map(({ by, reportSha256 }) => ({ claim: "review", at: `report that ${by} signed`, was: reportSha256, is }));
}

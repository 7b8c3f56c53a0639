import type { Report, Seal } from "../model/index.ts";
import { canonicalJson } from "./canonicalJson.ts";

/** The seal of a report's evidence: SHA-256 of the canonical JSON of its requests and rows. What persons add later leaves it as it is. */
export async function sealOf(
  { requests, evidence }: Pick<Report, "requests" | "evidence">,
  sha256: (text: string) => Promise<string>,
): Promise<Seal> {
  return { evidenceSha256: await sha256(canonicalJson({ requests, evidence })) };
}

/** Why a report is not judged again: its evidence is not what it was sealed with. Null where it is, or where it carries no seal. */
export async function brokenSeal(report: Report, sha256: (text: string) => Promise<string>): Promise<string | null> {
  if (report.seal === undefined) return null;
  const { evidenceSha256: is } = await sealOf(report, sha256);
  const was = report.seal.evidenceSha256;
  return is === was
    ? null
    : `The report's evidence was altered: it was sealed with SHA-256 ${was.slice(0, 16)}… and now comes to ${is.slice(0, 16)}….`;
}

import { createHash } from "node:crypto";
import { brokenSeal, reviewDifferences, signatureDifferences, type Workspace } from "../check/index.ts";
import type { Report } from "../model/index.ts";
import { rejudge, type Difference } from "../verdicts/index.ts";
import { AnswerFailure } from "./failure.ts";

/**
 * Judges a report again on its own evidence, persons' corrections too; what comes out differently, an altered text first, signatures of
 * another report last. Fails where the evidence was altered.
 */
export async function verifyReport(report: Report, { earth, knowledge }: Workspace): Promise<readonly Difference[]> {
  const hash = (text: string): Promise<string> => Promise.resolve(sha256(text));
  const refused = await brokenSeal(report, hash);
  if (refused !== null)
    throw new AnswerFailure("unreadable", refused, "Take the report as it was written, or check the text anew.");
  const altered = alteredText(report);
  const settings = { checkedAt: report.checkedAt, asOf: report.asOf, earth, organisations: knowledge.organisations };
  const { differences } = await rejudge(report, settings);
  return [
    ...(altered === null ? [] : [altered]),
    ...differences,
    ...(await reviewDifferences(report, settings)),
    ...(await signatureDifferences(report, hash)),
  ];
}

const embedded = /<script type="application\/json" id="groundtrack-report">([\s\S]*?)<\/script>/;

/** The report in a text: JSON, or a page that holds one. `name` is what the text is called in words. */
export async function reportIn(text: string, name: string): Promise<Report> {
  const json = embedded.exec(text)?.[1] ?? text;
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    throw new AnswerFailure(
      "unreadable",
      `${name} holds no report: it is neither JSON nor a page with one inside.`,
      "Give a file that check --json or --html wrote.",
    );
  }
  const { report: reportSchema } = await import("../model/index.ts");
  const read = reportSchema.safeParse(parsed);
  if (read.success) return read.data;
  const first = read.error.issues[0];
  const at = first === undefined || first.path.length === 0 ? "" : ` at ${first.path.join(".")}`;
  throw new AnswerFailure(
    "unreadable",
    `${name} is no whole report${at}: ${first?.message ?? "it does not have a report's fields"}.`,
    "Write the report again with check --json.",
  );
}

/** The text must be the one that was judged. */
function alteredText({ source }: Report): Difference | null {
  const is = sha256(source.text);
  return is === source.textSha256 ? null : { claim: "source", at: "textSha256", was: source.textSha256, is };
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

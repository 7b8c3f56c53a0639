import type { CheckedClaim, Report, UtcText, Verdict } from "../model/index.ts";
import type { Awaitable } from "./archive.ts";

/** A kept report as lists show it. `verdicts` counts its claims by how they stand; a verdict that none has is absent. */
export interface KeptReport {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publisherId: string | null;
  readonly url: string | null;
  /** As the source says it: a day or a moment of UTC. */
  readonly published: string | null;
  readonly checkedAt: UtcText;
  readonly asOf: UtcText | null;
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
}

/** Which kept reports, the latest checked first. Conditions are joined by "and". */
export interface ReportQuery {
  readonly limit: number;
  /** Only those that come after the report of this id in the list: the last one of the page before. Of an unknown id nothing comes after. */
  readonly after?: string;
  /** One of its claims is about this object, or compares with it. */
  readonly noradId?: number;
  /** The publisher's name, in any case, or its organisation's id. */
  readonly publisher?: string;
  /** Published from this day on, `2023-11-01`; one whose day is unknown is then not given. */
  readonly publishedFrom?: string;
  /** Published before this day. */
  readonly publishedBefore?: string;
}

/** One claim about an object, as it stands, with the report that it is in. */
export interface ClaimAbout {
  readonly reportId: string;
  readonly report: KeptReport;
  readonly claim: CheckedClaim;
}

/**
 * Kept reports: each with its source's text, its claims and their findings as rows of their own. A report comes back as it was kept,
 * field by field in the same order.
 */
export interface ReportShelf {
  /**
   * Keeps a report for good and returns its id, which its content decides: keeping it again adds nothing and changes nothing, even where
   * it was replaced in between.
   */
  keepReport(report: Report): Awaitable<string>;
  /** Puts a reviewed report in the place of the one with this id; false where there is none, and then nothing is kept. */
  replaceReport(id: string, report: Report): Awaitable<boolean>;
  reports(query: ReportQuery): Awaitable<readonly KeptReport[]>;
  report(id: string): Awaitable<Report | null>;
  /** Claims whose subject, second object or one of whose readings is this object; the latest checked first, 1000 at most. */
  claimsAbout(noradId: number): Awaitable<readonly ClaimAbout[]>;
}

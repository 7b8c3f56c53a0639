import { utcSortKey, type ClaimAbout, type KeptReport, type ReportShelf } from "../../catalogue/index.ts";
import type { CheckedClaim, Report } from "../../model/index.ts";
import { ArchiveFailure } from "../archiveFailure.ts";
import { claimRowsOf, headingOf, mostClaimsAbout, reportId, sha256Of, withClaims, type ClaimRow } from "../keptReport.ts";
import { publisherKey } from "../memoryReports.ts";
import { cells } from "./cells.ts";
import { guarded, type Connection } from "./connection.ts";
import { textHash } from "./textHash.ts";

/** After every text that is compared with it. */
const afterAll = "\u{10ffff}";

/** The reports that an archive's file keeps. Each is written in one transaction: there with all its rows, or not at all. */
export function sqliteReports(
  { path, db, prepared }: Connection,
  now: () => number,
): { readonly [M in keyof ReportShelf]: Told<M> } {
  const insert = (id: string, report: Report): void => {
    const { source } = report;
    // As JSON, which holds half a surrogate pair too. The row goes by the text's own hash: what a report says it to be may be anything.
    const kept = JSON.stringify(source.text);
    const text = sha256Of(kept);
    prepared("insertSourceText").run(text, textHash(kept), kept);
    const heading = JSON.stringify(headingOf(id, report));
    // Claims and text have rows of their own.
    const value = JSON.stringify({ ...report, source: { ...source, text: "" }, ...withClaims(report, [], []) });
    prepared("insertReport").run(
      id,
      utcSortKey(report.checkedAt),
      source.published,
      publisherKey(source.publisher),
      source.publisherId ?? null,
      text,
      now(),
      textHash(heading),
      heading,
      textHash(value),
      value,
    );
    for (const row of claimRowsOf(report)) insertClaim(id, row);
  };

  const insertClaim = (id: string, { claim, corrected, position, objects }: ClaimRow): void => {
    const finding = JSON.stringify(claim.finding);
    // The place of the finding among the claim's fields is kept.
    const value = JSON.stringify({ ...claim, finding: null });
    const at = [corrected ? 1 : 0, position] as const;
    const { id: name, type, speaker } = claim;
    const content = textHash(`${value}\n${finding}`);
    prepared("insertClaim").run(id, ...at, name, type, speaker, claim.finding.verdict, content, value, finding);
    for (const number of objects) prepared("insertClaimObject").run(number, id, ...at);
  };

  const readClaim = (id: string, name: unknown, value: unknown, finding: unknown, content: unknown): CheckedClaim => {
    if (textHash(`${String(value)}\n${String(finding)}`) !== content) damaged(`claim ${String(name)} of report ${id}`);
    const claim: CheckedClaim = JSON.parse(String(value));
    const found: CheckedClaim["finding"] = JSON.parse(String(finding));
    return { ...claim, finding: found };
  };

  const readHeading = (heading: unknown, content: unknown): KeptReport => {
    if (textHash(String(heading)) !== content) damaged("a report's heading");
    const parsed: KeptReport = JSON.parse(String(heading));
    return parsed;
  };

  const read = (id: string): Report | null => {
    const [value, content, textKey] = cells(prepared("report").get(id));
    if (typeof value !== "string") return null;
    if (textHash(value) !== content) damaged(`report ${id}`);
    const report: Report = JSON.parse(value);
    const [text, textContent] = cells(prepared("sourceText").get(String(textKey)));
    if (typeof text !== "string" || textHash(text) !== textContent) damaged(`the text of report ${id}`);
    const rows = prepared("claimsOfReport").all(id).map(cells);
    const claims = (corrected: number): readonly CheckedClaim[] =>
      rows
        .filter((row) => row[5] === corrected)
        .map(([, name, claim, finding, hash]) => readClaim(id, name, claim, finding, hash));
    return {
      ...report,
      source: { ...report.source, text: String(JSON.parse(String(text))) },
      ...withClaims(report, claims(0), claims(1)),
    };
  };

  const damaged = (what: string): never => {
    throw new ArchiveFailure({
      code: "archive-damaged",
      place: { file: path },
      found: `the row of ${what} does not fit its hash`,
    });
  };

  const written = <T>(work: () => T): T =>
    guarded(path, () => {
      db.exec("begin immediate");
      try {
        const done = work();
        db.exec("commit");
        return done;
      } catch (error) {
        if (db.isTransaction) db.exec("rollback");
        throw error;
      }
    });

  return {
    keepReport: (report) =>
      written(() => {
        const id = reportId(report);
        if (prepared("reportHeading").get(id) === undefined) insert(id, report);
        return id;
      }),
    replaceReport: (id, report) =>
      written(() => {
        if (prepared("reportHeading").get(id) === undefined) return false;
        for (const name of ["deleteReport", "deleteClaims", "deleteClaimObjects"] as const) prepared(name).run(id);
        insert(id, report);
        return true;
      }),
    reports: ({ limit, after, noradId, publisher, publishedFrom, publishedBefore }) =>
      guarded(path, () => {
        const last = after === undefined ? [null, null, afterAll] : cells(prepared("reportHeading").get(after));
        if (last.length === 0) return [];
        // A day before excludes what has no day; "" stands for that.
        const from = publishedFrom ?? (publishedBefore === undefined ? "" : "0");
        const by = publisher === undefined ? [null, null] : [publisherKey(publisher), publisher];
        return prepared("reports")
          .all(String(last[2]), after ?? afterAll, noradId ?? null, ...by, from, publishedBefore ?? afterAll, limit)
          .map((row) => {
            const [heading, content] = cells(row);
            return readHeading(heading, content);
          });
      }),
    report: (id) => guarded(path, () => read(id)),
    claimsAbout: (noradId) =>
      guarded(path, () =>
        prepared("claimsAbout")
          .all(noradId, mostClaimsAbout)
          .map((row): ClaimAbout => {
            const [id, name, value, finding, content, heading, headingContent] = cells(row);
            const reportId = String(id);
            return {
              reportId,
              report: readHeading(heading, headingContent),
              claim: readClaim(reportId, name, value, finding, content),
            };
          }),
      ),
  };
}

/** The shelf's methods as this store has them: answering at once. */
type Told<M extends keyof ReportShelf> = (...parameters: Parameters<ReportShelf[M]>) => Awaited<ReturnType<ReportShelf[M]>>;

import { utcSortKey, type Answer } from "../catalogue/index.ts";
import type { CheckedClaim, Claim, Evidence, EvidenceRequest, EvidenceRow, Finding, Report } from "../model/index.ts";
import type { JudgeSettings } from "./check.ts";
import { judgeClaims } from "./judgeClaims.ts";

/** One thing that came out differently when a report was judged again. */
export interface Difference {
  readonly claim: string;
  /** Where in the finding: `verdict`, `parts[0].verdict`, `figures[2].value`. */
  readonly at: string;
  readonly was: string;
  readonly is: string;
}

export interface Rejudged {
  readonly claims: readonly CheckedClaim[];
  readonly differences: readonly Difference[];
}

/**
 * Judges a report's claims again on its own evidence. Verdicts (of claims, parts, readings) must be the same exactly, other
 * numbers within the tolerance that the report prints for their unit; texts are not compared, since their wording may improve.
 */
export async function rejudge(report: Report, settings: JudgeSettings): Promise<Rejudged> {
  const claims: readonly Claim[] = report.claims.map(withoutFinding);
  const again = await judgeClaims(claims, (request) => answerFrom(report, request), {
    ...settings,
    checkedAt: report.asOf ?? report.checkedAt,
    asOf: report.asOf,
  });
  const differences = report.claims.flatMap((was, i) => {
    const is = again.claims[i];
    return is === undefined
      ? [{ claim: was.id, at: "claim", was: was.id, is: "missing" }]
      : compare(was.id, was.finding, is.finding, report);
  });
  return { claims: again.claims, differences };
}

/**
 * The rows of a report that answer a request. A row is kept once under the request that first gave it, so other requests find
 * theirs by content; the checks themselves pick the nearest, the fitting, the first.
 */
export function answerFrom(report: Report, request: EvidenceRequest): Answer {
  const rows = among(
    report.evidence.filter((row) => answers(row, request)),
    request,
  ).map(bare);
  const missing = report.claims
    .flatMap((claim) => claim.finding.needs)
    .find((need) => need.request !== null && JSON.stringify(need.request) === JSON.stringify(request));
  return { rows, missing: missing === undefined ? null : { what: missing.what, command: missing.command } };
}

function isCompleteness(row: Evidence, of: string): boolean {
  return row.kind === "completeness" && row.value.of === of;
}

/** Of an object's sets, those that the request asks for: others nearer than these would have been in its answer. */
function among(rows: readonly Evidence[], request: EvidenceRequest): readonly Evidence[] {
  if (request.kind !== "sets-around" && request.kind !== "history") return rows;
  const epoch = (row: Evidence): string => (row.kind === "element-set" ? utcSortKey(row.value.EPOCH) : "");
  const sets = rows.filter((row) => row.kind === "element-set").toSorted((a, b) => (epoch(a) < epoch(b) ? -1 : 1));
  const [start, end] = [utcSortKey(request.during.start), utcSortKey(request.during.end)];
  const inside = sets.filter((row) => start <= epoch(row) && epoch(row) < end);
  if (request.kind === "history") return [...inside, ...rows.filter((row) => row.kind !== "element-set")];
  const before = sets.filter((row) => epoch(row) < start).slice(-request.eachSide);
  return [...before, ...inside, ...sets.filter((row) => epoch(row) >= end).slice(0, request.eachSide)];
}

function withoutFinding({ finding: _finding, ...claim }: CheckedClaim): Claim {
  return claim;
}

function bare({ id: _id, request: _request, ...row }: Evidence): EvidenceRow {
  return row;
}

function answers(row: Evidence, request: EvidenceRequest): boolean {
  switch (request.kind) {
    case "sets-around":
      return row.kind === "element-set" && row.value.NORAD_CAT_ID === request.noradId;
    case "history":
      return row.kind === "element-set"
        ? row.value.NORAD_CAT_ID === request.noradId
        : isCompleteness(row, `element-sets:${request.noradId}`);
    case "launches":
      return row.kind === "launch"
        ? request.where.launchId === undefined || request.where.launchId === row.value.launchId
        : row.kind === "completeness" && row.value.of.startsWith("launches:");
    case "catalogue-at":
      return row.kind === "object"
        ? request.where.launchId === undefined || request.where.launchId === row.value.launchId
        : row.kind === "completeness" && row.value.of.startsWith("objects:");
    case "sky-at":
      return row.kind === "element-set" || (row.kind === "completeness" && row.value.of === "sky");
    case "object":
      return row.kind === "object" && row.value.noradId === request.noradId;
    case "sensor":
      return row.kind === "sensor" && row.value.noradId === request.noradId;
    case "site":
      return row.kind === "site" && row.value.siteId === request.siteId;
  }
}

function compare(claim: string, was: Finding, is: Finding, report: Report): readonly Difference[] {
  const differences: Difference[] = [];
  const note = (at: string, a: string, b: string): void => {
    if (a !== b) differences.push({ claim, at, was: a, is: b });
  };
  const near = (at: string, a: number | undefined, b: number | undefined, within: number): void => {
    if (a === undefined && b === undefined) return;
    if (a === undefined || b === undefined || !(Math.abs(a - b) <= within))
      differences.push({ claim, at, was: String(a), is: String(b) });
  };
  const { tolerance } = report.settings;
  note("verdict", was.verdict, is.verdict);
  note(
    "parts",
    was.parts.map((part) => `${part.part}: ${part.verdict}`).join("; "),
    is.parts.map((part) => `${part.part}: ${part.verdict}`).join("; "),
  );
  note(
    "readings",
    was.readings.map((reading) => reading.verdict).join("; "),
    is.readings.map((reading) => reading.verdict).join("; "),
  );
  near("probability.value", was.probability?.value, is.probability?.value, probabilityStep);
  near("baseRate.value", was.baseRate?.value, is.baseRate?.value, probabilityStep);
  near("control.matched", was.control?.matched, is.control?.matched, 0);
  near("control.meanMatched", was.control?.meanMatched, is.control?.meanMatched, probabilityStep);
  note("figures", String(was.figures.length), String(is.figures.length));
  for (const [i, figure] of was.figures.entries()) {
    near(`figures[${i}].value`, figure.value, is.figures[i]?.value, toleranceOf(figure.unit, tolerance));
  }
  note("passes", String(was.passes.length), String(is.passes.length));
  for (const [i, pass] of was.passes.entries()) {
    near(`passes[${i}].peakElevationDeg`, pass.peakElevationDeg, is.passes[i]?.peakElevationDeg, tolerance.degrees);
    near(`passes[${i}].rangeKm`, pass.rangeKm, is.passes[i]?.rangeKm, tolerance.km);
    near(`passes[${i}].statedMinusPeakS`, pass.statedMinusPeakS, is.passes[i]?.statedMinusPeakS, tolerance.seconds);
  }
  return differences;
}

/** A last digit may move one of the 201 offsets across a limit; more may not. */
const probabilityStep = 1 / 201 + 1e-9;

function toleranceOf(unit: string, tolerance: Report["settings"]["tolerance"]): number {
  if (unit === "deg") return tolerance.degrees;
  if (unit === "km") return tolerance.km;
  if (unit === "s") return tolerance.seconds;
  if (unit === "min") return tolerance.seconds / 60;
  return unit === "d" ? tolerance.seconds / 86400 : 0;
}

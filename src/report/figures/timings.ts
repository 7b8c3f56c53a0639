import type { CheckedClaim, PassFinding, Report } from "../../model/index.ts";
import { secondsFromTo } from "../moments.ts";
import { html, nothing, type Html } from "../text/html.ts";
import { columns } from "../text/columns.ts";
import { decimal } from "../words/numberWords.ts";
import { clockWords, shortDate } from "../words/timeWords.ts";

/** A stated time beside the computed moment of closest approach; all seconds count from that moment. */
export interface Timing {
  readonly claim: CheckedClaim;
  readonly pass: PassFinding;
  readonly fromS: number;
  readonly toS: number;
  /** 95 % and 50 % of the error of the computed moment. */
  readonly p95S: number | null;
  readonly p50S: number | null;
}

const longestS = 180; // a stated interval longer than a pass overhead says nothing about seconds

/** The stated times of a report that can be held against a closest approach; with `secondsOnly` those given to the second. */
export function timingsOf(claims: readonly CheckedClaim[], secondsOnly = false): readonly Timing[] {
  return claims.flatMap((claim) => {
    const pass = claim.finding.passes.find((candidate) => candidate.relation === "stated");
    const { start, end, precision } = claim.time;
    if (pass === undefined || (precision !== "second" && precision !== "minute") || (secondsOnly && precision !== "second"))
      return [];
    const [fromS, toS] = [secondsFromTo(pass.peak, start), secondsFromTo(pass.peak, end)];
    if (fromS === null || toS === null || toS - fromS > longestS || Math.max(Math.abs(fromS), Math.abs(toS)) > longestS)
      return [];
    const error = claim.finding.uncertainty?.timeS ?? null;
    return [{ claim, pass, fromS, toS, p95S: error?.p95 ?? null, p50S: error?.p50 ?? null }];
  });
}

/** "2 s before the closest approach". */
export function offsetWords(timing: Timing): string {
  if (timing.claim.time.precision !== "second") {
    return timing.fromS <= 0 && timing.toS > 0
      ? "the stated minute holds the closest approach"
      : "the stated minute misses the closest approach";
  }
  const offset = timing.pass.statedMinusPeakS ?? timing.fromS;
  if (Math.abs(offset) < 0.5) return "at the closest approach";
  return `${decimal(Math.abs(offset), 0)} s ${offset < 0 ? "before" : "after"} the closest approach`;
}

const width = 480;
const start = 14;
const end = width - 14;
const rowHeight = 52;
const top = 22;

function axisReach(timings: readonly Timing[]): number {
  const furthest = Math.max(...timings.flatMap(({ fromS, toS, p95S }) => [Math.abs(fromS), Math.abs(toS), p95S ?? 0]));
  return [15, 30, 60, 90, 180].find((reach) => furthest * 1.08 < reach) ?? 200;
}

function fitted(name: string, room: number): string {
  return columns(name) <= room
    ? name
    : `${Array.from(name)
        .slice(0, room - 1)
        .join("")}…`;
}

function rowMarkup(timing: Timing, x: (s: number) => number, y: number): Html {
  const { claim, pass, p95S, p50S } = timing;
  const exact = claim.time.precision === "second";
  const offset = pass.statedMinusPeakS ?? timing.fromS;
  const band = (halfS: number | null, className: string): Html =>
    halfS === null
      ? nothing
      : html`<rect
          class="${className}"
          x="${x(-halfS)}"
          y="${y - 8}"
          width="${Math.max(1, x(halfS) - x(-halfS))}"
          height="16"
          rx="2"
        />`;
  const stated = exact
    ? html`<path class="stated" d="M${x(offset)},${y - 8}l6,8l-6,8l-6,-8Z" />`
    : html`<rect
        class="stated minute"
        x="${x(timing.fromS)}"
        y="${y - 3}"
        width="${x(timing.toS) - x(timing.fromS)}"
        height="6"
        rx="3"
      />`;
  const value = exact
    ? `${offset > 0 ? "+" : ""}${decimal(offset, 0)} s`
    : timing.fromS <= 0 && timing.toS > 0
      ? "within"
      : "outside";
  return html`<g class="row v-${claim.finding.verdict}"
    ><text class="name" x="${start}" y="${y - 18}"
      >${fitted(pass.place, 30)} <tspan class="when" dx="4">${shortDate(pass.peak)}, ${clockWords(pass.peak)} UTC</tspan></text
    ><text class="value" x="${end}" y="${y - 18}" text-anchor="end">${value}</text>${band(p95S, "p95")}${band(p50S, "p50")}<path
      class="zero"
      d="M${x(0)},${y - 11}v22"
    />${stated}</g
  >`;
}

/**
 * Stated seconds against the computed closest approach, one row a timing: the approach at zero with its error as a band, the stated
 * second as a diamond, a stated minute as a bar. Null where there is nothing to compare.
 */
export function timingFigure(timings: readonly Timing[], title: string, id: string): Html | null {
  if (timings.length === 0) return null;
  const reach = axisReach(timings);
  const x = (s: number): number => Math.round((start + ((s + reach) / (2 * reach)) * (end - start)) * 10) / 10;
  const height = top + timings.length * rowHeight + 24;
  const step = reach <= 15 ? 5 : reach <= 30 ? 10 : reach <= 60 ? 20 : reach <= 90 ? 30 : 60;
  const marks = Array.from({ length: 2 * Math.floor(reach / step) + 1 }, (_, i) => (i - Math.floor(reach / step)) * step);
  const bottom = top + timings.length * rowHeight;
  const words = timings.map((timing) => `${timing.pass.place}: ${offsetWords(timing)}`).join("; ");
  return html`<svg class="timings" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}">
    <title id="${id}">${title}. ${words}.</title>
    <text class="axis" x="${x(0)}" y="12" text-anchor="middle">closest approach, computed</text>
    <text class="axis" x="${start}" y="12">stated earlier</text>
    <text class="axis" x="${end}" y="12" text-anchor="end">stated later</text>
    ${marks.map((s) => html`<path class="grid" d="M${x(s)},${top - 2}V${bottom}" /><text class="axis" x="${x(s)}" y="${bottom + 16}" text-anchor="${s === -reach ? "start" : s === reach ? "end" : "middle"}">${s > 0 ? "+" : ""}${decimal(s, 0)}${s === 0 ? " s" : ""}</text>`)}
    ${timings.map((timing, i) => rowMarkup(timing, x, top + rowHeight * i + 36))}
  </svg>`;
}

/** All timings of a report, those to the second first. */
export function allTimings(report: Report): readonly Timing[] {
  const found = timingsOf(report.claims);
  const exact = found.filter((timing) => timing.claim.time.precision === "second");
  return [...exact, ...found.filter((timing) => timing.claim.time.precision !== "second")];
}

import type { CheckedClaim, Report } from "../../model/index.ts";
import { judgedSpans } from "../text/judged.ts";
import { html, type Html } from "../text/html.ts";
import { segmentsOf } from "../text/segments.ts";
import { speakerWords } from "../words/claimWords.ts";

/** The claim's words with the judged ones marked, and who says them. */
export function quote(claim: CheckedClaim, report: Report): Html {
  const [start, end] = claim.span;
  const pieces = segmentsOf(
    report.source.text.length,
    judgedSpans(claim).map((span) => ({ span })),
  )
    .filter((segment) => segment.start < end && segment.end > start)
    .map((segment) => {
      const text = report.source.text.slice(Math.max(start, segment.start), Math.min(end, segment.end));
      return segment.covers.length > 0 ? html`<mark>${text}</mark>` : html`${text}`;
    });
  return html`<blockquote>
    <p dir="auto">“${pieces}”</p>
    <footer>${speakerWords(claim)}.</footer>
  </blockquote>`;
}

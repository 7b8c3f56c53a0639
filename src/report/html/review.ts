import type { CheckedClaim, Report } from "../../model/index.ts";
import { html, nothing, type Html } from "../text/html.ts";
import { capital } from "../words/claimWords.ts";
import { correctedBy, correctedPart, correctedTo } from "../words/reviewWords.ts";
import { momentWords } from "../words/timeWords.ts";
import { block, verdictTag } from "./parts.ts";

/** What persons set right in a claim and remarked on it, with the verdict of their reading; nothing where nobody did. */
export function personsPart(claim: CheckedClaim, report: Report): Html {
  const { corrections = [], corrected = [], comments = [] } = report.review ?? {};
  const better = corrected.find(({ id }) => id === claim.id);
  const mine = corrections.filter(({ claimId }) => claimId === claim.id);
  const remarks = comments.filter(({ claimId }) => claimId === claim.id);
  if (mine.length + remarks.length === 0) return nothing;
  return block(
    "Set right and remarked by persons",
    html`<ul>
        ${mine.map(
          (one) =>
            html`<li>
              ${capital(correctedPart(one))}: <del>${one.was}</del> <ins>${correctedTo(one)}</ins>
              <span class="detail">${correctedBy(one)}</span>
            </li>`,
        )}
      </ul>
      ${better === undefined ? nothing : html`<p>As corrected: ${verdictTag(better.finding.verdict)} ${capital(better.finding.summary)}</p>`}
      ${remarkList(remarks)}`,
  );
}

function remarkList(comments: readonly { readonly text: string; readonly by: string; readonly at: string }[]): Html {
  return html`${comments.map((one) => html`<p dir="auto">${one.text} <span class="detail">${one.by}, ${momentWords(one.at)}</span></p>`)}`;
}

/** Remarks on the whole report, and who signed it; nothing where nobody did. */
export function reviewSection(report: Report): Html {
  const { comments = [], signatures = [] } = report.review ?? {};
  const whole = comments.filter(({ claimId }) => claimId === null);
  if (whole.length + signatures.length === 0) return nothing;
  return html`<section id="review" class="review" aria-labelledby="h-review">
    <h2 id="h-review">Remarked and signed by persons</h2>
    ${remarkList(whole)}
    ${signatures.map((one) => html`<p>Signed by <strong>${one.by}</strong>, ${momentWords(one.at)} <span class="detail">report SHA-256 ${one.reportSha256.slice(0, 16)}…</span></p>`)}
  </section>`;
}

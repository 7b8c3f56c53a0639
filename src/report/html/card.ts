import type { CheckedClaim, Report } from "../../model/index.ts";
import type { Land } from "../map/land.ts";
import { html, nothing, type Html } from "../text/html.ts";
import { capital, propositionWords, typeWords } from "../words/claimWords.ts";
import { claimFigures } from "./figures.ts";
import { evidence } from "./evidence.ts";
import { howRead } from "./howRead.ts";
import { furtherNumbers, numbers } from "./numbers.ts";
import { block, claimNumber, verdictTag } from "./parts.ts";
import { personsPart } from "./review.ts";
import { quote } from "./quote.ts";
import { parts, passes, readings } from "./tables.ts";

function wording(claim: CheckedClaim): Html {
  const { fair, unfair } = claim.finding.wording;
  return html`<div class="wording">
    <div class="fair">
      <h4>Fair to write</h4>
      <p>${capital(fair)}</p>
    </div>
    <div class="unfair">
      <h4>Not fair to write</h4>
      <p>${capital(unfair)}</p>
    </div>
  </div>`;
}

export function inconsistencies(claim: CheckedClaim): Html {
  const items = claim.inconsistencies.map(
    ({ text, readings: [first, second] }) =>
      html`<li><q>${text}</q> <span class="detail">either ${first}, or ${second}</span></li>`,
  );
  return block(
    "The text against itself",
    items.length === 0
      ? null
      : html`<ul>
          ${items}
        </ul>`,
  );
}

function needs(claim: CheckedClaim): Html {
  const items = claim.finding.needs.map(
    (need) => html`<li>${capital(need.what)}${need.command === null ? nothing : html`<code>${need.command}</code>`}</li>`,
  );
  return block(
    "What would settle it",
    items.length === 0
      ? null
      : html`<ul>
          ${items}
        </ul>`,
    "needs",
  );
}

export function cannotShow(claim: CheckedClaim): Html {
  const items = claim.finding.cannotShow.map((sentence) => html`<li>${sentence}</li>`);
  return block(
    "What this evidence cannot show",
    items.length === 0
      ? null
      : html`<ul>
          ${items}
        </ul>`,
  );
}

function head(claim: CheckedClaim, report: Report): Html {
  return html`<header>
      <p class="stamp">
        ${verdictTag(claim.finding.verdict)} <span class="type">Claim ${claimNumber(claim)}, ${typeWords[claim.type]}</span>
      </p>
      <h3 id="h-${claim.id}">${propositionWords(claim)}</h3>
      ${quote(claim, report)}
      <p class="summary">${capital(claim.finding.summary)}</p>
    </header>
    ${wording(claim)}`;
}

/** One claim with all that its verdict rests on. A statement that nothing physical can settle keeps its words and its speaker. */
export function card(claim: CheckedClaim, report: Report, land: Land): Html {
  const { verdict } = claim.finding;
  if (verdict === "not-checkable") {
    return html`<article class="card brief v-${verdict}" id="${claim.id}" aria-labelledby="h-${claim.id}">
      ${head(claim, report)}${personsPart(claim, report)}
    </article>`;
  }
  const figures = claimFigures(claim, report, land);
  return html`<article class="card v-${verdict}" id="${claim.id}" aria-labelledby="h-${claim.id}">
    ${head(claim, report)}
    <div class="body${figures === nothing ? " plain" : ""}">
      ${figures === nothing ? nothing : html`<div class="pictures">${figures}</div>`}
      <div class="facts">${numbers(claim)}${needs(claim)}${inconsistencies(claim)}</div>
    </div>
    ${personsPart(claim, report)}${readings(claim)}${parts(claim)}${passes(claim)}${furtherNumbers(claim)}${cannotShow(claim)}
    ${evidence(claim, report)}${howRead(claim)}
    <p class="back"><a href="#verdicts">Back to the verdicts</a></p>
  </article>`;
}

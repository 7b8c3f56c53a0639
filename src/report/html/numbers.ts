import type { CheckedClaim } from "../../model/index.ts";
import { html, nothing, type Html } from "../text/html.ts";
import { capital } from "../words/claimWords.ts";
import { figureRows, type FigureRow } from "../words/figureRow.ts";
import { chance, decimal, measure, percent } from "../words/numberWords.ts";
import { block } from "./parts.ts";

function figureItem(row: FigureRow): Html {
  const bounds = row.bounds === null ? nothing : html`<span class="bounds">95 %: ${row.bounds}</span>`;
  const details = row.details.length === 0 ? nothing : html`<span class="detail">${row.details.join(", ")}</span>`;
  return html`<div class="number">
    <dt>${capital(row.label)}</dt>
    <dd><span class="value">${row.value}</span> ${bounds} ${details}</dd>
  </div>`;
}

function probabilityItem(claim: CheckedClaim): Html {
  const { probability } = claim.finding;
  if (probability === null) return nothing;
  return html`<div class="number">
    <dt>Probability from the error model</dt>
    <dd><span class="value">${percent(probability.value)}</span> <span class="detail">that ${probability.of}</span></dd>
  </div>`;
}

function baseRateItem(claim: CheckedClaim): Html {
  const { baseRate } = claim.finding;
  if (baseRate === null) return nothing;
  return html`<div class="number">
    <dt>Base rate: by chance alone</dt>
    <dd><span class="value">${chance(baseRate)}</span> <span class="detail">of ${baseRate.of}</span></dd>
  </div>`;
}

function errorItem(claim: CheckedClaim): Html {
  const { uncertainty } = claim.finding;
  if (uncertainty === null) return nothing;
  return html`<div class="number">
    <dt>Error of the orbit at that moment</dt>
    <dd>
      <span class="value">${measure(uncertainty.timeS.p95, "s")}</span>
      <span class="bounds">along the track, half of all within ${measure(uncertainty.timeS.p50, "s")}</span>
      <span class="detail"
        >95 % within ${measure(uncertainty.groundKm.p95, "km", 0)} on the ground; from ${uncertainty.from}</span
      >
    </dd>
  </div>`;
}

function controlItem(claim: CheckedClaim): Html {
  const { control } = claim.finding;
  if (control === null || control.timings < 2) return nothing;
  return html`<div class="number">
    <dt>Joint control of all timings</dt>
    <dd>
      <span class="value">${control.matched} of ${control.timings} fit</span>
      <a class="detail" href="#timings">against ${decimal(control.meanMatched, 2)} when shifted</a>
    </dd>
  </div>`;
}

const figuresAtTheSide = 4; // beside the map there is room for these and what is said of the whole

function list(title: string, items: readonly Html[], className = ""): Html {
  const shown = items.filter((item) => item !== nothing);
  return block(title, shown.length === 0 ? null : html`<dl class="numbers">${shown}</dl>`, className);
}

/** The telling numbers of a finding, each with its error and what it is the number of. */
export function numbers(claim: CheckedClaim): Html {
  const figures = figureRows(claim).slice(0, figuresAtTheSide).map(figureItem);
  return list("The numbers", [...figures, probabilityItem(claim), errorItem(claim), baseRateItem(claim), controlItem(claim)]);
}

/** The rest of the numbers, for the whole width of the card. */
export function furtherNumbers(claim: CheckedClaim): Html {
  return list("Further numbers", figureRows(claim).slice(figuresAtTheSide).map(figureItem), "further");
}

import type { CheckedClaim, Report } from "../../model/index.ts";
import { html, linkable, nothing, type Html } from "../text/html.ts";
import { headline, verdictCounts } from "../words/countWords.ts";
import { capital, propositionWords, speakerWords } from "../words/claimWords.ts";
import { dateWords, momentWords } from "../words/timeWords.ts";
import { verdictWords } from "../words/verdictWords.ts";
import { glyph } from "./glyphs.ts";
import { claimNumber, verdictTag } from "./parts.ts";

function sourceLine(report: Report): Html {
  const { publisher, published, url } = report.source;
  const address = linkable(url);
  const from = [publisher, published === null ? null : dateWords(published)].filter((part) => part !== null).join(", ");
  const link =
    address === null
      ? nothing
      : html` <a class="source" href="${address}" rel="noreferrer noopener">${address.replace(/^https?:\/\//i, "")}</a>`;
  return html`<p class="byline">${from}${link}</p>`;
}

/** The head of the page: what text this is, from whom, and the moment that it was checked for. */
export function masthead(report: Report): Html {
  const asOf = report.asOf === null ? "" : `, with what was published by ${momentWords(report.asOf)}`;
  return html`<header class="masthead">
    <p class="kicker"><span class="brand">Groundtrack</span> What is said about satellites, held against their orbits</p>
    <h1><bdi>${report.source.title ?? "A text without a title"}</bdi></h1>
    ${sourceLine(report)}
    <p class="checked">Checked for ${momentWords(report.checkedAt)}${asOf}</p>
  </header>`;
}

function tally(report: Report): Html {
  const items = verdictCounts(report).map(
    ({ verdict, count }) =>
      html`<li class="v-${verdict}">
        ${glyph(verdict)} <span class="count"><strong>${count}</strong> ${verdictWords[verdict].word}</span>
        <span class="meaning">${verdictWords[verdict].meaning}</span>
      </li>`,
  );
  return items.length === 0
    ? nothing
    : html`<ul class="tally">
        ${items}
      </ul>`;
}

function findingRow(claim: CheckedClaim): Html {
  const { verdict, summary, wording } = claim.finding;
  return html`<li class="row v-${verdict}">
    <p class="tag">
      ${verdictTag(verdict)}
      <a href="#${claim.id}" aria-label="Claim ${claimNumber(claim)}: ${propositionWords(claim)}"
        >claim ${claimNumber(claim)}</a
      >
    </p>
    <div class="said">
      <p class="summary">${capital(summary)}</p>
      <p class="who">${speakerWords(claim)}.</p>
    </div>
    <p class="fair"><span class="label">Fair to write</span> ${capital(wording.fair)}</p>
  </li>`;
}

function statements(report: Report): Html {
  const kept = report.claims.filter((claim) => claim.finding.verdict === "not-checkable");
  if (kept.length === 0) return nothing;
  return html`<div class="statements">
    <h3>Also said, and nothing that an orbit can show</h3>
    <ul>
      ${kept.map(
        (claim) =>
          html`<li>
            ${glyph("not-checkable")} ${capital(claim.finding.wording.fair)}
            <a href="#${claim.id}">claim ${claimNumber(claim)}</a>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What would settle the open claims, each need once with the claims that wait for it. */
function needsList(report: Report): Html {
  const whats = [...new Set(report.claims.flatMap((claim) => claim.finding.needs.map((need) => need.what)))];
  if (whats.length === 0) return nothing;
  const items = whats.map((what) => {
    const waiting = report.claims.filter((claim) => claim.finding.needs.some((need) => need.what === what));
    const command = waiting.flatMap((claim) => claim.finding.needs).find((need) => need.what === what)?.command ?? null;
    const links = waiting.map((claim, i) => html`${i > 0 ? ", " : ""}<a href="#${claim.id}">claim ${claimNumber(claim)}</a>`);
    return html`<li>
      ${capital(what)} <span class="waiting">(${links})</span>${command === null ? nothing : html` <code>${command}</code>`}
    </li>`;
  });
  return html`<div class="needs">
    <h3>What would settle what is open</h3>
    <ul>
      ${items}
    </ul>
  </div>`;
}

/** The verdicts in plain words and what may fairly be written, in the order of the text. */
export function opening(report: Report): Html {
  const judged = report.claims.filter((claim) => claim.finding.verdict !== "not-checkable");
  return html`<section id="verdicts" class="verdicts" aria-labelledby="h-verdicts">
    <h2 id="h-verdicts">The verdicts</h2>
    <p class="lead">${headline(report)}</p>
    ${noticeList(report.notices.filter(({ code }) => code === "no-date"))} ${tally(report)}
    ${
      judged.length === 0
        ? nothing
        : html`<ol class="findings">
            ${judged.map(findingRow)}
          </ol>`
    }
    ${statements(report)}${needsList(report)} ${noticeList(report.notices.filter(({ code }) => code !== "no-date"))}
  </section>`;
}

function noticeList(notices: Report["notices"]): Html {
  return notices.length === 0
    ? nothing
    : html`<ul class="notices">
        ${notices.map((notice) => html`<li>${notice.text}${notice.doThis === null ? nothing : html` ${notice.doThis}`}</li>`)}
      </ul>`;
}

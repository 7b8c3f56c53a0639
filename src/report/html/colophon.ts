import type { Report } from "../../model/index.ts";
import { html, type Html } from "../text/html.ts";
import { percent } from "../words/numberWords.ts";
import { verdictOrder, verdictWords } from "../words/verdictWords.ts";
import { glyph } from "./glyphs.ts";

/** What the verdicts mean, what the page was made with, and how to check it again. */
export function colophon(report: Report): Html {
  const { settings, source, versions } = report;
  const rows: (readonly [string, string])[] = [
    ["Groundtrack", report.groundtrack],
    ...Object.entries(versions),
    ["kernel", settings.kernel],
    ["contradicted at most", `P ${percent(settings.thresholds.contradictedAtMost)}`],
    ["supported at least", `P ${percent(settings.thresholds.supportedAtLeast)}`],
    [
      "tolerance of a repetition",
      `${settings.tolerance.seconds} s, ${settings.tolerance.degrees}°, ${settings.tolerance.km} km`,
    ],
    ["SHA-256 of the source", source.sha256],
    ["SHA-256 of the text", source.textSha256],
  ];
  return html`<section id="method" class="method" aria-labelledby="h-method">
    <h2 id="h-method">How this was checked</h2>
    <div class="columns">
      <div>
        <h3>What the verdicts mean</h3>
        <dl class="meanings">
          ${verdictOrder.map(
            (verdict) =>
              html`<div class="v-${verdict}">
                <dt>${glyph(verdict)} ${verdictWords[verdict].word}</dt>
                <dd>${verdictWords[verdict].meaning}</dd>
              </div>`,
          )}
        </dl>
        <p>
          A verdict is the most favourable one that the text leaves open. “Was able to” is never turned into “did”: an orbit
          shows where a satellite was, not what it did there, and says nothing of intent.
        </p>
      </div>
      <div>
        <h3>What it was checked with</h3>
        <dl class="versions">
          ${rows.map(
            ([name, value]) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
        <p>
          This page carries its own data: the report as JSON, with every element set, is in its source under
          <code>id="groundtrack-report"</code>. Nothing is loaded from elsewhere.
        </p>
      </div>
    </div>
  </section>`;
}

import type { Report } from "../../model/index.ts";
import { landOf, type LandTopology } from "../map/land.ts";
import { html, nothing } from "../text/html.ts";
import { card } from "./card.ts";
import { colophon } from "./colophon.ts";
import { embeddedJson, embeddedLand } from "./embedded.ts";
import { glyphSheet } from "./glyphs.ts";
import { markedText } from "./markedText.ts";
import { masthead, opening } from "./opening.ts";
import { reviewSection } from "./review.ts";
import { shell, type Embedded } from "./shell.ts";
import { timingsSection } from "./timings.ts";

/**
 * The report as one page that needs nothing else: verdicts and what may be written first, then the marked text, then each claim
 * with its map and numbers. Without a `viewer` no script runs in it; nothing is loaded; it reads on paper, in the dark, and on a telephone.
 * With a `viewer` it is a desk of its own on any screen that runs scripts, opened from disk too: then it carries the land outlines as well.
 * @param world land outlines of the package world-atlas, `land-50m.json` (finer) or `land-110m.json`
 */
export function htmlReport(report: Report, world: LandTopology, viewer: Embedded | null = null): string {
  const land = landOf(world);
  const title = report.source.title ?? "A text without a title";
  const body = html`<a class="skip" href="#verdicts">Skip to the verdicts</a>
    ${glyphSheet()} ${masthead(report)}
    <main>
      ${opening(report)} ${timingsSection(report)} ${markedText(report)}
      ${
        report.claims.length === 0
          ? nothing
          : html`<section id="claims" class="claims" aria-labelledby="h-claims">
              <h2 id="h-claims">Claim by claim</h2>
              ${report.claims.map((claim) => card(claim, report, land))}
            </section>`
      }
      ${reviewSection(report)} ${colophon(report)}
    </main>
    <footer class="foot">
      <p>
        Made with Groundtrack ${report.groundtrack}. Land outlines: Natural Earth. Accuses nobody: a verdict speaks of a
        sentence and an orbit.
      </p>
    </footer>
    ${embeddedJson(report)}${viewer === null ? nothing : embeddedLand(world)}`;
  return shell(`Checked: ${title}`, report.groundtrack, body, viewer);
}

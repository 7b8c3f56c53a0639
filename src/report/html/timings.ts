import type { Report } from "../../model/index.ts";
import { allTimings, timingFigure } from "../figures/timings.ts";
import { html, nothing, type Html } from "../text/html.ts";
import { controlWords } from "../words/numberWords.ts";

/** The timings of a text seen together: stated against computed, and the joint control. Only where there are at least two. */
export function timingsSection(report: Report): Html {
  const timings = allTimings(report);
  const control = report.claims.find((claim) => claim.finding.control !== null)?.finding.control ?? null;
  const words = control === null || control.timings < 2 ? null : controlWords(control);
  if (timings.length < 2 && words === null) return nothing;
  const figure =
    timings.length < 2 ? null : timingFigure(timings, "Stated times against the computed closest approach", "timing-all");
  const exact = timings.some((timing) => timing.claim.time.precision === "second");
  const key = exact ? "Diamond: the second that the text states. " : "";
  const bars = timings.some((timing) => timing.claim.time.precision === "minute")
    ? "Bar: the stated minute, “within” where it holds the approach. "
    : "";
  return html`<section id="timings" class="together" aria-labelledby="h-timings">
    <h2 id="h-timings">The stated times and the computed ones</h2>
    <div class="beside">
      ${
        words === null
          ? nothing
          : html`<div>
              <p class="lead">${words[0]}</p>
              <p class="caveat">${words[1]}</p>
              <p class="counted">Counted: ${control?.of ?? ""}.</p>
            </div>`
      }
      ${
        figure === null
          ? nothing
          : html`<figure class="timing-figure">
              ${figure}
              <figcaption>
                ${key}${bars}The line at zero is the moment at which the satellite was nearest to the place, computed from the
                element sets; the bands around it hold half and 95 % of its error.
              </figcaption>
            </figure>`
      }
    </div>
  </section>`;
}

import type { CheckedClaim, Report } from "../../model/index.ts";
import { heightFigure } from "../figures/heights.ts";
import { timingFigure, timingsOf } from "../figures/timings.ts";
import { captionOf } from "../map/caption.ts";
import { mapInPage } from "../map/claimMap.ts";
import type { Land } from "../map/land.ts";
import { sceneOf } from "../map/scene.ts";
import { html, nothing, type Html } from "../text/html.ts";

/** The pictures of a claim: its map, its second against the closest approach, its heights against the ways of counting them. */
export function claimFigures(claim: CheckedClaim, report: Report, land: Land): Html {
  const scene = sceneOf(claim, report);
  const timing = timingFigure(timingsOf([claim]), "Stated time against the computed closest approach", `timing-${claim.id}`);
  const heights = claim.type === "orbit" ? heightFigure(claim, `heights-${claim.id}`) : null;
  if (scene === null && timing === null && heights === null) return nothing;
  return html`${
    scene === null
      ? nothing
      : html`<figure class="map-figure">
          ${mapInPage(scene, land)}
          <figcaption>${captionOf(scene)}</figcaption>
        </figure>`
  }
  ${timing === null ? nothing : html`<figure class="timing-figure">${timing}</figure>`}
  ${
    heights === null
      ? nothing
      : html`<figure class="timing-figure">
          ${heights}
          <figcaption>
            Heights of the lowest and the highest point of the orbit in the ways that sources count them, with 95 % bounds; the
            coloured lines are the stated heights within their last written digit.
          </figcaption>
        </figure>`
  }`;
}

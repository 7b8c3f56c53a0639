import type { CheckedClaim, Report } from "../../model/index.ts";
import { timingFigure, timingsOf } from "../figures/timings.ts";
import { captionOf } from "../map/caption.ts";
import { mapInPage } from "../map/claimMap.ts";
import type { Land } from "../map/land.ts";
import { sceneOf } from "../map/scene.ts";
import { html, nothing, type Html } from "../text/html.ts";

/** The pictures of a claim: its map, and its second against the closest approach where the text gives one. */
export function claimFigures(claim: CheckedClaim, report: Report, land: Land): Html {
  const scene = sceneOf(claim, report);
  const timing = timingFigure(timingsOf([claim], true), "Stated second against the computed closest approach", `timing-${claim.id}`);
  if (scene === null && timing === null) return nothing;
  return html`${scene === null ? nothing : html`<figure class="map-figure">${mapInPage(scene, land)}<figcaption>${captionOf(scene)}</figcaption></figure>`}
${timing === null ? nothing : html`<figure class="timing-figure">${timing}</figure>`}`;
}

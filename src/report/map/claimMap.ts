import type { CheckedClaim, Report } from "../../model/index.ts";
import { listed } from "../words/countWords.ts";
import { html, trusted, type Html } from "../text/html.ts";
import { mapCss, lightColours } from "../html/css/map.ts";
import { captionOf } from "./caption.ts";
import { drawMap } from "./draw.ts";
import { landOf, type Land, type LandTopology } from "./land.ts";
import { sceneOf, type Scene } from "./scene.ts";

/** A map as an SVG inside a page, whose style sheet gives it its colours; the caption beside it tells what it shows. */
export function mapInPage(scene: Scene, land: Land): Html {
  const { content, width, height } = drawMap(scene, land);
  const places = scene.places.map((place) => place.name);
  return html`<svg
    class="map"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="Map: ${scene.satelliteName} and ${listed(places)}"
  >
    ${content}
  </svg>`;
}

/**
 * The map of one claim as an SVG file of its own, in light colours: land, night, ground track with ticks in UTC, the place, circles
 * of 30° and 45° off nadir. "" where the claim has no place, no moment, or no element set among its evidence.
 */
export function claimMap(claim: CheckedClaim, report: Report, world: LandTopology): string {
  const scene = sceneOf(claim, report);
  if (scene === null) return "";
  const { content, width, height } = drawMap(scene, landOf(world));
  const style = trusted(`.map{${lightColours}}${mapCss}`);
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    class="map v-${claim.finding.verdict}"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
  >
    <title>${captionOf(scene)}</title>
    <style>
      ${style}
    </style>
    ${content}
  </svg>`.markup;
}

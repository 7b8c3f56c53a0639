import { geoCircle, geoGraticule, type GeoProjection } from "d3-geo";
import type { MultiPolygon } from "geojson";
import { html, nothing, type Html } from "../text/html.ts";
import { pathText } from "./pathText.ts";
import type { Scene } from "./scene.ts";

/** Radius about the point of midnight within which the Sun is below the horizon, and below −6°, where pictures by daylight end. */
const sunset = 90;
const darkness = 84;

function shade(projection: GeoProjection, scene: Scene, radiusDeg: number, className: string): Html {
  const [longitude, latitude] = scene.midnight;
  const path = pathText(projection, geoCircle().center([longitude, latitude]).radius(radiusDeg).precision(1)());
  return path === "" ? nothing : html`<path class="${className}" d="${path}" />`;
}

/** Land, lines of latitude and longitude, and night: what every map lies on. */
export function ground(
  projection: GeoProjection,
  scene: Scene,
  land: MultiPolygon,
  look: { readonly stepDeg: number; readonly thin: number },
): Html {
  const lines = geoGraticule()
    .step([look.stepDeg, look.stepDeg])
    .extent([
      [-180, -90],
      [180, 90.1],
    ])();
  return html`<path class="land" d="${pathText(projection, land, look.thin)}" /><path
      class="grid"
      d="${pathText(projection, lines, 2)}"
    />${shade(projection, scene, sunset, "dusk")}${shade(projection, scene, darkness, "dark")}`;
}

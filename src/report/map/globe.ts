import { geoOrthographic } from "d3-geo";
import type { LineString, Polygon } from "geojson";
import { html, type Html } from "../text/html.ts";
import type { Frame } from "./frame.ts";
import { ground } from "./ground.ts";
import { landWithin, type Land } from "./land.ts";
import { pathText } from "./pathText.ts";
import type { Scene } from "./scene.ts";

export const globeRadius = 52;

/** The edge of the region's picture as a polygon on the Earth. */
function edgeOf(frame: Frame): Polygon {
  const { width, height, projection } = frame;
  const steps = [0, 0.25, 0.5, 0.75];
  const points: (readonly [number, number])[] = [
    ...steps.map((f) => [0, height * f] as const),
    ...steps.map((f) => [width * f, height] as const),
    ...steps.map((f) => [width, height * (1 - f)] as const),
    ...steps.map((f) => [width * (1 - f), 0] as const),
  ];
  const ring = points.flatMap(([x, y]) => {
    const place = projection.invert?.([x, y]) ?? null;
    return place === null ? [] : [place];
  });
  // counter-clockwise in the picture is clockwise seen from outside the Earth, which is how d3-geo marks the inside
  return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)].reverse()] };
}

/** The small globe that shows where the region lies and how the orbit runs; its centre at (x, y). */
export function globe(scene: Scene, frame: Frame, land: Land, x: number, y: number): Html {
  const [longitude, latitude] = frame.centre;
  const projection = geoOrthographic()
    .rotate([-longitude, -latitude])
    .translate([x, y])
    .scale(globeRadius)
    .clipAngle(90)
    .precision(0.5);
  const orbit: LineString = { type: "LineString", coordinates: scene.orbit.map((p) => [p.longitudeDeg, p.latitudeDeg]) };
  return html`<g class="globe"
    ><circle class="halo" cx="${x}" cy="${y}" r="${globeRadius + 4}" /><circle
      class="sea"
      cx="${x}"
      cy="${y}"
      r="${globeRadius}" />${ground(projection, scene, landWithin(land.coarse, frame.centre, 90), { stepDeg: 30, thin: 1.2 })}<path
      class="track"
      d="${pathText(projection, orbit, 1)}" /><path class="edge" d="${pathText(projection, edgeOf(frame), 0.5)}" /><circle
      class="rim"
      cx="${x}"
      cy="${y}"
      r="${globeRadius}"
  /></g>`;
}

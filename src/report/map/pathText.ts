import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";

type Point = readonly [number, number];

const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** Takes what d3-geo draws and keeps it as rings of points, those nearer than `step` to the one before left out. */
function collector(step: number): { readonly context: GeoContext; readonly rings: { points: Point[]; closed: boolean }[] } {
  const rings: { points: Point[]; closed: boolean }[] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => void rings.push({ points: [[x, y]], closed: false }),
    lineTo: (x, y) => {
      const points = rings.at(-1)?.points;
      const last = points?.at(-1);
      if (points === undefined || last === undefined) return;
      if ((x - last[0]) ** 2 + (y - last[1]) ** 2 >= step * step) points.push([x, y]);
    },
    closePath: () => {
      const ring = rings.at(-1);
      if (ring !== undefined) ring.closed = true;
    },
    arc: () => undefined,
  };
  return { context, rings };
}

function ringText(ring: { readonly points: readonly Point[]; readonly closed: boolean }): string {
  const [first, ...rest] = ring.points;
  if (first === undefined || ring.points.length < (ring.closed ? 3 : 2)) return "";
  return `M${tenth(first[0])},${tenth(first[1])}${rest.map(([x, y]) => `L${tenth(x)},${tenth(y)}`).join("")}${ring.closed ? "Z" : ""}`;
}

/**
 * A projected geometry as SVG path data, in tenths of a unit, thinned to points at least `step` units apart: a map of a few
 * hundred units needs no more, and a page with ten maps stays small. "" where nothing of it is in the picture.
 */
export function pathText(projection: GeoProjection, geometry: GeoPermissibleObjects, step = 0.6): string {
  const { context, rings } = collector(step);
  geoPath(projection, context)(geometry);
  return rings.map(ringText).join("");
}

import { geoAzimuthalEqualArea, geoDistance, geoGraticule, type GeoProjection } from "d3-geo";
import { asin, atan2, cos, degPerRad, radPerDeg, sin } from "../../../engine/index.ts";
import { setLabels, type Box, type LabelRequest } from "../../map/labels.ts";
import { landWithin, type Land } from "../../map/land.ts";
import { pathText } from "../../map/pathText.ts";
import { html, nothing, type Html } from "../../text/html.ts";
import { box } from "./sheet.ts";
import { tenth, words } from "./words.ts";

export interface MapPoint {
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
}

/** A piece of the Earth in a rectangle of a picture. */
export interface MapView {
  readonly projection: GeoProjection;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly centre: MapPoint;
  /** Degrees from the middle to beyond the corners. */
  readonly reachDeg: number;
}

/** A region about a point, so many degrees from the middle to the nearer edges. */
export function regionView(
  centre: MapPoint,
  halfDeg: number,
  { left, top, width, height }: Pick<MapView, "left" | "top" | "width" | "height">,
): MapView {
  // Equal area: the radius of a cap is drawn as twice the sine of half its angle.
  const scale = Math.min(width, height) / 2 / (2 * sin((halfDeg * radPerDeg) / 2));
  const diagonal = Math.sqrt(width * width + height * height) / 2 / (2 * scale);
  const reachDeg = Math.min(179, 2 * asin(Math.min(1, diagonal)) * degPerRad + 1);
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre.longitudeDeg, -centre.latitudeDeg])
    .translate([left + width / 2, top + height / 2])
    .scale(scale)
    .clipAngle(Math.min(179, reachDeg + 2))
    .clipExtent([
      [left, top],
      [left + width, top + height],
    ])
    .precision(0.3);
  return { projection, left, top, width, height, centre, reachDeg };
}

/** The region that holds all of some points, with room around them. */
export function viewOf(
  points: readonly MapPoint[],
  leastHalfDeg: number,
  frame: Pick<MapView, "left" | "top" | "width" | "height">,
): MapView {
  const centre = middleOfPoints(points);
  const farthest = Math.max(0, ...points.map((point) => arcDeg(centre, point)));
  return regionView(centre, Math.min(85, Math.max(leastHalfDeg, farthest * 1.18 + 1)), frame);
}

/** The middle of the two that lie farthest apart: a mean would lean to where most corners are. */
function middleOfPoints(points: readonly MapPoint[]): MapPoint {
  let [x, y, z] = [0, 0, 0];
  for (const { longitudeDeg, latitudeDeg } of points) {
    const [lon, lat] = [longitudeDeg * radPerDeg, latitudeDeg * radPerDeg];
    x += cos(lat) * cos(lon);
    y += cos(lat) * sin(lon);
    z += sin(lat);
  }
  const mean = { longitudeDeg: atan2(y, x) * degPerRad, latitudeDeg: atan2(z, Math.sqrt(x * x + y * y)) * degPerRad };
  const far = (from: MapPoint): MapPoint =>
    points.reduce((best, one) => (arcDeg(from, one) > arcDeg(from, best) ? one : best), points[0] ?? mean);
  const one = far(mean);
  const other = far(one);
  return destination(one, azimuthTo(one, other), arcDeg(one, other) / 2);
}

export function arcDeg(a: MapPoint, b: MapPoint): number {
  return geoDistance([a.longitudeDeg, a.latitudeDeg], [b.longitudeDeg, b.latitudeDeg]) * degPerRad;
}

/** Direction at the first of two points towards the second, degrees from north by east. */
export function azimuthTo(a: MapPoint, b: MapPoint): number {
  const [latA, latB, between] = [
    a.latitudeDeg * radPerDeg,
    b.latitudeDeg * radPerDeg,
    (b.longitudeDeg - a.longitudeDeg) * radPerDeg,
  ];
  return atan2(sin(between) * cos(latB), cos(latA) * sin(latB) - sin(latA) * cos(latB) * cos(between)) * degPerRad;
}

/** The point so many degrees of arc from another in a direction, on a sphere. */
export function destination({ longitudeDeg, latitudeDeg }: MapPoint, azimuthDeg: number, arc: number): MapPoint {
  const [lat, azimuth, angle] = [latitudeDeg * radPerDeg, azimuthDeg * radPerDeg, arc * radPerDeg];
  const sine = Math.max(-1, Math.min(1, sin(lat) * cos(angle) + cos(lat) * sin(angle) * cos(azimuth)));
  const east = atan2(sin(azimuth) * sin(angle) * cos(lat), cos(angle) - sin(lat) * sine);
  return { longitudeDeg: longitudeDeg + east * degPerRad, latitudeDeg: asin(sine) * degPerRad };
}

/** Sea, land and lines of latitude and longitude. */
export function mapGround(view: MapView, land: Land): Html {
  const { projection, left, top, width, height, centre, reachDeg } = view;
  const step = reachDeg > 50 ? 20 : reachDeg > 22 ? 10 : 5;
  const lines = geoGraticule().step([step, step])();
  const pieces = landWithin(reachDeg > 60 ? land.coarse : land.full, [centre.longitudeDeg, centre.latitudeDeg], reachDeg);
  return html`${box(left, top, width, height, "sea")}<path class="land" d="${pathText(projection, pieces, 0.8)}" /><path
      class="meridian"
      d="${pathText(projection, lines, 2)}"
    />`;
}

/** A line over the ground; "" where none of it is in the picture. */
export function mapLine({ projection }: MapView, points: readonly MapPoint[], className: string): Html {
  const d = pathText(projection, { type: "LineString", coordinates: points.map((p) => [p.longitudeDeg, p.latitudeDeg]) }, 0.8);
  return d === "" ? nothing : html`<path class="line ${className}" d="${d}" />`;
}

/** An area by its corners in either order; never the rest of the Earth. */
export function mapArea({ projection }: MapView, corners: readonly MapPoint[], className: string): Html {
  const ring = corners.map((p): [number, number] => [p.longitudeDeg, p.latitudeDeg]);
  const closed = [...ring, ...ring.slice(0, 1)];
  const draw = (one: readonly [number, number][]): string =>
    pathText(projection, { type: "Polygon", coordinates: [one.map(([lon, lat]) => [lon, lat])] }, 0.4);
  // d3-geo takes the inside to be on the right of the way round: the order that gives the smaller area is the one meant.
  const [one, other] = [draw(closed), draw(closed.toReversed())];
  const d = spread(one) <= spread(other) ? one : other;
  return d === "" ? nothing : html`<path class="${className}" d="${d}" />`;
}

/** How much of a picture a path's first ring takes, by the shoelace rule. */
function spread(d: string): number {
  const points = [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const twice = points.reduce((sum, [x, y], i) => {
    const [nx, ny] = points[(i + 1) % points.length] ?? [x, y];
    return sum + x * ny - nx * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Where a place falls in the picture; null outside it. */
export function placeIn(view: MapView, { longitudeDeg, latitudeDeg }: MapPoint, margin = 0): readonly [number, number] | null {
  if (arcDeg(view.centre, { longitudeDeg, latitudeDeg }) > view.reachDeg) return null;
  const point = view.projection([longitudeDeg, latitudeDeg]);
  if (point === null) return null;
  const [x, y] = point;
  const { left, top, width, height } = view;
  return x >= left + margin && x <= left + width - margin && y >= top + margin && y <= top + height - margin ? [x, y] : null;
}

export interface MapLabel {
  readonly text: string;
  /** Points that the words may belong to. */
  readonly spots: readonly (readonly [number, number])[];
  readonly tone: string;
  readonly bold: boolean;
  readonly gap: number;
  /** Left out rather than set over something. */
  readonly optional: boolean;
}

const labelSize = 12;

/** Words beside their points, each where it covers least of the others and of what is drawn. */
export function mapLabels(view: MapView, labels: readonly MapLabel[], busy: readonly (readonly [number, number])[]): Html {
  const { left, top, width, height } = view;
  const obstacles: readonly Box[] = busy.map(([x, y]) => ({ x: x - left - 4, y: y - top - 4, width: 8, height: 8 }));
  // What must be named takes its place before what may be left out.
  const ordered = labels.toSorted((a, b) => Number(a.optional) - Number(b.optional));
  const requests = ordered.map(({ text, spots, tone, bold, gap, optional }): LabelRequest => ({
    text,
    spots: spots.map(([x, y]) => [x - left, y - top]),
    size: labelSize,
    weight: bold ? "bold" : "plain",
    className: `${bold ? "b" : "p"} ${tone}`,
    gap,
    optional,
  }));
  return html`${setLabels(requests, obstacles, { width, height }).map(({ lines, x, y, anchor, className }) => {
    const [weight = "p", tone = ""] = className.split(" ");
    const first = y - ((lines.length - 1) * 15) / 2;
    return lines.map((text, i) =>
      words(left + x, top + first + i * 15 + 4, text, { anchor, size: labelSize, bold: weight === "b", tone, halo: true }),
    );
  })}`;
}

export function spot([x, y]: readonly [number, number], className: string, radius = 4): Html {
  return html`<circle class="f-p" cx="${tenth(x)}" cy="${tenth(y)}" r="${radius + 2}" /><circle
      class="${className}"
      cx="${tenth(x)}"
      cy="${tenth(y)}"
      r="${radius}"
    />`;
}

/** The head of an arrow at the last of some points that lies in the picture. */
export function arrowHead(view: MapView, points: readonly MapPoint[], className: string): Html {
  const seen = points.flatMap((point) => {
    const place = placeIn(view, point, 8);
    return place === null ? [] : [place];
  });
  const [before, tip] = [seen.at(-3) ?? seen.at(0), seen.at(-1)];
  if (before === undefined || tip === undefined || before === tip) return nothing;
  const length = Math.sqrt((tip[0] - before[0]) ** 2 + (tip[1] - before[1]) ** 2);
  const [dx, dy] = [(tip[0] - before[0]) / length, (tip[1] - before[1]) / length];
  const corner = (alongIt: number, across: number): string =>
    `${tenth(tip[0] + dx * alongIt - dy * across)},${tenth(tip[1] + dy * alongIt + dx * across)}`;
  return html`<path class="${className}" d="M${corner(8, 0)}L${corner(-5, 5.5)}L${corner(-2.5, 0)}L${corner(-5, -5.5)}Z" />`;
}

import { geoCircle } from "d3-geo";
import type { LineString } from "geojson";
import { html, nothing, type Html } from "../text/html.ts";
import { decimal } from "../words/numberWords.ts";
import { clockWords } from "../words/timeWords.ts";
import { frameOf, pictureOf, type Frame, type PicturePoint } from "./frame.ts";
import { globe, globeRadius } from "./globe.ts";
import { ground } from "./ground.ts";
import { lineHeight, setLabels, type Box, type Label, type LabelRequest } from "./labels.ts";
import { landWithin, type Land } from "./land.ts";
import { pathText } from "./pathText.ts";
import type { Scene } from "./scene.ts";
import type { TrackPoint } from "./track.ts";

const round = (value: number): number => Math.round(value * 10) / 10;

function at(
  frame: Frame,
  point: { readonly longitudeDeg: number; readonly latitudeDeg: number },
  margin = 0,
): PicturePoint | null {
  return pictureOf(frame, point.longitudeDeg, point.latitudeDeg, margin);
}

function line(points: readonly { readonly longitudeDeg: number; readonly latitudeDeg: number }[]): LineString {
  return { type: "LineString", coordinates: points.map((p) => [p.longitudeDeg, p.latitudeDeg]) };
}

/** Unit vector of flight in the picture at a point of the track, from its neighbours. */
function heading(frame: Frame, track: readonly TrackPoint[], index: number): PicturePoint | null {
  const [before, after] = [track[Math.max(0, index - 1)], track[Math.min(track.length - 1, index + 1)]];
  const [a, b] = [before && at(frame, before), after && at(frame, after)];
  if (a === undefined || a === null || b === undefined || b === null) return null;
  const length = Math.sqrt((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2);
  return length > 0 && length < frame.width / 2 ? [(b[0] - a[0]) / length, (b[1] - a[1]) / length] : null;
}

/** The head of an arrow where the track leaves the picture: the direction of flight. */
function arrow(frame: Frame, scene: Scene): Html {
  let last = -1;
  scene.track.forEach((point, i) => {
    if (at(frame, point, 16) !== null && (scene.kind !== "plane" || last === -1 || i === last + 1)) last = i;
  });
  const point = scene.track[last];
  const tip = point === undefined ? null : at(frame, point);
  const direction = heading(frame, scene.track, last);
  if (tip === null || direction === null) return nothing;
  const [[x, y], [dx, dy]] = [tip, direction];
  const corner = (along: number, across: number): string =>
    `${round(x + dx * along - dy * across)},${round(y + dy * along + dx * across)}`;
  return html`<path class="arrow" d="M${corner(9, 0)}L${corner(-5, 5.5)}L${corner(-2.5, 0)}L${corner(-5, -5.5)}Z" />`;
}

interface DrawnTick {
  readonly markup: Html;
  readonly label: LabelRequest;
}

function ticks(frame: Frame, scene: Scene): readonly DrawnTick[] {
  return scene.ticks.flatMap((tick) => {
    const here = at(frame, tick, 6);
    const nearest = scene.track.reduce(
      (best, p, i) => (Math.abs(p.atS - tick.atS) < Math.abs((scene.track[best]?.atS ?? 1e9) - tick.atS) ? i : best),
      0,
    );
    const direction = heading(frame, scene.track, nearest);
    if (here === null || direction === null) return [];
    const [[x, y], [dx, dy]] = [here, direction];
    const markup = html`<path
      class="tick"
      d="M${round(x - dy * 5)},${round(y + dx * 5)}L${round(x + dy * 5)},${round(y - dx * 5)}"
    />`;
    return [
      {
        markup,
        label: { text: tick.label, spots: [here], size: 11.5, weight: "plain", className: "time", gap: 9, optional: true },
      },
    ];
  });
}

function placeMark([x, y]: PicturePoint): Html {
  return html`<g class="place"
    ><circle class="halo" cx="${round(x)}" cy="${round(y)}" r="6.5" /><circle
      class="spot"
      cx="${round(x)}"
      cy="${round(y)}"
      r="4"
  /></g>`;
}

function satelliteMark([x, y]: PicturePoint): Html {
  return html`<path class="satellite" d="M${round(x)},${round(y - 6.5)}l6.5,6.5l-6.5,6.5l-6.5,-6.5Z" />`;
}

/** Rings as discs to be tinted and as lines to be drawn: the edge of a disc that leaves the picture must not run along its frame. */
function rings(frame: Frame, scene: Scene): Html {
  return html`${scene.rings.map((ring) => {
    const disc = geoCircle().center([ring.longitudeDeg, ring.latitudeDeg]).radius(ring.radiusDeg).precision(2)();
    const edge: LineString = { type: "LineString", coordinates: disc.coordinates[0] ?? [] };
    const fill = ring.kind === "ordinary" ? html`<path class="disc" d="${pathText(frame.projection, disc)}" />` : nothing;
    return html`${fill}<path class="ring ${ring.kind}" d="${pathText(frame.projection, edge)}" />`;
  })}`;
}

interface SightLine {
  readonly markup: Html;
  readonly ends: readonly PicturePoint[];
}

/** The angle of sight as drawn on the ground: from the point below the satellite to the place; at a lift-off, to the nearest point of the plane. */
function sightLine(frame: Frame, scene: Scene): SightLine {
  const place = scene.places[0];
  const spot = place === undefined ? null : at(frame, place);
  if (place === undefined || spot === null || scene.kind === "world") return { markup: nothing, ends: [] };
  const drawn = scene.kind === "plane" ? scene.track : [scene.below];
  const nearest = drawn
    .flatMap((point) => {
      const where = at(frame, point);
      return where === null ? [] : [{ point, where, away: (where[0] - spot[0]) ** 2 + (where[1] - spot[1]) ** 2 }];
    })
    .sort((a, b) => a.away - b.away)[0];
  if (nearest === undefined) return { markup: nothing, ends: [] };
  return {
    markup: html`<path class="sight" d="${pathText(frame.projection, line([nearest.point, place]), 0.1)}" />`,
    ends: [nearest.where, spot],
  };
}

function pointBox([x, y]: PicturePoint, half: number): Box {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

/** A ring's name stands on its line, wherever it covers least. */
function ringLabels(frame: Frame, scene: Scene): readonly LabelRequest[] {
  return scene.rings.map((ring) => {
    const outline =
      geoCircle().center([ring.longitudeDeg, ring.latitudeDeg]).radius(ring.radiusDeg).precision(5)().coordinates[0] ?? [];
    const spots = outline
      .map(([longitude = 0, latitude = 0]) => pictureOf(frame, longitude, latitude, 14))
      .filter((point) => point !== null);
    return { text: ring.label, spots, size: 11, weight: "plain" as const, className: "ring-name", gap: 0 };
  });
}

/** Points along the drawn track, close enough that no word fits between two. */
function dense(points: readonly PicturePoint[]): readonly PicturePoint[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1] ?? point;
    const length = Math.sqrt((next[0] - point[0]) ** 2 + (next[1] - point[1]) ** 2);
    const count = length > 120 ? 1 : Math.max(1, Math.ceil(length / 5));
    return Array.from({ length: count }, (_, k): PicturePoint => [
      point[0] + ((next[0] - point[0]) * k) / count,
      point[1] + ((next[1] - point[1]) * k) / count,
    ]);
  });
}

function scaleBar(frame: Frame, scene: Scene): Html {
  if (scene.kind === "world") return nothing;
  const km = [2000, 1000, 500, 200, 100].find((length) => length * frame.unitsPerKm < 150) ?? 100;
  const [x, y, length] = [14, frame.height - 14, round(km * frame.unitsPerKm)];
  return html`<g class="scale"
    ><path d="M${x},${y - 4}v4h${length}v-4" /><text x="${x + length / 2}" y="${y - 7}" text-anchor="middle"
      >${decimal(km, 0)} km</text
    ></g
  >`;
}

function textOf({ lines, x, y, anchor, size, className }: Label): Html {
  const first = y - ((lines.length - 1) * lineHeight * size) / 2;
  return html`${lines.map((text, i) => html`<text class="${className}" x="${round(x)}" y="${round(first + i * lineHeight * size)}" text-anchor="${anchor}" dominant-baseline="central">${text}</text>`)}`;
}

/** The corner of the picture with least in it, as the centre of the small globe. */
function quietCorner(frame: Frame, busy: readonly PicturePoint[]): PicturePoint {
  const inset = globeRadius + 12;
  const corners: readonly PicturePoint[] = [
    [frame.width - inset, inset],
    [inset, inset],
    [frame.width - inset, frame.height - inset],
    [inset, frame.height - inset - 22],
  ];
  const crowd = ([x, y]: PicturePoint): number =>
    busy.filter(([a, b]) => Math.abs(a - x) < inset + 14 && Math.abs(b - y) < inset + 14).length;
  return corners.reduce((best, corner) => (crowd(corner) < crowd(best) ? corner : best));
}

/** The map of a scene as the inside of an SVG, with the size of its box. */
export function drawMap(scene: Scene, land: Land): { readonly content: Html; readonly width: number; readonly height: number } {
  const frame = frameOf(scene);
  const trackPoints = scene.track.map((point) => at(frame, point)).filter((point) => point !== null);
  const spots = scene.places.flatMap((place) => {
    const where = at(frame, place);
    return where === null ? [] : [{ place, where }];
  });
  const below = scene.kind === "plane" ? null : at(frame, scene.below);
  const corner = quietCorner(frame, [...trackPoints, ...spots.flatMap(({ where }) => [where, where, where, where])]);
  const hasGlobe = scene.kind !== "world";
  const drawnTicks = ticks(frame, scene);
  const sight = sightLine(frame, scene);
  const obstacles: readonly Box[] = [
    ...dense(trackPoints).map((point) => pointBox(point, 3)),
    ...dense(sight.ends).map((point) => pointBox(point, 1)),
    ...spots.map(({ where }) => pointBox(where, 7)),
    ...(below === null ? [] : [pointBox(below, 8)]),
    ...(hasGlobe ? [pointBox(corner, globeRadius + 4)] : []),
    { x: 8, y: frame.height - 36, width: 170, height: 30 },
  ];
  const labels = setLabels(
    [
      ...spots.map(({ place, where }) => ({
        text: place.name,
        spots: [where],
        size: 14,
        weight: "bold" as const,
        className: "place-name",
        gap: 10,
      })),
      ...(below === null
        ? []
        : [
            {
              text: `${scene.satelliteName} ${clockWords(scene.moment)}`,
              spots: [below],
              size: 12,
              weight: "bold" as const,
              className: "satellite-name",
              gap: 11,
            },
          ]),
      ...(scene.kind === "plane"
        ? [
            {
              text: "plane of the orbit",
              spots: trackPoints.slice(2, -2),
              size: 12,
              weight: "bold" as const,
              className: "satellite-name",
              gap: 9,
            },
          ]
        : []),
      ...ringLabels(frame, scene),
      ...drawnTicks.map((tick) => tick.label),
    ],
    obstacles,
    frame,
  );
  const sea =
    scene.kind === "world"
      ? html`<path class="sea" d="${pathText(frame.projection, { type: "Sphere" })}" />`
      : html`<rect class="sea" width="${frame.width}" height="${frame.height}" />`;
  const shown = landWithin(scene.kind === "world" ? land.coarse : land.full, frame.centre, frame.reachDeg);
  const content = html`${sea}${ground(frame.projection, scene, shown, { stepDeg: frame.graticuleStepDeg, thin: scene.kind === "world" ? 1.6 : 0.6 })}
    ${rings(frame, scene)}${sight.markup} <path class="casing" d="${pathText(frame.projection, line(scene.track), 1)}" /><path
      class="track${scene.kind === "plane" ? " plane" : ""}"
      d="${pathText(frame.projection, line(scene.track), 1)}"
    />
    ${drawnTicks.map((tick) => tick.markup)}${arrow(frame, scene)}
    ${spots.map(({ where }) => placeMark(where))}${below === null ? nothing : satelliteMark(below)}
    ${labels.map(textOf)}${scaleBar(frame, scene)}${scene.kind === "world" ? nothing : html`<rect class="frame" x=".5" y=".5" width="${frame.width - 1}" height="${frame.height - 1}" />`}${hasGlobe ? globe(scene, frame, land, corner[0], corner[1]) : nothing}`;
  return { content, width: frame.width, height: frame.height };
}

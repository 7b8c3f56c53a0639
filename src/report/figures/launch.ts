import { secondsBetween } from "../../engine/index.ts";
import { landOf, type LandTopology } from "../map/land.ts";
import { html, nothing, type Html } from "../text/html.ts";
import { counted } from "../words/countWords.ts";
import { decimal } from "../words/numberWords.ts";
import { clockWords } from "../words/timeWords.ts";
import {
  arrowHead,
  destination,
  mapArea,
  mapGround,
  mapLabels,
  mapLine,
  placeIn,
  regionView,
  spot,
  type MapPoint,
} from "./chart/map.ts";
import { along, heading, panelAt, timeAxis, under } from "./chart/panel.ts";
import { sheet, sheetMargin, sheetWidth, type Part } from "./chart/sheet.ts";
import { instant, lengthOf } from "./chart/timeMarks.ts";
import { fitted, tenth, textSize, widthOf, words } from "./chart/words.ts";

export interface LaunchPicture {
  readonly site: MapPoint & {
    readonly name: string;
    /** Clockwise from the first to the second; null where they are not public. */
    readonly permittedAzimuthsDeg: readonly (readonly [number, number])[] | null;
  };
  readonly leastInclinationDeg: number;
  readonly orbit: {
    readonly inclinationDeg: number;
    readonly ways: readonly { readonly way: string; readonly flownAzimuthDeg: number; readonly permitted: boolean | null }[];
  } | null;
  /** Moments when the site lies in an object's plane. */
  readonly plane: {
    readonly object: string;
    readonly from: string;
    readonly to: string;
    readonly windows: readonly { readonly time: string; readonly northward: boolean }[];
  } | null;
}

/** What lies in the directions that a site may fly, the ways to an inclination, and when it meets a plane. */
export function launchFigure(picture: LaunchPicture, world: LandTopology, width = sheetWidth): string {
  const { site, orbit, plane, leastInclinationDeg } = picture;
  const ways = orbit?.ways ?? [];
  const toOrbit =
    orbit === null
      ? ""
      : ways.length === 0
        ? `${decimal(orbit.inclinationDeg, 1)}° cannot be reached without a turn. `
        : `To ${decimal(orbit.inclinationDeg, 1)}°: ${ways.map(wayWords).join("; ")}. `;
  return sheet({
    title: `What ${site.name} reaches`,
    subtitle: `Inclinations from ${decimal(leastInclinationDeg, 1)}° to ${decimal(180 - leastInclinationDeg, 1)}° without a turn`,
    alt: `Map of the directions from ${site.name}. ${sectorWords(site.permittedAzimuthsDeg)}. ${toOrbit}${plane === null ? "" : `It meets the plane of ${plane.object} ${counted(plane.windows.length, "time")}.`}`,
    notes: [
      `${sectorWords(site.permittedAzimuthsDeg)}${site.permittedAzimuthsDeg === null ? "" : " (shaded)"}.`,
      ...(toOrbit === "" ? [] : [toOrbit.trim()]),
      "Directions are over the ground at lift-off; rockets may turn on the way up.",
    ],
    width,
    parts: [
      (top) => mapPart(top, width, picture, world),
      ...(plane === null ? [] : [(top: number): Part => windowsPart(top, width, plane)]),
    ],
  });
}

function wayWords({ way, flownAzimuthDeg, permitted }: NonNullable<LaunchPicture["orbit"]>["ways"][number]): string {
  return `${way} at ${decimal(flownAzimuthDeg, 0)}°${permitted === false ? ", not permitted without a turn" : ""}`;
}

function sectorWords(sectors: LaunchPicture["site"]["permittedAzimuthsDeg"]): string {
  if (sectors === null) return "Permitted directions are not public";
  return `Permitted directions: ${sectors.map(([from, to]) => `${decimal(from, 0)}° to ${decimal(to, 0)}°`).join(", ")}`;
}

const halfDeg = 17;
const sectorDeg = 13;

function mapPart(top: number, width: number, { site, orbit }: LaunchPicture, world: LandTopology): Part {
  const frame = { left: sheetMargin, top, width: width - 2 * sheetMargin, height: Math.min(360, width * 0.85) };
  const view = regionView(site, halfDeg, frame);
  const sectors = (site.permittedAzimuthsDeg ?? []).map(([from, to]) => sectorOf(site, from, to));
  const ways = (orbit?.ways ?? []).map((way) => ({
    ...way,
    points: Array.from({ length: 12 }, (_, i) => destination(site, way.flownAzimuthDeg, ((sectorDeg + 1.5) * i) / 11)),
  }));
  const seen = (points: readonly MapPoint[]): readonly (readonly [number, number])[] =>
    points.flatMap((point) => {
      const place = placeIn(view, point, 6);
      return place === null ? [] : [place];
    });
  const [middle] = seen([site]);
  const labels = mapLabels(
    view,
    [
      ...(middle === undefined ? [] : [{ text: site.name, spots: [middle], tone: "", bold: true, gap: 11, optional: false }]),
      ...ways.map(({ points, flownAzimuthDeg, permitted }) => ({
        text: `${decimal(flownAzimuthDeg, 0)}°${permitted === false ? ", not permitted" : ""}`,
        spots: seen(points.slice(6)),
        tone: permitted === false ? "t-x" : "t-b",
        bold: true,
        gap: 9,
        optional: false,
      })),
    ],
    [...ways.flatMap(({ points }) => seen(points)), ...(middle === undefined ? [] : [middle])],
  );
  const arrows: readonly Html[] = ways.map(({ points, permitted }) => {
    const tone = permitted === false ? "x" : "b";
    return html`${mapLine(view, points, `l-${tone} wide${permitted === false ? " dashed" : ""}`)}${arrowHead(view, points, `f-${tone}`)}`;
  });
  return {
    markup: html`${mapGround(view, landOf(world))}${sectors.map((sector) => mapArea(view, sector, "f-c pale"))}${sectors.map((sector) => mapLine(view, sector, "thin l-c"))}${arrows}${middle === undefined ? nothing : spot(middle, "f-i", 5)}${labels}`,
    bottom: top + frame.height + 10,
  };
}

/** A sector of directions as an area on the ground: out along its first edge, round, and back along its last. */
function sectorOf(site: MapPoint, from: number, to: number): readonly MapPoint[] {
  const wide = (((to - from) % 360) + 360) % 360 || 360;
  const steps = Math.max(2, Math.ceil(wide / 4));
  const rim = Array.from({ length: steps + 1 }, (_, i) => destination(site, from + (wide * i) / steps, sectorDeg));
  const edge = (azimuth: number): readonly MapPoint[] =>
    Array.from({ length: 8 }, (_, i) => destination(site, azimuth, (sectorDeg * i) / 8));
  return [...edge(from), ...rim, ...edge(from + wide).toReversed()];
}

function windowsPart(top: number, width: number, { object, from, to, windows }: NonNullable<LaunchPicture["plane"]>): Part {
  const panel = panelAt(top, width, 70, 16, 96);
  const start = instant(from);
  const lengthS = lengthOf({ from, to });
  const x = along(panel, 0, lengthS);
  const rows = [
    { name: "northward", y: panel.top + 20, own: windows.filter(({ northward }) => northward) },
    { name: "southward", y: panel.top + 54, own: windows.filter(({ northward }) => !northward) },
  ];
  const size = textSize - 1;
  const marks = rows.map(({ name, y, own }) => {
    let free = Number.NEGATIVE_INFINITY;
    const dots = own.map(({ time }) => {
      const place = x(secondsBetween(start, instant(time)));
      const clock = clockWords(time, "minute");
      const half = widthOf(clock, size) / 2;
      const middle = Math.max(panel.left + half, Math.min(panel.right - half, place));
      const fits = middle - half > free + 4;
      if (fits) free = middle + half;
      return html`<circle
          class="f-a"
          cx="${tenth(place)}"
          cy="${y}"
          r="4"
        />${fits ? words(middle, y - 8, clock, { anchor: "middle", size }) : nothing}`;
    });
    return html`<path
        class="grid"
        d="M${panel.left},${y}H${panel.right}"
      />${words(panel.left - 8, y + 4, name, { anchor: "end", tone: "soft" })}${dots}`;
  });
  return {
    markup: html`${heading({ ...panel, left: sheetMargin }, fitted(`In the plane of ${object}${windows.length === 0 ? ": never in this time" : ""}`, width - 2 * sheetMargin, textSize, true))}${marks}${timeAxis(panel, start, lengthS)}`,
    bottom: under(panel),
  };
}

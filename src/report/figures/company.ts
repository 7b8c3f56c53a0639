import { secondsBetween } from "../../engine/index.ts";
import { html, nothing, type Html } from "../text/html.ts";
import { decimal, measure } from "../words/numberWords.ts";
import { clockWords, intervalWords, shortDate } from "../words/timeWords.ts";
import { endLabels } from "./chart/endLabels.ts";
import { along, denseLine, heading, line, panelAt, ratioAxis, timeAxis, under, valueAxis, type Panel } from "./chart/panel.ts";
import { boundsOf, linearScale, logScale, roomyScale } from "./chart/scales.ts";
import { box, sheet, sheetWidth, type Part } from "./chart/sheet.ts";
import { table, type TableRow } from "./chart/table.ts";
import { instant, lengthOf } from "./chart/timeMarks.ts";
import { apartNames, tenth, words } from "./chart/words.ts";

/** One nearest moment; the other as seen from the first along its radial, forward and normal axes. */
export interface ChartedApproach {
  readonly time: string;
  readonly distanceKm: number;
  readonly low95Km: number | null;
  readonly high95Km: number | null;
  readonly relativeSpeedKmS: number;
  readonly radialKm: number;
  readonly transverseKm: number;
  readonly normalKm: number;
}

/** Longitudes under one geosynchronous object. */
export interface LongitudeTrack {
  readonly name: string;
  readonly kind: "first" | "other" | "neighbour";
  readonly points: readonly { readonly atS: number; readonly deg: number }[];
}

/** Seconds count from `from` of the stretch that they stand in. */
export interface CompanyPicture {
  readonly object: string;
  readonly other: string;
  readonly from: string;
  readonly to: string;
  readonly asOne: boolean;
  readonly distances: readonly { readonly atS: number; readonly km: number }[];
  readonly approaches: readonly ChartedApproach[];
  /** Planes and phase over weeks around the interval; longitudes instead of them where both are geosynchronous. */
  readonly weeks: {
    readonly from: string;
    readonly to: string;
    readonly planes: readonly {
      readonly atS: number;
      readonly planeAngleDeg: number;
      readonly nodeDeg: number;
      readonly phaseDeg: number;
    }[];
    readonly longitudes: readonly LongitudeTrack[];
  };
}

/** Nearest moments that are marked and listed. */
const mostListed = 8;

/** Two objects' distance over time with each nearest moment marked and told, and their planes and phase, or longitudes, over weeks. */
export function companyFigure(picture: CompanyPicture, width = sheetWidth): string {
  const { object, other, approaches, weeks } = picture;
  const listed = approaches.slice(0, mostListed);
  const nearest = approaches[0];
  const geosynchronous = weeks.longitudes.length > 0;
  return sheet({
    title: `${object} and ${other}`,
    subtitle: `How far apart, ${intervalWords(picture.from, picture.to)}${picture.asOne ? "; docked or flying as one, as far as public sets tell" : ""}`,
    alt:
      `Distance of ${object} and ${other} over time. ` +
      (nearest === undefined
        ? "No nearest moment."
        : `Nearest: ${measure(nearest.distanceKm, "km", 2)} on ${shortDate(nearest.time)} at ${clockWords(nearest.time)} UTC. `) +
      (geosynchronous
        ? "Below, the longitudes under both and their neighbours."
        : "Below, the angle between their planes and their phase."),
    notes: [
      ...(nearest === undefined
        ? []
        : [
            "Numbered: the nearest moments, the nearest first, with 95 % bounds. From the first to the other: R up, T forward, N across its orbit.",
          ]),
      ...(geosynchronous ? [] : ["Phase: how far the other is ahead along the orbit of the first."]),
      ...(isShorter(picture, weeks) ? ["Shaded: the time that was asked for."] : []),
      "By public element sets; a step is where the next set takes over, for a burn or for errors of either. An orbit shows no purpose.",
    ],
    width,
    parts: [
      (top) => distancePart(top, width, picture),
      ...(listed.length === 0 ? [] : [(top: number): Part => table(top, width, "", listed.map(approachRow))]),
      ...(geosynchronous
        ? [(top: number): Part => longitudePart(top, width, { ...weeks, span: picture })]
        : [(top: number): Part => planePart(top, width, picture), (top: number): Part => phasePart(top, width, picture)]),
    ],
  });
}

function distancePart(top: number, width: number, { from, to, distances, approaches }: CompanyPicture): Part {
  const panel = panelAt(top, width, 190);
  const start = instant(from);
  const lengthS = lengthOf({ from, to });
  const x = along(panel, 0, lengthS);
  const marked = approaches.slice(0, mostListed);
  const [least, most] = boundsOf([...distances.map(({ km }) => km), ...marked.map(({ distanceKm }) => distanceKm)]);
  // A log scale has no place for nothing: what is nearer than ten metres stands at ten metres.
  const low = Math.max(0.01, least * 0.6);
  const scale = logScale(low, Math.max(most * 1.4, low * 4), panel.bottom, panel.top, 7);
  const inside = (km: number): number => scale.at(Math.min(scale.high, Math.max(scale.low, km)));
  const curve = denseLine(
    distances.map(({ atS, km }) => [x(atS), inside(km)]),
    "l-a",
    "f-a",
  );
  const dots = marked.map(({ time, distanceKm, low95Km, high95Km }, i) => {
    const [px, py] = [x(secondsBetween(start, instant(time))), inside(distanceKm)];
    const bar =
      low95Km === null || high95Km === null
        ? nothing
        : html`<path class="line l-x half" d="M${tenth(px)},${tenth(inside(low95Km))}V${tenth(inside(high95Km))}" />`;
    return {
      px,
      py,
      markup: html`${bar}<circle class="f-x" cx="${tenth(px)}" cy="${tenth(py)}" r="3.5" />`,
      name: String(i + 1),
    };
  });
  return {
    markup: html`${heading(panel, "Distance, km (log scale)")}${ratioAxis(panel, scale)}${timeAxis(panel, start, lengthS)}${curve}${dots.map(({ markup }) => markup)}${apartNames(dots, panel)}`,
    bottom: under(panel),
  };
}

function approachRow(one: ChartedApproach, i: number): TableRow {
  const bounds = one.low95Km === null || one.high95Km === null ? "" : ` (${kmText(one.low95Km)} to ${kmText(one.high95Km)})`;
  return {
    mark: String(i + 1),
    first: [`${shortDate(one.time)}, ${clockWords(one.time)}`, `${kmText(one.distanceKm)} km${bounds}`],
    second: [
      `R ${kmText(one.radialKm)}, T ${kmText(one.transverseKm)}, N ${kmText(one.normalKm)} km`,
      `${decimal(one.relativeSpeedKmS, 3)} km/s`,
    ],
  };
}

function kmText(value: number): string {
  const size = Math.abs(value);
  return decimal(value, size < 10 ? 2 : size < 100 ? 1 : 0);
}

/** How far beside the asked objects the picture of longitudes reaches at most. */
const besideDeg = 1.6;

interface Weeks {
  readonly from: string;
  readonly to: string;
  readonly longitudes: readonly LongitudeTrack[];
  /** The asked interval, shaded where it is shorter. */
  readonly span: { readonly from: string; readonly to: string };
}

function isShorter(span: Weeks["span"], weeks: Weeks["span"]): boolean {
  return lengthOf(span) < 0.97 * lengthOf(weeks);
}

/** The stretch that was asked for, shaded in a longer one. */
function askedBand(panel: Panel, weeks: { readonly from: string; readonly to: string }, span: Weeks["span"]): Html {
  const lengthS = lengthOf(weeks);
  const x = along(panel, 0, lengthS);
  const [fromS, toS] = [span.from, span.to].map((at) => secondsBetween(instant(weeks.from), instant(at)));
  if (fromS === undefined || toS === undefined || !isShorter(span, weeks)) return nothing;
  return box(
    x(Math.max(0, fromS)),
    panel.top,
    Math.max(2, x(Math.min(lengthS, toS)) - x(Math.max(0, fromS))),
    panel.bottom - panel.top,
    "night",
  );
}

/** Longitudes under geosynchronous objects over time: who stands beside whom. */
export function longitudePart(top: number, width: number, weeks: Weeks): Part {
  const panel = panelAt(top, width, 200, width < 500 ? 104 : 150);
  const start = instant(weeks.from);
  const lengthS = lengthOf(weeks);
  const x = along(panel, 0, lengthS);
  // What drifts through is drawn as far as it stays near: its whole way would press the others into one line.
  const asked = weeks.longitudes
    .filter(({ kind }) => kind !== "neighbour")
    .flatMap(({ points }) => points.map(({ deg }) => deg));
  const [west, east] = boundsOf(asked);
  const values = weeks.longitudes
    .flatMap(({ points }) => points.map(({ deg }) => deg))
    .filter((deg) => deg > west - besideDeg && deg < east + besideDeg);
  const scale = roomyScale(values, panel.bottom, panel.top, 6, 0.02);
  const inside = (deg: number): boolean => deg >= scale.low && deg <= scale.high;
  const tones = { first: "a", other: "b", neighbour: "n" } as const;
  const lines = weeks.longitudes.map(({ kind, points }) =>
    line(
      points.map(({ atS, deg }, i) =>
        inside(deg) && Math.abs(deg - (points[i - 1]?.deg ?? deg)) < 180 ? [x(atS), scale.at(deg)] : null,
      ),
      `l-${tones[kind]}${kind === "neighbour" ? " thin half" : ""}${kind === "other" ? " dashed" : ""}`,
    ),
  );
  const shown = weeks.longitudes.filter(({ points }) => inside(points.at(-1)?.deg ?? 1e9));
  const labels = shown.map(({ name, kind, points }) => ({
    text: name,
    y: scale.at(points.at(-1)?.deg ?? 0),
    tone: kind === "neighbour" ? "soft" : `t-${tones[kind]}`,
    bold: kind !== "neighbour",
  }));
  return {
    markup: html`${heading(panel, "Longitude under each, ° east")}${askedBand(panel, weeks, weeks.span)}${valueAxis(panel, scale, "°")}${timeAxis(panel, start, lengthS)}${lines}${endLabels(panel, width, labels)}`,
    bottom: under(panel),
  };
}

function planePart(top: number, width: number, { weeks, from, to }: CompanyPicture): Part {
  const panel = panelAt(top, width, 110, width < 500 ? 104 : 150);
  const lengthS = lengthOf(weeks);
  const x = along(panel, 0, lengthS);
  const last = weeks.planes.at(-1);
  const scale = roomyScale(
    [0, ...weeks.planes.flatMap(({ planeAngleDeg, nodeDeg }) => [planeAngleDeg, nodeDeg])],
    panel.bottom,
    panel.top,
    4,
    0.05,
  );
  return {
    markup: html`${heading(panel, width < 500 ? "Planes, °" : "Planes: the angle between them, and their nodes, °")}${askedBand(panel, weeks, { from, to })}${valueAxis(panel, scale, "°")}${timeAxis(panel, instant(weeks.from), lengthS)}${line(
      weeks.planes.map(({ atS, nodeDeg }) => [x(atS), scale.at(nodeDeg)]),
      "l-b dashed",
    )}${line(
      weeks.planes.map(({ atS, planeAngleDeg }) => [x(atS), scale.at(planeAngleDeg)]),
      "l-a",
    )}${
      last === undefined
        ? nothing
        : endLabels(panel, width, [
            { text: "angle between", y: scale.at(last.planeAngleDeg), tone: "t-a", bold: true },
            { text: "nodes apart", y: scale.at(last.nodeDeg), tone: "t-b", bold: true },
          ])
    }`,
    bottom: under(panel),
  };
}

/** Where a turn of the phase is narrower than this in the picture, its line is a thicket. */
const leastTurn = 14;

function phasePart(top: number, width: number, { weeks, from, to }: CompanyPicture): Part {
  const panel = panelAt(top, width, 110, width < 500 ? 104 : 150);
  const lengthS = lengthOf(weeks);
  const x = along(panel, 0, lengthS);
  const turns = weeks.planes.filter(
    ({ phaseDeg }, i) => Math.abs(phaseDeg - (weeks.planes[i - 1]?.phaseDeg ?? phaseDeg)) > 180,
  ).length;
  const values = weeks.planes.map(({ phaseDeg }) => phaseDeg);
  const scale =
    turns > 0
      ? { ...linearScale(-180, 180, panel.bottom, panel.top, 4), marks: [-180, -90, 0, 90, 180] }
      : roomyScale([0, ...values], panel.bottom, panel.top, 4, 0.5);
  const curve =
    turns * leastTurn > panel.right - panel.left
      ? words((panel.left + panel.right) / 2, (panel.top + panel.bottom) / 2, "runs through many turns: the heights differ", {
          anchor: "middle",
          tone: "soft",
          halo: true,
        })
      : line(
          weeks.planes.flatMap(({ atS, phaseDeg }, i) => {
            const point = [x(atS), scale.at(phaseDeg)] as const;
            return Math.abs(phaseDeg - (weeks.planes[i - 1]?.phaseDeg ?? phaseDeg)) > 180 ? [null, point] : [point];
          }),
          "l-a",
        );
  return {
    markup: html`${heading(panel, "Phase, °")}${askedBand(panel, weeks, { from, to })}${valueAxis(panel, scale, "°")}${timeAxis(panel, instant(weeks.from), lengthS)}${curve}`,
    bottom: under(panel),
  };
}

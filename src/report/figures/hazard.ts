import { landOf, type LandTopology } from "../map/land.ts";
import { html, nothing, type Html } from "../text/html.ts";
import { counted } from "../words/countWords.ts";
import { decimal } from "../words/numberWords.ts";
import { intervalWords } from "../words/timeWords.ts";
import { destination, mapArea, mapGround, mapLabels, mapLine, placeIn, spot, viewOf, type MapPoint } from "./chart/map.ts";
import { sheet, sheetMargin, sheetWidth, type Part } from "./chart/sheet.ts";
import { table } from "./chart/table.ts";

export interface ChartedSite extends MapPoint {
  readonly name: string;
  /** From the first to the last direction that passes through the areas, clockwise from north. */
  readonly azimuthsDeg: readonly [number, number];
  readonly inclinationsDeg: readonly [number, number];
  /** Labels of the areas that these directions miss. */
  readonly missed: readonly string[];
  readonly outsideSectorsDeg: number;
  readonly farthestKm: number;
}

export interface HazardPicture {
  readonly areas: readonly {
    readonly label: string;
    /** The corners; the middle alone of a circle. */
    readonly corners: readonly MapPoint[];
    readonly radiusKm: number;
  }[];
  readonly windows: readonly { readonly start: string; readonly end: string }[];
  /** Those that fit, the best first. */
  readonly sites: readonly ChartedSite[];
  /** An object catalogued later, with its plane over the ground at the start of the first window. */
  readonly object: { readonly name: string; readonly plane: readonly MapPoint[] } | null;
}

const kmPerDegree = 111.195;

/** The areas of a warning on the map, with the directions that pass through them from each site that fits. */
export function hazardFigure(picture: HazardPicture, world: LandTopology, width = sheetWidth): string {
  const { areas, windows, sites, object } = picture;
  const [first] = windows;
  const [site] = sites;
  const hours =
    first === undefined
      ? "no hours that could be read"
      : `${intervalWords(first.start, first.end)}${windows.length > 1 ? ` and ${counted(windows.length - 1, "window")} more` : ""}`;
  return sheet({
    title: site === undefined ? "A warning's areas" : `A warning's areas, from ${site.name}`,
    subtitle: `${counted(areas.length, "area")}, ${hours}`,
    alt:
      `Map of ${counted(areas.length, "area")}. ` +
      (site === undefined
        ? "No known site has a straight way through them."
        : `From ${site.name}, directions ${span(site.azimuthsDeg, 0)} pass through ${passed(site)}: inclinations ${span(site.inclinationsDeg, 1)}.`),
    notes: [
      "Fan: the great circles from the site that pass through the areas. Inclinations are those of straight ascents, good to 1° or 2°.",
      ...(object === null ? [] : [`Broken: the plane of ${object.name} when the first window opens.`]),
      "Areas do not tell how high an orbit is, nor whose rocket flies.",
    ],
    width,
    parts: [
      (top) => mapPart(top, width, picture, world),
      ...(sites.length === 0 ? [] : [(top: number): Part => table(top, width, "", sites.map(rowOf))]),
    ],
  });
}

function span([from, to]: readonly [number, number], decimals: number): string {
  return `${decimal(from, decimals)}° to ${decimal(to, decimals)}°`;
}

function passed({ missed }: ChartedSite): string {
  return missed.length === 0 ? "all areas" : `all but ${missed.join(", ")}`;
}

function rowOf(site: ChartedSite, i: number) {
  const outside = site.outsideSectorsDeg > 0 ? `, ${decimal(site.outsideSectorsDeg, 0)}° outside its sectors` : "";
  return {
    mark: String(i + 1),
    first: [site.name],
    second: [`${span(site.azimuthsDeg, 0)} through ${passed(site)}${outside}`, `inclination ${span(site.inclinationsDeg, 1)}`],
  };
}

/** The outline of an area: its corners, or a ring about the middle of a circle. */
function outlineOf({ corners, radiusKm }: HazardPicture["areas"][number]): readonly MapPoint[] {
  const [middle] = corners;
  if (radiusKm <= 0 || middle === undefined) return corners;
  return Array.from({ length: 48 }, (_, i) => destination(middle, i * 7.5, radiusKm / kmPerDegree));
}

const mostFans = 3;

function mapPart(top: number, width: number, { areas, sites, object }: HazardPicture, world: LandTopology): Part {
  const frame = { left: sheetMargin, top, width: width - 2 * sheetMargin, height: Math.min(380, width * 0.85) };
  const outlines = areas.map((area) => ({ label: area.label, outline: outlineOf(area) }));
  const [site] = sites;
  const view = viewOf([...outlines.flatMap(({ outline }) => outline), ...(site === undefined ? [] : [site])], 3, frame);
  const seen = (points: readonly MapPoint[], margin = 4): readonly (readonly [number, number])[] =>
    points.flatMap((point) => {
      const place = placeIn(view, point, margin);
      return place === null ? [] : [place];
    });
  const fans = sites.slice(0, mostFans).map((one, i) => fanOf(one, i));
  const marks = sites.flatMap((one, i) => {
    const [place] = seen([one]);
    return place === undefined ? [] : [{ place, text: `${i + 1} ${one.name}`, first: i === 0 }];
  });
  const labels = mapLabels(
    view,
    [
      ...marks.map(({ place, text, first }) => ({ text, spots: [place], tone: "", bold: first, gap: 10, optional: !first })),
      ...outlines.map(({ label, outline }) => ({
        text: label,
        spots: seen(outline),
        tone: "t-x",
        bold: true,
        gap: 9,
        optional: false,
      })),
      ...(object === null
        ? []
        : [
            { text: `plane of ${object.name}`, spots: seen(object.plane, 20), tone: "t-a", bold: true, gap: 9, optional: true },
          ]),
    ],
    [
      ...marks.map(({ place }) => place),
      ...outlines.flatMap(({ outline }) => seen(outline)),
      ...(object === null ? [] : seen(object.plane)),
    ],
  );
  const drawn: readonly Html[] = [
    mapGround(view, landOf(world)),
    ...fans
      .toReversed()
      .map(({ edges, className }, i) =>
        i === fans.length - 1
          ? html`${mapArea(view, [...(edges[0] ?? []), ...(edges[1] ?? []).toReversed()], "f-b pale")}${edges.map((edge) => mapLine(view, edge, className))}`
          : html`${edges.map((edge) => mapLine(view, edge, className))}`,
      ),
    ...outlines.map(
      ({ outline }) =>
        html`${mapArea(view, outline, "f-x half")}${mapLine(view, [...outline, ...outline.slice(0, 1)], "thin l-x")}`,
    ),
    object === null ? nothing : mapLine(view, object.plane, "l-a dashed"),
    ...marks.map(({ place, first }) => spot(place, first ? "f-i" : "f-n", first ? 5 : 3.5)),
  ];
  return { markup: html`${drawn}${labels}`, bottom: top + frame.height + 10 };
}

/** The two outer directions from a site, to a little behind the farthest area. */
function fanOf(site: ChartedSite, i: number): { readonly edges: readonly (readonly MapPoint[])[]; readonly className: string } {
  const reach = (site.farthestKm * 1.08) / kmPerDegree;
  const edges = site.azimuthsDeg.map((azimuth) =>
    Array.from({ length: 25 }, (_, k) => destination(site, azimuth, (reach * k) / 24)),
  );
  return { edges, className: i === 0 ? "l-b" : "l-n thin half" };
}

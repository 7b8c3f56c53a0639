import { secondsBetween } from "../../engine/index.ts";
import { html, nothing, type Html } from "../text/html.ts";
import { counted } from "../words/countWords.ts";
import { decimal, measure } from "../words/numberWords.ts";
import { clockWords, intervalWords, shortDate } from "../words/timeWords.ts";
import { along, heading, panelAt, ratioAxis, timeAxis, under } from "./chart/panel.ts";
import { boundsOf, logScale } from "./chart/scales.ts";
import { sheet, sheetWidth, type Part } from "./chart/sheet.ts";
import { table } from "./chart/table.ts";
import { instant, lengthOf } from "./chart/timeMarks.ts";
import { apartNames, tenth, words } from "./chart/words.ts";
import { longitudePart, type LongitudeTrack } from "./company.ts";

export interface NeighboursPicture {
  readonly object: string;
  readonly from: string;
  readonly to: string;
  readonly withinKm: number;
  readonly searched: number;
  /** Sentences on what flies as one with it, on how much company others have, and on the sets' ages; "" where there is nothing to say. */
  readonly said: readonly string[];
  /** The nearest first. */
  readonly approaches: readonly {
    readonly name: string;
    readonly time: string;
    readonly distanceKm: number;
    readonly low95Km: number;
    readonly high95Km: number;
    readonly relativeSpeedKmS: number;
  }[];
  /** Of a geosynchronous object: it and those beside it. */
  readonly longitudes: readonly LongitudeTrack[];
}

const mostListed = 10;

/** Everything that came near an object, by time and distance, with the nearest named; of a geosynchronous one who stands beside it. */
export function neighboursFigure(picture: NeighboursPicture, width = sheetWidth): string {
  const { object, approaches, withinKm, searched, longitudes } = picture;
  const nearest = approaches[0];
  const listed = approaches.slice(0, mostListed);
  return sheet({
    title: `What came near ${object}`,
    subtitle: `Those within ${measure(withinKm, "km", 0)} of ${decimal(searched, 0)} objects searched, ${intervalWords(picture.from, picture.to)}`,
    alt: `${counted(approaches.length, "approach", "approaches")}${nearest === undefined ? "" : `, the nearest ${nearest.name} at ${measure(nearest.distanceKm, "km", 2)} on ${shortDate(nearest.time)} at ${clockWords(nearest.time)} UTC`}. ${picture.said.join(" ")}`,
    notes: [
      ...picture.said.filter((one) => one !== ""),
      "Bars: 95 % bounds. By public element sets; an orbit shows no purpose.",
    ],
    width,
    parts: [
      ...(nearest === undefined && longitudes.length > 0 ? [] : [(top: number): Part => approachPart(top, width, picture)]),
      ...(listed.length === 0
        ? []
        : [
            (top: number): Part =>
              table(
                top,
                width,
                "",
                listed.map((one, i) => ({
                  mark: String(i + 1),
                  first: [
                    one.name,
                    `${decimal(one.distanceKm, 2)} km (${decimal(one.low95Km, 1)} to ${decimal(one.high95Km, 1)})`,
                  ],
                  second: [`${shortDate(one.time)}, ${clockWords(one.time)}`, `${decimal(one.relativeSpeedKmS, 3)} km/s`],
                })),
              ),
          ]),
      ...(longitudes.length === 0
        ? []
        : [
            (top: number): Part => longitudePart(top, width, { from: picture.from, to: picture.to, longitudes, span: picture }),
          ]),
    ],
  });
}

function approachPart(top: number, width: number, { from, to, approaches, withinKm }: NeighboursPicture): Part {
  const panel = panelAt(top, width, 210);
  const start = instant(from);
  const lengthS = lengthOf({ from, to });
  const x = along(panel, 0, lengthS);
  const [least] = boundsOf([withinKm, ...approaches.map(({ distanceKm }) => distanceKm)]);
  const low = Math.max(0.01, Math.min(least * 0.5, withinKm / 20));
  const scale = logScale(low, withinKm * 1.15, panel.bottom, panel.top, 7);
  const inside = (km: number): number => scale.at(Math.min(scale.high, Math.max(scale.low, km)));
  const dots = approaches.map(({ time, distanceKm, low95Km, high95Km }, i) => {
    const [px, py] = [x(secondsBetween(start, instant(time))), inside(distanceKm)];
    const isListed = i < mostListed;
    const bar: Html = isListed
      ? html`<path class="line thin l-x half" d="M${tenth(px)},${tenth(inside(low95Km))}V${tenth(inside(high95Km))}" />`
      : nothing;
    return {
      px,
      py,
      markup: html`${bar}<circle
          class="${isListed ? "f-x" : "f-n half"}"
          cx="${tenth(px)}"
          cy="${tenth(py)}"
          r="${isListed ? 3.5 : 2}"
        />`,
      name: isListed ? String(i + 1) : "",
    };
  });
  return {
    markup: html`${heading(panel, "Distance at each approach, km (log scale)")}${ratioAxis(panel, scale)}${timeAxis(panel, start, lengthS)}${dots.toReversed().map(({ markup }) => markup)}${apartNames(
      dots.filter(({ name }) => name !== ""),
      panel,
    )}${
      approaches.length > 0
        ? nothing
        : words((panel.left + panel.right) / 2, (panel.top + panel.bottom) / 2, "nothing came so near", {
            anchor: "middle",
            tone: "soft",
            halo: true,
          })
    }`,
    bottom: under(panel),
  };
}

import { addSeconds, builtInLeapSeconds, formatUtc, secondsBetween } from "../../engine/index.ts";
import { html, nothing, type Html } from "../text/html.ts";
import { intervalWords, momentWords, shortDate } from "../words/timeWords.ts";
import { along, heading, line, panelAt, timeAxis, under, valueAxis } from "./chart/panel.ts";
import { boundsOf, linearScale } from "./chart/scales.ts";
import { box, sheet, sheetWidth, type Part } from "./chart/sheet.ts";
import { instant } from "./chart/timeMarks.ts";
import { tenth, textSize, widthOf, words } from "./chart/words.ts";

/** Heights over the equatorial radius at a moment, km. */
export interface HeightPoint {
  readonly time: string;
  readonly perigeeKm: number;
  readonly apogeeKm: number;
}

export interface DecayPicture {
  readonly object: string;
  readonly lastSet: string;
  /** By element sets, up to the last one used. */
  readonly past: readonly HeightPoint[];
  /** Sets after the last one used, which the forecast did not know. */
  readonly later: readonly HeightPoint[];
  /** How it comes down by the forecast; null with why there is none. */
  readonly forecast: {
    readonly best: string;
    readonly earliest: string;
    readonly latest: string;
    readonly fall: readonly HeightPoint[];
  } | null;
  readonly because: string | null;
}

/** Perigee and apogee on the way down, with the forecast and the window that past forecasts earn. */
export function decayFigure(picture: DecayPicture, width = sheetWidth): string {
  const { object, forecast, lastSet, because, later } = picture;
  return sheet({
    title: forecast === null ? `Heights of ${object}` : `How ${object} comes down`,
    subtitle: `By the element set of ${momentWords(lastSet)}`,
    alt:
      forecast === null
        ? `Heights of ${object} over time. No forecast: ${because ?? ""}.`
        : `Heights of ${object} over time. It comes down about ${momentWords(forecast.best)}; nine times of ten between ${momentWords(forecast.earliest)} and ${momentWords(forecast.latest)}.`,
    notes: [
      ...(forecast === null
        ? [`No forecast: ${because ?? ""}.`]
        : [
            "Broken: the likeliest way down. Shaded: where nine of ten past forecasts of this kind came true. A commanded re-entry, or a burn, is not foreseen.",
          ]),
      ...(later.length === 0 ? [] : ["Pale dots: sets that came later, and that the forecast does not know."]),
      "Heights over the equatorial radius, from the printed mean motion.",
    ],
    width,
    parts: [(top) => heightPart(top, width, picture)],
  });
}

function heightPart(top: number, width: number, { past, later, forecast, lastSet }: DecayPicture): Part {
  const panel = panelAt(top + (forecast === null ? 0 : 34), width, 260);
  const all = [...past, ...later, ...(forecast?.fall ?? [])];
  const start = instant(past[0]?.time ?? lastSet);
  const at = (time: string): number => secondsBetween(start, instant(time));
  const endS = Math.max(3600, ...all.map(({ time }) => at(time)), forecast === null ? 0 : at(forecast.latest));
  const lengthS = endS * 1.02;
  const x = along(panel, 0, lengthS);
  const [least, most] = boundsOf(all.flatMap(({ perigeeKm, apogeeKm }) => [perigeeKm, apogeeKm]));
  const room = Math.max(5, (most - least) * 0.12);
  const scale = linearScale(Math.max(0, least - room), most + room, panel.bottom, panel.top, 6);
  const dots = (points: readonly HeightPoint[], className: string): Html =>
    html`${points.flatMap(({ time, perigeeKm, apogeeKm }) =>
      [
        { km: apogeeKm, tone: "a" },
        { km: perigeeKm, tone: "b" },
      ].map(
        ({ km, tone }) =>
          html`<circle class="f-${tone}${className}" cx="${tenth(x(at(time)))}" cy="${tenth(scale.at(km))}" r="1.8" />`,
      ),
    )}`;
  const way = (of: (point: HeightPoint) => number, tone: string): Html =>
    line(
      (forecast?.fall ?? []).map((one) => [x(at(one.time)), scale.at(of(one))]),
      `${tone} dashed`,
    );
  const first = past[0];
  const names =
    first === undefined
      ? nothing
      : html`${words(panel.left + 8, scale.at(first.apogeeKm) - 10, "apogee", { bold: true, tone: "t-a", halo: true })}${words(panel.left + 8, scale.at(first.perigeeKm) + 19, "perigee", { bold: true, tone: "t-b", halo: true })}`;
  const wayDown = forecast === null ? nothing : windowOf(forecast, (time) => x(at(time)), panel.top, panel.bottom, width);
  return {
    markup: html`${heading({ ...panel, top: top + 22 }, "Height, km")}${wayDown}${valueAxis(panel, scale)}${timeAxis(panel, start, lengthS)}${way(({ apogeeKm }) => apogeeKm, "l-a")}${way(({ perigeeKm }) => perigeeKm, "l-b")}${dots(later, " half")}${dots(past, "")}${names}`,
    bottom: under(panel),
  };
}

/** To the nearest minute: forecasts know no seconds. */
function minute(time: string): string {
  return `${formatUtc(addSeconds(instant(time), 30), builtInLeapSeconds).slice(0, 16)}:00Z`;
}

/** The window as a band with its two ends, and the likeliest moment, named over the picture. */
function windowOf(
  { best, earliest, latest }: NonNullable<DecayPicture["forecast"]>,
  x: (time: string) => number,
  top: number,
  bottom: number,
  width: number,
): Html {
  const [left, middle, right] = [x(earliest), x(best), x(latest)];
  const short = secondsBetween(instant(earliest), instant(latest)) < 10 * 86_400;
  const name = `about ${short ? momentWords(minute(best)).replace(/:\d\d UTC$/, " UTC") : shortDate(best)}`;
  const range = short ? intervalWords(minute(earliest), minute(latest)) : `${shortDate(earliest)} to ${shortDate(latest)}`;
  const place = (text: string, bold: boolean): number => {
    const half = widthOf(text, textSize, bold) / 2;
    return Math.min(width - 12 - half, Math.max(64 + half, middle));
  };
  return html`${box(left, top, Math.max(2, right - left), bottom - top, "f-x pale")}<path
      class="line l-x"
      d="M${tenth(middle)},${top - 4}V${bottom}"
    />${words(place(name, true), top - 24, name, { anchor: "middle", bold: true, tone: "t-x" })}${words(place(range, false), top - 9, range, { anchor: "middle", tone: "soft" })}`;
}

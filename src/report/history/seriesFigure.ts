import { html, type Html } from "../text/html.ts";
import { decimal } from "../words/numberWords.ts";

/** A quantity at moments; days count from any common start. */
export interface SeriesPoint {
  readonly day: number;
  readonly value: number;
}

export interface Series {
  readonly name: string;
  readonly points: readonly SeriesPoint[];
}

/** A stretch of time that is marked across the picture. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

export interface SeriesFigure {
  readonly id: string;
  /** Said to those who do not see the picture. */
  readonly words: string;
  readonly unit: string;
  readonly decimals: number;
  readonly series: readonly Series[];
  readonly bands: readonly Band[];
  /** Days with their labels, along the bottom. */
  readonly dates: readonly { readonly day: number; readonly label: string }[];
  readonly from: number;
  readonly to: number;
  /** CSS pixels at which it is shown: so its letters keep their size. */
  readonly width?: number;
}

const height = 210;
const left = 64;
const top = 14;
const bottom = height - 26;
const steps = [
  0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000,
];

/** Points over time with marked stretches: one picture of how an orbit changed. */
export function seriesFigure({ id, words, unit, decimals, series, bands, dates, from, to, width = 640 }: SeriesFigure): Html {
  const right = width - 14;
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((most - least) * 0.08, 10 ** -decimals);
  const [low, high] = [least - room, most + room];
  const x = (day: number): string => (left + ((day - from) / Math.max(1e-9, to - from)) * (right - left)).toFixed(1);
  const y = (value: number): string => (bottom - ((value - low) / (high - low)) * (bottom - top)).toFixed(1);
  const step = steps.find((candidate) => (high - low) / candidate <= 6) ?? 50_000;
  const first = Math.ceil(low / step);
  const marks = Array.from({ length: Math.max(0, Math.floor(high / step) - first + 1) }, (_, i) => (first + i) * step);
  return html`<svg class="timings v-consistent" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}">
    <title id="${id}">${words}</title>
    ${bands.map(
      (band) =>
        html`<rect
          class="p50"
          x="${x(band.from)}"
          y="${top}"
          width="${Math.max(2, Number(x(band.to)) - Number(x(band.from))).toFixed(1)}"
          height="${bottom - top}"
          ><title>${band.words}</title></rect
        >`,
    )}
    ${marks.map(
      (mark) =>
        html`<path class="grid" d="M${left},${y(mark)}H${right}" /><text
            class="axis"
            x="${left - 6}"
            y="${(Number(y(mark)) + 4).toFixed(1)}"
            text-anchor="end"
            >${decimal(mark, decimals)}${mark === marks.at(-1) ? ` ${unit}` : ""}</text
          >`,
    )}
    ${dates.map(({ day, label }) => html`<path class="grid" d="M${x(day)},${bottom}v5" /><text class="axis" x="${x(day)}" y="${height - 6}" text-anchor="middle">${label}</text>`)}
    ${series.map(
      ({ name, points }) =>
        html`${points.map(({ day, value }) => html`<circle fill="currentColor" cx="${x(day)}" cy="${y(value)}" r="1.8" />`)}${
          series.length > 1 && points.length > 0
            ? html`<text
                class="name"
                x="${right}"
                y="${(Number(y(points.at(-1)?.value ?? low)) - 7).toFixed(1)}"
                text-anchor="end"
                >${name}</text
              >`
            : ""
        }`,
    )}
  </svg>`;
}

import { cos, radPerDeg, sin } from "../../engine/index.ts";
import { html, type Html } from "../text/html.ts";

/** One object on the chart. Degrees from north by east, and above the horizon; `magnitude` null for what is in shadow. */
export interface ChartedObject {
  readonly name: string;
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  readonly magnitude: number | null;
  readonly seen: "could" | "perhaps" | "no";
}

export interface SkyChart {
  readonly title: string;
  readonly subtitle: string;
  /** The likeliest first: names are written from the front of the list. */
  readonly objects: readonly ChartedObject[];
  readonly towards: { readonly azimuthDeg: number; readonly elevationDeg: number | null } | null;
}

const size = 560;
const middle = size / 2;
const radius = 230;
const mostNames = 10;

/** Looking up: overhead in the middle, the horizon around, north above, east on the left. */
function point(azimuthDeg: number, elevationDeg: number): readonly [number, number] {
  const r = (radius * (90 - Math.max(0, elevationDeg))) / 90;
  const angle = azimuthDeg * radPerDeg;
  return [rounded(middle - r * sin(angle)), rounded(middle - r * cos(angle) + 20)];
}

/** The first objects whose names have room beside those before them. */
function apart(objects: readonly ChartedObject[]): readonly ChartedObject[] {
  const taken: (readonly [number, number])[] = [];
  return objects.filter(({ azimuthDeg, elevationDeg }) => {
    if (taken.length >= mostNames) return false;
    const [x, y] = point(azimuthDeg, elevationDeg);
    if (taken.some(([tx, ty]) => Math.abs(tx - x) < 110 && Math.abs(ty - y) < 12)) return false;
    taken.push([x, y]);
    return true;
  });
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A self-contained SVG of the sky over a place: dots the larger the brighter, hollow where they can be no more than perhaps seen. */
export function skyChart(chart: SkyChart): string {
  const { title, subtitle, objects, towards } = chart;
  // The faint ones first, so that the likeliest lie on top.
  const dots = objects.toReversed().map(dot);
  const named = apart(objects.filter(({ seen }) => seen !== "no")).map(label);
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${size} ${size + 40}"
    width="${size}"
    height="${size + 40}"
    role="img"
    aria-label="${title}"
    font-family="system-ui, sans-serif"
    font-size="12"
  >
    <title>${title}</title>
    <desc>${subtitle}</desc>
    <rect width="100%" height="100%" fill="#fcfbf8" />
    <text x="14" y="22" font-size="14" fill="#1b1c1e">${title}</text>
    <text x="14" y="40" fill="#575b61">${subtitle}</text>
    <circle cx="${middle}" cy="${middle + 20}" r="${radius}" fill="#22304a" />
    ${[30, 60].map((height) => ring(height))}
    ${[
      ["N", 0],
      ["E", 90],
      ["S", 180],
      ["W", 270],
    ].map(([name, azimuth]) => cardinal(String(name), Number(azimuth)))}
    ${towards === null ? null : direction(towards.azimuthDeg, towards.elevationDeg)} ${dots} ${named}
    <text x="14" y="${size + 18}" fill="#575b61">
      Filled: could be seen by eye; ring: perhaps; small dot: in shadow or too faint.
    </text>
    <text x="14" y="${size + 34}" fill="#575b61">The chart is held overhead, so east is left of north.</text>
  </svg> `.markup;
}

function ring(heightDeg: number): Html {
  const r = (radius * (90 - heightDeg)) / 90;
  const [x, y] = point(45, heightDeg);
  return html`<circle
      cx="${middle}"
      cy="${middle + 20}"
      r="${rounded(r)}"
      fill="none"
      stroke="#5b6b88"
      stroke-dasharray="2 4"
    />
    <text x="${x}" y="${y}" fill="#a9b4c8" font-size="10">${heightDeg}°</text>`;
}

function cardinal(name: string, azimuthDeg: number): Html {
  const angle = azimuthDeg * radPerDeg;
  const [x, y] = [rounded(middle - (radius + 14) * sin(angle)), rounded(middle - (radius + 14) * cos(angle) + 24)];
  return html`<text x="${x}" y="${y}" text-anchor="middle" fill="#1b1c1e">${name}</text>`;
}

/** The reported direction: a cross, or the whole line from horizon to overhead where no height was told. */
function direction(azimuthDeg: number, elevationDeg: number | null): Html {
  const [x, y] = point(azimuthDeg, elevationDeg ?? 0);
  if (elevationDeg === null) {
    return html`<line x1="${middle}" y1="${middle + 20}" x2="${x}" y2="${y}" stroke="#f39184" stroke-width="1.5" />`;
  }
  return html`<path d="M${x - 9} ${y}h18M${x} ${y - 9}v18" stroke="#f39184" stroke-width="1.5" fill="none" />`;
}

function dot({ azimuthDeg, elevationDeg, magnitude, seen }: ChartedObject): Html {
  const [x, y] = point(azimuthDeg, elevationDeg);
  // A magnitude is a factor of 2.5 in light; a third of that in size keeps Venus and a faint star on one chart.
  const r = seen === "no" || magnitude === null ? 1.2 : rounded(Math.max(2, Math.min(8, 6 - 0.7 * magnitude)));
  if (seen === "perhaps") return html`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="#e9e7e2" stroke-width="1.2" />`;
  return html`<circle cx="${x}" cy="${y}" r="${r}" fill="${seen === "could" ? "#ffe9a8" : "#8494b3"}" />`;
}

function label({ name, azimuthDeg, elevationDeg }: ChartedObject): Html {
  const [x, y] = point(azimuthDeg, elevationDeg);
  const left = x > middle + radius / 2;
  return html`<text
    x="${left ? x - 9 : x + 9}"
    y="${y + 4}"
    text-anchor="${left ? "end" : "start"}"
    fill="#fcfbf8"
    stroke="#22304a"
    stroke-width="3"
    paint-order="stroke"
    font-size="10"
    >${name}</text
  >`;
}

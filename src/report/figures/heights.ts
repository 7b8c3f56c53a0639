import type { CheckedClaim, Figure, Quantity } from "../../model/index.ts";
import { html, nothing, type Html } from "../text/html.ts";
import { capital } from "../words/claimWords.ts";
import { decimal } from "../words/numberWords.ts";

/** An orbit's lowest and highest height in one way of counting, km. */
interface HeightRange {
  readonly counting: string;
  readonly perigee: Figure;
  readonly apogee: Figure;
}

const statedKinds: ReadonlySet<Quantity["kind"]> = new Set(["perigee-height", "apogee-height", "height"]);

function rangesOf(claim: CheckedClaim): readonly HeightRange[] {
  const heights = claim.finding.figures.filter(
    (figure) => figure.unit === "km" && /^(perigee|apogee) height$/i.test(figure.label),
  );
  const countings = [...new Set(heights.map((figure) => figure.note ?? ""))];
  return countings.flatMap((counting) => {
    const of = (name: RegExp): Figure | undefined =>
      heights.find((figure) => (figure.note ?? "") === counting && name.test(figure.label));
    const [perigee, apogee] = [of(/perigee/i), of(/apogee/i)];
    return perigee === undefined || apogee === undefined ? [] : [{ counting, perigee, apogee }];
  });
}

const width = 480;
const start = 14;
const end = width - 14;
const rowHeight = 42;
const top = 34;

/** Words right of a bar, or left of it where there is no room. */
function besideBar(text: string, left: number, right: number, y: number): Html {
  const fits = right + 8 + text.length * 8 < end;
  return html`<text class="value" x="${fits ? right + 8 : left - 8}" y="${y}" text-anchor="${fits ? "start" : "end"}"
    >${text}</text
  >`;
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/**
 * Stated heights of an orbit against the computed ones, a row for each way of counting height: the sources of a number rarely say
 * which they use, and they differ by more than the error. Null where nothing can be set side by side.
 */
export function heightFigure(claim: CheckedClaim, id: string): Html | null {
  const ranges = rangesOf(claim);
  const stated = claim.quantities.filter((quantity) => statedKinds.has(quantity.kind) && quantity.unit === "km");
  if (ranges.length === 0 || stated.length === 0) return null;
  const all = [
    ...ranges.flatMap(({ perigee, apogee }) => [perigee.value, apogee.value]),
    ...stated.map((quantity) => quantity.value),
  ];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const room = Math.max((most - least) * 0.1, 2);
  const [from, to] = [least - room, most + room];
  const x = (km: number): number => Math.round((start + ((km - from) / (to - from)) * (end - start)) * 10) / 10;
  const step = steps.find((candidate) => (to - from) / candidate <= 6) ?? 20_000;
  const marks = Array.from(
    { length: Math.floor(to / step) - Math.ceil(from / step) + 1 },
    (_, i) => (Math.ceil(from / step) + i) * step,
  );
  const bottom = top + ranges.length * rowHeight;
  const rows = ranges.map(({ counting, perigee, apogee }, i) => {
    const y = top + i * rowHeight + 30;
    const end95 = (figure: Figure): Html =>
      figure.low95 === undefined || figure.high95 === undefined
        ? nothing
        : html`<rect
            class="p95"
            x="${x(figure.low95)}"
            y="${y - 7}"
            width="${Math.max(1.5, Math.round((x(figure.high95) - x(figure.low95)) * 10) / 10)}"
            height="14"
          />`;
    return html`<text class="when" x="${start}" y="${y - 13}">${capital(counting)}</text
      >${besideBar(`${decimal(perigee.value, 0)} × ${decimal(apogee.value, 0)}`, x(perigee.value), x(apogee.value), y + 4.5)}<path
        class="range"
        d="M${x(perigee.value)},${y}H${x(apogee.value)}"
      />${end95(perigee)}${end95(apogee)}<path
        class="zero"
        d="M${x(perigee.value)},${y - 7}v14M${x(apogee.value)},${y - 7}v14"
      />`;
  });
  const lines = stated.map(
    (quantity) =>
      html`<rect
          class="stated-band"
          x="${x(quantity.low)}"
          y="${top - 8}"
          width="${Math.max(2, Math.round((x(quantity.high) - x(quantity.low)) * 10) / 10)}"
          height="${bottom - top + 8}"
        /><text class="stated-name" x="${x(quantity.value)}" y="14" text-anchor="middle">${decimal(quantity.value, 0)}</text
        ><path class="stated" d="M${x(quantity.value)},${top - 8}l-5,-8h10Z" />`,
  );
  const words =
    `Stated: ${stated.map((quantity) => quantity.text).join(", ")}. ` +
    ranges
      .map(({ counting, perigee, apogee }) => `${decimal(perigee.value, 1)} by ${decimal(apogee.value, 1)} km ${counting}`)
      .join("; ");
  return html`<svg
    class="timings heights v-${claim.finding.verdict}"
    viewBox="0 0 ${width} ${bottom + 24}"
    role="img"
    aria-labelledby="${id}"
  >
    <title id="${id}">${words}.</title>
    ${marks.map((km) => html`<path class="grid" d="M${x(km)},${top - 2}V${bottom}" /><text class="axis" x="${x(km)}" y="${bottom + 16}" text-anchor="middle">${decimal(km, 0)}${km === marks.at(-1) ? " km" : ""}</text>`)}
    ${lines}${rows}
  </svg>`;
}

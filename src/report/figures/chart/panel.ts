import type { Instant } from "../../../engine/index.ts";
import { html, nothing, type Html } from "../../text/html.ts";
import { decimal } from "../../words/numberWords.ts";
import { decimalsOf, type Scale } from "./scales.ts";
import { timeMarks, timeName } from "./timeMarks.ts";
import { tenth, textSize, widthOf, words } from "./words.ts";

/** Where a picture's points are drawn; words stand outside of it. */
export interface Panel {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const headHeight = 22;
const footHeight = 34;

/** A panel of a height under a heading line, with room for numbers at its left and, where asked for, words at its right. */
export function panelAt(top: number, width: number, height: number, marginRight = 16, marginLeft = 60): Panel {
  return { left: marginLeft, right: width - marginRight, top: top + headHeight, bottom: top + headHeight + height };
}

/** Where the next part begins under a panel with marks along its foot. */
export function under({ bottom }: Panel): number {
  return bottom + footHeight;
}

/** What the panel's upright axis is, written over it. */
export function heading({ left, top }: Panel, text: string): Html {
  return words(left, top - 8, text, { bold: true });
}

/** Marks of a value with lines across. */
export function valueAxis({ left, right }: Panel, scale: Scale, unit = ""): Html {
  const decimals = decimalsOf(scale.marks);
  return html`${scale.marks.map((mark) => {
    const y = tenth(scale.at(mark));
    return html`<path
        class="grid"
        d="M${left},${y}H${right}"
      />${words(left - 6, y + 4, decimal(mark, decimals) + unit, { anchor: "end", tone: "soft" })}`;
  })}`;
}

/** A mark of a ratio axis with as many decimals as it has: 0.02, 5, 1,000. */
function ratioText(mark: number): string {
  let decimals = 0;
  for (let unit = 1; mark < unit * 0.999 && decimals < 6; unit /= 10) decimals += 1;
  return decimal(mark, decimals);
}

/** The same for ratios. */
export function ratioAxis({ left, right }: Panel, scale: Scale): Html {
  return html`${scale.marks.map((mark) => {
    const y = tenth(scale.at(mark));
    return html`<path
        class="grid"
        d="M${left},${y}H${right}"
      />${words(left - 6, y + 4, ratioText(mark), { anchor: "end", tone: "soft" })}`;
  })}`;
}

/** Seconds from a start along a panel. */
export function along({ left, right }: Panel, fromS: number, toS: number): (s: number) => number {
  return (s) => left + ((s - fromS) / Math.max(1e-9, toS - fromS)) * (right - left);
}

const labelRoom = 70;

/** Moments of UTC along the foot of a panel that begins at `start` and lasts `lengthS`. */
export function timeAxis(panel: Panel, start: Instant, lengthS: number): Html {
  const { left, right, bottom } = panel;
  const x = along(panel, 0, lengthS);
  const name = timeName(start, lengthS);
  const marks = timeMarks(start, lengthS, Math.max(2, Math.floor((right - left) / labelRoom)));
  let free = Number.NEGATIVE_INFINITY;
  const drawn = marks.map(({ atS, label }) => {
    const place = x(atS);
    // Words keep inside the picture: those at the edges lean inwards, and what would then stand on the one before is left out.
    const wide = widthOf(label);
    const begin = Math.min(right + 12 - wide, Math.max(2, left - 20, place - wide / 2));
    const fits = begin > free + 4;
    if (fits) free = begin + wide;
    return html`<path
        class="axis"
        d="M${tenth(place)},${bottom}v5"
      />${fits ? words(begin + wide / 2, bottom + 17, label, { anchor: "middle", tone: "soft" }) : nothing}`;
  });
  return html`<path
      class="axis"
      d="M${left},${bottom}H${right}"
    />${drawn}${words(right, bottom + 30, name, { anchor: "end", tone: "soft", size: textSize - 1 })}`;
}

/** A line through points, broken where one is missing. */
export function line(points: readonly (readonly [number, number] | null)[], className: string): Html {
  let pen = "M";
  const d = points
    .map((point) => {
      const step = point === null ? "" : `${pen}${tenth(point[0])},${tenth(point[1])}`;
      pen = point === null ? "M" : "L";
      return step;
    })
    .join("");
  return d === "" ? nothing : html`<path class="line ${className}" d="${d}" />`;
}

/**
 * A line of many points: where several fall on one unit of width, the least and the most of each are drawn as an area, so that a distance
 * that swings with each revolution shows its reach and not a thicket.
 */
export function denseLine(points: readonly (readonly [number, number])[], className: string, fill: string): Html {
  const columns = new Map<number, { least: number; most: number }>();
  for (const [place, y] of points) {
    const x = Math.round(place);
    const { least, most } = columns.get(x) ?? { least: y, most: y };
    columns.set(x, { least: Math.min(least, y), most: Math.max(most, y) });
  }
  if (points.length < 2 * columns.size) return line(points, className);
  const reach = [...columns].map(([x, { least, most }]) => ({ x, least, most }));
  const upper = reach.map(({ x, least }) => `${x},${tenth(least)}`);
  const lower = reach.toReversed().map(({ x, most }) => `${x},${tenth(most)}`);
  const d = `M${[...upper, ...lower].join("L")}Z`;
  return html`<path class="${fill} half" d="${d}" /><path class="line thin ${className}" d="${d}" />`;
}

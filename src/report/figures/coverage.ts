import { addSeconds, builtInLeapSeconds, formatUtc, secondsBetween } from "../../engine/index.ts";
import { html, nothing, type Html } from "../text/html.ts";
import { counted } from "../words/countWords.ts";
import { decimal } from "../words/numberWords.ts";
import { intervalWords, shortDate } from "../words/timeWords.ts";
import { heading, panelAt, under, valueAxis, type Panel } from "./chart/panel.ts";
import { decimalsOf, linearScale, roundMarks } from "./chart/scales.ts";
import { box, sheet, sheetMargin, sheetWidth, type Part } from "./chart/sheet.ts";
import { instant, lengthOf } from "./chart/timeMarks.ts";
import { fitted, tenth, textSize, widthOf, words } from "./chart/words.ts";

export interface CoveragePicture {
  readonly satellites: readonly { readonly noradId: number; readonly name: string }[];
  readonly place: string;
  readonly longitudeDeg: number;
  readonly from: string;
  readonly to: string;
  readonly maxOffNadirDeg: number;
  /** Only looks by daylight count. */
  readonly daylight: boolean;
  readonly looks: readonly { readonly start: string; readonly end: string; readonly noradId: number }[];
  /** When the Sun stands above the horizon of the place. */
  readonly sunUp: readonly { readonly start: string; readonly end: string }[];
  readonly gaps: {
    readonly hours: readonly number[];
    readonly meanHours: number;
    readonly p95Hours: number;
    readonly worstHours: number;
  };
}

const day = 86_400;
/** A look of a minute would be no mark at all. */
const leastWideS = 240;
const tones = ["a", "b", "c", "d"] as const;

/** Every look of some weeks, a row a day, over light and dark; and how long nobody looked, with mean, 95 % point and worst. */
export function coverageFigure(picture: CoveragePicture, width = sheetWidth): string {
  const { satellites, place, looks, gaps, maxOffNadirDeg, daylight } = picture;
  const [only] = satellites;
  const who = satellites.length === 1 ? (only?.name ?? "") : `${satellites.length} satellites together`;
  const few = gaps.hours.length === 0;
  return sheet({
    title: `${who} over ${place}`,
    subtitle: `Looks within ${maxOffNadirDeg}° off straight down${daylight ? ", by daylight" : ""}, ${intervalWords(picture.from, picture.to)}`,
    alt:
      `${counted(looks.length, "look")} in ${decimal(lengthOf(picture) / day, 1)} days. ` +
      (few
        ? "Too few for gaps."
        : `Gaps between looks: mean ${decimal(gaps.meanHours, 2)} h, 95 % under ${decimal(gaps.p95Hours, 2)} h, worst ${decimal(gaps.worstHours, 2)} h.`),
    notes: [
      "Each mark is one look, the shortest drawn wider than they are. Shaded: the Sun is below the horizon of the place.",
      "That a satellite could look says not that it took a picture.",
    ],
    width,
    parts: [(top) => daysPart(top, width, picture), ...(few ? [] : [(top: number): Part => gapsPart(top, width, picture)])],
  });
}

/** Mean solar time of the place ahead of UTC, to the quarter hour so that both axes read well. */
function solarOffsetS(longitudeDeg: number): number {
  return Math.round((longitudeDeg / 15) * 4) * 900;
}

interface Piece {
  readonly row: number;
  readonly fromS: number;
  readonly toS: number;
}

/** A stretch of time cut into the rows of local days that it touches; seconds of the local day. */
function piecesOf(fromS: number, toS: number, rows: number): readonly Piece[] {
  const [first, last] = [Math.max(0, Math.floor(fromS / day)), Math.min(rows - 1, Math.floor((toS - 1e-6) / day))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const row = first + i;
    return { row, fromS: Math.max(0, fromS - row * day), toS: Math.min(day, toS - row * day) };
  });
}

function daysPart(top: number, width: number, picture: CoveragePicture): Part {
  const { from, looks, sunUp, longitudeDeg, satellites } = picture;
  const offsetS = solarOffsetS(longitudeDeg);
  const start = instant(from);
  // Rows are days of local mean solar time; the first begins at the local midnight before the start.
  const intoDay = (((secondsOfDay(from) + offsetS) % day) + day) % day;
  const origin = addSeconds(start, -intoDay);
  const lengthS = lengthOf(picture);
  const rows = Math.ceil((intoDay + lengthS) / day - 1e-9);
  const rowHeight = Math.max(5, Math.min(18, 640 / rows));
  const panel: Panel = { ...panelAt(top + legendHeight(satellites, width) + 16, width, rows * rowHeight), left: 60 };
  const x = (s: number): number => panel.left + (s / day) * (panel.right - panel.left);
  const y = (row: number): number => panel.top + row * rowHeight;
  const at = (text: string): number => secondsBetween(origin, instant(text));
  const light = sunUp.flatMap(({ start: up, end: down }) => piecesOf(at(up), at(down), rows));
  const least = Math.max(1.6, ((panel.right - panel.left) * leastWideS) / day);
  const drawn = looks.flatMap(({ start: begin, end, noradId }) => {
    const place = satellites.findIndex((one) => one.noradId === noradId);
    const tone = satellites.length <= tones.length ? (tones[place] ?? "a") : "a";
    return piecesOf(at(begin), at(end), rows).map(({ row, fromS, toS }) => {
      const wide = Math.max(least, x(toS) - x(fromS));
      return box(Math.min(x(fromS), panel.right - wide), y(row) + 1, wide, Math.max(3, rowHeight - 2), `f-${tone}`);
    });
  });
  const whole = box(panel.left, panel.top, panel.right - panel.left, panel.bottom - panel.top, "night");
  const days = light.map(({ row, fromS, toS }) => box(x(fromS), y(row), x(toS) - x(fromS), rowHeight + 0.3, "paper"));
  return {
    markup: html`${heading({ ...panel, top: panel.top - 16 }, "Day and hour of each look")}${legend(top, satellites, width)}${whole}${days}${hourLines(panel, offsetS, x)}${outside(intoDay, intoDay + lengthS, rows, x, y, rowHeight)}${drawn}${dayNames(panel, origin, offsetS, rows, rowHeight)}`,
    bottom: panel.bottom + 42,
  };
}

function secondsOfDay(text: string): number {
  return Number(text.slice(11, 13)) * 3600 + Number(text.slice(14, 16)) * 60 + Number(text.slice(17, 19));
}

/** What of the first and the last row lies outside the interval, covered: nothing was looked for there. */
function outside(
  fromS: number,
  toS: number,
  rows: number,
  x: (s: number) => number,
  y: (row: number) => number,
  rowHeight: number,
): Html {
  const after = toS - (rows - 1) * day;
  return html`${fromS < 60 ? nothing : box(x(0), y(0), x(fromS) - x(0), rowHeight, "panel")}${after > day - 60 ? nothing : box(x(after), y(rows - 1), x(day) - x(after), rowHeight, "panel")}`;
}

/** Hours of local mean solar time along the foot, of UTC along the head. */
function hourLines(panel: Panel, offsetS: number, x: (s: number) => number): Html {
  const step = panel.right - panel.left < 420 ? 6 : 3;
  const hours = Array.from({ length: 24 / step + 1 }, (_, i) => i * step);
  const sign = offsetS < 0 ? "−" : "+";
  const hoursOff = Math.abs(offsetS) / 3600;
  const name = `mean solar time of the place, UTC ${sign} ${decimal(hoursOff, decimalsOf([0, hoursOff]))} h`;
  return html`${hours.map((hour) => {
    const utcHour = (((hour * 3600 - offsetS) % day) + day) % day;
    const utc = `${String(Math.floor(utcHour / 3600)).padStart(2, "0")}:${String(Math.floor((utcHour % 3600) / 60)).padStart(2, "0")}`;
    const place = x(hour * 3600);
    return html`<path
        class="grid"
        d="M${tenth(place)},${panel.top}V${panel.bottom}"
      />${words(place, panel.bottom + 16, String(hour), { anchor: "middle", tone: "soft" })}${
        hour === 24 ? nothing : words(place, panel.top - 6, utc, { anchor: "middle", tone: "soft", size: textSize - 1 })
      }`;
  })}${words(panel.right, panel.top - 6, "UTC", { anchor: "end", tone: "soft", size: textSize - 1 })}${words(panel.right, panel.bottom + 31, name, { anchor: "end", tone: "soft", size: textSize - 1 })}`;
}

function dayNames(panel: Panel, origin: ReturnType<typeof instant>, offsetS: number, rows: number, rowHeight: number): Html {
  const every = Math.max(1, Math.ceil(15 / rowHeight), rows > 14 ? Math.ceil(rows / 30) : 1);
  return html`${Array.from({ length: Math.ceil(rows / every) }, (_, i) => {
    const row = i * every;
    // The local day's own name is that of its noon.
    const noon = formatUtc(addSeconds(origin, row * day + day / 2 + offsetS), builtInLeapSeconds);
    const text = shortDate(noon).split(" ").slice(0, 2).join(" ");
    return words(panel.left - 6, panel.top + row * rowHeight + rowHeight / 2 + 4, text, {
      anchor: "end",
      tone: "soft",
      size: textSize - 1,
    });
  })}`;
}

/** Names with their colours where there are few enough to tell apart. */
function legendRows(
  satellites: CoveragePicture["satellites"],
  width: number,
): readonly (readonly { name: string; tone: string; x: number }[])[] {
  if (satellites.length < 2 || satellites.length > tones.length) return [];
  const rows: { name: string; tone: string; x: number }[][] = [[]];
  let x = sheetMargin;
  satellites.forEach(({ name }, i) => {
    const wide = Math.min(width - 2 * sheetMargin, widthOf(name) + 30);
    if (x + wide > width - sheetMargin && (rows.at(-1)?.length ?? 0) > 0) {
      rows.push([]);
      x = sheetMargin;
    }
    rows.at(-1)?.push({ name, tone: tones[i] ?? "a", x });
    x += wide;
  });
  return rows;
}

function legendHeight(satellites: CoveragePicture["satellites"], width: number): number {
  return legendRows(satellites, width).length * 18;
}

function legend(top: number, satellites: CoveragePicture["satellites"], width: number): Html {
  return html`${legendRows(satellites, width).map((row, i) =>
    row.map(
      ({ name, tone, x }) =>
        html`${box(x, top + 2 + i * 18, 10, 10, `f-${tone}`)}${words(x + 15, top + 11 + i * 18, fitted(name, width - sheetMargin - x - 15))}`,
    ),
  )}`;
}

/** How long nobody looked: so many gaps of each length, with what a single number would say of them. */
function gapsPart(top: number, width: number, { gaps }: CoveragePicture): Part {
  const marked = [
    { name: "mean", hours: gaps.meanHours, tone: "b" },
    { name: "95 % under", hours: gaps.p95Hours, tone: "d" },
    { name: "worst", hours: gaps.worstHours, tone: "x" },
  ] as const;
  const panel = panelAt(top + 16 * marked.length, width, 130);
  const most = Math.max(...gaps.hours, gaps.worstHours) * 1.04;
  const binMarks = roundMarks(0, most, Math.min(40, Math.floor((panel.right - panel.left) / 12)));
  const step = (binMarks[1] ?? 1) - (binMarks[0] ?? 0);
  const high = Math.ceil(most / step) * step;
  const x = (hours: number): number => panel.left + (hours / high) * (panel.right - panel.left);
  const counts = Array.from({ length: Math.round(high / step) }, () => 0);
  for (const hours of gaps.hours) {
    const bin = Math.min(counts.length - 1, Math.floor(hours / step));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const scale = wholeMarks(linearScale(0, Math.max(...counts) * 1.08, panel.bottom, panel.top, 4));
  const bars = counts.map((count, i) =>
    count === 0
      ? nothing
      : box(
          x(i * step) + 0.5,
          scale.at(count),
          x((i + 1) * step) - x(i * step) - 1,
          panel.bottom - scale.at(count),
          "f-a half",
        ),
  );
  const hours = roundMarks(0, high, Math.max(3, Math.floor((panel.right - panel.left) / 60)));
  const decimals = decimalsOf(hours);
  const lines = marked.map(({ name, hours: value, tone }, i) => {
    const y = panel.top - 6 - 16 * (marked.length - 1 - i);
    const text = `${name} ${decimal(value, value < 10 ? 2 : 1)} h`;
    const rightOf = x(value) + 8 + widthOf(text, textSize, true) < width - 4;
    return html`<path
        class="line thin l-${tone}"
        d="M${tenth(x(value))},${y - 9}V${panel.bottom}"
      />${words(x(value) + (rightOf ? 5 : -5), y, text, { anchor: rightOf ? "start" : "end", bold: true, tone: `t-${tone}`, halo: true })}`;
  });
  return {
    markup: html`${heading({ ...panel, top: top + 20 }, `How long nobody looked: ${decimal(gaps.hours.length, 0)} ${gaps.hours.length === 1 ? "gap" : "gaps"} by length`)}${valueAxis(panel, scale)}${bars}<path
        class="axis"
        d="M${panel.left},${panel.bottom}H${panel.right}"
      />${hours.map((mark) => {
        const text = decimal(mark, decimals);
        return words(Math.min(x(mark), width - 2 - widthOf(text) / 2), panel.bottom + 16, text, {
          anchor: "middle",
          tone: "soft",
        });
      })}${lines}${words(panel.right, panel.bottom + 30, `hours; bars ${decimal(step, decimalsOf([0, step]))} h wide`, { anchor: "end", tone: "soft", size: textSize - 1 })}`,
    bottom: under(panel),
  };
}

function wholeMarks(scale: ReturnType<typeof linearScale>): ReturnType<typeof linearScale> {
  return { ...scale, marks: scale.marks.filter((mark) => Number.isInteger(mark)) };
}

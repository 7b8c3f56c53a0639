import type { BurnSearch } from "../../analysis/index.ts";
import { builtInLeapSeconds, formatUtc, secondsBetween, type Instant } from "../../engine/index.ts";
import { burnTexts, historyPlots, type HistoryPlots, type ObjectHistory } from "../history/historyPage.ts";
import { html, nothing, type Html } from "../text/html.ts";
import { counted } from "../words/countWords.ts";
import { clockWords, momentWords, shortDate } from "../words/timeWords.ts";
import { along, heading, panelAt, timeAxis, under, valueAxis, type Panel } from "./chart/panel.ts";
import { roomyScale } from "./chart/scales.ts";
import { box, sheet, sheetWidth, type Part } from "./chart/sheet.ts";
import { table } from "./chart/table.ts";
import { apartNames, tenth, textSize, widthOf, words } from "./chart/words.ts";

const mostListed = 12;
const dayS = 86_400;

/** One object's heights, period and inclination over time with its burns marked and told: the pictures of `historyPage` in one file. */
export function manoeuvresFigure(history: ObjectHistory, search: BurnSearch, width = sheetWidth): string {
  const { sets, name } = history;
  const [first, last] = [sets[0], sets.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("a history has at least one element set");
  const all = historyPlots(history, search);
  const lengthS = Math.max(dayS, secondsBetween(first.epoch, last.epoch)) * 1.005;
  const span = `${momentWords(utc(first.epoch))} to ${momentWords(utc(last.epoch))}`;
  const marked = all.burns.length === 0 ? "No burn stands out." : `${counted(all.burns.length, "burn")} marked.`;
  // The surest are told where there are many; all are marked.
  const told = all.burns
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, mostListed)
    .toSorted((a, b) => secondsBetween(b.start, a.start));
  return sheet({
    title: `Orbit and burns of ${name}`,
    subtitle: `${counted(sets.length, "element set")}, ${span}`,
    alt: `Height, period and inclination of ${name} over time. ${marked} ${told.map((burn) => burnTexts(burn).join(", ")).join("; ")}`,
    notes: [
      marked,
      ...(all.burns.length === 0
        ? ["Small burns would not show."]
        : ["Shaded: the time between the two sets that a burn lies between; burns within it cannot be told apart."]),
      ...(told.length < all.burns.length ? [`Listed: the ${told.length} surest of ${all.burns.length}.`] : []),
      "Heights over the equatorial radius, from the printed mean motion. Who ordered a burn, and why, no orbit shows.",
    ],
    width,
    parts: [
      ...all.plots.map(
        (_, i) =>
          (top: number): Part =>
            plotPart(top, width, all, i, { start: first.epoch, lengthS, told }),
      ),
      ...(told.length === 0
        ? []
        : [
            (top: number): Part =>
              table(
                top,
                width,
                "",
                told.map((burn, i) => {
                  const [, ...what] = burnTexts(burn);
                  return { mark: String(i + 1), first: [`${toMinute(burn.start)} to ${toMinute(burn.end)} UTC`], second: what };
                }),
              ),
          ]),
    ],
  });
}

interface Stretch {
  readonly start: Instant;
  readonly lengthS: number;
  readonly told: BurnSearch["burns"];
}

const tones = ["a", "b"] as const;

function plotPart(top: number, width: number, all: HistoryPlots, index: number, { start, lengthS, told }: Stretch): Part {
  const plot = all.plots[index];
  if (plot === undefined) throw new RangeError(`there is no plot ${index}`);
  const numbered = index === 0 && told.length > 0;
  const panel = panelAt(top + (numbered ? 14 : 0), width, index === 0 ? 170 : 110, 16, 64);
  const x = along(panel, 0, lengthS);
  const scale = roomyScale(
    plot.series.flatMap(({ points }) => points.map(({ value }) => value)),
    panel.bottom,
    panel.top,
    index === 0 ? 6 : 4,
    10 ** -plot.decimals,
  );
  const bands = all.bands.map(({ from, to }) =>
    box(x(from * dayS), panel.top, Math.max(2, x(to * dayS) - x(from * dayS)), panel.bottom - panel.top, "f-x pale"),
  );
  const dots = plot.series.map(({ points }, i) =>
    points.map(
      ({ day, value }) =>
        html`<circle class="f-${tones[i] ?? "a"}" cx="${tenth(x(day * dayS))}" cy="${tenth(scale.at(value))}" r="1.7" />`,
    ),
  );
  const middles = told.map((burn, i) => ({
    px: x((secondsBetween(start, burn.start) + secondsBetween(start, burn.end)) / 2),
    // Stands over the panel: apartNames writes under its point.
    py: panel.top - 20,
    name: String(i + 1),
  }));
  return {
    markup: html`${heading({ ...panel, top: top + 22 }, `${plot.title}, ${plot.unit}`)}${bands}${valueAxis(panel, scale)}${timeAxis(panel, start, lengthS)}${dots}${plot.series.length > 1 ? seriesNames(panel, top + 14, plot.series) : nothing}${numbered ? apartNames(middles, panel) : nothing}`,
    bottom: under(panel),
  };
}

/** Names of several series with their colours, at the right over the panel: beside their points they would move with every orbit. */
function seriesNames({ right }: Panel, y: number, series: HistoryPlots["plots"][number]["series"]): Html {
  let x = right;
  return html`${series.toReversed().map(({ name }, i) => {
    const tone = tones[series.length - 1 - i] ?? "a";
    const shown = html`${words(x, y, name, { anchor: "end", bold: true, tone: `t-${tone}` })}<circle
        class="f-${tone}"
        cx="${tenth(x - widthOf(name, textSize, true) - 7)}"
        cy="${y - 4}"
        r="3.5"
      />`;
    x -= widthOf(name, textSize, true) + 26;
    return shown;
  })}`;
}

/** "19 Feb 2024, 04:09": the sets' own seconds say nothing of the burn. */
function toMinute(at: Instant): string {
  return `${shortDate(utc(at))}, ${clockWords(utc(at), "minute")}`;
}

function utc(at: Instant): string {
  return formatUtc(at, builtInLeapSeconds);
}

import { heightConventions, meanShape, type BurnSearch } from "../../analysis/index.ts";
import {
  builtInLeapSeconds,
  degPerRad,
  formatUtc,
  secondsBetween,
  type Instant,
  type MeanElements,
} from "../../engine/index.ts";
import { shell } from "../html/shell.ts";
import { html } from "../text/html.ts";
import { decimal } from "../words/numberWords.ts";
import { momentWords } from "../words/timeWords.ts";
import { seriesFigure, type Band, type Series } from "./seriesFigure.ts";

export interface ObjectHistory {
  readonly noradId: number;
  readonly name: string;
  /** Epochs rising; at least two. */
  readonly sets: readonly MeanElements[];
}

/** One object's orbit over time with its burns marked: heights, period, inclination, and a table of the burns. */
export function historyPage(history: ObjectHistory, search: BurnSearch, version: string): string {
  const { sets, name, noradId } = history;
  const [first, last] = [sets[0], sets.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("a history has at least one element set");
  const { burns, bands, plots } = historyPlots(history, search);
  const common = { bands, dates: dateMarks(first.epoch, last.epoch), from: 0, to: daysFrom(first, last.epoch) };
  const span = `${momentWords(utc(first.epoch))} to ${momentWords(utc(last.epoch))}`;
  const marked =
    burns.length === 0 ? "No burn stands out." : `${burns.length === 1 ? "One burn is" : `${burns.length} burns are`} marked.`;
  const pictures = plots.map(
    ({ id, title, unit, decimals, series }) =>
      html`<figure>
        <h2>${title}</h2>
        ${seriesFigure({ ...common, id: `g-${id}`, words: `${title} of ${name}, ${span}. ${marked}`, unit, decimals, series })}
      </figure>`,
  );
  const body = html`<header class="masthead">
      <p class="kicker"><span class="brand">Groundtrack</span> What is said about satellites, held against their orbits</p>
      <h1><bdi>${name}</bdi></h1>
      <p class="byline">Object ${noradId}: ${sets.length} element sets, ${span}</p>
      <p class="checked">${marked} A grey stretch is the time between the two element sets that a burn lies between.</p>
    </header>
    <main>
      <section>${pictures}</section>
      <section>
        <h2>Burns</h2>
        ${
          burns.length === 0
            ? html`<p>No burn stands out in these sets. Small ones would not show.</p>`
            : html`<ul>
                ${burns.map((burn) => html`<li>${burnWords(burn)}</li>`)}
              </ul>`
        }
        <p class="caveat">
          Heights are over the equatorial radius, from the printed mean motion. Burns between two public element sets cannot be
          told apart: several count as one. Who ordered a burn, and why, no orbit shows.
        </p>
      </section>
    </main>
    <footer class="foot"><p>Made with Groundtrack ${version}.</p></footer>`;
  return shell(`${name}: orbit and burns`, version, body);
}

function daysFrom(first: MeanElements, at: Instant): number {
  return secondsBetween(first.epoch, at) / 86_400;
}

/** A quantity of the orbit over time, in one picture. */
interface HistoryPlot {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly series: readonly Series[];
}

export interface HistoryPlots {
  /** Those sure enough to be told. */
  readonly burns: BurnSearch["burns"];
  /** The time between the two sets that each burn lies between. */
  readonly bands: readonly Band[];
  readonly plots: readonly HistoryPlot[];
}

/** What is drawn of an object's history: heights, period, inclination, and its burns; days count from the first set. */
export function historyPlots({ sets }: ObjectHistory, search: BurnSearch): HistoryPlots {
  const [first] = sets;
  if (first === undefined) throw new RangeError("a history has at least one element set");
  const burns = search.burns.filter(({ reported }) => reported);
  const pointsOf = (value: (set: MeanElements) => number): Series["points"] =>
    sets.map((set) => ({ day: daysFrom(first, set.epoch), value: value(set) }));
  const one = (name: string, value: (set: MeanElements) => number): Series => ({ name, points: pointsOf(value) });
  return {
    burns,
    bands: burns.map((burn) => ({ from: daysFrom(first, burn.start), to: daysFrom(first, burn.end), words: burnWords(burn) })),
    plots: [
      {
        id: "height",
        title: "Height",
        unit: "km",
        decimals: 0,
        series: [one("apogee", (set) => heights(set).apogeeKm), one("perigee", (set) => heights(set).perigeeKm)],
      },
      {
        id: "period",
        title: "Period",
        unit: "min",
        decimals: 2,
        series: [one("period", (set) => meanShape(set).periodS / 60)],
      },
      {
        id: "inclination",
        title: "Inclination",
        unit: "°",
        decimals: 3,
        series: [one("inclination", (set) => set.inclinationRad * degPerRad)],
      },
    ],
  };
}

function heights(set: MeanElements): { readonly perigeeKm: number; readonly apogeeKm: number } {
  const [first] = heightConventions(set);
  if (first === undefined) throw new RangeError("there is no convention of heights");
  return first;
}

function burnWords(burn: BurnSearch["burns"][number]): string {
  const [when, ...what] = burnTexts(burn);
  return `${when}: ${what.join(", ")}`;
}

/** A burn in parts: when, what kind, by how much, how sure. */
export function burnTexts({ start, end, kind, confidence, size }: BurnSearch["burns"][number]): readonly [string, ...string[]] {
  const metres = size.semiMajorAxisM;
  return [
    `${momentWords(utc(start))} to ${momentWords(utc(end))}`,
    kind,
    `mean height ${decimal(metres.value / 1000, 2)} ± ${decimal(metres.error / 1000, 2)} km`,
    `in-track Δv ${decimal(size.inTrackMS.value, 2)} m/s`,
    `confidence ${decimal(confidence, 2)}`,
  ];
}

function utc(at: Instant): string {
  return formatUtc(at, builtInLeapSeconds);
}

/** About six first days of months or years along the bottom. */
function dateMarks(from: Instant, to: Instant): readonly { readonly day: number; readonly label: string }[] {
  const lengthDays = secondsBetween(from, to) / 86_400;
  const step = Math.max(1, Math.ceil(lengthDays / 6));
  return Array.from({ length: Math.floor(lengthDays / step) + 1 }, (_, i) => {
    const at = { taiDay: from.taiDay + i * step, taiFraction: from.taiFraction };
    const text = utc(at);
    return { day: i * step, label: lengthDays > 1000 ? text.slice(0, 7) : text.slice(0, 10) };
  });
}

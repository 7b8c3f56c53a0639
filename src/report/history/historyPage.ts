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
import { html, type Html } from "../text/html.ts";
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
  const day = (at: Instant): number => secondsBetween(first.epoch, at) / 86_400;
  const burns = search.burns.filter(({ reported }) => reported);
  const bands = burns.map((burn): Band => ({ from: day(burn.start), to: day(burn.end), words: burnWords(burn) }));
  const common = { bands, dates: dateMarks(first.epoch, last.epoch), from: 0, to: day(last.epoch) };
  const pointsOf = (value: (set: MeanElements) => number): Series["points"] =>
    sets.map((set) => ({ day: day(set.epoch), value: value(set) }));
  const span = `${momentWords(utc(first.epoch))} to ${momentWords(utc(last.epoch))}`;
  const marked =
    burns.length === 0 ? "No burn stands out." : `${burns.length === 1 ? "One burn is" : `${burns.length} burns are`} marked.`;
  const picture = (id: string, title: string, unit: string, decimals: number, series: readonly Series[]): Html =>
    html`<figure>
      <h2>${title}</h2>
      ${seriesFigure({ ...common, id, words: `${title} of ${name}, ${span}. ${marked}`, unit, decimals, series })}
    </figure>`;
  const body = html`<header class="masthead">
      <p class="kicker"><span class="brand">Groundtrack</span> What is said about satellites, held against their orbits</p>
      <h1><bdi>${name}</bdi></h1>
      <p class="byline">Object ${noradId}: ${sets.length} element sets, ${span}</p>
      <p class="checked">${marked} A grey stretch is the time between the two element sets that a burn lies between.</p>
    </header>
    <main>
      <section>
        ${picture("g-height", "Height", "km", 0, [
          { name: "apogee", points: pointsOf((set) => heights(set).apogeeKm) },
          { name: "perigee", points: pointsOf((set) => heights(set).perigeeKm) },
        ])}
        ${picture("g-period", "Period", "min", 2, [{ name: "period", points: pointsOf((set) => meanShape(set).periodS / 60) }])}
        ${picture("g-inclination", "Inclination", "°", 3, [
          { name: "inclination", points: pointsOf((set) => set.inclinationRad * degPerRad) },
        ])}
      </section>
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

function heights(set: MeanElements): { readonly perigeeKm: number; readonly apogeeKm: number } {
  const [first] = heightConventions(set);
  if (first === undefined) throw new RangeError("there is no convention of heights");
  return first;
}

function burnWords({ start, end, kind, confidence, size }: BurnSearch["burns"][number]): string {
  const metres = size.semiMajorAxisM;
  return (
    `${momentWords(utc(start))} to ${momentWords(utc(end))}: ${kind}, mean height ${decimal(metres.value / 1000, 2)} ± ` +
    `${decimal(metres.error / 1000, 2)} km, in-track Δv ${decimal(size.inTrackMS.value, 2)} m/s, confidence ${decimal(confidence, 2)}`
  );
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

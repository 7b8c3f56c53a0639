/**
 * How well re-entries of the past are forecast, 3, 7 and 30 days ahead (`node bench/decay.ts`, `--json`): error as a share of the
 * remaining life, and how often the window holds the day, beside the rule of ±20 % and beside extrapolating the mean motion.
 *
 * The window's factors are taken from the other half of the objects (odd and even catalogue numbers), so no object is judged by a
 * window that it helped to make; the shipped factors (src/analysis/decay/forecast.ts) are those of all. Days are right to half a day:
 * an end is inside a window where any moment of its day is.
 */
import { forecastDecay, type DecayForecast } from "../src/analysis/decay/index.ts";
import { type MeanElements } from "../src/engine/index.ts";
import { decayCases, remainingDays, type DecayCase } from "./decayCases.ts";

interface Forecast {
  readonly noradId: number;
  readonly remaining: number;
  readonly forecast: DecayForecast;
  /** Days until the mean motion reaches 16.5 revolutions a day at its present rate, the simplest forecast there is. */
  readonly linear: number;
}

const horizons = [
  { id: "3-days", from: 1.5, to: 5 },
  { id: "7-days", from: 5, to: 10 },
  { id: "30-days", from: 20, to: 40 },
] as const;

const HALF_DAY = 0.5;

/** The set of an object nearest to the middle of a horizon. */
function setAt(one: DecayCase, from: number, to: number): MeanElements | null {
  const middle = Math.sqrt(from * to);
  const inside = one.sets.filter((set) => remainingDays(one, set) >= from && remainingDays(one, set) <= to);
  const off = (set: MeanElements): number => Math.abs(Math.log(remainingDays(one, set) / middle));
  return inside.toSorted((a, b) => off(a) - off(b))[0] ?? null;
}

/** Lower than this a set cannot be days from its end, whatever the log's day says: the log's day is late. */
const IMPOSSIBLE_HEIGHT_KM = 160;

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (at - Math.floor(at)) * (high - low);
}

const share = (values: readonly boolean[]): number => values.filter(Boolean).length / values.length;

const cases = decayCases();
if (cases.length === 0) {
  console.log("left out: the optional evidence collection (../shared/data) is not there");
  process.exit(0);
}

const rows = horizons.map(({ id, from, to }) => {
  let late = 0;
  let none = 0;
  const forecasts: Forecast[] = [];
  for (const one of cases) {
    const set = setAt(one, from, to);
    if (set === null) continue;
    const made = forecastDecay(set);
    if (!made.ok) {
      none += 1;
      continue;
    }
    if (made.value.perigeeHeightKm < IMPOSSIBLE_HEIGHT_KM) {
      late += 1;
      continue;
    }
    const { MEAN_MOTION: n, MEAN_MOTION_DOT: half } = set.written;
    forecasts.push({
      noradId: one.noradId,
      remaining: remainingDays(one, set),
      forecast: made.value,
      linear: (16.5 - n) / (2 * half),
    });
  }
  const errors = forecasts.map(({ remaining, forecast }) => (forecast.daysFromEpoch.best - remaining) / remaining);
  const ratios = (parity: number): readonly number[] =>
    forecasts
      .filter(({ noradId }) => noradId % 2 === parity)
      .map(({ remaining, forecast }) => remaining / forecast.daysFromEpoch.best);
  const inside = (low: number, high: number, remaining: number): boolean =>
    remaining + HALF_DAY >= low && remaining - HALF_DAY <= high;
  const crossed = forecasts.map(({ noradId, remaining, forecast }) => {
    const others = ratios(1 - (noradId % 2));
    const best = forecast.daysFromEpoch.best;
    return inside(best * quantile(others, 0.05), best * quantile(others, 0.95), remaining);
  });
  const absolute = errors.map(Math.abs);
  return {
    id,
    n: forecasts.length,
    noForecast: none,
    logTooLate: late,
    medianError: quantile(errors, 0.5),
    medianAbsoluteError: quantile(absolute, 0.5),
    p90AbsoluteError: quantile(absolute, 0.9),
    windowCoverage: share(
      forecasts.map(({ remaining, forecast: { daysFromEpoch } }) =>
        inside(daysFromEpoch.earliest, daysFromEpoch.latest, remaining),
      ),
    ),
    crossedWindowCoverage: share(crossed),
    twentyPercentCoverage: share(
      forecasts.map(({ remaining, forecast: { daysFromEpoch } }) =>
        inside(daysFromEpoch.best * 0.8, daysFromEpoch.best * 1.2, remaining),
      ),
    ),
    linearMedianAbsoluteError: quantile(
      forecasts.map(({ remaining, linear }) => Math.abs(linear - remaining) / remaining),
      0.5,
    ),
    ratioQuantiles: [0.05, 0.25, 0.5, 0.75, 0.95].map((p) =>
      quantile(
        forecasts.map(({ remaining, forecast }) => (remaining / forecast.daysFromEpoch.best) * forecast.factor),
        p,
      ),
    ),
  };
});

if (process.argv.includes("--json")) console.log(JSON.stringify({ rows }, null, 2));
else {
  for (const row of rows) {
    const percent = (value: number): string => `${(100 * value).toFixed(0)} %`;
    console.log(
      `${row.id.padEnd(8)} n ${String(row.n).padStart(3)} (no forecast ${row.noForecast}, log's day too late ${row.logTooLate}): ` +
        `error median ${percent(row.medianError)}, |error| median ${percent(row.medianAbsoluteError)}, 90 % ${percent(row.p90AbsoluteError)}; ` +
        `in window ${percent(row.windowCoverage)} (window from other objects ${percent(row.crossedWindowCoverage)}), ` +
        `in ±20 % ${percent(row.twentyPercentCoverage)}; mean motion extrapolated: |error| median ${percent(row.linearMedianAbsoluteError)}`,
    );
    console.log(
      `         remaining life over the model's: 5, 25, 50, 75, 95 % ${row.ratioQuantiles.map((ratio) => ratio.toFixed(2)).join(" ")}`,
    );
  }
}

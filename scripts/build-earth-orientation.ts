/**
 * Builds the engine's compact table of the Earth's orientation from the IERS file finals2000A.all.
 *
 *   node scripts/build-earth-orientation.ts FINALS2000A.all[.gz] "DATA STATE" [--study]
 *
 * Writes src/engine/time/builtInOrientation.ts and prints how far the compact table is from the daily one.
 * With --study it prints size and error for other spacings instead and writes nothing.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { deflateRawSync, gunzipSync } from "node:zlib";
import { packColumn, unpackColumn } from "../src/engine/time/packedColumn.ts";
import { dateOf } from "../src/engine/time/calendar.ts";
import { orientationAt, type EarthOrientation } from "../src/engine/time/earthOrientation.ts";
import { readFinals2000A } from "../src/engine/time/finals2000A.ts";
import { builtInLeapSeconds } from "../src/engine/time/leapSeconds.ts";

interface Packed {
  readonly ut1: string;
  readonly xp: string;
  readonly yp: string;
}

interface Spacing {
  readonly stepDays: number;
  /** Units of the packed columns: how many make a second, how many make an arcsecond. */
  readonly ut1UnitsPerS: number;
  readonly poleUnitsPerArcsec: number;
}

/** Seven days, 0.2 ms, 2 mas: under 0.9 m on the ground in 5 kB; --study shows the alternatives. */
const chosen: Spacing = { stepDays: 7, ut1UnitsPerS: 5000, poleUnitsPerArcsec: 500 };

function pack(daily: EarthOrientation, { stepDays, ut1UnitsPerS, poleUnitsPerArcsec }: Spacing): Packed {
  const thin = (column: readonly number[]): number[] => column.filter((_, index) => index % stepDays === 0);
  return {
    ut1: packColumn(thin(daily.ut1MinusTaiS), ut1UnitsPerS),
    xp: packColumn(thin(daily.xpArcsec), poleUnitsPerArcsec),
    yp: packColumn(thin(daily.ypArcsec), poleUnitsPerArcsec),
  };
}

function unpack(packed: Packed, daily: EarthOrientation, spacing: Spacing): EarthOrientation {
  return {
    ...daily,
    stepDays: spacing.stepDays,
    ut1MinusTaiS: unpackColumn(packed.ut1, spacing.ut1UnitsPerS),
    xpArcsec: unpackColumn(packed.xp, spacing.poleUnitsPerArcsec),
    ypArcsec: unpackColumn(packed.yp, spacing.poleUnitsPerArcsec),
  };
}

interface Spread {
  readonly max: number;
  readonly p95: number;
  readonly rms: number;
}

function spread(errors: number[]): Spread {
  const sorted = errors.map(Math.abs).sort((a, b) => a - b);
  return {
    max: sorted.at(-1) ?? 0,
    p95: sorted[Math.floor(0.95 * sorted.length)] ?? 0,
    rms: Math.sqrt(sorted.reduce((sum, e) => sum + e * e, 0) / sorted.length),
  };
}

/** Differences every six hours of the time that the compact table covers, against the daily table interpolated. */
function compare(compact: EarthOrientation, daily: EarthOrientation): { readonly ut1Ms: Spread; readonly poleMas: Spread } {
  const ut1: number[] = [];
  const pole: number[] = [];
  const days = (compact.ut1MinusTaiS.length - 1) * compact.stepDays;
  for (let quarter = 0; quarter <= 4 * days; quarter += 1) {
    const at = { taiDay: daily.firstDay + Math.floor(quarter / 4), taiFraction: (quarter % 4) / 4 };
    const ours = orientationAt(at, { leapSeconds: builtInLeapSeconds, orientation: compact });
    const full = orientationAt(at, { leapSeconds: builtInLeapSeconds, orientation: daily });
    ut1.push(1000 * (ours.ut1MinusTaiS - full.ut1MinusTaiS));
    pole.push(1000 * (ours.xpArcsec - full.xpArcsec), 1000 * (ours.ypArcsec - full.ypArcsec));
  }
  return { ut1Ms: spread(ut1), poleMas: spread(pole) };
}

function size(packed: Packed): number {
  return deflateRawSync(packed.ut1 + packed.xp + packed.yp, { level: 9 }).length;
}

function words({ max, p95, rms }: Spread, unit: string): string {
  return `at most ${max.toFixed(2)} ${unit} (95 %: ${p95.toFixed(2)}, rms ${rms.toFixed(2)})`;
}

function isoDate(julianMidnight: number): string {
  const { year, month, day } = dateOf(julianMidnight);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function lines(text: string): string {
  const chunks = text.match(/.{1,120}/g) ?? [];
  return chunks.map((chunk) => `  ${JSON.stringify(chunk)},`).join("\n");
}

const [file, dataState, flag] = process.argv.slice(2);
if (file === undefined || dataState === undefined) {
  throw new Error('usage: node scripts/build-earth-orientation.ts FINALS2000A.all[.gz] "DATA STATE" [--study]');
}
const bytes = readFileSync(file);
const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("latin1");
const read = readFinals2000A(text, `IERS finals2000A, state of ${dataState}`, builtInLeapSeconds);
if (!read.ok) {
  throw new Error(JSON.stringify(read.problem));
}
const daily = read.value;

if (flag === "--study") {
  for (const stepDays of [3, 4, 5, 6, 7, 8, 10]) {
    for (const [ut1UnitsPerS, poleUnitsPerArcsec] of [
      [10000, 1000],
      [5000, 500],
    ] as const) {
      const spacing = { stepDays, ut1UnitsPerS, poleUnitsPerArcsec };
      const packed = pack(daily, spacing);
      const { ut1Ms, poleMas } = compare(unpack(packed, daily, spacing), daily);
      console.log(
        `${stepDays} d, 1/${ut1UnitsPerS} s: ${size(packed)} bytes deflated; UT1 ${words(ut1Ms, "ms")}; pole ${words(poleMas, "mas")}`,
      );
    }
  }
} else {
  const packed = pack(daily, chosen);
  const compact = unpack(packed, daily, chosen);
  const { ut1Ms, poleMas } = compare(compact, daily);
  const rows = compact.ut1MinusTaiS.length;
  const last = daily.firstDay + (rows - 1) * chosen.stepDays;
  const summary = [
    `UT1: ${words(ut1Ms, "ms")}; 1 ms is 0.46 m on the equator.`,
    `Pole: ${words(poleMas, "mas")}; 1 mas is 31 mm.`,
  ];
  writeFileSync(
    new URL("../src/engine/time/builtInOrientation.ts", import.meta.url),
    `// Made by scripts/build-earth-orientation.ts; do not edit.
import type { EarthOrientation } from "./earthOrientation.ts";
import { unpackColumn } from "./packedColumn.ts";

const ut1 = [
${lines(packed.ut1)}
].join("");

const xp = [
${lines(packed.xp)}
].join("");

const yp = [
${lines(packed.yp)}
].join("");

/**
 * UT1 and polar motion from ${isoDate(daily.firstDay)} to ${isoDate(last)}, a row every ${chosen.stepDays} days: measured to
 * ${isoDate(daily.measuredUntilDay)}, a forecast after.
 * Source: IERS Rapid Service and Prediction Centre (US Naval Observatory), finals2000A.all, state of ${dataState}.
 * Interpolated, it differs from the daily table as follows.
 * ${summary.join("\n * ")}
 */
export const builtInOrientation: EarthOrientation = {
  version: ${JSON.stringify(`${daily.version}, every ${chosen.stepDays} days`)},
  firstDay: ${daily.firstDay},
  stepDays: ${chosen.stepDays},
  measuredUntilDay: ${daily.measuredUntilDay},
  ut1MinusTaiS: unpackColumn(ut1, ${chosen.ut1UnitsPerS}),
  xpArcsec: unpackColumn(xp, ${chosen.poleUnitsPerArcsec}),
  ypArcsec: unpackColumn(yp, ${chosen.poleUnitsPerArcsec}),
};
`,
  );
  console.log(
    `${rows} rows, ${isoDate(daily.firstDay)} to ${isoDate(last)}, ${size(packed)} bytes deflated\n${summary.join("\n")}`,
  );
}

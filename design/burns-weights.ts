/**
 * Finds the weights of burn detection and writes src/analysis/burns/weights.ts: `node design/burns-weights.ts`.
 *
 * Weights: all satellites of the regime with operators' logs, and objects that cannot burn. Calibration and threshold: from the
 * judgements of leave-one-satellite-out, so that no satellite's own burns say how sure its detections are.
 * Prints how the figures change with the penalty.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bestThreshold, calibrate, collections, leaveOneOut, outcomes, windowDays } from "../bench/burns-leave-one-out.ts";
import { dataIsThere } from "../bench/burns-protocol.ts";
import { penalties, train } from "../bench/burns-training.ts";
import { confidenceOf, type Regime, type Weights } from "../src/analysis/burns/score.ts";

if (!dataIsThere()) {
  console.log("the evidence collection is not beside the checkout: weights stay as they are");
  process.exit(0);
}
const both = collections();
const result: Record<Regime, Weights | null> = { calm: null, dragged: null, high: null };
for (const regime of ["calm", "dragged", "high"] as const) {
  const collection = both[regime];
  for (const strength of process.argv.includes("--penalties") ? [17, 33, 67, 134] : []) {
    const all = leaveOneOut(collection, strength);
    console.log(regime, "penalty", strength, "best F1", bestThreshold(all, windowDays[regime]).f1.toFixed(3));
  }
  const all = leaveOneOut(collection);
  const best = bestThreshold(all, windowDays[regime]);
  const calibration = calibrate(outcomes(all, windowDays[regime]));
  const weights = train([...collection.satellites, ...collection.passive], collection.names, penalties[regime]);
  const reportFrom = confidenceOf(best.threshold, { calibration });
  console.log(
    regime,
    "penalty",
    penalties[regime],
    "best F1",
    best.f1.toFixed(3),
    "score",
    best.threshold.toFixed(3),
    "confidence",
    reportFrom.toFixed(3),
  );
  result[regime] = { ...weights, calibration, reportFrom };
}

function source(weights: Weights | null): string {
  if (weights === null) throw new Error("no weights were found");
  const figure = (value: number): string => Number(value.toPrecision(6)).toString();
  const rows = weights.features.map(([name, mean, deviation, weight]) => {
    return `    ["${name}", ${figure(mean)}, ${figure(deviation)}, ${figure(weight)}],`;
  });
  return `{
  intercept: ${figure(weights.intercept)},
  calibration: { offset: ${figure(weights.calibration.offset)}, slope: ${figure(weights.calibration.slope)} },
  reportFrom: ${weights.reportFrom.toFixed(3)},
  features: [
${rows.join("\n")}
  ],
}`;
}

const text = `/**
 * Weights of burn detection: feature, mean, deviation, weight per deviation. Written by design/burns-weights.ts, which says from what;
 * how well they do is in docs/methods/manoeuvres.md.
 */
import type { Regime, Weights } from "./score.ts";

const calm: Weights = ${source(result.calm)};

const dragged: Weights = ${source(result.dragged)};

const high: Weights = ${source(result.high)};

export const weightsByRegime: Readonly<Record<Regime, Weights>> = { calm, dragged, high };
`;
writeFileSync(fileURLToPath(new URL("../src/analysis/burns/weights.ts", import.meta.url)), text);

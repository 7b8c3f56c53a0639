/**
 * From evidence to features: figures without a unit that mean the same for every object, so that one set of weights serves all.
 * Gains are compared with those of the gaps near by, sizes with what the same fit gives around when nothing happens.
 */
import { log } from "../../engine/index.ts";
import { windows, type Evidence } from "./evidence.ts";
import { localDeviation, localRank } from "./median.ts";

/** Features by name, one value a gap. NaN: not known, and so of no weight. Those called `sure.` serve rules, not weights. */
export type Features = ReadonlyMap<string, Float64Array>;

/** A gain beyond this says no more: the burn is certain. */
const mostGain = 8;
/** Gaps each way that a size is compared with, and a gain ranked among. */
const scaleReach = 40;
const rankReach = 60;

export function featuresOf(evidence: Evidence): Features {
  const features = new Map<string, Float64Array>();
  const raw = (name: string): Float64Array => evidence.columns.get(name) ?? new Float64Array(evidence.count).fill(Number.NaN);
  const fall = raw("fallPerDay");
  const energy: Float64Array[] = [];
  const planes: Float64Array[] = [];
  const shapes: Float64Array[] = [];
  const heightGains: Float64Array[] = [];
  const sizes: Float64Array[] = [];

  for (const window of windows) {
    for (const lag of window.lagsDays) {
      const name = `${window.name}.${lag}`;
      const heightGain = capped(raw(`${name}.heightGain`));
      const leadGain = capped(raw(`${name}.leadGain`));
      const heightStep = raw(`${name}.heightStep`);
      const leadStep = raw(`${name}.leadStep`);
      const both = heightGain.map((value, gap) => value + (leadGain[gap] ?? Number.NaN));
      const heightSize = inScatter(heightStep);
      features.set(`${name}.heightGain`, heightGain);
      features.set(`${name}.leadGain`, leadGain);
      features.set(`${name}.heightSize`, heightSize);
      features.set(`${name}.leadSize`, inScatter(leadStep));
      features.set(
        `${name}.heightMetres`,
        heightStep.map((value) => log(Math.abs(value) + 0.01)),
      );
      features.set(
        `${name}.leadMetres`,
        leadStep.map((value) => log(Math.abs(value) + 0.01)),
      );
      features.set(
        `${name}.agreement`,
        heightStep.map((value, gap) => agreement(value, leadStep[gap] ?? Number.NaN)),
      );
      features.set(`${name}.peak`, above(known(both), 3));
      features.set(
        `${name}.daysOfFall`,
        heightStep.map((value, gap) => daysOfFall(value, fall[gap] ?? 0)),
      );
      features.set(
        `${name}.daysOfLead`,
        leadStep.map((value, gap) => daysOfFall(value, fall[gap] ?? 0)),
      );
      if (lag === 0)
        features.set(
          `${name}.rising`,
          heightStep.map((value, gap) => rising(value, fall[gap] ?? 0)),
        );
      energy.push(known(both));
      heightGains.push(known(heightGain));
      sizes.push(known(heightSize));
    }
    for (const lag of window.planeLagsDays) {
      for (const [channel, gains] of [
        ["plane", planes],
        ["shape", shapes],
      ] as const) {
        const name = `${window.name}.${lag}.${channel}`;
        const gain = capped(raw(`${name}Gain`));
        const size = inScatter(raw(`${name}Step`));
        features.set(`${name}Gain`, gain);
        features.set(`${name}Size`, size);
        features.set(`${name}Peak`, above(known(gain), 3));
        gains.push(known(gain));
        if (channel === "plane") sizes.push(known(size));
      }
    }
  }
  const bestEnergy = largest(energy);
  const bestPlane = largest(planes);
  const bestShape = largest(shapes);
  const best = largest([bestEnergy.map((value) => value / 2), bestPlane, bestShape]);
  for (const [name, values] of [
    ["energy", bestEnergy],
    ["plane", bestPlane],
    ["shape", bestShape],
    ["any", best],
  ] as const) {
    features.set(name, values);
    features.set(`${name}.above2`, above(values, 2));
    features.set(`${name}.above5`, above(values, 5));
    features.set(`${name}.rank`, localRank(values, rankReach));
    features.set(
      `${name}.before`,
      values.map((_, gap) => values[gap - 1] ?? 0),
    );
    features.set(
      `${name}.after`,
      values.map((_, gap) => values[gap + 1] ?? 0),
    );
  }
  const size = largest(sizes);
  features.set("size", size);
  features.set("size.above2", above(size, 2));
  features.set("size.rank", localRank(size, rankReach));
  features.set(
    "gapDays",
    raw("gapDays").map((value) => log(value)),
  );
  features.set("step", inScatter(raw("step")));
  features.set(
    "jump",
    raw("jump").map((value) => log(value + 0.01)),
  );
  features.set(
    "jumpPlane",
    raw("jumpPlane").map((value) => log(value + 0.01)),
  );
  for (const name of ["near.heightScatter", "wide.heightScatter", "near.leadScatter", "wide.leadScatter"]) {
    const values = raw(name);
    const usual = localDeviation(values, scaleReach);
    features.set(
      name,
      values.map((value, gap) => log(value / (usual[gap] ?? Number.NaN) + 0.01)),
    );
  }
  features.set(
    "fall",
    fall.map((value) => log(value + leastFall)),
  );
  features.set(
    "cadence",
    localDeviation(raw("gapDays"), scaleReach).map((value) => log(value)),
  );
  features.set("sure.rise", raw("rise"));
  features.set("sure.riseDays", raw("riseDays"));
  features.set("setsBefore", raw("wide.before"));
  features.set("setsAfter", raw("wide.after"));
  return features;
}

/** ln of a size over its local scatter; what is far below the scatter all counts alike. */
function inScatter(values: Float64Array): Float64Array {
  const scatter = localDeviation(values, scaleReach);
  return values.map((value, gap) => log(Math.abs(value) / ((scatter[gap] ?? Number.NaN) + 1e-6) + 0.05));
}

/** Least fall a day that counts, m: less is below what sets can show. */
const leastFall = 0.05;

/** ln of how many days of the usual fall make up a step: what the air does in hours or days, it may do at any time. */
function daysOfFall(stepM: number, fallPerDay: number): number {
  return log((Math.abs(stepM) + 0.01) / (fallPerDay + leastFall));
}

/** 1 for a rise by ten days of the usual fall and more, −1 for such a fall: the air lifts nothing. */
function rising(stepM: number, fallPerDay: number): number {
  return Math.min(1, Math.max(-1, stepM / (10 * (fallPerDay + leastFall))));
}

/** 1 where height and drift tell the same step, 0 where one tells none, −1 where they tell opposite ones. */
function agreement(height: number, lead: number): number {
  const a = Math.abs(height);
  const b = Math.abs(lead);
  return (Math.sign(height * lead) * Math.min(a, b)) / Math.max(a, b, 1e-9);
}

/** Each value less the largest of the others up to `reach` gaps away. */
function above(values: Float64Array, reach: number): Float64Array {
  return values.map((value, gap) => {
    let most = -9;
    for (let other = gap - reach; other <= gap + reach; other += 1)
      if (other !== gap) most = Math.max(most, values[other] ?? -9);
    return value - most;
  });
}

function capped(values: Float64Array): Float64Array {
  return values.map((value) => Math.min(value, mostGain));
}

function known(values: Float64Array): Float64Array {
  return values.map((value) => (Number.isNaN(value) ? 0 : value));
}

function largest(columns: readonly Float64Array[]): Float64Array {
  return (columns[0] ?? new Float64Array(0)).map((_, gap) => {
    let most = Number.NEGATIVE_INFINITY;
    for (const column of columns) most = Math.max(most, column[gap] ?? Number.NEGATIVE_INFINITY);
    return most;
  });
}

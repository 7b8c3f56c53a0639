/**
 * How well burns are found: `node bench/burns.ts`. Prints every figure of docs/methods/manoeuvres.md, each satellite judged by
 * weights and threshold found without it. Some minutes.
 */
import { gapsAsTheyCame } from "../src/analysis/burns/causal.ts";
import { confidenceOf, regimeOf, type Regime } from "../src/analysis/burns/score.ts";
import {
  bestThreshold,
  calibrate,
  collections,
  judged,
  leaveOneOut,
  outcomes,
  weightsWithout,
  windowDays,
  yearsOf,
  type Collection,
  type Judged,
} from "./burns-leave-one-out.ts";
import {
  calmPassive,
  dataIsThere,
  f1Of,
  highSatellites,
  loggedBurns,
  lowPassive,
  lowSatellites,
  matched,
  precisionOf,
  recallOf,
  spheres,
  stored,
  sumOf,
  tally,
  wellTracked,
  within,
  type Burn,
  type Found,
  type Labels,
  type Tally,
} from "./burns-protocol.ts";
import { penalties, type Case } from "./burns-training.ts";
import { plainStatistic } from "./burns-plain.ts";

if (!dataIsThere()) {
  console.log("bench/burns: the evidence collection is not beside the checkout; nothing is measured");
  process.exit(0);
}

interface Group {
  readonly title: string;
  readonly names: readonly string[];
}
const low: Group = { title: "low orbit, all six", names: lowSatellites };
const well: Group = { title: "Jason-2, SARAL, Sentinel-3A, Sentinel-6A", names: wellTracked };
const high: Group = { title: "geostationary four", names: highSatellites };
const windowsDays = [0.5, 1, 2, 3] as const;
const published = loggedBurns("published");
const say = (text = ""): void => console.log(text);

say("Inputs");
for (const file of [
  "manoeuvres/manoeuvres.csv",
  ...[...lowSatellites, ...highSatellites].map((name) => `manoeuvres/${name}.tle.gz`),
  "elements/watchlist.tle.gz",
  "elements/41332.tle",
  "elements/39026.tle",
]) {
  say(`  ${stored(file).sha256}  ${file}`);
}

const all = collections();
const judgements: Readonly<Record<Regime, readonly Judged[]>> = {
  calm: leaveOneOut(all.calm),
  dragged: leaveOneOut(all.dragged),
  high: leaveOneOut(all.high),
};
const thresholds = new Map<string, number>();
for (const regime of ["calm", "dragged", "high"] as const) {
  for (const one of judgements[regime]) {
    const others = judgements[regime].filter((other) => other !== one);
    thresholds.set(`${regime} ${one.item.name}`, bestThreshold(others, windowDays[regime]).threshold);
  }
}

for (const [regime, groups] of [
  ["calm", [low, well]],
  ["high", [high]],
] as const) {
  for (const group of groups) score(regime, group);
}
falseAlarms();
for (const [regime, group] of [
  ["calm", low],
  ["high", high],
] as const) {
  operatingPoints(regime, group);
  placebo(regime, group);
  timingOnly(all[regime], group);
  bySize(regime, group);
  reliability(regime);
  delays(all[regime], group);
}

function of(regime: Regime, name: string): Judged {
  const one = judgements[regime].find(({ item }) => item.name === name);
  if (one === undefined) throw new Error(`${name} was not judged`);
  return one;
}

function burnsOf(one: Judged, labels: Labels): readonly Burn[] {
  if (labels === "corrected") return one.burns;
  return within(published.get(one.item.name) ?? [], one.item.day[0] ?? 0, one.item.day.at(-1) ?? 0);
}

function words(t: Tally): string {
  return `F1 ${f1Of(t).toFixed(3)}  P ${precisionOf(t).toFixed(3)}  R ${recallOf(t).toFixed(3)}`;
}

function score(regime: Regime, group: Group): void {
  const some = group.names.map((name) => of(regime, name));
  const events = some.reduce((sum, one) => sum + one.burns.length, 0);
  const years = some.reduce((sum, one) => sum + yearsOf(one.item), 0);
  say(`\n${group.title}: ${events} events in ${years.toFixed(1)} satellite-years`);
  for (const labels of ["corrected", "published"] as const) {
    for (const days of windowsDays) {
      const own = (list: (one: Judged) => readonly Found[]): Tally =>
        sumOf(
          some.map((one) => tally(burnsOf(one, labels), list(one), days, thresholds.get(`${regime} ${one.item.name}`) ?? 1)),
        );
      const oracle = best(
        some.map((one) => ({ burns: burnsOf(one, labels), found: one.found })),
        days,
      );
      const plain = best(
        some.map((one) => ({ burns: burnsOf(one, labels), found: plainStatistic(one.item) })),
        days,
      );
      say(
        `  ${labels.padEnd(9)} ±${String(days).padEnd(3)} d  ${words(own((one) => one.found))}` +
          `   best gap alone ${f1Of(own((one) => one.bestGaps)).toFixed(3)}` +
          `   oracle threshold ${f1Of(oracle).toFixed(3)}   robust statistic, oracle ${f1Of(plain).toFixed(3)}`,
      );
    }
  }
  const widths = some.flatMap((one) =>
    one.found
      .filter(({ score: s }) => s >= (thresholds.get(`${regime} ${one.item.name}`) ?? 1))
      .map(({ start, end }) => end - start),
  );
  widths.sort((a, b) => a - b);
  const at = (share: number): string => (widths[Math.floor(share * (widths.length - 1))] ?? 0).toFixed(2);
  say(`  length of the reported intervals, days: median ${at(0.5)}, nine of ten within ${at(0.9)}`);
  for (const one of some) {
    const t = tally(one.burns, one.found, windowDays[regime], thresholds.get(`${regime} ${one.item.name}`) ?? 1);
    say(
      `    ${one.item.name.padEnd(12)} ±${windowDays[regime]} d  ${words(t)}  hits ${t.hits}, false ${t.falseAlarms}, burns ${t.burns}`,
    );
  }
}

function best(some: readonly { readonly burns: readonly Burn[]; readonly found: readonly Found[] }[], days: number): Tally {
  let top: Tally = { hits: 0, falseAlarms: 0, burns: 1 };
  for (const threshold of new Set(some.flatMap(({ found }) => found.map((one) => Number(one.score.toPrecision(3)))))) {
    const t = sumOf(some.map(({ burns, found }) => tally(burns, found, days, threshold)));
    if (f1Of(t) > f1Of(top)) top = t;
  }
  return top;
}

function falseAlarms(): void {
  say("\nObjects that cannot burn (none judged by weights or threshold that it had a part in)");
  const totals = { alarms: 0, years: 0 };
  for (const id of [...spheres, ...calmPassive, ...lowPassive]) {
    const item = [...all.dragged.passive].find(({ name }) => name === String(id));
    if (item === undefined) continue;
    const regime = regimeOf(item.history);
    const one = of(regime, String(id));
    const threshold = thresholds.get(`${regime} ${id}`) ?? 1;
    const alarms = one.found.filter((found) => found.score >= threshold).length;
    const years = yearsOf(item);
    totals.alarms += alarms;
    totals.years += years;
    say(
      `  ${String(id).padStart(5)}  ${regime.padEnd(7)}  ${item.day.length} sets, ${years.toFixed(1)} years, a set every ` +
        `${((365.25 * years) / item.day.length).toFixed(1)} d: ${alarms} false alarms, ${(alarms / years).toFixed(2)} a year`,
    );
  }
  say(`  together ${totals.alarms} in ${totals.years.toFixed(1)} years: ${(totals.alarms / totals.years).toFixed(3)} a year`);
}

function operatingPoints(regime: Regime, group: Group): void {
  const some = group.names.map((name) => of(regime, name));
  const years = some.reduce((sum, one) => sum + yearsOf(one.item), 0);
  say(`\n${group.title}: recall at a given rate of false alarms on the same satellites`);
  for (const days of windowsDays) {
    const at = [0.3, 1].map((rate) => {
      let recall = 0;
      for (const threshold of some.flatMap(({ found }) => found.map(({ score: s }) => s))) {
        const t = sumOf(some.map((one) => tally(one.burns, one.found, days, threshold)));
        if (t.falseAlarms <= rate * years) recall = Math.max(recall, recallOf(t));
      }
      return `${rate} a year ${recall.toFixed(3)}`;
    });
    say(`  ±${String(days).padEnd(3)} d  ${at.join("   ")}`);
  }
}

/** The same detections held against burns moved by 17, 31, 53… days: what chance alone would match. */
function placebo(regime: Regime, group: Group): void {
  const some = group.names.map((name) => of(regime, name));
  const days = windowDays[regime];
  const rates = [-97, -53, -31, -17, 17, 31, 53, 97].map((shift) => {
    const t = sumOf(
      some.map((one) => {
        const moved = one.burns.map((burn) => ({ ...burn, start: burn.start + shift, end: burn.end + shift }));
        return tally(moved, one.found, days, thresholds.get(`${regime} ${one.item.name}`) ?? 1);
      }),
    );
    return recallOf(t);
  });
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  say(`  placebo, burns moved by 17 to 97 days: mean recall ${mean.toFixed(3)} at ±${days} d`);
}

/** Weights that see nothing but when sets come. */
function timingOnly(collection: Collection, group: Group): void {
  const names = ["gapDays", "cadence", "setsBefore", "setsAfter"];
  const some = leaveOneOut(collection, penalties[collection.regime], names).filter(({ item }) =>
    group.names.includes(item.name),
  );
  const days = windowDays[collection.regime];
  say(`  timing only, oracle threshold: ${words(best(some, days))} at ±${days} d`);
}

function bySize(regime: Regime, group: Group): void {
  const days = windowDays[regime];
  const bins = new Map<string, { hits: number; burns: number }>();
  for (const name of group.names) {
    const one = of(regime, name);
    const kept = one.found
      .filter(({ score: s }) => s >= (thresholds.get(`${regime} ${name}`) ?? 1))
      .sort((a, b) => b.score - a.score);
    const hit = new Set(matched(one.burns, kept, days));
    one.burns.forEach((burn, k) => {
      const bin = bins.get(sizeName(burn)) ?? { hits: 0, burns: 0 };
      bins.set(sizeName(burn), { hits: bin.hits + (hit.has(k) ? 1 : 0), burns: bin.burns + 1 });
    });
  }
  say(
    `  recall by logged speed at ±${days} d: ${[...bins]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([bin, { hits, burns }]) => `${bin} ${hits}/${burns}`)
      .join(", ")}`,
  );
}

function sizeName({ inTrackMS, crossTrackMS }: Burn): string {
  if (Number.isNaN(inTrackMS)) return "z not logged";
  const along = Math.abs(inTrackMS) * 1000;
  if (Math.abs(crossTrackMS) * 1000 > 2 * along) return "y cross-track";
  const edges = [0.5, 1, 2, 4, 8, 16, 50];
  const above = edges.findLast((edge) => along >= edge);
  if (above === undefined) return "a none along";
  return `${"bcdefgh"[edges.indexOf(above)]} from ${above} mm/s`;
}

function reliability(regime: Regime): void {
  const some = judgements[regime];
  const pairs = some.flatMap((one) => {
    const calibration = calibrate(
      outcomes(
        some.filter((other) => other !== one),
        windowDays[regime],
      ),
    );
    return outcomes([one], windowDays[regime]).map(({ score: s, real }) => ({
      confidence: confidenceOf(s, { calibration }),
      real,
    }));
  });
  const edges = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1.0001];
  const rows = edges.slice(1).map((to, k) => {
    const bin = pairs.filter(({ confidence }) => confidence >= (edges[k] ?? 0) && confidence < to);
    const mean = bin.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, bin.length);
    const real = bin.filter((pair) => pair.real).length / Math.max(1, bin.length);
    return `${mean.toFixed(2)}→${real.toFixed(2)} (n ${bin.length})`;
  });
  const brier = pairs.reduce((sum, { confidence, real }) => sum + (confidence - (real ? 1 : 0)) ** 2, 0) / pairs.length;
  say(`  said → true: ${rows.join("  ")}; Brier ${brier.toFixed(3)} over ${pairs.length}`);
}

/** As the sets came: F1 with what was known then, and how long after the burn. */
function delays(collection: Collection, group: Group): void {
  const days = windowDays[collection.regime];
  const waits: number[] = [];
  const tallies = collection.satellites.map((item: Case) => {
    const weights = weightsWithout(item, collection);
    const threshold = thresholds.get(`${collection.regime} ${item.name}`) ?? 1;
    const known = gapsAsTheyCame(item.history, collection.regime, weights, threshold);
    const found = known.map(({ gaps }) => ({
      start: item.day[gaps.first]!,
      end: item.day[gaps.last + 1]!,
      score: gaps.probability,
    }));
    const { burns } = judged(item, weights);
    const order = found.map((_, k) => k).sort((a, b) => found[b]!.score - found[a]!.score);
    matched(
      burns,
      order.map((k) => found[k]!),
      days,
    ).forEach((burn, k) => {
      if (burn >= 0) waits.push(item.day[known[order[k]!]!.from]! - burns[burn]!.start);
    });
    return tally(burns, found, days, 0);
  });
  waits.sort((a, b) => a - b);
  const at = (share: number): string => (waits[Math.floor(share * (waits.length - 1))] ?? 0).toFixed(1);
  say(
    `  as the sets came: ${words(sumOf(tallies))} at ±${days} d; known after ${at(0.5)} d, nine of ten after ${at(0.9)} d (${group.title})`,
  );
}

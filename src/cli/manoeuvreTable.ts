/** Burns for a reader at a terminal: a sentence, a table, and what the sets cannot tell apart. */
import { type StationPasses, type ToldBurns, utcMilliseconds } from "../answers/index.ts";
import type { BurnKind, DetectedBurn } from "../analysis/index.ts";
import { addSeconds, degPerRad, secondsBetween, type Instant } from "../engine/index.ts";

/** Over this many days between two sets several burns may hide. */
const severalMayHideDays = 2;

const kindWords: Readonly<Record<BurnKind, readonly [one: string, more: string]>> = {
  raise: ["raise", "raises"],
  lower: ["lowering", "lowerings"],
  plane: ["change of plane", "changes of plane"],
  "station-keeping": ["to keep station", "to keep station"],
  phasing: ["to shift phase", "to shift phase"],
  "continuous-low-thrust": ["of continuous low thrust", "of continuous low thrust"],
};

export function manoeuvreTable(told: ToldBurns): string {
  const reported = told.burns.filter(({ burn }) => burn.reported);
  const { history } = told;
  const lines = [
    `${history.name} (${history.noradId}): ${summary(
      told,
      reported.map(({ burn }) => burn),
    )}`,
    "",
  ];
  if (reported.length > 0) {
    lines.push("between the sets of (UTC)             sure  what            height, m      speed, m/s    across  perigee, km");
    for (const { burn, passes } of reported) {
      lines.push(row(burn));
      if (burn.knownFrom !== null) lines.push(`    known from the set of ${minutes(burn.knownFrom)}`);
      if (burn.sharedWithOthers !== null && burn.sharedWithOthers > 0) {
        lines.push(`    ${Math.round(burn.sharedWithOthers * 100)} % of the objects beside it jumped alike`);
      }
      if (passes !== null) lines.push(`    ${passWords(passes, told.place?.name ?? "the station")}`);
    }
    lines.push("");
  }
  lines.push(
    ...limits(
      told,
      reported.map(({ burn }) => burn),
    ),
  );
  return `${lines.join("\n")}\n`;
}

function summary({ history, search, burns }: ToldBurns, reported: readonly DetectedBurn[]): string {
  const first = history.sets[0];
  const last = history.sets.at(-1);
  const span = first === undefined || last === undefined ? "" : ` from ${minutes(first.epoch)} to ${minutes(last.epoch)}`;
  const data = `${search.setsUsed} sets${span}`;
  if (reported.length === 0) {
    return burns.length === 0 ? `no burn shows in ${data}.` : `no burn is sure enough to report in ${data}.`;
  }
  const kinds = Map.groupBy(reported, ({ kind }) => kind);
  const parts = [...kinds].map(([kind, same]) => `${same.length} ${kindWords[kind][same.length === 1 ? 0 : 1]}`);
  return `${reported.length === 1 ? "one burn or group of burns" : `${reported.length} burns or groups of burns`} in ${data}: ${parts.join(", ")}.`;
}

function row(burn: DetectedBurn): string {
  const { size } = burn;
  const perigee = `${size.heightsKm.before.perigee.toFixed(1)} → ${size.heightsKm.after.perigee.toFixed(1)}`;
  return [
    `${minutes(burn.start)} … ${minutes(burn.end)}`,
    burn.confidence.toFixed(2),
    (burn.kind === "continuous-low-thrust" ? "low thrust" : burn.kind).padEnd(15),
    figure(size.semiMajorAxisM.value, size.semiMajorAxisM.error, 0).padStart(13),
    figure(size.inTrackMS.value, size.inTrackMS.error, 3).padStart(15),
    size.crossTrackMS.value > 3 * size.crossTrackMS.error ? size.crossTrackMS.value.toFixed(2).padStart(8) : "       –",
    perigee.padStart(15),
  ].join("  ");
}

function figure(value: number, error: number, decimals: number): string {
  return `${value >= 0 ? "+" : "−"}${Math.abs(value).toFixed(decimals)} ± ${error.toFixed(decimals)}`;
}

function passWords({ list, expected, tellsSomething }: StationPasses, name: string): string {
  if (expected === null) return `passes over ${name} could not be worked out`;
  const chance = `a random interval of this length holds ${expected.toFixed(expected < 10 ? 1 : 0)}`;
  if (!tellsSomething) return `${list.length} passes over ${name}; ${chance}, so they tell nothing`;
  const when = list.map(({ at, elevationRad }) => `${minutes(at)} (${Math.round(elevationRad * degPerRad)}° high)`).join(", ");
  return list.length === 0 ? `no pass over ${name}; ${chance}` : `over ${name}: ${when}; ${chance}`;
}

function limits({ search, burns }: ToldBurns, reported: readonly DetectedBurn[]): readonly string[] {
  const days = (burn: DetectedBurn): number => secondsBetween(burn.start, burn.end) / 86_400;
  const several = reported.filter((burn) => burn.setsInside > 0 || days(burn) > severalMayHideDays);
  const unsure = burns.length - reported.length;
  const left = search.leftOut.length;
  return [
    ...(several.length === 0
      ? []
      : [
          `${several.length === 1 ? "One interval is" : `${several.length} intervals are`} long or hold more sets than two: burns inside one cannot be told apart or counted.`,
        ]),
    ...(unsure === 0
      ? []
      : [
          `${unsure} weaker ${unsure === 1 ? "sign is" : "signs are"} not reported (--json lists them from a confidence of 0.05).`,
        ]),
    ...(left === 0
      ? []
      : [`${left} ${left === 1 ? "set was" : "sets were"} left out: issued twice, or of another object (--json lists them).`]),
    search.regime === "dragged"
      ? "The orbit is low: how sure is said as for higher ones; sudden drag may look like a small burn."
      : "Burns smaller than the scatter of the sets, some metres of height, are not seen.",
  ];
}

function minutes(at: Instant): string {
  return utcMilliseconds(addSeconds(at, 30)).slice(0, 16).replace("T", " ");
}

import { type Dossier, orbitFigures } from "../answers/index.ts";
import type { ObjectMatch } from "../catalogue/index.ts";
import type { MeanElements } from "../engine/index.ts";

const reasons = {
  "coarser-copy": "coarser copies of a set that is held with more digits",
  "re-issued": "earlier issues of an epoch that was published again",
  "wrong-object": "sets of another object under its number",
  "bad-fit": "bad fits, which jump away and back",
} as const;
const kinds = { payload: "payload", "rocket-body": "rocket body", debris: "debris", unknown: "kind not known" } as const;
const sparkColumns = 60;
const mostNames = 8;
const mostSources = 6;

/** The dossier for a terminal: identity, launch, orbit now and over time, what is held, sources. */
export function dossierText(dossier: Dossier, found: ObjectMatch, others: readonly ObjectMatch[]): string {
  const { object, launch, sensor } = dossier;
  const owner = dossier.ownerName ?? (object.owner === "XX" ? "owner not known" : object.owner);
  const came =
    launch === null
      ? (object.launched ?? "not known")
      : `${minuteOf(launch.liftOff)} from ${launch.siteName} on ${launch.vehicle}`;
  return [
    `${object.name}  (${object.noradId}${object.cosparId === "" ? "" : `, ${object.cosparId}`})`,
    `  ${kinds[object.kind]}, ${owner}${object.purpose === null ? "" : `, ${object.purpose}`}`,
    ...(object.aliases.length === 0 ? [] : [`  also ${object.aliases.slice(0, mostNames).join(", ")}`]),
    ...howFound(found),
    line("launched", came),
    ...(object.decayed === null ? [] : [line("came down", object.decayed)]),
    ...(sensor === null ? [] : [line("sensor", `${sensor.kind}: ${sensor.basis}`)]),
    "",
    ...orbitLines(dossier),
    ...namesLines(dossier),
    ...heldLines(dossier),
    ...(others.length === 0 ? [] : ["", "Others that the name can mean:", ...others.map(matchLine)]),
    "",
  ].join("\n");
}

function howFound({ how, matched }: ObjectMatch): readonly string[] {
  if (how === "spelling") return [`  found by the spelling of "${matched}"`];
  return how === "family" ? [`  the only one known of the name without its number: "${matched}"`] : [];
}

function orbitLines({ sets, fetch, longestGap }: Dossier): readonly string[] {
  const [first, last] = [sets[0], sets.at(-1)];
  if (first === undefined || last === undefined) {
    return ["No element set is held.", ...(fetch === null ? [] : [`  ${fetch}`])];
  }
  const now = orbitFigures(last);
  const heights = sets.map((set) => orbitFigures(set));
  const means = heights.map((each) => each.meanHeightKm);
  const [low, high] = [Math.min(...means), Math.max(...means)];
  return [
    `Orbit by the last set, ${minuteOf(now.epoch)}`,
    line("height", `${now.perigeeKm.toFixed(0)} × ${now.apogeeKm.toFixed(0)} km over the equatorial radius`),
    line("inclination", `${now.inclinationDeg.toFixed(2)}°`),
    line("period", `${now.periodMin.toFixed(2)} min`),
    "",
    `Mean height from ${dayOf(first.written.EPOCH)} to ${dayOf(last.written.EPOCH)}, ${low.toFixed(0)} to ${high.toFixed(0)} km`,
    `  ${sparkline(sets, means)}`,
    ...(longestGap === null || longestGap.days < 10
      ? []
      : [`  a blank is time without a set; the longest is ${longestGap.days.toFixed(0)} days from ${dayOf(longestGap.from)}`]),
    "",
  ];
}

const bars = "▁▂▃▄▅▆▇█";

/** Mean height over time in equal steps of time: the last set of each step, a blank where there is none. */
export function sparkline(sets: readonly MeanElements[], heightsKm: readonly number[]): string {
  const [first, last] = [sets[0], sets.at(-1)];
  if (first === undefined || last === undefined) return "";
  const days = (set: MeanElements): number =>
    set.epoch.taiDay - first.epoch.taiDay + set.epoch.taiFraction - first.epoch.taiFraction;
  const span = days(last);
  const [low, high] = [Math.min(...heightsKm), Math.max(...heightsKm)];
  const signs = Array.from({ length: sparkColumns }, () => " ");
  for (const [at, set] of sets.entries()) {
    const column = span === 0 ? 0 : Math.min(sparkColumns - 1, Math.floor((days(set) / span) * sparkColumns));
    const share = high === low ? 0.5 : ((heightsKm[at] ?? low) - low) / (high - low);
    signs[column] = bars.charAt(Math.min(bars.length - 1, Math.floor(share * bars.length)));
  }
  return signs.join("").trimEnd();
}

function namesLines({ names }: Dossier): readonly string[] {
  const named = names.filter(({ name }) => name !== "");
  if (named.length < 2) return [];
  const shown = named.slice(0, mostNames).map(({ name, first, last }) => `  ${name}  ${dayOf(first)} to ${dayOf(last)}`);
  const more = named.length > mostNames ? [`  and ${named.length - mostNames} more`] : [];
  return ["Names in lists, by the epochs of their sets", ...shown, ...more, ""];
}

function heldLines({ sets, leftOut, completeness, sources }: Dossier): readonly string[] {
  const whole = completeness.map(
    ({ during, complete, because }) =>
      `  ${complete ? "all" : "not all"} that was published from ${dayOf(during.start)} to ${dayOf(during.end)}: ${because}`,
  );
  const more = sources.length > mostSources ? [`  and ${sources.length - mostSources} more`] : [];
  return [
    `Held: ${counted(sets.length, "element set")}${sets.length === 0 ? "" : ` of ${counted(new Set(sets.map((set) => dayOf(set.written.EPOCH))).size, "day")}`}`,
    ...leftOut.map(({ reason, sets: count }) => `  ${count} kept and not used: ${reasons[reason]}`),
    ...(whole.length === 0 ? ["  nothing says how complete that is"] : whole),
    "Sources",
    ...sources
      .slice(0, mostSources)
      .map(({ origin, via, kept, rows }) => `  ${rows} rows: ${[...new Set([origin, via, kept])].join("; ")}`),
    ...more,
  ];
}

/** One line of a list of alternatives. */
export function matchLine({ object, how, matched }: ObjectMatch): string {
  const owner = object.owner === "XX" ? "" : `, ${object.owner}`;
  const as = how === "name" || matched === object.name ? "" : ` (${how}: ${matched})`;
  return `  ${String(object.noradId).padStart(6)}  ${object.name}${owner}, ${kinds[object.kind]}${object.decayed === null ? "" : `, came down ${object.decayed}`}${as}`;
}

function line(name: string, text: string): string {
  return `  ${name.padEnd(12)} ${text}`;
}

function dayOf(utc: string): string {
  return utc.slice(0, 10);
}

function minuteOf(utc: string): string {
  return `${utc.slice(0, 16).replace("T", " ")} UTC`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

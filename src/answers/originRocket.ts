import { rocketsNamed, rocketsOfStages, siteHabits, type LaunchSite, type Rocket } from "../analysis/index.ts";
import type { Workspace } from "../check/index.ts";
import { formatUtc, type Instant } from "../engine/index.ts";
import { AnswerFailure } from "./failure.ts";

/** Which rocket flew, and how that is known. */
export interface KnownRocket {
  readonly rockets: readonly Rocket[];
  /** Names that told it: of stages in the catalogue or beside the object, or the one given. */
  readonly names: readonly string[];
  readonly from: "given" | "catalogue" | "file";
}

/** The rocket as the question gives it. Fails in words. */
export function rocketGiven(name: string): KnownRocket {
  const rockets = rocketsNamed(name);
  if (rockets.length > 0) return { rockets, names: [name], from: "given" };
  throw new AnswerFailure(
    "usage",
    `No rocket called "${name}" is known.`,
    'Name it as the catalogue names its stage ("CZ-2D R/B") or as launch logs do ("Long March 2D", "Falcon 9").',
  );
}

/** The rocket whose stages are catalogued of a launch, or named beside the object in its file; null where none is, or none by a known name. */
export async function rocketCatalogued(
  launchId: string | null,
  beside: readonly string[],
  at: Instant,
  { knowledge, store, earth }: Workspace,
): Promise<KnownRocket | null> {
  const inFile = known(beside, "file");
  if (inFile !== null || launchId === null) return inFile;
  const request = { kind: "catalogue-at", at: formatUtc(at, earth.leapSeconds), where: { launchId } } as const;
  const { rows } = await store.answer(request, null);
  const names = [
    ...knowledge.objects.flatMap((one) => (one.launchId === launchId ? [one.name] : [])),
    ...rows.flatMap((row) => (row.kind === "object" ? [row.value.name] : [])),
  ];
  return known(names, "catalogue");
}

function known(names: readonly string[], from: KnownRocket["from"]): KnownRocket | null {
  const stages = [...new Set(names)].filter((name) => rocketsOfStages([name]).length > 0);
  const rockets = rocketsOfStages(stages);
  return rockets.length === 0 ? null : { rockets, names: stages, from };
}

/** Flights of a rocket in the launch log before a day, by site, the most first. */
export function flightsBefore(
  { rockets }: KnownRocket,
  dayNumber: number,
  sites: readonly LaunchSite[],
): readonly { readonly siteId: string; readonly name: string; readonly flights: number }[] {
  const ids = new Set(rockets.map(({ rocketId }) => rocketId));
  return sites
    .map(({ siteId, name }) => ({
      siteId,
      name,
      flights: (siteHabits[siteId] ?? []).filter((one) => one.dayNumber < dayNumber && ids.has(one.rocketId ?? "")).length,
    }))
    .filter(({ flights }) => flights > 0)
    .toSorted((a, b) => b.flights - a.flights);
}

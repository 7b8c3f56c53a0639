import type { SkyObject } from "../analysis/index.ts";
import type { Workspace } from "../check/index.ts";
import {
  addSeconds,
  elementsFromOmm,
  formatUtc,
  secondsBetween,
  sgp4,
  type Instant,
  type MeanElements,
} from "../engine/index.ts";
import type { ObjectRecord } from "../model/index.ts";
import type { SqliteArchive } from "../store/index.ts";
import { historiesOf, satellitesOf, type NamedHistory, type NamedSatellite } from "./histories.ts";

/** Every object that the packs know, by the set nearest to the moment. */
async function skyOfPacks({ knowledge, store, earth }: Workspace, at: Instant): Promise<readonly SkyObject[]> {
  const utc = formatUtc(at, earth.leapSeconds);
  const inOrbit = ({ decayed }: ObjectRecord): boolean => decayed === null || utc.slice(0, 10) <= decayed;
  const found = await Promise.all(
    knowledge.objects.filter(inOrbit).map(async ({ noradId, name, kind }): Promise<readonly SkyObject[]> => {
      const answer = await store.answer({ kind: "sets-around", noradId, during: { start: utc, end: utc }, eachSide: 1 }, null);
      const sets = answer.rows.flatMap((row) => {
        const read = row.kind === "element-set" ? elementsFromOmm(row.value, earth.leapSeconds) : null;
        return read?.ok === true ? [read.value] : [];
      });
      const away = (epoch: Instant): number => Math.abs(secondsBetween(epoch, at));
      const nearest = sets.toSorted((a, b) => away(a.epoch) - away(b.epoch))[0];
      const made = nearest === undefined ? null : sgp4(nearest);
      return made?.ok === true ? [{ noradId, name, kind, satellite: made.value }] : [];
    }),
  );
  return found.flat();
}

/** Sets of the archive are looked for so far back for the sky, where each row says how old its set is. */
const archivedDays = 30;

/** Every object held, of the packs and of the archive where there is one, by a set near the moment. */
export async function skyHeldAt(
  workspace: Workspace,
  archive: SqliteArchive | null,
  at: Instant,
): Promise<readonly SkyObject[]> {
  const packed = await skyOfPacks(workspace, at);
  if (archive === null) return packed;
  const known = new Set(packed.map(({ noradId }) => noradId));
  const archived = archivedSetsAt(archive, at, workspace, archivedDays).filter(({ noradId }) => !known.has(noradId));
  const nearest = satellitesOf(archived, at, () => undefined);
  return [...packed, ...withKinds(nearest, workspace)];
}

/** The same as histories of one set each, for what comes near; those of the archive by a set of so many days before. */
export async function heldAt(
  workspace: Workspace,
  archive: SqliteArchive | null,
  at: Instant,
  longestDays: number,
): Promise<readonly NamedHistory[]> {
  const packed = (await skyOfPacks(workspace, at)).map(({ satellite }) => satellite.elements);
  const archived = archive === null ? [] : archivedSetsAt(archive, at, workspace, longestDays);
  return historiesOf([...new Map([...archived, ...packed].map((set) => [set.noradId, set])).values()]);
}

/** Of each object the set nearest to the moment, of the days before it or of the day after. */
function archivedSetsAt(archive: SqliteArchive, at: Instant, { earth }: Workspace, longest: number): readonly MeanElements[] {
  const held = (moment: Instant, days: number): readonly MeanElements[] =>
    archive.setsAt(formatUtc(moment, earth.leapSeconds), days, null).sets.flatMap(({ value }) => {
      const read = elementsFromOmm(value, earth.leapSeconds);
      return read.ok ? [read.value] : [];
    });
  const nearest = new Map(held(at, longest).map((set) => [set.noradId, set]));
  const away = (set: MeanElements): number => Math.abs(secondsBetween(set.epoch, at));
  for (const set of held(addSeconds(at, 86_400), 1)) {
    const before = nearest.get(set.noradId);
    if (before === undefined || away(set) < away(before)) nearest.set(set.noradId, set);
  }
  return [...nearest.values()];
}

/** Satellites of a file, with what the packs know of their kind. */
export function withKinds(satellites: readonly NamedSatellite[], { knowledge }: Workspace): readonly SkyObject[] {
  const kinds = new Map(knowledge.objects.map(({ noradId, kind }) => [noradId, kind]));
  return satellites.map((one) => ({ ...one, kind: kinds.get(one.noradId) ?? "unknown" }));
}

/** What had just gone up or was coming down, which no element set shows well. */
export interface RecentEvents {
  readonly launches: readonly {
    readonly launchId: string;
    readonly vehicle: string;
    readonly site: string;
    readonly liftOff: string;
  }[];
  readonly newWithoutSet: readonly { readonly noradId: number; readonly name: string; readonly launched: string }[];
  readonly reentries: readonly { readonly noradId: number; readonly name: string; readonly decayed: string }[];
}

const launchedDays = 3;
const freshDays = 14;

/** Launches of the three days before, payloads of two weeks that have no set, and decays on record within a day. */
export async function recentEvents(workspace: Workspace, at: Instant, have: ReadonlySet<number>): Promise<RecentEvents> {
  const { knowledge, store, earth } = workspace;
  const utc = (s: number): string => formatUtc(addSeconds(at, s), earth.leapSeconds);
  const day = (days: number): string => utc(days * 86400).slice(0, 10);
  const during = { start: utc(-launchedDays * 86400), end: utc(60) };
  const log = await store.answer({ kind: "launches", during, where: {} }, null);
  return {
    launches: log.rows.flatMap((row) =>
      row.kind === "launch"
        ? [
            {
              launchId: row.value.launchId,
              vehicle: row.value.vehicle,
              site: row.value.siteName,
              liftOff: row.value.liftOff,
            },
          ]
        : [],
    ),
    newWithoutSet: knowledge.objects.flatMap(({ noradId, name, launched }) =>
      launched !== null && launched <= day(0) && launched >= day(-freshDays) && !have.has(noradId)
        ? [{ noradId, name, launched }]
        : [],
    ),
    reentries: knowledge.objects.flatMap(({ noradId, name, decayed }) =>
      decayed !== null && decayed >= day(-1) && decayed <= day(1) ? [{ noradId, name, decayed }] : [],
    ),
  };
}

import { fail, ok, type Result } from "../base/index.ts";
import type { Archive, BatchCounts } from "../catalogue/index.ts";
import { fetchGp, type GpQuery } from "./celestrak/gp.ts";
import { fetchSatcat } from "./celestrak/satcat.ts";
import { fetchGcat, type GcatPart } from "./gcat/fetch.ts";
import { keepHarvest, utcOfMs, type Harvest } from "./harvest.ts";
import { fetchEarthOrientation } from "./iers.ts";
import type { Network } from "./network/index.ts";
import type { SourceProblem } from "./problems.ts";
import { fetchDecays, fetchGpClass, fetchHistory, fetchSatcatClass, type Days } from "./spaceTrack/classes.ts";
import { loginFromEnvironment, openSession, type SpaceTrackSession } from "./spaceTrack/session.ts";

/** What is wanted, as a user names it. */
export interface SyncRequest {
  /** "celestrak", "celestrak satcat", "gcat launches": words in order; a part belongs to the source before it. */
  readonly words: readonly string[];
  readonly objects: readonly number[];
  readonly groups: readonly string[];
  /** Days of UTC, for histories. */
  readonly from: string | null;
  readonly to: string | null;
}

/** What a unit of work brought. */
export interface UnitOutcome {
  /** `null`: the same bytes were stored before, or nothing had to be asked. */
  readonly counts: BatchCounts | null;
  /** What is kept elsewhere than in the archive, in words. */
  readonly note: string | null;
  readonly leftOut: readonly string[];
}

/** One document or a few that belong together: the step after which an interrupted sync goes on. */
export interface SyncUnit {
  /** For people: "CelesTrak, group active". */
  readonly title: string;
  readonly run: (archive: Archive) => Promise<Result<UnitOutcome, SourceProblem>>;
}

export interface SyncMeans {
  readonly network: Network;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const parts = {
  celestrak: ["gp", "satcat"],
  "space-track": ["gp", "gp_history", "satcat", "decay"],
  gcat: ["launches", "sites", "vehicles", "catalogue"],
  iers: [],
} as const;
type Source = keyof typeof parts;

/** What each source gives when no part is named, and what all of a sync without words is. */
const usual: Readonly<Record<Source, readonly string[]>> = {
  celestrak: ["gp", "satcat"],
  "space-track": ["gp"],
  gcat: ["launches", "sites", "vehicles"],
  iers: ["finals2000A"],
};
const usualSources: readonly Source[] = ["celestrak", "gcat", "iers"];

/** The units of a request in order; in words, what of it is no source or lacks something. */
export function planSync(request: SyncRequest, means: SyncMeans): Result<readonly SyncUnit[], string> {
  const wanted = wantedParts(request);
  if (!wanted.ok) return wanted;
  const idle = idleOption(request, wanted.value);
  if (idle !== null) return fail(idle);
  let session: SpaceTrackSession | null = null;
  const spaceTrack = (): Result<SpaceTrackSession, SourceProblem> => {
    if (session !== null) return ok(session);
    const login = loginFromEnvironment(means.environment);
    if (!login.ok) return login;
    session = openSession(means.network, login.value);
    return ok(session);
  };
  const units: SyncUnit[] = [];
  for (const { source, part } of wanted.value) {
    const made = unitsOf(source, part, request, means, spaceTrack);
    if (!made.ok) return made;
    units.push(...made.value);
  }
  return ok(units);
}

/** An option that no wanted part has a use for is a misunderstanding, not a detail. */
function idleOption({ objects, groups, from, to }: SyncRequest, wanted: readonly Part[]): string | null {
  const has = (source: Source, ...names: readonly string[]): boolean =>
    wanted.some((part) => part.source === source && (names.length === 0 || names.includes(part.part)));
  if ((from !== null || to !== null) && !has("space-track", "gp", "gp_history")) {
    return "--from and --to are for histories, which space-track has";
  }
  if (groups.length > 0 && !has("celestrak", "gp")) return "--group is for the element sets of celestrak";
  if (objects.length > 0 && !has("celestrak") && !has("space-track")) return "--object is for celestrak and space-track";
  return null;
}

interface Part {
  readonly source: Source;
  readonly part: string;
}

function wantedParts({ words, objects }: SyncRequest): Result<readonly Part[], string> {
  if (words.length === 0) {
    if (objects.length > 0)
      return ok([
        { source: "celestrak", part: "gp" },
        { source: "celestrak", part: "satcat" },
      ]);
    return ok(usualSources.flatMap((source) => usual[source].map((part) => ({ source, part }))));
  }
  const wanted: Part[] = [];
  let source: Source | null = null;
  let named = true;
  const closeSource = (): void => {
    if (source !== null && !named) for (const part of usualOf(source, objects)) wanted.push({ source, part });
  };
  for (const word of words) {
    if (isSource(word)) {
      closeSource();
      source = word;
      named = false;
      continue;
    }
    const known: readonly string[] = source === null ? [] : parts[source];
    if (source === null || !known.includes(word)) {
      const expected = source === null ? Object.keys(parts).join(", ") : known.length === 0 ? "no part" : known.join(", ");
      return fail(`"${word}" is nothing that ${source ?? "sync"} has; expected: ${expected}`);
    }
    wanted.push({ source, part: word });
    named = true;
  }
  closeSource();
  return ok(wanted);
}

function isSource(word: string): word is Source {
  return word in parts;
}

/** For an object of Space-Track its history where days are asked is chosen in `unitsOf`; a catalogue of all is not for one object. */
function usualOf(source: Source, objects: readonly number[]): readonly string[] {
  return source === "celestrak" && objects.length === 0 ? ["gp"] : usual[source];
}

function unitsOf(
  source: Source,
  part: string,
  request: SyncRequest,
  { network, home }: SyncMeans,
  spaceTrack: () => Result<SpaceTrackSession, SourceProblem>,
): Result<readonly SyncUnit[], string> {
  const { objects, groups, from, to } = request;
  switch (source) {
    case "celestrak": {
      if (part === "satcat") {
        const which = objects.length === 0 ? [null] : objects;
        return ok(which.map((id) => unit(`CelesTrak, catalogue${ofObject(id)}`, () => fetchSatcat(network, id))));
      }
      const queries: readonly GpQuery[] = [
        ...objects.map((noradId) => ({ noradId })),
        ...(objects.length > 0 && groups.length === 0 ? [] : groups.length === 0 ? ["active"] : groups).map((group) => ({
          group,
        })),
      ];
      return ok(
        queries.map((query) => {
          const what = "group" in query ? `group ${query.group}` : `object ${query.noradId}`;
          return unit(`CelesTrak, ${what}`, () => fetchGp(network, query));
        }),
      );
    }
    case "space-track": {
      const withSession = (title: string, work: (session: SpaceTrackSession) => Promise<Result<Harvest, SourceProblem>>) =>
        unit(title, async () => {
          const session = spaceTrack();
          return session.ok ? work(session.value) : session;
        });
      const history = part === "gp_history" || (part === "gp" && (from !== null || to !== null));
      if (history) {
        if (objects.length === 0 || from === null) return fail("a history needs --object NUMBER and --from DAY");
        const until = to ?? utcOfMs(network.now()).slice(0, 10);
        if (until < from) return fail(`--to ${until} is before --from ${from}`);
        return ok(
          objects.flatMap((id) =>
            wholeYears({ from, to: until }).map((days) => historyUnit(id, days, network, (work) => withSession("", work).run)),
          ),
        );
      }
      const which = objects.length === 0 ? [null] : objects;
      const titles: Readonly<Record<string, string>> = { gp: "current sets", satcat: "catalogue", decay: "re-entries" };
      const fetchers: Readonly<Record<string, typeof fetchGpClass>> = {
        gp: fetchGpClass,
        satcat: fetchSatcatClass,
        decay: fetchDecays,
      };
      const fetchPart = fetchers[part] ?? fetchGpClass;
      return ok(
        which.map((id) => withSession(`Space-Track, ${titles[part]}${ofObject(id)}`, (session) => fetchPart(session, id))),
      );
    }
    case "gcat": {
      const known: readonly GcatPart[] = ["launches", "sites", "vehicles", "catalogue"];
      const which = known.filter((name) => name === part);
      return ok(which.map((name) => unit(`GCAT, ${name}`, () => fetchGcat(network, name))));
    }
    case "iers":
      return ok([
        {
          title: "IERS, orientation of the Earth",
          run: async () => {
            const got = await fetchEarthOrientation(network, home);
            if (!got.ok) return got;
            return ok({ counts: null, note: `${got.value.days} days kept in ${got.value.path}`, leftOut: [] });
          },
        },
      ]);
  }
}

function ofObject(id: number | null): string {
  return id === null ? "" : ` of object ${id}`;
}

function unit(title: string, work: () => Promise<Result<Harvest, SourceProblem>>): SyncUnit {
  return {
    title,
    run: async (archive) => {
      const got = await work();
      if (!got.ok) return got;
      const counts = await keepHarvest(archive, got.value);
      return ok({ counts, note: null, leftOut: got.value.leftOut });
    },
  };
}

const dayMs = 86_400_000;
/** Later than so many days after the last of its days a history does not change any more. */
const settledAfterDays = 3;

/** A year of an object's history. Where the archive stored it after the year was over, it is not asked again. */
function historyUnit(
  noradId: number,
  days: Days,
  network: Network,
  runWith: (work: (session: SpaceTrackSession) => Promise<Result<Harvest, SourceProblem>>) => SyncUnit["run"],
): SyncUnit {
  const run = runWith((session) => fetchHistory(session, noradId, days));
  return {
    title: `Space-Track, history of object ${noradId}, ${days.from} to ${days.to}`,
    run: async (archive) => {
      const settled = utcOfMs(Date.parse(days.to) + settledAfterDays * dayMs);
      const part = `/class/gp_history/NORAD_CAT_ID/${noradId}/EPOCH/${days.from}--${days.to}/`;
      const done = (await archive.batches()).some(
        (batch) => batch.status === "whole" && batch.name.includes(part) && batch.stored >= settled,
      );
      if (done || Date.parse(days.from) > network.now()) return ok({ counts: null, note: null, leftOut: [] });
      return run(archive);
    },
  };
}

/**
 * The calendar years that hold these days and a week on each side, [from, to): the sets on both sides of a day are wanted as a rule,
 * and whole years are asked once where odd intervals would overlap and be asked again.
 */
export function wholeYears(days: Days): readonly Days[] {
  const first = Number(utcOfMs(Date.parse(days.from) - 7 * dayMs).slice(0, 4));
  const last = Number(utcOfMs(Date.parse(days.to) + 7 * dayMs).slice(0, 4));
  const years: Days[] = [];
  for (let year = first; year <= last; year++) years.push({ from: `${year}-01-01`, to: `${year + 1}-01-01` });
  return years;
}

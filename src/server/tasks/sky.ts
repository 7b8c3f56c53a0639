import {
  AnswerFailure,
  companyOf,
  coverageOf,
  findPlace,
  heldAt,
  historyOfObject,
  neighboursOf,
  overheadOf,
  passRows,
  placesNamed,
  satellitesOf,
  setsAround,
  skyHeldAt,
  type NamedPlace,
} from "../../answers/index.ts";
import type { Workspace } from "../../check/index.ts";
import { addSeconds, builtInEarthData, secondsBetween, type Instant, type Interval } from "../../engine/index.ts";
import {
  companyAnswer,
  coverageAnswer,
  neighboursAnswer,
  overheadAnswer,
  passesAnswer,
  placesAnswer,
} from "../../model/index.ts";
import {
  coverageQuestion,
  instantOf,
  nearQuestion,
  overheadQuestion,
  passesQuestion,
  placesQuestion,
  placeText,
} from "../questions.ts";
import { task } from "../lanes/task.ts";

const daySeconds = 86_400;
/** Longer intervals take too long for an answer at once; ask for them in parts. */
const longestDays = { passes: 92, coverage: 92, near: 31 } as const;

const passes = task(passesQuestion, passesAnswer, async (asked, { evidence }) => {
  const workspace = await evidence.workspaceFor("");
  const during = intervalOf(asked.from, asked.to, longestDays.passes);
  const where = await placeOf(asked, workspace);
  const [satellite] = satellitesOf(await setsAround(`${asked.id}`, middleOf(during), workspace), middleOf(during), refuse);
  if (satellite === undefined) throw new AnswerFailure("unknown", `No element set of object ${asked.id} is held.`);
  const filter = {
    minElevationDeg: asked.minElevation,
    maxOffNadirDeg: asked.maxOffNadir ?? null,
    sunlit: asked.sunlit === "true",
    daylight: asked.daylight === "true",
  };
  return passRows(satellite, where, during, filter, builtInEarthData);
});

const coverage = task(coverageQuestion, coverageAnswer, async (asked, { evidence, tell }) => {
  const workspace = await evidence.workspaceFor("");
  const during = intervalOf(asked.from, asked.to, longestDays.coverage);
  const where = await placeOf(asked, workspace);
  const ids = [...new Set([`${asked.id}`, ...(asked.with?.split(",") ?? [])])];
  const satellites = [];
  for (const [at, id] of ids.entries()) {
    tell(at, ids.length);
    satellites.push(...satellitesOf(await setsAround(id, middleOf(during), workspace), middleOf(during), refuse));
  }
  return coverageOf(
    satellites,
    where,
    {
      from: during.start,
      to: during.end,
      radiusKm: asked.radius,
      maxOffNadirDeg: asked.maxOffNadir,
      daylight: asked.daylight === "true",
    },
    refuse,
  );
});

const near = task(nearQuestion, companyAnswer.or(neighboursAnswer), async (asked, { evidence }) => {
  const workspace = await evidence.workspaceFor("");
  const own = await historyOfObject(`${asked.id}`, workspace);
  const last = own.sets.at(-1)?.epoch;
  const start = asked.from === undefined ? last : instantOf(asked.from);
  if (start === undefined) throw new AnswerFailure("unknown", `No element set of object ${asked.id} is held.`);
  const during = checked(
    { start, end: asked.to === undefined ? addSeconds(start, daySeconds) : instantOf(asked.to) },
    longestDays.near,
  );
  const held = await heldAt(workspace, await evidence.archive(), middleOf(during), asked.maxAge);
  if (asked.other !== undefined) {
    return companyOf(own, await historyOfObject(asked.other, workspace), during, held, asked.maxAge);
  }
  return neighboursOf(own, held, { during, withinKm: asked.within, maxAgeDays: asked.maxAge, asOne: asked.asOne === "true" });
});

const overhead = task(overheadQuestion, overheadAnswer, async (asked, { evidence }) => {
  const workspace = await evidence.workspaceFor("");
  const at = instantOf(asked.at);
  const where = await placeOf(asked, workspace);
  const [azimuth, elevation] = asked.towards?.split(",").map(Number) ?? [];
  return overheadOf(
    where,
    await skyHeldAt(workspace, await evidence.archive(), at),
    {
      at,
      withinS: asked.within,
      minElevationDeg: asked.minElevation,
      maxAgeDays: asked.maxAge,
      towards: azimuth === undefined ? null : { azimuthDeg: (azimuth + 360) % 360, elevationDeg: elevation ?? null },
      visible: asked.visible === "true",
      sunlit: asked.sunlit === "true",
    },
    workspace,
  );
});

const places = task(placesQuestion, placesAnswer, async ({ name }, { evidence }) => ({
  places: (await placesNamed(name, await evidence.workspaceFor(""))).map(
    ({ id, name: own, kind, country, zone, latitudeDeg, longitudeDeg, radiusKm }) => ({
      id,
      name: own,
      kind,
      country,
      zone,
      latitudeDeg,
      longitudeDeg,
      radiusKm,
    }),
  ),
}));

async function placeOf(asked: Parameters<typeof placeText>[0], workspace: Workspace): Promise<NamedPlace> {
  return (await findPlace(placeText(asked), async () => workspace)).where;
}

function intervalOf(from: string, to: string, mostDays: number): Interval {
  return checked({ start: instantOf(from), end: instantOf(to) }, mostDays);
}

function checked(during: Interval, mostDays: number): Interval {
  const lengthS = secondsBetween(during.start, during.end);
  if (!(lengthS > 0)) throw new AnswerFailure("usage", "to does not lie after from.", "Give an interval of some length.");
  if (lengthS > mostDays * daySeconds) {
    throw new AnswerFailure("usage", `The interval is longer than ${mostDays} days.`, "Ask for it in parts.");
  }
  return during;
}

function middleOf({ start, end }: Interval): Instant {
  return addSeconds(start, secondsBetween(start, end) / 2);
}

/** What cannot be computed is said, never left out unseen. */
function refuse(words: string): never {
  throw new AnswerFailure("unreadable", `${words}.`, "Ask for another interval or without that object.");
}

export const skyTasks = { passes, coverage, near, overhead, places } as const;

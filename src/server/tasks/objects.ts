import {
  AnswerFailure,
  burnsJson,
  burnsOf,
  clearMatch,
  decayJson,
  decayOf,
  dossierJson,
  findPlace,
  gatherDossier,
  historyOfObject,
  matchJson,
  namesOverTime,
  originOf,
  rankedMatches,
  type NamedHistory,
} from "../../answers/index.ts";
import type { ObjectMatch } from "../../catalogue/index.ts";
import type { Workspace } from "../../check/index.ts";
import { builtInLeapSeconds, formatUtc } from "../../engine/index.ts";
import {
  claimsAboutAnswer,
  decayAnswer,
  dossierAnswer,
  historyAnswer,
  manoeuvresAnswer,
  objectsAnswer,
  originAnswer,
} from "../../model/index.ts";
import {
  decayQuestion,
  dossierQuestion,
  historyQuestion,
  instantOf,
  manoeuvresQuestion,
  objectQuestion,
  objectsQuestion,
  originQuestion,
  pathWith,
} from "../questions.ts";
import { task } from "../lanes/task.ts";

const findObjects = task(objectsQuestion, objectsAnswer, async ({ name, limit, after }, { evidence }) => {
  const matches = rankedMatches(name, await evidence.workspaceFor(""));
  const shown = matches.slice(after, after + limit).map(matchJson);
  const more = after + limit < matches.length;
  return {
    asked: name,
    chosen: clearMatch(matches)?.object.noradId ?? null,
    matches: shown,
    total: matches.length,
    next: more ? pathWith("/objects", { name, limit, after: after + limit }) : null,
  };
});

const dossier = task(dossierQuestion, dossierAnswer, async ({ id, asOf }, { evidence }) => {
  const full = await dossierOf(id, asOf, await evidence.workspaceFor(""));
  const { found: _found, alternatives: _alternatives, orbit, ...rest } = full;
  return { ...rest, orbit: { heights: orbit.heights, now: orbit.now } };
});

const history = task(historyQuestion, historyAnswer, async ({ id, from, to, asOf, limit, after }, { evidence }) => {
  const { object, orbit } = await dossierOf(id, asOf, await evidence.workspaceFor(""));
  const [first, last] = [from === undefined ? "" : utcOf(from), to === undefined ? "~" : utcOf(to)];
  const wanted = orbit.history.filter(({ epoch }) => epoch >= first.replace("Z", "") && epoch < last.replace("Z", ""));
  const rest = after === undefined ? wanted : wanted.filter(({ epoch }) => epoch > after);
  const sets = rest.slice(0, limit);
  return {
    object: { noradId: object.noradId, name: object.name },
    heights: orbit.heights,
    sets,
    total: wanted.length,
    next: rest.length > limit ? pathWith(`/objects/${id}/history`, { from, to, asOf, limit, after: sets.at(-1)?.epoch }) : null,
  };
});

async function dossierOf(id: number, asOf: string | undefined, workspace: Workspace) {
  const found = matchOf(id, workspace);
  const gathered = await gatherDossier(
    found.object,
    workspace,
    await namesOverTime(id),
    asOf === undefined ? null : utcOf(asOf),
  );
  return dossierJson(gathered, found, []);
}

function utcOf(text: string): string {
  return formatUtc(instantOf(text), builtInLeapSeconds);
}

function matchOf(id: number, workspace: Workspace): ObjectMatch {
  const found = rankedMatches(`${id}`, workspace).find(({ object }) => object.noradId === id);
  if (found !== undefined) return found;
  throw new AnswerFailure(
    "unknown",
    `No object with the catalogue number ${id} is known, in the packs or in the archive.`,
    "Import a list that holds it: groundtrack import FILE.",
  );
}

const manoeuvres = task(manoeuvresQuestion, manoeuvresAnswer, async ({ id, from, to, causal, over }, context) => {
  const workspace = await context.evidence.workspaceFor("");
  const place = over === undefined ? null : (await findPlace(over, async () => workspace)).where;
  return burnsJson(
    burnsOf(await historyOf(id, workspace), {
      from: from === undefined ? null : instantOf(from),
      to: to === undefined ? null : instantOf(to),
      causal: causal === "true",
      place,
      beside: [],
      onProgress: context.tell,
    }),
  );
});

const decay = task(decayQuestion, decayAnswer, async ({ id, asOf }, { evidence }) => {
  const held = await historyOf(id, await evidence.workspaceFor(""));
  const answer = decayOf(held, asOf === undefined ? null : instantOf(asOf));
  if (answer !== null) return decayJson(answer);
  throw new AnswerFailure("unreadable", `No element set of ${held.name} has an epoch that early.`, "Give a later asOf.");
});

const origin = task(originQuestion, originAnswer, async ({ id, day, owner }, { evidence }) => {
  const workspace = await evidence.workspaceFor("");
  const held = await historyOf(id, workspace);
  const answer = await originOf(
    held,
    {
      ...(day === undefined ? {} : { day: instantOf(day) }),
      ...(owner === undefined ? {} : { owner: owner.toUpperCase() }),
    },
    workspace,
  );
  if (answer !== null) return answer;
  throw new AnswerFailure("unreadable", `No element set of ${held.name} after that day is held.`, "Give an earlier day.");
});

const claimsAbout = task(objectQuestion, claimsAboutAnswer, async ({ id }, { evidence }) => {
  const archive = await evidence.archive();
  return { claims: archive === null ? [] : archive.claimsAbout(id) };
});

/** The history of an object by its number; the name under which it is known, not the one that its last set carries. */
async function historyOf(id: number, workspace: Workspace): Promise<NamedHistory> {
  return historyOfObject(`${id}`, workspace);
}

export const objectTasks = {
  objects: findObjects,
  dossier,
  history,
  manoeuvres,
  decay,
  origin,
  "claims-about": claimsAbout,
} as const;

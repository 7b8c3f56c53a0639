import { heightConventions, meanShape } from "../analysis/index.ts";
import type { LeftOutReason, NameOverTime, ObjectMatch } from "../catalogue/index.ts";
import type { Workspace } from "../check/index.ts";
import { degPerRad, elementsFromOmm, type MeanElements } from "../engine/index.ts";
import type { EvidenceRow, ObjectRecord, UtcText } from "../model/index.ts";
import { archiveForReading } from "./archive.ts";
import { matchJson } from "./objects.ts";
import { rounded } from "./values.ts";

/** Everything that is known of one object, as of a moment. */
export interface Dossier {
  readonly object: ObjectRecord;
  readonly ownerName: string | null;
  readonly launch: Extract<EvidenceRow, { kind: "launch" }>["value"] | null;
  readonly sensor: Extract<EvidenceRow, { kind: "sensor" }>["value"] | null;
  /** Epochs rising. */
  readonly sets: readonly MeanElements[];
  readonly names: readonly NameOverTime[];
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly sets: number }[];
  readonly completeness: readonly Extract<EvidenceRow, { kind: "completeness" }>["value"][];
  readonly sources: readonly { readonly origin: string; readonly via: string; readonly kept: string; readonly rows: number }[];
  /** The longest time without a set, days, and where it begins; null for fewer than two sets. */
  readonly longestGap: { readonly from: string; readonly days: number } | null;
  /** The command that would fetch what is missing of its sets; null where some are held. */
  readonly fetch: string | null;
}

const allOfSpace = { start: "1957-10-04T00:00:00Z", end: "2100-01-01T00:00:00Z" } as const;

/** Gathers it from the packs and the archive. */
export async function gatherDossier(
  object: ObjectRecord,
  workspace: Workspace,
  names: readonly NameOverTime[],
  asOf: UtcText | null,
): Promise<Dossier> {
  const { store, knowledge, earth } = workspace;
  const { noradId, launchId, owner } = object;
  const history = await store.answer({ kind: "history", noradId, during: allOfSpace }, asOf);
  const identity = await store.answer({ kind: "object", noradId }, asOf);
  const sensor = await store.answer({ kind: "sensor", noradId }, asOf);
  const launch =
    launchId === null ? null : await store.answer({ kind: "launches", during: allOfSpace, where: { launchId } }, asOf);
  const rows = [...history.rows, ...identity.rows, ...sensor.rows, ...(launch?.rows ?? [])];
  const sets = history.rows.flatMap((row) => {
    const read = row.kind === "element-set" ? elementsFromOmm(row.value, earth.leapSeconds) : null;
    return read?.ok === true ? [read.value] : [];
  });
  const reasons = Map.groupBy(history.leftOut ?? [], ({ reason }) => reason);
  return {
    object: identity.rows.flatMap((row) => (row.kind === "object" ? [row.value] : []))[0] ?? object,
    ownerName: knowledge.countries.find(({ code }) => code === owner)?.name ?? null,
    launch: launch?.rows.flatMap((row) => (row.kind === "launch" ? [row.value] : []))[0] ?? null,
    sensor: sensor.rows.flatMap((row) => (row.kind === "sensor" ? [row.value] : []))[0] ?? null,
    sets,
    names,
    leftOut: [...reasons].map(([reason, found]) => ({ reason, sets: found.length })),
    completeness: history.rows.flatMap((row) => (row.kind === "completeness" ? [row.value] : [])),
    sources: sourcesOf(rows),
    longestGap: longestGapOf(sets),
    fetch: sets.length > 0 ? null : (history.missing?.command ?? null),
  };
}

function sourcesOf(rows: readonly EvidenceRow[]): Dossier["sources"] {
  const groups = Map.groupBy(rows, ({ origin, via, pack }) => JSON.stringify([origin, via, pack]));
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [{ origin: first.origin, via: first.via, kept: first.pack, rows: group.length }];
    })
    .toSorted((a, b) => b.rows - a.rows);
}

function longestGapOf(sets: readonly MeanElements[]): Dossier["longestGap"] {
  let longest: Dossier["longestGap"] = null;
  for (const [at, set] of sets.entries()) {
    const next = sets[at + 1];
    if (next === undefined) break;
    const days = next.epoch.taiDay - set.epoch.taiDay + next.epoch.taiFraction - set.epoch.taiFraction;
    if (longest === null || days > longest.days) longest = { from: set.written.EPOCH, days };
  }
  return longest;
}

/** The figures of one set that people speak of: heights over the equatorial radius from the printed mean motion. */
export interface OrbitFigures {
  readonly epoch: string;
  readonly perigeeKm: number;
  readonly apogeeKm: number;
  readonly meanHeightKm: number;
  readonly inclinationDeg: number;
  readonly periodMin: number;
}

export function orbitFigures(set: MeanElements): OrbitFigures {
  const [heights] = heightConventions(set);
  const shape = meanShape(set);
  return {
    epoch: set.written.EPOCH,
    perigeeKm: heights?.perigeeKm ?? Number.NaN,
    apogeeKm: heights?.apogeeKm ?? Number.NaN,
    meanHeightKm: shape.meanHeightKm,
    inclinationDeg: set.inclinationRad * degPerRad,
    periodMin: shape.periodS / 60,
  };
}

/** The names under which lists carried an object; none without an archive. */
export async function namesOverTime(noradId: number): Promise<Dossier["names"]> {
  const archive = await archiveForReading();
  if (archive === null) return [];
  const names = archive.namesOverTime(noradId);
  archive.close();
  return names;
}

/** The dossier as results carry it, with how the object was found and what else the name can mean. */
export function dossierJson(dossier: Dossier, found: ObjectMatch, others: readonly ObjectMatch[]) {
  const { object, ownerName, launch, sensor, sets, names, leftOut, completeness, sources, longestGap, fetch } = dossier;
  const figures = sets.map((set) => {
    const { epoch, perigeeKm, apogeeKm, inclinationDeg, periodMin } = orbitFigures(set);
    return {
      epoch,
      perigeeKm: rounded(perigeeKm, 2),
      apogeeKm: rounded(apogeeKm, 2),
      inclinationDeg: rounded(inclinationDeg, 4),
      periodMin: rounded(periodMin, 4),
    };
  });
  return {
    object,
    ownerName,
    found: { how: found.how, matched: found.matched },
    launch,
    sensor,
    orbit: {
      heights: "from the printed mean motion, over the equatorial radius",
      now: figures.at(-1) ?? null,
      history: figures,
    },
    names,
    held: { sets: sets.length, leftOut, completeness, longestGap, fetch },
    sources,
    alternatives: others.map(matchJson),
  };
}

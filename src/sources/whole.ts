/** What a whole list, log or catalogue says beyond its rows: that nothing is missing, of which class, until when. Absence counts only there. */
import { completenessClass, type Provenance } from "../catalogue/index.ts";
import type { EvidenceRow } from "../model/index.ts";

const firstDay = "1957-10-04";
/** The catalogue has over 60,000 numbered objects; a shorter table is a part or a mistake and makes nothing complete. */
const fewestObjects = 60_000;
/** Over 7000 attempts were made to 2025. */
const fewestLaunches = 5000;

/**
 * That all catalogued objects of each owner among the rows are held until a day, its beginning. None where the rows are only a part of the
 * catalogue.
 */
export function wholeCatalogue(
  rows: readonly EvidenceRow[],
  until: string,
  from: Provenance,
  what: string,
): readonly EvidenceRow[] {
  const objects = rows.flatMap((row) => (row.kind === "object" ? [row.value] : []));
  if (objects.length < fewestObjects) return [];
  const because = `${what}, ${objects.length} objects`;
  const owners = new Set(objects.map(({ owner }) => owner));
  // What is of no single state is no class.
  owners.delete("XX");
  return [...owners].toSorted().map((owner) => statement(completenessClass.objectsOf(owner), until, true, because, from));
}

/** Attempts of a log that could not be taken over, by state: of those states the log is not whole. */
export type LeftOfLog = ReadonlyMap<string, number>;

/**
 * That every orbital attempt of each state that ever launched is held until a day, its beginning, failures included; and of states some of
 * whose attempts were left out, that it is not so. `whole` tells a log that is known to be the whole one; else it must begin in 1957 and
 * be long enough to be it.
 */
export function wholeLog(
  rows: readonly EvidenceRow[],
  left: LeftOfLog,
  until: string,
  from: Provenance,
  what: string,
  whole: boolean,
): readonly EvidenceRow[] {
  const launches = rows.flatMap((row) => (row.kind === "launch" ? [row.value] : []));
  const reachesBack = launches.some(({ liftOff }) => liftOff.slice(0, 10) === firstDay);
  if (!whole && (launches.length < fewestLaunches || !reachesBack)) return [];
  const states = new Set([...launches.map(({ state }) => state), ...left.keys()]);
  return [...states].toSorted().map((state) => {
    const missing = left.get(state) ?? 0;
    const lacks = `${what}; ${missing} of its attempts say no day or no place and were left out`;
    return statement(completenessClass.launchesOf(state), until, missing === 0, missing === 0 ? what : lacks, from);
  });
}

/** Lists of fewer objects are of a group or a few satellites. */
const fewestOfList = 500;

/**
 * That a list of element sets of many objects is held for the days of its epochs: the middle nine tenths of them. It is never the whole of
 * what is in orbit; it says how much was there to be looked through. None where the file is a history or a small group.
 */
export function heldList(
  latestEpochs: readonly string[],
  sets: number,
  name: string,
  from: Provenance,
): readonly EvidenceRow[] {
  if (latestEpochs.length < fewestOfList || sets > 1.5 * latestEpochs.length) return [];
  const sorted = latestEpochs.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const at = (share: number): string => `${sorted[Math.floor(share * (sorted.length - 1))]?.slice(0, 19) ?? firstDay}Z`;
  const during = { start: at(0.05), end: at(0.95) };
  const because = `a list of ${latestEpochs.length} objects, ${name}`;
  return [
    {
      kind: "completeness",
      ...from,
      published: null,
      value: { of: completenessClass.elementSetLists, during, complete: false, because },
    },
  ];
}

function statement(of: string, until: string, complete: boolean, because: string, from: Provenance): EvidenceRow {
  const during = { start: `${firstDay}T00:00:00Z`, end: `${until.slice(0, 10)}T00:00:00Z` };
  return { kind: "completeness", ...from, published: null, value: { of, during, complete, because } };
}

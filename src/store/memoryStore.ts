import {
  compareUtc,
  completenessClass,
  nextUtcDay,
  screenSets,
  shiftUtcDays,
  utcSortKey,
  type Answer,
  type DatedSet,
  type EvidenceStore,
  type LeftOutSet,
} from "../catalogue/index.ts";
import type { EvidenceRequest, EvidenceRow, ObjectFilter, UtcInterval, UtcText } from "../model/index.ts";
import { lackingFor } from "./lacking.ts";
import { utcMicroseconds } from "./microseconds.ts";
import { skyAnswer, skyDays } from "./skyAt.ts";

type Row<K extends EvidenceRow["kind"]> = Extract<EvidenceRow, { kind: K }>;

/**
 * A store over rows held in memory, in any order. Every look-up is answered as of a moment of publication: a row counts from
 * its `published` on; where that is null, from one day after its own moment (a set's epoch, a lift-off, a launch day) on, and
 * the null in the row tells that this was assumed. Sites and sensors do not age. Rows of the same content count once, whatever name
 * an element set goes by. Sets that the screening of the catalogue leaves out are named in `leftOut` and not given.
 */
export function memoryStore(rows: readonly EvidenceRow[]): EvidenceStore {
  const index = indexRows(distinctRows(rows));
  return { answer: (request, asOf) => answer(index, request, asOf) };
}

/** Rows of the same content once: of two packs that hold one element set, the row that was public first, else the first given. */
function distinctRows(rows: readonly EvidenceRow[]): readonly EvidenceRow[] {
  const byContent = new Map<string, EvidenceRow>();
  for (const row of rows) {
    const key = `${row.kind} ${JSON.stringify(row.kind === "element-set" ? figuresOf(row.value) : row.value)}`;
    const before = byContent.get(key);
    const earlier = before === undefined || (row.published !== null && compareUtc(row.published, before.published ?? "9") < 0);
    if (earlier) byContent.set(key, row);
  }
  return [...byContent.values()];
}

/** An element set is its object, epoch and figures; a name and a designator are what a list puts beside them. */
function figuresOf({ OBJECT_NAME: _name, OBJECT_ID: _designator, ...figures }: Row<"element-set">["value"]): object {
  return figures;
}

interface Index {
  readonly setsByObject: ReadonlyMap<number, readonly TimedSet[]>;
  readonly objects: readonly Row<"object">[];
  readonly launches: readonly Row<"launch">[];
  readonly sensors: readonly Row<"sensor">[];
  readonly sites: readonly Row<"site">[];
  readonly completeness: readonly Row<"completeness">[];
}

interface TimedSet extends DatedSet {
  readonly row: Row<"element-set">;
  readonly epochKey: string;
  readonly knownKey: string;
}

function indexRows(rows: readonly EvidenceRow[]): Index {
  const setsByObject = new Map<number, TimedSet[]>();
  const objects: Row<"object">[] = [];
  const launches: Row<"launch">[] = [];
  const sensors: Row<"sensor">[] = [];
  const sites: Row<"site">[] = [];
  const completeness: Row<"completeness">[] = [];
  for (const row of rows) {
    if (row.kind === "element-set") {
      const sets = setsByObject.get(row.value.NORAD_CAT_ID) ?? [];
      const epoch = row.value.EPOCH;
      sets.push({
        row,
        value: row.value,
        epochKey: utcSortKey(epoch),
        epochDay: utcMicroseconds(epoch) / 86_400e6,
        knownKey: utcSortKey(row.published ?? nextUtcDay(epoch)),
        known: row.published === null ? 0 : utcMicroseconds(row.published),
      });
      setsByObject.set(row.value.NORAD_CAT_ID, sets);
    } else if (row.kind === "object") objects.push(row);
    else if (row.kind === "launch") launches.push(row);
    else if (row.kind === "sensor") sensors.push(row);
    else if (row.kind === "site") sites.push(row);
    else completeness.push(row);
  }
  for (const sets of setsByObject.values()) sets.sort((a, b) => order(a.epochKey, b.epochKey));
  launches.sort((a, b) => compareUtc(a.value.liftOff, b.value.liftOff));
  objects.sort((a, b) => a.value.noradId - b.value.noradId);
  return { setsByObject, objects, launches, sensors, sites, completeness };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function answer(index: Index, request: EvidenceRequest, asOf: UtcText | null): Answer {
  const lacking = (): Answer["missing"] => lackingFor(request, asOf);
  switch (request.kind) {
    case "sets-around": {
      const { kept, leftOut } = screenSets(knownSets(index, request.noradId, asOf));
      const near = around(kept, request.during, request.eachSide);
      const told = toldLeftOut(leftOut, near);
      return { rows: near.map((set) => set.row), missing: near.length > 0 ? null : lacking(), ...told };
    }
    case "history": {
      const start = utcSortKey(request.during.start);
      const end = utcSortKey(request.during.end);
      const inside = (set: TimedSet): boolean => start <= set.epochKey && set.epochKey < end;
      const screened = screenSets(knownSets(index, request.noradId, asOf));
      const sets = screened.kept.filter(inside);
      const whole = wholeRows(index, completenessClass.elementSetsOf(request.noradId), request.during, asOf);
      const rows = [...sets.map((set) => set.row), ...whole];
      const leftOut = screened.leftOut.filter(({ set }) => inside(set)).map(leftOutOf);
      return { rows, missing: sets.length > 0 ? null : lacking(), ...(leftOut.length > 0 ? { leftOut } : {}) };
    }
    case "catalogue-at": {
      const known = index.objects.filter((row) => knownBy(row.published ?? fromDay(row.value.launched), asOf));
      const inOrbit = known.filter((row) => inOrbitAt(row, request.at) && fits(row, request.where));
      const rows = inOrbit.map((row) => asKnownThen(row, asOf));
      const day: UtcInterval = request.where.launchedDuring ?? { start: request.at, end: request.at };
      const whole =
        request.where.owner === undefined ? [] : wholeRows(index, completenessClass.objectsOf(request.where.owner), day, asOf);
      const covered = whole.length > 0 || rows.length > 0;
      return { rows: [...rows, ...whole], missing: covered ? null : lacking() };
    }
    case "launches": {
      const known = index.launches.filter((row) => knownBy(row.published ?? nextUtcDay(row.value.liftOff), asOf));
      const rows = known.filter((row) => {
        const { launchId, siteId, state } = request.where;
        return (
          mayHaveHappened(row, request.during) &&
          (launchId === undefined || launchId === row.value.launchId) &&
          (siteId === undefined || siteId === row.value.siteId) &&
          (state === undefined || state === row.value.state)
        );
      });
      const states =
        request.where.state === undefined ? [...new Set(rows.map((row) => row.value.state))] : [request.where.state];
      const whole = states.flatMap((state) => wholeRows(index, completenessClass.launchesOf(state), request.during, asOf));
      const covered = whole.length > 0 || rows.length > 0;
      return { rows: [...rows, ...whole], missing: covered ? null : lacking() };
    }
    case "object": {
      const rows = index.objects
        .filter((row) => row.value.noradId === request.noradId && knownBy(row.published ?? fromDay(row.value.launched), asOf))
        .map((row) => asKnownThen(row, asOf));
      return {
        rows,
        missing: rows.length > 0 ? null : lacking(),
      };
    }
    case "sensor": {
      const rows = index.sensors.filter((row) => row.value.noradId === request.noradId);
      return { rows, missing: rows.length > 0 ? null : lacking() };
    }
    case "sky-at": {
      const at = utcMicroseconds(request.during.end) / 86_400e6;
      const sets = [...index.setsByObject.keys()].flatMap((noradId) => {
        const { kept } = screenSets(knownSets(index, noradId, asOf));
        const near = kept.filter((set) => Math.abs(set.epochDay - at) <= skyDays);
        const best = near.findLast((set) => set.epochDay <= at) ?? near[0];
        return best === undefined ? [] : [best.row];
      });
      return skyAnswer(sets, request, asOf);
    }
    case "site": {
      const rows = index.sites.filter((row) => row.value.siteId === request.siteId);
      return { rows, missing: rows.length > 0 ? null : lacking() };
    }
  }
}

function knownSets(index: Index, noradId: number, asOf: UtcText | null): readonly TimedSet[] {
  const sets = index.setsByObject.get(noradId) ?? [];
  if (asOf === null) return sets;
  const limit = utcSortKey(asOf);
  return sets.filter((set) => set.knownKey <= limit);
}

/** All sets with epochs in [start, end), and the nearest `eachSide` before and after. */
function around(sets: readonly TimedSet[], during: UtcInterval, eachSide: number): readonly TimedSet[] {
  const start = utcSortKey(during.start);
  const end = utcSortKey(during.end);
  const from = sets.findIndex((set) => set.epochKey >= start);
  const first = from < 0 ? sets.length : from;
  let after = first;
  while ((sets[after]?.epochKey ?? end) < end) after++;
  return sets.slice(Math.max(0, first - eachSide), after + eachSide);
}

/** Of what was left out, that which lies between the first and the last set given; told where there is any. */
function toldLeftOut(
  leftOut: readonly { readonly set: TimedSet; readonly reason: LeftOutSet["reason"] }[],
  given: readonly TimedSet[],
): Pick<Answer, "leftOut"> {
  const [first, last] = [given[0]?.epochKey ?? "", given.at(-1)?.epochKey ?? ""];
  const near = leftOut.filter(({ set }) => first <= set.epochKey && set.epochKey <= last);
  return near.length > 0 ? { leftOut: near.map(leftOutOf) } : {};
}

function leftOutOf({ set, reason }: { readonly set: TimedSet; readonly reason: LeftOutSet["reason"] }): LeftOutSet {
  return { noradId: set.value.NORAD_CAT_ID, epoch: set.value.EPOCH, reason };
}

function knownBy(from: string | null, asOf: UtcText | null): boolean {
  return asOf === null || from === null || compareUtc(from, asOf) <= 0;
}

/** A calendar day's own bound: known from the end of the day after it on. */
function fromDay(day: string | null): string | null {
  return day === null ? null : nextUtcDay(`${day.slice(0, 10)}T23:59:59Z`);
}

function inOrbitAt(row: Row<"object">, at: UtcText): boolean {
  const day = at.slice(0, 10);
  const { launched, decayed } = row.value;
  return (launched === null || launched.slice(0, 10) <= day) && (decayed === null || day <= decayed.slice(0, 10));
}

function fits(row: Row<"object">, where: ObjectFilter): boolean {
  const { noradId, owner, launchId, launched } = row.value;
  const days = where.launchedDuring;
  return (
    (where.noradIds === undefined || where.noradIds.includes(noradId)) &&
    (where.owner === undefined || where.owner === owner) &&
    (where.launchId === undefined || where.launchId === launchId) &&
    (days === undefined || (launched !== null && days.start.slice(0, 10) <= launched && launched <= days.end.slice(0, 10)))
  );
}

/** A decay after the asked moment was not known then. */
function asKnownThen(row: Row<"object">, asOf: UtcText | null): EvidenceRow {
  const { decayed } = row.value;
  if (asOf === null || decayed === null || decayed.slice(0, 10) <= asOf.slice(0, 10)) return row;
  return { ...row, value: { ...row.value, decayed: null } };
}

/** Lift-off within [start, end), its uncertainty counted in the claim's favour. */
function mayHaveHappened(row: Row<"launch">, during: UtcInterval): boolean {
  const { liftOff, liftOffUncertaintyS } = row.value;
  const inside = compareUtc(during.start, liftOff) <= 0 && compareUtc(liftOff, during.end) < 0;
  if (inside || liftOffUncertaintyS < 3600) return inside;
  return during.start.slice(0, 10) <= liftOff.slice(0, 10) && liftOff.slice(0, 10) <= during.end.slice(0, 10);
}

/** What happened takes up to this long until logs and catalogues have it: nobody could call them whole nearer to a moment. */
const daysUntilKnown = 2;

/** Statements of completeness that touch the interval; as of an earlier moment they end two days before it. */
function wholeRows(index: Index, of: string, during: UtcInterval, asOf: UtcText | null): readonly EvidenceRow[] {
  const rows: EvidenceRow[] = [];
  for (const row of index.completeness) {
    if (row.value.of !== of) continue;
    const { start, end: stated } = row.value.during;
    const latest = asOf === null ? stated : shiftUtcDays(asOf, -daysUntilKnown);
    const end = compareUtc(latest, stated) < 0 ? latest : stated;
    if (compareUtc(start, end) >= 0 || compareUtc(during.end, start) < 0 || compareUtc(end, during.start) <= 0) continue;
    rows.push({ ...row, value: { ...row.value, during: { start, end } } });
  }
  return rows;
}

import { predict, type Track } from "../../analysis/index.ts";
import type { Instant } from "../../engine/index.ts";
import type { Claim, EvidenceRequest, Subject } from "../../model/index.ts";
import { makeBench } from "../bench.ts";
import type { Gathered, JudgeSettings } from "../check.ts";
import { inOrbitOn, lookingDown, namesSpying, payloadsOf, spying } from "../payloads.ts";
import { objectRow, rowsOf, setsOf } from "../rows.ts";
import type { Located } from "../timing/standing.ts";
import { meaningsOf, type Meaning } from "./rates.ts";

/** Of more satellites than this nobody can say which are meant. */
const mostMembers = 40;
/** What goes round more slowly stays in view for hours, or always, and passes over nothing. */
const slowestS = 6 * 3600;

/** Several satellites are meant: named one by one, or as those of an owner or of a launch. */
export function isOfSeveral(claim: Claim): boolean {
  return isNamed(claim) || (claim.subject.noradId === null && counted(claim.subject));
}

export function isNamed(claim: Claim): boolean {
  return (claim.together?.length ?? 0) > 0;
}

function counted({ owner, launchId }: Subject): boolean {
  return (owner ?? null) !== null || (launchId ?? null) !== null;
}

/** The catalogue where an owner or a launch is meant, then every member with the sets around. */
export function constellationWants(claim: Claim, have: Gathered): readonly EvidenceRequest[] {
  const { start, end } = claim.time;
  if (start === null || end === null) return [];
  const named = namedNumbers(claim);
  const { owner, launchId } = claim.subject;
  const where = {
    ...((owner ?? null) === null ? {} : { owner: owner ?? "" }),
    ...((launchId ?? null) === null ? {} : { launchId: launchId ?? "" }),
  };
  const catalogue: readonly EvidenceRequest[] = named.length > 0 ? [] : [{ kind: "catalogue-at", at: start, where }];
  const numbers = named.length > 0 ? named : (candidates(claim, have).findLast(isTellable)?.numbers ?? []);
  return [
    ...catalogue,
    ...numbers.flatMap((noradId): readonly EvidenceRequest[] => [
      ...(named.length > 0 ? [{ kind: "object", noradId } as const] : []),
      { kind: "sets-around", noradId, during: { start, end }, eachSide: 1 },
    ]),
  ];
}

export function isTellable({ numbers }: Candidates): boolean {
  return numbers.length <= mostMembers;
}

function namedNumbers(claim: Claim): readonly number[] {
  const subjects = isNamed(claim) ? [claim.subject, ...(claim.together ?? [])] : [];
  return subjects.flatMap(({ noradId }) => noradId ?? []);
}

/** Satellites that the words can mean, by catalogue number. */
export interface Candidates {
  readonly what: string;
  readonly numbers: readonly number[];
}

/** Named ones as they are; those of an owner from the strict meaning (that look at the ground) to the wide one (every payload). */
export function candidates(claim: Claim, have: Gathered): readonly Candidates[] {
  const named = namedNumbers(claim);
  if (named.length > 0) return [{ what: "the satellites named", numbers: named }];
  const { owner, launchId } = claim.subject;
  const day = claim.time.start?.slice(0, 10) ?? "";
  const objects = rowsOf(have, "object").filter(
    ({ value }) =>
      ((owner ?? null) === null || value.owner === owner) &&
      ((launchId ?? null) === null || value.launchId === launchId) &&
      inOrbitOn(value, day),
  );
  const payloads = payloadsOf(objects);
  const looking = payloads.filter(({ value }) => lookingDown.test(value.purpose ?? ""));
  const spies = looking.filter(({ value }) => spying.test(value.purpose ?? ""));
  const meant = namesSpying(claim)
    ? [
        { what: "payloads for reconnaissance", rows: spies },
        { what: "payloads for Earth observation", rows: looking },
      ]
    : [
        { what: "payloads for Earth observation", rows: looking },
        { what: "payloads", rows: payloads },
      ];
  return meant
    .filter(({ rows }, i) => rows.length > 0 && rows.length !== meant[i - 1]?.rows.length)
    .map(({ what, rows }) => ({ what, numbers: rows.map(({ value }) => value.noradId) }));
}

/** Satellites that the words can mean, as far as sets tell where they were. */
export interface Group {
  readonly what: string;
  readonly size: number;
  readonly names: readonly string[];
  readonly lacking: readonly string[];
  readonly meanings: readonly Meaning[];
  readonly evidence: readonly string[];
}

export function groupOf(
  { what, numbers }: Candidates,
  claim: Claim,
  at: Instant,
  located: Located,
  have: Gathered,
  settings: JudgeSettings,
): Group {
  const { paths } = settings.bench ?? makeBench(settings.earth);
  const found = numbers.map((noradId) => {
    const rows = setsOf(have, noradId, settings.earth.leapSeconds);
    const made = predict(
      rows.map(({ elements }) => elements),
      at,
      paths,
    );
    const near = made !== null && made.nearestAgeDays <= made.errorClass.calibratedDays ? made : null;
    const used = new Set(near?.sets.map(({ elements }) => elements) ?? []);
    const track: Track | null = near?.track ?? null;
    return { noradId, track, ids: rows.filter(({ elements }) => used.has(elements)).map(({ row }) => row.id) };
  });
  const placed = found.filter(({ track }) => track === null || track.periodS < slowestS);
  const tracks = placed.flatMap(({ track }) => track ?? []);
  const namesOf = (rows: typeof placed): readonly string[] => rows.map(({ noradId }) => nameOf(noradId, claim, have));
  return {
    what,
    size: placed.length,
    names: namesOf(placed.filter(({ track }) => track !== null)),
    lacking: namesOf(placed.filter(({ track }) => track === null)),
    meanings: tracks.length === 0 ? [] : meaningsOf(tracks, located, settings.earth),
    evidence: [...placed.flatMap(({ ids }) => ids), ...placed.flatMap(({ noradId }) => objectRow(have, noradId)?.id ?? [])],
  };
}

/** As the text has it, else as the catalogue does. */
export function nameOf(noradId: number, claim: Claim, have: Gathered): string {
  const said = [claim.subject, ...(claim.together ?? [])].find((one) => one.noradId === noradId);
  return said?.name ?? objectRow(have, noradId)?.value.name ?? `object ${noradId}`;
}

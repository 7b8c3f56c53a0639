import { sameHouse, type KnownOrganisation } from "../catalogue/index.ts";
import {
  elementsFromOmm,
  parseUtc,
  type Instant,
  type Interval,
  type LeapSeconds,
  type MeanElements,
} from "../engine/index.ts";
import type {
  Claim,
  ClaimTime,
  Evidence,
  EvidenceKind,
  EvidenceRow,
  LaunchRecord,
  ObjectRecord,
  SensorRecord,
  UtcText,
} from "../model/index.ts";
import type { Gathered } from "./check.ts";

type RowOf<K extends EvidenceKind> = Evidence & Extract<EvidenceRow, { readonly kind: K }>;

function isKind<K extends EvidenceKind>(row: Evidence, kind: K): row is RowOf<K> {
  return row.kind === kind;
}

export function rowsOf<K extends EvidenceKind>(have: Gathered, kind: K): readonly RowOf<K>[] {
  return have.rows.flatMap((row) => (isKind(row, kind) ? [row] : []));
}

/** An element set ready to be propagated, with the row it came from. */
export interface SetRow {
  readonly elements: MeanElements;
  readonly row: RowOf<"element-set">;
}

/** The sets of one object that can be read; a set with a bad field is left out here, its row stays in the report. */
export function setsOf(have: Gathered, noradId: number, leapSeconds: LeapSeconds): readonly SetRow[] {
  return rowsOf(have, "element-set")
    .filter((row) => row.value.NORAD_CAT_ID === noradId)
    .flatMap((row) => {
      const elements = elementsFromOmm(row.value, leapSeconds);
      return elements.ok ? [{ elements: elements.value, row }] : [];
    });
}

export function objectRow(
  have: Gathered,
  noradId: number,
): (Evidence & { readonly kind: "object"; readonly value: ObjectRecord }) | null {
  return rowsOf(have, "object").find((row) => row.value.noradId === noradId) ?? null;
}

export function sensorRow(
  have: Gathered,
  noradId: number,
): (Evidence & { readonly kind: "sensor"; readonly value: SensorRecord }) | null {
  return rowsOf(have, "sensor").find((row) => row.value.noradId === noradId) ?? null;
}

export type LaunchRow = Evidence & { readonly kind: "launch"; readonly value: LaunchRecord };

/** The claim's interval in engine's terms; null where the text gives none (or one that no clock can show). */
export function intervalOf(time: ClaimTime, leapSeconds: LeapSeconds): Interval | null {
  if (time.start === null || time.end === null) return null;
  const start = instantOrNull(time.start, leapSeconds);
  const end = instantOrNull(time.end, leapSeconds);
  return start === null || end === null ? null : { start, end };
}

export function instantOrNull(utc: UtcText, leapSeconds: LeapSeconds): Instant | null {
  const read = parseUtc(utc, leapSeconds);
  return read.ok ? read.value : null;
}

/** True where at least one of the rows was measured or announced by somebody outside the speaker's house. */
export function isIndependent(
  claim: Claim,
  rows: readonly Pick<Evidence, "origin" | "originId">[],
  organisations: readonly KnownOrganisation[],
): boolean {
  const speakerId = claim.speakerId ?? null;
  return rows.some((row) => {
    if (speakerId !== null && row.originId !== null) return !sameHouse(speakerId, row.originId, organisations);
    return claim.speaker === null || row.origin.toLowerCase() !== claim.speaker.toLowerCase();
  });
}

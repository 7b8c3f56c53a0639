import type { EvidenceRow, UtcInterval } from "../model/index.ts";
import { compareUtc } from "./utcOrder.ts";

/** Names of the classes that a completeness row can speak of. Absence counts only where one of these is whole. */
export const completenessClass = {
  /** Every orbital launch attempt of a state (ISO 3166 alpha-2), failures included. */
  launchesOf: (state: string): string => `launches:${state}`,
  /** Every object catalogued for an owner. */
  objectsOf: (owner: string): string => `objects:${owner}`,
  /** Every element set published of one object. */
  elementSetsOf: (noradId: number): string => `element-sets:${noradId}`,
  /** Lists of the element sets of many objects: never whole, but how much there was of a day. */
  elementSetLists: "element-set-lists",
} as const;

/**
 * True where one completeness row among `rows` says that all of `of` is held for the whole interval. Two adjoining rows are
 * not joined: each statement has its own reason.
 */
export function isWhole(rows: readonly EvidenceRow[], of: string, during: UtcInterval): boolean {
  return rows.some(
    (row) =>
      row.kind === "completeness" &&
      row.value.complete &&
      row.value.of === of &&
      compareUtc(row.value.during.start, during.start) <= 0 &&
      compareUtc(row.value.during.end, during.end) >= 0,
  );
}

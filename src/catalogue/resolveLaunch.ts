import type { LaunchRecord, UtcInterval } from "../model/index.ts";
import type { KnowledgeIndex } from "./knowledgeIndex.ts";
import { isTelling, nameKey, sameKey } from "./nameKey.ts";
import { compareUtc } from "./utcOrder.ts";

/** What is known of a launch that a text speaks of; fields that are absent do not narrow. */
export interface LaunchDescription {
  /** Launch tag, `2023-179` or `2023-F06`. */
  readonly launchId?: string;
  /** A payload's or a rocket's name, in any spelling. */
  readonly name?: string;
  readonly state?: string;
  readonly siteId?: string;
  /** Lift-off within [start, end). */
  readonly during?: UtcInterval;
  readonly outcome?: LaunchRecord["outcome"];
}

/**
 * The launches of the log that fit, in order of lift-off. "The second attempt" is the second of what a payload's name gives:
 * Malligyong-1 has three, of May, August and November 2023.
 */
export function findLaunches(what: LaunchDescription, index: KnowledgeIndex): readonly LaunchRecord[] {
  const named = what.name === undefined ? index.knowledge.launches : launchesNamed(what.name, index);
  return named
    .filter(
      (launch) =>
        (what.launchId === undefined || launch.launchId === what.launchId) &&
        (what.state === undefined || launch.state === what.state) &&
        (what.siteId === undefined || launch.siteId === what.siteId) &&
        (what.outcome === undefined || launch.outcome === what.outcome) &&
        (what.during === undefined ||
          (compareUtc(what.during.start, launch.liftOff) <= 0 && compareUtc(launch.liftOff, what.during.end) < 0)),
    )
    .toSorted((a, b) => compareUtc(a.liftOff, b.liftOff));
}

/** All attempts whose payload or rocket has this name: payloads before rockets, exact numbers only. */
function launchesNamed(name: string, index: KnowledgeIndex): readonly LaunchRecord[] {
  const key = nameKey(name);
  if (!isTelling(key)) return [];
  const found = index.launchKeys.filter((known) => sameKey(key, known.key)).map((known) => known.meaning);
  const payloads = found.filter((meaning) => meaning.by === "payload");
  return [...new Set((payloads.length > 0 ? payloads : found).flatMap((meaning) => meaning.launches))];
}

import { Temporal } from "temporal-polyfill";

/**
 * Zone rules by IANA name, with their history, or a fixed offset "+09:00". The only file that knows the library; the rules
 * are those of the runtime's tz database, so reports name its version.
 */

const fixed = /^([+-])(\d{2}):(\d{2})$/u;

/** Seconds east of UTC at a moment given in seconds since 1970; null where the zone is unknown. */
export function offsetAt(zone: string, utcS: number): number | null {
  const match = fixed.exec(zone);
  if (match !== null) return (Number(match[2]) * 3600 + Number(match[3]) * 60) * (match[1] === "-" ? -1 : 1);
  if (zone === "UTC") return 0;
  let known = remembered.get(zone);
  if (known === undefined) remembered.set(zone, (known = new Map()));
  const before = known.get(utcS);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const offset = offsetByRules(zone, utcS);
  known.set(utcS, offset);
  return offset;
}

/** A text asks for the same midnights again and again, and the library takes some 20 µs for each answer. */
const remembered = new Map<string, Map<number, number | null>>();
const REMEMBERED = 2000;

function offsetByRules(zone: string, utcS: number): number | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(utcS * 1000).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9;
  } catch {
    return null;
  }
}

/**
 * The moments at which a wall clock shows this: one as a rule, two when clocks go back, and for an hour that is skipped the
 * one by the rule before the skip. `localS` counts as if the zone were UTC. Empty where the zone is unknown.
 */
export function utcOfLocal(zone: string, localS: number): readonly number[] {
  const before = offsetAt(zone, localS - 86_400);
  const after = offsetAt(zone, localS + 86_400);
  if (before === null || after === null) return [];
  if (before === after && offsetAt(zone, localS - before) === before) return [localS - before];
  const found = [...new Set([before, after])]
    .filter((offset) => offsetAt(zone, localS - offset) === offset)
    .map((offset) => localS - offset);
  return found.length > 0 ? found.toSorted((a, b) => a - b) : [localS - before];
}

/** What the clock of a zone shows, as seconds counted as if it were UTC. */
export function localOfUtc(zone: string, utcS: number): number {
  return utcS + (offsetAt(zone, utcS) ?? 0);
}

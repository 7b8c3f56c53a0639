import { readWarning, type HazardWarning } from "../../analysis/index.ts";
import { addSeconds, builtInEarthData, formatUtc, secondsBetween, type Interval } from "../../engine/index.ts";
import type { Claim, EvidenceRequest, UtcInterval } from "../../model/index.ts";
import type { Gathered } from "../check.ts";
import { payloadOf, sitePlace, stateOf } from "../launch/logEntries.ts";
import { instantOrNull, intervalOf, rowsOf, type LaunchRow } from "../rows.ts";

const { leapSeconds } = builtInEarthData;

/** A launch came a day before its announced days at least once (21 November 2023, announced from the 22nd in Japan's time). */
const earlyS = 86_400;

/** Areas and hours of the claim: of its words, else the points and the time that were read from it. */
export function warningOf(claim: Claim): HazardWarning {
  const start = claim.time.start;
  const read = readWarning(claim.quote, start === null ? null : Number(start.slice(0, 4)));
  const stated = intervalOf(claim.time, leapSeconds);
  const points = claim.places.filter(
    ({ role, latitudeDeg, longitudeDeg }) =>
      (role === "fall-area" || role === "region") && latitudeDeg !== null && longitudeDeg !== null,
  );
  return {
    areas:
      read.areas.length > 0
        ? read.areas
        : points.map((point) => ({
            label: point.name,
            corners: [{ latitudeDeg: point.latitudeDeg ?? 0, longitudeDeg: point.longitudeDeg ?? 0 }],
            radiusKm: point.radiusKm ?? 0,
          })),
    windows: read.windows.length > 0 ? read.windows : stated === null ? [] : [stated],
  };
}

/** From the first window to the end of the last; null where the claim gives no hours. */
export function spanOf({ windows }: HazardWarning): Interval | null {
  const [first] = windows;
  if (first === undefined) return null;
  const end = windows.reduce((latest, window) => (secondsBetween(latest, window.end) > 0 ? window.end : latest), first.end);
  return { start: first.start, end };
}

export function searched({ start, end }: Interval): UtcInterval {
  return { start: formatUtc(addSeconds(start, -earlyS), leapSeconds), end: formatUtc(addSeconds(end, 3600), leapSeconds) };
}

export function hazardWants(claim: Claim, have: Gathered): readonly EvidenceRequest[] {
  const span = spanOf(warningOf(claim));
  if (span === null) return [];
  const state = stateOf(claim);
  const launchId = claim.subject.launchId ?? null;
  const where = launchId !== null ? { launchId } : state === null ? {} : { state };
  return [
    { kind: "launches", during: searched(span), where },
    ...launchesIn(claim, have, span).flatMap((row) => orbitWants(row, have)),
  ];
}

function orbitWants(row: LaunchRow, have: Gathered): readonly EvidenceRequest[] {
  const liftOff = instantOrNull(row.value.liftOff, leapSeconds);
  if (liftOff === null || row.value.outcome === "failure") return [];
  const at = formatUtc(addSeconds(liftOff, 2 * 86_400), leapSeconds);
  const catalogue: EvidenceRequest = { kind: "catalogue-at", at, where: { launchId: row.value.launchId } };
  const noradId = payloadOf(have, row);
  if (noradId === null) return [catalogue];
  const during = { start: row.value.liftOff, end: formatUtc(addSeconds(liftOff, 60), leapSeconds) };
  return [catalogue, { kind: "sets-around", noradId, during, eachSide: 1 }];
}

/** Launches of the log in the searched days, from the claim's site where it names one, nearest to the hours first. */
export function launchesIn(claim: Claim, have: Gathered, span: Interval): readonly LaunchRow[] {
  const site = sitePlace(claim);
  const launchId = claim.subject.launchId ?? null;
  const rows = rowsOf(have, "launch");
  return rows
    .filter((row, i) => rows.findIndex((other) => other.value.launchId === row.value.launchId) === i)
    .filter((row) => launchId === null || row.value.launchId === launchId)
    .filter((row) => site === null || near(site, row))
    .flatMap((row) => {
      const liftOff = instantOrNull(row.value.liftOff, leapSeconds);
      if (liftOff === null) return [];
      const outS = Math.max(0, secondsBetween(liftOff, span.start), secondsBetween(span.end, liftOff));
      return outS > earlyS ? [] : [{ row, outS }];
    })
    .toSorted((a, b) => a.outS - b.outS)
    .map(({ row }) => row);
}

function near(
  site: { readonly latitudeDeg: number | null; readonly longitudeDeg: number | null },
  { value }: LaunchRow,
): boolean {
  if (site.latitudeDeg === null || site.longitudeDeg === null) return true;
  return Math.abs(site.latitudeDeg - value.latitudeDeg) < 1 && Math.abs(site.longitudeDeg - value.longitudeDeg) < 1.5;
}

import {
  ageDays,
  makeTarget,
  middleOf,
  pathShelf,
  predict,
  findPasses,
  reachAt,
  type PathShelf,
  type Prediction,
  type Target,
} from "../../analysis/index.ts";
import {
  addSeconds,
  builtInEarthData,
  degPerRad,
  elementsFromOmm,
  formatUtc,
  parseUtc,
  secondsBetween,
  type Instant,
  type MeanElements,
} from "../../engine/index.ts";
import type { CheckedClaim, Report } from "../../model/index.ts";
import type { DayPass } from "./protocol.ts";

const earth = builtInEarthData;

/** The middle of a claim's stated time, and where the satellite stood around it, from the report's own element sets. */
export interface Around {
  readonly middle: Instant;
  readonly lengthS: number;
  readonly prediction: Prediction;
  readonly place: { readonly name: string; readonly target: Target };
}

export const halfDayS = 43_200;
/** Beyond this from its epoch a set says nothing of a pass. */
const farthestDays = 30;

export function instantOf(text: string | null): Instant | null {
  if (text === null) return null;
  const read = parseUtc(text, earth.leapSeconds);
  return read.ok ? read.value : null;
}

/** Null where the claim has no moment, no place with coordinates, or no element set within reach. */
export function around(claim: CheckedClaim, report: Report, shelf: PathShelf = pathShelf(earth)): Around | null {
  const [start, end] = [instantOf(claim.time.start), instantOf(claim.time.end)];
  const place = placeOf(claim);
  if (start === null || end === null || place === null) return null;
  const lengthS = Math.max(0, secondsBetween(start, end));
  const middle = addSeconds(start, lengthS / 2);
  const sets = setsOf(claim, report).filter((set) => Math.abs(ageDays(set, middle)) < farthestDays);
  const prediction = sets.length === 0 ? null : predict(sets, middle, shelf);
  return prediction === null ? null : { middle, lengthS, prediction, place };
}

function setsOf(claim: CheckedClaim, report: Report): readonly MeanElements[] {
  return report.evidence.flatMap((row) => {
    if (row.kind !== "element-set" || row.value.NORAD_CAT_ID !== claim.subject.noradId) return [];
    const read = elementsFromOmm(row.value, earth.leapSeconds);
    return read.ok ? [read.value] : [];
  });
}

/** The place that the finding put first, else the first that the claim gives coordinates of. */
function placeOf(claim: CheckedClaim): Around["place"] | null {
  const judged = claim.finding.passes.find(({ relation }) => relation === "stated") ?? claim.finding.passes[0];
  const named = judged === undefined ? undefined : claim.places.find(({ name }) => name === judged.place);
  const place = named ?? claim.places.find(({ latitudeDeg, role }) => latitudeDeg !== null && role !== "mentioned");
  if (place === undefined || place.latitudeDeg === null || place.longitudeDeg === null) return null;
  const { latitudeDeg, longitudeDeg, radiusKm } = place;
  const target = makeTarget({ latitudeDeg, longitudeDeg, radiusKm: radiusKm ?? 0 });
  return { name: place.name, target: middleOf(target) };
}

export interface Seen {
  readonly elevationDeg: number;
  readonly sunElevationDeg: number;
}

/** How the satellite and the Sun stood to the place so many seconds from the middle. */
export function seenAt({ prediction, place }: Around, s: number): Seen | null {
  const reach = reachAt(prediction.track, place.target, s, prediction.centreS, earth);
  return reach === null
    ? null
    : { elevationDeg: reach.elevationRad * degPerRad, sunElevationDeg: reach.sunElevationRad * degPerRad };
}

/** Passes of the day around, at least a degree above the horizon. */
export function passesOfDay({ prediction, place, middle }: Around): readonly Omit<DayPass, "verdict">[] {
  return findPasses(prediction.track, place.target, -halfDayS, halfDayS, prediction.centreS)
    .filter((pass) => pass.peakElevationRad * degPerRad > 1 && Math.abs(pass.peakS) <= halfDayS)
    .map((pass) => ({
      peakS: pass.peakS,
      peak: formatUtc(addSeconds(middle, Math.round(pass.peakS)), earth.leapSeconds),
      peakElevationDeg: pass.peakElevationRad * degPerRad,
    }));
}

import {
  addSeconds,
  degPerRad,
  secondsBetween,
  sgp4,
  type Instant,
  type Interval,
  type Satellite,
} from "../../engine/index.ts";
import { makeTarget, planeAtSite, waysFrom, type PlaneAtSite } from "../../analysis/index.ts";
import type { Figure, Verdict } from "../../model/index.ts";
import type { JudgeSettings } from "../check.ts";
import type { LaunchRow, SetRow } from "../rows.ts";
import { secondText } from "../timing/passFindings.ts";
import { dateWords, degrees, durationWords } from "../words.ts";

/** Straight into the plane, or with a turn in flight: degrees off, and how near the crossing must be. */
const directDeg = 1.5;
const dogLegDeg = 12;
const dogLegWithinS = 3600;

interface PlaneWords {
  readonly verdict: Verdict;
  readonly because: string;
  readonly figures: readonly Figure[];
}

/** What the orbit of the first set says to a stated time; null where its elements are none of an orbit. */
export function planeOf(entry: LaunchRow, interval: Interval, firstSet: SetRow, settings: JudgeSettings): PlaneWords | null {
  const satellite = sgp4(firstSet.elements);
  if (!satellite.ok) return null;
  const site = makeTarget({ latitudeDeg: entry.value.latitudeDeg, longitudeDeg: entry.value.longitudeDeg, radiusKm: 0 });
  const at = addSeconds(interval.start, secondsBetween(interval.start, interval.end) / 2);
  const plane = planeAtSite(satellite.value, site, at, settings.earth);
  if (plane === null) return null;
  const off = plane.distanceRad * degPerRad;
  const crossing = nearestCrossing(plane);
  const text = secondText(at, settings.earth);
  const crossingWords =
    crossing === null
      ? "and did not cross it within half a day"
      : `and ${crossing >= 0 ? "crossed it" : "had crossed it"} ${durationWords(crossing)} ${crossing >= 0 ? "later" : "before"}`;
  const how =
    off <= directDeg
      ? "a straight ascent fits"
      : off <= dogLegDeg && crossing !== null && Math.abs(crossing) <= dogLegWithinS
        ? "it takes an ascent with a turn (dog-leg)"
        : "no usual ascent fits";
  const fits = off <= directDeg || (off <= dogLegDeg && crossing !== null && Math.abs(crossing) <= dogLegWithinS);
  const figures: Figure[] = [
    { label: "Distance of the site from the orbital plane", value: off, unit: "deg", at: text, place: entry.value.siteName },
    {
      label: "Direction of flight in the plane at the site",
      value: plane.azimuthRad * degPerRad,
      unit: "deg",
      at: text,
      place: entry.value.siteName,
      note: "clockwise from north",
    },
  ];
  if (crossing !== null) {
    figures.push({
      label: "Nearest crossing of the site and the plane, after the stated time",
      value: crossing / 60,
      unit: "min",
      at: secondText(addSeconds(at, crossing), settings.earth),
      place: entry.value.siteName,
    });
  }
  const left = leftAfter(entry, satellite.value, at, firstSet, settings);
  const leftWords =
    left === null
      ? ""
      : `; the object's own place along it points to a lift-off ${durationWords(Math.abs(left))} ${left >= 0 ? "after" : "before"} the ` +
        "stated time (good to 2 minutes in three cases of four)";
  if (left !== null) {
    figures.push({
      label: "Lift-off that the object's place along its orbit points to, after the stated time",
      value: left / 60,
      unit: "min",
      at: secondText(addSeconds(at, left), settings.earth),
      place: entry.value.siteName,
      note: "good to 2 min in three cases of four",
    });
  }
  return {
    verdict: fits ? "consistent" : "contradicted",
    because:
      `At the stated time the site lay ${degrees(off)} from the plane of the orbit ${crossingWords}: ${how} ` +
      `(element set of ${dateWords(secondText(firstSet.elements.epoch, settings.earth))})${leftWords}`,
    figures,
  };
}

/** How old a set may be for the object's place along its orbit to tell when it left, and how far about the stated time that is looked for, s. */
const phaseWithinS = 2 * 86400;
const aboutS = 5400;

/** From the stated time to the lift-off that the object's own place along its orbit points to, s; null where its orbit or its set does not tell. */
function leftAfter(
  entry: LaunchRow,
  satellite: Satellite,
  at: Instant,
  { elements }: SetRow,
  settings: JudgeSettings,
): number | null {
  const ageS = secondsBetween(at, elements.epoch);
  if (!(ageS > 0 && ageS < phaseWithinS)) return null;
  const { siteId, siteName: name, latitudeDeg, longitudeDeg, state } = entry.value;
  const site = { siteId, name, latitudeDeg, longitudeDeg, state, azimuthsDeg: null };
  const during = { start: addSeconds(at, -aboutS), end: addSeconds(at, aboutS) };
  const [likeliest] = waysFrom(satellite, site, during, [], settings.earth).toSorted((a, b) => b.weight - a.weight);
  return likeliest?.way.phaseAt == null ? null : secondsBetween(at, likeliest.way.liftOff);
}

function nearestCrossing(plane: PlaneAtSite): number | null {
  let best: number | null = null;
  for (const crossing of plane.crossingsS) if (best === null || Math.abs(crossing) < Math.abs(best)) best = crossing;
  return best;
}

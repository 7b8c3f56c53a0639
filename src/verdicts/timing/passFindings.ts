import {
  addSeconds,
  degPerRad,
  formatUtc,
  secondsBetween,
  sunElevationRad,
  type EarthData,
  type Instant,
} from "../../engine/index.ts";
import { findPasses, gradeOf, highestIn, passAfter, passBefore, reachAt, type Pass } from "../../analysis/index.ts";
import type { ClaimTime, PassFinding } from "../../model/index.ts";
import { instantOrNull } from "../rows.ts";
import type { Stay } from "./situation.ts";
import type { Located } from "./standing.ts";

/** Neighbouring passes lower than this are not worth a reader's time. */
const neighbourMinElevationRad = 10 / degPerRad;
const neighbourWithinS = 3 * 86400;
const mostStated = 3;

/** To the nearest second. */
export function secondText(at: Instant, earth: EarthData): string {
  return formatUtc(addSeconds(at, 0.5), earth.leapSeconds);
}

/** The moment so many seconds from the middle of a stay. */
export function momentOf(stay: Stay, s: number): Instant {
  return addSeconds(stay.prediction.track.reference, s);
}

/** Passes of the stated interval (the highest three of a long one) with the ones before and after, in order of time. */
export function passFindings(
  located: Located,
  stay: Stay,
  time: ClaimTime,
  evidence: readonly string[],
  earth: EarthData,
  neighbours: boolean,
  launchDay: Instant | null,
): readonly PassFinding[] {
  const { track, centreS } = stay.prediction;
  const stated = findPasses(track, located.shown, stay.fromS, stay.toS, centreS)
    .toSorted((a, b) => b.peakElevationRad - a.peakElevationRad)
    .slice(0, mostStated)
    .toSorted((a, b) => a.peakS - b.peakS);
  const tell = (pass: Pass, relation: PassFinding["relation"]): PassFinding =>
    passFinding(located, stay, time, pass, relation, evidence, earth);
  const first = stated[0];
  const last = stated.at(-1);
  const before = neighbours
    ? passBefore(track, located.shown, first?.fromS ?? stay.fromS, neighbourMinElevationRad, neighbourWithinS)
    : null;
  const after = neighbours
    ? passAfter(track, located.shown, last?.toS ?? stay.toS, neighbourMinElevationRad, neighbourWithinS)
    : null;
  return [
    ...(before === null || isEarlier(momentOf(stay, before.peakS), launchDay) ? [] : [tell(before, "before")]),
    ...stated.map((pass) => tell(pass, "stated")),
    ...(after === null ? [] : [tell(after, "after")]),
  ];
}

function isEarlier(at: Instant, launchDay: Instant | null): boolean {
  return launchDay !== null && secondsBetween(at, launchDay) > 0;
}

function passFinding(
  located: Located,
  stay: Stay,
  time: ClaimTime,
  pass: Pass,
  relation: PassFinding["relation"],
  evidence: readonly string[],
  earth: EarthData,
): PassFinding {
  const { track, centreS } = stay.prediction;
  const at = (s: number): Instant => momentOf(stay, s);
  const peak = reachAt(track, located.shown, pass.peakS, relation === "stated" ? centreS : 0, earth);
  const inInterval =
    relation === "stated"
      ? highestIn(track, located.shown, Math.max(stay.fromS, pass.fromS), Math.min(stay.toS, pass.toS), centreS)
      : null;
  const inside = inInterval === null ? null : reachAt(track, located.shown, inInterval.s, centreS, earth);
  const statedSecond = time.precision === "second" && time.start !== null ? instantOrNull(time.start, earth.leapSeconds) : null;
  return {
    place: located.place.name,
    latitudeDeg: located.place.latitudeDeg ?? 0,
    longitudeDeg: located.place.longitudeDeg ?? 0,
    relation,
    rise: pass.riseS === null ? null : secondText(at(pass.riseS), earth),
    peak: secondText(at(pass.peakS), earth),
    set: pass.setS === null ? null : secondText(at(pass.setS), earth),
    peakElevationDeg: pass.peakElevationRad * degPerRad,
    minOffNadirDeg: pass.offNadirRad * degPerRad,
    rangeKm: pass.rangeKm,
    sunElevationDeg: (peak?.sunElevationRad ?? sunElevationRad(located.shown.middle, at(pass.peakS), earth)) * degPerRad,
    grade: gradeOf(track, { elevationRad: pass.peakElevationRad, offNadirRad: pass.offNadirRad }),
    ...(inside === null || Math.abs(inside.s - pass.peakS) < 0.5
      ? {}
      : {
          highestInInterval: {
            at: secondText(at(inside.s), earth),
            elevationDeg: inside.elevationRad * degPerRad,
            offNadirDeg: inside.offNadirRad * degPerRad,
          },
        }),
    ...(statedSecond === null || relation !== "stated"
      ? {}
      : { statedMinusPeakS: secondsBetween(at(pass.nearestS), statedSecond) }),
    evidence: [...evidence],
  };
}

import { geoDistance } from "d3-geo";
import { spokenName } from "../../base/index.ts";
import { addSeconds, builtInEarthData, degPerRad, formatUtc } from "../../engine/index.ts";
import type { CheckedClaim, Report } from "../../model/index.ts";
import { instantOfText, momentOfClaim } from "../moments.ts";
import { groundRadiusDeg, horizonRadiusDeg } from "./circles.ts";
import { groundTrack, midnightPoint, nearestSet, pointBelow, satelliteOf, type TrackPoint } from "./track.ts";

export interface ScenePlace {
  readonly name: string;
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  readonly radiusKm: number;
  readonly role: CheckedClaim["places"][number]["role"];
}

export interface Ring {
  readonly label: string;
  readonly kind: "ordinary" | "outer-limit" | "horizon";
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  readonly radiusDeg: number;
}

export interface Tick extends TrackPoint {
  readonly label: string;
}

/** What a claim's map shows, in degrees and words: no pixels yet. */
export interface Scene {
  /** `region` where the satellite was near the place, `world` where it was not, `plane` for the orbital plane at a lift-off. */
  readonly kind: "region" | "world" | "plane";
  readonly moment: string;
  readonly below: TrackPoint;
  readonly track: readonly TrackPoint[];
  /** The longer track of the small globe, or of the world map. */
  readonly orbit: readonly TrackPoint[];
  readonly ticks: readonly Tick[];
  readonly places: readonly ScenePlace[];
  readonly rings: readonly Ring[];
  /** [longitude, latitude] of the point opposite the Sun. */
  readonly midnight: readonly [number, number];
  /** Degrees on the ground between the point below the satellite and the first place. */
  readonly distanceDeg: number;
  readonly satelliteName: string;
}

const farAwayDeg = 21; // beyond this the place is below the horizon of anything under 450 km: a region would be mostly empty sea

/** The place that the finding judged, first; then the others that the claim names. */
function placesOf(claim: CheckedClaim): readonly ScenePlace[] {
  const named = claim.places.flatMap((place): readonly ScenePlace[] =>
    place.latitudeDeg === null || place.longitudeDeg === null
      ? []
      : [
          {
            name: place.name,
            latitudeDeg: place.latitudeDeg,
            longitudeDeg: place.longitudeDeg,
            radiusKm: place.radiusKm ?? 0,
            role: place.role,
          },
        ],
  );
  const judged = claim.finding.passes.find((pass) => pass.relation === "stated") ?? claim.finding.passes[0];
  if (judged === undefined) return named;
  const { latitudeDeg, longitudeDeg } = judged;
  const role = claim.type === "signal" ? "receiver" : (named.find((place) => place.name === judged.place)?.role ?? "target");
  const first: ScenePlace = { name: judged.place, latitudeDeg, longitudeDeg, radiusKm: 0, role };
  return [first, ...named.filter((place) => place.name !== judged.place)];
}

function ringsAround(below: TrackPoint, place: ScenePlace, kind: Scene["kind"]): readonly Ring[] {
  if (kind === "plane") return [];
  if (place.role === "receiver") {
    const at = { longitudeDeg: place.longitudeDeg, latitudeDeg: place.latitudeDeg };
    return [{ label: "the receiver's horizon", kind: "horizon", ...at, radiusDeg: horizonRadiusDeg(below.heightKm) }];
  }
  const at = { longitudeDeg: below.longitudeDeg, latitudeDeg: below.latitudeDeg };
  if (kind === "world")
    return [{ label: "in view of the satellite", kind: "horizon", ...at, radiusDeg: horizonRadiusDeg(below.heightKm) }];
  const kinds = [
    ["ordinary", 30],
    ["outer-limit", 45],
  ] as const;
  return kinds.flatMap(([kind, angle]) => {
    const radiusDeg = groundRadiusDeg(below.heightKm, angle);
    return radiusDeg === null ? [] : [{ label: `${angle}° off nadir`, kind, ...at, radiusDeg }];
  });
}

/** Seconds from the moment to the first whole multiple of `everyS` in its UTC minute count, at or after `fromS`. */
function tickTimes(secondsIntoTen: number, fromS: number, toS: number, everyS: number): readonly number[] {
  const first = Math.ceil((fromS + secondsIntoTen) / everyS) * everyS - secondsIntoTen;
  return Array.from({ length: Math.max(0, Math.floor((toS - first) / everyS) + 1) }, (_, i) => first + i * everyS);
}

/** The scene of a claim, or null where there is no element set, no place or no moment to draw. */
export function sceneOf(claim: CheckedClaim, report: Report): Scene | null {
  const isLaunch = claim.type === "launch";
  const momentText = isLaunch ? claim.time.start : momentOfClaim(claim);
  const moment = instantOfText(momentText);
  const places = placesOf(claim);
  const [place] = places;
  if (moment === null || momentText === null || place === undefined) return null;
  const set = nearestSet(claim, report, moment);
  const satellite = set === null ? null : satelliteOf(set);
  const below = satellite === null ? null : pointBelow(satellite, moment, 0);
  if (set === null || satellite === null || below === null) return null;

  const distanceDeg = geoDistance([below.longitudeDeg, below.latitudeDeg], [place.longitudeDeg, place.latitudeDeg]) * degPerRad;
  const kind = isLaunch ? "plane" : distanceDeg > farAwayDeg ? "world" : "region";
  const range: readonly [number, number] = kind === "region" ? [-420, 420] : kind === "world" ? [-2840, 2840] : [0, 5700];
  const everyS = kind === "region" ? 60 : 600;
  const intoTen = Number(momentText.slice(15, 16)) * 60 + Number(momentText.slice(17, -1));
  const ticks = kind === "plane" ? [] : tickTimes(intoTen, range[0], range[1], everyS);
  return {
    kind,
    moment: momentText,
    below,
    track: groundTrack(satellite, moment, range, kind === "region" ? 10 : 40, kind === "plane"),
    orbit: groundTrack(satellite, moment, [-2840, 2840], 60, kind === "plane"),
    ticks: ticks.flatMap((atS) => {
      const point = pointBelow(satellite, moment, atS);
      // half a second on, so that a tick a rounding below its minute is not written as the minute before
      return point === null
        ? []
        : [{ ...point, label: formatUtc(addSeconds(moment, atS + 0.5), builtInEarthData.leapSeconds).slice(11, 16) }];
    }),
    places,
    rings: ringsAround(below, place, kind),
    midnight: midnightPoint(moment),
    distanceDeg,
    satelliteName: spokenName(set.OBJECT_NAME),
  };
}

import { geoDistance } from "d3-geo";
import { cos, degPerRad, atan2, radPerDeg } from "../../engine/index.ts";
import { decimal } from "../words/numberWords.ts";
import { momentWords } from "../words/timeWords.ts";
import { kmPerDegree } from "./circles.ts";
import type { Scene } from "./scene.ts";

const winds = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"] as const;

/** The direction of flight over the ground as one of eight winds. */
function flightWords(scene: Scene): string {
  const next = scene.track.find((point) => point.atS > 0);
  if (next === undefined) return "";
  const east = (((next.longitudeDeg - scene.below.longitudeDeg + 540) % 360) - 180) * cos(scene.below.latitudeDeg * radPerDeg);
  const bearing = atan2(east, next.latitudeDeg - scene.below.latitudeDeg) * degPerRad;
  return winds[Math.round(((bearing + 360) % 360) / 45) % 8] ?? "";
}

function lightWords(scene: Scene): string {
  const place = scene.places[0];
  if (place === undefined) return "";
  const sunDeg = geoDistance([place.longitudeDeg, place.latitudeDeg], [...scene.midnight]) * degPerRad - 90;
  if (sunDeg > 10) return "";
  return " Darker shade: night, the Sun more than 6° below the horizon; lighter shade: twilight.";
}

/** What a map shows, for its caption and for those who cannot see it. */
export function captionOf(scene: Scene): string {
  const place = scene.places[0]?.name ?? "";
  const moment = momentWords(scene.moment);
  const km = decimal(Math.round((scene.distanceDeg * kmPerDegree) / 10) * 10, 0);
  if (scene.kind === "plane") {
    return `The plane of the orbit of ${scene.satelliteName} over the ground at ${moment}, and ${place}. The dashed line joins the place with the nearest point of the plane.`;
  }
  if (scene.kind === "world") {
    return `${scene.satelliteName} at ${moment}, some ${km} km on the ground from ${place}. The line is the track of one revolution, a tick every ten minutes (UTC); the ring holds all places that had the satellite above the horizon.${lightWords(scene)}`;
  }
  const ringWords = scene.rings.some((ring) => ring.kind === "horizon")
    ? `Inside the ring the satellite stands above the horizon of ${place}.`
    : "The circles hold what lies within 30° and 45° of straight down at that moment.";
  return `${scene.satelliteName} at ${moment}, flying ${flightWords(scene)}: the point below it was some ${km} km from ${place}. A tick every minute (UTC). ${ringWords}${lightWords(scene)}`;
}

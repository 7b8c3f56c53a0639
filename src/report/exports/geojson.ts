import type { Feature, FeatureCollection, GeoJsonProperties, LineString, MultiLineString, Point, Position } from "geojson";
import type { Report } from "../../model/index.ts";
import { sceneOf, type Scene } from "../map/scene.ts";
import type { TrackPoint } from "../map/track.ts";
import { reviewedClaims, type ReviewedClaim } from "./reviewed.ts";

/**
 * Places, points below the satellite at the claimed moments, and ground tracks around them, as one GeoJSON text (RFC 7946: WGS 84,
 * longitude before latitude, degrees; a track over the antimeridian is cut there). Each feature names its claim and verdict.
 */
export function geojsonReport(report: Report): string {
  const { claims, whole } = reviewedClaims(report);
  const collection: FeatureCollection = {
    type: "FeatureCollection",
    features: claims.flatMap((one) => featuresOf(one, whole)),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function featuresOf({ claim, corrected }: ReviewedClaim, report: Report): readonly Feature[] {
  const about = {
    claim: claim.id,
    type: claim.type,
    stance: claim.stance,
    said: claim.proposition,
    verdict: claim.finding.verdict,
    ...(corrected ? { corrected } : {}),
  };
  const places = claim.places.flatMap(({ name, role, latitudeDeg, longitudeDeg, radiusKm }): readonly Feature[] =>
    latitudeDeg === null || longitudeDeg === null
      ? []
      : [pointAt([longitudeDeg, latitudeDeg], { ...about, what: "place", name, role, radiusKm: radiusKm ?? 0 })],
  );
  const scene = sceneOf(claim, report);
  return scene === null ? places : [...places, ...ofSatellite(scene, about)];
}

function ofSatellite(scene: Scene, about: GeoJsonProperties): readonly Feature[] {
  const named = { ...about, satellite: scene.satelliteName, moment: scene.moment };
  const track = {
    type: "Feature" as const,
    geometry: lineOf(scene.track),
    properties: { ...named, what: scene.kind === "plane" ? "trace of the orbital plane at lift-off" : "ground track" },
  };
  if (scene.kind === "plane") return [track];
  const { longitudeDeg, latitudeDeg, heightKm } = scene.below;
  return [pointAt([longitudeDeg, latitudeDeg], { ...named, what: "below the satellite", heightKm: rounded(heightKm) }), track];
}

function pointAt([longitude = 0, latitude = 0]: Position, properties: GeoJsonProperties): Feature<Point> {
  return { type: "Feature", geometry: { type: "Point", coordinates: [rounded(longitude), rounded(latitude)] }, properties };
}

/** A ten-thousandth of a degree is eleven metres. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** A line cut where it passes from one side of the antimeridian to the other, with an end on each side. */
function lineOf(track: readonly TrackPoint[]): LineString | MultiLineString {
  const lines: Position[][] = [[]];
  track.forEach((point, i) => {
    const before = track[i - 1];
    if (before !== undefined && Math.abs(point.longitudeDeg - before.longitudeDeg) > 180) {
      const edge = before.longitudeDeg > 0 ? 180 : -180;
      const beyond = point.longitudeDeg + 2 * edge;
      const share = (edge - before.longitudeDeg) / (beyond - before.longitudeDeg);
      const latitude = rounded(before.latitudeDeg + share * (point.latitudeDeg - before.latitudeDeg));
      lines.at(-1)?.push([edge, latitude]);
      lines.push([[-edge, latitude]]);
    }
    lines.at(-1)?.push([rounded(point.longitudeDeg), rounded(point.latitudeDeg)]);
  });
  const [first = []] = lines;
  return lines.length === 1 ? { type: "LineString", coordinates: first } : { type: "MultiLineString", coordinates: lines };
}

import { asin, atan2, cos, sin, twoPi, type Geodetic } from "../../engine/index.ts";

const meanRadiusKm = 6371;
const onTheEdge = 6;

/** An area by points: its middle and six on its edge. A place without extent is itself alone. */
export function areaSites(middle: Geodetic, radiusKm: number): readonly Geodetic[] {
  if (radiusKm <= 0) return [middle];
  const arc = radiusKm / meanRadiusKm;
  const [sinLatitude, cosLatitude] = [sin(middle.latitudeRad), cos(middle.latitudeRad)];
  const edge = Array.from({ length: onTheEdge }, (_, i): Geodetic => {
    const azimuth = (twoPi * i) / onTheEdge;
    const sine = sinLatitude * cos(arc) + cosLatitude * sin(arc) * cos(azimuth);
    const east = atan2(sin(azimuth) * sin(arc) * cosLatitude, cos(arc) - sinLatitude * sine);
    return { latitudeRad: asin(Math.max(-1, Math.min(1, sine))), longitudeRad: middle.longitudeRad + east, heightKm: 0 };
  });
  return [middle, ...edge];
}

import { geoAzimuthalEqualArea, geoEqualEarth, geoInterpolate, type GeoProjection } from "d3-geo";
import { radPerDeg } from "../../engine/index.ts";
import type { Scene } from "./scene.ts";

/** A projection with the size of its picture, in the units of the SVG's box. */
export interface Frame {
  readonly projection: GeoProjection;
  readonly width: number;
  readonly height: number;
  /** Picture units for one kilometre at the centre. */
  readonly unitsPerKm: number;
  readonly graticuleStepDeg: number;
  /** [longitude, latitude] of the middle of the picture. */
  readonly centre: readonly [number, number];
  /** Degrees from the middle to beyond the corners. */
  readonly reachDeg: number;
}

export type PicturePoint = readonly [x: number, y: number];

const earthRadiusKm = 6371.0088;

function regionFrame(scene: Scene): Frame {
  const [width, height] = [540, 400];
  const place = scene.places[0];
  const middle = geoInterpolate(
    [scene.below.longitudeDeg, scene.below.latitudeDeg],
    [place?.longitudeDeg ?? scene.below.longitudeDeg, place?.latitudeDeg ?? scene.below.latitudeDeg],
  )(scene.kind === "plane" ? 1 : 0.5);
  const largestRing = Math.max(0, ...scene.rings.filter((ring) => ring.kind !== "horizon").map((ring) => ring.radiusDeg));
  const halfHeightDeg = scene.kind === "plane" ? 17 : Math.max(8.2, scene.distanceDeg / 2 + Math.max(largestRing, 3) + 1.6);
  const scale = height / 2 / (halfHeightDeg * radPerDeg);
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .translate([width / 2, height / 2])
    .scale(scale)
    .clipAngle(Math.min(90, halfHeightDeg * 2))
    .clipExtent([
      [0, 0],
      [width, height],
    ])
    .precision(0.3);
  return {
    projection,
    width,
    height,
    unitsPerKm: scale / earthRadiusKm,
    graticuleStepDeg: halfHeightDeg > 12 ? 10 : 5,
    centre: middle,
    reachDeg: halfHeightDeg * 1.8,
  };
}

/** The whole Earth, turned so that neither the satellite nor the place is cut in half by the edge. */
function worldFrame(scene: Scene): Frame {
  const [width, height] = [540, 264];
  const place = scene.places[0];
  const middle = geoInterpolate(
    [scene.below.longitudeDeg, scene.below.latitudeDeg],
    [place?.longitudeDeg ?? scene.below.longitudeDeg, place?.latitudeDeg ?? scene.below.latitudeDeg],
  )(0.5);
  const projection = geoEqualEarth()
    .rotate([-middle[0], 0])
    .fitExtent(
      [
        [2, 2],
        [width - 2, height - 2],
      ],
      { type: "Sphere" },
    );
  return {
    projection,
    width,
    height,
    unitsPerKm: projection.scale() / earthRadiusKm,
    graticuleStepDeg: 30,
    centre: [middle[0], 0],
    reachDeg: 180,
  };
}

export function frameOf(scene: Scene): Frame {
  return scene.kind === "world" ? worldFrame(scene) : regionFrame(scene);
}

/** Where a place falls in the picture; null outside it. */
export function pictureOf(frame: Frame, longitudeDeg: number, latitudeDeg: number, margin = 0): PicturePoint | null {
  const point = frame.projection([longitudeDeg, latitudeDeg]);
  if (point === null) return null;
  const [x, y] = point;
  const inside = x >= margin && y >= margin && x <= frame.width - margin && y <= frame.height - margin;
  return Number.isFinite(x) && Number.isFinite(y) && inside ? [x, y] : null;
}

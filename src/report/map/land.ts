import { geoArea, geoCentroid, geoDistance } from "d3-geo";
import type { MultiPolygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { degPerRad } from "../../engine/index.ts";

/** Land outlines as the package world-atlas publishes them (Natural Earth, public domain): `land-50m.json` or `land-110m.json`. */
export type LandTopology = Topology<{ land: GeometryCollection }>;

/** One island or continent with the cap that holds it. */
interface Piece {
  readonly rings: readonly (readonly Position[])[];
  readonly centre: readonly [number, number];
  readonly radiusDeg: number;
}

/** Land outlines unpacked, in full and thinned for a globe of a hundred pixels. */
export interface Land {
  readonly full: readonly Piece[];
  readonly coarse: readonly Piece[];
}

/** Whether a parsed file is a TopoJSON with the object `land`. */
export function isLandTopology(value: unknown): value is LandTopology {
  if (typeof value !== "object" || value === null || !("type" in value) || value.type !== "Topology") return false;
  return "objects" in value && typeof value.objects === "object" && value.objects !== null && "land" in value.objects;
}

const coarseStepDeg = 0.8; // two thirds of a pixel on the small globe

const hemisphere = 2 * Math.PI; // steradians

function thinned(ring: readonly Position[]): readonly Position[] {
  const kept: Position[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    const far =
      last === undefined ||
      Math.abs((point[0] ?? 0) - (last[0] ?? 0)) + Math.abs((point[1] ?? 0) - (last[1] ?? 0)) > coarseStepDeg;
    if (far || point === ring.at(-1)) kept.push(point);
  }
  return kept;
}

/** A sliver may cross itself when thinned; its inside is then the rest of the Earth, which would be drawn as land. */
function turnedInsideOut(piece: Piece): boolean {
  return geoArea({ type: "Polygon", coordinates: piece.rings.map((ring) => [...ring]) }) > hemisphere;
}

function pieceOf(rings: readonly (readonly Position[])[]): Piece {
  const outer = rings[0] ?? [];
  const centre = geoCentroid({ type: "MultiPoint", coordinates: [...outer] });
  const furthest = outer.reduce(
    (most, [longitude = 0, latitude = 0]) => Math.max(most, geoDistance(centre, [longitude, latitude])),
    0,
  );
  return { rings, centre, radiusDeg: furthest * degPerRad };
}

export function landOf(world: LandTopology): Land {
  const full = feature(world, world.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === "MultiPolygon"
      ? geometry.coordinates.map(pieceOf)
      : geometry.type === "Polygon"
        ? [pieceOf(geometry.coordinates)]
        : [],
  );
  const coarse = full
    .filter((piece) => piece.radiusDeg > 0.7)
    .map((piece) => ({ ...piece, rings: piece.rings.map(thinned).filter((ring) => ring.length > 3) }))
    .filter((piece) => !turnedInsideOut(piece));
  return { full, coarse };
}

/** The pieces that reach into a cap about a point, as one geometry to be drawn. */
export function landWithin(
  pieces: readonly Piece[],
  [longitude, latitude]: readonly [number, number],
  radiusDeg: number,
): MultiPolygon {
  const near = pieces.filter(
    (piece) => geoDistance([...piece.centre], [longitude, latitude]) * degPerRad < piece.radiusDeg + radiusDeg,
  );
  return { type: "MultiPolygon", coordinates: near.map((piece) => piece.rings.map((ring) => [...ring])) };
}

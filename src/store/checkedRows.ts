import type { z } from "zod";
import { fail, ok, type Result } from "../base/index.ts";
import {
  packFormatVersion,
  packManifest,
  tableSchemas,
  type PackManifest,
  type SourceRow,
  type TableName,
  type TableRow,
} from "./packFormat.ts";
import type { PackProblem } from "./problems.ts";
import type { Pack, TableText } from "./readPack.ts";
import { firstIssue, readTable } from "./readTable.ts";

/** The description of a pack, checked field by field. */
export function checkManifest(file: string, text: string): Result<PackManifest, PackProblem> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail({ code: "pack-manifest", place: { file }, found: String(error), expected: "JSON" });
  }
  const parsed = packManifest.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const version = typeof json === "object" && json !== null && "formatVersion" in json ? json.formatVersion : undefined;
  if (typeof version === "number" && version !== packFormatVersion) {
    return fail({ code: "pack-format-version", place: { file }, found: version, expected: packFormatVersion });
  }
  return fail({ code: "pack-manifest", place: { file }, ...firstIssue(parsed.error, json) });
}

/** The tables of a pack, checked row by row. */
export function checkTables(texts: readonly TableText[]): Pick<Pack, "sources" | "tables" | "leftOut"> {
  const leftOut: PackProblem[] = [];
  const table = <S extends z.ZodType>(
    name: TableName,
    schema: S,
    keyOf: (row: z.infer<S>) => string,
    sources: ReadonlyMap<string, SourceRow> | null,
  ): readonly z.infer<S>[] => {
    const keys = new Set<string>();
    return texts
      .filter((each) => each.table === name)
      .flatMap((each) => readTable(each, schema, keyOf, sources, keys, leftOut));
  };
  const listed = table("sources", tableSchemas.sources, (row) => row.key, null);
  const sources: ReadonlyMap<string, SourceRow> = new Map(listed.map((row) => [row.key, row]));
  return {
    sources,
    tables: {
      objects: table("objects", tableSchemas.objects, (row) => `${row.noradId}`, sources),
      launches: table("launches", tableSchemas.launches, (row) => row.launchId, sources),
      sites: table("sites", tableSchemas.sites, (row) => row.siteId, sources),
      sensors: table("sensors", tableSchemas.sensors, (row) => `${row.noradId}`, sources),
      places: table("places", tableSchemas.places, (row) => row.id, sources),
      organisations: table("organisations", tableSchemas.organisations, (row) => row.id, sources),
      countries: table("countries", tableSchemas.countries, (row) => row.code, sources),
      zones: table("zones", tableSchemas.zones, (row) => row.names.join("|"), sources),
      "element-sets": table("element-sets", tableSchemas["element-sets"], elementSetKey, sources),
      completeness: table("completeness", tableSchemas.completeness, completenessKey, sources),
    },
    leftOut,
  };
}

/** Sets are kept by object, epoch and content: the same epoch issued again with other numbers is another set. */
function elementSetKey(row: TableRow<"element-sets">): string {
  return [
    row.NORAD_CAT_ID,
    row.EPOCH,
    row.MEAN_MOTION,
    row.ECCENTRICITY,
    row.INCLINATION,
    row.RA_OF_ASC_NODE,
    row.ARG_OF_PERICENTER,
    row.MEAN_ANOMALY,
    row.BSTAR,
    row.MEAN_MOTION_DOT,
    row.ELEMENT_SET_NO,
  ].join(" ");
}

function completenessKey(row: TableRow<"completeness">): string {
  return `${row.of} ${row.during.start} ${row.during.end}`;
}

import type { ArchiveRecord, Provenance } from "../../catalogue/index.ts";
import type { EvidenceRow, SiteRecord } from "../../model/index.ts";
import { wholeCatalogue, wholeLog } from "../whole.ts";
import { agencyCode, launchOfGcat, objectOfGcat, siteCode, siteOfGcat, type LaunchRead } from "./records.ts";
import type { GcatTable } from "./table.ts";

export const gcatFrom: Provenance = { origin: "J. McDowell, GCAT", originId: "gcat", via: "planet4589.org", pack: "GCAT" };

export interface GcatRows {
  readonly rows: readonly EvidenceRow[];
  readonly records: readonly ArchiveRecord[];
  readonly leftOut: readonly string[];
}

export const columnsOf = {
  launches: ["Launch_Tag", "Launch_Date", "LV_Type", "Mission", "Launch_Site", "Agency", "LaunchCode", "FailCode"],
  sites: ["Site", "StateCode", "Name", "Longitude", "Latitude", "Error"],
  orgs: ["Code", "StateCode", "Name"],
  vehicles: ["LV_Name", "LV_Family", "LV_Manufacturer", "LV_Variant", "LV_Alias"],
  objects: ["JCAT", "Satcat", "Launch_Tag", "Piece", "Type", "Name", "PLName", "LDate", "DDate", "Status", "State", "AltNames"],
} as const;

/**
 * Orbital launch attempts, failures included, of GCAT's log of all launches; suborbital flights are passed over. Sites and agencies
 * come from its tables of those. The state is that of the launching agency, where GCAT names it, else of the site. The log lists every
 * attempt it knows until the day it was made, which makes it whole for each state none of whose attempts had to be left out.
 */
export function launchRows(log: GcatTable, sites: GcatTable, orgs: GcatTable): GcatRows {
  const placeOf = new Map<string, SiteRecord>();
  for (const row of sites.rows) {
    const site = siteOfGcat(row);
    if (site !== null) placeOf.set(row("Site"), site);
  }
  const stateOfAgency = new Map(orgs.rows.map((row) => [row("Code"), row("StateCode")]));
  const rows = new Map<string, EvidenceRow>();
  const leftOut: string[] = [...log.leftOut];
  const left = new Map<string, number>();
  for (const row of log.rows) {
    const place = placeOf.get(siteCode(row("Launch_Site"))) ?? null;
    const read = launchOfGcat(row, place, stateOfAgency.get(agencyCode(row("Agency"))) ?? null);
    if (read.kind === "launch")
      rows.set(row("Launch_Tag"), { kind: "launch", ...gcatFrom, published: null, value: read.value });
    else if (read.kind !== "suborbital") {
      leftOut.push(`launch ${row("Launch_Tag")}: ${leftWords(read)}`);
      left.set(read.state, (left.get(read.state) ?? 0) + 1);
    }
  }
  const launches = [...rows.values()];
  const day = log.updated?.slice(0, 10);
  const what = `GCAT's launch log lists every orbital launch attempt it knows, failures included; state of ${day}`;
  const whole = day === undefined ? [] : wholeLog(launches, left, day, gcatFrom, what, true);
  return { rows: [...launches, ...whole], records: [], leftOut };
}

function leftWords(read: Extract<LaunchRead, { readonly found: string }>): string {
  return read.kind === "no-date" ? `"${read.found}" is no date` : `no place is known for the site "${read.found}"`;
}

/** Objects with a number of the US catalogue. */
export function objectRows(catalogue: GcatTable): GcatRows {
  const rows = new Map<number, EvidenceRow>();
  const leftOut: string[] = [...catalogue.leftOut];
  for (const row of catalogue.rows) {
    const value = objectOfGcat(row);
    if (value !== null) rows.set(value.noradId, { kind: "object", ...gcatFrom, published: null, value });
    else if (/^\d+$/.test(row("Satcat"))) leftOut.push(`object ${row("Satcat")}: it has no name`);
  }
  const objects = [...rows.values()];
  const day = catalogue.updated?.slice(0, 10);
  const whole = day === undefined ? [] : wholeCatalogue(objects, day, gcatFrom, `GCAT's catalogue, state of ${day}`);
  return { rows: [...objects, ...whole], records: [], leftOut };
}

import { completenessClass, type ArchiveRecord, type Provenance } from "../../catalogue/index.ts";
import type { EvidenceRow, LaunchRecord, ObjectRecord } from "../../model/index.ts";
import { cosparOfGcat, launchIdOfGcat } from "../files/index.ts";
import { stateOfGcat } from "../files/states.ts";
import { siteIdOf } from "./codes.ts";
import { vagueDate, type GcatRow, type GcatTable } from "./table.ts";

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

/** One degree on the ground, km: GCAT gives how far a site's figures may be off in degrees. */
const kmPerDegree = 111;

/**
 * Orbital launch attempts, failures included, of GCAT's log of all launches; suborbital flights are passed over. Sites and agencies
 * come from its tables of those. The state is that of the launching agency, where GCAT names it, else of the site.
 */
export function launchRows(log: GcatTable, sites: GcatTable, orgs: GcatTable): GcatRows {
  const siteOf = new Map(sites.rows.map((row) => [row("Site"), row]));
  const stateOfAgency = new Map(orgs.rows.map((row) => [row("Code"), row("StateCode")]));
  const rows = new Map<string, EvidenceRow>();
  const leftOut: string[] = [...log.leftOut];
  const states = new Set<string>();
  for (const row of log.rows) {
    // O orbital, D deep space, with S success, F failure, E marginal; "OF40" is a failure that kept 40 % of its worth.
    const code = /^[OD]([A-Z])/.exec(row("LaunchCode"))?.[1];
    if (code === undefined) continue;
    const tag = row("Launch_Tag");
    const date = vagueDate(row("Launch_Date"));
    const siteCode = row("Launch_Site").replace(/\?$/, "");
    const site = siteOf.get(siteCode);
    const place = site === undefined ? null : placeOf(site);
    if (tag === "" || date === null || date.uncertaintyS > 3 * 86_400 || place === null) {
      const why = date === null ? `"${row("Launch_Date")}" is no date` : `no place is known for the site "${siteCode}"`;
      leftOut.push(`launch ${tag}: ${why}`);
      continue;
    }
    const agency = row("Agency").split("/")[0]?.replace(/\?$/, "") ?? "";
    const state = stateOfGcat(stateOfAgency.get(agency) || site?.("StateCode") || "");
    states.add(state);
    const value: LaunchRecord = {
      launchId: launchIdOfGcat(tag),
      liftOff: date.start,
      liftOffUncertaintyS: date.uncertaintyS,
      vehicle: row("LV_Type"),
      payloads: [row("Mission") || row("Flight")].filter((name) => name !== ""),
      siteId: siteIdOf(siteCode),
      siteName: site?.("Name") ?? siteCode,
      ...place,
      state,
      outcome: code === "S" ? "success" : code === "F" ? "failure" : "partial",
      failure: row("FailCode") === "" ? null : `GCAT's code ${row("FailCode")}`,
      announcedOnly: [],
    };
    rows.set(tag, { kind: "launch", ...gcatFrom, published: null, value });
  }
  return { rows: [...rows.values(), ...wholeLog(states, log.updated)], records: [], leftOut };
}

/** The log lists every attempt it knows, for every state that has ever launched, until the day it was made. */
function wholeLog(states: ReadonlySet<string>, updated: string | null): readonly EvidenceRow[] {
  if (updated === null) return [];
  const during = { start: "1957-10-04T00:00:00Z", end: `${updated.slice(0, 10)}T00:00:00Z` };
  const because = `GCAT's launch log lists every orbital launch attempt it knows, failures included; state of ${updated.slice(0, 10)}`;
  return [...states].toSorted().map((state) => ({
    kind: "completeness",
    ...gcatFrom,
    published: null,
    value: { of: completenessClass.launchesOf(state), during, complete: true, because },
  }));
}

function placeOf(
  site: GcatRow,
): { readonly latitudeDeg: number; readonly longitudeDeg: number; readonly siteUncertaintyKm: number } | null {
  const [latitude, longitude, error] = [site("Latitude"), site("Longitude"), site("Error")];
  if (latitude === "" || longitude === "") return null;
  const latitudeDeg = Number(latitude);
  const longitudeDeg = Number(longitude);
  if (!(Math.abs(latitudeDeg) <= 90 && Math.abs(longitudeDeg) <= 360)) return null;
  const siteUncertaintyKm = Math.round(Number(error || "1") * kmPerDegree * 1000) / 1000;
  return { latitudeDeg, longitudeDeg: longitudeDeg > 180 ? longitudeDeg - 360 : longitudeDeg, siteUncertaintyKm };
}

/** Statuses that end in the atmosphere or on the ground: re-entered, deorbited, landed, also while attached to another (A…). */
const cameDown = /^A?[RDL]\??$/;

/** Objects with a number of the US catalogue. Those that went deep into space, docked or merged have not decayed. */
export function objectRows(catalogue: GcatTable): GcatRows {
  const rows = new Map<number, EvidenceRow>();
  const leftOut: string[] = [...catalogue.leftOut];
  for (const row of catalogue.rows) {
    const noradId = Number(row("Satcat"));
    if (!/^\d+$/.test(row("Satcat")) || noradId < 1) continue;
    const launched = dayOf(row("LDate"));
    const decayed = cameDown.test(row("Status")) ? dayOf(row("DDate")) : null;
    const others = [
      row("PLName"),
      ...row("AltNames")
        .split(",")
        .map((name) => name.replace(/:[A-Z]*$/, "")),
    ].map((name) => name.trim());
    const value: ObjectRecord = {
      noradId,
      cosparId: cosparOfGcat(row("Piece")),
      name: row("Name"),
      aliases: [...new Set(others)].filter((name) => name !== "" && name !== row("Name")),
      owner: stateOfGcat(row("State")),
      kind: kindOf(row("Type")),
      purpose: null,
      launchId: row("Launch_Tag") === "" ? null : launchIdOfGcat(row("Launch_Tag")),
      launched,
      decayed,
    };
    if (value.name === "") leftOut.push(`object ${noradId}: it has no name`);
    else rows.set(noradId, { kind: "object", ...gcatFrom, published: null, value });
  }
  return { rows: [...rows.values()], records: [], leftOut };
}

function dayOf(text: string): string | null {
  const date = vagueDate(text);
  return date === null || date.uncertaintyS > 3 * 86_400 ? null : date.start.slice(0, 10);
}

const kinds: Readonly<Record<string, ObjectRecord["kind"]>> = { P: "payload", R: "rocket-body", D: "debris", C: "debris" };

function kindOf(type: string): ObjectRecord["kind"] {
  return kinds[type.slice(0, 1)] ?? "unknown";
}

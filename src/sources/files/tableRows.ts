import type { ArchiveRecord, Provenance } from "../../catalogue/index.ts";
import type { EvidenceRow, ObjectRecord, SiteRecord } from "../../model/index.ts";
import type { FileProblem } from "./problems.ts";
import { stateOfGcat, stateOfSatcat } from "./states.ts";
import type { TableForm, TableLine } from "./tables.ts";

/** What a table says, in the archive's terms. */
export interface TableRows {
  readonly rows: readonly EvidenceRow[];
  readonly records: readonly ArchiveRecord[];
  readonly problems: readonly FileProblem[];
}

/** Where a launch site of GCAT's code lies, where the archive knows. */
export type SiteOf = (siteId: string) => SiteRecord | null;

type Cells = Readonly<Record<string, string>>;

const gcat = { origin: "J. McDowell, GCAT", originId: "gcat", via: "planet4589.org" } as const;
const satcat = { origin: "18th Space Defense Squadron", originId: "us-18sds", via: "CelesTrak SATCAT" } as const;

/** Who a table of this form is from; `file` is what held it. */
export function provenanceOfTable(form: TableForm, file: string): Provenance {
  return { ...(form === "celestrak-satcat" ? satcat : gcat), pack: file };
}

/** Rows of a table. A row that cannot be understood becomes a problem with its line and costs no other. */
export function tableRows(form: TableForm, lines: readonly TableLine[], file: string, siteOf: SiteOf): TableRows {
  const from = { ...provenanceOfTable(form, file), published: null };
  const rows: EvidenceRow[] = [];
  const records: ArchiveRecord[] = [];
  const problems: FileProblem[] = [];
  const record = (kind: ArchiveRecord["kind"], key: string, value: unknown): void => {
    records.push({ kind, key, value, published: null });
  };
  for (const { line, cells } of lines) {
    const place = { file, line };
    const left = (found: string, expected: string): void => void problems.push({ code: "table-row", place, found, expected });
    const c = (name: string): string => cells[name] ?? "";
    switch (form) {
      case "celestrak-satcat": {
        const value = satcatObject(cells);
        if (value === null) left(`NORAD_CAT_ID "${c("NORAD_CAT_ID")}"`, "a catalogue number");
        else rows.push({ kind: "object", ...from, value });
        break;
      }
      case "gcat-objects": {
        const value = gcatObject(cells);
        if (value !== null) rows.push({ kind: "object", ...from, value });
        else record("object-without-number", c("JCAT"), cells);
        break;
      }
      case "gcat-sites": {
        const value = gcatSite(cells);
        if (value !== null) rows.push({ kind: "site", ...from, value });
        else record("launch-point", c("Site"), cells);
        break;
      }
      case "gcat-launches": {
        const site = siteOf(`gcat-${c("Launch_Site").toLowerCase()}`);
        const lift = liftOffOf(cells);
        if (lift === null) left(`Launch_JD "${c("Launch_JD")}"`, "a Julian date and a day");
        else if (site === null) problems.push({ code: "table-row-place", place, found: c("Launch_Site") });
        else rows.push({ kind: "launch", ...from, value: launchOf(cells, lift, site) });
        break;
      }
      case "gcat-vehicles":
        record("vehicle", `${c("LV_Name")}/${c("LV_Variant")}`, cells);
        break;
      case "gcat-launch-points":
        record("launch-point", `${c("Site")}/${c("Code")}`, cells);
        break;
      case "gcat-platforms":
        record("platform", c("Code"), cells);
        break;
      case "gcat-organisations":
        record("organisation", `gcat-${c("Code")}`, cells);
        break;
      case "gcat-payloads":
        record("payload", c("JCAT"), cells);
        break;
      case "gcat-catalogue":
        record("object-without-number", c("JCAT"), cells);
        break;
    }
  }
  return { rows, records, problems };
}

const day = /^\d{4}-\d{2}-\d{2}$/;

function satcatObject(cells: Cells): ObjectRecord | null {
  const noradId = Number(cells["NORAD_CAT_ID"]);
  if (!Number.isInteger(noradId) || noradId < 1) return null;
  const cosparId = cells["OBJECT_ID"] ?? "";
  const kinds: Readonly<Record<string, ObjectRecord["kind"]>> = { PAY: "payload", "R/B": "rocket-body", DEB: "debris" };
  return {
    noradId,
    cosparId,
    name: cells["OBJECT_NAME"] ?? "",
    aliases: [],
    owner: stateOfSatcat(cells["OWNER"] ?? ""),
    kind: kinds[cells["OBJECT_TYPE"] ?? ""] ?? "unknown",
    purpose: null,
    launchId: /^\d{4}-\d{3}/.test(cosparId) ? cosparId.slice(0, 8) : null,
    launched: dayOrNull(cells["LAUNCH_DATE"]),
    decayed: dayOrNull(cells["DECAY_DATE"]),
  };
}

/** GCAT joins satcat and psatcat here; `Satcat` is the US number, written as 900.0 by some makers of such tables. */
function gcatObject(cells: Cells): ObjectRecord | null {
  const noradId = Number(cells["Satcat"]);
  if (!Number.isInteger(noradId) || noradId < 1) return null;
  const type = (cells["Type"] ?? "").charAt(0);
  const cosparId = cosparOfGcat(cells["Piece"] ?? "");
  const name = cells["Name"] ?? "";
  const others = [cells["PLName"] ?? "", ...(cells["AltNames"] ?? "").split(",").map((each) => each.replace(/:[A-Z]*$/, ""))];
  const aliases = [...new Set(others.map((each) => each.trim()))].filter((each) => /\p{L}{2}/u.test(each) && each !== name);
  return {
    noradId,
    cosparId,
    name,
    aliases,
    owner: stateOfGcat(cells["State"] ?? ""),
    kind: type === "P" ? "payload" : type === "R" ? "rocket-body" : type === "D" || type === "C" ? "debris" : "unknown",
    purpose: textOrNull(cells["Payload_Category"]),
    launchId: cosparId === "" ? null : cosparId.slice(0, 8),
    launched: dayOrNull(cells["Launch_Date"]),
    decayed: dayOrNull(cells["Decay_Date"]),
  };
}

function gcatSite(cells: Cells): SiteRecord | null {
  const [longitudeDeg, latitudeDeg] = [Number(cells["Longitude"]), Number(cells["Latitude"])];
  const known = [cells["Longitude"], cells["Latitude"]].every((cell) => cell !== undefined && /\d/.test(cell));
  if (!known || !(Math.abs(latitudeDeg) <= 90) || !(Math.abs(longitudeDeg) <= 360)) return null;
  return {
    siteId: `gcat-${(cells["Site"] ?? "").toLowerCase()}`,
    name: cells["Name"] ?? "",
    latitudeDeg,
    longitudeDeg: longitudeDeg > 180 ? longitudeDeg - 360 : longitudeDeg,
    // GCAT gives the error in degrees; one of latitude is 111 km.
    uncertaintyKm: Math.round(Number(cells["Error"] ?? 0) * 1112) / 10,
    state: stateOfGcat(cells["StateCode"] ?? ""),
    azimuthsDeg: null,
  };
}

interface LiftOff {
  readonly utc: string;
  readonly uncertaintyS: number;
}

/** Launch_JD has two decimals of a day: ±432 s. Where it is not of the named day, only the day is known. */
function liftOffOf(cells: Cells): LiftOff | null {
  const date = dayOrNull(cells["Launch_Date"]);
  const julian = Number(cells["Launch_JD"]);
  if (date === null) return null;
  const midnight = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
  const second = Math.round((julian - 2440587.5) * 86_400 - midnight / 1000);
  if (!(second >= -432 && second < 86_400 + 432)) return { utc: `${date}T12:00:00Z`, uncertaintyS: 43_200 };
  const inside = Math.min(86_399, Math.max(0, second));
  return { utc: `${new Date(midnight + inside * 1000).toISOString().slice(0, 19)}Z`, uncertaintyS: 432 };
}

function launchOf(cells: Cells, lift: LiftOff, site: SiteRecord): Extract<EvidenceRow, { kind: "launch" }>["value"] {
  const code = (cells["LaunchCode"] ?? "").charAt(1);
  const payload = [cells["Mission"], cells["Flight"]].find((text) => text !== undefined && text !== "" && text !== "-");
  return {
    launchId: launchIdOfGcat(cells["Launch_Tag"] ?? ""),
    liftOff: lift.utc,
    liftOffUncertaintyS: lift.uncertaintyS,
    vehicle: cells["LV_Type"] ?? "",
    payloads: payload === undefined ? [] : [payload],
    siteId: site.siteId,
    siteName: site.name,
    latitudeDeg: site.latitudeDeg,
    longitudeDeg: site.longitudeDeg,
    siteUncertaintyKm: site.uncertaintyKm,
    state: stateOfGcat(cells["State"] ?? ""),
    outcome: code === "F" ? "failure" : code === "E" ? "partial" : "success",
    failure: code === "F" ? textOrNull(cells["Notes"]) : null,
    announcedOnly: [],
  };
}

const greek = "ALP BET GAM DEL EPS ZET ETA THE IOT KAP LAM MU NU XI OMI PI RHO SIG TAU UPS PHI CHI PSI OME".split(" ");

/** "1957 ALP" → "1957-001", "1962 BET UPS" → "1962-068"; "2023-179" and "2023-F06" stay. */
export function launchIdOfGcat(tag: string): string {
  const old = /^(\d{4}) ([A-Z]{2,3})(?: ([A-Z]{2,3}))?$/.exec(tag.trim());
  if (old === null) return tag.trim();
  const letters = [old[2], old[3]].filter((letter) => letter !== undefined).map((letter) => greek.indexOf(letter) + 1);
  const number = letters.length === 1 ? (letters[0] ?? 0) : (letters[0] ?? 0) * 24 + (letters[1] ?? 0);
  return letters.includes(0) ? tag.trim() : `${old[1]}-${String(number).padStart(3, "0")}`;
}

/** "1957 ALP 2" → "1957-001B"; "" where the piece is none. */
export function cosparOfGcat(piece: string): string {
  if (/^\d{4}-\d{3}[A-Z]{1,3}$/.test(piece)) return piece;
  const old = /^(\d{4} [A-Z ]+?)(?: (\d{1,2}))?$/.exec(piece);
  if (old === null) return "";
  const launch = launchIdOfGcat(old[1] ?? "");
  const number = Number(old[2] ?? 1);
  return /^\d{4}-\d{3}$/.test(launch) && number <= 24 ? `${launch}${"ABCDEFGHJKLMNPQRSTUVWXYZ".charAt(number - 1)}` : "";
}

function dayOrNull(cell: string | undefined): string | null {
  return cell !== undefined && day.test(cell) ? cell : null;
}

function textOrNull(cell: string | undefined): string | null {
  return cell === undefined || cell === "" || cell === "-" ? null : cell;
}

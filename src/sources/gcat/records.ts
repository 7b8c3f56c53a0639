/**
 * GCAT's rows in the archive's terms, the same whether a table was fetched or imported. The tables that Jonathan McDowell publishes have
 * his vague dates ("2023 Nov 21 1342"); tables joined from them by others often have days ("2023-11-21") and a Julian date instead.
 */
import type { LaunchRecord, ObjectRecord, SiteRecord } from "../../model/index.ts";
import { stateOfGcat } from "../files/states.ts";
import { siteIdOf } from "./codes.ts";
import { vagueDate, type GcatRow, type VagueDate } from "./table.ts";

/** One degree of latitude on the ground, km: GCAT gives how far a site's figures may be off in degrees. */
const kmPerDegree = 111.2;
/** A date that is vaguer than this is none that a look-up by day could use. */
const vaguestS = 3 * 86_400;

/** A launch site with a place; null where the table gives none. Its id is GCAT's code: several of them are parts of one site of packs. */
export function siteOfGcat(row: GcatRow): SiteRecord | null {
  const [latitude, longitude] = [row("Latitude"), row("Longitude")];
  const [latitudeDeg, longitudeDeg] = [Number(latitude), Number(longitude)];
  if (!/\d/.test(latitude) || !/\d/.test(longitude)) return null;
  if (!(Math.abs(latitudeDeg) <= 90 && Math.abs(longitudeDeg) <= 360)) return null;
  return {
    siteId: rowIdOfSite(row("Site")),
    name: row("Name"),
    latitudeDeg,
    longitudeDeg: longitudeDeg > 180 ? longitudeDeg - 360 : longitudeDeg,
    uncertaintyKm: Math.round(Number(row("Error") || "1") * kmPerDegree * 10) / 10,
    state: stateOfGcat(row("StateCode")),
    azimuthsDeg: null,
  };
}

/** Under which id the row of a site is kept. */
export function rowIdOfSite(code: string): string {
  return `gcat-${siteCode(code).toLowerCase()}`;
}

/** "TYSC?" is TYSC, not quite surely. */
export function siteCode(code: string): string {
  return code.replace(/\?$/, "");
}

/** "CALT?/CASC" → CALT */
export function agencyCode(code: string): string {
  return (code.split("/")[0] ?? "").replace(/\?$/, "");
}

/** What a log's row is; or why it is no launch to orbit that can be placed in time and on the ground, in words. */
export type LaunchRead =
  | { readonly kind: "launch"; readonly value: LaunchRecord }
  | { readonly kind: "suborbital" }
  | { readonly kind: "no-date"; readonly found: string; readonly state: string }
  | { readonly kind: "no-place"; readonly found: string; readonly state: string };

/** `place` is the row of the launch's site, `stateOfAgency` the state code of its agency, where they are known. */
export function launchOfGcat(row: GcatRow, place: SiteRecord | null, stateOfAgency: string | null): LaunchRead {
  // O orbital, D deep space, with S success, F failure, E marginal; "OF40" is a failure that kept 40 % of its worth.
  const code = /^[OD]([A-Z])/.exec(row("LaunchCode"))?.[1];
  if (code === undefined) return { kind: "suborbital" };
  const tag = row("Launch_Tag");
  const ofAgency = row("State") || stateOfAgency || "";
  const state = ofAgency === "" ? (place?.state ?? stateOfGcat("")) : stateOfGcat(ofAgency);
  const lift = liftOffOf(row);
  if (tag === "" || lift === null) return { kind: "no-date", found: row("Launch_Date"), state };
  const site = siteCode(row("Launch_Site"));
  if (place === null) return { kind: "no-place", found: site, state };
  const failCode = row("FailCode");
  return {
    kind: "launch",
    value: {
      launchId: launchIdOfGcat(tag),
      liftOff: lift.start,
      liftOffUncertaintyS: lift.uncertaintyS,
      vehicle: row("LV_Type"),
      payloads: [row("Mission") || row("Flight")].filter((name) => name !== ""),
      siteId: siteIdOf(site),
      siteName: place.name,
      latitudeDeg: place.latitudeDeg,
      longitudeDeg: place.longitudeDeg,
      siteUncertaintyKm: place.uncertaintyKm,
      state,
      outcome: code === "S" ? "success" : code === "F" ? "failure" : "partial",
      failure: failCode !== "" ? `GCAT's code ${failCode}` : code === "F" && row("Notes") !== "" ? row("Notes") : null,
      announcedOnly: [],
    },
  };
}

/** A vague date; or a day with a Julian date of two decimals (±432 s), which counts where it is of that day. */
function liftOffOf(row: GcatRow): VagueDate | null {
  const text = row("Launch_Date");
  const vague = vagueDate(text);
  if (vague !== null) return vague.uncertaintyS > vaguestS ? null : vague;
  if (!isoDay.test(text)) return null;
  const midnight = Date.parse(`${text}T00:00:00Z`);
  const second = Math.round((Number(row("Launch_JD")) - 2440587.5) * 86_400 - midnight / 1000);
  if (!(second >= -432 && second < 86_400 + 432)) return { start: `${text}T12:00:00Z`, uncertaintyS: 43_200 };
  const inside = Math.min(86_399, Math.max(0, second));
  return { start: `${new Date(midnight + inside * 1000).toISOString().slice(0, 19)}Z`, uncertaintyS: 432 };
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Statuses that end in the atmosphere or on the ground: re-entered, deorbited, landed, also while attached to another (A…). */
const cameDown = /^A?[RDL]\??$/;
const kinds: Readonly<Record<string, ObjectRecord["kind"]>> = { P: "payload", R: "rocket-body", D: "debris", C: "debris" };

/**
 * An object with a number of the US catalogue and a name; null for one without, and for pieces that the auxiliary catalogue (A…) lists
 * under the number of what they were part of. What went deep into space, docked or merged has not decayed. */
export function objectOfGcat(row: GcatRow): ObjectRecord | null {
  // Some makers of joined tables write 900.0.
  const number = row("Satcat").replace(/\.0+$/, "");
  if (!/^\d{1,9}$/.test(number) || Number(number) < 1 || row("Name") === "" || /^[^S]/.test(row("JCAT"))) return null;
  const cosparId = cosparOfGcat(row("Piece"));
  const others = [row("PLName"), ...row("AltNames").split(",")].map((name) => name.replace(/:[A-Z]*$/, "").trim());
  const launch = launchIdOfGcat(row("Launch_Tag"));
  return {
    noradId: Number(number),
    cosparId,
    name: row("Name"),
    aliases: [...new Set(others)].filter((name) => /\p{L}{2}/u.test(name) && name !== row("Name")),
    owner: stateOfGcat(row("State")),
    kind: kinds[row("Type").slice(0, 1)] ?? "unknown",
    purpose: purposeOf(row("Payload_Category"), row("Payload_Class")),
    launchId: launch !== "" ? launch : cosparId === "" ? null : cosparId.slice(0, 8),
    launched: dayOf(row("LDate") || row("Launch_Date")),
    decayed: cameDown.test(row("Status")) ? dayOf(row("DDate") || row("Decay_Date")) : null,
  };
}

/** GCAT's categories of payloads (planet4589.org, "Payload categories"); others stay as they are written. */
const categories: Readonly<Record<string, string>> = {
  AST: "astronomy",
  BIO: "biology",
  CAL: "calibration",
  COM: "communications",
  EOSCI: "Earth science",
  EW: "early warning",
  GEOD: "geodesy",
  IMG: "imaging",
  "IMG-R": "radar imaging",
  MET: "weather",
  "MET-RO": "weather",
  MGRAV: "microgravity",
  NAV: "navigation",
  PLAN: "planetary science",
  SCI: "science",
  SIG: "signals intelligence",
  SS: "spaceflight",
  TARG: "target",
  TECH: "technology",
  WEAPON: "weapon",
};

/** Of classes GCAT's D is defence; what looks or listens for it is for reconnaissance. */
function purposeOf(category: string, classes: string): string | null {
  if (category === "") return null;
  // Of several the first is the main one: "IMG/IMG-R", "SCI/AST".
  const main = (category.split("/")[0] ?? category).replace(/[?*]+$/, "");
  const words = categories[main] ?? main;
  if (!classes.includes("D")) return words;
  return /^(?:IMG|IMG-R|SIG)$/.test(main) ? `reconnaissance (${words})` : `military ${words}`;
}

function dayOf(text: string): string | null {
  if (isoDay.test(text)) return text;
  const date = vagueDate(text);
  return date === null || date.uncertaintyS > vaguestS ? null : date.start.slice(0, 10);
}

const greek = "ALP BET GAM DEL EPS ZET ETA THE IOT KAP LAM MU NU XI OMI PI RHO SIG TAU UPS PHI CHI PSI OME".split(" ");

/** "1957 ALP" → "1957-001", "1962 BET UPS" → "1962-068"; "2023-179" and "2023-F06" stay. */
function launchIdOfGcat(tag: string): string {
  const old = /^(\d{4}) ([A-Z]{2,3})(?: ([A-Z]{2,3}))?$/.exec(tag.trim());
  if (old === null) return tag.trim();
  const letters = [old[2], old[3]].filter((letter) => letter !== undefined).map((letter) => greek.indexOf(letter) + 1);
  const number = letters.length === 1 ? (letters[0] ?? 0) : (letters[0] ?? 0) * 24 + (letters[1] ?? 0);
  return letters.includes(0) ? tag.trim() : `${old[1]}-${String(number).padStart(3, "0")}`;
}

/** "1957 ALP 2" → "1957-001B"; "" where the piece is none. */
function cosparOfGcat(piece: string): string {
  if (/^\d{4}-\d{3}[A-Z]{1,3}$/.test(piece)) return piece;
  const old = /^(\d{4} [A-Z ]+?)(?: (\d{1,2}))?$/.exec(piece);
  if (old === null) return "";
  const launch = launchIdOfGcat(old[1] ?? "");
  const number = Number(old[2] ?? 1);
  return /^\d{4}-\d{3}$/.test(launch) && number <= 24 ? `${launch}${"ABCDEFGHJKLMNPQRSTUVWXYZ".charAt(number - 1)}` : "";
}

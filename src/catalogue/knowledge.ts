import type { LaunchRecord, ObjectRecord, SensorRecord, SiteRecord } from "../model/index.ts";

/** What a text may name, from packs: enough to tell which object, launch, place, organisation or zone is meant. */
export interface Knowledge {
  readonly objects: readonly ObjectRecord[];
  readonly sensors: readonly SensorRecord[];
  readonly launches: readonly LaunchRecord[];
  readonly sites: readonly SiteRecord[];
  readonly places: readonly KnownPlace[];
  readonly organisations: readonly KnownOrganisation[];
  readonly countries: readonly KnownCountry[];
  readonly zones: readonly KnownZone[];
}

type PlaceKind =
  | "launch-site"
  | "launch-pad"
  | "control-centre"
  | "ground-station"
  | "installation"
  | "landmark"
  | "city"
  | "capital"
  | "province"
  | "country"
  | "region"
  | "sea";

/** A place that news texts name. WGS 84; `radiusKm` is how far the named thing reaches from its middle. */
export interface KnownPlace {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: PlaceKind;
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly radiusKm: number;
  /** ISO 3166 alpha-2, or null at sea. */
  readonly country: string | null;
  /** IANA zone in force there. */
  readonly zone: string | null;
  readonly population?: number;
}

/** Whoever can make a claim or measure something. `parent` is what it answers to: NATA → the state of North Korea. */
export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: "state" | "ministry" | "agency" | "military" | "intelligence" | "outlet" | "company" | "tracker" | "body";
  readonly country: string | null;
  readonly parent: string | null;
  /** IANA zone its datelines and "local time" go by. */
  readonly zone: string | null;
}

/** A country as texts name it and its people. */
export interface KnownCountry {
  /** ISO 3166 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  readonly capital: string;
  /** The zone of the capital. */
  readonly zone: string;
}

/** A zone as texts write it: "Pyongyang time", "KST", "ET". More than one rule means that the abbreviation is ambiguous. */
export interface KnownZone {
  readonly names: readonly string[];
  readonly rules: readonly { readonly zone: string; readonly country: string | null }[];
}

/** Chains of `parent`, from the organisation itself upwards. An unknown id yields just that id. */
function organisationChain(id: string, organisations: readonly KnownOrganisation[]): readonly string[] {
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const chain: string[] = [];
  for (let at: string | null = id; at !== null && !chain.includes(at); at = byId.get(at)?.parent ?? null) chain.push(at);
  return chain;
}

/** True where one of the two is the other, its parent or its subordinate: evidence of one cannot support the other's claim. */
export function sameHouse(a: string, b: string, organisations: readonly KnownOrganisation[]): boolean {
  return organisationChain(a, organisations).includes(b) || organisationChain(b, organisations).includes(a);
}

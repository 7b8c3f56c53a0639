import type { Span } from "../../base/index.ts";
import type { KnownCountry, KnownOrganisation, KnownPlace } from "../../catalogue/index.ts";
import type { LaunchRecord, ObjectRecord } from "../../model/index.ts";

/** What a name may stand for. One name may have several: "Seoul" is a city and a government. */
export type Entity =
  | { readonly kind: "object"; readonly objects: readonly ObjectRecord[]; readonly spelling: boolean }
  | { readonly kind: "vehicle"; readonly name: string; readonly launches: readonly LaunchRecord[] }
  | { readonly kind: "place"; readonly place: KnownPlace }
  | { readonly kind: "organisation"; readonly organisation: KnownOrganisation }
  | { readonly kind: "country"; readonly country: KnownCountry; readonly how: "name" | "demonym" }
  /** A satellite that the catalogue lacks: one that never reached orbit, or a name of a known shape ("Cosmos 2558"). */
  | { readonly kind: "unknown-object"; readonly name: string; readonly launches: readonly LaunchRecord[] };

/** A name in the text with all that it may stand for. */
export interface NameMark {
  readonly span: Span;
  readonly entities: readonly Entity[];
}

import { z } from "zod";
import {
  completenessRecord,
  launchRecord,
  objectRecord,
  ommRecord,
  sensorRecord,
  siteRecord,
  utcText,
} from "../model/index.ts";

/** The version of the format that this code writes and reads: docs/packs.md. */
export const packFormatVersion = 1;

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const key = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/);
const country = z.string().regex(/^[A-Z]{2}$/);
const zone = z.string().regex(/^([A-Za-z_]+(\/[A-Za-z0-9_+-]+)+|UTC|[+-]\d{2}:\d{2})$/);

/** Tables that a pack may hold, in the order in which they are written. */
export const tableNames = [
  "sources",
  "objects",
  "launches",
  "sites",
  "sensors",
  "places",
  "organisations",
  "countries",
  "zones",
  "element-sets",
  "completeness",
] as const;
export type TableName = (typeof tableNames)[number];

export const packManifest = z.object({
  format: z.literal("groundtrack-pack"),
  formatVersion: z.literal(packFormatVersion),
  name: key,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: z.string().min(1),
  /** Day to which the facts were brought, not the day of building: the same input gives the same bytes. */
  dated: date,
  /** Objects of which a text names a few: known where they are named or asked for, not listed with all that the packs know. */
  objects: z.literal("as-named").optional(),
  files: z.array(z.object({ file: z.string(), table: z.enum(tableNames), rows: z.int().min(0), sha256 })),
  notice: z.object({ file: z.string(), sha256 }),
  /** Who is to be credited, under which terms, for what. The NOTICE says it in full. */
  credits: z.array(z.object({ to: z.string(), terms: z.string(), for: z.string() })),
});
export type PackManifest = z.infer<typeof packManifest>;

/** Where figures come from: who measured or announced them, who published them to us, when they were read. */
const sourceRow = z.object({
  key,
  origin: z.string().min(1),
  originId: z.string().nullable(),
  via: z.string().min(1),
  url: z.url().nullable(),
  read: date,
  terms: z.string().min(1),
  note: z.string().nullable(),
});
export type SourceRow = z.infer<typeof sourceRow>;

/** Fields that each row of evidence carries besides its own. `published` is null where it is not known. */
const evidenceFields = { source: key, published: utcText.nullable() } as const;
const knowledgeFields = { source: key } as const;

const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);

const placeRow = z.object({
  ...knowledgeFields,
  id: key,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  kind: z.enum([
    "launch-site",
    "launch-pad",
    "control-centre",
    "ground-station",
    "installation",
    "landmark",
    "city",
    "capital",
    "province",
    "country",
    "region",
    "sea",
  ]),
  latitudeDeg: latitude,
  longitudeDeg: longitude,
  radiusKm: z.number().min(0),
  country: country.nullable(),
  zone: zone.nullable(),
  population: z.int().min(0).optional(),
});

const organisationRow = z.object({
  ...knowledgeFields,
  id: key,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  kind: z.enum(["state", "ministry", "agency", "military", "intelligence", "outlet", "company", "tracker", "body"]),
  country: country.nullable(),
  parent: key.nullable(),
  zone: zone.nullable(),
});

const countryRow = z.object({
  ...knowledgeFields,
  code: country,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  demonyms: z.array(z.string().min(1)),
  capital: z.string(),
  zone,
});

const zoneRow = z.object({
  ...knowledgeFields,
  names: z.array(z.string().min(1)).min(1),
  rules: z.array(z.object({ zone, country: country.nullable() })).min(1),
});

/** One schema a table. Evidence tables are the model's records with their source, held to what is physically possible. */
export const tableSchemas = {
  sources: sourceRow,
  objects: objectRecord.extend({ ...evidenceFields, owner: country, launched: date.nullable(), decayed: date.nullable() }),
  launches: launchRecord.extend({
    ...evidenceFields,
    siteId: key,
    state: country,
    latitudeDeg: latitude,
    longitudeDeg: longitude,
  }),
  sites: siteRecord.extend({ ...evidenceFields, siteId: key, state: country, latitudeDeg: latitude, longitudeDeg: longitude }),
  sensors: sensorRecord.extend(evidenceFields),
  places: placeRow,
  organisations: organisationRow,
  countries: countryRow,
  zones: zoneRow,
  "element-sets": ommRecord.extend({
    ...evidenceFields,
    EPOCH: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?$/),
    MEAN_MOTION: z.number().positive().max(17),
    ECCENTRICITY: z.number().min(0).lt(1),
    INCLINATION: z.number().min(0).max(180),
  }),
  completeness: completenessRecord.extend(evidenceFields),
} as const satisfies { readonly [T in TableName]: z.ZodType };

export type TableRow<T extends TableName> = z.infer<(typeof tableSchemas)[T]>;

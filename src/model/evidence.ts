import { z } from "zod";
import { utcInterval, utcText } from "./words.ts";

/** Which objects of a catalogue: by owner's country code, launch tag, or inclination within a tolerance. */
export const objectFilter = z
  .object({
    noradIds: z.array(z.int().positive()).optional(),
    owner: z.string().optional(),
    launchId: z.string().optional(),
    launchedDuring: utcInterval.optional(),
  })
  .meta({ id: "ObjectFilter" });
export type ObjectFilter = z.infer<typeof objectFilter>;

export const launchFilter = z
  .object({ state: z.string().optional(), siteId: z.string().optional(), launchId: z.string().optional() })
  .meta({ id: "LaunchFilter" });
export type LaunchFilter = z.infer<typeof launchFilter>;

/** What a check asks of the archive. A request that cannot be answered is what a finding needs. */
export const evidenceRequest = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("sets-around"), noradId: z.int().positive(), during: utcInterval, eachSide: z.int().min(1) }),
    z.object({ kind: z.literal("history"), noradId: z.int().positive(), during: utcInterval }),
    z.object({ kind: z.literal("catalogue-at"), at: utcText, where: objectFilter }),
    z.object({ kind: z.literal("launches"), during: utcInterval, where: launchFilter }),
    z.object({ kind: z.literal("object"), noradId: z.int().positive() }),
    z.object({ kind: z.literal("sensor"), noradId: z.int().positive() }),
    z.object({ kind: z.literal("site"), siteId: z.string() }),
    /** What stood lit above the horizon of a place in an interval of an hour at most: `most` sets, the nearest objects first. */
    z.object({
      kind: z.literal("sky-at"),
      during: utcInterval,
      latitudeDeg: z.number().min(-90).max(90),
      longitudeDeg: z.number().min(-180).max(180),
      most: z.int().positive(),
      /** Given however far they are, if they stood there: stations look bright from afar. */
      always: z.array(z.int().positive()).optional(),
    }),
  ])
  .meta({ id: "EvidenceRequest" });
export type EvidenceRequest = z.infer<typeof evidenceRequest>;

/** Mean elements under the keywords, units and precision of a CCSDS OMM (502.0-B-3): degrees, revolutions a day, 1/Earth radius. */
export const ommRecord = z
  .object({
    OBJECT_NAME: z.string(),
    OBJECT_ID: z.string(),
    EPOCH: z.string(),
    MEAN_MOTION: z.number(),
    ECCENTRICITY: z.number(),
    INCLINATION: z.number(),
    RA_OF_ASC_NODE: z.number(),
    ARG_OF_PERICENTER: z.number(),
    MEAN_ANOMALY: z.number(),
    EPHEMERIS_TYPE: z.int(),
    CLASSIFICATION_TYPE: z.string(),
    NORAD_CAT_ID: z.int().positive(),
    ELEMENT_SET_NO: z.int(),
    REV_AT_EPOCH: z.int(),
    BSTAR: z.number(),
    MEAN_MOTION_DOT: z.number(),
    MEAN_MOTION_DDOT: z.number(),
  })
  .meta({ id: "OmmRecord" });
export type OmmRecord = z.infer<typeof ommRecord>;

export const launchRecord = z
  .object({
    launchId: z.string(),
    /** The log's date of lift-off, with how far it may be off. Many logs give minutes or only the day. */
    liftOff: utcText,
    liftOffUncertaintyS: z.number().min(0),
    vehicle: z.string(),
    payloads: z.array(z.string()),
    siteId: z.string(),
    siteName: z.string(),
    latitudeDeg: z.number(),
    longitudeDeg: z.number(),
    /** How far the site's figures may be off. */
    siteUncertaintyKm: z.number().min(0),
    state: z.string(),
    outcome: z.enum(["success", "failure", "partial"]),
    failure: z.string().nullable(),
    /** Which facts rest on the launching state's announcement alone. */
    announcedOnly: z.array(z.string()),
  })
  .meta({ id: "LaunchRecord" });
export type LaunchRecord = z.infer<typeof launchRecord>;

export const objectRecord = z
  .object({
    noradId: z.int().positive(),
    cosparId: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    owner: z.string(),
    kind: z.enum(["payload", "rocket-body", "debris", "unknown"]),
    purpose: z.string().nullable(),
    launchId: z.string().nullable(),
    launched: z.string().nullable(),
    decayed: z.string().nullable(),
  })
  .meta({ id: "ObjectRecord" });
export type ObjectRecord = z.infer<typeof objectRecord>;

export const sensorRecord = z
  .object({
    noradId: z.int().positive(),
    kind: z.enum(["optical", "radar", "unknown"]),
    resolutionM: z.number().positive().nullable(),
    maxOffNadirDeg: z.number().positive().nullable(),
    basis: z.string(),
  })
  .meta({ id: "SensorRecord" });
export type SensorRecord = z.infer<typeof sensorRecord>;

export const siteRecord = z
  .object({
    siteId: z.string(),
    name: z.string(),
    latitudeDeg: z.number(),
    longitudeDeg: z.number(),
    uncertaintyKm: z.number().min(0),
    state: z.string(),
    /** Permitted launch azimuths, degrees clockwise from north, where they are public; null where not. */
    azimuthsDeg: z.array(z.tuple([z.number(), z.number()])).nullable(),
  })
  .meta({ id: "SiteRecord" });
export type SiteRecord = z.infer<typeof siteRecord>;

/** Whether the archive holds everything of a class on a day; absence counts only where it does. */
export const completenessRecord = z
  .object({ of: z.string(), during: utcInterval, complete: z.boolean(), because: z.string() })
  .meta({ id: "CompletenessRecord" });
export type CompletenessRecord = z.infer<typeof completenessRecord>;

const provenance = {
  /** Who measured or announced it. */
  origin: z.string(),
  /** The origin's organisation id in the packs, for the test of independence. */
  originId: z.string().nullable(),
  /** Who published it to us. */
  via: z.string(),
  /** When it was published, where that is known. */
  published: utcText.nullable(),
  /** The pack or file that holds it. */
  pack: z.string(),
} as const;

/** A row of evidence as the archive holds it. */
export const evidenceRow = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("element-set"), ...provenance, value: ommRecord }),
    z.object({ kind: z.literal("launch"), ...provenance, value: launchRecord }),
    z.object({ kind: z.literal("object"), ...provenance, value: objectRecord }),
    z.object({ kind: z.literal("sensor"), ...provenance, value: sensorRecord }),
    z.object({ kind: z.literal("site"), ...provenance, value: siteRecord }),
    z.object({ kind: z.literal("completeness"), ...provenance, value: completenessRecord }),
  ])
  .meta({ id: "EvidenceRow" });
export type EvidenceRow = z.infer<typeof evidenceRow>;
export type EvidenceKind = EvidenceRow["kind"];

/** A row in a report: with its number there, and the request (index into `report.requests`) that it answers. */
export const evidence = z
  .intersection(z.object({ id: z.string().regex(/^e\d+$/), request: z.int().min(0) }), evidenceRow)
  .meta({ id: "Evidence" });
export type Evidence = z.infer<typeof evidence>;

/** What would settle a claim, and the command that fetches it. */
export const need = z
  .object({ what: z.string(), request: evidenceRequest.nullable(), command: z.string().nullable() })
  .meta({ id: "Need" });
export type Need = z.infer<typeof need>;

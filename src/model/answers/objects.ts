import { z } from "zod";
import { completenessRecord, launchRecord, objectRecord, sensorRecord } from "../evidence.ts";
import { moment, namedObject, nextPage } from "./common.ts";

/** An object that a name can mean, with the way it was found; the surest ways first. */
export const objectMatch = z
  .object({
    noradId: z.int(),
    name: z.string(),
    cosparId: z.string(),
    owner: z.string(),
    kind: z.enum(["payload", "rocket-body", "debris", "unknown"]),
    how: z.enum(["number", "designator", "name", "alias", "spelling", "family", "beginning"]),
    /** The name that fitted. */
    matched: z.string(),
  })
  .meta({ id: "ObjectMatch" });

/** `chosen` is the one that is clearly meant; null where the name leaves it open. */
export const objectsAnswer = z
  .object({
    asked: z.string(),
    chosen: z.int().nullable(),
    matches: z.array(objectMatch),
    total: z.int(),
    next: nextPage,
  })
  .meta({ id: "Objects" });
export type ObjectsAnswer = z.infer<typeof objectsAnswer>;

/** The figures of one element set that people speak of: heights over the equatorial radius from the printed mean motion. */
export const orbitFigures = z
  .object({
    epoch: z.string(),
    perigeeKm: z.number(),
    apogeeKm: z.number(),
    inclinationDeg: z.number(),
    periodMin: z.number(),
  })
  .meta({ id: "OrbitFigures" });

/** Everything known of one object but its history, which is asked for by itself. */
export const dossierAnswer = z
  .object({
    object: objectRecord,
    ownerName: z.string().nullable(),
    launch: launchRecord.nullable(),
    sensor: sensorRecord.nullable(),
    orbit: z.object({ heights: z.string(), now: orbitFigures.nullable() }),
    names: z.array(z.object({ name: z.string(), cosparId: z.string(), first: z.string(), last: z.string(), sets: z.int() })),
    held: z.object({
      sets: z.int(),
      leftOut: z.array(z.object({ reason: z.enum(["coarser-copy", "re-issued", "wrong-object", "bad-fit"]), sets: z.int() })),
      completeness: z.array(completenessRecord),
      longestGap: z.object({ from: z.string(), days: z.number() }).nullable(),
      /** The command that would fetch its sets; null where some are held. */
      fetch: z.string().nullable(),
    }),
    sources: z.array(z.object({ origin: z.string(), via: z.string(), kept: z.string(), rows: z.int() })),
  })
  .meta({ id: "Dossier" });
export type DossierAnswer = z.infer<typeof dossierAnswer>;

/** One row an element set, epochs rising. */
export const historyAnswer = z
  .object({
    object: namedObject,
    heights: z.string(),
    sets: z.array(orbitFigures),
    total: z.int(),
    next: nextPage,
  })
  .meta({ id: "History" });
export type HistoryAnswer = z.infer<typeof historyAnswer>;

/** A burn, or several that the sets cannot tell apart, between the epochs of two sets. Errors are standard errors. */
export const burn = z
  .object({
    start: moment,
    end: moment,
    confidence: z.number(),
    /** Sure enough to be told. */
    reported: z.boolean(),
    kind: z.enum(["raise", "lower", "plane", "station-keeping", "phasing", "continuous-low-thrust"]),
    deltaSemiMajorAxisM: z.number(),
    deltaInclinationDeg: z.number(),
    deltaVInTrackMS: z.number(),
    deltaVCrossTrackMS: z.number(),
    deltaEccentricity: z.number(),
    deltaRaanDeg: z.number().nullable(),
    /** Before and after. */
    perigeeKm: z.array(z.number()),
    apogeeKm: z.array(z.number()),
    errors: z.object({
      deltaSemiMajorAxisM: z.number(),
      deltaInclinationDeg: z.number(),
      deltaVInTrackMS: z.number(),
      deltaVCrossTrackMS: z.number(),
      deltaEccentricity: z.number(),
      deltaRaanDeg: z.number().nullable(),
    }),
    setsInside: z.int(),
    knownFrom: moment.optional(),
    sharedWithOthers: z.number().optional(),
    /** Over the control station that was asked for. */
    passes: z
      .object({
        expectedByChance: z.number().nullable(),
        tellsSomething: z.boolean(),
        list: z.array(z.object({ peak: moment, elevationDeg: z.number() })),
      })
      .optional(),
  })
  .meta({ id: "Burn" });

export const manoeuvresAnswer = z
  .object({
    object: namedObject,
    mode: z.enum(["causal", "retrospective"]),
    setsUsed: z.int(),
    setsLeftOut: z.array(z.object({ epoch: moment, because: z.string() })),
    /** Burns are told from this confidence on. */
    reportedFrom: z.number(),
    over: z.object({ name: z.string(), latitudeDeg: z.number(), longitudeDeg: z.number(), heightM: z.number() }).optional(),
    manoeuvres: z.array(burn),
  })
  .meta({ id: "Manoeuvres" });
export type ManoeuvresAnswer = z.infer<typeof manoeuvresAnswer>;

/** When an object comes down, by its last set; or why nothing can be said. The window holds nine times of ten. */
export const decayAnswer = z
  .object({
    object: namedObject,
    from: z.object({ epoch: moment, perigeeHeightKm: z.number().optional(), ballisticM2Kg: z.number().optional() }),
    forecast: z.object({ best: moment, earliest: moment, latest: moment, share: z.number() }).nullable(),
    because: z.string().optional(),
    window: z
      .object({
        revolutions: z.number(),
        latitudeLimitDeg: z.number(),
        groundTrack: z.array(z.object({ time: moment, latitudeDeg: z.number(), longitudeDeg: z.number() })).nullable(),
      })
      .optional(),
  })
  .meta({ id: "Decay" });
export type DecayAnswer = z.infer<typeof decayAnswer>;

const originWay = z
  .object({
    siteId: z.string(),
    name: z.string(),
    sameAs: z.array(z.string()),
    share: z.number(),
    liftOff: moment,
    planeAt: moment,
    phaseAt: moment.nullable(),
    ascent: z.string(),
    planeDistanceDeg: z.number(),
    azimuthDeg: z.number(),
    flownAzimuthDeg: z.number(),
    way: z.string(),
    outsideSectorsDeg: z.number().nullable(),
    rocketFlights: z.int().nullable(),
  })
  .meta({ id: "OriginWay" });

/** From which sites and when it can have been launched, the likeliest first: with the rocket and the owner, the owner alone, neither. */
export const originAnswer = z
  .object({
    object: namedObject,
    set: z.object({ epoch: moment, daysAfterDay: z.number().nullable() }),
    priors: z.object({ day: z.string().nullable(), owner: z.string().nullable(), habits: z.string(), ways: z.string() }),
    rocket: z
      .object({
        names: z.array(z.string()),
        from: z.string(),
        rockets: z.array(z.string()),
        flightsBefore: z.array(z.object({ siteId: z.string(), name: z.string(), flights: z.int() })),
      })
      .nullable(),
    withRocket: z.array(originWay).nullable(),
    withOwner: z.array(originWay).nullable(),
    withoutOwner: z.array(originWay),
  })
  .meta({ id: "Origin" });

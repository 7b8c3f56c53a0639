import { z } from "zod";
import { claimType, given, partFields, spanOfText, stance, utcText } from "./words.ts";

/** The object or launch that a claim is about. `launchId` is a launch tag such as "2023-179" or, failed, "2023-F06". */
export const subject = z
  .object({
    name: z.string().nullable(),
    noradId: z.int().positive().nullable(),
    cosparId: z.string().nullable(),
    launchId: z.string().nullable().optional(),
    /** Owner's country code (ISO 3166 alpha-2), where only the owner is known: "North Korea's satellites". */
    owner: z.string().nullable().optional(),
    ...partFields,
  })
  .meta({ id: "Subject" });
export type Subject = z.infer<typeof subject>;

/**
 * When it is said to have happened: [start, end) in UTC. `precision` is that of the words ("at 11:36" is a minute);
 * `about` that they hedge it; `zone` the IANA name or `+09:00` that was used to read them.
 */
export const claimTime = z
  .object({
    start: utcText.nullable(),
    end: utcText.nullable(),
    precision: z.enum(["second", "minute", "hour", "part-of-day", "day", "week", "month", "year", "range", "open"]),
    about: z.boolean().optional(),
    zone: z.string().nullable().optional(),
    zoneGiven: given.optional(),
    ...partFields,
  })
  .meta({ id: "ClaimTime" });
export type ClaimTime = z.infer<typeof claimTime>;

/** What a place does in the claim. */
export const placeRole = z.enum(["target", "site", "receiver", "fall-area", "region", "observer", "mentioned"]);
export type PlaceRole = z.infer<typeof placeRole>;

/**
 * A place, WGS 84. `radiusKm` is how far the named thing reaches from its middle (a runway 2, a city 15, a country 500):
 * a claim about it holds where it holds for any point inside. Latitude and longitude are null where the name is not known.
 */
export const claimPlace = z
  .object({
    name: z.string(),
    latitudeDeg: z.number().min(-90).max(90).nullable(),
    longitudeDeg: z.number().min(-180).max(180).nullable(),
    radiusKm: z.number().min(0).optional(),
    country: z.string().optional(),
    role: placeRole,
    ...partFields,
  })
  .meta({ id: "ClaimPlace" });
export type ClaimPlace = z.infer<typeof claimPlace>;

export const quantityKind = z.enum([
  "perigee-height",
  "apogee-height",
  "height",
  "height-change",
  "inclination",
  "period",
  "eccentricity",
  "mean-motion",
  "distance",
  "resolution",
  "aperture",
  "mass",
  "speed",
  "count",
  "duration",
  "azimuth",
  "angle",
  "frequency",
  "money",
  "other",
]);
export type QuantityKind = z.infer<typeof quantityKind>;

/**
 * A number as said, in `unit` (km, deg, min, s, kg, m, km/s, 1/day, Hz or 1). `low`…`high` is half the last written digit
 * either side; `coarseLow`…`coarseHigh` the same with trailing zeros taken as rounding ("500 km": 450…550).
 */
export const quantity = z
  .object({
    kind: quantityKind,
    text: z.string(),
    span: spanOfText.optional(),
    value: z.number(),
    unit: z.string(),
    low: z.number(),
    high: z.number(),
    coarseLow: z.number().optional(),
    coarseHigh: z.number().optional(),
    about: z.boolean().optional(),
    given: given.optional(),
  })
  .meta({ id: "Quantity" });
export type Quantity = z.infer<typeof quantity>;

/** Where a text does not agree with itself or with arithmetic; both readings are carried on. */
export const inconsistency = z
  .object({
    kind: z.enum([
      "weekday-date",
      "two-times",
      "two-units",
      "period-height",
      "coordinates-place",
      "impossible-date",
      "arithmetic",
    ]),
    text: z.string(),
    span: spanOfText,
    readings: z.tuple([z.string(), z.string()]),
  })
  .meta({ id: "Inconsistency" });
export type Inconsistency = z.infer<typeof inconsistency>;

/** What the stated moment is the moment of. */
export const eventKind = z.enum(["exposure", "reception", "announcement", "lift-off", "orbit-insertion", "event"]);
export type EventKind = z.infer<typeof eventKind>;

/** The kind of instrument that the claim or its words speak of ("photographs" are optical unless radar is named). */
export const claimSensor = z
  .object({ kind: z.enum(["optical", "radar", "unknown"]), ...partFields })
  .meta({ id: "ClaimSensor" });
export type ClaimSensor = z.infer<typeof claimSensor>;

/** One way of taking what the text leaves open: what it assumes in words, and the fields of the claim that it changes. */
export const reading = z
  .object({
    assumes: z.string(),
    subject: subject.optional(),
    time: claimTime.optional(),
    places: z.array(claimPlace).optional(),
    quantities: z.array(quantity).optional(),
    event: eventKind.optional(),
  })
  .meta({ id: "Reading" });
export type Reading = z.infer<typeof reading>;

/** One statement of a source. A claim without `readings` has one meaning; else the first reading is the likeliest. */
export const claim = z
  .object({
    id: z.string().regex(/^c\d+$/),
    type: claimType,
    quote: z.string(),
    span: spanOfText,
    /** Who makes the claim; null where the text does not let one say. */
    speaker: z.string().nullable(),
    speakerGiven: given,
    /** The organisation's id in the packs, for the test of independence; null where it is none that we know. */
    speakerId: z.string().nullable().optional(),
    /** Who passes it on, the outermost last. */
    via: z.array(z.string()),
    stance,
    /** Words that soften it ("appears to", "is believed to"), as written. */
    hedge: z.string().nullable().optional(),
    /** Positive words, with scope, also where the stance denies. */
    proposition: z.string(),
    subject,
    /** The second object, where the claim is about two: "came within 60 km of USA 326". */
    other: subject.optional(),
    /** Objects that do it together with the subject: "A, B and C can see Seoul every two hours". */
    together: z.array(subject).optional(),
    time: claimTime,
    places: z.array(claimPlace),
    quantities: z.array(quantity),
    event: eventKind.optional(),
    sensor: claimSensor.optional(),
    inconsistencies: z.array(inconsistency),
    readings: z.array(reading).optional(),
  })
  .meta({ id: "Claim" });
export type Claim = z.infer<typeof claim>;

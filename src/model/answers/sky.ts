import { z } from "zod";
import { moment, namedObject, placeAnswer } from "./common.ts";

/** Passes of one object over one place. `ended` says where the theory gives out before the interval ends. */
export const passesAnswer = z
  .object({
    object: namedObject,
    place: placeAnswer,
    epoch: moment,
    passes: z.array(
      z
        .object({
          rise: moment,
          peak: moment,
          set: moment,
          peakElevationDeg: z.number(),
          minOffNadirDeg: z.number(),
          sunElevationDeg: z.number(),
          sunlit: z.boolean(),
          upAtStart: z.boolean(),
          upAtEnd: z.boolean(),
        })
        .meta({ id: "Pass" }),
    ),
    ended: z.object({ at: moment, error: z.string() }).nullable(),
  })
  .meta({ id: "Passes" });
export type PassesAnswer = z.infer<typeof passesAnswer>;

const recentLaunch = z.object({ launchId: z.string(), vehicle: z.string(), site: z.string(), liftOff: z.string() });

/** What stood above a place at a moment, and what a light in the sky can have been. */
export const overheadAnswer = z
  .object({
    place: placeAnswer,
    time: moment,
    withinS: z.number(),
    towards: z.object({ azimuthDeg: z.number(), elevationDeg: z.number().nullable() }).nullable(),
    ranked: z.boolean(),
    sunElevationDeg: z.number(),
    limitMag: z.number(),
    lookedThrough: z.int(),
    leftOutForAge: z.int(),
    coverage: z.object({
      catalogued: z.number(),
      counted: z.boolean(),
      share: z.number(),
      medianAgeDays: z.number().nullable(),
      oldestAgeDays: z.number().nullable(),
    }),
    conclusion: z.object({ could: z.int(), perhaps: z.int(), noneOfThese: z.boolean(), nearDeg: z.number() }),
    recent: z.object({
      launches: z.array(recentLaunch),
      newWithoutSet: z.array(z.object({ noradId: z.int(), name: z.string(), launched: z.string() })),
      reentries: z.array(z.object({ noradId: z.int(), name: z.string(), decayed: z.string() })),
      nearReentry: z.array(z.object({ noradId: z.int(), name: z.string(), because: z.string() })),
    }),
    objects: z.array(
      z
        .object({
          object: namedObject,
          time: moment,
          azimuthDeg: z.number(),
          elevationDeg: z.number(),
          rangeKm: z.number(),
          rangeRateKmS: z.number(),
          offNadirDeg: z.number(),
          sunlit: z.boolean(),
          light: z.enum(["sunlit", "penumbra", "umbra"]),
          magnitude: z.object({ likely: z.number(), brightest: z.number(), faintest: z.number() }).nullable(),
          seen: z.enum(["could", "perhaps", "no"]),
          separationDeg: z.number().nullable(),
          sunSeparationDeg: z.number(),
          epoch: moment,
          ageDays: z.number(),
          time95S: z.number(),
          sky95Deg: z.number(),
        })
        .meta({ id: "Apparition" }),
    ),
  })
  .meta({ id: "Overhead" });
export type OverheadAnswer = z.infer<typeof overheadAnswer>;

const gaps = z.object({
  looks: z.int(),
  lookingShare: z.number(),
  gaps: z.int(),
  meanHours: z.number(),
  p95Hours: z.number(),
  worstHours: z.number(),
  beforeFirstHours: z.number(),
  afterLastHours: z.number(),
});

/** How often satellites together can look at a place. */
export const coverageAnswer = z
  .object({
    place: placeAnswer.extend({ radiusKm: z.number() }),
    from: moment,
    to: moment,
    maxOffNadirDeg: z.number(),
    daylight: z.boolean(),
    satellites: z.array(namedObject),
    middle: gaps,
    area: z.object({ points: z.int(), meanHours: z.number(), worstHours: z.number() }).nullable(),
    countsADay: z
      .object({
        mean: z.number(),
        least: z.int(),
        most: z.int(),
        shareWithAtLeast: z.array(z.object({ looks: z.int(), share: z.number() })),
      })
      .nullable(),
    looks: z.array(z.object({ start: moment, end: moment, noradId: z.int() })),
  })
  .meta({ id: "Coverage" });

/** How near two objects come; `null` parts were not asked or need a catalogue. */
export const companyAnswer = z
  .object({
    object: namedObject,
    other: namedObject,
    from: moment,
    to: moment,
    approaches: z.array(
      z
        .object({
          time: moment,
          distanceKm: z.number(),
          low95Km: z.number().nullable(),
          high95Km: z.number().nullable(),
          relativeSpeedKmS: z.number(),
          radialKm: z.number(),
          transverseKm: z.number(),
          normalKm: z.number(),
          agesDays: z.array(z.number()),
        })
        .meta({ id: "Approach" }),
    ),
    approachesInAll: z.int(),
    /** Docked, or not told apart by public sets. */
    asOne: z.boolean(),
    sets: z.object({
      ownAgeDays: z.number(),
      otherAgeDays: z.number(),
      maxAgeDays: z.number(),
      leftOutForAge: z.int(),
    }),
    startKm: z.number(),
    endKm: z.number(),
    picture: z.array(
      z.object({
        time: moment,
        distanceKm: z.number(),
        planeAngleDeg: z.number(),
        phaseDeg: z.number(),
        heightKm: z.number(),
        driftDegPerDay: z.number(),
        longitudesDeg: z.array(z.number().nullable()),
      }),
    ),
    chance: z.object({ withinKm: z.number(), drawn: z.int(), asClose: z.int() }).nullable(),
    peers: z.object({ withinKm: z.number(), peers: z.int(), asClose: z.array(z.int()) }).nullable(),
    nearestOther: z.object({ noradId: z.int(), name: z.string().nullable(), time: moment, distanceKm: z.number() }).nullable(),
  })
  .meta({ id: "Company" });

/** Everything held that comes within a distance of an object. */
export const neighboursAnswer = z
  .object({
    object: namedObject,
    from: moment,
    to: moment,
    withinKm: z.number(),
    searched: z.int(),
    /** Ages of the element sets in the middle of the interval, days; those without one near enough are left out. */
    sets: z.object({
      ownAgeDays: z.number(),
      medianAgeDays: z.number().nullable(),
      oldestAgeDays: z.number().nullable(),
      maxAgeDays: z.number(),
      leftOutForAge: z.int(),
    }),
    /** Docked, or not told apart by public sets: not among the approaches unless asked for. */
    fliesAsOneWith: z.array(z.object({ noradId: z.int(), name: z.string() })),
    approaches: z.array(
      z.object({
        noradId: z.int(),
        name: z.string(),
        time: moment,
        distanceKm: z.number(),
        low95Km: z.number(),
        high95Km: z.number(),
        relativeSpeedKmS: z.number(),
        agesDays: z.array(z.number()),
      }),
    ),
    /** How much company uninvolved objects of such orbits have, in a day at most; null where there is nothing to be near to. */
    baseRate: z
      .object({
        of: z.enum(["objects", "turned"]),
        drawn: z.int(),
        peers: z.int(),
        withAny: z.int(),
        approachesEach: z.number(),
        asNear: z.int(),
        from: moment,
        to: moment,
        own: z.object({ approaches: z.int(), nearestKm: z.number().nullable() }),
      })
      .nullable(),
  })
  .meta({ id: "Neighbours" });
export type NeighboursAnswer = z.infer<typeof neighboursAnswer>;

/** Places that a name can mean, the likeliest first. */
export const placesAnswer = z
  .object({
    places: z.array(
      z
        .object({
          id: z.string(),
          name: z.string(),
          kind: z.string(),
          country: z.string().nullable(),
          zone: z.string().nullable(),
          latitudeDeg: z.number(),
          longitudeDeg: z.number(),
          radiusKm: z.number(),
        })
        .meta({ id: "FoundPlace" }),
    ),
  })
  .meta({ id: "Places" });
export type PlacesAnswer = z.infer<typeof placesAnswer>;

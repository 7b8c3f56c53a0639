import { catalogueSize, meanShape, rankSightings, type RankedSky, type SkyObject } from "../analysis/index.ts";
import type { Workspace } from "../check/index.ts";
import { addSeconds, builtInEarthData, degPerRad, radPerDeg, secondsBetween, siteAt, type Instant } from "../engine/index.ts";
import { placeJson, type NamedPlace } from "./places.ts";
import { recentEvents, type RecentEvents } from "./skyObjects.ts";
import { rounded, utcMilliseconds } from "./values.ts";

export interface OverheadQuestion {
  readonly at: Instant;
  /** Looked so long before and after as well, at each object's best moment. */
  readonly withinS: number;
  readonly minElevationDeg: number;
  /** Objects whose nearest set is older or newer than this are left out. */
  readonly maxAgeDays: number;
  /** Where something was seen; ranks. */
  readonly towards: { readonly azimuthDeg: number; readonly elevationDeg: number | null } | null;
  /** Only what could be seen by eye; ranks. */
  readonly visible: boolean;
  readonly sunlit: boolean;
}

export type OverheadResult = ReturnType<typeof overheadResult>;

/** What stood above a place at a moment, of the objects given, and what a light in the sky can have been. */
export async function overheadOf(
  where: NamedPlace,
  objects: readonly SkyObject[],
  asked: OverheadQuestion,
  workspace: Workspace,
): Promise<OverheadResult> {
  const fresh = objects.filter(({ satellite }) => Math.abs(ageDays(satellite.elements.epoch, asked.at)) <= asked.maxAgeDays);
  const sky = lookUp(where, fresh, asked);
  const recent = await recentEvents(workspace, asked.at, new Set(fresh.map(({ noradId }) => noradId)));
  return overheadResult(where, sky, recent, objects.length - fresh.length, asked);
}

function lookUp(where: NamedPlace, objects: readonly SkyObject[], asked: OverheadQuestion): RankedSky {
  const halfS = asked.withinS;
  const { towards } = asked;
  return rankSightings(objects, {
    site: siteAt(where.place),
    during: { start: addSeconds(asked.at, -halfS), end: addSeconds(asked.at, halfS) },
    towards:
      towards === null
        ? null
        : {
            azimuthRad: towards.azimuthDeg * radPerDeg,
            elevationRad: towards.elevationDeg === null ? null : towards.elevationDeg * radPerDeg,
          },
    leastElevationRad: asked.minElevationDeg * radPerDeg,
    earth: builtInEarthData,
  });
}

/** Farther than this from the reported direction an object is no answer to it, its own error aside; degrees. */
const nearDeg = 20;

function overheadResult(
  where: NamedPlace,
  sky: RankedSky,
  recent: RecentEvents,
  leftOutForAge: number,
  asked: OverheadQuestion,
) {
  const ranked = asked.visible || asked.towards !== null;
  const all = sky.apparitions.map((one) => ({
    object: { noradId: one.object.noradId, name: one.object.name },
    time: utcMilliseconds(one.at),
    azimuthDeg: rounded(one.azimuthRad * degPerRad, 4),
    elevationDeg: rounded(one.elevationRad * degPerRad, 4),
    rangeKm: rounded(one.rangeKm, 3),
    rangeRateKmS: rounded(one.rangeRateKmS, 6),
    offNadirDeg: rounded(one.offNadirRad * degPerRad, 4),
    sunlit: one.light === "sunlit",
    light: one.light,
    /** Through clear air, with the bounds of what it may be; null in full shadow. */
    magnitude:
      one.magnitude === null
        ? null
        : {
            likely: rounded(one.magnitude.likely, 1),
            brightest: rounded(one.magnitude.brightest, 1),
            faintest: rounded(one.magnitude.faintest, 1),
          },
    seen: one.seen,
    /** From the direction given with --towards. */
    separationDeg: one.separationRad === null ? null : rounded(one.separationRad * degPerRad, 2),
    /** Between the Sun and the satellite, seen from the place. */
    sunSeparationDeg: rounded(one.sunSeparationRad * degPerRad, 3),
    epoch: utcMilliseconds(one.object.satellite.elements.epoch),
    /** From the set's epoch to the moment; negative where the set is newer. */
    ageDays: rounded(one.ageDays, 3),
    /** 95 % of sets of such age err by less. */
    time95S: rounded(one.time95S, 1),
    sky95Deg: rounded(one.sky95Rad * degPerRad, 2),
  }));
  type Seen = (typeof all)[number];
  const visible = ({ seen }: Seen): boolean => seen !== "no";
  const near = ({ separationDeg, sky95Deg }: Seen): boolean => separationDeg === null || separationDeg <= nearDeg + sky95Deg;
  const shown = all
    .filter((one) => (!asked.sunlit || one.sunlit) && (!asked.visible || visible(one)))
    .toSorted(ranked ? () => 0 : (a, b) => b.elevationDeg - a.elevationDeg);
  const time = utcMilliseconds(asked.at);
  const catalogue = catalogueSize(Number(time.slice(0, 4)) + (Number(time.slice(5, 7)) - 0.5) / 12);
  return {
    place: placeJson(where),
    time,
    withinS: asked.withinS,
    towards: asked.towards,
    ranked,
    sunElevationDeg: rounded(sky.sunElevationDeg, 4),
    /** The faintest that a keen eye sees at that height of the Sun under a clear sky. */
    limitMag: rounded(sky.limitMag, 1),
    lookedThrough: sky.lookedThrough,
    leftOutForAge,
    coverage: {
      /** Objects that the public catalogue gave sets for about then; past the counted years at least so many. */
      catalogued: catalogue.sets,
      counted: catalogue.measured,
      share: rounded(Math.min(1, sky.lookedThrough / catalogue.sets), 4),
      medianAgeDays: sky.ageDays === null ? null : rounded(sky.ageDays.median, 2),
      oldestAgeDays: sky.ageDays === null ? null : rounded(sky.ageDays.oldest, 2),
    },
    conclusion: {
      could: all.filter((one) => one.seen === "could" && near(one)).length,
      perhaps: all.filter((one) => one.seen === "perhaps" && near(one)).length,
      noneOfThese: !all.some((one) => visible(one) && near(one)),
      nearDeg,
    },
    recent: {
      ...recent,
      nearReentry: [
        ...sky.noPosition
          .filter((object) => isRecent(object, asked.at))
          .map((object) => nearReentry(object, "the theory has it down by then")),
        ...sky.apparitions.flatMap(({ object }) =>
          perigeeKm(object) < 180 && isRecent(object, asked.at)
            ? [nearReentry(object, `perigee ${perigeeKm(object).toFixed(0)} km`)]
            : [],
        ),
      ],
    },
    objects: shown,
  };
}

function nearReentry({ noradId, name }: SkyObject, because: string) {
  return { noradId, name, because };
}

/** Of an end within days only a set of days before can tell: what an older one foretells has come and gone. */
function isRecent({ satellite }: SkyObject, at: Instant): boolean {
  return Math.abs(ageDays(satellite.elements.epoch, at)) <= 5;
}

function perigeeKm({ satellite }: SkyObject): number {
  const { semiMajorAxisKm, eccentricity, meanHeightKm } = meanShape(satellite.elements);
  return meanHeightKm - semiMajorAxisKm * eccentricity;
}

function ageDays(epoch: Instant, at: Instant): number {
  return secondsBetween(epoch, at) / 86400;
}

/**
 * Launch directions against published ones, sites and planes against known launches, and claims about sites.
 *
 * Azimuths: Vostochny's permitted azimuths are published by GCAT (core pack), the one for Sun-synchronous orbits around 344.9°. MALLIGYONG-1: lift-off on 21 November 2023 at 13:42:28 UTC by its makers, from Sohae,
 * with a turn in the ascent: the plane lay 4.5° away then (own computation from public sets).
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  ascentsTo,
  inclinationOf,
  isPermitted,
  outsideSectorsDeg,
  planeMeetings,
  planeWindowsFrom,
  rankOrigins,
  rocketOfVehicle,
  rocketsNamed,
  rocketsOfStages,
  siteFromPlaneRad,
  turnCostKmS,
  type LaunchSite,
  type SiteHabits,
} from "../../src/analysis/index.ts";
import {
  addSeconds,
  builtInEarthData,
  degPerRad,
  parseTle,
  radPerDeg,
  secondsBetween,
  sgp4,
  utc,
  type Satellite,
} from "../../src/engine/index.ts";
import { claim, judgeOne, number, place } from "../fixtures/claims.ts";

const earth = builtInEarthData;
const sites: readonly LaunchSite[] = ["core", "dprk-satellites"].flatMap((pack) =>
  readFileSync(new URL(`../../packs/${pack}/sites.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line): LaunchSite => JSON.parse(line)),
);
function site(id: string): LaunchSite {
  const found = sites.find(({ siteId }) => siteId === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** First public set of MALLIGYONG-1. */
const firstSet = parseTle(
  "1 58400U 23179A   23326.16510777  .00018821  00000+0  84547-3 0  9999",
  "2 58400  97.4263 210.9434 0014062 277.7388 210.8950 15.21112775    83",
);

/** First public sets of CHINASAT 6E (Long March 3B from Xichang, 2023-11-09 11:23 UTC) and CAPELLA-13 (Electron from Mahia, 2024-08-11 13:18); times by GCAT. */
const chinasat = satelliteOf(
  "1 58253U 23172A   23313.91939772 -.00000492  00000+0  00000+0 0  9991",
  "2 58253  28.3937 216.1956 7294480 179.5634 352.7472  2.28280314    28",
);
const capella = satelliteOf(
  "1 60419U 24142A   24225.07777763 -.00000233  00000+0  00000+0 0  9999",
  "2 60419  53.0088 119.2946 0009271 285.0122 216.0458 14.85060222    70",
);

function satelliteOf(line1: string, line2: string): Satellite {
  const set = parseTle(line1, line2);
  const made = set.ok ? sgp4(set.value) : null;
  if (made?.ok !== true) throw new Error(line1);
  return made.value;
}

const dayOf = (date: string) => ({ start: utc(`${date}T00:00:00Z`), end: addSeconds(utc(`${date}T00:00:00Z`), 86400) });

describe("azimuth and inclination", () => {
  it("are each other's inverse, with the Earth's rotation", () => {
    for (const latitude of [5, 28.5, 39.7, 51.9, -39.3]) {
      for (const inclination of [latitude < 0 ? 45 : latitude + 5, 90, 97.5]) {
        for (const way of ascentsTo(latitude * radPerDeg, inclination * radPerDeg, 500)) {
          expect(inclinationOf(latitude * radPerDeg, way.flownAzimuthRad, 500) * degPerRad).toBeCloseTo(inclination, 6);
        }
      }
    }
  });

  it("turn by two to three degrees in low orbit for the Earth's rotation", () => {
    const [north] = ascentsTo(51.88 * radPerDeg, 98 * radPerDeg, 830);
    const apart = ((north?.inertialAzimuthRad ?? 0) - (north?.flownAzimuthRad ?? 0)) * degPerRad;
    expect(apart).toBeGreaterThan(1.5);
    expect(apart).toBeLessThan(3);
    // Published for Sun-synchronous launches from there; sectors hold three degrees either side.
    expect(Math.abs((north?.flownAzimuthRad ?? 0) * degPerRad - 344.9)).toBeLessThan(1);
  });

  it("have no direct way below the latitude", () => {
    expect(ascentsTo(46 * radPerDeg, 45 * radPerDeg, 500)).toEqual([]);
    expect(ascentsTo(46 * radPerDeg, 46.5 * radPerDeg, 500)).toHaveLength(2);
  });

  it("a turn of 60° costs the speed itself", () => {
    expect(turnCostKmS(60 * radPerDeg, 7.6)).toBeCloseTo(7.6, 9);
  });

  it("sectors reach through north", () => {
    expect(isPermitted(5, [[349.5, 93.5]])).toBe(true);
    expect(isPermitted(200, [[349.5, 93.5]])).toBe(false);
    expect(outsideSectorsDeg(120, [[35, 115]])).toBeCloseTo(5, 9);
    expect(outsideSectorsDeg(120, null)).toBe(0);
  });
});

describe("the origin of MALLIGYONG-1", () => {
  if (!firstSet.ok) throw new Error(firstSet.problem.code);
  const satellite = sgp4(firstSet.value);
  if (!satellite.ok) throw new Error(satellite.problem.code);
  const day = { start: utc("2023-11-21T00:00:00Z"), end: utc("2023-11-22T00:00:00Z") };
  const liftOff = utc("2023-11-21T13:42:28Z");

  it("is Sohae where the owner counts, with a turn, within two minutes of the second announced", () => {
    const [best] = rankOrigins(satellite.value, sites, { during: day, owner: "KP" }, earth);
    expect(best?.site.siteId).toBe("sohae");
    expect(best?.ascent).toBe("dog-leg");
    expect(best?.way).toBe("southward");
    expect(Math.abs(secondsBetween(liftOff, best?.liftOff ?? day.start))).toBeLessThan(120);
    // The pad lay 4.5° away at lift-off; a good degree of that the rocket's own drift to the east covers.
    expect((best?.planeDistanceRad ?? 0) * degPerRad).toBeGreaterThan(3);
    expect((best?.planeDistanceRad ?? 0) * degPerRad).toBeLessThan(4.5);
  });

  it("does not know launches on or after the day", () => {
    const share = (dayNumber: number): number =>
      rankOrigins(
        satellite.value,
        sites,
        {
          during: day,
          owner: null,
          habits: { sohae: [{ dayNumber, inclinationDeg: 97, perigeeKm: 490, apogeeKm: 510, owner: "KP" }] },
        },
        earth,
      ).find((way) => way.site.siteId === "sohae")?.share ?? 0;
    // 2023-11-21 is day 8725 from 2000-01-01.
    expect(share(8725)).toBe(share(9000));
    expect(share(8724)).toBeGreaterThan(2 * share(8725));
  });

  it("counts launches of the owner's rockets into such orbits", () => {
    const share = (siteId: string, owner: string): number =>
      rankOrigins(
        satellite.value,
        sites,
        {
          during: day,
          owner,
          habits: {
            jiuquan: [8500, 8550, 8600].map((dayNumber) => ({
              dayNumber,
              inclinationDeg: 97.4,
              perigeeKm: 490,
              apogeeKm: 510,
              owner: "CN",
            })),
            kodiak: [{ dayNumber: 8600, inclinationDeg: 97.4, perigeeKm: 490, apogeeKm: 510, owner: "US" }],
          },
        },
        earth,
      ).find((way) => way.site.siteId === siteId)?.share ?? 0;
    expect(share("jiuquan", "CN")).toBeGreaterThan(2 * share("jiuquan", "US"));
    expect(share("kodiak", "US")).toBeGreaterThan(2 * share("kodiak", "CN"));
  });

  it("gives a way and a phase that the site has flown before more than ones it has not", () => {
    const share = (lateS: number): number =>
      rankOrigins(
        satellite.value,
        sites,
        {
          during: day,
          owner: "KP",
          habits: {
            sohae: [
              {
                dayNumber: 8600,
                inclinationDeg: 97.4,
                perigeeKm: 490,
                apogeeKm: 510,
                owner: "KP",
                way: "southward",
                lateS,
              },
            ],
          },
        },
        earth,
      ).find((way) => way.site.siteId === "sohae")?.share ?? 0;
    // The first set has the phase 1131 s before the plane.
    expect(share(-1131)).toBeGreaterThan(share(0));
  });

  it("shares of all ways sum to one", () => {
    const ranked = rankOrigins(satellite.value, sites, { during: day, owner: null }, earth);
    expect(ranked.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it("lay 4.5° from the plane at lift-off", () => {
    const away = Math.abs(siteFromPlaneRad(satellite.value, site("sohae"), liftOff, earth) ?? 0) * degPerRad;
    expect(Math.abs(away - 4.5)).toBeLessThan(0.2);
  });

  it("meets the plane twice a day, each time in it", () => {
    const met = planeMeetings(satellite.value, site("sohae"), day, earth);
    expect(met).toHaveLength(2);
    for (const { at } of met)
      expect(Math.abs(siteFromPlaneRad(satellite.value, site("sohae"), at, earth) ?? 1)).toBeLessThan(1e-4);
  });

  it("keeps its local solar time at the node", () => {
    const week = { start: day.start, end: addSeconds(day.start, 5 * 86400) };
    const times = planeWindowsFrom(satellite.value, site("sohae"), week, earth).map(({ nodeSolarTimeS }) => nodeSolarTimeS);
    expect(times.length).toBeGreaterThan(8);
    // The equation of time moves the true Sun by 17 s a day in late November.
    expect(Math.max(...times) - Math.min(...times)).toBeLessThan(150);
  });
});

describe("the rocket", () => {
  const shareOf = (siteId: string, rocketIds: readonly string[], habits: SiteHabits): number =>
    rankOrigins(capella, sites, { during: dayOf("2024-08-11"), owner: null, rocketIds, habits }, earth).find(
      (way) => way.site.siteId === siteId,
    )?.share ?? 0;
  /** 2024-08-11 is day 8989 from 2000-01-01. */
  const flight = (dayNumber: number, rocketId: string) => ({
    dayNumber,
    rocketId,
    inclinationDeg: 53,
    perigeeKm: 600,
    apogeeKm: 620,
    owner: "US",
  });

  it("is told by the names that the catalogue gives its stages", () => {
    const ids = (...names: string[]): readonly string[] => rocketsOfStages(names).map(({ rocketId }) => rocketId);
    expect(ids("CZ-2D R/B")).toEqual(["CZ-2D"]);
    expect(ids("CUSAT 2 & FALCON 9 R/B")).toContain("FALCON-9");
    expect(ids("LVM3 R/B (2023-098B)")).toEqual(["LVM3"]);
    expect(ids("SL-4 R/B").toSorted()).toEqual(["SOYUZ", "SOYUZ-2V", "SOYUZ-ST"]);
    // An upper stage of two rockets, and the second stage of one of them.
    expect(ids("YZ-1 R/B")).toEqual(["CZ-3B", "CZ-3C"]);
    expect(ids("YZ-1 R/B", "CZ-3B R/B")).toEqual(["CZ-3B"]);
    expect(ids("OBJECT B", "FREGAT DEB (TANK)")).toEqual([]);
  });

  it("is told by what people and logs call it", () => {
    expect(rocketsNamed("Long March 2D").map(({ rocketId }) => rocketId)).toEqual(["CZ-2D"]);
    expect(rocketsNamed("falcon 9").map(({ rocketId }) => rocketId)).toEqual(["FALCON-9"]);
    expect(rocketsNamed("CZ-4C R/B").map(({ rocketId }) => rocketId)).toEqual(["CZ-4C"]);
    expect(rocketsNamed("Saturn V")).toEqual([]);
    expect(rocketOfVehicle("Chang Zheng 3B/YZ-1")?.rocketId).toBe("CZ-3B");
    expect(rocketOfVehicle("Minotaur IV")?.rocketId).toBe("MINOTAUR-4");
  });

  it("counts by its flights before the day, and by none after", () => {
    const others = [8000, 8100, 8200, 8300].map((day) => flight(day, "FALCON-9"));
    const withFlight = (day: number): SiteHabits => ({
      mahia: [flight(8000, "ELECTRON"), flight(8100, "ELECTRON")],
      wallops: [...others, flight(day, "ELECTRON")],
    });
    const share = (day: number): number => shareOf("wallops", ["ELECTRON"], withFlight(day));
    expect(share(8989)).toBe(share(9100));
    expect(share(8988)).toBeGreaterThan(2 * share(8989));
  });

  it("tells nothing where nobody has flown it", () => {
    const habits = { mahia: [flight(8000, "ELECTRON")], wallops: [flight(8000, "ANTARES")] };
    expect(shareOf("mahia", ["CHOLLIMA-1"], habits)).toBe(shareOf("mahia", [], habits));
  });

  it("leads to Mahia for CAPELLA-13, lift-off within two minutes", () => {
    const during = dayOf("2024-08-11");
    const ranked = (rocketIds: readonly string[]) => rankOrigins(capella, sites, { during, owner: "US", rocketIds }, earth);
    const [best] = ranked(["ELECTRON"]);
    expect(best?.site.siteId).toBe("mahia");
    expect(best?.rocketFlights).toBeGreaterThan(30);
    expect(best?.share).toBeGreaterThan(2 * (ranked([]).find(({ site: { siteId } }) => siteId === "mahia")?.share ?? 1));
    expect(Math.abs(secondsBetween(utc("2024-08-11T13:18:30Z"), best?.liftOff ?? during.start))).toBeLessThan(120);
  });
});

describe("when it left", () => {
  it("is told by the perigee of a transfer, within two minutes", () => {
    const during = dayOf("2023-11-09");
    const [best] = rankOrigins(chinasat, sites, { during, owner: "CN" }, earth);
    expect(best?.site.siteId).toBe("xichang");
    expect(Math.abs(secondsBetween(utc("2023-11-09T11:23:30Z"), best?.liftOff ?? during.start))).toBeLessThan(120);
  });

  it("is told by the plane alone where the set came a week later", () => {
    const asked = (date: string) => rankOrigins(capella, sites, { during: dayOf(date), owner: "US" }, earth);
    expect(asked("2024-08-11").some(({ phaseAt }) => phaseAt !== null)).toBe(true);
    expect(asked("2024-08-05").every(({ phaseAt }) => phaseAt === null)).toBe(true);
  });
});

describe("claims about sites", () => {
  const says = (quote: string, where: ReturnType<typeof place>, more: Partial<Parameters<typeof claim>[0]> = {}) =>
    claim({
      type: "site-capability",
      speaker: "An official",
      speakerId: null,
      quote,
      places: [where],
      proposition: quote,
      ...more,
    });
  const vostochny = place("Vostochny Cosmodrome", 51.88, 128.33, "site", 15);
  const vostochnyRow = {
    kind: "site",
    origin: "GCAT",
    originId: null,
    via: "test",
    published: null,
    pack: "test",
    value: {
      siteId: "vostochny",
      name: "Vostochny Cosmodrome",
      latitudeDeg: 51.88,
      longitudeDeg: 128.33,
      uncertaintyKm: 2,
      state: "RU",
      azimuthsDeg: [
        [341.9, 347.9],
        [6.3, 12.3],
        [87, 93],
      ] satisfies [number, number][],
    },
  } as const;

  it("Sun-synchronous orbits from Vostochny: supported by a permitted azimuth, consistent where none is known", async () => {
    const one = says("Sun-synchronous orbits can be reached from Vostochny", vostochny);
    const row = { ...vostochnyRow, value: { ...vostochnyRow.value, azimuthsDeg: [...vostochnyRow.value.azimuthsDeg] } };
    expect((await judgeOne(one, [row])).finding.verdict).toBe("supported");
    expect((await judgeOne(one, [])).finding.verdict).toBe("consistent");
    expect((await judgeOne({ ...one, stance: "denies" }, [row])).finding.verdict).toBe("contradicted");
  });

  it("30° of inclination from Vostochny: contradicted, with the cost of the turn", async () => {
    const one = says("30 degrees can be reached from Vostochny", vostochny, {
      quantities: [number("inclination", 30, "deg", 0.5)],
    });
    const { finding } = await judgeOne(one, []);
    expect(finding.verdict).toBe("contradicted");
    expect(finding.summary).toContain("km/s");
  });

  it("geostationary orbit from Baikonur: supported, the turn is made far out", async () => {
    const baikonur = place("Baikonur Cosmodrome", 46, 63, "site", 45);
    expect((await judgeOne(says("geostationary orbit can be reached from Baikonur", baikonur), [])).finding.verdict).toBe(
      "supported",
    );
  });

  it("a pad that is ready needs pictures", async () => {
    expect((await judgeOne(says("the new launch pad was completed", vostochny), [])).finding.verdict).toBe("needs-data");
  });
});

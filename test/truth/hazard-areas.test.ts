/**
 * Warnings of five launches, typed as facts, against the orbits that were reached: four whose rockets turned, one that flew straight on.
 *
 * - NAVAREA IV 1177/22 and 418/23 of the Eastern Range (NGA, Maritime Safety Information): Falcon 9 with Galaxy 31 and 32, 12 November 2022 16:06
 *   UTC; Falcon 9 with Starlink group 6-2, 19 April 2023 14:31 UTC. Hours of lift-off: GCAT, whose Julian days are good to 7 minutes.
 * - North Korea's notice to the IMO of December 2012 (first stage, as D. Wright printed it on allthingsnuclear.org from Yonhap) and of February 2016
 *   (one corner each of three areas, as Segye Ilbo and MBN printed them): KWANGMYONGSONG-3 unit 2 and KMS-4.
 * - US Coast Guard, Sector Anchorage, November 2010 (release "Rocket launch from Kodiak Island prompts Coast Guard safety zone",
 *   coastguardnews.com): Minotaur IV with STP-S26 from Kodiak, "a course of approximately 144.3 degrees true", from 3:37 to 5:54 p.m. local time
 *   on 19 to 21 November. Lift-off: 20 November, 01:25 UTC; 71.9° reached (GCAT).
 * - T. Molczan on SeeSat-L, 2 April 2012: the areas of that April, at about 181° from Sohae, lead to 88.7°.
 * Inclinations reached: GCAT and the US catalogue.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  ascentsTo,
  directionsThrough,
  inclinationOf,
  nodeOfAscent,
  planeAtSite,
  planeDriftDegDay,
  makeTarget,
  rankSites,
  readWarning,
  type LaunchSite,
} from "../../src/analysis/index.ts";
import {
  builtInEarthData,
  builtInLeapSeconds,
  formatUtc,
  readElementSets,
  secondsBetween,
  sgp4,
  utc,
} from "../../src/engine/index.ts";
import { sharedData } from "../sharedData.ts";

const rad = Math.PI / 180;
const site = (
  siteId: string,
  latitudeDeg: number,
  longitudeDeg: number,
  azimuthsDeg: LaunchSite["azimuthsDeg"] = null,
): LaunchSite => ({
  siteId,
  name: siteId,
  latitudeDeg,
  longitudeDeg,
  state: "",
  azimuthsDeg,
});
const cape = site("cape-canaveral", 28.5619, -80.5772, [[35, 120]]);
const sohae = site("sohae", 39.6601, 124.7053);
/** Permitted sector: Alaska Aerospace, in Spaceflight Now of 1 December 2010. */
const kodiak = site("kodiak", 57.4359, -152.3378, [[110, 220]]);
const sites = [
  cape,
  sohae,
  kodiak,
  site("vandenberg", 34.63, -120.62),
  site("wallops", 37.83, -75.48),
  site("kourou", 5.24, -52.77),
  site("tonghae", 40.85, 129.6666),
  site("jiuquan", 40.96, 100.29),
];

const galaxy = `NAVAREA IV 1177/22. Rocket launch 121606Z TO 121854Z NOV, ALTERNATE 131606Z TO 131854Z AND
  1607Z TO 1854Z DAILY 14 THRU 18 NOV IN AREAS BOUND BY:
  A. 28-39.92N 080-38.33W, 28-40.00N 079-44.00W, 28-28.00N 079-40.00W, 28-29.97N 080-32.29W
  B. 27-51.00N 073-56.00W, 28-37.00N 073-55.00W, 28-40.00N 071-21.00W, 28-13.00N 069-58.00W, 27-31.00N 069-58.00W, 27-21.00N 071-43.00W.
  2. CANCEL NAVAREA IV 1165/22. 3. CANCEL THIS MSG 181954Z NOV 22.`;
const starlink = `NAVAREA IV 418/23. Rocket launch 191218Z TO 191647Z APR, ALTERNATE 201153Z TO 201622Z, 211128Z TO 211556Z,
  221102Z TO 221531Z, 231037Z TO 231506Z, 241012Z TO 241441Z AND 250947Z TO 251416Z APR IN AREAS BOUND BY:
  A. 28-38.47N 080-37.31W, 28-38.00N 080-32.00W, 28-37.00N 080-23.00W, 28-20.00N 079-55.00W, 28-16.00N 079-57.00W, 28-31.21N 080-33.38W.
  B. 26-26.00N 076-00.00W, 25-40.00N 074-06.00W, 25-24.00N 073-52.00W, 25-04.00N 074-14.00W, 25-13.00N 074-45.00W, 26-03.00N 076-00.00W.
  2. CANCEL NAVAREA IV 414/23. 3. CANCEL THIS MSG 251516Z APR 23.`;
/** Local hours (UTC − 9) as they are in UTC. */
const stpS26 = `Rocket launch 0037Z TO 0254Z DAILY 20 THRU 22 NOV 10 IN AREA BOUND BY:
  57-15.971N 151-37.742W, 56-07.759N 150-11.044W, 55-52.565N 150-44.438W, 56-59.704N 152-11.969W,
  57-17.431N 152-24.905W, 57-24.305N 152-22.133W, 57-27.350N 152-17.331W, 57-27.767N 152-04.962W.`;
const unha2012 = `First stage: 35°44'06"N 124°30'30"E, 35°44'07"N 124°54'23"E, 34°58'43"N 124°56'11"E, 34°58'36"N 124°32'32"E.`;
const kms4 = `First stage in an AREA with 36-04N 124-30E; fairing in an AREA with 33-16N 124-11E; second stage in an AREA with 19-44N 123-53E.`;

describe("what a warning says", () => {
  it("areas with their corners, and every hour with the alternates", () => {
    const { areas, windows } = readWarning(galaxy);
    expect(areas.map(({ label, corners }) => [label, corners.length])).toEqual([
      ["A", 4],
      ["B", 6],
    ]);
    expect(areas[0]?.corners[0]?.latitudeDeg).toBeCloseTo(28.66533, 5);
    expect(areas[1]?.corners[5]?.longitudeDeg).toBeCloseTo(-71.71667, 5);
    expect(
      windows.map(({ start, end }) => `${formatUtc(start, builtInLeapSeconds)} ${Math.round(secondsBetween(start, end) / 60)}`),
    ).toEqual([
      "2022-11-12T16:06:00Z 168",
      "2022-11-13T16:06:00Z 168",
      "2022-11-14T16:07:00Z 167",
      "2022-11-15T16:07:00Z 167",
      "2022-11-16T16:07:00Z 167",
      "2022-11-17T16:07:00Z 167",
      "2022-11-18T16:07:00Z 167",
    ]);
  });

  it("one window a day that moves by 25 minutes, as a plane in space asks for", () => {
    const { windows } = readWarning(starlink);
    expect(windows).toHaveLength(7);
    const moved = windows.slice(1).map(({ start }, i) => 1440 - secondsBetween(windows[i]?.start ?? start, start) / 60);
    for (const minutes of moved) expect(Math.abs(minutes - 25)).toBeLessThanOrEqual(1);
  });

  it("the drift of that plane: −5.4° a day, as orbits of 43° at 300 to 600 km have; NROL-71's hours gave Molczan −2.27°", () => {
    // First order: −9.96° × (6378 / a)^3.5 × cos i a day, −6.2° at 300 km and −5.4° at 560 km; the hours are rounded to minutes.
    const drift = planeDriftDegDay(readWarning(starlink).windows) ?? 0;
    expect(drift).toBeGreaterThan(-6.2);
    expect(drift).toBeLessThan(-5.1);
    const times = [
      "2018-12-08T04:19:00Z",
      "2018-12-09T04:06:00Z",
      "2018-12-19T01:57:00Z",
      "2018-12-20T01:44:00Z",
      "2019-01-19T19:05:00Z",
    ];
    const windows = times.map((start) => ({ start: utc(start), end: utc(start) }));
    expect(planeDriftDegDay(windows)).toBeCloseTo(-2.27, 1);
    expect(planeDriftDegDay(readWarning(galaxy).windows)).toBeNull();
  });

  it("a NOTAM's fields, closed rings, circles, corners by letters, and hours past midnight", () => {
    const notam = readWarning(`B)2607140900 C)2607182059 D) DAILY 0900-2100 E) AIRSPACE CLSD WI AREA:
      1. 625500N0470000E-625000N0485000E-622500N0484500E-623000N0470000E-625500N0470000E.
      2. 621200N0510400E-615900N0522100E-622400N0524100E-623700N0512400E-621200N0510400E.`);
    expect(notam.areas.map(({ corners }) => corners.length)).toEqual([4, 4]);
    expect(notam.windows).toHaveLength(5);
    const circle = readWarning("150825Z TO 150855Z JAN 26 IN AREA WITHIN NINE MILES OF 33-40.72N 119-09.16W.");
    expect(circle.areas[0]?.radiusKm).toBeCloseTo(16.668, 3);
    const letters = readWarning(
      "142100Z TO 232100Z JUL 26 IN AREA BOUNDED BY: A. 59-42.60S 165-49.20E B. 57-28.80S 126-01.20W C. 60-23.40S 122-04.80W",
    );
    expect(letters.areas.map(({ corners }) => corners.length)).toEqual([3]);
    const late = readWarning("2107Z TO 0108Z DAILY 28 SEP THRU 02 OCT IN AREA 27-30S 085-30W. CANCEL THIS MSG 030208Z OCT 26.");
    expect(late.windows).toHaveLength(5);
    expect(late.windows.every(({ start, end }) => secondsBetween(start, end) === 4 * 3600 + 60)).toBe(true);
    const months = readWarning("301500Z MAY TO 101500Z JUN 23");
    expect(months.windows.map(({ start, end }) => secondsBetween(start, end) / 86_400)).toEqual([11]);
  });

  it("nothing where there is nothing", () => {
    expect(readWarning("The Coast Guard issued a warning for three areas.")).toEqual({ areas: [], windows: [] });
  });
});

/** The hours of lift-off by GCAT, and by how much the orbit's inclination lies outside what the straight way gives. */
const launches = [
  {
    name: "Galaxy 31/32",
    text: galaxy,
    from: cape,
    liftOff: "2022-11-12T16:06:00Z",
    reachedDeg: 25.1,
    azimuths: [87, 97],
    offDeg: [3, 4],
  },
  {
    name: "Starlink 6-2",
    text: starlink,
    from: cape,
    liftOff: "2023-04-19T14:31:00Z",
    reachedDeg: 43,
    azimuths: [115, 122],
    offDeg: [2, 3.2],
  },
  {
    name: "KMS-3 unit 2",
    text: unha2012,
    from: sohae,
    liftOff: null,
    reachedDeg: 97.4,
    azimuths: [177, 183],
    offDeg: [7, 8.5],
  },
  { name: "KMS-4", text: kms4, from: sohae, liftOff: null, reachedDeg: 97.5, azimuths: [181.9, 183], offDeg: [7, 7.6] },
] as const;

describe("warnings against the orbits reached", () => {
  for (const { name, text, from, liftOff, reachedDeg, azimuths, offDeg } of launches) {
    it(`${name}: direction, inclination, hours`, () => {
      const warning = readWarning(text);
      const fit = directionsThrough(from, warning.areas);
      if (fit === null) throw new RangeError("the warning has areas");
      expect(fit.missed).toEqual([]);
      expect(fit.azimuthsDeg[0]).toBeGreaterThanOrEqual(azimuths[0]);
      expect(fit.azimuthsDeg[1]).toBeLessThanOrEqual(azimuths[1]);
      // Every one of these rockets turned after the areas: to the equator's side with the second burn of a transfer orbit (Galaxy), away from the
      // Bahamas (Starlink), or past China and the Philippines (Sohae). The ranges hold the turn that follows from the two
      // inclinations: measured here, for a person to look again when it moves.
      const off = Math.max(0, fit.inclinationsDeg[0] - reachedDeg, reachedDeg - fit.inclinationsDeg[1]);
      expect(off).toBeGreaterThan(offDeg[0]);
      expect(off).toBeLessThan(offDeg[1]);
      if (liftOff !== null) {
        const at = utc(liftOff);
        expect(warning.windows.some(({ start, end }) => secondsBetween(start, at) >= 0 && secondsBetween(at, end) > 0)).toBe(
          true,
        );
      }
    });
  }

  it("STP-S26: a direct ascent, without a turn", () => {
    const { areas, windows } = readWarning(stpS26);
    const fit = directionsThrough(kodiak, areas);
    if (fit === null) throw new RangeError("the warning has an area");
    expect(fit.missed).toEqual([]);
    // The course that was published lies in the directions, and leads to the orbit reached to the 1° or 2° that the method claims.
    const [from, to] = fit.azimuthsDeg;
    expect(from).toBeGreaterThan(136);
    expect(from).toBeLessThan(144.3);
    expect(to).toBeGreaterThan(144.3);
    expect(to).toBeLessThan(151);
    expect(Math.abs(inclinationOf(kodiak.latitudeDeg * rad, 144.3 * rad, 640) / rad - 71.9)).toBeLessThan(1);
    // The orbit reached is one of those that lie straight on.
    expect(fit.inclinationsDeg[0]).toBeLessThan(71.9);
    expect(fit.inclinationsDeg[1]).toBeGreaterThan(71.9);
    const down = ascentsTo(kodiak.latitudeDeg * rad, 71.9 * rad, 640).find(({ way }) => way === "descending");
    expect(Math.abs((down?.flownAzimuthRad ?? 0) / rad - 144.3)).toBeLessThan(2.5);
    const at = utc("2010-11-20T01:25:00Z");
    expect(windows.some(({ start, end }) => secondsBetween(start, at) >= 0 && secondsBetween(at, end) > 0)).toBe(true);
    expect(rankSites(sites, areas)[0]?.site.siteId).toBe("kodiak");
  });

  it("181° from Sohae leads to 88.7°, and 97.42° takes 192.3° (Molczan)", () => {
    expect(inclinationOf(39.66 * rad, 181 * rad, 500) / rad).toBeCloseTo(88.7, 1);
    const down = ascentsTo(39.66 * rad, 97.42 * rad, 500).find(({ way }) => way === "descending");
    expect((down?.flownAzimuthRad ?? 0) / rad).toBeCloseTo(192.3, 1);
  });

  it("names the site", () => {
    expect(rankSites(sites, readWarning(galaxy).areas)[0]?.site.siteId).toBe("cape-canaveral");
    expect(rankSites(sites, readWarning(starlink).areas)[0]?.site.siteId).toBe("cape-canaveral");
    expect(rankSites(sites, readWarning(kms4).areas)[0]?.site.siteId).toBe("sohae");
  });

  const path = sharedData("elements/41332.tle");
  it.skipIf(path === null)(
    "the plane of KMS-4 by its direction and lift-off, against its first set (needs the shared sets)",
    () => {
      const set = readElementSets(readFileSync(path ?? "", "utf8")).sets[0];
      const made = set === undefined ? null : sgp4(set);
      if (made?.ok !== true) throw new RangeError("the first set can be propagated");
      const at = utc("2016-02-07T00:30:00Z");
      const plane = planeAtSite(made.value, makeTarget({ ...sohae, radiusKm: 0 }), at, builtInEarthData);
      if (plane === null) throw new RangeError("the set reaches back nine days");
      // The plane that the way of the areas leads into lies some degrees from the one reached: the dog-leg, seen from the pad.
      expect(plane.distanceRad / rad).toBeGreaterThan(1);
      expect(plane.distanceRad / rad).toBeLessThan(8);
      const node = nodeOfAscent(sohae, plane.azimuthRad, at, builtInEarthData);
      // Nine days of drift at 1° a day are in the set's own node; the plane's distance at the pad is the rest.
      const drift = (set?.raanRad ?? 0) / rad - node.raanRad / rad - secondsBetween(at, set?.epoch ?? at) / 86_400;
      expect(Math.abs(((drift + 540) % 360) - 180)).toBeLessThan(8);
    },
  );
});

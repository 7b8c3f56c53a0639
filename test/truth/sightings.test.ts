/**
 * What a light can have been, against a look of its own: made-up orbits, and the whole list of 29 November 2023 (CelesTrak "active", 8,977 objects)
 * where it is at hand, over Busan, every object at every step, with directions, shadow and brightness computed here in another way; and against published brightness.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  bodyOf,
  catalogueSize,
  extinctionMag,
  nakedEyeLimitMag,
  rankSightings,
  type SkyObject,
} from "../../src/analysis/index.ts";
import {
  addSeconds,
  apparentMagnitude,
  builtInEarthData,
  elementsFromOmm,
  itrfFromGeodetic,
  propagate,
  readElementSets,
  sgp4,
  siteAt,
  sunPositionTeme,
  temeToItrf,
  temeVectorToItrf,
  utc,
  type MeanElements,
  type Vec3,
} from "../../src/engine/index.ts";
import { sharedData } from "../sharedData.ts";

const rad = Math.PI / 180;
const busan = { latitudeRad: 35.1796 * rad, longitudeRad: 129.0756 * rad, heightKm: 0 };
const at = utc("2023-11-29T09:35:00Z");
const length = (v: Vec3): number => Math.hypot(v[0], v[1], v[2]);
const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const times = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** East, north, up by turning, where the engine projects on axes. */
function lookHere(position: Vec3): { azimuthDeg: number; elevationDeg: number; rangeKm: number } {
  const [x, y, z] = minus(position, itrfFromGeodetic(busan));
  const { latitudeRad: lat, longitudeRad: lon } = busan;
  const [a, b] = [x * Math.cos(lon) + y * Math.sin(lon), -x * Math.sin(lon) + y * Math.cos(lon)];
  const [n, u] = [-a * Math.sin(lat) + z * Math.cos(lat), a * Math.cos(lat) + z * Math.sin(lat)];
  const rangeKm = Math.hypot(b, n, u);
  return { azimuthDeg: (Math.atan2(b, n) / rad + 360) % 360, elevationDeg: Math.asin(u / rangeKm) / rad, rangeKm };
}

/** A cylinder behind the Earth: differs from the cone only near the rim. */
function cylinderShadow(position: Vec3, sun: Vec3): { dark: boolean; rimKm: number } {
  const toSun = sun.map((v) => v / length(sun));
  const along = position[0] * (toSun[0] ?? 0) + position[1] * (toSun[1] ?? 0) + position[2] * (toSun[2] ?? 0);
  const aside = Math.sqrt(times(position, position) - along * along);
  return { dark: along < 0 && aside < 6378, rimKm: along < 0 ? Math.abs(aside - 6378) : 1e9 };
}

/** Every object at every step, in another way: what is above the horizon, where, lit or not, and all that an interval shows. */
function heldAgainstEveryObject(objects: readonly SkyObject[], leastAbove: number): void {
  const sky = skyOf(objects);

  it("holds exactly what was above the horizon, and where", () => {
    const expected = new Map<number, ReturnType<typeof lookHere>>();
    for (const { noradId, satellite } of objects) {
      const state = propagate(satellite, at);
      if (!state.ok) continue;
      const here = lookHere(temeToItrf(state.value, builtInEarthData).positionKm);
      if (here.elevationDeg >= 0) expected.set(noradId, here);
    }
    expect(expected.size).toBeGreaterThan(leastAbove);
    expect(sky.apparitions.map(({ object }) => object.noradId).toSorted((a, b) => a - b)).toEqual(
      [...expected.keys()].toSorted((a, b) => a - b),
    );
    for (const one of sky.apparitions) {
      const here = expected.get(one.object.noradId);
      // Two ways of the same geometry: rounding only.
      expect(Math.abs(one.elevationRad / rad - (here?.elevationDeg ?? 99))).toBeLessThan(1e-8);
      expect(Math.abs(one.rangeKm - (here?.rangeKm ?? 0))).toBeLessThan(1e-6);
      const off = Math.abs(one.azimuthRad / rad - (here?.azimuthDeg ?? 0));
      expect(Math.min(off, 360 - off) * Math.cos(one.elevationRad)).toBeLessThan(1e-8);
    }
  });

  it("tells light from shadow as a cylinder does, away from its rim", () => {
    const sun = sunPositionTeme(at, builtInEarthData);
    let [compared, dark] = [0, 0];
    for (const one of sky.apparitions) {
      const state = propagate(one.object.satellite, at);
      if (!state.ok) throw new RangeError("an apparition has a position");
      const { dark: isDark, rimKm } = cylinderShadow(state.value.positionKm, sun);
      // The cone narrows by 0.0047 of the way behind the Earth and the Earth is flat by 21 km: 230 km at geostationary height.
      if (rimKm < 230) continue;
      compared += 1;
      if (isDark) dark += 1;
      expect(one.light !== "umbra", one.object.name).toBe(!isDark);
    }
    expect(compared).toBeGreaterThan(leastAbove / 2);
    expect(dark).toBeGreaterThan(leastAbove / 20);
  });

  it("finds in an interval all that any moment of it shows", () => {
    const some = objects.slice(0, 500);
    const search = { site: siteAt(busan), towards: null, leastElevationRad: 10 * rad, earth: builtInEarthData };
    const whole = rankSightings(some, { ...search, during: { start: addSeconds(at, -30), end: addSeconds(at, 30) } });
    const each = new Map<number, number>();
    for (let s = -30; s <= 30; s += 5) {
      const moment = { start: addSeconds(at, s), end: addSeconds(at, s) };
      for (const { object, magnitude } of rankSightings(some, { ...search, during: moment }).apparitions) {
        each.set(object.noradId, Math.min(each.get(object.noradId) ?? 99, magnitude?.likely ?? 99));
      }
    }
    expect(new Set(whole.apparitions.map(({ object }) => object.noradId))).toEqual(new Set(each.keys()));
    // Told at its best: where no direction was reported, when it was brightest.
    for (const { object, magnitude } of whole.apparitions)
      expect(magnitude?.likely ?? 99).toBeCloseTo(each.get(object.noradId) ?? 0, 9);
  });
}

function skyOf(objects: readonly SkyObject[]): ReturnType<typeof rankSightings> {
  return rankSightings(objects, {
    site: siteAt(busan),
    during: { start: at, end: at },
    towards: { azimuthRad: 180 * rad, elevationRad: 40 * rad },
    leastElevationRad: 0,
    earth: builtInEarthData,
  });
}

function objectsOf(sets: readonly MeanElements[]): readonly SkyObject[] {
  return sets.flatMap((set) => {
    const made = sgp4(set);
    return made.ok ? [{ noradId: set.noradId, name: set.name ?? "", kind: "unknown", satellite: made.value }] : [];
  });
}

/** 1,200 made-up orbits of every tilt, low, middle and high, by a small generator of whole numbers. */
function madeUp(): readonly MeanElements[] {
  let seed = 20231129;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  return Array.from({ length: 1200 }, (_, i) => {
    const read = elementsFromOmm({
      OBJECT_NAME: `MADE ${i}`,
      OBJECT_ID: "",
      EPOCH: "2023-11-29T00:00:00",
      MEAN_MOTION: i % 3 === 0 ? 1 + random() : i % 3 === 1 ? 3 + 8 * random() : 13 + 2.4 * random(),
      ECCENTRICITY: 0.01 * random(),
      INCLINATION: 150 * random(),
      RA_OF_ASC_NODE: 360 * random(),
      ARG_OF_PERICENTER: 360 * random(),
      MEAN_ANOMALY: 360 * random(),
      EPHEMERIS_TYPE: 0,
      CLASSIFICATION_TYPE: "U",
      NORAD_CAT_ID: i + 1,
      ELEMENT_SET_NO: 1,
      REV_AT_EPOCH: 1,
      BSTAR: 1e-5,
      MEAN_MOTION_DOT: 0,
      MEAN_MOTION_DDOT: 0,
    });
    if (!read.ok) throw new Error(read.problem.code);
    return read.value;
  });
}

describe("a made-up sky over Busan", () => {
  heldAgainstEveryObject(objectsOf(madeUp()), 250);
});

const path = sharedData("catalog/active-2023-11-29.3le.gz");

describe.skipIf(path === null)("the whole catalogue over Busan (needs the shared catalogue; skipped without it)", () => {
  const { sets } = readElementSets(path === null ? "" : gunzipSync(readFileSync(path)).toString("utf8"));
  const objects = objectsOf(sets);
  heldAgainstEveryObject(objects, 700);
  const sky = skyOf(objects);

  it("ranks by brightness and direction, what cannot be seen last", () => {
    const sunItrf = temeVectorToItrf(sunPositionTeme(at, builtInEarthData), at, builtInEarthData);
    const here = itrfFromGeodetic(busan);
    const cost = new Map<number, number>();
    for (const { object } of sky.apparitions) {
      const state = propagate(object.satellite, at);
      if (!state.ok) throw new RangeError("an apparition has a position");
      const position = temeToItrf(state.value, builtInEarthData).positionKm;
      const { azimuthDeg, elevationDeg, rangeKm } = lookHere(position);
      const [toSun, toHere] = [minus(sunItrf, position), minus(here, position)];
      const phase = Math.acos(times(toSun, toHere) / length(toSun) / length(toHere));
      const sine = Math.sin(elevationDeg * rad);
      const magnitude = apparentMagnitude(bodyOf(object).body, rangeKm, phase) + 0.2 / (sine + 0.025 * Math.exp(-11 * sine));
      const off = Math.acos(
        sine * Math.sin(40 * rad) + Math.cos(elevationDeg * rad) * Math.cos(40 * rad) * Math.cos((azimuthDeg - 180) * rad),
      );
      cost.set(object.noradId, magnitude + off / rad / 10);
    }
    for (const [which, least] of [
      ["could", 5],
      ["perhaps", 20],
    ] as const) {
      const group = sky.apparitions.filter(({ seen }) => seen === which);
      const costs = group.map(({ object }) => cost.get(object.noradId) ?? Number.NaN);
      expect(group.length, which).toBeGreaterThanOrEqual(least);
      for (const [i, value] of costs.entries()) expect(value).toBeGreaterThanOrEqual((costs[i - 1] ?? -99) - 1e-9);
    }
    const order = sky.apparitions.map(({ seen }) => ["could", "perhaps", "no"].indexOf(seen));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    for (const one of sky.apparitions.filter(({ light }) => light === "umbra")) expect(one.seen).toBe("no");
  });
});

describe("brightness", () => {
  it("makes the ISS magnitude −1.8 at 1,000 km with the Sun at a right angle, the figure that watchers use", () => {
    const { body } = bodyOf({ noradId: 25544, name: "ISS (ZARYA)", kind: "payload" });
    expect(apparentMagnitude(body, 1000, Math.PI / 2)).toBeCloseTo(-1.8, 2);
  });

  it("takes a rocket body by its name, debris too", () => {
    expect(bodyOf({ noradId: 1, name: "CZ-4B R/B", kind: "unknown" }).because).toContain("rocket body");
    expect(bodyOf({ noradId: 1, name: "COSMOS 2251 DEB", kind: "unknown" }).because).toContain("debris");
  });

  it("loses 0.2 magnitudes overhead and about 1.1 at 10°, and never all of it", () => {
    expect(extinctionMag(Math.PI / 2)).toBeCloseTo(0.2, 3);
    expect(extinctionMag(10 * rad)).toBeCloseTo(1.12, 1);
    expect(extinctionMag(0)).toBeCloseTo(8, 6);
  });

  it("sees less the higher the Sun stands", () => {
    expect(nakedEyeLimitMag(-30)).toBe(6);
    expect(nakedEyeLimitMag(20)).toBe(-4);
    const limits = Array.from({ length: 60 }, (_, i) => nakedEyeLimitMag(-30 + i));
    for (const [i, limit] of limits.entries()) expect(limit).toBeLessThanOrEqual(limits[i - 1] ?? 6);
  });

  it("says how large the catalogue was, and where that was not counted", () => {
    expect(catalogueSize(2024.51)).toEqual({ sets: 26_389, measured: true });
    expect(catalogueSize(2026.6)).toEqual({ sets: 26_389, measured: false });
  });
});

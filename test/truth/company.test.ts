/**
 * Close approaches against published ones (SOCRATES, CelesTrak, 2024, with the element sets that it used), and the search of a whole list
 * against one pair after the other.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  addSeconds,
  closestApproaches,
  elementsFromOmm,
  parseTle,
  secondsBetween,
  sgp4,
  utc,
  type Instant,
  type MeanElements,
  type Satellite,
} from "../../src/engine/index.ts";
import {
  approachesAmong,
  approachesToOne,
  approachesToSeveral,
  closestByChance,
  encounterAt,
  encountersBetween,
  mayBeOne,
  nearnessOfPeers,
  relativeOrbit,
  shareWithin,
} from "../../src/analysis/index.ts";

/** SOCRATES prints milliseconds and metres; the two element sets are those it used, so only rounding and the search differ. */
const tolerance = { timeS: 0.01, distanceKm: 0.005, speedKmS: 0.001 };

const published: {
  readonly approaches: readonly {
    readonly tca: string;
    readonly minRangeKm: number;
    readonly relativeSpeedKmS: number;
    readonly first: readonly [string, string];
    readonly second: readonly [string, string];
  }[];
} = JSON.parse(readFileSync(new URL("data/socrates.json", import.meta.url), "utf8"));

function setOf(lines: readonly [string, string]): MeanElements {
  const read = parseTle(lines[0], lines[1]);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

function made(set: MeanElements): Satellite {
  const satellite = sgp4(set);
  if (!satellite.ok) throw new Error(satellite.problem.code);
  return satellite.value;
}

function around(at: Instant, hours: number): { readonly start: Instant; readonly end: Instant } {
  return { start: addSeconds(at, -hours * 3600), end: addSeconds(at, hours * 3600) };
}

describe("published close approaches", () => {
  it("are thirteen", () => expect(published.approaches).toHaveLength(13));

  for (const one of published.approaches) {
    const [a, b] = [setOf(one.first), setOf(one.second)];
    const at = utc(one.tca);
    it(`${a.noradId} and ${b.noradId}: time, distance and speed by both ways`, () => {
      const pair = encountersBetween([a], [b], around(at, 6), 5);
      const list = approachesToOne([a, b], 0, around(at, 6), 5);
      const all = approachesAmong([a, b], around(at, 0.5), 5);
      if (!pair.ok) throw new Error(pair.problem.code);
      for (const found of [pair.value.encounters, list, all]) {
        const near = found.find((approach) => Math.abs(secondsBetween(approach.at, at)) < 60);
        expect(Math.abs(secondsBetween(near?.at ?? addSeconds(at, 1e6), at))).toBeLessThan(tolerance.timeS);
        expect(Math.abs((near?.distanceKm ?? 1e6) - one.minRangeKm)).toBeLessThan(tolerance.distanceKm);
        expect(Math.abs((near?.relativeSpeedKmS ?? 1e6) - one.relativeSpeedKmS)).toBeLessThan(tolerance.speedKmS);
      }
      const first = pair.value.encounters[0];
      const [r, t, n] = first?.otherInRtnKm ?? [9, 9, 9];
      expect(Math.sqrt(r * r + t * t + n * n)).toBeCloseTo(first?.distanceKm ?? 0, 9);
      expect(first?.error.low95Km).toBeLessThanOrEqual(first?.distanceKm ?? 0);
      expect(first?.error.high95Km).toBeGreaterThan(first?.distanceKm ?? 0);
      // A miss of some metres foretold days ahead cannot be shown by the sets that foretold it, and some distance holds surely.
      expect(shareWithin(pair.value.encounters, 0.01)).toBeLessThan(0.95);
      expect(shareWithin(pair.value.encounters, 15_000)).toBeGreaterThan(0.99);
    });
  }
});

/** A shell that is crowded on purpose: 60 orbits of one height and every tilt, by a small generator of whole numbers. */
function shell(count: number): readonly MeanElements[] {
  let seed = 20260822;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  return Array.from({ length: count }, (_, i) => {
    const read = elementsFromOmm({
      OBJECT_NAME: "",
      OBJECT_ID: "",
      EPOCH: "2026-08-22T00:00:00",
      MEAN_MOTION: 15.2 + 0.02 * random(),
      ECCENTRICITY: 0.001 * random(),
      INCLINATION: 40 + 100 * random(),
      RA_OF_ASC_NODE: 360 * random(),
      ARG_OF_PERICENTER: 360 * random(),
      MEAN_ANOMALY: 360 * random(),
      EPHEMERIS_TYPE: 0,
      CLASSIFICATION_TYPE: "U",
      NORAD_CAT_ID: i + 1,
      ELEMENT_SET_NO: 1,
      REV_AT_EPOCH: 1,
      BSTAR: 1e-4,
      MEAN_MOTION_DOT: 0,
      MEAN_MOTION_DDOT: 0,
    });
    if (!read.ok) throw new Error(read.problem.code);
    return read.value;
  });
}

describe("the search of a whole list", () => {
  const sets = shell(60);
  const during = { start: utc("2026-08-22T06:00:00Z"), end: utc("2026-08-22T09:00:00Z") };
  const withinKm = 120;
  const satellites = sets.map(made);
  const pairwise = satellites.flatMap((a, i) =>
    satellites.slice(i + 1).flatMap((b, k) => {
      const near = closestApproaches(a, b, during, withinKm);
      if (!near.ok) throw new Error(near.problem.code);
      return near.value.map((one) => ({ first: i, second: i + 1 + k, ...one }));
    }),
  );

  it("finds what one pair after the other finds, and no more", () => {
    const found = approachesAmong(sets, during, withinKm);
    expect(pairwise.length).toBeGreaterThan(50);
    expect(found).toHaveLength(pairwise.length);
    for (const one of pairwise) {
      const twin = found.find(
        ({ first, second, at }) => first === one.first && second === one.second && Math.abs(secondsBetween(at, one.at)) < 0.01,
      );
      expect(Math.abs((twin?.distanceKm ?? 1e9) - one.distanceKm)).toBeLessThan(0.001);
    }
  });

  it("finds the same for the first of them", () => {
    const several = 40;
    const found = approachesToSeveral(sets, several, during, withinKm);
    const expected = pairwise.filter(({ first }) => first < several);
    const pair = ({ first, second, distanceKm }: (typeof pairwise)[number]) => `${first} ${second} ${distanceKm.toFixed(2)}`;
    expect(expected.length).toBeGreaterThan(0);
    expect(found.map(pair).toSorted()).toEqual(expected.map(pair).toSorted());
  });

  it("finds the same for one of them", () => {
    const busy = pairwise[0]?.first ?? 0;
    const found = approachesToOne(sets, busy, during, withinKm);
    const expected = pairwise.filter(({ first, second }) => first === busy || second === busy);
    expect(expected.length).toBeGreaterThan(0);
    expect(found.map(({ second }) => second).toSorted((a, b) => a - b)).toEqual(
      expected.map(({ first, second }) => (first === busy ? second : first)).toSorted((a, b) => a - b),
    );
  });
});

describe("orbits against each other", () => {
  const [one] = shell(1);
  if (one === undefined) throw new Error("a shell of one has one");

  it("tells plane, phase and drift of the same orbit shifted", () => {
    const ahead = made({ ...one, meanAnomalyRad: one.meanAnomalyRad + 0.1 });
    const relative = relativeOrbit(made(one), ahead, one.epoch);
    expect(relative?.planeAngleRad).toBeLessThan(1e-4);
    // Twice the eccentricity, 0.001 at most, is what mean and true phase differ by.
    expect(Math.abs((relative?.phaseRad ?? 0) - 0.1)).toBeLessThan(5e-4);
    expect(relative?.driftRadPerDay).toBe(0);
  });

  it("tells the angle between planes that share their node line's tilt", () => {
    const turned = made({ ...one, inclinationRad: one.inclinationRad + 0.05 });
    expect(relativeOrbit(made(one), turned, one.epoch)?.planeAngleRad).toBeCloseTo(0.05, 4);
  });

  it("draws of chance come within everything and within nothing", () => {
    const other = made({ ...one, meanAnomalyRad: one.meanAnomalyRad + 0.1 });
    const during = { start: one.epoch, end: addSeconds(one.epoch, 7200) };
    expect(closestByChance(one, other, during, 1e5, 5)).toEqual({ drawn: 5, asClose: 5 });
    expect(closestByChance(one, other, during, 1e-6, 5)).toEqual({ drawn: 5, asClose: 0 });
  });
});

describe("objects that may be one", () => {
  const [one] = shell(1);
  if (one === undefined) throw new Error("a shell of one has one");
  const radiusKm = 6378.135 + 550;
  const ahead = (km: number): MeanElements => ({ ...one, noradId: 2, meanAnomalyRad: one.meanAnomalyRad + km / radiusKm });
  const day = addSeconds(one.epoch, 86_400);
  const together = (set: MeanElements): boolean => {
    const encounter = encounterAt(one, set, day);
    if (encounter === null) throw new Error("no place a day on");
    return mayBeOne(encounter);
  };

  it("are those beside each other with no motion, as far as sets a day old can tell", () => {
    expect(together(ahead(0))).toBe(true);
    expect(together(ahead(0.9))).toBe(true);
  });

  it("are not those behind each other on one track, nor those that cross", () => {
    expect(together(ahead(60))).toBe(false);
    expect(together({ ...ahead(0.9), raanRad: one.raanRad + 0.01 })).toBe(false);
  });
});

describe("the company that uninvolved objects keep", () => {
  const sets = shell(60);
  const [own, ...others] = sets;
  if (own === undefined) throw new Error("a shell of sixty has a first");
  const during = { start: utc("2026-08-22T06:00:00Z"), end: utc("2026-08-22T09:00:00Z") };

  it("is that of peers where there are enough, counted one pair after the other", () => {
    const alike = others.map((set) => ({
      ...set,
      inclinationRad: own.inclinationRad + (set.inclinationRad - own.inclinationRad) / 100,
    }));
    const found = nearnessOfPeers(own, alike, [], during, 120, 50);
    expect(found).toMatchObject({ of: "objects", drawn: 20, peers: 59 });
    const drawn = Array.from({ length: 20 }, (_, i) => alike[Math.floor((i * 59) / 20)]).filter((set) => set !== undefined);
    const each = drawn.map((set) =>
      alike
        .filter((other) => other !== set)
        .flatMap((other) => {
          const near = closestApproaches(made(set), made(other), during, 120);
          return near.ok ? near.value.map(({ distanceKm }) => distanceKm) : [];
        }),
    );
    expect(found?.withAny).toBe(each.filter((list) => list.length > 0).length);
    expect(found?.asNear).toBe(each.filter((list) => list.some((km) => km <= 50)).length);
    expect(found?.approachesEach).toBeCloseTo(each.flat().length / 20, 9);
  });

  it("is that of its own orbit turned where there are too few, and unknown where there is nothing", () => {
    const far = others.map((set) => ({ ...set, inclinationRad: own.inclinationRad + 0.3 }));
    expect(nearnessOfPeers(own, far, [], during, 120, null)).toMatchObject({ of: "turned", drawn: 20, peers: 0, asNear: 0 });
    expect(nearnessOfPeers(own, [own], [], during, 120, null)).toBeNull();
    expect(nearnessOfPeers(own, far.slice(0, 1), [far[0]?.noradId ?? 0], during, 120, null)).toBeNull();
  });
});

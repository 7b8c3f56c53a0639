/** What must hold of passes, reach and base rates for any low orbit and any place. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  builtInEarthData as earth,
  addSeconds,
  elementsFromOmm,
  propagate,
  temeToItrf,
  norm,
  subtract,
  utc,
  type MeanElements,
} from "../../src/engine/index.ts";
import {
  baseRate,
  common,
  conditionFor,
  findPasses,
  gradeOf,
  highestIn,
  joined,
  makeTarget,
  meets,
  pathShelf,
  reachAt,
  stretchesMeeting,
  trackFrom,
  type Stretch,
  type Target,
  type Track,
} from "../../src/analysis/index.ts";
import type { OmmRecord } from "../../src/model/index.ts";

const start = utc("2024-03-01T00:00:00Z");
const dayS = 86400;

const anyLow = fc.record({
  revolutions: fc.double({ min: 12.5, max: 15.6, noNaN: true }),
  eccentricity: fc.double({ min: 0, max: 0.02, noNaN: true }),
  // At 180° itself SGP4's own angles are not smooth (its node and perigee have no meaning there).
  inclination: fc.double({ min: 0, max: 178, noNaN: true }),
  raan: fc.double({ min: 0, max: 359.9, noNaN: true }),
  perigee: fc.double({ min: 0, max: 359.9, noNaN: true }),
  anomaly: fc.double({ min: 0, max: 359.9, noNaN: true }),
});

function elements(orbit: {
  readonly [K in "revolutions" | "eccentricity" | "inclination" | "raan" | "perigee" | "anomaly"]: number;
}): MeanElements {
  const record: OmmRecord = {
    OBJECT_NAME: "ANY",
    OBJECT_ID: "2020-001A",
    EPOCH: "2024-03-01T00:00:00",
    MEAN_MOTION: orbit.revolutions,
    ECCENTRICITY: orbit.eccentricity,
    INCLINATION: orbit.inclination,
    RA_OF_ASC_NODE: orbit.raan,
    ARG_OF_PERICENTER: orbit.perigee,
    MEAN_ANOMALY: orbit.anomaly,
    EPHEMERIS_TYPE: 0,
    CLASSIFICATION_TYPE: "U",
    NORAD_CAT_ID: 99999,
    ELEMENT_SET_NO: 1,
    REV_AT_EPOCH: 1,
    BSTAR: 0,
    MEAN_MOTION_DOT: 0,
    MEAN_MOTION_DDOT: 0,
  };
  const read = elementsFromOmm(record, earth.leapSeconds);
  if (!read.ok) throw new RangeError(`these elements are in range: ${read.problem.code}`);
  return read.value;
}

function trackOf(set: MeanElements): Track {
  const path = pathShelf(earth).pathOf(set);
  if (path === null) throw new RangeError("these orbits can be propagated");
  return trackFrom(path, start);
}

const anyTrack = anyLow.map((orbit) => trackOf(elements(orbit)));
const anyTarget = fc
  .record({
    latitudeDeg: fc.double({ min: -90, max: 90, noNaN: true }),
    longitudeDeg: fc.double({ min: -180, max: 180, noNaN: true }),
    radiusKm: fc.constantFrom(0, 0, 15, 500),
  })
  .map(makeTarget);

describe("passes", () => {
  it("rise before they peak and peak before they set, in order and apart, and peak above the horizon", () => {
    fc.assert(
      fc.property(anyTrack, anyTarget, (track, target) => {
        const passes = findPasses(track, target, 0, dayS);
        for (const [i, pass] of passes.entries()) {
          expect(pass.fromS).toBeLessThan(pass.peakS);
          expect(pass.peakS).toBeLessThan(pass.toS);
          expect(pass.peakElevationRad).toBeGreaterThan(0);
          expect(pass.peakElevationRad).toBeLessThanOrEqual(Math.PI / 2 + 1e-9);
          expect(pass.fromS).toBeGreaterThan(passes[i - 1]?.toS ?? Number.NEGATIVE_INFINITY);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("leave no sampled moment above the horizon out, and hold none below it", () => {
    fc.assert(
      fc.property(anyTrack, anyTarget, (track, target) => {
        const passes = findPasses(track, target, 0, dayS / 2);
        for (let s = 0; s <= dayS / 2; s += 61) {
          const elevation = reachAt(track, target, s, 0, earth)?.elevationRad ?? -1;
          const inside = passes.some((pass) => pass.fromS <= s && s <= pass.toS);
          if (elevation > 1e-4) expect(inside).toBe(true);
          if (elevation < -1e-4) expect(inside).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("are as high as the slow way finds", () => {
    fc.assert(
      fc.property(
        anyTrack,
        anyTarget,
        fc.integer({ min: 0, max: 80_000 }),
        fc.integer({ min: 1, max: 1700 }),
        (track, target, fromS, lengthS) => {
          const fast = highestIn(track, target, fromS, fromS + lengthS)?.elevationRad ?? -2;
          let slow = -2;
          for (let i = 0; i <= 400; i++)
            slow = Math.max(slow, reachAt(track, target, fromS + (lengthS * i) / 400, 0, earth)?.elevationRad ?? -2);
          expect(fast).toBeGreaterThanOrEqual(slow - 1e-6);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a path of joined cubics", () => {
  it("keeps within 2 m of SGP4 and the exact frames in low orbit", () => {
    fc.assert(
      fc.property(anyLow, fc.double({ min: -dayS, max: dayS, noNaN: true }), (orbit, s) => {
        const set = elements(orbit);
        const path = pathShelf(earth).pathOf(set);
        const state = path === null ? null : propagate(path.satellite, addSeconds(start, s));
        const position = path?.positionItrfKm(s, 0) ?? null;
        if (state === null || !state.ok || position === null) throw new RangeError("these orbits can be propagated");
        expect(norm(subtract(position, temeToItrf(state.value, earth).positionKm))).toBeLessThan(0.002);
      }),
    );
  });

  it("shifted along itself is where it would be then, over an Earth that has not turned on", () => {
    fc.assert(
      fc.property(anyTrack, fc.double({ min: -300, max: 300, noNaN: true }), (track, offsetS) => {
        const [shifted, later] = [track.positionItrfKm(1000, offsetS), track.positionItrfKm(1000 + offsetS, 0)];
        if (shifted === null || later === null) throw new RangeError("these orbits can be propagated");
        expect(norm(shifted)).toBeCloseTo(norm(later), 6);
        expect(shifted[2]).toBeCloseTo(later[2], 6);
        const turn = 7.292115e-5 * offsetS;
        expect(shifted[0]).toBeCloseTo(later[0] * Math.cos(turn) - later[1] * Math.sin(turn), 6);
      }),
    );
  });
});

describe("reach and chance", () => {
  const limits = ["ordinary", "outer-limit", "doubtful", "in-view"] as const;

  it("a worse grade is met wherever a better one is", () => {
    fc.assert(
      fc.property(
        anyTrack,
        anyTarget,
        fc.integer({ min: 0, max: 80_000 }),
        fc.integer({ min: 1, max: 5000 }),
        (track, target, fromS, lengthS) => {
          const met = limits.map((grade) =>
            meets(track, target, fromS, fromS + lengthS, 0, conditionFor(track, grade, null), earth),
          );
          for (let i = 1; i < met.length; i++) if (met[i - 1] === true) expect(met[i]).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("a place is reached where any point of it is: never less than its middle", () => {
    fc.assert(
      fc.property(anyTrack, anyTarget, fc.integer({ min: 0, max: dayS }), (track, target, s) => {
        const point: Target = { ...target, radiusKm: 0 };
        const [whole, middle] = [reachAt(track, target, s, 0, earth), reachAt(track, point, s, 0, earth)];
        expect((whole?.elevationRad ?? 0) - (middle?.elevationRad ?? 0)).toBeGreaterThan(-1e-9);
      }),
      { numRuns: 100 },
    );
  });

  it("a base rate lies between 0 and 1 and grows with the length of the interval", () => {
    fc.assert(
      fc.property(anyTrack, anyTarget, (track, target) => {
        const asked = [{ target, condition: conditionFor(track, "outer-limit", "day") }];
        const rates = [1, 60, 3600, dayS].map((lengthS) => baseRate(track, asked, -dayS, dayS, lengthS, earth));
        for (const [i, rate] of rates.entries()) {
          expect(rate).toBeGreaterThanOrEqual(rates[i - 1] ?? 0);
          expect(rate).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("the stretches that meet a condition are those that sampling finds", () => {
    fc.assert(
      fc.property(anyLow, anyTarget, fc.constantFrom(...limits), (orbit, target, grade) => {
        const track = trackOf(elements(orbit));
        const condition = conditionFor(track, grade, null);
        const found = stretchesMeeting(track, { target, condition }, 0, dayS / 2, 0, earth);
        for (let s = 0; s <= dayS / 2; s += 13) {
          const reach = reachAt(track, target, s, 0, earth);
          const holds =
            reach !== null &&
            reach.elevationRad >= condition.minElevationRad &&
            (condition.maxOffNadirRad === null || reach.offNadirRad <= condition.maxOffNadirRad);
          const edge = found.some((stretch) => stretch.some((end) => Math.abs(end - s) < 0.2));
          if (!edge) expect(found.some(([from, to]) => from <= s && s <= to)).toBe(holds);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("grades agree with their limits", () => {
    fc.assert(
      fc.property(anyTrack, anyTarget, fc.integer({ min: 0, max: dayS }), (track, target, s) => {
        const reach = reachAt(track, target, s, 0, earth);
        if (reach === null) return;
        const grade = gradeOf(track, reach);
        expect(grade === "below-horizon").toBe(reach.elevationRad < 0);
        if (grade === "ordinary") expect(reach.offNadirRad).toBeLessThanOrEqual((30 * Math.PI) / 180);
      }),
    );
  });
});

describe("stretches of time", () => {
  const anyStretches = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 30 })), { maxLength: 8 })
    .map((rows): readonly Stretch[] => rows.map(([from, length]) => [from, from + length]));
  const inside = (stretches: readonly Stretch[], at: number): boolean => stretches.some(([from, to]) => from < at && at < to);

  it("joined cover the same moments, in order and apart; common ones those of both", () => {
    fc.assert(
      fc.property(anyStretches, anyStretches, (a, b) => {
        const whole = joined(a);
        for (let at = 0.25; at < 130; at += 0.5) {
          expect(inside(whole, at)).toBe(inside(a, at));
          expect(inside(common(joined(a), joined(b)), at)).toBe(inside(a, at) && inside(b, at));
        }
        for (const [i, [from]] of whole.entries()) expect(from).toBeGreaterThan(whole[i - 1]?.[1] ?? -1);
      }),
    );
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  addSeconds,
  builtInEarthData,
  closestApproaches,
  intervalsInReach,
  lookAnglesFrom,
  midnightOf,
  nodeCrossings,
  offNadirRad,
  parseTle,
  passesOver,
  propagate,
  propagateInOrbit,
  radPerDeg,
  secondsBetween,
  sgp4,
  shadow,
  siteAt,
  sunlitIntervals,
  umbraIntervals,
  sunPositionTeme,
  temeToItrf,
  utc,
  type Instant,
  type Satellite,
} from "../../src/engine/index.ts";

type Tle = readonly [string, string];
const approaches: {
  readonly approaches: readonly {
    readonly tca: string;
    readonly minRangeKm: number;
    readonly relativeSpeedKmS: number;
    readonly first: Tle;
    readonly second: Tle;
  }[];
} = JSON.parse(readFileSync(new URL("data/socrates.json", import.meta.url), "utf8"));
const frames: {
  readonly issSunlit: { readonly tle: Tle };
  readonly passCounts: {
    readonly place: readonly [number, number, number];
    readonly cases: readonly {
      readonly name: string;
      readonly taiFrom: string;
      readonly taiTo: string;
      readonly events: number;
      readonly tle: Tle;
    }[];
  };
} = JSON.parse(readFileSync(new URL("data/frames.json", import.meta.url), "utf8"));

const earth = builtInEarthData;

function satelliteOf([line1, line2]: Tle): Satellite {
  const elements = parseTle(line1, line2);
  if (!elements.ok) throw new Error(elements.problem.code);
  const satellite = sgp4(elements.value);
  if (!satellite.ok) throw new Error(satellite.problem.code);
  return satellite.value;
}

function valueOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: { readonly code: string } },
): T {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function taiDate(text: string): Instant {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return { taiDay: midnightOf({ year, month, day }), taiFraction: 0 };
}

describe("passes", () => {
  const { place, cases } = frames.passCounts;
  const boston = siteAt({ latitudeRad: place[0] * radPerDeg, longitudeRad: place[1] * radPerDeg, heightKm: place[2] });

  it.each(cases)(
    "$name has as many rises, peaks and sets over Boston as Skyfield counts",
    ({ taiFrom, taiTo, events, tle }) => {
      const found = valueOf(
        passesOver(satelliteOf(tle), boston, { start: taiDate(taiFrom), end: taiDate(taiTo) }, earth, {
          minElevationRad: 20 * radPerDeg,
        }),
      );
      const counted = found.passes.reduce(
        (sum, pass) => sum + (pass.upAtStart ? 0 : 1) + pass.peaks.length + (pass.upAtEnd ? 0 : 1),
        0,
      );
      expect(counted).toBe(events);
      expect(found.ended).toBeNull();
    },
  );

  it("end where the theory ends, and say so", () => {
    // A set of AIAA 2006-6753 (number 28872) that decays 50 minutes after epoch.
    const decaying = satelliteOf([
      "1 28872U 05037B   05333.02012661  .25992681  00000-0  24476-3 0  1534",
      "2 28872  96.4736 157.9986 0303955 244.0492 110.6523 16.46015938 10708",
    ]);
    const start = decaying.elements.epoch;
    const found = valueOf(
      passesOver(decaying, boston, { start, end: addSeconds(start, 86400) }, earth, { minElevationRad: 0 }),
    );
    expect(found.ended?.problem.code).toBe("decayed");
    const minutes = secondsBetween(start, found.ended?.at ?? start) / 60;
    expect(minutes).toBeGreaterThan(45);
    expect(minutes).toBeLessThan(60);
    const later = addSeconds(found.ended?.at ?? start, 1);
    const after = passesOver(decaying, boston, { start: later, end: addSeconds(later, 1800) }, earth, { minElevationRad: 0 });
    expect(after.ok).toBe(false);
  });

  it("are not made of what the theory says past a decay", () => {
    // A set of 26 June 2024 with 16.11 turns a day that grow by 0.09 a day: nine days on, SGP4 has it 36,000 km out, without an error.
    const gone = satelliteOf([
      "1 58563U 23174CU  24178.15220147  .04588223  45532-1  60031-2 0  9992",
      "2 58563  97.4296 258.7342 0019869 268.1834  91.7174 16.10919597 35478",
    ]);
    const at = utc("2024-07-05");
    const found = passesOver(gone, boston, { start: at, end: addSeconds(at, 86400) }, earth, { minElevationRad: 0 });
    expect(found.ok ? "" : found.problem.code).toBe("decayed");
    const plain = propagate(gone, at);
    expect(plain.ok && Math.hypot(...plain.value.positionKm)).toBeGreaterThan(30000);
    expect(propagateInOrbit(gone, gone.elements.epoch).ok).toBe(true);
  });

  it("refuse an elevation that no place has", () => {
    const iss = satelliteOf(frames.issSunlit.tle);
    const during = { start: utc("2018-07-03"), end: utc("2018-07-04") };
    expect(() => passesOver(iss, boston, during, earth, { minElevationRad: 2 })).toThrow(RangeError);
    expect(() => passesOver(iss, boston, { start: during.end, end: during.start }, earth, { minElevationRad: 0 })).toThrow(
      RangeError,
    );
  });
});

describe("close approaches", () => {
  it.each(approaches.approaches)("$tca, as SOCRATES published it", ({ tca, minRangeKm, relativeSpeedKmS, first, second }) => {
    const at = utc(tca);
    const during = { start: addSeconds(at, -3600), end: addSeconds(at, 3600) };
    const found = valueOf(closestApproaches(satelliteOf(first), satelliteOf(second), during, 10));
    const nearest = found.find((approach) => Math.abs(secondsBetween(at, approach.at)) < 1);
    // SOCRATES prints milliseconds, metres and metres a second; its own search is good to a few milliseconds.
    expect(Math.abs(secondsBetween(at, nearest?.at ?? during.start))).toBeLessThan(0.004);
    expect(Math.abs((nearest?.distanceKm ?? 0) - minRangeKm)).toBeLessThan(0.0011);
    expect(Math.abs((nearest?.relativeSpeedKmS ?? 0) - relativeSpeedKmS)).toBeLessThan(0.0011);
  });
});

describe("events along an orbit", () => {
  const iss = satelliteOf(frames.issSunlit.tle);
  const during = { start: utc("2018-07-03T00:00:00Z"), end: utc("2018-07-04T00:00:00Z") };

  it("sunlight agrees with asking at every half minute", () => {
    const lit = valueOf(sunlitIntervals(iss, during, earth));
    expect(lit.length).toBeGreaterThan(13);
    for (let s = 0; s < 86400; s += 30) {
      const at = addSeconds(during.start, s);
      const light = shadow(valueOf(propagate(iss, at)).positionKm, sunPositionTeme(at, earth));
      const inside = lit.some(({ start, end }) => secondsBetween(start, at) >= 0 && secondsBetween(at, end) > 0);
      expect(inside).toBe(light === "sunlit");
    }
    const dark = valueOf(umbraIntervals(iss, during, earth));
    for (const { start, end, cutAtStart, cutAtEnd } of dark) {
      expect(lit.some((one) => secondsBetween(one.start, start) > 0 && secondsBetween(start, one.end) > 0)).toBe(false);
      // Half an hour of night and some seconds of penumbra on either side.
      if (!cutAtStart && !cutAtEnd) expect(secondsBetween(start, end) / 60).toBeGreaterThan(20);
    }
    for (const { start, cutAtStart } of lit) {
      const state = valueOf(propagate(iss, addSeconds(start, -0.01)));
      if (!cutAtStart) expect(shadow(state.positionKm, sunPositionTeme(state.at, earth))).toBe("penumbra");
    }
  });

  it("nodes alternate and lie on the equator", () => {
    const nodes = valueOf(nodeCrossings(iss, during));
    expect(nodes.length).toBeGreaterThanOrEqual(30);
    nodes.forEach((node, index) => {
      const { positionKm, velocityKmS } = valueOf(propagate(iss, node.at));
      expect(Math.abs(positionKm[2])).toBeLessThan(0.01);
      expect(velocityKmS[2] > 0).toBe(node.kind === "ascending");
      expect(node.kind).not.toBe(nodes[index - 1]?.kind);
    });
  });

  it("reach agrees with asking every ten seconds", () => {
    const place = { latitudeRad: 48 * radPerDeg, longitudeRad: 11 * radPerDeg, heightKm: 0.5 };
    const site = siteAt(place);
    for (const limit of [30, 45, 60, 68]) {
      const reach = valueOf(intervalsInReach(iss, site, during, earth, limit * radPerDeg));
      let seen = 0;
      for (let s = 0; s < 86400; s += 10) {
        const state = temeToItrf(valueOf(propagate(iss, addSeconds(during.start, s))), earth);
        const can = offNadirRad(state.positionKm, place) <= limit * radPerDeg && lookAnglesFrom(site, state).elevationRad >= 0;
        const inside = reach.some(
          ({ start, end }) => secondsBetween(start, state.at) >= 0 && secondsBetween(state.at, end) > 0,
        );
        expect(inside).toBe(can);
        seen += can ? 1 : 0;
      }
      expect(seen).toBeGreaterThan(limit === 30 ? -1 : 0);
    }
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alongOrbit,
  angleBetween,
  builtInEarthData,
  directionFrom,
  dot,
  gcrfToTeme,
  geodeticFromItrf,
  itrfFromGeodetic,
  itrfToTeme,
  lookAngles,
  norm,
  offNadirRad,
  orbitalAxes,
  scale,
  siteAt,
  subtract,
  temeToGcrf,
  temeToItrf,
  add,
  type State,
  type Vec3,
} from "../../src/engine/index.ts";

const earth = builtInEarthData;
const anyAt = fc.record({
  taiDay: fc.integer({ min: 2436115, max: 2465000 }).map((n) => n + 0.5),
  taiFraction: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});
const component = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
const anyVector = (limit: number): fc.Arbitrary<Vec3> => fc.tuple(component(limit), component(limit), component(limit));
const anyState: fc.Arbitrary<State<"TEME">> = fc
  .record({ at: anyAt, positionKm: anyVector(50000), velocityKmS: anyVector(11) })
  .filter(({ positionKm, velocityKmS }) => norm(positionKm) > 6500 && norm(velocityKmS) > 0.5)
  .map((state) => ({ frame: "TEME" as const, ...state }));
const anyPlace = fc.record({
  latitudeRad: fc.double({ min: -Math.PI / 2, max: Math.PI / 2, noNaN: true }),
  longitudeRad: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
  heightKm: fc.oneof(fc.double({ min: -0.5, max: 9, noNaN: true }), fc.double({ min: 100, max: 45000, noNaN: true })),
});
const away = (a: Vec3, b: Vec3): number => norm(subtract(a, b));

describe("frames", () => {
  it("come back by the way they went", () => {
    fc.assert(
      fc.property(anyState, (teme) => {
        const throughItrf = itrfToTeme(temeToItrf(teme, earth), earth);
        expect(away(throughItrf.positionKm, teme.positionKm)).toBeLessThan(1e-10 * 50000);
        expect(away(throughItrf.velocityKmS, teme.velocityKmS)).toBeLessThan(1e-12);
        const throughGcrf = gcrfToTeme(temeToGcrf(teme, earth), earth);
        expect(away(throughGcrf.positionKm, teme.positionKm)).toBeLessThan(1e-10 * 50000);
      }),
    );
  });

  it("keep lengths", () => {
    fc.assert(
      fc.property(anyState, (teme) => {
        expect(Math.abs(norm(temeToItrf(teme, earth).positionKm) - norm(teme.positionKm))).toBeLessThan(1e-9);
        expect(Math.abs(norm(temeToGcrf(teme, earth).velocityKmS) - norm(teme.velocityKmS))).toBeLessThan(1e-13);
      }),
    );
  });

  it("turn with the Earth: a point at rest on the ground has its speed", () => {
    fc.assert(
      fc.property(anyPlace, anyAt, (place, at) => {
        const positionKm = itrfFromGeodetic(place);
        const inertial = itrfToTeme({ frame: "ITRF", at, positionKm, velocityKmS: [0, 0, 0] }, earth);
        const fromAxis = Math.hypot(inertial.positionKm[0], inertial.positionKm[1]);
        expect(norm(inertial.velocityKmS)).toBeCloseTo(7.292115e-5 * fromAxis, 6);
      }),
    );
  });
});

describe("places", () => {
  it("come back to a micrometre", () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const back = geodeticFromItrf(itrfFromGeodetic(place));
        expect(Math.abs(back.heightKm - place.heightKm)).toBeLessThan(1e-9);
        expect(Math.abs(back.latitudeRad - place.latitudeRad)).toBeLessThan(1e-13);
        expect(away(itrfFromGeodetic(back), itrfFromGeodetic(place))).toBeLessThan(1e-9);
      }),
    );
  });

  it("look where the direction points, and back", () => {
    fc.assert(
      fc.property(
        anyPlace,
        fc.double({ min: 0, max: 6.28, noNaN: true }),
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        fc.double({ min: 100, max: 40000, noNaN: true }),
        anyAt,
        (place, azimuth, elevation, rangeKm, at) => {
          const site = siteAt(place);
          const positionKm = add(site.positionKm, scale(directionFrom(site, azimuth, elevation), rangeKm));
          const look = lookAngles(place, { frame: "ITRF", at, positionKm, velocityKmS: [0, 0, 0] });
          expect(look.elevationRad).toBeCloseTo(elevation, 9);
          expect(Math.abs(((look.azimuthRad - azimuth + 3 * Math.PI) % (2 * Math.PI)) - Math.PI)).toBeLessThan(1e-8);
          expect(look.rangeKm).toBeCloseTo(rangeKm, 8);
        },
      ),
    );
  });

  it("see rates that are the slopes of what they see", () => {
    fc.assert(
      fc.property(anyPlace, anyVector(40000), anyVector(9), anyAt, (place, offset, velocityKmS, at) => {
        const site = siteAt(place);
        const flat = Math.hypot(dot(offset, site.east), dot(offset, site.north));
        fc.pre(norm(offset) > 100 && flat > 20);
        const positionKm = add(site.positionKm, offset);
        const look = (s: number) =>
          lookAngles(place, { frame: "ITRF", at, positionKm: add(positionKm, scale(velocityKmS, s)), velocityKmS });
        const [before, now, after] = [look(-0.05), look(0), look(0.05)];
        expect((after.rangeKm - before.rangeKm) / 0.1).toBeCloseTo(now.rangeRateKmS, 3);
        expect((after.elevationRad - before.elevationRad) / 0.1).toBeCloseTo(now.elevationRateRadS, 4);
        const turned = ((after.azimuthRad - before.azimuthRad + 3 * Math.PI) % (2 * Math.PI)) - Math.PI;
        expect(turned / 0.1).toBeCloseTo(now.azimuthRateRadS, 2);
      }),
    );
  });

  it("lie straight down only from above themselves", () => {
    fc.assert(
      fc.property(anyPlace, fc.double({ min: 150, max: 40000, noNaN: true }), (place, above) => {
        const ground = { ...place, heightKm: 0 };
        const overhead = itrfFromGeodetic({ ...ground, heightKm: above });
        expect(offNadirRad(overhead, ground)).toBeLessThan(1e-9);
        expect(offNadirRad(overhead, { ...ground, latitudeRad: ground.latitudeRad * 0.9 + 0.01 })).toBeGreaterThan(0);
      }),
    );
  });
});

describe("axes along the orbit", () => {
  it("are at right angles and split a vector without loss", () => {
    fc.assert(
      fc.property(anyState, anyVector(100), (state, v) => {
        fc.pre(
          angleBetween(state.positionKm, state.velocityKmS) > 0.01 && angleBetween(state.positionKm, state.velocityKmS) < 3.13,
        );
        const axes = orbitalAxes(state);
        expect(dot(axes.radial, axes.transverse)).toBeCloseTo(0, 12);
        expect(dot(axes.radial, axes.normal)).toBeCloseTo(0, 12);
        expect(norm(alongOrbit(axes, v))).toBeCloseTo(norm(v), 9);
        expect(alongOrbit(axes, state.velocityKmS)[1]).toBeGreaterThan(0);
        expect(alongOrbit(axes, state.velocityKmS)[2]).toBeCloseTo(0, 10);
      }),
    );
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  addSeconds,
  angleBetween,
  apparentMagnitude,
  atan2,
  builtInEarthData,
  degPerRad,
  findStretches,
  lookAngles,
  localSolarTimeS,
  moonPositionItrf,
  moonPositionTeme,
  norm,
  phaseAngleRad,
  radPerDeg,
  shadow,
  shadowMargins,
  subsolarPoint,
  sunElevationRad,
  sunPositionItrf,
  sunPositionTeme,
  trueOfDateToTeme,
  utc,
  wrapPositive,
  type Instant,
  type Vec3,
} from "../../src/engine/index.ts";

interface Seen {
  readonly place: readonly [number, number];
  readonly utc: string;
  readonly azimuthDeg: number;
  readonly elevationDeg: number | null;
}
interface Equatorial {
  readonly julianDateTt: number;
  readonly rightAscensionDeg: number;
  readonly declinationDeg: number;
}
const facts: {
  readonly horizons: { readonly sun: readonly Seen[]; readonly moon: readonly Seen[] };
  readonly meeusSun: Equatorial & { readonly distanceAu: number };
  readonly meeusMoon: Equatorial & { readonly distanceKm: number };
} = JSON.parse(readFileSync(new URL("data/sky.json", import.meta.url), "utf8"));
const erfa: {
  readonly rows: readonly { readonly tt: readonly [number, number]; readonly sun: Vec3; readonly moon: Vec3 }[];
} = JSON.parse(readFileSync(new URL("data/sky-erfa.json", import.meta.url), "utf8"));
const earth = builtInEarthData;
const auKm = 149597870.7;

/** The instant of a Julian date of TT. */
const ofTt = (day: number, fraction = 0): Instant => addSeconds({ taiDay: day, taiFraction: 0 }, fraction * 86400 - 32.184);

function directionDeg({ julianDateTt, rightAscensionDeg, declinationDeg }: Equatorial, found: Vec3): number {
  const [a, d] = [rightAscensionDeg * radPerDeg, declinationDeg * radPerDeg];
  const printed: Vec3 = [Math.cos(a) * Math.cos(d), Math.sin(a) * Math.cos(d), Math.sin(d)];
  return angleBetween(trueOfDateToTeme(printed, ofTt(julianDateTt), earth), found) * degPerRad;
}

/** Refraction in degrees at a true elevation in degrees: Saemundsson, Sky and Telescope 72 (1986) 70, which HORIZONS applies. */
const refractionDeg = (h: number): number => 1.02 / 60 / Math.tan((h + 10.3 / (h + 5.11)) * radPerDeg);

/** Azimuth on the circle of its elevation, and elevation: differences in degrees. */
function differences(seen: Seen, bodyItrf: (at: Instant) => Vec3): { readonly across: number; readonly up: number } {
  const at = utc(seen.utc);
  const [latitude, longitude] = seen.place;
  const place = { latitudeRad: latitude * radPerDeg, longitudeRad: longitude * radPerDeg, heightKm: 0 };
  const look = lookAngles(place, { frame: "ITRF", at, positionKm: bodyItrf(at), velocityKmS: [0, 0, 0] });
  const elevationDeg = look.elevationRad * degPerRad;
  const azimuth = look.azimuthRad * degPerRad - seen.azimuthDeg;
  const turned = ((azimuth + 540) % 360) - 180;
  return {
    across: Math.abs(turned * Math.cos(look.elevationRad)),
    up: seen.elevationDeg === null ? 0 : Math.abs(elevationDeg + refractionDeg(elevationDeg) - seen.elevationDeg),
  };
}

/** Ten times finer than the 0.01° that verdicts ask; the series' measured error is 0.0004°. */
const sunDeg = 0.001;
/** The short lunar series; measured 0.006°. */
const moonDeg = 0.01;

describe("the Sun", () => {
  it("stands where HORIZONS has it, from the Arctic to the Antarctic", () => {
    expect(facts.horizons.sun.length).toBeGreaterThan(15);
    for (const seen of facts.horizons.sun) {
      const { across, up } = differences(seen, (at) => sunPositionItrf(at, earth));
      expect(across, seen.utc).toBeLessThan(sunDeg);
      expect(up, seen.utc).toBeLessThan(sunDeg);
    }
  });

  it("Meeus, example 25.b", () => {
    const found = sunPositionTeme(ofTt(facts.meeusSun.julianDateTt), earth);
    expect(directionDeg(facts.meeusSun, found)).toBeLessThan(sunDeg);
    expect(Math.abs(norm(found) - facts.meeusSun.distanceAu * auKm)).toBeLessThan(5000);
  });

  it("follows ERFA from 1957 to 2060", () => {
    for (const { tt, sun } of erfa.rows) {
      const at = ofTt(...tt);
      const found = sunPositionTeme(at, earth);
      expect(angleBetween(found, trueOfDateToTeme(sun, at, earth)) * degPerRad).toBeLessThan(sunDeg);
      expect(Math.abs(norm(found) - norm(sun))).toBeLessThan(5000);
    }
  });

  it("is due south at local solar noon and overhead at its own point", () => {
    // Equation of time of 13 October 1992, 0h TD: 13 min 42.6 s (Meeus, example 28.a, 13.70940 min).
    const at = ofTt(2448908.5);
    const greenwich = localSolarTimeS(0, at, earth);
    const meanTimeS = 86400 - 59.2; // TT − UT of that day was 59 s
    expect(Math.abs(greenwich + 86400 - meanTimeS - 13.7094 * 60)).toBeLessThan(2);
    const point = subsolarPoint(at, earth);
    expect(sunElevationRad(point, at, earth) * degPerRad).toBeCloseTo(90, 2);
    expect(localSolarTimeS(point.longitudeRad, at, earth)).toBeCloseTo(43200, 3);
  });
});

describe("the Moon", () => {
  it("stands where HORIZONS has it", () => {
    for (const seen of facts.horizons.moon) {
      const { across, up } = differences(seen, (at) => moonPositionItrf(at, earth));
      expect(across, seen.utc).toBeLessThan(moonDeg);
      expect(up, seen.utc).toBeLessThan(moonDeg);
    }
  });

  it("Meeus, example 47.a", () => {
    const found = moonPositionTeme(ofTt(facts.meeusMoon.julianDateTt), earth);
    expect(directionDeg(facts.meeusMoon, found)).toBeLessThan(moonDeg);
    expect(Math.abs(norm(found) - facts.meeusMoon.distanceKm)).toBeLessThan(20);
  });

  it("follows ERFA from 1957 to 2060", () => {
    for (const { tt, moon } of erfa.rows) {
      const at = ofTt(...tt);
      const found = moonPositionTeme(at, earth);
      expect(angleBetween(found, trueOfDateToTeme(moon, at, earth)) * degPerRad).toBeLessThan(moonDeg);
      expect(Math.abs(norm(found) - norm(moon))).toBeLessThan(20);
    }
  });
});

describe("the Earth's shadow", () => {
  const sun: Vec3 = [auKm, 0, 0];

  it("lasts at most 72 minutes in geostationary orbit, 67 of them in full shadow", () => {
    // NASA's Solar Dynamics Observatory, whose orbit is as high, was 67.4 min without light on 26 September 2010 (its mission's
    // log). With penumbra by hand: the Earth is 8.70° wide either side there and the Sun 0.27°, so 2 · 8.97° of 1436.07 min.
    const day = 86164.1;
    const at = (s: number): Vec3 => {
      const angle = Math.PI + (2 * Math.PI * s) / day;
      return [42164.2 * Math.cos(angle), 42164.2 * Math.sin(angle), 0];
    };
    const options = { stepS: 60, toleranceS: 1e-3 };
    const minutes = (f: (s: number) => number): number =>
      findStretches(f, -7200, 7200, options).reduce((sum, stretch) => sum + (stretch.toS - stretch.fromS) / 60, 0);
    expect(minutes((s) => -shadowMargins(at(s), sun).sunlitRad)).toBeCloseTo(71.6, 0);
    expect(minutes((s) => -shadowMargins(at(s), sun).umbraRad)).toBeCloseTo(67.4, 0);
  });

  it("is a cone 1.38 million km long, and a flattened one", () => {
    expect(shadow([-7000, 0, 0], sun)).toBe("umbra");
    expect(shadow([7000, 0, 0], sun)).toBe("sunlit");
    expect(shadow([0, 7000, 0], sun)).toBe("sunlit");
    expect(shadow([-1_370_000, 0, 0], sun)).toBe("umbra");
    expect(shadow([-1_400_000, 0, 0], sun)).toBe("penumbra");
    expect(shadow([-800, 6373, 0], sun)).toBe("umbra");
    expect(shadow([-800, 0, 6373], sun)).toBe("sunlit");
  });
});

describe("brightness", () => {
  it("falls with distance, phase and size class", () => {
    const at = (size: "SMALL" | "MEDIUM" | "LARGE", km: number, deg: number): number =>
      apparentMagnitude({ size }, km, deg * radPerDeg);
    expect(at("LARGE", 1000, 90) - at("LARGE", 100, 90)).toBeCloseTo(5, 9);
    expect(at("LARGE", 1000, 0)).toBeLessThan(at("LARGE", 1000, 90));
    expect(at("LARGE", 1000, 170)).toBeGreaterThan(at("LARGE", 1000, 90) + 3);
    expect(at("SMALL", 1000, 90)).toBeGreaterThan(at("MEDIUM", 1000, 90));
  });

  it("lies within 1.5 magnitudes of what observers publish", () => {
    // At 1,000 km, half lit. OneWeb: Mallama, arXiv 2012.05100. Tsyklon upper stages, the mean of 600 observations, and the brighter
    // one of Cosmos 426, of 25: T. Molczan on SeeSat-L, 18 February 1997.
    const large = apparentMagnitude({ size: "LARGE" }, 1000, 90 * radPerDeg);
    for (const published of [7.18, 5.45, 4.7]) expect(Math.abs(large - published)).toBeLessThan(1.5);
  });

  it("takes the phase at the satellite", () => {
    expect(phaseAngleRad([0, 0, 0], [1, 0, 0], [0, 2, 0])).toBeCloseTo(Math.PI / 2, 12);
    expect(wrapPositive(atan2(-1, 0))).toBeCloseTo(1.5 * Math.PI, 12);
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as math from "../../src/engine/math/index.ts";

/** Units in the last place between two doubles of about the same size. */
function ulps(ours: number, host: number): number {
  if (Object.is(ours, host)) return 0;
  const exponent = Math.floor(Math.log2(Math.max(Math.abs(host), Number.MIN_VALUE)));
  return Math.abs(ours - host) / 2 ** (Math.max(exponent, -1022) - 52);
}

/** The kernel promises under 1 and V8 under 1 of its own: they may lie 2 apart, atan2 (two roundings) 3. */
const apart = { one: 2, atan2: 3 };

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
const small = fc.double({ noNaN: true, min: -700, max: 700 });
const sine = fc.double({ noNaN: true, min: -1, max: 1 });
const positive = fc.double({ noNaN: true, min: 1e-300, max: 1e300 });

describe("the kernel's elementary functions", () => {
  it.each([
    ["sin", math.sin, Math.sin, finite],
    ["cos", math.cos, Math.cos, finite],
    ["tan", math.tan, Math.tan, finite],
    ["atan", math.atan, Math.atan, finite],
    ["asin", math.asin, Math.asin, sine],
    ["acos", math.acos, Math.acos, sine],
    ["exp", math.exp, Math.exp, small],
    ["log", math.log, Math.log, positive],
  ] as const)("%s lies within the last places of the host's", (_name, ours, host, range) => {
    fc.assert(
      fc.property(range, (x) => ulps(ours(x), host(x)) <= apart.one),
      { numRuns: 3000 },
    );
  });

  it("atan2 and pow lie within the last places of the host's", () => {
    fc.assert(
      fc.property(finite, finite, (y, x) => ulps(math.atan2(y, x), Math.atan2(y, x)) <= apart.atan2),
      { numRuns: 3000 },
    );
    const base = fc.double({ noNaN: true, min: 1e-3, max: 1e3 });
    const power = fc.double({ noNaN: true, min: -30, max: 30 });
    fc.assert(
      fc.property(base, power, (x, y) => ulps(math.pow(x, y), Math.pow(x, y)) <= apart.one),
      { numRuns: 3000 },
    );
  });

  it("holds at the ends", () => {
    expect([math.sin(0), math.cos(0), math.atan2(0, -1), math.acos(-1), math.exp(0), math.pow(2, 10)]).toEqual([
      0,
      1,
      Math.PI,
      Math.PI,
      1,
      1024,
    ]);
    expect([math.sin(Infinity), math.acos(1.0000001), math.log(-1), math.pow(-8, 1 / 3)]).toEqual([NaN, NaN, NaN, NaN]);
  });

  it("gives bits that are frozen here, so that another machine or engine shows itself", () => {
    const bits = new DataView(new ArrayBuffer(8));
    const hex = (x: number): string => {
      bits.setFloat64(0, x);
      return bits.getBigUint64(0).toString(16);
    };
    let sum = 0;
    for (let i = 1; i <= 1000; i++) {
      const x = i * 0.731 + 1 / i;
      sum += math.sin(x) + math.cos(x * 3) * math.exp(-i / 300) + math.log(x) * math.atan2(x, i) + math.pow(x, 0.37);
      sum += math.tan(i / 700) + math.asin(i / 1001) + math.acos(-i / 1001) + math.atan(x);
    }
    expect(hex(sum)).toBe("40d1271ec44924b2");
  });
});

describe("angles", () => {
  it("are brought into their range without changing direction", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e4, max: 1e4 }), (angle) => {
        const positiveAngle = math.wrapPositive(angle);
        const signed = math.wrapSigned(angle);
        expect(positiveAngle >= 0 && positiveAngle < math.twoPi).toBe(true);
        expect(signed >= -math.pi && signed < math.pi).toBe(true);
        expect(Math.abs(math.sin(signed) - math.sin(angle))).toBeLessThan(1e-11);
        expect(Math.abs(math.cos(positiveAngle) - math.cos(angle))).toBeLessThan(1e-11);
      }),
    );
  });
});

describe("vectors", () => {
  // Whole numbers this small are multiplied and added without rounding, so that the laws must hold exactly.
  const component = fc.integer({ min: -5000, max: 5000 });
  const vector = fc.tuple(component, component, component);

  it("obey their algebra", () => {
    fc.assert(
      fc.property(vector, vector, (a, b) => {
        const product = math.cross(a, b);
        expect([math.dot(product, a), math.dot(product, b)].every((x) => x === 0)).toBe(true);
        expect(math.dot(a, b) ** 2 + math.dot(product, product)).toBe(math.dot(a, a) * math.dot(b, b));
        expect(math.subtract(math.add(a, b), b)).toEqual(a);
        expect(math.norm(math.scale(a, 3))).toBeCloseTo(3 * math.norm(a), 9);
      }),
    );
  });

  it("have a direction only where they have a length", () => {
    expect(math.unit([0, 3, 4])).toEqual([0, 0.6000000000000001, 0.8]);
    expect(() => math.unit([0, 0, 0])).toThrow(RangeError);
  });
});

import { describe, expect, it } from "vitest";
import type { NeighboursAnswer } from "../../src/model/index.ts";
import { asOneWords, companyAgesWords, companyRateWords } from "../../src/report/index.ts";

const rate: NonNullable<NeighboursAnswer["baseRate"]> = {
  of: "objects",
  drawn: 20,
  peers: 1245,
  withAny: 18,
  approachesEach: 7,
  asNear: 15,
  from: "2024-07-05T14:27:56.787Z",
  to: "2024-07-06T14:27:56.787Z",
  own: { approaches: 2, nearestKm: 7.331 },
};

describe("words on company", () => {
  it("hold a list of approaches against others", () => {
    expect(companyRateWords({ baseRate: rate, withinKm: 10 })).toBe(
      "Of 20 of the 1,245 other objects in orbits like it, 18 had something within 10 km in the first 24 hours, 7.0 approaches each; " +
        "here 2, the nearest at 7.3 km, and 15 of the 20 came as near to anything.",
    );
    expect(companyRateWords({ baseRate: { ...rate, peers: 20, asNear: 0, to: "2024-07-05T20:57:56.787Z" }, withinKm: 10 })).toBe(
      "Of 20 other objects in orbits like it, 18 had something within 10 km in the first 6.5 hours, 7.0 approaches each; " +
        "here 2, the nearest at 7.3 km, and none came as near to anything.",
    );
    const turned = { ...rate, of: "turned", peers: 3, withAny: 0, approachesEach: 0, own: { approaches: 0, nearestKm: null } } as const;
    expect(companyRateWords({ baseRate: turned, withinKm: 10 })).toBe(
      "Too few others fly in orbits like it. Of 20 orbits like it, turned at random, 0 had something within 10 km in the first 24 hours, " +
        "0.0 approaches each; here none.",
    );
    expect(companyRateWords({ baseRate: null, withinKm: 10 })).toContain("nothing says how often");
  });

  it("name what is docked, and how old the sets are", () => {
    expect(asOneWords({ fliesAsOneWith: [] })).toBe("");
    expect(asOneWords({ fliesAsOneWith: [{ noradId: 49044, name: "ISS (NAUKA)" }, { noradId: 59294, name: "SOYUZ MS-25" }] })).toBe(
      "Docked or flying as one with ISS (NAUKA) and SOYUZ MS-25: public sets do not tell them apart.",
    );
    const sets = { ownAgeDays: 0.5, medianAgeDays: 0.69, oldestAgeDays: 9.95, maxAgeDays: 10, leftOutForAge: 389 };
    expect(companyAgesWords({ sets })).toBe(
      "Its own set is 0.5 days old in the middle of that time; those of the others are 0.7 days old by the median, 9.9 days at most. " +
        "389 objects without a set of 10 days around were left out.",
    );
    const old = { ownAgeDays: 41.2, medianAgeDays: null, oldestAgeDays: null, maxAgeDays: 10, leftOutForAge: 1 };
    expect(companyAgesWords({ sets: old })).toBe(
      "Its own set is 41 days old in the middle of that time. That is too old for distances as small as these. " +
        "1 object without a set of 10 days around was left out.",
    );
    expect(companyAgesWords({ sets: { ...old, ownAgeDays: -1, leftOutForAge: 0 } })).toBe("Its own set is 1 day younger in the middle of that time.");
  });
});

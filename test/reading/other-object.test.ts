/** The second object of claims about two. Sentences are ours. */
import { describe, expect, it } from "vitest";
import { readClaims } from "../../src/claims/index.ts";
import { packKnowledge } from "./knowledge.ts";

const knowledge = await packKnowledge();

function firstProximity(text: string) {
  const { claims } = readClaims({ text, published: "2024-08-20" }, knowledge);
  return claims.find(({ type }) => type === "proximity");
}

describe("the second object", () => {
  const cases: readonly (readonly [string, number | null, number | null])[] = [
    ["Kosmos 2542 came within 150 km of KMS-4 on Tuesday.", 44797, 41332],
    ["The satellite Luch-5X is shadowing the Hubble Space Telescope.", 55841, 20580],
    ["On Monday the International Space Station was 20 km from Malligyong-1.", 25544, 58400],
  ];
  for (const [text, noradId, other] of cases) {
    it(text, () => {
      const claim = firstProximity(text);
      expect(new Set([claim?.subject.noradId, claim?.other?.noradId])).toEqual(new Set([noradId, other]));
    });
  }

  it("is left open where none is named", () => {
    expect(firstProximity("Kosmos 2542 came within 150 km of a military satellite on Tuesday.")?.other).toBeUndefined();
  });

  it("belongs to claims about two only", () => {
    const { claims } = readClaims(
      { text: "Malligyong-1 was launched before KMS-4 decayed.", published: "2024-08-20" },
      knowledge,
    );
    expect(claims.every(({ other }) => other === undefined)).toBe(true);
  });
});

describe("what does it together with the subject", () => {
  function coverage(text: string) {
    const { claims } = readClaims({ text, published: "2024-08-20" }, knowledge);
    return claims.find(({ type }) => type === "coverage");
  }

  it("is every other satellite of the list", () => {
    const claim = coverage("Kosmos 2542, KMS-4 and Malligyong-1 can see Seoul every two hours.");
    expect(claim?.subject.noradId).toBe(44797);
    expect(claim?.together?.map(({ noradId }) => noradId)).toEqual([41332, 58400]);
  });

  it("is nobody where one is spoken of, or the other one stands elsewhere", () => {
    expect(coverage("Malligyong-1 can see Seoul every two hours.")?.together).toBeUndefined();
    expect(coverage("Like Kosmos 2542 before it, Malligyong-1 can see Seoul every two hours.")?.together).toBeUndefined();
  });
});

/** Claims of the press against the optional evidence collection beside the checkout; skipped, saying so, where it is not there. */
import { describe, expect, it } from "vitest";
import { casesPresent, knownCases } from "../../bench/knownCases.ts";

describe.skipIf(!casesPresent)("known cases of the press (skipped without the evidence collection)", () => {
  const cases = casesPresent ? knownCases() : [];
  const outcomesOf = (id: string) => cases.filter((one) => one.id === id).map(({ outcome }) => outcome);

  it("finds the published orbits of Iran's satellites", () => {
    expect(["C063", "C069", "C071"].flatMap(outcomesOf)).toEqual(["agrees", "agrees", "agrees"]);
  });

  it("finds Luch-5X beside Intelsat 10-02 in October 2024, not yet in early July", () => {
    expect(outcomesOf("C095, October")).toEqual(["agrees"]);
    expect(outcomesOf("C095, 5 July")).toEqual(["differs", "agrees"]);
  });

  it("finds the Shijian pair together", () => {
    expect(outcomesOf("C115")).toEqual(["agrees"]);
  });

  it("does not judge a night without sets near it", () => {
    expect(outcomesOf("C134")).toEqual(["undecided"]);
  });
});

/**
 * Published claims through the whole house, from the sentence to the verdict, on the optional evidence collection beside the checkout;
 * skipped, saying so, where it is not there. Where reading or judging changes a verdict, the table in docs/methods/known-cases.md changes too.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { casesPresent, knownCases, lvivCounts, type KnownCase } from "../../bench/knownCases.ts";
import { koreanCases } from "../../bench/knownCases/korea.ts";
import { otherCases } from "../../bench/knownCases/others.ts";

describe.skipIf(!casesPresent)("known cases of the press (skipped without the evidence collection)", () => {
  let cases: ReadonlyMap<string, KnownCase> = new Map();
  beforeAll(async () => {
    cases = new Map((await knownCases()).map((one) => [one.id, one]));
  }, 180_000);

  for (const { id, text, verdict } of [...koreanCases, ...otherCases]) {
    it(`${id} ${verdict}: ${text}`, () => {
      const { checked } = cases.get(id) ?? { checked: null };
      expect(checked?.finding.verdict ?? "not read", checked?.finding.summary).toBe(verdict);
    });
  }

  it("speaks of many rows of the collection, most of them judged", () => {
    expect(new Set([...cases.keys()].map((id) => id.slice(0, 4))).size).toBeGreaterThanOrEqual(80);
    const judged = [...cases.values()].filter(({ outcome }) => outcome !== "undecided");
    expect(judged.length).toBeGreaterThanOrEqual(75);
  });

  it("goes against what others found in no claim but the one that is told", () => {
    const against = [...cases.values()].filter(({ outcome }) => outcome === "differs").map(({ id }) => id);
    expect(against).toEqual(["C178"]);
  });

  it("tells why wherever it does not simply agree", () => {
    const silent = [...cases.values()].filter(({ outcome, why }) => outcome !== "agrees" && why === "");
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("finds nine passes over Lviv an ordinary count", () => {
    const counts = lvivCounts();
    expect(counts).toHaveLength(16);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([7, 9]);
  });
});

import { describe, expect, it } from "vitest";
import { readElementSets } from "../../src/engine/index.ts";

// A set of TOPEX as catalogues of the 1990s printed it: the piece of the designator stands at the right.
const line1 = "1 22076U 92052  A 92230.00000000  .00000000  00000-0  00000+0 0  999";
const line2 = "2 22076  66.0400 354.2733 0007808 272.0323  87.9799 12.8000000    10";

describe("a designator with its piece aligned to the right", () => {
  it("is read like any other", () => {
    const read = readElementSets(`${line1}0\n${line2}0\n`, { checksums: "ignore" });
    expect(read.problems).toEqual([]);
    expect(read.sets[0]?.cosparId).toBe("1992-052A");
  });
});

import { describe, expect, it } from "vitest";
import { readElementSets } from "../../src/engine/index.ts";

// TOPEX of 25 August 1992 as catalogues of the time printed it: the piece of the designator stands at the right.
const text = `1 22076U 92052  A 92238.06805350  .00000009 +00000-0 +00000-4 0  9999
2 22076 066.0797 224.2935 0003086 359.0164 001.0847 12.82723417001813
`;

describe("a designator with its piece aligned to the right", () => {
  it("is read like any other", () => {
    const read = readElementSets(text);
    expect(read.problems).toEqual([]);
    expect(read.sets[0]?.cosparId).toBe("1992-052A");
  });
});

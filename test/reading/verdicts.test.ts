import { describe, expect, it } from "vitest";
import { labelledSets } from "./sets.ts";
import { packEvidence } from "./verdictEvidence.ts";
import { scoreVerdicts, verdictWords, type Tally } from "./verdictScore.ts";

/** What the labelled texts must come to at least, in hundredths; raised as judging gets better, never lowered. */
const floors = { all: 90, readRightly: 95, heldOut: 90, heldOutReadRightly: 97 } as const;

const share = ({ right, asked }: Tally): number => (100 * right) / Math.max(1, asked);
const rowsOf = (heldOut: boolean) => labelledSets.filter((set) => set.heldOut === heldOut).flatMap((set) => set.rows);

describe("verdicts of labelled texts, from the built-in packs", async () => {
  const packs = await packEvidence();

  it("are right for the texts to build on, and no firm word is wrong where the claim was read rightly", async () => {
    const result = await scoreVerdicts(rowsOf(false), packs);
    process.stdout.write(`${verdictWords("built on", result)}\n`);
    const misses = result.misses.map(({ words }) => words).join("\n");
    expect(result.all.asked).toBeGreaterThan(400);
    expect(share(result.all), misses).toBeGreaterThanOrEqual(floors.all);
    expect(share(result.readRightly), misses).toBeGreaterThanOrEqual(floors.readRightly);
    expect(result.misses.filter((miss) => miss.firm && miss.readRightly).map(({ words }) => words)).toEqual([]);
  });

  it("are right for the texts held out", async () => {
    const result = await scoreVerdicts(rowsOf(true), packs);
    process.stdout.write(`${verdictWords("held out", result)}\n`);
    expect(result.all.asked).toBeGreaterThan(50);
    expect(share(result.all)).toBeGreaterThanOrEqual(floors.heldOut);
    expect(share(result.readRightly)).toBeGreaterThanOrEqual(floors.heldOutReadRightly);
    expect(result.misses.filter((miss) => miss.firm && miss.readRightly)).toHaveLength(0);
  });
});

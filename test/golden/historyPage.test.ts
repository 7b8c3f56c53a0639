import { describe, expect, it } from "vitest";
import { detectBurns } from "../../src/analysis/index.ts";
import { historyPage } from "../../src/report/index.ts";
import { elementsFromOmm, secondsBetween, type MeanElements } from "../../src/engine/index.ts";
import { openPacks } from "../../src/store/index.ts";

async function malligyong(): Promise<readonly MeanElements[]> {
  const opened = await openPacks(["packs/dprk-satellites"]);
  if (!opened.ok) throw new Error(opened.problem.code);
  const during = { start: "2023-11-01T00:00:00Z", end: "2024-12-01T00:00:00Z" };
  const { rows } = await opened.value.store.answer({ kind: "history", noradId: 58400, during }, null);
  return rows
    .flatMap((row) => {
      const read = row.kind === "element-set" ? elementsFromOmm(row.value) : null;
      return read?.ok === true ? [read.value] : [];
    })
    .toSorted((a, b) => secondsBetween(b.epoch, a.epoch));
}

describe("the page of an object's history", () => {
  it("draws every set and marks every burn, with words for those who do not see it", async () => {
    const sets = await malligyong();
    const search = detectBurns(sets);
    const burns = search.burns.filter(({ reported }) => reported).length;
    const page = historyPage({ noradId: 58400, name: "MALLIGYONG-1", sets }, search, "0.1.0");
    expect(burns).toBeGreaterThanOrEqual(2);
    expect(page.match(/<circle /g)).toHaveLength(4 * sets.length); // apogee, perigee, period, inclination
    expect(page.match(/<rect\s+class="p50"/g)).toHaveLength(3 * burns);
    expect(page).toContain(`${burns} burns are marked.`);
    expect(page).not.toMatch(/<script|https?:\/\//);
  });

  it("keeps a hostile name as text", async () => {
    const sets = (await malligyong()).slice(0, 20);
    const page = historyPage({ noradId: 1, name: "<img src=x onerror=alert(1)>", sets }, detectBurns(sets), "0.1.0");
    expect(page).not.toContain("<img");
  });
});

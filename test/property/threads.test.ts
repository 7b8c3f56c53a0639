import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import {
  createCatalogue,
  createEphemeris,
  fillEphemeris,
  parseTle,
  threadsOver,
  utc,
  type Ephemeris,
  type MeanElements,
} from "../../src/engine/index.ts";
import { openThreads, type Threads } from "../../src/threads/index.ts";

const truthFile = new URL("../truth/data/aiaa-2006-6753.json", import.meta.url);
const { cases }: { cases: readonly { readonly line1: string; readonly line2: string }[] } = JSON.parse(
  readFileSync(truthFile, "utf8"),
);
const sets: readonly MeanElements[] = cases.flatMap((c) => {
  const set = parseTle(c.line1, c.line2, { checksums: "ignore" });
  return set.ok ? [set.value] : [];
});
const from = utc("2006-06-25T00:00:00Z");

function bytes(ephemeris: Ephemeris): readonly unknown[] {
  return [ephemeris.positionsKm.slice(), ephemeris.velocitiesKmS.slice(), ephemeris.errorCodes.slice()];
}

describe("threads", () => {
  let threads: Threads | undefined;
  beforeAll(async () => {
    threads = await openThreads(2);
  });
  afterAll(async () => threads?.close());

  it.each(["relaxed", "simd", "strict"] as const)("give the bits of one thread with the %s build", async (build) => {
    const catalogue = createCatalogue(sets, build);
    const alone = createEphemeris(catalogue, sets.length, 31);
    const together = createEphemeris(catalogue, sets.length, 31);
    for (const ephemeris of [alone, together]) ephemeris.minutes.forEach((_, i, minutes) => (minutes[i] = i * 47 - 600));
    fillEphemeris(catalogue, from, alone);
    await threads?.fill(catalogue, from, together);
    expect(bytes(together)).toEqual(bytes(alone));
    await threads?.fill(catalogue, from, together, { first: 7, last: 19 });
    fillEphemeris(catalogue, from, alone, { first: 7, last: 19 });
    expect(bytes(together)).toEqual(bytes(alone));
  });

  it("do their work on the caller's thread where there are none, or where the memory cannot be shared", async () => {
    const refusing = { ask: () => Promise.reject(new Error("could not be cloned")), close: () => Promise.resolve() };
    for (const ports of [[], [refusing]]) {
      const catalogue = createCatalogue(sets);
      const ephemeris = createEphemeris(catalogue, sets.length, 5);
      await threadsOver(ports).fill(catalogue, from, ephemeris);
      const alone = createEphemeris(catalogue, sets.length, 5);
      fillEphemeris(catalogue, from, alone);
      expect(bytes(ephemeris)).toEqual(bytes(alone));
    }
  });

  it("refuse what there is no room for", async () => {
    const catalogue = createCatalogue(sets);
    await expect(threads?.fill(catalogue, from, createEphemeris(catalogue, 2, 2))).rejects.toThrow(RangeError);
  });
});

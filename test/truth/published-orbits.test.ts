/**
 * Heights that the founding study computed from archived public sets, for claims in the press: from the printed mean motion over the equatorial radius.
 * Reads the optional evidence collection beside the checkout; skipped, saying so, where it is not there.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { degPerRad, readElementSets, secondsBetween, utc, type MeanElements } from "../../src/engine/index.ts";
import { heightConventions } from "../../src/analysis/index.ts";
import { sharedData } from "../sharedData.ts";

const path = sharedData("elements/watchlist.tle.gz");
const sets: readonly MeanElements[] =
  path === null ? [] : readElementSets(gunzipSync(readFileSync(path)).toString("utf8")).sets;

const tolerance = {
  heightKm: 1, // printed in whole kilometres; which set of that day or two was taken is not told
  inclinationDeg: 0.06, // printed to a tenth, or better
};

const printed = [
  { name: "Cosmos 2576", noradId: 59773, day: "2024-05-19", perigeeKm: 435, apogeeKm: 451, inclinationDeg: 97.25 },
  { name: "Chamran-1", noradId: 61072, day: "2024-10-09", perigeeKm: 531, apogeeKm: 553, inclinationDeg: null },
  { name: "Chamran-1, moved", noradId: 61072, day: "2024-10-31", perigeeKm: 541, apogeeKm: 560, inclinationDeg: null },
  { name: "Soraya", noradId: 58817, day: "2024-01-24", perigeeKm: 739, apogeeKm: 756, inclinationDeg: null },
] as const;

describe.skipIf(path === null)("orbits of the press, from archived sets (skipped without the evidence collection)", () => {
  for (const { name, noradId, day, perigeeKm, apogeeKm, inclinationDeg } of printed) {
    it(`${name}, ${day}: ${perigeeKm} × ${apogeeKm} km`, () => {
      const noon = utc(`${day}T12:00:00Z`);
      const near = sets
        .filter((set) => set.noradId === noradId)
        .toSorted((a, b) => Math.abs(secondsBetween(noon, a.epoch)) - Math.abs(secondsBetween(noon, b.epoch)))[0];
      if (near === undefined) throw new RangeError("the collection holds this object");
      const heights = heightConventions(near)[0];
      expect(Math.abs((heights?.perigeeKm ?? 0) - perigeeKm)).toBeLessThan(tolerance.heightKm);
      expect(Math.abs((heights?.apogeeKm ?? 0) - apogeeKm)).toBeLessThan(tolerance.heightKm);
      if (inclinationDeg !== null)
        expect(Math.abs(near.inclinationRad * degPerRad - inclinationDeg)).toBeLessThan(tolerance.inclinationDeg);
    });
  }
});

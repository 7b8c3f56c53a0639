import { expect, it } from "vitest";
import { spokenName } from "../../src/base/index.ts";

it.each([
  ["MALLIGYONG-1", "Malligyong-1"],
  ["COSMOS 2542", "Cosmos 2542"],
  ["CHOLLIMA-1 R/B", "Chollima-1 R/B"],
  ["KMS-4", "KMS-4"],
  ["NOAA 19", "NOAA 19"],
  ["USA 326", "USA 326"],
  ["ICEYE-X2", "ICEYE-X2"],
  ["Luch-5X", "Luch-5X"],
  ["만리경-1", "만리경-1"],
])("writes %s as a sentence does: %s", (catalogued, spoken) => {
  expect(spokenName(catalogued)).toBe(spoken);
});

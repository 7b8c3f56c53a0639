import { describe, expect, it } from "vitest";
import { indexKnowledge, resolvePlace } from "../../src/catalogue/index.ts";
import { findCities } from "../../src/sources/index.ts";
import { builtInPacks } from "../knowledge.ts";

/** GeoNames places a town's point somewhere in its middle; the coordinates compared with are city halls or stations. */
const tolerance = { deg: 0.1 };

describe("the gazetteer of towns", () => {
  it.each([
    ["Gunsan", "KR", 35.968, 126.737, "Asia/Seoul"],
    ["Cancún", "MX", 21.161, -86.826, "America/Cancun"],
    ["Kiruna", "SE", 67.856, 20.225, "Europe/Stockholm"],
    ["Rosario", "AR", -32.947, -60.64, "America/Argentina/Cordoba"],
  ])("finds %s", async (name, country, latitudeDeg, longitudeDeg, zone) => {
    const [town] = await findCities([name]);
    expect(town).toMatchObject({ country, zone });
    expect(Math.abs((town?.latitudeDeg ?? 99) - latitudeDeg)).toBeLessThan(tolerance.deg);
    expect(Math.abs((town?.longitudeDeg ?? 999) - longitudeDeg)).toBeLessThan(tolerance.deg);
  });

  it("ranks towns of one name by population: San Diego is first the one in California", async () => {
    const towns = await findCities(["San Diego"]);
    expect(towns[0]).toMatchObject({ country: "US", zone: "America/Los_Angeles" });
    expect(towns.map((town) => town.population)).toEqual(
      towns.map((town) => town.population).toSorted((a, b) => (b ?? 0) - (a ?? 0)),
    );
    expect(towns.length).toBeGreaterThan(1);
  });

  it("ignores case and accents, and keeps the name that was asked for as an alias", async () => {
    expect((await findCities(["cancun"]))[0]).toMatchObject({ name: "Cancún", aliases: ["cancun"] });
  });

  it.each(["Sohae Satellite Launching Ground", "Malligyong", "", "the satellite"])("has no town called %j", async (name) => {
    expect(await findCities([name])).toEqual([]);
  });

  it("goes behind the hand-made list and is ranked by the country that the text speaks of", async () => {
    const { knowledge } = await builtInPacks();
    const towns = await findCities(["San Diego", "Springfield"]);
    const index = indexKnowledge({ ...knowledge, places: [...knowledge.places, ...towns] });
    expect(resolvePlace("San Diego", index, { country: "CO" })[0]?.id).toBe("san-diego");
    expect(resolvePlace("San Diego", index, { country: "CO" })[1]).toMatchObject({ country: "CO" });
    const springfields = resolvePlace("Springfield", index);
    expect(springfields.length).toBeGreaterThan(3);
    expect(springfields[0]?.population).toBe(Math.max(...springfields.map((place) => place.population ?? 0)));
  });
});

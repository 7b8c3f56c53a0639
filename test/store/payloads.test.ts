import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { nameWords } from "../../src/catalogue/index.ts";
import { readPack } from "../../src/store/index.ts";
import { cameDown, wholeNames } from "../../scripts/payloads/wholeNames.ts";
import type { ObjectRecord } from "../../src/model/index.ts";
import { builtInPacks } from "../knowledge.ts";

const { knowledge, shelf, store } = await builtInPacks();
let objects: readonly (ObjectRecord & { readonly source: string })[] = [];
beforeAll(async () => {
  const read = await readPack(fileURLToPath(new URL("../../packs/payloads", import.meta.url)));
  if (!read.ok) throw new Error(read.problem.code);
  objects = read.value.tables.objects;
});

const named = (text: string): readonly number[] => shelf.namedIn(text).map(({ noradId }) => noradId);

/** Catalogue number and designator of well-known payloads, and how texts write them. */
const known: readonly (readonly [number, string, string, readonly string[]])[] = [
  [60182, "2024-123A", "JP", ["ALOS-4", "Daichi-4", "Daichi 4", "DAICHI-4"]],
  [58582, "2023-197A", "CN", ["Yaogan-41", "Yaogan 41", "YG-41"]],
  [44078, "2019-018A", "IN", ["EMISAT"]],
  [63156, "2025-044A", "FR", ["CSO-3", "CSO 3"]],
  [58666, "2023-210A", "US", ["USA 349", "USA-349", "OTV-7"]],
  [10361, "1977-090A", "RU", ["Kosmos 954", "Cosmos-954", "Космос-954"]],
  [2, "1957-001B", "RU", ["Sputnik 1", "Sputnik-1"]],
  [49333, "2021-095B", "FR", ["Syracuse 4A", "Syracuse-4A"]],
  [45860, "2020-044A", "IL", ["Ofek-16", "Ofek 16", "Ofeq-16"]],
  [55329, "2023-012A", "JP", ["IGS Radar-7", "IGS Radar 7"]],
  [40115, "2014-048A", "US", ["WorldView-3", "Worldview 3"]],
  [33331, "2008-042A", "US", ["GeoEye-1"]],
  [41838, "2016-065A", "CN", ["Shijian-17", "SJ-17"]],
  [56756, "2023-074A", "RU", ["Kondor-FKA 1", "Kondor-FKA No. 1"]],
  [62430, "2024-250A", "RU", ["Resurs-P 5", "Resurs-P No. 5"]],
  [52887, "2022-063A", "DE", ["SARah-1"]],
  [61043, "2024-162A", "RU", ["Soyuz MS-26"]],
  [59591, "2024-078A", "CN", ["Shenzhou-18", "Shenzhou 18"]],
  [47097, "2020-087A", "CN", ["Chang'e-5", "Chang’e 5"]],
  [41308, "2016-004A", "US", ["Intelsat 29e", "Intelsat 29E"]],
  [62261, "2024-235A", "XX", ["Sentinel-1C", "Sentinel 1C"]],
];

describe("the pack of payloads", () => {
  it("knows well-known payloads by what texts call them", () => {
    for (const [noradId, cosparId, owner, names] of known) {
      const one = objects.find((object) => object.noradId === noradId);
      expect([one?.cosparId, one?.owner], String(noradId)).toEqual([cosparId, owner]);
      for (const name of names) {
        expect(named(`It was ${name}, they said.`), name).toEqual([noradId]);
        expect(
          shelf.find(name).map(({ object }) => object.noradId),
          name,
        ).toContain(noradId);
      }
    }
  });

  it("says of days of decay that were put down by hand where they come from, in UTC", () => {
    const told = objects.filter(({ source }) => source === "decay-told");
    expect(told.map(({ noradId, decayed }) => [noradId, decayed])).toEqual([...cameDown]);
    // TRMM, at 11:55 p.m. on 15 June in Washington.
    expect(cameDown.get(25063)).toBe("2015-06-16");
  });

  it("holds nothing that flew so low when it was last listed that it may have come down since", () => {
    // Nine months from 166 km, and from 149 km, would be a wonder; both are in no list of 2026, and no table says when they fell.
    expect([44422, 55250].filter((noradId) => objects.some((object) => object.noradId === noradId))).toEqual([]);
    expect(named("Cosmos-2537 and Haihe-1 are still in orbit.")).toEqual([]);
  });

  it("finds them by designator and by catalogue number", () => {
    expect(named("the object 2023-197A was seen")).toEqual([58582]);
    expect(named("an object (NORAD ID 58582) passed; object 44078 too")).toEqual([58582, 44078]);
    expect(named("NORAD catalogue number 4 and SATCAT #11")).toEqual([4, 11]);
    expect(named("58582 people came")).toEqual([]);
  });

  it("takes no other number for a catalogue number", () => {
    expect(
      named("The raid 44078 followed; Madrid 58582 and the satellite 2 of the series; number 4, No. 8, #11, ID 4"),
    ).toEqual([]);
    expect(named("NORAD 58582-7, the catalogue 2024, object 1977-090")).toEqual([]);
  });

  it("leaves a family a family, and the number of another no name", () => {
    expect(named("Yaogan satellites flew beside a Kosmos satellite; the Yaogan series goes on.")).toEqual([]);
    expect(named("Yaogan-4100, Kosmos 9954, Ofek-160")).toEqual([]);
  });

  it("gives all objects of one name", () => {
    expect(named("OPS 1419 was one of them")).toEqual([636, 3232]);
  });

  it("finds nothing in ordinary prose", () => {
    const prose =
      "Progress was slow on the Aurora line. On Platform 3 the Express 7 to Galaxy Park left at 5; Hope and Vision were the words of May 25. " +
      "Mission 12 of Unity Church met in Terra Hall, 6 Horizon Street. The Aqua Centre, Orion House and Mercury Theatre stayed shut in 2024. " +
      "Apollo, Gemini and Titan are names of dogs. A Soyuz-2 rocket, a Kosmos-3M and an Atlas 5 stood there; Dragon 2 was late. " +
      "Step 3: turn left at Gate 4 after Stage 2. Team 1 beat Crew 5. Star 3, Polar 2 and Eagle 1 sailed. Beijing 2022 and Tokyo 2020 were Games.";
    expect(named(prose)).toEqual([]);
    const docs = ["README.md", "ARCHITECTURE.md", "docs/desk.md", "docs/problems.md"].map((file) =>
      readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"),
    );
    expect(named(docs.join("\n"))).toEqual([]);
  });

  it("has no name that is a common word: each has a number of its own or is one of the whole names", () => {
    const common =
      /^(?:object|mission|unit|block|stage|crew|star|step|team|gate|phase|progress|express|aurora|hope|unity|vision|horizon|may|group)$/i;
    const unsafe = objects
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((name) => {
        const words = nameWords(name);
        const numbered = words.some(({ text }) => /^\p{Nd}+$/u.test(text) || /^[IVX]+[A-Z]?$/.test(text));
        if (!numbered) return !wholeNames.has(name) && words.length < 2;
        return (
          words.length === 2 &&
          common.test(words[0]?.text ?? "") &&
          !/^(?:Progress|Express|Aurora)$/i.test(words[0]?.text ?? "")
        );
      });
    expect(unsafe).toEqual([]);
  });

  it("holds the payloads of all states, under the codes of the countries' table", () => {
    const codes = new Set(["XX", ...knowledge.countries.map(({ code }) => code)]);
    expect(objects.filter(({ owner }) => !codes.has(owner))).toEqual([]);
    const of = (owner: string): number => objects.filter((object) => object.owner === owner).length;
    expect(["RU", "US", "CN", "JP", "IN", "FR"].map(of)).toEqual([3010, 2073, 864, 141, 111, 104]);
    expect(objects.length).toBe(7063);
    expect(objects.filter(({ name }) => /^(?:Starlink|OneWeb|Kuiper|Flock|Lemur)/i.test(name))).toEqual([]);
  });

  it("leaves to the other packs what they tell of, and lists nothing beside them", () => {
    const listed = new Set(knowledge.objects.map(({ noradId }) => noradId));
    expect(objects.filter(({ noradId }) => listed.has(noradId))).toEqual([]);
    expect(knowledge.objects).toHaveLength(75);
  });

  it("answers of single objects and of launches, as of a day, and counts nobody's satellites", async () => {
    const noradId = 58582;
    expect((await store.answer({ kind: "object", noradId }, null)).rows).toHaveLength(1);
    expect((await store.answer({ kind: "object", noradId }, "2023-12-15T00:00:00Z")).rows).toEqual([]);
    const at = "2024-01-01T00:00:00Z";
    const ofLaunch = await store.answer({ kind: "catalogue-at", at, where: { launchId: "2023-197" } }, null);
    expect(ofLaunch.rows.map((row) => row.kind === "object" && row.value.noradId)).toEqual([58582]);
    const ofJapan = await store.answer({ kind: "catalogue-at", at, where: { owner: "JP" } }, null);
    expect(ofJapan.rows).toEqual([]);
  });
});

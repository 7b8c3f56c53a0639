/** Names as published texts write them, against the built-in packs: what each must mean, and above all what it must not. */
import { describe, expect, it } from "vitest";
import {
  findLaunches,
  nameWords,
  objectsBeginning,
  resolveCountry,
  resolveObject,
  resolveOrganisation,
  resolvePlace,
  resolveZone,
} from "../../src/catalogue/index.ts";
import { builtInIndex } from "../knowledge.ts";

const index = await builtInIndex();
const objects = (name: string): readonly number[] => resolveObject(name, index).map((match) => match.object.noradId);

describe("the beginning of a name, in a search", () => {
  const begun = (name: string): readonly number[] => objectsBeginning(name, index).map(({ object }) => object.noradId);

  it("finds all that go on from there, satellites first", () => {
    expect(begun("kms")).toEqual([41332, 39026, 41333]);
    expect(begun("Mallig")).toEqual([58400]);
    expect(begun("광명성")).toContain(41332);
  });

  it.each(["Malligyong-1", "Malligyong-1-", "m", "", "58", "ligyong", "zzqqx"])("%j begins none", (name) => {
    expect(begun(name)).toEqual([]);
  });

  it("is no name that a text could mean", () => {
    expect(objects("kms")).toEqual([]);
  });
});

describe("satellite names", () => {
  it.each([
    ["Malligyong-1", 58400],
    ["MALLIGYONG 1", 58400],
    ["Mallikyong-1", 58400],
    ["Manligyong-1", 58400],
    ["Manligyeong-1", 58400],
    ["Manrigyong-1", 58400],
    ["Mallygyong-1", 58400],
    ["만리경-1", 58400],
    ["만리경 1호", 58400],
    ["만리경-1호", 58400],
    ["Маллигён-1", 58400],
    ["万里镜1号", 58400],
    ["Malligyong No. 1", 58400],
    ["Malligyong I", 58400],
    ["the Malligyong-1 satellite", 58400],
    ["58400", 58400],
    ["NORAD 58400", 58400],
    ["#58400", 58400],
    ["2023-179A", 58400],
    ["2023-179a", 58400],
    ["Kwangmyongsong-4", 41332],
    ["KMS-4", 41332],
    ["KMS 4", 41332],
    ["광명성 4호", 41332],
    ["Kwangmyŏngsŏng-4", 41332],
    ["Gwangmyeongseong-4", 41332],
    ["Kwangmyongsong-3 Unit 2", 39026],
    ["Kwangmyongsong-3-2", 39026],
    ["KMS 3-2", 39026],
    ["2012-072A", 39026],
    ["광명성 3호 2호기", 39026],
  ])("%s is object %i", (name, noradId) => {
    expect(objects(name)).toEqual([noradId]);
  });

  it.each([
    "Malligyong-2",
    "Malligyong-11",
    "Malligyong-1-1",
    "Malligyong-10",
    "Mallikyong-2",
    "만리경-2호",
    "만리경 11호",
    "Malligyong II",
    "Kwangmyongsong-1",
    "Kwangmyongsong-2",
    "Kwangmyongsong-3",
    "Kwangmyongsong-5",
    "KMS-3",
    "KMS-5",
    "광명성 5호",
    "2023-179",
    "2023-179D",
    "58402",
    "5840",
    "584000",
    "Mokpo-1",
    "Magellan-1",
    "Molniya-1-1",
    "Milkyway",
    "1",
    "",
    "the satellite",
    "reconnaissance satellite",
    "Sohae",
  ])("%s is none", (name) => {
    expect(objects(name)).toEqual([]);
  });

  it("takes a name without its number as the family, and says so", () => {
    expect(resolveObject("Malligyong", index)).toMatchObject([{ object: { noradId: 58400 }, how: "family" }]);
  });

  it("ranks what it found by how", () => {
    expect(resolveObject("Malligyong-1", index)[0]?.how).toBe("name");
    expect(resolveObject("Mallikyong-1", index)[0]?.how).toBe("alias");
    expect(resolveObject("Marrikyong-1", index)[0]?.how).toBe("spelling");
  });
});

describe("launches", () => {
  const ids = (name: string): readonly string[] => findLaunches({ name }, index).map((launch) => launch.launchId);

  it.each([
    ["Malligyong-1", ["2023-F06", "2023-F07", "2023-179"]],
    ["Chollima-1", ["2023-F06", "2023-F07", "2023-179"]],
    ["Cheollima-1", ["2023-F06", "2023-F07", "2023-179"]],
    ["천리마-1형", []],
    ["천리마-1", ["2023-F06", "2023-F07", "2023-179"]],
    ["Malligyong-1-1", ["2024-F02"]],
    ["Kwangmyongsong-1", ["1998-F04"]],
    ["광명성 2호", ["2009-F02"]],
    ["Unha-3", ["2012-F01", "2012-072"]],
    ["Malligyong-2", []],
    ["Unha-9", []],
  ])("%s flew in %j", (name, expected) => {
    expect(ids(name)).toEqual(expected);
  });

  it("finds the attempts of a state, of a site, in a time, by outcome", () => {
    expect(findLaunches({ state: "KP" }, index)).toHaveLength(9);
    expect(findLaunches({ siteId: "tonghae" }, index).map((launch) => launch.launchId)).toEqual(["1998-F04", "2009-F02"]);
    const year = { start: "2023-01-01T00:00:00Z", end: "2024-01-01T00:00:00Z" };
    expect(findLaunches({ state: "KP", during: year, outcome: "failure" }, index).map((launch) => launch.launchId)).toEqual([
      "2023-F06",
      "2023-F07",
    ]);
    expect(findLaunches({ launchId: "2023-179" }, index)[0]?.liftOff).toBe("2023-11-21T13:42:28Z");
  });
});

describe("places", () => {
  it.each([
    ["White House", "white-house"],
    ["the Pentagon", "pentagon"],
    ["Norfolk naval base", "norfolk-naval-station"],
    ["Newport News dockyard", "newport-news-shipyard"],
    ["Anderson Air Force Base", "andersen-afb"],
    ["Apra Harbour", "apra-harbor"],
    ["Pearl Harbor", "pearl-harbor"],
    ["Kunsan", "gunsan"],
    ["Gunsan", "gunsan"],
    ["Pyongtaek", "pyeongtaek"],
    ["Tongchang-ri", "sohae"],
    ["서해위성발사장", "sohae"],
    ["Musudan-ri", "tonghae"],
    ["Pyongyang General Control Center", "pgscc"],
    ["Vostochny Cosmodrome", "vostochny"],
    ["Baikonyr", "baikonur"],
    ["Jiuquan", "jiuquan"],
    ["Shahroud", "shahroud"],
    ["the port of Mokpo", "mokpo"],
    ["city of Busan", "busan"],
    ["West Sea", "yellow-sea"],
    ["Yellow Sea", "yellow-sea"],
    ["Korean Peninsula", "korean-peninsula"],
    ["Japan", "country-jp"],
    ["Rome", "rome"],
    ["Vatican", "vatican-city"],
    ["Cancun", "cancun"],
    ["Diego Garcia", "diego-garcia"],
    ["Point Nemo", "point-nemo"],
  ])("%s is %s", (name, id) => {
    expect(resolvePlace(name, index)[0]?.id).toBe(id);
  });

  it.each(["", "the", "Mars", "Norfolk Southern", "a house", "Seoulite", "the white rabbit"])("%j is no place", (name) => {
    expect(resolvePlace(name, index)).toEqual([]);
  });
});

describe("organisations, countries and zones", () => {
  it.each([
    ["KCNA", "kcna"],
    ["Korean Central News Agency", "kcna"],
    ["조선중앙통신", "kcna"],
    ["NATA", "kp-nata"],
    ["NADA", "kp-nata"],
    ["South Korea's Joint Chiefs of Staff", "kr-jcs"],
    ["Shin Won-sik", "kr-mnd"],
    ["the Pentagon", "us-dod"],
    ["Marco Langbroek", "sattrackcam"],
    ["U.S. Space Command", "us-spacecom"],
    ["Yonhap's", "yonhap"],
    ["Japan Coast Guard", "jp-coast-guard"],
  ])("%s is the organisation %s", (name, id) => {
    expect(resolveOrganisation(name, index)[0]?.id).toBe(id);
  });

  it.each([
    ["North Korean", "KP"],
    ["DPRK", "KP"],
    ["South Korea's", "KR"],
    ["US", "US"],
    ["the United States", "US"],
    ["Iranian", "IR"],
    ["French", "FR"],
    ["British", "GB"],
    ["Türkiye", "TR"],
    ["KP", "KP"],
  ])("%s belongs to %s", (name, code) => {
    expect(resolveCountry(name, index)?.code).toBe(code);
  });

  it.each([
    ["Pyongyang time", ["Asia/Pyongyang"]],
    ["JST", ["Asia/Tokyo"]],
    ["HST", ["Pacific/Honolulu"]],
    ["ChST", ["Pacific/Guam"]],
    ["GMT", ["UTC"]],
    ["Moscow time", ["Europe/Moscow"]],
    ["IST", ["Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"]],
    ["EST", ["America/New_York", "-05:00"]],
    ["мск", ["Europe/Moscow"]],
  ])("%s means %j", (name, zones) => {
    expect(resolveZone(name, index)?.rules.map((rule) => rule.zone)).toEqual(zones);
  });
});

describe("names in a running text", () => {
  const found = (text: string): readonly string[] => {
    const words = nameWords(text);
    const names: string[] = [];
    for (let at = 0; at < words.length;) {
      const match = index.matchAt(words, at)[0];
      if (match !== undefined) names.push(match.name);
      at += match?.words ?? 1;
    }
    return names;
  };

  it("takes the longest name at each place", () => {
    expect(found("pictures of Norfolk Naval Station and Newport News Shipyard")).toEqual([
      "Norfolk Naval Station",
      "Newport News shipyard",
    ]);
  });

  it("finds Korean names with particles stuck to them", () => {
    expect(found("만리경-1호가 서해위성발사장에서 발사됐다")).toEqual(["만리경-1호", "서해위성발사장"]);
  });

  it("does not take a satellite's name for part of a longer number", () => {
    expect(found("The Malligyong-1-1 exploded")).not.toContain("Malligyong-1");
    expect(found("The Malligyong-1 passed")).toContain("Malligyong-1");
  });

  it("lets capital letters tell a name from a word", () => {
    expect(found("it made a planet of us, a guardian in the north sea of ap and est")).toEqual([]);
  });
});

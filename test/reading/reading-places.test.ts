/** The places of claims: sites with the provinces around them, seas with what lies beside, where somebody listened. Sentences are ours. */
import { describe, expect, it } from "vitest";
import { claimReader } from "../../src/claims/index.ts";
import { packKnowledge } from "./knowledge.ts";

const read = claimReader(await packKnowledge());

/** A sentence and all places of its claim of a type: parts of their names as the packs or the text write them. */
type Row = readonly [text: string, claim: string];

const rows: readonly Row[] = [
  ["A radio amateur in Berlin received signals from Malligyong-1 at 0806 GMT on Tuesday.", "signal: Berlin"],
  ["A student in Seoul heard signals of Malligyong-1 on Tuesday, a club reports.", "signal: Seoul"],
  [
    "A satellite of Planet photographed the Sohae Satellite Launching Ground on April 12.",
    "imaging: Sohae Satellite Launching Ground",
  ],
  ["China's Yaogan 34 photographs targets in Ukraine on Russia's behalf, an official said.", "imaging: Ukraine"],
  ["The stage fell into the Sulu Sea, at 119.0 degrees east and 9.1 degrees north, China said.", "decay: Sulu Sea"],
  ["Kosmos 2558 came within 67 km of USA 326 over the middle of the Atlantic on Tuesday.", "proximity: Atlantic Ocean"],
  ["ERS-2 re-entered over the North Pacific between Alaska and Hawaii on Wednesday.", "decay: North Pacific Ocean"],
  ["The satellite fell into the Gulf of Mexico on Friday.", "decay: Gulf of Mexico"],
  ["Iran launched Noor-3 from Shahroud in Semnan Province on 27 September.", "launch: Shahroud missile test site"],
  ["Iran launched Soraya from a base near Shahroud, Iran, on Saturday.", "launch: Shahroud missile test site"],
  [
    "Iran launched three satellites from the Imam Khomeini Space Center in Semnan Province, Iran, on Sunday.",
    "launch: Imam Khomeini Spaceport",
  ],
  ["North Korea launched Malligyong-1 from Tongchang-ri on 21 November.", "launch: Sohae Satellite Launching Ground"],
  [
    "A Long March 2C lifted off from Jiuquan in the Gobi Desert in northwest China on Monday.",
    "launch: Jiuquan Satellite Launch Center",
  ],
  ["A Falcon 9 was launched from Vandenberg Space Force Base in California on Friday.", "launch: Vandenberg Space Force Base"],
  ["A Soyuz rocket was launched from Plesetsk in Russia's Arkhangelsk region on 16 May.", "launch: Plesetsk Cosmodrome"],
  [
    "Malligyong-1 photographed Seoul, Mokpo, Kunsan, Pyeongtaek and Osan on Friday, KCNA said.",
    "imaging: Seoul, Mokpo, Gunsan, Pyeongtaek, Osan",
  ],
  [
    "The satellite photographed Anderson Air Force Base in Guam and Pearl Harbor in Hawaii, KCNA said.",
    "imaging: Andersen, Pearl Harbor",
  ],
  ["Debris of the Long March 5B fell near the village of Mahounou in Ivory Coast in May 2020.", "decay: Mahounou"],
  ["A fragment of the rocket came down in Komorniki, a village near Poznan, on Wednesday.", "decay: Komorniki"],
  ["The stage re-entered 400 miles northwest of Port Blair over the Indian Ocean on Saturday.", "decay: Indian Ocean"],
  ["The satellite Cosmos 1408 was seen over Leiden at 21:14 on Tuesday by Marco Langbroek.", "sighting: Leiden"],
  ["Three danger zones were announced, two in the Yellow Sea and one east of Luzon.", "hazard-area: Yellow Sea, Luzon"],
  ["Noor-3 passed over the Israeli cities of Haifa and Tel Aviv at 06:30 UTC on Monday.", "overflight: Haifa, Tel Aviv"],
  ["The rocket passed over the Japanese prefecture of Okinawa on Tuesday night.", "overflight: Okinawa"],
  ["Khayyam passed over Israel's Dimona reactor at 09:12 UTC on 3 May.", "overflight: Negev Nuclear"],
  ["PARIS - The European satellite Aeolus re-entered over Antarctica on Friday, ESA said in Darmstadt.", "decay: Antarctica"],

  [
    "A Long March 3B blasted off from the Xichang Satellite Launch Center in southwest China's Sichuan province on Monday.",
    "launch: Xichang",
  ],
  [
    "China launched a satellite from the Taiyuan Satellite Launch Center in the north of the country on Monday.",
    "launch: Taiyuan",
  ],
  [
    "A Soyuz-2.1b lifted off from the Vostochny Cosmodrome in the Amur region of Russia's Far East on Monday.",
    "launch: Vostochny",
  ],
  ["A Vega-C took off from Europe's spaceport in Kourou, French Guiana, on Tuesday.", "launch: Guiana Space Centre"],
  ["An Ariane 6 was launched from Kourou in French Guiana on Tuesday.", "launch: Guiana Space Centre"],
  [
    "India launched EOS-08 from the Satish Dhawan Space Centre in Sriharikota, Andhra Pradesh, on Friday.",
    "launch: Satish Dhawan",
  ],
  [
    "An H3 rocket lifted off from the Tanegashima Space Center in Kagoshima Prefecture, southwestern Japan, on Monday.",
    "launch: Tanegashima",
  ],
  ["Rocket Lab launched StriX-3 from Launch Complex 1 on New Zealand's Mahia Peninsula on Tuesday.", "launch: Rocket Lab"],
  [
    "A Falcon 9 was launched from Space Launch Complex 4E at Vandenberg Space Force Base, California, on Friday.",
    "launch: Vandenberg",
  ],
  ["A Falcon 9 lifted off from Cape Canaveral in Florida on Friday.", "launch: Cape Canaveral"],
  ["Israel launched Ofek 13 from Palmachim air base in central Israel on Wednesday.", "launch: Palmachim"],
  ["Nuri lifted off from the Naro Space Center in Goheung, 330 kilometers south of Seoul, on Thursday.", "launch: Naro"],
  ["North Korea fired a rocket southward from the Tongchang-ri area in North Pyongan Province on Tuesday.", "launch: Sohae"],
  ["North Korea launched a rocket toward the Yellow Sea from Sohae on Tuesday.", "launch: Sohae"],
  ["The rocket, launched from Baikonur in Kazakhstan on 9 August, carried Khayyam into orbit.", "launch: Baikonur"],
  [
    "A Simorgh was launched from the Imam Khomeini Space Launch Terminal in Iran's rural Semnan province on Sunday.",
    "launch: Imam Khomeini",
  ],
  ["Khayyam was launched by Russia on behalf of Iran from Baikonur on Tuesday.", "launch: Baikonur"],
  ["The satellite fell into the Pacific, some 1,200 km off the coast of Chile, on Monday.", "decay: Pacific"],
  ["The stage re-entered over the Indian Ocean west of the Maldives on Sunday.", "decay: Indian Ocean"],
  ["ERS-2 came down in the North Pacific Ocean between Alaska and Hawaii at 17:17 UTC.", "decay: North Pacific"],
  ["A ring of the rocket came down near Mukuku village in Makueni County, Kenya, on 30 December.", "decay: Mukuku"],
  ["Kosmos 482 fell into the Indian Ocean, 560 km west of Middle Andaman Island, Roscosmos said.", "decay: Indian Ocean"],
  ["The rocket stage re-entered over the south-central Pacific Ocean on Friday, US Space Command said.", "decay: Pacific"],
  ["Pieces of the Long March 5B hit villages in Ivory Coast in May 2020.", "decay: Ivory Coast"],
  ["Malligyong-1 photographed the US naval base at Pearl Harbor in Hawaii on Saturday.", "imaging: Pearl Harbor"],
  ["Malligyong-1 photographed a US aircraft carrier in the South Korean port of Busan on Saturday.", "imaging: Busan"],
  [
    "Malligyong-1 photographed the White House and the Pentagon in Washington on Monday, state media in Pyongyang said.",
    "imaging: White House, Pentagon",
  ],
  ["Malligyong-1 took pictures of Rome, the Italian capital, on Saturday.", "imaging: Rome"],
  ["A satellite of Maxar photographed the launch site near Tongchang-ri, North Korea, on 5 May.", "imaging: Sohae"],
  ["The satellite passed over Naval Station Norfolk in Virginia at 14:35 UTC on Monday.", "overflight: Norfolk"],
  ["Noor-3 passed over Haifa in northern Israel at 06:30 UTC on Monday.", "overflight: Haifa"],
  ["The rocket flew over Japan's southern island chain of Okinawa on Tuesday night.", "overflight: Okinawa"],
  ["Luch-5X sits beside Astra 4A at 4.7 degrees east above Africa.", "proximity: 4.7"],
  ["Malligyong-1 photographed the naval base at Yokosuka in the Japanese prefecture of Kanagawa.", "imaging: Yokosuka"],
  ["Malligyong-1 photographed Kadena, south of Nago, and Guam.", "imaging: Kadena, Guam"],
  ["Malligyong-1 sent signals to a ground station near Pyongyang on Tuesday.", "signal: Pyongyang"],
  ["CAS500-3 exchanged signals with the King Sejong Station in Antarctica at 1:55 a.m.", "signal: King Sejong"],
];

describe("the places of a claim", () => {
  for (const [text, line] of rows) {
    it(text, () => {
      const { claims } = read({ text, published: "2025-06-12", publisher: "Reuters" });
      const [type, names = ""] = line.split(": ");
      const found = (claims.find((claim) => claim.type === type)?.places ?? []).map((place) => place.name);
      const wanted = names.split(", ");
      const missing = wanted.filter((name) => !found.some((one) => one.includes(name)));
      expect([missing, found.length], found.join(", ")).toEqual([[], wanted.length]);
    });
  }
});

/** Which places of a text belong to which claim, and which to none. Sentences are ours; each cause with its counter-examples. */
import { describe, expect, it } from "vitest";
import { claimReader } from "../../src/claims/index.ts";
import { packKnowledge } from "./knowledge.ts";

const read = claimReader(await packKnowledge());

/** A text and its claims of the types named, in order: "type: place, place", by parts of their names, "type: -" for no place at all. */
type Row = readonly [text: string, ...claims: string[]];

const groups: readonly (readonly [cause: string, rows: readonly Row[]])[] = [
  [
    "a pad and the site that it is of",
    [
      [
        "SpaceX launched 22 Starlink satellites from Space Launch Complex 40 at Cape Canaveral, Florida, on Tuesday.",
        "launch: Space Launch Complex 40, Cape Canaveral",
      ],
      [
        "SpaceX launched a satellite from Launch Complex 39A at NASA's Kennedy Space Center on Monday.",
        "launch: Launch Complex 39A, Kennedy",
      ],
      ["A Falcon 9 took off from SLC-4E at Vandenberg on Friday.", "launch: Space Launch Complex 4 East, Vandenberg"],
      ["A Falcon 9 took off from pad 4E at Vandenberg on Friday.", "launch: Vandenberg"],
      ["A Falcon 9 was launched from SLC-40 on Friday.", "launch: Space Launch Complex 40"],
    ],
  ],
  [
    "a verb that stands once for several things",
    [
      [
        "Kosmos 2576 lifted off from Plesetsk on May 16 and Starlink 8-7 from Cape Canaveral two days earlier.",
        "launch: Plesetsk",
        "launch: Cape Canaveral",
      ],
      [
        "Both satellites had been launched decades ago, Cosmos 2221 from Plesetsk and Cosmos 1408 from Baikonur.",
        "launch: Plesetsk",
        "launch: Baikonur",
      ],
      [
        "Noor-1 went up from Shahroud in April 2020, Khayyam from Baikonur in August 2022 and Chamran-1 from Shahroud in 2024.",
        "launch: Shahroud",
        "launch: Baikonur",
        "launch: Shahroud",
      ],
      ["KMS-4 re-entered on 30 June 2023 and KMS 3-2 on 13 September.", "decay: -", "decay: -"],
      [
        "A Falcon 9 lifted off from Florida at 5:10 a.m. and a Long March 2D from Jiuquan an hour later.",
        "launch: Florida",
        "launch: Jiuquan",
      ],
      ["A Soyuz launched Khayyam from Baikonur with a Chinese and a Russian satellite on Tuesday.", "launch: Baikonur"],
    ],
  ],
  [
    "the wider place around one",
    [
      ["From California: the rocket was launched at Vandenberg on 1 February.", "launch: Vandenberg"],
      ["The spent stage came down off the coast of Luzon in the Philippines on Sunday.", "decay: Luzon"],
      ["The booster of the rocket came down off Jeju, in the East China Sea.", "decay: East China Sea"],
      ["The satellite passed over Ieodo, a submerged rock off Jeju, at 10:15 on Monday.", "overflight: Rock"],
      ["The rocket stage fell on a beach in Western Australia's Green Head.", "decay: Green Head"],
      ["The stage fell into the Pacific Ocean south-west of Acapulco, Mexico, on Friday.", "decay: Pacific"],
      ["The stage re-entered south-west of Acapulco, Mexico, on Friday.", "decay: Acapulco"],
      ["A metal ring of a rocket fell on Mukuku village in Makueni on Monday.", "decay: Mukuku"],
      ["The rocket stage fell near Mahounou, a village in Bouaké in Ivory Coast, on Monday.", "decay: Mahounou"],
    ],
  ],
  [
    "places that are of somebody",
    [
      [
        "Malligyong-1 took pictures of Anderson air base on Guam, the port of Busan and the cities of Jinhae and Ulsan.",
        "imaging: Andersen, Busan, Jinhae, Ulsan",
      ],
      [
        "The space agency, in the Directorate of Defense Research and Development, launched Ofek-13 from a site in central Israel.",
        "launch: Israel",
      ],
      ["Ionosfera-M was launched from Vostochny, together with Kowsar and Hodhod, also of Iran.", "launch: Vostochny"],
      ["Reconnaissance satellites of the Yaogan series pass over Taiwan dozens of times a day.", "coverage: Taiwan"],
      ["Two Bars-M satellites crossed Odesa and Mykolaiv on Monday, Kyiv's intelligence said.", "overflight: Odesa, Mykolaiv"],
      ["Iran launched Chamran-1 on Saturday from a Guards base outside Shahroud.", "launch: Shahroud"],
      ["Since it launched Yaogan-45 from Wenchang the US has been watching China.", "launch: Wenchang"],
      ["The satellite passed over Kyiv's suburbs at 10:15 on Monday.", "overflight: Kyiv"],
      ["Sentinel-1C was launched from Kourou by a Vega-C of Arianespace, based in Evry near Paris.", "launch: Guiana"],
      ["Planet Labs, of San Francisco, photographed the launch pad at Sohae on 24 May.", "imaging: Sohae"],
      ["The pictures that the satellite took of Hawaii were passed on to Pyongyang.", "imaging: Hawaii"],
      ["A satellite image of the Vostochny spaceport, taken on Monday, shows the train of Kim.", "imaging: Vostochny"],
      ["ERS-2 re-entered over the Gulf of Mexico on March 8, heading for southwest Florida.", "decay: Gulf of Mexico"],
      ["Pars-1 has photographed the whole of Iran's territory since February.", "imaging: Iran"],
    ],
  ],
  [
    "a noun that takes a place up",
    [
      [
        "Spain kept aircraft in Catalonia on the ground on Friday while what was left of a Chinese rocket flew over the country.",
        "overflight: Spain",
      ],
      [
        "A Soyuz lifted off from Vostochny on Friday. Ionosfera-M had been launched from the same cosmodrome in November 2024.",
        "launch: Vostochny",
        "launch: Vostochny",
      ],
      [
        "The third satellite was launched from Vandenberg on Saturday. The first was launched from the same base in December 2023.",
        "launch: Vandenberg",
        "launch: Vandenberg",
      ],
      [
        "Naro lies in the south of Korea. It sufficed for the Nuri rocket, which was launched from the place in May 2023.",
        "launch: Naro",
      ],
      ["Workers gathered at Sohae in May. A rocket was launched from there on May 27, 2024.", "launch: Sohae"],
      ["Kadena lies on Okinawa. Malligyong-1 took pictures of the base on Tuesday.", "imaging: Kadena"],
      ["The rocket was seen in Poland. Its second stage re-entered over our country, POLSA said.", "decay: Poland"],
      ["Guam is far away, KCNA wrote. Malligyong-1 photographed the island on Tuesday.", "imaging: Guam"],
      [
        "Kosmos 2576 flew over Ukraine on Monday. On Tuesday Kosmos 2576 flew over the country four times.",
        "overflight: Ukraine",
        "overflight: Ukraine",
      ],
      ["Baikonur was quiet on Monday. The Soyuz rocket will be launched from a new base next year.", "launch: -"],
      [
        "A rocket rose from Baikonur on Monday. The same spaceport is to see the launch of the satellite Elektro-L No. 5 in December.",
        "launch: Baikonur",
        "launch: Baikonur",
      ],
      [
        "HATTIESBURG, Miss. – A Chinese rocket fell to Earth on Saturday. Its debris was seen over the city at 10:08 p.m.",
        "sighting: Hattiesburg",
      ],
      ["Malligyong-1 took pictures of Busan. It also photographed the base at Jinhae.", "imaging: Busan", "imaging: Jinhae"],
    ],
  ],
  [
    "where somebody was who heard or saw it",
    [
      ["People in Kuching, in Sarawak, filmed glowing debris of the rocket crossing the night sky.", "sighting: Kuching"],
      ["People in Nagpur and Jalgaon watched the debris of a rocket cross the sky.", "sighting: Nagpur, Jalgaon"],
      ["A radio amateur in Roosendaal heard the beacon of Malligyong-1 on 401.5 MHz.", "signal: Roosendaal"],
      ["The Mahdasht station picked up the first signals of Pars-1 on Thursday.", "signal: Mahdasht"],
      ["A student in Seoul and NASA heard signals of Malligyong-1 on Tuesday.", "signal: Seoul"],
      ["An amateur in Canada picked up signals of USA 276 on Monday.", "signal: Canada"],
      ["Signals of Pars-1 were received at the ground station at Mahdasht in the morning.", "signal: Mahdasht"],
      ["State TV in Tehran said Chamran-1 had sent signals to a station at Mahdasht.", "signal: Mahdasht"],
      [
        "Residents of Tokushima and Kochi watched the debris of a rocket cross the sky on Friday.",
        "sighting: Tokushima, Kochi",
      ],
      ["In March, NASA heard signals of Malligyong-1.", "signal: -"],
    ],
  ],
  [
    "the same event told again",
    [
      [
        "A Soyuz launched Khayyam from Baikonur on 9 August 2022. Khayyam lifted off at 05:52 UTC on that day.",
        "launch: Baikonur",
        "launch: Baikonur",
      ],
      [
        "A Falcon 9 was launched from Vandenberg on 1 February. On 12 May a Falcon 9 lifted off at 05:52 UTC.",
        "launch: Vandenberg",
        "launch: -",
      ],
      [
        "In 2018 Tiangong-1 fell into the South Pacific, and in July 1979 pieces of Skylab rained on Western Australia.",
        "decay: South Pacific",
      ],
    ],
  ],
  [
    "both ends, and another clause",
    [
      ["On its way north Kosmos 2576 flew over Cyprus and eastern Turkey.", "overflight: Cyprus, Turkey"],
      ["Noor-3 flew over Ankara in Turkey.", "overflight: Ankara"],
      ["The debris of the rocket was seen from Reykjavik to Oslo.", "sighting: Reykjav, Oslo"],
      ["The North's second launch failed over the Yellow Sea, and pieces came down near Luzon.", "launch-failure: Yellow Sea"],
      ["Kosmos 482 was seen over Madrid and Rome, but it came down west of Peru.", "decay: Peru"],
      ["Ofek 13 can make out objects of half a metre and can see Tehran six times a day.", "resolution: -", "coverage: Tehran"],
      ["In January 1978 Cosmos 954 fell on the Northwest Territories.", "decay: Northwest Territories"],
      ["Ofek 19 can see Tehran, 1,600 km from Jerusalem, six times a day.", "coverage: Tehran"],
      [
        "Kosmos 2558 came within 60 km of USA 326 over the North Atlantic, some 900 km off Portugal, on Tuesday.",
        "proximity: North Atlantic",
      ],
      ["The stage re-entered 350 km west of Jeju on Monday.", "decay: Jeju"],
      ["BlueWalker 3 was seen from Leiden, Hengelo and Aachen on Friday.", "sighting: Leiden, Hengelo, Aachen"],
      [
        "At 5:13 p.m. in Hawaii, or 12:13 p.m. on Wednesday in Seoul, Malligyong-1 passed over Pearl Harbor.",
        "overflight: Pearl",
      ],
      [
        "A rain of glowing debris crossed the sky above western Poland, and in Komorniki near Poznań a man found a tank.",
        "sighting: Poland",
      ],
      [
        "The Joint Chiefs of Staff detected the launch from Tongchang-ri and a large number of fragments over waters of the North.",
        "launch: Sohae",
      ],
      ["A Long March 6A lifted off from Taiyuan on Monday.", "launch: Taiyuan Satellite Launch Center"],
      ["Malligyong-1 passed over Taiyuan at 10:15 on Monday.", "overflight: Taiyuan"],
      [
        "One part of the rocket fell 350 km west of Jeju; the satellite itself passed over Okinawa on Tuesday.",
        "overflight: Okinawa",
      ],
      ["Luch-5X, launched from Baikonur in 2023, has visited satellites over Africa and the Atlantic.", "launch: Baikonur"],
      ["Workers gathered at Tonghae. A launch of a satellite from there would have to cross Japan.", "launch: Tonghae"],
      ["Signals of Pars-1 have been picked up at Mahdasht and Chenaran.", "signal: Mahdasht, Chenaran"],
      [
        "From Portland to Seattle, people watched a bunch of bright lights with long tails, debris of a rocket.",
        "sighting: Portland, Seattle",
      ],
      [
        "A Starship exploded minutes after lift-off from Texas on Thursday, and airlines swerved to miss debris over the Caribbean.",
        "launch-failure: Texas",
      ],
      ["Rocket Lab launched the satellite from its Mahia Peninsula site in New Zealand on Tuesday.", "launch: Rocket Lab"],
    ],
  ],
];

describe.each(groups)("where: %s", (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))("%s", (text, [, ...wanted]) => {
    const { claims } = read({ text, published: "2025-06-12", publisher: "Reuters" });
    const types = new Set(wanted.map((line) => line.split(": ")[0]));
    const found = claims.filter((claim) => types.has(claim.type));
    const told = found.map((claim) => `${claim.type}: ${claim.places.map((place) => place.name).join(" + ") || "-"}`);
    expect(found.length, told.join("; ")).toBe(wanted.length);
    for (const [at, line] of wanted.entries()) {
      const [type, names = ""] = line.split(": ");
      const { places } = found[at] ?? { places: [] };
      const missing = names === "-" ? [] : names.split(", ").filter((name) => !places.some((one) => one.name.includes(name)));
      const extra = names === "-" ? places : places.filter((one) => !names.split(", ").some((name) => one.name.includes(name)));
      expect([found[at]?.type, missing, extra.length], told.join("; ")).toEqual([type, [], 0]);
    }
  });
});

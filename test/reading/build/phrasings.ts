import type { Labelled } from "../corpus.ts";

/**
 * Each claim type said in many natural ways, and words that look alike and say nothing: written before the reader met them. What is asked is the
 * type with its place, time and numbers; the outlet speaks unless a sentence says otherwise.
 */
const day = (published: string, rows: readonly (readonly [string, ...string[]])[]): readonly Labelled[] =>
  rows.map(([text, ...claims]) => ({
    text,
    published,
    publisher: "Reuters",
    claims: claims.map((line) => line.replace(/^([a-z-]+);/, (_, type: string) => `${type}; Reuters; asserts;`)).map(tidy),
  }));

/** "launch; Reuters; asserts; by=KCNA" puts the speaker in, "how=plans" the stance. */
function tidy(line: string): string {
  const parts = line.split(";").map((part) => part.trim());
  const told = (key: string): string | undefined => parts.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1);
  const rest = parts.slice(3).filter((part) => part !== "" && !/^(?:by|how)=/.test(part));
  return [parts[0], told("by") ?? parts[1], told("how") ?? parts[2], ...rest].join("; ");
}

const launches = day("2024-06-03", [
  [
    "A Long March 2D carrying a new Yaogan satellite thundered into the night sky above Xichang early Thursday.",
    "launch; at=2024-05-29; where=Xichang",
  ],
  [
    "China on Monday sent aloft another batch of remote sensing satellites from the Jiuquan desert base.",
    "launch; at=2024-06-0; where=Jiuquan",
  ],
  [
    "Launched on 21 November 2023 from Sohae, the spy satellite Malligyong-1 circles the Earth every 94 minutes.",
    "launch; at=2023-11-2; where=Sohae; verdict=supported",
    "orbit; num=:94",
  ],
  [
    "The launch of the Chamran-1 research satellite on September 14, 2024, used the solid-fuelled Qaem-100 rocket.",
    "launch; at=2024-09-13",
  ],
  ["SpaceX launches South Korean spy satellite from Florida", "launch; where=Florida"],
  [
    "A Soyuz-2.1b with the military satellite Cosmos 2576 on board left the Plesetsk cosmodrome at 00:21 Moscow time on 17 May.",
    "launch; at=2024-05-16T21:21; where=Plesetsk",
  ],
  [
    "The craft was lofted by a Falcon 9 from Vandenberg Space Force Base in California just after 10 a.m. local time on December 1, 2023.",
    "launch; where=Vandenberg; at=2023-12-01T18",
  ],
  ["Moscow put the satellite into orbit in March 2023 aboard a Proton-M.", "launch; at=2023-03"],
  ["The spacecraft went up from Baikonur on the night of March 12, 2023.", "launch; where=Baikonur; at=2023-03-12"],
  ["Iran's Revolutionary Guards fired the Noor-3 imaging satellite into space last September.", "launch; at=2023-0"],
  [
    "Residents of Dandong saw the rocket climb away shortly before 11 p.m. on Monday, minutes after it blasted off from Sohae.",
    "launch; by=Residents; where=Sohae",
  ],
  [
    "The probe was dispatched towards the Moon from Wenchang, on the island of Hainan, on May 3.",
    "launch; where=Wenchang; at=2024-05-0",
  ],
  ["Since the start of the year Beijing has orbited 26 military satellites.", "launch; num=:26"],
  [
    "A successful lift-off from Shahroud in January gave Tehran its highest satellite yet.",
    "launch; where=Shahroud; at=2024-01",
  ],
  [
    "After two failures, North Korea is preparing to loft a third spy satellite before the end of the month.",
    "launch; how=plans; verdict=contradicted",
  ],
  [
    "The next Kosmos satellite is slated to ride a Soyuz from Plesetsk in late June.",
    "launch; how=plans; where=Plesetsk; at=2024-06",
  ],
  [
    "India's PSLV hoisted seven Singaporean satellites from Sriharikota on Sunday, 30 July 2023.",
    "launch; where=Sriharikota; at=2023-07-29",
  ],
  ["It was the third time in five months that the North had tried to put a spy satellite in orbit."],
  [
    "The European Space Agency's ERS-2 began its mission on 21 April 1995, when an Ariane 4 carried it up from Kourou in French Guiana.",
    "launch; where=Kourou; at=1995-04-2",
  ],
  ["Wednesday's launch from Baikonur was the ninth of the year.", "launch; where=Baikonur; at=2024-05-2"],
]);

const failures = day("2024-06-03", [
  [
    "The rocket carrying Malligyong-1-1 disintegrated in flight about two minutes after take-off on May 27.",
    "launch-failure; at=2024-05-2; verdict=supported",
  ],
  [
    "A failed attempt to orbit a spy satellite on 24 August 2023 was blamed on the emergency blasting system.",
    "launch-failure; at=2023-08-2; verdict=supported",
  ],
  ["The Chollima-1 plunged into the Yellow Sea after its second-stage engine did not ignite.", "launch-failure;"],
  ["Footage from the Chinese border showed the North Korean rocket bursting into a ball of flame.", "launch-failure;"],
  [
    "Three payloads aboard the Simorgh were lost when the upper stage fell short of orbital velocity in December 2021.",
    "launch-failure; at=2021-1",
  ],
  ["Pyongyang's latest launch ended in failure on Monday night when the first stage blew apart.", "launch-failure;"],
  ["The satellite never made it to orbit: the kick motor failed to fire.", "launch-failure;"],
  [
    "The unsuccessful launch of a reconnaissance satellite on May 31, 2023, ended in waters west of Eocheong Island.",
    "launch-failure; at=2023-05-3; verdict=supported",
  ],
  ["An anomaly in the fairing doomed the Nuri rocket's cargo, a 1.5-tonne dummy satellite.", "launch-failure;"],
  ["The third stage shut down 46 seconds early, leaving the satellite without enough speed to stay up.", "launch-failure;"],
]);

const decays = day("2024-03-04", [
  [
    "ERS-2 broke up over the North Pacific between Alaska and Hawaii on 21 February at about 18:17 CET.",
    "decay; at=2024-02-21T17; where=North Pacific; verdict=supported|consistent",
  ],
  ["The defunct satellite came down in the ocean off Hawaii late on Wednesday.", "decay; where=Hawaii"],
  [
    "Kosmos 482 splashed down in the Indian Ocean west of Jakarta at 9:24 a.m. Moscow time on 10 May 2025, Roscosmos said.",
    "decay; by=Roscosmos; at=2025-05-10T06:24; where=Indian Ocean; verdict=supported|consistent",
  ],
  ["Debris from the Long March 5B rained down over the Maldives on 9 May 2021.", "decay; where=Maldives; at=2021-05-0"],
  ["The 23-tonne rocket stage is expected to tumble back to Earth between Friday night and Sunday.", "decay; how=plans"],
  ["Most of the two-tonne spacecraft will burn away in the atmosphere.", "decay; how=plans"],
  [
    "A charred ring half a tonne in mass landed in the Kenyan village of Mukuku on 30 December 2024.",
    "decay; where=Mukuku; at=2024-12-",
  ],
  [
    "The re-entry of the Chinese booster over the Sulu Sea took place at 16:45 GMT on July 30, 2022.",
    "decay; at=2022-07-30T16:45; where=Sulu Sea",
  ],
  ["The spacecraft met its fiery end above the South Pacific shortly after midnight on Sunday.", "decay; where=South Pacific"],
  ["Drag will pull the cubesat out of orbit by the middle of May.", "decay; how=plans"],
  ["Noor-2 is no longer in orbit; it perished in the atmosphere in March 2024.", "decay; at=2024-0; verdict=contradicted"],
  ["Fragments of the stage were found in the Mindoro Strait off the Philippines.", "decay; where=Mindoro Strait"],
  [
    "Engineers put the satellite's return at 11:14 p.m. EST on Tuesday, give or take 90 minutes.",
    "decay; by=Engineers; at=2024-02-28",
  ],
  [
    "The old Soviet probe is forecast to fall to Earth around 10 May, give or take three days.",
    "decay; how=plans; at=2024-05-",
  ],
  ["Its final descent over the Atlantic was seen by fishermen from Senegal.", "decay; where=Atlantic"],
]);

const manoeuvres = day("2024-03-04", [
  [
    "Malligyong-1 raised its perigee from 488 to 497 km between 19 and 24 February.",
    "manoeuvre; num=:488,:497; at=2024-02-1; verdict=supported",
  ],
  [
    "The Russian satellite Luch-5X has shifted to 0.5 degrees west, having left its slot at 4.7 degrees east in late June.",
    "manoeuvre;",
  ],
  ["Five short firings of its thrusters lifted the North Korean craft by some 8 km.", "manoeuvre; num=:8"],
  ["Shijian-21 began drifting eastward at about 0.7 degrees a day in May.", "manoeuvre; at=2023-0"],
  ["Tracking data show the spy satellite boosting itself to a higher orbit last week.", "manoeuvre;"],
  [
    "The station dodged a piece of Chinese space junk on Tuesday by firing the engines of a Progress freighter for 11 minutes.",
    "manoeuvre; at=2024-02-2",
  ],
  ["USA 326 lowered its orbit by 20 miles in early December.", "manoeuvre; num=:32.18688; at=2023-12-"],
  ["The satellite has not moved since August.", "manoeuvre; how=denies"],
  ["In June the relay craft was relocated to a spot above 60 degrees east.", "manoeuvre; at=2023-0"],
  ["An orbit adjustment on Friday took the telescope 3 km higher.", "manoeuvre; num=:3; at=2024-03-01"],
  ["A two-minute burn on 6 March nudged the perigee up to 500 km.", "manoeuvre; num=:500"],
  ["SJ-25 changed its inclination by more than 10 degrees over the summer.", "manoeuvre; num=:10"],
  ["Controllers commanded an evasive manoeuvre on Saturday, moving the satellite clear of a spent stage.", "manoeuvre;"],
  ["Ground teams in Beijing steered the 8-tonne module to a lower orbit at the weekend.", "manoeuvre;"],
  ["The craft has been climbing by roughly 2 km a day since mid-January.", "manoeuvre; num=:2"],
]);

const meetings = day("2025-07-10", [
  ["Luch-2 has parked itself within 50 km of Intelsat 39.", "proximity; num=:50; verdict=needs-data"],
  [
    "A Russian inspector craft, Cosmos 2558, has been tailing the American spy satellite USA 326 since August 2022.",
    "proximity;; verdict=needs-data",
  ],
  [
    "China's Shijian-21 and Shijian-25 came so close on 2 July that telescopes could no longer tell them apart.",
    "proximity; at=2025-07-0; verdict=needs-data",
  ],
  [
    "Cosmos 2542 crept up on USA 245 and at one point lingered less than 100 miles away.",
    "proximity; num=:160.9344; verdict=needs-data",
  ],
  ["Cosmos 2576 flies in the same plane as USA 314 and passes it every few days at a distance of 48 km.", "proximity; num=:48"],
  [
    "WorldView-3 passed within 241 km of a Starlink satellite over Alaska on 18 December 2024.",
    "proximity; num=:241; where=Alaska; at=2024-12-1",
  ],
  [
    "NASA's TIMED satellite and the dead Russian Cosmos 2221 missed each other by less than 20 metres on 28 February 2024.",
    "proximity; num=:0.02; at=2024-02-2",
  ],
  ["Olymp-K sidled up to the French-Italian military satellite Athena-Fidus in 2017.", "proximity; at=2017"],
  ["For months the Russian craft shadowed Eutelsat 9B at a separation of about 60 km.", "proximity; num=:60"],
  ["The two spacecraft drew to within a kilometre of each other.", "proximity; num=:1"],
  ["Shijian-21 docked with a dead Beidou navigation satellite in January 2022 and towed it away.", "proximity; at=2022-01"],
  ["GSSAP satellites USA 270 and USA 271 closed in on the Chinese SJ-20, coming as near as 11 km.", "proximity; num=:11"],
  [
    "The closest approach, 10 km, came on Thursday at 21:55 UTC, when the satellite flew by Kosmos 2550.",
    "proximity; num=:10; at=2025-07-10T21:55",
  ],
  ["The Russian pair has stayed close to Intelsat 1002 since the spring.", "proximity;"],
]);

const overflights = day("2023-11-29", [
  ["Malligyong-1 swept over Guam at 9:17 a.m. on Monday.", "overflight; where=Guam"],
  ["The spy satellite crosses the Korean peninsula four times a day.", "overflight;; verdict=supported|needs-data"],
  ["At 11:36 p.m. Pyongyang time the satellite was above Washington.", "overflight; where=Washington; at=2023-11-2"],
  [
    "On 24 November it flew over Jinhae, Busan and Ulsan between 9:59 and 10:02 a.m. Korean time.",
    "overflight; where=Jinhae,Busan,Ulsan; verdict=contradicted",
  ],
  ["The satellite's track took it across northern Japan shortly after 5 a.m. on Tuesday.", "overflight; where=Japan"],
  ["USA 224 passed near the Semnan site about 44 minutes before the picture was taken.", "overflight; where=Semnan"],
  ["Overhead Pearl Harbor the craft was in full sunlight at 5:13 a.m. on 25 November.", "overflight; where=Pearl Harbor"],
  ["Nine Chinese satellites overflew Lviv during the October 5 attack.", "overflight; where=Lviv; num=:9"],
  ["It will pass high above London at 18:42 on Wednesday.", "overflight; how=plans; where=London"],
  ["The International Space Station soars over Seoul at 6:12 a.m. tomorrow.", "overflight; where=Seoul; how=plans"],
  ["The path of the satellite did not cross the White House that night.", "overflight; how=denies; where=White House"],
]);

const images = day("2023-11-29", [
  ["Kim looked at pictures of Rome snapped by the satellite at 5:56 p.m. on Saturday.", "imaging; where=Rome"],
  ["The spacecraft captured Anderson Air Force Base and the port of Apra on Guam, KCNA reported.", "imaging; by=KCNA"],
  ["Images of the Norfolk naval station were obtained by the satellite at 11:35 p.m. on Monday.", "imaging; where=Norfolk"],
  ["The satellite had shot the naval base at San Diego by 2:24 a.m. on Wednesday.", "imaging; where=San Diego"],
  ["A commercial satellite photo taken by Maxar on 30 May shows a scorched pad at Sohae.", "imaging; where=Sohae"],
  ["North Korea's eye in the sky imaged four US aircraft carriers at Norfolk.", "imaging; where=Norfolk"],
  ["Airbus' Pleiades photographed the launch site at Chabahar on 12 November.", "imaging; where=Chabahar"],
  ["No photograph of the White House has been released."],
  ["Its camera took in the Suez Canal and parts of Italy.", "imaging; where=Suez Canal,Italy"],
]);

const signals = day("2024-03-04", [
  ["Radio amateurs picked up the beacon of Chamran-1 on 437.225 MHz.", "signal; by=Radio amateurs"],
  ["A ground station in Tehran received the first signals from Pars-1 at 11:57 a.m.", "signal;"],
  ["The satellite has fallen silent since 20 February.", "signal; how=denies"],
  ["Nothing has been heard from Malligyong-1 since it went up.", "signal; how=denies"],
  ["The craft beamed back its first pictures to a control centre in Pyongyang on Saturday.", "signal;"],
  ["Transmissions on 8 GHz were recorded in the Netherlands.", "signal;"],
  ["Telemetry from Mahda was acquired by the station at Chabahar on the second orbit.", "signal;"],
  ["The satellite made contact with the Troll station in Norway 78 minutes after lift-off.", "signal;"],
]);

const states = day("2024-03-04", [
  ["The satellite is alive, although what it can see is another matter.", "status;"],
  ["Cosmos 2553 is spinning out of control.", "status;; verdict=needs-data"],
  ["Controllers lost contact with the craft on Tuesday.", "status;"],
  ["The spacecraft ran out of fuel in 2011 and was switched off.", "status;"],
  ["Nahid-2 is in good health and is responding to commands.", "status;"],
  ["Shijian-25 remains active.", "status;"],
  ["The Russian satellite has been tumbling for about a year.", "status;"],
  ["The dead satellite, which stopped working in 2013, weighs two tonnes.", "status; at=2013"],
  ["Malligyong-1 officially began its reconnaissance mission on December 2.", "status; at=2023-12-0; verdict=consistent"],
  ["The satellite is no longer operational.", "status; how=denies"],
  ["Intelsat 33e fell apart over the Indian Ocean on 19 October 2024.", "status; at=2024-10-1; where=Indian Ocean"],
  [
    "Yunhai 1-02 broke into at least 37 pieces on 18 March 2021 after a collision with a scrap of a Russian rocket.",
    "status; at=2021-03-1",
  ],
  ["The satellite still works, the operator said.", "status; by=operator"],
]);

const orbits = day("2024-03-04", [
  ["The spacecraft now circles at a height of roughly 500 km.", "orbit; num=:500"],
  [
    "Malligyong-1 is in a sun-synchronous orbit of 493 by 512 kilometres, tilted 97.4 degrees to the equator.",
    "orbit; num=:493,:512,:97.4",
  ],
  [
    "Soraya was placed in an orbit some 750 km (460 miles) above the Earth's surface.",
    "orbit; num=:750; verdict=needs-data; archive=supported",
  ],
  ["The satellite takes 94.5 minutes to go round the Earth.", "orbit; num=:94.5"],
  ["It hangs above the equator at 58 degrees east.", "orbit; num=:58"],
  ["Cosmos 2553 lurks in an unusual orbit 2,000 km up.", "orbit; num=:2000; verdict=needs-data"],
  ["Khayyam completes 15 revolutions a day at just under 500 km.", "orbit;; verdict=needs-data"],
  ["Two objects from the launch have been catalogued in orbits with an inclination of 97.5 degrees.", "orbit; num=:97.5"],
  ["The payload separated and settled in low Earth orbit at 450 kilometres.", "orbit; num=:450"],
  ["The craft is travelling at 7.6 km per second, about 300 miles overhead.", "orbit; num=:7.6,:482.8032"],
  ["Noor-3 reached an orbit of 450 km after a flight of 510 seconds.", "orbit; num=:450"],
]);

const others = day("2024-03-04", [
  ["Russia has more than 160 military satellites in orbit.", "count; num=:160; verdict=needs-data"],
  ["Three of its satellites are still flying.", "count; num=:3"],
  [
    "China operates a fleet of 359 intelligence satellites, more than triple the number in 2018.",
    "count; num=:359; verdict=needs-data",
  ],
  ["SpaceX has over 9,000 Starlinks in orbit.", "count; num=:9000; verdict=needs-data"],
  ["The breakup produced at least 700 pieces of trackable debris.", "count; num=:700"],
  ["The satellite passes the same spot every 12 days.", "coverage; num=:12"],
  ["With all five in orbit, Seoul will be able to look at the North every two hours.", "coverage; how=plans; num=:2"],
  ["It can revisit the peninsula twice a day.", "coverage; num=:2"],
  ["Its camera can pick out objects as small as 30 centimetres across.", "resolution; num=:0.3"],
  ["The imagery has a resolution of about three metres, too coarse to be of military use.", "resolution; num=:3"],
  ["The camera makes out details half a metre wide.", "resolution; num=:0.5"],
  [
    "Japan's coast guard warned shipping of three danger zones, two west of the Korean peninsula and one east of Luzon, from 27 May to 4 June.",
    "hazard-area; by=coast guard",
  ],
  ["Manila declared a no-fly zone north-east of Luzon for the rocket's debris.", "hazard-area; by=Manila"],
  ["A notice to mariners closed an area off Cancun and another south of Cuba while debris falls.", "hazard-area;"],
  ["A NOTAM marks a drop zone in the East China Sea.", "hazard-area; where=East China Sea"],
  ["Skywatchers across Alaska filmed a train of burning fragments on Thursday night.", "sighting; where=Alaska"],
  [
    "A bright light streaking across the sky over Kyiv on 19 April 2023 set off air-raid sirens.",
    "sighting; where=Kyiv; at=2023-04-1; verdict=needs-data",
  ],
  ["People from Cancun to Havana reported a fireball.", "sighting;"],
  ["Workers at Sohae are building a second, larger launch pad.", "site-capability;; verdict=needs-data"],
  ["The new pad at Sohae can handle bigger rockets.", "site-capability; where=Sohae; verdict=needs-data"],
  [
    "Pyongyang wants at least three more reconnaissance satellites in space by the end of 2024.",
    "launch; how=plans; verdict=contradicted",
  ],
  ["Tehran has signed a contract with Moscow to build a third Earth-observation satellite."],
]);

const nothing = day("2024-03-04", [
  ["The start-up launched its first product from a garage in 2019 and has since burned through 40 million dollars."],
  ["Her political star fell to Earth on Tuesday after a string of scandals."],
  ["The satellite campus in Doha closed in June after enrolment plunged."],
  ["Rocket Lab shares shot up 12 percent in New York on Friday."],
  ["The party's orbit of advisers has shrunk to three."],
  ["Satellite television reached 4 million homes by the end of 2023."],
  ["The minister crossed over to the opposition on Monday night, and the coalition broke up."],
  ["The band's new album, Satellite, drops on Friday and its tour kicks off from Berlin."],
  ["Moscow fired 40 missiles at Kyiv overnight, and debris fell on a school."],
  ["The company's satellite offices in Busan and Daegu are within 100 km of each other."],
  ["A meteor lit up the sky over Cologne on Sunday evening, and a house in Koblenz was hit."],
  ["The striker rocketed a shot over the bar from 30 metres."],
  ["The committee will revisit the budget twice a year."],
  ["The debris of the collapsed bridge was cleared within 48 hours."],
]);

export const phrasings: readonly Labelled[] = [
  ...launches,
  ...failures,
  ...decays,
  ...manoeuvres,
  ...meetings,
  ...overflights,
  ...images,
  ...signals,
  ...states,
  ...orbits,
  ...others,
  ...nothing,
];

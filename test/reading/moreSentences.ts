import type { Labelled } from "./corpus.ts";

/** A second set of sentences, written before the reader, by then widened with all the sets before, was run on them. */
const day = (
  published: string,
  publisher: string | null,
  rows: readonly (readonly [string, ...string[]])[],
): readonly Labelled[] =>
  rows.map(([text, ...claims]) => ({ text, claims, published, ...(publisher === null ? {} : { publisher }) }));

const said = day("2023-11-28", "The Korea Times", [
  [
    "Officials in Seoul told The Korea Times that the satellite Malligyong-1 had not yet transmitted any images.",
    "signal; Officials; denies; who=58400",
  ],
  [
    "Malligyong-1 took photographs of Seoul on Friday morning, if KCNA is to be believed.",
    "imaging; KCNA; asserts; where=Seoul; at=2023-11-23T; verdict=consistent",
  ],
  [
    "KCNA has claimed, without offering proof, that the reconnaissance satellite photographed the Pentagon.",
    "imaging; KCNA; asserts; where=Pentagon; verdict=needs-data",
  ],
  [
    "It is Pyongyang's contention that the satellite photographed Busan.",
    "imaging; Pyongyang; asserts; where=Busan; verdict=needs-data",
  ],
  [
    "In its report, KCNA said the satellite had photographed Kadena Air Base at 10:16 a.m. on Sunday.",
    "imaging; KCNA; asserts; where=Kadena; at=2023-11-26T01:16; verdict=contradicted|needs-data",
  ],
  [
    "Japanese Chief Cabinet Secretary Hirokazu Matsuno said on Wednesday that Tokyo had yet to confirm that the satellite entered orbit.",
  ],
  [
    '"There is no way that the satellite photographed the White House," said Lee Choon-geun, an honorary research fellow at the Science and Technology Policy Institute.',
    "imaging; Lee Choon-geun; denies; where=White House; verdict=needs-data",
  ],
  [
    "The spy agency believes that the satellite entered orbit but doubts that it took pictures of Guam.",
    "orbit; spy agency; suspects; verdict=supported|needs-data",
    "imaging; spy agency; denies; where=Guam; verdict=needs-data",
  ],
  [
    'Shin said: "Malligyong-1 is in orbit. It is not doing any work."',
    "orbit; Shin; asserts; verdict=supported",
    "status; Shin; asserts",
  ],
  [
    "According to Yonhap, which cited a military source, the launch of the rocket failed.",
    "launch-failure; military source; asserts; via=Yonhap",
  ],
  ["Neither the Pentagon nor the White House would say whether the satellite had flown over Washington."],
  ["North Korea has not denied that its second satellite launch failed."],
  ["The Joint Chiefs assess that the satellite was launched with Russian help.", "launch; Joint Chiefs; asserts"],
  [
    "The satellite allegedly photographed Norfolk at 11:35 p.m. on Monday, Pyongyang time.",
    "imaging; The Korea Times; asserts; where=Norfolk; at=2023-11-27T14:35; verdict=consistent|needs-data",
  ],
  [
    "North Korea's state media, which often exaggerates, reported that the satellite photographed Incheon.",
    "imaging; state media; asserts; where=Incheon; verdict=needs-data",
  ],
  [
    "Two South Korean lawmakers briefed by the National Intelligence Service said the satellite had entered orbit.",
    "orbit; lawmakers; asserts; verdict=supported|needs-data",
  ],
  [
    "The minister was quoted by NHK as saying the rocket had passed over Okinawa.",
    "overflight; minister; asserts; via=NHK; where=Okinawa",
  ],
  ["Kim Jong Un was told that the satellite would begin its mission on December 1.", "status; -; plans; at=2023-11-30T15:00"],
  [
    "Experts dispute the claim that the satellite photographed the Pentagon.",
    "imaging; Experts; denies; where=Pentagon; verdict=needs-data",
  ],
  [
    "Claims that Malligyong-1 is dead are baseless, Marco Langbroek wrote.",
    "status; Marco Langbroek; denies; who=58400; verdict=supported",
  ],
  [
    "NATA's vice director general Pak Kyong-su told KCNA that several reconnaissance satellites would be launched soon.",
    "launch; Pak Kyong-su; plans; via=KCNA; verdict=needs-data",
  ],
  [
    "The rocket was launched at 10:42 p.m. on Tuesday, the South's military said, adding that it flew over the Yellow Sea.",
    "launch; South's military; asserts; at=2023-11-2",
    "overflight; South's military; asserts; where=Yellow",
  ],
]);

const numbers = day("2024-02-28", "Analyst", [
  [
    "Malligyong-1 raised its perigee from 488 to 497 km between 19 and 24 February.",
    "manoeuvre; Analyst; asserts; who=58400; num=:488,:497; at=2024-02-1; verdict=supported",
  ],
  [
    "The satellite has an apogee of 512 km and a perigee of 493 km.",
    "orbit; Analyst; asserts; num=apogee-height:512,perigee-height:493",
  ],
  ["The orbital inclination of Malligyong-1 is 97.4°.", "orbit; Analyst; asserts; num=inclination:97.4; verdict=supported"],
  [
    "Malligyong-1 orbits the Earth 15 times a day at about 500 km.",
    "orbit; Analyst; asserts; num=height:500; verdict=supported",
  ],
  [
    "The satellite passes over the Korean peninsula two to four times a day.",
    "coverage; Analyst; asserts; where=peninsula; verdict=supported|needs-data",
  ],
  [
    "Its camera can make out objects of 3 m, far worse than the 0.3 m of US satellites.",
    "resolution; Analyst; asserts; num=:3; verdict=consistent|needs-data",
  ],
  [
    "Soraya was placed in an orbit 750 km above the Earth.",
    "orbit; Analyst; asserts; who=58817; num=:750; verdict=needs-data; archive=supported",
  ],
  [
    "Chamran-1, a 60 kg satellite, was put into a 550 km orbit on September 14 from Shahroud.",
    "orbit; Analyst; asserts; who=61072; num=:550",
  ],
  ["Cosmos 2576 came within 50 km of USA 314 on Sunday.", "proximity; Analyst; asserts; who=59773; num=:50"],
  ["Fragments of Cosmos 1408 fly at 480 km.", "orbit; Analyst; asserts; num=:480"],
  [
    "The dead satellite ERS-2 came down over the North Pacific at 17:17 UTC plus or minus one minute on 21 February.",
    "decay; Analyst; asserts; who=23560; where=Pacific; at=2024-02-21T17:16; verdict=supported|consistent",
  ],
  ["The satellite went silent in May and is drifting.", "status; Analyst; asserts", "manoeuvre; Analyst; asserts"],
  ["No burn of Malligyong-1 has been seen since October.", "manoeuvre; Analyst; denies; who=58400; verdict=contradicted"],
  [
    "North Korea plans to launch three additional military spy satellites in 2024.",
    "launch; North Korea; plans; num=count:3; verdict=contradicted",
  ],
  [
    "Sun-synchronous orbits cannot be reached directly from Sohae without a dog-leg.",
    "site-capability; Analyst; denies; where=Sohae",
  ],
]);

const places = day("2023-11-28", "KCNA", [
  [
    "The reconnaissance satellite photographed the naval bases of San Diego and Norfolk and the port of Busan on Monday.",
    "imaging; KCNA; asserts; where=San Diego,Norfolk,Busan; at=2023-11-26T15:00; verdict=consistent|needs-data",
  ],
  [
    "The satellite took pictures of Anderson Air Force Base on Guam, Kadena in Okinawa and Pearl Harbor in Hawaii.",
    "imaging; KCNA; asserts; where=Andersen,Kadena,Pearl Harbor; verdict=needs-data",
  ],
  [
    "At 9:17:07 a.m. on Monday the satellite photographed Andersen Air Force Base, and fourteen hours later, at 11:36:25 p.m., the White House.",
    "imaging; KCNA; asserts; where=Andersen; at=2023-11-27T00:17; verdict=consistent|needs-data",
    "imaging; KCNA; asserts; where=White House; at=2023-11-27T14:36; verdict=consistent|needs-data",
  ],
  [
    "The White House was photographed by the satellite at 11:36 p.m. on Monday.",
    "imaging; KCNA; asserts; where=White House; at=2023-11-27T14:36; verdict=consistent|needs-data",
  ],
  [
    "Passing over Italy at 5:56 p.m. on Saturday, the satellite took a picture of Rome.",
    "imaging; KCNA; asserts; where=Rome; at=2023-11-25T08:56; verdict=consistent|needs-data",
  ],
  [
    "The satellite photographed a point at 36.95 N, 76.33 W at 14:35 UTC on 27 November.",
    "imaging; KCNA; asserts; where=36.95; at=2023-11-27T14:35; verdict=consistent|needs-data",
  ],
  [
    "The satellite flew across Egypt and photographed the Suez Canal at 16:36 on Monday.",
    "overflight; KCNA; asserts; where=Egypt",
    "imaging; KCNA; asserts; where=Suez; at=2023-11-27T07:36; verdict=contradicted|needs-data",
  ],
  [
    "The ground station received images of Seoul, Busan and Daegu from the satellite between 10:15 and 10:27 a.m. on November 24.",
    "signal; KCNA; asserts; at=2023-11-24T01:15",
  ],
]);

const nothing = day("2023-11-28", "Daily", [
  ["The agency photographed its new headquarters in Seoul at 11:36 p.m."],
  ["A satellite truck was parked outside the White House on Monday."],
  ["The Norfolk shipyard launched a new destroyer on Saturday."],
  ["The rocket attack on the base was launched from Syria at 5:13 a.m."],
  ["Hawaii was on the mind of the passengers as flight 9 passed over San Diego."],
  ["The party's satellite organisations met in Pyongyang on Friday."],
  ["Investors are in the dark about the orbit of interest rates."],
  ["The film about the Sputnik launch opens in Rome on Saturday."],
  ["Kim Jong Un received a letter from Putin at 9:21 a.m."],
  ["He denied that he had launched the smear campaign against the minister."],
]);

export const secondSet: readonly Labelled[] = [...said, ...numbers, ...places, ...nothing];

import type { Labelled } from "./corpus.ts";

/** A third set of short articles, written before the reader, widened with all the sets before, was run on them. */
export const thirdArticles: readonly Labelled[] = [
  {
    published: "2023-11-28",
    publisher: "AFP",
    text: `SEOUL, Nov 28 (AFP) -- North Korean leader Kim Jong Un has looked over spy satellite images of "major target regions" including the White House and the Pentagon, Pyongyang's state media claimed on Tuesday.

Pyongyang launched the Malligyong-1 into orbit last week, its third attempt at securing a military eye in the sky. Experts have warned that the North's claims cannot be verified without seeing the pictures.

The images of the White House were captured at 11:36 pm on Monday, Korean time, the official Korean Central News Agency said. Photos of a naval station and a shipyard in Norfolk, Virginia, were taken at 11:35 pm.

Seoul has said the North received help from Russia in return for weapons. Moscow denies this.`,
    claims: [
      "imaging; state media; asserts; who=58400; where=White House,Pentagon; verdict=needs-data",
      "launch; AFP; asserts; who=2023-179; verdict=supported",
      "imaging; KCNA; asserts; who=58400; where=White House; at=2023-11-27T14:36; verdict=consistent",
      "imaging; AFP; asserts; who=58400; where=Norfolk; at=2023-11-27T14:35; verdict=consistent",
      "statement; Seoul; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2023-11-25",
    publisher: "The Yomiuri Shimbun",
    text: `A space object that North Korea put into orbit on Tuesday night has been confirmed to circle the globe, the Defence Ministry in Tokyo announced on Friday. According to the US Space Force's website Space-Track, the object, registered as Malligyong-1, flies at an altitude of about 500 kilometers with a period of 95 minutes and an inclination of 97.5 degrees. The ministry is still analyzing whether it functions as a reconnaissance satellite.`,
    claims: [
      "orbit; Defence Ministry; asserts; who=58400; verdict=supported",
      "orbit; Space-Track; asserts; who=58400; num=:500,period:95,inclination:97.5; verdict=consistent",
    ],
  },
  {
    published: "2024-05-29",
    publisher: "The Guardian",
    text: `North Korea's attempt to launch a second spy satellite ended in failure on Monday night when a newly developed rocket exploded in mid-air, state media said. The Malligyong-1-1 was fired from Sohae at 10:44pm, South Korea's joint chiefs of staff said, and numerous fragments were seen in the Yellow Sea two minutes later. Japan's public broadcaster NHK showed what appeared to be an orange ball of fire. Pyongyang's deputy director of space said an initial analysis suggested that the cause was a new liquid-fuel engine.`,
    claims: [
      "launch-failure; state media; asserts; who=2024-F02; at=2024-05-27; verdict=supported",
      "launch; joint chiefs of staff; asserts; who=2024-F02; where=Sohae; at=2024-05-27T13:44; verdict=supported",
    ],
  },
  {
    published: "2012-04-13",
    publisher: "BBC",
    text: `North Korea's much-hyped rocket launch has failed, US and South Korean officials say. The Unha-3 blasted off from Tongchang-ri at 07:39 local time (22:39 GMT Thursday) but broke up over the Yellow Sea. Pyongyang later admitted that the Kwangmyongsong-3 had failed to enter orbit. "The Earth observation satellite failed to enter its preset orbit," KCNA said.`,
    claims: [
      "launch-failure; officials; asserts; who=2012-F01; verdict=supported",
      "launch; BBC; asserts; who=2012-F01; where=Sohae; at=2012-04-12T22:39; verdict=supported",
      "launch-failure; BBC; asserts; who=2012-F01; verdict=supported",
      "launch-failure; Pyongyang; asserts; who=2012-F01; verdict=supported",
      "launch-failure; KCNA; asserts; who=2012-F01; verdict=supported",
    ],
  },
  {
    published: "2024-06-13",
    publisher: "SpaceNews",
    text: `Two Russian satellites, Cosmos 2542 and Cosmos 2543, shadowed the American spy satellite USA 245 in January 2020 and came within 160 kilometers of it, Gen. John Raymond told Time magazine. Russia has said that the spacecraft were inspecting their own satellites. Amateur observer Michael Thompson tweeted on January 30 that the distance was between 150 and 300 km.`,
    claims: [
      "proximity; John Raymond; asserts; via=Time; num=:160; verdict=needs-data",
      "proximity; Russia; asserts; verdict=needs-data",
      "proximity; Michael Thompson; asserts; num=:150,:300; verdict=needs-data",
    ],
  },
  {
    published: "2022-11-19",
    publisher: "Rodong",
    text: `Q. When will the reconnaissance satellite be ready?
A. The National Aerospace Development Administration will finish preparations by April 2023, its spokesman said.
Q. Has a test been carried out?
A. On December 18 a test piece was launched from Sohae and photographed Seoul and Incheon with a resolution of 20 m.`,
    claims: ["imaging; Rodong; asserts; where=Seoul,Incheon"],
  },
  {
    published: "2024-02-19",
    publisher: "Payload",
    text: `Europe's ERS-2 is coming home. The 2.3-ton satellite, dead since 2011, should re-enter on Wednesday at around 11:14 UTC, ESA's Space Debris Office predicts, give or take 15 hours. The risk to people on the ground is below one in 100 billion, according to ESA's Henri Laur. "It is an uncontrolled re-entry," he said.`,
    claims: ["decay; Space Debris Office; plans; who=23560; at=2024-02-2; verdict=supported|consistent"],
  },
  {
    published: "2023-12-21",
    publisher: "Hankyoreh",
    text: `The military reconnaissance satellite that North Korea put into orbit last month passes over the Korean Peninsula two to four times a day, a military official in Seoul said on condition of anonymity. "It has not sent back any usable pictures," the official added. The unification ministry says the North wants three more satellites by the end of 2024. Kim Yong-hyun, a professor at Dongguk University, doubts that they will ever fly.`,
    claims: [
      "coverage; military official; asserts; who=58400; where=peninsula; verdict=supported",
      "signal; official; denies; who=58400",
      "plan; unification ministry; plans; verdict=contradicted",
    ],
  },
  {
    published: "2021-05-08",
    publisher: "Reuters",
    text: `WASHINGTON (Reuters) - Remnants of China's biggest rocket, launched last week, are expected to plunge back through the atmosphere late on Saturday or early on Sunday, European and U.S. tracking centres said. EU Space Surveillance and Tracking said its latest prediction was 139 minutes either side of 0232 GMT on Sunday. China's foreign ministry said on Friday that most of the debris would burn up on re-entry and was highly unlikely to cause harm. The Long March 5B lifted off from Hainan on April 29.`,
    claims: [
      "decay; tracking centres; plans",
      "decay; EU Space Surveillance and Tracking; plans; at=2021-05-09T00:13; to=2021-05-09T04:51",
      "decay; foreign ministry; plans",
      "launch; tracking centres; asserts",
      "launch; Reuters; asserts; where=Hainan; at=2021-04-2; verdict=needs-data; archive=supported",
    ],
  },
  {
    published: "2023-11-30",
    publisher: "Post on X",
    text: `Breaking: Malligyong-1 imaged Kadena AB at 01:16 UTC on 29 Nov & the Suez Canal at 07:36 UTC, says KCNA. Pass geometry checks out. TLE epoch 23333.24.`,
    claims: [
      "imaging; KCNA; asserts; who=58400; where=Kadena; at=2023-11-29T01:16; verdict=consistent",
      "imaging; KCNA; asserts; who=58400; where=Suez; at=2023-11-29T07:36; verdict=consistent",
    ],
  },
  {
    published: "2024-01-15",
    publisher: "Transcript",
    text: `MODERATOR: General, is the North Korean satellite working?
GENERAL LEE: We have tracked it since launch. It circles the Earth every 94 minutes. It has never changed its orbit.
MODERATOR: And the photographs?
GENERAL LEE: We have not seen a single one. I will not speculate.`,
    claims: ["orbit; GENERAL LEE; asserts; num=period:94", "manoeuvre; GENERAL LEE; denies"],
  },
  // ——— Nothing to check ———
  {
    published: "2024-05-01",
    publisher: "Lifestyle",
    text: "Our readers' favourite satellite navigation apps, ranked. The winner passes every test, the runner-up failed in Busan, and the third crashed twice. The developers denied that data had been sent to advertisers.",
    claims: [],
  },
  {
    published: "2024-05-01",
    publisher: "Parish News",
    text: "Father Kim photographed the procession at 9:17 a.m. on Monday. It passed over the old bridge and under the railway. The bishop said that the launch of the fund was a success.",
    claims: [],
  },
  {
    published: "2024-05-01",
    publisher: "Naval Review",
    text: "The destroyer left Norfolk at 11:35 p.m. and passed Guam three weeks later. Its commander was quoted as saying that the radar had failed. A missile was fired in an exercise off Hawaii.",
    claims: [],
  },
  {
    published: "2024-05-01",
    publisher: "Book Page",
    text: "In her new novel the heroine steals a spy satellite's film and hides it in Rome. Critics said it never leaves the ground; the publisher denied that sales had crashed.",
    claims: [],
  },
];

import type { Labelled } from "./corpus.ts";

/** A seventh set, labelled before the first run and held out: misses in it are counted and not mended. */
export const seventhArticles: readonly Labelled[] = [
  {
    published: "2023-11-25",
    publisher: "Yonhap",
    text: `SEOUL, Nov. 25 (Yonhap) -- North Korea's leader Kim Jong-un viewed photos of Mokpo, Kunsan, Pyeongtaek, Osan and Seoul that the country's new military satellite took as it passed over the peninsula on Friday morning, Pyongyang's state media reported Saturday.

The Malligyong-1 took the pictures between 10:15 a.m. and 10:27 a.m., the Korean Central News Agency (KCNA) said.

A spokesperson for South Korea's Joint Chiefs of Staff said the military has yet to verify the claim. The North plans to formally start the satellite's mission on Dec. 1.`,
    claims: [
      "imaging; state media; asserts; where=Mokpo,Kunsan,Pyeongtaek,Osan,Seoul; verdict=consistent",
      "imaging; KCNA; asserts; who=58400; at=2023-11-24T01:15; to=2023-11-24T01:27; verdict=consistent",
      "status; North Korea; plans",
    ],
  },
  {
    published: "2024-02-21",
    publisher: "European Space Agency",
    text: `ERS-2 has re-entered

The ERS-2 satellite completed its re-entry at 17:17 UTC (18:17 CET) on 21 February, with an uncertainty of one minute. It came down over the North Pacific Ocean between Alaska and Hawaii. No damage to property has been reported.

ESA's Space Debris Office, together with partners, had monitored the uncontrolled descent for months. Its last forecast had been 15:49 UTC, plus or minus 1.76 hours.`,
    claims: [
      "decay; European Space Agency; asserts; who=ERS-2; at=2024-02-21T17:17; verdict=supported|consistent",
      "decay; European Space Agency; asserts; where=Pacific; verdict=supported|consistent",
      "decay; Space Debris Office; plans; at=2024-02-21T14:03; verdict=supported|consistent",
    ],
  },
  {
    published: "2022-08-12",
    publisher: "Asharq Al-Awsat",
    text: `Iran's space agency has denied that other states will make use of the Khayyam satellite, which a Russian Soyuz rocket carried into orbit from Baikonur on Tuesday.

Western officials quoted by the Washington Post believe that Moscow intends to keep the satellite over Ukraine for several months before handing it over. "From the first day the satellite will be steered from our own territory," countered the agency's head, Hassan Salarieh.

Khayyam weighs 600 kg and circles at a height of 500 km.`,
    claims: [
      "statement; Iran's space agency; denies; verdict=not-checkable",
      "launch; Asharq Al-Awsat; asserts; who=Khayyam; where=Baikonur; verdict=needs-data; archive=supported",
      "statement; Western officials; believes; via=Washington Post; verdict=not-checkable",
      "orbit; Asharq Al-Awsat; asserts; who=Khayyam; num=:500; verdict=needs-data",
    ],
  },
  {
    published: "2022-07-31",
    publisher: "Inquirer",
    text: `Chinese rocket debris plunges into Sulu Sea

MANILA — What was left of a Chinese Long March 5B burned up over the Sulu Sea off Palawan early Sunday, Beijing's manned space agency said. The time it gave was 12:55 a.m.

US Space Command tweeted that the booster had re-entered over the Indian Ocean at about 10:45 a.m. Mountain time on Saturday. NASA chief Bill Nelson scolded China for not sharing trajectory data.

The Philippine Space Agency advised fishermen not to touch anything they might find.`,
    claims: [
      "decay; space agency; asserts; where=Sulu; verdict=needs-data",
      "decay; US Space Command; asserts; where=Indian Ocean; at=2022-07-30T16:45; verdict=needs-data",
      "statement; Bill Nelson; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2020-02-11",
    publisher: "TIME",
    text: `Two Russian spacecraft are following an American spy satellite, the head of the U.S. Space Force has told TIME. Cosmos 2542 and a smaller satellite that it released, Cosmos 2543, have come within 100 miles of USA 245, General John Raymond says.

Amateurs were the first to notice. Michael Thompson, a graduate student at Purdue, wrote on Twitter in January that Cosmos 2542 had synchronized its orbit with the American's; between January 20 and 23 it made four burns, by his count. "It's circumstantial," he cautioned, "but it looks a hell of a lot like an inspection."

The Russian Ministry of Defense did not answer a request for comment.`,
    claims: [
      "proximity; John Raymond; asserts; who=Cosmos 2542; verdict=needs-data",
      "proximity; John Raymond; asserts; num=:100; verdict=needs-data",
      "proximity; Michael Thompson; asserts; verdict=needs-data",
      "manoeuvre; Michael Thompson; asserts; at=2020-01-20; verdict=needs-data",
    ],
  },
  {
    published: "2025-04-27",
    publisher: "The Kyiv Independent",
    text: `A Russian satellite suspected of being part of a nuclear anti-satellite programme seems to be spinning out of control, Reuters reports, citing the tracking company LeoLabs.

LeoLabs raised its assessment that Cosmos 2553 is tumbling to "high confidence" in December after looking at radar data. The satellite orbits some 2,000 kilometers above the Earth. Moscow has denied that it is meant for anything but testing instruments.

Slingshot Aerospace detected changes in its brightness as early as May 2024, but believes that it has meanwhile stabilized.`,
    claims: [
      "status; LeoLabs; suspects; via=Reuters",
      "status; LeoLabs; asserts; who=Cosmos 2553",
      "orbit; Kyiv Independent; asserts; num=:2000; verdict=needs-data",
      "statement; Moscow; denies; verdict=not-checkable",
      "status; Slingshot Aerospace; believes",
    ],
  },
  {
    published: "2009-04-05",
    publisher: "Xinhua",
    text: `PYONGYANG, April 5 (Xinhua) -- The Democratic People's Republic of Korea launched a communications satellite on Sunday morning, the official KCNA news agency said. The Unha-2 rocket, which blasted off at 11:20 a.m. from the Tonghae launching ground in Hwadae County, delivered Kwangmyongsong-2 into orbit nine minutes and two seconds later, according to the agency.

The satellite is going round the earth along an elliptic orbit at a distance of 490 km at its perigee and 1,426 km at its apogee, KCNA claimed.

However, the U.S. Northern Command stated that no object entered orbit and that the second stage, with the payload itself, landed in the Pacific Ocean.`,
    claims: [
      "launch; KCNA; asserts; verdict=supported",
      "launch; KCNA; asserts; at=2009-04-05T02:20; where=Tonghae; verdict=supported",
      "orbit; KCNA; asserts; who=Kwangmyongsong-2; verdict=contradicted",
      "orbit; KCNA; asserts; num=:490,:1426; verdict=contradicted",
      "orbit; Northern Command; denies; verdict=supported",
      "decay; Northern Command; asserts; where=Pacific",
    ],
  },
  {
    published: "2026-01-02",
    publisher: "Reuters",
    text: `Jan 2 (Reuters) - SpaceX will lower about 4,400 Starlink satellites from 550 km to 480 km in the course of this year, Michael Nicolls, who heads engineering for the network, wrote in a post on X on Thursday.

The move comes weeks after Starlink said one of its satellites had suffered an anomaly at an altitude of 418 km, with the loss of contact and a rapid drop by four km. Only two dead satellites remain among more than 9,000 that are working, Nicolls said.`,
    claims: [
      "manoeuvre; Michael Nicolls; plans; num=:550,:480",
      "status; Starlink; asserts",
      "count; Michael Nicolls; asserts; num=:2",
    ],
  },
  {
    published: "2023-09-28",
    publisher: "@iran_watch",
    text: `BREAKING: IRGC says it has launched a third military satellite, Noor-3, on a Qased rocket. 450 km orbit claimed. No independent confirmation yet 👀 Jonathan McDowell says US tracking data agree: two objects in orbit.`,
    claims: [
      "launch; IRGC; asserts; who=Noor-3",
      "orbit; IRGC; asserts; num=:450; verdict=needs-data",
      "count; Jonathan McDowell; asserts; num=:2",
    ],
  },
  // ——— Nothing to check ———
  {
    published: "2024-03-01",
    publisher: "Business Wire",
    text: "Orbit Foods said on Monday that its merger with Apollo Bakeries had entered the final stage. The company's shares soared to a height of 51 dollars and then dropped to 48. Its chief executive said that the launch of the new bread in Seoul and Busan was delayed until 9 a.m. on Friday.",
    claims: [],
  },
  {
    published: "2024-03-01",
    publisher: "City Paper",
    text: "Police said the drone crashed into the Han River at 10:20 p.m. after its operator lost contact. A witness told the paper that it had flown over the stadium for an hour. No one was hurt, and the owner has not been found.",
    claims: [],
  },
  {
    published: "2024-03-01",
    publisher: "History Today",
    text: "When the Pentagon was built, the photographer stood on the roof every Monday. His pictures of Washington, which the library bought in 1950, show the White House from above. The archive said they would be shown in Rome, Paris and Berlin this autumn.",
    claims: [],
  },
];

import type { Labelled } from "../corpus.ts";

/** More texts for the verdicts that are held out, with other places, days and states; written before anything was run on them. */
export const heldOutMoreVerdictArticles: readonly Labelled[] = [
  {
    published: "2024-09-04",
    publisher: "Philippine Star",
    text: `MANILA, Philippines — North Korea's Malligyong-1 came into view of Manila on Monday. The satellite was over the capital at around 9:23 a.m. on September 2, the weather bureau PAGASA said.

A congressman claimed that Malligyong-1 passed over Manila at 5 p.m. on September 2. A vlogger with two million followers insists that it photographed the Malacañang Palace at 5 p.m. on September 2.

The palace did not comment. Malligyong-1 keeps to a height of about 500 kilometers, PAGASA added, with an inclination of 97.4 degrees.`,
    claims: [
      // 01:23:08 UTC, 33° high, 51° off straight down: in view, and not quite "over".
      "overflight; PAGASA; asserts; who=58400; where=Manila; at=2024-09-02T01:23; verdict=consistent",
      // 09:00 UTC: nothing between 01:27 and 13:05.
      "overflight; congressman; asserts; who=58400; where=Manila; at=2024-09-02T09:00; verdict=contradicted",
      "imaging; vlogger; asserts; who=58400; at=2024-09-02T09:00; verdict=contradicted|needs-data",
      "orbit; PAGASA; asserts; who=58400; num=:500,:97.4; verdict=supported",
    ],
  },
  {
    published: "2024-11-04",
    publisher: "The Harbour Times",
    text: `SYDNEY — Did Pyongyang watch the fleet review? Malligyong-1 flew over Sydney at 11:34 a.m. AEDT on Saturday, 2 November, said the Canberra observatory. It may have photographed Sydney at that time.

It certainly did not photograph Sydney at 4 p.m. AEDT on Saturday, as one breakfast programme had it. And the man who told a newspaper that Malligyong-1 crashed into the Tasman Sea on 1 November must have seen something else.

The Defence Minister declined to comment.`,
    claims: [
      // 00:34:12 UTC, 42° off straight down, by day.
      "overflight; Canberra observatory; asserts; who=58400; where=Sydney; at=2024-11-02T00:34; verdict=supported",
      "imaging; The Harbour Times; suspects; who=58400; where=Sydney; verdict=consistent|needs-data",
      // 05:00 UTC: far below the horizon.
      "imaging; The Harbour Times; denies; who=58400; where=Sydney; at=2024-11-02T05:00; verdict=supported",
      "imaging; breakfast programme; asserts; who=58400; where=Sydney; at=2024-11-02T05:00; verdict=contradicted",
      "decay; man; asserts; who=58400; at=2024-11-01; verdict=contradicted",
    ],
  },
  {
    published: "2026-05-25",
    publisher: "Primorye News",
    text: `North Korea's reconnaissance satellite Malligyong-1 passed over Vladivostok at 1310 GMT on May 23, an amateur astronomer in Ussuriysk reports. At that hour it was dark below, but the satellite itself shone in the sun.

A regional deputy said that Malligyong-1 photographed Vladivostok at 1310 GMT on May 23. According to a Telegram channel, Malligyong-1 now flies at 620 by 640 km.

The Kremlin said relations with Pyongyang were excellent.`,
    claims: [
      // 13:10:23 UTC, 71° high; the Sun 21° below the horizon.
      "overflight; amateur astronomer; asserts; who=58400; where=Vladivostok; at=2026-05-23T13:10; verdict=supported",
      "imaging; regional deputy; asserts; who=58400; where=Vladivostok; at=2026-05-23T13:10; verdict=contradicted",
      "orbit; Telegram channel; asserts; who=58400; num=:620,:640; verdict=contradicted",
      "statement; Kremlin; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2024-03-19",
    publisher: "Taiwan Daily",
    text: `TAIPEI — The legislature heard on Tuesday about foreign satellites. Malligyong-1 passed over Taipei at 9:32 a.m. on Monday, March 18, the space agency TASA said; it passes over the island about three times a day.

China's Yaogan-33 came within 30 km of Landsat 9 on March 10, one lawmaker said. Khayyam, an Iranian satellite, photographed the port of Kaohsiung on March 12 at 10 a.m., another said.

The opposition demanded a budget for satellites of its own.`,
    claims: [
      // 01:32:19 UTC, 66° high.
      "overflight; TASA; asserts; who=58400; where=Taipei; at=2024-03-18T01:32; verdict=supported",
      "coverage; TASA; asserts; who=58400; verdict=supported|consistent",
      "proximity; lawmaker; asserts; who=47302; num=:30; verdict=needs-data",
      "imaging; another; asserts; who=53370; where=Kaohsiung; verdict=needs-data",
      "statement; opposition; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2020-03-02",
    publisher: "Cambridge Sky",
    text: `On Saturday morning, at 1045 GMT on 29 February, the North Korean satellite Kwangmyongsong-4 passed over London. A reader who saw it with binoculars asks whether it is alive. We do not know. It circles at 447 by 481 km, inclined 97.3 degrees.

A web page says Kwangmyongsong-4 was launched in 2015. In fact Kwangmyongsong-4 was launched on 7 February 2016 from Sohae. Another page claims that it raised its orbit by 60 km in December 2019.`,
    claims: [
      // 10:44:53 UTC, 72° high.
      "overflight; Cambridge Sky; asserts; who=41332; where=London; at=2020-02-29T10:45; verdict=supported",
      "orbit; Cambridge Sky; asserts; who=41332; num=:447,:481,:97.3; verdict=supported",
      "launch; web page; asserts; who=2016-009; at=2015; verdict=contradicted",
      "launch; Cambridge Sky; asserts; who=2016-009; where=Sohae; verdict=supported",
      // 449.3 by 482.1 km in September, 447.4 by 480.6 km in February; too few sets to look for burns, but not for 60 km.
      "manoeuvre; Another; asserts; who=41332; num=:60; verdict=contradicted|needs-data",
    ],
  },
  {
    published: "2026-08-28",
    publisher: "Reuters",
    text: `SEOUL, Aug 28 (Reuters) - North Korea said on Friday that it would launch a reconnaissance satellite before the end of 2026, state media reported.

It would be the first attempt since May 27, 2024, when a rocket carrying Malligyong-1-1 exploded after launch from Sohae.

South Korea plans to launch two more reconnaissance satellites in 2027. "We will respond to any provocation," Defence Minister Ahn Gyu-back told reporters. North Korea has one reconnaissance satellite in orbit, an official in Seoul said.`,
    claims: [
      "launch; North Korea; plans; verdict=pending",
      "launch-failure; Reuters; asserts; who=2024-F02; where=Sohae; at=2024-05-2; verdict=supported",
      "launch; South Korea; plans; num=:2; verdict=pending",
      // The catalogue is known to be whole to November 2025.
      "count; official; asserts; num=:1; verdict=supported|consistent|needs-data",
      "statement; Ahn Gyu-back; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2023-09-16",
    publisher: "BBC News",
    text: `North Korea has no satellites left in orbit, after Kwangmyongsong-3 Unit 2 burned up in the atmosphere on Wednesday, 13 September. Kwangmyongsong-4 had re-entered on 30 June.

Pyongyang tried to launch a spy satellite twice this year. The rocket of 31 May crashed into the Yellow Sea, and the launch of 24 August failed too, in its third stage. A Russian newspaper wrote that the launch of 24 August was a success.

During his visit to Vostochny, Kim Jong Un discussed satellites with Vladimir Putin, the Kremlin said.`,
    claims: [
      "count; BBC News; asserts; verdict=supported",
      "decay; BBC News; asserts; who=39026; at=2023-09-1; verdict=supported",
      "decay; BBC News; asserts; who=41332; at=2023-06-; verdict=supported",
      "launch-failure; BBC News; asserts; who=2023-F06; verdict=supported",
      "launch-failure; BBC News; asserts; who=2023-F07; verdict=supported",
      "statement; Kremlin; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2024-10-11",
    publisher: "Orbital Desk",
    text: `Notes of the week. Chamran-1 flies at 531 by 553 km. Soraya is at 720 by 783 km. Cosmos 2553 circles at 1,993 by 2,000 km, inclined 67.1 degrees. Malligyong-1 is at 496 by 509 km, and raised its orbit in September.

What is wrong in the papers: Malligyong-1 has not been dead since August, as a columnist writes. And Malligyong-1-1 never reached orbit; it is not "shadowing" anything.

No comment from Moscow or Tehran.`,
    claims: [
      // None in the built-in packs but Malligyong-1's. Sets of 9 October 2024: 531 by 553, 720 by 782 and 1,993 by 1,999 km, so that two of
      // these figures fit to within a kilometre and not to their last digit.
      "orbit; Orbital Desk; asserts; who=61072; num=:531,:553; verdict=needs-data; archive=supported",
      "orbit; Orbital Desk; asserts; who=58817; num=:720,:783; verdict=needs-data; archive=consistent",
      "orbit; Orbital Desk; asserts; who=51511; num=:1993,:2000,:67.1; verdict=needs-data; archive=consistent",
      "orbit; Orbital Desk; asserts; who=58400; num=:496,:509; verdict=supported",
      "manoeuvre; Orbital Desk; asserts; who=58400; at=2024-0; verdict=supported",
      // A burn between 2 and 22 September.
      "status; columnist; asserts; who=58400; verdict=contradicted",
      "status; Orbital Desk; denies; who=58400; verdict=supported",
      "orbit; Orbital Desk; denies; verdict=supported",
    ],
  },
];

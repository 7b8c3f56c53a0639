import type { Labelled } from "../corpus.ts";

/**
 * Short texts for the verdicts: what is said is true, false on purpose (another time, place, height, object, date or number), too vague to
 * test, still to come, politics, or of an object that the built-in packs hold no orbit of. Each verdict follows from published facts (launch log,
 * catalogue, passes by the element sets nearest to the day), and was written before the checks were run on the texts. A word after a
 * label says why where that is not plain.
 */
export const verdictArticles: readonly Labelled[] = [
  {
    published: "2023-11-30",
    publisher: "Yonhap",
    text: `SEOUL, Nov. 30 (Yonhap) -- North Korea's spy satellite took pictures of a naval base in the United States and a U.S. air base in Japan, state media said Thursday.

The Malligyong-1 photographed San Diego at 2:24 a.m. on Wednesday, Kadena Air Base at 10:16 a.m. and the Suez Canal at 4:36 p.m. the same day, the Korean Central News Agency (KCNA) reported.

The satellite passed over Tokyo at 9:51 p.m. on Wednesday, a tracking enthusiast in Osaka said. A weekly magazine claimed that it had passed over Tokyo at 3 p.m. on Wednesday as well.

Seoul's unification ministry urged Pyongyang to return to dialogue.`,
    claims: [
      // Closest approaches 28 November 17:24:58, 29 November 01:16:48 and 07:36:47 UTC, 7 to 12° off straight down, by day.
      "imaging; KCNA; asserts; who=58400; where=San Diego; at=2023-11-28T17:24; verdict=consistent",
      "imaging; KCNA; asserts; who=58400; where=Kadena; at=2023-11-29T01:16; verdict=consistent",
      "imaging; KCNA; asserts; who=58400; where=Suez; at=2023-11-29T07:36; verdict=consistent",
      // 12:51 UTC, 60° high. At 06:00 UTC it was on the other side of the Earth.
      "overflight; tracking enthusiast; asserts; who=58400; where=Tokyo; at=2023-11-29T12:51; verdict=supported",
      "overflight; weekly magazine; asserts; who=58400; where=Tokyo; at=2023-11-29T06:00; verdict=contradicted",
      "statement; unification ministry; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2023-12-14",
    publisher: "Reuters",
    text: `Dec 14 (Reuters) - North Korea's Malligyong-1 satellite circles the Earth at a height of 493 to 512 km on a path inclined 97.4 degrees to the equator, and needs 94.7 minutes for one orbit, catalogue data show. A retired general had put it at 700 km last week.

The satellite passed over Washington at 0340 GMT on November 28. A newspaper wrote that it had photographed the Pentagon at that moment, 0340 GMT on November 28, when it was night in the city. The same newspaper said that the White House was photographed by Malligyong-1 at 1436 GMT on November 28.

The U.S. State Department called the satellite a threat to stability.`,
    claims: [
      // 491.1 by 511.9 km in the sets of 13 December: the figure of November fits only roughly by then.
      "orbit; Reuters; asserts; who=58400; verdict=consistent",
      "orbit; retired general; asserts; verdict=contradicted",
      // 68° high, by night: a pass, and no photograph.
      "overflight; Reuters; asserts; who=58400; where=Washington; at=2023-11-28T03:40; verdict=supported",
      "imaging; newspaper; asserts; who=58400; where=Pentagon; at=2023-11-28T03:40; verdict=contradicted",
      // A day after the minute that fits; the satellite was 33° below the horizon.
      "imaging; newspaper; asserts; who=58400; where=White House; at=2023-11-28T14:36; verdict=contradicted",
      "statement; State Department; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2024-06-20",
    publisher: "Orbit Watch",
    text: `Malligyong-1 keeps its height

Between 19 and 24 February 2024 North Korea's satellite Malligyong-1 raised its perigee from 488 to 497 km. It raised its perigee once more between 28 May and 10 June 2024, from 492 to 502 km. So the satellite is alive.

Not everything that one reads is right. A tabloid wrote that Malligyong-1 had been dead since January 2024. According to a forum, the satellite lowered its perigee by 20 km between 4 and 10 March 2024.

South Korea's defence ministry says it is watching the satellite closely.`,
    claims: [
      "manoeuvre; Orbit Watch; asserts; who=58400; at=2024-02-19; num=:488,:497; verdict=supported",
      "manoeuvre; Orbit Watch; asserts; who=58400; at=2024-05-28; num=:492,:502; verdict=supported",
      "status; Orbit Watch; asserts; who=58400; verdict=supported",
      // Burns in February and June.
      "status; tabloid; asserts; who=58400; verdict=contradicted",
      // Perigee 496.7 km on 4 March and 496.3 km on 10 March.
      "manoeuvre; forum; asserts; who=58400; num=:20; verdict=contradicted",
      "statement; defence ministry; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2025-09-30",
    publisher: "NK Pro",
    text: `What became of the North's older satellites? Kwangmyongsong-4 re-entered the atmosphere on June 30, 2023. Kwangmyongsong-3 Unit 2 followed: it burned up on September 13, 2023.

When it was new, in February 2016, Kwangmyongsong-4 flew at 465 by 501 km, inclined 97.5 degrees. On February 12, 2016 it passed over New York at 1413 GMT.

A video that goes round claims that Kwangmyongsong-4 fell into the Baltic on May 12, 2023, and that Malligyong-1 crashed on August 4, 2025. Neither is so, the satellite watcher who runs this column says.`,
    claims: [
      "decay; NK Pro; asserts; who=41332; at=2023-06-30; verdict=supported",
      "decay; NK Pro; asserts; who=39026; at=2023-09-13; verdict=supported",
      "orbit; NK Pro; asserts; who=41332; num=:465,:501,:97.5; verdict=supported",
      // 14:13:39 UTC, 62° high.
      "overflight; NK Pro; asserts; who=41332; where=New York; at=2016-02-12T14:13; verdict=supported",
      // It came down on 30 June; Malligyong-1 has element sets of 20 August 2025 and later.
      "decay; video; asserts; who=41332; at=2023-05-12; verdict=contradicted",
      "decay; video; asserts; who=58400; at=2025-08-04; verdict=contradicted",
    ],
  },
  {
    published: "2024-01-15",
    publisher: "Peninsula Review",
    text: `A short list of North Korean launches. Kwangmyongsong-3 failed on April 13, 2012, soon after lift-off. Kwangmyongsong-3 Unit 2 was launched from Sohae on December 12, 2012, at 9:49 a.m. Kwangmyongsong-4 was launched from Sohae on February 7, 2016.

Errors creep in. One encyclopedia says that Kwangmyongsong-2 was launched from Sohae on April 5, 2009; KCNA said that Kwangmyongsong-2 had entered orbit that day. NORAD denied that any object had entered orbit. Another book says North Korea launched a satellite from Sohae on March 3, 2014.

South Korea's first military reconnaissance satellite was launched on December 1, 2023.`,
    claims: [
      "launch-failure; Peninsula Review; asserts; who=2012-F01; at=2012-04-12; verdict=supported",
      "launch; Peninsula Review; asserts; who=2012-072; where=Sohae; at=2012-12-12T00:49; verdict=supported",
      "launch; Peninsula Review; asserts; who=2016-009; where=Sohae; verdict=supported",
      // From Tonghae, 430 km away; and it did not reach orbit.
      "launch; encyclopedia; asserts; who=2009-F02; where=Sohae; verdict=contradicted",
      "orbit; KCNA; asserts; verdict=contradicted",
      "orbit; NORAD; denies; verdict=supported",
      // The log, whole for North Korea, has nothing between 2012 and 2016.
      "launch; book; asserts; where=Sohae; at=2014-03-02T15; verdict=contradicted",
      // The catalogue has it: 58463, launched on that day.
      "launch; Peninsula Review; asserts; who=58463; verdict=supported",
    ],
  },
  {
    published: "2026-08-20",
    publisher: "Space Calendar",
    text: `Looking ahead: NASA plans to bring the International Space Station down in early 2031. South Korea's military plans to have some 40 small satellites in orbit by 2030.

Looking back: on December 30, 2023 Pyongyang said that it would launch three more reconnaissance satellites in 2024. In August 2023 it had promised a third attempt for October.

And this week? The Malligyong-1 satellite will pass over Paris on September 20 at 10:50 a.m., a hobby astronomer says.

The ministry in Seoul declined to comment on North Korea's programme.`,
    claims: [
      "decay; NASA; plans; who=25544; at=2031; verdict=pending",
      "plan; South Korea's military; plans; verdict=pending",
      // One attempt in 2024, which failed; none in October 2023.
      "launch; Pyongyang; plans; num=:3; verdict=contradicted",
      "launch; Pyongyang; plans; at=2023-10; verdict=contradicted",
      "overflight; hobby astronomer; plans; who=58400; where=Paris; verdict=pending",
    ],
  },
  {
    published: "2023-11-21",
    publisher: "Kyodo",
    asOf: "2023-11-21T10:00:00Z",
    text: `TOKYO, Nov. 21 - North Korea has informed Japan that it will launch a satellite between November 22 and December 1, the Japan Coast Guard said Tuesday.

The rocket of the second attempt was launched from Sohae on August 24. The flight failed. The first attempt, on May 31, had failed as well.

Prime Minister Fumio Kishida said a launch would violate U.N. Security Council resolutions even if it was called a satellite. He ordered officials to work with the United States and South Korea.`,
    claims: [
      // Checked on the evening before the announced days.
      "launch; North Korea; plans; at=2023-11-21T15; verdict=pending",
      "launch; Kyodo; asserts; who=2023-F07; where=Sohae; at=2023-08-23T15; verdict=supported",
      "launch-failure; Kyodo; asserts; who=2023-F07; verdict=supported",
      "launch-failure; Kyodo; asserts; who=2023-F06; verdict=supported",
      "statement; Fumio Kishida; asserts; verdict=not-checkable",
      "statement; Fumio Kishida; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2024-09-20",
    publisher: "The Levant Monitor",
    text: `Iran's satellites are busy, or so one hears. Soraya flies at about 750 km, the Iranian Space Agency says. Khayyam passed over Haifa at 0812 GMT on September 3, 2024, according to a website. Chamran-1 raised its orbit by 10 km last week, state television reported.

Russia's Cosmos 2576 came within 50 km of USA 326 on September 10, a blogger wrote. Luch-5X is parked next to Intelsat 10-02.

Tehran denies that its rockets are meant for war. A European diplomat said talks would go on in Geneva.`,
    claims: [
      // No element sets of any of these are in the built-in packs. Soraya flew at 744 by 760 km.
      "orbit; Iranian Space Agency; asserts; who=58817; num=:750; verdict=needs-data; archive=supported|consistent",
      "overflight; website; asserts; who=53370; where=Haifa; at=2024-09-03T08:12; verdict=needs-data",
      "manoeuvre; state television; asserts; who=61072; num=:10; verdict=needs-data",
      "proximity; blogger; asserts; who=59773; num=:50; verdict=needs-data",
      "proximity; The Levant Monitor; asserts; who=55841; verdict=needs-data",
      "statement; Tehran; denies; verdict=not-checkable",
      "statement; European diplomat; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2024-03-10",
    publisher: "Global Digest",
    text: `How many eyes has Kim in the sky? North Korea has one satellite in orbit, an analyst in Leiden says. A radio host insisted that North Korea has nine satellites in orbit.

The one that works passes over the Korean peninsula about four times a day. It can see things as small as five centimetres from 500 km, a blog claims.

KCNA says the satellite has photographed important places. Somebody in the ministry said that a satellite had been seen over the sea some time ago. Washington has imposed sanctions on those who build it.`,
    claims: [
      "count; analyst; asserts; num=:1; verdict=supported",
      // One payload; with the upper stages of 2012 and 2023 three objects.
      "count; radio host; asserts; num=:9; verdict=contradicted",
      // About 3.8 passes a day above 10°.
      "coverage; Global Digest; asserts; who=58400; verdict=supported",
      // 1.22 × 550 nm × 500 km / 5 cm: a mirror of 6.7 m, of which no rocket's fairing would let more than 5 m through; within the factor of two.
      "resolution; blog; asserts; num=:0.05; verdict=consistent",
      // Neither place nor time.
      "imaging; KCNA; asserts; verdict=needs-data",
      "statement; Washington; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2024-05-28",
    publisher: "NHK World",
    text: `LIVE: launch in North Korea

22:50 A rocket was launched from Sohae at 10:44 p.m. on Monday, South Korea's military says.
23:30 The military says the launch has failed; many pieces of debris were seen in the Yellow Sea.
01:40 KCNA: the rocket with Malligyong-1-1 on board exploded in the flight of its first stage.
02:10 A Telegram channel claims that Malligyong-1-1 entered orbit at 10:55 p.m.
02:30 The Joint Chiefs of Staff deny that a satellite has entered orbit.
03:00 Tokyo has lodged a protest through its embassy in Beijing.`,
    claims: [
      "launch; South Korea's military; asserts; who=2024-F02; where=Sohae; at=2024-05-27T13:44; verdict=supported",
      "launch-failure; military; asserts; who=2024-F02; verdict=supported",
      "launch-failure; KCNA; asserts; who=2024-F02; verdict=supported",
      "orbit; Telegram channel; asserts; at=2024-05-27T13:55; verdict=contradicted",
      "orbit; Joint Chiefs of Staff; denies; verdict=supported",
      "statement; Tokyo; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2024-10-20",
    publisher: "Busan Herald",
    text: `Readers ask what North Korea's Malligyong-1 saw on Friday. Malligyong-1 passed over Seoul at 10:01 a.m. on Friday, October 18, and once more at 11:06 p.m. By day it had the city in view, so it may have photographed Seoul at 10:01 a.m., a professor at KAIST said.

A party spokesman said that Malligyong-1 had photographed Seoul at 11:06 p.m. on Friday, and a video channel that it photographed Busan at 1:15 p.m. on Friday. The defense ministry denied that Malligyong-1 had photographed Busan at 1:15 p.m. on Friday.`,
    claims: [
      // 01:01 UTC 73° high, 14:06 UTC 59° high, in the dark.
      "overflight; Busan Herald; asserts; who=58400; where=Seoul; at=2024-10-18T01:01; verdict=supported",
      "overflight; Busan Herald; asserts; who=58400; where=Seoul; at=2024-10-18T14:06; verdict=supported",
      "imaging; professor; suspects; who=58400; where=Seoul; at=2024-10-18T01:01; verdict=consistent",
      "imaging; party spokesman; asserts; who=58400; where=Seoul; at=2024-10-18T14:06; verdict=contradicted",
      "imaging; video channel; asserts; who=58400; where=Busan; at=2024-10-18T04:15; verdict=contradicted",
      "imaging; defense ministry; denies; who=58400; where=Busan; at=2024-10-18T04:15; verdict=supported",
    ],
  },
  {
    published: "2024-07-25",
    publisher: "U.S. Space Command",
    text: `U.S. Space Command tracks Malligyong-1, object 58400, at 499 by 504 km with an inclination of 97.4 degrees. Malligyong-1 passed over Washington on July 24 at 1445 UTC.

The Command received questions about reports that Malligyong-1 raised its orbit by 30 km in July; it denies that Malligyong-1 raised its orbit in the first half of July. A magazine had said that the satellite now flies at 530 by 535 km.

The Command does not comment on the purpose of foreign satellites. Its commander will visit Seoul in the autumn.`,
    claims: [
      // The sets come from the speaker's own house: they allow it and cannot support it.
      "orbit; U.S. Space Command; asserts; who=58400; num=:499,:504,:97.4; verdict=consistent",
      "overflight; U.S. Space Command; asserts; who=58400; where=Washington; at=2024-07-24T14:45; verdict=consistent",
      // Perigee 499.7 km on 1 July, 498.9 on the 17th, 498.5 on the 31st.
      "manoeuvre; reports; asserts; who=58400; num=:30; verdict=contradicted",
      "manoeuvre; U.S. Space Command; denies; who=58400; verdict=consistent",
      "orbit; magazine; asserts; who=58400; num=:530,:535; verdict=contradicted",
    ],
  },
];

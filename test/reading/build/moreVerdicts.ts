import type { Labelled } from "../corpus.ts";

/** A second set of texts for the verdicts, of the claim types that the first has little of; written like it, before the checks were run on them. */
export const moreVerdictArticles: readonly Labelled[] = [
  {
    published: "2024-07-20",
    publisher: "Radio Letter",
    text: `Who hears Malligyong-1? The Pyongyang General Control Centre received pictures from Malligyong-1 at 9:21 a.m. Pyongyang time on November 22, 2023, according to KCNA. A listener in Berlin says that he received signals from Malligyong-1 at 0806 GMT on February 8, 2024.

A second listener in Berlin claims to have received signals from Malligyong-1 at 1200 GMT on February 8, 2024. A student in Seoul received signals from Malligyong-1 at 0114 GMT on July 17, a club reports.

None of them has published a recording.`,
    claims: [
      // It rose over the centre at 00:20:12 UTC.
      "signal; KCNA; asserts; who=58400; at=2023-11-22T00:21; verdict=consistent",
      // 51° high over Berlin at 08:05:58, 78° over Seoul at 01:14:09; at noon of 8 February it was far below Berlin's horizon.
      "signal; listener; asserts; who=58400; where=Berlin; at=2024-02-08T08:06; verdict=consistent",
      "signal; second listener; asserts; who=58400; where=Berlin; at=2024-02-08T12:00; verdict=contradicted",
      "signal; club; asserts; who=58400; where=Seoul; at=2024-07-17T01:14; verdict=consistent",
    ],
  },
  {
    published: "2024-11-05",
    publisher: "Launch Pad Notes",
    text: `Where can one launch what? From the Vostochny Cosmodrome a rocket can reach Sun-synchronous orbit. From the Guiana Space Centre rockets can reach geostationary orbit.

Some claims are too good. A brochure says that rockets can reach an orbit inclined by 40 degrees directly from Plesetsk. A speaker at a fair said that equatorial orbits can be reached directly from the Baikonur Cosmodrome.

Why a state builds a site is a political question, the organisers said.`,
    claims: [
      // Azimuths of 342 to 348° are permitted there.
      "site-capability; Launch Pad Notes; asserts; where=Vostochny; verdict=supported",
      "site-capability; Launch Pad Notes; asserts; where=Guiana; verdict=supported",
      // Latitudes of 63° and 46°: no direct ascent reaches less.
      "site-capability; brochure; asserts; where=Plesetsk; num=:40; verdict=contradicted",
      "site-capability; speaker; asserts; where=Baikonur; verdict=contradicted",
    ],
  },
  {
    published: "2024-03-20",
    publisher: "Optics Weekly",
    text: `How sharp can a spy satellite see? From a height of 500 km a satellite can make out objects of 30 cm, an engineer in Toulouse says.

A thriller has Malligyong-1 read newspapers with a resolution of one centimetre. A salesman says that his satellite, with a telescope of 10 cm aperture, resolves 30 cm from a height of 500 km.

The ministry did not answer our questions.`,
    claims: [
      // Mirrors of 1.1 m and, for one centimetre, of 33 m; a telescope of 10 cm resolves 3.4 m from there.
      "resolution; engineer; asserts; num=:0.3; verdict=consistent",
      "resolution; Optics Weekly; asserts; who=58400; num=:0.01; verdict=contradicted",
      "resolution; salesman; asserts; num=:0.3; verdict=contradicted",
    ],
  },
  {
    published: "2018-01-15",
    publisher: "Asia Survey",
    text: `North Korea's two satellites are in orbit, a researcher in Tokyo says: Kwangmyongsong-3 Unit 2 is in orbit, and so is Kwangmyongsong-4. A blogger counts ten North Korean satellites in orbit.

Kwangmyongsong-3 Unit 2 flew at 494 by 573 km in October 2013, with an inclination of 97.4 degrees and a period of 95.3 minutes. An atlas of 2013 gives its inclination as 81 degrees.

The United Nations extended its sanctions in December.`,
    claims: [
      "count; researcher; asserts; num=:2; verdict=supported",
      "orbit; researcher; asserts; who=39026; verdict=supported",
      "orbit; researcher; asserts; who=41332; verdict=supported",
      // With upper stages and pieces six at the most.
      "count; blogger; asserts; num=:10; verdict=contradicted",
      "orbit; Asia Survey; asserts; who=39026; num=:494,:573,:97.4,:95.3; verdict=supported",
      "orbit; atlas; asserts; who=39026; num=:81; verdict=contradicted",
      "statement; United Nations; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2024-02-23",
    publisher: "Tokyo Shimbun",
    text: `North Korea's Malligyong-1 passed over Tokyo at around 10:14 p.m. on Thursday, February 22, the planetarium says. Malligyong-1 also passed over Tokyo at around 9:09 a.m. on Thursday, and may then have photographed the city.

A magazine wrote that Malligyong-1 passed over Tokyo at around noon on Thursday, February 22. A guest of a talk show said that Malligyong-1 photographed Tokyo at around 10:14 p.m. on Thursday.

Malligyong-1 passes over Tokyo about three times a day. A flyer says it passes over Tokyo twenty times a day.`,
    claims: [
      // 13:14:21 UTC, 62° high and in the dark; 00:08:32 UTC, 60° high by day; nothing between 00:13 and 13:10.
      "overflight; planetarium; asserts; who=58400; where=Tokyo; at=2024-02-22T13:14; verdict=supported",
      "overflight; Tokyo Shimbun; asserts; who=58400; where=Tokyo; at=2024-02-22T00:09; verdict=supported",
      "imaging; Tokyo Shimbun; suspects; who=58400; where=Tokyo; verdict=consistent",
      "overflight; magazine; asserts; who=58400; where=Tokyo; at=2024-02-22T03:00; verdict=contradicted",
      "imaging; guest; asserts; who=58400; where=Tokyo; at=2024-02-22T13:14; verdict=contradicted",
      "coverage; Tokyo Shimbun; asserts; who=58400; where=Tokyo; verdict=supported",
      "coverage; flyer; asserts; who=58400; where=Tokyo; verdict=contradicted",
    ],
  },
  {
    published: "2016-02-07",
    publisher: "The Washington Courier",
    text: `North Korea launched a satellite from Sohae on Saturday evening, at 7:30 p.m. Washington time. Pyongyang's television said Kwangmyongsong-4 was launched from Sohae at 9:00 a.m. Pyongyang time on Sunday.

A columnist writes that Kwangmyongsong-4 was launched on February 9. A reader insists that the launch of February 7 failed and that Kwangmyongsong-4 never reached orbit.

The White House condemned the launch.`,
    claims: [
      // Pyongyang's clocks stood at UTC+8:30 then: both are 00:30 UTC.
      "launch; The Washington Courier; asserts; who=2016-009; where=Sohae; at=2016-02-07T00:30; verdict=supported",
      "launch; television; asserts; who=2016-009; where=Sohae; at=2016-02-07T00:30; verdict=supported",
      "launch; columnist; asserts; who=2016-009; verdict=contradicted",
      "launch-failure; reader; asserts; who=2016-009; verdict=contradicted",
      "orbit; reader; denies; who=41332; verdict=contradicted",
      "statement; White House; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2024-08-05",
    publisher: "Debris Digest",
    text: `The upper stage of the Chollima-1 rocket is in orbit. In November 2023 the Chollima-1 upper stage flew at 467 by 512 km. A tabloid wrote that the Chollima-1 upper stage burned up on December 24, 2023.

Kwangmyongsong-3 Unit 2 did not fall before September 2023, whatever was said: a radio station had announced that Kwangmyongsong-3 Unit 2 burned up on January 5, 2023.

Malligyong-1 will burn up by 2040, a student expects. Nobody needs to be afraid.`,
    claims: [
      "orbit; Debris Digest; asserts; who=58401; verdict=supported",
      "orbit; Debris Digest; asserts; who=58401; num=:467,:512; verdict=supported",
      // A set of 5 July 2024.
      "decay; tabloid; asserts; who=58401; at=2023-12-2; verdict=contradicted",
      "decay; radio station; asserts; who=39026; at=2023-01-0; verdict=contradicted",
      "decay; student; plans; who=58400; verdict=pending",
    ],
  },
  {
    published: "2024-12-31",
    publisher: "Year in Space",
    text: `The year of North Korea's rocket men: Malligyong-1-1 was launched from Sohae on May 27, and the rocket exploded. It was the only launch. A rumour has it that North Korea launched a satellite from Sohae on August 15, 2024. Another says that North Korea launched Malligyong-1-1 from Tonghae.

Malligyong-1 raised its orbit in September: between September 2 and 22 its apogee went up by 12 km. Someone wrote that Malligyong-1 lowered its perigee by 40 km in April 2024.

The leader praised his scientists.`,
    claims: [
      "launch; Year in Space; asserts; who=2024-F02; where=Sohae; verdict=supported",
      "launch-failure; Year in Space; asserts; who=2024-F02; verdict=supported",
      "launch; rumour; asserts; where=Sohae; at=2024-08-1; verdict=contradicted",
      "launch; Another; asserts; who=2024-F02; where=Tonghae; verdict=contradicted",
      // Apogee 498.8 km on 2 September, 510.6 km on the 22nd.
      "manoeuvre; Year in Space; asserts; who=58400; num=:12; verdict=supported",
      // Perigee 493.8 km on 1 April, 491.7 km on the 25th.
      "manoeuvre; Someone; asserts; who=58400; num=:40; verdict=contradicted",
    ],
  },
];

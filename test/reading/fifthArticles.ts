import type { Labelled } from "./corpus.ts";

/** A fifth set of short articles, written before the reader, widened with all the sets before, was run on them. */
export const fifthArticles: readonly Labelled[] = [
  {
    published: "2023-11-28",
    publisher: "NK News",
    text: `North Korea's spy satellite snapped shots of the White House and the Pentagon, KCNA reported Tuesday, though it has yet to release any imagery.

Kim Jong Un saw the images at 11:36:25 p.m. Monday local time, the report says, the moment when the Malligyong-1 was above Washington. At 11:35:53 p.m. the satellite had passed Norfolk, where it counted four U.S. nuclear carriers and a British one.

Experts told NK News that the claims are plausible: orbital data show that the satellite flew over the U.S. East Coast at about that time. "Being over a place is not the same as photographing it," said Martyn Williams, a fellow at the Stimson Center.`,
    claims: [
      "imaging; KCNA; asserts; who=58400; where=White House,Pentagon",
      "overflight; KCNA; asserts; where=Washington; at=2023-11-28T04:36",
      "overflight; KCNA; asserts; who=58400; where=Norfolk; at=2023-11-27T14:35; verdict=supported",
      "overflight; Experts; asserts; who=58400",
    ],
  },
  {
    published: "2023-11-23",
    publisher: "Joongang",
    text: `The National Intelligence Service told lawmakers on Thursday that North Korea's launch on Tuesday was a success and that the satellite had entered orbit, according to Rep. Yoo Sang-bum of the People Power Party.

The agency also said it had obtained evidence that Russia helped: Pyongyang had sent design data of its first two rockets to Moscow, which analysed them. It could not determine whether the satellite had photographed Guam as the North claims.

A third satellite could be launched next year, the NIS added.`,
    claims: [
      "launch; National Intelligence Service; asserts; via=Yoo Sang-bum; who=2023-179; at=2023-11-2; verdict=supported",
      "orbit; National Intelligence Service; asserts; via=Yoo Sang-bum; verdict=supported",
      "launch; NIS; plans",
    ],
  },
  {
    published: "2012-12-12",
    publisher: "AP",
    text: `North Korea fired a long-range rocket Wednesday morning in its second launch of the year, and NORAD confirmed that an object had apparently reached orbit. The three-stage Unha-3 took off at 9:49 a.m. local time (0049 GMT) from Tongchang-ri. Pyongyang's state media hailed the launch of Kwangmyongsong-3 Unit 2 as a success and put its orbit at 499.7 km by 584.18 km with an inclination of 97.4 degrees. South Korea's navy saw the first stage fall in the Yellow Sea.`,
    claims: [
      "launch; AP; asserts; who=2012-072; at=2012-12-1; verdict=supported",
      "orbit; NORAD; suspects; verdict=supported|consistent",
      "launch; AP; asserts; who=2012-072; where=Sohae; at=2012-12-12T00:49; verdict=supported",
      "orbit; state media; asserts; num=:499.7,:584.18,inclination:97.4; verdict=consistent|needs-data",
      "decay; navy; asserts; where=Yellow",
    ],
  },
  {
    published: "2024-02-27",
    publisher: "The Chosun Ilbo",
    text: `Malligyong-1 "is just wandering in space", Defense Minister Shin Won-sik said Monday. It is in orbit and circles normally, but shows no signs of reconnaissance activity, he told reporters. Dutch researcher Marco Langbroek disagreed: the satellite lifted its perigee from 488 km to 497 km between 19 and 24 February, he wrote, so it is clearly under control.`,
    claims: [
      "status; Shin Won-sik; asserts; who=58400",
      "orbit; Shin Won-sik; asserts; who=58400; verdict=supported",
      "status; Shin Won-sik; asserts; who=58400",
      "manoeuvre; Marco Langbroek; asserts; num=:488,:497; at=2024-02-1; verdict=supported",
      "status; Marco Langbroek; asserts; verdict=supported",
    ],
  },
  {
    published: "2023-08-24",
    publisher: "Geo News",
    text: `North Korea's second attempt to place a spy satellite in orbit failed after the rocket booster experienced a problem during its third stage, state media said on Thursday. The launch took place around 3:50am (1850 GMT Wednesday), according to Seoul's Joint Chiefs of Staff. The space agency NADA said it would make a third attempt in October. Japan's chief cabinet secretary Hirokazu Matsuno called the launches a threat and said Tokyo had protested.`,
    claims: [
      "launch-failure; state media; asserts; who=2023-F07; verdict=supported",
      "launch; Joint Chiefs of Staff; asserts; who=2023-F07; at=2023-08-23T18; verdict=supported",
      "launch; NADA; plans; verdict=contradicted",
      "statement; Hirokazu Matsuno; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2023-12-01",
    publisher: "Sky & Orbit",
    text: `What we know about Malligyong-1
* Launched: 21 November 2023, 13:42:28 UTC, from Sohae, says KCNA.
* Orbit: 493 x 512 km, 97.43 degrees.
* First pass over the control centre near Pyongyang: 22 November, 00:25 UTC.
* Signals: none heard so far by amateurs.`,
    claims: [
      "launch; KCNA; asserts; who=2023-179; where=Sohae; at=2023-11-21T13:42; verdict=supported",
      "orbit; Sky & Orbit; asserts; num=:493,:512,inclination:97.43; verdict=supported|consistent",
      "overflight; Sky & Orbit; asserts; where=Pyongyang; at=2023-11-22T00:25; verdict=consistent",
    ],
  },
  {
    published: "2022-12-20",
    publisher: "Bloomberg",
    text: `North Korea released two grainy black-and-white pictures of Seoul and Incheon that it said were taken by a test satellite launched on Sunday. The resolution is about 20 meters, KCNA said; experts in Seoul said a toddler's camera would do better. Kim Yo Jong, the leader's sister, dismissed the criticism as "malicious disparagement".`,
    claims: [
      "imaging; North Korea; asserts; where=Seoul,Incheon",
      "launch; North Korea; asserts",
      "resolution; KCNA; asserts; num=:20",
    ],
  },
  // ——— Nothing to check ———
  {
    published: "2024-05-01",
    publisher: "Travel",
    text: "From the bar on the roof you look over Washington; on the left the Pentagon, on the right the White House. Photographs taken at 9:17 p.m. are best, the owner says. The lift to it failed on Monday.",
    claims: [],
  },
  {
    published: "2024-05-01",
    publisher: "Gossip",
    text: "A star is back in orbit: the singer launched her comeback at Norfolk on Friday. Fans said her voice had not failed. The rocket-shaped stage exploded in confetti at 11:35 p.m.",
    claims: [],
  },
  {
    published: "2024-05-01",
    publisher: "Farm Weekly",
    text: "The tractor is steered by satellite, which is cheap. Lee Min-ho of Busan says his harvest is up by 12 percent. A signal is received every second; when it is lost the machine stops.",
    claims: [],
  },
];

import type { Labelled } from "../corpus.ts";

/**
 * Texts for the verdicts that are held out: written like those of build/verdicts.ts, before the checks were run on them, from the same kinds
 * of facts. Nothing in the reader is changed for them.
 */
export const heldOutVerdictArticles: readonly Labelled[] = [
  {
    published: "2023-11-28",
    publisher: "KBS World",
    text: `North Korean media reported on Tuesday that the country's reconnaissance satellite had photographed the White House and the Pentagon at 11:36 p.m. on Monday, and Naval Station Norfolk one minute earlier. It also photographed Andersen Air Force Base on Guam at 9:17 a.m. on Monday, the Korean Central News Agency said.

A member of parliament claimed that the satellite had taken a photo of Rome at 3 a.m. on Sunday. The agency had given 5:56 p.m. on Saturday for the picture of Rome.

The defence ministry in Seoul denied that the satellite had photographed the White House. "We are watching," an official said.`,
    claims: [
      // 14:36:26, 14:35:54 and 00:17:05 UTC on 27 November, 12 to 18° off straight down, by day.
      "imaging; North Korean media; asserts; who=58400; where=White House,Pentagon; at=2023-11-27T14:36; verdict=consistent",
      "imaging; North Korean media; asserts; who=58400; where=Norfolk; at=2023-11-27T14:35; verdict=consistent",
      "imaging; Korean Central News Agency; asserts; who=58400; where=Andersen; at=2023-11-27T00:17; verdict=consistent",
      // 18:00 UTC on the 25th; the passes over Rome lie near 09 and 21 UTC.
      "imaging; member of parliament; asserts; who=58400; where=Rome; at=2023-11-25T18:00; verdict=contradicted",
      "imaging; agency; asserts; who=58400; where=Rome; at=2023-11-25T08:56; verdict=consistent",
      // A denial of a picture that the orbit allowed: neither shown nor refuted.
      "imaging; defence ministry; denies; who=58400; where=White House; verdict=consistent|needs-data",
    ],
  },
  {
    published: "2024-07-08",
    publisher: "The Evening Post",
    text: `LONDON — North Korea's spy satellite flew over London on Friday, and hardly anybody noticed. Malligyong-1 passed over the city at 9:53 a.m. GMT on July 5 and again at 10:51 p.m. GMT, an amateur tracker in Kent said.

A breakfast show told its viewers that the satellite had passed over London at 6 a.m. GMT on July 5. It was then, the presenter said, that Malligyong-1 photographed Buckingham Palace: at 6 a.m. GMT on July 5.

The Foreign Office called the satellite programme unlawful.`,
    claims: [
      // 09:53:46 UTC, 44° off straight down; 22:51:34, 24°.
      "overflight; amateur tracker; asserts; who=58400; where=London; at=2024-07-05T09:53; verdict=supported|consistent",
      "overflight; amateur tracker; asserts; who=58400; where=London; at=2024-07-05T22:51; verdict=supported",
      // Between the passes of the evening before and 08:20 UTC it was never in view.
      "overflight; breakfast show; asserts; who=58400; where=London; at=2024-07-05T06:00; verdict=contradicted",
      "imaging; presenter; asserts; who=58400; where=Buckingham; at=2024-07-05T06:00; verdict=contradicted",
      "statement; Foreign Office; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2023-08-24",
    publisher: "Jiji Press",
    text: `North Korea's second attempt to put a spy satellite into orbit failed on Thursday, KCNA said. The Chollima-1 rocket was launched from Sohae at 3:50 a.m. The third stage of the rocket failed because of an error in the emergency blasting system.

The space agency NADA said it would make a third attempt in October.

Japan's top government spokesman, Hirokazu Matsuno, said the launch posed a grave threat. A blog on the internet asserted that the satellite of August 24 had entered orbit all the same.`,
    claims: [
      "launch-failure; KCNA; asserts; who=2023-F07; verdict=supported",
      "launch; Jiji; asserts; who=2023-F07; where=Sohae; at=2023-08-23T18:50; verdict=supported",
      "launch-failure; Jiji; asserts; who=2023-F07; verdict=supported",
      // The third attempt came on 21 November.
      "launch; NADA; plans; at=2023-10; verdict=contradicted",
      "statement; Hirokazu Matsuno; asserts; verdict=not-checkable",
      "orbit; blog; asserts; verdict=contradicted",
    ],
  },
  {
    published: "2024-03-02",
    publisher: "Delft Letters",
    text: `North Korea can steer its satellite. Malligyong-1 raised its orbit between 19 and 24 February. Before that its perigee was at 488 km; on 26 February it was 497 km.

The minister in Seoul had said on 26 February that the satellite was dead. That was wrong: it is under control.

I also read that Malligyong-1 lowered its orbit in January by 15 km. The numbers do not show anything of the kind. Malligyong-1 flew at 488 by 511 km on 31 January.`,
    claims: [
      "status; Delft Letters; asserts; who=58400; verdict=supported",
      "manoeuvre; Delft Letters; asserts; who=58400; at=2024-02-1; verdict=supported",
      "orbit; Delft Letters; asserts; who=58400; num=:497; verdict=supported",
      // The satellite was seen to burn again in June 2024.
      "status; minister; asserts; who=58400; at=2024-02-26; verdict=contradicted",
      "status; Delft Letters; asserts; who=58400; verdict=supported",
      // Perigee 488.9 km on 2 January, 487.8 km on the 31st.
      "manoeuvre; -; asserts; who=58400; num=:15; verdict=contradicted",
      "orbit; Delft Letters; asserts; who=58400; num=:488,:511; verdict=supported",
    ],
  },
  {
    published: "2016-02-14",
    publisher: "Pacific Observer",
    text: `North Korea launched a satellite, Kwangmyongsong-4, from Sohae on February 7 at 0030 GMT. The satellite reached orbit and flies at 465 by 501 km with an inclination of 97.5 degrees, the U.S. Strategic Command said.

A television expert in Busan gave the height as 900 km. Another guest said that Kwangmyongsong-4 had been launched from Musudan-ri.

President Park Geun-hye called for new sanctions. Her office said that the Kaesong complex would be closed.`,
    claims: [
      "launch; Pacific Observer; asserts; who=2016-009; where=Sohae; at=2016-02-07T00:30; verdict=supported",
      "orbit; U.S. Strategic Command; asserts; who=41332; num=:465,:501,:97.5; verdict=supported|consistent",
      "orbit; television expert; asserts; who=41332; num=:900; verdict=contradicted",
      "launch; guest; asserts; who=2016-009; where=Musudan; verdict=contradicted",
      "statement; Park Geun-hye; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2025-05-06",
    publisher: "Sky Almanac",
    text: `Question: Is Kwangmyongsong-3 Unit 2 still up there? Answer: No. Kwangmyongsong-3 Unit 2 fell to Earth on September 13, 2023.

Question: And Kwangmyongsong-4? Answer: It burned up on June 30, 2023, the Space Force said. A newspaper said that Kwangmyongsong-4 would stay in orbit until 2030.

Question: Is Malligyong-1 in orbit? Answer: Yes. A chain letter says that Malligyong-1 burned up on March 1, 2025; it did not.

Question: Who will inherit the programme? Answer: Nobody outside Pyongyang knows.`,
    claims: [
      "decay; Sky Almanac; asserts; who=39026; at=2023-09-13; verdict=supported",
      "decay; Space Force; asserts; who=41332; at=2023-06-30; verdict=supported|consistent",
      "orbit; Sky Almanac; asserts; who=58400; verdict=supported",
      // Sets of 31 March 2025 and later.
      "decay; chain letter; asserts; who=58400; at=2025-03-01; verdict=contradicted",
      "decay; Sky Almanac; denies; who=58400; verdict=supported",
    ],
  },
  {
    published: "2026-08-10",
    publisher: "AFP",
    text: `PARIS — A North Korean satellite will pass over Paris on Sunday morning. Malligyong-1 is due over the city at 10:51 a.m. on August 16, said a member of the astronomical society.

NASA plans to bring down the International Space Station in January 2031. Japan plans to build a constellation of reconnaissance satellites by March 2028.

Kim Jong Un said in December 2023 that North Korea would launch three satellites in 2024. The European Union renewed its sanctions in July.`,
    claims: [
      // 08:51:38 UTC, almost overhead.
      "overflight; member of the astronomical society; plans; who=58400; where=Paris; at=2026-08-16T08:51; verdict=supported",
      "decay; NASA; plans; who=25544; at=2031-01; verdict=pending",
      "plan; Japan; plans; verdict=pending",
      // One attempt, in May.
      "launch; Kim Jong Un; plans; num=:3; verdict=contradicted",
      "statement; European Union; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2024-04-15",
    publisher: "Gulf Courier",
    text: `Iran's Noor-3 satellite flies at 450 km, the Revolutionary Guards say. It passed over the U.S. Fifth Fleet's base at Manama at 0610 GMT on April 11, the Tasnim agency reported.

Russia's Resurs-P1 broke up, a company says. China's Yaogan-34 photographed Taipei at 0230 GMT on April 12, a lawmaker in Taiwan said.

Bahrain's foreign minister warned of an arms race. He will fly to Washington next week.`,
    claims: [
      "orbit; Revolutionary Guards; asserts; who=57962; num=:450; verdict=needs-data",
      "overflight; Tasnim; asserts; who=57962; where=Manama; at=2024-04-11T06:10; verdict=needs-data",
      "status; company; asserts; who=39186; verdict=needs-data",
      "imaging; lawmaker; asserts; who=48340; where=Taipei; at=2024-04-12T02:30; verdict=needs-data",
      "statement; Bahrain's foreign minister; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2024-08-22",
    publisher: "Okinawa Shimpo",
    text: `NAHA — A North Korean satellite came over Okinawa on Wednesday night. Malligyong-1 passed over Kadena Air Base at 10:54 p.m. on August 21, the prefecture's observatory said.

An opposition lawmaker said Malligyong-1 had photographed the base at Kadena at 10:54 p.m. on August 21, when it was dark. According to a handout, the satellite flew over Kadena at 2 p.m. on August 21.

North Korea has one working reconnaissance satellite in orbit. Governor Denny Tamaki asked Tokyo for information.`,
    claims: [
      // 13:54:46 UTC, 29° off straight down.
      "overflight; observatory; asserts; who=58400; where=Kadena; at=2024-08-21T13:54; verdict=supported",
      "imaging; opposition lawmaker; asserts; who=58400; where=Kadena; at=2024-08-21T13:54; verdict=contradicted",
      // 05:00 UTC: no pass between 00:48 and 13:51.
      "overflight; handout; asserts; who=58400; where=Kadena; at=2024-08-21T05:00; verdict=contradicted",
      "count; Okinawa Shimpo; asserts; num=:1; verdict=supported",
      "statement; Denny Tamaki; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2012-12-13",
    publisher: "Seoul Daily",
    text: `North Korea launched a long-range rocket from Tongchang-ri at 9:49 a.m. on Wednesday and put the satellite Kwangmyongsong-3 Unit 2 into orbit, the Joint Chiefs of Staff said. The launch in April had failed within two minutes.

A spokesman of the party said the rocket was launched on December 10. The North denied that its launch in April had failed.

The U.N. Security Council met in New York. China expressed regret.`,
    claims: [
      "launch; Joint Chiefs of Staff; asserts; who=2012-072; at=2012-12-12T00:49; verdict=supported",
      "orbit; Joint Chiefs of Staff; asserts; who=39026; verdict=supported",
      "launch-failure; Seoul Daily; asserts; who=2012-F01; verdict=supported",
      // Lift-off was on the 12th, Korean time; the 10th ended nine hours before the 11th did in Greenwich.
      "launch; spokesman; asserts; verdict=contradicted",
      "launch-failure; North; denies; who=2012-F01; verdict=contradicted",
    ],
  },
  {
    published: "2024-11-18",
    publisher: "Coast Wire",
    text: `SAN DIEGO — Was the Navy being watched? Malligyong-1 passed over San Diego on November 16 at 0612 GMT, a physics teacher calculated. It was night; still, a website says that Malligyong-1 photographed San Diego at 0612 GMT on November 16.

The satellite's orbit measures 495 by 504 km. A podcast put the inclination at 51.6 degrees.

The satellite passes over San Diego some three times a day. A Navy spokeswoman said the fleet had no comment.`,
    claims: [
      // 06:12:15 UTC, 16° off straight down, the Sun 67° below the horizon.
      "overflight; physics teacher; asserts; who=58400; where=San Diego; at=2024-11-16T06:12; verdict=supported",
      "imaging; website; asserts; who=58400; where=San Diego; at=2024-11-16T06:12; verdict=contradicted",
      "orbit; Coast Wire; asserts; who=58400; num=:495,:504; verdict=supported",
      "orbit; podcast; asserts; who=58400; num=:51.6; verdict=contradicted",
      "coverage; Coast Wire; asserts; who=58400; where=San Diego; verdict=supported",
    ],
  },
  {
    published: "2024-05-29",
    publisher: "Hankyoreh",
    text: `The rocket that North Korea launched from Sohae on Monday night exploded over the Yellow Sea two minutes after lift-off, the Joint Chiefs of Staff said. Malligyong-1-1 did not reach orbit.

Pyongyang's state media admitted on Tuesday that the launch had failed. A channel on social media maintains that the rocket was launched on May 25.

Experts suspect that Russia helped with the engine. A bright light was seen over Dandong at 10:46 p.m. on Monday.`,
    claims: [
      "launch; Joint Chiefs of Staff; asserts; who=2024-F02; where=Sohae; verdict=supported",
      "launch-failure; Joint Chiefs of Staff; asserts; who=2024-F02; verdict=supported",
      "orbit; Hankyoreh; denies; verdict=supported",
      "launch-failure; state media; asserts; who=2024-F02; verdict=supported",
      // Lift-off was at 13:44 UTC on the 27th.
      "launch; channel; asserts; verdict=contradicted",
      "statement; Experts; suspects; verdict=not-checkable",
      // No catalogue of that evening is in the built-in packs; but the rocket had left Sohae, some 40 km away, two minutes before.
      "sighting; Hankyoreh; asserts; where=Dandong; at=2024-05-27T13:46; verdict=consistent|needs-data",
    ],
  },
];

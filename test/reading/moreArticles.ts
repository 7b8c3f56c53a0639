import type { Labelled } from "./corpus.ts";

/**
 * A second set of short articles, written like the first before the reader was run on them, after it had been widened with the
 * first; figures of that first run stand in docs/reading.md.
 */
export const moreArticles: readonly Labelled[] = [
  {
    published: "2023-11-29",
    publisher: "KBS World",
    text: `North Korea said on Tuesday that its reconnaissance satellite had taken detailed pictures of the White House, the Pentagon and U.S. nuclear aircraft carriers at Norfolk.

The Korean Central News Agency said leader Kim Jong-un viewed the photographs on Monday. According to the report, the satellite captured images of the White House and the Pentagon at 11:36:25 p.m. on Monday, Pyongyang time, and of Naval Station Norfolk and the Newport News dockyard at 11:35:53 p.m.

It also photographed Andersen Air Force Base in Guam at 9:17:07 a.m. the same day.

Seoul's military said it could not verify the claims, but did not rule out that the satellite was working normally.`,
    claims: [
      "imaging; North Korea; asserts; who=58400; where=White House,Pentagon,Norfolk; verdict=needs-data",
      "imaging; KCNA; asserts; who=58400; where=White House,Pentagon; at=2023-11-27T14:36; verdict=consistent",
      "imaging; KCNA; asserts; who=58400; where=Norfolk,Newport; at=2023-11-27T14:35; verdict=consistent",
      "imaging; KBS; asserts; who=58400; where=Andersen; at=2023-11-27T00:17; verdict=consistent",
    ],
  },
  {
    published: "2023-11-22",
    publisher: "NHK",
    text: `Japan's government says the object that North Korea launched on Tuesday night flew over Okinawa Prefecture at around 10:55 p.m. and that an alert was issued. Defence Minister Minoru Kihara told reporters that the government had not confirmed that a satellite had entered orbit. The US Space Force later catalogued two objects at a height of about 500 km with an inclination of 97.4 degrees.`,
    claims: [
      "overflight; Japan's government; asserts; where=Okinawa; at=2023-11-21T13",
      "orbit; US Space Force; asserts; num=:500,inclination:97.4; verdict=consistent|needs-data",
    ],
  },
  {
    published: "2024-03-28",
    publisher: "DW",
    text: `A piece of debris from the Cosmos 1408 test is expected to come within 500 metres of the International Space Station at 06:12 UTC on Friday, NASA warned. The station will raise its orbit by about 1.2 km on Thursday evening, Roscosmos said, adding that the crew was in no danger.`,
    claims: [
      "proximity; NASA; plans; at=2024-03-29T06:12; verdict=needs-data",
      "manoeuvre; Roscosmos; plans; num=:1.2; verdict=needs-data",
    ],
  },
  {
    published: "2009-04-05",
    publisher: "Korea Desk",
    text: `PYONGYANG, April 5 (KCNA) -- Scientists succeeded in putting Kwangmyongsong-2 into orbit by means of the carrier rocket Unha-2. The rocket blasted off at 11:20 a.m. on April 5 from the Tonghae Satellite Launching Ground and the satellite entered orbit at 11:29:02. It goes round the Earth along an orbit with an inclination of 40.6 degrees, 490 km at perigee and 1,426 km at apogee. Its period is 104 minutes 12 seconds. It is transmitting the melodies of immortal songs at 470 MHz.

NORAD and US Northern Command said later that no object had entered orbit.`,
    claims: [
      "orbit; KCNA; asserts; verdict=contradicted",
      "launch; KCNA; asserts; who=2009-F02; where=Tonghae; at=2009-04-05T02:20; verdict=supported",
      "orbit; KCNA; asserts; at=2009-04-05T02:29; verdict=contradicted",
      "orbit; KCNA; asserts; num=inclination:40.6,perigee-height:490,apogee-height:1426; verdict=contradicted",
      "orbit; KCNA; asserts; num=period:104.2; verdict=contradicted",
      "signal; KCNA; asserts; num=frequency:470000000",
      "orbit; NORAD; denies; verdict=supported",
    ],
  },
  {
    published: "2021-11-16",
    publisher: "Ars Technica",
    text: `Russia's Defence Ministry confirmed on Tuesday that it had destroyed the defunct satellite Cosmos 1408, but denied that the fragments posed a threat to space stations. US Space Command said the test on November 15 created more than 1,500 pieces of trackable debris. "Russia is deliberately ignoring its commitments," Secretary of State Antony Blinken said. The fragments orbit at heights of about 480 km.`,
    claims: [
      "count; US Space Command; asserts; num=:1500; verdict=needs-data",
      "orbit; Ars Technica; asserts; num=:480; verdict=needs-data",
      "statement; Defence Ministry; denies; verdict=not-checkable",
      "statement; Antony Blinken; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2024-07-01",
    publisher: "Payload",
    text: `Slingshot Aerospace says the Russian satellite Luch (Olymp-K) 2 is on the move again. It left its slot on June 23, drifted west at about 1 degree a day and has come to rest near Intelsat 1002, the company reported. The Russian spacecraft has visited 10 satellites so far and came as close as 20 km to one of them.`,
    claims: [
      "manoeuvre; Slingshot; asserts; who=55841; verdict=needs-data",
      "manoeuvre; Slingshot; asserts; who=55841; at=2024-06-23; verdict=needs-data",
      "proximity; Payload; asserts; num=:20; verdict=needs-data",
    ],
  },
  {
    published: "2024-01-28",
    publisher: "Press TV",
    text: `TEHRAN, Jan. 28 -- Iran's Defence Ministry says three satellites, Mahda, Keyhan-2 and Hatef-1, were put into orbit by a Simorgh rocket in the early hours of Sunday. They were launched from the Imam Khomeini Space Center in Semnan and reached a perigee of 450 km and an apogee of 1,100 km. Mahda weighs 32 kg.`,
    claims: [
      "orbit; Defence Ministry; asserts; at=2024-01-27T2",
      "launch; Press TV; asserts; where=Imam Khomeini",
      "orbit; Press TV; asserts; num=perigee-height:450,apogee-height:1100",
    ],
  },
  {
    published: "2025-10-06",
    publisher: "Militarnyi",
    text: `Chinese reconnaissance satellites passed over the Lviv region at least nine times on October 5 between midnight and 11:30 a.m., according to Heavens-Above data. Three Yaogan-33 satellites took part. Oleh Alexandrov of Ukraine's Foreign Intelligence Service said China was passing satellite data to Russia. Beijing's foreign ministry has rejected such accusations as groundless.`,
    claims: [
      "overflight; Heavens-Above; asserts; where=Lviv; at=2025-10-04T2; verdict=needs-data",
      "statement; Oleh Alexandrov; asserts; verdict=not-checkable",
      "statement; foreign ministry; denies; verdict=not-checkable",
    ],
  },
  {
    published: "2018-01-09",
    publisher: "Bloomberg",
    text: `A classified US satellite code-named Zuma was lost after it failed to separate from its rocket, two people familiar with the matter said. It was launched on a Falcon 9 from Cape Canaveral at 8 p.m. EST on Sunday (0100 GMT Monday). "Falcon 9 did everything correctly on Sunday night," a SpaceX spokesman said. US Strategic Command said it was tracking nothing new, only to correct itself later.`,
    claims: [
      "status; two people; asserts; who=43098",
      "launch; Bloomberg; asserts; who=43098; where=Canaveral; at=2018-01-08T01:00; verdict=needs-data; archive=supported",
      "statement; SpaceX spokesman; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2023-06-01",
    publisher: "Dong-a",
    text: `The National Intelligence Service told lawmakers on Wednesday that the new coastal launch pad at Sohae had been built in haste and that the rocket had failed because of its second stage, according to Yoo Sang-bum, a member of the committee. The agency estimated that the satellite, about 1.3 metres long and 300 kg, was at most capable of elementary reconnaissance. Kim Yo-jong, the leader's sister, said a military reconnaissance satellite would soon be put into orbit correctly.`,
    claims: [
      "launch-failure; National Intelligence Service; asserts; via=Yoo Sang-bum; who=2023-F06; verdict=supported",
      "orbit; Kim Yo-jong; plans; verdict=needs-data",
    ],
  },
  {
    published: "2022-11-04",
    publisher: "Interesting Engineering",
    text: `The core stage of China's Long March 5B Y4 plunged into the south-central Pacific Ocean at 4:01 am MDT (10:01 UTC) on 4 November, US Space Command tweeted. Spain had closed part of its airspace over Catalonia from 09:38 a.m. to 10:18 a.m. The Aerospace Corporation had predicted a re-entry at 11:20 UTC plus or minus three hours.`,
    claims: [
      "decay; US Space Command; asserts; where=Pacific; at=2022-11-04T10:01; verdict=needs-data",
      "hazard-area; Interesting Engineering; asserts; where=Catalonia; at=2022-11-04T08:38; to=2022-11-04T09:18",
      "decay; Aerospace Corporation; plans; at=2022-11-04T08:20; to=2022-11-04T14:20; verdict=needs-data",
    ],
  },
  {
    published: "2023-09-28",
    publisher: "Space.com",
    text: `Iran says it has launched its third military satellite. The Noor-3 imaging satellite now circles at 450 km, the Revolutionary Guards said, after a launch on a Qased rocket on Wednesday. Jonathan McDowell tweeted that no new objects had been catalogued yet. Noor-1, launched in April 2020, fell back to Earth in April 2022.`,
    claims: [
      "launch; Iran; asserts",
      "orbit; Revolutionary Guards; asserts; who=57962; num=:450; verdict=needs-data",
      "launch; Space.com; asserts; who=45529; at=2020-03-31; verdict=supported",
      "decay; Space.com; asserts; who=45529; at=2022-0; verdict=supported",
    ],
  },
  {
    published: "2024-02-20",
    publisher: "Forum",
    text: `Posted by ted_m: My elements of the 16th give a burn on Aug 08 2010 within a few hours of 06 h UTC. OTV 1 raised its orbit by 24 km to 427 by 444 km. I see no sign that it is dead, whatever the tabloids say.`,
    claims: ["manoeuvre; Forum; asserts; who=36514; num=:24,:427,:444; verdict=needs-data"],
  },
  {
    published: "2023-12-02",
    publisher: "MND Korea",
    text: `The Ministry of National Defense announced that the first satellite of the 425 project lifted off from Vandenberg Space Force Base at 03:19 on 2 December (KST). It separated from the launcher at 03:33 and communicated with a ground station abroad at 04:37. The satellite will see objects as small as 30 cm from a height of 400 to 600 km. By 2025 the military will deploy four radar satellites, which together will pass over the peninsula about every two hours.`,
    claims: [
      "launch; Ministry of National Defense; asserts; where=Vandenberg; at=2023-12-01T18:19; verdict=needs-data; archive=supported",
      "signal; MND Korea; asserts; at=2023-12-01T19:37",
      "resolution; MND Korea; plans; num=:0.3",
      "plan; MND Korea; plans",
      "coverage; MND Korea; plans; where=peninsula",
    ],
  },
  {
    published: "2023-11-21",
    publisher: "Jiji",
    text: `Pyongyang has told Tokyo that it will launch a satellite between Nov. 22 and Dec. 1. The Japan Coast Guard issued a navigational warning for three areas: two in the Yellow Sea and one east of Luzon. Prime Minister Kishida said the launch would violate UN resolutions even if it is called a satellite.`,
    claims: [
      "launch; Pyongyang; plans; at=2023-11-21T15; to=2023-12-01T15; verdict=contradicted",
      "hazard-area; Japan Coast Guard; asserts; verdict=needs-data",
      "statement; Kishida; asserts; verdict=not-checkable",
    ],
  },
  // ——— Nothing to check ———
  {
    published: "2024-05-01",
    publisher: "Gazette",
    text: 'The museum\'s new rocket hall opens on Friday. Children may launch paper rockets from a balcony at 3 p.m., and a satellite dish has been turned into a fountain. "It is out of this world," the director said.',
    claims: [],
  },
  {
    published: "2024-05-01",
    publisher: "Markets",
    text: "Shares of Rocket Lab fell 5 percent on Tuesday. Analysts said the drop followed a failed merger; the company denied that talks had collapsed and said its chief executive would step down by Dec. 1.",
    claims: [],
  },
  {
    published: "2024-05-01",
    publisher: "Local",
    text: "Seoul photographed by night: our readers sent in 300 pictures of the city. The best were taken from the Pentagon hotel at 11:36 p.m. The jury said it could not agree on a winner.",
    claims: [],
  },
  {
    published: "2024-05-01",
    publisher: "History Corner",
    text: "In 1957 everybody looked up. Schools rang bells, radio hams sat by their sets, and newspapers printed maps. My grandmother said she never saw it and did not believe a word.",
    claims: [],
  },
  {
    published: "2024-05-01",
    publisher: "Traffic",
    text: "Drone over base: a drone flew over Andersen Air Force Base at 9:17 a.m. on Monday, the police on Guam said. It was shot down. A balloon passed over Hawaii the same day.",
    claims: [],
  },
  {
    published: "2024-05-01",
    publisher: "Tech",
    text: 'The start-up launched its satellite internet service in Kenya on Monday at a price of 30 dollars a month. The regulator said the launch went well. "We have lift-off," a manager joked.',
    claims: [],
  },
];

import type { Labelled } from "../corpus.ts";

/** Newsroom texts: wires, state media, a tabloid, blogs, releases, business and parliament pages, three with nothing to check. */
export const newsroomArticles: readonly Labelled[] = [
  {
    published: "2023-05-29",
    publisher: "Reuters",
    text: `TOKYO/SEOUL, May 29 (Reuters) - North Korea has notified Japan that it will launch a satellite between May 31 and June 11, the Japan Coast Guard said on Monday, prompting Tokyo to put its missile defences on alert.

Debris could come down in three areas, two of them in the Yellow Sea and one in the Pacific east of the Philippine island of Luzon, the coast guard said as it told ships to stay away.

Prime Minister Fumio Kishida said that even a launch presented as that of a satellite would break U.N. resolutions. Hirokazu Matsuno, his chief cabinet secretary, told a news conference that the projectile was expected to pass over Okinawa.

The satellite would be the first built for the North's armed forces. Its last launch of this kind, in February 2016, put Kwangmyongsong-4 into orbit, but U.S. officials said at the time that the object was tumbling and had sent no signals. The rocket had risen from Sohae at 9:00 a.m. local time (0030 GMT) on Feb. 7 of that year.

Shares in Japanese makers of radars rose as much as 2.3 percent in the afternoon.`,
    claims: [
      "launch; North Korea; plans; via=Japan Coast Guard; at=2023-05-30T15:00; to=2023-06-11T15:00; verdict=supported",
      "hazard-area; coast guard; plans; where=Yellow Sea,Luzon; verdict=needs-data",
      "statement; Fumio Kishida; asserts; verdict=not-checkable",
      "overflight; Hirokazu Matsuno; plans; where=Okinawa",
      "launch; Reuters; asserts; who=Kwangmyongsong-4; at=2016-02; verdict=supported",
      "status; U.S. officials; asserts; who=Kwangmyongsong-4",
      "signal; U.S. officials; denies; who=Kwangmyongsong-4",
      "launch; Reuters; asserts; who=Kwangmyongsong-4; where=Sohae; at=2016-02-07T00:30; verdict=supported",
    ],
  },
  {
    published: "2023-11-28",
    publisher: "KCNA",
    text: `Pyongyang, November 28 (KCNA) -- The respected Comrade Kim Jong Un was briefed on Tuesday morning by the Pyongyang General Control Center of the National Aerospace Technology Administration on how the reconnaissance satellite Malligyong-1 is being readied for service.

The center reported that the satellite took pictures of the White House and the Pentagon at 23:36 on November 27, of the naval station in Norfolk and the dockyard of Newport News at 23:35 and, earlier the same day, of Andersen Air Force Base at 9:17:07. It also photographed Rome at 17:56:28 on November 25. All times are Pyongyang time.

The process of fine-tuning goes ahead of schedule, and the satellite will officially begin its mission on December 1, according to the center.

Having looked at the pictures one by one, the respected Comrade expressed great satisfaction. He recalled with deep emotion how the carrier rocket Chollima-1 soared from the Sohae Satellite Launching Ground at 22:42:28 on November 21 and how the satellite entered its orbit 705 seconds later. The scientists and technicians hardened their resolve to repay the trust of the Party.`,
    claims: [
      "imaging; Pyongyang General Control Center; asserts; who=58400; at=2023-11-27T14:36; where=White House,Pentagon; verdict=consistent",
      "imaging; Pyongyang General Control Center; asserts; who=58400; at=2023-11-27T14:35; where=Norfolk,Newport News; verdict=consistent",
      "imaging; Pyongyang General Control Center; asserts; who=58400; at=2023-11-27T00:17; where=Andersen; verdict=consistent",
      "imaging; Pyongyang General Control Center; asserts; who=58400; at=2023-11-25T08:56; where=Rome; verdict=consistent",
      "status; Pyongyang General Control Center; plans; who=58400; at=2023-11-30T15:00",
      "launch; Kim Jong Un; asserts; at=2023-11-21T13:42; where=Sohae; verdict=supported",
      "orbit; Kim Jong Un; asserts; who=58400; at=2023-11-21; verdict=supported",
    ],
  },
  {
    published: "2022-07-31",
    publisher: "The Sunday Beacon",
    text: `MADE IN CHINA, melted over Borneo!

A blazing string of lights that had half of Kuching running for its phones at about 12:45 on Sunday morning was no fleet of flying saucers. It was a 23-ton rocket tumbling back to Earth, experts say.

The monster, a Long March 5B, had been launched from Wenchang a week ago with a laboratory for the Chinese space station — and nobody was at the wheel when it came home.

US Space Command says it re-entered over the Indian Ocean at around 10:45am MDT on Saturday. But Beijing's own space bosses put the end at 12:55am local time on Sunday, over the Sulu Sea. Ten minutes and an awful lot of water apart!

"I took it for a plane on fire and started to pray," gasped a hotel porter, 41. NASA boss Bill Nelson fumed that China had kept its tracking data to itself.

It has all happened before. In May 2020 lumps of a sister rocket dropped on the Ivory Coast, where villagers found a pipe as long as a bus. A year later another came down near the Maldives.`,
    claims: [
      "sighting; The Sunday Beacon; asserts; at=2022-07-30T16:45; where=Kuching",
      "decay; experts; asserts",
      "launch; The Sunday Beacon; asserts; where=Wenchang; at=2022-07-2",
      "decay; US Space Command; asserts; at=2022-07-30T16:45; where=Indian Ocean",
      "decay; Beijing's own space bosses; asserts; at=2022-07-30T16:55; where=Sulu Sea",
      "statement; Bill Nelson; asserts",
      "decay; The Sunday Beacon; asserts; at=2020-05; where=Ivory Coast",
      "decay; The Sunday Beacon; asserts; at=2021; where=Maldives",
    ],
  },
  {
    published: "2022-08-05",
    publisher: "The Orbit Ledger",
    text: `Kosmos 2558 pays its first visit

It happened yesterday. According to Marco Langbroek, whose friends with binoculars keep an eye on both objects, Kosmos 2558 passed USA 326 at 14:16 UTC over the middle of the Atlantic, at a distance of 67 km. Two days before, he had predicted 75 km for 14:47.

Do not call it a near miss. Nearly all of that distance was up and down: the American satellite circles at 518 km, the Russian one at 453.

The newcomer was launched from Plesetsk on 1 August at 20:25 UTC, within seconds of the moment when the plane of its quarry swept over the pad. I can't believe in chance here. Russia's Ministry of Defence has said only that the launch served its own interests.

What next? Because the lower of the two goes round a little faster, they will come close to each other again in about five days. None of this is new. In January 2020, Michael Thompson found Kosmos 2542 lingering between 150 and 300 km from USA 245; General John Raymond later said that it had come within 100 miles.`,
    claims: [
      "proximity; Marco Langbroek; asserts; who=Kosmos 2558; at=2022-08-04T14:16; where=Atlantic; num=:67",
      "proximity; Marco Langbroek; plans; who=Kosmos 2558; at=2022-08-04T14:47; num=:75",
      "orbit; The Orbit Ledger; asserts; who=USA 326; num=:518",
      "orbit; The Orbit Ledger; asserts; who=Kosmos 2558; num=:453",
      "launch; The Orbit Ledger; asserts; who=Kosmos 2558; where=Plesetsk; at=2022-08-01T20:25",
      "statement; Russia's Ministry of Defence; asserts",
      "proximity; The Orbit Ledger; plans; who=Kosmos 2558",
      "proximity; Michael Thompson; asserts; who=Kosmos 2542; at=2020-01; num=:150,:300",
      "proximity; John Raymond; asserts; who=Kosmos 2542; num=:160.9344",
    ],
  },
  {
    published: "2025-11-27",
    publisher: "Korea AeroSpace Administration",
    text: `Nuri completes its fourth flight

The Korea AeroSpace Administration (KASA) is pleased to announce that Nuri lifted off from the Naro Space Center in Goheung at 1:13 a.m. on Thursday and placed CAS500-3 and twelve smaller satellites in an orbit 600 km above the Earth.

CAS500-3 exchanged its first signals with the King Sejong Station in Antarctica at 1:55 a.m., and its solar panels have been confirmed to be open. The team will spend the coming weeks testing its three instruments, among them a camera for the aurora.

The launcher, which weighs 200 tonnes when fuelled, was for the first time put together by a private company, Hanwha Aerospace. KASA will also build a constellation of eleven microsatellites, NEONSAT.

Two more flights will follow by the end of 2027, Administrator Yoon Young-bin said at a briefing in Goheung. He thanked the residents for their patience on a cold night.

Nuri's third flight, on 25 May 2023, carried NEXTSat-2 to an orbit of 550 km. Its first, on 21 October 2021, failed: the engine of the third stage stopped early, and the dummy payload fell into the sea south of Australia.`,
    claims: [
      "launch; Korea AeroSpace Administration; asserts; where=Naro; at=2025-11-26T16:13",
      "orbit; Korea AeroSpace Administration; asserts; who=CAS500-3; num=:600",
      "signal; Korea AeroSpace Administration; asserts; who=CAS500-3; where=King Sejong; at=2025-11-26T16:55",
      "status; Korea AeroSpace Administration; asserts; who=CAS500-3",
      "plan; Korea AeroSpace Administration; plans; num=:11",
      "launch; Yoon Young-bin; plans; to=2027-12-31T15:00",
      "launch; Korea AeroSpace Administration; asserts; at=2023-05-2",
      "orbit; Korea AeroSpace Administration; asserts; who=NEXTSat-2; num=:550",
      "launch-failure; Korea AeroSpace Administration; asserts; at=2021-10-2",
      "decay; Korea AeroSpace Administration; asserts; where=Australia",
    ],
  },
  {
    published: "2026-01-02",
    publisher: "Hudson Business Review",
    text: `NEW YORK — SpaceX will lower about 4,400 Starlink satellites from 550 kilometers to 480 in the course of 2026, Michael Nicolls, a vice president of the company, wrote on X on Thursday. Fewer wrecks would then stay aloft for long.

More than 9,000 of its satellites are at work, he added, and two dead ones remain in orbit.

The note comes at a delicate moment. Bankers expect an offering this year that could value the company at 800 billion dollars, and on Dec. 17 it lost contact with Starlink 35956 at an altitude of 418 kilometers (260 miles). The next day Vantor's WorldView-3 photographed the stricken craft over Alaska from 241 kilometers away. It was mostly in one piece, said SpaceX, which expects it to burn up within weeks.

Rivals are another worry. Nicolls has complained that a satellite from a Chinese launch came within 200 meters of Starlink-6079 in December. CAS Space, the launch company, answered that if such a thing took place, it was 48 hours after separation and so no longer its business.

Revenue from Starlink rose by more than a third last year, two people who have seen the accounts said.`,
    claims: [
      "manoeuvre; Michael Nicolls; plans; at=2026; num=:4400,:550,:480",
      "count; Michael Nicolls; asserts; num=:9000",
      "count; Michael Nicolls; asserts; num=:2",
      "status; Hudson Business Review; asserts; who=Starlink 35956; at=2025-12-17; num=:418",
      "imaging; Hudson Business Review; asserts; who=WorldView-3; at=2025-12-18; where=Alaska; num=:241",
      "status; SpaceX; asserts; who=Starlink 35956",
      "decay; SpaceX; plans; who=Starlink 35956",
      "proximity; Michael Nicolls; asserts; at=2025-12; num=:0.2",
      "statement; CAS Space; asserts",
    ],
  },
  {
    published: "2024-04-16",
    publisher: "Korea Imagery Desk",
    text: `Sohae in spring: what the pictures tell

A satellite of Planet photographed the Sohae Satellite Launching Ground on April 12. The scene shows that a second shelter on rails has been finished at the coastal pad and that the road to the bunkers for fuel has been paved.

From this pad a rocket can reach a sun-synchronous orbit without flying over anyone's territory: it heads south above the Yellow Sea and turns west later. The old site at Tonghae does not permit such a flight, since Japan lies in the way.

One error ought to be laid to rest. South Korea's National Intelligence Service argued that the failed rocket of May 31, 2023, was launched from the coastal pad. We disagree. Five hours after that lift-off, workmen were busy at the older one.

We expect the North to launch its second reconnaissance satellite by the end of April at the latest. The first, Malligyong-1, left Sohae on November 21 at 1342 GMT, more than an hour before the window that Pyongyang had announced to Japan would open, so a missing notice proves little. Whether Russian engineers are on the spot, our pictures cannot say. For this page we rely on Planet, whose small Doves cover all land on Earth once a day and whose SkySats resolve 50 cm.`,
    claims: [
      "imaging; Korea Imagery Desk; asserts; at=2024-04-1; where=Sohae",
      "site-capability; Korea Imagery Desk; asserts; where=coastal",
      "site-capability; Korea Imagery Desk; asserts; where=coastal",
      "site-capability; Korea Imagery Desk; denies; where=Tonghae",
      "launch; National Intelligence Service; asserts; who=2023-F06; at=2023-05-3; where=coastal",
      "launch; Korea Imagery Desk; denies; who=2023-F06; where=coastal",
      "launch; Korea Imagery Desk; plans",
      "launch; Korea Imagery Desk; asserts; who=58400; at=2023-11-21T13:42; where=Sohae; verdict=supported",
      "coverage; Korea Imagery Desk; asserts",
      "resolution; Korea Imagery Desk; asserts; num=:0.5",
    ],
  },
  {
    published: "2025-11-04",
    publisher: "House Papers",
    text: `Summary of the evidence: money and skills in the space sector

12. We took evidence from eleven witnesses between March and July. Most agreed that the United Kingdom is good at founding space companies and bad at keeping them. "They leave at the moment when they become interesting," a professor of economics told us on 9 June.

13. The Department could not tell us how many civil servants work on space. Its first answer, 168, included staff on secondment; its second, sent at 4.50 p.m. on the day before our session, did not.

14. Several firms objected to the price of insurance. A licence takes between six and eighteen months to obtain, they said, and the fee is the smallest part of the bill. The Treasury has commissioned a review of liability, which we welcome.

15. We recommend that the Government publish a strategy for the whole of the sector, with a budget attached, no later than the spring. The merger of the UK Space Agency into the Department, announced in August, must not be used to cut its programmes. One member of the Committee declared an interest in a company in Guildford.`,
    claims: [],
  },
  {
    published: "2019-10-15",
    publisher: "Berliner Kulturblatt",
    text: `Ninety years ago tonight the whole of Berlin wanted a seat at the Ufa-Palast am Zoo. Fritz Lang was showing "Woman in the Moon", nearly three hours of silent picture, and in front of the cinema a model of a spaceship climbed and fell, climbed and fell, along a wire.

Lang later claimed that he had invented the countdown. If one counted upwards, he explained, nobody would know when the thing would go off; if one counted down, it was clear to everyone. So the title cards run from six to "now".

For his adviser he took Hermann Oberth, a teacher from Transylvania, who was to deliver a real rocket for the opening night and did not. The publicity department told reporters that it would rise from the Baltic coast; the engine never left the workshop. Oberth went home exhausted, on a Thursday, without saying goodbye.

The heroine was played by Gerda Maurus, the villain by Fritz Rasp, whose hair was the talk of the town. A restored print of 169 minutes will be shown on Saturday at 8 p.m., with a pianist.`,
    claims: [],
  },
  {
    published: "2023-11-13",
    publisher: "AFP",
    text: `SEOUL (AFP) – US Defense Secretary Lloyd Austin and his South Korean counterpart warned on Monday against deeper military ties between Pyongyang and Moscow, two months after Kim Jong Un crossed the border in his armoured train to meet Vladimir Putin.

"We are concerned," Austin told reporters after talks with Shin Won-sik. He said that North Korea was sending munitions to Russia and received technology for its space programme in exchange.

Both Moscow and Pyongyang have denied any trade in arms. At their meeting in September Putin, asked whether he would help Kim to build satellites, answered that this was why they had come to the Vostochny Cosmodrome. A Kremlin spokesman later told journalists that no agreement had been signed there.

The allies also revised a paper on deterrence for the first time in ten years. Hundreds of protesters, watched by twice as many policemen, stood outside the ministry in Yongsan from 9 am. Austin flies on to Jakarta on Tuesday.`,
    claims: [
      "statement; Lloyd Austin; asserts",
      "statement; Moscow; denies",
      "statement; Vladimir Putin; asserts",
      "statement; Kremlin spokesman; denies",
    ],
  },
];

import type { Labelled } from "../corpus.ts";

/** A wire with its background, translated papers, a ministry's release, state media, an analyst's blog and a fact-check: labelled before the first run. */
export const fourthWireArticles: readonly Labelled[] = [
  {
    published: "2025-11-27",
    publisher: "Yonhap",
    text: `GOHEUNG, South Korea, Nov. 27 (Yonhap) -- South Korea's homegrown Nuri rocket was launched with 13 satellites before dawn on Thursday, its first flight at night and its fourth overall.

The rocket left the Naro Space Center at 1:13 a.m. and released its main passenger, CAS500-3, at an altitude of 600 kilometers, the Korea AeroSpace Administration (KASA) said. Forty-two minutes after lift-off the satellite was heard at the King Sejong Station in Antarctica.

"The solar panels are open, and the satellite is in good health," Yoon Young-bin, the head of the agency, told reporters. He said a fifth Nuri would be launched next year.

The project did not begin well. The first attempt, in October 2021, failed because the third stage stopped early. The second one succeeded the following June. In May 2023 the third took off a day late, owing to a computer glitch, and put NEXTSat-2 into orbit.

The five spy satellites of the military's 425 project, by contrast, were all launched on American Falcon 9s. Together, the defense ministry maintains, they look at any spot in North Korea every two hours.

The North has one working satellite in orbit, according to the Joint Chiefs of Staff. Its latest attempt ended in an explosion in May last year. Pyongyang's state media did not mention the flight.`,
    claims: [
      "launch; Yonhap; asserts; at=2025-11-26; num=:13",
      "launch; Korea AeroSpace Administration; asserts; where=Naro; at=2025-11-26T16:13",
      "orbit; Korea AeroSpace Administration; asserts; who=CAS500-3; num=:600",
      "signal; Yonhap; asserts; who=CAS500-3; where=King Sejong; at=2025-11-26T16:55",
      "status; Yoon Young-bin; asserts; who=CAS500-3",
      "launch; Yoon Young-bin; plans; at=2026",
      "launch-failure; Yonhap; asserts; at=2021-10",
      "launch; Yonhap; asserts; at=2022-06",
      "launch; Yonhap; asserts; at=2023-05",
      "orbit; Yonhap; asserts; who=NEXTSat-2; at=2023-05",
      "launch; Yonhap; asserts; num=:5",
      "coverage; defense ministry; asserts; where=North Korea; num=:2",
      "count; Joint Chiefs of Staff; asserts; num=:1",
      "launch-failure; Yonhap; asserts; at=2024-05",
    ],
  },
  {
    published: "2024-07-02",
    publisher: "Satsuma Nichinichi",
    text: `The younger brother makes good (translated from the Japanese)

At 12:06 p.m. on the 1st, between one shower and the next, the third H3 rose from Tanegashima. Some 16 minutes later it let go of Daichi-4, an observation satellite with a radar, and the control room applauded for longer than usual.

There was a reason. Daichi-3 never saw space: in March of last year the first H3 was ordered to destroy itself together with it. The second flight went without a hitch in February.

Daichi-4 will fly at a height of 628 kilometers, JAXA explains, on the same path as its predecessor. That one was launched in May 2014. It continues to work at twice the age for which it was designed.

The eldest brother is remembered for something else. It photographed the coast of Tohoku after the tsunami of March 2011 and died in the following month, of a loss of power.

According to a person in charge at Mitsubishi Electric, which built it, the newcomer distinguishes objects of three meters. A strip of 200 kilometers is seen at once, four times as wide as before.

On Sunday a fisherman in Kimotsuki had told this paper that rockets bring squid. JAXA intends to launch the next one, with a communications satellite of the Ministry of Defense, before the fiscal year ends on March 31.`,
    claims: [
      "launch; Satsuma Nichinichi; asserts; where=Tanegashima; at=2024-07-01T03:06",
      "orbit; Satsuma Nichinichi; asserts; who=60182; at=2024-07-01T03:2",
      "launch-failure; Satsuma Nichinichi; asserts; at=2023-03",
      "launch; Satsuma Nichinichi; asserts; at=2024-02",
      "orbit; JAXA; plans; who=60182; num=:628",
      "launch; Satsuma Nichinichi; asserts; who=39766; at=2014-05",
      "status; Satsuma Nichinichi; asserts; who=39766",
      "imaging; Satsuma Nichinichi; asserts; where=Tohoku",
      "status; Satsuma Nichinichi; asserts; at=2011-04",
      "resolution; person in charge; asserts; who=60182; num=:3",
      "launch; JAXA; plans; to=2025-03-31",
    ],
  },
  {
    published: "2024-12-23",
    publisher: "Hangang Sinmun",
    text: `"Third eye" opens (translated from the Korean)

The military's third reconnaissance satellite is operating normally, a military official confirmed on the 22nd. "We have slept well," he added.

The satellite was launched last Saturday night at 8:34 p.m. from Vandenberg base in California, where it was 3:34 in the morning. It entered its orbit fifty minutes later. First contact with a ground station overseas was made at 11:30 p.m., the Defense Acquisition Program Administration (DAPA) stated.

Like the second one, which was launched from the Kennedy Space Center at 8:17 a.m. on April 8, our time, it carries a radar and is not troubled by clouds. Only the eldest has a camera, and this one tells apart objects of 30 centimeters, according to experts.

DAPA explained that two more will be launched next year. Once they are there, it said, the North can be photographed every two hours.

The other side had also promised a great deal. At the end of last year Pyongyang announced that it would launch three satellites in 2024. In the event there was one attempt, on May 27, and it failed. Lawmaker Lee Seong-kweun, quoting the National Intelligence Service, said in October that Russian experts had entered the country to help. Moscow's embassy in Seoul dismissed this as a fabrication.`,
    claims: [
      "status; military official; asserts; who=62377",
      "launch; Hangang Sinmun; asserts; who=62377; where=Vandenberg; at=2024-12-21T11:34",
      "orbit; Hangang Sinmun; asserts; who=62377; at=2024-12-21T12:24",
      "signal; Defense Acquisition Program Administration; asserts; who=62377; at=2024-12-21T14:30",
      "launch; Hangang Sinmun; asserts; who=59452; where=Kennedy; at=2024-04-07T23:17",
      "resolution; experts; asserts; num=:0.3",
      "launch; DAPA; plans; at=2025; num=:2",
      "coverage; DAPA; plans; where=North Korea; num=:2",
      "launch; Pyongyang; plans; at=2024; num=:3",
      "launch-failure; Hangang Sinmun; asserts; at=2024-05-27",
      "statement; National Intelligence Service; asserts; via=Lee Seong-kweun",
      "statement; embassy; denies",
    ],
  },
  {
    published: "2025-09-03",
    publisher: "Israel Ministry of Defense",
    text: `Ofek 19 in orbit

Tel Aviv, September 3, 2025 – The Israel Ministry of Defense and Israel Aerospace Industries (IAI) launched the observation satellite Ofek 19 from the Palmachim test range last night at 10:30 p.m. Israel time (1930 UTC). Ninety minutes after lift-off IAI's control room received its first telemetry.

The satellite entered its orbit as planned and will undergo a series of tests before it is handed over to Unit 9900 of the Israel Defense Forces. Its radar distinguishes objects of 50 centimeters in any weather.

Ofek 13, its predecessor, was launched from the same range on March 29, 2023, and remains fully operational. Israel's first satellite, Ofek 1, had been launched in September 1988 and re-entered four months later.

Brig. Gen. (res.) Daniel Gold, who heads the Ministry's research directorate, said: "During the twelve days of the operation in June our satellites took more than 12,000 pictures of Iran. They passed over it by day and by night." Director General Amir Baram added that more satellites would be launched in the coming years.

"This is a message to all our enemies, wherever they may be: we are watching you all the time," said Minister of Defense Israel Katz.`,
    claims: [
      "launch; Israel Ministry of Defense; asserts; who=Ofek 19; where=Palmachim; at=2025-09-02T19:30",
      "signal; Israel Ministry of Defense; asserts; who=Ofek 19; at=2025-09-02T21:00",
      "orbit; Israel Ministry of Defense; asserts; who=Ofek 19",
      "resolution; Israel Ministry of Defense; asserts; who=Ofek 19; num=:0.5",
      "launch; Israel Ministry of Defense; asserts; who=Ofek 13; where=Palmachim; at=2023-03-29",
      "status; Israel Ministry of Defense; asserts; who=Ofek 13",
      "launch; Israel Ministry of Defense; asserts; who=Ofek 1; at=1988-09",
      "decay; Israel Ministry of Defense; asserts; who=Ofek 1; at=1989-01",
      "imaging; Daniel Gold; asserts; where=Iran; at=2025-06; num=:12000",
      "overflight; Daniel Gold; asserts; where=Iran",
      "launch; Amir Baram; plans",
      "statement; Israel Katz; asserts",
    ],
  },
  {
    published: "2021-11-16",
    publisher: "TASS",
    text: `MOSCOW, November 16. /TASS/. The Russian Defense Ministry on Tuesday brushed aside claims by the US State Department that fragments of a dead satellite endanger the International Space Station.

In a test on November 15, the ministry said, a missile destroyed Cosmos-1408. The satellite, which had been launched from Plesetsk in September 1982, ceased to function decades ago, it added. "The fragments present no threat to stations, spacecraft or activities in space," the ministry stressed.

Sergei Shoigu, speaking to reporters in Voronezh, confirmed that a promising system had hit the old satellite "with a jeweler's precision."

A day earlier Ned Price, a spokesman for the State Department, called the test reckless. According to the US Space Command, it left more than 1,500 pieces that can be tracked.

Washington forgets its own record, a source in the Russian space industry told TASS. In February 2008 an American missile destroyed the satellite USA 193, and India did the same to its own Microsat-R in March 2019, the source recalled. He added that pieces of the latter had re-entered as late as last year.

Roscosmos chief Dmitry Rogozin plans to discuss the matter with NASA by telephone, the agency's press service said.`,
    claims: [
      "statement; Defense Ministry; denies",
      "statement; State Department; asserts",
      "status; ministry; asserts; who=13552; at=2021-11-15",
      "launch; ministry; asserts; who=13552; where=Plesetsk; at=1982-09",
      "status; ministry; asserts; who=13552",
      "statement; ministry; asserts",
      "status; Sergei Shoigu; asserts; who=13552",
      "statement; Ned Price; asserts",
      "count; US Space Command; asserts; num=:1500",
      "statement; source; asserts",
      "status; source; asserts; who=USA 193; at=2008-02",
      "status; source; asserts; who=43947; at=2019-03",
      "decay; source; asserts; at=2020",
    ],
  },
  {
    published: "2024-10-14",
    publisher: "The Perigee Clerk",
    text: `The third climb

I keep a small table of North Korea's satellite (58400), and last weekend I had to add a line to it. Heights are over a sphere of 6378 km.

On 2 September Malligyong-1 was as good as circular, at 498 x 499 km. When the next elements came out, for the 22nd, they gave 496 x 511 km. So one end of the orbit was raised by 12 km between these dates.

It is not the first time. Marco Langbroek caught it in February, as it went from 488 to 497 in five steps. Then, between 28 May and 7 June, the perigee rose from 492 to 502 km. I can't help noticing what had happened the night before. A second satellite had been launched from Sohae, and its rocket blew up within minutes.

What do others say? Seoul's defence minister at the time, Shin Won-sik, declared early this year that it did not work. Chuckle if you like. A satellite that has been lifted three times in eight months is under somebody's control.

Its elders never moved. KMS-4 (41332) re-entered on 30 June last year. Its own predecessor, KMS 3-2, followed eleven weeks later.

As for pictures, I'm none the wiser. It will pass over Guam on Wednesday at about 00:20 UTC, mid-morning over there. Wave.`,
    claims: [
      "orbit; The Perigee Clerk; asserts; who=58400; at=2024-09-02; num=:498,:499",
      "orbit; The Perigee Clerk; asserts; who=58400; at=2024-09-22; num=:496,:511",
      "manoeuvre; The Perigee Clerk; asserts; who=58400; at=2024-09-02; to=2024-09-22; num=:12",
      "manoeuvre; Marco Langbroek; asserts; who=58400; at=2024-02; num=:488,:497",
      "manoeuvre; The Perigee Clerk; asserts; who=58400; at=2024-05-28; to=2024-06-07; num=:492,:502",
      "launch; The Perigee Clerk; asserts; where=Sohae; at=2024-05-27",
      "launch-failure; The Perigee Clerk; asserts",
      "status; Shin Won-sik; denies; who=58400",
      "status; The Perigee Clerk; asserts; who=58400",
      "manoeuvre; The Perigee Clerk; denies",
      "decay; The Perigee Clerk; asserts; who=41332; at=2023-06-30",
      "decay; The Perigee Clerk; asserts; who=39026; at=2023-09",
      "overflight; The Perigee Clerk; plans; who=58400; where=Guam; at=2024-10-16T00:20",
    ],
  },
  {
    published: "2025-10-08",
    publisher: "Baltic Fact Desk",
    text: `Did Chinese satellites guide the missiles to Lviv?

WHAT IS SAID. The Ukrainian portal Militarnyi wrote on Sunday that three Chinese satellites had passed over the region of Lviv nine times between midnight and 11:30 a.m. that day, while Russian missiles were falling on it. At around six in the morning, it went on, Yaogan-34 flew over the city as well. A day before the strike Oleh Alexandrov of the Foreign Intelligence Service had told Ukrinform that Beijing supplies Moscow with satellite data.

WHAT WE FOUND. The passes are real. Yaogan-33, the oldest of the three, was launched from Jiuquan in December 2020; Yaogan-34 followed four months later. The first carries a radar and circles at a height of some 690 kilometres, our calculations show.

But they are nothing special either. The trio passes over Lviv between six and ten times a day, and did so all through September. A retired officer of the Polish signals intelligence, whom we asked, pointed out that a power plant does not move: "Nobody needs a fresh picture to find it."

Dmitry Peskov, the Kremlin's spokesman, said on Monday that Russia had satellites of its own. How many? An institute in London counts 110 military ones in orbit.

WHAT REMAINS OPEN. Whether any of the Yaogans photographed Lviv that night cannot be told from their orbits.

RATING. Half true.`,
    claims: [
      "overflight; Militarnyi; asserts; where=Lviv; at=2025-10-04T21:00; to=2025-10-05T08:30; num=:9",
      "overflight; Militarnyi; asserts; who=48340; at=2025-10-05T03:00",
      "statement; Oleh Alexandrov; asserts",
      "launch; Baltic Fact Desk; asserts; who=47302; where=Jiuquan; at=2020-12",
      "launch; Baltic Fact Desk; asserts; who=48340; at=2021-04",
      "orbit; Baltic Fact Desk; asserts; who=47302; num=:690",
      "coverage; Baltic Fact Desk; asserts; where=Lviv",
      "statement; Dmitry Peskov; asserts",
      "count; institute; asserts; num=:110",
    ],
  },
];

import type { Labelled } from "../corpus.ts";

/** A wire, state media, a tabloid, a blog, a ministry's and a company's release, a translated report, a local page. Labelled before the first run. */
export const heldOutFreshArticles: readonly Labelled[] = [
  {
    published: "2024-02-17",
    publisher: "Kyodo",
    text: `TANEGASHIMA, Japan, Feb. 17 (Kyodo) -- Japan's second H3 rocket lifted off from the Tanegashima Space Center at 9:22 a.m. on Saturday and put two small Earth observation satellites into orbit, the Japan Aerospace Exploration Agency said.

CE-SAT-IE can distinguish objects of 80 centimeters on the ground, according to Canon Electronics, which built it. Signals from the other passenger, TIRSAT, were received later in the day, JAXA said.

The first H3 had failed on March 7 last year, when the engine of its second stage did not start. For the team, which had worked through two New Year holidays, Saturday was a day of tears.

Prime Minister Fumio Kishida congratulated the engineers on social media. The rocket is to cost about 5 billion yen a flight, half the price of the H-2A.

ALOS-4, a radar satellite, will be launched on the third H3 by the end of March 2025, project manager Masashi Okada told a news conference.`,
    claims: [
      "launch; Japan Aerospace Exploration Agency; asserts; where=Tanegashima; at=2024-02-17T00:22",
      "orbit; Japan Aerospace Exploration Agency; asserts",
      "resolution; Canon Electronics; asserts; who=CE-SAT-IE; num=:0.8",
      "signal; JAXA; asserts; who=TIRSAT; at=2024-02-17",
      "launch-failure; Kyodo; asserts; at=2023-03-07",
      "launch; Masashi Okada; plans; who=ALOS-4; to=2025-03-31T15:00",
    ],
  },
  {
    published: "2023-08-21",
    publisher: "Xinhua",
    text: `JIUQUAN, Aug. 21 (Xinhua) -- China successfully launched a new Earth observation satellite from the Jiuquan Satellite Launch Center in northwest China on Monday.

The satellite, Gaofen-12 04, was lifted by a Long March-4C carrier rocket at 1:45 a.m. Beijing Time and has entered its planned orbit.

With a resolution of better than one meter, it will mainly be used in land surveys, urban planning, crop yield estimation and disaster relief, the center said.

Its predecessor, Gaofen-12 03, was sent into space from the same center on June 27, 2022, and is operating normally, the center added.

An official of the center stressed that the space activities of China have always served peaceful purposes and benefit all mankind.

China has launched more than 30 rockets since the beginning of the year, according to the China Aerospace Science and Technology Corporation.`,
    claims: [
      "launch; Xinhua; asserts; where=Jiuquan; at=2023-08-21",
      "launch; Xinhua; asserts; who=Gaofen-12 04; at=2023-08-20T17:45",
      "orbit; Xinhua; asserts; who=Gaofen-12 04",
      "resolution; center; asserts; who=Gaofen-12 04; num=:1",
      "launch; center; asserts; who=Gaofen-12 03; where=Jiuquan; at=2022-06-27",
      "status; center; asserts; who=Gaofen-12 03",
      "statement; official; asserts",
      "count; China Aerospace Science and Technology Corporation; asserts; num=:30",
    ],
  },
  {
    published: "2023-07-29",
    publisher: "The Daily Courier",
    text: `PHEW! It missed us all

A dead weather satellite as heavy as a family car has dropped out of the sky — and nobody was hurt!

Aeolus broke up over Antarctica at about 8pm UK time on Friday, US Space Command confirmed. Boffins had been nudging the 1.3-ton beast downwards all week. On Thursday they lowered it to a height of 150 kilometres.

"We opened a bottle at last," grinned one of the team in Darmstadt. "We had promised not to hit anyone, and we kept it."

The probe was launched from Kourou in August 2018 and was supposed to measure the winds for three years. It was switched off on 30 April this year, after almost five.

But keep the hard hats handy, folks. About 2,500 satellites that no longer work are circling above our heads, the European Space Agency says. And the next brute is already on its way: ERS-2 is expected to come down next February.`,
    claims: [
      "decay; The Daily Courier; asserts",
      "decay; US Space Command; asserts; who=43600; where=Antarctica; at=2023-07-28T19:00",
      "manoeuvre; The Daily Courier; asserts; who=43600; at=2023-07-27; num=:150",
      "launch; The Daily Courier; asserts; who=43600; where=Kourou; at=2018-08",
      "status; The Daily Courier; asserts; who=43600; at=2023-04-30",
      "count; European Space Agency; asserts; num=:2500",
      "decay; The Daily Courier; plans; who=23560; at=2024-02",
    ],
  },
  {
    published: "2025-07-08",
    publisher: "Belt Notes",
    text: `Two points, one light

Shijian-21 and Shijian-25 met on 2 July. Where there used to be two points of light in the geostationary belt there has been one ever since, and S2A Systems, which films that belt on every clear night, says that the Chinese satellites have docked. Beijing keeps silent.

Shijian-25 was launched from Xichang on 6 January at 20:00 UTC. It will test the refuelling of other satellites, the Shanghai academy that built it said at the time.

Its partner has done stranger things. In January 2022, ExoAnalytic reported, Shijian-21 towed the dead navigation satellite Beidou-2 G2 to an orbit some 300 km above the belt.

They have company: USA 270 and USA 271 have taken up posts close to the pair, one on either side, according to COMSPOC.

What I do not believe is the story in several papers that Shijian-21 is out of fuel and lost. It raised its orbit twice in June.`,
    claims: [
      "proximity; Belt Notes; asserts; who=49330; at=2025-07-02",
      "proximity; S2A Systems; asserts",
      "launch; Belt Notes; asserts; who=62485; where=Xichang; at=2025-01-06T20:00",
      "plan; academy; plans; who=62485",
      "manoeuvre; ExoAnalytic; asserts; who=49330; at=2022-01; num=:300",
      "proximity; COMSPOC; asserts; who=USA 270",
      "status; papers; asserts; who=49330",
      "status; Belt Notes; denies; who=49330",
      "manoeuvre; Belt Notes; asserts; who=49330; at=2025-06",
    ],
  },
  {
    published: "2025-09-03",
    publisher: "Ministry of Defense",
    text: `Ofek 19 launched successfully

The Ministry of Defense and Israel Aerospace Industries launched the reconnaissance satellite Ofek 19 from the Palmachim test range in central Israel on Tuesday, September 2, at 22:30 local time. The satellite has entered its orbit and has transmitted its first data. Engineers have begun a series of tests before it goes into operation.

Ofek 19 carries a radar that works by day and by night and in any weather. It shows details smaller than 50 centimeters.

Defense Minister Israel Katz said that the launch was a message to all of Israel's enemies. In the operation against Iran in June, Israel's satellites took more than 12,000 pictures of Iranian territory, said Amir Baram, the director general of the ministry.

Ofek 13, the previous satellite of the series, was launched from the same range on March 29, 2023, at 2:10 a.m. It remains fully operational.`,
    claims: [
      "launch; Ministry of Defense; asserts; who=Ofek 19; where=Palmachim; at=2025-09-02T19:30",
      "orbit; Ministry of Defense; asserts; who=Ofek 19",
      "signal; Ministry of Defense; asserts; who=Ofek 19",
      "resolution; Ministry of Defense; asserts; who=Ofek 19; num=:0.5",
      "statement; Israel Katz; asserts",
      "imaging; Amir Baram; asserts; at=2025-06; num=:12000",
      "launch; Ministry of Defense; asserts; who=Ofek 13; where=Palmachim; at=2023-03-28T23:10",
      "status; Ministry of Defense; asserts; who=Ofek 13",
    ],
  },
  {
    published: "2024-04-04",
    publisher: "SES",
    text: `SES: Results of the Annual General Meeting

Luxembourg, 4 April 2024 – SES announces that its shareholders approved all resolutions at the Annual General Meeting, which was held today at 10:30 CEST in Betzdorf. A total of 83 percent of the voting rights were represented.

The meeting approved the accounts for 2023 and a dividend of EUR 0.50 for each A-share. The dividend will be paid on 18 April. The company also launches the second part of its programme to buy back shares, for up to EUR 150 million.

"We have seen a solid year, and I thank our shareholders for their confidence," the chairman said. Three directors were elected for a term of three years; two did not stand again.

The Board will decide in the autumn how to finance further growth. Results for the first quarter will be presented on 8 May at 8:00 CEST, followed by a call with investors. A recording will be available on the website of the company from noon.`,
    claims: [],
  },
  {
    published: "2025-03-07",
    publisher: "La Chronique de l'Espace",
    text: `(Translated from French)

Kourou. – This time is the good one. Thursday at 13:24, local time, Ariane 6 took off from the Guiana Space Centre with the military satellite CSO-3 under its fairing. One hour and six minutes later the latter was on its orbit, at 800 kilometres of altitude, announced Arianespace. In the room one fell into each other's arms.

The launch had first been foreseen for Monday, but a valve on the ground had refused to open.

CSO-3 completes a trio which the armed forces had been awaiting for years. CSO-1 was launched by a Soyuz from the same base on 19 December 2018. CSO-2 turns at only 480 kilometres. It distinguishes details of 20 centimetres, according to specialists.

The minister of the armed forces, Sébastien Lecornu, saluted on X a success for the sovereignty of France. The successors of the trio will not be launched before 2030, one lets it be known at the ministry.`,
    claims: [
      "launch; La Chronique de l'Espace; asserts; who=CSO-3; where=Guiana Space Centre; at=2025-03-06T16:24",
      "orbit; Arianespace; asserts; who=CSO-3; at=2025-03-06T17:30; num=:800",
      "launch; La Chronique de l'Espace; plans; who=CSO-3; at=2025-03-03",
      "launch; La Chronique de l'Espace; asserts; who=CSO-1; where=Guiana Space Centre; at=2018-12-19",
      "orbit; La Chronique de l'Espace; asserts; who=CSO-2; num=:480",
      "resolution; specialists; asserts; who=CSO-2; num=:0.2",
      "statement; Sébastien Lecornu; asserts",
      "launch; ministry; plans; at=2030",
    ],
  },
  {
    published: "2024-10-12",
    publisher: "The Valley Gazette",
    text: `Dome reopens after two winters

The stars are back above the market square. After twenty-two months of building work the town's planetarium opens its doors again on Saturday at 6 p.m., with a new projector, a new carpet and, at long last, a lift.

The old projector, a two-headed giant from 1971, has moved to the foyer. "It was never once late," says the caretaker, who oiled it for thirty years and cried when it was unplugged. The new one fits on a desk. It cost 640,000 pounds, a third of which came from the lottery.

Children under twelve pay nothing until Christmas. On Tuesdays there will be readings in the dark, on Fridays a concert. A launch party for the volunteers takes place on Thursday.

Not everyone is happy. Neighbours fear for their parking spaces, and the bakery in the passage has lost its window. The council promises a satellite car park behind the station by the spring of next year.`,
    claims: [],
  },
];

import type { Labelled } from "../corpus.ts";

/** Magazine pieces, a ticker, a release, a note, a tabloid, an observer's post and a transcript; two with nothing to check. */
export const magazineArticles: readonly Labelled[] = [
  {
    published: "2025-09-28",
    publisher: "Berlin Security Monthly",
    text: `The guests who do not knock

When Boris Pistorius spoke to the captains of German industry in Berlin on Thursday, he came with a number. At that very moment, the defence minister said, 39 Chinese and Russian reconnaissance satellites were passing over their heads. What he counts as a reconnaissance satellite, and how high above the horizon one must stand to be included, he did not say.

His second example was more exact. Two Russian spacecraft of the Luch-Olymp family were trailing two Intelsat satellites that the Bundeswehr rents, Pistorius said. This can be tested. The younger of the pair, which a Proton had carried up from Baikonur in March 2023, was 43 kilometres from Intelsat 39 at the end of August, according to orbital data of the US Space Force.

That the family likes company is no news. In the spring of 2015 the first of them parked about ten kilometres from one of Intelsat's satellites over the Atlantic, the operator complained at the time. Florence Parly, then France's minister for the armed forces, told an audience in Toulouse in 2018 that Luch-Olymp had come "a little too close" to the Franco-Italian satellite Athena-Fidus the year before.

Moscow did not reply to our questions. Germany, too, would have to talk about offensive capabilities in space, the minister said.`,
    claims: [
      "count; Boris Pistorius; asserts; where=Berlin; at=2025-09-2; num=:39",
      "proximity; Boris Pistorius; asserts; who=Luch-Olymp",
      "launch; Berlin Security Monthly; asserts; who=55841; where=Baikonur; at=2023-03",
      "proximity; US Space Force; asserts; who=55841; at=2025-08; num=:43",
      "proximity; Intelsat; asserts; who=40258; at=2015; where=Atlantic; num=:10",
      "proximity; Florence Parly; asserts; who=40258; at=2017",
      "statement; Boris Pistorius; asserts",
    ],
  },
  {
    published: "2025-02-19",
    publisher: "Poznań Live",
    text: `Lights over Wielkopolska: the morning as it happened (all times local)

5:05 A dozen callers tell us that a swarm of orange sparks drifted across the sky over Poznań at 4:47, from west to east and without a sound.

6:40 Meteors? Far too slow for that, writes the camera network Skytinel. It suspects that a piece of a rocket burned up.

8:15 The Polish Space Agency confirms it: between 4:46 and 4:48 the second stage of a Falcon 9 re-entered the atmosphere over Poland. The stage, with a mass of about four tonnes, had been launched from Vandenberg in California, the agency adds.

9:50 A scorched tank, a metre and a half long, lies behind a warehouse in Komorniki. Nobody is hurt. A police officer at the fence would not tell us whether it has anything to do with the lights.

10:30 The astronomer Jonathan McDowell, in a post on X, puts the re-entry at 0343 UTC over the Irish Sea. That and the sparks fit together well, our science desk explains, since such a thing needs only three minutes from there to Szczecin.

11:20 A second tank has been found in a wood near Wiry.

11:55 The agency now says that it had warned the army beforehand. The Ministry of National Defence denies having received any warning.`,
    claims: [
      "sighting; callers; asserts; at=2025-02-19T03:47; where=Poznań",
      "decay; Skytinel; suspects",
      "decay; Polish Space Agency; asserts; at=2025-02-19T03:46; to=2025-02-19T03:48; where=Poland",
      "launch; Polish Space Agency; asserts; where=Vandenberg",
      "decay; Jonathan McDowell; asserts; at=2025-02-19T03:43; where=Irish Sea",
      "statement; Polish Space Agency; asserts",
      "statement; Ministry of National Defence; denies",
    ],
  },
  {
    published: "2024-05-03",
    publisher: "Maxar Intelligence",
    text: `WESTMINSTER, Colo., May 3, 2024 – Maxar Intelligence today announced that its first two WorldView Legion satellites are performing well. They were launched on a SpaceX Falcon 9 from Vandenberg Space Force Base in California at 11:36 a.m. Pacific Daylight Time on May 2. Less than an hour later our ground stations had received the first signals from both.

Two further pairs will follow later this year. When all six are in orbit, the constellation will be able to revisit the busiest places on Earth up to 15 times a day, from sunrise to sunset. Each Legion satellite collects pictures with a resolution of 30 centimeters.

The newcomers join a fleet of four: WorldView-1, WorldView-2, WorldView-3 and GeoEye-1 continue to operate nominally. GeoEye-1 was launched in 2008 and designed for seven years.

"This is what years of hard work look like," said a delighted chief executive. Over the coming weeks the two satellites will calibrate their instruments. We plan to take the first pictures before the end of the summer and expect to serve customers soon after.

Forward-looking statements in this release involve risks and uncertainties, many of which are beyond our control.`,
    claims: [
      "status; Maxar Intelligence; asserts",
      "launch; Maxar Intelligence; asserts; where=Vandenberg; at=2024-05-02T18:36",
      "signal; Maxar Intelligence; asserts",
      "launch; Maxar Intelligence; plans; at=2024",
      "coverage; Maxar Intelligence; plans; num=:15",
      "resolution; Maxar Intelligence; asserts; num=:0.3",
      "count; Maxar Intelligence; asserts; num=:4",
      "status; Maxar Intelligence; asserts",
      "launch; Maxar Intelligence; asserts; who=GeoEye-1; at=2008",
      "imaging; Maxar Intelligence; plans",
    ],
  },
  {
    published: "2025-09-05",
    publisher: "Levant Security Brief",
    text: `Short note: Ofek 19 and the road to the west

1. On Tuesday, 2 September, at 22:30 local time Israel launched the radar satellite Ofek 19 from Palmachim. The defence ministry said an hour later that the satellite had begun to transmit and had passed its first tests. Ofek 13 went the same way on 29 March 2023, at 2:10 a.m. in Israel, or 23:10 GMT on the day before.

2. From this base a rocket cannot go east: its stages would fall on Jordan or Iraq. It can, however, reach orbits inclined by roughly 142 degrees over the length of the Mediterranean. A paper in Beirut wrote that the new satellite was in a polar orbit; it is not.

3. An Ofek passes over the Middle East six or seven times a day, more often than most spacecraft that cross the poles. This is why Israel gets by with so few. By our count four of the family are working at present. How sharp their pictures are is a secret; ImageSat, a company in Tel Aviv, says that its EROS C resolves 30 centimetres.

4. Officials told Yedioth Ahronoth that the satellites had taken more than 12,000 pictures of Iran during the twelve days of war in June. Israel Katz, the minister, called the launch a message to all of the country's enemies. We doubt that they needed one.`,
    claims: [
      "launch; Levant Security Brief; asserts; who=Ofek 19; where=Palmachim; at=2025-09-02T19:30",
      "signal; defence ministry; asserts; who=Ofek 19",
      "status; defence ministry; asserts; who=Ofek 19",
      "launch; Levant Security Brief; asserts; who=Ofek 13; at=2023-03-28T23:10",
      "site-capability; Levant Security Brief; denies; where=Palmachim",
      "site-capability; Levant Security Brief; asserts; where=Palmachim; num=:142",
      "orbit; paper in Beirut; asserts; who=Ofek 19",
      "orbit; Levant Security Brief; denies; who=Ofek 19",
      "coverage; Levant Security Brief; asserts; where=Middle East; num=:6,:7",
      "count; Levant Security Brief; asserts; num=:4",
      "resolution; ImageSat; asserts; who=EROS C; num=:0.3",
      "imaging; Officials; asserts; via=Yedioth Ahronoth; where=Iran; at=2025-06; num=:12000",
      "statement; Israel Katz; asserts",
    ],
  },
  {
    published: "2025-10-06",
    publisher: "The Daily Siren",
    text: `PEEPING TOMS of the Kremlin's best friend

THEY never blink. They never sleep. And after a weekend of Russian rockets Lviv would like to know who they are working for!

Three Chinese satellites, Yaogan 33, Yaogan 33-03 and Yaogan 33-04, swept over the region nine times between midnight and 11:30am on Sunday, says the website Militarnyi, which looked them up on Heavens-Above. And at about 6am, as firemen were still at work, Yaogan 34 came along as well, the site adds. That one, experts believe, can spot things no bigger than a tea tray — 30cm — from its perch 700km up.

Kyiv's spooks smell a rat. Oleh Alexandrov of the Foreign Intelligence Service told Ukrinform that Beijing passes pictures to Moscow so that it can pick its targets. Nonsense, huffed a spokesman for China's foreign ministry: it does no such thing.

Killjoys point out that a satellite has to fly over SOMEWHERE. One hobby tracker reckons the three Yaogans go over Lviv between seven and nine times on any old morning. The US Space Force says China now has more than 510 satellites that can watch the ground.

"I just looked up and swore," fumed Halyna, 58, a baker.`,
    claims: [
      "overflight; Militarnyi; asserts; where=Lviv; at=2025-10-04T21:00; to=2025-10-05T08:30; num=:9",
      "overflight; Militarnyi; asserts; who=Yaogan 34; at=2025-10-05T03:00",
      "resolution; experts; suspects; who=Yaogan 34; num=:0.3",
      "orbit; experts; suspects; who=Yaogan 34; num=:700",
      "statement; Oleh Alexandrov; asserts; via=Ukrinform",
      "statement; China's foreign ministry; denies",
      "coverage; hobby tracker; asserts; where=Lviv; num=:7,:9",
      "count; US Space Force; asserts; num=:510",
    ],
  },
  {
    published: "2022-11-16",
    publisher: "Twilight Log",
    text: `Just in from the balcony, fingers still stiff. I saw BlueWalker 3 over Leiden at 17:31 UT last night, and for a minute nothing but Jupiter was brighter. I put it at magnitude 1.0, orange, no flashing.

What has happened to it is no riddle. On Monday AST SpaceMobile announced that the array of 64 square metres had unfolded. Marco Langbroek, a few streets away, saw it two magnitudes brighter than before. The contraption had left Florida on a Falcon 9 on 10 September and goes round at 513 km, inclined by 53 degrees. It was a prototype and always meant to be: the Texans want to build more than a hundred, all of them bigger. The IAU has asked them, politely, to think again.

Wim from Ghent mails that he saw a slow flash low in the south at 6:20 on Sunday morning, Belgian time, and asks whether it was the same animal. Impossible. BlueWalker 3 was over Chile at that moment.

I have seen rarer things. On 3 June 2017 USA 276 slid past the space station at a distance of 6.4 km, as Langbroek worked out, give or take two. I slept through it, and have been told so at every meeting of our club since.`,
    claims: [
      "sighting; Twilight Log; asserts; who=53807; at=2022-11-15T17:31; where=Leiden",
      "status; AST SpaceMobile; asserts; who=53807",
      "sighting; Marco Langbroek; asserts; who=53807",
      "launch; Twilight Log; asserts; who=53807; where=Florida; at=2022-09-1",
      "orbit; Twilight Log; asserts; who=53807; num=:513,:53",
      "plan; Texans; plans; num=:100",
      "statement; IAU; asserts",
      "sighting; Wim; asserts; at=2022-11-13T05:20; where=Ghent",
      "overflight; Twilight Log; asserts; who=53807; at=2022-11-13T05:20; where=Chile",
      "proximity; Marco Langbroek; asserts; who=USA 276; at=2017-06-0; num=:6.4",
    ],
  },
  {
    published: "2025-03-19",
    publisher: "Potomac Defense Forum",
    text: `Transcript, second panel (edited for length)

MODERATOR: Sir, this morning you used a word that nobody here will forget.

GENERAL: I stand by it. Last year commercial companies watched five objects moving in and out and around each other, in step and under control. We call that dogfighting in space.

MODERATOR: Whose were they?

GENERAL: Chinese, and in low Earth orbit. More I can't give you.

QUESTION: Thank you. A spokesman for your service told us that three Shiyan-24C and two Shijian-6 satellites had been circling each other. Is that the list?

GENERAL: He can speak for himself.

QUESTION: On Russia. LeoLabs thinks that Cosmos 2553 was tumbling in December. Is it dead?

GENERAL: I won't go into that.

QUESTION: But the Pentagon said last May that another one, Cosmos 2576, was flying in the same orbit as an American satellite.

GENERAL: All I'd add is that it was launched from Plesetsk on May 16, and that it works.

MODERATOR: Last one. How many satellites are we talking about?

GENERAL: In 2010 China had 36. Today it has more than a thousand, and about half of those do reconnaissance. We will build a constellation of small watchers of our own. Coffee is outside, I'm told.`,
    claims: [
      "proximity; GENERAL; asserts; at=2024; num=:5",
      "proximity; spokesman; asserts; num=:3,:2",
      "status; LeoLabs; suspects; who=51511; at=2024-12",
      "proximity; Pentagon; asserts; who=59773",
      "launch; GENERAL; asserts; who=59773; where=Plesetsk; at=2024-05-1",
      "status; GENERAL; asserts; who=59773",
      "count; GENERAL; asserts; at=2010; num=:36",
      "count; GENERAL; asserts; num=:1000",
      "count; GENERAL; asserts",
      "plan; GENERAL; plans",
    ],
  },
  {
    published: "2024-06-11",
    publisher: "Rhine Ledger",
    text: `Underwriters lose their taste for space

COLOGNE — A market in which premiums of 550 million dollars had to pay for losses of almost a billion will not stay as it is, and at the annual meeting of the trade on Tuesday nobody pretended that it would. "We have repriced," said the head of one syndicate. "Some of us have also left."

Three of the fourteen houses that wrote policies for launches two years ago no longer do so. Those that remain ask for twice as much, exclude batteries and solar panels, and want to see test reports that used to stay in the drawers of the manufacturers. Brokers complain of questionnaires with 400 entries.

Customers have drawn their conclusions. More than half of all operators, a survey shows, buy no cover beyond the first year; small ones buy none at all. The regulator in Luxembourg is considering a duty to insure against damage to others, with a limit of 60 million euros. A decision is expected at 10 a.m. on 3 July, after which the lobbyists will no doubt go into orbit.

Shares in the largest reinsurer closed 1.4 percent lower.`,
    claims: [],
  },
  {
    published: "2023-02-14",
    publisher: "Northern Stage",
    text: `Laika, with strings

At the Byre on Saturday the smallest cosmonaut came home, and half of the audience was in tears before the interval. "Laika" is a puppet play for four actors, one cello and a dog of felt and wire, and its author says that she wrote it in eleven days after reading her grandmother's diary.

It is not a play about space. We never see a rocket. We hear that there is one, from neighbours on the stairs in Moscow who whisper, contradict each other, and ask whether it is true that the animal is being fed by a machine. A radio is switched on and off. Somebody claims to have heard a bark between two stations at 7:40 in the evening; somebody else denies it and pours another glass.

The second half is shorter and weaker. Two ministers quarrel over a stamp, and the orbit of the title character is drawn, rather too literally, by a child with a torch. But the last three minutes, when the cello imitates a signal that grows fainter, are as good as anything in town.

Until 4 March; then Leeds, York and Hull. Not for children under eight.`,
    claims: [],
  },
];

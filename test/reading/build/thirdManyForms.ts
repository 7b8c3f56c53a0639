import type { Labelled } from "../corpus.ts";

/** Interview, live ticker, tabloid, television transcript, thread, letters: labelled before the first run. */
export const thirdManyFormsArticles: readonly Labelled[] = [
  {
    published: "2024-03-02",
    publisher: "Delft Weekly",
    text: `"A dead satellite does not climb"

Marco Langbroek lectures in Delft on keeping watch over space, and in his spare time he follows spy satellites. We spoke to him on Friday about North Korea's Malligyong-1.

**South Korea's defence minister says that the satellite is not working at all.**

That was on Monday, and I would not have said it. Between 19 and 24 February it lifted its perigee from 488 to 497 kilometres, in five steps, one a day. It is alive, no doubt about it.

**So Shin Won-sik is wrong?**

Half wrong. I cannot tell from here whether its camera does anything. Nobody outside Pyongyang can.

**Did earlier North Korean satellites behave like that?**

No. Kwangmyongsong-4, which was launched from Sohae in February 2016, never once manoeuvred, and it burned up in the atmosphere last June. Its predecessor followed in September.

**What comes next?**

Pyongyang says it wants to launch three more this year. The Japanese will be told some days ahead, as they always are, and from then on I shall stay at home in the evenings. My wife has got used to it.`,
    claims: [
      "status; South Korea's defence minister; denies; who=58400",
      "manoeuvre; Marco Langbroek; asserts; who=58400; at=2024-02-1; to=2024-02-2; num=:488,:497",
      "status; Marco Langbroek; asserts; who=58400",
      "launch; Marco Langbroek; asserts; who=41332; at=2016-02; where=Sohae",
      "manoeuvre; Marco Langbroek; denies; who=41332",
      "decay; Marco Langbroek; asserts; who=41332; at=2023-06",
      "decay; Marco Langbroek; asserts; who=39026; at=2023-09",
      "launch; Pyongyang; plans; at=2024; num=:3",
    ],
  },
  {
    published: "2024-05-28",
    publisher: "Naha Evening Post",
    text: `North Korea's rocket: how the night went (Monday, 27 May, Japan time)

22:15 Quiet so far. This morning Pyongyang told the Japan Coast Guard that it would launch a satellite between Monday and midnight on 4 June. It named three drop zones, two in the Yellow Sea and one east of Luzon.

22:46 Sirens in Naha! The government tells people in Okinawa to go indoors at once.

22:58 South Korea's Joint Chiefs of Staff report that a rocket was fired southwards from Tongchang-ri at about 10:44 p.m.

23:03 The alarm is over, says the prime minister's office.

23:25 The Joint Chiefs again: after two minutes their radars showed a crowd of fragments in the North's own waters, so the rocket presumably blew up.

23:50 The flight has failed, according to defence minister Minoru Kihara.

00:40 Now the North admits it. The first stage of a rocket of a new type exploded in the air, its aerospace administration says.

01:05 Malligyong-1, which was launched on 21 November last year, thus stays without company.

01:20 The U.S. Indo-Pacific Command condemns the launch as a breach of United Nations resolutions. Good night.`,
    claims: [
      "launch; Pyongyang; plans; at=2024-05-26T15:00; to=2024-06-0",
      "hazard-area; Pyongyang; asserts; where=Yellow Sea,Luzon",
      "launch; Joint Chiefs of Staff; asserts; at=2024-05-27T13:44; where=Tongchang-ri",
      "launch-failure; Joint Chiefs; suspects",
      "launch-failure; Minoru Kihara; asserts",
      "launch-failure; aerospace administration; asserts",
      "launch; Naha Evening Post; asserts; who=58400; at=2023-11-2",
      "statement; U.S. Indo-Pacific Command; asserts",
    ],
  },
  {
    published: "2024-04-03",
    publisher: "The Daily Torch",
    text: `SPACE JUNK SMASHES INTO FAMILY HOME!

A family in Naples, Florida, got the fright of their lives when a lump of red-hot metal from the International Space Station tore through the roof and two floors. The time? 2:34 in the afternoon on March 8, going by next door's security camera. It missed the son by two rooms.

Just five minutes earlier, says US Space Command, a pallet of dead batteries had re-entered over the Gulf of Mexico on its way from Cancun to Cuba. Two tons and a half, chucked overboard from the station in 2021!

NASA boffins had sworn blind that the lot would burn up. Oops.

It's getting crowded down here. Only in November an Indian rocket stage splashed into the North Pacific: on the 15th at 14:42 Indian time, as the country's space agency ISRO has it. And Tiangong-1, China's runaway station? Dropped into the South Pacific at 8:15am Beijing time on April 2, 2018, if you believe CGTN.

Next up is the big one: NASA wants to bring down the Space Station itself in 2031. Better get that roof insured.

"I was shaking," the owner told local telly. "What are the chances?" The lump has gone to Cape Canaveral for tests.`,
    claims: [
      "decay; The Daily Torch; asserts; at=2024-03-08T19:34; where=Naples",
      "decay; US Space Command; asserts; who=47853; at=2024-03-08T19:29; where=Gulf of Mexico",
      "decay; NASA; plans; who=47853",
      "decay; ISRO; asserts; at=2023-11-15T09:12; where=North Pacific",
      "decay; CGTN; asserts; who=37820; at=2018-04-02T00:15; where=South Pacific",
      "decay; NASA; plans; who=25544; at=2031",
    ],
  },
  {
    published: "2022-08-09",
    publisher: "Harbour Television",
    text: `(Transcript, evening bulletin)

ANCHOR: Good evening. We go straight to Baikonur, where our correspondent has had a very early start. What did you see?

CORRESPONDENT: A textbook morning. At 8:52 Moscow time a Soyuz lifted off with Iran's Khayyam and sixteen smaller companions. Since then, the Iranian Space Agency says, its ground stations have received the first telemetry.

ANCHOR: There is a quarrel over who will really use it, isn't there?

CORRESPONDENT: There is. Last week Western officials told The Washington Post that Moscow and Tehran had struck a secret deal about the satellite. Tehran will have none of it. In a statement on Sunday its space agency denied that anybody else would get to see the pictures. The craft is controlled from Iranian soil, it insists.

ANCHOR: And how good are those pictures?

CORRESPONDENT: Better than anything Iran had. Khayyam goes round at some 500 kilometres, and the agency claims that the camera makes out objects one metre across. Nor is that the end of it: three more of the kind are to be built, the government's spokesman, Ali Bahadori-Jahromi, announced today.

ANCHOR: Thank you. Washington, by the way, calls the friendship of the two capitals a threat to the whole world. And now the football.`,
    claims: [
      "launch; CORRESPONDENT; asserts; who=53370; at=2022-08-09T05:52; where=Baikonur",
      "signal; Iranian Space Agency; asserts; who=53370",
      "statement; Western officials; asserts",
      "statement; space agency; denies",
      "status; space agency; asserts; who=53370",
      "orbit; CORRESPONDENT; asserts; who=53370; num=height:500",
      "resolution; agency; asserts; who=53370; num=resolution:1",
      "plan; Ali Bahadori-Jahromi; plans; num=:3",
      "statement; Washington; asserts",
    ],
  },
  {
    published: "2024-02-12",
    publisher: "orbit_owl",
    text: `1/ Found it! OTV-7, the space plane that nobody was supposed to see, is where nobody had looked 🧵

2/ Recap. A Falcon Heavy launched it from Kennedy Space Center on 28 December at 8:07 p.m. local time. For the rest of us that was the 29th already.

3/ One thing looked odd from the start: the hazard areas announced before the flight ran off to the north-east.

4/ Tomi Simola, who watches from Finland, has now picked it up. He gives an orbit of 201 by 24,133 miles. So no, it's not geostationary, folks.

5/ Does it move about? Its older sisters did. In August 2018 OTV-5 (42932) climbed from 316 to 325 km and later higher still, Marco Langbroek showed.

6/ And OTV-1? On 8 August 2010, about 06:00 UTC, it raised its orbit by 24 km. Ted Molczan found that out with two sets of observations and a pencil.

7/ If my elements are any good, the new one passes over southern Spain tomorrow at 04:50 UTC. Low, but try.

8/ The Space Force says it is only "experimenting with new orbital regimes". Aren't we all.`,
    claims: [
      "launch; orbit_owl; asserts; who=OTV-7; at=2023-12-29T01:07; where=Kennedy",
      "hazard-area; orbit_owl; asserts",
      "orbit; Tomi Simola; asserts; who=OTV-7; num=:201,:24133",
      "orbit; orbit_owl; denies; who=OTV-7",
      "manoeuvre; Marco Langbroek; asserts; who=42932; at=2018-08; num=:316,:325",
      "manoeuvre; Ted Molczan; asserts; who=36514; at=2010-08-08T06:00; num=:24",
      "overflight; orbit_owl; plans; who=OTV-7; at=2024-02-13T04:50; where=Spain",
      "statement; Space Force; asserts",
    ],
  },
  {
    published: "2024-02-05",
    publisher: "The Pentland Herald",
    text: `LETTERS

**Not such a farce**

A retired signals officer writes from Kirkwall: Your leading article on Friday made fun of Iran's engineers. Perhaps it should not have. On 20 January a Qaem-100 was launched from Shahroud and carried Soraya into an orbit 750 km high. Eight days later three more satellites went up from Semnan on a Simorgh. I have made a note of all four, and at my age one is grateful for new company.

**Keep calm**

A schoolmaster in Thurso writes: Britain, France and Germany complained at once that such launches help Tehran to build missiles. Nasser Kanaani, who speaks for its foreign ministry, rejected that as meddling. My pupils did something more useful. On Thursday at 8:40 a.m. they received the beacon of Mahda, the largest of the three. It was the best lesson of the winter.

**What was it?**

A reader in Wick writes that on Saturday at 6:20 p.m. she saw a bright point climb from the west and go out overhead. Ought she to worry? Our astronomy correspondent says that she ought to buy a chart.

Letters may be shortened. Verses are no longer accepted.`,
    claims: [
      "launch; retired signals officer; asserts; who=58817; at=2024-01-20; where=Shahroud",
      "orbit; retired signals officer; asserts; who=58817; num=height:750",
      "launch; retired signals officer; asserts; at=2024-01-2; where=Semnan; num=:3",
      "statement; Britain, France and Germany; asserts",
      "statement; Nasser Kanaani; denies",
      "signal; schoolmaster; asserts; who=Mahda; at=2024-02-01T08:40",
      "sighting; reader; asserts; at=2024-02-03T18:20; where=Wick",
    ],
  },
];

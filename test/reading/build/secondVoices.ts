import type { Labelled } from "../corpus.ts";

/** More of many voices (notebooks, conversations, tickers, threads, translated press, nothing to check), labelled before the first run. Held out until its figures stood in docs/reading.md; built on since. */
export const secondVoiceArticles: readonly Labelled[] = [
  {
    published: "2025-06-20",
    publisher: "Plane Sight",
    text: `Another shadow

Kosmos 2588 (64095), which was launched from Plesetsk on 23 May, has kept me busy these four weeks. Its orbital plane is practically that of USA 338, and I have yet to meet anyone who takes this for chance. US Space Command, too, says that it was put into an orbit near an American government satellite.

Slingshot Aerospace reckons that about every four days the two pass each other within less than 100 km.

I am reminded of Kosmos 2558. On 4 August 2022, at 14:16:27 UTC, it slipped past USA 326 at a distance of 67 km, and Jonathan McDowell has since counted at least four passes closer than 50 km.

What is it all for? A close look at somebody else's camera may be worth a rocket. Then again, it may not, and neither side is telling.`,
    claims: [
      "launch; Plane Sight; asserts; who=64095; at=2025-05-2; where=Plesetsk",
      "proximity; Plane Sight; asserts; who=64095",
      "proximity; US Space Command; asserts; who=64095",
      "proximity; Slingshot Aerospace; asserts; who=64095; num=:100",
      "proximity; Plane Sight; asserts; who=53323; num=:67; at=2022-08-04T14:16",
      "proximity; Jonathan McDowell; asserts; who=53323; num=:50",
    ],
  },
  {
    published: "2024-02-10",
    publisher: "Low Light",
    text: `Found: OTV-7

Six weeks after it had vanished from view, the X-37B was spotted by an amateur on Thursday. Tomi Simola, who lives in Finland, then worked out an orbit of 201 by 24,133 miles. Nobody had expected that: the earlier missions had all stayed below 500 km or so.

Lift-off was from the Kennedy Space Center at 01:07 UTC on 29 December, which in Florida was still the evening of the 28th. A Falcon Heavy did the work, and one now sees why.

For those who are new to this game: where such a craft goes can often be told in advance. From the three areas that navigational warnings had closed for OTV-6, in May 2020, Robert Christy inferred an inclination of 44.6 degrees.

Clouds here until Monday. If you have clear skies and a sensitive camera, please write.`,
    claims: [
      "sighting; Low Light; asserts; at=2024-02-0",
      "orbit; Tomi Simola; asserts; num=:323.478144,:38838.298752",
      "orbit; Low Light; asserts; num=:500",
      "launch; Low Light; asserts; at=2023-12-29T01:07; where=Kennedy",
      "hazard-area; Robert Christy; asserts; num=:44.6",
    ],
  },
  {
    published: "2026-01-05",
    publisher: "Sky Quarterly",
    text: `MAGAZINE: SpaceX is bringing its satellites down. All of them?

RESEARCHER: No. Some 4,400 will be lowered in the course of this year, from 550 to 480 km. That is what Michael Nicolls has announced.

MAGAZINE: What is the point?

RESEARCHER: The lower you are, the faster you fall once you are dead. He also said that only two dead ones are left, by the way, among more than 9,000 at work.

MAGAZINE: Wasn't there an accident in December?

RESEARCHER: Yes. According to Starlink, number 35956 suffered an anomaly at 418 km on the 17th, after which contact was lost and it sank by four kilometres. It will burn up within weeks, the company says.

MAGAZINE: Did anyone get a look at it?

RESEARCHER: Somebody did. WorldView-3 photographed it a day later from 241 km away, over Alaska.

MAGAZINE: Should we be worried?

RESEARCHER: About this one? No. About the next ten years, a little.`,
    claims: [
      "manoeuvre; Michael Nicolls; plans; num=:550,:480",
      "count; Michael Nicolls; asserts; num=:2",
      "status; Starlink; asserts; who=66620; at=2025-12-1",
      "decay; Starlink; plans; who=66620",
      "imaging; Researcher; asserts; num=:241; at=2025-12-1; where=Alaska",
    ],
  },
  {
    published: "2024-10-24",
    publisher: "Debris Hour",
    text: `HOST: Another satellite gone to pieces, I hear.

GUEST: A big one, Intelsat 33E. It broke up on Saturday around 04:30 UTC, and its owner says that it is a total loss. The US Space Forces are following about 20 bits of it.

HOST: That makes two this year?

GUEST: At least. In June it was the turn of Resurs-P1, a Russian of nearly six tonnes, which had been out of use for years. On the 26th, around 16:00 UTC, said US Space Command, it came apart into more than 100 pieces.

HOST: Was it shot at, like the one in 2021?

GUEST: Nobody says so. In 2021 it was no secret: the Russians destroyed Cosmos 1408 with a missile, and US Space Command spoke of more than 1,500 pieces that could be tracked. The Defence Ministry in Moscow denied that they put anyone at risk.

HOST: We'll take a short break. A real one, not that kind.`,
    claims: [
      "status; Guest; asserts; who=41748; at=2024-10-19T04:30",
      "status; owner; asserts; who=41748",
      "count; US Space Forces; asserts; num=:20",
      "status; Guest; asserts; who=39186; at=2024-06",
      "status; Guest; asserts; who=39186",
      "status; US Space Command; asserts; who=39186; at=2024-06-26T16:00",
      "count; US Space Command; asserts; num=:100",
      "status; Guest; asserts; who=13552",
      "count; US Space Command; asserts; num=:1500",
      "statement; Defence Ministry; denies",
    ],
  },
  {
    published: "2025-02-19",
    publisher: "The Warsaw Wire",
    text: `Rocket over Poland: what we know (times in Warsaw)

10:05 Many of you saw streaks of light above Poznań shortly before five this morning. Keep the videos coming.

11:40 A scorched tank has been found behind a warehouse in Komorniki, not far from the city. Police have sealed off the yard; nobody was hurt.

12:30 The Polish Space Agency confirms that the second stage of a Falcon 9 re-entered over Poland between 4:46 and 4:48. It had a mass of about four tonnes.

13:15 The astronomer Jonathan McDowell puts the beginning of the re-entry over the Irish Sea, at 0343 UTC.

13:50 And where did it come from? From California: the rocket was launched at Vandenberg on 1 February with a load of Starlinks. Such stages are normally steered into an ocean.

14:20 SpaceX has not answered our questions. We are closing this page; more in the evening edition.`,
    claims: [
      "sighting; The Warsaw Wire; asserts; where=Poznań",
      "decay; The Warsaw Wire; asserts; where=Komorniki",
      "decay; Polish Space Agency; asserts; at=2025-02-19T03:46; to=2025-02-19T03:48; where=Poland",
      "decay; Jonathan McDowell; asserts; at=2025-02-19T03:43; where=Irish Sea",
      "launch; The Warsaw Wire; asserts; where=Vandenberg",
    ],
  },
  {
    published: "2025-09-25",
    publisher: "@spysat_spotter",
    text: `🧵 1/4 Boris Pistorius, in Berlin today: two Russian Luch-Olymp satellites are tailing two Intelsats, which the Bundeswehr uses as well. And as he was speaking, 39 Chinese and Russian recon satellites were overhead, he added 👀

2/4 39! Sounds scary, doesn't it? It's mostly geometry, folks. With so many of them about, some are always above your horizon, and above mine, and above the penguins'.

3/4 The Luch business, on the other hand, is real and old. Between April and June 2015 Luch (40258) parked within 10 km of an Intelsat. In 2018 Florence Parly, then minister in Paris, accused it of having sidled up to Athena-Fidus the year before.

4/4 Moscow on any of this: crickets. If you want to follow along at home, all you need is patience and a decent mount. DMs open.`,
    claims: [
      "proximity; Boris Pistorius; asserts",
      "count; Pistorius; asserts; num=:39",
      "proximity; @spysat_spotter; asserts; who=40258; num=:10; at=2015-0",
      "proximity; Florence Parly; asserts; who=40258; at=2017",
    ],
  },
  {
    published: "2019-04-08",
    publisher: "@debris_daily",
    text: `So who's right about #MissionShakti? 🇮🇳💥

India: all of the debris will have come down 45 days after the test of 27 March, says DRDO chief G. Satheesh Reddy. Get your calendars out.

NASA: the hit made 400 pieces. 60 of them are large enough to be tracked, and 24 of those climb higher than the ISS, Jim Bridenstine told his staff last Monday.

Both can't be right, can they? What goes up that high takes its time. (No, I'm not going to do the "terrible, terrible thing" debate again, the replies are closed for a reason.)

Place your bets below ⬇️ I'll buy the winner a beer in May, or a Christmas pudding, as the case may be.`,
    claims: [
      "decay; G. Satheesh Reddy; plans",
      "count; NASA; asserts; num=:400",
      "count; Jim Bridenstine; asserts; num=:60",
      "count; Jim Bridenstine; asserts; num=:24",
    ],
  },
  {
    published: "2021-12-28",
    publisher: "Huanqiu",
    text: `BEIJING, Dec. 28 – Twice this year the Chinese space station has been compelled to take the initiative in avoiding "Starlink" satellites of the American company SpaceX. This is pointed out in a note verbale which China submitted to the Secretary-General of the United Nations.

According to the note, the station has been flying steadily in a near-circular orbit with a height of about 390 km and an inclination of about 41.5 degrees. From May 16 to June 24 Starlink-1095, originally in an orbit of about 555 km, continuously reduced its height to 382 km. On July 1 it had a close encounter with the station, which for safety's sake carried out an evasive manoeuvre that same evening.

On October 21, Starlink-2305 likewise approached, it is stated, and its strategy being unknown, the station again moved out of the way.

The Foreign Ministry urged the United States to act in a responsible manner.`,
    claims: [
      "manoeuvre; China; asserts; who=48274; at=2021",
      "orbit; China; asserts; who=48274; num=:390,:41.5",
      "manoeuvre; China; asserts; who=Starlink-1095; num=:555,:382; at=2021-05-1",
      "proximity; China; asserts; who=Starlink-1095; at=2021-0",
      "manoeuvre; China; asserts; who=48274; at=2021-07-01",
      "proximity; China; asserts; who=Starlink-2305; at=2021-10-2",
      "manoeuvre; China; asserts; who=48274",
      "statement; Foreign Ministry; asserts",
    ],
  },
  {
    published: "2023-05-14",
    publisher: "Old Glass",
    text: `Four dots and a quarrel

On a cold January night in Padua, in 1610, Galileo pointed a tube with two lenses at Jupiter and drew three small stars beside it. Some nights later there were four. They had moved, and not as stars should: they kept the planet company. It took him less than ten weeks to see the matter through the press.

The Medici, after whom he named them, were delighted. Not everyone was. One professor declined to look; another looked and saw nothing. In Germany Simon Marius said that he had watched the same bodies a month earlier, and the two men never made peace. It was Kepler who gave such companions the name that we still use, from a Latin word for the attendants of the mighty.

The best of this new book lies in its pictures. At 38 pounds it is not cheap, but neither was a telescope.`,
    claims: [],
  },
  {
    published: "2025-03-03",
    publisher: "Space Careers Weekly",
    text: `Flight dynamics engineer (m/f/d), full time, Toulouse or remote

You think in Keplerian elements and dream in quaternions? You would rather plan a burn than write a report about it? Then read on.

Your tasks: you will plan station-keeping manoeuvres, assess conjunction warnings, and be on call one week in six, nights from 22:00 to 06:00 included. You will report to the head of mission operations, who has promised to be nice.

Your profile: a degree in aerospace engineering, two years in a control room, fluent English. Knowledge of radar imaging is a plus; a sense of humour is not negotiable.

We offer 30 days of leave, a pension plan, and a canteen with a view of the runway. Interviews will be held on Thursday, April 10, and Friday, April 11. The position is open until filled. Applicants who applied before 2024 need not apply again.`,
    claims: [],
  },
];

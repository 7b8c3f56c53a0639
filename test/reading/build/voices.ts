import type { Labelled } from "../corpus.ts";

/** Many voices (notebooks, conversations, tickers, threads, translated press, nothing to check), labelled before the first run. */
export const voiceArticles: readonly Labelled[] = [
  {
    published: "2018-08-30",
    publisher: "Night Orbits",
    text: `OTV-5 has been busy again

After a quiet July, the X-37B of mission OTV-5 (catalogue number 42932) changed its orbit twice this month. Until the middle of August it had been circling at 316 km. Then it went up to 325 km, and in the last week to 387 x 395 km, which is where I have it now.

Marco Langbroek was first to notice. Neither raise was announced; the Air Force, as is its habit, keeps mum on where its spaceplane is.

None of this is new. On 8 August 2010 its sister, OTV-1 (36514), was lifted by 24 km, to 427 x 444 km, in a burn that Ted Molczan dated to within a few hours of 06 h UTC.

Why now? A ground track that repeats is good for a camera, but a higher perigee also simply saves fuel. I would not read too much into it.`,
    claims: [
      "manoeuvre; Night Orbits; asserts; who=42932; at=2018-0",
      "orbit; Night Orbits; asserts; who=42932; num=:316",
      "manoeuvre; Night Orbits; asserts; who=42932; num=:325",
      "manoeuvre; Night Orbits; asserts; who=42932; num=:387,:395",
      "manoeuvre; Ted Molczan; asserts; who=36514; num=:24,:427,:444; at=2010-08-0",
    ],
  },
  {
    published: "2024-04-03",
    publisher: "Gulf Coast Morning",
    text: `PRESENTER: A family in Florida still has a hole in its roof, and people keep asking us about it. What do we actually know?

ENGINEER: We know that a pallet of worn-out batteries from the Space Station fell back to Earth on Friday, March 8. US Space Command logged its re-entry at 2:29 p.m. Eastern, that is 19:29 UTC, over the Gulf of Mexico.

PRESENTER: And the house?

ENGINEER: Five minutes later, at 2:34, a chunk of metal crashed through a roof in Naples. There is a camera on that house, which heard it.

PRESENTER: Did anybody see this coming?

ENGINEER: Well, the European Space Agency had warned that some parts of the pallet might reach the ground. NASA now has the piece and is looking at it. Until they are done, I would be careful.

PRESENTER: So should I buy a helmet?

ENGINEER: Don't. You are far likelier to be struck by lightning.`,
    claims: [
      "decay; Engineer; asserts; at=2024-03-0",
      "decay; US Space Command; asserts; at=2024-03-08T19:29; where=Gulf of Mexico",
      "decay; Engineer; asserts; at=2024-03-08T19:34; where=Naples",
      "decay; European Space Agency; plans",
    ],
  },
  {
    published: "2024-02-21",
    publisher: "The Sky Desk",
    text: `LIVE: ERS-2 comes home (all times CET)

08:10 Good morning. Europe's old radar satellite ERS-2 will fall out of the sky today. It weighs 2,294 kilograms, about as much as a van.

09:30 Three forecasts, one satellite. The astronomy centre in the Emirates goes for 12:57 GMT, give or take five hours. The Pentagon has 16:12 GMT with a margin of three hours. ESA itself expects 16:32 GMT, plus or minus five hours.

13:20 ESA narrows it down: 16:49 (15:49 UTC), with an uncertainty of 1.76 hours.

16:55 Tea.

17:40 That moment has come and gone. Still no word from Darmstadt.

18:50 It's over! ERS-2 re-entered at 18:17 (17:17 UTC), plus or minus one minute, above the North Pacific, says ESA. There are no reports of damage.

19:05 Thank you for staying with us. Good night.`,
    claims: [
      "decay; The Sky Desk; plans; who=23560; at=2024-02-2",
      "decay; astronomy centre; plans; who=23560; at=2024-02-21T07:57; to=2024-02-21T17:57",
      "decay; Pentagon; plans; who=23560; at=2024-02-21T13:12; to=2024-02-21T19:12",
      "decay; ESA; plans; who=23560; at=2024-02-21T11:32; to=2024-02-21T21:32",
      "decay; ESA; plans; who=23560; at=2024-02-21T14:03; to=2024-02-21T17:34",
      "decay; ESA; asserts; who=23560; at=2024-02-21T17:16; to=2024-02-21T17:18; where=North Pacific",
    ],
  },
  {
    published: "2025-07-19",
    publisher: "@geo_gazer",
    text: `1/ Busy summer up in GEO. China's Shijian-25 and Shijian-21 came within 1 km of each other on June 13 and hung around for about 90 minutes, according to COMSPOC.

2/ On July 2 the two apparently docked, the firm reckons. As of yesterday they were still together, it says. (My own telescope can't split them either, but then it can't split much.)

3/ Remember SJ-21? That's the one that towed a dead Beidou into a graveyard orbit, some 3,000 km above GEO, in January 2022. 💪

4/ Not a peep out of Beijing, as usual. If it was refuelling, it'd be a first at this altitude. Big if. What would YOU call it: a service call or a weapon? Poll below 👇

#GEO #SSA`,
    claims: [
      "proximity; COMSPOC; asserts; num=:1; at=2025-06-1",
      "proximity; COMSPOC; suspects; at=2025-07-0",
      "proximity; COMSPOC; asserts; at=2025-07-1",
      "manoeuvre; @geo_gazer; asserts; who=49330; num=:3000; at=2022-01",
    ],
  },
  {
    published: "2025-07-25",
    publisher: "TASS",
    text: `VOSTOCHNY COSMODROME, July 25. The start of the carrier rocket Soyuz-2.1b with the Iranian communications satellite Nahid-2 and 19 other apparatuses took place on Friday at 08:54 Moscow time from the cosmodrome Vostochny, Roscosmos informed.

As was noted in Tehran, the apparatus with a mass of 110 kg is to work in an orbit with a height of 500 km. The price of the order is not disclosed.

This is by far not the first order of this kind. On August 9, 2022, from Baikonur at 08:52 Moscow time the apparatus Khayyam was orbited. The Western press affirmed at the time that it would first of all be used in the interests of Russia. The Iranian Space Agency denied this.`,
    claims: [
      "launch; Roscosmos; asserts; at=2025-07-25T05:54; where=Vostochny",
      "orbit; Tehran; plans; num=:500",
      "launch; TASS; asserts; who=53370; at=2022-08-09T05:52; where=Baikonur",
      "statement; Western press; plans",
      "statement; Iranian Space Agency; denies",
    ],
  },
  {
    published: "2023-09-15",
    publisher: "Perigee Notes",
    text: `Two down, none to go

With the fall of Kwangmyongsong-3 Unit 2 (39026) on Wednesday, North Korea has no satellite left in orbit. Its other one, Kwangmyongsong-4 (41332), went the same way on 30 June. Both had been dead for years.

When the latter was launched from Sohae, at 0030 UTC on 7 February 2016, the US military catalogued it at 473 x 509 km, 97.5 degrees, with a period of 94 minutes. Two days later American officials told CBS News that it was tumbling.

The older one had gone up on 12 December 2012. KCNA gave its orbit as 499.7 by 584.18 km, a remarkable number of decimals for something so new.

Drag gets them all in the end, which is a comfort. The next will be a spy satellite, if we are to believe Pyongyang: the space agency there, NADA, intends to make a third attempt in October. I shall be waiting with a stopwatch.`,
    claims: [
      "decay; Perigee Notes; asserts; who=39026; at=2023-09-1; verdict=supported",
      "count; Perigee Notes; asserts; verdict=supported",
      "decay; Perigee Notes; asserts; who=41332; at=2023-06-; verdict=supported",
      "status; Perigee Notes; asserts",
      "launch; Perigee Notes; asserts; who=41332; at=2016-02-07T00:30; where=Sohae; verdict=supported",
      "orbit; US military; asserts; who=41332; num=:473,:509,:97.5,:94; verdict=consistent",
      "status; American officials; asserts; via=CBS News; who=41332",
      "launch; Perigee Notes; asserts; who=39026; at=2012-12-1; verdict=supported",
      "orbit; KCNA; asserts; who=39026; num=:499.7,:584.18; verdict=consistent|needs-data",
      "launch; NADA; plans; at=2023-10; verdict=contradicted",
    ],
  },
  {
    published: "2025-11-27",
    publisher: "Korea JoongAng Daily",
    text: `Nuri's fourth flight, minute by minute (KST)

[12:40 a.m.] Crowds have gathered along the coast of Goheung in spite of the hour. The wind is within limits, the space agency KASA says.

[1:13 a.m.] And it's up! Nuri thunders off from the Naro Space Center.

[1:20 a.m.] The first cheers in the control room. Nobody here is sitting any more.

[1:35 a.m.] The flight ended at 1:31, according to KASA. All 13 satellites are now in orbit at an altitude of 600 kilometers, it adds.

[2:10 a.m.] A first sign of life: King Sejong Station in Antarctica received signals from the main satellite, CAS500-3, at 1:55 a.m., reports KARI, the institute in charge of development.

[2:45 a.m.] What comes next? KASA means to launch the rocket twice more, the last time in 2027. Until then it has to find buyers, which may prove the harder task.`,
    claims: [
      "launch; Korea JoongAng Daily; asserts; at=2025-11-26T16:13; where=Naro",
      "orbit; KASA; asserts; num=:600",
      "signal; KARI; asserts; at=2025-11-26T16:55; where=King Sejong",
      "launch; KASA; plans",
    ],
  },
  {
    published: "2024-01-28",
    publisher: "Tasnim",
    text: `TEHRAN – For the first time in the history of the country's space industry, three satellites were sent to space together early on Sunday morning, the Ministry of Defense announced.

The satellites Mahda, Keyhan-2 and Hatef-1 were lifted by the Simorgh carrier from the Imam Khomeini Space Center in Semnan Province. They were injected into an orbit of minimum 450 and maximum 1,100 kilometers, stated the ministry.

Eight days before, the satellite Soraya had reached an orbit of 750 kilometers with the Qaem-100 of the Aerospace Force of the Guards.

The European troika, which pretends that such carriers are in the service of missiles, has condemned that launch. The Islamic Republic has rejected the accusation and deems the peaceful use of space its legitimate right.`,
    claims: [
      "launch; Ministry of Defense; asserts; at=2024-01-2",
      "launch; Ministry of Defense; asserts; where=Imam Khomeini",
      "orbit; Ministry of Defense; asserts; num=:450,:1100",
      "orbit; Tasnim; asserts; who=58817; num=:750; at=2024-01-",
      "statement; European troika; asserts",
      "statement; Islamic Republic; denies",
    ],
  },
  {
    published: "2025-06-11",
    publisher: "The Provincial Gazette",
    text: `Pay for the forecast

Every June the same farce is played in the finance committee. Someone discovers that weather satellites cost money; someone else has read that an app does the same for nothing. On Monday the hearing lasted from 9:21 until 11:36, and by the end the budget had lost another 38 million.

The minister denied that the weather satellite programme was being abandoned. One would like to believe her. But a programme can be starved without a word being said, and the opposition, which launched a petition last week, has collected 20,000 signatures in seven days.

An app knows nothing by itself. It gets its clouds from somewhere, and farmers within 300 miles of this town know it better than the members who voted. When the hail comes, they will not be asking who passed which resolution. They will ask why nobody told them.`,
    claims: ["statement; minister; denies"],
  },
  {
    published: "2024-10-04",
    publisher: "Screen & Stage",
    text: `"Perigee" (117 minutes, in cinemas from Thursday) is the third film this year in which an astronaut is left alone with a failing computer and a family photograph, and it is the best of the three. That is not saying much.

The story begins with a bang. A spacecraft is hit by debris 400 km above the Indian Ocean, its commander is lost, and the youngest of the crew has ninety minutes, one lap of the Earth, to decide whom to save. From there it goes round in circles. By the second orbit I had guessed the ending; by the fourth I had stopped caring about it.

What stays is the light. The scene in which the station re-enters over a sleeping Lisbon at 4:47 a.m., and a child on a balcony takes it for a shooting star, is worth the ticket. The score, alas, never lets you forget that you are being moved. Three stars.`,
    claims: [],
  },
];

import type { Labelled } from "../corpus.ts";

/** Questions, ticker, thread, digest, translation, list mail, entry, transcript, campus news, corrections: labelled before the first run. */
export const manyFormsArticles: readonly Labelled[] = [
  {
    published: "2025-05-12",
    publisher: "The Lunchtime Explainer",
    text: `Kosmos 482: your questions

What was it? A Soviet probe that was meant for Venus. It left Baikonur on 31 March 1972, but a timer shut its upper stage down too soon, and it never got away from the Earth.

Why did a piece of it last so long? The capsule was half a tonne of titanium, made to bear the heat of Venus. At the end it went round on an almost circular path tilted by 52 degrees.

So where is it now? That depends on whom you ask. Roscosmos says the capsule plunged into the Indian Ocean on Saturday at 9:24 a.m. Moscow time (0624 GMT). The European Space Agency is more careful and puts the end somewhere between 0604 and 0732 UTC. Several Italian papers wrote that it came down at 8:05 a.m. Italian time. It did not: that was when a radar caught it for the last time.

Was it foreseen? Yes. As early as April Marco Langbroek, a Dutch lecturer, forecast that it would fall around 10 May.

Was anyone hurt? Not as far as we know.`,
    claims: [
      "launch; The Lunchtime Explainer; asserts; who=Kosmos 482; at=1972-03-3; where=Baikonur",
      "launch-failure; The Lunchtime Explainer; asserts; who=Kosmos 482",
      "orbit; The Lunchtime Explainer; asserts; who=Kosmos 482; num=inclination:52",
      "decay; Roscosmos; asserts; who=Kosmos 482; at=2025-05-10T06:24; where=Indian Ocean",
      "decay; European Space Agency; asserts; who=Kosmos 482; at=2025-05-10T06:04; to=2025-05-10T07:32",
      "decay; Italian papers; asserts; who=Kosmos 482; at=2025-05-10T06:05",
      "decay; The Lunchtime Explainer; denies; who=Kosmos 482; at=2025-05-10T06:05",
      "decay; Marco Langbroek; plans; who=Kosmos 482",
    ],
  },
  {
    published: "2022-11-04",
    publisher: "Catalunya Avui",
    text: `LIVE · Chinese rocket stage on its way down (all times local, Barcelona)

09:20 Good morning. The big stage of a Long March 5B is about to fall back to Earth. It took off from Wenchang on Monday with the Mengtian module of the Chinese station. On Wednesday The Aerospace Corporation in California still expected the re-entry at 23:17 UTC on Friday, plus or minus ten hours.

09:38 The sky above Catalonia is shut. Spain's air traffic control has closed it to all flights until 10:18 as a precaution.

10:25 El Prat is working again. Some 300 flights are late, the airport operator Aena says.

11:20 It is down. The stage re-entered over the south-central Pacific at 11:01 our time (1001 UTC), U.S. Space Command writes.

11:40 A second piece followed five minutes later over the northeastern Pacific, the Command adds.

12:30 The foreign ministry in Beijing calls such returns "common international practice". China is taking unnecessary risks once again, counters NASA's chief, Bill Nelson.

12:50 We close this ticker. Thank you for reading.`,
    claims: [
      "decay; Catalunya Avui; plans; who=Long March 5B",
      "launch; Catalunya Avui; asserts; who=Long March 5B; at=2022-10-3; where=Wenchang",
      "decay; The Aerospace Corporation; plans; who=Long March 5B; at=2022-11-04T13:17; to=2022-11-05T09:17",
      "hazard-area; Spain's air traffic control; asserts; at=2022-11-04T08:38; to=2022-11-04T09:18; where=Catalonia",
      "decay; U.S. Space Command; asserts; who=Long March 5B; at=2022-11-04T10:01; where=Pacific",
      "decay; U.S. Space Command; asserts; at=2022-11-04T10:06; where=Pacific",
      "statement; foreign ministry; asserts",
      "statement; Bill Nelson; asserts",
    ],
  },
  {
    published: "2025-10-06",
    publisher: "kilometre_counter",
    text: `1/ Everybody is passing round the Lviv satellite story, so let us look at it calmly 🧵

2/ The claim: Militarnyi wrote that three Chinese satellites, Yaogan 33, 33-03 and 33-04, flew over the Lviv region nine times between midnight and 11:30 a.m. on Sunday, while the missiles were falling.

3/ It also says that Yaogan 34 went over Lviv at about six in the morning that day.

4/ I did it again with public elements. For the three together I get eight passes over Lviv that rise above 10 degrees. So far, so good.

5/ Now the boring bit. The same hours of sixteen other days give seven to nine. In other words, they come over Lviv about eight times every morning, war or no war.

6/ Oleh Alexandrov of Ukraine's foreign intelligence service says China photographs targets in Ukraine on Russia's behalf. Maybe. But a true number does not make a true story, and a pass is not a picture.

7/ Code and elements are in the replies. Be nice.`,
    claims: [
      "overflight; Militarnyi; asserts; who=Yaogan 33; at=2025-10-04T21:00; to=2025-10-05T08:30; where=Lviv; num=:9",
      "overflight; Militarnyi; asserts; who=Yaogan 34; at=2025-10-05T03:00; where=Lviv",
      "overflight; kilometre_counter; asserts; where=Lviv; num=:8",
      "coverage; kilometre_counter; asserts; where=Lviv",
      "imaging; Oleh Alexandrov; asserts; where=Ukraine",
    ],
  },
  {
    published: "2025-09-05",
    publisher: "The Weekly Apogee",
    text: `**This week above our heads**

- **Israel.** The defence ministry says it launched Ofek 19 from Palmachim on Tuesday at 10:30 p.m. local time (1930 GMT). The radar satellite has since reached its orbit and begun to transmit, according to the ministry.
- **Russia.** Slingshot Aerospace finds that Cosmos 2588 passes within 100 km of USA 338 every four days or so.
- **China.** Telescopes have not been able to part Shijian-21 from Shijian-25 since 2 July, says COMSPOC, which believes that the two have docked.
- **South Korea.** Once all five craft of the 425 project are at work, the ministry in Seoul says, they will look at North Korea every two hours. The optical one can make out things 30 cm across.
- **A number.** Jonathan McDowell counts more than 8,000 working Starlinks.
- **Ahead.** NASA wants to launch IMAP from Kennedy Space Center on 23 September at 7:32 a.m. EDT. The European Commission intends to have its IRIS² network of 290 satellites running by 2030.
- **On the shelf.** A warm biography of Robert Goddard, 412 pages, with too many pictures of his aunt.`,
    claims: [
      "launch; defence ministry; asserts; who=Ofek 19; at=2025-09-02T19:30; where=Palmachim",
      "orbit; ministry; asserts; who=Ofek 19",
      "signal; ministry; asserts; who=Ofek 19",
      "proximity; Slingshot Aerospace; asserts; who=Cosmos 2588; num=distance:100",
      "proximity; COMSPOC; asserts; who=Shijian-21; at=2025-07-0",
      "proximity; COMSPOC; suspects; who=Shijian-21",
      "coverage; ministry in Seoul; plans; where=North Korea",
      "resolution; The Weekly Apogee; asserts; num=resolution:0.3",
      "count; Jonathan McDowell; asserts; num=count:8000",
      "launch; NASA; plans; who=IMAP; at=2025-09-23T11:32; where=Kennedy",
      "plan; European Commission; plans; num=:290",
    ],
  },
  {
    published: "2024-05-23",
    publisher: "Severny Kray",
    text: `(Translated from the Russian)

On 17 May at 00 hours 21 minutes Moscow time, from the cosmodrome Plesetsk, a combat crew of the Space Forces successfully carried out the start of a carrier rocket Soyuz-2.1b with a spacecraft in the interests of the Ministry of Defence. As was reported in the ministry, at the calculated time the apparatus was brought out to the given orbit; with it stable telemetric communication is established and supported, its onboard systems function in the regular mode.

To the apparatus was assigned the number Kosmos-2576. According to the data of the American catalogue, it moves at heights from 435 to 451 kilometres with an inclination of 97.25 degrees.

On Tuesday the Pentagon's press secretary Patrick Ryder declared that before us is, by all appearances, an anti-satellite weapon, and that Kosmos-2576 is located on one orbit with a satellite of the government of the USA. Deputy foreign minister Sergei Ryabkov called these words a fake.

The Dutch specialist Marco Langbroek, in his turn, pays attention to the fact that the planes of Kosmos-2576 and of the American USA 314 practically coincide.`,
    claims: [
      "launch; Severny Kray; asserts; who=Kosmos 2576; at=2024-05-16T21:21; where=Plesetsk",
      "orbit; ministry; asserts; who=Kosmos 2576",
      "signal; ministry; asserts; who=Kosmos 2576",
      "status; ministry; asserts; who=Kosmos 2576",
      "orbit; American catalogue; asserts; who=Kosmos 2576; num=:435,:451,inclination:97.25",
      "statement; Patrick Ryder; suspects",
      "proximity; Patrick Ryder; asserts; who=Kosmos 2576",
      "statement; Sergei Ryabkov; denies",
      "proximity; Marco Langbroek; asserts; who=Kosmos 2576",
    ],
  },
  {
    published: "2018-08-27",
    publisher: "Visual Observers List",
    text: `Subject: OTV 5 has moved; an unknown; and mea culpa

All,

X-37B OTV-5 (42932) raised its orbit between 18 and 25 August. Positions from three stations give 387 x 395 km now, against 325 km on the 17th. Expect it well behind any older elements.

USA 245, on the other hand, was right on time last night. I can say that it has not manoeuvred since June.

Unknown: on 26 August at 20:14:30 UTC I saw a steady object of magnitude 4 cross Lyra from Bremen, going south. None of my files has anything there. Did somebody else get it?

Finally, please strike my report of 20 August. The flashing light over Emden that I called Lacrosse 5 was the old rocket of Cosmos 1943.

The weather here is meant to be poor until Thursday, so I shall reduce my observations of the spring instead. Clear skies to the rest of you.`,
    claims: [
      "manoeuvre; Visual Observers List; asserts; who=42932; at=2018-08-1; to=2018-08-2",
      "orbit; Visual Observers List; asserts; who=42932; num=perigee-height:387,apogee-height:395",
      "orbit; Visual Observers List; asserts; who=42932; at=2018-08-1; num=height:325",
      "manoeuvre; Visual Observers List; denies; who=USA 245",
      "sighting; Visual Observers List; asserts; at=2018-08-26T20:14; where=Bremen",
      "sighting; Visual Observers List; asserts; at=2018-08-2; where=Emden",
    ],
  },
  {
    published: "2025-01-15",
    publisher: "Atlas of Launch Sites",
    text: `**Palmachim** (Israel) – air base and rocket range on the Mediterranean coast, some 15 km south of Tel Aviv. Home of the Shavit, a launcher with solid fuel.

*What it can do.* So that burnt-out stages drop into the sea, rockets fly west from here, against the turn of the Earth. From Palmachim the Shavit can reach retrograde orbits with an inclination of about 142 degrees. It cannot reach a polar orbit. The detour costs a good part of the load.

*Flights.* Ofek-1 was launched on 19 September 1988. Ofek-4 was lost in January 1998, when the second stage failed, and Ofek-6 ended in the sea in September 2004. Ofek-13 was launched on 29 March 2023 at 02:10 local time (23:10 GMT on the day before).

*Cameras.* Foreign publications credit Ofek-16 with a resolution of 50 cm; the defence ministry gives no figure.

*See also:* Shavit; Negev; dog-leg.`,
    claims: [
      "site-capability; Atlas of Launch Sites; asserts; where=Palmachim; num=inclination:142",
      "site-capability; Atlas of Launch Sites; denies; where=Palmachim",
      "launch; Atlas of Launch Sites; asserts; who=Ofek-1; at=1988-09-1",
      "launch-failure; Atlas of Launch Sites; asserts; who=Ofek-4; at=1998-01",
      "launch-failure; Atlas of Launch Sites; asserts; who=Ofek-6; at=2004-09",
      "launch; Atlas of Launch Sites; asserts; who=Ofek-13; at=2023-03-28T23:10",
      "resolution; Foreign publications; asserts; who=Ofek-16; num=resolution:0.5",
    ],
  },
  {
    published: "2024-08-30",
    publisher: "Parliament Transcripts",
    text: `PRESS CONFERENCE ON THE BUDGET FOR RESEARCH (excerpt)

QUESTION: Minister, you cut the space agency by eleven percent and you call it growth. How does that work?

MINISTER: You compare two years that cannot be compared. Last year held a one-off payment for the new headquarters. Leave it out, and we are four percent up.

QUESTION: The opposition says you are paying for tanks with the money of scientists.

MINISTER: That is wrong. Not a single cent goes from this chapter to the army.

QUESTION: And Moscow? The Russian embassy claims that your earth observation programme serves military ends.

MINISTER: It does not. Farmers use it, foresters use it, the fire brigades use it.

QUESTION: When will the council decide, and will you still be in office then?

MINISTER (laughs): On 12 September at 10 a.m., and I hope so. Thank you all. There is coffee outside.`,
    claims: ["statement; Russian embassy; asserts", "statement; Minister; denies"],
  },
  {
    published: "2023-06-19",
    publisher: "University of Northern Lowlands",
    text: `Out of the orbit of the laboratory

After 31 years our first professor of space law is saying goodbye. On Friday at 4 p.m. more than two hundred guests rose in the old assembly hall when she ended her last lecture with a picture of a hammer that an astronaut had lost, and the question: whose is it?

She came to us from Leiden with two suitcases and a draft treaty. Since then she has launched a master's degree, a journal and, as the rector remarked, "about ninety careers". Former students now work for ministries, insurers and the United Nations in Vienna. One of them runs the legal department of a company that builds satellites; another writes detective novels.

The chair will be filled by the winter. Applications may be sent until 15 August. The faculty hopes to add a course on mining in space, for which the state has promised 240,000 euros over three years.`,
    claims: [],
  },
  {
    published: "2021-10-09",
    publisher: "The Harbour Gazette",
    text: `Corrections and clarifications

A review of the film "The Challenge" on Tuesday misspelled the name of its leading actress. She is Yulia Peresild.

An article on Wednesday about the finances of the space agency put its budget for this year at 250 million. The figure should have been 205 million. The error crept in when two digits changed places.

In our quiz on Thursday the right answer to question 9 was "Gemini", not "Apollo". Readers who lost a point may add it.

A caption on page 14 described a model in the town museum as a satellite. It is a weather balloon, made by pupils of the grammar school and lent until 30 November.

Owing to a mistake in the diary, we announced the talk "My Life Among Rockets" for Saturday at 7:30 p.m. It begins at 6:30 p.m., and the speaker will sign books afterwards.`,
    claims: [],
  },
];

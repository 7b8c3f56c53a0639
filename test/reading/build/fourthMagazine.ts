import type { Labelled } from "../corpus.ts";

/** State media, translated press, a newsletter, experts' comments, a local paper and a think tank's note; three with nothing to check. Labelled before the first run. Held out until its figures stood in docs/reading.md; built on since. */
export const fourthMagazineArticles: readonly Labelled[] = [
  {
    published: "2023-12-03",
    publisher: "KCNA",
    text: `Pyongyang, December 3 (KCNA) -- The reconnaissance satellite Malligyong-1 formally took up its mission on December 2, the Pyongyang General Control Centre of the National Aerospace Technology Administration reported.

It circles the Earth in 94 minutes, the Centre explained, and passes over the Korean peninsula four times a day. At 02:24 on November 29 it took pictures of the naval base at San Diego. What is obtained will be handed over without delay to the bureau concerned of the General Staff.

The self-styled experts of the puppet south prattle that its camera resolves no more than three metres. Let them prattle on.

A spokesman for the Ministry of National Defence said in a statement on Saturday that, should the U.S. Space Force lay a hand on the satellite, the DPRK would consider destroying the spy satellites of the U.S.

It is an open secret who is afraid of whom. Before dawn that same day, at 3:19, a spy satellite of the puppets was launched from Vandenberg on an American rocket.

True to the decision of the Party, the Administration will launch several more reconnaissance satellites in a short span of time.`,
    claims: [
      "status; Pyongyang General Control Centre; asserts; who=58400; at=2023-12-02",
      "orbit; Pyongyang General Control Centre; asserts; who=58400; num=:94",
      "coverage; Pyongyang General Control Centre; asserts; who=58400; where=Korean peninsula; num=:4",
      "imaging; KCNA; asserts; who=58400; where=San Diego; at=2023-11-28T17:24",
      "resolution; experts; asserts; who=58400; num=:3",
      "statement; Ministry of National Defence; asserts",
      "launch; KCNA; asserts; where=Vandenberg; at=2023-12-01T18:19",
      "launch; KCNA; plans",
    ],
  },
  {
    published: "2025-11-28",
    publisher: "TASS",
    text: `MOSCOW, November 28. /TASS/. The satellites that an Angara-1.2 light carrier rocket put into orbit on Tuesday in the interests of the Russian Defense Ministry have been named Kosmos-2597, Kosmos-2598 and Kosmos-2599, a source in the rocket and space industry told TASS.

The rocket lifted off from the Plesetsk Cosmodrome at 4:42 p.m. Moscow time. The onboard systems of the three spacecraft function normally, the ministry's press service said later. According to the catalog of the US Space Force, they move at an altitude of about 1,500 km in an orbit inclined by 82.5 degrees.

A number of Western outlets hastened to write that the newcomers were shadowing American reconnaissance satellites. The source denied that they had approached any foreign spacecraft.

On Thursday, the manned Soyuz MS-28 was launched from the Baikonur Cosmodrome at 12:27 p.m. An inspection of the pad then revealed damage to several elements, Roscosmos noted.

The same spaceport is to see the launch of the weather satellite Elektro-L No. 5 on December 15, Director General Dmitry Bakanov told reporters. The Russian orbital group now numbers some 300 spacecraft, he added.`,
    claims: [
      "orbit; source; asserts; at=2025-11-25",
      "launch; TASS; asserts; where=Plesetsk; at=2025-11-25T13:42",
      "status; ministry's press service; asserts",
      "orbit; US Space Force; asserts; num=:1500,:82.5",
      "proximity; Western outlets; asserts",
      "proximity; source; denies",
      "launch; TASS; asserts; who=Soyuz MS-28; where=Baikonur; at=2025-11-27T09:27",
      "launch; Dmitry Bakanov; plans; who=Elektro-L No. 5; where=Baikonur; at=2025-12-15",
      "count; Dmitry Bakanov; asserts; num=:300",
    ],
  },
  {
    published: "2025-11-30",
    publisher: "Formosa Evening News",
    text: `Good morning, Chi Po-lin (translated from the Chinese)

At 2:44 in the early hours of the 29th, Taiwan time, FORMOSAT-8A was launched from Vandenberg in California. The satellite bears the name of the late director Chi Po-lin, who used to film the island from a helicopter. Before daybreak a ground station had already received the first signal, reported Wu Jong-shinn, director general of the Taiwan Space Agency, and the condition of the satellite is good.

It will work at an altitude of 561 kilometers. From there, the agency states, it is able to distinguish objects of one meter; its elder, FORMOSAT-5, which was launched in 2017, can manage only two. By 2031 the agency intends to have launched all eight of the series. Every spot of the island will then be photographed three times a day.

Not everyone in the Legislative Yuan was in the mood for congratulations. A lawmaker of the opposition complained that the program was years behind schedule and that a foreign rocket had to be hired. The agency responded that it would launch a rocket of its own by 2034.

On the other side of the strait, the pace is different. China has carried out more than 70 launches this year.`,
    claims: [
      "launch; Formosa Evening News; asserts; who=FORMOSAT-8A; where=Vandenberg; at=2025-11-28T18:44",
      "signal; Wu Jong-shinn; asserts; who=FORMOSAT-8A; at=2025-11-29",
      "status; Wu Jong-shinn; asserts; who=FORMOSAT-8A",
      "orbit; Formosa Evening News; plans; who=FORMOSAT-8A; num=:561",
      "resolution; agency; asserts; who=FORMOSAT-8A; num=:1",
      "resolution; agency; asserts; who=FORMOSAT-5; num=:2",
      "launch; agency; asserts; who=FORMOSAT-5; at=2017",
      "launch; agency; plans; num=:8",
      "coverage; Formosa Evening News; plans; num=:3",
      "statement; lawmaker; asserts",
      "launch; agency; plans",
      "count; Formosa Evening News; asserts; at=2025; num=:70",
    ],
  },
  {
    published: "2025-11-07",
    publisher: "Polar Orbit Letter",
    text: `Hello from a town where the sun has three weeks left to live. The week, in short:

Up. An Ariane 6 carried Sentinel-1D away from Kourou on Tuesday at 22:02 Central European Time, and half an hour later the radar satellite was circling at 693 km, ESA tells us. In Darmstadt they heard its voice before midnight.

Down. Rumba, the second of the four Cluster satellites, burned up over the South Pacific on 22 October. Its sister Salsa had gone the same way on 8 September last year, at 18:47 UTC. ESA expects the last two to re-enter in 2026.

Sideways. The Norwegian regulator says that it measured jamming of GPS in Finnmark on nearly every day of the summer, and it knows where to point. A fairy tale, replies the Russian embassy.

Soon. Isar Aerospace hopes to launch its second Spectrum from Andøya in January. The first fell into the sea half a minute after it had taken off, on 30 March, and taught its makers a great deal.

Seen. A teacher in Alta writes that she saw a chain of some thirty lights climb out of the fjord on Sunday at 17:40. Starlinks, says her son, who is nine and usually right.

Sharp. ICEYE claims that the newest of its radars can resolve 16 centimetres.`,
    claims: [
      "launch; ESA; asserts; who=Sentinel-1D; where=Kourou; at=2025-11-04T21:02",
      "orbit; ESA; asserts; who=Sentinel-1D; num=:693",
      "signal; Polar Orbit Letter; asserts; who=Sentinel-1D; where=Darmstadt",
      "decay; Polar Orbit Letter; asserts; who=Rumba; where=South Pacific; at=2025-10-22",
      "decay; Polar Orbit Letter; asserts; who=Salsa; at=2024-09-08T18:47",
      "decay; ESA; plans; at=2026",
      "statement; Norwegian regulator; asserts",
      "statement; Russian embassy; denies",
      "launch; Isar Aerospace; plans; where=Andøya; at=2026-01",
      "launch-failure; Polar Orbit Letter; asserts; at=2025-03-30",
      "sighting; teacher; asserts; where=Alta; at=2025-11-02T16:40",
      "sighting; son; asserts",
      "resolution; ICEYE; asserts; num=:0.16",
    ],
  },
  {
    published: "2025-05-10",
    publisher: "Science Comment Desk",
    text: `Experts respond to the end of Kosmos 482

Roscosmos announced this morning that the Soviet lander re-entered over the Indian Ocean, west of Jakarta, at 9:24 Moscow time.

Dr Marco Langbroek, a lecturer at Delft University of Technology, said:

"As far as I know, no one has seen it come down, so please treat every time that you read as a model. What we do have is a radar. It followed the object over Germany at 06:04 UTC. One revolution later, at 07:32, it did not pass over Germany any more. So we can be sure that it's gone."

Dr Jonathan McDowell, an astronomer at the Center for Astrophysics in Cambridge, Massachusetts, said:

"The thing was launched from Baikonur on 31 March 1972 and should have gone to Venus. Its orbit was inclined by 52 degrees, so that almost every country had to keep an eye on it. The lander was built for Venus and may well have reached the surface in one piece."

A spokesperson for the European Space Agency said:

"Our final forecast was a re-entry at 06:16 UTC, plus or minus 22 minutes. That agrees with the Russian figure. About 1.2 million objects larger than a centimetre are still up there."

None of the experts declared an interest.`,
    claims: [
      "decay; Roscosmos; asserts; who=6073; where=Indian Ocean; at=2025-05-10T06:24",
      "overflight; Marco Langbroek; asserts; who=6073; where=Germany; at=2025-05-10T06:04",
      "overflight; Marco Langbroek; denies; who=6073; where=Germany; at=2025-05-10T07:32",
      "decay; Marco Langbroek; asserts; who=6073",
      "launch; Jonathan McDowell; asserts; who=6073; where=Baikonur; at=1972-03-31",
      "orbit; Jonathan McDowell; asserts; who=6073; num=:52",
      "decay; Jonathan McDowell; suspects; who=6073",
      "decay; European Space Agency; plans; who=6073; at=2025-05-10T05:54; to=2025-05-10T06:38",
      "count; European Space Agency; asserts; num=:1200000",
    ],
  },
  {
    published: "2024-12-23",
    publisher: "Pine Belt Courier",
    text: `Not Santa, not yet

It came up from the Gulf without a sound and left half of Hattiesburg with the same video. At 10:08 p.m. on Saturday a string of white and orange lights crossed the sky over the city, slowly enough for people to fetch their neighbors.

"It broke into five pieces right above the Walmart," said a nurse who was on her way home from a late shift. "I figured somebody ought to wave."

The answer arrived before church. GaoJing 1-02, a Chinese camera satellite, had re-entered over New Orleans at 0408 UTC and come apart on its way north, Jonathan McDowell, an astronomer at Harvard, wrote on X. A meteor would have been gone in the blink of an eye, the American Meteor Society explained, and said that it had collected more than 120 reports from four states.

The satellite was launched from Taiyuan in December 2016 and stopped working early last year, after which nobody could steer it anymore. The Aerospace Corporation expects its twin, GaoJing 1-01, to come down in January.

Forrest County took 61 calls in twenty minutes, a dispatcher told the Courier. No one was hurt, and no damage has been found, unless one counts the ladder from which a man in Petal watched the show.`,
    claims: [
      "sighting; Pine Belt Courier; asserts; where=Hattiesburg; at=2024-12-22T04:08",
      "sighting; nurse; asserts",
      "decay; Jonathan McDowell; asserts; who=GaoJing 1-02; where=New Orleans; at=2024-12-22T04:08",
      "sighting; American Meteor Society; asserts; num=:120",
      "launch; Pine Belt Courier; asserts; who=GaoJing 1-02; where=Taiyuan; at=2016-12",
      "status; Pine Belt Courier; asserts; who=GaoJing 1-02; at=2023",
      "decay; Aerospace Corporation; plans; who=GaoJing 1-01; at=2025-01",
    ],
  },
  {
    published: "2025-09-15",
    publisher: "Strategy and Orbit",
    text: `Two space planes, one habit

When a Falcon 9 left the Kennedy Space Center at 11:50 p.m. Eastern time on 21 August with the X-37B on its nose, the US Space Force was more talkative than usual about what was inside. About the orbit it said nothing. Amateurs, who needed less than a fortnight, say that the craft circles some 330 kilometres up in a plane inclined by 49.5 degrees.

The mission before was the bolder one. In October 2024 the plane began to dip into the air, again and again, in order to bring its apogee down, the Space Force disclosed at the time. For once a picture was let out, too: the plane had photographed Africa, the Space Force said.

The Chinese counterpart does not even have a portrait. It set out from Jiuquan on 14 December 2023 for its third flight and released six objects, by the count of the American catalogue. Scott Tilley, a radio amateur in Canada, reported that he had picked up transmissions from several of them. In June last year it moved away from one and then came back to within a few kilometres of it, Jonathan McDowell reported.

Xinhua speaks of the peaceful use of space. Washington speaks of a threat, and means the other side. We expect the fourth Chinese launch no later than the end of March.`,
    claims: [
      "launch; Strategy and Orbit; asserts; who=X-37B; where=Kennedy; at=2025-08-22T03:50",
      "orbit; amateurs; asserts; who=X-37B; num=:330,:49.5",
      "manoeuvre; Space Force; asserts; at=2024-10",
      "imaging; Space Force; asserts; where=Africa",
      "launch; Strategy and Orbit; asserts; where=Jiuquan; at=2023-12-14",
      "count; American catalogue; asserts; num=:6",
      "signal; Scott Tilley; asserts; where=Canada",
      "proximity; Jonathan McDowell; asserts; at=2024-06",
      "statement; Xinhua; asserts",
      "statement; Washington; asserts",
      "launch; Strategy and Orbit; plans; to=2026-03-31",
    ],
  },
  {
    published: "2024-03-14",
    publisher: "Official Report",
    text: `North Orbital Bus Services

THE MEMBER FOR HARROW EAST: On 4 March the operator launched a consultation, which closed before most of my constituents had heard of it. Will the Minister confirm that the orbital route is to lose its evening service?

THE PARLIAMENTARY UNDER-SECRETARY: I can confirm nothing of the kind. No decision has been made, and the reports in the local press are mistaken.

THE MEMBER FOR HARROW EAST: Then perhaps she can tell me why the timetable on the operator's page ends at 7.40 pm. A bus every twelve minutes was promised; I counted three in two hours.

THE PARLIAMENTARY UNDER-SECRETARY: The operator tells me that the signals at Kenton failed on the day of his visit and that two vehicles collided at low speed. Nobody was hurt. The satellite depot is working at full strength again.

THE MEMBER FOR EALING NORTH: My constituents do not want an explanation. They want to get home. One of them, who is eighty-one, was left standing at a stop which had been moved by 300 metres overnight.

THE PARLIAMENTARY UNDER-SECRETARY: I shall write to the hon. Member, and I shall ask the operator to move it back before the end of the month.`,
    claims: [],
  },
  {
    published: "2024-01-31",
    publisher: "KCNA",
    text: `Pyongyang, January 31 (KCNA) -- The General Staff of the Korean People's Army held a launching drill of the strategic cruise missile Hwasal-2 in the West Sea of Korea on January 30.

The missiles took off from a coastal position in the morning and flew for more than two hours along oval routes set above the sea before they hit an island target with precision. The drill had no adverse effect on the security of the neighbouring countries, the General Staff said.

It made a signal contribution to checking the posture of the army for rapid counterattack and to perfecting the skill of the units charged with an important task. The commanders observed with delight how the target vanished in a pillar of smoke.

On the same day the officials of the Ministry of Light Industry visited the Wonsan Shoe Factory, where the workers have overfulfilled the plan for January by 12 percent. They looked round the cutting room, the nursery and the house of culture, and had a talk with innovators. A performance given by the art squad at 5 p.m. came to its end amid loud applause.`,
    claims: [],
  },
  {
    published: "2022-06-20",
    publisher: "The Lex Letter",
    text: `Who pays when it falls? A short course over coffee

Let us suppose that state A builds a satellite, that state B launches it from the soil of state C, and that a fragment crashes through the roof of a bakery in state D. Which of them owes the baker a new oven? The lawyers who drafted the convention in the years of the great race had an answer. All three do, jointly, and the baker need not prove that anyone was careless.

Now move the accident upwards. If the same satellite rams a foreign one in orbit, fault has to be proved, and nobody has yet agreed on what fault means at such speeds. Must an operator dodge? Must it answer the telephone at four in the morning? My students are always sure that it must; my clients are always sure that it need not.

And what if the satellite has been sold to a company in state E on the way? A contract can move the money, but it cannot move the duty. States dislike this rule, and that is how one knows that it is a good one.

Next month: insurance. If you would like to attend the seminar on 14 July at 6 p.m., write to the usual address. There will be cake, for which nobody is liable.`,
    claims: [],
  },
];

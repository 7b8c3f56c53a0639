import type { Labelled } from "../corpus.ts";

/** A newsletter, a translated interview, a wire, an essay, a thread, a note and a radio transcript; two with nothing to check. Held out until its figures stood in docs/reading.md; built on since. */
export const secondMagazineArticles: readonly Labelled[] = [
  {
    published: "2025-04-23",
    publisher: "Seoul Space Letter",
    text: `With the coffee, as every week

Good morning. The fourth satellite of South Korea's 425 project was launched from Cape Canaveral on Tuesday at 9:48 a.m. Korean time, and a quarter of an hour later it was in orbit. It exchanged its first words with a ground station abroad at 12:27 p.m., the Ministry of National Defense said.

What has Seoul got so far? One camera and three radars. The camera, which left Vandenberg in December 2023, resolves 30 centimetres, according to Yonhap. A fifth satellite is to be launched before the year is out. Once all of them are at work, the ministry promises, they will look at any place in North Korea every two hours. That will not be the end of it: Seoul wants to build a swarm of about 40 little ones by 2030.

And the other side? Pyongyang has one satellite in orbit. Shin Won-sik, while he was defence minister, said that Malligyong-1 was showing no sign of life; Marco Langbroek answered with figures and showed that it had raised its orbit in February 2024. It passes over Seoul about twice a day, mid-morning and late in the evening. Whether anybody has ever seen one of its pictures is a question that we cannot answer before breakfast.`,
    claims: [
      "launch; Seoul Space Letter; asserts; where=Cape Canaveral; at=2025-04-22T00:48",
      "orbit; Seoul Space Letter; asserts; at=2025-04-22T01:03",
      "signal; Ministry of National Defense; asserts; at=2025-04-22T03:27",
      "count; Seoul Space Letter; asserts",
      "launch; Seoul Space Letter; asserts; where=Vandenberg; at=2023-12",
      "resolution; Yonhap; asserts; num=:0.3",
      "launch; Seoul Space Letter; plans; to=2025-12-31",
      "coverage; Ministry of National Defense; plans; where=North Korea; num=:2",
      "plan; Seoul; plans; num=:40",
      "count; Seoul Space Letter; asserts; num=:1",
      "status; Shin Won-sik; denies; who=58400",
      "manoeuvre; Marco Langbroek; asserts; who=58400; at=2024-02",
      "coverage; Seoul Space Letter; asserts; who=58400; where=Seoul; num=:2",
    ],
  },
  {
    published: "2024-02-15",
    publisher: "Revontuli Magazine",
    text: `"I was looking for something else" (translated from Finnish)

We put our questions to a hobby observer from Turku, in his kitchen.

Question: How does one find a space plane that does not want to be found?

Answer: With luck. On the evening of 8 February I saw an object that stood in no list. It was not what I had pointed the camera at.

And you knew at once?

No, no. I slept badly. Two nights later a colleague in the Netherlands saw it as well, and then the sums could be done. The X-37B goes from 323 kilometres up to 38,800 and back again, in a path inclined by 59 degrees. On its sixth flight it never rose above 500.

What had the owner told the public?

The Space Force said that it was launched on a Falcon Heavy from the Kennedy Space Center at 8:07 p.m. on 28 December. With us it was already the morning of the 29th. Since then: silence.

Some Russian papers wrote that it shadows their early-warning satellites.

It does not come near them. I have checked that, one after the other.

Has it changed its course?

Not since I found it. But I am sure that it will; they all did. And I expect to be asleep when it happens.

Thank you, and good seeing.`,
    claims: [
      "sighting; hobby observer; asserts; at=2024-02-0",
      "sighting; hobby observer; asserts; at=2024-02-1; where=Netherlands",
      "orbit; hobby observer; asserts; who=X-37B; num=:323,:38800,:59",
      "orbit; hobby observer; asserts; who=45606; num=:500",
      "launch; Space Force; asserts; via=hobby observer; who=X-37B; where=Kennedy; at=2023-12-29T01:07",
      "proximity; Russian papers; asserts; who=X-37B",
      "proximity; hobby observer; denies; who=X-37B",
      "manoeuvre; hobby observer; denies; who=X-37B",
      "manoeuvre; hobby observer; plans; who=X-37B",
    ],
  },
  {
    published: "2023-09-27",
    publisher: "Gulf Wire",
    text: `DUBAI, Sept 27 (Gulf Wire) - Iran's Revolutionary Guards said on Wednesday they had launched the imaging satellite Noor-3 from Shahroud and placed it 450 km above the Earth, state television reported.

Its pictures are two and a half times as sharp as those of Noor-2, said Ali Jafarabadi, who heads the force's space command. He promised two more launches before March.

Noor-2 had been at a height of 500 km after its launch in March last year, Jonathan McDowell, an astronomer who keeps a catalogue of all space objects, told reporters. There was no word from Washington on whether the newcomer had separated from its rocket.

The first of the line re-entered the atmosphere in April 2022 after two years. General John Raymond, the head of the U.S. Space Force at the time, had said that it was tumbling and called it a webcam. Press TV nevertheless reported in July 2020 that Noor-1 had photographed the Al Udeid air base in Qatar, which is used by the United States. Experts interviewed by Iran International said that so small a satellite could not have taken the picture.

The West maintains that such rockets help Iran to build missiles. Tehran denies this.`,
    claims: [
      "launch; Revolutionary Guards; asserts; via=state television; who=57962; where=Shahroud; at=2023-09-2",
      "orbit; Revolutionary Guards; asserts; via=state television; who=57962; num=:450",
      "resolution; Ali Jafarabadi; asserts; who=57962",
      "launch; Ali Jafarabadi; plans; num=:2",
      "orbit; Jonathan McDowell; asserts; who=51954; at=2022-03; num=:500",
      "decay; Gulf Wire; asserts; who=45529; at=2022-04",
      "status; John Raymond; asserts; who=45529",
      "imaging; Press TV; asserts; who=45529; where=Al Udeid",
      "imaging; Experts; denies; via=Iran International; who=45529; where=Al Udeid",
      "statement; West; asserts",
      "statement; Tehran; denies",
    ],
  },
  {
    published: "2024-06-01",
    publisher: "Meridian Quarterly",
    text: `A pad is a promise about directions. Look at Kourou, five degrees north of the equator, with water to the east and to the north: from there a rocket can reach the geostationary belt and the polar orbits alike. Plesetsk has no such freedom. Nothing that is launched from it straight ahead can enter an orbit inclined by less than 62.9 degrees.

Naro, at the southern tip of Korea, permits launches to the south only, the Korea Aerospace Research Institute explains; Japan is in the way on one side, China on the other. It sufficed for Nuri, which rose from the place at 18:24 on 25 May 2023, local time, and left NEXTSat-2 at a height of 550 kilometres.

North of the border the puzzle is harder. From Sohae no straight ascent leads to a sun-synchronous orbit, Ted Molczan argued as early as 2012: the rocket must turn on its way. In November 2023 Malligyong-1 was launched on just such a bent path, Seradata reported.

Florida gave up the road to the poles in the 1960s for fear of dropping something on Cuba. Then, on 30 August 2020, a Falcon 9 left Cape Canaveral for the south with Argentina's SAOCOM 1B, and nobody was hit. The next promise is Norwegian. Isar Aerospace intends to launch its Spectrum from Andøya, beyond the Arctic Circle, next year at the earliest.`,
    claims: [
      "site-capability; Meridian Quarterly; asserts; where=Kourou",
      "site-capability; Meridian Quarterly; denies; where=Plesetsk; num=:62.9",
      "site-capability; Korea Aerospace Research Institute; asserts; where=Naro",
      "launch; Meridian Quarterly; asserts; where=Naro; at=2023-05-25T09:24",
      "orbit; Meridian Quarterly; asserts; who=NEXTSat-2; num=:550",
      "site-capability; Ted Molczan; denies; where=Sohae",
      "launch; Seradata; asserts; who=58400; at=2023-11",
      "launch; Meridian Quarterly; asserts; who=SAOCOM 1B; where=Cape Canaveral; at=2020-08-3",
      "launch; Isar Aerospace; plans; where=Andøya; at=2025",
    ],
  },
  {
    published: "2024-10-25",
    publisher: "Debris Watch",
    text: `1/ Intelsat 33E, a thread. Intelsat says the satellite stopped working on 19 October. US Space Forces-Space confirmed the breakup that same evening: about 0430 UTC, with around 20 pieces being tracked.

2/ Only 20? ExoAnalytic has 57 by now. Roscosmos speaks of more than 80. All three can be right: every telescope has a smallest thing that it can see, and clouds spread.

3/ Age: eight. It was launched from Kourou in August 2016, on an Ariane 5, and nobody who was in the room will forget the cake.

4/ I had the hulk in the eyepiece at Pune on Tuesday, at about 22:10 IST. One flash every three seconds. It's tumbling, no doubt about that.

5/ What of the neighbours? Intelsat is moving customers to other spacecraft and has nothing else to say. The Americans see "no immediate threats". I'd love to read how they know.

6/ We have been here before. Its sister Intelsat 29E died in April 2019, after a leak. And in low orbit the old Resurs-P1 fell apart on 26 June: US Space Command counted over 100 fragments.

7/ @all: please stop sending me the submarine picture. Good night.`,
    claims: [
      "status; Intelsat; asserts; who=41748; at=2024-10-19",
      "status; US Space Forces-Space; asserts; who=41748; at=2024-10-19T04:30",
      "count; US Space Forces-Space; asserts; num=:20",
      "count; ExoAnalytic; asserts; num=:57",
      "count; Roscosmos; asserts; num=:80",
      "launch; Debris Watch; asserts; who=41748; where=Kourou; at=2016-08",
      "sighting; Debris Watch; asserts; who=41748; where=Pune; at=2024-10-22T16:40",
      "status; Debris Watch; asserts; who=41748",
      "statement; Americans; asserts",
      "status; Debris Watch; asserts; who=Intelsat 29E; at=2019-04",
      "status; Debris Watch; asserts; who=39186; at=2024-06-26",
      "count; US Space Command; asserts; num=:100",
    ],
  },
  {
    published: "2024-01-10",
    publisher: "Formosa Science Service",
    text: `Taipei, Jan. 10 – The rocket that woke up every telephone on the island yesterday was carrying nothing more warlike than a telescope. The Long March 2C had been launched from Xichang at 3:03 p.m. with the Einstein Probe on board. It flew over southern Taiwan minutes afterwards, at an altitude of more than 500 kilometers, the Ministry of National Defense said. The word "missile" in the English alert was a mistake, for which the ministry apologized.

Legislators of both large parties wanted to know yesterday evening what else goes over their heads. Reconnaissance satellites of the Yaogan series pass over Taiwan dozens of times a day, an official of the ministry told them; he did not call it unusual. In 2023 China carried out 67 orbital launches, he added.

The island's own means are modest. FORMOSAT-5, which was launched from Vandenberg in August 2017, remains in service; it is the only imaging satellite that Taiwan has in orbit. Its pictures show details of two meters. The Taiwan Space Agency plans to launch a sharper one, FORMOSAT-8A, in 2025. It will distinguish objects of one meter, the agency says, and take pictures of the whole island every day once its sisters have joined it.

The alarm itself lasted eleven seconds.`,
    claims: [
      "launch; Formosa Science Service; asserts; where=Xichang; at=2024-01-09T07:03",
      "overflight; Ministry of National Defense; asserts; where=Taiwan; num=:500",
      "statement; Ministry of National Defense; asserts",
      "coverage; official; asserts; where=Taiwan",
      "count; official; asserts; at=2023; num=:67",
      "launch; Formosa Science Service; asserts; who=FORMOSAT-5; where=Vandenberg; at=2017-08",
      "status; Formosa Science Service; asserts; who=FORMOSAT-5",
      "count; Formosa Science Service; asserts",
      "resolution; Formosa Science Service; asserts; who=FORMOSAT-5; num=:2",
      "launch; Taiwan Space Agency; plans; who=FORMOSAT-8A; at=2025",
      "resolution; Taiwan Space Agency; plans; who=FORMOSAT-8A; num=:1",
      "coverage; Taiwan Space Agency; plans; where=Taiwan",
    ],
  },
  {
    published: "2025-03-25",
    publisher: "Radio Trent",
    text: `PRESENTER: Seven minutes past eight. Now, did you see it? At about eight last night a pale blue spiral hung over England, turned slowly, and was gone. June, who lives in Derby, rang us straight away.

CALLER: I was putting the bins out, and there it was above the church. Three minutes, I'd say. I thought, well, that's that, then.

PRESENTER: The Met Office thinks it was the plume of a SpaceX rocket. We have an astronomer from Leicester on the line. Is that right?

ASTRONOMER: Quite right. A Falcon 9 took off from Cape Canaveral at 1:48 in the afternoon, Eastern Daylight Time, so 5:48 here. Two hours later its upper stage flew over Britain, spinning, and emptied its tanks. I expect that it came down in an ocean before the night was over.

PRESENTER: What was it carrying?

ASTRONOMER: A satellite of the National Reconnaissance Office. They don't tell us where it goes. Give the hobby people a fortnight.

PRESENTER: How crowded is it up there, actually?

ASTRONOMER: More than 11,000 satellites are working at the moment, and about 7,000 of them are Starlinks.

PRESENTER: A listener in Matlock texts that one goes over his garden every ten minutes.

ASTRONOMER: He should get some sleep.

PRESENTER: Eleven past eight. Roadworks on the A52.`,
    claims: [
      "sighting; Radio Trent; asserts; where=England; at=2025-03-24T20:00",
      "sighting; CALLER; asserts",
      "sighting; Met Office; suspects",
      "launch; ASTRONOMER; asserts; where=Cape Canaveral; at=2025-03-24T17:48",
      "overflight; ASTRONOMER; asserts; where=Britain; at=2025-03-24T19:48",
      "decay; ASTRONOMER; suspects",
      "count; ASTRONOMER; asserts; num=:11000",
      "count; ASTRONOMER; asserts; num=:7000",
      "coverage; listener; asserts; where=Matlock; num=:10",
    ],
  },
  {
    published: "2024-08-19",
    publisher: "Trades Today",
    text: `A day on the roof

Nobody grows up wanting to be a dish fitter. Ask Kevin's three apprentices, who wanted to be a footballer, a vet and, in one case, an astronaut. At 7:15 on a wet Monday they are on a roof in Wrexham and looking for 28.2 degrees east with a meter that beeps.

The trade has shrunk by two thirds since 2010. Customers cancel, move to cable or stream; those who remain are loyal and old. What keeps the firm alive are caravans, pubs and, lately, farms. "They ring when the broadband drops," Kevin says. "I tell them it's the cow."

He charges 95 pounds for the first hour and 60 for every other. A good fitter does six jobs between breakfast and the school run. The worst enemy, he claims, is neither rain nor lightning but the neighbour's birch, which was not there in 2003 and now stands exactly between the house and the signal.

Are they afraid of the future? The youngest shrugs. She has passed two of four exams and expects the last result on 2 September. There will always be roofs, she says, and somebody has to take the old things down.`,
    claims: [],
  },
  {
    published: "2019-12-08",
    publisher: "The Weekend Reader",
    text: `Cold pages

"The Plesetsk Letter", the ninth novel by a former diplomat, begins at 4:20 a.m. in a telephone box and ends 512 pages later in the same one. In between a colonel loses his faith, a translator loses her job and everybody loses track of an envelope. The envelope is said to contain the orbit of something. We never learn of what.

That is the trick of the book, and it nearly works. One minister believes that there is a satellite; his rival denies it; an old lady in Tromsø insists she saw it cross her kitchen window, twice, while the potatoes boiled. Each of them is so convincing that the reader changes sides with every chapter.

The dialogue is dry and quick. The love story, alas, has the warmth of a customs form, and the author's fondness for acronyms should have been intercepted by an editor. Two chapters consist entirely of telegrams.

Even so, I read it in a single night and missed my train on Thursday. A film is being planned, with a launch in cinemas not before 2022. If they keep the old lady I shall be first in the queue.`,
    claims: [],
  },
];

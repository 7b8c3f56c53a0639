import type { Labelled } from "../corpus.ts";

/** Questions and answers, a ticker, a translation, a thread, radio, a fact-check, a magazine feature and a wire. Labelled before the first run. */
export const heldOutFreshFormsArticles: readonly Labelled[] = [
  {
    published: "2024-02-23",
    publisher: "Skywatch Weekly",
    text: `"We had no brakes"

ERS-2 was launched from Kourou in April 1995, and this week it came home. We spoke to an engineer of the European Space Agency.

Q: When did it happen, and where?

A: At 17:17 UTC on Wednesday, over the North Pacific. Nobody has reported any damage.

Q: What had you done beforehand?

A: In July and August 2011 we lowered it from 785 to 573 kilometres, and with that the fuel was gone. It was switched off soon afterwards.

Q: Some newspapers wrote that it would come down over Europe.

A: That was wrong. I told them so, one after another.

Q: Which of your satellites worries you most now?

A: Envisat. It has been dead since April 2012, it weighs eight tonnes, and it circles at 770 kilometres.

Q: And which is the next to fall?

A: Salsa, one of the four Cluster satellites. It will re-enter over the South Pacific in September.`,
    claims: [
      "launch; Skywatch Weekly; asserts; who=23560; where=Kourou; at=1995-04",
      "decay; Skywatch Weekly; asserts; who=23560",
      "decay; engineer; asserts; who=23560; where=North Pacific; at=2024-02-21T17:17",
      "manoeuvre; engineer; asserts; who=23560; at=2011-07; num=:785,:573",
      "status; engineer; asserts; who=23560",
      "decay; newspapers; plans; who=23560; where=Europe",
      "decay; engineer; denies; who=23560; where=Europe",
      "status; engineer; asserts; who=27386; at=2012-04",
      "orbit; engineer; asserts; who=27386; num=:770",
      "decay; engineer; plans; who=Salsa; where=South Pacific; at=2024-09",
    ],
  },
  {
    published: "2023-05-25",
    publisher: "Korea Live",
    text: `Nuri's third flight: the evening as it happened (all times KST)

17:40 Lift-off is set for 18:24, the science ministry says. The wind is weak, the sky clear.

18:10 The last ten minutes are in the hands of the computers. Families on the beach are singing.

18:24 Lift-off! Nuri rises from the Naro Space Center.

18:37 NEXTSat-2, the main passenger, is in orbit at a height of 550 kilometers.

18:42 The flight is over. Applause in the control room.

19:07 King Sejong Station picks up the signal of NEXTSat-2.

19:50 Science Minister Lee Jong-ho announces that the launch was a success. Three more flights of Nuri will follow by 2027, he says.

20:20 No signals have been received from Lumir-T1 so far, according to KARI.

20:45 For the record: the first Nuri failed on Oct. 21, 2021. The second reached orbit on June 21, 2022. We end our coverage here. Good night.`,
    claims: [
      "launch; science ministry; plans; at=2023-05-25T09:24",
      "launch; Korea Live; asserts; where=Naro; at=2023-05-25T09:24",
      "orbit; Korea Live; asserts; who=NEXTSat-2; at=2023-05-25T09:37; num=:550",
      "signal; Korea Live; asserts; who=NEXTSat-2; where=King Sejong; at=2023-05-25T10:07",
      "launch; Lee Jong-ho; asserts",
      "launch; Lee Jong-ho; plans; num=:3",
      "signal; KARI; denies; who=Lumir-T1",
      "launch-failure; Korea Live; asserts; at=2021-10-21",
      "orbit; Korea Live; asserts; at=2022-06-21",
    ],
  },
  {
    published: "2022-08-10",
    publisher: "Tehran Evening Post",
    text: `(Translated from Persian)

The satellite Khayyam was launched yesterday morning at 10:22 Tehran time from the base of Baikonur with a Soyuz rocket, and after some minutes it was placed in an orbit of 500 kilometres.

The minister of communications, Mr. Issa Zarepour, said that the first telemetry data of the satellite have been received at the stations of the Iranian Space Agency. He called the day a turning point in the space cooperation of the two countries.

According to the agency the accuracy of the pictures of Khayyam is one metre. It passes over Iran four times a day, state television added.

The Washington Post had written that the satellite is under the control of Russia. The agency rejected this and wrote that all commands are issued by Iranian specialists inside the country.

The head of the agency, Hassan Salarieh, said that three further satellites of this kind will be built. Their price was not mentioned.`,
    claims: [
      "launch; Tehran Evening Post; asserts; who=53370; where=Baikonur; at=2022-08-09T05:52",
      "orbit; Tehran Evening Post; asserts; who=53370; num=:500",
      "signal; Issa Zarepour; asserts; who=53370",
      "statement; Issa Zarepour; asserts",
      "resolution; agency; asserts; who=53370; num=:1",
      "coverage; state television; asserts; who=53370; where=Iran; num=:4",
      "status; Washington Post; asserts; who=53370",
      "status; agency; denies; who=53370",
      "plan; Hassan Salarieh; plans; num=:3",
    ],
  },
  {
    published: "2025-04-27",
    publisher: "Orbit Diary",
    text: `1/ Many of you ask about Cosmos 2553. Short thread.

2/ LeoLabs says its radar saw the Russian satellite tumbling in November. Slingshot Aerospace says it has been stable again since then. Both can be true.

3/ What is it? It was launched from Plesetsk on 5 February 2022, three weeks before the war. It circles at a height of 2,000 km, where there is a lot of radiation and not much else.

4/ Moscow says it serves to test instruments. Washington suspects it of being part of a plan for a nuclear weapon in space. I have no idea who is right, and neither does the man in your timeline.

5/ I saw it from Leiden on Friday night, at 22:40 CEST. A steady point, no flashes at all.

6/ One tabloid writes that it is about to re-enter. It is not. Please read something else.

7/ Next week: how to build a tripod out of a broken chair.`,
    claims: [
      "status; LeoLabs; asserts; who=51511; at=2024-11",
      "status; Slingshot Aerospace; asserts; who=51511",
      "launch; Orbit Diary; asserts; who=51511; where=Plesetsk; at=2022-02-05",
      "orbit; Orbit Diary; asserts; who=51511; num=:2000",
      "statement; Moscow; asserts",
      "statement; Washington; suspects",
      "sighting; Orbit Diary; asserts; who=51511; where=Leiden; at=2025-04-25T20:40",
      "decay; tabloid; plans; who=51511",
      "decay; Orbit Diary; denies; who=51511",
    ],
  },
  {
    published: "2025-07-30",
    publisher: "Deccan Radio",
    text: `PRESENTER: Good evening, it's nine o'clock. NISAR, the radar satellite of India and the United States, was launched from Sriharikota at 5:40 this evening, Indian time. Our correspondent is there. How was it?

CORRESPONDENT: Loud! A perfect climb into the clouds. ISRO's chairman, V. Narayanan, said that the satellite had reached an orbit of 747 kilometres, very close to the target.

PRESENTER: Is it in good health?

CORRESPONDENT: NASA says that its first signals have been received. For the moment everybody here is drinking tea.

PRESENTER: And when does the work begin?

CORRESPONDENT: From November on, NASA says, it will scan nearly all the land of the Earth every twelve days.

PRESENTER: ISRO needed some good news.

CORRESPONDENT: It did. The navigation satellite NVS-02 was launched in January, but ISRO could not raise its orbit. And on 18 May the launch of EOS-09 failed.

PRESENTER: Thank you. The monsoon has reached Goa, and the roads are closed.`,
    claims: [
      "launch; Deccan Radio; asserts; who=65053; where=Sriharikota; at=2025-07-30T12:10",
      "orbit; V. Narayanan; asserts; who=65053; num=:747",
      "signal; NASA; asserts; who=65053",
      "coverage; NASA; plans; who=65053; at=2025-11; num=:12",
      "launch; CORRESPONDENT; asserts; who=NVS-02; at=2025-01",
      "manoeuvre; CORRESPONDENT; denies; who=NVS-02",
      "launch-failure; CORRESPONDENT; asserts; who=EOS-09; at=2025-05-18",
    ],
  },
  {
    published: "2022-02-14",
    publisher: "Fact Desk",
    text: `CLAIM: Posts on Facebook say that a video shows the Chinese space station re-entering over Puerto Rico.

RATING: False.

The video is real. It was recorded in Puerto Rico on February 7 and shows several bright trails crossing the sky at 2:40 a.m. local time. The trails were Starlink satellites that burned up in the atmosphere, said Marco Langbroek, a Dutch expert on satellites.

The company SpaceX launched 49 of them from the Kennedy Space Center on February 3 at 1:13 p.m. EST. Up to 40 of these will re-enter because of a geomagnetic storm, SpaceX said on February 8.

The space station was in orbit at a height of about 390 kilometers all the time, Jonathan McDowell told us. It did not even pass over Puerto Rico that night, he added.

The post has been shared more than 60,000 times. We asked the man who wrote it for his source and have received no answer.`,
    claims: [
      "decay; Posts; asserts; who=48274; where=Puerto Rico",
      "decay; Fact Desk; denies; who=48274",
      "sighting; Fact Desk; asserts; where=Puerto Rico; at=2022-02-07T06:40",
      "decay; Marco Langbroek; asserts; who=Starlink",
      "launch; Fact Desk; asserts; who=Starlink; where=Kennedy; at=2022-02-03T18:13; num=:49",
      "decay; SpaceX; plans; who=Starlink; num=:40",
      "orbit; Jonathan McDowell; asserts; who=48274; num=:390",
      "overflight; Jonathan McDowell; denies; who=48274; where=Puerto Rico",
    ],
  },
  {
    published: "2019-11-30",
    publisher: "The Lantern Magazine",
    text: `The man who repairs planets

In a cellar in Franeker, two streets from the oldest working planetarium in the world, a clockmaker is cleaning Saturn. The planet is made of brass and is no bigger than a walnut. Its rings came off in 1953, and somebody glued them on again upside down.

"People think that precision is everything," he says without looking up. "It isn't. Patience is." He has repaired about forty orreries since he gave up wristwatches, most of them for museums, some for families who do not know what they own. The smallest needs winding every eight days, the largest fills a ballroom near Vienna.

He has never owned a telescope and goes to bed at nine. When a customer asked him to add a Sputnik to the Earth, he refused; the moon, he argued, would have been offended.

Who will take over when he stops? His daughter studies law. An apprentice has been promised to him for the spring.`,
    claims: [],
  },
  {
    published: "2023-04-15",
    publisher: "Reuters",
    text: `ANKARA, April 15 (Reuters) - Turkey launched its first home-built high-resolution observation satellite, IMECE, from California on Saturday, the Industry and Technology Ministry said.

The Falcon 9 rocket carrying it took off from the Vandenberg base at 9:48 a.m. Turkish time (0648 GMT), after bad weather had forced several delays. The first signal from the satellite was received two hours later, Industry Minister Mustafa Varank wrote on Twitter.

IMECE circles the Earth at a height of 680 km and shows details of less than one metre, according to Tubitak, the state body that built it.

President Tayyip Erdogan, who faces elections next month, said the satellite would free Turkey from its dependence on others.

Gokturk-2, which is used by the armed forces, was launched from Jiuquan in China in December 2012, and Gokturk-1 followed from Kourou four years later. Turksat 6A, a communications satellite, will be launched next year, Varank said. The lira was little changed.`,
    claims: [
      "launch; Industry and Technology Ministry; asserts; who=IMECE; where=California; at=2023-04-15",
      "launch; Reuters; asserts; who=IMECE; where=Vandenberg; at=2023-04-15T06:48",
      "signal; Mustafa Varank; asserts; who=IMECE; at=2023-04-15T08:48",
      "orbit; Tubitak; asserts; who=IMECE; num=:680",
      "resolution; Tubitak; asserts; who=IMECE; num=:1",
      "statement; Tayyip Erdogan; asserts",
      "launch; Reuters; asserts; who=Gokturk-2; where=Jiuquan; at=2012-12",
      "launch; Reuters; asserts; who=Gokturk-1; where=Kourou; at=2016",
      "launch; Mustafa Varank; plans; who=Turksat 6A; at=2024",
    ],
  },
];

import type { Labelled } from "../corpus.ts";

/** Two agency wires, state media, a tabloid, a blog, a release, questions and answers, a ticker, a translation, a thread, a transcript and a column: labelled before the first run. */
export const heldOutNewestArticles: readonly Labelled[] = [
  {
    published: "2025-05-10",
    publisher: "Associated Press",
    text: `BERLIN (AP) — A Soviet probe that was meant for Venus fell out of the sky on Saturday, 53 years late and nowhere near its goal.

Kosmos 482 came down over the Indian Ocean at 9:24 a.m. Moscow time (2:24 a.m. EDT), the Russian space agency Roscosmos said, citing its own calculations. No damage was reported.

The European Space Agency said a radar near Bonn had seen the craft at 0604 GMT. It did not show up at 0732, when it was due again, and so had most likely come down in between, the agency added.

The probe was launched from Baikonur on March 31, 1972. Its landing capsule, a ball a meter across, was built to survive the heat of Venus, and had been followed for weeks by people who have never cared for Venus before or since.

"If it is lying about somewhere, nobody has knocked on our door yet," a spokesperson for the agency said in Darmstadt.`,
    claims: [
      "decay; Associated Press; asserts; who=6073; at=2025-05-10",
      "decay; Roscosmos; asserts; who=6073; where=Indian Ocean; at=2025-05-10T06:24",
      "sighting; European Space Agency; asserts; who=6073; where=Bonn; at=2025-05-10T06:04",
      "sighting; European Space Agency; denies; who=6073; at=2025-05-10T07:32",
      "decay; European Space Agency; suspects; who=6073",
      "launch; Associated Press; asserts; who=6073; where=Baikonur; at=1972-03-31",
    ],
  },
  {
    published: "2023-08-24",
    publisher: "Reuters",
    text: `SEOUL/TOKYO, Aug 24 (Reuters) - North Korea's second attempt to put a spy satellite into orbit ended in failure on Thursday, state media said, three months after the first had crashed into the sea.

The third stage of the Chollima-1 rocket went wrong because of an error in its emergency blasting system, KCNA reported. The National Aerospace Development Administration (NADA) said it would try again in October.

South Korea's military said it detected the launch at about 3:50 a.m. (1850 GMT on Wednesday) from Sohae, on the North's west coast. The rocket flew over Okinawa some minutes later, according to the office of Japan's prime minister. Parts of it dropped into the Yellow Sea, the East China Sea and the Pacific, chief cabinet secretary Hirokazu Matsuno told reporters.

Fumio Kishida called the launch a threat to the safety of the people. A spokesperson for the White House National Security Council urged Pyongyang to come to the table. North Korea maintains that it has a sovereign right to explore space.

A government source in Seoul, who declined to be named, said that the North might attempt another launch earlier than announced.`,
    claims: [
      "launch-failure; state media; asserts; who=2023-F07; at=2023-08-24",
      "launch-failure; Reuters; asserts; who=2023-F06",
      "launch-failure; KCNA; asserts; who=2023-F07",
      "launch; National Aerospace Development Administration; plans; at=2023-10",
      "launch; South Korea's military; asserts; where=Sohae; at=2023-08-23T18:50",
      "overflight; office of Japan's prime minister; asserts; where=Okinawa",
      "decay; Hirokazu Matsuno; asserts; where=Yellow Sea,East China Sea,Pacific",
      "statement; Fumio Kishida; asserts",
      "statement; spokesperson; asserts",
      "statement; North Korea; asserts",
      "launch; government source; plans",
    ],
  },
  {
    published: "2024-09-14",
    publisher: "IRNA",
    text: `TEHRAN, Sept. 14 (IRNA) – The research satellite Chamran-1 was successfully launched on Saturday morning by the Qaem-100 carrier rocket of the IRGC Aerospace Force and placed in an orbit at an altitude of 550 kilometers.

The first signals of the homegrown satellite were received by ground stations a short while later. It weighs some 60 kilograms and was designed by the Iran Electronics Industries. Its main mission is to test systems for changes of orbit.

The three-stage Qaem-100 burns solid fuel. In January the same carrier put the Soraya satellite into an orbit of 750 kilometers, a record for the country.

Five further launches are to follow before the end of the Iranian year on March 20, an official of the space agency told IRNA. He said that the imaging satellite Pars 1, which was launched from Vostochny in February, continued to work well and could discern details of 15 meters.

The Foreign Ministry has dismissed Western allegations about the purpose of such carriers as baseless. The Islamic Republic, it stresses, will not ask anyone for permission to advance in science.`,
    claims: [
      "launch; IRNA; asserts; who=61072; at=2024-09-14",
      "orbit; IRNA; asserts; who=61072; num=:550",
      "signal; IRNA; asserts; who=61072; at=2024-09-14",
      "orbit; IRNA; asserts; who=58817; at=2024-01; num=:750",
      "launch; official; plans; to=2025-03-20; num=:5",
      "launch; official; asserts; who=59065; where=Vostochny; at=2024-02",
      "status; official; asserts; who=59065",
      "resolution; official; asserts; who=59065; num=:15",
      "statement; Foreign Ministry; denies",
      "statement; Foreign Ministry; asserts",
    ],
  },
  {
    published: "2025-02-20",
    publisher: "The Daily Beacon",
    text: `SPACE CRASH AT THE LAMP SHOP

HE only wanted to open the gate. Instead, the owner of a warehouse in Komorniki, Poland, came nose to nose with a scorched tank the size of a small car yesterday morning.

"My first thought was a boiler," he told local radio. It was nothing of the kind.

The tank is a piece of one of Elon Musk's rockets. Poland's space agency, POLSA, says the second stage of a Falcon 9 came down over the country between 4:46 and 4:48am local time (3.46 to 3.48am GMT). Stargazing boffin Jonathan McDowell says the four-ton monster hit the atmosphere above the Irish Sea at 3.43am.

Sleepless families in Leeds and Berlin filmed a trail of fireballs crossing the sky.

The rocket had been launched from Vandenberg, California, on February 1 with 22 Starlinks on board.

It is not the first time. Last March a lump of an old battery pallet from the International Space Station smashed through a roof in Naples, Florida.

Police stress that nobody was hurt. SpaceX has not replied. The lamps are fine.`,
    claims: [
      "decay; POLSA; asserts; who=62878; where=Poland; at=2025-02-19T03:46; to=2025-02-19T03:48",
      "decay; Jonathan McDowell; asserts; who=62878; where=Irish Sea; at=2025-02-19T03:43",
      "sighting; families; asserts; where=Leeds,Berlin",
      "launch; The Daily Beacon; asserts; where=Vandenberg; at=2025-02-01; num=:22",
      "decay; The Daily Beacon; asserts; who=47853; where=Naples; at=2024-03",
    ],
  },
  {
    published: "2022-08-06",
    publisher: "Orbit Notebook",
    text: `Kosmos 2558: the first pass

I promised numbers, so here they are.

Russia launched Kosmos 2558 from Plesetsk on Monday at 20:25 UTC. On Thursday at 14:16:27 UTC it passed USA 326 at a distance of 67 km, by my reckoning over the middle of the Atlantic. The American spy satellite was at an altitude of 518 km, its visitor at 453 km. I would not trust the distance to better than a few kilometres.

Will there be more? The lower of the two moves faster and draws ahead. To stay close it has to climb. It has not manoeuvred since it entered orbit; I expect that it will raise its orbit before the end of the month.

We have seen this game before. In January 2020 Kosmos 2542 closed in on USA 245 to about 150 km, as Michael Thompson noticed at the time.

Moscow's Defence Ministry says only that the new satellite is functioning normally. Gen. James Dickinson, who leads U.S. Space Command, told NBC that the Russians were behaving irresponsibly.

Clear skies. My next report is due on Tuesday.`,
    claims: [
      "launch; Orbit Notebook; asserts; who=53323; where=Plesetsk; at=2022-08-01T20:25",
      "proximity; Orbit Notebook; asserts; who=53323; at=2022-08-04T14:16; num=:67",
      "orbit; Orbit Notebook; asserts; who=51445; num=:518",
      "orbit; Orbit Notebook; asserts; who=53323; num=:453",
      "manoeuvre; Orbit Notebook; denies; who=53323",
      "manoeuvre; Orbit Notebook; plans; who=53323",
      "proximity; Michael Thompson; asserts; who=44797; at=2020-01; num=:150",
      "status; Defence Ministry; asserts; who=53323",
      "statement; James Dickinson; asserts",
    ],
  },
  {
    published: "2024-05-17",
    publisher: "Russian Ministry of Defence",
    text: `MOSCOW, May 17 – A crew of the Aerospace Forces today at 00:21 Moscow time carried out the launch of a medium-class Soyuz-2.1b carrier rocket from the Plesetsk State Test Cosmodrome in the Arkhangelsk Region, with a spacecraft in the interests of the Ministry of Defence.

At the calculated time the spacecraft was delivered to its target orbit and accepted for control by the ground facilities of the Space Forces. A stable telemetry link with it is being maintained. Its on-board systems are functioning normally. It has been assigned the serial number Kosmos-2576.

The previous launch from the northern cosmodrome took place on 9 February at 10:03 Moscow time, when a light-class Soyuz-2.1v put the spacecraft Kosmos-2575 into orbit. Several more launches for the Ministry are planned from Plesetsk before the end of the year.

The Ministry points out once again that the Russian Federation opposes the placing of weapons in outer space. Statements to the contrary by representatives of certain countries do not correspond to reality.`,
    claims: [
      "launch; Ministry of Defence; asserts; who=59773; where=Plesetsk; at=2024-05-16T21:21",
      "orbit; Ministry of Defence; asserts; who=59773",
      "status; Ministry of Defence; asserts; who=59773",
      "signal; Ministry of Defence; asserts; who=59773",
      "status; Ministry of Defence; asserts; who=59773",
      "launch; Ministry of Defence; asserts; who=Kosmos-2575; where=Plesetsk; at=2024-02-09T07:03",
      "launch; Ministry of Defence; plans; where=Plesetsk; to=2024-12-31",
      "statement; Ministry of Defence; asserts",
      "statement; Ministry of Defence; denies",
    ],
  },
  {
    published: "2024-02-21",
    publisher: "Hanse Science Desk",
    text: `Five questions about ERS-2

What is falling today?
An old European satellite that measured ice, waves and ozone. ERS-2 was launched from Kourou on 21 April 1995 and was supposed to hold out for three years. It worked until 2011.

When will it come down?
At 15:49 UTC, the European Space Agency estimates, with an uncertainty of 1.76 hours either way. That is 16:49 in Hamburg.

Why did nobody steer it into the sea?
There is no fuel left. In the summer of 2011 the operators lowered its orbit from 785 to 573 kilometres and then emptied the tanks, so that it could not explode. Since then it has been dead.

Is that how it is always done?
No. In July last year ESA brought down Aeolus over Antarctica with the last drops in its tank. Envisat, on the other hand, which fell silent in April 2012, will go on circling the Earth at nearly 800 kilometres for a century or more.

Should I wear a helmet?
The chance of being hit is less than one in 100 billion. Mind the bicycles.`,
    claims: [
      "launch; Hanse Science Desk; asserts; who=23560; where=Kourou; at=1995-04-21",
      "status; Hanse Science Desk; asserts; who=23560",
      "decay; European Space Agency; plans; who=23560; at=2024-02-21T14:03; to=2024-02-21T17:35",
      "manoeuvre; Hanse Science Desk; asserts; who=23560; at=2011; num=:785,:573",
      "status; Hanse Science Desk; asserts; who=23560",
      "decay; Hanse Science Desk; asserts; who=43600; where=Antarctica; at=2023-07",
      "status; Hanse Science Desk; asserts; who=27386; at=2012-04",
      "orbit; Hanse Science Desk; plans; who=27386; num=:800",
    ],
  },
  {
    published: "2022-11-04",
    publisher: "Tarragona Morning Post",
    text: `LIVE: Chinese rocket on its way down (all times local, UTC+1)

11:52 – NASA administrator Bill Nelson accuses Beijing of taking unnecessary risks once more.

11:20 – It is over. U.S. Space Command confirms that the stage re-entered over the south-central Pacific at 11:01. We exhale.

10:55 – Asked about the matter, foreign ministry spokesman Zhao Lijian says in Beijing that such re-entries are common practice and that China has always been open about them.

10:20 – Planes may fly again. The airspace over Catalonia was closed from 09:38 to 10:18, the control authority Enaire says. At El Prat a woman on her way to a wedding in Lisbon tells us that she is laughing so as not to cry.

09:10 – What is this thing? The core stage of a Long March 5B, some 23 tonnes. It was launched from Wenchang on Monday with Mengtian, the third module of the Chinese station.

08:30 – It will pass over northern Spain this morning, the EU's surveillance network says. The Aerospace Corporation had said last night that it expected the re-entry at 23:17 UTC on Friday, plus or minus ten hours.`,
    claims: [
      "statement; Bill Nelson; asserts",
      "decay; U.S. Space Command; asserts; where=Pacific; at=2022-11-04T10:01",
      "statement; Zhao Lijian; asserts",
      "hazard-area; Enaire; asserts; where=Catalonia; at=2022-11-04T08:38; to=2022-11-04T09:18",
      "launch; Tarragona Morning Post; asserts; where=Wenchang; at=2022-10-31",
      "overflight; EU's surveillance network; plans; where=Spain",
      "decay; Aerospace Corporation; plans; at=2022-11-04T13:17; to=2022-11-05T09:17",
    ],
  },
  {
    published: "2025-03-07",
    publisher: "Le Courrier de Guyane",
    text: `The third eye of the armies (translated from the French)

At last! On Thursday at 13:24, after two postponements, Ariane 6 tore itself away from Kourou under a grey sky. In Paris it was 17:24. One hour and six minutes later it deposited CSO-3 in an orbit at an altitude of 800 kilometres.

The military satellite is doing well, CNES let it be known in the evening. It completes a trio. CSO-1 has been flying at the same altitude since December 2018. CSO-2, launched from here at the end of 2020 by a Soyuz, circles lower, at 480 kilometres; it can distinguish objects of 20 centimetres, if one is to believe the specialists.

No more Soyuz since the war in Ukraine, no more Ariane 5 since the summer of 2023: for lack of a European rocket, the armies had waited more than two years for this one. "We do not want to depend on anybody's goodwill in order to see," confides an officer of the Space Command.

Arianespace intends to carry out four more launches of Ariane 6 this year. On the terrace of the Hôtel des Roches they were already drinking to the next one.`,
    claims: [
      "launch; Le Courrier de Guyane; asserts; where=Kourou; at=2025-03-06T16:24",
      "orbit; Le Courrier de Guyane; asserts; who=63156; at=2025-03-06T17:30; num=:800",
      "status; CNES; asserts; who=63156",
      "orbit; Le Courrier de Guyane; asserts; who=43866",
      "launch; Le Courrier de Guyane; asserts; who=47305; where=Kourou; at=2020",
      "orbit; Le Courrier de Guyane; asserts; who=47305; num=:480",
      "resolution; specialists; asserts; who=47305; num=:0.2",
      "statement; officer; asserts",
      "launch; Arianespace; plans; at=2025; num=:4",
    ],
  },
  {
    published: "2025-12-20",
    publisher: "Orbital Traffic Notes",
    text: `1/ Bad week in low orbit. Starlink says it lost contact with satellite 35956 on Wednesday, at an altitude of 418 km.

2/ According to Starlink it is largely intact, but tumbling. It will burn up within weeks, the operator expects. LeoLabs has picked up tens of pieces so far.

3/ We even have a portrait. WorldView-3 photographed the patient on Thursday over Alaska, from 241 km away, Vantor reports. Nice shot.

4/ It comes on top of last week's row. SpaceX's Michael Nicolls wrote that a satellite fresh from China had passed Starlink-6079 at 560 km with just 200 metres to spare, and that nobody had told them.

5/ The rocket in question, a Kinetica-1, lifted off from Jiuquan on 10 December with nine satellites. Its maker CAS Space replies that all its launch windows are chosen with the help of ground-based tracking, and that it wants closer cooperation.

6/ My two cents: with more than 9,000 working Starlinks up there, "nobody told us" is not a plan. Mute me if you must.`,
    claims: [
      "status; Starlink; asserts; at=2025-12-17; num=:418",
      "status; Starlink; asserts",
      "decay; operator; plans",
      "count; LeoLabs; asserts",
      "imaging; Vantor; asserts; who=WorldView-3; where=Alaska; at=2025-12-18",
      "proximity; Michael Nicolls; asserts; num=:200",
      "launch; Orbital Traffic Notes; asserts; where=Jiuquan; at=2025-12-10; num=:9",
      "statement; CAS Space; asserts",
      "count; Orbital Traffic Notes; asserts; num=:9000",
    ],
  },
  {
    published: "2025-07-31",
    publisher: "Radio Coromandel",
    text: `HOST: Good morning. NISAR is up. With me is an engineer who spent thirty years with ISRO. All well?

ENGINEER: Beautifully. It lifted off from Sriharikota at 5:40 p.m. yesterday, and nineteen minutes later it was in orbit. I had sweet tea.

HOST: How high does it fly?

ENGINEER: 743 kilometres, inclined by 98.4 degrees. It will map nearly all the land on Earth every twelve days, clouds or no clouds.

HOST: The minister, Jitendra Singh, called it India's scientific handshake with the world.

ENGINEER: A firm one. The radar can tell apart things five metres across.

HOST: After a difficult year, though.

ENGINEER: True. In May the PSLV failed and took EOS-09 with it. And before that NVS-02: launched in January without a hitch, but it never reached its final orbit, because a valve would not open.

HOST: Will there be another launch soon?

ENGINEER: ISRO says that it will launch an American communications satellite, BlueBird, within a couple of months. You will need an umbrella.

HOST: Thank you. Next, the price of tomatoes.`,
    claims: [
      "launch; ENGINEER; asserts; who=65053; where=Sriharikota; at=2025-07-30T12:10",
      "orbit; ENGINEER; asserts; who=65053; at=2025-07-30T12:29",
      "orbit; ENGINEER; asserts; who=65053; num=:743,:98.4",
      "coverage; ENGINEER; plans; who=65053; num=:12",
      "statement; Jitendra Singh; asserts",
      "resolution; ENGINEER; asserts; who=65053; num=:5",
      "launch-failure; ENGINEER; asserts; who=EOS-09; at=2025-05",
      "launch; ENGINEER; asserts; who=NVS-02; at=2025-01",
      "orbit; ENGINEER; denies; who=NVS-02",
      "launch; ISRO; plans; who=BlueBird",
    ],
  },
  {
    published: "2024-07-01",
    publisher: "Limmat Sunday Post",
    text: `The guest at the next table

Some people, in an empty restaurant, will sit down right beside you. Russia has a satellite of that kind. Luch-Olymp 2, which was launched from Baikonur in March last year, left its latest acquaintance on June 23, Slingshot Aerospace reports, and since Friday it has been standing next to Intelsat 10-02. What it hears there nobody will say.

It has learnt its manners at home. Between April and June 2015 its elder brother took up a place ten kilometres from one of Intelsat's satellites, Intelsat complained. In 2017 the same craft approached the French and Italian Athena-Fidus; Florence Parly, then minister of the armed forces, made that public a year later. She spoke of espionage.

Is this forbidden? It is not. A ship may anchor off your beach, and a dog may look at a bishop. Moscow insists that it breaks no treaty, and for once a lawyer would nod.

I do not believe that it will stay. By the autumn, I suspect, it will have moved on to the next table. Waiter, the bill.`,
    claims: [
      "launch; Limmat Sunday Post; asserts; who=55841; where=Baikonur; at=2023-03",
      "manoeuvre; Slingshot Aerospace; asserts; who=55841; at=2024-06-23",
      "proximity; Slingshot Aerospace; asserts; who=55841; at=2024-06-28",
      "proximity; Intelsat; asserts; who=40258; at=2015-04; num=:10",
      "proximity; Florence Parly; asserts; who=40258; at=2017",
      "statement; Florence Parly; asserts",
      "statement; Moscow; asserts",
      "manoeuvre; Limmat Sunday Post; plans; who=55841",
    ],
  },
];

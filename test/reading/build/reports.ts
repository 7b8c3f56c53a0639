import type { Labelled } from "../corpus.ts";

/** Short reports in many manners, each labelled before the reader met it: first runs found 50, 67 and 74 % of the claims. */
export const reports: readonly Labelled[] = [
  {
    published: "2024-04-25",
    publisher: "Ministry of National Defense",
    text: `SEOUL, April 25 — The Ministry of National Defense announces that two ballistic trajectories monitored this week were short-range missiles and not, as some outlets reported, a space launch.

The Ministry is watching preparations at the Sohae Satellite Launching Station around the clock. Should the North go ahead, it would be the fourth attempt since last May. Two of the three earlier flights ended in the sea.

The Republic of Korea's first military satellite, orbited on 2 December 2023 (KST) from California, is functioning normally and has passed its in-orbit tests. It circles at 400 to 600 km. The second, a radar satellite, went up on 8 April from Cape Canaveral and talked to its ground station 2 hours and 40 minutes after lift-off.

The North's claim that Malligyong-1 is sending down usable pictures cannot be verified. The Ministry urges Pyongyang to abide by Security Council resolutions.`,
    claims: [
      "launch; some outlets; asserts; verdict=contradicted",
      "launch; Ministry of National Defense; denies; verdict=supported",
      "launch-failure; Ministry of National Defense; asserts",
      "launch; Ministry of National Defense; asserts; at=2023-12-01",
      "status; Ministry of National Defense; asserts",
      "orbit; Ministry of National Defense; asserts; num=:400,:600",
      "launch; Ministry of National Defense; asserts; at=2024-04-0; where=Cape Canaveral",
      "signal; Ministry of National Defense; asserts",
      "signal; North; asserts; who=58400",
      "statement; Ministry; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2025-05-11",
    publisher: "The Daily Courier",
    text: `SOVIET VENUS PROBE CRASHES AFTER 53 YEARS

A Soviet spacecraft built to land on Venus has finally come home – with a splash. Kosmos 482, stuck in orbit since a botched launch in March 1972, smacked into the Indian Ocean yesterday morning, Russia's space agency Roscosmos said.

The half-tonne titanium ball hit the atmosphere at 9:24am Moscow time, some 350 miles west of Middle Andaman Island, and dropped into the sea west of Jakarta, the agency claimed on Telegram.

But experts were not so sure. The European Space Agency, whose radar in Germany had seen the craft pass overhead at 8:04am German time, said it no longer showed up on the next pass, at 9:32. "So it came down somewhere between," a spokesman said.

Nobody was hurt. Dutch skywatcher Marco Langbroek snapped it two nights ago tumbling over Leiden and reckoned it might have fallen off the coast of India.`,
    claims: [
      "decay; Roscosmos; asserts; where=Indian Ocean; at=2025-05-1; verdict=supported|consistent",
      "launch-failure; The Daily Courier; asserts; at=1972-03",
      "decay; agency; asserts; at=2025-05-10T06:24",
      "overflight; European Space Agency; asserts; at=2025-05-10T06:04",
      "status; European Space Agency; denies",
      "decay; spokesman; asserts",
      "decay; Marco Langbroek; suspects",
      "sighting; The Daily Courier; asserts; where=Leiden",
    ],
  },
  {
    published: "2024-06-28",
    publisher: "Orbital Notes",
    text: `Another Russian satellite goes to pieces

Resurs-P No. 1, a Russian Earth-observation satellite that was switched off in 2021, fell to bits on Wednesday. LeoLabs puts the break-up between 13:05 UTC on 26 June and 00:51 UTC on 27 June and counts at least 180 fragments. US Space Command says it sees more than 100 and no immediate threat.

At the time the satellite was at about 355 km, well below the 410 km of the International Space Station, whose nine occupants sheltered in their capsules for about an hour.

Why? A missile can be ruled out, I think: there was no notice to airmen, and Plesetsk was quiet. A leftover of fuel or a dead battery is far likelier.

By the way, Luch-5X is moving again. It left Astra 4A on 23 June and is heading west at 0.67 degrees a day. My bet: it will stop beside Intelsat 10-02 around 30 June.`,
    claims: [
      "status; Orbital Notes; asserts; at=2021",
      "status; Orbital Notes; asserts; at=2024-06-2",
      "status; LeoLabs; asserts; at=2024-06-26T13:05",
      "count; LeoLabs; asserts; num=:180",
      "count; US Space Command; asserts; num=:100",
      "orbit; Orbital Notes; asserts; num=:355",
      "orbit; Orbital Notes; asserts; num=:410",
      "manoeuvre; Orbital Notes; asserts; who=55841",
      "manoeuvre; Orbital Notes; asserts; at=2024-06-2",
      "proximity; Orbital Notes; suspects",
    ],
  },
  {
    published: "2024-09-15",
    publisher: "Tehran Times",
    text: `TEHRAN – Iran's Islamic Revolution Guards Corps on Saturday successfully sent its Chamran-1 satellite into space on board the Qaem-100 carrier, bringing it to an orbit 550 kilometers high.

The satellite weighs 60 kilograms, and its first signals were picked up by ground stations, IRNA said. Its main task is to test hardware and software for orbital maneuvering.

Built by Iranian Space Industries, Chamran-1 is the 10th satellite Tehran has launched since the start of 1403, officials say. Western governments fear that the same technology could serve for long-range missiles; Iran rejects this.

Khayyam, put up by a Russian Soyuz from Baikonur on August 9, 2022, continues to send images with a one-meter resolution, the space agency's chief Hassan Salarieh added. He said three more launches were on the agenda before Nowruz.`,
    claims: [
      "launch; Tehran Times; asserts; at=2024-09-13T; verdict=supported",
      "orbit; Tehran Times; asserts; num=:550",
      "signal; IRNA; asserts",
      "launch; officials; asserts",
      "statement; Western governments; suspects",
      "launch; Hassan Salarieh; asserts; where=Baikonur; at=2022-08-0; verdict=needs-data; archive=supported",
      "signal; Hassan Salarieh; asserts",
      "resolution; Hassan Salarieh; asserts; num=:1",
      "launch; Hassan Salarieh; plans; num=:3",
    ],
  },
  {
    published: "2024-05-28",
    publisher: "NHK World",
    text: `LIVE: North Korea launch

22:51 Japan's government says North Korea appears to have fired a ballistic missile southward.
22:58 People in Okinawa Prefecture are told to take shelter inside buildings or underground.
23:06 The warning for Okinawa is lifted. Nothing is expected to fall on Japanese territory.
23:20 South Korea's military says many pieces of debris were seen in North Korean waters at 10:46 p.m., two minutes after takeoff.
00:40 KCNA: the new rocket with Malligyong-1-1 aboard blew up during first-stage flight. The report blames a newly developed liquid oxygen and petroleum engine.
01:15 NHK cameras in Dandong, on the Chinese side of the border, filmed an orange glow at 10:43 p.m.
07:30 Tokyo had been notified of a launch between 27 May and 4 June with three danger zones, two in the Yellow Sea and one east of Luzon.`,
    claims: [
      "launch; Japan's government; suspects",
      "decay; NHK World; denies",
      "decay; military; asserts; at=2024-05-27T13:46",
      "launch-failure; KCNA; asserts; verdict=supported",
      "sighting; NHK; asserts; at=2024-05-27T13:43; where=Dandong",
      "launch; Tokyo; plans; at=2024-05-26; verdict=supported",
      "hazard-area; Tokyo; asserts",
    ],
  },
  {
    published: "2024-05-22",
    publisher: "BBC News",
    text: `What is Cosmos 2576? 

Q: What has Russia put up there?
A: On 16 May a Soyuz took off from Plesetsk, around 500 miles north of Moscow, with nine satellites on board. One of them, Cosmos 2576, resembles craft that the Pentagon has called counterspace weapons.

Q: Is it close to an American satellite?
A: It moves in the same orbital plane as USA 314, a KH-11 spy satellite. That does not make it a weapon. The two have passed each other at distances of about 50 km, according to Marco Langbroek, a Dutch tracker.

Q: What does Moscow say?
A: Foreign Ministry spokeswoman Maria Zakharova called the American charge "fake news". Deputy Foreign Minister Sergei Ryabkov said Russia opposes weapons in space.

Q: Has this happened before?
A: Yes. In 2020 Cosmos 2542 trailed USA 245 and at one time came within 100 miles. It let out a smaller craft, which later fired a projectile, US Space Force General Jay Raymond said.`,
    claims: [
      "launch; BBC News; asserts; at=2024-05-1; where=Plesetsk",
      "proximity; BBC News; asserts",
      "proximity; Marco Langbroek; asserts; num=:50",
      "statement; Maria Zakharova; denies",
      "statement; Sergei Ryabkov; asserts",
      "proximity; BBC News; asserts; num=:160.9344; at=2020",
      "proximity; Jay Raymond; asserts",
    ],
  },
  {
    published: "2023-11-29",
    publisher: "X",
    text: `@spaceghost: KCNA says Malligyong-1 got the White House, Pentagon and the carriers at Norfolk late Monday Pyongyang time. 
Did the math: pass at 14:36 UTC 27 Nov, max elevation 65 deg from DC, sun up. So yes, geometry works.
Ground track earlier: Andersen AFB on Guam 00:17Z. Rome 25 Nov 08:56Z. All fit.
Orbit 493 x 512, inc 97.4. It's alive, no burns seen. Nobody has heard a downlink though.
Next good pass over San Diego: tomorrow 17:20Z.`,
    claims: [
      "imaging; KCNA; asserts; where=White House,Pentagon,Norfolk",
      "overflight; X; asserts; at=2023-11-27T14:36; verdict=supported",
      "overflight; X; asserts; at=2023-11-27T00:17; where=Andersen; verdict=supported",
      "overflight; X; asserts; at=2023-11-25T08:56; where=Rome; verdict=supported",
      "orbit; X; asserts; num=:493,:512,:97.4; verdict=supported|consistent",
      "status; X; asserts; verdict=supported",
      "manoeuvre; X; denies",
      "signal; X; denies",
      "overflight; X; plans; where=San Diego; at=2023-11-30T17:20; verdict=contradicted",
    ],
  },
  {
    published: "2024-03-01",
    publisher: "NK Insight",
    text: `Kim's eye in the sky moves for the first time

North Korea's only spy satellite has shown that it is under control. Between February 19 and 24 its perigee went from 488 km to 497 km in five steps, says Marco Langbroek, an expert on space situational awareness at Delft University of Technology. "We can now say for certain that the satellite is alive," he wrote on his blog, "and that Pyongyang has an on-board propulsion system working. That came as a surprise."

South Korea's defense minister, Shin Won-sik, had said on Monday that Malligyong-1 was not doing anything: it merely orbits "without activity" and shows no sign of taking pictures or beaming them to the ground.

Both can be true. A satellite that holds its height does not need to be a good camera. Left alone, Malligyong-1 would have sunk to some 460 km by the end of the year and come down in a few years' time.

Pyongyang has promised three more by December. Work goes on at Sohae, where a new quay and a second pad have been finished, commercial images suggest.`,
    claims: [
      "status; NK Insight; asserts; who=58400; verdict=supported",
      "manoeuvre; Marco Langbroek; asserts; num=:488,:497; at=2024-02-1; verdict=supported",
      "status; Marco Langbroek; asserts; verdict=supported",
      "status; Shin Won-sik; asserts",
      "decay; NK Insight; suspects",
      "launch; Pyongyang; plans; num=:3; verdict=contradicted",
      "site-capability; commercial images; suspects; verdict=needs-data",
    ],
  },
  {
    published: "2024-02-29",
    publisher: "Reuters",
    text: `DUBAI, Feb 29 (Reuters) - Russia put Iran's Pars-1 imaging satellite into space on Thursday, Iranian state media said, the latest sign of deepening ties.

A Soyuz rocket carried the 134-kg satellite, along with a Russian weather satellite, Meteor-M, and 18 small craft, aloft from the Vostochny Cosmodrome at 08:43 Moscow time. Telecommunications Minister Isa Zarepour said on state TV that it would scan Iran's topography from a height of 500 km.

Moscow says cooperation in space breaks no law. Washington has warned that it could help Tehran spy on Israel. "These launches violate Resolution 2231," a State Department spokesperson said.

Pars-1 separated nine minutes later and its first telemetry was received in Tehran at 13:20 local time, the Fars news agency reported.`,
    claims: [
      "launch; state media; asserts; at=2024-02-2",
      "launch; Reuters; asserts; at=2024-02-29T05:43; where=Vostochny; verdict=needs-data; archive=supported",
      "orbit; Isa Zarepour; plans; num=:500",
      "statement; Moscow; denies",
      "statement; Washington; suspects",
      "statement; State Department spokesperson; asserts",
      "signal; Fars; asserts; at=2024-02-29T09:50",
    ],
  },
  {
    published: "2024-02-22",
    publisher: "Associated Press",
    text: `BERLIN (AP) — A European satellite the weight of an adult rhinoceros has fallen back to Earth over the Pacific, halfway between Alaska and Hawaii.

ERS-2 re-entered at 1717 GMT on Wednesday, the European Space Agency said. There were no reports of damage. Contact with the craft had been lost earlier in the day as it sank below 80 kilometers.

The satellite had been sent up from French Guiana in 1995. In 2011 ESA took it from 785 kilometers down to about 573 kilometers in 66 engine burns and drained its batteries.

A satellite of similar mass comes back every week or two on average, the agency said.`,
    claims: [
      "decay; Associated Press; asserts; verdict=supported|consistent",
      "decay; European Space Agency; asserts; at=2024-02-21T17:17; verdict=supported|consistent",
      "status; Associated Press; asserts",
      "launch; Associated Press; asserts; at=1995; where=French Guiana; verdict=needs-data; archive=supported",
      "manoeuvre; Associated Press; asserts; at=2011; num=:785,:573",
      "status; Associated Press; asserts",
    ],
  },
  {
    published: "2024-11-26",
    publisher: "KBS World",
    text: `South Korea's spy agency told lawmakers on Tuesday that it had detected no signs of an imminent launch at North Korea's west coast site, but that a third satellite could go up before the year is out.

According to Rep. Lee Seong-kweun, the National Intelligence Service assesses that Russian engineers have been in the North since May to help with the rocket's engine. Fuel tests have become more frequent, he added.

The North's last try, on May 27, ended two minutes after liftoff, when its rocket blew up over the Yellow Sea.

Its only working satellite passes the peninsula three to four times a day but has produced nothing of value, the NIS believes.`,
    claims: [
      "launch; spy agency; plans",
      "statement; National Intelligence Service; asserts; verdict=not-checkable",
      "launch-failure; KBS World; asserts; at=2024-05-2; where=Yellow Sea; verdict=supported",
      "coverage; NIS; suspects; verdict=supported",
      "status; NIS; suspects",
    ],
  },
  {
    published: "2024-10-21",
    publisher: "SpaceWatch",
    text: `Intelsat 33e lost in orbit

Boeing-built communications satellite Intelsat 33e has broken apart over the Indian Ocean, the operator confirmed at the weekend. It lost power at around 04:30 UTC on 19 October, and customers from Europe to Australia went dark.

The US Space Force said it was tracking around 20 pieces. Russia's Roscosmos put the number at more than 80. ExoAnalytic Solutions has logged 57.

The satellite was stationed above 60 degrees east in the geostationary belt, some 35,800 km up. Launched in August 2016 on an Ariane 5, it had been expected to serve for 15 years. Its twin, Intelsat 29e, was declared a total loss in 2019 after a fuel leak.`,
    claims: [
      "status; operator; asserts; where=Indian Ocean",
      "status; operator; asserts; at=2024-10-19T04",
      "count; US Space Force; asserts; num=:20",
      "count; Roscosmos; asserts; num=:80",
      "count; ExoAnalytic Solutions; asserts; num=:57",
      "orbit; SpaceWatch; asserts; num=:35800",
      "launch; SpaceWatch; asserts; at=2016-08",
      "status; SpaceWatch; asserts; at=2019",
    ],
  },
  {
    published: "2023-08-24",
    publisher: "Kyodo News",
    text: `TOKYO - North Korea's second attempt in three months to put a spy satellite into orbit failed early Thursday.

The rocket, launched at around 3:50 a.m. from Tongchang-ri on the country's west coast, flew over Okinawa between the main island and Miyako Island at about 4 a.m., Japan's Defense Ministry said. Parts of it dropped into the Yellow Sea, the East China Sea and the Pacific Ocean outside the areas North Korea had announced.

The Chollima-1 flew normally through its first and second stages, state media said, but failed in the third because of an error in the emergency blasting system. A third try will be made in October, the National Aerospace Development Administration said.

Prime Minister Fumio Kishida called it "a threat to Japan's security" and said Tokyo had lodged a protest through its embassy in Beijing.`,
    claims: [
      "launch-failure; Kyodo News; asserts; at=2023-08-2; verdict=supported",
      "launch; Defense Ministry; asserts; at=2023-08-23T18:50; where=Tongchang; verdict=supported",
      "overflight; Defense Ministry; asserts; where=Okinawa; at=2023-08-23T19",
      "decay; Defense Ministry; asserts; where=Yellow Sea,East China Sea,Pacific Ocean",
      "launch-failure; state media; asserts; verdict=supported",
      "launch; National Aerospace Development Administration; plans; at=2023-09; verdict=contradicted",
      "statement; Fumio Kishida; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2025-08-14",
    publisher: "TechOrbit",
    text: `Two Chinese spacecraft may have topped up in orbit

Shijian-21 and Shijian-25 appeared to merge in optical observations on 2 July, and have stayed together since, according to tracking firm COMSPOC. They sit about 35,700 km over the equator near 118 degrees east. If so, China has refuelled a satellite in geostationary orbit before anyone else.

Two American inspection satellites, USA 270 and USA 271, were watching from a few dozen kilometres away.

Shijian-25 lifted off from Xichang on 6 January aboard a Long March 3B. Shijian-21, launched in October 2021, hauled a dead Beidou satellite to a graveyard orbit some 300 km above the belt in January 2022.

Beijing has not said anything about the operation.`,
    claims: [
      "proximity; COMSPOC; suspects; at=2025-07-0",
      "proximity; COMSPOC; asserts",
      "orbit; TechOrbit; asserts; num=:35700",
      "proximity; TechOrbit; asserts",
      "launch; TechOrbit; asserts; at=2025-01-0; where=Xichang; verdict=needs-data; archive=supported",
      "launch; TechOrbit; asserts; at=2021-10; verdict=supported",
      "manoeuvre; TechOrbit; asserts; at=2022-01",
    ],
  },
  {
    published: "2023-11-28",
    publisher: "KCNA",
    text: `Respected Comrade Kim Jong Un Views Photos

Pyongyang, November 28 (KCNA) -- The respected Comrade Kim Jong Un on Monday was briefed on the operational preparations of the reconnaissance satellite "Malligyong-1" by the Pyongyang General Control Center of NATA.

He saw photos of Andersen Air Force Base on Guam, taken at 9:17 a.m. on November 27, and of the Rome region in Italy, shot at 17:56 on November 25, both Pyongyang time.

The fine-tuning of the satellite will be over a day or two earlier than planned, it was reported. It will formally set out on its mission from December 1.

He expressed great satisfaction.`,
    claims: [
      "imaging; KCNA; asserts; where=Andersen; at=2023-11-27T00:17; verdict=consistent",
      "imaging; KCNA; asserts; where=Rome; at=2023-11-25T08:56; verdict=consistent",
      "status; KCNA; plans; at=2023-11-30",
    ],
  },
  {
    published: "2024-03-28",
    publisher: "The Independent",
    text: `Streaks of fire over California were Chinese space junk, expert says

People from Sacramento to San Diego watched a string of glowing fragments cross the sky early on Tuesday, and hundreds of videos were posted.

Jonathan McDowell, an astronomer at Harvard, said it was the orbital module of Shenzhou-15, which came in over California at 1:40 a.m. Pacific time. The module, about 1.5 tonnes, was jettisoned in June and had been sinking ever since.

"It entered over the ocean and would have come down north of Los Angeles if anything had survived," he said. The Federal Aviation Administration said it had not received reports of damage.`,
    claims: [
      "sighting; The Independent; asserts",
      "decay; Jonathan McDowell; asserts; where=California; at=2024-03-26T08:40",
      "decay; Jonathan McDowell; asserts",
    ],
  },
  {
    published: "2024-06-05",
    publisher: "Dong-A Ilbo",
    text: `North Korea's satellite climbs again

The orbit of North Korea's reconnaissance satellite rose for the second time this year, from an average of 495 km on May 28 to 501 km on June 3, an analysis of US data showed on Wednesday.

A military official said the change was made with the satellite's own thruster. "We believe it is being operated normally but we doubt that its camera is of any military use," the official added.

The satellite overflew Seoul at 10:20 a.m. on Tuesday and was over the Yongsan presidential office seconds later. Experts say a three-metre resolution is not enough to tell a tank from a truck.

Meanwhile, an exclusion zone west of the peninsula expired at midnight without a launch.`,
    claims: [
      "manoeuvre; analysis; asserts; at=2024-05-2; num=:495,:501",
      "manoeuvre; military official; asserts",
      "status; official; suspects",
      "overflight; Dong-A Ilbo; asserts; where=Seoul; at=2024-06-04T01:20",
      "overflight; Dong-A Ilbo; asserts",
      "resolution; Experts; asserts; num=:3",
      "hazard-area; Dong-A Ilbo; asserts",
    ],
  },
  {
    published: "2021-11-16",
    publisher: "CNN",
    text: `(CNN) Russia blew up one of its own satellites with a missile on Monday, scattering at least 1,500 trackable pieces in low Earth orbit, the US State Department said.

The target, Cosmos 1408, was a dead Soviet-era spy satellite that had been up since 1982. It flew at a height of around 480 kilometers when it was struck.

Crew on the International Space Station took refuge in their return craft as the outpost swept through or near the cloud every 90 minutes, NASA said.

Russia's defense ministry confirmed the test but insisted the fragments "did not and will not pose any threat". Secretary of State Antony Blinken called it reckless.`,
    claims: [
      "status; State Department; asserts; at=2021-11-1",
      "count; State Department; asserts; num=:1500",
      "status; CNN; asserts",
      "orbit; CNN; asserts; num=:480",
      "proximity; NASA; asserts",
      "statement; defense ministry; asserts",
      "statement; Antony Blinken; asserts",
    ],
  },
  {
    published: "2022-07-31",
    publisher: "The Straits Times",
    text: `Remains of China's biggest rocket crashed into the sea in the early hours of Sunday, six days after it took a laboratory module to the Tiangong space station.

The core stage of the Long March 5B came down in the Sulu Sea at 119.0 deg east and 9.1 deg north, the China Manned Space Agency said, adding that most of it had burned up. The US Space Command put the re-entry over the Indian Ocean at about 10.45am Mountain Time on Saturday.

People in Kuching, in Sarawak, filmed glowing debris crossing the night sky shortly after midnight local time.

NASA Administrator Bill Nelson said Beijing had not shared trajectory data. The rocket had blasted off from Wenchang on July 24.`,
    claims: [
      "decay; The Straits Times; asserts",
      "launch; The Straits Times; asserts",
      "decay; China Manned Space Agency; asserts; where=Sulu Sea",
      "decay; US Space Command; asserts; where=Indian Ocean; at=2022-07-30T16:4",
      "sighting; The Straits Times; asserts; where=Kuching",
      "statement; Bill Nelson; asserts",
      "launch; The Straits Times; asserts; where=Wenchang; at=2022-07-2",
    ],
  },
  {
    published: "2022-10-12",
    publisher: "Defense Weekly",
    text: `Ukraine's military says Russia has 39 reconnaissance satellites overhead, among them Persona and Kanopus-V craft, and that each front-line town is photographed at least twice a day.

Independent analysts put the figure far lower. Bart Hendrickx, who follows Russia's space programme, counts no more than a dozen, most of them old. Persona No. 3, the only one left with a resolution under half a metre, has been in orbit since 2015.

Finland's Iceye sold a Ukrainian charity full use of one of its radar satellites in August. The company says its constellation can come back to the same spot every few hours, day and night, and see things as small as half a metre.

A Russian satellite, Kosmos-2560, launched from Plesetsk on 15 October, never raised its orbit and will burn up by December, according to US tracking data.`,
    claims: [
      "count; military; asserts; num=:39",
      "coverage; military; asserts",
      "count; Bart Hendrickx; asserts",
      "orbit; Defense Weekly; asserts; at=2015",
      "resolution; Defense Weekly; asserts; num=:0.5",
      "coverage; company; asserts",
      "resolution; company; asserts; num=:0.5",
      "launch; US tracking data; asserts; where=Plesetsk",
      "manoeuvre; US tracking data; denies",
      "decay; US tracking data; plans",
    ],
  },
  {
    published: "2025-01-18",
    publisher: "BBC News",
    text: `Flights diverted as SpaceX rocket breaks apart

A SpaceX Starship exploded minutes after lift-off from Texas on Thursday, and airlines swerved to miss falling debris over the Caribbean.

The company lost contact with the upper stage eight and a half minutes into its seventh test flight. Video shot in Haiti and the Turks and Caicos showed streaks of orange light over Port-au-Prince.

The Federal Aviation Administration briefly closed airspace between Puerto Rico and the Bahamas. The booster returned to the tower and was caught.

Elon Musk said a leak of oxygen was to blame and that the next launch could come as early as next month.`,
    claims: [
      "launch-failure; BBC News; asserts; at=2025-01-1; where=Texas",
      "launch-failure; BBC News; asserts",
      "sighting; BBC News; asserts",
      "hazard-area; Federal Aviation Administration; asserts",
      "launch; Elon Musk; plans",
    ],
  },
  {
    published: "2024-01-21",
    publisher: "Mehr News",
    text: `Iran's Soraya satellite put into 750-km orbit for first time

The Islamic Republic placed the Soraya satellite in an orbit 750 kilometers above the surface of the Earth, the highest it has ever reached, on Saturday. The three-stage Qaem-100, developed by the IRGC Aerospace Force, rose from Shahroud at around 7:45 local time and needed eleven minutes.

The 47-kilogram satellite has established contact and its telemetry is being received in Mahdasht, ICT Minister Zarepour stated.

The West claims such rockets could carry warheads. "We do not ask permission for progress," the commander of the Aerospace Force said.

Britain, France and Germany condemned the launch on Friday.`,
    claims: [
      "orbit; Mehr News; asserts; num=:750; at=2024-01-",
      "launch; Mehr News; asserts; where=Shahroud; at=2024-01-20T04:1",
      "signal; Zarepour; asserts; where=Mahdasht",
      "statement; West; asserts",
      "statement; commander; asserts",
      "statement; Britain; asserts",
    ],
  },
  {
    published: "2020-04-24",
    publisher: "Space Track Blog",
    text: `Noor 1: what we know

The IRGC's first satellite was catalogued as object 45529 (2020-024A) in an orbit of 426 x 444 km at 59.8 degrees. A second object, the upper stage, is in a similar orbit.

Launch was at about 04:00 UTC on 22 April from a pad near Shahroud, not Semnan. That gives a ground track to the south, over Oman.

I looked for it on Thursday evening and saw a faint flash every few seconds over Leiden at 21:14 local time: it is tumbling. The head of US Space Command called it a "tumbling webcam in space". No radio amateur has picked up a signal on the announced 401.5 MHz.

Without a motor it will decay in about two years. UPDATE 26 April: a telemetry frame was decoded in Germany.`,
    claims: [
      "orbit; Space Track Blog; asserts; num=:426,:444,:59.8",
      "orbit; Space Track Blog; asserts",
      "launch; Space Track Blog; asserts; at=2020-04-22T04; where=Shahroud",
      "sighting; Space Track Blog; asserts; at=2020-04-23T19:14; where=Leiden",
      "status; Space Track Blog; asserts",
      "status; head of US Space Command; asserts",
      "signal; Space Track Blog; denies",
      "decay; Space Track Blog; plans",
      "signal; Space Track Blog; asserts; where=Germany",
    ],
  },
  {
    published: "2022-06-21",
    publisher: "Yonhap",
    text: `(LEAD) S. Korea successfully places satellites into orbit with homegrown Nuri rocket

GOHEUNG, South Korea, June 21 (Yonhap) -- South Korea joined the club of nations able to loft heavy payloads on Tuesday when its Nuri rocket reached its target altitude of 700 kilometers and released a performance verification satellite.

The 200-ton rocket left the Naro Space Center at 4 p.m. and deployed the satellite 14 minutes and 35 seconds later, Science Minister Lee Jong-ho told a press conference. A dummy of 1.3 tons followed 70 seconds after that.

King Sejong Station in Antarctica made first contact with the satellite, and the Daejeon ground station talks to it tonight.

In the first try last October, the dummy satellite was not put in orbit because the third-stage engine burned out too early. Four more flights are due by 2027.`,
    claims: [
      "orbit; Yonhap; asserts; num=:700",
      "launch; Lee Jong-ho; asserts; where=Naro; at=2022-06-21T07:00",
      "signal; Yonhap; asserts",
      "launch-failure; Yonhap; asserts; at=2021-10",
      "launch; Yonhap; plans; num=:4",
    ],
  },
];

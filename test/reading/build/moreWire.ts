import type { Labelled } from "../corpus.ts";

/** The other half of the wires, state media, features and releases: labelled before the first run, looked at for the score only. */
export const moreWireArticles: readonly Labelled[] = [
  {
    published: "2024-05-27",
    publisher: "Kyodo",
    text: `TOKYO/SEOUL, May 27, Kyodo - North Korea has told Japan it will launch a rocket carrying a satellite in the period through midnight June 4, the Japan Coast Guard said Monday, hours before the leaders of Japan, China and South Korea were to sit down in Seoul.

Debris could come down in three areas, two of them in the Yellow Sea and the third east of the Philippine island of Luzon, it said. All three lie outside Japan's exclusive economic zone.

Prime Minister Fumio Kishida and South Korean President Yoon Suk Yeol both urged Pyongyang to drop the plan. A launch, if carried out, would violate Security Council resolutions, Kishida told reporters.

Of the North's three attempts last year, in May, August and November, the first two ended in failure; after the last one, according to state media, Malligyong-1 entered orbit. It has shown no sign of taking pictures, Yoon's defense minister has said.`,
    claims: [
      "launch; North Korea; plans; via=Japan Coast Guard; verdict=supported",
      "hazard-area; Japan Coast Guard; asserts; where=Yellow Sea,Luzon; verdict=needs-data",
      "statement; Fumio Kishida; asserts; verdict=not-checkable",
      "launch-failure; Kyodo; asserts; at=2023; verdict=supported",
      "orbit; state media; asserts; who=58400; verdict=supported",
      "status; defense minister; asserts; who=58400",
    ],
  },
  {
    published: "2023-11-25",
    publisher: "KCNA",
    text: `Pyongyang, November 25 (KCNA) -- The respected Comrade Kim Jong Un visited the Pyongyang General Control Centre of the National Aerospace Technology Administration again on Saturday morning and learned about the photographing of major targets by the reconnaissance satellite.

He was shown photos of Jinhae, Pusan, Ulsan, Phohang, Taegu and Kangnung taken from 09:59:40 to 10:02:10 as the satellite flew over the Korean peninsula. Among them was one of the U.S. nuclear carrier Carl Vinson at the Pusan naval base, which was taken at 10:01.

He also looked at pictures of the naval base in Pearl Harbor and of Hickam Air Force Base in Honolulu, photographed at 05:13 the same morning when "Malligyong-1" was passing above Hawaii.

The scientists reported to him that the satellite would carry out an additional fine-tuning process for one or two days. Expressing great satisfaction, Kim Jong Un had a photo session with them.`,
    claims: [
      "imaging; KCNA; asserts; who=58400; at=2023-11-25T00:59; to=2023-11-25T01:02; where=Jinhae,Busan,Ulsan,Pohang,Daegu,Gangneung; verdict=consistent",
      "overflight; KCNA; asserts; who=58400; verdict=supported",
      "imaging; KCNA; asserts; who=58400; at=2023-11-25T01:01; where=Busan; verdict=consistent",
      "imaging; KCNA; asserts; who=58400; at=2023-11-24T20:13; where=Pearl Harbor,Hickam; verdict=consistent",
      "overflight; KCNA; asserts; who=58400; at=2023-11-24T20:13; where=Hawaii; verdict=supported",
      "status; scientists; plans",
    ],
  },
  {
    published: "2022-11-04",
    publisher: "AFP",
    text: `MADRID, Nov 4, 2022 (AFP) - The remains of a large Chinese rocket plunged uncontrolled into the Pacific on Friday after part of Spain's airspace had been shut for fear of what might fall from it.

"The Long March 5B re-entered the atmosphere over the south-central Pacific Ocean at 4:01 am MDT (1001 GMT)," US Space Command tweeted. A second piece, it later added, came down further northeast at 1006 GMT.

The stage had carried the third module of the Tiangong space station aloft from Wenchang on Monday. Its predecessor fell over the Indian Ocean in July.

Civil protection officials in Catalonia said flights were halted from 9:38 am to 10:18 am. Only the day before, the Aerospace Corporation, a US research body, had given a window that reached ten hours either side of 2317 GMT on Friday.

Beijing, whose foreign ministry spokesman Zhao Lijian called such re-entries "international common practice", denied that there had been any danger.`,
    claims: [
      "decay; AFP; asserts; where=Pacific; at=2022-11-0",
      "decay; US Space Command; asserts; at=2022-11-04T10:01; where=Pacific",
      "decay; US Space Command; asserts; at=2022-11-04T10:06",
      "launch; AFP; asserts; where=Wenchang; at=2022-10-3",
      "decay; AFP; asserts; where=Indian Ocean; at=2022-0",
      "hazard-area; Civil protection officials; asserts; where=Catalonia; at=2022-11-04T08:38; to=2022-11-04T09:18",
      "decay; Aerospace Corporation; plans; at=2022-11-04T13:17; to=2022-11-05T09:17",
      "statement; Zhao Lijian; asserts; verdict=not-checkable",
      "statement; Beijing; denies; verdict=not-checkable",
    ],
  },
  {
    published: "2025-06-12",
    publisher: "AP",
    text: `WASHINGTON (AP) — A Russian military satellite launched last month is keeping uncomfortably close to an American spy satellite, according to U.S. officials and a company that tracks objects in space.

Cosmos 2588 went up from Plesetsk on May 23, timed to the moment when the orbital plane of USA 338 swept over the launch pad. The two now meet about every four days at a distance of less than 100 kilometers (62 miles), Slingshot Aerospace said in a report shared with The Associated Press.

A spokesperson for U.S. Space Command confirmed that the Russian craft had been placed near a U.S. government satellite, but would not say which one. "We don't comment on those," he said.

Moscow denies having weapons in orbit, and a Kremlin official who was reached by telephone on Wednesday would neither confirm nor deny that the satellite was a so-called inspector. Slingshot's analysts suspect that it carries a weapon. They have not offered proof.`,
    claims: [
      "proximity; U.S. officials; asserts; who=64095",
      "launch; AP; asserts; who=64095; where=Plesetsk; at=2025-05-2",
      "proximity; Slingshot Aerospace; asserts; who=64095; num=:100",
      "proximity; spokesperson; asserts; who=64095",
      "statement; Moscow; denies",
      "statement; Slingshot; suspects",
    ],
  },
  {
    published: "2024-09-14",
    publisher: "IRNA",
    text: `Tehran, IRNA – The research satellite Chamran-1 was successfully put into a 550-kilometer orbit on Saturday by the Qaem-100 satellite carrier of the IRGC Aerospace Force.

Designed and manufactured by Iran Electronics Industries, Chamran-1 weighs some 60 kilograms. The first signals of the satellite were received at ground stations a few hours after the launch, the managing director of the company, Amir Rastegari, said on the sidelines of the ceremony.

Its main mission, he explained, is to test hardware and software systems for orbital maneuvers. The satellite will change both its height and its phase in the coming weeks.

The Qaem-100, a three-stage carrier burning solid fuel, had also lofted Soraya in January. That satellite, which reached 750 kilometers, is the highest that Iran has ever orbited. Claims by the Zionist media that it is dead are sheer fabrication, a Guards commander stressed.`,
    claims: [
      "launch; IRNA; asserts; who=61072; at=2024-09-1; num=:550",
      "signal; Amir Rastegari; asserts; who=61072",
      "manoeuvre; Amir Rastegari; plans; who=61072",
      "launch; IRNA; asserts; who=58817; at=2024-01",
      "orbit; IRNA; asserts; who=58817; num=:750",
      "status; commander; denies; who=58817",
      "status; Zionist media; asserts; who=58817",
    ],
  },
  {
    published: "2024-02-20",
    publisher: "The Guardian",
    text: `Finding a spaceplane with a camera and a lot of patience

Tomi Simola knew that it had to be somewhere. Six weeks after the X-37B, the Pentagon's unmanned shuttle, left Florida on a Falcon Heavy on the evening of 28 December, no one outside the US military had seen it. The warnings to shipping pointed steeply to the north-east, and that was all.

Then, in early February, an unknown speck crossed the Finn's images. He worked out a path that swings from 201 miles above the Earth to 24,133 miles, with an inclination of 59.1 degrees. Earlier flights had all kept to a few hundred miles.

That came as a surprise to Marco Langbroek, who himself followed the fifth mission in 2018, when the plane failed to turn up on time one August night; it had shifted from 316 kilometres to about 325, he reckoned.

The Space Force will not be drawn. Nor will Boeing, which built it. What the thing does up there is anyone's guess, and Simola is not guessing.`,
    claims: [
      "launch; Guardian; asserts; at=2023-12-2; where=Florida",
      "hazard-area; Guardian; asserts",
      "sighting; Guardian; asserts; at=2024-0",
      "orbit; Tomi Simola; asserts; num=perigee-height:201,apogee-height:24133,inclination:59.1",
      "orbit; Guardian; asserts",
      "manoeuvre; Marco Langbroek; asserts; who=42932; num=:316,:325; at=2018",
    ],
  },
  {
    published: "2025-11-27",
    publisher: "Korea AeroSpace Administration",
    text: `Fourth flight of Nuri: mission accomplished

The Korea AeroSpace Administration (KASA) and the Korea Aerospace Research Institute (KARI) announce that the Korean launch vehicle Nuri lifted off from the Naro Space Center in Goheung at 01:13 KST on Thursday, 27 November (16:13 UTC on 26 November).

At an altitude of 600 km the vehicle released the main payload, CAS500-3, followed by 12 cubesats. The flight ended at 01:31, earlier than foreseen, since the engine performed better than calculated.

At 01:55 the King Sejong Station in Antarctica acquired the first signal of CAS500-3. Deployment of its solar arrays was verified through the telemetry, and the satellite is operating normally.

Contact with the cubesats will be attempted one after another by the institutions that own them. Two further flights of Nuri are planned by 2027: the fifth in 2026, the sixth a year later.`,
    claims: [
      "launch; Korea AeroSpace Administration; asserts; at=2025-11-26T16:13; where=Naro",
      "orbit; Korea AeroSpace Administration; asserts; num=:600",
      "signal; Korea AeroSpace Administration; asserts; at=2025-11-26T16:55; where=King Sejong",
      "status; Korea AeroSpace Administration; asserts",
      "signal; Korea AeroSpace Administration; plans",
      "launch; Korea AeroSpace Administration; plans",
    ],
  },
  {
    published: "2024-10-20",
    publisher: "U.S. Space Forces - Space",
    text: `Intelsat 33E breakup

U.S. Space Forces-Space (S4S) has confirmed the breakup of Intelsat 33E (#41748, 2016-053B) in geosynchronous orbit on October 19, 2024, at 0430 UTC. S4S is currently tracking around 20 associated pieces; analysis is ongoing.

S4S has observed no immediate threats and is continuing to conduct routine conjunction assessments to support the safety and sustainability of the space domain.

The satellite's operator states that the spacecraft suffered an anomaly, lost power and cannot be recovered. At the time it was stationed at 60 degrees east, from where it served customers in Europe, Africa and the Asia-Pacific region.

Owners of spacecraft within one degree of that longitude are advised to watch for fragments. Observers elsewhere may arrive at other figures: they depend on the sensor and on the day.`,
    claims: [
      "status; Space Forces; asserts; who=41748; at=2024-10-19T04:30",
      "count; Space Forces; asserts; num=:20",
      "status; operator; asserts; who=41748",
      "orbit; Space Forces; asserts; who=41748; num=:60",
    ],
  },
  {
    published: "2025-08-18",
    publisher: "Houston Chronicle",
    text: `The Rockets are rebuilding on the launch pad, and nobody in the front office will promise lift-off before Christmas.

Houston's summer league side dropped its third straight game on Sunday, 98-91 in Las Vegas, with a rookie guard scoring 27. "He was a satellite out there tonight," the coach told reporters. "Just floating around, picking up everything." The trade that sent two veterans to Orlando at 3:05 p.m. on Friday has left a crater in the middle of the defense.

The coach denied that she had fallen out with the owner. Asked whether the team had a failure of nerve, she shrugged: it was a failure of shooting. Only 41 percent of the free throws went in.

A satellite camp for teenagers opens in Galveston on Aug. 25. Tickets cost $40; parking at the Space Center, 12 miles away, is free.`,
    claims: ["statement; coach; denies"],
  },
  {
    published: "2025-02-03",
    publisher: "Nikkei Asia",
    text: `TOKYO -- The physicist does not look like someone about to upend cryptography. At 41, she arrives on a folding bicycle, apologizes for the weather and orders two desserts.

Her start-up, spun out of a university laboratory in 2021, makes detectors that register single photons at minus 271 degrees. Investors, among them a trading house and a telecommunications group, have put in 3.8 billion yen. Rivals in Hefei and Delft say that they are further ahead; she says both are bluffing.

Quantum keys will one day be handed out from space as well, she believes, but fibers in the ground come first. "People hear the word satellite and reach for their checkbooks," she said, stirring her coffee, "and then they forget to ask what it is for."

The government's draft strategy, due in March, mentions her field eleven times. It was eight in the previous one. She has counted.`,
    claims: ["statement; physicist; asserts"],
  },
];

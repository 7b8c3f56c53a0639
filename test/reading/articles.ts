import type { Labelled } from "./corpus.ts";

/**
 * Short articles of our own in several styles. The facts are taken from published claims, the words are not. Written before the
 * reader was run on them; figures of that first run stand in docs/reading.md.
 */
export const articles: readonly Labelled[] = [
  {
    published: "2023-11-25",
    publisher: "Yonhap",
    text: `N. Korea says spy satellite photographed Hawaii

SEOUL, Nov. 25 (Yonhap) -- North Korean leader Kim Jong-un inspected photos of major target regions taken by the country's new spy satellite, including ones of Hawaii, state media said Saturday.

Kim visited the Pyongyang General Control Centre on Friday and viewed images of Mokpo, Kunsan, Pyongtaek, Osan and Seoul that were taken between 10:15 a.m. and 10:27 a.m. the same day, according to the Korean Central News Agency (KCNA).

On Saturday he was shown photos of the naval base at Pearl Harbor and Hickam Air Force Base in Honolulu, taken at 5:13 a.m. as the satellite passed over Hawaii, the KCNA said.

South Korea's defense ministry declined to comment on the claim.`,
    claims: [
      "imaging; state media; asserts; who=58400; where=Hawaii; verdict=needs-data",
      "imaging; KCNA; asserts; via=Yonhap; who=58400; where=Mokpo,Gunsan,Pyeongtaek,Osan,Seoul; at=2023-11-24T01:15; to=2023-11-24T01:27; verdict=consistent",
      "imaging; KCNA; asserts; via=Yonhap; who=58400; where=Pearl Harbor,Hickam; at=2023-11-24T20:13; verdict=consistent",
    ],
  },
  {
    published: "2022-08-05",
    publisher: "SatTrackCam Leiden",
    text: `A close approach over the Atlantic

On 4 August 2022 Kosmos 2558 made its first close approach to USA 326. I compute a closest distance of 67 km at 14:16:27 UTC (give or take a few seconds), over the mid-Atlantic.

USA 326 was at an altitude of 518 km and Kosmos 2558 at 453 km at that moment. The orbital planes are nearly identical.

In my opinion Kosmos 2558 is an inspector satellite. The Russian Ministry of Defence has only said that it was launched from Plesetsk on 1 August.`,
    claims: [
      "proximity; SatTrackCam; asserts; who=53323; num=distance:67; at=2022-08-04T14:16; verdict=needs-data",
      "orbit; SatTrackCam; asserts; num=:518,:453",
      "proximity; SatTrackCam; asserts",
      "launch; Russian Ministry of Defence; asserts; where=Plesetsk; at=2022-0; verdict=needs-data; archive=supported",
    ],
  },
  {
    published: "2024-02-28",
    publisher: "Reuters",
    text: `SEOUL, Feb 28 (Reuters) - North Korea's first spy satellite is "alive", a space expert said on Tuesday after detecting changes in its orbit that suggested Pyongyang was successfully controlling the spacecraft.

From Feb. 19 to 24 the Malligyong-1 satellite conducted manoeuvres to raise its perigee from 488 km to 497 km, Marco Langbroek, a satellite expert at Delft University of Technology, said in a blog post.

"The manoeuvre proves that Malligyong-1 is not dead, and that North Korea has control over the satellite – something that was disputed," Langbroek said.

South Korea's defence minister Shin Won-sik said on Monday that the satellite was not showing any sign of performing other functions or engaging in reconnaissance.

Independent radio trackers have not detected signals from the satellite.`,
    claims: [
      "status; space expert; asserts; via=Reuters; who=58400; verdict=supported",
      "manoeuvre; Marco Langbroek; asserts; via=Reuters; who=58400; at=2024-02-18; num=:488,:497; verdict=supported",
      "status; Langbroek; asserts; who=58400; verdict=supported",
      "status; Shin Won-sik; asserts; via=Reuters; who=58400",
      "signal; radio trackers; asserts; via=Reuters; who=58400",
    ],
  },
  {
    published: "2024-02-21",
    publisher: "ArabiaWeather",
    text: `The European Space Agency's ERS-2 satellite is expected to re-enter the atmosphere today at 15:49 UTC (16:49 CET) plus or minus 1.76 hours, ESA said in its latest forecast. The satellite weighs 2,294 kg. Most of it will burn up, the agency added.`,
    claims: [
      "decay; ESA; plans; via=ArabiaWeather; who=23560; at=2024-02-21T14:03; to=2024-02-21T17:34; verdict=supported|consistent",
      "decay; ESA; plans; who=23560",
    ],
  },
  {
    published: "2024-05-22",
    publisher: "Reuters",
    text: `WASHINGTON, May 22 - Russia last week launched a satellite that is likely a counter-space weapon and put it into the same orbit as a US government satellite, the Pentagon said.

Cosmos 2576 was launched from Plesetsk on May 16, the US Space Command said. It is presumably capable of attacking other satellites in low Earth orbit, a spokesperson said.

Russia's Deputy Foreign Minister Sergei Ryabkov dismissed the assertion as fake news. Moscow opposes the placement of weapons in orbit, he said.`,
    claims: [
      "launch; Pentagon; asserts; via=Reuters",
      "proximity; Pentagon; asserts; via=Reuters",
      "launch; US Space Command; asserts; via=Reuters; who=2024-092; where=Plesetsk; at=2024-05-16T; verdict=needs-data; archive=supported",
      "statement; Sergei Ryabkov; denies; verdict=not-checkable",
    ],
  },
  {
    published: "2023-05-31",
    publisher: "World Today",
    text: `PYONGYANG, May 31 (KCNA) -- The National Aerospace Development Administration launched the military reconnaissance satellite Malligyong-1, mounted on the new carrier rocket Chollima-1, at 6:27 a.m. (21:27 GMT Tuesday) from the Sohae Satellite Launching Ground. The rocket crashed into the West Sea of Korea after losing thrust because of the abnormal start of the second-stage engine. NADA said it would conduct a second launch as soon as possible.`,
    claims: [
      "launch; KCNA; asserts; who=2023-F06; where=Sohae; at=2023-05-30T21:27; verdict=supported",
      "launch-failure; KCNA; asserts; who=2023-F06; verdict=supported",
      "launch; NADA; plans; verdict=needs-data",
    ],
  },
  {
    published: "2023-09-13",
    publisher: "Yahoo News",
    text: `Russian President Vladimir Putin said he would help North Korea build satellites as he met Kim Jong Un at the Vostochny Cosmodrome on Wednesday.

Asked if Russia would help Pyongyang with satellites, Putin said: "That's why we came here. The leader of the DPRK shows great interest in rocket engineering."

North Korea has two satellites in orbit, both in poor shape. Its two attempts to launch a spy satellite this year failed, in May and in August.

The White House has warned that an arms deal would violate UN resolutions. The Kremlin denied that any agreement was signed.`,
    claims: [
      "statement; Putin; plans; verdict=not-checkable",
      "statement; Putin; asserts; verdict=not-checkable",
      // One only: Kwangmyongsong-4 had come down in June.
      "count; Yahoo News; asserts; num=:2; verdict=contradicted",
      "launch-failure; Yahoo News; asserts; verdict=supported",
      "statement; White House; asserts; verdict=not-checkable",
      "statement; Kremlin; denies; verdict=not-checkable",
    ],
  },
  {
    published: "2022-07-30",
    publisher: "SpacePolicyOnline",
    text: `US Space Command confirmed that the Long March 5B rocket re-entered over the Indian Ocean at approximately 10:45 am MDT on 7/30. China did not share specific trajectory information, NASA Administrator Bill Nelson complained.

The China Manned Space Agency said the remnants had entered the atmosphere at 00:55 Beijing time on 31 July over the Sulu Sea.`,
    claims: [
      "decay; US Space Command; asserts; where=Indian Ocean; at=2022-07-30T16; verdict=needs-data",
      "decay; China Manned Space Agency; asserts; where=Sulu; at=2022-07-30T16:55; verdict=needs-data",
    ],
  },
  {
    published: "2023-12-03",
    publisher: "The Straits Times",
    text: `North Korea's new spy satellite has begun its reconnaissance operations, KCNA reported on Sunday. The reconnaissance satellite operation office at the Pyongyang General Control Centre started its mission on Dec 2 and will report the information it acquires to the army, the agency said.

South Korea's first military spy satellite was launched from Vandenberg Space Force Base in California at 3:19 a.m. on Saturday, December 2 (10:19 a.m. local time, Friday, December 1), the defence ministry in Seoul said. It separated from its rocket 14 minutes later and made contact with a ground station 78 minutes after the launch.`,
    claims: [
      "status; KCNA; asserts; who=58400; verdict=consistent",
      "launch; defence ministry; asserts; where=Vandenberg; at=2023-12-01T18:19; verdict=needs-data; archive=supported",
      "signal; Straits Times; asserts",
    ],
  },
  {
    published: "2016-02-09",
    publisher: "North Korea Tech",
    text: `The satellite that North Korea launched on Sunday is tumbling in orbit and incapable of functioning in any useful way, CBS News and CNN reported, citing unnamed US officials. Kwangmyongsong-4 was launched at 9:00 a.m. Pyongyang time (00:30 GMT) on February 7. A second US official said the satellite had since stabilised. No signals from it have been heard, according to South Korea's spy agency.`,
    claims: [
      "status; US officials; asserts; via=CBS News",
      "launch; North Korea Tech; asserts; who=2016-009; at=2016-02-07T00:30; verdict=supported",
      "status; US official; asserts",
      "signal; South Korea's spy agency; asserts",
    ],
  },
  {
    published: "2024-10-21",
    publisher: "NewsBytes",
    text: `Intelsat 33E broke apart in geostationary orbit on October 19, 2024, at approximately 0430 UTC, U.S. Space Forces-Space said. It is tracking around 20 associated pieces. Intelsat declared the satellite a total loss.`,
    claims: [
      "status; U.S. Space Forces-Space; asserts; who=41748; at=2024-10-19T04; verdict=needs-data",
      "count; U.S. Space Forces-Space; asserts; num=:20; verdict=needs-data",
      "status; Intelsat; asserts; who=41748",
    ],
  },
  {
    published: "2022-08-10",
    publisher: "Asharq Al-Awsat",
    text: `The Iranian Space Agency denied on Sunday that Russia would use the Khayyam satellite over Ukraine. All orders concerning the control and operation of the satellite will be carried out from day one by Iranian experts, it said.

Anonymous Western officials told The Washington Post that Moscow planned to use the satellite for several months or longer before handing over control.

Khayyam was launched from Baikonur on Tuesday on a Soyuz rocket.`,
    claims: [
      "statement; Iranian Space Agency; denies; verdict=not-checkable",
      "statement; Western officials; plans; verdict=not-checkable",
      "launch; Asharq Al-Awsat; asserts; where=Baikonur; at=2022-08-0; verdict=needs-data; archive=supported",
    ],
  },
  {
    published: "2020-04-22",
    publisher: "Tabloid",
    text: `SPY IN THE SKY! Iran's crazy space shot

The mullahs' shiny new toy is up there, folks. Noor-1, launched on Wednesday from a secret desert base near Shahroud, is whizzing round at 425 km, the Revolutionary Guards boast. "A webcam in space," sneered US general John Raymond, adding it was tumbling.`,
    claims: [
      "launch; Revolutionary Guards; asserts; who=45529; where=Shahroud; at=2020-04-2; verdict=needs-data; archive=supported",
      "orbit; Revolutionary Guards; asserts; num=:425; verdict=needs-data",
      "status; John Raymond; asserts",
    ],
  },
  {
    published: "2023-11-30",
    publisher: "Space Q&A",
    text: `Q: Did the North Korean satellite really photograph the White House?
A: The satellite passed over Washington at 14:36 UTC on 27 November. Whether a picture was taken nobody outside North Korea can say.
Q: How high is it?
A: It orbits between 493 and 512 km, inclined by 97.4 degrees.`,
    claims: [
      "overflight; Space Q&A; asserts; where=Washington; at=2023-11-27T14:36; verdict=supported",
      "orbit; Space Q&A; asserts; num=:493,:512,inclination:97.4; verdict=supported|consistent",
    ],
  },
  {
    published: "2024-02-26",
    publisher: "Korea Herald",
    text: `Live: Assembly hearing on the North's satellite

14:02 Defence Minister Shin Won-sik says Malligyong-1 is circling the Earth without doing any work.

14:10 Asked whether the satellite sent pictures, Shin says he cannot confirm it.

14:25 The minister expects a second satellite to be launched as early as late March.`,
    claims: ["status; Shin Won-sik; asserts; who=58400", "launch; Shin Won-sik; plans"],
  },
  {
    published: "2023-05-29",
    publisher: "AP",
    text: `TOKYO (AP) — Japan's coast guard said North Korean officials had notified it of a launch window from May 31 to June 11, and that three maritime zones could be hit by falling rocket debris: two in the Yellow Sea and one in waters east of Luzon. Prime Minister Fumio Kishida called the launch plan a serious threat to peace and safety. Defence Minister Yasukazu Hamada ordered the Self-Defense Forces to shoot down the satellite or debris if any entered Japanese territory.`,
    claims: [
      "launch; Japan's coast guard; plans; at=2023-05-30T15; to=2023-06-11T15; verdict=supported",
      "hazard-area; Japan's coast guard; asserts; verdict=needs-data",
      "statement; Fumio Kishida; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2019-08-31",
    publisher: "NPR",
    text: `The image that President Trump tweeted on Friday was almost certainly taken by USA 224, an amateur satellite tracker says. Marco Langbroek matched the shadows to a pass of the satellite over the Imam Khomeini Space Center at 09:44 UTC on Thursday. Cees Bassa, an astronomer in the Netherlands, agrees.`,
    claims: [
      "imaging; satellite tracker; suspects; who=37348; verdict=needs-data",
      "overflight; NPR; asserts; where=Imam Khomeini; at=2019-08-29T09:44; verdict=needs-data",
    ],
  },
  {
    published: "2026-01-03",
    publisher: "The American Bazaar",
    text: `Starlink will lower all its satellites that orbit at about 550 km to around 480 km over the course of 2026, Michael Nicolls, the company's vice president of engineering, said. The move involves about 4,400 satellites. In December one Starlink satellite, 35956, suffered an anomaly at an altitude of 418 km, lost contact and fell by 4 km.`,
    claims: ["manoeuvre; Michael Nicolls; plans; num=:550,:480", "status; American Bazaar; asserts"],
  },
  {
    published: "2018-04-02",
    publisher: "SpacePolicyOnline",
    text: `China's Tiangong-1 space station fell from orbit at 8:15 am Beijing Time on April 2 (8:15 pm April 1 EDT) over the central South Pacific, CGTN said. Its 8.5 tons mostly burned up.`,
    claims: [
      "decay; CGTN; asserts; who=37820; where=Pacific; at=2018-04-02T00:15; verdict=supported|consistent",
      "decay; SpacePolicyOnline; asserts",
    ],
  },
  // ——— Texts without a claim about a satellite ———
  {
    published: "2024-03-11",
    publisher: "Lyon Matin",
    text: "The university opened a satellite campus in Busan on Monday at 10 a.m. Students launched balloons; the dean said the project was in orbit at last. Two rockets of confetti were fired.",
    claims: [],
  },
  {
    published: "2024-03-11",
    publisher: "Business Daily",
    text: 'Shares of the satellite television group took off on Tuesday after the launch of a new channel. The chief executive denied that the firm had failed. "We are alive and well," he said.',
    claims: [],
  },
  {
    published: "2024-06-02",
    publisher: "City News",
    text: "A bright idea: the Pentagon shopping centre in Seoul reopens on Saturday at 9:17 a.m. Its mayor said the launch party would pass over the old bridge.",
    claims: [],
  },
  {
    published: "2024-06-02",
    publisher: "Sport",
    text: 'Norfolk launched attack after attack in the second half, and the rocket of a shot by Smith crashed into the bar at 5:13. "We failed to reach the final," the coach said.',
    claims: [],
  },
  {
    published: "2024-08-01",
    publisher: "Weather Desk",
    text: "Satellite images show that the typhoon will pass over Guam at about 9 a.m. on Friday, the weather bureau said. Winds of 120 km/h are expected.",
    claims: [],
  },
];

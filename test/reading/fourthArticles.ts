import type { Labelled } from "./corpus.ts";

/** A fourth set of short articles, written before the reader, widened with all the sets before, was run on them. */
export const fourthArticles: readonly Labelled[] = [
  {
    published: "2023-11-27",
    publisher: "Kyodo",
    text: `North Korea's leader has inspected satellite photos of a U.S. aircraft carrier in the South Korean port of Busan, the country's state-run media reported Saturday.

The pictures of the USS Carl Vinson were taken at 10:01 a.m. on Saturday as the spy satellite flew over the city, the Korean Central News Agency said. It put the satellite's pass over the southern cities of Jinhae, Busan, Ulsan, Pohang and Daegu at between 9:59:40 a.m. and 10:02:10 a.m.

The agency did not release the pictures. A Japanese government source said Tokyo does not think the satellite's camera is of much military use.`,
    claims: [
      "imaging; state-run media; asserts; who=58400; where=Busan; verdict=needs-data",
      "imaging; KCNA; asserts; who=58400; at=2023-11-25T01:01; verdict=consistent",
      "overflight; KCNA; asserts; where=Jinhae,Busan,Ulsan,Pohang,Daegu; at=2023-11-25T00:59; to=2023-11-25T01:02; verdict=supported",
    ],
  },
  {
    published: "2023-05-31",
    publisher: "CNN",
    text: `Seoul (CNN) — North Korea's attempt to put a military reconnaissance satellite in space failed Wednesday when the second stage of the rocket malfunctioned, state media said, adding that the country plans to conduct a second launch as soon as possible. The Chollima-1 was fired at 6:27 a.m. local time from the Sohae launching ground but lost thrust and fell into the sea, KCNA reported. South Korea's military said it had found what is presumed to be part of the rocket about 200 kilometers west of Eocheong Island.`,
    claims: [
      "launch-failure; state media; asserts; who=2023-F06; at=2023-05-30; verdict=supported",
      "launch; state media; plans; verdict=needs-data",
      "launch; KCNA; asserts; who=2023-F06; where=Sohae; at=2023-05-30T21:27; verdict=supported",
      "launch-failure; KCNA; asserts; who=2023-F06; verdict=supported",
    ],
  },
  {
    published: "2024-01-21",
    publisher: "IRNA",
    text: `TEHRAN, Jan. 21 (IRNA) -- Iran's Soraya satellite has sent its first signals from space, the communications minister said on Sunday. The 47-kg satellite was launched on Saturday by the Qaem-100 carrier and put into a 750-km orbit, the highest Iran has ever reached. Telemetry was received at the Mahdasht station two hours after the launch.`,
    claims: [
      "signal; communications minister; asserts; who=58817",
      "launch; IRNA; asserts; at=2024-01-19; verdict=supported",
      "orbit; IRNA; asserts; num=:750; verdict=needs-data; archive=supported",
      "signal; IRNA; asserts",
    ],
  },
  {
    published: "2023-12-04",
    publisher: "Yonhap",
    text: `(LEAD) S. Korea's first spy satellite makes contact with overseas ground station

By Song Sang-ho

SEOUL, Dec. 2 (Yonhap) -- South Korea's first indigenous military spy satellite successfully communicated with an overseas ground station on Saturday after being placed into orbit, the defense ministry said.

A SpaceX Falcon 9 rocket carrying the satellite blasted off from Vandenberg Space Force Base at 10:19 a.m. Friday (local time), or 3:19 a.m. Saturday in Seoul.

The satellite, which has electro-optical and infrared sensors, is expected to orbit Earth at an altitude of between 400 and 600 kilometers and can detect an object as small as 30 centimeters.`,
    claims: [
      "signal; defense ministry; asserts",
      "orbit; defense ministry; asserts",
      "launch; Yonhap; asserts; where=Vandenberg; at=2023-12-01T18:19; verdict=needs-data; archive=supported",
      "orbit; Yonhap; plans; num=:400,:600",
      "resolution; Yonhap; asserts; num=:0.3",
    ],
  },
  {
    published: "2022-03-10",
    publisher: "Iran Times",
    text: `Iran's Revolutionary Guards announced the launch of Noor-2 on Tuesday from the Shahroud desert. Minutes after lift-off the satellite was in an orbit 500 km high, they said. N2YO, which lists satellites, gives an apogee of 519.8 km and a perigee of 502.5 km. The United States denounced the launch. Noor-1, whose pictures the Guards never showed beyond one image of the US base at Al Udeid, is described by General Raymond as a tumbling webcam.`,
    claims: [
      "launch; Revolutionary Guards; asserts; who=51954; where=Shahroud; verdict=needs-data; archive=supported",
      "orbit; Revolutionary Guards; asserts; who=51954; num=:500; verdict=needs-data",
      "orbit; N2YO; asserts; num=:519.8,:502.5; verdict=needs-data",
      "statement; United States; asserts; verdict=not-checkable",
      "status; Raymond; asserts; who=45529",
      "imaging; Iran Times; asserts; who=45529; where=Al Udeid",
    ],
  },
  {
    published: "2025-09-26",
    publisher: "AP",
    text: `BERLIN (AP) — Russia is shadowing two Intelsat satellites that the German military uses, Defence Minister Boris Pistorius said Thursday. Two Luch-Olymp reconnaissance satellites are currently tracking them, he told a space congress in Berlin. As he spoke, he added, 39 Chinese and Russian reconnaissance satellites were flying overhead. Moscow did not immediately comment.`,
    claims: [
      "proximity; Boris Pistorius; asserts; verdict=needs-data",
      "proximity; Pistorius; asserts; verdict=needs-data",
      "count; Pistorius; asserts; num=:39; verdict=needs-data",
    ],
  },
  {
    published: "2024-08-09",
    publisher: "Drive",
    text: `Debris from a Chinese Long March 6A that broke apart in low Earth orbit on August 6 numbers at least 300 pieces, US Space Command said on Thursday. LeoLabs puts it at more than 700. The upper stage had delivered 18 Qianfan satellites to an 800 km polar orbit hours before. China's foreign ministry spokesman Lin Jian said that "necessary measures" had been taken.`,
    claims: [
      "count; US Space Command; asserts; num=:300; verdict=needs-data",
      "orbit; Drive; asserts; num=:800; verdict=needs-data",
    ],
  },
  {
    published: "2023-11-22",
    publisher: "Ministry",
    text: `Statement on the North Korean launch

The Ministry of Foreign Affairs strongly condemns the launch of a so-called military reconnaissance satellite by the Democratic People's Republic of Korea on 21 November 2023.

The launch, which used ballistic missile technology, is a violation of relevant Security Council resolutions. The Ministry urges Pyongyang to return to dialogue.`,
    claims: [
      "launch; Ministry; asserts; who=2023-179; at=2023-11-2; verdict=supported",
      "statement; Ministry; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2024-06-05",
    publisher: "Blog",
    text: `How low is it? On 3 June the satellite was measured at 501.6 km by 489 km. A week earlier, on 28 May, its perigee stood at 491.8 km. So Malligyong-1 has been boosted again, for the second time this year. Those who call it dead are wrong. Next pass over Busan: 5 June at 01:12 UTC, 78 degrees high.`,
    claims: [
      "orbit; Blog; asserts; num=:501.6,:489",
      "orbit; Blog; asserts; num=:491.8; verdict=supported",
      "manoeuvre; Blog; asserts; who=58400",
      "overflight; Blog; plans; where=Busan; at=2024-06-05T01:12",
    ],
  },
  {
    published: "2023-09-14",
    publisher: "TASS",
    text: `Kim Jong Un arrived at Vostochny on Wednesday. The Russian president showed him the assembly building of the Angara rocket. Asked by a reporter whether Moscow would assist Pyongyang in launching satellites and rockets, Putin replied: "That is exactly why we have come here." Kremlin spokesman Dmitry Peskov denied that military cooperation had been signed. Kim pledged "full support" for Russia's sacred fight.`,
    claims: ["statement; TASS; asserts", "statement; Putin; asserts", "statement; Dmitry Peskov; denies"],
  },
  {
    published: "2024-10-10",
    publisher: "Orbital Weekly",
    text: `- Luch (Olymp) 2 arrived at 0.97 W, some 25 km from Intelsat 10-02.
- Chamran-1 moved up to 541 x 560 km; Iran says the engine was tested as planned.
- Yaogan-34 crossed Taiwan at 03:15 UTC on 8 October.
- No new elements for USA 338.`,
    claims: [
      "proximity; Orbital Weekly; asserts; who=55841; num=:25; verdict=needs-data",
      "manoeuvre; Orbital Weekly; asserts; who=61072; verdict=needs-data",
      "overflight; Orbital Weekly; asserts; who=48340; where=Taiwan; at=2024-10-08T03:15; verdict=needs-data",
    ],
  },
  // ——— Nothing to check ———
  {
    published: "2024-05-01",
    publisher: "Cinema",
    text: "The rocket in the film was built of plywood in a hall near Rome. It was launched from a crane, the director said, and crashed twice. A satellite that falls on Busan is drawn by hand.",
    claims: [],
  },
  {
    published: "2024-05-01",
    publisher: "Court Reporter",
    text: "The defendant denied that he had photographed the naval base at Norfolk. A witness said that his phone's signal had been received at 9:21 a.m. near the Pentagon. The court will decide in June.",
    claims: [],
  },
  {
    published: "2024-05-01",
    publisher: "Telecom",
    text: "The provider failed to launch its satellite phone in Korea in time. A spokesman said that the delay had nothing to do with the rocket price of chips and that talks were still alive.",
    claims: [],
  },
  {
    published: "2024-05-01",
    publisher: "School Paper",
    text: "Our class visited the planetarium in Seoul on Friday. We saw how planets orbit the Sun, and the guide said that the Moon is 384,400 km away. Lee photographed the dome at 10:15.",
    claims: [],
  },
];

/** A text with its day, and what its claims of a type are about, in their order; "?" where nothing tells. */
export type SubjectRow = readonly [text: string, published: string, ...claims: string[]];

/** Which of several things is meant: by rank, kinship and nickname, from a headline, by a name told later or by the words around. Texts are ours. */
export const whichOfSeveral: readonly SubjectRow[] = [
  // a headline or title brings in what is spoken of
  [
    "Where has Luch-5X been this year?\n\nUntil March it stood 45 km from Konnect VHTS. In April it moved over to 4.7 E and became a neighbour of Astra 4A.\n\nOn 23 June it drifted to the west.",
    "2024-10-10",
    "manoeuvre: Luch-5X",
    "manoeuvre: Luch-5X",
  ],
  [
    "Aeolus comes home\n\nThe satellite re-entered over Antarctica on Friday evening, ESA said. It had been lowered to 120 km the day before.",
    "2023-07-29",
    "decay: Aeolus",
    "manoeuvre: Aeolus",
  ],
  [
    "Yaogan-41, two years on\n\nIt was launched from Wenchang in December 2023.\n\nNeighbours? Fengyun-4A, a weather satellite, stands further east.\n\nWhat can it see? It makes out objects of 2.5 metres.",
    "2026-01-17",
    "launch: Yaogan-41",
    "resolution: Yaogan-41",
  ],
  [
    "The spy satellites of 2024\n\nKosmos 2576 was launched in May. It passed USA 314 in August.",
    "2024-10-10",
    "launch: Kosmos 2576",
    "proximity: Kosmos 2576",
  ],
  // rank and kinship
  [
    "Kosmos 2570 and Kosmos 2571 flew within 400 metres of each other on Tuesday. The older of the two had raised its orbit by 3 km a day earlier. Both satellites are Russian.",
    "2024-05-10",
    "proximity: Kosmos 2570",
    "manoeuvre: Kosmos 2570",
  ],
  [
    "Two Russian Luch-Olymp satellites shadow two of Intelsat's, the minister said. The younger of the pair, which a Proton had carried up from Baikonur in March 2023, was 43 km from Intelsat 39 in August. The first of them parked near another one in 2015.",
    "2025-09-28",
    "proximity: Luch-Olymp",
    "launch: Luch-5X",
    "proximity: Luch-5X",
  ],
  [
    "Iran launched Noor-3 in September. Noor-2 is still up. The first of the line re-entered in April 2022.",
    "2023-10-05",
    "launch: Noor-3",
    "decay: Noor-1",
  ],
  [
    "Luch-5X left Astra 4A in June. Its elder sister stands at 18.1 degrees West and has been in orbit since 2014.",
    "2024-07-01",
    "manoeuvre: Luch-5X",
    "orbit: Luch-Olymp",
  ],
  [
    "China launched Shiyan-23 on Sunday from Jiuquan. Its predecessor, Shiyan-22, had gone up in 2023. The newcomer circles at 600 km.",
    "2024-05-14",
    "launch: Shiyan-23",
    "launch: Shiyan-22",
    "orbit: Shiyan-23",
  ],
  [
    "The satellite Ofek 13 was launched in March 2023 from Palmachim. Its sister Ofek 16 went up in July 2020. The new satellite flies at 500 km.",
    "2024-05-10",
    "launch: Ofek 13",
    "launch: Ofek 16",
  ],
  [
    "Aeolus fell in July. The mission's twin is unknown to us: its successor will be launched in 2032.",
    "2023-09-01",
    "decay: Aeolus",
    "launch: ?",
  ],
  // nicknames, "the station", whose "its" is
  [
    "Luch-5X was launched in March 2023. Thor 7 is a broadcasting satellite. In the autumn the snooper parked next to Intelsat 10-02.",
    "2025-02-01",
    "launch: Luch-5X",
  ],
  [
    "I saw BlueWalker 3 over Leiden last night. The contraption had left Florida on a Falcon 9 on 10 September and goes round at 513 km in an orbit of 53 degrees.",
    "2022-11-16",
    "launch: BlueWalker 3",
    "orbit: BlueWalker 3",
  ],
  [
    "On July 1 Starlink-1095 came close to the Chinese space station, which for safety's sake carried out an evasive manoeuvre. On October 21 Starlink-2305 approached, it is stated, and the station again moved out of the way.",
    "2021-12-28",
    "proximity: Starlink-1095",
    "manoeuvre: Tiangong",
    "proximity: Starlink-2305",
    "manoeuvre: Tiangong",
  ],
  [
    "The television station of the town showed the launch. Khayyam orbits at 500 km, the station said.",
    "2022-08-12",
    "orbit: Khayyam",
  ],
  [
    "Iran launched the imaging satellite Noor-3 on Wednesday. Its pictures resolve six metres, which is sharper than those of Noor-2.",
    "2023-09-28",
    "launch: Noor-3",
    "resolution: Noor-3",
  ],
  [
    "On 1 July it was the turn of Resurs-P1, a Russian of six tonnes. Intelsat 33E is another satellite. Resurs-P1 is old. On the 26th it came apart.",
    "2024-07-28",
    "status: Resurs-P1",
  ],
  [
    "Starlink-1095 lowered its orbit. On 1 July it and the Chinese space station came close to each other.",
    "2022-02-11",
    "manoeuvre: Starlink-1095",
    "proximity: Starlink-1095",
  ],
  [
    "Contact was lost with Starlink 35956, a satellite, on Dec. 17. The next day WorldView-3 photographed the stricken craft over Alaska. It is expected to burn up within weeks.",
    "2026-01-02",
    "imaging: WorldView-3",
    "decay: Starlink 35956",
  ],
  // a name told later, and names told by the words around them
  [
    "India lost a radar satellite on Sunday when its rocket failed. The launch vehicle left Sriharikota with EOS-09 at 5:59 a.m.",
    "2025-05-18",
    "launch-failure: EOS-09",
    "launch: EOS-09",
  ],
  [
    "A small Japanese satellite approached a spent rocket to within 15 metres on November 30. The satellite, ADRAS-J, was launched from Mahia in February.",
    "2024-12-12",
    "proximity: ADRAS-J",
    "launch: ADRAS-J",
  ],
  [
    "Israel launched Ofek 19 on Tuesday. A satellite of Planet photographed Palmachim a day later.",
    "2025-09-05",
    "launch: Ofek 19",
    "imaging: ?",
  ],
  [
    "We have seven military satellites in orbit. The youngest, Tyche, was launched from Vandenberg in August. It sees things 90 centimetres across.",
    "2024-11-03",
    "launch: Tyche",
    "resolution: Tyche",
  ],
  [
    "Kowsar and Hodhod, the first satellites of Iran's private sector, were sent into space on Tuesday. Kowsar, he explained, resolves objects of three and a half metres.",
    "2024-11-05",
    "launch: Kowsar",
    "resolution: Kowsar",
  ],
  [
    "NASA rejected that. Its RHESSI satellite was still in orbit at the time. The spacecraft re-entered over the Sahara on Thursday.",
    "2023-04-20",
    "orbit: RHESSI",
    "decay: RHESSI",
  ],
  [
    "Rumba, the second of the four Cluster satellites, burned up over the South Pacific on 22 October. Its sister Salsa had re-entered in September last year, ESA says.",
    "2025-11-07",
    "decay: Rumba",
    "decay: Salsa",
  ],
  [
    "A Long March 2C lifted a telescope for X-rays, the Einstein Probe, into orbit from Xichang. The satellite is in good health.",
    "2024-01-10",
    "launch: Einstein Probe",
    "status: Einstein Probe",
  ],
  [
    "Yesterday, the satellite Zeta-9 passed over Rome at 10:12 UTC. Moscow, the spacecraft's owner, was silent. It orbits at 600 km.",
    "2024-05-10",
    "overflight: Zeta-9",
    "orbit: Zeta-9",
  ],
  // rocket and payload
  [
    "OTV-7 is up. A Falcon Heavy launched it from Florida on 28 December. The spaceplane circles at 38,000 km.",
    "2024-02-12",
    "launch: OTV-7",
    "orbit: OTV-7",
  ],
  [
    "Roscosmos launched the Elektro-L No. 4 weather satellite in February. The Proton-M put it into a geostationary orbit.",
    "2023-03-01",
    "launch: Elektro-L No. 4",
    "orbit: Elektro-L No. 4",
  ],
  [
    "Then a Falcon 9 left Cape Canaveral for the south with Argentina's SAOCOM 1B. Rocket Lab's Electron put StriX-3 into orbit.",
    "2020-09-05",
    "launch: SAOCOM 1B",
    "orbit: StriX-3",
  ],
  [
    "The cryogenic stage of the LVM3 M4, which had put Chandrayaan-3 into orbit in July, has made an uncontrolled re-entry at 14:42 IST on 15 November.",
    "2023-11-16",
    "decay: LVM3 M4 cryogenic stage",
  ],
  // families, owners by the family's name, numbers of the text
  [
    "Starlink satellites of the American side twice came close to the Chinese space station, says a note.",
    "2022-02-11",
    "proximity: Starlink",
  ],
  [
    "Two Russian spacecraft of the Luch-Olymp family were trailing two Intelsat satellites, he said.",
    "2025-09-28",
    "proximity: Luch-Olymp",
  ],
  ["A Yaogan satellite passed over Guam at 03:12 UTC on Monday.", "2024-05-14", "overflight: Yaogan"],
  ["Other craft have had troubles. Three old satellites came down in May.", "2024-06-10", "decay: ?"],
  [
    "An American GSSAP satellite closed in on Shijian-20 in 2022. The Chinese satellite dodged.",
    "2024-05-10",
    "proximity: GSSAP",
    "manoeuvre: Shijian-20",
  ],
];

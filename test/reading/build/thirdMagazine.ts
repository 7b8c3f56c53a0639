import type { Labelled } from "../corpus.ts";

/** State media, translated press, parliamentary record, a local paper, a think tank's note and a newsletter, labelled before the first run. */
export const thirdMagazineArticles: readonly Labelled[] = [
  {
    published: "2024-11-05",
    publisher: "IRNA",
    text: `TEHRAN, Nov. 5 (IRNA) – Kowsar and Hodhod, the first two satellites of Iran's private sector, were sent into space before dawn on Tuesday on board a Russian Soyuz, which lifted off from the Vostochny Cosmodrome at 02:48 Tehran time.

Minister of Communications Sattar Hashemi described the success as the answer of the country's youth to the cruel sanctions.

Both now circle the Earth at a height of 500 kilometers, said Hassan Salarieh, who heads the Iranian Space Agency. Kowsar, he explained, is able to tell apart objects of three and a half meters and will serve the farmers; Hodhod passes on the messages of remote sensors. The first data of the pair reached the ground station at Mahdasht in the course of the morning, he told state television.

He also gave an account of their elders. Pars-1, launched from the same cosmodrome on Feb. 29, has by now photographed the whole of Iran's territory, while Chamran-1 remains under the control of its engineers in an orbit of 550 kilometers. Before the Iranian year ends, on March 20, Nahid-2 will be launched on a domestic carrier.

Washington claims that these rockets are a cover for the development of missiles. The Islamic Republic has repeatedly dismissed the allegation as unfounded.`,
    claims: [
      "launch; IRNA; asserts; where=Vostochny; at=2024-11-04T23:18",
      "statement; Sattar Hashemi; asserts",
      "orbit; Hassan Salarieh; asserts; num=:500",
      "resolution; Hassan Salarieh; asserts; who=Kowsar; num=:3.5",
      "signal; Hassan Salarieh; asserts; where=Mahdasht; at=2024-11-05",
      "launch; Hassan Salarieh; asserts; who=59065; where=Vostochny; at=2024-02-29",
      "imaging; Hassan Salarieh; asserts; who=59065; where=Iran",
      "status; Hassan Salarieh; asserts; who=61072",
      "orbit; Hassan Salarieh; asserts; who=61072; num=:550",
      "launch; Hassan Salarieh; plans; who=Nahid-2; to=2025-03-20",
      "statement; Washington; asserts",
      "statement; Islamic Republic; denies",
    ],
  },
  {
    published: "2024-12-12",
    publisher: "Nikkan Shakai",
    text: `Fifteen metres from the wreck (translated from the Japanese)

On November 30 a small Japanese satellite approached a spent rocket to within 15 metres, Astroscale announced on the 11th. No private company had ever dared to go so near to a piece of debris.

The satellite, ADRAS-J, was launched at 11:52 p.m. on February 18, Japan time, from Mahia in New Zealand. Its counterpart is the upper stage of an H-IIA, which has been left over since the launch of the greenhouse gas observer Ibuki in January 2009 and flies at an altitude of some 600 kilometres. In July the inspector circled it at a distance of 50 metres, and photographed it from every side.

"It is tumbling less than we had feared," a person in charge at the company said with visible relief. JAXA aims to launch ADRAS-J2, which is to seize the same stage and drag it down, in fiscal 2027.

Is such a skill harmless? A lawmaker of the ruling party pointed out that he who can touch a wreck can touch a working satellite as well. The Cabinet Office responded that the purpose was peaceful.

In the meantime, the eyes of the government itself are becoming more numerous. The radar satellite IGS Radar-8 rose from Tanegashima on September 26 at 2:24 p.m., and it is intended to expand the fleet to ten.`,
    claims: [
      "proximity; Astroscale; asserts; who=ADRAS-J; at=2024-11-30; num=:15",
      "launch; Nikkan Shakai; asserts; who=ADRAS-J; where=Mahia; at=2024-02-18T14:52",
      "launch; Nikkan Shakai; asserts; who=Ibuki; at=2009-01",
      "orbit; Nikkan Shakai; asserts; num=:600",
      "proximity; Nikkan Shakai; asserts; who=ADRAS-J; at=2024-07; num=:50",
      "imaging; Nikkan Shakai; asserts; who=ADRAS-J; at=2024-07",
      "status; person in charge; asserts",
      "launch; JAXA; plans; who=ADRAS-J2; at=2027",
      "statement; lawmaker; asserts",
      "statement; Cabinet Office; asserts",
      "launch; Nikkan Shakai; asserts; who=IGS Radar-8; where=Tanegashima; at=2024-09-26T05:24",
      "plan; Nikkan Shakai; plans; num=:10",
    ],
  },
  {
    published: "2025-11-03",
    publisher: "Official Report",
    text: `Military Satellites

THE MEMBER FOR NORTH SHROPSHIRE: What are the Russians doing to our satellites? One reads such different things.

THE MINISTER: Major General Paul Tedman, who leads UK Space Command, told the BBC last month that Russian spacecraft fly close to ours and that attempts are made to jam us from the ground every week. I shall not add which of them, or when.

THE MEMBER FOR NORTH SHROPSHIRE: And how many are there to be jammed?

THE MINISTER: We have seven military satellites in orbit. The youngest, Tyche, was launched from Vandenberg at 7.56 pm our time on 16 August last year, and it answered its controllers the same night. It sees things 90 centimetres across, and I am pleased to say that it is in excellent health.

THE MEMBER FOR LAGAN VALLEY: Will it be lonely for long?

THE MINISTER: Not if I can help it. The first radar satellite of the Oberon programme is due to be launched in 2027.

THE MEMBER FOR STIRLING AND STRATHALLAN: I ask about an older friend. Skynet-1A was launched from Cape Canaveral in November 1969 and stopped working some years later, when it stood above East Africa. It now lies at 105 degrees west. Who moved it?

THE MINISTER: It was moved to the west in the mid-1970s. By whom, the files do not say. The hon. Member will be relieved to hear that I was at primary school.`,
    claims: [
      "proximity; Paul Tedman; asserts",
      "statement; Paul Tedman; asserts",
      "count; MINISTER; asserts; num=:7",
      "launch; MINISTER; asserts; who=Tyche; where=Vandenberg; at=2024-08-16T18:56",
      "signal; MINISTER; asserts; who=Tyche; at=2024-08-16",
      "resolution; MINISTER; asserts; who=Tyche; num=:0.9",
      "status; MINISTER; asserts; who=Tyche",
      "launch; MINISTER; plans; at=2027",
      "launch; MEMBER FOR STIRLING AND STRATHALLAN; asserts; who=Skynet-1A; where=Cape Canaveral; at=1969-11",
      "status; MEMBER FOR STIRLING AND STRATHALLAN; asserts; who=Skynet-1A",
      "orbit; MEMBER FOR STIRLING AND STRATHALLAN; asserts; who=Skynet-1A",
      "manoeuvre; MINISTER; asserts; who=Skynet-1A",
    ],
  },
  {
    published: "2022-08-05",
    publisher: "The High Country Echo",
    text: `It came from space, and it missed the sheep

The flash and the bang that woke half of Cooma at about five past seven on the morning of July 9 have a culprit. It was the trunk of a SpaceX capsule falling back to Earth, says Brad Tucker, an astrophysicist at the Australian National University, who drove down last weekend for a look.

What he looked at is black, burnt at the rim and as tall as a door and a half. It came down on a hillside near Dalgety, where a grazier found it on July 25 and took it for a dead tree. "I'm not a man who looks up much," he told the Echo.

Others do. "There was a white streak, and then lots of little ones behind it," said a baker in Berridale who had been loading her van.

According to Jonathan McDowell, the trunk re-entered at 2105 GMT on July 8, which fits to the minute. It had gone up from the Kennedy Space Center in November 2020 beneath four astronauts, and was cast off when they went home.

It is not the district's business alone. Only last Sunday the wreck of a Long March 5B plunged into the Sulu Sea, and in July 1979 Skylab fell on Western Australia, whose shire of Esperance fined NASA 400 dollars for littering. The Australian Space Agency asked residents on Wednesday to ring before they touch.`,
    claims: [
      "sighting; The High Country Echo; asserts; where=Cooma; at=2022-07-08T21:05",
      "decay; Brad Tucker; asserts",
      "decay; The High Country Echo; asserts; where=Dalgety",
      "sighting; baker; asserts; where=Berridale",
      "decay; Jonathan McDowell; asserts; at=2022-07-08T21:05",
      "launch; The High Country Echo; asserts; where=Kennedy; at=2020-11",
      "decay; The High Country Echo; asserts; where=Sulu Sea; at=2022-07-31",
      "decay; The High Country Echo; asserts; who=Skylab; where=Western Australia; at=1979-07",
    ],
  },
  {
    published: "2025-12-10",
    publisher: "Pacific Strategy Notes",
    text: `Refuelling, or rehearsing? Eleven months above the equator

Shijian-25 left Xichang in the small hours of 7 January, Beijing time. Its partner was no stranger: in January 2022 Shijian-21 had hauled the dead Beidou-2 G2 to a grave some 3,000 kilometres above the geostationary belt.

On 13 June the two kept within a kilometre of each other for an hour and a half, according to COMSPOC. By 2 July they had become a single dot in its telescopes, the company reported, adding that two American inspectors, USA 270 and USA 271, had taken up posts close by, one to the east and one to the west. In the end the pair moved apart on 29 November, the Swiss observers of s2a systems found.

Whether any fuel changed hands Beijing has never said. China uses space for peaceful purposes, a spokesman for its foreign ministry insisted, and it is Washington that treats it as a battlefield.

The language of generals does not help. In March Michael Guetlein, then the second man of the US Space Force, spoke of "dogfighting in space": five Chinese objects, he said, had danced around one another in 2024.

We would put it less colourfully. Whoever can hook a friend can hook an enemy, and we expect Shijian-25 to close in on another satellite before the end of 2026.`,
    claims: [
      "launch; Pacific Strategy Notes; asserts; who=62485; where=Xichang; at=2025-01-06",
      "manoeuvre; Pacific Strategy Notes; asserts; who=49330; at=2022-01; num=:3000",
      "proximity; COMSPOC; asserts; at=2025-06-13; num=:1",
      "proximity; COMSPOC; asserts; at=2025-07-02",
      "proximity; COMSPOC; asserts",
      "manoeuvre; s2a systems; asserts; at=2025-11-29",
      "statement; foreign ministry; asserts",
      "proximity; Michael Guetlein; asserts; at=2024; num=:5",
      "proximity; Pacific Strategy Notes; plans; who=62485; to=2026-12-31",
    ],
  },
  {
    published: "2025-11-04",
    publisher: "The Sriharikota Letter",
    text: `Big lift, and other news

The heaviest satellite ever launched from Indian soil went up on Sunday at 5.26 p.m. An LVM3 carried CMS-03, all 4,410 kg of it, away from Sriharikota and sixteen minutes later released it in a transfer orbit of 170 by 29,970 km, ISRO said. The Navy has been waiting for it since spring.

Mood in Bengaluru: relieved. On 18 May, you will remember, the third stage of PSLV-C61 gave up and EOS-09 was lost. A report on the causes has been promised, but not published.

NISAR has meanwhile unfolded its twelve-metre antenna. Every 12 days it covers nearly all the land on Earth twice, according to NASA. V. Narayanan, the chairman of ISRO, assured reporters that the craft was in perfect condition. He wants to launch the first uncrewed Gaganyaan in January, and seven missions in all before the end of March.

The big fish of the coming years is called SBS-III. Fifty-two spy satellites will be built for the armed forces, officials in Delhi say, 31 of them by private firms.

Next door, too, they are busy. Pakistan's hyperspectral camera HS-1 was launched from Jiuquan on 19 October, SUPARCO announced.

That's it from me. Bring umbrellas; the beach at Pulicat is no place to be without one.`,
    claims: [
      "launch; The Sriharikota Letter; asserts; who=CMS-03; at=2025-11-02T11:56",
      "launch; ISRO; asserts; who=CMS-03; where=Sriharikota; at=2025-11-02",
      "orbit; ISRO; asserts; who=CMS-03; num=:170,:29970",
      "launch-failure; The Sriharikota Letter; asserts; at=2025-05-18",
      "status; The Sriharikota Letter; asserts; who=65053",
      "coverage; NASA; asserts; who=65053; num=:12",
      "status; V. Narayanan; asserts; who=65053",
      "launch; V. Narayanan; plans; at=2026-01",
      "launch; V. Narayanan; plans; to=2026-03-31; num=:7",
      "plan; officials; plans; num=:52",
      "launch; SUPARCO; asserts; who=HS-1; where=Jiuquan; at=2025-10-19",
    ],
  },
];

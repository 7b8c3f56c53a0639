import type { Labelled } from "../corpus.ts";

/** News agencies, state media, features and releases, and two texts with nothing to check; labelled before the first run. */
export const wireArticles: readonly Labelled[] = [
  {
    published: "2024-01-28",
    publisher: "Reuters",
    text: `DUBAI, Jan 28 (Reuters) - Iran sent three satellites into space with a single rocket on Sunday, state television reported, a step likely to deepen Western unease about its missile work.

The heaviest of them, Mahda, weighs 32 kg. It and two cubesats, Keyhan-2 and Hatef-1, were carried up by a Simorgh from the Imam Khomeini Space Centre in Semnan province, the official IRNA news agency quoted the defence ministry as saying, and now circle between 450 and 1,100 km above the Earth.

The Simorgh, a two-stage design, had come to grief on each of its earlier flights, among them one in December 2021 in which, a ministry spokesman admitted at the time, the payloads did not reach the speed needed.

"This has nothing to do with ballistic missiles," Iran's communications minister told reporters in Tehran, "and it never did." Britain, France and Germany disagree.`,
    claims: [
      "launch; state television; asserts; at=2024-01-27T2",
      "launch; defence ministry; asserts; via=IRNA; where=Imam Khomeini",
      "orbit; defence ministry; asserts; via=IRNA; num=perigee-height:450,apogee-height:1100",
      "launch-failure; Reuters; asserts",
      "launch-failure; ministry spokesman; asserts; at=2021-1",
      "statement; communications minister; denies; verdict=not-checkable",
    ],
  },
  {
    published: "2025-07-25",
    publisher: "TASS",
    text: `MOSCOW, July 25. /TASS/. A Soyuz-2.1b rocket with two Ionosfera-M satellites and 18 smaller spacecraft aboard lifted off from the Vostochny spaceport in the Amur Region at 8:54 a.m. Moscow time (5:54 a.m. GMT) on Friday, the state corporation Roscosmos reported.

The Ionosfera-M pair, which will study the ionosphere, is the second of its kind. The first two were launched from the same cosmodrome on November 5, 2024.

Among the passengers is Iran's Nahid-2, a communications satellite weighing 110 kg. It will operate at an altitude of 500 km, the Iranian Space Agency said earlier.

"Neither sanctions nor slander can stop the cooperation of our peoples," an Iranian diplomat told TASS.`,
    claims: [
      "launch; Roscosmos; asserts; at=2025-07-25T05:54; where=Vostochny; verdict=needs-data; archive=supported",
      "launch; TASS; asserts; at=2024-11-0; where=Vostochny; verdict=needs-data; archive=supported",
      "orbit; Iranian Space Agency; plans; who=Nahid-2; num=:500",
      "statement; Iranian diplomat; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2024-04-08",
    publisher: "Yonhap",
    text: `SEOUL, April 8 (Yonhap) -- South Korea's second homegrown spy satellite has entered orbit, the defense ministry said Monday, as the two Koreas vie for eyes in space.

Mounted on a SpaceX Falcon 9, it blasted off from the Kennedy Space Center in Florida at 7:17 p.m. Sunday (8:17 a.m. Monday in Seoul) and made contact with a ground station overseas at 10:57 a.m. Korean time, according to the ministry.

Unlike its electro-optical predecessor, which was launched from Vandenberg in December, the newcomer carries a synthetic aperture radar. When all five satellites of the project are up, the military expects to be able to watch key facilities in the North every two hours.

Pyongyang, whose Malligyong-1 has been in orbit since November, has vowed to launch three more reconnaissance satellites this year. "We are following the preparations at Tongchang-ri closely," a military official said.`,
    claims: [
      "orbit; defense ministry; asserts",
      "launch; ministry; asserts; at=2024-04-07T23:17; where=Kennedy; verdict=needs-data; archive=supported",
      "signal; ministry; asserts; at=2024-04-08T01:57",
      "launch; Yonhap; asserts; where=Vandenberg; at=2023-1",
      "coverage; military; plans",
      "orbit; Yonhap; asserts; who=58400; verdict=supported",
      "launch; Pyongyang; plans; num=:3; verdict=contradicted",
      "statement; military official; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2025-03-12",
    publisher: "Politico",
    text: `Space Force supporters on Capitol Hill are in orbit over the budget, and not in a good way.

The service would see its request trimmed by $1.2 billion under a stopgap measure that the House passed on Tuesday, just as Gen. Chance Saltzman, the chief of space operations, has been telling anyone who will listen that "space is a warfighting domain." Lawmakers from Colorado and Alabama, who rarely agree on anything, both grumbled.

One general drew laughs at a breakfast on Wednesday when he compared the appropriations process to a tumbling rocket body: nobody steers it, and everyone hopes it comes down somewhere else.

Aides expect the two chambers to meet again in the week of March 24. A spokeswoman for the committee did not answer questions about the satellites in the plan. Contractors, whose shares slid 4.8 percent on the news, kept their counsel. So, for now, has the White House.`,
    claims: [],
  },
  {
    published: "2024-06-28",
    publisher: "AP",
    text: `CAPE CANAVERAL, Fla. (AP) — Astronauts on the International Space Station spent about an hour in their capsules this week after a Russian satellite came apart not far from their own altitude.

Resurs-P1 broke up at 1600 GMT on Wednesday, producing more than 100 trackable pieces, U.S. Space Command said. The command saw no immediate threat.

The spacecraft, launched in 2013, was declared dead by Russia in 2022. It had been circling at roughly 220 miles (355 kilometers), LeoLabs, a California company that runs radars around the world, wrote on X. Its own count had reached 180 fragments by Thursday evening, it added.

What caused the breakup is not known. Neither Roscosmos nor the Defense Ministry in Moscow responded to requests for comment. "I find it hard to believe they would have used such a big satellite as a target," said Jonathan McDowell, an astronomer who tracks objects in space, "but with the Russians these days, who knows."`,
    claims: [
      "status; AP; asserts; who=39186",
      "status; U.S. Space Command; asserts; who=39186; at=2024-06-26T16:00; verdict=needs-data",
      "count; U.S. Space Command; asserts; num=:100; verdict=needs-data",
      "launch; AP; asserts; who=39186; at=2013; verdict=supported",
      "status; Russia; asserts; who=39186",
      "orbit; LeoLabs; asserts; who=39186; num=:355",
      "count; LeoLabs; asserts; num=:180",
    ],
  },
  {
    published: "2024-02-22",
    publisher: "The Sun",
    text: `DEAD SAT SPLASH! Two-tonne space granny goes out with a bang

A defunct satellite the size of a bus has plunged to its doom over the Pacific, leaving sky-watchers with nothing to see.

ERS-2 burned up at 5.17pm UK time yesterday, somewhere between Alaska and Hawaii, the European Space Agency revealed — give or take a minute. It had been due 88 minutes earlier, according to the agency's own guess that morning.

Launched from French Guiana in 1995, the old girl was pensioned off in 2011, when her minders used the last of the fuel to drop her from 785km to about 570km. "She did us proud," beamed one mission boffin. "Nobody was ever in danger."

No bits have been found. And what of the lads down the pub in Hull who swore blind they had seen her? Sorry, chaps. That was Venus.`,
    claims: [
      "decay; The Sun; asserts; who=23560; where=Pacific; verdict=supported|consistent",
      "decay; European Space Agency; asserts; who=23560; at=2024-02-21T17:16; to=2024-02-21T17:18; verdict=supported|consistent",
      "decay; European Space Agency; plans; who=23560",
      "launch; The Sun; asserts; who=23560; where=French Guiana; at=1995; verdict=needs-data; archive=supported",
      "manoeuvre; The Sun; asserts; who=23560; at=2011; num=:785,:570; verdict=needs-data",
      "status; The Sun; asserts; who=23560; at=2011",
      "sighting; lads down the pub; asserts; who=23560; where=Hull",
      "sighting; The Sun; denies; who=23560",
    ],
  },
  {
    published: "2023-11-16",
    publisher: "ISRO",
    text: `LVM3 M4 Cryogenic Upper Stage re-enters the Earth's atmosphere

The cryogenic upper stage of the LVM3 M4 launch vehicle, which had injected the Chandrayaan-3 spacecraft into an orbit of 133 km × 35,823 km with an inclination of 21.3° on 14 July 2023, has made an uncontrolled re-entry at around 14:42 IST on 15 November.

The probable impact point was predicted over the North Pacific Ocean. The final ground track did not pass over India.

The re-entry of the rocket body (NORAD id 57321) took place 124 days after its launch. Post-mission orbital lifetime is thus fully compliant with the 25-year rule. After injection, the stage was passivated by the removal of residual propellant, so that the risk of accidental explosion was minimised.`,
    claims: [
      "orbit; ISRO; asserts; num=perigee-height:133,apogee-height:35823,inclination:21.3",
      "decay; ISRO; asserts; who=57321; at=2023-11-15T08:57; verdict=supported|consistent",
      "decay; ISRO; plans; where=North Pacific",
      "overflight; ISRO; denies; where=India",
      "decay; ISRO; asserts; who=57321",
    ],
  },
  {
    published: "2021-12-28",
    publisher: "Xinhua",
    text: `BEIJING, Dec. 28 (Xinhua) -- The United States should act responsibly in outer space, Foreign Ministry spokesperson Zhao Lijian said on Tuesday, after Starlink satellites of the American company SpaceX had twice endangered Chinese astronauts.

In a note to the UN Secretary-General, China pointed out that Starlink-1095, which had for a long time flown at about 555 km, descended to 382 km between May 16 and June 24 and stayed there. On July 1 it came close to the Chinese space station, and the latter had to carry out an evasive manoeuvre. On Oct. 21 the station dodged once more, since Starlink-2305 was manoeuvring constantly and its intentions could not be known, the note says.

The space station orbits at about 390 km with an inclination of 41.5 degrees.

"While claiming to advocate responsible behavior, the U.S. has ignored its obligations," Zhao told a regular press briefing.`,
    claims: [
      "statement; Zhao Lijian; asserts; verdict=not-checkable",
      "manoeuvre; China; asserts; num=:555,:382; at=2021-05-1",
      "proximity; China; asserts; at=2021-06-30",
      "manoeuvre; China; asserts; at=2021-06-30",
      "manoeuvre; China; asserts; at=2021-10-20",
      "manoeuvre; China; asserts",
      "orbit; Xinhua; asserts; num=:390,inclination:41.5",
      "statement; Zhao Lijian; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2024-08-09",
    publisher: "Financial Times",
    text: `Shares in SES fell 6 per cent in Luxembourg on Thursday as the satellite operator warned that viewers were cutting the cord faster than expected.

Revenue from its video business, long the group's centre of gravity, dropped to €437mn in the first half. Its chief executive, who took over in February, told analysts that the purchase of Intelsat would restore growth, and dismissed the notion that Starlink was eating the company's lunch. "We are not in the same race," he said.

Dish and DirecTV, meanwhile, are circling each other again. Talks over a merger of the two American pay-television groups, which have collapsed at least three times since 2002, re-entered a critical phase last month, according to people briefed on them. Both declined to comment.

Eutelsat, the French rival, trades at 8.4 times its earnings, against a low of 6.1 in March.`,
    claims: ["statement; chief executive; asserts"],
  },
  {
    published: "2025-11-02",
    publisher: "The Observer",
    text: `The neighbour from hell lives 22,000 miles above Africa

For a satellite operator there is no ringing the landlord. Luch-5X, which the Kremlin sent up from Baikonur in March 2023, has spent its life pulling up next to other people's spacecraft, lingering for weeks or months, and moving on.

Last year's hosts included Astra 4A, beside which it sat at 4.7° E until June, and Intelsat 10-02, which it reached by the end of that month, the American tracking firm Slingshot Aerospace noted then. Its older sister, known as Luch-Olymp, had crept up to the French-Italian Athena-Fidus in 2017. "It came close. It came a bit too close," the French defence minister, Florence Parly, recalled.

In September her German counterpart, Boris Pistorius, told a conference in Berlin that two Intelsats used by the Bundeswehr were being followed by a pair of the Russian snoopers as he spoke. Moscow, which has always maintained that both are mere relays, calls this hysteria.`,
    claims: [
      "launch; Observer; asserts; who=55841; where=Baikonur; at=2023-0; verdict=needs-data; archive=supported",
      "proximity; Observer; asserts; who=55841",
      "proximity; Slingshot Aerospace; asserts; who=55841",
      "proximity; Slingshot Aerospace; asserts; who=55841",
      "proximity; Observer; asserts; who=40258; at=2017",
      "proximity; Florence Parly; asserts; who=40258",
      "proximity; Boris Pistorius; asserts; at=2025-0",
      "statement; Moscow; asserts; verdict=not-checkable",
    ],
  },
];

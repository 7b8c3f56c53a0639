import type { Labelled } from "../corpus.ts";

/** A wire with its background, a ministry's release, a blog with orbital data, a fact-check, state media and a feature; labelled before the first run. */
export const thirdNewsroomArticles: readonly Labelled[] = [
  {
    published: "2025-05-18",
    publisher: "Reuters",
    text: `SRIHARIKOTA, India, May 18 (Reuters) - India lost a radar satellite on Sunday when the rocket carrying it failed on its way to orbit, a setback for a country that wants more eyes on its borders.

The Polar Satellite Launch Vehicle left the Satish Dhawan Space Centre with EOS-09 at 5:59 a.m. (0029 GMT). "During the third stage we saw a fall in the pressure of the motor case, and the mission could not be accomplished," V. Narayanan, who chairs the Indian Space Research Organisation (ISRO), told viewers of its live stream.

The radar resolves one metre at best, ISRO says in a brochure. RISAT-1A, which carries a similar one, was launched from the same island in February 2022 and remains in service, according to an ISRO official who was not authorised to speak to the media.

The rocket, the workhorse of the fleet, last failed in August 2017, when its nose cone did not come off and a navigation satellite stayed trapped inside.

Other craft have had troubles of their own this year. A valve in NVS-02 never opened, ISRO has acknowledged, and the satellite is circling in an orbit of 170 km by 37,000 km. Things went better with SpaDeX: its two small craft docked with each other on Jan. 16.

Earlier this month Narayanan told reporters that NISAR, a joint mission with NASA, would be launched in June.`,
    claims: [
      "launch-failure; Reuters; asserts; who=EOS-09; at=2025-05-1",
      "launch; Reuters; asserts; who=EOS-09; at=2025-05-18T00:29; where=Satish Dhawan",
      "launch-failure; V. Narayanan; asserts",
      "resolution; ISRO; asserts; num=:1",
      "launch; ISRO official; asserts; who=RISAT-1A; at=2022-02",
      "status; ISRO official; asserts; who=RISAT-1A",
      "launch-failure; Reuters; asserts; at=2017-08",
      "status; ISRO; asserts; who=NVS-02",
      "orbit; ISRO; asserts; who=NVS-02; num=:170,:37000",
      "proximity; Reuters; asserts; who=SpaDeX; at=2025-01-1",
      "launch; V. Narayanan; plans; who=65053; at=2025-06",
    ],
  },
  {
    published: "2025-03-07",
    publisher: "French Ministry of the Armed Forces",
    text: `Third CSO satellite in orbit

Paris, 7 March 2025 – The Ministry of the Armed Forces confirms that CSO-3, the last of three optical reconnaissance satellites, was launched by an Ariane 6 from Kourou yesterday at 1.24 p.m. local time (5.24 p.m. in Paris). One hour and six minutes later the launcher released it at an altitude of 800 kilometres. CNES, which flies the satellite on the Ministry's behalf, received its first signals in the course of the evening and reports that it is in good health.

The elder sister CSO-1 has been in service since a Soyuz carried it aloft from the Guiana Space Centre in December 2018. CSO-2, launched two years after that, flies lower, at 480 kilometres. It can distinguish objects of 20 centimetres.

"A nation that does not see for itself decides with the eyes of others," said Sébastien Lecornu, Minister of the Armed Forces, who followed the flight from Balard.

The French armed forces now have three such satellites in orbit. Germany, Belgium, Switzerland, Italy and Poland may ask for their pictures under agreements that were signed between 2015 and 2022. A successor called IRIS is to be launched from 2030 onwards.`,
    claims: [
      "launch; Ministry of the Armed Forces; asserts; who=CSO-3; at=2025-03-06T16:24; where=Kourou",
      "orbit; Ministry of the Armed Forces; asserts; who=CSO-3; at=2025-03-06T17:30; num=:800",
      "signal; CNES; asserts; who=CSO-3; at=2025-03-06",
      "status; CNES; asserts; who=CSO-3",
      "status; Ministry of the Armed Forces; asserts; who=CSO-1",
      "launch; Ministry of the Armed Forces; asserts; who=CSO-1; at=2018-12; where=Guiana",
      "launch; Ministry of the Armed Forces; asserts; who=CSO-2; at=2020",
      "orbit; Ministry of the Armed Forces; asserts; who=CSO-2; num=:480",
      "resolution; Ministry of the Armed Forces; asserts; who=CSO-2; num=:0.2",
      "statement; Sébastien Lecornu; asserts",
      "count; Ministry of the Armed Forces; asserts; num=:3",
      "launch; Ministry of the Armed Forces; plans; who=IRIS; at=2030",
    ],
  },
  {
    published: "2026-01-18",
    publisher: "Perigee Notes",
    text: `Two Kondors and a climber

Russia's pair of radar satellites has been up long enough for a comparison, so here is one, from the public elements of last week (heights over a sphere of 6378 km).

Kondor-FKA 1 (56756) goes round at 505 x 508 km, inclined by 97.44 degrees. Its companion (62138) keeps the same height to within a few hundred metres, but its plane lies 9 degrees further east. Both rose from Vostochny: the first on 26 May 2023, at 21:14 UTC, the other on 29 November 2024, at 21:50.

A reader wants to know if the older one was over Rzeszow on Thursday evening. It was. At 17:59 UTC it went by at fifty degrees above the horizon of the town. What it did there I can't tell, and neither can he.

Resurs-P 4 (59371) is the livelier patient. Launched from Baikonur in March 2024, it was at 457 by 460 km in the middle of November of that year. Since then it has been lifted by ten kilometres. Roscosmos says that it works normally. Its dead namesake, Resurs-P1, was less lucky and broke up on 26 June 2024.

Will the Kondors be moved into a common plane? I doubt that they have the fuel.`,
    claims: [
      "orbit; Perigee Notes; asserts; who=Kondor-FKA 1; num=:505,:508,:97.44",
      "orbit; Perigee Notes; asserts; who=62138; num=:9",
      "launch; Perigee Notes; asserts; who=Kondor-FKA 1; at=2023-05-26T21:14; where=Vostochny",
      "launch; Perigee Notes; asserts; at=2024-11-29T21:50; where=Vostochny",
      "overflight; Perigee Notes; asserts; who=Kondor-FKA 1; at=2026-01-15T17:59; where=Rzeszow",
      "launch; Perigee Notes; asserts; who=Resurs-P 4; at=2024-03; where=Baikonur",
      "orbit; Perigee Notes; asserts; who=Resurs-P 4; at=2024-11; num=:457,:460",
      "manoeuvre; Perigee Notes; asserts; who=Resurs-P 4; num=:10",
      "status; Roscosmos; asserts; who=Resurs-P 4",
      "status; Perigee Notes; asserts; who=39186; at=2024-06-26",
    ],
  },
  {
    published: "2022-04-05",
    publisher: "Deccan Fact Desk",
    text: `Was it a missile? No: the lights over Maharashtra

WHAT IS CLAIMED. A clip with more than two million views is said to show a Pakistani missile breaking up above Nagpur on Saturday.

WHAT WE FOUND. The clip is genuine, the caption is not. People in Nagpur and Jalgaon watched a string of burning fragments cross the sky at about 7.45 pm that evening. Jonathan McDowell, an astrophysicist in Cambridge, Massachusetts, believes that what they saw was the re-entry of the third stage of a Chinese Long March 3B. The rocket had been launched from Xichang in February last year, he added.

A metal ring about three metres across was found in a field at Ladbori the same night, the collector of Chandrapur district, Ajay Gulhane, confirmed to us. It fell at around 7.50 pm, he said, and hurt nobody.

Rocket Lab had launched two BlackSky satellites from New Zealand earlier that day, and several channels reported that it was the second stage of this rocket which came down. That is wrong. China's embassy in Delhi did not answer our questions.

There are precedents. On the very same date in 2018 China's Tiangong-1 station fell into the South Pacific, and in July 1979 pieces of NASA's Skylab rained on Western Australia.

VERDICT. False.`,
    claims: [
      "sighting; Deccan Fact Desk; asserts; at=2022-04-02T14:15; where=Nagpur,Jalgaon",
      "decay; Jonathan McDowell; suspects",
      "launch; Jonathan McDowell; asserts; at=2021-02; where=Xichang",
      "decay; Ajay Gulhane; asserts; at=2022-04-02T14:20; where=Ladbori",
      "launch; Deccan Fact Desk; asserts; at=2022-04-0; where=New Zealand",
      "decay; several channels; asserts",
      "decay; Deccan Fact Desk; denies",
      "decay; Deccan Fact Desk; asserts; who=37820; at=2018-04-0; where=South Pacific",
      "decay; Deccan Fact Desk; asserts; at=1979-07; where=Western Australia",
    ],
  },
  {
    published: "2024-12-06",
    publisher: "IRNA",
    text: `Tehran, Dec 6, IRNA – In a new show of self-reliance, Iran on Friday launched the heaviest load in the history of its space industry.

The homegrown Simorgh soared from the Imam Khomeini Spaceport in the province of Semnan and put the space tug Saman-1, the telecommunications satellite Fakhr-1 and a research payload into an elliptical orbit between 300 and 410 kilometers above the Earth, the Defense Ministry announced. The load had a mass of 300 kilograms.

Fakhr-1 was made by young specialists of the Army. Minutes after the separation, ground stations at home received its telemetry, Brigadier General Aziz Nasirzadeh, the minister of defense, said in a televised message. He described the satellite as stable and fully under control.

A stronger version of the tug will be launched within two years, the ministry said.

Only last month, Kowsar and Hodhod, the first satellites of the private sector, went up from Russia's Vostochny base. Hassan Salarieh, who heads the Iranian Space Agency, told IRNA that both were at a height of 500 kilometers. The enemies of the nation, he went on, had hoped in vain that sanctions would keep its sons and daughters on the ground.`,
    claims: [
      "launch; IRNA; asserts; at=2024-12-0",
      "launch; Defense Ministry; asserts; where=Imam Khomeini",
      "orbit; Defense Ministry; asserts; num=:300,:410",
      "signal; Aziz Nasirzadeh; asserts; who=Fakhr-1",
      "status; Aziz Nasirzadeh; asserts; who=Fakhr-1",
      "launch; ministry; plans",
      "launch; IRNA; asserts; who=Kowsar; at=2024-11; where=Vostochny",
      "orbit; Hassan Salarieh; asserts; num=:500",
      "statement; Hassan Salarieh; asserts",
    ],
  },
  {
    published: "2020-05-02",
    publisher: "The Georgia Strait Observer",
    text: `Ghosts on the dial

Some people on this coast keep bees. Scott Tilley keeps dead satellites.

He is after the ones that talk although nobody asked them to. On January 20, 2018, he had turned his antennas to the sky above Roberts Creek in search of Zuma, a secret American craft. What he received instead was IMAGE. NASA had lost the probe in December 2005 and written it off. Ten days later the agency confirmed that it was alive.

IMAGE had been launched from Vandenberg in March 2000, and its orbit carries it out to 46,000 kilometres above the pole.

This spring, with the ferries half empty and the cafés shut, he found an older ghost. On the evening of March 24, he says, he picked up, near 236.7 megahertz, the carrier of LES-5, a relay that the Lincoln Laboratory built for the military when the Beatles were on the radio. The satellite went up from Cape Canaveral in July 1967 and drifts at a height of some 33,000 kilometres, a little below the crowded belt.

Does anyone still own such a thing? Tilley does not expect a letter. The old relay wakes whenever the sun reaches its panels, he believes, and will do so for years.`,
    claims: [
      "signal; The Georgia Strait Observer; asserts; who=IMAGE; at=2018-01-20; where=Roberts Creek",
      "status; The Georgia Strait Observer; asserts; who=IMAGE; at=2005-12",
      "status; NASA; asserts; who=IMAGE; at=2018-01",
      "launch; The Georgia Strait Observer; asserts; who=IMAGE; at=2000-03; where=Vandenberg",
      "orbit; The Georgia Strait Observer; asserts; who=IMAGE; num=:46000",
      "signal; Scott Tilley; asserts; who=LES-5; at=2020-03-2",
      "launch; The Georgia Strait Observer; asserts; who=LES-5; at=1967-07; where=Cape Canaveral",
      "orbit; The Georgia Strait Observer; asserts; who=LES-5; num=:33000",
      "status; Tilley; suspects; who=LES-5",
    ],
  },
];

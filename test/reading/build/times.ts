import type { Labelled } from "../corpus.ts";

/** Short pieces dense with moments, each told in another way of counting days and hours; labelled before the reader was run on them. */
export const timesArticles: readonly Labelled[] = [
  {
    published: "2024-05-28",
    publisher: "Yonhap",
    text: `SEOUL, May 28 – North Korea launched a rocket from Tongchang-ri at 10:44 p.m. on Monday, the Joint Chiefs of Staff said. The rocket blew up two minutes later over the Yellow Sea. The previous evening, Japan's Coast Guard had said that the launch would take place by midnight on June 3. Its last satellite, Malligyong-1, was put into orbit in November 2023.`,
    claims: [
      "launch; Joint Chiefs of Staff; asserts; at=2024-05-27T13:44",
      "launch-failure; Joint Chiefs of Staff; asserts; at=2024-05-27T13:46",
      "launch; Japan's Coast Guard; plans",
      "launch; Yonhap; asserts; who=58400; at=2023-11",
    ],
  },
  {
    published: "2024-10-25",
    publisher: "Reuters",
    text: `CAPE CANAVERAL, Florida – The capsule splashed down off Pensacola at 3:29 a.m. on Friday, NASA said. It had undocked from the station late on Wednesday. Boosted by a Falcon 9, it was launched from Florida in the early hours of March 4, at 10:53 p.m. Eastern time on March 3. A fresh crew had arrived at the station on Sept. 29.`,
    claims: ["decay; NASA; asserts; at=2024-10-25T07:29", "launch; Reuters; asserts; at=2024-03-04T03:53; where=Florida"],
  },
  {
    published: "2024-06-28",
    publisher: "Space Notes",
    text: `A satellite falls apart

Resurs-P1, a dead Russian satellite, broke up over the weekend before last? No: on Wednesday, at around 1600 UTC. The US Space Command said that the satellite released more than 100 pieces at 10 a.m. Mountain Time on June 26. The astronauts sheltered in their ships shortly after 9 p.m. Eastern. Launched in June 2013, the satellite was switched off in December 2021. LeoLabs saw the first pieces between 13:05 UTC on June 26 and 00:51 UTC the next day.`,
    claims: [
      "status; Space Notes; asserts; at=2024-06-26T16:00",
      "status; US Space Command; asserts; at=2024-06-26T16:00",
      "launch; Space Notes; asserts; at=2013-06",
      "status; Space Notes; asserts; at=2021-12",
    ],
  },
  {
    published: "2025-05-10",
    publisher: "Deutsche Welle",
    text: `Kosmos 482 is back. The Soviet probe re-entered over the Indian Ocean at 9:24 a.m. Moscow time on Saturday, Roscosmos said. The European Space Agency no longer saw it over Germany at 0732 UTC. A week earlier the agency had expected the probe to re-enter between 8 and 12 May. It was launched from Baikonur on 31 March 1972.`,
    claims: [
      "decay; Roscosmos; asserts; at=2025-05-10T06:24; where=Indian Ocean",
      "decay; European Space Agency; plans; at=2025-05-08; to=2025-05-13",
      "launch; Deutsche Welle; asserts; at=1972-03-31; where=Baikonur",
    ],
  },
  {
    published: "2023-11-22",
    publisher: "Korea Herald",
    text: `The launch came at 10:42 p.m. on Tuesday, 12 minutes before the window opened. Pyongyang said the satellite entered orbit at 10:54 p.m., 12 minutes after lift-off. At 5:13 p.m. in Hawaii, or 12:13 p.m. on Wednesday in Seoul, it passed over Pearl Harbor, KCNA reported. A first attempt failed on May 31 and a second on Aug. 24. In September, Russia promised help.`,
    claims: [
      "launch; Korea Herald; asserts; at=2023-11-21T13:42",
      "orbit; Pyongyang; asserts; at=2023-11-21T13:54",
      "overflight; KCNA; asserts; at=2023-11-22T03:13; where=Pearl Harbor",
      "launch-failure; Korea Herald; asserts; at=2023-05-31",
      "launch-failure; Korea Herald; asserts; at=2023-08-24",
      "statement; Russia; plans",
    ],
  },
  {
    published: "2024-08-15",
    publisher: "Visual Observers List",
    text: `Obs of 2024 Aug 13/14, site 4353, 52.15 N 4.49 E. USA 326 passed the zenith at 2131 UT. USA 245 was not seen at 2205 UT; it raised its orbit on the 11th, two days before. On the night of 9 to 10 August it was still in the old orbit of 265 by 990 km. Orbit of USA 326 unchanged since 2 June.`,
    claims: [
      "overflight; Visual Observers List; asserts; who=USA 326; at=2024-08-13T21:31",
      "manoeuvre; Visual Observers List; asserts; who=USA 245; at=2024-08-11",
      "orbit; Visual Observers List; asserts; who=USA 245; at=2024-08-09T",
      "manoeuvre; Visual Observers List; denies; who=USA 326; at=2024-06-0",
    ],
  },
  {
    published: "2024-08-09",
    publisher: "The Register",
    text: `A Chinese rocket stage broke up within hours of its launch, trackers say. The Long March 6A lifted off from Taiyuan at 14:42 Beijing time on Tuesday with 18 satellites. Slingshot Aerospace counted more than 50 pieces by Thursday. A stage of the same type had broken up in November 2022, and a fortnight after that launch its pieces were still at 800 km. The next launch is due by year's end.`,
    claims: ["launch; The Register; asserts; at=2024-08-06T06:42; where=Taiyuan", "launch; The Register; plans; to=2025"],
  },
  {
    published: "2023-06-01",
    publisher: "NHK World",
    text: `Tokyo – Japan lifted the alert for Okinawa at 7:04 a.m. on Wednesday, 34 minutes after it was issued. North Korea had fired the rocket at about 6:27 a.m., South Korea's military said, and at 6:35 it vanished from radar. KCNA admitted two and a half hours later that the rocket had crashed into the Yellow Sea. The window for the launch had begun at midnight and was to run until 11 June.`,
    claims: ["launch; South Korea's military; asserts; at=2023-05-30T21:27", "launch-failure; KCNA; asserts; where=Yellow Sea"],
  },
  {
    published: "2025-03-14",
    publisher: "BBC News",
    text: `People in Kent filmed a glowing spiral in the sky at 20:02 on Monday. It was the fuel of a Falcon 9 that SpaceX had launched from Cape Canaveral at 1:48 p.m. local time (17:48 GMT), the Met Office said. The second stage re-entered the atmosphere at about 20:20. A similar spiral was seen over Hawaii in January 2023.`,
    claims: [
      "launch; Met Office; asserts; at=2025-03-10T17:48; where=Cape Canaveral",
      "decay; BBC News; asserts; at=2025-03-10T20:20",
    ],
  },
  {
    published: "2021-11-16",
    publisher: "The Guardian",
    text: `Russia destroyed one of its own satellites with a missile fired from Plesetsk at about 5.45 a.m. Moscow time on Monday. Cosmos 1408, launched in September 1982, had been dead since the mid-1980s. The crew of the station took shelter just after 7am GMT; every 93 minutes thereafter the station crossed the cloud. India fired a missile at a satellite of its own in the spring of 2019, and China did so on 11 January 2007.`,
    claims: [
      "status; The Guardian; asserts; who=Cosmos 1408; at=2021-11-15T02:45",
      "launch; The Guardian; asserts; who=Cosmos 1408; at=1982-09",
    ],
  },
  {
    published: "2024-07-31",
    publisher: "Marco's Notebook",
    text: `Posted 31 July 2024, 18:40 UTC. Malligyong-1 has raised its orbit again. The manoeuvre took place on 26 July between 3:05 and 4:40 UTC. It was the third since the spring: the first was on 19 February, the second between June 3 and June 7. The satellite passed over Guam at 1:12 am local time on the 27th. I imaged it from Leiden last night at 23:51 local time.`,
    claims: [
      "manoeuvre; Marco's Notebook; asserts; who=58400; at=2024-07-26T03:05; to=2024-07-26T04:40",
      "manoeuvre; Marco's Notebook; asserts; who=58400; at=2024-02-19",
      "manoeuvre; Marco's Notebook; asserts; who=58400; at=2024-06-03; to=2024-06-08",
      "overflight; Marco's Notebook; asserts; who=58400; at=2024-07-26T15:12; where=Guam",
    ],
  },
  {
    published: "2024-01-21",
    publisher: "IRNA",
    text: `TEHRAN, Jan. 20 – Iran on Saturday launched the Soraya satellite into an orbit of 750 km. The Qaem-100 rocket took off in the morning and needed 11 minutes, the Guards said. Signals from Soraya were received at 13:05 Tehran time. Last September, the Noor-3 satellite was put into orbit by a Qased; Noor-2 had reached space on March 8 of the previous year. Three more satellites will be launched in the coming week.`,
    claims: [
      "launch; IRNA; asserts; who=Soraya; at=2024-01-20; num=:750",
      "launch; Guards; asserts; at=2024-01-20",
      "signal; IRNA; asserts; who=Soraya; at=2024-01-20T09:35",
      "launch; IRNA; asserts; who=Noor-3; at=2023-09",
      "launch; IRNA; asserts; who=Noor-2; at=2022-03-08",
      "launch; IRNA; plans; at=2024-01-2",
    ],
  },
  {
    published: "2022-11-05",
    publisher: "El País",
    text: `The remains of the rocket flew over Catalonia at 9:37 on Friday, local time, and fell into the Pacific at 11:01, the US Space Command said. The Long March 5B had been launched from Wenchang four days earlier. Airports in the northeast were closed from 9:38 until 10:18. Another such stage fell near the Philippines on 30 July, a week after its launch.`,
    claims: [
      "overflight; US Space Command; asserts; at=2022-11-04T08:37; where=Catalonia",
      "decay; US Space Command; asserts; at=2022-11-04T10:01; where=Pacific",
      "launch; El País; asserts; at=2022-10-31; where=Wenchang",
      "hazard-area; El País; asserts; at=2022-11-04T08:38; to=2022-11-04T09:18",
      "decay; El País; asserts; at=2022-07-30; where=Philippines",
    ],
  },
  {
    published: "2023-11-28",
    publisher: "KCNA Watch",
    text: `Kim Jong Un was shown photographs of Rome, taken at 5:26 p.m. on Monday, and of Naval Station Norfolk, taken at 11:35 p.m. that day, KCNA said on Tuesday. The White House was photographed a minute later. All times are Pyongyang time. On Saturday morning, between 9:59 and 10:02, the satellite had photographed Mokpo and Kunsan. Its mission begins on December 1.`,
    claims: [
      "imaging; KCNA; asserts; at=2023-11-27T08:26; where=Rome",
      "imaging; KCNA; asserts; at=2023-11-27T14:35; where=Norfolk",
      "imaging; KCNA; asserts; at=2023-11-27T14:36; where=White House",
      "imaging; KCNA; asserts; at=2023-11-25T00:59; to=2023-11-25T01:02; where=Mokpo,Kunsan",
    ],
  },
  {
    published: "2024-12-30",
    publisher: "Daily Nation",
    text: `NAIROBI – A metal ring of 500 kg fell on Mukuku village in Makueni on Monday at about 3 p.m., the Kenya Space Agency said. It suspects a part of a rocket stage that re-entered on the same afternoon. A stage launched in 2004 did fall at 12:10 p.m. GMT on Monday, an astronomer wrote that night. Two years before, in August 2022, pieces of a Dragon trunk were found in Australia; it had re-entered on July 9 at 7:05 a.m. Sydney time.`,
    claims: [
      "decay; Kenya Space Agency; asserts; at=2024-12-30T12:00; where=Mukuku",
      "decay; Kenya Space Agency; suspects; at=2024-12-30T",
      "decay; astronomer; asserts; at=2024-12-30T12:10",
      "decay; Daily Nation; asserts; at=2022-07-08T21:05",
    ],
  },
  {
    published: "2024-02-23",
    publisher: "Nikkei Asia",
    text: `ERS-2 re-entered over the North Pacific on Wednesday at 6:17 p.m. Central European time, ESA said, that is at 2:17 on Thursday morning in Tokyo. Built for three years, it worked until July 2011. ESA lowered its orbit by 200 km over the following two months. On the day before the end it was still at 200 km. Aeolus came down in July of last year.`,
    claims: [
      "decay; ESA; asserts; who=23560; at=2024-02-21T17:17; where=North Pacific",
      "status; Nikkei Asia; asserts; who=23560; to=2011-0",
      "manoeuvre; ESA; asserts; who=23560; at=2011-0; num=:200",
      "orbit; Nikkei Asia; asserts; who=23560; at=2024-02-20; num=:200",
      "decay; Nikkei Asia; asserts; who=Aeolus; at=2023-07",
    ],
  },
  {
    published: "2024-11-18",
    publisher: "Ukrainska Pravda",
    text: `Russian reconnaissance satellites passed over Kharkiv three times on Sunday: at 06:12, at 13:40 and shortly before midnight Kyiv time, the Air Force reported. From Tuesday until Friday of last week it counted 14 passes. In the early hours of today, at 2:25, Bars-M 5 flew over Odesa. It was launched in May. An hour and a half later the missiles came.`,
    claims: [
      "overflight; Air Force; asserts; at=2024-11-17T04:12; where=Kharkiv",
      "count; Air Force; asserts; at=2024-11-1; num=:14",
      "overflight; Ukrainska Pravda; asserts; at=2024-11-18T00:25; where=Odesa",
      "launch; Ukrainska Pravda; asserts; at=2024-05",
    ],
  },
  {
    published: "2024-03-20",
    publisher: "Times of India",
    text: `BENGALURU: ISRO said on Wednesday that its POEM-3 platform re-entered at 2.04 pm IST on Thursday, March 21? The date is a misprint in its release, which is of March 25. Cartosat-2 had come down on 14 February at 3.48 pm IST over the Indian Ocean, the agency said; its orbit had been lowered since early 2020. The satellite was launched on January 10, 2007, at 9.24 am.`,
    claims: [
      "decay; ISRO; asserts; who=Cartosat-2; at=2024-02-14T10:18; where=Indian Ocean",
      "manoeuvre; ISRO; asserts; who=Cartosat-2; at=2020-01",
      "launch; Times of India; asserts; who=Cartosat-2; at=2007-01-10T03:54",
    ],
  },
  {
    published: "2024-09-17",
    publisher: "SpaceNews Ticker",
    text: `09:05 UTC: SpaceX has launched Galileo L13 from Cape Canaveral, 47 minutes ago by our count? No: lift-off was at 6:50 p.m. EDT on Sept. 17.

23:10 UTC: Stage separation at 2 minutes 35 seconds after lift-off, the booster lands at 22:58 UTC.

02:30 UTC: Both satellites have separated, ESA says; the deployment took place three and a half hours after launch. First signals came a few minutes later.`,
    claims: ["launch; SpaceNews Ticker; asserts; at=2024-09-17T22:50; where=Cape Canaveral"],
  },
  {
    published: "2025-01-17",
    publisher: "AP",
    text: `BOCA CHICA, Texas (AP) – SpaceX launched its seventh Starship on Thursday at 4:37 p.m. Central, and lost it eight and a half minutes into the flight. Debris burned up over the Turks and Caicos Islands shortly before 6 p.m. local time. The previous Starship had been launched on Nov. 19, the first in April 2023. The next flight could come as soon as next month.`,
    claims: [
      "launch; AP; asserts; at=2025-01-16T22:37",
      "launch-failure; AP; asserts; at=2025-01-16T22:4",
      "decay; AP; asserts; at=2025-01-16T22:30; to=2025-01-16T23:00",
      "launch; AP; asserts; at=2024-11-19",
      "launch; AP; asserts; at=2023-04",
      "launch; AP; plans; at=2025-02",
    ],
  },
  {
    published: "2018-08-20",
    publisher: "Jane's Notes",
    text: `Luch (Olymp) has moved again. It arrived next to Intelsat 38 in mid-May and left on 27 June. Since July 3 it has been standing at 57 degrees east. Between April and September 2015 it parked between Intelsat 7 and Intelsat 901. It was launched from Baikonur at 0305 Moscow time on 28 September 2014. In October of the following year the operator complained.`,
    claims: [
      "proximity; Jane's Notes; asserts; who=40258; at=2018-05",
      "orbit; Jane's Notes; asserts; who=40258; at=2018-07-03",
      "proximity; Jane's Notes; asserts; who=40258; at=2015-04; to=2015-10",
      "launch; Jane's Notes; asserts; who=40258; at=2014-09-27T23:05; where=Baikonur",
      "statement; operator; asserts; at=2015-10",
    ],
  },
  {
    published: "2023-08-24",
    publisher: "Kyodo",
    text: `North Korea's second attempt failed in the small hours of Thursday. The rocket took off at 3:50 a.m. and at around 4 a.m. flew over Okinawa toward the Pacific, the Defense Ministry said. Pyongyang said at 6:15 a.m. that the third stage had failed and that it would try again in October. On Tuesday it had announced a launch between Aug. 24 and 31.`,
    claims: [
      "launch-failure; Kyodo; asserts; at=2023-08-23T15:00; to=2023-08-23T21:00",
      "launch; Defense Ministry; asserts; at=2023-08-23T18:50",
      "overflight; Defense Ministry; asserts; at=2023-08-23T19:00; where=Okinawa",
      "launch-failure; Pyongyang; asserts; at=2023-08-23T18:50",
      "launch; Pyongyang; plans; at=2023-10",
      "launch; North Korea; plans; at=2023-08-24; to=2023-09-01",
    ],
  },
];

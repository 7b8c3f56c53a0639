/** When a claim is said to be: days of one zone in another, tickers, "five minutes later", "of that year". Texts are ours. */
import { describe, it } from "vitest";
import { expectTimes, type TimesRow } from "./timesHelp.ts";

const rows: readonly TimesRow[] = [
  // a part of the day that was spoken of
  [
    "USA 245 passed over Leiden at 20:10 UTC on Monday. Its booster re-entered on the previous evening, the army said. ERS-2 re-entered the same afternoon, the agency said.",
    "2024-06-06",
    "Visual Observers List",
    "overflight: 2024-06-03T20:10",
    "decay: 2024-06-02T17:00..2024-06-03T00:00",
    "decay: 2024-06-02T12:00..2024-06-02T18:00",
  ],
  [
    "ERS-2 re-entered on Monday at 04:10 universal time, ESA said.",
    "2024-06-06",
    "Reuters",
    "decay: 2024-06-03T04:10..2024-06-03T04:11",
  ],
  // the day of a sentence in which nothing else is told
  [
    "Japan lifted the alert for Okinawa at 7:04 a.m. on Tuesday. North Korea launched the rocket at 6:27 a.m., the army in Seoul said.",
    "2024-06-06",
    "Yonhap",
    "launch: 2024-06-03T21:27",
  ],
  [
    "Talks were held in Seoul on Tuesday. North Korea launched the rocket at 6:27 a.m., the army said.",
    "2024-06-06",
    "Yonhap",
    "launch: 2024-06-03T21:27",
  ],
  [
    "Talks will be held in Seoul on Friday. North Korea launched the rocket at 6:27 a.m., the army said.",
    "2024-06-06",
    "Yonhap",
    "launch: 2024-06-05T21:27",
  ],
  ["The satellite re-entered two nights ago.", "2022-12-30", "Reuters", "decay: 2022-12-28T18:00..2022-12-29T06:00"],
  [
    "A decade ago the satellite was launched from Plesetsk.",
    "2022-12-30",
    "Reuters",
    "launch: 2012-09-30T20:00..2013-03-30T20:00",
  ],
  // the day of one zone in another
  [
    "SEOUL -- A rocket lifted off from Cape Canaveral in Florida at 7:40 p.m. Sunday (8:40 a.m. Monday in Seoul) with a Korean satellite, which sent signals at 10:05 a.m. Korean time, the ministry said.",
    "2024-04-08",
    "Yonhap",
    "launch: 2024-04-07T23:40",
    "signal: 2024-04-08T01:05",
  ],
  [
    "Kosmos 2558 was launched from Plesetsk at 23:25 Moscow time on Monday. It entered orbit at 20:35 UTC.",
    "2022-08-03",
    "Reuters",
    "launch: 2022-08-01T20:25",
    "orbit: 2022-08-01T20:35",
  ],
  [
    "North Korea launched a rocket from Sohae at 22:42 Pyongyang time on 21 November. Malligyong-1 entered orbit at 13:54 UTC.",
    "2023-11-23",
    "Reuters",
    "launch: 2023-11-21T13:42",
    "orbit: 2023-11-21T13:54",
  ],
  [
    "The rocket rose from Vandenberg at 11:50 p.m. local time on Friday. The satellite separated and entered orbit at 12:05 a.m.",
    "2025-03-17",
    "AP",
    "launch: 2025-03-15T06:50",
    "orbit: 2025-03-15T07:05",
  ],
  // tickers
  [
    "LIVE: The fall of ERS-2 (all times GMT)\n\n08:00 Good morning. ERS-2 is on its last lap, ESA says.\n\n12:30 Nothing new from Darmstadt.\n\n17:40 ERS-2 re-entered over the Pacific at 17:17, ESA reports.\n\n18:00 That is all. Good night.",
    "2024-02-21",
    "Sky Desk",
    "decay: 2024-02-21T17:17",
  ],
  [
    "Launch day at Sohae, minute by minute (KST)\n\n[10:05 p.m.] The road to the pad is closed.\n\n[10:43 p.m.] Lift-off! The rocket roars off from Sohae.\n\n[11:10 p.m.] Malligyong-1 entered orbit at 10:54 p.m., KCNA says.\n\n[11:30 p.m.] Good night.",
    "2023-11-21",
    "Korea Desk",
    "orbit: 2023-11-21T13:54",
  ],
  [
    "Live: a rocket from the North\n\n21:50 Tokyo: The government has sounded the alarm.\n\n22:05 Tokyo: A rocket was launched from North Korea at 21:43, Japan's Defence Ministry says.\n\n22:20 Tokyo: It has passed over Okinawa at 21:55, the ministry adds.",
    "2023-11-21",
    "NHK",
    "launch: 2023-11-21T12:43",
    "overflight: 2023-11-21T12:55",
  ],
  // from the moment spoken of
  [
    "The stage re-entered over the Pacific at 10:01 UTC on Friday. The rest of the stage re-entered five minutes later over the northern Pacific.",
    "2022-11-05",
    "AP",
    "decay: 2022-11-04T10:01",
    "decay: 2022-11-04T10:05:30",
  ],
  [
    "Malligyong-1 photographed Guam at 00:17 UTC on Monday. Fourteen hours later it photographed Norfolk.",
    "2023-11-28",
    "AP",
    "imaging: 2023-11-27T00:17",
    "imaging: 2023-11-27T13:47..2023-11-27T14:47",
  ],
  [
    "Noor-3 passed over Haifa at 06:12 UTC on 4 May. Khayyam had passed over Haifa twenty minutes earlier.",
    "2024-05-06",
    "AP",
    "overflight: 2024-05-04T06:12",
    "overflight: 2024-05-04T05:51:30",
  ],
  [
    "USA 338 passed over Leiden at 21:14 UTC on Tuesday. At that moment Cosmos 2588 was over Denmark.",
    "2025-09-04",
    "Orbit Notes",
    "overflight: 2025-09-02T21:14",
    "overflight: 2025-09-02T21:13:30..2025-09-02T21:14:30",
  ],
  [
    "It happened on Tuesday. At 14:16 UTC Kosmos 2558 came within 67 km of USA 326.",
    "2022-08-05",
    "Orbit Notes",
    "proximity: 2022-08-02T14:16",
  ],
  [
    "It happened yesterday. At 14:16 UTC Kosmos 2558 came within 67 km of USA 326.",
    "2022-08-05",
    "Orbit Notes",
    "proximity: 2022-08-04T14:16",
  ],
  // zones by their short names
  [
    "The satellite ERS-2 re-entered over the Gulf of Mexico at 2:29 p.m. Eastern on March 8, US Space Command said.",
    "2024-03-10",
    "Sky Desk",
    "decay: 2024-03-08T19:29",
  ],
  [
    "The satellite re-entered at 7:05 p.m. Pacific on Tuesday, the Space Force said.",
    "2024-02-22",
    "Sky Desk",
    "decay: 2024-02-21T03:05",
  ],
  [
    "The command logged the re-entry of the satellite at 2:29 p.m. Eastern, that is 19:29 UTC, on March 8.",
    "2024-03-10",
    "Sky Desk",
    "decay: 2024-03-08T19:29",
  ],
  [
    "BARCELONA - The stage re-entered over the Pacific at 11:01 our time (1001 UTC) on Friday, U.S. Space Command said.",
    "2022-11-04",
    "Catalunya Avui",
    "decay: 2022-11-04T10:01",
  ],
  [
    "On 17 May at 00 hours 21 minutes Moscow time a Soyuz rocket was launched from Plesetsk.",
    "2024-05-23",
    "TASS",
    "launch: 2024-05-16T21:21",
  ],
  [
    "At 3 hours 4 minutes 12 seconds Moscow time on 5 June the rocket was launched from Baikonur.",
    "2024-06-06",
    "TASS",
    "launch: 2024-06-05T00:04:12",
  ],
  // a year and a month spoken of before
  [
    "North Korea's last satellite before that went up in February 2016. The rocket had been launched from Sohae at 9:00 a.m. local time on Feb. 7 of that year.",
    "2023-05-29",
    "Reuters",
    "launch: 2016-0",
    "launch: 2016-02-07T00:30",
  ],
  [
    "In May 2020 pieces of a Long March 5B fell on Ivory Coast. A year later another stage re-entered near the Maldives.",
    "2022-07-31",
    "Reuters",
    "decay: 2020-05",
    "decay: 2021-0",
  ],
  [
    "Iran launched Noor-1 in April 2020. Noor-1 re-entered two years later.",
    "2023-05-01",
    "Reuters",
    "launch: 2020-0",
    "decay: 2022-01",
  ],
  [
    "USA 245 was launched in August 2013. In January 2020 Kosmos 2542 came within 160 km of it. In the same month Kosmos 2543 raised its orbit.",
    "2020-06-01",
    "Orbit Notes",
    "launch: 2013-0",
    "proximity: 2020-01",
    "manoeuvre: 2020-01",
  ],
  [
    "Resurs-P1 was launched in June 2013. It broke up on 26 June 2024. In July of that year its largest piece re-entered.",
    "2025-01-10",
    "Orbit Notes",
    "launch: 2013-0",
    "status: 2024-06-2",
    "decay: 2024-0",
  ],
  // ranges, margins, parts
  [
    "A rocket carrying a satellite was launched from Sohae between 7:03 and 7:41 local time on Tuesday, the ministry said.",
    "2023-05-31",
    "Reuters",
    "launch: 2023-05-29T22:03..2023-05-29T22:41",
  ],
  [
    "Tiangong-1 will re-enter at 0049 UTC on 2 April, give or take two hours, the Aerospace Corporation said.",
    "2018-04-01",
    "Reuters",
    "decay: 2018-04-01T22:49..2018-04-02T02:49",
  ],
  [
    "ESA predicts the fall of ERS-2 for 15:49 UTC on Wednesday, with an uncertainty of 1.76 hours.",
    "2024-02-21",
    "Reuters",
    "decay: 2024-02-21T14:03..2024-02-21T17:34",
  ],
  [
    "ERS-2 will re-enter at 16:12 GMT on Wednesday with a margin of three hours, the Pentagon says.",
    "2024-02-20",
    "Reuters",
    "decay: 2024-02-21T13:12..2024-02-21T19:12",
  ],
  [
    "Iran will launch a satellite in the coming weeks, the minister said. In late 2024 it launched Chamran-1.",
    "2025-02-02",
    "Reuters",
    "launch: 2025-02-02",
    "launch: 2024-0",
  ],
  [
    "Khayyam was launched in the summer of 2022. In the autumn of that year it photographed Haifa.",
    "2023-05-02",
    "Reuters",
    "launch: 2022-0",
    "imaging: 2022-0",
  ],
  [
    "SEOUL - North Korea fired a rocket late on Tuesday. It passed over Okinawa, Japan's Defence Ministry said on Wednesday.",
    "2023-11-22",
    "Reuters",
    "launch: 2023-11-21T",
  ],
  [
    "TOKYO - North Korea told Japan on Monday that it would launch a satellite by June 4. It launched one two days later, and it failed.",
    "2024-05-30",
    "Kyodo",
    "launch: ..2024-06-04T15:00",
  ],
  [
    "Malligyong-1 flew over Hawaii as it photographed Pearl Harbor at 5:13 a.m. on Saturday, KCNA said.",
    "2023-11-25",
    "KCNA",
    "overflight: 2023-11-24T20:13",
  ],
  [
    "At 5:28 a.m. on Tuesday, residents of Dandong saw an orange streak rise over the border. The rocket fell into the Yellow Sea.",
    "2023-05-31",
    "The Courier",
    "sighting: 2023-05-29T21:28",
  ],
];

describe("when a claim is said to be", () => {
  for (const row of rows) it(row[0].replaceAll(/\s+/g, " "), () => expectTimes(row));
});

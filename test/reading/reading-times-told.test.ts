/** When a claim is said to be, by other words than dates and clocks, and by what was told before. Texts are ours. */
import { describe, it } from "vitest";
import { expectTimes, type TimesRow } from "./timesHelp.ts";

const rows: readonly TimesRow[] = [
  // seasons, decades, and stretches of no counted length
  ["Japan will launch the satellite next spring.", "2023-11-28", "NHK", "launch: 2024-03"],
  [
    "The satellite was launched in the late 1990s and re-entered last summer.",
    "2024-02-20",
    "Reuters",
    "launch: 1996",
    "decay: 2023-06",
  ],
  ["Iran will launch the satellite in the summer of next year.", "2023-11-28", "IRNA", "launch: 2024-06"],
  [
    "The satellite ERS-2 was retired in July 2011. ESA lowered its orbit by 200 km over the following two months.",
    "2024-02-23",
    "Reuters",
    "manoeuvre: 2011-07",
  ],
  [
    "The rocket with the satellite lifted off from Kourou at 01:00 UTC on Wednesday. Hours later the satellite sent its first signals.",
    "2024-02-23",
    "AFP",
    "launch: 2024-02-21T01:00",
    "signal: 2024-02-21T01:00..2024-02-21T13:00",
  ],
  [
    "The satellite was launched from Cape Canaveral at 9:48 a.m. Korean time on Tuesday, and a quarter of an hour later it was in orbit.",
    "2025-04-23",
    "Yonhap",
    "launch: 2025-04-22T00:48",
    "orbit: 2025-04-22T00:58..2025-04-22T01:08",
  ],
  [
    "Nuri lifted off at 01:13 KST on Thursday. Forty-two minutes after lift-off its satellite was heard at a ground station, KASA said of the signals it received.",
    "2025-11-27",
    "Yonhap",
    "launch: 2025-11-26T16:13",
  ],
  ["A fifth satellite is to be launched before the year is out.", "2025-04-23", "Yonhap", "launch: ..2025-12-31T15:00"],
  ["North Korea launched Malligyong-1 a year ago today.", "2024-11-21", "NK News", "launch: 2023-11-2"],
  ["The stage re-entered as early as 1981.", "2025-05-10", "Reuters", "decay: 1981"],
  // nights
  [
    "In the night from Tuesday to Wednesday a satellite passed over Warsaw. The stage of a rocket re-entered over Poland at 4:46, the agency said.",
    "2025-02-20",
    "PAP",
    "overflight: 2025-02-18T17:00",
    "decay: 2025-02-19T03:46",
  ],
  [
    "The satellite burned up over Poland overnight from Monday to Tuesday.",
    "2025-02-20",
    "PAP",
    "decay: 2025-02-17T17:00..2025-02-18T08:00",
  ],
  [
    "The stage re-entered over Poland in the night from 18 to 19 February.",
    "2025-02-20",
    "PAP",
    "decay: 2025-02-18T17:00..2025-02-19T08:00",
  ],
  ["Starlink-1234 re-entered at about eight last night.", "2025-03-25", "BBC", "decay: 2025-03-24T19:45..2025-03-24T20:15"],
  ["The satellite passed over Leiden on Monday evening at six past nine.", "2024-06-06", "BBC", "overflight: 2024-06-03T20:06"],
  ["Starlink-1234 re-entered on Friday at half ten at night.", "2025-03-25", "BBC", "decay: 2025-03-21T22:30"],
  [
    "Six past flights of the satellite were counted. Malligyong-1 passed over Seoul at 10:41 a.m. on Dec. 2.",
    "2023-12-03",
    "Yonhap",
    "overflight: 2023-12-02T01:41",
  ],
  [
    "The satellite was launched on 7 February 2016, a Sunday, at nine in the morning Pyongyang time.",
    "2023-07-04",
    "Orbit Notes",
    "launch: 2016-02-07T00:30",
  ],
  // years and months from what was named before
  [
    "North Korea reached orbit with Malligyong-1 on Nov. 21 last year, having failed in May and again in August.",
    "2024-05-28",
    "Yonhap",
    "launch-failure: 2023-05",
    "launch-failure: 2023-08",
  ],
  [
    "Debris fell on a farm in Australia in August 2022. The satellite had re-entered on July 9 at 7:05 a.m. Sydney time.",
    "2024-12-30",
    "AP",
    "decay: 2022-08",
    "decay: 2022-07-08T21:05",
  ],
  [
    "Resurs-P1 is an old satellite. What happened in June? On the 26th, around 16:00 UTC, the satellite broke up into 100 pieces, the command said.",
    "2024-10-24",
    "Orbit Notes",
    "status: 2024-06-26T15:45",
  ],
  [
    "Shijian-25 left Xichang on a rocket in the small hours of 7 January, Beijing time.",
    "2025-12-10",
    "Orbit Notes",
    "launch: 2025-01-06T16:00",
  ],
  [
    "Shijian-25 will leave Xichang on a rocket in the small hours of 7 January, Beijing time.",
    "2025-12-10",
    "Orbit Notes",
    "launch: 2026-01-06T16:00",
  ],
  // windows and passes to come
  [
    "SEOUL, May 28 (Reuters) - North Korea had told Japan it would launch a satellite rocket between Monday and June 4.",
    "2024-05-28",
    "Reuters",
    "launch: 2024-05-26T15:00..2024-06-04T15:00",
  ],
  [
    "Pyongyang told Tokyo on Monday that it would launch a satellite between Wednesday and Dec. 1.",
    "2023-11-21",
    "Kyodo",
    "launch: 2023-11-21T15:00..2023-12-01T15:00",
  ],
  [
    "The satellite passes over the Netherlands on Tuesday between 17:05 and 17:10 UTC.",
    "2019-01-21",
    "Visual Observers List",
    "overflight: 2019-01-22T17:05..2019-01-22T17:10",
  ],
  [
    "The satellite passed over the Netherlands on Tuesday between 17:05 and 17:10 UTC.",
    "2019-01-24",
    "Visual Observers List",
    "overflight: 2019-01-22T17:05..2019-01-22T17:10",
  ],
  // two clocks, and the day of each
  [
    "The satellite was launched in the early hours of March 4, at 10:53 p.m. Eastern time on March 3.",
    "2024-10-25",
    "Reuters",
    "launch: 2024-03-04T03:53",
  ],
  [
    "The satellite entered orbit 705 seconds after lift-off at 10:42:28 p.m. on Nov. 21.",
    "2023-11-22",
    "KCNA",
    "orbit: 2023-11-21T13:54:12",
  ],
  [
    "Three days after its launch on 1 August Kosmos 2558 passed USA 326 at a distance of 75 km.",
    "2022-08-10",
    "Orbit Notes",
    "proximity: 2022-08-04",
  ],
  [
    "At 0h UTC on Wednesday Kosmos 2558 came within 75 km of USA 326.",
    "2022-08-05",
    "Orbit Notes",
    "proximity: 2022-08-03T00:00",
  ],
  [
    "Between 14 and 15 hours UTC on 3 June USA 276 came within 6 km of the Space Station.",
    "2017-06-06",
    "Orbit Notes",
    "proximity: 2017-06-03T14:00..2017-06-03T15:00",
  ],
  // where a text is at home
  [
    "The rocket with the satellite was launched from Vandenberg at 8:34 p.m. (3:34 a.m. local time) on Saturday. At 9:24 p.m. the satellite entered orbit.",
    "2024-12-22",
    "Release",
    "launch: 2024-12-21T11:34",
    "orbit: 2024-12-21T12:24",
  ],
  [
    "The heaviest satellite of the year was launched on Sunday at 5.26 p.m. on an LVM3 rocket.",
    "2025-11-04",
    "The Sriharikota Letter",
    "launch: 2025-11-02T11:56",
  ],
  [
    "(Translated from the Polish)\n\nThe stage of a Falcon 9 rocket re-entered at 4:46 on Wednesday.",
    "2025-02-20",
    "Gazeta Poranna",
    "decay: 2025-02-19T03:46",
  ],
  [
    "People in Nagpur and Jalgaon were alarmed, police in Maharashtra said. The stage of a rocket re-entered at 7.45 pm on Saturday.",
    "2022-04-05",
    "Fact Desk",
    "decay: 2022-04-02T14:15",
  ],
  [
    "Tyche was launched from Vandenberg at 7.56 pm our time on 16 August last year, the satellite's owner said.",
    "2025-11-03",
    "The Warsaw Wire",
    "launch: 2024-08-16T17:56",
  ],
  // what is not told where it is told again, or by when it was said
  ["Iran said on Wednesday that it had launched a satellite.", "2023-09-27", "Reuters", "launch: 2023-09-2"],
  ["Analysts said on Wednesday that North Korea had launched a satellite.", "2023-09-27", "Reuters", "launch: none"],
  [
    "Malligyong-1 was launched from Sohae at 10:42 p.m. on 21 November 2023, KCNA said. A Chollima-1 launched Malligyong-1, the agency added.",
    "2023-11-23",
    "Reuters",
    "launch: 2023-11-21T13:42",
    "launch: 2023-11-21T13:42",
  ],
  // a number of seconds is no "seconds later", and a lift-off told as what came before dates no pass
  [
    "Pictures from Malligyong-1 were received at 9:21 a.m. on November 22, KCNA said. The satellite had been launched from Sohae at 22:42:28 Pyongyang time on November 21 and entered its orbit 705 seconds later. It passed over Guam at 00:18 UTC.",
    "2023-11-22",
    "Yonhap",
    "orbit: 2023-11-21T13:54:13",
    "overflight: 2023-11-22T00:18",
  ],
];

describe("when a claim is said to be, by what was told before", () => {
  for (const row of rows) it(row[0].replaceAll(/\s+/g, " "), () => expectTimes(row));
});

/**
 * Labelled time phrases. Facts are real where they name events, the sentences are ours. `expect` lists the intervals, one a
 * time: "start/end" in UTC without the Z, an end without a date is on the start's day, "" is open. The first reading must be
 * this; `also` names other readings that must be among them.
 */
export interface MomentCase {
  readonly text: string;
  readonly published: string;
  /** The publisher's zone. */
  readonly zone: string;
  readonly direction?: "past" | "future" | "open";
  readonly carried?: string;
  readonly event?: string;
  readonly local?: string;
  readonly expect: readonly string[];
  readonly also?: readonly string[];
  readonly conflict?: "weekday-date" | "two-times" | "impossible-date";
}

const c = (
  text: string,
  published: string,
  zone: string,
  expect: string | readonly string[],
  more: Partial<MomentCase> = {},
): MomentCase => ({
  text,
  published,
  zone,
  expect: typeof expect === "string" ? [expect] : expect,
  ...more,
});

const seoul = "Asia/Seoul";
const tokyo = "Asia/Tokyo";
const tehran = "Asia/Tehran";
const newYork = "America/New_York";

/** Written before the grammar had been run on any of them; first run: see moments.test.ts. */
export const blind: readonly MomentCase[] = [
  c(
    "The satellite passed over Seoul at 10:41 a.m. local time on Dec. 2, the agency said.",
    "2023-12-03",
    seoul,
    "2023-12-02T01:41/01:42",
  ),
  c("Lift-off came at 2244 hours on Monday.", "2024-05-28", seoul, "2024-05-27T13:44/13:45"),
  c("A launch window runs from 9 p.m. on May 26 to 3 a.m. on May 27.", "2024-05-26", tokyo, "2024-05-26T12:00/18:00", {
    direction: "future",
  }),
  c(
    "Trackers lost it sometime between 03:00 and 04:15 UTC on 5 August 2022.",
    "2022-08-06",
    "Europe/Amsterdam",
    "2022-08-05T03:00/04:15",
  ),
  c(
    "The booster fell back at 12:45 a.m. Malaysian time on Sunday.",
    "2022-07-31",
    "Asia/Kuala_Lumpur",
    "2022-07-30T16:45/16:46",
  ),
  c("The rocket exploded two minutes after liftoff.", "2023-05-31", seoul, "2023-05-30T21:28:30/21:29:30", {
    event: "2023-05-30T21:27:00Z",
  }),
  c("It will lift off no earlier than 3 p.m. EST on January 11, 2025.", "2025-01-02", newYork, "2025-01-11T20:00/", {
    direction: "future",
  }),
  c("The spacecraft has been silent since mid-March.", "2024-06-10", "UTC", "2024-03-11T00:00/2024-06-11T00:00"),
  c("Iran fired it into orbit on Saturday morning.", "2024-09-14", tehran, "2024-09-14T00:30/08:30"),
  c(
    "Re-entry is forecast for 23:40 GMT tonight, give or take 90 minutes.",
    "2025-05-09",
    "UTC",
    "2025-05-09T22:10/2025-05-10T01:10",
    { direction: "future" },
  ),
  c(
    "The two came within 70 km of each other at 14:47 UT on August 4.",
    "2022-08-06",
    "Europe/Amsterdam",
    "2022-08-04T14:47/14:48",
  ),
  c(
    "The cargo ship docked at 1:11 a.m. on Saturday (1711 GMT Friday).",
    "2024-01-20",
    "Asia/Shanghai",
    "2024-01-19T17:11/17:12",
  ),
  c("A second attempt ended in failure at dawn on 24 August 2023.", "2023-08-25", seoul, "2023-08-23T19:00/23:00"),
  c("It raised its orbit in the first week of June.", "2024-06-20", "UTC", "2024-06-01T00:00/2024-06-08T00:00"),
  c("It vanished from the catalogue over the weekend.", "2024-07-02", "UTC", "2024-06-29T00:00/2024-07-01T00:00"),
  c(
    "Three days after the launch, on November 24, it photographed Seoul.",
    "2023-11-25",
    seoul,
    "2023-11-23T15:00/2023-11-24T15:00",
  ),
  c("It did so at 09:17:07 a.m. on Nov. 27, Pyongyang time.", "2023-11-28", newYork, "2023-11-27T00:17:07/00:17:08"),
  c("It changed its plane between late September and early October.", "2024-11-01", "UTC", "2024-09-20T00:00/2024-10-11T00:00"),
  c("It was seen to explode on the night of 27 May.", "2024-05-28", tokyo, "2024-05-27T09:00/21:00"),
  c("The lander is due to re-enter around May 10.", "2025-05-05", "UTC", "2025-05-09T00:00/2025-05-12T00:00", {
    direction: "future",
  }),
  c("On Saturday at 8.05 in the morning it crossed Italy.", "2025-05-10", "Europe/Rome", "2025-05-10T06:05/06:06"),
  c("The same day at 17:30 UTC it was picked up again.", "2022-10-27", "UTC", "2022-10-25T17:30/17:31", {
    carried: "2022-10-25",
  }),
  c("A day later, at 06:12 GMT, debris was counted.", "2024-06-28", "UTC", "2024-06-27T06:12/06:13", { carried: "2024-06-26" }),
  c("The launch is planned for next Tuesday.", "2024-05-23", tokyo, "2024-05-27T15:00/2024-05-28T15:00", {
    direction: "future",
  }),
  c("They came together in the last week of August 2018.", "2018-09-03", "UTC", "2018-08-25T00:00/2018-09-01T00:00"),
  c("Three more will fly by the end of the year.", "2024-03-01", "UTC", "2024-03-01T00:00/2025-01-01T00:00", {
    direction: "future",
  }),
  c("The flight is set for the second half of 2025.", "2024-03-01", "UTC", "2025-07-01T00:00/2026-01-01T00:00", {
    direction: "future",
  }),
  c("It should be ready in the third quarter of 2026.", "2026-01-15", "UTC", "2026-07-01T00:00/2026-10-01T00:00", {
    direction: "future",
  }),
  c("The probe burnt up at 4:30 in the afternoon on October 6.", "2023-10-07", "Asia/Kolkata", "2023-10-06T11:00/11:01"),
  c("On 3 June 2017 at 14:01:52 UTC it was 6.4 km away.", "2017-06-06", "Europe/Amsterdam", "2017-06-03T14:01:52/14:01:53"),
  c("Operators moved it on New Year's Day 2026.", "2026-01-03", "UTC", "2026-01-01T00:00/2026-01-02T00:00"),
  c("It left the pad at 0730 Moscow time on April 12.", "2024-04-13", newYork, "2024-04-12T04:30/04:31"),
  c(
    "The window is open from 22:00 UTC on Friday until 02:00 UTC on Saturday.",
    "2025-05-09",
    "UTC",
    "2025-05-09T22:00/2025-05-10T02:00",
    { direction: "future" },
  ),
  c("The forecast is for Friday, May 9, 10 p.m. ET.", "2025-05-08", newYork, "2025-05-10T02:00/02:01", { direction: "future" }),
  c("It was launched on 9/14/2024.", "2024-09-16", "UTC", "2024-09-14T00:00/2024-09-15T00:00"),
  c("Pictures came down on the morning of the 22nd.", "2023-11-23", seoul, "2023-11-21T19:00/2023-11-22T03:00"),
  c("It took off shortly before midnight on Tuesday.", "2023-11-22", seoul, "2023-11-21T14:30/15:00"),
  c("The rocket flew just after 1 a.m. on Thursday.", "2025-11-27", seoul, "2025-11-26T16:00/16:30"),
  c("The first such claim was made in 1998.", "2023-11-22", "UTC", "1998-01-01T00:00/1999-01-01T00:00"),
  c("It has broadcast songs since August 31, 1998.", "1998-09-20", "UTC", "1998-08-31T00:00/1998-09-21T00:00"),
  c("That zone was in use until 4 May 2018.", "2023-11-22", seoul, "/2018-05-04T15:00"),
  c(
    "Washington imposed sanctions on Thursday, Nov. 23 (local time).",
    "2023-11-25",
    newYork,
    "2023-11-23T05:00/2023-11-24T05:00",
  ),
  c("It went up on Dec. 1 at 10:19 a.m. PST.", "2023-12-02", seoul, "2023-12-01T18:19/18:20"),
  c(
    "The announcement came at 06:45 KST on May 31 (21:45 UTC the previous day).",
    "2023-06-01",
    seoul,
    "2023-05-30T21:45/21:46",
  ),
  c("Several hours after the launch a payload was catalogued.", "2023-11-22", seoul, "2023-11-21T15:42:28/19:42:28", {
    event: "2023-11-21T13:42:28Z",
  }),
  c("Pearl Harbor came into view at 5:13am Sat.", "2023-11-25", seoul, "2023-11-24T20:13/20:14"),
  c("Contact was lost yesterday at 18:00 CEST.", "2023-06-20", "Europe/Berlin", "2023-06-19T16:00/16:01"),
  c("It fell around noon on Wednesday.", "2024-02-21", "Europe/Paris", "2024-02-21T10:45/11:15"),
  c("It took pictures on both 27 and 29 November.", "2023-11-30", seoul, [
    "2023-11-26T15:00/2023-11-27T15:00",
    "2023-11-28T15:00/2023-11-29T15:00",
  ]),
  c("It passed at 9:59 a.m., 10:01 a.m., 11:30 a.m. and 1:05 p.m. on Saturday.", "2023-11-25", seoul, [
    "2023-11-25T00:59/01:00",
    "2023-11-25T01:01/01:02",
    "2023-11-25T02:30/02:31",
    "2023-11-25T04:05/04:06",
  ]),
  c("The debris came down at 2 o'clock in the morning on September 16.", "2024-09-16", tehran, "2024-09-15T22:30/22:31"),
  c("The alert sounded at 6:27 in the morning on Wednesday.", "2023-05-31", seoul, "2023-05-30T21:27/21:28"),
  c("Ofek-19 rose on the evening of Sept. 2.", "2025-09-03", "Asia/Jerusalem", "2025-09-02T14:00/21:00"),
  c("A third attempt could follow as early as next month.", "2023-08-24", seoul, "2023-08-31T15:00/", { direction: "future" }),
  c("It will be launched before the end of March 2024.", "2024-01-10", "UTC", "2024-01-10T00:00/2024-04-01T00:00", {
    direction: "future",
  }),
  c("Nine satellites passed over the past 24 hours.", "2025-10-05", "Europe/Kyiv", "2025-10-03T21:00/2025-10-05T21:00"),
  c("The first burn came two weeks ago.", "2024-03-15", "UTC", "2024-02-27T00:00/2024-03-05T00:00"),
  c("It flared on 15 Aug. at about half past nine in the evening.", "2023-08-16", "Europe/London", "2023-08-15T20:15/20:45"),
  c("The window opened at 19:05 UTC on 2019 Jan 19.", "2019-01-20", "UTC", "2019-01-19T19:05/19:06"),
  c("A fireball was seen at 9.30pm AEST on Wednesday.", "2024-08-08", "Australia/Sydney", "2024-08-07T11:30/11:31"),
  c("The ministry answered on Monday afternoon Beijing time.", "2022-02-22", newYork, "2022-02-21T04:00/10:00"),
  c("The strike came in the small hours of Sunday.", "2025-10-05", "Europe/Kyiv", "2025-10-04T21:00/2025-10-05T03:00"),
  c(
    "Nine passes were counted between midnight and 11.30 a.m. on 5 October 2025.",
    "2025-10-06",
    "Europe/Kyiv",
    "2025-10-04T21:00/2025-10-05T08:30",
  ),
];

/** Written to build on: the table of the study of reading tools, what its prototype failed on, and traps met on the way. */
export const built: readonly MomentCase[] = [
  c(
    "It photographed the White House at 11:36 p.m. on Monday, Pyongyang time.",
    "2023-11-28",
    newYork,
    "2023-11-27T14:36/14:37",
  ),
  c("It passed Norfolk at 23:35:53 on November 27.", "2023-11-28", seoul, "2023-11-27T14:35:53/14:35:54"),
  c("It passed between 10:15 and 10:27 a.m. on Friday.", "2023-11-25", seoul, "2023-11-24T01:15/01:27"),
  c("It passed Busan around 10 a.m. on the 25th.", "2023-11-28", seoul, "2023-11-25T00:45/01:15"),
  c("It was put into orbit in the early hours of the 28th.", "2024-01-28", tehran, "2024-01-27T20:30/2024-01-28T02:30"),
  c("It was launched overnight.", "2023-11-22", seoul, "2023-11-21T09:00/2023-11-22T00:00"),
  c("They fired it last Tuesday night.", "2023-11-27", seoul, "2023-11-21T09:00/21:00"),
  c("The burn came at 0850 UTC Apr 3.", "2023-04-05", "UTC", "2023-04-03T08:50/08:51"),
  c("It was overhead at 14:36Z on 27 Nov.", "2023-11-28", seoul, "2023-11-27T14:36/14:37"),
  c("The message was sent 271436Z NOV 23.", "2023-11-28", seoul, "2023-11-27T14:36/14:37"),
  c("It climbed between 19 and 24 February.", "2024-02-28", "UTC", "2024-02-19T00:00/2024-02-25T00:00"),
  c("It took pictures on Nov 25, 27 and 28.", "2023-11-29", "UTC", [
    "2023-11-25T00:00/2023-11-26T00:00",
    "2023-11-27T00:00/2023-11-28T00:00",
    "2023-11-28T00:00/2023-11-29T00:00",
  ]),
  c(
    "It flew at 3:19 a.m. on Saturday, December 2 (10:19 a.m. local time, Friday, December 1).",
    "2023-12-02",
    seoul,
    "2023-12-01T18:19/18:20",
    { local: "America/Los_Angeles" },
  ),
  c("The launch came around 3:50am (1850 GMT Wednesday).", "2023-08-24", seoul, "2023-08-23T18:40/19:00"),
  c("It passed at 23:36 (14:36 GMT) on Monday.", "2023-11-28", seoul, "2023-11-27T14:36/14:37"),
  c("It rose at 2:10 am (23:20 GMT).", "2023-03-29", "Asia/Jerusalem", "2023-03-28T23:10/23:11", {
    also: ["2023-03-28T23:20/23:21"],
    conflict: "two-times",
  }),
  c("The launch was at 8 p.m. ET on July 4.", "2023-12-10", newYork, "2023-07-05T00:00/00:01"),
  c("It left the pad at 9:00 a.m. Pyongyang time on February 7, 2016.", "2016-02-09", newYork, "2016-02-07T00:30/00:31"),
  c("Pearl Harbor was passed at 11:36 pm HST on Friday.", "2023-11-28", seoul, "2023-11-25T09:36/09:37"),
  c("It was launched on Friday.", "2023-11-28", "UTC", "2023-11-24T00:00/2023-11-25T00:00"),
  c("It would fly between Monday and midnight on June 4.", "2024-05-27", tokyo, "2024-05-26T15:00/2024-06-03T15:00", {
    direction: "future",
    also: ["2024-05-26T15:00/2024-06-04T15:00"],
  }),
  c(
    "It will come down at 15:49 UTC (16:49 CET) plus or minus 1.76 hours.",
    "2024-02-21",
    "Europe/Paris",
    "2024-02-21T14:03:24/17:34:36",
    { direction: "future" },
  ),
  c("It will fall 139 minutes either side of 0232 GMT on Sunday.", "2021-05-08", "UTC", "2021-05-09T00:13/04:51", {
    direction: "future",
  }),
  c("The report is dated 29 February, 2023.", "2024-02-29", "UTC", "2023-02-28T00:00/2023-03-01T00:00", {
    also: ["2024-02-29T00:00/2024-03-01T00:00"],
    conflict: "impossible-date",
  }),
  c("They met on Sunday, November 27, 2023.", "2023-11-28", "UTC", "2023-11-27T00:00/2023-11-28T00:00", {
    also: ["2023-11-26T00:00/2023-11-27T00:00"],
    conflict: "weekday-date",
  }),
  c("The launch of 24 Shahrivar 1403 went well.", "2024-09-16", tehran, "2024-09-13T20:30/2024-09-14T20:30"),
  c("It was the year Juche 112.", "2023-11-28", "UTC", "2023-01-01T00:00/2024-01-01T00:00"),
  c("27일 오후 11시 36분", "2023-11-28", seoul, "2023-11-27T14:36/14:37"),
  c("Ce 2 septembre, à 19 h 30 TU", "2025-09-03", "Europe/Paris", "2025-09-02T19:30/19:31"),
  c("в 09.24 мск", "2025-05-10", "UTC", "2025-05-10T06:24/06:25"),
  c("It was received at 14:36Z.", "2023-11-27", seoul, "2023-11-27T14:36/14:37"),
  c(
    "It passed at 14:16:27 UTC (August 4, 2022), give or take a few seconds.",
    "2022-08-05",
    "UTC",
    "2022-08-04T14:16:22/14:16:32",
  ),
  c("It flew at 8:17 a.m. (local time 7:17 p.m. on the 7th).", "2024-04-08", seoul, "2024-04-07T23:17/23:18", {
    local: newYork,
  }),
  c("It came down at 2:24am ET (0624GMT or 9:24am Moscow time) on Saturday.", "2025-05-11", newYork, "2025-05-10T06:24/06:25"),
  c("Lift-off: 22:42:28 (KST), November 21.", "2023-11-22", newYork, "2023-11-21T13:42:28/13:42:29"),
  c("It crossed the peninsula between 6 and 7 a.m. on Monday.", "2023-11-28", seoul, "2023-11-26T21:00/22:00"),
  c("It was moved the day before yesterday.", "2024-02-28", "UTC", "2024-02-26T00:00/2024-02-27T00:00"),
  c("It will be in orbit by late May.", "2024-05-02", "UTC", "2024-05-02T00:00/2024-06-01T00:00", { direction: "future" }),
  c("The fall is expected at 0232 GMT on Sunday.", "2021-05-08", "UTC", "2021-05-09T02:32/02:33", { direction: "future" }),
  c("It flew shortly after 9 on Wednesday morning.", "2023-11-22", seoul, "2023-11-22T00:00/00:30"),
  c("Two days after the launch it took its first picture.", "2023-11-25", seoul, "2023-11-23T01:42:28/2023-11-24T01:42:28", {
    event: "2023-11-21T13:42:28Z",
  }),
  c("It passed Guam 10:15–10:27 a.m. on Friday (Nov. 24).", "2023-11-25", seoul, "2023-11-24T01:15/01:27"),
  c("It passed between 9:59:40 and 10:02:10 a.m. (Saturday Nov. 25).", "2023-11-25", seoul, "2023-11-25T00:59:40/01:02:10"),
  c("They were received at 9:21 a.m. (Nov. 22).", "2023-11-22", seoul, "2023-11-22T00:21/00:22"),
  c("It rose at 11:20 local time (20:20 GMT) on April 5.", "2009-04-05", seoul, "2009-04-05T02:20/02:21", {
    local: seoul,
    conflict: "two-times",
  }),
  c("The rocket left at 6:27 a.m. local time (21:27 GMT Tuesday).", "2023-05-31", seoul, "2023-05-30T21:27/21:28", {
    local: seoul,
  }),
  c("Launch was 9:49 a.m. local time Wednesday (0049 UTC).", "2012-12-12", seoul, "2012-12-12T00:49/00:50", { local: seoul }),
  c("The station fell at 8:15 am Beijing Time April 2 (8:15 pm April 1 EDT).", "2018-04-01", newYork, "2018-04-02T00:15/00:16"),
  c("It was launched at 8:54 AM Moscow time (1:54 AM ET) on Friday.", "2025-07-25", "Europe/Moscow", "2025-07-25T05:54/05:55"),
  c(
    "It lifted off on 30/12/2024, at around 1500hrs [7:00 a.m. EST or 1200 GMT].",
    "2025-01-02",
    "Africa/Nairobi",
    "2024-12-30T11:45/12:15",
  ),
  c(
    "It lifted off on 30/12/2024, at around 1500hrs [7:00 a.m. EST or 1300 GMT].",
    "2025-01-02",
    "Africa/Nairobi",
    "2024-12-30T11:45/12:15",
    { conflict: "two-times" },
  ),
  c(
    "The stage fell on 04 Nov 2022 23:17 UTC plus or minus 10 hours.",
    "2022-11-03",
    "Asia/Bangkok",
    "2022-11-04T13:17/2022-11-05T09:17",
  ),
  c("It broke up on October 19, 2024, at approximately 0430 UTC.", "2024-10-23", "UTC", "2024-10-19T04:15/04:45"),
  c("It fell on 11/4 at 4:01am MDT/10:01 UTC.", "2022-11-05", newYork, "2022-11-04T10:01/10:02"),
  c(
    "The airspace was closed from 09:38 a.m. to 10:18 a.m. on November 4.",
    "2022-11-05",
    "Europe/Madrid",
    "2022-11-04T08:38/09:18",
  ),
  c("It lifted off at 8 p.m. EST Sunday (0100 GMT Monday).", "2018-01-09", newYork, "2018-01-08T01:00/01:01"),
  c("It will end Saturday at midnight.", "2023-05-25", tokyo, "2023-05-26T15:00/15:01", {
    direction: "future",
    also: ["2023-05-27T15:00/15:01"],
  }),
  c("It passed on January 20th, 21st and 23rd.", "2020-02-01", "UTC", [
    "2020-01-20T00:00/2020-01-21T00:00",
    "2020-01-21T00:00/2020-01-22T00:00",
    "2020-01-23T00:00/2020-01-24T00:00",
  ]),
  c("The window is between November 22nd and the 30th.", "2023-11-21", tokyo, "2023-11-21T15:00/2023-11-30T15:00", {
    direction: "future",
  }),
  c("The fragments fell between 4:46 - 4:48 AM on Wednesday.", "2025-02-19", "Europe/Warsaw", "2025-02-19T03:46/03:48"),
  c("It was lost on the night of 21/22 November.", "2023-11-23", seoul, "2023-11-21T09:00/2023-11-22T00:00"),
  c("Launched Feb. 9, it flew on 9 Feb 2016.", "2016-02-10", newYork, [
    "2016-02-09T05:00/2016-02-10T05:00",
    "2016-02-09T05:00/2016-02-10T05:00",
  ]),
  c("It was seen to move from December 30 to January 3.", "2024-01-05", "UTC", "2023-12-30T00:00/2024-01-04T00:00"),
  c("The agency fired it at around 14:42 IST on Wednesday.", "2023-11-16", "Asia/Kolkata", "2023-11-15T09:07/09:17"),
  c("It failed in October.", "2023-11-22", "UTC", "2023-10-01T00:00/2023-11-01T00:00"),
  c("A third try comes in October.", "2023-08-24", seoul, "2023-09-30T15:00/2023-10-31T15:00", { direction: "future" }),
  c("It flew from May 16 to June 24, 2021.", "2021-12-27", "UTC", "2021-05-16T00:00/2021-06-25T00:00"),
  c("The clocks showed 1:30 a.m. on November 5, 2023.", "2023-11-06", newYork, "2023-11-05T05:30/05:31", {
    also: ["2023-11-05T06:30/06:31"],
  }),
  c("It was launched on 7/8/2023.", "2023-07-20", newYork, "2023-07-08T04:00/2023-07-09T04:00", {
    also: ["2023-08-07T04:00/2023-08-08T04:00"],
  }),
  c("It was launched at 10:22 Tehran time, or 06:52 GMT, on March 20, 2022.", "2022-03-21", tehran, "2022-03-20T06:52/06:53"),
  c("It lifted off at 8:12 a.m. Tehran time on June 20, 2021.", "2021-06-21", newYork, "2021-06-20T03:42/03:43"),
  c("It lifted off at 8:12 a.m. Tehran time on June 20, 2023.", "2023-06-21", newYork, "2023-06-20T04:42/04:43"),
  c("The rocket left on May 5, 2018 at 9 a.m. Pyongyang time.", "2018-05-06", newYork, "2018-05-05T00:00/00:01"),
  c("The rocket left on May 4, 2018 at 9 a.m. Pyongyang time.", "2018-05-06", newYork, "2018-05-04T00:30/00:31"),
  c("The first failed on May 31 last year.", "2024-05-28", seoul, "2023-05-30T15:00/2023-05-31T15:00"),
  c("It flew on the 25th of last month.", "2021-05-09", "UTC", "2021-04-25T00:00/2021-04-26T00:00"),
  c("It was launched last November.", "2024-02-28", "UTC", "2023-11-01T00:00/2023-12-01T00:00"),
  c("It was launched last November.", "2024-11-28", "UTC", "2023-11-01T00:00/2023-12-01T00:00"),
  c("Another will fly next May.", "2024-02-28", "UTC", "2024-05-01T00:00/2024-06-01T00:00", { direction: "future" }),
  c("It fell in the night from Saturday to Sunday.", "2021-05-09", "UTC", "2021-05-08T18:00/2021-05-09T09:00"),
  c("A launch could come as early as the end of this month.", "2024-05-28", "UTC", "2024-05-25T00:00/", {
    direction: "future",
  }),
  c("One flies in the first half of next year.", "2024-05-28", "UTC", "2025-01-01T00:00/2025-07-01T00:00", {
    direction: "future",
  }),
  c("Next pass: Mon 10 May 04:12:33–04:18:05 CEST.", "2021-05-09", "UTC", "2021-05-10T02:12:33/02:18:05", {
    direction: "future",
  }),
  c(
    "They had announced a window from Monday through midnight June 4.",
    "2024-05-28",
    tokyo,
    "2024-05-26T15:00/2024-06-03T15:00",
    { also: ["2024-05-26T15:00/2024-06-04T15:00"] },
  ),
  c("Just before, at 11.35pm, it had passed Norfolk.", "2023-11-28", seoul, "2023-11-27T14:35/14:36", {
    carried: "2023-11-28",
    also: ["2023-11-28T14:35/14:36"],
  }),
  c("It had warned of a launch on March 4.", "2022-02-14", "UTC", "2022-03-04T00:00/2022-03-05T00:00", {
    also: ["2021-03-04T00:00/2021-03-05T00:00"],
  }),
  c(
    "It passed at 11:36 p.m. Monday (9:36 a.m. Monday in Washington; 1436 GMT).",
    "2023-11-28",
    seoul,
    "2023-11-27T14:36/14:37",
  ),
  c("It passed at 11:36 p.m. Monday (10:42 a.m. in Someville).", "2023-11-28", seoul, "2023-11-27T14:36/14:37"),
  c("It passed between 10:36 and 10:50 a.m. (0136 to 0150 GMT) on Friday.", "2023-11-25", seoul, "2023-11-24T01:36/01:50"),
  c("It lifted off at 8:30:45 p.m. EDT (0030:45 GMT Thursday).", "2022-06-10", newYork, "2022-06-09T00:30:45/00:30:46"),
  c("It came down on Wednesday at 9:17 p.m. UTC, or 4:17 p.m. EST.", "2024-02-22", newYork, "2024-02-21T21:17/21:18"),
  c("It came down on Wednesday at 9:17 p.m. UTC, or 5:17 p.m. EST.", "2024-02-22", newYork, "2024-02-21T21:17/21:18", {
    conflict: "two-times",
    also: ["2024-02-21T22:17/22:18"],
  }),
];

/** A second blind set, of odder forms: trackers, warnings, state media, translated English. First run: see moments.test.ts. */
export const blindOdd: readonly MomentCase[] = [
  c("It rose at 22:42:28 on November 21, Juche 112 (2023).", "2023-11-22", seoul, "2023-11-21T13:42:28/13:42:29"),
  c("It was overhead on 2023-11-27 14:36:25 UTC.", "2023-11-28", seoul, "2023-11-27T14:36:25/14:36:26"),
  c("Closest approach: 27-Nov-2023 14:36 UT.", "2023-11-28", seoul, "2023-11-27T14:36/14:37"),
  c("It crossed at 14h36m25s UT on 27 November.", "2023-11-28", seoul, "2023-11-27T14:36:25/14:36:26"),
  c("Rising at 00:25:27 UT 22 Nov over Pyongyang.", "2023-11-23", "Europe/Amsterdam", "2023-11-22T00:25:27/00:25:28"),
  c("It was launched on 27.11.2023.", "2023-11-28", "UTC", "2023-11-27T00:00/2023-11-28T00:00"),
  c("The area is closed 0600-0900 UTC 24 NOV.", "2023-11-22", "UTC", "2023-11-24T06:00/09:00", { direction: "future" }),
  c("HAZARDOUS OPERATIONS 242100Z TO 250300Z NOV 23.", "2023-11-22", "UTC", "2023-11-24T21:00/2023-11-25T03:00", {
    direction: "future",
  }),
  c("The warning runs from 0000Z to 0600Z on 3 June.", "2024-05-27", tokyo, "2024-06-03T00:00/06:00", { direction: "future" }),
  c("It was tracked Sept. 30-Oct. 2.", "2024-10-05", "UTC", "2024-09-30T00:00/2024-10-03T00:00"),
  c("It stayed there from Dec. 31, 2023 to Jan. 2, 2024.", "2024-01-05", "UTC", "2023-12-31T00:00/2024-01-03T00:00"),
  c("The launch on Nov. 21 (Tuesday) went well.", "2023-11-23", seoul, "2023-11-20T15:00/2023-11-21T15:00"),
  c("It flew Tues 21 Nov at 22:42 KST.", "2023-11-23", newYork, "2023-11-21T13:42/13:43"),
  c("It began a fortnight ago.", "2024-03-15", "UTC", "2024-02-27T00:00/2024-03-05T00:00"),
  c("Three more are promised by year's end.", "2024-03-01", "UTC", "2024-03-01T00:00/2025-01-01T00:00", {
    direction: "future",
  }),
  c("It was moved late last month.", "2024-03-15", "UTC", "2024-02-19T00:00/2024-03-01T00:00"),
  c("A test is due early next month.", "2024-03-15", "UTC", "2024-04-01T00:00/2024-04-11T00:00", { direction: "future" }),
  c("It will come down over the next 72 hours.", "2024-02-19", "UTC", "2024-02-19T00:00/2024-02-23T00:00", {
    direction: "future",
  }),
  c("It has been tumbling for the past six months.", "2024-08-15", "UTC", "2024-02-15T00:00/2024-08-16T00:00"),
  c("Monday's launch ended in the sea.", "2024-05-28", seoul, "2024-05-26T15:00/2024-05-27T15:00"),
  c("The 31 May failure was admitted.", "2023-06-05", seoul, "2023-05-30T15:00/2023-05-31T15:00"),
  c("It followed the November 2021 test.", "2022-10-25", "UTC", "2021-11-01T00:00/2021-12-01T00:00"),
  c("It exploded 12 hours earlier.", "2023-06-01", "UTC", "2023-05-31T00:00/2023-06-01T00:00", { carried: "2023-05-31" }),
  c("It came down just before dawn on Friday.", "2023-11-25", seoul, "2023-11-23T15:00/2023-11-23T21:00"),
  c("It lifted off at 9:49 a.m. (0049 GMT) on December 12, 2012.", "2012-12-12", newYork, "2012-12-12T00:49/00:50"),
  c("Lift-off: Wednesday 9:49 a.m. Seoul time (7:49 p.m. ET Tuesday).", "2012-12-12", newYork, "2012-12-12T00:49/00:50"),
  c("It took off at noon Moscow time on Sunday.", "2022-02-06", newYork, "2022-02-06T09:00/09:01"),
  c("The notice covers the week of June 3.", "2024-05-28", "UTC", "2024-06-03T00:00/2024-06-10T00:00", { direction: "future" }),
  c("The sky lit up at around a quarter past ten on Monday night.", "2024-05-28", seoul, "2024-05-27T13:00/13:30"),
  c("It re-entered on the evening of July 24, 2024 UTC.", "2024-07-26", "UTC", "2024-07-24T17:00/2024-07-25T00:00"),
  c("The first contact was 78 minutes after lift-off.", "2023-12-02", seoul, "2023-12-01T19:36:30/19:37:30", {
    event: "2023-12-01T18:19:00Z",
  }),
  c("Both were seen on the nights of August 1 and 2.", "2022-08-05", "UTC", [
    "2022-08-01T18:00/2022-08-02T06:00",
    "2022-08-02T18:00/2022-08-03T06:00",
  ]),
  c("On Saturday, 9:59 a.m., it passed Busan.", "2023-11-25", seoul, "2023-11-25T00:59/01:00"),
  c("It passed over Guam at 0917 local time on the 27th.", "2023-11-28", seoul, "2023-11-26T23:17/23:18", {
    local: "Pacific/Guam",
  }),
  c("Photos were received on Wednesday at 9:21 am (0021 GMT).", "2023-11-22", "Europe/London", "2023-11-22T00:21/00:22"),
  c("The minister spoke at 6pm on Sunday London time.", "2025-05-12", seoul, "2025-05-11T17:00/17:01"),
  c("It was seen from 8:30pm to about 9pm on May 9.", "2025-05-10", "Europe/Berlin", "2025-05-09T18:30/19:00"),
  c("Three launches took place in 2023, 2024 and 2025.", "2026-01-10", "UTC", [
    "2023-01-01T00:00/2024-01-01T00:00",
    "2024-01-01T00:00/2025-01-01T00:00",
    "2025-01-01T00:00/2026-01-01T00:00",
  ]),
  c("It was in view from 14:35:53 to 14:36:25 UTC on Nov. 27, 2023.", "2023-11-28", seoul, "2023-11-27T14:35:53/14:36:25"),
  c("The satellite will pass at 5.40 pm IST on Wednesday, July 30.", "2025-07-29", "Asia/Kolkata", "2025-07-30T12:10/12:11", {
    direction: "future",
  }),
  c("The burn happened sometime on or about 23 May 2024.", "2024-06-01", "UTC", "2024-05-22T00:00/2024-05-25T00:00"),
  c("They left orbit before 04:30 GMT on October 19.", "2024-10-23", "UTC", "/2024-10-19T04:30"),
];

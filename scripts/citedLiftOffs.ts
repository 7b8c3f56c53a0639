/**
 * Lift-offs of bench/origin.ts's launches as GCAT's full launch log has them (J. McDowell, planet4589.org, CC-BY 4.0, a copy of spring 2026), to the minute, or to the
 * second where it gives one; typed in. The copy of the log in the collection has two decimals of a day. Not looked up: 2022-096, 2023-121, 2025-002, 2025-081;
 * 2023-150 is left out, as its minute is marked doubtful.
 */
import { addSeconds, type Instant } from "../src/engine/index.ts";

const cited = `
2021-045 17:38:39  2021-046 12:55:29  2022-066 02:08     2022-070 09:55     2022-078 16:30     2022-080 13:13:17
2022-081 00:44:22  2022-089 20:25     2022-137 19:20:15  2023-031 23:13:00  2023-047 10:50     2023-048 06:27
2023-125 01:08:10  2023-154 18:06:00  2023-155 01:36:25  2023-172 11:23     2023-175 21:08     2023-176 03:55
2023-179 13:42:58  2023-185 18:19     2023-188 05:00     2023-189 23:33     2023-190 19:24     2023-197 13:41
2023-199 07:00     2023-206 22:39     2023-207 03:26     2023-208 06:50     2023-209 07:03:44  2024-001 03:40:00
2024-016 04:03     2024-021 17:07:21  2024-022 06:34     2024-025 06:33:32  2024-028 22:30:00  2024-030 06:05:37
2024-032 00:22:55  2024-033 12:05     2024-034 14:52     2024-037 11:30     2024-040 13:03     2024-059 21:52:00
2024-061 09:36:45  2024-066 23:16     2024-077 22:32     2024-122 11:57     2024-123 03:06:00  2024-125 04:04
2024-135 13:14     2024-142 13:18     2024-143 02:02:00  2024-153 05:22`;

export interface CitedLiftOff {
  /** The middle of the minute where no second is given. */
  readonly at: Instant;
  readonly toTheSecond: boolean;
}

/** By launch tag; `day` is the first moment of the launch's day, UTC. */
export function citedLiftOff(tag: string, day: Instant): CitedLiftOff | null {
  const time = new RegExp(String.raw`${tag} (\d\d):(\d\d)(?::(\d\d))?`).exec(cited);
  if (time === null) return null;
  const [, hours, minutes, seconds] = time;
  return {
    at: addSeconds(day, Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 30)),
    toTheSecond: seconds !== undefined,
  };
}

import { addSeconds, builtInEarthData, formatUtc } from "../../engine/index.ts";
import type { Claim, ClaimTime } from "../../model/index.ts";
import { instantOf } from "./around.ts";

function movedText(text: string | null, byS: number): string | null {
  const at = instantOf(text);
  return at === null ? text : formatUtc(addSeconds(at, byS), builtInEarthData.leapSeconds);
}

function movedTime(time: ClaimTime, byS: number): ClaimTime {
  return { ...time, start: movedText(time.start, byS), end: movedText(time.end, byS) };
}

/** The claim as if it had named a moment so many seconds later, in each of its readings. */
export function movedClaim(claim: Claim, byS: number): Claim {
  const moved: Claim = { ...claim, time: movedTime(claim.time, byS) };
  if (claim.readings === undefined) return moved;
  return {
    ...moved,
    readings: claim.readings.map((reading) =>
      reading.time === undefined ? reading : { ...reading, time: movedTime(reading.time, byS) },
    ),
  };
}

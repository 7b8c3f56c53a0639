import type { PlaceGroup } from "../attach/types.ts";
import type { FoundFrame } from "../frames/index.ts";

/**
 * "Was launched in April 1995 and still circles the Earth": the time of the launch is not that of how things are, which is told in the
 * present behind it.
 */
export function withoutLaunchTimes(frame: FoundFrame, group: PlaceGroup, shadow: string): PlaceGroup {
  if (group.times.length === 0 || !ofNow.has(frame.kind.type)) return group;
  const [start, end] = frame.trigger;
  const times = group.times.filter(({ span }) => {
    if (span[1] > start || start - span[1] > farthest) return true;
    const between = shadow.slice(span[1], start);
    const clause = /(?:\b(?:and|but)\b)([^.;]*)$/.exec(between)?.[1];
    if (clause === undefined || !inPresent.test(clause + shadow.slice(start, end))) return true;
    return !wentUp.test(shadow.slice(Math.max(0, span[0] - farthest), span[0]).replace(/^[^]*[.;]\s/, ""));
  });
  return times.length === group.times.length ? group : { ...group, times };
}

const ofNow: ReadonlySet<string> = new Set(["orbit", "status", "coverage", "resolution"]);
const farthest = 120;
const inPresent = /\b(?:is|are|remains?|stays?|flies|fly|circles?|orbits|moves?|travels?|sits?|works?|sees?|can)\b/;
const wentUp =
  /\b(?:launched|lifted off|went up|gone up|blasted off|took off|orbited|put|placed|sent up|carried|lofted|followed|left)\b/;

import type { Check } from "../check.ts";
import { judgeReadings, readingsOf } from "../findings.ts";
import { timingWants } from "../timing/situation.ts";
import { judgeNamed } from "./named.ts";
import { judgeUnnamed, unnamedWants } from "./unnamed.ts";

/**
 * "A bright light over Busan at 19:05": what stood there in sunlight, against the height of the Sun. A named object is contradicted where it was
 * below the horizon, or in the Earth's shadow; a light without a name is consistent with each that could be seen, and never contradicted, since
 * no catalogue holds all that shines.
 */
export const sighting: Check = {
  types: ["sighting"],
  wants: (claim) =>
    readingsOf(claim).flatMap(({ claim: read }) => (read.subject.noradId === null ? unnamedWants(read) : timingWants(read))),
  judge: (claim, have, settings) =>
    judgeReadings(claim, (read) =>
      read.subject.noradId === null ? judgeUnnamed(read, have, settings) : judgeNamed(read, have, settings),
    ),
};

import type { Check } from "../check.ts";
import { judgeReadings, readingsOf } from "../findings.ts";
import { hazardWants } from "./evidence.ts";
import { judgeHazard } from "./judge.ts";

/**
 * A navigational warning with areas and hours: which directions from the site pass through the areas, which inclinations follow, whether a launch of
 * the log fell in its hours, and whether the orbit reached agrees. What a warning is for no warning proves: consistent at best.
 */
export const hazardArea: Check = {
  types: ["hazard-area"],
  wants: (claim, have) => readingsOf(claim).flatMap(({ claim: read }) => hazardWants(read, have)),
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgeHazard(read, have, settings)),
};

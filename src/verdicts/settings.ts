import type { Settings } from "../model/index.ts";
import { thresholds } from "./decide.ts";

/** What a report records of how it was judged. A repeated judgement gives the same verdicts, and numbers within the tolerance. */
export const reportSettings: Settings = {
  kernel: "scalar",
  thresholds: { ...thresholds },
  tolerance: { seconds: 0.01, degrees: 0.001, km: 0.01 },
};

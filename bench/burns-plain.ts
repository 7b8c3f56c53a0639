/** The statistic to beat, in twenty lines: steps in semi-major axis from set to set, in units of their median scatter. */
import { median } from "../src/analysis/burns/median.ts";
import type { Found } from "./burns-protocol.ts";
import type { Case } from "./burns-training.ts";

export function plainStatistic(item: Case): readonly Found[] {
  const axis = item.history.semiMajorAxisM;
  const steps = axis.slice(1).map((value, k) => value - axis[k]!);
  const middle = median(steps);
  const scatter = 1.4826 * median(steps.map((step) => Math.abs(step - middle)));
  const scores = steps.map((step) => Math.abs(step - middle) / scatter);
  const found: Found[] = [];
  for (const gap of [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!)) {
    const [start, end] = [item.day[gap]!, item.day[gap + 1]!];
    if (scores[gap]! < 3) break;
    if (!found.some((other) => other.start < end + 1 && start < other.end + 1)) found.push({ start, end, score: scores[gap]! });
  }
  return found;
}

import type { Claim, Quantity } from "../../model/index.ts";
import type { ResolvedSubject } from "./resolved.ts";

/** "Has twice failed this year", and not "of three attempts last year two failed": how often, of a whole year, and no single launch is meant. */
export function failedOften(type: Claim["type"], quantities: readonly Quantity[], { precision }: Claim["time"]): boolean {
  return (
    type === "launch-failure" &&
    precision === "year" &&
    quantities.some((one) => one.kind === "count" && one.low > 1 && often.test(one.text))
  );
}

const often = /^(?:twice|thrice)$|\btimes$|\b(?:failed|unsuccessful|botched|abortive)\b/i;

/** The launches of a state instead of one of them. */
export function asSeveral({ subject, owner }: ResolvedSubject): ResolvedSubject {
  const { launchId: _launch, because: _because, ...rest } = subject;
  return { subject: { ...rest, name: null, noradId: null, cosparId: null, given: "unknown" }, alternatives: [], owner };
}

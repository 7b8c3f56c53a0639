import type { Claim, ClaimType } from "../model/index.ts";
import type { Check } from "./check.ts";
import { needsData, need } from "./findings.ts";

/** Claims that could be checked, of a type that this version does not check yet. Said so, rather than called uncheckable. */
export function notYet(types: readonly ClaimType[]): Check {
  return {
    types,
    wants: () => [],
    judge: (claim: Claim) =>
      needsData(
        claim,
        "docs/methods/not-yet",
        `A claim of this kind (${claim.type}) can be checked, but this version of Groundtrack does not check it yet.`,
        [need(`this version does not check ${claim.type} claims yet`)],
      ),
  };
}

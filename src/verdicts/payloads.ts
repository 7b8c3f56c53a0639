import type { Claim, Evidence, ObjectRecord } from "../model/index.ts";

export type ObjectRow = Evidence & { readonly kind: "object"; readonly value: ObjectRecord };

/** In orbit at some time of that day. */
export function inOrbitOn({ launched, decayed }: ObjectRecord, day: string): boolean {
  return (launched === null || launched.slice(0, 10) <= day) && (decayed === null || decayed.slice(0, 10) >= day);
}

/** Whether a claim's words name spying as the purpose. */
export function namesSpying(claim: Claim): boolean {
  return /reconnaissance|spy|surveillance/.test(`${claim.proposition} ${claim.quote}`.toLowerCase());
}

/** What catalogues call spying. */
export const spying = /reconnaissance|surveillance/i;
/** Purposes for which a satellite looks at the ground. */
export const lookingDown = /reconnaissance(?! \(signals)|surveillance|imaging|observation/i;

export function payloadsOf(objects: readonly ObjectRow[]): readonly ObjectRow[] {
  return objects.filter((row) => row.value.kind === "payload");
}

import type { Claim, Evidence, ObjectRecord } from "../model/index.ts";

export type ObjectRow = Evidence & { readonly kind: "object"; readonly value: ObjectRecord };

/** In orbit at some time of that day. */
export function inOrbitOn({ launched, decayed }: ObjectRecord, day: string): boolean {
  return (launched === null || launched.slice(0, 10) <= day) && (decayed === null || decayed.slice(0, 10) >= day);
}

/** What a catalogue calls the purpose that a claim's words name; null where they name none. */
export function purposeNamed(claim: Claim): RegExp | null {
  return /reconnaissance|spy|surveillance/.test(`${claim.proposition} ${claim.quote}`.toLowerCase()) ? lookingDown : null;
}

/** Purposes for which a satellite looks at the ground. */
export const lookingDown = /reconnaissance|surveillance|imaging|observation/i;

export function payloadsOf(objects: readonly ObjectRow[]): readonly ObjectRow[] {
  return objects.filter((row) => row.value.kind === "payload");
}

import type { EvidenceRequest, UtcText } from "../../model/index.ts";
import type { EvidenceAnswer } from "../judge/client.ts";
import { ask, asJson, type Asked } from "./request.ts";

/** Asks the server for evidence that a report does not hold. */
export async function fetchEvidence(request: EvidenceRequest, asOf: UtcText | null): Promise<Asked<EvidenceAnswer>> {
  const asked = await ask<{ readonly answers: readonly EvidenceAnswer[] }>("/evidence", asJson({ requests: [request], asOf }));
  if (!asked.ok) return asked;
  const [answer] = asked.value.answers;
  return { ok: true, value: answer ?? { rows: [], missing: null } };
}

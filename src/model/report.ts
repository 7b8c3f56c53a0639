import { z } from "zod";
import { claim } from "./claim.ts";
import { evidence, evidenceRequest } from "./evidence.ts";
import { finding } from "./finding.ts";
import { review, seal } from "./review.ts";
import { utcText } from "./words.ts";

/** A text with where it is from. `sha256` is of the bytes, `textSha256` of the text that was read out of them. */
export const source = z
  .object({
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publisherId: z.string().nullable().optional(),
    url: z.string().nullable(),
    /** The calendar date of publication, `2023-11-28`, or a moment of UTC. */
    published: z.string().nullable(),
    /** IANA zone of the dateline, or of the publisher where there is none. */
    zone: z.string().nullable().optional(),
    sha256: z.string(),
    text: z.string(),
    textSha256: z.string(),
  })
  .meta({ id: "Source" });
export type Source = z.infer<typeof source>;

export const checkedClaim = claim.extend({ finding }).meta({ id: "CheckedClaim" });
export type CheckedClaim = z.infer<typeof checkedClaim>;

/** Something a reader should know about the report as a whole: a part of the text not read, a pack left out. */
export const notice = z.object({ code: z.string(), text: z.string(), doThis: z.string().nullable() }).meta({ id: "Notice" });
export type Notice = z.infer<typeof notice>;

export const settings = z
  .object({
    kernel: z.string(),
    thresholds: z.object({ contradictedAtMost: z.number(), supportedAtLeast: z.number() }),
    /** How far the numbers of a repeated judgement may differ. */
    tolerance: z.object({ seconds: z.number(), degrees: z.number(), km: z.number() }),
  })
  .meta({ id: "Settings" });
export type Settings = z.infer<typeof settings>;

export const report = z
  .object({
    groundtrack: z.string(),
    asOf: utcText.nullable(),
    checkedAt: utcText,
    source,
    claims: z.array(checkedClaim),
    evidence: z.array(evidence),
    requests: z.array(evidenceRequest),
    notices: z.array(notice),
    settings,
    versions: z.record(z.string(), z.string()),
    /** Of `requests` and `evidence`. */
    seal: seal.optional(),
    review: review.optional(),
  })
  .meta({ id: "Report" });
export type Report = z.infer<typeof report>;

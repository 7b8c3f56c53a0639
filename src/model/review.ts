import { z } from "zod";
import { claim } from "./claim.ts";
import { evidence, evidenceRequest } from "./evidence.ts";
import { finding } from "./finding.ts";
import { stance, utcText } from "./words.ts";

const common = {
  id: z.string().regex(/^k\d+$/),
  claimId: z.string(),
  /** The part as it was read, in words. */
  was: z.string(),
  why: z.string().nullable(),
  by: z.string(),
  at: utcText,
} as const;

/** One part of a claim set right by a person: `is` stands in its place. Several of one claim count in their order. */
export const correction = z
  .discriminatedUnion("part", [
    z.object({
      ...common,
      part: z.literal("subject"),
      is: z.object({ name: z.string(), noradId: z.int().positive(), cosparId: z.string().nullable() }),
    }),
    /** The zone that the stated clock time is read in: IANA, or UTC. */
    z.object({ ...common, part: z.literal("zone"), is: z.string() }),
    z.object({ ...common, part: z.literal("time"), is: z.object({ start: utcText, end: utcText }) }),
    z.object({
      ...common,
      part: z.literal("place"),
      is: z.object({
        /** Which of the claim's places. */
        index: z.int().min(0),
        name: z.string(),
        latitudeDeg: z.number().min(-90).max(90),
        longitudeDeg: z.number().min(-180).max(180),
        radiusKm: z.number().min(0),
      }),
    }),
    z.object({ ...common, part: z.literal("stance"), is: stance }),
    z.object({ ...common, part: z.literal("speaker"), is: z.string() }),
    /** The text does not say this at all: nothing stands in its place, and it is judged no more. */
    z.object({ ...common, part: z.literal("claim"), is: z.literal("withdrawn") }),
  ])
  .meta({ id: "Correction" });
export type Correction = z.infer<typeof correction>;

/** What a person wrote beside a claim, or beside the whole report. */
export const comment = z
  .object({ id: z.string().regex(/^n\d+$/), claimId: z.string().nullable(), text: z.string(), by: z.string(), at: utcText })
  .meta({ id: "Comment" });
export type Comment = z.infer<typeof comment>;

/** A person stands by the report as it was then: `reportSha256` is of its canonical JSON without signatures. */
export const signature = z.object({ by: z.string(), at: utcText, reportSha256: z.string() }).meta({ id: "Signature" });
export type Signature = z.infer<typeof signature>;

/** SHA-256 of the canonical JSON of requests and evidence: whoever judges again sees whether they are still the same. */
export const seal = z.object({ evidenceSha256: z.string() }).meta({ id: "Seal" });
export type Seal = z.infer<typeof seal>;

/**
 * What persons added. The machine's reading stays in the report's claims; `corrected` holds claims as set right, judged again. What that
 * took beyond the report's own evidence stands here, numbered on from it, so that the report's evidence stays as it was; `seal` is of that.
 */
export const review = z
  .object({
    corrections: z.array(correction),
    comments: z.array(comment),
    signatures: z.array(signature),
    evidence: z.array(evidence).optional(),
    requests: z.array(evidenceRequest).optional(),
    seal: seal.optional(),
    corrected: z.array(claim.extend({ finding }).meta({ id: "CorrectedClaim" })),
  })
  .meta({ id: "Review" });
export type Review = z.infer<typeof review>;

import { z } from "zod";

/** A moment of UTC as text, `2023-11-27T14:36:25Z`, with up to nine decimals of a second; second 60 is a leap second. */
export const utcText = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?Z$/)
  .meta({ id: "UtcText" });
export type UtcText = z.infer<typeof utcText>;

/** Half-open [start, end) in UTC. */
export const utcInterval = z.object({ start: utcText, end: utcText }).meta({ id: "UtcInterval" });
export type UtcInterval = z.infer<typeof utcInterval>;

/** Half-open range of UTF-16 units of the source's text. */
export const spanOfText = z
  .tuple([z.int().min(0), z.int().min(0)])
  .readonly()
  .meta({ id: "Span" });

/** Whether the text said it, we filled it in (and `because` says why), or nobody said it. */
export const given = z.enum(["stated", "implied", "unknown"]).meta({ id: "Given" });
export type Given = z.infer<typeof given>;

export const claimType = z
  .enum([
    "orbit",
    "launch",
    "launch-failure",
    "overflight",
    "imaging",
    "manoeuvre",
    "status",
    "signal",
    "decay",
    "proximity",
    "count",
    "coverage",
    "resolution",
    "site-capability",
    "hazard-area",
    "sighting",
    "plan",
    "statement",
  ])
  .meta({ id: "ClaimType" });
export type ClaimType = z.infer<typeof claimType>;

export const stance = z.enum(["asserts", "denies", "suspects", "plans"]).meta({ id: "Stance" });
export type Stance = z.infer<typeof stance>;

/** Design §2: the first line that applies, in this order. */
export const verdict = z
  .enum(["not-checkable", "pending", "needs-data", "contradicted", "supported", "consistent"])
  .meta({ id: "Verdict" });
export type Verdict = z.infer<typeof verdict>;

/** Fields that every part of a claim carries: how it was given, why where it was implied, and the words it came from. */
export const partFields = {
  given,
  because: z.string().optional(),
  text: z.string().optional(),
  span: spanOfText.optional(),
} as const;

import { z } from "zod";
import { evidenceRequest, evidenceRow } from "../evidence.ts";
import { utcText } from "../words.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "write it as 2023-11-28");

/** A text to check, or the address of a page or PDF that the server fetches. What is given here goes before what the text says of itself. */
export const checkQuestion = z
  .object({
    text: z.string().min(1).optional(),
    url: z.string().min(1).max(2000).optional(),
    title: z.string().max(500).optional(),
    publisher: z.string().max(200).optional(),
    published: day.optional(),
    /** Judge with what was published by then; now where left out. */
    asOf: utcText.nullish(),
  })
  .refine(({ text, url }) => (text === undefined) !== (url === undefined), "give either text or url")
  .meta({ id: "CheckQuestion" });
export type CheckQuestion = z.infer<typeof checkQuestion>;

/** How far a check has come: claims judged, of so many. Sent as the data of `progress` events. */
export const checkProgress = z.object({ done: z.int(), of: z.int() }).meta({ id: "CheckProgress" });
export type CheckProgress = z.infer<typeof checkProgress>;

/** What the browser asks when a report's own evidence does not answer. */
export const evidenceQuestion = z
  .object({ requests: z.array(evidenceRequest).min(1).max(100), asOf: utcText.nullish() })
  .meta({ id: "EvidenceQuestion" });
export type EvidenceQuestion = z.infer<typeof evidenceQuestion>;

/** One answer a request, in order. `missing` says what is lacking and the command that fetches it; null where nothing is. */
export const evidenceAnswers = z
  .object({
    answers: z.array(
      z.object({
        rows: z.array(evidenceRow),
        missing: z.object({ what: z.string(), command: z.string().nullable() }).nullable(),
      }),
    ),
  })
  .meta({ id: "EvidenceAnswers" });
export type EvidenceAnswers = z.infer<typeof evidenceAnswers>;

/** What came out differently when a report was judged again. `at` is a path in the finding. */
export const difference = z
  .object({ claim: z.string(), at: z.string(), was: z.string(), is: z.string() })
  .meta({ id: "Difference" });

/** `refused` says in words why the report was not judged again, or why what came out cannot be trusted: its evidence or text was altered. */
export const verifyAnswer = z
  .object({ same: z.boolean(), claims: z.int(), differences: z.array(difference), refused: z.string().optional() })
  .meta({ id: "VerifyAnswer" });
export type VerifyAnswer = z.infer<typeof verifyAnswer>;

/** A text that comes with Groundtrack, to try. */
export const exampleText = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    text: z.string(),
  })
  .meta({ id: "Example" });
export const examplesAnswer = z.object({ examples: z.array(exampleText) }).meta({ id: "Examples" });
export type ExamplesAnswer = z.infer<typeof examplesAnswer>;

/** What answers: versions as reports carry them, and what this server may do. */
export const aboutAnswer = z
  .object({
    groundtrack: z.string(),
    versions: z.record(z.string(), z.string()),
    /** True where pages may be fetched by their address. */
    network: z.boolean(),
    /** True where there is an archive on this machine; reports are kept in it. */
    archive: z.boolean(),
    limits: z.object({ textBytes: z.int(), fileBytes: z.int(), reportBytes: z.int(), seconds: z.int() }),
  })
  .meta({ id: "About" });
export type AboutAnswer = z.infer<typeof aboutAnswer>;

import { z } from "zod";
import { utcText, verdict } from "../words.ts";

/** Programmes whose timelines can be asked for. */
export const programmesAnswer = z
  .object({
    programmes: z.array(z.object({ id: z.string(), name: z.string(), owner: z.string(), summary: z.string() })),
  })
  .meta({ id: "Programmes" });
export type ProgrammesAnswer = z.infer<typeof programmesAnswer>;

/** One line of a timeline: something said, or something that happened. */
export const programmeEntry = z
  .object({
    id: z.string(),
    side: z.enum(["said", "happened"]),
    kind: z.enum([
      "announcement",
      "claim",
      "statement",
      "suspicion",
      "denial",
      "meeting",
      "launch",
      "failure",
      "burn",
      "decay",
    ]),
    /** UTC; for sayings the time of what is spoken of. `end` equals `start` for a moment. */
    start: utcText,
    end: utcText,
    /** Who says it; null for what happened. */
    who: z.string().nullable(),
    words: z.string(),
    source: z.object({ name: z.string(), published: z.string().nullable(), url: z.string().nullable() }),
    /** The saying that this one speaks against. */
    against: z.object({ id: z.string(), who: z.string(), words: z.string() }).nullable(),
    /** The verdict of an ordinary check of `sentence`, made when this was asked for; null where no orbit decides it. */
    checked: z.object({ sentence: z.string(), verdict, summary: z.string() }).nullable(),
  })
  .meta({ id: "ProgrammeEntry" });
export type ProgrammeEntry = z.infer<typeof programmeEntry>;

/** What was said joined with what happened, the earliest first. `notes` tell what could not be looked up. */
export const programmeAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    owner: z.string(),
    summary: z.string(),
    entries: z.array(programmeEntry),
    notes: z.array(z.string()),
  })
  .meta({ id: "Programme" });
export type ProgrammeAnswer = z.infer<typeof programmeAnswer>;

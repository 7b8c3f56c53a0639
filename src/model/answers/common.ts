import { z } from "zod";

/** An object as answers name it. */
export const namedObject = z.object({ noradId: z.int(), name: z.string() }).meta({ id: "NamedObject" });

/** A place as answers carry it: degrees and metres on WGS 84. */
export const placeAnswer = z
  .object({ name: z.string(), latitudeDeg: z.number(), longitudeDeg: z.number(), heightM: z.number() })
  .meta({ id: "Place" });
export type PlaceAnswer = z.infer<typeof placeAnswer>;

/** A moment of UTC with milliseconds, as computed figures carry it. */
export const moment = z.string().meta({ description: "UTC with milliseconds, 2023-11-27T14:36:25.123Z" });

/** Where the next page of a list is: a path of this API; null on the last page. */
export const nextPage = z.string().nullable().meta({ description: "path of the next page; null on the last one" });

/** RFC 9457: what was found, and in `doThis` what to do about it. */
export const problemDetails = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    doThis: z.string().optional(),
    /** Which parts of the request are wrong, for 400 and 422. */
    errors: z.array(z.object({ at: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: "Problem" });
export type ProblemDetails = z.infer<typeof problemDetails>;

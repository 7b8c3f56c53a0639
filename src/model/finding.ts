import { z } from "zod";
import { need } from "./evidence.ts";
import { utcText, verdict } from "./words.ts";

/** A number that is always written with what it is the number of. */
export const probability = z.object({ value: z.number().min(0).max(1), of: z.string() }).meta({ id: "Probability" });
export type Probability = z.infer<typeof probability>;

/** How many timings of one text still match when all are shifted together. */
export const control = z
  .object({
    timings: z.int(),
    matched: z.int(),
    shifts: z.int(),
    meanMatched: z.number(),
    shiftsAsGood: z.int(),
    of: z.string(),
  })
  .meta({ id: "Control" });
export type Control = z.infer<typeof control>;

/** One thing that the claim says, judged by itself. `main` parts decide the headline. */
export const partFinding = z
  .object({ part: z.string(), verdict, because: z.string(), main: z.boolean() })
  .meta({ id: "PartFinding" });
export type PartFinding = z.infer<typeof partFinding>;

export const readingFinding = z.object({ assumes: z.string(), verdict, because: z.string() }).meta({ id: "ReadingFinding" });
export type ReadingFinding = z.infer<typeof readingFinding>;

/** A computed number with its 95 % bounds where it has them. */
export const figure = z
  .object({
    label: z.string(),
    value: z.number(),
    unit: z.string(),
    low95: z.number().optional(),
    high95: z.number().optional(),
    at: utcText.optional(),
    place: z.string().optional(),
    note: z.string().optional(),
  })
  .meta({ id: "Figure" });
export type Figure = z.infer<typeof figure>;

/** What a satellite could see of a place: `graded` by the least angle off nadir (design §3, imaging). */
export const reachGrade = z.enum(["ordinary", "outer-limit", "doubtful", "in-view", "below-horizon"]);
export type ReachGrade = z.infer<typeof reachGrade>;

/** One pass over one place. `relation` tells the pass of the stated interval from its neighbours. */
export const passFinding = z
  .object({
    place: z.string(),
    latitudeDeg: z.number(),
    longitudeDeg: z.number(),
    relation: z.enum(["stated", "before", "after"]),
    rise: utcText.nullable(),
    peak: utcText,
    set: utcText.nullable(),
    peakElevationDeg: z.number(),
    minOffNadirDeg: z.number(),
    rangeKm: z.number(),
    sunElevationDeg: z.number(),
    grade: reachGrade,
    /** Highest within the stated interval, where that differs from the pass's own peak. */
    highestInInterval: z.object({ at: utcText, elevationDeg: z.number(), offNadirDeg: z.number() }).optional(),
    /** Stated second minus closest approach, seconds, where the text gives seconds. */
    statedMinusPeakS: z.number().optional(),
    evidence: z.array(z.string()),
  })
  .meta({ id: "PassFinding" });
export type PassFinding = z.infer<typeof passFinding>;

export const uncertainty = z
  .object({
    alongTrackKm: z.object({ p50: z.number(), p95: z.number() }),
    crossTrackKm: z.object({ p50: z.number(), p95: z.number() }),
    timeS: z.object({ p50: z.number(), p95: z.number() }),
    groundKm: z.object({ p50: z.number(), p95: z.number() }),
    from: z.string(),
  })
  .meta({ id: "Uncertainty" });
export type Uncertainty = z.infer<typeof uncertainty>;

/** A claim's verdict with all that it rests on. */
export const finding = z
  .object({
    verdict,
    /** One sentence for a reader who knows no orbital mechanics. */
    summary: z.string(),
    wording: z.object({ fair: z.string(), unfair: z.string() }),
    probability: probability.nullable(),
    baseRate: probability.nullable(),
    control: control.nullable(),
    parts: z.array(partFinding),
    readings: z.array(readingFinding),
    /** Ids of rows of the report's evidence. */
    evidence: z.array(z.string()),
    uncertainty: uncertainty.nullable(),
    figures: z.array(figure),
    passes: z.array(passFinding),
    needs: z.array(need),
    /** What this evidence cannot show, one sentence each. */
    cannotShow: z.array(z.string()),
    method: z.string(),
  })
  .meta({ id: "Finding" });
export type Finding = z.infer<typeof finding>;

import { z } from "zod";
import { checkedClaim } from "../report.ts";
import { utcText, verdict } from "../words.ts";
import { nextPage } from "./common.ts";

/** A kept report as lists show it. `verdicts` counts its claims; a verdict that none has is absent. */
export const keptReport = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publisherId: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    checkedAt: utcText,
    asOf: utcText.nullable(),
    verdicts: z.partialRecord(verdict, z.int()),
  })
  .meta({ id: "KeptReport" });
export type KeptReportAnswer = z.infer<typeof keptReport>;

/** The latest checked first. */
export const reportsAnswer = z.object({ reports: z.array(keptReport), next: nextPage }).meta({ id: "Reports" });
export type ReportsAnswer = z.infer<typeof reportsAnswer>;

export const keptAnswer = z.object({ id: z.string() }).meta({ id: "Kept" });
export type KeptAnswer = z.infer<typeof keptAnswer>;

/** Claims about one object in kept reports. */
export const claimsAboutAnswer = z
  .object({ claims: z.array(z.object({ reportId: z.string(), report: keptReport, claim: checkedClaim })) })
  .meta({ id: "ClaimsAbout" });
export type ClaimsAboutAnswer = z.infer<typeof claimsAboutAnswer>;

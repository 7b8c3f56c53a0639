import { z } from "zod";
import { builtInLeapSeconds, parseUtc, type Instant } from "../engine/index.ts";

/** A moment or a day in a query; a day alone is its first moment. */
const momentText = z
  .string()
  .max(40)
  .refine((text) => parseUtc(text, builtInLeapSeconds).ok, "is not a moment of UTC; write it as 2023-11-27T14:36:00Z")
  .meta({ description: "UTC: 2023-11-27T14:36:00Z, or a day, 2023-11-27, for its first moment" });

/** The instant of a text that `momentText` let through. */
export function instantOf(text: string): Instant {
  const parsed = parseUtc(text, builtInLeapSeconds);
  if (!parsed.ok) throw new TypeError(`${text} was let through as a moment`);
  return parsed.value;
}

const noradId = z.coerce.number().int().positive().max(999_999_999).meta({ description: "catalogue number" });

const yesOrNo = z.enum(["true", "false"]);

const latitude = z.coerce.number().min(-90).max(90);
const longitude = z.coerce.number().min(-180).max(360);

/** A place by its name, or by coordinates. */
const placeFields = {
  place: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: "a place by name, or latitude,longitude[,height in metres]" }),
  lat: latitude.optional().meta({ description: "degrees, WGS 84; with lon, instead of place" }),
  lon: longitude.optional(),
  height: z.coerce.number().min(-500).max(100_000).optional().meta({ description: "metres above the ellipsoid" }),
};

interface PlaceQuery {
  readonly place?: string | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly height?: number | undefined;
}

/** True where a query names one place, in one way. */
export function namesPlace({ place, lat, lon }: PlaceQuery): boolean {
  return place === undefined ? lat !== undefined && lon !== undefined : lat === undefined && lon === undefined;
}
export const placeMissing = "give place, or lat and lon";

/** The place of a query as text, the way a person would type it. */
export function placeText({ place, lat, lon, height }: PlaceQuery): string {
  return place ?? [lat, lon, ...(height === undefined ? [] : [height])].join();
}

export const objectQuestion = z.object({ id: noradId });

export const objectsQuestion = z.object({
  name: z
    .string()
    .min(1)
    .max(200)
    .meta({ description: "a name in any spelling, a catalogue number, or an international designator" }),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.coerce.number().int().min(0).default(0).meta({ description: "how many matches to pass over" }),
});

export const dossierQuery = z.object({ asOf: momentText.optional() });
export const dossierQuestion = objectQuestion.extend(dossierQuery.shape);

export const historyQuery = z.object({
  from: momentText.optional(),
  to: momentText.optional(),
  asOf: momentText.optional(),
  limit: z.coerce.number().int().min(1).max(20_000).default(5000),
  after: z.string().max(40).optional().meta({ description: "the epoch of the last row of the page before" }),
});
export const historyQuestion = objectQuestion.extend(historyQuery.shape);

export const passesQuery = z.object({
  ...placeFields,
  from: momentText,
  to: momentText,
  minElevation: z.coerce.number().min(-15).max(89.9).default(10).meta({ description: "degrees above the horizon" }),
  maxOffNadir: z.coerce.number().min(0).max(90).optional(),
  sunlit: yesOrNo.optional(),
  daylight: yesOrNo.optional(),
});
export const passesQuestion = objectQuestion.extend(passesQuery.shape);

export const manoeuvresQuery = z.object({
  from: momentText.optional(),
  to: momentText.optional(),
  causal: yesOrNo.optional(),
  over: z.string().max(200).optional().meta({ description: "a control station, by name or latitude,longitude" }),
});
export const manoeuvresQuestion = objectQuestion.extend(manoeuvresQuery.shape);

export const decayQuery = z.object({ asOf: momentText.optional() });
export const decayQuestion = objectQuestion.extend(decayQuery.shape);

export const originQuery = z.object({
  day: momentText.optional().meta({ description: "the day of launch; the record's where left out" }),
  owner: z
    .string()
    .regex(/^[A-Za-z]{2}$/, "is a country's two letters")
    .optional(),
});
export const originQuestion = objectQuestion.extend(originQuery.shape);

export const nearQuery = z.object({
  other: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: "the second object, by name or number; without it, everything held" }),
  from: momentText.optional(),
  to: momentText.optional(),
  within: z.coerce.number().positive().max(10_000).default(10).meta({ description: "kilometres, without other" }),
  maxAge: z.coerce
    .number()
    .positive()
    .max(3650)
    .default(10)
    .meta({ description: "days; objects whose nearest set is older or newer are left out" }),
  asOne: yesOrNo.optional().meta({ description: "true ranks what is docked or flies as one with it too" }),
});
export const nearQuestion = objectQuestion.extend(nearQuery.shape);

export const coverageQuery = z.object({
  ...placeFields,
  from: momentText,
  to: momentText,
  radius: z.coerce.number().min(0).max(5000).default(0).meta({ description: "kilometres around the place" }),
  maxOffNadir: z.coerce.number().min(0).max(90).default(45),
  daylight: yesOrNo.optional(),
  with: z
    .string()
    .regex(/^\d{1,9}(,\d{1,9}){0,49}$/, "is a list of catalogue numbers, 58400,41332")
    .optional()
    .meta({ description: "catalogue numbers of others that count together with it, by commas" }),
});
export const coverageQuestion = objectQuestion.extend(coverageQuery.shape);

export const overheadQuestion = z.object({
  ...placeFields,
  at: momentText,
  within: z.coerce.number().min(0).max(3600).default(0).meta({ description: "seconds before and after" }),
  minElevation: z.coerce.number().min(-5).max(89.9).default(0),
  maxAge: z.coerce.number().positive().max(3650).default(30).meta({ description: "days" }),
  towards: z
    .string()
    .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?)?$/, "is azimuth[,elevation] in degrees")
    .optional(),
  visible: yesOrNo.optional(),
  sunlit: yesOrNo.optional(),
});

export const placesQuestion = z.object({ name: z.string().min(1).max(200) });

export const reportsQuestion = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z.string().max(64).optional().meta({ description: "the id of the last report of the page before" }),
  object: noradId.optional(),
  publisher: z.string().max(200).optional(),
  from: z.string().max(40).optional().meta({ description: "published from this day on" }),
  before: z.string().max(40).optional().meta({ description: "published before this day" }),
});

export const reportId = z.string().regex(/^[0-9a-f]{16,64}$/, "is no id of a report");
export const exportFormat = z.enum(["html", "markdown", "json", "geojson", "ics", "claimreview"]);

/** A path of this API with a query; parts that are undefined are left out. */
export function pathWith(path: string, query: Readonly<Record<string, string | number | undefined>>): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) given.set(name, String(value));
  return `/api/v1${path}?${given.toString()}`;
}

/**
 * What we speak of: claims, findings, evidence, reports. Each is a zod schema with the type made from it, so that the
 * types of the code, the JSON that others build on and the API's description have one source. Values are written as they
 * travel: degrees, kilometres and UTC text with the unit in the name. Nothing is read or decided here.
 */
export * from "./words.ts";
export * from "./claim.ts";
export * from "./evidence.ts";
export * from "./finding.ts";
export * from "./review.ts";
export * from "./report.ts";
export * from "./answers/index.ts";

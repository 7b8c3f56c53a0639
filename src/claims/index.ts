/**
 * What is said: text → claims, each part stated, implied or unknown. `readClaims` is the one way in; beside it the rules of zones, for whoever sets a reading right. Whether a claim holds is
 * not asked here, and nothing is fetched: names and places come from the knowledge that is passed in.
 */
export { claimReader, readClaims } from "./read.ts";
export { localOfUtc, offsetAt, utcOfLocal, utcSeconds, utcText } from "./time/index.ts";
export type { Document, ReadResult, TraceEntry } from "./document.ts";

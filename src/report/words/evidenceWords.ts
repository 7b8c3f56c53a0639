import type { CheckedClaim, Evidence } from "../../model/index.ts";
import { momentOfClaim, secondsFromTo } from "../moments.ts";
import { momentWords, shortDate, spanWords } from "./timeWords.ts";

/** "2.4 days before the event"; "" where either moment is not known. */
export function ageWords(epoch: string, claim: CheckedClaim): string {
  const seconds = secondsFromTo(epoch, momentOfClaim(claim));
  if (seconds === null) return "";
  return `${spanWords(seconds)} ${seconds >= 0 ? "before" : "after"} the event`;
}

/** What a row of evidence is, in words: "element set of 58400 MALLIGYONG-1, epoch …". */
export function evidenceTitle(row: Evidence): string {
  switch (row.kind) {
    case "element-set":
      return `element set of ${row.value.OBJECT_NAME} (${row.value.NORAD_CAT_ID}), epoch ${momentWords(row.value.EPOCH.slice(0, 19))}`;
    case "launch":
      return (
        `launch ${row.value.launchId} of ${row.value.vehicle} from ${row.value.siteName}, ${momentWords(row.value.liftOff)} ` +
        `(known to ${spanWords(row.value.liftOffUncertaintyS)}), ${row.value.outcome}`
      );
    case "object":
      return (
        `catalogue entry ${row.value.name} (${row.value.noradId}, ${row.value.cosparId})` +
        (row.value.launched === null ? "" : `, launched ${shortDate(row.value.launched)}`)
      );
    case "sensor":
      return `sensor of ${row.value.noradId}: ${row.value.kind} (${row.value.basis})`;
    case "site":
      return `launch site ${row.value.name}`;
    case "completeness":
      return `${row.value.of}: ${row.value.complete ? "complete" : "not complete"} (${row.value.because})`;
  }
}

/** Who measured or announced it, and who passed it on. */
export function originWords(row: Evidence): string {
  const via = row.via === row.origin ? "" : `, through ${row.via}`;
  return `${row.origin}${via}`;
}

/** A row of evidence as one line, an element set with its age at the event. */
export function evidenceLine(row: Evidence, claim: CheckedClaim): string {
  const age = row.kind === "element-set" ? ageWords(row.value.EPOCH, claim) : "";
  return `${row.id}: ${evidenceTitle(row)}${age === "" ? "" : `, ${age}`}; ${originWords(row)}`;
}

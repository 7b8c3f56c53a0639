import type { ClaimSensor } from "../../model/index.ts";
import type { FoundFrame, SentenceParts } from "../frames/index.ts";

/** The instrument that the words of an imaging claim speak of; null for other claims. */
export function sensorOf(frame: FoundFrame, sentence: SentenceParts): ClaimSensor | null {
  if (frame.kind.type !== "imaging" && frame.kind.type !== "signal") return null;
  const { masked, units } = sentence;
  const things = units.flatMap((unit) => unit.thing?.words ?? []);
  if (/\b(?:radar|sar|synthetic[- ]aperture)\b/.test(masked) || things.includes("radar"))
    return { kind: "radar", given: "stated", because: "the text speaks of radar" };
  if (/\b(?:optical|camera|telescope)\b/.test(masked) || things.includes("optical"))
    return { kind: "optical", given: "stated", because: "the text speaks of an optical instrument" };
  if (/\bphoto|\bpictures?\b|\bsnap/.test(masked))
    return { kind: "optical", given: "implied", because: "photographs are optical unless radar is named" };
  return frame.kind.type === "imaging" ? { kind: "unknown", given: "unknown" } : null;
}

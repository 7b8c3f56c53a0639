import type { Correction, Stance } from "../../model/index.ts";
import { measure } from "./numberWords.ts";
import { momentWords } from "./timeWords.ts";

/** What a speaker does with a claim. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  asserts: "asserts it",
  denies: "denies it",
  suspects: "suspects it",
  plans: "announces it",
};

/** "satellite", "zone", …: the part that a correction sets right. */
export function correctedPart({ part }: Correction): string {
  return part === "subject" ? "satellite" : part;
}

/** What stands in the place of a corrected part. */
export function correctedTo(correction: Correction): string {
  switch (correction.part) {
    case "subject":
      return `${correction.is.name} (${correction.is.noradId})`;
    case "time":
      return `${momentWords(correction.is.start)} to ${momentWords(correction.is.end)}`;
    case "place": {
      const { name, latitudeDeg, longitudeDeg } = correction.is;
      return `${name} (${measure(latitudeDeg, "deg", 3)}, ${measure(longitudeDeg, "deg", 3)})`;
    }
    case "stance":
      return stanceWords[correction.is];
    case "claim":
      return "withdrawn: the text does not say this";
    case "zone":
    case "speaker":
      return correction.is;
  }
}

/** "A. Reader, 1 Dec 2023, 09:00:00 UTC: the agency says so": whose it is, when, and why. */
export function correctedBy({ by, at, why }: Correction): string {
  return `${by}, ${momentWords(at)}${why === null ? "" : `: ${why}`}`;
}

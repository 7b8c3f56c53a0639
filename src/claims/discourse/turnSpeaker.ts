import { resolveOrganisation, type KnowledgeIndex } from "../../catalogue/index.ts";
import { looksLikePerson } from "../phrases/index.ts";
import type { Speaker } from "./speakers.ts";

/** Who has a turn, by the name that the text gives him. */
export function speakerNamed(name: string, at: number, index: KnowledgeIndex): Speaker {
  const organisation = resolveOrganisation(name, index)[0] ?? null;
  const bare = name.replace(/^(?:the|mr|mrs|ms|dr|prof|sir|gen|rep|sen)\.? (?=\p{Lu})/iu, "");
  return {
    name: bare,
    given: "stated",
    because: null,
    organisation,
    country: null,
    agent: {
      span: [at, at],
      name: bare,
      category: organisation === null ? "person" : "organisation",
      organisation,
      country: null,
      outlet: organisation?.kind === "outlet",
      plural: false,
      head: (bare.split(" ").at(-1) ?? bare).toLowerCase(),
      roles: bare.toLowerCase().split(" "),
      definite: true,
    },
  };
}

const twoWords = /\p{Lu}[\p{L}'-]+(?: (?:\p{Lu}\.|van|von|de|der|bin|al|\p{Lu}[\p{L}'-]+)){0,3} \p{Lu}[\p{L}'-]+/gu;
const office =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Gen|General|Colonel|Admiral|Senator|Minister|President|Secretary|Director|Chief|Interview|Question|Answer|The|Our|With)\.? )+/;

/** Whoever a stretch of the text seems to name in full, in order, each once. */
export function personsIn(text: string): readonly string[] {
  const found = (text.match(twoWords) ?? []).map((name) => name.replace(office, ""));
  return [...new Set(found.filter((name) => name.includes(" ") && looksLikePerson(name)))];
}

/** "KRAG", "Dr Krag", "HK": which of the persons it is, where it can be but one. */
export function inFull(label: string, persons: readonly string[]): string | null {
  const bare = label.replace(office, "").toLowerCase();
  const only = (fits: (words: readonly string[], person: string) => boolean): string | null => {
    const found = persons.filter((person) => fits(person.toLowerCase().split(" "), person));
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  if (bare.includes(" ")) return only((words) => words.join(" ") === bare);
  if (/^\p{Lu}{2,3}$/u.test(label)) {
    const initials = only((_, person) => initialsOf(person) === label);
    if (initials !== null) return initials;
  }
  // Korean and Chinese names begin with that of the family: "LEE SUNG-JUN", then "LEE".
  return bare.length < 2 ? null : (only((words) => words.at(-1) === bare) ?? only(([one]) => one === bare));
}

/** "The Local Observer" is "TLO" and "LO". */
export function isInitialsOf(label: string, name: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(label) && (initialsOf(name) === label || initialsOf(name.replace(/^the /i, "")) === label);
}

function initialsOf(name: string): string {
  return name
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
}

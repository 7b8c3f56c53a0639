import type { KnownCountry } from "../../catalogue/index.ts";
import type { ObjectRecord, Subject } from "../../model/index.ts";
import type { Opens, Referent } from "./referents.ts";

/** A subject with other objects that the words could mean, likeliest first. */
export interface ResolvedSubject {
  readonly subject: Subject;
  readonly alternatives: readonly Subject[];
  readonly owner: string | null;
}

/** A satellite's name in the text. */
export interface NamedAt {
  readonly at: number;
  readonly subject: ResolvedSubject;
}

/** What was spoken of before, for "it" and "the satellite". */
export interface Spoken {
  /** What "it" means. */
  readonly object: ResolvedSubject | null;
  /** All that flies and was spoken of, the latest first, and the sentence that speaks now. */
  readonly referents: readonly Referent[];
  readonly sentence: number;
  /** The sentence opens a paragraph, or asks. */
  readonly opens: Opens;
  readonly launch: ResolvedSubject | null;
  /** Country that the text's things belong to: "its satellite". */
  readonly owner: KnownCountry | null;
  /** The only satellite that the text names, where none was spoken of yet. */
  readonly onlyObject: ResolvedSubject | null;
  /** Every object that the text names, in the order of the text. */
  readonly named: readonly ObjectRecord[];
  /** Where it names satellites, in order. */
  readonly namedAt: readonly NamedAt[];
  /** The one rocket that the text names, where it names just one. */
  readonly rocket: string | null;
}

export const nobody: Subject = { name: null, noradId: null, cosparId: null, given: "unknown" };

/** A catalogued object as a subject. */
export function subjectOfObject(object: ObjectRecord, part: Omit<Subject, "name" | "noradId" | "cosparId">): Subject {
  return {
    name: object.name,
    noradId: object.noradId,
    cosparId: object.cosparId,
    ...(object.launchId === null ? {} : { launchId: object.launchId }),
    owner: object.owner,
    ...part,
  };
}

/** Where in an input something was found. Lines and columns count from 1; columns in UTF-16 units. */
export interface InputPlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something wrong with an input: a code with its facts. The words are kept apart, in one catalogue an area. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  readonly place?: InputPlace;
  readonly found?: string | number;
  readonly expected?: string | number;
}

/** A problem told to a person: what was found, where, what was expected; and what to do about it. */
export interface ProblemWords {
  readonly text: string;
  readonly doThis: string;
}

/** The wording of one area's problems; `docs/problems.md` is made from these. */
export type ProblemCatalogue<P extends Problem> = { readonly [C in P["code"]]: (problem: P) => ProblemWords };

/** `file:line:column`, as far as it is known; "" when nothing is. */
export function placeWords(place: InputPlace | undefined): string {
  const known = [place?.file, place?.line, place?.column].filter((part) => part !== undefined);
  return known.join(":");
}

import type { ClaimType, Verdict } from "../../src/model/index.ts";

/** A published claim in our own words, with what others found of it and our verdict, as the test holds it. */
export interface PublishedCase {
  /** Row of the collection of published claims; a letter behind it marks a second text of the same row. */
  readonly id: string;
  /** Day of publication, as the text is dated. */
  readonly published: string;
  /** The claim as one sentence of our own. */
  readonly text: string;
  /** Which of the claims that are read from the text is meant. */
  readonly type: ClaimType;
  /** True where the text is ours, about a day on which there are sets, to explain a row that has none. */
  readonly isOurs?: true;
  /** What independent analysts, the record or arithmetic say of it: it holds, it fails, or nobody knows. */
  readonly truth: "holds" | "fails" | "open";
  readonly others: string;
  readonly verdict: Verdict;
  /** Why our verdict is what it is, where it does not simply say the same. */
  readonly why: string;
}

import type { CheckedClaim, Figure } from "../../model/index.ts";
import { figureWords } from "./numberWords.ts";
import { clockWords, momentWords } from "./timeWords.ts";

export interface FigureRow {
  readonly label: string;
  readonly value: string;
  /** 95 % bounds, where the number has them. */
  readonly bounds: string | null;
  /** What else must be known of it: note, place (where the claim has several), moment (without the claim's own date). */
  readonly details: readonly string[];
}

function momentOf(claim: CheckedClaim, at: string): string {
  return claim.time.start?.slice(0, 10) === at.slice(0, 10) ? `${clockWords(at)} UTC` : momentWords(at);
}

const tellingPlaces = 2; // findings put the place that decides first; the table of passes has all of them

/** The claim's numbers in words, without repeating what all of them share; of many places under one pass only the telling ones. */
export function figureRows(claim: CheckedClaim): readonly FigureRow[] {
  const places = new Set(claim.finding.figures.flatMap((figure) => figure.place ?? []));
  const shown = claim.finding.passes.length > 0 ? new Set([...places].slice(0, tellingPlaces)) : places;
  const figures = claim.finding.figures.filter(({ place }) => place === undefined || shown.has(place));
  return figures.map((figure: Figure): FigureRow => {
    const details = [
      figure.note,
      places.size > 1 ? figure.place : undefined,
      figure.at === undefined ? undefined : momentOf(claim, figure.at),
    ];
    return { label: figure.label, ...figureWords(figure), details: details.filter((detail) => detail !== undefined) };
  });
}

/** "69.8° (95 %: 69.0 to 70.6°), 14:36:27 UTC". */
export function figureLine(row: FigureRow): string {
  const number = row.bounds === null ? row.value : `${row.value} (95 %: ${row.bounds})`;
  return [number, ...row.details].join(", ");
}

import type { CheckedClaim, Verdict } from "../../model/index.ts";
import { html, nothing, type Child, type Html } from "../text/html.ts";
import { verdictWords } from "../words/verdictWords.ts";
import { glyph } from "./glyphs.ts";

/** Shape and word of a verdict, in its colour. */
export function verdictTag(verdict: Verdict): Html {
  return html`<span class="verdict v-${verdict}">${glyph(verdict)} ${verdictWords[verdict].word}</span>`;
}

/** "1" of "c1". */
export function claimNumber(claim: CheckedClaim): string {
  return claim.id.replace(/^c/, "");
}

function classAttribute(className: string): Html {
  return className === "" ? nothing : html` class="${className}"`;
}

/** A titled block of a card; nothing where it has no content. */
export function block(title: string, content: Child, className = ""): Html {
  if (content === null || content === false || (Array.isArray(content) && content.length === 0)) return nothing;
  return html`<section class="${`block ${className}`.trim()}">
    <h4>${title}</h4>
    ${content}
  </section>`;
}

export interface Column {
  readonly title: string;
  /** Numbers are set right-aligned in figures of one width. */
  readonly number?: boolean;
}

export interface Row {
  readonly cells: readonly Child[];
  readonly className?: string;
}

/**
 * A table; null where there are no rows. `stack` folds each row into lines on a narrow page, else the table scrolls sideways in its
 * own box. The roles are written out because a row that is laid out as lines would lose them.
 */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly Row[],
  narrow: "stack" | "scroll",
): Html | null {
  if (rows.length === 0) return null;
  const classOf = (i: number): Html => classAttribute(columns[i]?.number === true ? "n" : "");
  const head = columns.map(({ title }, i) => html`<th scope="col" role="columnheader" ${classOf(i)}>${title}</th>`);
  const body = rows.map(
    ({ cells, className }) =>
      html`<tr role="row" ${classAttribute(className ?? "")}>
        ${cells.map((cell, i) => html`<td role="cell" ${classOf(i)}>${cell}</td>`)}
      </tr>`,
  );
  const whole = html`<table role="table" ${classAttribute(narrow === "stack" ? "stack" : "")}>
    <caption class="sr">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${head}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${body}
    </tbody>
  </table>`;
  return narrow === "stack"
    ? whole
    : html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0">${whole}</div>`;
}

import type { Verdict } from "../../model/index.ts";
import { html, trusted, type Html } from "../text/html.ts";

/** The shapes of the verdicts in a 16-unit box, drawn in the current colour: the fuller the disc, the more the evidence shows. */
const shapes: Readonly<Record<Verdict, string>> = {
  supported: `<circle cx="8" cy="8" r="7"/>`,
  consistent: `<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 2a6 6 0 0 0 0 12z"/>`,
  contradicted: `<path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="3.2" stroke-linecap="round"/>`,
  "needs-data": `<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3.1 3.18"/>`,
  pending: `<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 8V2a6 6 0 0 1 6 6z"/>`,
  "not-checkable": `<rect x="2" y="6.6" width="12" height="2.8" rx="1.4"/>`,
};

/** All shapes once, to be used by reference. */
export function glyphSheet(): Html {
  const symbols = Object.entries(shapes).map(
    ([verdict, shape]) => `<symbol id="g-${verdict}" viewBox="0 0 16 16">${shape}</symbol>`,
  );
  return trusted(
    `<svg class="sheet" width="0" height="0" aria-hidden="true" focusable="false"><defs>${symbols.join("")}</defs></svg>`,
  );
}

/** A verdict's shape. It always stands beside the verdict's word, so it is hidden from screen readers. */
export function glyph(verdict: Verdict): Html {
  return html`<svg
    class="glyph"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
    fill="currentColor"
  >
    <use href="#g-${verdict}" />
  </svg>`;
}

import type { VNode } from "preact";
import type { Verdict } from "../../model/index.ts";
import { glyphSheet, verdictWords } from "../../report/index.ts";
import { Markup } from "./markup.tsx";

const sheet = glyphSheet().markup;

/** The shapes of all verdicts, once a page. */
export function Glyphs(): VNode {
  return <Markup of={sheet} />;
}

/** A verdict's shape; always beside its word, so hidden from screen readers. */
export function Glyph({ verdict }: { readonly verdict: Verdict }): VNode {
  return (
    <svg class="glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
      <use href={`#g-${verdict}`} />
    </svg>
  );
}

/** Shape and word of a verdict in its colour. */
export function VerdictTag({ verdict }: { readonly verdict: Verdict }): VNode {
  return (
    <span class={`verdict v-${verdict}`}>
      <Glyph verdict={verdict} /> {verdictWords[verdict].word}
    </span>
  );
}

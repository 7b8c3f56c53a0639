import type { CheckedClaim, Report } from "../../model/index.ts";
import { html, nothing, trusted, type Html } from "../text/html.ts";
import { isLined, paragraphsOf, type Paragraph } from "../text/paragraphs.ts";
import { segmentsOf, type Segment } from "../text/segments.ts";
import { verdictCounts } from "../words/countWords.ts";
import { speakerWords, typeWords } from "../words/claimWords.ts";
import { partsInWords } from "../words/partWords.ts";
import { verdictWords } from "../words/verdictWords.ts";
import { glyph } from "./glyphs.ts";
import { claimNumber } from "./parts.ts";

/** The badges of the claims that end where a segment ends. */
function badges(segment: Segment<CheckedClaim>): readonly Html[] {
  return segment.covers
    .filter((claim) => claim.span[1] === segment.end)
    .map((claim) => {
      const { verdict } = claim.finding;
      return html`<a
        class="ref v-${verdict}"
        href="#${claim.id}"
        aria-label="claim ${claimNumber(claim)}, ${verdictWords[verdict].word}"
        >${claimNumber(claim)}${glyph(verdict)}</a
      >`;
    });
}

/** What the claim was read as, shown while its words are pointed at, tapped or focused; to a screen reader it describes the link. */
function partsCard(claim: CheckedClaim, id: string): Html {
  const rows = partsInWords(claim).map(
    ({ title, value, how }) =>
      html`<span class="row part"
        ><span class="label">${title}</span> <span>${value} <span class="how">${how}</span></span></span
      >`,
  );
  return html`<span class="read-card v-${claim.finding.verdict}" id="${id}"
    ><span class="row"><b>${typeWords[claim.type]}, ${verdictWords[claim.finding.verdict].word}</b> ${speakerWords(claim)}</span
    >${rows}</span
  >`;
}

/** A segment as marked words, linked to the innermost claim that holds it; the classes of all claims would fight over one line. */
function segmentMarkup(segment: Segment<CheckedClaim>, from: number, text: string): Html {
  const [claim, ...more] = segment.covers;
  if (claim === undefined) return html`${text}`;
  const overlap = more.length > 0 ? " shared" : "";
  const card = `read-${claim.id}-${from}`;
  return html`<span class="held"
      ><a class="mark v-${claim.finding.verdict}${overlap}" href="#${claim.id}" aria-describedby="${card}">${text}</a
      >${partsCard(claim, card)}</span
    >${trusted("&#8288;")}${badges(segment)}`;
}

function paragraphMarkup({ start, end }: Paragraph, text: string, inside: readonly Segment<CheckedClaim>[]): Html {
  const words = inside.map((segment) => {
    const from = Math.max(start, segment.start);
    return segmentMarkup(segment, from, text.slice(from, Math.min(end, segment.end)));
  });
  return isLined(text.slice(start, end)) ? html`<p class="lined" dir="auto">${words}</p>` : html`<p dir="auto">${words}</p>`;
}

function legend(report: Report): Html {
  const items = verdictCounts(report).map(
    ({ verdict }) =>
      html`<li>
        <span class="mark v-${verdict}">${verdictWords[verdict].word}</span>
        <span class="ref v-${verdict}">${glyph(verdict)}</span>
      </li>`,
  );
  return items.length === 0
    ? nothing
    : html`<ul class="legend" aria-label="Marks">
        ${items}
      </ul>`;
}

/** The text as it was checked, each claim marked by its verdict and linked to its card. */
export function markedText(report: Report): Html {
  const { text } = report.source;
  if (text.trim() === "") return nothing;
  const segments = segmentsOf(text.length, report.claims);
  let first = 0;
  const paragraphs = paragraphsOf(text).map((paragraph) => {
    while ((segments[first]?.end ?? text.length) <= paragraph.start && first < segments.length - 1) first += 1;
    let after = first;
    while (after < segments.length && (segments[after]?.start ?? text.length) < paragraph.end) after += 1;
    return paragraphMarkup(paragraph, text, segments.slice(first, after));
  });
  return html`<section id="text" class="text" aria-labelledby="h-text">
    <h2 id="h-text">The text</h2>
    <div class="beside">
      <div class="words">${paragraphs}</div>
      ${legend(report)}
    </div>
  </section>`;
}

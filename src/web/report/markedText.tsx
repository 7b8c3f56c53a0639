import type { VNode } from "preact";
import type { CheckedClaim } from "../../model/index.ts";
import {
  isLined,
  paragraphsOf,
  partsInWords,
  segmentsOf,
  speakerWords,
  typeWords,
  verdictWords,
  type Paragraph,
  type Segment,
} from "../../report/index.ts";
import { Glyph } from "../parts/verdict.tsx";
import { choose, step, type OpenReport } from "./state.ts";

/** The text as it was checked, each claim a link to its evidence, in the colour and line of its verdict. */
export function MarkedText({ open }: { readonly open: OpenReport }): VNode {
  const { source, claims } = open.report.value;
  const segments = segmentsOf(source.text.length, claims);
  return (
    <div
      class="words"
      onKeyDown={(event) => {
        const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        step(open, by);
        document.querySelector<HTMLElement>(`#mark-${open.chosenId.peek() ?? ""}`)?.focus();
      }}
    >
      {paragraphsOf(source.text).map((paragraph) => (
        <p key={paragraph.start} dir="auto" class={classOf(source.text.slice(paragraph.start, paragraph.end))}>
          {within(segments, paragraph).map((segment) => (
            <Piece key={segment.start} open={open} segment={segment} text={textOf(source.text, segment, paragraph)} />
          ))}
        </p>
      ))}
    </div>
  );
}

const frontMatter = /^(?:Title|Publisher|Published|Date|Source|Url): /i;

function classOf(paragraph: string): string | undefined {
  if (frontMatter.test(paragraph)) return "lined front";
  return isLined(paragraph) ? "lined" : undefined;
}

function within(segments: readonly Segment<CheckedClaim>[], { start, end }: Paragraph): readonly Segment<CheckedClaim>[] {
  return segments.filter((segment) => segment.end > start && segment.start < end);
}

function textOf(text: string, segment: Segment<CheckedClaim>, { start, end }: Paragraph): string {
  return text.slice(Math.max(start, segment.start), Math.min(end, segment.end));
}

interface PieceProps {
  readonly open: OpenReport;
  readonly segment: Segment<CheckedClaim>;
  readonly text: string;
}

function Piece({ open, segment, text }: PieceProps): VNode {
  const [claim] = segment.covers;
  if (claim === undefined) return <>{text}</>;
  const chosen = segment.covers.some(({ id }) => id === open.chosenId.value);
  const opens = segment.start === claim.span[0];
  const { verdict } = claim.finding;
  return (
    <>
      <span class="held">
        <a
          id={opens ? `mark-${claim.id}` : undefined}
          class={`mark v-${verdict}${segment.covers.length > 1 ? " shared" : ""}${chosen ? " chosen" : ""}`}
          href={`#claim-${claim.id}`}
          tabIndex={opens ? 0 : -1}
          aria-current={chosen ? "true" : undefined}
          aria-describedby={`card-${claim.id}-${segment.start}`}
          onClick={(event) => {
            event.preventDefault();
            choose(open, claim.id);
            reveal();
          }}
        >
          {text}
        </a>
        <PartsCard claim={claim} id={`card-${claim.id}-${segment.start}`} />
      </span>
      {segment.covers
        .filter(({ span }) => span[1] === segment.end)
        .map((one) => (
          <span key={one.id} class={`ref v-${one.finding.verdict}`}>
            <span class="sr">
              {" "}
              (claim {one.id.slice(1)}, {typeWords[one.type]}: {verdictWords[one.finding.verdict].word})
            </span>
            <span aria-hidden="true">
              {"\u2060"}
              {one.id.slice(1)}
              <Glyph verdict={one.finding.verdict} />
            </span>
          </span>
        ))}
    </>
  );
}

/** What the claim was read as, shown while its words are pointed at or focused. */
function PartsCard({ claim, id }: { readonly claim: CheckedClaim; readonly id: string }): VNode {
  return (
    <span class={`read-card v-${claim.finding.verdict}`} id={id}>
      <span class="row">
        <b>
          {typeWords[claim.type]}, {verdictWords[claim.finding.verdict].word}
        </b>{" "}
        {speakerWords(claim)}
      </span>
      {partsInWords(claim).map(({ title, value, how }) => (
        <span class="row part" key={title + value}>
          <span class="label">{title}</span>{" "}
          <span>
            {value} <span class="how">{how}</span>
          </span>
        </span>
      ))}
    </span>
  );
}

/** On a narrow page the evidence stands below the text: a tap leads there. */
function reveal(): void {
  const panel = document.querySelector("#claim-panel");
  if (panel !== null && matchMedia("(max-width: 60rem)").matches) panel.scrollIntoView({ block: "start" });
}

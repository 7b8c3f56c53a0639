import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { CheckedClaim } from "../../model/index.ts";
import { capital, propositionWords, speakerWords, typeWords, verdictWords, type ClaimBlocks } from "../../report/index.ts";
import { useDesk } from "../app/desk.ts";
import { Markup } from "../parts/markup.tsx";
import { VerdictTag } from "../parts/verdict.tsx";
import { MomentView } from "./momentView.tsx";
import { HowRead } from "./howRead.tsx";
import { Needs } from "./needs.tsx";
import { Comments } from "./notes.tsx";
import { correctedOf, correctionsOf } from "./review.ts";
import { TwoReadings } from "./twoReadings.tsx";
import { step, type OpenReport } from "./state.ts";

/** The evidence of the claim that is looked at. */
export function ClaimPanel({ open }: { readonly open: OpenReport }): VNode {
  const claim = open.chosen.value;
  if (claim === null) return <p class="quiet">Choose a claim in the text.</p>;
  const { claims } = open.report.value;
  const at = claims.indexOf(claim);
  return (
    <section id="claim-panel" class={`panel v-${claim.finding.verdict}`} aria-labelledby="h-claim">
      <div class="panel-nav">
        <p class="panel-place">
          Claim {at + 1} of {claims.length}, {typeWords[claim.type]}
        </p>
        <div class="stepper">
          <button type="button" class="plain" disabled={at === 0} onClick={() => step(open, -1)} aria-label="Previous claim">
            ←
          </button>
          <button
            type="button"
            class="plain"
            disabled={at === claims.length - 1}
            onClick={() => step(open, 1)}
            aria-label="Next claim"
          >
            →
          </button>
        </div>
      </div>
      <ClaimBody key={claim.id} open={open} claim={claim} />
    </section>
  );
}

interface ClaimProps {
  readonly open: OpenReport;
  readonly claim: CheckedClaim;
}

function ClaimBody({ open, claim: machine }: ClaimProps): VNode {
  const corrected = correctedOf(open.report.value, machine.id);
  const showCorrected = useSignal(true);
  const claim = corrected !== null && showCorrected.value ? corrected : machine;
  const { finding } = claim;
  return (
    <>
      {correctionsOf(open.report.value, machine.id).length > 0 && (
        <TwoReadings open={open} machine={machine} corrected={corrected} showCorrected={showCorrected} />
      )}
      <div class="verdict-line" aria-live="polite">
        <p class="stamp">
          <VerdictTag verdict={finding.verdict} /> <span class="meaning">{verdictWords[finding.verdict].meaning}</span>
        </p>
        <h2 id="h-claim">{propositionWords(claim)}</h2>
      </div>
      <p class="summary">{capital(finding.summary)}</p>
      <p class="who">{speakerWords(claim)}.</p>
      <SubjectLink claim={claim} />
      <Wording claim={claim} />
      <MomentView key={claim === machine ? "machine" : "corrected"} claim={claim} />
      <HowRead open={open} claim={claim} />
      <Blocks open={open} claim={claim} />
      <Comments open={open} claimId={claim.id} />
    </>
  );
}

/** To the page of the satellite; in a tab of its own, since a report that is not kept would be lost. */
function SubjectLink({ claim: { subject } }: { readonly claim: CheckedClaim }): VNode | null {
  const { served } = useDesk();
  if (!served || subject.noradId === null) return null;
  return (
    <p class="quiet subject-link">
      <a href={`/objects/${subject.noradId}`} target="_blank" rel="noopener">
        <bdi>{subject.name ?? `Object ${subject.noradId}`}</bdi>: its orbit over time
      </a>{" "}
      (new tab)
    </p>
  );
}

function Wording({ claim }: { readonly claim: CheckedClaim }): VNode {
  const { fair, unfair } = claim.finding.wording;
  return (
    <div class="wording">
      <div class="fair">
        <h3 class="h4">Fair to write</h3>
        <p>{capital(fair)}</p>
      </div>
      <div class="unfair">
        <h3 class="h4">Not fair to write</h3>
        <p>{capital(unfair)}</p>
      </div>
    </div>
  );
}

/** What the pure folders set: numbers, tables, figures with their errors, evidence. */
function Blocks({ open, claim }: ClaimProps): VNode {
  const desk = useDesk();
  const blocks = useSignal<ClaimBlocks | null | "failed">(null);
  const { report } = open;
  useEffect(() => {
    desk.judge.ask("blocks", { claim }).then(
      (answer) => (blocks.value = answer),
      () => (blocks.value = "failed"),
    );
  }, [claim, report.value]);
  const set = blocks.value;
  if (set === "failed")
    return (
      <p class="differs" role="alert">
        The numbers could not be set: the part of the page that computes did not answer. Load the page again.
      </p>
    );
  if (set === null) return <p class="quiet">Setting the numbers…</p>;
  return (
    <div class="blocks">
      {set.timing !== "" && (
        <figure class="timing-figure">
          <Markup of={set.timing} />
          <figcaption>
            The moment that the text states against the computed closest approach. The bands hold half and 95 % of the error of
            the computed moment.
          </figcaption>
        </figure>
      )}
      {set.heights !== "" && (
        <figure class="timing-figure">
          <Markup of={set.heights} />
          <figcaption>
            Heights of the lowest and the highest point in the ways that sources count them, with 95 % bounds; coloured: as
            stated.
          </figcaption>
        </figure>
      )}
      <Markup of={set.numbers} />
      <Markup of={set.readings} />
      <Markup of={set.parts} />
      <Markup of={set.inconsistencies} />
      <Needs claim={claim} />
      <Markup of={set.passes} />
      <Markup of={set.furtherNumbers} />
      <Markup of={set.cannotShow} />
      <Markup of={set.evidence} />
    </div>
  );
}

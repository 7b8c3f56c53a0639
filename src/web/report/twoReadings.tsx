import type { Signal } from "@preact/signals";
import type { VNode } from "preact";
import type { CheckedClaim } from "../../model/index.ts";
import { correctedBy, correctedPart, correctedTo } from "../../report/index.ts";
import { useDesk } from "../app/desk.ts";
import { VerdictTag } from "../parts/verdict.tsx";
import { correctionsOf, takeBack } from "./review.ts";
import type { OpenReport } from "./state.ts";

interface TwoReadingsProps {
  readonly open: OpenReport;
  readonly machine: CheckedClaim;
  /** Null where the claim was withdrawn. */
  readonly corrected: CheckedClaim | null;
  /** True while the corrected reading is looked at. */
  readonly showCorrected: Signal<boolean>;
}

/** What a person set right, and both verdicts: the machine's reading and the person's stay side by side. */
export function TwoReadings({ open, machine, corrected, showCorrected }: TwoReadingsProps): VNode {
  const desk = useDesk();
  return (
    <section class="two-readings" aria-label="Corrections of this claim">
      <ul>
        {correctionsOf(open.report.value, machine.id).map((one) => (
          <li key={one.id}>
            {correctedPart(one)}: <del>{one.was}</del> <ins>{correctedTo(one)}</ins>{" "}
            <span class="quiet">{correctedBy(one)}</span>{" "}
            <button type="button" class="plain small" onClick={() => void takeBack(desk.judge, open, one.id)}>
              Take back
            </button>
          </li>
        ))}
      </ul>
      {corrected === null ? (
        <p role="status">
          <strong>Withdrawn.</strong> Below stands what Groundtrack had read.
        </p>
      ) : (
        <>
          <div class="toggle">
            <button
              type="button"
              class="plain small"
              aria-pressed={!showCorrected.value}
              onClick={() => (showCorrected.value = false)}
            >
              As read by Groundtrack: {machine.finding.verdict.replaceAll("-", " ")}
            </button>
            <button
              type="button"
              class="plain small"
              aria-pressed={showCorrected.value}
              onClick={() => (showCorrected.value = true)}
            >
              As corrected: {corrected.finding.verdict.replaceAll("-", " ")}
            </button>
          </div>
          <p class="sr" role="status">
            As corrected: <VerdictTag verdict={corrected.finding.verdict} />
          </p>
        </>
      )}
    </section>
  );
}

import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { CheckedClaim, Report } from "../../model/index.ts";
import type { Judge } from "../judge/client.ts";

/** A report that is open: which of its claims is looked at, and whether it was changed since it was kept. */
export interface OpenReport {
  readonly report: Signal<Report>;
  readonly chosenId: Signal<string | null>;
  /** The claim looked at, as the machine read it. */
  readonly chosen: ReadonlySignal<CheckedClaim | null>;
  readonly changed: Signal<boolean>;
}

/** Opens a report at the claim that the address names, else at the first that an orbit can tell about. */
export function openReport(judge: Judge, report: Report): OpenReport {
  void judge.ask("open", { report });
  const held = signal(report);
  const named = location.hash.replace(/^#claim-/, "");
  const first =
    report.claims.find(({ id }) => id === named) ??
    report.claims.find(({ finding }) => finding.verdict === "contradicted") ??
    report.claims.find(({ finding }) => finding.passes.length > 0) ??
    report.claims[0];
  const chosenId = signal(first?.id ?? null);
  const chosen = computed(() => held.value.claims.find(({ id }) => id === chosenId.value) ?? null);
  return { report: held, chosenId, chosen, changed: signal(false) };
}

/** Looks at another claim; the address names it, so that it can be passed on. */
export function choose(open: OpenReport, id: string): void {
  open.chosenId.value = id;
  history.replaceState(null, "", `#claim-${id}`);
}

/** Looks at the claim so many further on in the text, stopping at the ends. */
export function step(open: OpenReport, by: number): void {
  const { claims } = open.report.peek();
  const at = claims.findIndex(({ id }) => id === open.chosenId.peek());
  const next = claims[Math.max(0, Math.min(claims.length - 1, at + by))];
  if (next !== undefined) choose(open, next.id);
}

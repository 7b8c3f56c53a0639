import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { keepReport } from "../api/reports.ts";
import type { Trouble } from "../api/request.ts";
import { useDesk } from "../app/desk.ts";
import { CheckAgain } from "./checkAgain.tsx";
import { exportForms, exportReport } from "./exports.ts";
import { printReport } from "./paper.ts";
import type { OpenReport } from "./state.ts";

interface ReportActionsProps {
  readonly open: OpenReport;
  /** The id under which the server keeps it; null where it keeps none. */
  readonly keptAs: string | null;
  readonly onAnother?: (() => void) | undefined;
}

/** What can be done with a whole report: check it again, keep it, take it away, print it. */
export function ReportActions({ open, keptAs, onAnother }: ReportActionsProps): VNode {
  const desk = useDesk();
  return (
    <>
      {onAnother !== undefined && (
        <button type="button" class="plain" onClick={onAnother}>
          Check another text
        </button>
      )}
      <CheckAgain open={open} />
      {desk.served && <Keep open={open} keptAs={keptAs} />}
      <ExportMenu open={open} />
    </>
  );
}

function Keep({ open, keptAs }: { readonly open: OpenReport; readonly keptAs: string | null }): VNode {
  const id = useSignal(keptAs);
  const trouble = useSignal<Trouble | null>(null);
  const kept = id.value !== null && !open.changed.value;
  const keep = async (): Promise<void> => {
    const asked = await keepReport(open.report.peek(), id.peek());
    if (asked.ok) {
      id.value = asked.value.id;
      open.changed.value = false;
      history.replaceState(null, "", `/reports/${asked.value.id}${location.hash}`);
    }
    trouble.value = asked.ok ? null : asked.trouble;
  };
  return (
    <>
      <button type="button" class="plain" disabled={kept} onClick={() => void keep()}>
        {kept ? "Kept" : id.value === null ? "Keep" : "Keep the changes"}
      </button>
      <span class="sr" role="status">
        {kept ? "The report is kept on this machine." : ""}
      </span>
      {trouble.value !== null && (
        <span class="action-trouble" role="alert">
          {trouble.value.title}. {trouble.value.detail}
        </span>
      )}
    </>
  );
}

function ExportMenu({ open }: { readonly open: OpenReport }): VNode {
  const desk = useDesk();
  const menu = useRef<HTMLDetailsElement>(null);
  const failed = useSignal<string | null>(null);
  const close = (): void => {
    if (menu.current !== null) menu.current.open = false;
  };
  useEffect(() => {
    const outside = (event: Event): void => {
      if (event.target instanceof Node && menu.current?.contains(event.target) === false) close();
    };
    document.addEventListener("pointerdown", outside);
    return () => document.removeEventListener("pointerdown", outside);
  }, []);
  return (
    <details
      ref={menu}
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        close();
        menu.current?.querySelector("summary")?.focus();
      }}
    >
      <summary class="plain">Export</summary>
      <ul>
        {exportForms.map(({ format, name, what }) => (
          <li key={format}>
            <button
              type="button"
              onClick={() => {
                failed.value = null;
                void exportReport(desk, open.report.peek(), format).then(
                  close,
                  (error: Error) => (failed.value = error.message),
                );
              }}
            >
              <strong>{name}</strong> <span class="quiet">{what}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={() => {
              close();
              void printReport();
            }}
          >
            <strong>Print</strong> <span class="quiet">the whole report, or as PDF</span>
          </button>
        </li>
      </ul>
      {failed.value !== null && (
        <p class="action-trouble" role="alert">
          {failed.value}
        </p>
      )}
    </details>
  );
}

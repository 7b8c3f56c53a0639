import type { VNode } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import type { Report } from "../../model/index.ts";
import type { Desk } from "../app/desk.ts";
import { preparePaper } from "./paper.ts";
import { ReportActions } from "./reportActions.tsx";
import { ReportView } from "./reportView.tsx";
import { openReport } from "./state.ts";

interface OpenedReportProps {
  readonly desk: Desk;
  readonly report: Report;
  /** The id under which the server keeps it; null where it keeps none. */
  readonly keptAs: string | null;
  readonly onAnother?: () => void;
}

/** A report with all that can be done with it. */
export function OpenedReport({ desk, report, keptAs, onAnother }: OpenedReportProps): VNode {
  const open = useMemo(() => openReport(desk.judge, report), [report]);
  useEffect(() => preparePaper(desk.judge, open.report.value), [open.report.value]);
  useEffect(() => document.querySelector<HTMLElement>("#main")?.focus({ preventScroll: true }), []);
  return <ReportView open={open} actions={<ReportActions open={open} keptAs={keptAs} onAnother={onAnother} />} />;
}

import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Report } from "../../../model/index.ts";
import { check, type Progress, type ToCheck } from "../../api/check.ts";
import type { Trouble } from "../../api/request.ts";
import { useDesk } from "../../app/desk.ts";
import { OpenedReport } from "../../report/openedReport.tsx";
import { CheckForm } from "./checkForm.tsx";

/** `/`: a text in, its claims out. */
export default function CheckPage(): VNode {
  const desk = useDesk();
  const report = useSignal<Report | null>(null);
  const progress = useSignal<Progress | "reading" | null>(null);
  const trouble = useSignal<Trouble | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    document.title = "Groundtrack: check what is said about satellites";
    return () => running.current?.abort();
  }, []);
  const start = async (what: ToCheck | File): Promise<void> => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    progress.value = "reading";
    trouble.value = null;
    const answered = await check(what, (step) => (progress.value = step), control.signal);
    if (running.current !== control) return;
    running.current = null;
    progress.value = null;
    if (answered === null) return;
    if (answered.ok) {
      report.value = answered.value;
      scrollTo(0, 0);
    } else trouble.value = answered.trouble;
  };
  const stop = (): void => {
    running.current?.abort();
    running.current = null;
    progress.value = null;
  };
  if (report.value !== null) {
    return <OpenedReport desk={desk} report={report.value} keptAs={null} onAnother={() => (report.value = null)} />;
  }
  return <CheckForm progress={progress.value} trouble={trouble.value} onCheck={(what) => void start(what)} onStop={stop} />;
}

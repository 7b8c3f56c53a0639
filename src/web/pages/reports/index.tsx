import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { KeptReportAnswer } from "../../../model/index.ts";
import { dateWords, momentWords, verdictOrder, verdictWords } from "../../../report/index.ts";
import { listReports } from "../../api/reports.ts";
import type { Trouble } from "../../api/request.ts";
import { go } from "../../app/router.ts";
import { OpenFile } from "./openFile.tsx";
import { TroubleNote } from "../../parts/trouble.tsx";
import { Glyph } from "../../parts/verdict.tsx";

/** `/reports`: what was kept, the latest first; two or more of them can be laid side by side. */
export default function ReportsPage(): VNode {
  const reports = useSignal<readonly KeptReportAnswer[] | null>(null);
  const next = useSignal<string | null>(null);
  const trouble = useSignal<Trouble | null>(null);
  const picked = useSignal<readonly string[]>([]);
  const more = async (from: string | null): Promise<void> => {
    const asked = await listReports(from);
    if (!asked.ok) trouble.value = asked.trouble;
    else {
      reports.value = [...(reports.peek() ?? []), ...asked.value.reports];
      next.value = asked.value.next;
    }
  };
  useEffect(() => {
    document.title = "Reports · Groundtrack";
    void more(null);
  }, []);
  const pick = (id: string, on: boolean): void => {
    picked.value = on ? [...picked.value, id] : picked.value.filter((one) => one !== id);
  };
  return (
    <section class="list-page" aria-labelledby="h-reports">
      <div class="list-head">
        <h1 id="h-reports">Reports</h1>
        <div class="actions">
          <OpenFile />
          {reports.value !== null && reports.value.length > 1 && (
            <button
              type="button"
              class="plain"
              disabled={picked.value.length < 2}
              onClick={() => go(`/compare?of=${picked.value.join(",")}`)}
            >
              {picked.value.length < 2 ? "Choose two to compare" : `Compare these ${picked.value.length}`}
            </button>
          )}
        </div>
      </div>
      {trouble.value !== null && <TroubleNote trouble={trouble.value} />}
      {reports.value === null && trouble.value === null && <p class="quiet">Looking through what is kept…</p>}
      {reports.value?.length === 0 && (
        <p class="lead">
          No report is kept yet. <a href="/">Check a text</a> and choose “Keep”: it stays on this machine, with its evidence.
        </p>
      )}
      <ul class="report-list">
        {reports.value?.map((report) => (
          <Row key={report.id} report={report} picked={picked.value.includes(report.id)} onPick={(on) => pick(report.id, on)} />
        ))}
      </ul>
      {next.value !== null && (
        <button type="button" class="plain" onClick={() => void more(next.peek())}>
          Show more
        </button>
      )}
    </section>
  );
}

interface RowProps {
  readonly report: KeptReportAnswer;
  readonly picked: boolean;
  readonly onPick: (on: boolean) => void;
}

function Row({ report, picked, onPick }: RowProps): VNode {
  const title = report.title ?? "A text without a title";
  const from = [report.publisher, report.published === null ? null : dateWords(report.published)].filter(
    (part) => part !== null,
  );
  return (
    <li class="report-row">
      <input
        type="checkbox"
        aria-label={`Compare ${title}`}
        checked={picked}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <div>
        <a class="report-title" href={`/reports/${report.id}`}>
          <bdi>{title}</bdi>
        </a>
        <p class="quiet">
          {from.join(", ")}
          {from.length > 0 && " · "}checked {momentWords(report.checkedAt)}
        </p>
      </div>
      <ul class="small-tally">
        {verdictOrder
          .filter((verdict) => (report.verdicts[verdict] ?? 0) > 0)
          .map((verdict) => (
            <li key={verdict} class={`v-${verdict}`} title={verdictWords[verdict].word}>
              <Glyph verdict={verdict} /> {report.verdicts[verdict]}
              <span class="sr"> {verdictWords[verdict].word}</span>
            </li>
          ))}
      </ul>
    </li>
  );
}

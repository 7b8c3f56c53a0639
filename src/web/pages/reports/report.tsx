import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { Report } from "../../../model/index.ts";
import { fetchReport } from "../../api/reports.ts";
import type { Trouble } from "../../api/request.ts";
import { useDesk } from "../../app/desk.ts";
import type { PageProps } from "../../app/pages.ts";
import { TroubleNote } from "../../parts/trouble.tsx";
import { OpenedReport } from "../../report/openedReport.tsx";

/** `/reports/ID`: one kept report, opened. */
export default function ReportPage({ id }: PageProps): VNode {
  const desk = useDesk();
  const report = useSignal<Report | null>(null);
  const trouble = useSignal<Trouble | null>(null);
  useEffect(() => {
    void fetchReport(id).then((asked) => {
      if (asked.ok) report.value = asked.value;
      else trouble.value = asked.trouble;
    });
  }, [id]);
  if (trouble.value !== null) {
    return (
      <section class="page-state">
        <h1>This report cannot be shown</h1>
        <TroubleNote trouble={trouble.value}>
          <p>
            <a href="/reports">All reports</a>
          </p>
        </TroubleNote>
      </section>
    );
  }
  if (report.value === null) return <p class="quiet page-state">Opening the report…</p>;
  return <OpenedReport desk={desk} report={report.value} keptAs={id} />;
}

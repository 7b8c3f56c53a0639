import type { VNode } from "preact";
import { fetchReport } from "../../api/reports.ts";
import { useDesk } from "../../app/desk.ts";
import type { PageProps } from "../../app/pages.ts";
import { Asked } from "../../parts/asked.tsx";
import { TroubleNote } from "../../parts/trouble.tsx";
import { OpenedReport } from "../../report/openedReport.tsx";

/** `/reports/ID`: one kept report, opened. */
export default function ReportPage({ id }: PageProps): VNode {
  const desk = useDesk();
  return (
    <Asked
      of={id}
      ask={() => fetchReport(id)}
      wait="Opening the report…"
      failed={(trouble) => (
        <section class="page-state">
          <h1>This report cannot be shown</h1>
          <TroubleNote trouble={trouble}>
            <p>
              <a href="/reports">All reports</a>
            </p>
          </TroubleNote>
        </section>
      )}
    >
      {(report) => <OpenedReport desk={desk} report={report} keptAs={id} />}
    </Asked>
  );
}

import type { ComponentChildren, VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { Report } from "../../model/index.ts";
import { dateWords, headline, linkable, momentWords, verdictCounts, verdictWords } from "../../report/index.ts";
import { Glyph } from "../parts/verdict.tsx";
import { ClaimPanel } from "./claimPanel.tsx";
import { MarkedText } from "./markedText.tsx";
import { Comments, Signing } from "./notes.tsx";
import { step, type OpenReport } from "./state.ts";
import { Timings } from "./timings.tsx";

interface ReportViewProps {
  readonly open: OpenReport;
  /** What can be done with the whole report. */
  readonly actions: ComponentChildren;
}

/** A report opened: what text it is, the verdicts counted, the text beside the evidence of the claim looked at. */
export function ReportView({ open, actions }: ReportViewProps): VNode {
  const report = open.report.value;
  useEffect(() => {
    document.title = `${report.source.title ?? "A text"} · Groundtrack`;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "j") step(open, 1);
      if (event.key === "k") step(open, -1);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <article class="opened">
      <Masthead report={report} actions={actions} />
      {report.claims.length === 0 ? (
        <NothingFound open={open} />
      ) : (
        <div class="workbench">
          <section class="said" aria-labelledby="h-text">
            <h2 id="h-text" class="sr">
              The text
            </h2>
            <MarkedText open={open} />
            <p class="keys">
              Each underlined stretch is a claim. <kbd>j</kbd> and <kbd>k</kbd> lead from one to the next.
            </p>
          </section>
          <ClaimPanel open={open} />
        </div>
      )}
      <Timings open={open} />
      <Notices report={report} />
      {report.claims.length > 0 && (
        <div class="whole-notes">
          <Comments open={open} claimId={null} />
          <Signing open={open} />
        </div>
      )}
    </article>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

function Masthead({ report, actions }: { readonly report: Report; readonly actions: ComponentChildren }): VNode {
  const { title, publisher, published, url } = report.source;
  const address = linkable(url);
  const from = [publisher, published === null ? null : dateWords(published)].filter((part) => part !== null).join(", ");
  return (
    <header class="report-head">
      <h1>
        <bdi>{title ?? "A text without a title"}</bdi>
      </h1>
      <p class="byline">
        {from}
        {address !== null && (
          <a class="source" href={address} rel="noreferrer noopener">
            {address.replace(/^https?:\/\//i, "")}
          </a>
        )}
        <span class="checked">
          {from !== "" && " · "}
          Checked for {momentWords(report.checkedAt)}
          {report.asOf !== null && `, with what was published by ${momentWords(report.asOf)}`}
        </span>
      </p>
      <p class="lead">{headline(report)}</p>
      <div class="report-line">
        <Tally report={report} />
        <div class="actions">{actions}</div>
      </div>
    </header>
  );
}

function Tally({ report }: { readonly report: Report }): VNode {
  const counts = verdictCounts(report);
  return (
    <ul class="tally">
      {counts.map(({ verdict, count }) => (
        <li key={verdict} class={`v-${verdict}`}>
          <Glyph verdict={verdict} />
          <span class="count">
            <strong>{count}</strong> {verdictWords[verdict].word}
          </span>
          <span class="meaning">{verdictWords[verdict].meaning}</span>
        </li>
      ))}
    </ul>
  );
}

function NothingFound({ open }: { readonly open: OpenReport }): VNode {
  return (
    <section class="said alone" aria-labelledby="h-text">
      <h2 id="h-text" class="sr">
        The text
      </h2>
      <MarkedText open={open} />
    </section>
  );
}

function Notices({ report }: { readonly report: Report }): VNode | null {
  if (report.notices.length === 0) return null;
  return (
    <section class="notices-block" aria-labelledby="h-notices">
      <h2 id="h-notices">To know about this report</h2>
      <ul class="notices">
        {report.notices.map((notice) => (
          <li key={notice.text}>
            {notice.text} {notice.doThis}
          </li>
        ))}
      </ul>
    </section>
  );
}

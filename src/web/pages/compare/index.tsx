import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { Report } from "../../../model/index.ts";
import { capital, dateWords, intervalWords, propositionWords, speakerWords } from "../../../report/index.ts";
import { fetchReport } from "../../api/reports.ts";
import type { Trouble } from "../../api/request.ts";
import { TroubleNote } from "../../parts/trouble.tsx";
import { VerdictTag } from "../../parts/verdict.tsx";
import { eventsOf, type ComparedEvent, type Telling } from "./events.ts";

/** `/compare?of=ID,ID`: what several sources say of the same events, side by side. */
export default function ComparePage(): VNode {
  const opened = useSignal<ComparedProps | null>(null);
  const trouble = useSignal<Trouble | null>(null);
  const ids = (new URLSearchParams(location.search).get("of") ?? "").split(",").filter((id) => id !== "");
  useEffect(() => {
    document.title = "Side by side · Groundtrack";
    void Promise.all(ids.map(fetchReport)).then((asked) => {
      const failed = asked.find((one) => !one.ok);
      if (failed?.ok === false) trouble.value = failed.trouble;
      else
        opened.value = inOrder(
          ids,
          asked.flatMap((one) => (one.ok ? [one.value] : [])),
        );
    });
  }, []);
  return (
    <section class="list-page" aria-labelledby="h-compare">
      <div class="list-head">
        <h1 id="h-compare">Side by side</h1>
        <a href="/reports">All reports</a>
      </div>
      {trouble.value !== null && <TroubleNote trouble={trouble.value} />}
      {ids.length < 2 && (
        <p class="lead">
          Choose two or more of the <a href="/reports">reports</a> to compare.
        </p>
      )}
      {ids.length >= 2 && opened.value === null && trouble.value === null && <p class="quiet">Opening the reports…</p>}
      {opened.value !== null && ids.length >= 2 && <Compared {...opened.value} />}
    </section>
  );
}

/** As they were published, those without a date last. */
function inOrder(ids: readonly string[], reports: readonly Report[]): ComparedProps {
  const dated = reports.map((report, i) => ({ report, id: ids[i] ?? "", day: report.source.published ?? "9999" }));
  const sorted = dated.toSorted((a, b) => a.day.localeCompare(b.day));
  return { ids: sorted.map(({ id }) => id), reports: sorted.map(({ report }) => report) };
}

interface ComparedProps {
  readonly ids: readonly string[];
  readonly reports: readonly Report[];
}

function Compared({ ids, reports }: ComparedProps): VNode {
  const events = eventsOf(reports);
  const shared = events.filter(({ sources }) => sources.length > 1);
  const alone = events.filter(({ sources }) => sources.length === 1);
  return (
    <>
      <p class="lead">
        {shared.length === 0
          ? "These sources tell of no event in common."
          : `${shared.length} ${shared.length === 1 ? "event is" : "events are"} told of by more than one of the ${reports.length} sources.`}
      </p>
      {shared.map((event) => (
        <EventBlock key={keyOf(event)} event={event} ids={ids} reports={reports} />
      ))}
      {alone.length > 0 && (
        <details>
          <summary>Told by one source only ({alone.length})</summary>
          <ul class="report-list">
            {alone.flatMap(({ tellings }) =>
              tellings.map(({ source, claim }) => (
                <li key={`${source}${claim.id}`} class="telling-line">
                  <VerdictTag verdict={claim.finding.verdict} /> {propositionWords(claim)}{" "}
                  <span class="quiet">({nameOf(reports[source])})</span>
                </li>
              )),
            )}
          </ul>
        </details>
      )}
    </>
  );
}

function keyOf({ tellings }: ComparedEvent): string {
  return tellings.map(({ source, claim }) => `${source}${claim.id}`).join(" ");
}

function nameOf(report: Report | undefined): string {
  return report?.source.publisher ?? report?.source.title ?? "a text without a title";
}

function EventBlock({ event, ids, reports }: ComparedProps & { readonly event: ComparedEvent }): VNode {
  const [lead] = event.tellings;
  return (
    <section class="event">
      <h2>{lead === undefined ? "" : capital(lead.claim.proposition)}</h2>
      {event.differences.length === 0 ? (
        <p class="event-note">They tell it alike: same time, places, speaker and verdict.</p>
      ) : (
        <ul class="event-note">
          {event.differences.map((sentence) => (
            <li key={sentence.what}>
              <strong>{capital(sentence.what)}</strong> {sentence.values.join(" / ")}
            </li>
          ))}
        </ul>
      )}
      <div class="tellings">
        {reports.map((report, source) => (
          <SourceTellings
            key={ids[source]}
            id={ids[source] ?? ""}
            report={report}
            first={event.first === source}
            tellings={event.tellings.filter((one) => one.source === source)}
          />
        ))}
      </div>
    </section>
  );
}

interface SourceTellingsProps {
  readonly id: string;
  readonly report: Report;
  readonly first: boolean;
  readonly tellings: readonly Telling[];
}

function SourceTellings({ id, report, first, tellings }: SourceTellingsProps): VNode {
  const { published, title } = report.source;
  const verdict = tellings[0]?.claim.finding.verdict;
  return (
    <div class={verdict === undefined ? "telling none" : `telling v-${verdict}`}>
      <p class="by">
        <bdi>{nameOf(report)}</bdi>
        {published !== null && `, ${dateWords(published)}`}
        {first && <span class="first">first</span>}
      </p>
      {title !== null && tellings.length > 0 && (
        <p class="who">
          <bdi>{title}</bdi>
        </p>
      )}
      {tellings.length === 0 && <p>Says nothing of it.</p>}
      {tellings.map(({ claim }) => (
        <div key={claim.id}>
          <p>
            <VerdictTag verdict={claim.finding.verdict} />
          </p>
          <p>
            <q>{claim.quote}</q>
          </p>
          <p class="who">
            {speakerWords(claim)}.{" "}
            {claim.time.start !== null && claim.time.end !== null && `${intervalWords(claim.time.start, claim.time.end)}. `}
            <a href={`/reports/${id}#claim-${claim.id}`}>Its evidence</a>
          </p>
        </div>
      ))}
    </div>
  );
}

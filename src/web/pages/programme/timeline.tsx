import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { ProgrammeAnswer, ProgrammeEntry } from "../../../model/index.ts";
import { fetchProgramme } from "../../api/programmes.ts";
import type { PageProps } from "../../app/pages.ts";
import { Asked } from "../../parts/asked.tsx";
import { TroubleNote } from "../../parts/trouble.tsx";
import { EntryItem, kindWords } from "./entry.tsx";

type Kind = ProgrammeEntry["kind"];

/** `/programmes/ID`: what was said beside what happened, year by year. */
export default function TimelinePage({ id }: PageProps): VNode {
  useEffect(() => {
    document.title = "Programme · Groundtrack";
  }, [id]);
  return (
    <Asked
      of={id}
      ask={() => fetchProgramme(id)}
      wait="Checking what was said…"
      head={<h1>Programme</h1>}
      failed={(trouble) => (
        <section class="list-page">
          <h1>This programme cannot be shown</h1>
          <TroubleNote trouble={trouble}>
            <p>
              <a href="/programmes">All programmes</a>
            </p>
          </TroubleNote>
        </section>
      )}
    >
      {(programme) => <Timeline shown={programme} />}
    </Asked>
  );
}

function Timeline({ shown }: { readonly shown: ProgrammeAnswer }): VNode {
  const hidden = useSignal<ReadonlySet<Kind>>(new Set());
  useEffect(() => {
    document.title = `${shown.name} · Groundtrack`;
  }, [shown.name]);
  const entries = shown.entries.filter(({ kind }) => !hidden.value.has(kind));
  const toggle = (kind: Kind): void => {
    const next = new Set(hidden.peek());
    if (!next.delete(kind)) next.add(kind);
    hidden.value = next;
  };
  return (
    <section class="list-page" aria-labelledby="h-programme">
      <h1 id="h-programme">{shown.name}</h1>
      <p class="lead">{shown.summary}</p>
      <Kinds entries={shown.entries} hidden={hidden.value} onToggle={toggle} />
      <p class="quiet" role="status">
        {entries.length === shown.entries.length
          ? `${entries.length} entries`
          : `${entries.length} of ${shown.entries.length} entries`}
        . What was said is checked as this page opens.
      </p>
      {entries.length === 0 && <p class="lead">Every kind is hidden. Choose one above.</p>}
      {entries.length > 0 && (
        <div class="tl-sides" aria-hidden="true">
          <span>What was said</span>
          <span>What happened</span>
        </div>
      )}
      {[...Map.groupBy(entries, ({ start }) => start.slice(0, 4))].map(([year, own]) => (
        <section key={year} class="tl-year" aria-labelledby={`y-${year}`}>
          <h2 id={`y-${year}`}>{year}</h2>
          <ol>
            {own.map((entry) => (
              <EntryItem key={entry.id} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      {shown.notes.map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
    </section>
  );
}

interface KindsProps {
  readonly entries: readonly ProgrammeEntry[];
  readonly hidden: ReadonlySet<Kind>;
  readonly onToggle: (kind: Kind) => void;
}

/** One button a kind: pressed where it is shown. */
function Kinds({ entries, hidden, onToggle }: KindsProps): VNode {
  const counts = Map.groupBy(entries, ({ kind }) => kind);
  return (
    <div class="tl-kinds" role="group" aria-label="Kinds shown">
      {[...kindWords].flatMap(([kind, { many }]) => {
        const count = counts.get(kind)?.length ?? 0;
        return count === 0
          ? []
          : [
              <button key={kind} type="button" class="tl-kind" aria-pressed={!hidden.has(kind)} onClick={() => onToggle(kind)}>
                {many} <span class="tl-count">{count}</span>
              </button>,
            ];
      })}
    </div>
  );
}

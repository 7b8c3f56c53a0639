import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { ProgrammesAnswer } from "../../../model/index.ts";
import { listProgrammes } from "../../api/programmes.ts";
import type { Trouble } from "../../api/request.ts";
import { TroubleNote } from "../../parts/trouble.tsx";

/** `/programmes`: those whose timelines can be read. */
export default function ProgrammesPage(): VNode {
  const found = useSignal<ProgrammesAnswer["programmes"] | null>(null);
  const trouble = useSignal<Trouble | null>(null);
  useEffect(() => {
    document.title = "Programmes · Groundtrack";
    void listProgrammes().then((asked) => {
      if (asked.ok) found.value = asked.value.programmes;
      else trouble.value = asked.trouble;
    });
  }, []);
  return (
    <section class="list-page" aria-labelledby="h-programmes">
      <div class="list-head">
        <h1 id="h-programmes">Programmes</h1>
      </div>
      {trouble.value !== null && <TroubleNote trouble={trouble.value} />}
      {found.value === null && trouble.value === null && <p class="quiet">Looking through what is known…</p>}
      {found.value?.length === 0 && <p class="lead">No programme is known here.</p>}
      <ul class="report-list">
        {found.value?.map(({ id, name, summary }) => (
          <li key={id} class="programme-row">
            <a class="report-title" href={`/programmes/${id}`}>
              {name}
            </a>
            <p class="quiet">{summary}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

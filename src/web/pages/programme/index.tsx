import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { listProgrammes } from "../../api/programmes.ts";
import { Asked } from "../../parts/asked.tsx";

/** `/programmes`: those whose timelines can be read. */
export default function ProgrammesPage(): VNode {
  useEffect(() => {
    document.title = "Programmes · Groundtrack";
  }, []);
  return (
    <section class="list-page" aria-labelledby="h-programmes">
      <div class="list-head">
        <h1 id="h-programmes">Programmes</h1>
      </div>
      <Asked of="programmes" ask={listProgrammes} wait="Looking through what is known…">
        {({ programmes }) =>
          programmes.length === 0 ? (
            <p class="lead">No programme is known here.</p>
          ) : (
            <ul class="report-list">
              {programmes.map(({ id, name, summary }) => (
                <li key={id} class="programme-row">
                  <a class="report-title" href={`/programmes/${id}`}>
                    {name}
                  </a>
                  <p class="quiet">{summary}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
    </section>
  );
}

import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { fetchClaimsAbout, fetchDossier, fetchNeighbours } from "../../api/objects.ts";
import type { PageProps } from "../../app/pages.ts";
import { Asked } from "../../parts/asked.tsx";
import { ClaimsAbout } from "./claimsAbout.tsx";
import { Company } from "./company.tsx";
import { Dossier, DossierHead } from "./dossier.tsx";
import { OverTime } from "./overTime.tsx";
import { Passes } from "./passes.tsx";

/** `/objects/58400`: everything held about one object. */
export default function ObjectPage({ id }: PageProps): VNode {
  useEffect(() => {
    document.title = `Object ${id} · Groundtrack`;
  }, []);
  return (
    <article class="object-page">
      <p class="object-back">
        <a href="/objects">All objects</a>
      </p>
      <Asked of={id} ask={() => fetchDossier(id)} wait="Looking it up…" head={<h1>Object {id}</h1>}>
        {(dossier) => (
          <>
            <DossierHead dossier={dossier} />
            {dossier.held.sets > 0 && (
              <>
                <OverTime id={id} name={dossier.object.name} />
                <Passes id={id} />
              </>
            )}
            <div class="object-pair">
              {dossier.held.sets > 0 && (
                <section aria-labelledby="h-company">
                  <h2 id="h-company">Close company</h2>
                  <Asked of={id} ask={() => fetchNeighbours(id)} wait="Looking for what comes near…">
                    {(near) => <Company near={near} />}
                  </Asked>
                </section>
              )}
              <section aria-labelledby="h-said">
                <h2 id="h-said">What is said about it</h2>
                <Asked of={id} ask={() => fetchClaimsAbout(id)} wait="Looking through the kept reports…">
                  {({ claims }) => <ClaimsAbout claims={claims} />}
                </Asked>
              </section>
            </div>
            <Dossier dossier={dossier} />
          </>
        )}
      </Asked>
    </article>
  );
}

import type { ComponentChildren, VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { DossierAnswer } from "../../../model/index.ts";
import { capital, counted, decimal, momentWords, shortDate } from "../../../report/index.ts";
import { kindWords } from "./words.ts";

interface DossierProps {
  readonly dossier: DossierAnswer;
}

/** Who it is, in a line and a few figures. */
export function DossierHead({ dossier }: DossierProps): VNode {
  const { object, ownerName, launch, held, orbit } = dossier;
  const now = orbit.now;
  useEffect(() => {
    document.title = `${object.name} · Groundtrack`;
  }, []);
  return (
    <header class="object-head">
      <h1>
        <bdi>{object.name}</bdi>
      </h1>
      <p class="lead">
        {capital(kindWords[object.kind])} of {ownerName ?? ownerCode(object.owner)}
        {object.purpose !== null && ` (${object.purpose})`}. {statusWords(dossier)}
      </p>
      <dl class="object-facts">
        <Fact title="Catalogue number">{object.noradId}</Fact>
        <Fact title="Designator">{object.cosparId}</Fact>
        <Fact title="Launch">
          {launch === null
            ? object.launched === null
              ? "not known"
              : shortDate(object.launched)
            : `${momentWords(launch.liftOff)}, ${launch.vehicle}, ${launch.siteName}`}
        </Fact>
        {now !== null && (
          <Fact title={`Orbit on ${shortDate(now.epoch)}`}>
            {decimal(now.perigeeKm, 0)} × {decimal(now.apogeeKm, 0)} km, {decimal(now.inclinationDeg, 2)}°,{" "}
            {decimal(now.periodMin, 2)} min
          </Fact>
        )}
      </dl>
      {held.fetch !== null && (
        <p class="object-none">
          No element set of it is held, so its orbit cannot be shown. Fetch some: <code>{held.fetch}</code>
        </p>
      )}
    </header>
  );
}

/** Names, what is held of it and how complete that is, and whose evidence it is. */
export function Dossier({ dossier: { object, names, sensor, launch, held, sources, orbit } }: DossierProps): VNode {
  return (
    <section class="object-dossier" aria-labelledby="h-dossier">
      <h2 id="h-dossier">Where this comes from</h2>
      <dl class="object-facts">
        {object.aliases.length > 0 && (
          <Fact title="Also called">
            <bdi>{object.aliases.join(", ")}</bdi>
          </Fact>
        )}
        {names.length > 0 && (
          <Fact title="Named in its element sets">
            {names.map(({ name, first, last }) => `${name} (${shortDate(first)} to ${shortDate(last)})`).join(", ")}
          </Fact>
        )}
        {sensor !== null && (
          <Fact title="Sensor">
            {capital(sensor.kind)}; {sensor.basis}
          </Fact>
        )}
        {launch !== null && launch.announcedOnly.length > 0 && (
          <Fact title="Announced only">{capital(launch.announcedOnly.join(", "))}: nobody else measured it</Fact>
        )}
        <Fact title="Held">
          {counted(held.sets, "element set")}
          {held.longestGap !== null &&
            `; the longest gap is ${decimal(held.longestGap.days, 0)} days, from ${shortDate(held.longestGap.from)}`}
          {held.leftOut.map(({ reason, sets }) => `; ${sets} left out (${reason.replaceAll("-", " ")})`).join("")}
        </Fact>
        {held.completeness.map(({ during, complete, because }) => (
          <Fact key={`${during.start ?? ""}${because}`} title={complete ? "Complete" : "Not complete"}>
            {during.start === null ? "" : `From ${shortDate(during.start)} `}
            {during.end === null ? "" : `to ${shortDate(during.end)}`}: {because}
          </Fact>
        ))}
        {orbit.now !== null && <Fact title="Heights">{capital(orbit.heights)}</Fact>}
      </dl>
      <details open={sources.length <= 4}>
        <summary>
          Sources <span class="quiet">{counted(sources.length, "way", "ways")} by which its rows came here</span>
        </summary>
        <ul class="object-sources">
          {sources.map(({ origin, via, kept, rows }) => (
            <li key={`${origin} ${via} ${kept}`}>
              {origin}, through {via}{" "}
              <span class="quiet">
                ({counted(rows, "row")}, {kept})
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Fact({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ownerCode(owner: string): string {
  return owner === "XX" ? "several states, or an owner that is not known" : owner;
}

function statusWords({ object, orbit }: DossierAnswer): string {
  if (object.decayed !== null) return `It came down on ${shortDate(object.decayed)}.`;
  return orbit.now === null
    ? "No end of it is on record."
    : `No end of it is on record; its last element set held is of ${shortDate(orbit.now.epoch)}.`;
}

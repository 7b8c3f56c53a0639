import type { VNode } from "preact";
import type { NeighboursAnswer } from "../../../model/index.ts";
import { asOneWords, companyAgesWords, companyRateWords, counted, decimal, momentWords } from "../../../report/index.ts";

/** What else comes near in the day after the last element set. */
export function Company({ near }: { readonly near: NeighboursAnswer }): VNode {
  const { approaches, fliesAsOneWith, searched, from, to, withinKm } = near;
  return (
    <>
      <p>
        {approaches.length === 0 && fliesAsOneWith.length === 0
          ? `Nothing else that is held came within ${withinKm} km.`
          : `${counted(approaches.length, "approach", "approaches")} within ${withinKm} km.`}
      </p>
      {fliesAsOneWith.length > 0 && <p>{asOneWords(near)}</p>}
      <p>{companyRateWords(near)}</p>
      {approaches.length > 0 && (
        <ul class="object-list">
          {approaches.slice(0, 20).map(({ noradId, name, time, distanceKm, low95Km, high95Km, relativeSpeedKmS }) => (
            <li key={`${noradId} ${time}`}>
              <a href={`/objects/${noradId}`}>
                <bdi>{name}</bdi>
              </a>{" "}
              at {decimal(distanceKm, 1)} km (95 %: {decimal(low95Km, 1)} to {decimal(high95Km, 1)} km)
              <p class="quiet">
                {momentWords(time)}, {decimal(relativeSpeedKmS, 2)} km/s against each other
              </p>
            </li>
          ))}
        </ul>
      )}
      {approaches.length > 20 && <p class="quiet">The first 20 of {approaches.length} are shown.</p>}
      <p class="quiet">
        {momentWords(from)} to {momentWords(to)}, the day after its last element set. {decimal(searched, 0)} other
        {searched === 1 ? " object" : " objects"} held here {searched === 1 ? "was" : "were"} searched, each by its set nearest
        to that day. {companyAgesWords(near)}
        {searched < 1000 && " That is a small part of what is in orbit, so it says little of who else was near."}
      </p>
    </>
  );
}

import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { PassesAnswer } from "../../../model/index.ts";
import { clockWords, counted, decimal, shortDate } from "../../../report/index.ts";
import { findPlaces } from "../../api/lookup.ts";
import { fetchPasses } from "../../api/objects.ts";
import { Asked } from "../../parts/asked.tsx";
import { Lookup, type Found } from "../../parts/lookup.tsx";
import { dayOf, utcText } from "./dates.ts";

interface FoundPlace extends Found {
  readonly at: string;
}

interface Question {
  readonly place: string;
  /** As the person called it. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const nextDays = 3;

/** When it passes over a place: the next days, or one that is chosen. */
export function Passes({ id }: { readonly id: string }): VNode {
  const text = useSignal("");
  const picked = useSignal<FoundPlace | null>(null);
  const day = useSignal("");
  const question = useSignal<Question | null>(null);
  const show = (): void => {
    const start = day.value === "" ? Date.now() : Date.parse(day.value);
    question.value = {
      place: picked.value?.at ?? text.value.trim(),
      name: text.value.trim(),
      from: utcText(start),
      to: utcText(start + (day.value === "" ? nextDays : 1) * 86_400_000),
    };
  };
  const asked = question.value;
  return (
    <section aria-labelledby="h-passes" class={asked === null ? "unasked" : undefined}>
      <h2 id="h-passes">Passes over a place</h2>
      <form
        class="pass-form"
        onSubmit={(event) => {
          event.preventDefault();
          show();
        }}
      >
        <Lookup
          label="Place, or latitude,longitude"
          value={text.value}
          onText={(typed) => {
            text.value = typed;
            picked.value = null;
          }}
          onPick={(place: FoundPlace) => {
            text.value = place.title;
            picked.value = place;
          }}
          find={async (name) => {
            const found = await findPlaces(name);
            if (!found.ok) return [];
            return found.value.places.slice(0, 8).map((place) => ({
              key: place.id,
              title: place.name,
              detail: [place.kind, place.country].filter((part) => part !== null).join(", "),
              at: `${place.latitudeDeg},${place.longitudeDeg}`,
            }));
          }}
        />
        <label class="field">
          <span>Day, UTC (empty: the next {nextDays} days)</span>
          <input type="date" value={day.value} onInput={(event) => (day.value = event.currentTarget.value)} />
        </label>
        <button class="primary">Show passes</button>
      </form>
      {asked === null ? (
        <p class="quiet">Name a place to see when it comes by, how high it stands and whether the Sun shines there.</p>
      ) : (
        <Asked
          key={`${asked.place} ${asked.from}`}
          of={asked.place}
          ask={() => fetchPasses(id, asked.place, asked.from, asked.to)}
          wait="Computing the passes…"
        >
          {(answer) => <Table answer={answer} asked={asked} />}
        </Asked>
      )}
    </section>
  );
}

function Table({ answer, asked }: { readonly answer: PassesAnswer; readonly asked: Question }): VNode {
  const { passes, place, epoch, ended } = answer;
  const age = Math.abs(dayOf(asked.from) - dayOf(epoch));
  return (
    <>
      <p role="status">
        {counted(passes.length, "pass", "passes")} more than 10° above the horizon at <bdi>{asked.name}</bdi>,{" "}
        {decimal(place.latitudeDeg, 2)}°, {decimal(place.longitudeDeg, 2)}°.
      </p>
      {age > 7 && (
        <p class="object-none">
          The element set used is of {shortDate(epoch)}, {decimal(age, 0)} days away: the times can be off by minutes and more.
          Fetch newer ones before relying on them.
        </p>
      )}
      {ended !== null && (
        <p class="object-none">
          From {shortDate(ended.at)} on its orbit cannot be computed: {ended.error}.
        </p>
      )}
      {passes.length > 0 && (
        <table class="pass-table">
          <caption class="sr">Passes, times in UTC</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Highest, UTC</th>
              <th scope="col">Height in the sky</th>
              <th scope="col">Off nadir</th>
              <th scope="col">There</th>
            </tr>
          </thead>
          <tbody>
            {passes.map((pass) => (
              <tr key={pass.peak}>
                <td>{shortDate(pass.peak)}</td>
                <td>
                  {clockWords(pass.peak)}
                  {pass.upAtStart && " (up before)"}
                  {pass.upAtEnd && " (still up)"}
                </td>
                <td>{decimal(pass.peakElevationDeg, 0)}°</td>
                <td>{decimal(pass.minOffNadirDeg, 0)}°</td>
                <td>{pass.sunElevationDeg > 0 ? "day" : pass.sunElevationDeg > -6 ? "twilight" : "night"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {passes.length > 0 && (
        <p class="quiet">
          From the element set of {shortDate(epoch)}. Over a place is not a picture of it: clouds, light, and what the satellite
          was told to do, no orbit shows.
        </p>
      )}
    </>
  );
}

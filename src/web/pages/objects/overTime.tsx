import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { HistoryAnswer, ManoeuvresAnswer } from "../../../model/index.ts";
import { counted, decimal, momentWords, percent, seriesFigure, shortDate, type Series } from "../../../report/index.ts";
import { fetchHistory, fetchManoeuvres } from "../../api/objects.ts";
import { Asked } from "../../parts/asked.tsx";
import { Markup } from "../../parts/markup.tsx";
import { TroubleNote } from "../../parts/trouble.tsx";
import { useWidth } from "../../parts/width.ts";
import { dateMarks, dayOf } from "./dates.ts";

interface OverTimeProps {
  readonly id: string;
  readonly name: string;
}

/** Height, inclination and period by every set that is held, with the burns that the sets show. */
export function OverTime({ id, name }: OverTimeProps): VNode {
  return (
    <section aria-labelledby="h-time">
      <h2 id="h-time">Its orbit over time</h2>
      <Asked of={id} ask={() => fetchHistory(id)} wait="Laying out its history…">
        {(history) => (
          <Asked of={id} ask={async () => ({ ok: true, value: await fetchManoeuvres(id) })} wait="Looking for burns…">
            {(burns) => (
              <>
                {!burns.ok && <TroubleNote trouble={burns.trouble} />}
                <Plots history={history} burns={burns.ok ? told(burns.value) : []} name={name} />
                {burns.ok && <Burns burns={told(burns.value)} used={burns.value.setsUsed} />}
              </>
            )}
          </Asked>
        )}
      </Asked>
    </section>
  );
}

type Burn = ManoeuvresAnswer["manoeuvres"][number];

function told({ manoeuvres }: ManoeuvresAnswer): readonly Burn[] {
  return manoeuvres.filter(({ reported }) => reported);
}

interface PlotsProps {
  readonly history: HistoryAnswer;
  readonly burns: readonly Burn[];
  readonly name: string;
}

type Set = HistoryAnswer["sets"][number];

function Plots({ history: { sets }, burns, name }: PlotsProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const [first, last] = [sets[0], sets.at(-1)];
  if (first === undefined || last === undefined) return <p>No element set of it is held.</p>;
  const [from, to] = [dayOf(first.epoch), dayOf(last.epoch)];
  const series = (title: string, value: (set: Set) => number): Series => ({
    name: title,
    points: sets.map((set) => ({ day: dayOf(set.epoch), value: value(set) })),
  });
  const picture = (title: string, unit: string, decimals: number, all: readonly Series[]): VNode => (
    <figure>
      <h3>{title}</h3>
      <Markup
        of={
          seriesFigure({
            id: `g-${title.toLowerCase()}`,
            words: `${title} of ${name}, ${shortDate(first.epoch)} to ${shortDate(last.epoch)}, ${counted(burns.length, "burn")} marked`,
            unit,
            decimals,
            series: all,
            bands: burns.map((burn) => ({ from: dayOf(burn.start), to: dayOf(burn.end), words: burnWords(burn) })),
            dates: dateMarks(from, to, Math.max(2, Math.floor(width / 110))),
            from,
            to: Math.max(to, from + 1),
            width,
          }).markup
        }
      />
    </figure>
  );
  return (
    <div class="object-plots" ref={box}>
      {picture("Height", "km", 0, [series("apogee", (set) => set.apogeeKm), series("perigee", (set) => set.perigeeKm)])}
      {picture("Inclination", "°", 2, [series("inclination", (set) => set.inclinationDeg)])}
      {picture("Period", "min", 2, [series("period", (set) => set.periodMin)])}
    </div>
  );
}

function Burns({ burns, used }: { readonly burns: readonly Burn[]; readonly used: number }): VNode {
  return (
    <>
      <h3>Burns</h3>
      {burns.length === 0 ? (
        <p>No burn stands out in the {counted(used, "element set")}. Small ones would not show.</p>
      ) : (
        <ol class="object-list object-burns">
          {burns.map((burn) => (
            <li key={burn.start}>
              {momentWords(burn.start)} to {momentWords(burn.end)}
              <p class="quiet">{sizeWords(burn)}</p>
            </li>
          ))}
        </ol>
      )}
      <p class="quiet">
        Marked is the time between the two element sets that a burn lies between; several there count as one. Who ordered it,
        and why, no orbit shows.
      </p>
    </>
  );
}

function burnWords(burn: Burn): string {
  return `${momentWords(burn.start)} to ${momentWords(burn.end)}: ${sizeWords(burn)}`;
}

function sizeWords({ kind, deltaSemiMajorAxisM, errors, deltaVInTrackMS, confidence }: Burn): string {
  return (
    `${kind.replaceAll("-", " ")}: mean height ${deltaSemiMajorAxisM > 0 ? "+" : ""}${decimal(deltaSemiMajorAxisM / 1000, 2)} ± ` +
    `${decimal(errors.deltaSemiMajorAxisM / 1000, 2)} km, ${decimal(deltaVInTrackMS, 2)} m/s along its way, confidence ${percent(confidence)}`
  );
}

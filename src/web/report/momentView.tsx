import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import type { CheckedClaim } from "../../model/index.ts";
import type { MapBlock } from "../../report/index.ts";
import { useDesk } from "../app/desk.ts";
import { latestOnly } from "../judge/client.ts";
import type { Day, Moved } from "../judge/protocol.ts";
import { Markup } from "../parts/markup.tsx";
import { isMovable } from "./movable.ts";
import { MomentSlider } from "./momentSlider.tsx";

/** The map of a claim at its moment, and where that moment can be moved, the day around it to move it through. */
export function MomentView({ claim }: { readonly claim: CheckedClaim }): VNode | null {
  const desk = useDesk();
  const stated = useSignal<MapBlock | null | "drawing">("drawing");
  const day = useSignal<Day | null>(null);
  const byS = useSignal(0);
  const moved = useSignal<Moved | null>(null);
  const askMoved = useMemo(
    () =>
      latestOnly(
        (by: number) => desk.judge.ask("moved", { claim, byS: by }),
        (answer, by) => {
          if (byS.peek() !== 0) moved.value = answer;
          if (by !== byS.peek() && byS.peek() !== 0) askMoved(byS.peek());
        },
      ),
    [claim],
  );
  useEffect(() => {
    // Without a map or a day around it the words and the numbers stand by themselves.
    desk.judge.ask("map", { claim }).then(
      (answer) => (stated.value = answer),
      () => (stated.value = null),
    );
    if (!isMovable(claim)) return;
    desk.judge.ask("day", { claim }).then(
      (answer) => (day.value = answer),
      () => (day.value = null),
    );
  }, [claim]);
  const move = (by: number): void => {
    byS.value = by;
    if (by === 0) moved.value = null;
    else askMoved(by);
  };
  const map = moved.value === null ? stated.value : moved.value.map;
  if (map === null && day.value === null) return null;
  return (
    <div class={`moment${isMovable(claim) ? " movable" : ""} v-${(moved.value?.claim ?? claim).finding.verdict}`}>
      <figure class="map-figure">
        {map === "drawing" || map === null ? (
          <div class="map-space" aria-hidden="true" />
        ) : (
          <>
            <Markup of={map.markup} />
            <figcaption>{map.caption}</figcaption>
          </>
        )}
      </figure>
      {day.value !== null && <MomentSlider claim={claim} day={day.value} byS={byS.value} moved={moved.value} onMove={move} />}
    </div>
  );
}

import { html, type Html } from "../../text/html.ts";
import type { Panel } from "./panel.ts";
import { shortName, tenth, textSize, words } from "./words.ts";

export interface EndLabel {
  readonly text: string;
  /** Where its line ends. */
  readonly y: number;
  readonly tone: string;
  readonly bold: boolean;
}

const apart = 14;
const lead = 14;

/** Names at the right end of lines, moved apart where lines end beside each other, each led to its line. */
export function endLabels({ right, top, bottom }: Panel, width: number, labels: readonly EndLabel[]): Html {
  const sorted = labels.toSorted((a, b) => a.y - b.y).slice(0, Math.floor((bottom - top) / apart) + 1);
  const places = sorted.map(({ y }) => y);
  // Pushed down from the top, then up from the foot: what is crowded spreads both ways and stays inside.
  for (let i = 1; i < places.length; i++) places[i] = Math.max(places[i] ?? 0, (places[i - 1] ?? 0) + apart);
  let limit = bottom;
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.min(places[i] ?? 0, limit);
    limit = (places[i] ?? 0) - apart;
  }
  return html`${sorted.map(({ text, y, tone, bold }, i) => {
    const at = places[i] ?? y;
    const shown = shortName(text, width - right - lead - 6, textSize - 1, bold);
    return html`<path
        class="axis"
        d="M${right + 1},${tenth(y)}L${right + lead - 4},${tenth(at)}"
      />${words(right + lead, at + 4, shown, { size: textSize - 1, tone, bold })}`;
  })}`;
}

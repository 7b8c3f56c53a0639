import type { VNode } from "preact";
import type { ProgrammeEntry } from "../../../model/index.ts";
import { clockWords, dateWords, intervalWords, linkable, momentWords, shortDate } from "../../../report/index.ts";
import { VerdictTag } from "../../parts/verdict.tsx";

/** What each kind is called, in the order in which the page names them. */
export const kindWords: ReadonlyMap<ProgrammeEntry["kind"], { readonly one: string; readonly many: string }> = new Map([
  ["announcement", { one: "Announcement", many: "Announcements" }],
  ["claim", { one: "Claim", many: "Claims" }],
  ["statement", { one: "Statement", many: "Statements" }],
  ["suspicion", { one: "Suspicion", many: "Suspicions" }],
  ["denial", { one: "Denial", many: "Denials" }],
  ["meeting", { one: "Meeting", many: "Meetings" }],
  ["launch", { one: "Launch", many: "Launches" }],
  ["failure", { one: "Failed launch", many: "Failed launches" }],
  ["burn", { one: "Burn", many: "Burns" }],
  ["decay", { one: "Re-entry", many: "Re-entries" }],
]);

/** One entry of the timeline, on the side that it belongs to. */
export function EntryItem({ entry }: { readonly entry: ProgrammeEntry }): VNode {
  const { id, side, kind, who, words, source, against, checked } = entry;
  const address = linkable(source.url);
  const published = source.published === null || side === "happened" ? "" : `, ${dateWords(source.published)}`;
  return (
    <li class={`tl-entry tl-${side} tl-of-${kind}`} id={`e-${id}`}>
      <p class="tl-when">
        <span class="tl-kind-word">{kindWords.get(kind)?.one ?? kind}</span> {whenWords(entry)}
      </p>
      {who !== null && (
        <p class="tl-who">
          <bdi>{who}</bdi>
          {side === "said" && <span class="sr"> said:</span>}
        </p>
      )}
      <p class="tl-words">
        <bdi>{words}</bdi>
      </p>
      {against !== null && (
        <p class="tl-small">
          Against <a href={`#e-${against.id}`}>what {against.who} said</a>: {against.words}
        </p>
      )}
      {checked !== null && (
        <div class="tl-check">
          <VerdictTag verdict={checked.verdict} />
          <p class="tl-small">{checked.summary}</p>
          <details class="tl-small">
            <summary>The sentence that was checked</summary>
            <p>{checked.sentence}</p>
          </details>
        </div>
      )}
      <p class="tl-small tl-source">
        {address === null ? source.name : <a href={address}>{source.name}</a>}
        {published}
      </p>
    </li>
  );
}

const dayMs = 86_400_000;

/** A moment, to the minute where logs give no seconds; an interval; or, where it is a day long in any zone, that day. */
function whenWords({ start, end }: ProgrammeEntry): string {
  if (start === end) {
    return start.endsWith(":00Z") ? `${shortDate(start)}, ${clockWords(start, "minute")} UTC` : momentWords(start);
  }
  const from = Date.parse(start);
  if (Date.parse(end) - from === dayMs) return shortDate(new Date(from + dayMs / 2 - 1).toISOString().slice(0, 10));
  return intervalWords(start, end);
}

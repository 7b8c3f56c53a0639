import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { CheckedClaim } from "../../model/index.ts";
import { givenWords } from "../../report/index.ts";
import { CorrectForm } from "./correctForm.tsx";
import { readParts, type ReadPart } from "./corrections.ts";
import type { OpenReport } from "./state.ts";

interface HowReadProps {
  readonly open: OpenReport;
  /** As the machine read it. */
  readonly claim: CheckedClaim;
}

/** How the sentence was understood, part by part, each of which a person can set right. */
export function HowRead({ open, claim }: HowReadProps): VNode {
  const correcting = useSignal<ReadPart | null>(null);
  const parts = readParts(claim);
  const gist = parts
    .filter(({ part }) => part === "subject" || part === "time" || part === "place")
    .filter(({ words }) => words !== "not said")
    .slice(0, 3)
    .map(({ words }) => words)
    .join(" · ");
  return (
    <details class="how-read">
      <summary>
        <span class="label">Read as</span> {gist === "" ? "a statement" : gist}
      </summary>
      <p class="quiet">
        “Filled in” was not said and was inferred. Where a part was read wrongly, set it right: the claim is judged again at
        once, and both readings are kept.
      </p>
      <dl class="read-parts">
        {parts.map((part) => (
          <div key={`${part.part}${part.place ?? ""}`}>
            <dt>{part.title}</dt>
            <dd>
              <span class="read-words">{part.words}</span>{" "}
              <span class="quiet">
                {givenWords[part.given]}
                {part.because !== null && `: ${part.because}`}
                {part.text !== null && ` (“${part.text}”)`}
              </span>
            </dd>
            <dd class="read-act">
              <button type="button" class="plain small" onClick={() => (correcting.value = part)}>
                {part.part === "claim" ? "Withdraw" : "Correct"}
                <span class="sr"> {part.title.toLowerCase()}</span>
              </button>
            </dd>
            {correcting.value !== null && sameRow(correcting.value, part) && (
              <dd class="read-form">
                <CorrectForm open={open} claim={claim} part={part} onDone={() => (correcting.value = null)} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}

function sameRow(a: ReadPart, b: ReadPart): boolean {
  return a.part === b.part && a.place === b.place;
}

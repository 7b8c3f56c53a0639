import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { ask } from "../../api/request.ts";

export interface Example {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

interface ExamplesProps {
  readonly disabled: boolean;
  readonly onTry: (example: Example) => void;
}

/** The one to begin with. */
const first = "kcna-white-house";

/** Texts to try with one click; nothing where the server has none. */
export function Examples({ disabled, onTry }: ExamplesProps): VNode | null {
  const examples = useSignal<readonly Example[]>([]);
  useEffect(() => {
    void ask<{ readonly examples: readonly Example[] }>("/examples").then((asked) => {
      if (asked.ok) examples.value = asked.value.examples.toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
    });
  }, []);
  if (examples.value.length === 0) return null;
  return (
    <aside class="examples" aria-labelledby="h-examples">
      <h2 id="h-examples">Try one of these</h2>
      <ul>
        {examples.value.map((example) => (
          <li key={example.id}>
            <button type="button" class="example" disabled={disabled} onClick={() => onTry(example)}>
              <span class="example-title">{example.title}</span>
              <span class="example-words">{opening(example.text)}</span>
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** The first words of the text itself, after the lines that say title, publisher and date. */
function opening(text: string): string {
  const body = text
    .replace(/^(?:(?:Title|Publisher|Published|Date|Source|Url): .*\n)+\s*/i, "")
    .replace(/^[\p{Lu} .]+,[^.]*\. \d+ -- /u, "")
    .trim();
  const words = body.slice(0, 120);
  return body.length > 120 ? `${words.replace(/\s+\S*$/, "")} …` : words;
}

import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useId } from "preact/hooks";

export interface Found {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
}

interface LookupProps<T extends Found> {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly onPick: (found: T) => void;
  /** Null where nobody can be asked: then what is typed stands. */
  readonly find: ((text: string) => Promise<readonly T[]>) | null;
}

/** A field that offers what a name can mean while it is typed. */
export function Lookup<T extends Found>({ label, value, onText, onPick, find }: LookupProps<T>): VNode {
  const id = useId();
  const found = useSignal<readonly T[]>([]);
  const typed = useSignal("");
  useEffect(() => {
    const text = typed.value.trim();
    if (find === null || text.length < 2) {
      found.value = [];
      return;
    }
    const timer = setTimeout(() => {
      void find(text).then((answer) => {
        if (typed.peek().trim() === text) found.value = answer;
      });
    }, 200);
    return () => clearTimeout(timer);
  }, [typed.value]);
  return (
    <div class="field lookup">
      <label for={id}>
        <span>{label}</span>
      </label>
      <input
        id={id}
        type="text"
        required
        autocomplete="off"
        value={value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          onText(event.currentTarget.value);
        }}
      />
      {found.value.length > 0 && (
        <ul aria-label={`What “${typed.value}” can mean`}>
          {found.value.map((one) => (
            <li key={one.key}>
              <button
                type="button"
                onClick={() => {
                  typed.value = "";
                  found.value = [];
                  onPick(one);
                }}
              >
                <strong>{one.title}</strong> <span class="quiet">{one.detail}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

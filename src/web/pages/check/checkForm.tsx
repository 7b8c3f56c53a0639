import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { Progress, ToCheck } from "../../api/check.ts";
import type { Trouble } from "../../api/request.ts";
import { TroubleNote } from "../../parts/trouble.tsx";
import { Details, type SourceDetails } from "./details.tsx";
import { Examples, type Example } from "./examples.tsx";

interface CheckFormProps {
  readonly progress: Progress | "reading" | null;
  readonly trouble: Trouble | null;
  readonly onCheck: (what: ToCheck | File) => void;
  readonly onStop: () => void;
}

const aLink = /^https?:\/\/\S+$/i;

/** Where a text is given: pasted, dropped as a file, or as the address of a page; or one of the examples. */
export function CheckForm({ progress, trouble, onCheck, onStop }: CheckFormProps): VNode {
  const text = useSignal("");
  const details = useSignal<SourceDetails>({});
  const over = useSignal(false);
  const picker = useRef<HTMLInputElement>(null);
  const given = text.value.trim();
  const isLink = aLink.test(given);
  const submit = (): void => {
    if (given === "") return;
    onCheck(isLink ? { url: given, ...details.value } : { text: text.value, ...details.value });
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (isPlainText(file)) text.value = await file.text();
    else onCheck(file);
  };
  const tryOne = (example: Example): void => {
    text.value = example.text;
    details.value = {};
    onCheck({ text: example.text });
  };
  return (
    <div class="ask-page">
      <div class="ask-main">
        <h1>What is said about satellites, held against their orbits</h1>
        <p class="lead">
          Paste an article, a statement or a post: every claim in it about a satellite, a launch or an orbit is found, with who
          makes it. Each is held against where the satellite really was, and you see what may fairly be written.
        </p>
        <form
          class={over.value ? "ask over" : "ask"}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
          onDragOver={(event) => {
            event.preventDefault();
            over.value = true;
          }}
          onDragLeave={() => (over.value = false)}
          onDrop={(event) => {
            event.preventDefault();
            over.value = false;
            void take(event.dataTransfer?.files[0]);
          }}
        >
          <label class="sr" for="ask-text">
            The text to check, or the address of a page
          </label>
          <textarea
            id="ask-text"
            rows={11}
            dir="auto"
            placeholder="Paste a text, or the link of a page. Or drop a file here: text, HTML or PDF."
            value={text.value}
            disabled={progress !== null}
            onInput={(event) => (text.value = event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) submit();
            }}
          />
          {progress === null ? (
            <div class="ask-bar">
              <button type="submit" class="primary" disabled={given === ""}>
                {isLink ? "Fetch and check" : "Check this text"}
              </button>
              <button type="button" class="plain" onClick={() => picker.current?.click()}>
                Choose a file
              </button>
              <input
                ref={picker}
                class="sr"
                type="file"
                tabIndex={-1}
                aria-label="File to check"
                accept=".txt,.md,.html,.htm,.pdf,text/plain,text/html,application/pdf"
                onChange={(event) => void take(event.currentTarget.files?.[0])}
              />
            </div>
          ) : (
            <Working progress={progress} onStop={onStop} />
          )}
          <Details value={details.value} onChange={(value) => (details.value = value)} />
        </form>
        {trouble !== null && <TroubleNote trouble={trouble} />}
      </div>
      <Examples disabled={progress !== null} onTry={tryOne} />
    </div>
  );
}

function isPlainText(file: File): boolean {
  return file.type === "text/plain" || /\.(txt|md)$/i.test(file.name);
}

function Working({ progress, onStop }: { readonly progress: Progress | "reading"; readonly onStop: () => void }): VNode {
  const words = progress === "reading" ? "Reading the text…" : `${progress.done} of ${progress.of} claims judged`;
  return (
    <div class="ask-bar">
      <p class="working" role="status">
        {words}
      </p>
      {progress === "reading" ? (
        <progress aria-label="Checking" />
      ) : (
        <progress aria-label="Checking" value={progress.done} max={Math.max(1, progress.of)} />
      )}
      <button type="button" class="plain" onClick={onStop}>
        Cancel
      </button>
    </div>
  );
}

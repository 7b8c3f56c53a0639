import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { keepText } from "../../api/reports.ts";
import type { Trouble } from "../../api/request.ts";
import { go } from "../../app/router.ts";
import { TroubleNote } from "../../parts/trouble.tsx";

/** Takes a report from a file, a saved page or JSON, keeps it and opens it. */
export function OpenFile(): VNode {
  const picker = useRef<HTMLInputElement>(null);
  const trouble = useSignal<Trouble | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const asked = await keepText(await file.text());
    if (asked.ok) go(`/reports/${asked.value.id}`);
    else trouble.value = asked.trouble;
  };
  return (
    <>
      <button type="button" class="plain" onClick={() => picker.current?.click()}>
        Open a saved report
      </button>
      <input
        ref={picker}
        class="sr"
        type="file"
        tabIndex={-1}
        aria-label="Saved report"
        accept=".json,.html,.htm,application/json,text/html"
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      {trouble.value !== null && <TroubleNote trouble={trouble.value} />}
    </>
  );
}

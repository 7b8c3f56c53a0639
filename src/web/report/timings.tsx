import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { useDesk } from "../app/desk.ts";
import { Markup } from "../parts/markup.tsx";
import type { OpenReport } from "./state.ts";

/** All timings of the text seen together, where there are at least two. */
export function Timings({ open }: { readonly open: OpenReport }): VNode | null {
  const desk = useDesk();
  const markup = useSignal("");
  useEffect(() => {
    desk.judge.ask("timings", {}).then(
      (answer) => (markup.value = answer),
      () => (markup.value = ""),
    );
  }, [open.report.value]);
  return <Markup class="timings-block" of={markup.value} />;
}

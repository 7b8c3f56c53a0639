import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { CheckedClaim } from "../../model/index.ts";
import { capital } from "../../report/index.ts";

/** What would settle the claim, or change what is said of it, each with the command that fetches it. */
export function Needs({ claim }: { readonly claim: CheckedClaim }): VNode | null {
  const { needs } = claim.finding;
  if (needs.length === 0) return null;
  return (
    <section class="block needs">
      <h4>What would settle it</h4>
      <ul>
        {needs.map((need) => (
          <li key={need.what}>
            {capital(need.what)}
            {need.command !== null && <Command text={need.command} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Command({ text }: { readonly text: string }): VNode {
  const copied = useSignal(false);
  return (
    <span class="command">
      <code>{text}</code>
      <button
        type="button"
        class="plain small"
        onClick={() => void navigator.clipboard.writeText(text).then(() => (copied.value = true))}
      >
        {copied.value ? "Copied" : "Copy"}
      </button>
    </span>
  );
}

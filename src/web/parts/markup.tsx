import type { VNode } from "preact";

/** Markup that the pure `html` template made, in which every value from outside is escaped already. For nothing else. */
export function Markup({ of, class: className }: { readonly of: string; readonly class?: string }): VNode | null {
  if (of === "") return null;
  return <div class={className} dangerouslySetInnerHTML={{ __html: of }} />;
}

import type { ComponentChildren, VNode } from "preact";
import type { Trouble } from "../api/request.ts";

/** What went wrong and what can be done, told at once to a screen reader too. */
export function TroubleNote({
  trouble,
  children,
}: {
  readonly trouble: Trouble;
  readonly children?: ComponentChildren;
}): VNode {
  return (
    <div class="trouble" role="alert">
      <p class="trouble-title">{trouble.title}</p>
      <p>{trouble.detail}</p>
      {children}
    </div>
  );
}

import { useSignal } from "@preact/signals";
import type { ComponentChildren, VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { Asked as Answer, Trouble } from "../api/request.ts";
import { TroubleNote } from "./trouble.tsx";

/** What the server answers, shown once it does; until then, and where it does not, words. A new `of` asks anew. */
export function Asked<T>({ of, ask, wait, head, failed, children }: AskedProps<T>): VNode {
  const answer = useSignal<Answer<T> | null>(null);
  useEffect(() => {
    let wanted = true;
    answer.value = null;
    void ask().then((given) => {
      if (wanted) answer.value = given;
    });
    return () => {
      wanted = false;
    };
  }, [of]);
  const given = answer.value;
  if (given === null)
    return (
      <>
        {head}
        <p class="quiet" role="status">
          {wait}
        </p>
      </>
    );
  if (given.ok) return <>{children(given.value)}</>;
  if (failed !== undefined) return <>{failed(given.trouble)}</>;
  return (
    <>
      {head}
      <TroubleNote trouble={given.trouble} />
    </>
  );
}

interface AskedProps<T> {
  readonly of: string;
  readonly ask: () => Promise<Answer<T>>;
  /** Said while nothing is answered yet. */
  readonly wait: string;
  /** Stands above those words. */
  readonly head?: VNode;
  /** Shown in place of the plain note where the server does not answer. */
  readonly failed?: (trouble: Trouble) => ComponentChildren;
  readonly children: (value: T) => ComponentChildren;
}

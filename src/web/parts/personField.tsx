import type { VNode } from "preact";
import { person, rename } from "../report/person.ts";

/** Who it is that corrects, comments or signs. */
export function PersonField(): VNode {
  return (
    <label class="field">
      <span>Your name</span>
      <input
        type="text"
        required
        autocomplete="name"
        value={person.value}
        onInput={(event) => rename(event.currentTarget.value)}
      />
    </label>
  );
}

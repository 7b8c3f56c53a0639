import type { VNode } from "preact";

export default function Page(): VNode {
  return <p>…</p>;
}

import type { Span } from "../../base/index.ts";
import { statement } from "./statement.ts";
import type { FoundFrame } from "./types.ts";

/** What somebody in office said, where no way of saying anything else is met: the whole of it is the statement. */
export function saidFrame(span: Span): FoundFrame {
  return {
    kind: statement,
    way: { name: "said in office", pattern: /$^/g, example: "", counter: "" },
    trigger: span,
    polarity: 1,
    hedge: null,
    doubts: false,
    direction: "past",
    affirms: false,
    background: false,
    unreal: false,
  };
}

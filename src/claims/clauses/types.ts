import type { Agent, SpeechVerb } from "../phrases/types.ts";
import type { Span } from "../../base/index.ts";

/** Somebody stands behind a stretch of a sentence. Units `over` are half-open; several agents spoke together. */
export interface Scope {
  readonly agents: readonly Agent[];
  readonly verb: SpeechVerb;
  readonly over: readonly [number, number];
  /** A second stretch that the same words cover: what follows an inserted "KCNA said". */
  readonly also: readonly [number, number] | null;
  /** Who passes it on between this agent and the next scope: "quoted by Yonhap", "told Reuters". */
  readonly via: readonly Agent[];
  /** Order among scopes of the same stretch: the smaller is the deeper. */
  readonly depth: number;
  /** Stands beside the other scopes: a claim that is quoted to be rejected has its own speaker and is no link of a chain. */
  readonly aside: "rejected" | "contrary" | null;
  readonly quoted: boolean;
  readonly rule: string;
  /** Only what somebody means to do, "plans to launch": who reports it stands behind it where anybody does. */
  readonly intends: boolean;
  readonly span: Span;
}

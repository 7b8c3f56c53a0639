import type { Span } from "../base/index.ts";
import type { Claim, Notice } from "../model/index.ts";

/** A text to read, with what is known of it from outside. What is given here goes before what the text says of itself. */
export interface Document {
  readonly text: string;
  readonly title?: string | null;
  readonly publisher?: string | null;
  /** A calendar date, "2023-11-28", in the zone of the dateline, or a moment of UTC. */
  readonly published?: string | null;
  readonly url?: string | null;
}

/** One decision of the reader: the step and rule that spoke, the words it spoke of, and what it found. */
export interface TraceEntry {
  readonly step: "intake" | "names" | "phrases" | "clauses" | "frames" | "attach" | "discourse" | "resolve" | "arithmetic";
  readonly rule: string;
  readonly span: Span;
  readonly found: string;
}

/** What was read. Claims are in order of position; every span is of `Document.text`. */
export interface ReadResult {
  readonly claims: readonly Claim[];
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publisherId: string | null;
  readonly published: string | null;
  /** IANA zone of the dateline, or of the publisher where there is none. */
  readonly zone: string | null;
  readonly notices: readonly Notice[];
  /** Names in the position of a place that the knowledge lacks: the shell may look them up in a gazetteer and read again. */
  readonly unknownPlaces: readonly string[];
  /** ISO 639-1 code, "und" where there is too little text to tell. */
  readonly language: string;
  readonly trace: readonly TraceEntry[];
}

/** What went wrong, as whoever asked should see it; the command line turns it into an exit status, the server into an HTTP status. */
export type FailureKind =
  /** The question itself: a value out of range, two options that exclude each other. */
  | "usage"
  /** What was named is not known here: an object, a place, a report. */
  | "unknown"
  /** What was given is not what it should be, or holds too little. */
  | "unreadable"
  /** A file or the disk. */
  | "input-output"
  /** Another server did not give what was asked of it. */
  | "network"
  /** An address that is not public. */
  | "forbidden"
  /** Whoever asked has gone. */
  | "cancelled";

/** A question that cannot be answered, in words: what was found, and what to do. */
export class AnswerFailure extends Error {
  readonly kind: FailureKind;
  readonly doThis: string | null;

  constructor(kind: FailureKind, text: string, doThis: string | null = null) {
    super(text);
    this.kind = kind;
    this.doThis = doThis;
  }
}

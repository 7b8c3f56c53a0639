/** Exit statuses, as documented for `check`; the larger ones are those of sysexits. */
export const exit = {
  judged: 0,
  contradicted: 1,
  nothingJudged: 2,
  usage: 64,
  unreadable: 65,
  bug: 70,
  inputOutput: 74,
  interrupted: 130,
} as const;

/** A failure that ends the command: told to the user in words, never as a stack trace. */
export class CommandFailure extends Error {
  readonly status: number;
  readonly doThis: string | null;

  constructor(status: number, text: string, doThis: string | null = null) {
    super(text);
    this.status = status;
    this.doThis = doThis;
  }
}

import { archiveProblemWords, type ArchiveProblem } from "./problems.ts";

/** What a store throws where the file or the disk fails in the middle of work; `problem` says what and what to do. */
export class ArchiveFailure extends Error {
  readonly problem: ArchiveProblem;

  constructor(problem: ArchiveProblem) {
    super(archiveProblemWords[problem.code](problem).text);
    this.problem = problem;
  }
}

import { createHash } from "node:crypto";
import { ZodError } from "zod";
import { AnswerFailure, type FailureKind } from "../../answers/index.ts";

/** What became of a task: its answer as JSON with the SHA-256 of that text, or what was wrong, in words. */
export type Outcome =
  | { readonly ok: true; readonly json: string; readonly sha256: string }
  | { readonly ok: false; readonly problem: WorkProblem };

export interface WorkProblem {
  readonly kind: FailureKind | "busy" | "too-long" | "bug";
  readonly text: string;
  readonly doThis: string | null;
}

export async function outcomeOf(work: () => Promise<unknown>): Promise<Outcome> {
  try {
    const json = JSON.stringify(await work());
    return { ok: true, json, sha256: createHash("sha256").update(json).digest("hex") };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): WorkProblem {
  if (error instanceof AnswerFailure) return { kind: error.kind, text: error.message, doThis: error.doThis };
  if (error instanceof ZodError) {
    const [first] = error.issues;
    return { kind: "usage", text: `${first?.path.join(".") ?? ""}: ${first?.message ?? "wrong"}`, doThis: null };
  }
  const words = error instanceof Error ? error.message : String(error);
  return {
    kind: "bug",
    text: `This is a mistake in Groundtrack, not in what was asked: ${words}`,
    doThis: "Report it with what was asked.",
  };
}

export const cancelled: Outcome = {
  ok: false,
  problem: { kind: "cancelled", text: "Whoever asked has gone.", doThis: null },
};

import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { VerifyAnswer } from "../../model/index.ts";
import { verifyReport } from "../api/reports.ts";
import type { Asked } from "../api/request.ts";
import { useDesk } from "../app/desk.ts";
import type { OpenReport } from "./state.ts";

/** Judges the report again from its own evidence and says what differs: on the server, and in a saved report right here. */
export function CheckAgain({ open }: { readonly open: OpenReport }): VNode {
  const desk = useDesk();
  const state = useSignal<"idle" | "busy" | Asked<VerifyAnswer>>("idle");
  const again = async (): Promise<void> => {
    state.value = "busy";
    const report = open.report.peek();
    if (desk.served) state.value = await verifyReport(report);
    else {
      const { differences, refused } = await desk.judge.ask("rejudge", { report });
      const answer = { same: differences.length === 0, claims: report.claims.length, differences: [...differences] };
      const value = refused === null ? answer : { ...answer, same: false, refused };
      state.value = { ok: true, value };
    }
  };
  return (
    <>
      <button type="button" class="plain" disabled={state.value === "busy"} onClick={() => void again()}>
        {state.value === "busy" ? "Checking again…" : "Check again"}
      </button>
      <div class="again" role="status">
        {typeof state.value !== "string" && <Outcome asked={state.value} />}
      </div>
    </>
  );
}

function Outcome({ asked }: { readonly asked: Asked<VerifyAnswer> }): VNode {
  if (!asked.ok)
    return (
      <p class="differs">
        {asked.trouble.title}. {asked.trouble.detail}
      </p>
    );
  const { same, claims, differences, refused } = asked.value;
  if (refused !== undefined) return <p class="differs">{refused}</p>;
  if (same)
    return (
      <p>
        Judged again from its own evidence: {claims === 1 ? "the claim comes" : `all ${claims} claims come`} out the same, and
        the numbers within the report’s tolerance.
      </p>
    );
  return (
    <div class="differs">
      <p>It does not come out the same. A report that was altered, or made by another version, differs so:</p>
      <ul>
        {differences.map(({ claim, at, was, is }) => (
          <li key={`${claim} ${at}`}>
            {claim} {at}: the report says {was}, now {is}
          </li>
        ))}
      </ul>
    </div>
  );
}

import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { momentWords } from "../../report/index.ts";
import { useDesk } from "../app/desk.ts";
import { PersonField } from "../parts/personField.tsx";
import { remark, sign } from "./review.ts";
import type { OpenReport } from "./state.ts";

interface CommentsProps {
  readonly open: OpenReport;
  /** The claim that they stand beside; null for the whole report. */
  readonly claimId: string | null;
}

/** What persons wrote beside a claim, and a field to write in. */
export function Comments({ open, claimId }: CommentsProps): VNode {
  const desk = useDesk();
  const text = useSignal("");
  const comments = open.report.value.review?.comments.filter((one) => one.claimId === claimId) ?? [];
  return (
    <section class="notes">
      <h3>{claimId === null ? "Comments on the report" : "Comments on this claim"}</h3>
      <ul class="comments">
        {comments.map((one) => (
          <li key={one.id}>
            <p dir="auto">{one.text}</p>
            <p class="who">
              {one.by}, {momentWords(one.at)}
            </p>
          </li>
        ))}
      </ul>
      <details class="write">
        <summary>Write a comment</summary>
        <form
          class="comment-form"
          onSubmit={(event) => {
            event.preventDefault();
            void remark(desk.judge, open, claimId, text.peek().trim());
            text.value = "";
          }}
        >
          <label class="field">
            <span>Comment</span>
            <textarea rows={3} required value={text.value} onInput={(event) => (text.value = event.currentTarget.value)} />
          </label>
          <div class="form-row">
            <PersonField />
          </div>
          <div class="form-acts">
            <button type="submit" class="primary">
              Add the comment
            </button>
          </div>
        </form>
      </details>
    </section>
  );
}

/** Who stands by the report, and a place to sign. A later change takes signatures away: what was signed was another report. */
export function Signing({ open }: { readonly open: OpenReport }): VNode {
  const desk = useDesk();
  const failed = useSignal<string | null>(null);
  const signatures = open.report.value.review?.signatures ?? [];
  return (
    <section class="notes signing" aria-labelledby="h-signing">
      <h3 id="h-signing">Signed by</h3>
      {signatures.length === 0 ? (
        <p class="quiet">
          Nobody yet. A person who has read the report and stands by it signs it; a rating is exported only then.
        </p>
      ) : (
        <ul class="signatures">
          {signatures.map((one) => (
            <li key={`${one.by} ${one.at}`}>
              <strong>{one.by}</strong>, {momentWords(one.at)} <code>{one.reportSha256.slice(0, 16)}…</code>
            </li>
          ))}
        </ul>
      )}
      <form
        class="sign-form"
        onSubmit={(event) => {
          event.preventDefault();
          failed.value = null;
          sign(desk.judge, open).catch((error: unknown) => (failed.value = String(error)));
        }}
      >
        <div class="form-row">
          <PersonField />
          <div class="form-acts sign-act">
            <button type="submit" class="primary">
              Sign the report
            </button>
          </div>
        </div>
        {failed.value !== null && (
          <p class="differs" role="alert">
            {failed.value}
          </p>
        )}
      </form>
    </section>
  );
}

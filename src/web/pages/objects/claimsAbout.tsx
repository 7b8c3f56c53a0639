import type { VNode } from "preact";
import type { ClaimsAboutAnswer } from "../../../model/index.ts";
import { propositionWords } from "../../../report/index.ts";
import { VerdictTag } from "../../parts/verdict.tsx";

/** The claims of kept reports that name the object. */
export function ClaimsAbout({ claims }: { readonly claims: ClaimsAboutAnswer["claims"] }): VNode {
  if (claims.length === 0)
    return (
      <p>
        No report that is kept speaks of it. <a href="/">Check a text</a> that does, and choose “Keep”.
      </p>
    );
  return (
    <ul class="object-list">
      {claims.map(({ reportId, report, claim }) => (
        <li key={`${reportId} ${claim.id}`}>
          <VerdictTag verdict={claim.finding.verdict} />
          <p>
            <a href={`/reports/${reportId}#claim-${claim.id}`}>
              <bdi>{propositionWords(claim)}</bdi>
            </a>
          </p>
          <p class="quiet">
            <bdi>{report.title ?? "A text without a title"}</bdi>
            {report.publisher !== null && `, ${report.publisher}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

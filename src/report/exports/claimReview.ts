import type { CheckedClaim, Report, Verdict } from "../../model/index.ts";
import { linkable } from "../text/html.ts";
import { visible } from "../text/visible.ts";
import { capital, propositionWords } from "../words/claimWords.ts";
import { verdictWords } from "../words/verdictWords.ts";
import { reviewedClaims } from "./reviewed.ts";

/** Only these two say that something is so, or is not. */
const ratings: Partial<Readonly<Record<Verdict, number>>> = { supported: 5, contradicted: 1 };

/**
 * The report as schema.org ClaimReview in JSON-LD, one a claim that an orbit can tell about. A rating is given for `supported` and
 * `contradicted` alone, and only where a person has signed the report: a machine reviews nobody. Whoever signed is the author.
 */
export function claimReviewReport(report: Report): string {
  const reviews = reviewedClaims(report)
    .claims.filter(({ claim }) => claim.finding.verdict !== "not-checkable")
    .map(({ claim }) => reviewOf(claim, report));
  const json = JSON.stringify({ "@context": "https://schema.org", "@graph": reviews }, null, 2);
  return `${json.replaceAll("<", "\\u003C")}\n`; // it is pasted into a script element of a page, which no quoted text may end
}

function reviewOf(claim: CheckedClaim, report: Report): object {
  const signatures = report.review?.signatures ?? [];
  const last = signatures.at(-1);
  const rating = last === undefined ? undefined : ratings[claim.finding.verdict];
  return {
    "@type": "ClaimReview",
    claimReviewed: visible(capital(propositionWords(claim))),
    reviewBody: visible(claim.finding.summary),
    ...(last === undefined
      ? {}
      : {
          author: signatures.map(({ by }) => ({ "@type": "Person", name: visible(by) })),
          datePublished: last.at,
        }),
    ...(rating === undefined
      ? {}
      : {
          reviewRating: {
            "@type": "Rating",
            ratingValue: rating,
            bestRating: 5,
            worstRating: 1,
            alternateName: capital(verdictWords[claim.finding.verdict].word),
          },
        }),
    itemReviewed: claimed(claim, report),
  };
}

function claimed(claim: CheckedClaim, { source }: Report): object {
  const url = linkable(source.url);
  return {
    "@type": "Claim",
    text: visible(claim.quote),
    ...(claim.speaker === null ? {} : { author: { "@type": "Organization", name: visible(claim.speaker) } }),
    appearance: {
      "@type": "CreativeWork",
      ...(source.title === null ? {} : { headline: visible(source.title) }),
      ...(source.publisher === null ? {} : { publisher: { "@type": "Organization", name: visible(source.publisher) } }),
      ...(source.published === null ? {} : { datePublished: visible(source.published) }),
      ...(url === null ? {} : { url }),
    },
  };
}

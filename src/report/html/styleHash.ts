/**
 * SHA-256 of the page's style sheet, by which the page's policy lets this one through and no other. A constant, since pure code has
 * no digest: test/golden/reportPage.test.ts computes it anew and prints the right one when the style sheet has changed.
 */
export const pageCssHash = "sha256-8xFZvsIgdfQqulMXuzPt+EayDR1vPSKfyMgqLJmBkQQ=";

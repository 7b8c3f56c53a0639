import { baseCss } from "./css/base.ts";
import { cardCss } from "./css/card.ts";
import { mapCss } from "./css/map.ts";
import { openingCss } from "./css/opening.ts";
import { printCss } from "./css/print.ts";

/** The page's one style sheet. */
export const pageCss: string = [baseCss, openingCss, cardCss, mapCss, printCss].join("");

/**
 * Its SHA-256, by which the page's policy lets this style sheet through and no other. A constant, since pure code has no digest;
 * test/golden/report-style.test.ts computes it anew and prints the right one when the style sheet has changed.
 */
export const pageCssHash = "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

import { baseCss } from "./css/base.ts";
import { cardCss } from "./css/card.ts";
import { mapCss } from "./css/map.ts";
import { openingCss } from "./css/opening.ts";
import { printCss } from "./css/print.ts";

/** The page's one style sheet. */
export const pageCss: string = [baseCss, openingCss, cardCss, mapCss, printCss].join("");

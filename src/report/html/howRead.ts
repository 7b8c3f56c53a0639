import type { CheckedClaim } from "../../model/index.ts";
import { html, type Html } from "../text/html.ts";
import { partsInWords } from "../words/partWords.ts";
import { claimNumber, table } from "./parts.ts";

/** How the sentence was read: each part stated, filled in (and why), or not said. */
export function howRead(claim: CheckedClaim): Html {
  const rows = partsInWords(claim).map(({ title, value, how, words }) => ({
    cells: [title, value, how, words === null ? "" : `“${words}”`],
  }));
  const columns = ["Part", "Taken as", "How", "Words"].map((title) => ({ title }));
  return html`<details class="reading">
    <summary><span class="label">Reading</span> How the sentence was understood</summary>
    ${table(`How claim ${claimNumber(claim)} was read`, columns, rows, "stack")}
  </details>`;
}

import type { CheckedClaim, Evidence, Report } from "../../model/index.ts";
import { momentOfClaim, secondsFromTo } from "../moments.ts";
import { html, nothing, type Html } from "../text/html.ts";
import { counted, listed } from "../words/countWords.ts";
import { ageWords, evidenceTitle, originWords } from "../words/evidenceWords.ts";
import { momentWords, spanWords } from "../words/timeWords.ts";
import { claimNumber, table, type Row } from "./parts.ts";

type ElementSet = Extract<Evidence, { kind: "element-set" }>;

function elementSetRow(row: ElementSet, claim: CheckedClaim): Row {
  const { value } = row;
  return {
    cells: [
      row.id,
      `${value.OBJECT_NAME} (${value.NORAD_CAT_ID})`,
      momentWords(value.EPOCH.slice(0, 19)),
      ageWords(value.EPOCH, claim),
      originWords(row),
      row.published === null ? "not recorded" : momentWords(row.published),
      row.pack,
    ],
  };
}

function nearestWords(sets: readonly ElementSet[], claim: CheckedClaim): string {
  const moment = momentOfClaim(claim);
  const ages = sets.map((row) => secondsFromTo(row.value.EPOCH, moment)).filter((age) => age !== null);
  if (ages.length === 0) return "";
  const nearest = ages.reduce((best, age) => (Math.abs(age) < Math.abs(best) ? age : best));
  return `, the nearest ${spanWords(nearest)} ${nearest >= 0 ? "before" : "after"} the event`;
}

/** The rows that the finding rests on: which element sets, how old at the event, who measured them; then the rest. */
export function evidence(claim: CheckedClaim, report: Report): Html {
  const rows = report.evidence.filter((row) => claim.finding.evidence.includes(row.id));
  if (rows.length === 0) return nothing;
  const sets = rows.filter((row) => row.kind === "element-set");
  const others = rows.filter((row) => row.kind !== "element-set");
  const origins = listed([...new Set(sets.map((row) => row.origin))]);
  const said = [
    ...(sets.length > 0 ? [`${counted(sets.length, "element set")} measured by ${origins}${nearestWords(sets, claim)}`] : []),
    ...(others.length > 0
      ? [
          counted(
            others.length,
            sets.length > 0 ? "other row" : "row of evidence",
            sets.length > 0 ? "other rows" : "rows of evidence",
          ),
        ]
      : []),
  ];
  const columns = ["Row", "Object", "Epoch", "Age", "Measured by", "Published", "Pack"].map((title) => ({ title }));
  return html`<details class="evidence">
    <summary><span class="label">Evidence</span> ${said.join("; ")}</summary>
    ${table(
      `Element sets of claim ${claimNumber(claim)}`,
      columns,
      sets.map((row) => elementSetRow(row, claim)),
      "scroll",
    )}
    ${
      others.length === 0
        ? nothing
        : html`<ul>
            ${others.map((row) => html`<li>${row.id}: ${evidenceTitle(row)}; ${originWords(row)} <span class="detail">(${row.pack})</span></li>`)}
          </ul>`
    }
  </details>`;
}

import { jsonReport } from "../json.ts";
import type { Report } from "../../model/index.ts";
import type { LandTopology } from "../map/land.ts";
import { trusted, html, type Html } from "../text/html.ts";

/** Everything that could end a script element, open a comment, or reorder lines in an editor; JSON allows each as an escape. */
const unsafe = /[<>&\u2028\u2029]|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The report inside its page, for programs and for checking again. Reading it gives the same object. */
export function embeddedJson(report: Report): Html {
  const json = jsonReport(report).trimEnd().replace(unsafe, escaped);
  return html`<script type="application/json" id="groundtrack-report">
    ${trusted(json)}
  </script>`;
}

/** The land outlines inside a page that draws its maps anew. */
export function embeddedLand(world: LandTopology): Html {
  return html`<script type="application/json" id="groundtrack-land">
    ${trusted(JSON.stringify(world).replace(unsafe, escaped))}
  </script>`;
}

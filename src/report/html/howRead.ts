import type { CheckedClaim } from "../../model/index.ts";
import { html, type Child, type Html } from "../text/html.ts";
import { givenWords } from "../words/claimWords.ts";
import { measure } from "../words/numberWords.ts";
import { intervalWords } from "../words/timeWords.ts";
import { claimNumber, table, type Row } from "./parts.ts";

interface Given {
  readonly given?: "stated" | "implied" | "unknown" | undefined;
  readonly because?: string | undefined;
  readonly text?: string | undefined;
}

function row(what: string, value: Child, part: Given): Row {
  const given = givenWords[part.given ?? "stated"];
  return {
    cells: [
      what,
      value,
      part.because === undefined ? given : `${given}: ${part.because}`,
      part.text === undefined ? "" : `“${part.text}”`,
    ],
  };
}

function timeValue(claim: CheckedClaim): string {
  const { start, end, zone } = claim.time;
  if (start === null) return "not said";
  const moments = end === null ? start : intervalWords(start, end);
  return zone === null || zone === undefined ? moments : `${moments}, read in ${zone}`;
}

function placeValue(place: CheckedClaim["places"][number]): string {
  const position =
    place.latitudeDeg === null || place.longitudeDeg === null
      ? "position not known"
      : `${measure(place.latitudeDeg, "deg", 3)}, ${measure(place.longitudeDeg, "deg", 3)}`;
  return `${place.name} (${position})`;
}

/** How the sentence was read: each part stated, filled in (and why), or not said. */
export function howRead(claim: CheckedClaim): Html {
  const { subject, quantities, places, sensor } = claim;
  const rows: Row[] = [
    row(
      "object",
      subject.name === null ? "not said" : `${subject.name}${subject.noradId === null ? "" : ` (${subject.noradId})`}`,
      subject,
    ),
    row("time", timeValue(claim), claim.time),
    ...places.map((place) => row(`place (${place.role})`, placeValue(place), place)),
    ...quantities.map((quantity) => row(quantity.kind.replace(/-/g, " "), measure(quantity.value, quantity.unit), quantity)),
    ...(sensor === undefined ? [] : [row("sensor", sensor.kind, sensor)]),
  ];
  const columns = ["Part", "Taken as", "How", "Words"].map((title) => ({ title }));
  return html`<details class="reading">
    <summary><span class="label">Reading</span> How the sentence was understood</summary>
    ${table(`How claim ${claimNumber(claim)} was read`, columns, rows, "stack")}
  </details>`;
}

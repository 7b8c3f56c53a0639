import type { CheckedClaim, PassFinding } from "../../model/index.ts";
import { html, type Html } from "../text/html.ts";
import { gradeWords } from "../words/claimWords.ts";
import { decimal, measure } from "../words/numberWords.ts";
import { agreedWords, readingsAgree } from "../words/readingWords.ts";
import { clockWords, shortDate } from "../words/timeWords.ts";
import { block, claimNumber, table, verdictTag, type Row } from "./parts.ts";

/** The parts of the claim with their own verdicts, the main ones first. */
export function parts(claim: CheckedClaim): Html {
  const sorted = [...claim.finding.parts].sort((a, b) => Number(b.main) - Number(a.main));
  const rows = sorted.map((part): Row => ({
    cells: [part.part, verdictTag(part.verdict), part.because],
    className: part.main ? "" : "minor",
  }));
  return block(
    "Part by part",
    table(
      `Parts of claim ${claimNumber(claim)}`,
      [{ title: "What is said" }, { title: "Verdict" }, { title: "Because" }],
      rows,
      "stack",
    ),
  );
}

/** What each reading of an open text would give; the headline is the most favourable one. */
export function readings(claim: CheckedClaim): Html {
  const { readings: all } = claim.finding;
  if (all.length < 2) return block("", null);
  if (readingsAgree(claim.finding)) {
    return block("The readings that the text leaves open", html`<p>${agreedWords(claim.finding)}</p>`);
  }
  const rows = all.map((reading): Row => ({ cells: [reading.assumes, verdictTag(reading.verdict), reading.because] }));
  return block(
    "The readings that the text leaves open",
    table(
      `Readings of claim ${claimNumber(claim)}`,
      [{ title: "Reading" }, { title: "Verdict" }, { title: "Because" }],
      rows,
      "stack",
    ),
  );
}

const relationWords: Readonly<Record<PassFinding["relation"], string>> = {
  before: "before",
  stated: "as stated",
  after: "after",
};

const darkBelowDeg = -6; // where the verdicts take the light of day to end

function passRow(pass: PassFinding): Row {
  return {
    cells: [
      relationWords[pass.relation],
      pass.place,
      html`<span class="date">${shortDate(pass.peak)}</span> ${clockWords(pass.peak)}`,
      measure(pass.peakElevationDeg, "deg"),
      measure(pass.minOffNadirDeg, "deg"),
      decimal(pass.rangeKm, 0),
      measure(pass.sunElevationDeg, "deg"),
      `${gradeWords[pass.grade]}${pass.sunElevationDeg < darkBelowDeg ? ", at night" : ""}`,
    ],
    className: pass.relation === "stated" ? "stated" : "",
  };
}

/** The pass of the stated time and its neighbours, so that a reader sees what else was possible. */
export function passes(claim: CheckedClaim): Html {
  const sorted = [...claim.finding.passes].sort((a, b) => (a.place === b.place ? (a.peak < b.peak ? -1 : 1) : 0));
  const columns = [
    { title: "Pass" },
    { title: "Place" },
    { title: "Highest (UTC)", number: true },
    { title: "Above horizon", number: true },
    { title: "Off nadir", number: true },
    { title: "Distance, km", number: true },
    { title: "Sun", number: true },
    { title: "View" },
  ];
  return block(
    "The pass, and those before and after",
    table(`Passes of claim ${claimNumber(claim)}`, columns, sorted.map(passRow), "scroll"),
    "wide",
  );
}

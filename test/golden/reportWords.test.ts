import { describe, expect, it } from "vitest";
import { claimMap, htmlReport, jsonReport, markdownReport, terminalReport } from "../../src/report/index.ts";
import { landOutlines } from "../fixtures/landOutlines.ts";
import { plainWords, wordsOnly } from "../fixtures/pageParts.ts";
import { fixtureReport, withClaims } from "../fixtures/report-kcna.ts";

const world = landOutlines();
const [first, , , , , contradicted, , , promised, denied] = fixtureReport.claims;
if (first === undefined || contradicted === undefined || promised === undefined || denied === undefined) throw new Error("the fixture has changed");

describe("the words of a report", () => {
  it("on a terminal of 88 columns", async () => {
    await expect(terminalReport(fixtureReport, { colour: false, width: 88 })).toMatchFileSnapshot("report/terminal.txt");
  });

  it("on a narrow terminal in colour", async () => {
    const codes = terminalReport(withClaims([first, contradicted]), { colour: true, width: 50 }).replaceAll("\u001B", "␛");
    await expect(codes).toMatchFileSnapshot("report/terminal-colour.txt");
  });

  it("in Markdown", async () => {
    await expect(markdownReport(fixtureReport)).toMatchFileSnapshot("report/markdown.md");
  });

  it("on a page", async () => {
    await expect(plainWords(htmlReport(fixtureReport, world))).toMatchFileSnapshot("report/page.txt");
  });

  it("in one card's markup", async () => {
    const page = wordsOnly(htmlReport(withClaims([contradicted]), world));
    const card = page.slice(page.indexOf("<article"), page.indexOf("</article>") + 10);
    await expect(`${card.replaceAll("> <", ">\n<")}\n`).toMatchFileSnapshot("report/card.html");
  });

  it("as JSON", async () => {
    await expect(jsonReport(withClaims([contradicted]))).toMatchFileSnapshot("report/report.json");
  });
});

describe("a report with little to say", () => {
  const nothing = withClaims([], "The museum is closed on Mondays.");
  const statements = withClaims([denied]);
  const open = withClaims([promised]);

  it("says that nothing to check was found, and why", async () => {
    for (const words of [terminalReport(nothing, { colour: false, width: 80 }), markdownReport(nothing), plainWords(htmlReport(nothing, world))]) {
      expect(words).toContain("Nothing to check was found");
      expect(words.replace(/\s+/g, " ")).toContain("no statement about a satellite, a launch or an orbit");
    }
    expect(htmlReport(nothing, world)).not.toContain("Claim by claim");
  });

  it("keeps statements with who made them", () => {
    for (const words of [terminalReport(statements, { colour: false, width: 80 }), markdownReport(statements), plainWords(htmlReport(statements, world))]) {
      expect(words.replace(/\s+/g, " ")).toContain("1 statement found, none of which an orbit can show");
      expect(words).toContain("Moscow");
    }
  });

  it("names what would settle the claim and the command", () => {
    for (const words of [terminalReport(open, { colour: false, width: 80 }), markdownReport(open), plainWords(htmlReport(open, world))]) {
      expect(words.replace(/\s+/g, " ")).toContain("1 claim found, which could not be judged: below is what would settle it");
      expect(words).toContain("groundtrack sync launches --year 2024");
    }
  });

  it("draws no map where no element set is at hand", () => {
    expect(claimMap(promised, open, world)).toBe("");
    expect(claimMap(first, { ...fixtureReport, evidence: [] }, world)).toBe("");
  });
});

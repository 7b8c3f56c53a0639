import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlReport, jsonReport, markdownReport, terminalReport } from "../../src/report/index.ts";
import { columns } from "../../src/report/text/columns.ts";
import { segmentsOf } from "../../src/report/text/segments.ts";
import { wrap } from "../../src/report/text/wrap.ts";
import { embeddedText } from "../fixtures/pageParts.ts";
import { landOutlines } from "../fixtures/landOutlines.ts";
import { fixtureReport, withClaims } from "../fixtures/report-kcna.ts";
import { hostileReport, hostileWords } from "../fixtures/reportHostile.ts";

const world = landOutlines();
const someSpans = fc.array(
  fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ span: [Math.min(a, b), Math.max(a, b)] as const })),
  { maxLength: 8 },
);
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.constant(hostileWords));

describe("segments of overlapping spans", () => {
  it("cover the text once, in order, and each span exactly", () => {
    fc.assert(
      fc.property(fc.nat(50), someSpans, (length, spans) => {
        const segments = segmentsOf(length, spans);
        expect(segments.map((s) => s.end - s.start).reduce((a, b) => a + b, 0)).toBe(length);
        segments.forEach((segment, i) => expect(segment.start).toBe(segments[i - 1]?.end ?? 0));
        for (const marked of spans) {
          const covered = segments.filter((s) => s.covers.includes(marked)).reduce((sum, s) => sum + s.end - s.start, 0);
          expect(covered).toBe(Math.max(0, Math.min(length, marked.span[1]) - Math.min(length, marked.span[0])));
        }
        for (const { covers } of segments) {
          const lengths = covers.map(({ span }) => span[1] - span[0]);
          expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe("wrapping", () => {
  it("keeps every line within the width and loses no letter", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "B", " ", "만", "경", "é", "e\u0301", "漢", "-") }),
        fc.integer({ min: 8, max: 40 }),
        (text, width) => {
          const lines = wrap(text, width);
          expect(lines.every((line) => columns(line) <= width)).toBe(true);
          expect(lines.join("").replace(/ /g, "")).toBe(text.replace(/ /g, ""));
        },
      ),
    );
  });

  it("counts Hangul and Han as two columns, marks as none", () => {
    expect(columns("만리경-1호")).toBe(10);
    expect(columns("漢字")).toBe(4);
    expect(columns("e\u0301t\u00E9")).toBe(3);
  });
});

describe("text from outside", () => {
  it("stays text on the page, whatever it is, and comes back whole from the report that the page carries", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, text) => {
        const report = { ...withClaims([]), source: { ...fixtureReport.source, title, text, url: text } };
        const page = htmlReport(report, world);
        expect(page.match(/<script/gi)).toHaveLength(1);
        expect(page).not.toMatch(/<(?:img|svg onload)/i);
        expect(JSON.parse(embeddedText(page))).toEqual(JSON.parse(jsonReport(report)));
      }),
      { numRuns: 60 },
    );
  });

  it("cannot send codes to a terminal", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const report = { ...withClaims([]), source: { ...fixtureReport.source, title: text, publisher: text } };
        expect(terminalReport(report, { colour: false, width: 80 })).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
    expect(terminalReport(hostileReport, { colour: false, width: 80 })).not.toMatch(
      /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u,
    );
  });

  it("stays text in every part of a page", () => {
    const page = htmlReport(hostileReport, world);
    expect(page.match(/<script/gi)).toHaveLength(1);
    expect(page).not.toMatch(/<(?:img|svg onload)/i);
    expect(page).not.toMatch(/href="javascript:/i);
    expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/u);
    expect(JSON.parse(embeddedText(page))).toEqual(JSON.parse(jsonReport(hostileReport)));
  });

  it("stays text in Markdown", () => {
    const words = markdownReport(hostileReport);
    const outsideCode = words.replace(/(?<!\\)`[^`]*`/g, "");
    expect(outsideCode).not.toMatch(/(?<!\\)<(?:img|script|svg)/i);
    expect(outsideCode).not.toMatch(/(?<!\\)\]\(javascript/);
    expect(words).not.toMatch(/(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
    const rows = words.split("\n").filter((line) => line.startsWith("| c1 |"));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.replace(/\\\|/g, "").split("|")).toHaveLength(6);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { siteIds } from "../../src/sources/gcat/codes.ts";
import { objectOfGcat } from "../../src/sources/gcat/records.ts";
import { readGcatTable, vagueDate } from "../../src/sources/gcat/table.ts";
import { inRepository } from "../e2e/command.ts";

describe("GCAT's vague dates", () => {
  const day = 86_400;
  const cases: readonly (readonly [string, string, number])[] = [
    ["2023 Nov 21 1342:28", "2023-11-21T13:42:28Z", 1],
    ["2023 Nov 21 1342:28.5", "2023-11-21T13:42:28Z", 1],
    ["2023 Nov 21 1342", "2023-11-21T13:42:00Z", 60],
    ["2023 May 30 2129?", "2023-05-30T21:29:00Z", 180],
    ["2023 Nov 21 13h", "2023-11-21T13:00:00Z", 3600],
    ["1957 Oct  4 ", "1957-10-04T00:00:00Z", day],
    ["1957 Nov?", "1957-11-01T00:00:00Z", 93 * day],
    ["1966 Dec", "1966-12-01T00:00:00Z", 31 * day],
    ["2008", "2008-01-01T00:00:00Z", 366 * day],
  ];
  for (const [text, start, uncertaintyS] of cases) {
    it(`"${text}" begin at ${start}`, () => expect(vagueDate(text)).toEqual({ start, uncertaintyS }));
  }
  it("that are none are none", () => {
    const none = ["", "-", "*", "2023 Q1", "1970s", "2023 Foo 1", "2023 Jun 31", "2023 Nov 21 2561", "yesterday", "2023-11-21"];
    expect(none.filter((text) => vagueDate(text) !== null)).toEqual([]);
  });
});

describe("GCAT's tables", () => {
  it("leave out rows of another length, with their line", () => {
    const read = readGcatTable("#A\tB\n# Updated 2025 Dec  1 0108:57\n1\t -\n2\n3\tx\n", ["A", "B"]);
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.updated).toBe("2025-12-01T01:08:57Z");
    expect(read.value.rows.map((row) => [row("A"), row("B")])).toEqual([
      ["1", ""],
      ["3", "x"],
    ]);
    expect(read.value.leftOut).toEqual([expect.stringContaining("line 4")]);
  });

  it("tell what a payload is for, and whether for spying", () => {
    const purpose = (category: string, classes: string): string | null | undefined => {
      const cells: Readonly<Record<string, string>> = {
        Satcat: "12345.0",
        Name: "Test",
        Type: "P",
        Piece: "2020-001A",
        Payload_Category: category,
        Payload_Class: classes,
      };
      return objectOfGcat((column) => cells[column] ?? "")?.purpose;
    };
    expect(purpose("IMG", "C")).toBe("imaging");
    expect(purpose("IMG", "D")).toBe("reconnaissance (imaging)");
    expect(purpose("SIG", "BD")).toBe("reconnaissance (signals intelligence)");
    expect(purpose("MET", "D")).toBe("military weather");
    expect(purpose("XYZ", "B")).toBe("XYZ");
    expect(purpose("", "D")).toBeNull();
  });

  it("name launch sites that the packs have", () => {
    const known = ["core", "dprk-satellites"].flatMap((pack) =>
      [...readFileSync(inRepository(`packs/${pack}/sites.jsonl`), "utf8").matchAll(/"siteId":"([^"]+)"/g)].map(
        (found) => found[1],
      ),
    );
    expect(known.length).toBeGreaterThan(40);
    expect(Object.values(siteIds).filter((id) => !known.includes(id))).toEqual([]);
  });
});

/** What every shelf of reports must do, whatever keeps them. */
import { describe, expect, it } from "vitest";
import type { ReportShelf } from "../../src/catalogue/index.ts";
import { report as reportSchema, type CheckedClaim, type Report, type Verdict } from "../../src/model/index.ts";

type MakeShelf = () => ReportShelf | Promise<ReportShelf>;

function claim(id: string, noradId: number | null, verdict: Verdict, more: Partial<CheckedClaim> = {}): CheckedClaim {
  return {
    id,
    type: "overflight",
    quote: "passed over Hawaii",
    span: [0, 18],
    speaker: "KCNA",
    speakerGiven: "stated",
    via: [],
    stance: "asserts",
    proposition: "MALLIGYONG-1 passed over Hawaii",
    subject: { name: "MALLIGYONG-1", noradId, cosparId: null, given: "stated" },
    time: { start: null, end: null, precision: "open", given: "unknown" },
    places: [],
    quantities: [],
    inconsistencies: [],
    finding: {
      verdict,
      summary: "A summary.",
      wording: { fair: "fair", unfair: "unfair" },
      probability: null,
      baseRate: null,
      control: null,
      parts: [],
      readings: [],
      evidence: [],
      uncertainty: null,
      figures: [],
      passes: [],
      needs: [],
      cannotShow: [],
      method: "docs/methods/overflight",
    },
    ...more,
  };
}

interface Told {
  readonly checkedAt?: string;
  readonly publisher?: string;
  readonly publisherId?: string;
  readonly published?: string | null;
  readonly text?: string;
  readonly claims?: readonly CheckedClaim[];
}

function told({
  checkedAt = "2026-11-23T09:00:00Z",
  publisher = "Yonhap",
  text = "It passed.",
  claims = [],
  ...more
}: Told): Report {
  return {
    groundtrack: "0.1.0",
    asOf: null,
    checkedAt,
    source: {
      title: `Of ${checkedAt}`,
      publisher,
      publisherId: more.publisherId ?? null,
      url: null,
      published: more.published === undefined ? "2023-11-28" : more.published,
      sha256: "ab",
      text,
      textSha256: "cd",
    },
    claims: [...claims],
    evidence: [],
    requests: [],
    notices: [],
    settings: {
      kernel: "k",
      thresholds: { contradictedAtMost: 0.01, supportedAtLeast: 0.95 },
      tolerance: { seconds: 1, degrees: 1, km: 1 },
    },
    versions: {},
  };
}

/** A report of one claim about object 58400. */
export function oneClaim(): Report {
  return told({ claims: [claim("c1", 58400, "consistent")] });
}

/** Registers the tests of the interface for one implementation. */
export function reportShelfSuite(name: string, make: MakeShelf): void {
  describe(`${name} as a shelf of reports`, () => {
    const two = [claim("c1", 58400, "consistent"), claim("c2", null, "not-checkable")];

    it("works on reports that fit the schema", () => {
      expect(reportSchema.safeParse(told({ claims: two })).error).toBeUndefined();
    });

    it("gives a report back as it was kept, field by field in the same order", async () => {
      const shelf = await make();
      const report = told({ claims: two, text: "만리경-1호가 하와이를 지났다.\n\u0000 and a lone \ud800" });
      const id = await shelf.keepReport(report);
      expect(JSON.stringify(await shelf.report(id))).toBe(JSON.stringify(report));
      expect(await shelf.report("0000000000000000")).toBeNull();
    });

    it("keeps a report once, under the id of its content, which can stand in an address", async () => {
      const shelf = await make();
      const id = await shelf.keepReport(told({ claims: two }));
      expect(id).toMatch(/^[0-9a-f]{16}$/);
      expect(await shelf.keepReport(told({ claims: two }))).toBe(id);
      expect(await shelf.keepReport(told({ claims: [] }))).not.toBe(id);
      expect(await shelf.reports({ limit: 10 })).toHaveLength(2);
    });

    it("puts a reviewed report in the place of the first, and not the other way round", async () => {
      const shelf = await make();
      const first = told({ claims: two });
      const id = await shelf.keepReport(first);
      const reviewed = told({ claims: [claim("c1", 41332, "contradicted")] });
      expect(await shelf.replaceReport(id, reviewed)).toBe(true);
      expect(await shelf.report(id)).toEqual(reviewed);
      expect(await shelf.keepReport(first)).toBe(id);
      expect(await shelf.report(id)).toEqual(reviewed);
      expect(await shelf.claimsAbout(58400)).toEqual([]);
      expect((await shelf.claimsAbout(41332)).map(({ reportId }) => reportId)).toEqual([id]);
      expect((await shelf.reports({ limit: 10 })).map(({ verdicts }) => verdicts)).toEqual([{ contradicted: 1 }]);
    });

    it("goes by what a person set right, and gives both back", async () => {
      const shelf = await make();
      const corrected = [claim("c1", 41332, "contradicted")];
      const report: Report = { ...told({ claims: two }), review: { corrections: [], comments: [], signatures: [], corrected } };
      const id = await shelf.keepReport(report);
      expect(JSON.stringify(await shelf.report(id))).toBe(JSON.stringify(report));
      expect(await shelf.claimsAbout(58400)).toEqual([]);
      expect((await shelf.claimsAbout(41332)).map(({ claim: about }) => about)).toEqual(corrected);
      expect((await shelf.reports({ limit: 1 }))[0]?.verdicts).toEqual({ contradicted: 1, "not-checkable": 1 });
      expect(await shelf.reports({ limit: 1, noradId: 58400 })).toEqual([]);
    });

    it("replaces nothing where there is nothing of that id", async () => {
      const shelf = await make();
      expect(await shelf.replaceReport("0000000000000000", told({}))).toBe(false);
      expect(await shelf.reports({ limit: 10 })).toEqual([]);
    });

    it("lists the latest checked first, page by page, with verdicts counted", async () => {
      const shelf = await make();
      const days = ["21", "23", "22", "25", "24"];
      for (const day of days) await shelf.keepReport(told({ checkedAt: `2026-11-${day}T09:00:00Z`, claims: two }));
      const first = await shelf.reports({ limit: 2 });
      expect(first.map(({ checkedAt }) => checkedAt.slice(8, 10))).toEqual(["25", "24"]);
      expect(first[0]?.verdicts).toEqual({ consistent: 1, "not-checkable": 1 });
      const next = await shelf.reports({ limit: 2, after: first[1]?.id ?? "" });
      expect(next.map(({ checkedAt }) => checkedAt.slice(8, 10))).toEqual(["23", "22"]);
      expect(await shelf.reports({ limit: 2, after: "0000000000000000" })).toEqual([]);
    });

    it("loses none between pages where several were checked in one second", async () => {
      const shelf = await make();
      for (const text of ["a", "b", "c", "d", "e"]) await shelf.keepReport(told({ text }));
      await shelf.keepReport(told({ checkedAt: "2026-11-23T09:00:00.5Z" }));
      const seen: string[] = [];
      for (let page = await shelf.reports({ limit: 2 }); page.length > 0;) {
        seen.push(...page.map(({ id }) => id));
        page = await shelf.reports({ limit: 2, after: page.at(-1)?.id ?? "" });
      }
      expect(new Set(seen).size).toBe(6);
      expect((await shelf.report(seen[0] ?? ""))?.checkedAt).toBe("2026-11-23T09:00:00.5Z");
    });

    it("finds by publisher's name or id, by day of publication, and by object", async () => {
      const shelf = await make();
      await shelf.keepReport(told({ publisher: "Yonhap", publisherId: "yonhap", published: "2023-11-28", claims: two }));
      await shelf.keepReport(told({ publisher: "Reuters", published: "2023-12-02T08:00:00Z" }));
      await shelf.keepReport(told({ publisher: "KCNA", published: null }));
      const found = async (query: object): Promise<readonly string[]> =>
        (await shelf.reports({ limit: 10, ...query }))
          .map(({ publisher }) => publisher ?? "")
          .toSorted((a, b) => (a < b ? -1 : 1));
      expect(await found({ publisher: "YONHAP" })).toEqual(["Yonhap"]);
      expect(await found({ publisher: "yonhap", noradId: 41332 })).toEqual([]);
      expect(await found({ noradId: 58400 })).toEqual(["Yonhap"]);
      expect(await found({ publishedFrom: "2023-12-01" })).toEqual(["Reuters"]);
      expect(await found({ publishedBefore: "2023-12-01" })).toEqual(["Yonhap"]);
      expect(await found({ publishedFrom: "2023-11-28", publishedBefore: "2023-12-03" })).toEqual(["Reuters", "Yonhap"]);
      expect(await found({})).toEqual(["KCNA", "Reuters", "Yonhap"]);
    });

    it("finds claims about an object as subject, as second object, and in another reading", async () => {
      const shelf = await make();
      const other = { name: "USA 326", noradId: 51445, cosparId: null, given: "stated" } as const;
      const claims = [
        claim("c1", 58400, "consistent", { other }),
        claim("c2", null, "needs-data", { readings: [{ assumes: "the first one", subject: other }] }),
        claim("c3", 5, "supported"),
      ];
      const id = await shelf.keepReport(told({ claims }));
      const about = await shelf.claimsAbout(51445);
      expect(about.map(({ reportId, claim: { id: name } }) => [reportId, name])).toEqual([
        [id, "c1"],
        [id, "c2"],
      ]);
      expect(about[0]?.claim).toEqual(claims[0]);
      expect(about[0]?.report.publisher).toBe("Yonhap");
      expect(await shelf.claimsAbout(99)).toEqual([]);
    });
  });
}

/** Verdicts: rules that must hold for any probability, and for the fixture's claims in any wording. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim, EvidenceRow, Report, Stance, Verdict } from "../../src/model/index.ts";
import { finding as findingSchema } from "../../src/model/index.ts";
import { checks, judgeClaims, rejudge, reportSettings } from "../../src/verdicts/index.ts";
import { atBest, decide, forOrigin, forStance, headlineOfParts, mostFavourable } from "../../src/verdicts/decide.ts";
import { shareHolding } from "../../src/verdicts/timing/share.ts";
import { claim, judge, judgeOne, number, place, secondOf, settings, time } from "../fixtures/claims.ts";
import { rows, set29November, set6December } from "../fixtures/malligyong1.ts";

const anyVerdict = fc.constantFrom<Verdict>(
  "not-checkable",
  "pending",
  "needs-data",
  "contradicted",
  "supported",
  "consistent",
);
const optical = { kind: "optical", given: "implied" } as const;
const whiteHouse = place("White House", 38.8977, -77.0365);

const image = claim({
  type: "imaging",
  sensor: optical,
  places: [whiteHouse],
  time: time("2023-11-27T14:36:00Z", "2023-11-27T14:37:00Z"),
});
const falseImage = { ...image, time: time("2023-11-27T09:36:00Z", "2023-11-27T09:37:00Z") };
const overflight = { ...image, type: "overflight" } as const;
const launched = claim({
  type: "launch",
  places: [place("Sohae", 39.66, 124.705, "site", 2)],
  time: secondOf("2023-11-21T13:42:28Z"),
  subject: { name: "Malligyong-1", noradId: 58400, cosparId: "2023-179A", launchId: "2023-179", owner: "KP", given: "stated" },
});
const orbit = claim({
  type: "orbit",
  time: time("2023-11-24T00:00:00Z", "2023-11-25T00:00:00Z", "day"),
  quantities: [number("perigee-height", 493, "km", 0.5), number("apogee-height", 512, "km", 0.5)],
});
const every: readonly Claim[] = [image, falseImage, overflight, launched, orbit];

describe("from probability to verdict", () => {
  const anyOdds = fc.record({
    p: fc.double({ min: 0, max: 1, noNaN: true }),
    error95: fc.double({ min: 0, max: 1e4, noNaN: true }),
    asked: fc.double({ min: 0.1, max: 1e4, noNaN: true }),
    canSupport: fc.boolean(),
  });

  it("follows the lines of the design in their order", () => {
    fc.assert(
      fc.property(anyOdds, (odds) => {
        const verdict = decide(odds);
        if (odds.p <= 0.01) expect(verdict).toBe("contradicted");
        else if (odds.p >= 0.95) expect(verdict).toBe(odds.canSupport ? "supported" : "consistent");
        else expect(verdict).toBe(odds.error95 > 3 * odds.asked ? "needs-data" : "consistent");
      }),
    );
  });

  it("a denial swaps supported and contradicted, and twice is as before", () => {
    fc.assert(
      fc.property(anyVerdict, (verdict) => {
        expect(forStance(forStance(verdict, "denies"), "denies")).toBe(verdict);
        for (const stance of ["asserts", "suspects", "plans"] as const) expect(forStance(verdict, stance)).toBe(verdict);
      }),
    );
  });

  it("no caution makes a verdict stronger", () => {
    fc.assert(
      fc.property(anyVerdict, fc.boolean(), (verdict, independent) => {
        expect([verdict, "consistent"]).toContain(forOrigin(verdict, independent));
        expect(atBest(verdict, "consistent")).not.toBe("supported");
      }),
    );
  });

  it("one contradicted main part contradicts, other parts never do; the headline is no stronger than any main part", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ verdict: anyVerdict, main: fc.boolean() }), { maxLength: 6 }), (parts) => {
        const headline = headlineOfParts(parts);
        const main = parts.filter((part) => part.main).map((part) => part.verdict);
        expect(headline === "contradicted").toBe(main.includes("contradicted"));
        if (headline === "supported")
          expect(main.every((verdict) => verdict === "supported" || verdict === "not-checkable")).toBe(true);
      }),
    );
  });

  it("a reading contradicts only where all do", () => {
    fc.assert(
      fc.property(fc.array(anyVerdict, { minLength: 1, maxLength: 5 }), (verdicts) => {
        const chosen = verdicts[mostFavourable(verdicts)];
        expect(chosen === "contradicted").toBe(verdicts.every((verdict) => verdict === "contradicted"));
        expect(chosen === "supported").toBe(verdicts.includes("supported"));
      }),
    );
  });

  it("the share that holds is what counting all 201 gives, for conditions that hold in one stretch", () => {
    const values = Array.from({ length: 201 }, (_, i) => i - 100);
    fc.assert(
      fc.property(fc.integer({ min: -130, max: 130 }), fc.integer({ min: 11, max: 260 }), (from, length) => {
        const holds = (x: number): boolean => x >= from && x < from + length;
        expect(shareHolding(values, holds)).toBeCloseTo(values.filter(holds).length / 201, 12);
      }),
    );
  });
});

describe("judgements", () => {
  it("are the same each time, and hold their schema", async () => {
    const [one, two] = [await judge(every), await judge(every)];
    expect(one).toEqual(two);
    for (const { finding } of one.claims) {
      expect(() => findingSchema.parse(finding)).not.toThrow();
      expect(finding.summary.length).toBeGreaterThan(20);
      if (finding.probability !== null) expect(finding.probability.of.length).toBeGreaterThan(20);
    }
  });

  it("do not depend on what else the text says, nor on the order", async () => {
    const alone = await Promise.all(every.map((one) => judgeOne(one)));
    const backwards = (await judge(every.toReversed())).claims.toReversed();
    for (const [i, one] of alone.entries()) {
      expect(backwards[i]?.finding.verdict).toBe(one.finding.verdict);
      expect(backwards[i]?.finding.figures).toEqual(one.finding.figures);
      expect(backwards[i]?.finding.probability).toEqual(one.finding.probability);
    }
  });

  it("cite only evidence that is there, numbered in order and never twice the same", async () => {
    const judged = await judge([...every, ...every]);
    const ids = judged.evidence.map((row) => row.id);
    expect(ids).toEqual(ids.map((_, i) => `e${i + 1}`));
    expect(new Set(judged.evidence.map(({ id: _id, request: _request, ...row }) => JSON.stringify(row))).size).toBe(ids.length);
    expect(new Set(judged.requests.map((request) => JSON.stringify(request))).size).toBe(judged.requests.length);
    for (const { finding } of judged.claims) {
      expect(finding.verdict === "not-checkable" || finding.evidence.length > 0).toBe(true);
      const cited = judged.evidence.filter((row) => finding.evidence.includes(row.id)).map((row) => row.kind);
      expect(cited).toContain("element-set");
      for (const id of [...finding.evidence, ...finding.passes.flatMap((pass) => pass.evidence)]) expect(ids).toContain(id);
    }
    for (const row of judged.evidence) expect(row.request).toBeLessThan(judged.requests.length);
  });

  it("turn round for a denial, part by part; its base rate is not printed", async () => {
    const turned: Readonly<Record<string, Verdict>> = {
      supported: "contradicted",
      contradicted: "supported",
      consistent: "consistent",
    };
    for (const one of every) {
      const asserted = (await judgeOne({ ...one, speakerId: null, speaker: "A spokesman" })).finding;
      const denied = (await judgeOne({ ...one, speakerId: null, speaker: "A spokesman", stance: "denies" })).finding;
      expect(denied.verdict).toBe(turned[asserted.verdict]);
      expect(denied.parts.map((part) => part.verdict)).toEqual(asserted.parts.map((part) => turned[part.verdict]));
      expect(denied.baseRate).toBeNull();
      expect(denied.control).toBeNull();
      expect(denied.probability).toEqual(asserted.probability);
    }
  });

  it("are not supported by evidence of the speaker's own house", async () => {
    for (const speakerId of ["us-18sds", "us-space-force", "us-dod"]) {
      const { finding } = await judgeOne({ ...orbit, speaker: "Pentagon", speakerId });
      expect(finding.verdict).toBe("consistent");
      expect(finding.summary).toContain("own side");
    }
    for (const speakerId of ["kcna", "kr-mnd", null])
      expect((await judgeOne({ ...orbit, speakerId })).finding.verdict).toBe("supported");
  });

  it("wait for what lies ahead", async () => {
    const early = { ...settings, checkedAt: "2023-11-20T00:00:00Z" };
    for (const one of every) expect((await judgeOne(one, rows, early)).finding.verdict).toBe("pending");
  });

  it("come out the same when a report is judged again on its own evidence", async () => {
    const judged = await judge(every);
    const report: Report = {
      groundtrack: "0.1.0",
      asOf: null,
      checkedAt: settings.checkedAt,
      notices: [],
      versions: {},
      settings: reportSettings,
      source: { title: null, publisher: null, url: null, published: null, sha256: "", text: "", textSha256: "" },
      ...judged,
    };
    expect((await rejudge(report, settings)).differences).toEqual([]);
    const tampered = {
      ...report,
      claims: report.claims.map((one) =>
        one.finding.verdict === "contradicted" ? { ...one, finding: { ...one.finding, verdict: "consistent" as const } } : one,
      ),
    };
    expect((await rejudge(tampered, settings)).differences.map((difference) => difference.at)).toEqual(["verdict"]);
  });

  it("the table has a check for every type that lists it", () => {
    for (const [type, check] of Object.entries(checks)) expect(check.types).toContain(type);
  });
});

describe("a claim of how things are, without a date", () => {
  const undated = { ...orbit, time: time(null, null, "open") };

  it("is taken for the day of publication, and says so", async () => {
    const one = await judgeOne(undated, rows, { ...settings, published: "2023-11-24" });
    expect(one.finding.verdict).toBe("supported");
    expect(one.time).toMatchObject({ start: "2023-11-24T00:00:00Z", end: "2023-11-25T00:00:00Z", given: "implied" });
    expect(one.time.because).toContain("publication");
  });

  it("needs a date where none is known; pictures without a time always do", async () => {
    expect((await judgeOne(undated)).finding.verdict).toBe("needs-data");
    const picture = { ...image, time: time(null, null, "open") };
    expect((await judgeOne(picture, rows, { ...settings, published: "2023-11-24" })).finding.verdict).toBe("needs-data");
  });
});

describe("a claim that lacks something", () => {
  const cases: readonly [string, Partial<Claim>, RegExp][] = [
    ["no satellite", { subject: { name: null, noradId: null, cosparId: null, given: "unknown" } }, /which satellite/],
    ["no time", { time: time(null, null, "open") }, /time/],
    ["no place", { places: [] }, /place/],
    ["a place without coordinates", { places: [place("Nowhere", null, null)] }, /Nowhere/],
  ];
  for (const type of ["imaging", "overflight", "signal"] as const) {
    for (const [name, lack, words] of cases) {
      it(`${type}, ${name}: needs data, and says what`, async () => {
        const asReceiver = { places: (lack.places ?? image.places).map((one) => ({ ...one, role: "receiver" as const })) };
        const { finding } = await judgeOne({ ...image, type, ...lack, ...(type === "signal" ? asReceiver : {}) });
        expect(finding.verdict).toBe("needs-data");
        expect(`${finding.summary} ${finding.needs.map((need) => need.what).join(" ")}`).toMatch(words);
        expect(finding.needs.length).toBeGreaterThan(0);
      });
    }
  }

  it("sets too far away: needs data, with how far", async () => {
    const { finding } = await judgeOne({ ...image, time: time("2024-03-01T14:36:00Z", "2024-03-01T14:37:00Z") });
    expect(finding.verdict).toBe("needs-data");
    expect(finding.summary).toContain("86 days");
    expect(finding.needs.map((need) => need.command)).toEqual([
      "groundtrack sync space-track --object 58400 --from 2024-02-27 --to 2024-03-04",
    ]);
  });

  it("no sets at all: needs data, with the command that fetches them", async () => {
    const { finding } = await judgeOne(
      image,
      rows.filter((row) => row.kind !== "element-set"),
    );
    expect(finding.verdict).toBe("needs-data");
    expect(finding.needs.map((need) => need.command).join(" ")).toContain("groundtrack sync");
  });
});

it("the time of an announcement is not that of the picture", async () => {
  expect((await judgeOne({ ...image, event: "announcement" })).finding.verdict).toBe("needs-data");
});

describe("what cannot have been", () => {
  const impossible: readonly [string, Partial<Claim>, string][] = [
    ["before any satellite", { time: time("1957-10-01T00:00:00Z", "1957-10-01T00:01:00Z") }, "Sputnik"],
    ["before its launch", { time: time("2023-11-20T00:00:00Z", "2023-11-20T00:01:00Z") }, "launched on 21 November 2023"],
    [
      "after it came down",
      {
        subject: { name: "Kwangmyongsong-3", noradId: 39026, cosparId: "2012-072A", given: "stated" },
        time: time("2023-11-20T00:00:00Z", "2023-11-20T00:01:00Z"),
      },
      "came down on 13 September 2023",
    ],
  ];
  for (const [name, when, words] of impossible) {
    it(`${name}: contradicted; its denial supported`, async () => {
      const { finding } = await judgeOne({ ...image, ...when });
      expect(finding.verdict).toBe("contradicted");
      expect(finding.summary).toContain(words);
      expect((await judgeOne({ ...image, ...when, stance: "denies" })).finding.verdict).toBe("supported");
    });
  }
});

describe("readings", () => {
  it("the headline is the most favourable, and all are told", async () => {
    const { finding } = await judgeOne({
      ...falseImage,
      readings: [
        { assumes: "the time is Pyongyang time", time: falseImage.time },
        { assumes: "the time is Moscow time", time: image.time },
      ],
    });
    expect(finding.verdict).toBe("consistent");
    expect(finding.readings.map((reading) => reading.verdict)).toEqual(["contradicted", "consistent"]);
  });

  it("the joint control shifts the reading that the headline is of", async () => {
    const open = {
      ...falseImage,
      readings: [
        { assumes: "the time is Pyongyang time", time: falseImage.time },
        { assumes: "the time is Moscow time", time: image.time },
      ],
    };
    const rome = {
      ...image,
      places: [place("Rome", 41.9028, 12.4964)],
      time: time("2023-11-25T08:56:00Z", "2023-11-25T08:57:00Z"),
    };
    const { claims } = await judge([open, rome]);
    expect(claims[0]?.finding.control).toMatchObject({ timings: 2, matched: 2 });
  });

  it("contradicted where none fits", async () => {
    const { finding } = await judgeOne({
      ...falseImage,
      readings: [
        { assumes: "one", time: falseImage.time },
        { assumes: "other", time: time("2023-11-27T10:36:00Z", "2023-11-27T10:37:00Z") },
      ],
    });
    expect(finding.verdict).toBe("contradicted");
  });
});

describe("launches and failures", () => {
  const noLaunch = claim({
    type: "launch",
    time: time("2024-05-03T00:00:00Z", "2024-05-04T00:00:00Z", "day"),
    places: [place("Sohae", 39.66, 124.705, "site", 2)],
    subject: { name: null, noradId: null, cosparId: null, owner: "KP", given: "stated" },
  });

  it("nothing in a whole log contradicts, and bears a denial out", async () => {
    expect((await judgeOne(noLaunch)).finding.verdict).toBe("contradicted");
    expect((await judgeOne({ ...noLaunch, stance: "denies" })).finding.verdict).toBe("supported");
  });

  it("nothing in a log that is not whole proves nothing", async () => {
    const holes = rows.filter((row) => row.kind !== "completeness");
    expect((await judgeOne(noLaunch, holes)).finding.verdict).toBe("needs-data");
  });

  it("a site far from the log's contradicts; the time of day alone does not", async () => {
    const elsewhere = { ...launched, places: [place("Tonghae", 40.856, 129.666, "site", 2)] };
    expect((await judgeOne(elsewhere)).finding.verdict).toBe("contradicted");
    const later = await judgeOne({ ...launched, time: secondOf("2023-11-21T10:42:28Z") });
    expect(later.finding.parts.find((part) => part.part === "time of day")?.verdict).toBe("contradicted");
    expect(later.finding.verdict).toBe("supported");
  });

  it("a failure in the log supports; the cause stays open; a success contradicts", async () => {
    const failed = claim({
      type: "launch-failure",
      time: time("2023-08-23T18:00:00Z", "2023-08-23T19:00:00Z", "hour"),
      subject: { name: null, noradId: null, cosparId: null, launchId: "2023-F07", owner: "KP", given: "stated" },
    });
    const { finding } = await judgeOne(failed);
    expect(finding.verdict).toBe("supported");
    expect(finding.parts.map((part) => [part.part, part.verdict])).toContainEqual(["nothing new in orbit", "supported"]);
    expect(finding.cannotShow.join(" ")).toContain("never visible from orbit");
    const success = {
      ...failed,
      subject: { ...failed.subject, launchId: "2023-179" },
      time: time("2023-11-21T13:00:00Z", "2023-11-21T14:00:00Z", "hour"),
    };
    expect((await judgeOne(success)).finding.verdict).toBe("contradicted");
  });

  it("three launches announced for 2024, one attempt in a whole log: not kept", async () => {
    const plan = claim({
      type: "launch",
      stance: "plans",
      time: time("2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z", "year"),
      quantities: [number("count", 3, "1", 0)],
      subject: { name: null, noradId: null, cosparId: null, owner: "KP", given: "stated" },
    });
    expect((await judgeOne(plan)).finding.verdict).toBe("contradicted");
    expect((await judgeOne({ ...plan, quantities: [number("count", 1, "1", 0)] })).finding.verdict).toBe("supported");
    const during = { ...settings, checkedAt: "2024-06-30T00:00:00Z" };
    expect((await judgeOne(plan, rows, during)).finding.verdict).toBe("pending");
  });
});

describe("numbers of an orbit", () => {
  const heights = (more: Partial<Claim>): Claim => ({ ...orbit, ...more });
  const cases: readonly [string, Claim, Verdict][] = [
    [
      "1200 km high",
      heights({ quantities: [number("height", 1200, "km", 0.5, { coarseLow: 1150, coarseHigh: 1250 })] }),
      "contradicted",
    ],
    [
      "500 km high, to the last digit a height it passes through",
      heights({ quantities: [number("height", 500, "km", 0.5)] }),
      "supported",
    ],
    [
      "perigee 500 km, trailing zeros as rounding",
      heights({ quantities: [number("perigee-height", 500, "km", 0.5, { coarseLow: 450, coarseHigh: 550 })] }),
      "supported",
    ],
    [
      "apogee 530 km, which over the ellipsoid it has near the pole",
      heights({ quantities: [number("apogee-height", 530, "km", 0.5, { coarseLow: 525, coarseHigh: 535 })] }),
      "consistent",
    ],
    [
      "apogee 560 km, as a round figure",
      heights({ quantities: [number("apogee-height", 560, "km", 0.5, { coarseLow: 555, coarseHigh: 565 })] }),
      "contradicted",
    ],
    ["about 505 km", heights({ quantities: [number("apogee-height", 505, "km", 0.5, { about: true })] }), "supported"],
    ["inclined 98.4°", heights({ quantities: [number("inclination", 98.4, "deg", 0.05)] }), "contradicted"],
    ["94.7 minutes", heights({ quantities: [number("period", 94.7, "min", 0.05)] }), "supported"],
    ["96 minutes", heights({ quantities: [number("period", 96, "min", 0.5)] }), "contradicted"],
  ];
  for (const [name, one, verdict] of cases) {
    it(`${name}: ${verdict}`, async () => expect((await judgeOne(one)).finding.verdict).toBe(verdict));
  }
});

describe("being in orbit, without a number", () => {
  const entered: Claim = { ...orbit, quantities: [], event: "orbit-insertion" };

  it("is supported by the catalogue of another house, whenever it is said", async () => {
    expect((await judgeOne(entered)).finding.verdict).toBe("supported");
    expect((await judgeOne({ ...entered, time: time(null, null, "open") })).finding.verdict).toBe("supported");
    expect((await judgeOne({ ...entered, stance: "denies" })).finding.verdict).toBe("contradicted");
  });

  it("is contradicted by a failure in the log with nothing catalogued", async () => {
    const failed = {
      name: "Malligyong-1",
      noradId: null,
      cosparId: null,
      launchId: "2023-F07",
      owner: "KP",
      given: "stated",
    } as const;
    const { finding } = await judgeOne({ ...entered, subject: failed, time: time(null, null, "open") });
    expect(finding.verdict).toBe("contradicted");
  });

  it("needs data where the object is in no catalogue at hand", async () => {
    const unknown = { name: "Other-1", noradId: 99999, cosparId: null, given: "stated" } as const;
    expect((await judgeOne({ ...entered, subject: unknown })).finding.verdict).toBe("needs-data");
  });
});

describe("how often a satellite comes by", () => {
  const seoul = place("Seoul", 37.5665, 126.978, "target", 12);
  const comes = (quote: string, quantities: Claim["quantities"]): Claim =>
    claim({
      type: "coverage",
      quote,
      quantities,
      places: [seoul],
      time: time("2023-12-01T00:00:00Z", "2023-12-02T00:00:00Z", "day"),
    });
  const every = (minutes: number): Claim["quantities"] => [number("period", minutes, "min", 0.5)];

  it("counts fewer passes the stricter the meaning", async () => {
    const { finding } = await judgeOne(comes("every two hours", every(120)));
    const rates = finding.figures.filter((one) => one.unit === "1/day").map((one) => one.value);
    expect(rates).toHaveLength(3);
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
    expect(rates[2]).toBeLessThan(15.3);
  });

  const cases: readonly [string, Claim, Verdict][] = [
    ["every two hours", comes("It passes every two hours", every(120)), "contradicted"],
    ["every ten days", comes("It passes every ten days", every(14_400)), "contradicted"],
    ["once a day, between the meanings", comes("It passes every 12 hours", every(720)), "consistent"],
    ["five times a day", comes("It passes five times a day", [number("count", 5, "1", 0)]), "supported"],
    ["five times, no day said", comes("It passed five times", [number("count", 5, "1", 0)]), "needs-data"],
    ["several satellites together", comes("The satellites pass every two hours", every(120)), "needs-data"],
  ];
  for (const [name, one, verdict] of cases) {
    it(`${name}: ${verdict}`, async () => {
      expect((await judgeOne(one)).finding.verdict).toBe(verdict);
    });
  }
});

describe("odd evidence", () => {
  const onlySets = (sets: readonly EvidenceRow[]): readonly EvidenceRow[] => [
    ...rows.filter((row) => row.kind !== "element-set"),
    ...sets,
  ];
  const setRow = (value: typeof set29November): EvidenceRow => ({
    kind: "element-set",
    origin: "18th Space Defense Squadron",
    originId: "us-18sds",
    via: "CelesTrak",
    published: null,
    pack: "test",
    value,
  });

  it("one set alone serves, with no disagreement to tell", async () => {
    const { finding } = await judgeOne(image, onlySets([setRow(set29November)]));
    expect(finding.verdict).toBe("consistent");
    expect(finding.figures.some((one) => one.label.startsWith("Distance between"))).toBe(false);
  });

  it("a set that cannot be propagated is passed over for the next", async () => {
    const broken = { ...set29November, EPOCH: "2023-11-28T00:00:00", MEAN_MOTION: 16.9, BSTAR: 0.9 };
    const { finding } = await judgeOne(image, onlySets([setRow(broken), setRow(set29November)]));
    expect(["consistent", "needs-data"]).toContain(finding.verdict);
  });

  it("sets on the far side only still tell, with their age", async () => {
    const { finding } = await judgeOne(
      { ...image, time: time("2023-12-01T14:36:00Z", "2023-12-01T14:37:00Z") },
      onlySets([setRow(set6December)]),
    );
    expect(finding.uncertainty?.from).toContain("days after");
  });
});

it("judgeClaims reports progress and takes answers that come later", async () => {
  const steps: string[] = [];
  const judged = await judgeClaims(
    [{ ...image, id: "c1" }],
    async () => await Promise.resolve({ rows: [], missing: null }),
    settings,
    (done, of) => steps.push(`${done}/${of}`),
  );
  expect(steps).toEqual(["1/1"]);
  expect(judged.claims[0]?.finding.verdict satisfies Verdict | undefined).toBe("needs-data");
});

it("the stances of the model are those that a denial is told from", () => {
  const stances: readonly Stance[] = ["asserts", "denies", "suspects", "plans"];
  expect(stances.filter((stance) => forStance("supported", stance) !== "supported")).toEqual(["denies"]);
});

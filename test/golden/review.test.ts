import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  brokenSeal,
  canonicalJson,
  correctedClaim,
  emptyReview,
  reviewDifferences,
  sealOf,
  signatureDifferences,
  signedHash,
  withReviewJudged,
  withReviewSealed,
} from "../../src/check/index.ts";
import { builtInEarthData } from "../../src/engine/index.ts";
import type { CheckedClaim, Correction, EvidenceRow, Report } from "../../src/model/index.ts";
import { geojsonReport } from "../../src/report/index.ts";
import { answerFrom } from "../../src/verdicts/index.ts";
import { fixtureReport } from "../fixtures/report-kcna.ts";

const washington: CheckedClaim = fixtureReport.claims.find(
  ({ type, places, finding }) =>
    type === "imaging" && finding.verdict === "consistent" && places.some(({ name }) => name === "White House"),
)!;
const common = { claimId: washington.id, was: "as read", why: null, by: "A. Reader", at: "2023-12-01T09:00:00Z" } as const;
const zone = (is: string): Correction => ({ ...common, id: "k1", part: "zone", is });

describe("a corrected claim", () => {
  it("keeps its clock time in the zone that it is set to", () => {
    const moved = correctedClaim(washington, [zone("America/New_York")]);
    // 23:36 in Pyongyang is 14:36 UTC; 23:36 in Washington's winter is 04:36 of the next day.
    expect(washington.time.start).toMatch(/^2023-11-27T14:36/);
    expect(moved.time.start).toMatch(/^2023-11-28T04:36/);
    expect(moved.time).toMatchObject({ zone: "America/New_York", zoneGiven: "stated", because: "set right by A. Reader" });
    expect(Date.parse(moved.time.end!) - Date.parse(moved.time.start!)).toBe(
      Date.parse(washington.time.end!) - Date.parse(washington.time.start!),
    );
  });

  it("stays as it is where the zone is not known", () => {
    expect(correctedClaim(washington, [zone("Moon/Tranquillity")]).time).toEqual(washington.time);
  });

  it("changes the one place that is meant, and says why", () => {
    const is = { index: 1, name: "Langley", latitudeDeg: 38.95, longitudeDeg: -77.15, radiusKm: 1 };
    const moved = correctedClaim({ ...washington, places: [washington.places[0]!, washington.places[0]!] }, [
      { ...common, id: "k1", part: "place", is, why: "the agency says so" },
    ]);
    expect(moved.places[0]).toEqual(washington.places[0]);
    expect(moved.places[1]).toMatchObject({ name: "Langley", given: "stated", because: "set right by A. Reader: the agency says so" });
  });

  it("leaves open no reading of what was set right", () => {
    const readings = [
      { assumes: "the zone of Pyongyang", time: washington.time },
      { assumes: "no zone is named", time: { ...washington.time, zone: "UTC" } },
    ];
    expect(correctedClaim({ ...washington, readings }, [zone("UTC")]).readings).toBeUndefined();
    const stance: Correction = { ...common, id: "k1", part: "stance", is: "denies" };
    expect(correctedClaim({ ...washington, readings }, [stance])).toMatchObject({ stance: "denies", readings });
  });

  it("gives a speaker the id of the organisation of that name, and no other", () => {
    const house = { id: "us-18sds", name: "18th Space Defense Squadron", aliases: ["18 SDS"], kind: "military", country: "US", parent: null, zone: null } as const;
    const said = (is: string): Correction => ({ ...common, id: "k1", part: "speaker", is });
    expect(correctedClaim(washington, [said("18 sds")], [house])).toMatchObject({ speaker: "18 sds", speakerId: "us-18sds" });
    expect(correctedClaim(washington, [said("Somebody")], [house])).not.toHaveProperty("speakerId");
  });

  it("takes no correction of another claim", () => {
    expect(correctedClaim(washington, [{ ...zone("UTC"), claimId: "c999" }])).toBe(washington);
  });
});

describe("a report judged again as corrected", () => {
  const settings = {
    checkedAt: fixtureReport.checkedAt,
    asOf: fixtureReport.asOf,
    earth: builtInEarthData,
    organisations: [],
  };
  const reviewed: Report = { ...fixtureReport, review: { ...emptyReview, corrections: [zone("America/New_York")] } };

  it("keeps the machine's reading, and the person's beside it", async () => {
    const judged = await withReviewJudged(reviewed, (request) => answerFrom(fixtureReport, request), settings);
    expect(judged.claims).toEqual(fixtureReport.claims);
    expect(judged.evidence).toEqual(fixtureReport.evidence);
    expect(judged.review?.corrected.map(({ id, finding }) => [id, finding.verdict])).toEqual([[washington.id, "contradicted"]]);
    expect(judged.review?.evidence).toEqual([]);
    const ids = new Set(fixtureReport.evidence.map(({ id }) => id));
    for (const id of judged.review?.corrected[0]?.finding.evidence ?? []) expect(ids.has(id), id).toBe(true);
  });

  it("comes out the same again, unless somebody altered what was corrected", async () => {
    const judged = await withReviewJudged(reviewed, (request) => answerFrom(fixtureReport, request), settings);
    expect(await reviewDifferences(judged, settings)).toEqual([]);
    const [corrected] = judged.review!.corrected;
    const finding = { ...corrected!.finding, verdict: "supported" as const };
    const altered: Report = { ...judged, review: { ...judged.review!, corrected: [{ ...corrected!, finding }] } };
    expect(await reviewDifferences(altered, settings)).toMatchObject([{ claim: washington.id, at: "verdicts as corrected" }]);
  });

  it("judges nothing that was withdrawn", async () => {
    const withdrawn: Correction = { ...common, id: "k2", part: "claim", is: "withdrawn" };
    const taken: Report = { ...reviewed, review: { ...emptyReview, corrections: [zone("America/New_York"), withdrawn] } };
    const judged = await withReviewJudged(taken, (request) => answerFrom(fixtureReport, request), settings);
    expect(judged.review?.corrected).toEqual([]);
    expect(judged.claims).toEqual(fixtureReport.claims);
    const [id] = [`"claim":"${washington.id}"`];
    expect(geojsonReport(fixtureReport).replaceAll(" ", "")).toContain(id);
    expect(geojsonReport(judged).replaceAll(" ", "")).not.toContain(id);
  });

  it("numbers on what comes from outside", async () => {
    const set = fixtureReport.evidence.find(({ kind }) => kind === "element-set")!;
    const { id: _id, request: _request, ...row } = set;
    const foreign: EvidenceRow = { ...row, pack: "elsewhere" };
    const judged = await withReviewJudged(
      reviewed,
      (request) => (request.kind === "sets-around" ? { rows: [foreign], missing: null } : answerFrom(fixtureReport, request)),
      settings,
    );
    expect(judged.review?.evidence?.map(({ id, pack }) => [id, pack])).toEqual([
      [`e${fixtureReport.evidence.length + 1}`, "elsewhere"],
    ]);
    const place = judged.review?.evidence?.[0]?.request ?? -1;
    expect([...judged.requests, ...(judged.review?.requests ?? [])][place]?.kind).toBe("sets-around");
  });
});

describe("a seal", () => {
  const sha256 = (text: string): Promise<string> => Promise.resolve(createHash("sha256").update(text).digest("hex"));

  it("is of the values, whatever order they were written in", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "é" }], a: undefined })).toBe('{"b":[1,{"c":"é","d":null}]}');
  });

  it("holds for the evidence as it was, and breaks with any change of it", async () => {
    const sealed: Report = { ...fixtureReport, seal: await sealOf(fixtureReport, sha256) };
    expect(await brokenSeal(sealed, sha256)).toBeNull();
    expect(await brokenSeal({ ...sealed, review: emptyReview }, sha256)).toBeNull();
    const evidence = sealed.evidence.map((row, i) => (i === 0 ? { ...row, origin: "somebody else" } : row));
    expect(await brokenSeal({ ...sealed, evidence }, sha256)).toContain("was altered");
    expect(await brokenSeal(fixtureReport, sha256)).toBeNull();
  });

  it("breaks where a row is taken away, or a question that was asked is another", async () => {
    const sealed: Report = { ...fixtureReport, seal: await sealOf(fixtureReport, sha256) };
    expect(await brokenSeal({ ...sealed, evidence: sealed.evidence.slice(1) }, sha256)).toContain("was altered");
    expect(await brokenSeal({ ...sealed, requests: sealed.requests.slice(0, -1) }, sha256)).toContain("was altered");
  });

  it("is kept of what corrections brought in, apart", async () => {
    const evidence = fixtureReport.evidence.slice(0, 1);
    const sealed = await withReviewSealed({ ...fixtureReport, review: { ...emptyReview, evidence } }, sha256);
    expect(await brokenSeal(sealed, sha256)).toBeNull();
    const altered = evidence.map((row) => ({ ...row, origin: "somebody else" }));
    expect(await brokenSeal({ ...sealed, review: { ...sealed.review!, evidence: altered } }, sha256)).toContain("corrections was altered");
  });
});

describe("a signature", () => {
  const sha256 = (text: string): Promise<string> => Promise.resolve(createHash("sha256").update(text).digest("hex"));
  const sign = async (report: Report, by: string): Promise<Report> => {
    const review = report.review ?? emptyReview;
    const reviewed = { ...report, review };
    const made = { by, at: common.at, reportSha256: await signedHash(reviewed, sha256) };
    return { ...report, review: { ...review, signatures: [...review.signatures, made] } };
  };

  it("stands beside another, and not for a report that was altered since", async () => {
    const both = await sign(await sign(fixtureReport, "A. Reader"), "B. Writer");
    expect(await signatureDifferences(both, sha256)).toEqual([]);
    const comments = [{ id: "n1", claimId: null, text: "It was cloudy.", by: "C", at: common.at }];
    const altered: Report = { ...both, review: { ...both.review!, comments } };
    expect((await signatureDifferences(altered, sha256)).map(({ at }) => at)).toEqual([
      "report that A. Reader signed",
      "report that B. Writer signed",
    ]);
  });
});

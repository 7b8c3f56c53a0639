import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/index.ts";
import { calendarReport, claimReviewReport, geojsonReport } from "../../src/report/index.ts";
import { fixtureReport, withClaims } from "../fixtures/report-kcna.ts";
import { hostileReport } from "../fixtures/reportHostile.ts";

const signed = (report: Report): Report => ({
  ...report,
  review: {
    corrections: [],
    comments: [],
    corrected: [],
    signatures: [{ by: "A. Reader", at: "2023-12-01T09:00:00Z", reportSha256: "00" }],
  },
});
const reports = { fixture: fixtureReport, hostile: hostileReport } as const;

describe.each(["fixture", "hostile"] as const)("GeoJSON of a report: %s", (name) => {
  const { type, features } = JSON.parse(geojsonReport(reports[name]));

  it("is a collection of points and lines, each with its claim", () => {
    expect(type).toBe("FeatureCollection");
    expect(new Set(features.map((feature: { geometry: { type: string } }) => feature.geometry.type))).toEqual(
      new Set(["Point", "LineString", "MultiLineString"]),
    );
    for (const { properties } of features) expect(properties).toMatchObject({ claim: expect.stringMatching(/^c\d+$/) });
  });

  it("holds degrees that are on Earth, and no line that leaps over it", () => {
    const lines = features.flatMap(({ geometry }: { geometry: { type: string; coordinates: unknown } }) =>
      geometry.type === "Point" ? [[geometry.coordinates]] : geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
    );
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      for (const [longitude, latitude] of line) {
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      }
      // Near a pole a minute of flight may well cross 90 degrees of longitude.
      for (const [i, [longitude]] of line.entries()) if (i > 0) expect(Math.abs(longitude - line[i - 1][0])).toBeLessThanOrEqual(180);
    }
  });
});

describe.each(["fixture", "hostile"] as const)("a calendar of a report: %s", (name) => {
  const calendar = calendarReport(reports[name]);
  const lines = calendar.replaceAll("\r\n ", "").split("\r\n");

  it("keeps the form of RFC 5545", () => {
    expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of calendar.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines.at(0)).toBe("BEGIN:VCALENDAR");
    expect(lines.at(-1)).toBe("");
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z-]+:/);
  });

  it("is read by a calendar program: each event with its own id, an end after its start, and the words as they were", () => {
    const component = new ICAL.Component(ICAL.parse(calendar));
    const events = component.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    expect(events.length).toBeGreaterThan(5);
    for (const { uid, startDate, endDate, summary, description } of events) {
      expect(uid).toMatch(/@groundtrack$/);
      expect(startDate.zone.tzid).toBe("UTC");
      expect(endDate.compare(startDate)).toBe(1);
      expect(`${summary}${description}`).not.toMatch(/\\[,;nN]/);
    }
    for (const { id, finding, quote, time } of reports[name].claims) {
      if (time.start === null || time.end === null) continue;
      const event = events.find(({ uid }) => uid.startsWith(`${id}-`) && !uid.includes("-pass"))!;
      expect(event.startDate.toJSDate().toISOString().slice(0, 19)).toBe(time.start.slice(0, 19));
      if (name === "fixture") expect(event.description).toBe(`${finding.summary}\n\n“${quote}”`);
    }
  });

  it("has an event for each claim with a time, and lets no text add one", () => {
    const claims = reports[name].claims.filter(({ time }) => time.start !== null && time.end !== null);
    const events = lines.filter((line) => line === "BEGIN:VEVENT").length;
    const uids = lines.filter((line) => line.startsWith("UID:"));
    expect(uids).toHaveLength(events);
    expect(new Set(uids).size).toBe(events);
    expect(uids.filter((uid) => !uid.includes("-pass"))).toHaveLength(claims.length);
    expect(calendar).not.toMatch(/\u202E/);
  });
});

it("tells the moment over Washington as the calendar has it", () => {
  const washington = fixtureReport.claims.find(({ places }) => places.some(({ name }) => name === "White House"))!;
  const lines = calendarReport(withClaims([washington])).replaceAll("\r\n ", "").split("\r\n");
  expect(lines).toContain(`DTSTART:${washington.time.start!.replace(/[-:]/g, "").slice(0, 15)}Z`);
  expect(lines.find((line) => line.startsWith("GEO:"))).toMatch(/^GEO:38\.89\d\d;-77\.03\d\d$/);
});

describe("ClaimReview", () => {
  interface Reviewed {
    readonly claimReviewed: string;
    readonly author?: unknown;
    readonly reviewRating?: { readonly ratingValue: number; readonly alternateName: string };
  }
  const graph = (report: Report): readonly Reviewed[] => JSON.parse(claimReviewReport(report))["@graph"];

  it("rates nothing that nobody has signed", () => {
    for (const review of graph(fixtureReport)) {
      expect(review.reviewRating).toBeUndefined();
      expect(review.author).toBeUndefined();
    }
  });

  it("rates only what is supported or contradicted, once signed", () => {
    const judged = fixtureReport.claims.filter(({ finding }) => finding.verdict !== "not-checkable");
    const ratings = graph(signed(fixtureReport)).map(({ reviewRating }) => reviewRating?.alternateName ?? null);
    expect(ratings).toEqual(
      judged.map(({ finding: { verdict } }) =>
        verdict === "supported" ? "Supported" : verdict === "contradicted" ? "Contradicted" : null,
      ),
    );
    expect(ratings).toContain("Contradicted");
  });

  it("says how a thing was put before it says the thing", () => {
    for (const { claimReviewed } of graph(fixtureReport)) expect(claimReviewed).toMatch(/^(Claimed|Denied|Suspected|Announced): /);
  });

  it("names no address that is none", () => {
    expect(claimReviewReport(hostileReport)).not.toMatch(/"url"/);
  });

  it("ends no script element that it is pasted into", () => {
    const hostile = { ...fixtureReport, source: { ...fixtureReport.source, title: "</script><script>alert(1)</script>" } };
    const written = claimReviewReport(hostile);
    expect(written).not.toContain("<");
    expect(JSON.stringify(JSON.parse(written))).toContain("</script>");
  });
});

/**
 * Coverage by several satellites against a search second by second: looks of three satellites together, the gaps between them, and what the
 * verdict on a claim counts. The orbits are made up, of common kinds, so that nothing hangs on data from outside.
 */
import { describe, expect, it } from "vitest";
import { gapsBetween, looksAt, mergedLooks } from "../../src/analysis/index.ts";
import {
  addSeconds,
  builtInEarthData,
  elementsFromOmm,
  offNadirOf,
  ommFromElements,
  propagate,
  radPerDeg,
  secondsBetween,
  sgp4,
  sinElevation,
  siteAt,
  temeToItrf,
  utc,
  type MeanElements,
  type Satellite,
} from "../../src/engine/index.ts";
import type { EvidenceRow, Subject } from "../../src/model/index.ts";
import { claim, figure, judgeOne, number, place, time } from "../fixtures/claims.ts";

const earth = builtInEarthData;
const seoul = { latitudeRad: 37.5665 * radPerDeg, longitudeRad: 126.978 * radPerDeg, heightKm: 0 };
const site = siteAt(seoul);

function orbit(noradId: number, revolutions: number, inclination: number, node: number, phase: number): MeanElements {
  const read = elementsFromOmm({
    OBJECT_NAME: `TEST ${noradId}`,
    OBJECT_ID: "2025-001A",
    EPOCH: "2025-06-01T12:00:00",
    MEAN_MOTION: revolutions,
    ECCENTRICITY: 0.001,
    INCLINATION: inclination,
    RA_OF_ASC_NODE: node,
    ARG_OF_PERICENTER: 90,
    MEAN_ANOMALY: phase,
    EPHEMERIS_TYPE: 0,
    CLASSIFICATION_TYPE: "U",
    NORAD_CAT_ID: noradId,
    ELEMENT_SET_NO: 1,
    REV_AT_EPOCH: 1,
    BSTAR: 1e-5,
    MEAN_MOTION_DOT: 0,
    MEAN_MOTION_DDOT: 0,
  });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** Two of one plane a few minutes apart, so that their looks overlap, and one of another. */
const sets = [orbit(90001, 14.9, 97.6, 30, 10), orbit(90002, 14.9, 97.6, 30, 2), orbit(90003, 15.1, 63.4, 200, 120)];
const satellites: readonly Satellite[] = sets.map((set) => {
  const made = sgp4(set);
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
});

/** What is held at each second by any of the satellites, as stretches of whole seconds. */
function bySeconds(from: string, days: number, holds: (sinus: number, offNadirRad: number) => boolean) {
  const start = utc(from);
  const spans: { readonly from: number; to: number }[] = [];
  const passes = satellites.map(() => ({ count: 0, last: -10 }));
  for (let s = 0; s < days * 86400; s += 1) {
    const at = addSeconds(start, s);
    let any = false;
    for (const [i, satellite] of satellites.entries()) {
      const state = propagate(satellite, at);
      if (!state.ok) throw new Error(state.problem.code);
      const position = temeToItrf(state.value, earth).positionKm;
      const sinus = sinElevation(site, position);
      if (sinus < 0 || !holds(sinus, offNadirOf(position, site.positionKm))) continue;
      any = true;
      const pass = passes[i];
      if (pass === undefined) continue;
      if (s > pass.last + 1) pass.count += 1;
      pass.last = s;
    }
    const last = spans.at(-1);
    if (any && last?.to === s - 1) last.to = s;
    else if (any) spans.push({ from: s, to: s });
  }
  return { spans, passes: passes.reduce((sum, { count }) => sum + count, 0) };
}

describe("three satellites together", () => {
  const during = { start: utc("2025-06-01T00:00:00Z"), end: utc("2025-06-03T00:00:00Z") };
  const maxOffNadirRad = 50 * radPerDeg;
  const { spans, passes } = bySeconds("2025-06-01T00:00:00Z", 2, (_, offNadirRad) => offNadirRad <= maxOffNadirRad);
  const found = looksAt(satellites, site, seoul, during, { maxOffNadirRad, minSunElevationRad: null }, earth);
  if (!found.ok) throw new Error(found.problem.code);
  const merged = mergedLooks(found.value);

  it("look when a search second by second says so, overlapping looks made one", () => {
    expect(found.value).toHaveLength(passes);
    expect(spans.length).toBeLessThan(passes);
    expect(merged).toHaveLength(spans.length);
    for (const [i, { start, end }] of merged.entries()) {
      // The search by seconds is right to its step.
      expect(Math.abs(secondsBetween(during.start, start) - (spans[i]?.from ?? 0))).toBeLessThanOrEqual(1);
      expect(Math.abs(secondsBetween(during.start, end) - (spans[i]?.to ?? 0))).toBeLessThanOrEqual(1);
    }
  }, 60_000);

  it("leave the gaps that the search by seconds leaves", () => {
    const gaps = spans.slice(1).map((span, i) => span.from - (spans[i]?.to ?? 0));
    const ours = gapsBetween(merged, during);
    expect(ours.gaps).toBe(gaps.length);
    expect(Math.abs(ours.worstS - Math.max(...gaps))).toBeLessThanOrEqual(2);
    expect(Math.abs(ours.meanS - gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length)).toBeLessThanOrEqual(2);
    const looking = spans.reduce((sum, span) => sum + span.to - span.from, 0) / (2 * 86400);
    expect(Math.abs(ours.lookingShare - looking)).toBeLessThan(spans.length / 86400);
  });
});

describe("claims of what several satellites cover", () => {
  const rows: readonly EvidenceRow[] = [
    ...sets.map((set): EvidenceRow => ({
      kind: "element-set",
      origin: "US Space Force",
      originId: "us-space-force",
      via: "test",
      published: null,
      pack: "test",
      value: ommFromElements(set),
    })),
    ...sets.map(({ noradId }): EvidenceRow => ({
      kind: "object",
      origin: "US Space Force",
      originId: "us-space-force",
      via: "test",
      published: null,
      pack: "test",
      value: {
        noradId,
        cosparId: "2025-001A",
        name: `TEST ${noradId}`,
        aliases: [],
        owner: "IR",
        kind: "payload",
        purpose: "imaging",
        launchId: "2025-001",
        launched: "2025-01-01",
        decayed: null,
      },
    })),
  ];
  const named = (noradId: number | null): Subject => ({
    name: `Test ${noradId ?? "X"}`,
    noradId,
    cosparId: null,
    given: "stated",
  });
  const every = (hours: number) => number("period", hours, "h", 0.5);
  const base = claim({
    type: "coverage",
    speaker: "A newspaper",
    speakerId: null,
    subject: named(90001),
    together: [named(90002), named(90003)],
    time: time("2025-06-01T00:00:00Z", "2025-06-02T00:00:00Z", "day"),
    places: [place("Seoul", 37.5665, 126.978)],
    proposition: "They see Seoul again and again",
  });
  const ofOwner = { name: null, noradId: null, cosparId: null, owner: "IR", given: "stated" } as const;

  it("counts the looks of named satellites as a search second by second does", async () => {
    const { finding } = await judgeOne({ ...base, quantities: [every(4)] }, rows);
    // Ten days around the middle of the day, as the verdict counts.
    const above = bySeconds("2025-05-27T12:00:00Z", 10, () => true);
    expect(above.spans.length).toBeLessThan(above.passes);
    // A look more or less at the ends.
    expect(Math.abs(figure(finding, "Passes a day, above the horizon at all") * 10 - above.spans.length)).toBeLessThanOrEqual(
      1,
    );
    const waits = above.spans.slice(1).map((span, i) => span.from - (above.spans[i]?.to ?? 0));
    const longest = figure(finding, "Longest time between two of them, above the horizon at all") * 3600;
    // From one highest moment to the next, so up to half a pass longer at either end.
    expect(longest).toBeGreaterThan(Math.max(...waits));
    expect(longest).toBeLessThan(Math.max(...waits) + 900);
  }, 120_000);

  it("supports a rate that all together reach and none alone does", async () => {
    const alone = await judgeOne({ ...base, together: [], quantities: [every(2)] }, rows);
    expect(alone.finding.verdict).toBe("contradicted");
    const { finding } = await judgeOne({ ...base, quantities: [every(2)] }, rows);
    expect(finding.verdict).toBe("supported");
  });

  it("contradicts a rate that all together do not reach", async () => {
    const { finding } = await judgeOne({ ...base, quantities: [number("period", 20, "min", 5)] }, rows);
    expect(finding.verdict).toBe("contradicted");
  });

  it("does not contradict where one of them has no set", async () => {
    const without = rows.filter((row) => row.kind !== "element-set" || row.value.NORAD_CAT_ID !== 90003);
    const { finding } = await judgeOne({ ...base, quantities: [number("period", 20, "min", 5)] }, without);
    expect(finding.verdict).toBe("needs-data");
  });

  it("reads how often from the words where no number was read", async () => {
    const daily = { ...base, quote: "can see Seoul umpteen times a day" };
    expect((await judgeOne(daily, rows)).finding.summary).toContain("does not say how often");
    const nine = await judgeOne({ ...base, quote: "can see Seoul nine times a day" }, rows);
    expect(nine.finding.summary).toContain("The text says nine times a day");
    expect((await judgeOne({ ...base, quote: "can see Seoul 60 times a day" }, rows)).finding.verdict).toBe("contradicted");
    expect((await judgeOne({ ...base, quote: "can see Seoul hourly" }, rows)).finding.summary).toContain("every hour");
  });

  it("contradicts where one of them had not been launched", async () => {
    const early = { ...base, time: time("2024-12-01T00:00:00Z", "2024-12-02T00:00:00Z", "day"), quantities: [every(2)] };
    const { finding } = await judgeOne(early, rows);
    expect(finding.verdict).toBe("contradicted");
    expect(finding.summary).toContain("launched on 1 January 2025");
  });

  it("asks for the one that nobody knows", async () => {
    const { finding } = await judgeOne({ ...base, together: [named(null)], quantities: [every(2)] }, rows);
    expect(finding.verdict).toBe("needs-data");
    expect(finding.summary).toContain("Test X");
  });

  it("takes an owner's satellites by their number, and contradicts nothing by a catalogue that may lack some", async () => {
    const { together: _, ...owned } = { ...base, subject: ofOwner, quote: "Iran's three satellites see Seoul every two hours" };
    expect((await judgeOne({ ...owned, quantities: [every(2)] }, rows)).finding.verdict).toBe("supported");
    const five = { ...owned, quote: "Iran's five satellites see Seoul every two hours" };
    expect((await judgeOne({ ...five, quantities: [every(2)] }, rows)).finding.verdict).toBe("consistent");
    const one = { ...owned, quote: "Iran's satellite sees Seoul every two hours" };
    expect((await judgeOne({ ...one, quantities: [every(2)] }, rows)).finding.verdict).toBe("consistent");
    const often = { ...owned, quantities: [number("period", 20, "min", 5)] };
    expect((await judgeOne(often, rows)).finding.verdict).toBe("needs-data");
    const whole: EvidenceRow = {
      kind: "completeness",
      origin: "test",
      originId: null,
      via: "test",
      published: null,
      pack: "test",
      value: {
        of: "objects:IR",
        during: { start: "1957-10-04T00:00:00Z", end: "2025-12-31T00:00:00Z" },
        complete: true,
        because: "test",
      },
    };
    expect((await judgeOne(often, [...rows, whole])).finding.verdict).toBe("contradicted");
  });
});

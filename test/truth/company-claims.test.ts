/**
 * Claims of company where class errors alone, or one set of each, would answer wrongly: a burn between the sets, objects that only drift, orbits
 * of one plane at other heights. The sets are made up, of common kinds of orbit.
 */
import { describe, expect, it } from "vitest";
import { encountersBetween } from "../../src/analysis/index.ts";
import { elementsFromOmm, ommFromElements, utc, type MeanElements } from "../../src/engine/index.ts";
import type { EvidenceRow } from "../../src/model/index.ts";
import { claim, figure, judgeOne, number, time } from "../fixtures/claims.ts";

interface Made {
  readonly noradId: number;
  readonly epoch: string;
  readonly revolutions: number;
  readonly inclination?: number;
  readonly phase: number;
}

function made({ noradId, epoch, revolutions, inclination = 4.4, phase }: Made): MeanElements {
  const read = elementsFromOmm({
    OBJECT_NAME: `TEST ${noradId}`,
    OBJECT_ID: "2025-001A",
    EPOCH: epoch,
    MEAN_MOTION: revolutions,
    ECCENTRICITY: 0.0005,
    INCLINATION: inclination,
    RA_OF_ASC_NODE: 60,
    ARG_OF_PERICENTER: 30,
    MEAN_ANOMALY: phase,
    EPHEMERIS_TYPE: 0,
    CLASSIFICATION_TYPE: "U",
    NORAD_CAT_ID: noradId,
    ELEMENT_SET_NO: 1,
    REV_AT_EPOCH: 1,
    BSTAR: 0,
    MEAN_MOTION_DOT: 0,
    MEAN_MOTION_DDOT: 0,
  });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

function rowsOf(sets: readonly MeanElements[]): readonly EvidenceRow[] {
  return sets.map((set) => ({
    kind: "element-set",
    origin: "US Space Force",
    originId: "us-space-force",
    via: "test",
    published: null,
    pack: "test",
    value: ommFromElements(set),
  }));
}

const belt = 1.00273791;
const day = time("2025-06-13T00:00:00Z", "2025-06-14T00:00:00Z", "day");
const about = (km: number, quote = "…") =>
  claim({
    type: "proximity",
    speaker: "A newspaper",
    speakerId: null,
    quote,
    subject: { name: "Test-1", noradId: 90001, cosparId: null, given: "stated" },
    other: { name: "Test-2", noradId: 90002, cosparId: null, given: "stated" },
    time: day,
    quantities: km > 0 ? [number("distance", km, "km", km / 10)] : [],
    proposition: "Test-1 came near Test-2",
  });

/** Mean anomaly after so many days at a rate, from 100° on. */
const on = (days: number, revolutions: number): number => (100 + 360 * ((days * revolutions) % 1)) % 360;

describe("a burn between the sets", () => {
  const still = ["2025-06-11T00:00:00", "2025-06-15T00:00:00"].map((epoch, i) =>
    made({ noradId: 90002, epoch, revolutions: belt, phase: on(4 * i, belt) }),
  );
  const before = made({ noradId: 90001, epoch: "2025-06-11T00:00:00", revolutions: 1.0067, phase: on(0, belt) + 3 });
  /** Before it drifts off by 1.4° a day; after it stands beside the other. Where it was in between, two sets do not tell. */
  const after = made({ noradId: 90001, epoch: "2025-06-15T00:00:00", revolutions: belt, phase: on(4, belt) + 0.01 });

  it("keeps a near approach from being ruled out by a set from before it", async () => {
    const alone = await judgeOne(about(30), rowsOf([...still, before]));
    expect(alone.finding.verdict).toBe("contradicted");
    const both = await judgeOne(about(30), rowsOf([...still, before, after]));
    expect(both.finding.verdict).toBe("needs-data");
    expect(both.finding.summary).toContain("burned in between");
  });

  it("is told by the error of the encounter", () => {
    const during = { start: utc("2025-06-13T00:00:00Z"), end: utc("2025-06-14T00:00:00Z") };
    const found = encountersBetween([before, after], still, during, 5000);
    if (!found.ok) throw new Error(found.problem.code);
    expect(found.value.edges[0]?.error.burnedKm).toBeGreaterThan(1000);
    const calm = encountersBetween(still, still, during, 5000);
    if (!calm.ok) throw new Error(calm.problem.code);
    expect(calm.value.edges[0]?.error.burnedKm).toBe(0);
  });
});

describe("objects that only drift in the stated time", () => {
  /** 50 km apart and closing by 75 km a day: without a nearest moment in the first hours. */
  const pair = [
    made({ noradId: 90001, epoch: "2025-06-13T00:00:00", revolutions: belt, phase: on(0, belt) }),
    made({ noradId: 90002, epoch: "2025-06-13T00:00:00", revolutions: belt - 0.0003, phase: on(0, belt) + 0.1 }),
  ];

  it("are judged at the ends of it", async () => {
    const { finding } = await judgeOne(about(200), rowsOf(pair));
    expect(finding.verdict).toBe("supported");
    expect(figure(finding, "Least distance")).toBeLessThan(80);
  });

  it("are near by the distance alone in the belt, where all planes are one", async () => {
    expect((await judgeOne(about(0), rowsOf(pair))).finding.verdict).toBe("consistent");
    const far = [pair[0], made({ noradId: 90002, epoch: "2025-06-13T00:00:00", revolutions: belt, phase: on(0, belt) + 30 })];
    const { finding } = await judgeOne(about(0), rowsOf(far.filter((set) => set !== undefined)));
    expect(finding.verdict).toBe("contradicted");
  });
});

describe("one orbit and one plane", () => {
  const low = (noradId: number, revolutions: number) =>
    made({ noradId, epoch: "2025-06-13T00:00:00", revolutions, inclination: 97.5, phase: 20 });

  it("are two things where the heights differ", async () => {
    const rows = rowsOf([low(90001, 15.2), low(90002, 14.2)]);
    expect((await judgeOne(about(0, "Test-1 is in the same plane as Test-2"), rows)).finding.verdict).toBe("supported");
    expect((await judgeOne(about(0, "Test-1 is in the same orbit as Test-2"), rows)).finding.verdict).toBe("consistent");
    const same = rowsOf([low(90001, 15.2), low(90002, 15.2001)]);
    expect((await judgeOne(about(0, "Test-1 is in the same orbit as Test-2"), same)).finding.verdict).toBe("supported");
  });
});

describe("the error of a distance", () => {
  /** Sets that miss each other by far more than their class does: each says another phase than those around foretell. */
  const wobbling = Array.from({ length: 24 }, (_, i) => {
    const epoch = `2025-06-${String(2 + i).padStart(2, "0")}T00:00:00`;
    return made({ noradId: 90001, epoch, revolutions: belt, phase: on(i, belt) + (i % 2 === 0 ? 0.1 : -0.1) });
  });
  const still = made({ noradId: 90002, epoch: "2025-06-13T00:00:00", revolutions: belt, phase: on(11, belt) + 1 });
  const during = { start: utc("2025-06-13T12:00:00Z"), end: utc("2025-06-13T18:00:00Z") };

  it("comes from the object's own history where that is worse than its class", () => {
    const width = (sets: readonly MeanElements[]): number => {
      const found = encountersBetween(sets, [still], during, 5000);
      const error = found.ok ? found.value.edges[0]?.error : undefined;
      if (error === undefined) throw new Error("two objects have a distance");
      return error.high95Km - error.low95Km;
    };
    const nearest = wobbling.slice(11, 12);
    expect(width(wobbling)).toBeGreaterThan(2 * width(nearest));
    const found = encountersBetween(wobbling, [still], during, 5000);
    expect(found.ok && found.value.edges[0]?.error.ownSets).toEqual([24, 0]);
  });
});

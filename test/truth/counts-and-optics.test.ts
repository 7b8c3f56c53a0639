/**
 * Diffraction against published apertures (WorldView-3: 1.1 m at 617 km, 31 cm sampling, by its operator; KH-11 and Hubble: 2.4 m mirrors), and counts
 * of North Korean satellites as the US catalogue has them (MALLIGYONG-1 alone in orbit on 27 November 2023, two payloads a year before).
 */
import { describe, expect, it } from "vitest";
import type { EvidenceRow, Verdict } from "../../src/model/index.ts";
import { claim, figure, judgeOne, number, time } from "../fixtures/claims.ts";
import { rows } from "../fixtures/malligyong1.ts";

const unnamed = { name: "The satellite", noradId: null, cosparId: null, given: "stated" } as const;

describe("resolution by diffraction", () => {
  const sees = (resolutionM: number, heightKm: number, apertureM: number | null) =>
    claim({
      type: "resolution",
      subject: unnamed,
      time: time(null, null, "open"),
      quantities: [
        number("resolution", resolutionM, "m", 0.005),
        number("height", heightKm, "km", 0.5),
        ...(apertureM === null ? [] : [number("aperture", apertureM, "m", 0.05)]),
      ],
    });

  it("WorldView-3 resolves 0.38 m by Rayleigh from 617 km: 31 cm of sampling is consistent", async () => {
    const { finding } = await judgeOne(sees(0.31, 617, 1.1));
    expect(finding.verdict).toBe("consistent");
    expect(figure(finding, "What the stated aperture resolves")).toBeCloseTo(0.376, 3);
  });

  it("2.4 m from 250 km: 7 cm", async () => {
    const { finding } = await judgeOne(sees(0.1, 250, 2.4));
    expect(figure(finding, "What the stated aperture resolves")).toBeCloseTo(0.07, 2);
    expect(finding.verdict).toBe("consistent");
  });

  const cases: readonly [string, ReturnType<typeof claim>, Verdict][] = [
    ["5 cm through 0.5 m from 500 km", sees(0.05, 500, 0.5), "contradicted"],
    ["1 cm from 500 km, whatever the mirror", sees(0.01, 500, null), "contradicted"],
    ["30 cm from 500 km", sees(0.3, 500, null), "consistent"],
  ];
  for (const [name, one, verdict] of cases) {
    it(`${name}: ${verdict}`, async () => {
      expect((await judgeOne(one)).finding.verdict).toBe(verdict);
    });
  }

  it("takes the height from the sets where the text has none", async () => {
    const { finding } = await judgeOne(
      claim({
        type: "resolution",
        time: time("2023-11-24T00:00:00Z", "2023-11-25T00:00:00Z", "day"),
        quantities: [number("resolution", 3, "m", 0.5)],
      }),
    );
    expect(figure(finding, "Height")).toBeCloseTo(492.8, 1);
    expect(finding.verdict).toBe("consistent");
  });
});

describe("counts", () => {
  const kms4: EvidenceRow = {
    kind: "object",
    origin: "J. McDowell, GCAT",
    originId: "gcat",
    via: "planet4589.org",
    published: null,
    pack: "test",
    value: {
      noradId: 41332,
      cosparId: "2016-009A",
      name: "KMS-4",
      aliases: [],
      owner: "KP",
      kind: "payload",
      purpose: "Earth observation",
      launchId: "2016-009",
      launched: "2016-02-07",
      decayed: "2023-06-30",
    },
  };
  const has = (n: number, day: string, proposition = "North Korea had satellites in orbit") =>
    claim({
      type: "count",
      proposition,
      subject: { ...unnamed, owner: "KP" },
      time: time(`${day}T00:00:00Z`, `${day}T23:59:59Z`, "day"),
      quantities: [number("count", n, "1", 0)],
    });
  const cases: readonly [string, ReturnType<typeof claim>, Verdict][] = [
    ["one on 27 November 2023", has(1, "2023-11-27"), "supported"],
    ["two on 27 November 2022", has(2, "2022-11-27"), "supported"],
    ["three on 27 November 2023", has(3, "2023-11-27"), "contradicted"],
    ["none on 1 October 2023", has(0, "2023-10-01"), "supported"],
    ["one, after the catalogue at hand ends", has(2, "2026-03-01"), "needs-data"],
  ];
  for (const [name, one, verdict] of cases) {
    it(`${name}: ${verdict}`, async () => {
      expect((await judgeOne(one, [...rows, kms4])).finding.verdict).toBe(verdict);
    });
  }

  it("counts spies apart from what only looks at the ground", async () => {
    const spies = (n: number) => has(n, "2022-11-27", "North Korea had reconnaissance satellites in orbit");
    const listening: EvidenceRow = {
      ...kms4,
      value: { ...kms4.value, noradId: 90001, purpose: "reconnaissance (signals intelligence)" },
    };
    const { finding } = await judgeOne(spies(1), [...rows, kms4, listening]);
    expect(figure(finding, "Payloads for reconnaissance")).toBe(1);
    // KMS 3-2 and KMS-4, and not the one that listens.
    expect(figure(finding, "Payloads for Earth observation")).toBe(2);
    expect(figure(finding, "Payloads")).toBe(3);
    expect((await judgeOne(spies(4), [...rows, kms4, listening])).finding.verdict).toBe("contradicted");
  });
});

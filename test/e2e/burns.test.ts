import { describe, expect, it } from "vitest";
import type { CheckedClaim } from "../../src/model/index.ts";
import { checkJson } from "./command.ts";

function claimOf(sentence: string, type: string, ...flags: readonly string[]): CheckedClaim {
  const { report } = checkJson(`Published: 2024-02-28\n\n${sentence}\n`, ...flags);
  const found = report.claims.filter((claim) => claim.type === type);
  expect(found.map(({ quote }) => quote)).toHaveLength(1);
  return found[0]!;
}

const parts = (claim: CheckedClaim): Record<string, string> =>
  Object.fromEntries(claim.finding.parts.map(({ part, verdict }) => [part, verdict]));

describe("claims of manoeuvres (The Space Review 4753: perigee of Malligyong-1 raised from 488 to 497 km, 19 to 24 February 2024)", () => {
  it("are supported, in their size too", () => {
    const claim = claimOf("Malligyong-1 raised its perigee by 9 km between 19 and 24 February, an analyst said.", "manoeuvre");
    expect(claim.finding.verdict).toBe("supported");
    expect(parts(claim)).toMatchObject({ "a burn then": "supported", raised: "supported", "by 9 km": "supported" });
  });

  it("are contradicted in the wrong direction and size", () => {
    const claim = claimOf(
      "Malligyong-1 lowered its orbit by 20 km between 19 and 24 February, a newspaper wrote.",
      "manoeuvre",
    );
    expect(claim.finding.verdict).toBe("contradicted");
    expect(parts(claim)).toMatchObject({ lowered: "contradicted", "by 20 km": "contradicted" });
  });

  it("of a quiet day cannot be shown, nor ruled out where a small burn would not show", () => {
    expect(claimOf("Malligyong-1 manoeuvred on January 20, 2024, a blog claimed.", "manoeuvre").finding.verdict).toBe(
      "consistent",
    );
  });
});

describe("claims that Malligyong-1 was dead on 26 February 2024", () => {
  const dead = "On February 26, 2024 North Korea's spy satellite Malligyong-1 was dead, a newspaper said.";

  it("are contradicted by the raise of May and June that everybody can see today", () => {
    const claim = claimOf(dead, "status");
    expect(claim.finding.verdict).toBe("contradicted");
    expect(claim.finding.summary).toContain("28 May 2024");
  });

  it("were consistent with the evidence of that day, which showed it under control days earlier", () => {
    const claim = claimOf(dead, "status", "--as-of", "2024-02-27");
    expect(claim.finding.verdict).toBe("consistent");
    expect(claim.finding.summary).toMatch(/under control \d days before/);
  });

  it("denied, are supported", () => {
    const claim = claimOf("The analyst Marco Langbroek denied that Malligyong-1 was dead on February 26, 2024.", "status");
    expect(claim.stance).toBe("denies");
    expect(claim.finding.verdict).toBe("supported");
  });
});

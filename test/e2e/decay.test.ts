import { describe, expect, it } from "vitest";
import { checkJson, groundtrack } from "./command.ts";

function verdictOf(sentence: string, ...flags: readonly string[]): string {
  const { report } = checkJson(`Published: 2024-08-01\n\n${sentence}\n`, ...flags);
  const decays = report.claims.filter(({ type }) => type === "decay");
  expect(decays.map(({ quote }) => quote)).toHaveLength(1);
  return decays[0]!.finding.verdict;
}

describe("claims of re-entry", () => {
  it("are supported on the day on record (KMS-4: 30 June 2023, GCAT)", () => {
    expect(verdictOf("North Korea's satellite KMS-4 re-entered the atmosphere on June 30, 2023.")).toBe("supported");
  });

  it("are contradicted on another day", () => {
    expect(verdictOf("North Korea's satellite KMS-4 re-entered the atmosphere on June 10, 2023.")).toBe("contradicted");
  });

  it("are contradicted where the object is tracked afterwards", () => {
    expect(verdictOf("Malligyong-1 re-entered the atmosphere on July 24, 2024.")).toBe("contradicted");
  });

  it("of the future are pending, also where the end is on record today", () => {
    expect(verdictOf("KMS-4 will re-enter the atmosphere in June 2023, an analyst predicted.", "--as-of", "2023-05-01")).toBe(
      "pending",
    );
  });

  it("are supported as a forecast whose window holds the day", () => {
    expect(verdictOf("An agency had forecast that KMS-4 would re-enter between June 28 and July 2, 2023.")).toBe("supported");
  });
});

describe("groundtrack decay", () => {
  it("holds the day on record in the window of KMS-4's last sets", () => {
    const ran = groundtrack(["decay", "KMS-4", "--json"]);
    const [{ object, forecast }] = JSON.parse(ran.stdout);
    expect(object).toEqual({ noradId: 41332, name: "KMS-4" });
    expect(forecast.earliest < "2023-06-30T23:59:59Z").toBe(true);
    expect(forecast.latest > "2023-06-30T00:00:00Z").toBe(true);
  });

  it("says why there is no forecast", () => {
    const ran = groundtrack(["decay", "58400"]);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toContain("no forecast: the orbit lasts more than 365 days");
  });

  it("fails in words without an object", () => {
    expect(groundtrack(["decay"])).toMatchObject({ status: 64, stdout: "" });
  });
});

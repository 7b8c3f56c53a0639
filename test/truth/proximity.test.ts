/**
 * Claims of company against a published case: in summer 2024 LUCH-5X stood at 1° west; the satellite named was Intelsat 10-02, the nearest one
 * was Thor 7 (own computation from the same public sets, 44 to 62 km for Thor 7 and about 300 km for Intelsat 10-02 in August).
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ommFromElements, parseTle } from "../../src/engine/index.ts";
import type { EvidenceRow, Quantity } from "../../src/model/index.ts";
import { claim, figure, judgeOne, number, time } from "../fixtures/claims.ts";

const data: { readonly sets: readonly { readonly name: string; readonly lines: readonly [string, string] }[] } = JSON.parse(
  readFileSync(new URL("data/luch5x.json", import.meta.url), "utf8"),
);

const rows: readonly EvidenceRow[] = data.sets.map(({ name, lines }) => {
  const read = parseTle(lines[0], lines[1], { name });
  if (!read.ok) throw new Error(read.problem.code);
  return {
    kind: "element-set",
    origin: "US Space Force",
    originId: "us-space-force",
    via: "CelesTrak",
    published: null,
    pack: "test",
    value: ommFromElements(read.value),
  };
});

const luch = { name: "Luch-5X", noradId: 55841, cosparId: null, given: "stated" } as const;
const intelsat = { name: "Intelsat 10-02", noradId: 28358, cosparId: null, given: "stated" } as const;
const thor = { name: "Thor 7", noradId: 40613, cosparId: null, given: "stated" } as const;
const august = time("2024-08-12T00:00:00Z", "2024-08-20T00:00:00Z", "range");

function near(other: typeof intelsat | typeof thor, quantities: readonly Quantity[], stance: "asserts" | "denies" = "asserts") {
  return claim({
    type: "proximity",
    speaker: "A newspaper",
    speakerId: null,
    subject: luch,
    other,
    time: august,
    quantities: [...quantities],
    stance,
    proposition: "Luch-5X came near another object",
  });
}

describe("claims of company", () => {
  it("supports 400 km from Intelsat 10-02 and contradicts 20 km", async () => {
    const wide = await judgeOne(near(intelsat, [number("distance", 400, "km", 50)]), rows);
    expect(wide.finding.verdict).toBe("supported");
    const close = await judgeOne(near(intelsat, [number("distance", 20, "km", 5)]), rows);
    expect(close.finding.verdict).not.toBe("supported");
    expect(close.finding.probability?.value ?? 1).toBeLessThan(0.2);
  });

  it("finds Thor 7 nearer than the satellite that is named", async () => {
    const named = (await judgeOne(near(intelsat, [number("distance", 100, "km", 50)]), rows)).finding;
    const unnamed = (await judgeOne(near(thor, [number("distance", 100, "km", 50)]), rows)).finding;
    expect(figure(unnamed, "Least distance")).toBeLessThan(65);
    expect(figure(unnamed, "Least distance")).toBeLessThan(figure(named, "Least distance"));
    expect(unnamed.baseRate?.value).toBeLessThan(0.1);
  });

  it("turns supported and contradicted round for a denial", async () => {
    const denied = await judgeOne(near(intelsat, [number("distance", 400, "km", 50)], "denies"), rows);
    expect(denied.finding.verdict).toBe("contradicted");
  });

  it("asks which object is meant where the text does not say", async () => {
    const { other: _, ...alone } = near(intelsat, []);
    expect((await judgeOne(alone, rows)).finding.verdict).toBe("needs-data");
  });

  it("never says more than consistent of shadowing", async () => {
    const shadow = { ...near(thor, []), quote: "Luch-5X is shadowing Thor 7" };
    expect((await judgeOne(shadow, rows)).finding.verdict).toBe("consistent");
  });
});

/**
 * Claims of lights: MALLIGYONG-1 by its own sets (the passes of 27 November 2023 are published ones), and lights without a name over Busan on the
 * evening of 29 November 2023, held against the whole list of that day where the shared catalogue is at hand.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ommFromElements, readElementSets } from "../../src/engine/index.ts";
import type { Claim, EvidenceRow } from "../../src/model/index.ts";
import { claim, judgeOne, place, secondOf, time } from "../fixtures/claims.ts";
import { rows } from "../fixtures/malligyong1.ts";
import { sharedData } from "../sharedData.ts";

const washington = place("Washington", 38.9, -77.04, "observer");
const busan = place("Busan", 35.1796, 129.0756, "observer");
const unnamed: Claim["subject"] = { name: null, noradId: null, cosparId: null, given: "unknown" };
const seen = (more: Partial<Claim>): Claim => claim({ type: "sighting", speaker: "A resident", speakerId: null, ...more });

describe("a named satellite", () => {
  it("in sight by day: consistent, and too faint for the eye is said", async () => {
    const { finding } = await judgeOne(
      seen({ places: [washington], time: time("2023-11-27T14:36:00Z", "2023-11-27T14:37:00Z") }),
    );
    expect(finding.verdict).toBe("consistent");
    expect(finding.parts.find(({ part }) => part === "in sunlight")?.verdict).toBe("consistent");
    expect(finding.parts.find(({ part }) => part === "bright enough for the eye")?.because).toContain("too faint");
  });

  it("below the horizon: contradicted, and its denial supported", async () => {
    const at = { places: [washington], time: time("2023-11-28T14:36:00Z", "2023-11-28T14:37:00Z") };
    expect((await judgeOne(seen(at))).finding.verdict).toBe("contradicted");
    expect((await judgeOne(seen({ ...at, stance: "denies" }))).finding.verdict).toBe("supported");
  });

  it("in the Earth's shadow at night (68° high at 03:40): contradicted, unless it burnt", async () => {
    const at = { places: [washington], time: time("2023-11-28T03:40:00Z", "2023-11-28T03:41:00Z") };
    const { finding } = await judgeOne(seen(at));
    expect(finding.verdict).toBe("contradicted");
    expect(finding.summary).toContain("shadow");
    expect((await judgeOne(seen({ ...at, quote: "a fireball" }))).finding.verdict).toBe("consistent");
  });
});

describe("a light without a name", () => {
  it("needs a place and a minute", async () => {
    const atMinute = secondOf("2023-11-29T09:35:00Z");
    expect((await judgeOne(seen({ subject: unnamed, time: atMinute }))).finding.verdict).toBe("needs-data");
    const evening = time("2023-11-29T08:00:00Z", "2023-11-29T13:00:00Z", "part-of-day");
    expect((await judgeOne(seen({ subject: unnamed, places: [busan], time: evening }))).finding.verdict).toBe("needs-data");
  });

  it("says how little was looked through where nothing fits", async () => {
    const { finding } = await judgeOne(seen({ subject: unnamed, places: [busan], time: secondOf("2023-11-29T15:00:00Z") }));
    expect(finding.verdict).toBe("needs-data");
    expect(finding.summary).toContain("1 object with a set");
    expect(finding.needs[0]?.request?.kind).toBe("sky-at");
  });

  const path = sharedData("catalog/active-2023-11-29.3le.gz");
  it.skipIf(path === null)("finds what could be seen in a whole list (needs the shared catalogue)", async () => {
    const { sets } = readElementSets(gunzipSync(readFileSync(path ?? "")).toString("utf8"));
    const list = sets.map((set): EvidenceRow => ({
      kind: "element-set",
      origin: "18th Space Defense Squadron",
      originId: null,
      via: "CelesTrak",
      published: null,
      pack: "test",
      value: ommFromElements(set),
    }));
    const evening = seen({ subject: unnamed, places: [busan], time: time("2023-11-29T09:35:00Z", "2023-11-29T09:36:00Z") });
    const { finding } = await judgeOne(evening, [...rows, ...list]);
    expect(finding.verdict).toBe("consistent");
    expect(finding.summary).toContain("ISS (ZARYA)");
    // Deep in the night low satellites are in shadow; the list says none, and proves nothing.
    const midnight = seen({ subject: unnamed, places: [busan], time: time("2023-11-29T15:00:00Z", "2023-11-29T15:01:00Z") });
    const none = (await judgeOne(midnight, list)).finding;
    expect(["needs-data", "consistent"]).toContain(none.verdict);
    expect(none.figures.find(({ label }) => label === "Satellites that could be seen by eye")?.value).toBe(0);
  });
});

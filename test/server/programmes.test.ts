import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { programmeAnswer, programmesAnswer, type ProgrammeAnswer } from "../../src/model/index.ts";
import { openTestApp, problemOf, type TestApp } from "./testApp.ts";

describe("programmes", () => {
  let app: TestApp;
  let timeline: ProgrammeAnswer;
  beforeAll(async () => {
    app = await openTestApp();
    timeline = programmeAnswer.parse(await (await app.ask("/api/v1/programmes/dprk-reconnaissance")).json());
  });
  afterAll(() => app.close());
  const entry = (id: string) => timeline.entries.find((one) => one.id === id);

  it("are listed", async () => {
    const { programmes } = programmesAnswer.parse(await (await app.ask("/api/v1/programmes")).json());
    expect(programmes.map(({ id }) => id)).toEqual(["dprk-reconnaissance"]);
  });

  it("join launches, failures, burns and decays with what was said, in the order of time", () => {
    const starts = timeline.entries.map(({ start }) => Date.parse(start));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(timeline.entries.filter(({ kind }) => kind === "launch").map(({ id }) => id)).toEqual([
      "launch-2012-072",
      "launch-2016-009",
      "launch-2023-179",
    ]);
    expect(timeline.entries.filter(({ kind }) => kind === "failure")).toHaveLength(6);
    expect(timeline.entries.filter(({ kind }) => kind === "decay").map(({ id }) => id)).toEqual(["decay-41332", "decay-39026"]);
    const burns = timeline.entries.filter(({ kind }) => kind === "burn");
    expect(burns[0]).toMatchObject({ start: "2024-02-19T04:09:04Z" });
    expect(burns[0]?.words).toContain("raised its mean height by 4.2 km");
    expect(entry("vostochny")).toMatchObject({ kind: "meeting", side: "happened" });
  });

  it("check what was said when they are asked for", () => {
    expect(entry("white-house-said")?.checked?.verdict).toBe("consistent");
    expect(entry("launch-said")?.checked?.verdict).toBe("supported");
    // The launch failed, so figures for its orbit are answered by the log.
    expect(entry("kms-2-orbit")?.checked?.verdict).toBe("contradicted");
    expect(entry("raise-said")?.checked?.verdict).toBe("supported");
    expect(entry("vostochny")?.checked).toBeNull();
  });

  it("say whom a denial speaks against", () => {
    expect(entry("guam-exaggerated")?.against).toMatchObject({ id: "guam-said", who: "KCNA" });
  });

  it("give every entry a source, every saying one with an address", () => {
    for (const { source, side } of timeline.entries) {
      expect(source.name).not.toBe("");
      if (side === "said") expect(source.url).toMatch(/^https?:\/\//);
    }
  });

  it("are unknown by another name", async () => {
    expect((await problemOf(await app.ask("/api/v1/programmes/none"))).status).toBe(404);
    expect((await problemOf(await app.ask("/api/v1/programmes/No%20id"))).status).toBe(400);
  });
});

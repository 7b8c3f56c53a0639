import { describe, expect, it } from "vitest";
import type { Programme } from "../../src/catalogue/index.ts";
import { programmeTimeline, type ProgrammeFacts } from "../../src/check/index.ts";

const source = { name: "A paper", published: "2020-01-03", url: "https://example.org/a" };
const programme: Programme = {
  id: "p",
  name: "P",
  owner: "KP",
  summary: "",
  launchIds: ["2020-F01"],
  noradIds: [1],
  sayings: [
    {
      id: "said",
      kind: "claim",
      start: "2020-01-02T00:00:00Z",
      end: "2020-01-02T00:00:00Z",
      who: "A",
      words: "It flew.",
      sentence: "It flew.",
      denies: null,
      source,
    },
    {
      id: "denied",
      kind: "denial",
      start: "2020-01-02T00:00:00.5Z",
      end: "2020-01-03T00:00:00Z",
      who: "B",
      words: "It did not.",
      sentence: null,
      denies: "said",
      source,
    },
  ],
};
const provenance = { origin: "O", originId: null, via: "V", published: null, pack: "test" };
const launch = (launchId: string): ProgrammeFacts["launches"][number] => ({
  kind: "launch",
  ...provenance,
  value: {
    launchId,
    liftOff: "2020-01-02T00:00:00Z",
    liftOffUncertaintyS: 60,
    vehicle: "R",
    payloads: ["X", "Y"],
    siteId: "s",
    siteName: "S",
    latitudeDeg: 0,
    longitudeDeg: 0,
    siteUncertaintyKm: 1,
    state: "KP",
    outcome: "failure",
    failure: "first stage",
    announcedOnly: [],
  },
});
const object = (noradId: number): ProgrammeFacts["objects"][number] => ({
  kind: "object",
  ...provenance,
  value: {
    noradId,
    cosparId: "2020-001A",
    name: "X",
    aliases: [],
    owner: "KP",
    kind: "payload",
    purpose: null,
    launchId: null,
    launched: null,
    decayed: "2020-02-29",
  },
});
const checked = { sentence: "It flew.", verdict: "contradicted", summary: "It did not." } as const;

describe("the timeline of a programme", () => {
  const entries = programmeTimeline(programme, {
    launches: [launch("2020-F01"), launch("2020-F02")],
    objects: [object(1), object(2)],
    burns: [{ noradId: 1, start: "2020-01-01T00:00:00Z", end: "2020-01-05T00:00:00Z", words: "A burn." }],
    checked: new Map([["said", checked]]),
  });

  it("holds only its own launches and objects, in the order of time, what happened before what was said of it", () => {
    expect(entries.map(({ id }) => id)).toEqual([
      "burn-1-2020-01-01T00:00:00Z",
      "launch-2020-F01",
      "said",
      "denied",
      "decay-1",
    ]);
  });

  it("tells a failure with its cause and source, and a day of decay to its end", () => {
    expect(entries[1]).toMatchObject({ kind: "failure", words: "X and Y on R from S failed: first stage." });
    expect(entries[1]?.source.name).toBe("O, via V");
    expect(entries[4]).toMatchObject({ start: "2020-02-29T00:00:00Z", end: "2020-03-01T00:00:00Z" });
  });

  it("gives a saying its verdict only where it was checked, and a denial what it speaks against", () => {
    expect(entries[2]?.checked).toEqual(checked);
    expect(entries[3]).toMatchObject({ checked: null, against: { id: "said", who: "A", words: "It flew." } });
  });
});

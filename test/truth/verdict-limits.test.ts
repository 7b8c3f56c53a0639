/** What a verdict may not say: an hour from a day on record, figures of a satellite that never flew as unknown, a habit as one moment. */
import { describe, expect, it } from "vitest";
import type { EvidenceRow } from "../../src/model/index.ts";
import { claim, judgeOne, number, place, time } from "../fixtures/claims.ts";

const from = { originId: null, via: "test", published: null, pack: "test" } as const;

/** As the launch log has it. */
const failed: EvidenceRow = {
  kind: "launch",
  origin: "J. McDowell, GCAT",
  ...from,
  value: {
    launchId: "2009-F02",
    liftOff: "2009-04-05T02:30:00Z",
    liftOffUncertaintyS: 60,
    vehicle: "Unha-2",
    payloads: ["Kwangmyongsong-2"],
    siteId: "tonghae",
    siteName: "Tonghae",
    latitudeDeg: 40.86,
    longitudeDeg: 129.67,
    siteUncertaintyKm: 10,
    state: "KP",
    outcome: "failure",
    failure: null,
    announcedOnly: [],
  },
};

describe("a re-entry on record by its day", () => {
  const rows: readonly EvidenceRow[] = [
    {
      kind: "object",
      origin: "US Space Force",
      ...from,
      value: {
        noradId: 90001,
        cosparId: "1995-021A",
        name: "TEST",
        aliases: [],
        owner: "XX",
        kind: "payload",
        purpose: null,
        launchId: "1995-021",
        launched: "1995-04-21",
        decayed: "2024-02-21",
      },
    },
  ];
  const fell = claim({
    type: "decay",
    speaker: "ESA",
    speakerId: null,
    subject: { name: "Test", noradId: 90001, cosparId: null, given: "stated" },
    proposition: "Test came down",
  });
  const verdictOf = async (start: string, end: string): Promise<string> =>
    (await judgeOne({ ...fell, time: time(start, end) }, rows)).finding.verdict;

  it("confirms the day and no hour of it", async () => {
    expect(await verdictOf("2024-02-21T00:00:00Z", "2024-02-22T00:00:00Z")).toBe("supported");
    expect(await verdictOf("2024-02-21T05:00:00Z", "2024-02-22T05:00:00Z")).toBe("supported");
    expect(await verdictOf("2024-02-21T17:17:00Z", "2024-02-21T17:18:00Z")).toBe("consistent");
    expect(await verdictOf("2024-02-21T14:03:00Z", "2024-02-21T17:35:00Z")).toBe("consistent");
    expect(await verdictOf("2024-02-24T17:17:00Z", "2024-02-24T17:18:00Z")).toBe("contradicted");
  });
});

describe("figures for the orbit of a satellite whose launch failed", () => {
  it("are contradicted by the log", async () => {
    const { finding } = await judgeOne(
      claim({
        type: "orbit",
        subject: {
          name: "Kwangmyongsong-2",
          noradId: null,
          cosparId: null,
          launchId: "2009-F02",
          owner: "KP",
          given: "stated",
        },
        time: time("2009-04-05T00:00:00Z", "2009-04-06T00:00:00Z", "day"),
        quantities: [number("perigee-height", 490, "km", 0.5), number("apogee-height", 1426, "km", 0.5)],
        proposition: "Kwangmyongsong-2 was in an orbit of 490 by 1426 km",
      }),
      [failed],
    );
    expect(finding.verdict).toBe("contradicted");
  });
});

describe("an inclination off by one in its last digit", () => {
  const inclined = async (value: number): Promise<string> => {
    const one = claim({
      type: "orbit",
      speaker: "A newspaper",
      speakerId: null,
      time: time("2023-11-22T00:00:00Z", "2023-11-23T00:00:00Z", "day"),
      quantities: [number("inclination", value, "deg", 0.05)],
      proposition: "Malligyong-1 is inclined",
    });
    return (await judgeOne(one)).finding.verdict;
  };
  it("is rough, and off by more is wrong", async () => {
    expect(await inclined(97.4)).toBe("supported");
    expect(await inclined(97.5)).toBe("consistent");
    expect(await inclined(97.6)).toBe("contradicted");
    expect(await inclined(97.2)).toBe("contradicted");
  });
});

describe("a daily habit", () => {
  const daily = async (start: string, end: string, quote: string): Promise<string> => {
    const one = claim({
      type: "overflight",
      speaker: "A newspaper",
      speakerId: null,
      quote,
      time: { ...time(start, end), about: true },
      places: [place("Pyongyang", 39.02, 125.75, "target", 10)],
      proposition: "Malligyong-1 passes over Pyongyang",
    });
    return (await judgeOne(one)).finding.verdict;
  };
  it("is met within half a revolution of its hour, and not hours away from it", async () => {
    // It passed at 01:20 UTC that day.
    const [start, end] = ["2023-11-24T00:45:00Z", "2023-11-24T01:15:00Z"];
    expect(await daily(start, end, "passes over Pyongyang each day around 10:00")).toBe("supported");
    expect(await daily(start, end, "passed over Pyongyang around 10:00")).toBe("contradicted");
    expect(await daily("2023-11-24T05:45:00Z", "2023-11-24T06:15:00Z", "passes each day around 15:00")).toBe("contradicted");
  });
});

describe("signals of a satellite whose launch failed", () => {
  it("are contradicted by the log", async () => {
    const one = claim({
      type: "signal",
      subject: { name: "Kwangmyongsong-2", noradId: null, cosparId: null, launchId: "2009-F02", owner: "KP", given: "stated" },
      speaker: "A newspaper",
      speakerId: null,
      time: time("2009-04-06T00:00:00Z", "2009-05-07T00:00:00Z", "range"),
      proposition: "Kwangmyongsong-2 sent signals",
    });
    expect((await judgeOne(one, [failed])).finding.verdict).toBe("contradicted");
    expect((await judgeOne(one, [])).finding.verdict).toBe("needs-data");
  });
});

describe("a period that was read as another kind of time", () => {
  it("is held against the orbit", async () => {
    const every = (minutes: number, unit: string) =>
      claim({
        type: "orbit",
        speaker: "A newspaper",
        speakerId: null,
        quote: "Malligyong-1 orbits the Earth every so often",
        time: time("2023-11-22T00:00:00Z", "2023-11-23T00:00:00Z", "day"),
        quantities: [number("other", minutes, unit, minutes / 100)],
        proposition: "Malligyong-1 goes round",
      });
    expect((await judgeOne(every(12, "day"))).finding.verdict).toBe("contradicted");
    expect((await judgeOne(every(95, "min"))).finding.verdict).toBe("supported");
  });
});

describe("an orbit that was announced before the launch", () => {
  it("is held against the weeks after it, and not called impossible", async () => {
    const planned = (perigee: number) =>
      claim({
        type: "orbit",
        stance: "plans",
        speaker: "A newspaper",
        speakerId: null,
        time: time("2023-11-20T00:00:00Z", "2023-11-21T00:00:00Z", "day"),
        quantities: [number("perigee-height", perigee, "km", 5), number("apogee-height", 510, "km", 5)],
        proposition: "Malligyong-1 will be put into an orbit",
      });
    expect((await judgeOne(planned(490))).finding.verdict).toBe("supported");
    expect((await judgeOne(planned(400))).finding.verdict).toBe("contradicted");
    expect((await judgeOne(planned(400))).finding.summary).not.toContain("cannot have happened");
  });
});

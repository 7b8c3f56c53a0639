/**
 * Claims on which a verdict firmer than the evidence was once given, held against the built-in packs: the launch of 24 August
 * 2023, Korean time (18:50 UTC on the 23rd), that of Noor-1 on 22 April 2020 and the end of Cosmos 1408 on 15 November 2021
 * (GCAT), burns of Malligyong-1 in February and June 2024, KMS 3-2 at 494 by 573 km in 2013 and at 226 by 235 km on its last
 * day.
 */
import { describe, expect, it } from "vitest";
import type { Claim, Finding, UtcText } from "../../src/model/index.ts";
import { openPacks } from "../../src/store/index.ts";
import { judgeClaims } from "../../src/verdicts/index.ts";
import { claim, number, place, settings, time } from "../fixtures/claims.ts";

const packs = await openPacks(["packs/core", "packs/dprk-satellites"]);
if (!packs.ok) throw new Error("the built-in packs open");
const { store, knowledge } = packs.value;

async function judged(one: Claim, published: UtcText | null = null): Promise<Finding> {
  const given = { ...settings, asOf: null, published, organisations: knowledge.organisations };
  const { claims } = await judgeClaims([one], (request) => store.answer(request, null), given);
  const first = claims[0];
  if (first === undefined) throw new RangeError("one claim gives one finding");
  return first.finding;
}

const said = (more: Partial<Claim> & Pick<Claim, "type">): Claim =>
  claim({ speaker: "Reuters", speakerId: "reuters", ...more });
const object = (name: string, noradId: number, given: "stated" | "implied" = "stated"): Claim["subject"] => ({
  name,
  noradId,
  cosparId: null,
  given,
});
const unnamed: Claim["subject"] = { name: null, noradId: null, cosparId: null, given: "unknown" };

describe("launches", () => {
  it("takes a date for that at the site as well as that of the outlet", async () => {
    const subject = { ...unnamed, launchId: "2023-F07", owner: "KP" };
    const inLondon = (day: string, next: string): Claim =>
      said({ type: "launch-failure", subject, time: time(`${day}T23:00:00Z`, `${next}T23:00:00Z`, "day") });
    expect((await judged(inLondon("2023-08-23", "2023-08-24"))).verdict).toBe("supported");
    expect((await judged(inLondon("2023-08-24", "2023-08-25"))).verdict).toBe("contradicted");
  });

  it("finds in the catalogue what no log at hand holds, and leaves the site open", async () => {
    const launched = (month: string, next: string, site: boolean): Claim =>
      said({
        type: "launch",
        subject: object("NOUR 01", 45529),
        time: time(`${month}-01T00:00:00Z`, `${next}-01T00:00:00Z`, "month"),
        places: site ? [{ ...place("Shahroud", 36.2, 55.33, "site"), country: "IR" }] : [],
      });
    expect((await judged(launched("2020-04", "2020-05", false))).verdict).toBe("supported");
    expect((await judged(launched("2020-04", "2020-05", true))).verdict).toBe("needs-data");
    expect((await judged(launched("2021-04", "2021-05", false))).verdict).toBe("contradicted");
  });

  it("keeps and breaks no promise by launches of a state that is not told, or only guessed", async () => {
    const planned = (subject: Claim["subject"], quote: string, speakerId: string): Claim =>
      said({
        type: "launch",
        stance: "plans",
        subject,
        quote,
        speakerId,
        time: time("2023-10-01T00:00:00Z", "2023-11-01T00:00:00Z"),
      });
    const northKorea = { ...unnamed, owner: "KP" };
    expect((await judged(planned(northKorea, "North Korea will launch a satellite", "reuters"))).verdict).toBe("contradicted");
    expect((await judged(planned(unnamed, "a launch is planned", "reuters"))).verdict).toBe("needs-data");
    expect((await judged(planned(northKorea, "it will launch a satellite", "jaxa"))).verdict).toBe("needs-data");
  });

  it("counts the announced number where only the words give it", async () => {
    const plan = said({
      type: "launch",
      stance: "plans",
      subject: { ...unnamed, owner: "KP" },
      quote: "three more by December",
      time: time("2023-12-31T15:00:00Z", "2024-12-31T15:00:00Z", "year"),
    });
    expect((await judged(plan)).verdict).toBe("contradicted");
  });

  it("means the failures where a stretch holds several attempts", async () => {
    const failed = said({
      type: "launch-failure",
      subject: { ...unnamed, owner: "KP" },
      time: time("2023-01-01T00:00:00Z", "2024-01-01T00:00:00Z", "year"),
    });
    expect((await judged(failed)).verdict).toBe("supported");
  });
});

describe("launches told in passing", () => {
  it("counts no number of launches by a single one, and no promise by what came before it", async () => {
    const many = said({
      type: "launch",
      subject: { ...unnamed, owner: "KP" },
      quantities: [number("count", 26, "1", 0)],
      time: time("2023-01-01T00:00:00Z", "2024-01-01T00:00:00Z", "year"),
    });
    expect((await judged(many)).verdict).toBe("needs-data");
    const again = said({
      type: "launch",
      stance: "plans",
      subject: { ...unnamed, owner: "KP" },
      time: time("2023-01-01T00:00:00Z", "2024-01-01T00:00:00Z", "year"),
    });
    expect((await judged(again, "2023-12-02")).verdict).toBe("contradicted");
    expect((await judged(again, "2022-12-30")).verdict).toBe("supported");
    expect((await judged({ ...again, quote: "should it go ahead it would be the fourth" }, "2022-12-30")).verdict).toBe(
      "needs-data",
    );
  });

  it("does not hold the module against the station that it flew to", async () => {
    const module = said({
      type: "launch",
      subject: object("CSS (TIANHE)", 48274),
      time: time("2022-10-31T00:00:00Z", "2022-11-01T00:00:00Z", "day"),
    });
    expect((await judged(module)).verdict).toBe("needs-data");
  });

  it("knows no pad where the log knows a site", async () => {
    const pad = { ...place("Sohae coastal launch pad", 39.6526, 124.7363, "site", 0.2), country: "KP" };
    const subject = { ...unnamed, launchId: "2023-F06", owner: "KP" };
    const from = said({
      type: "launch",
      subject,
      places: [pad],
      time: time("2023-05-30T15:00:00Z", "2023-05-31T15:00:00Z", "day"),
    });
    expect((await judged(from)).verdict).toBe("consistent");
  });
});

describe("announced hours", () => {
  it("lets a lift-off slip within its day, and not out of the announced days", async () => {
    const at = (start: string, end: string): Claim =>
      said({ type: "launch", stance: "plans", subject: { ...unnamed, owner: "KP" }, time: time(start, end) });
    expect((await judged(at("2023-11-21T13:30:00Z", "2023-11-21T13:31:00Z"))).verdict).toBe("supported");
    const days = at("2023-11-21T15:00:00Z", "2023-12-01T15:00:00Z");
    expect((await judged({ ...days, time: { ...days.time, precision: "range" } })).verdict).toBe("contradicted");
  });
});

describe("what is to come", () => {
  it("is pending, whatever else is missing, and not once its time is over", async () => {
    const many = said({ type: "count", stance: "plans", subject: unnamed, quantities: [number("count", 40, "1", 0)] });
    const until = (end: string): Claim => ({ ...many, time: time("2026-08-20T00:00:00Z", end, "range") });
    expect((await judged(until("2031-01-01T00:00:00Z"))).verdict).toBe("pending");
    expect((await judged(until("2026-09-01T00:00:00Z"))).verdict).toBe("needs-data");
  });
});

describe("ends", () => {
  it("confirms no place of a fall, and no fall that came after the text", async () => {
    const fell = said({ type: "decay", subject: object("ERS-2", 23560), quote: "it came down over the North Pacific" });
    expect((await judged(fell, "2024-02-22")).verdict).toBe("supported");
    const pacific = { ...place("North Pacific", 30, -160, "fall-area", 3000), text: "the North Pacific" };
    expect((await judged({ ...fell, places: [pacific] }, "2024-02-22")).verdict).toBe("consistent");
    expect((await judged({ ...fell, quote: "it is coming down" }, "2024-02-19")).verdict).toBe("needs-data");
    expect((await judged({ ...fell, stance: "denies", quote: "it has not come down" }, "2024-02-19")).verdict).toBe(
      "supported",
    );
    expect((await judged({ ...fell, stance: "denies", quote: "it did not fall before February 2024" })).verdict).toBe(
      "needs-data",
    );
  });

  it("does not let the station fall with what it threw away", async () => {
    const pallet = said({
      type: "decay",
      subject: object("ISS (ZARYA)", 25544),
      quote: "a pallet of batteries from the Space Station fell back to Earth",
      time: time("2024-03-08T00:00:00Z", "2024-03-09T00:00:00Z", "day"),
    });
    expect((await judged(pallet)).verdict).toBe("needs-data");
  });
});

describe("orbits and lives", () => {
  it('takes "is not dead" for what it says', async () => {
    const alive = said({
      type: "status",
      quote: "the satellite is not dead",
      proposition: "the satellite is not dead",
      time: time("2024-02-28T00:00:00Z", "2024-02-29T00:00:00Z", "day"),
    });
    expect((await judged(alive)).verdict).toBe("supported");
    expect((await judged({ ...alive, quote: "the satellite is dead", proposition: "it is dead" })).verdict).toBe(
      "contradicted",
    );
  });

  it("takes a burn within the time for life where it is said to be dead since", async () => {
    const dead = (quote: string): Claim =>
      said({
        type: "status",
        quote,
        proposition: "it is dead",
        time: time("2024-02-01T00:00:00Z", "2024-03-20T00:00:00Z", "range"),
      });
    const until = { ...settings, checkedAt: "2024-03-25T00:00:00Z" };
    const { claims } = await judgeClaims(
      [dead("dead since February"), dead("dead")],
      (request) => store.answer(request, "2024-03-25"),
      {
        ...until,
        asOf: "2024-03-25",
      },
    );
    expect(claims.map(({ finding }) => finding.verdict)).toEqual(["contradicted", "consistent"]);
  });

  it("does not call what wanders dead", async () => {
    const wanders = said({ type: "status", quote: "it is just wandering in space", proposition: "it is dead" });
    expect((await judged(wanders, "2024-02-27")).verdict).toBe("consistent");
  });

  it("takes the burns and not the air for the way an orbit went over a year", async () => {
    const boosted = said({
      type: "manoeuvre",
      quote: "it has been boosted again",
      time: time("2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z", "year"),
    });
    expect((await judged(boosted)).verdict).toBe("supported");
  });

  it("allows whole minutes that were cut off, and a stretch of heights that the orbit lies in", async () => {
    const day = time("2024-01-24T00:00:00Z", "2024-01-25T00:00:00Z", "day");
    const period = said({ type: "orbit", quantities: [number("period", 94, "min", 0.5)], time: day });
    expect((await judged(period)).verdict).toBe("consistent");
    const heights = [number("perigee-height", 400, "km", 0.5), number("apogee-height", 600, "km", 0.5)];
    const between = said({ type: "orbit", quote: "it circles at 400 to 600 km", quantities: heights, time: day });
    expect((await judged(between)).verdict).toBe("consistent");
    expect((await judged({ ...between, quote: "it flies at 400 by 600 km" })).verdict).toBe("contradicted");
  });

  it("takes no other object for the one that the figures are of", async () => {
    const figures = [number("height", 390, "km", 5), number("inclination", 41.5, "deg", 0.05)];
    const day = time("2024-01-24T00:00:00Z", "2024-01-25T00:00:00Z", "day");
    const station = said({ type: "orbit", quantities: figures, time: day });
    const named = { ...station.subject, text: "Malligyong-1" };
    expect((await judged({ ...station, subject: { ...named, text: "the space station" } })).verdict).toBe("needs-data");
    expect((await judged({ ...station, subject: named })).verdict).toBe("contradicted");
  });

  it("takes no height for a change of height", async () => {
    const rose = said({
      type: "manoeuvre",
      quote: "its orbit rose from an average of 495 km",
      quantities: [number("height-change", 495, "km", 0.5)],
      time: time("2024-05-28T00:00:00Z", "2024-06-11T00:00:00Z", "range"),
    });
    expect((await judged(rose)).verdict).toBe("supported");
  });

  it("contradicts nobody on a day that is only taken for the one that is meant", async () => {
    const over = said({
      type: "overflight",
      time: time("2024-02-08T12:00:00Z", "2024-02-08T12:01:00Z"),
      places: [place("Berlin", 52.52, 13.4)],
    });
    const because = "no day is named; the day of publication";
    expect((await judged({ ...over, time: { ...over.time, given: "implied", because } })).verdict).toBe("needs-data");
    expect((await judged(over)).verdict).toBe("contradicted");
  });

  it("contradicts nobody by a place that the text does not name", async () => {
    const received = said({
      type: "signal",
      time: time("2024-02-08T12:00:00Z", "2024-02-08T12:01:00Z"),
      places: [{ ...place("Berlin", 52.52, 13.4, "receiver"), given: "implied" }],
    });
    expect((await judged(received)).verdict).toBe("needs-data");
    const named = { ...received, places: [place("Berlin", 52.52, 13.4, "receiver")] };
    expect((await judged(named)).verdict).toBe("contradicted");
  });

  it("looks for burns from the launch on where a stretch begins before it", async () => {
    const none = said({
      type: "manoeuvre",
      stance: "denies",
      quote: "no burn has been seen since October",
      time: time("2023-10-01T00:00:00Z", "2024-03-20T00:00:00Z", "range"),
    });
    expect((await judged(none)).verdict).toBe("contradicted");
  });

  it("says nothing of a figure that it did not compare", async () => {
    const whizzing = said({
      type: "orbit",
      quantities: [number("distance", 700, "km", 0.5)],
      time: time("2024-03-01T00:00:00Z", "2024-03-02T00:00:00Z", "day"),
    });
    expect((await judged(whizzing)).verdict).toBe("needs-data");
  });

  it("does not take debris of an object, or a thing spoken of before, for an object that is gone", async () => {
    const near = time("2024-03-29T06:12:00Z", "2024-03-29T06:13:00Z");
    const about = (quote: string, given: "stated" | "implied"): Claim =>
      said({ type: "manoeuvre", stance: "plans", quote, subject: object("COSMOS 1408", 13552, given), time: near });
    expect((await judged(about("a piece of debris from the Cosmos 1408 test will burn", "stated"))).verdict).toBe("needs-data");
    expect((await judged(about("the station will raise its orbit", "implied"))).verdict).toBe("needs-data");
    expect((await judged(about("Cosmos 1408 will raise its orbit", "stated"))).verdict).toBe("contradicted");
  });

  it("does not tell the opposite of a denial that was read as a claim", async () => {
    const denied = said({ type: "orbit", quote: "the satellite never reached orbit" });
    expect((await judged(denied)).verdict).toBe("needs-data");
    expect((await judged({ ...denied, stance: "denies" })).verdict).toBe("contradicted");
    expect((await judged({ ...denied, quote: "the satellite reached orbit" })).verdict).toBe("supported");
  });

  it("does not hold a figure of the past against the last days of the satellite", async () => {
    const told = (quote: string): Claim =>
      said({
        type: "orbit",
        quote,
        subject: object("KMS 3-2", 39026),
        quantities: [number("perigee-height", 499.7, "km", 0.05), number("apogee-height", 584.18, "km", 0.005)],
      });
    expect((await judged(told("its orbit was given as 499.7 by 584.18 km"), "2023-09-13")).verdict).toBe("needs-data");
    expect((await judged(told("it flies at 499.7 by 584.18 km"), "2023-09-13")).verdict).toBe("contradicted");
  });
});

describe("whose evidence it is", () => {
  it("lets no set of the Space Force's squadron confirm what US Space Command says", async () => {
    const quantities = [number("perigee-height", 499, "km", 0.5), number("apogee-height", 504, "km", 0.5)];
    const orbit = said({ type: "orbit", quantities, time: time("2024-07-24T00:00:00Z", "2024-07-25T00:00:00Z", "day") });
    expect((await judged(orbit)).verdict).toBe("supported");
    expect((await judged({ ...orbit, speaker: "U.S. Space Command", speakerId: "us-spacecom" })).verdict).toBe("consistent");
  });
});

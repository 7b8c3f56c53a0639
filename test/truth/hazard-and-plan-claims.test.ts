/**
 * Claims of warnings and of plans about North Korea's launches, held against the packs' own log and catalogue: the areas of February 2016 (first
 * corners, as Segye Ilbo printed them), the announced days of November 2023 and of October 2023 in which nothing was launched, and the promise of
 * three more satellites in 2024 (KCNA, 31 December 2023), of which one attempt failed and none reached orbit.
 */
import { describe, expect, it } from "vitest";
import type { Claim, EvidenceRow } from "../../src/model/index.ts";
import { readClaims } from "../../src/claims/index.ts";
import { openPacks } from "../../src/store/index.ts";
import { claim, judgeOne, number, place, settings, time } from "../fixtures/claims.ts";

const packs = await openPacks(["packs/core", "packs/dprk-satellites"]);
if (!packs.ok) throw new Error("the built-in packs open");
const { store } = packs.value;
const { judgeClaims } = await import("../../src/verdicts/index.ts");

async function judged(one: Claim, checkedAt = settings.checkedAt) {
  const given = { ...settings, checkedAt, asOf: null };
  const { claims } = await judgeClaims([one], (request) => store.answer(request, null), given);
  const first = claims[0];
  if (first === undefined) throw new RangeError("one claim gives one finding");
  return first.finding;
}

const sohae = { ...place("Sohae", 39.66, 124.705, "site"), country: "KP" };
const northKorea: Claim["subject"] = { name: null, noradId: null, cosparId: null, owner: "KP", given: "stated" };
const warned = (more: Partial<Claim>): Claim =>
  claim({
    type: "hazard-area",
    speaker: "Japan Coast Guard",
    speakerId: null,
    subject: northKorea,
    places: [sohae],
    stance: "plans",
    ...more,
  });

describe("hazard areas", () => {
  const corners =
    "first stage in an area with 36-04N 124-30E, fairing in an area with 33-16N 124-11E, second stage in an area with 19-44N 123-53E";

  it("February 2016: the areas, the launch in their days, and the turn that the orbit took", async () => {
    const days = time("2016-02-06T15:30:00Z", "2016-02-14T15:30:00Z", "range");
    const finding = await judged(warned({ quote: corners, time: days }));
    expect(finding.verdict).toBe("consistent");
    expect(finding.parts.map(({ part }) => part)).toEqual(expect.arrayContaining(["hours", "direction"]));
    expect(finding.summary).toContain("within the hours");
    const least = finding.figures.find(({ label }) => label === "Inclination flown straight on, least")?.value ?? 0;
    expect(Math.abs(least - 89.7)).toBeLessThan(0.3);
  });

  it("November 2023: the launch came an hour and a quarter before the announced days, and that is said", async () => {
    const days = time("2023-11-21T15:00:00Z", "2023-11-30T15:00:00Z", "range");
    const finding = await judged(warned({ quote: "a warning for three areas", time: days }));
    expect(finding.verdict).toBe("consistent");
    expect(finding.summary).toContain("outside the hours");
  });

  it("is pending before its days, with the directions already told", async () => {
    const days = time("2016-02-06T15:30:00Z", "2016-02-14T15:30:00Z", "range");
    const finding = await judged(warned({ quote: corners, time: days }), "2016-02-03T00:00:00Z");
    expect(finding.verdict).toBe("pending");
    expect(finding.parts.map(({ part }) => part)).toEqual(["direction"]);
  });

  it("says that none followed where the log is whole, and needs data without hours", async () => {
    const days = time("2022-03-01T00:00:00Z", "2022-03-10T00:00:00Z", "range");
    expect((await judged(warned({ quote: corners, time: days }))).summary).toContain("no launch in the hours");
    expect((await judged(warned({ quote: "a warning for three areas" }))).verdict).toBe("needs-data");
  });
});

describe("a warning as it is sent", () => {
  // The figures of NAVAREA IV 1177/22 (NGA), in our own order of words.
  const sent = `NAVAREA IV 1177/22.
FLORIDA. ROCKET LAUNCH 121606Z TO 121854Z NOV IN AREAS BOUND BY:
A. 28-39.92N 080-38.33W, 28-40.00N 079-44.00W, 28-28.00N 079-40.00W, 28-29.97N 080-32.29W
B. 27-51.00N 073-56.00W, 28-37.00N 073-55.00W, 28-40.00N 071-21.00W, 28-13.00N 069-58.00W.
CANCEL THIS MSG 121954Z NOV 22.`;

  const gcat = { origin: "J. McDowell, GCAT", originId: "gcat", via: "planet4589.org", published: null, pack: "test" } as const;
  const launchRow = (launchId: string, siteName: string, latitudeDeg: number, longitudeDeg: number): EvidenceRow => ({
    kind: "launch",
    ...gcat,
    value: {
      launchId,
      liftOff: "2022-11-12T16:06:00Z",
      liftOffUncertaintyS: 450,
      vehicle: "Falcon 9",
      payloads: ["Galaxy 31", "Galaxy 32"],
      siteId: siteName,
      siteName,
      latitudeDeg,
      longitudeDeg,
      siteUncertaintyKm: 1,
      state: "US",
      outcome: "success",
      failure: null,
      announcedOnly: [],
    },
  });
  const read = () => readClaims({ text: sent }, packs.value.knowledge).claims;

  it("is one claim, and an article about one is read as an article", () => {
    const claims = read();
    expect(claims.map(({ type, quote }) => [type, quote.length])).toEqual([["hazard-area", sent.length]]);
    const told =
      "The Coast Guard said that a rocket may fall at 28-39N 080-38W, 28-40N 079-44W or 28-28N 079-40W, 1606Z TO 1854Z DAILY.";
    expect(readClaims({ text: told }, packs.value.knowledge).claims.some(({ quote }) => quote === told)).toBe(false);
  });

  it("finds the launch whose site its areas lead to, and no other of those hours", async () => {
    const [one] = read();
    if (one === undefined) throw new RangeError("the warning is one claim");
    const cape = launchRow("2022-153", "Cape Canaveral", 28.5619, -80.5772);
    const elsewhere = launchRow("2022-X01", "Vandenberg", 34.63, -120.62);
    const { finding } = await judgeOne(one, [elsewhere, cape]);
    expect(finding.verdict).toBe("consistent");
    expect(finding.wording.fair).toContain("2022-153");
    expect(finding.summary).toContain("within the hours");
    expect((await judgeOne(one, [elsewhere])).finding.verdict).toBe("needs-data");
  });
});

describe("plans", () => {
  const planned = (more: Partial<Claim>): Claim =>
    claim({ type: "plan", stance: "plans", subject: northKorea, quote: "will build three more satellites", ...more });
  const in2024 = time("2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z", "year");
  const three = [number("count", 3, "1", 0)];

  it("three more in 2024: not kept by the deadline, pending before it", async () => {
    const after = await judged(planned({ time: in2024, quantities: three }));
    expect(after.verdict).toBe("contradicted");
    expect(after.summary).toContain("Not kept by 1 January 2025");
    expect((await judged(planned({ time: in2024, quantities: three }), "2024-11-01T00:00:00Z")).verdict).toBe("pending");
  });

  it("one in 2023: kept, and who denies it is contradicted", async () => {
    const in2023 = {
      time: time("2023-01-01T00:00:00Z", "2024-01-01T00:00:00Z", "year"),
      quote: "will deploy a reconnaissance satellite",
    };
    expect((await judged(planned(in2023))).verdict).toBe("supported");
    expect((await judged(planned({ ...in2023, stance: "denies" }))).verdict).toBe("contradicted");
  });

  it("cannot say beyond what the catalogue is whole for, without a date, or of buildings", async () => {
    const in2026 = time("2026-01-01T00:00:00Z", "2026-07-01T00:00:00Z", "range");
    expect((await judged(planned({ time: in2026, quantities: three }))).verdict).toBe("needs-data");
    expect((await judged(planned({ quantities: three }))).verdict).toBe("needs-data");
    expect((await judged(planned({ time: in2024, quote: "will complete the launch pad" }))).verdict).toBe("not-checkable");
  });

  it("says so where nothing at all is held of the owner", async () => {
    const rows: readonly EvidenceRow[] = [];
    const { finding } = await judgeOne(planned({ time: in2024, quantities: three }), rows);
    expect(finding.verdict).toBe("needs-data");
    expect(finding.needs[0]?.command).toContain("groundtrack sync");
  });
});

/**
 * North Korea's claims about MALLIGYONG-1, held against the public element sets of 22 and 29 November 2023.
 * Angles and times: computed for this project's founding study with another implementation of SGP4 and other frame code
 * (figures of two digits after the point where given); seconds: as the state media printed them; orbit: The Space Review 4753;
 * pass of 22 November: SatTrackCam (M. Langbroek).
 */
import { describe, expect, it } from "vitest";
import {
  addSeconds,
  degPerRad,
  elementsFromOmm,
  builtInEarthData as earth,
  secondsBetween,
  utc,
} from "../../src/engine/index.ts";
import {
  findPasses,
  highestIn,
  makeTarget,
  pathShelf,
  reachAt,
  trackFrom,
  type Reach,
  type Track,
} from "../../src/analysis/index.ts";
import type { OmmRecord, Verdict } from "../../src/model/index.ts";
import { claim, figure, judge, judgeOne, number, place, secondOf, time } from "../fixtures/claims.ts";
import { set22November, set29November } from "../fixtures/malligyong1.ts";

const tolerance = {
  elevationDeg: 0.06, // half the last printed digit of the other implementation, and a hundredth for its plainer frames
  secondsByNearerSet: 2, // printed to the second; the two programs' frames differ by less than one
  offNadirDeg: 0.2,
  planeDeg: 0.05,
  crossingMin: 1, // told in whole minutes
};

const optical = { kind: "optical", given: "implied" } as const;
const radar = { kind: "radar", given: "stated" } as const;

const places = {
  whiteHouse: place("White House", 38.8977, -77.0365),
  norfolk: place("Naval Station Norfolk", 36.946, -76.328),
  andersen: place("Andersen Air Force Base", 13.584, 144.93),
  pearlHarbor: place("Pearl Harbor", 21.355, -157.97),
  rome: place("Rome", 41.9028, 12.4964),
  seoul: place("Seoul", 37.5665, 126.978),
  busan: place("Busan", 35.1, 129.04),
  sanDiego: place("San Diego", 32.68, -117.13),
  kadena: place("Kadena", 26.355, 127.77),
  suez: place("Suez", 29.97, 32.55),
  controlCentre: place("Pyongyang General Satellite Control Centre", 39.0425, 125.71, "receiver"),
};

function trackOf(omm: OmmRecord, reference: string): Track {
  const elements = elementsFromOmm(omm, earth.leapSeconds);
  if (!elements.ok) throw new RangeError("a set of the fixture can be read");
  const path = pathShelf(earth).pathOf(elements.value);
  if (path === null) throw new RangeError("a set of the fixture can be propagated");
  return trackFrom(path, utc(reference));
}

function highestBy(
  omm: OmmRecord,
  start: string,
  end: string,
  where: { readonly latitudeDeg: number | null; readonly longitudeDeg: number | null },
): Reach {
  const track = trackOf(omm, start);
  const target = makeTarget({ latitudeDeg: where.latitudeDeg ?? 0, longitudeDeg: where.longitudeDeg ?? 0, radiusKm: 0 });
  const top = highestIn(track, target, 0, secondsBetween(utc(start), utc(end)));
  const reach = top === null ? null : reachAt(track, target, top.s, 0, earth);
  if (reach === null) throw new RangeError("the sets reach these days");
  return reach;
}

interface Row {
  readonly name: string;
  readonly where: (typeof places)[keyof typeof places];
  readonly interval: readonly [string, string];
  readonly elevationDeg: readonly [number, number];
  /** By the set of 29 November. */
  readonly at?: string;
  readonly precision?: "range";
}

const table: readonly Row[] = [
  {
    name: "White House, 23:36",
    where: places.whiteHouse,
    interval: ["2023-11-27T14:36:00Z", "2023-11-27T14:37:00Z"],
    elevationDeg: [69.8, 70.4],
    at: "2023-11-27T14:36:27Z",
  },
  {
    name: "Norfolk, 23:35",
    where: places.norfolk,
    interval: ["2023-11-27T14:35:00Z", "2023-11-27T14:36:00Z"],
    elevationDeg: [70.8, 71.5],
    at: "2023-11-27T14:35:55Z",
  },
  {
    name: "Andersen, 09:17",
    where: places.andersen,
    interval: ["2023-11-27T00:17:00Z", "2023-11-27T00:18:00Z"],
    elevationDeg: [77.3, 77.8],
    at: "2023-11-27T00:17:06Z",
  },
  {
    name: "Pearl Harbor, 05:13",
    where: places.pearlHarbor,
    interval: ["2023-11-24T20:13:00Z", "2023-11-24T20:14:00Z"],
    elevationDeg: [68.6, 68.9],
  },
  {
    name: "Rome, 17:56",
    where: places.rome,
    interval: ["2023-11-25T08:56:00Z", "2023-11-25T08:57:00Z"],
    elevationDeg: [60.8, 60.6],
    at: "2023-11-25T08:56:27Z",
  },
  {
    name: "Seoul, 10:15 to 10:27",
    where: places.seoul,
    interval: ["2023-11-24T01:15:00Z", "2023-11-24T01:27:00Z"],
    elevationDeg: [62.2, 62.1],
    at: "2023-11-24T01:20:48Z",
    precision: "range",
  },
  {
    name: "Busan, around 10",
    where: places.busan,
    interval: ["2023-11-25T00:45:00Z", "2023-11-25T01:15:00Z"],
    elevationDeg: [84.4, 84.7],
    precision: "range",
  },
];

const imagingOf = (row: Row) =>
  claim({
    type: "imaging",
    sensor: optical,
    places: [row.where],
    time: time(row.interval[0], row.interval[1], row.precision ?? "minute"),
  });

describe("the pictures that state media spoke of", () => {
  for (const row of table) {
    it(`${row.name}: highest at the angle that another implementation gives, by each set`, () => {
      const [first, second] = [set22November, set29November].map((set) =>
        highestBy(set, row.interval[0], row.interval[1], row.where),
      );
      expect(Math.abs((first?.elevationRad ?? 0) * degPerRad - row.elevationDeg[0])).toBeLessThan(tolerance.elevationDeg);
      expect(Math.abs((second?.elevationRad ?? 0) * degPerRad - row.elevationDeg[1])).toBeLessThan(tolerance.elevationDeg);
      if (row.at !== undefined) {
        const at = addSeconds(utc(row.interval[0]), second?.s ?? 0);
        expect(Math.abs(secondsBetween(utc(row.at), at))).toBeLessThan(tolerance.secondsByNearerSet);
      }
    });

    it(`${row.name}: consistent, an ordinary angle by day, never supported`, async () => {
      const { finding } = await judgeOne(imagingOf(row));
      expect(finding.verdict).toBe("consistent");
      const stated = finding.passes.filter((pass) => pass.relation === "stated");
      expect(stated.map((pass) => pass.grade)).toEqual(["ordinary"]);
      const low = Math.min(...row.elevationDeg) - 0.2;
      const high = Math.max(...row.elevationDeg) + 0.2;
      expect(figure(finding, "Highest elevation in the stated interval")).toBeGreaterThan(low);
      expect(figure(finding, "Highest elevation in the stated interval")).toBeLessThan(high);
      if (row.at !== undefined) {
        expect(Math.abs(secondsBetween(utc(row.at), utc(stated[0]?.peak ?? row.interval[0])))).toBeLessThanOrEqual(
          tolerance.secondsByNearerSet,
        );
      }
      expect(finding.probability?.value).toBeGreaterThan(0.95);
      expect(finding.cannotShow.join(" ")).toContain("picture");
    });
  }

  it("lists the passes before and after beside the stated one", async () => {
    const { finding } = await judgeOne(imagingOf(table[0]!));
    expect(finding.passes.map((pass) => pass.relation)).toEqual(["before", "stated", "after"]);
  });

  it("names both sets, how old they are, and that they lie some 115 km apart", async () => {
    const { finding } = await judgeOne(imagingOf(table[0]!));
    expect(Math.abs(figure(finding, "Distance between the two sets' predictions along the track") - 115)).toBeLessThan(3); // told as 115
    expect(figure(finding, "Time to the element set after")).toBeCloseTo(1.64, 2);
    expect(figure(finding, "Age of the element set before")).toBeCloseTo(5.44, 2);
  });
});

describe("the times that state media printed to the second", () => {
  const printed = [
    { where: places.whiteHouse, at: "2023-11-27T14:36:25Z" },
    { where: places.norfolk, at: "2023-11-27T14:35:53Z" },
    { where: places.andersen, at: "2023-11-27T00:17:07Z" },
    { where: places.rome, at: "2023-11-25T08:56:28Z" },
  ];
  for (const { where, at } of printed) {
    it(`${where.name} ${at.slice(11, 19)} UTC lies within 2 s of the closest approach, by the set of 29 November and as reported`, async () => {
      const target = makeTarget({ latitudeDeg: where.latitudeDeg ?? 0, longitudeDeg: where.longitudeDeg ?? 0, radiusKm: 0 });
      const pass = findPasses(trackOf(set29November, at), target, 0, 1)[0];
      expect(Math.abs(pass?.nearestS ?? 99)).toBeLessThan(tolerance.secondsByNearerSet);
      const { finding } = await judgeOne(claim({ type: "imaging", sensor: optical, places: [where], time: secondOf(at) }));
      expect(finding.verdict).toBe("consistent");
      const difference = finding.passes.find((one) => one.relation === "stated")?.statedMinusPeakS;
      expect(Math.abs(difference ?? 99)).toBeLessThan(2.5); // with the set of 22 November having its small say
    });
  }
});

describe("times that are wrong", () => {
  it("White House five hours early: 47° below the horizon, contradicted", async () => {
    const { finding } = await judgeOne(
      claim({
        type: "imaging",
        sensor: optical,
        places: [places.whiteHouse],
        time: time("2023-11-27T09:36:00Z", "2023-11-27T09:37:00Z"),
      }),
    );
    expect(finding.verdict).toBe("contradicted");
    expect(Math.abs(figure(finding, "Elevation at its highest, below the horizon") + 47)).toBeLessThan(0.5);
    expect(finding.summary).toContain("47° below the horizon");
    expect(finding.baseRate).toBeNull();
  });

  const night = { places: [places.whiteHouse], time: time("2023-11-28T03:41:00Z", "2023-11-28T03:42:00Z") };
  it("White House at night: contradicted for a camera", async () => {
    const { finding } = await judgeOne(claim({ type: "imaging", sensor: optical, ...night }));
    expect(finding.verdict).toBe("contradicted");
    expect(finding.parts.map((part) => [part.part, part.verdict])).toEqual([
      ["in view of White House", "supported"],
      ["daylight at White House", "contradicted"],
    ]);
    for (const [set, expected] of [
      [set22November, 60],
      [set29November, 67],
    ] as const) {
      const reach = highestBy(set, night.time.start ?? "", night.time.end ?? "", places.whiteHouse);
      expect(Math.abs(reach.elevationRad * degPerRad - expected)).toBeLessThan(0.5); // told in whole degrees
    }
  });

  it("White House at night: consistent for radar", async () => {
    const { finding } = await judgeOne(claim({ type: "imaging", sensor: radar, ...night }));
    expect(finding.verdict).toBe("consistent");
  });
});

describe("the first pictures, received on 22 November", () => {
  const guam = place("Guam", 13.584, 144.93);
  const received = claim({
    type: "signal",
    event: "reception",
    sensor: optical,
    places: [places.controlCentre, guam],
    time: time("2023-11-22T00:21:00Z", "2023-11-22T00:22:00Z"),
  });

  it("as a reception: 7° up at the control centre, consistent", async () => {
    const { finding } = await judgeOne(received);
    expect(finding.verdict).toBe("consistent");
    expect(Math.abs(figure(finding, "Highest elevation in the stated interval", places.controlCentre.name) - 7)).toBeLessThan(
      0.5,
    );
    expect(finding.cannotShow.join(" ")).toContain("reception says nothing of when");
  });

  it("as an exposure over Guam: 14.6° high, 63.7° off nadir, in view only", async () => {
    const { finding } = await judgeOne({ ...received, type: "imaging", event: "exposure" });
    expect(Math.abs(figure(finding, "Highest elevation in the stated interval", "Guam") - 14.6)).toBeLessThan(0.3);
    expect(Math.abs(figure(finding, "Angle off nadir at that moment", "Guam") - 63.7)).toBeLessThan(tolerance.offNadirDeg);
    expect(finding.verdict).toBe("consistent");
    expect(finding.summary).toContain("too far to the side");
  });

  it("tells both readings and Guam's own pass at 00:18, 75° high", async () => {
    const { finding } = await judgeOne(received);
    expect(finding.readings.map((reading) => reading.assumes)).toEqual([
      "the stated time is that of the reception",
      "the stated time is that of the exposure",
    ]);
    const pass = finding.passes.find((one) => one.place === "Guam" && one.relation === "stated");
    expect(Math.abs(secondsBetween(utc("2023-11-22T00:18:00Z"), utc(pass?.peak ?? "1999-01-01T00:00:00Z")))).toBeLessThan(30); // told as a minute
    expect(Math.abs((pass?.peakElevationDeg ?? 0) - 75)).toBeLessThan(0.5);
  });

  it("the pass that SatTrackCam computed for the control centre: 1164.7 km at 00:25:27, rise 00:20:12", () => {
    const target = makeTarget({ latitudeDeg: 39.0425, longitudeDeg: 125.71, radiusKm: 0 });
    const reference = "2023-11-22T00:25:27Z";
    const pass = findPasses(trackOf(set22November, reference), target, 0, 1)[0];
    expect(Math.abs((pass?.rangeKm ?? 0) - 1164.7)).toBeLessThan(0.1);
    expect(Math.abs(pass?.nearestS ?? 99)).toBeLessThan(0.5);
    expect(Math.abs(secondsBetween(utc("2023-11-22T00:20:12Z"), addSeconds(utc(reference), pass?.riseS ?? 0)))).toBeLessThan(
      0.5,
    );
  });
});

describe("launch and orbit", () => {
  const lifted = claim({
    type: "launch",
    event: "lift-off",
    places: [place("Sohae", 39.66, 124.705, "site", 2)],
    time: secondOf("2023-11-21T13:42:28Z"),
    subject: {
      name: "Malligyong-1",
      noradId: 58400,
      cosparId: "2023-179A",
      launchId: "2023-179",
      owner: "KP",
      given: "stated",
    },
  });

  it("22:42:28 from Sohae: happened, site and date supported; the second consistent, with a turn in flight", async () => {
    const { finding } = await judgeOne(lifted);
    const verdicts = Object.fromEntries(finding.parts.map((part) => [part.part, part.verdict]));
    expect(verdicts).toMatchObject({
      happened: "supported",
      site: "supported",
      date: "supported",
      "time of day": "consistent",
    });
    expect(finding.verdict).toBe("supported");
    expect(Math.abs(figure(finding, "Distance of the site from the orbital plane") - 4.5)).toBeLessThan(tolerance.planeDeg);
    expect(Math.abs(figure(finding, "Nearest crossing of the site and the plane, after the stated time") - 24)).toBeLessThan(
      tolerance.crossingMin,
    );
    expect(finding.parts.find((part) => part.part === "time of day")?.because).toContain("dog-leg");
  });

  it("493 × 512 km at 97.4°: supported, 492.8 × 512.2 km from the printed mean motion and 97.43°", async () => {
    const { finding } = await judgeOne(
      claim({
        type: "orbit",
        time: time("2023-11-24T00:00:00Z", "2023-11-25T00:00:00Z", "day"),
        quantities: [
          number("perigee-height", 493, "km", 0.5),
          number("apogee-height", 512, "km", 0.5),
          number("inclination", 97.4, "deg", 0.05),
        ],
      }),
    );
    expect(finding.verdict).toBe<Verdict>("supported");
    expect(figure(finding, "Perigee height")).toBeCloseTo(492.8, 1);
    expect(figure(finding, "Apogee height")).toBeCloseTo(512.2, 1);
    expect(figure(finding, "Inclination")).toBeCloseTo(97.43, 2);
  });
});

describe("all timings together", () => {
  const minute = (where: Row["where"], start: string, end: string): Row => ({
    name: where.name,
    where,
    interval: [start, end],
    elevationDeg: [0, 0],
  });
  const nine: readonly Row[] = [
    ...table.slice(0, 5),
    minute(places.busan, "2023-11-25T01:01:00Z", "2023-11-25T01:02:00Z"),
    minute(places.sanDiego, "2023-11-28T17:24:00Z", "2023-11-28T17:25:00Z"),
    minute(places.kadena, "2023-11-29T01:16:00Z", "2023-11-29T01:17:00Z"),
    minute(places.suez, "2023-11-29T07:36:00Z", "2023-11-29T07:37:00Z"),
  ];

  it("match nine of nine; shifted together by up to a day, 0.03 of nine on average and never as many", async () => {
    const { claims } = await judge(nine.map(imagingOf));
    const control = claims[0]?.finding.control;
    expect(control).toMatchObject({ timings: 9, matched: 9, shifts: 288, shiftsAsGood: 0 });
    expect(Math.abs((control?.meanMatched ?? 1) - 0.03)).toBeLessThan(0.015); // told with one digit
    expect(new Set(claims.map((one) => JSON.stringify(one.finding.control))).size).toBe(1);
  });

  it("one alone gives no control", async () => {
    const { claims } = await judge([imagingOf(table[0]!)]);
    expect(claims[0]?.finding.control).toBeNull();
  });
});

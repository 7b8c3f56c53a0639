/**
 * What every store of evidence must do, whatever keeps its rows: the in-memory one now, SQLite later. Each implementation's test
 * calls this with a function that makes a store from rows.
 */
import { describe, expect, it } from "vitest";
import { completenessClass, isWhole, type EvidenceStore } from "../../src/catalogue/index.ts";
import type { EvidenceRequest, EvidenceRow, OmmRecord } from "../../src/model/index.ts";

type MakeStore = (rows: readonly EvidenceRow[]) => EvidenceStore | Promise<EvidenceStore>;

const provenance = {
  origin: "18th Space Defense Squadron",
  originId: "us-18sds",
  via: "CelesTrak",
  published: null,
  pack: "test",
};

function set(noradId: number, epoch: string, published: string | null = null): EvidenceRow {
  return {
    kind: "element-set",
    ...provenance,
    published,
    value: {
      OBJECT_NAME: `OBJECT ${noradId}`,
      OBJECT_ID: "2023-179A",
      EPOCH: epoch,
      MEAN_MOTION: 15.2,
      ECCENTRICITY: 0.001,
      INCLINATION: 97.4,
      RA_OF_ASC_NODE: 200,
      ARG_OF_PERICENTER: 270,
      MEAN_ANOMALY: 10,
      EPHEMERIS_TYPE: 0,
      CLASSIFICATION_TYPE: "U",
      NORAD_CAT_ID: noradId,
      ELEMENT_SET_NO: 999,
      REV_AT_EPOCH: 1,
      BSTAR: 0.0001,
      MEAN_MOTION_DOT: 0,
      MEAN_MOTION_DDOT: 0,
    },
  };
}

/** The same set with other figures. */
function figures(row: EvidenceRow, changed: Partial<OmmRecord>): EvidenceRow {
  if (row.kind !== "element-set") throw new TypeError("only element sets have figures");
  return { ...row, value: { ...row.value, ...changed } };
}

/** A set whose node has drifted as a Sun-synchronous one does, 0.986° a day. */
function drifting(epoch: string, day: number): EvidenceRow {
  return figures(set(58400, epoch), { RA_OF_ASC_NODE: 200 + Math.round(day * 9860) / 10_000, ELEMENT_SET_NO: day });
}

function object(noradId: number, launched: string, decayed: string | null, owner = "KP"): EvidenceRow {
  return {
    kind: "object",
    ...provenance,
    value: {
      noradId,
      cosparId: `${launched.slice(0, 4)}-001A`,
      name: `OBJECT ${noradId}`,
      aliases: [],
      owner,
      kind: "payload",
      purpose: null,
      launchId: `${launched.slice(0, 4)}-001`,
      launched,
      decayed,
    },
  };
}

function launch(launchId: string, liftOff: string, liftOffUncertaintyS: number, published: string | null = null): EvidenceRow {
  return {
    kind: "launch",
    ...provenance,
    published,
    value: {
      launchId,
      liftOff,
      liftOffUncertaintyS,
      vehicle: "Chollima-1",
      payloads: ["Malligyong-1"],
      siteId: "sohae",
      siteName: "Sohae",
      latitudeDeg: 39.66,
      longitudeDeg: 124.705,
      siteUncertaintyKm: 3,
      state: "KP",
      outcome: "success",
      failure: null,
      announcedOnly: [],
    },
  };
}

function whole(of: string, start: string, end: string, complete = true): EvidenceRow {
  return { kind: "completeness", ...provenance, value: { of, during: { start, end }, complete, because: "for the test" } };
}

const rows: readonly EvidenceRow[] = [
  set(58400, "2023-12-06T11:32:41.684928"),
  set(58400, "2023-11-22T03:57:45.311328"),
  set(58400, "2023-11-29T05:54:03.454848"),
  set(58400, "2023-12-13T05:00:00", "2023-12-20T00:00:00Z"),
  set(99, "2023-11-25T00:00:00"),
  object(58400, "2023-11-21", null),
  object(41332, "2016-02-07", "2023-06-30"),
  object(5, "1958-03-17", null, "US"),
  launch("2023-179", "2023-11-21T13:42:28Z", 60, "2023-11-21T18:30:00Z"),
  launch("2023-F07", "2023-08-23T18:50:00Z", 300),
  launch("1998-F04", "1998-08-31T12:00:00Z", 43_200),
  whole(completenessClass.launchesOf("KP"), "1998-01-01T00:00:00Z", "2025-11-30T00:00:00Z"),
  whole(completenessClass.objectsOf("KP"), "1998-01-01T00:00:00Z", "2025-11-30T00:00:00Z"),
  whole(completenessClass.elementSetsOf(58400), "2023-11-21T00:00:00Z", "2026-08-23T00:00:00Z", false),
];

const minute = { start: "2023-11-27T14:36:00Z", end: "2023-11-27T14:37:00Z" };

/** Registers the tests of the interface for one implementation. */
export function evidenceStoreSuite(name: string, make: MakeStore): void {
  describe(`${name} as an evidence store`, () => {
    const ask = async (request: EvidenceRequest, asOf: string | null = null) => (await make(rows)).answer(request, asOf);
    const epochs = async (request: EvidenceRequest, asOf: string | null = null): Promise<readonly string[]> =>
      (await ask(request, asOf)).rows.flatMap((row) => (row.kind === "element-set" ? [row.value.EPOCH.slice(0, 10)] : []));
    const around = (eachSide: number, during = minute): EvidenceRequest => ({
      kind: "sets-around",
      noradId: 58400,
      during,
      eachSide,
    });

    it("gives the nearest sets on both sides in order of epoch, whatever order they came in", async () => {
      expect(await epochs(around(1))).toEqual(["2023-11-22", "2023-11-29"]);
      expect(await epochs(around(2))).toEqual(["2023-11-22", "2023-11-29", "2023-12-06"]);
    });

    it("gives all sets inside the interval besides the nearest around it", async () => {
      const fortnight = { start: "2023-11-28T00:00:00Z", end: "2023-12-10T00:00:00Z" };
      expect(await epochs(around(1, fortnight))).toEqual(["2023-11-22", "2023-11-29", "2023-12-06", "2023-12-13"]);
    });

    it("counts a set with an epoch at the very start as inside, at the very end as after", async () => {
      const exact = { start: "2023-11-22T03:57:45.311328Z", end: "2023-11-29T05:54:03.454848Z" };
      expect(await epochs({ kind: "history", noradId: 58400, during: exact })).toEqual(["2023-11-22"]);
    });

    it("counts a set that two packs hold once, from the moment that the first of them was public", async () => {
      const twice = await make([
        set(58400, "2023-11-22T03:57:45.311328"),
        set(58400, "2023-11-22T03:57:45.311328", "2023-11-22T06:00:00Z"),
        set(58400, "2023-11-22T03:57:45.311328"),
      ]);
      expect((await twice.answer(around(3), null)).rows).toHaveLength(1);
      expect((await twice.answer(around(3), "2023-11-22T06:00:00Z")).rows).toHaveLength(1);
    });

    it("answers with one side where the other has nothing, and misses nothing then", async () => {
      const before = { start: "2023-11-21T13:42:00Z", end: "2023-11-21T13:43:00Z" };
      expect(await epochs(around(1, before))).toEqual(["2023-11-22"]);
      expect((await ask(around(1, before))).missing).toBeNull();
    });

    it("knows a set without a publication time from one day after its epoch, not before", async () => {
      expect(await epochs(around(1), "2023-11-30T05:54:03Z")).toEqual(["2023-11-22"]);
      expect(await epochs(around(1), "2023-11-30T05:54:04Z")).toEqual(["2023-11-22", "2023-11-29"]);
    });

    it("leaves the unknown publication time null, so that a report can flag it", async () => {
      const [first] = (await ask(around(1))).rows;
      expect(first?.published).toBeNull();
    });

    it("goes by the publication time where it is known, though the epoch is long past", async () => {
      const history: EvidenceRequest = {
        kind: "history",
        noradId: 58400,
        during: { start: "2023-12-10T00:00:00Z", end: "2024-01-01T00:00:00Z" },
      };
      expect(await epochs(history, "2023-12-19T23:59:59Z")).toEqual([]);
      expect(await epochs(history, "2023-12-20T00:00:00Z")).toEqual(["2023-12-13"]);
    });

    it("counts a set once whatever name two lists give it", async () => {
      const named = set(58400, "2023-11-22T03:57:45.311328");
      if (named.kind !== "element-set") throw new TypeError("a set is a set");
      const other: EvidenceRow = { ...named, value: { ...named.value, OBJECT_NAME: "OBJECT A", OBJECT_ID: "" } };
      expect((await (await make([named, other])).answer(around(3), null)).rows).toHaveLength(1);
    });

    it("gives the finer of two writings of one set, and says that the other was left out", async () => {
      const tle = figures(set(58400, "2023-11-22T03:57:45.311328"), { ECCENTRICITY: 0.0027978, BSTAR: 0.00046238 });
      const omm = figures(tle, { ECCENTRICITY: 0.00279781, BSTAR: 0.00046237927 });
      for (const both of [
        [tle, omm],
        [omm, tle],
      ]) {
        const { rows: found, leftOut } = await (await make(both)).answer(around(2), null);
        expect(found.map((row) => row.kind === "element-set" && row.value.ECCENTRICITY)).toEqual([0.00279781]);
        expect(leftOut).toEqual([{ noradId: 58400, epoch: "2023-11-22T03:57:45.311328", reason: "coarser-copy" }]);
      }
    });

    it("gives the later issue of an epoch, and the earlier one as of a day before the later", async () => {
      const first = set(58400, "2023-11-22T03:57:45.311328", "2023-11-22T06:00:00Z");
      const again = figures(set(58400, "2023-11-22T03:57:45.311328", "2023-11-23T06:00:00Z"), { INCLINATION: 97.45 });
      const store = await make([first, again]);
      const inclination = async (asOf: string | null): Promise<readonly unknown[]> =>
        (await store.answer(around(2), asOf)).rows.map((row) => row.kind === "element-set" && row.value.INCLINATION);
      expect(await inclination("2023-11-22T12:00:00Z")).toEqual([97.4]);
      expect(await inclination("2023-11-24T00:00:00Z")).toEqual([97.45]);
      expect((await store.answer(around(2), null)).leftOut?.map((each) => each.reason)).toEqual(["re-issued"]);
    });

    it("leaves out a set of another object and one that jumps away and back, with the reason", async () => {
      const days = ["20", "21", "22", "23", "24", "25", "26", "27", "28"];
      const history = days.map((day) => drifting(`2023-11-${day}T00:00:00.000000`, Number(day)));
      const foreign = history.map((row, i) => (i === 4 ? figures(row, { INCLINATION: 53.1, RA_OF_ASC_NODE: 12 }) : row));
      const bad = history.map((row, i) => (i === 4 ? figures(row, { MEAN_MOTION: 15.26 }) : row));
      const during = { start: "2023-11-20T00:00:00Z", end: "2023-11-29T00:00:00Z" };
      for (const [rows, reason] of [
        [foreign, "wrong-object"],
        [bad, "bad-fit"],
      ] as const) {
        const store = await make(rows);
        const all = await store.answer({ kind: "history", noradId: 58400, during }, null);
        expect(all.rows).toHaveLength(8);
        expect(all.leftOut).toEqual([{ noradId: 58400, epoch: "2023-11-24T00:00:00.000000", reason }]);
        const near = await store.answer(around(3, { start: "2023-11-24T12:00:00Z", end: "2023-11-24T12:01:00Z" }), null);
        expect(near.rows.map((row) => row.kind === "element-set" && row.value.EPOCH.slice(8, 10))).toEqual([
          "21",
          "22",
          "23",
          "25",
          "26",
          "27",
        ]);
        expect(near.leftOut).toEqual(all.leftOut);
      }
      expect((await (await make(history)).answer({ kind: "history", noradId: 58400, during }, null)).leftOut).toBeUndefined();
    });

    it("keeps a burn, of which the orbit does not come back", async () => {
      const raised = ["20", "21", "22", "23", "24", "25"].map((day) =>
        figures(drifting(`2023-11-${day}T00:00:00.000000`, Number(day)), { MEAN_MOTION: Number(day) < 23 ? 15.2 : 15.1 }),
      );
      const during = { start: "2023-11-20T00:00:00Z", end: "2023-11-29T00:00:00Z" };
      expect((await (await make(raised)).answer({ kind: "history", noradId: 58400, during }, null)).rows).toHaveLength(6);
    });

    it("names the command that would fetch sets it does not hold", async () => {
      const { rows: none, missing } = await ask({ kind: "sets-around", noradId: 25544, during: minute, eachSide: 1 });
      expect(none).toEqual([]);
      expect(missing?.command).toBe("groundtrack sync space-track --object 25544 --from 2023-11-27 --to 2023-11-27");
      expect(missing?.what).toContain("25544");
    });

    it("tells of a history that is not whole", async () => {
      const { rows: found } = await ask({
        kind: "history",
        noradId: 58400,
        during: { start: "2023-11-21T00:00:00Z", end: "2024-01-01T00:00:00Z" },
      });
      expect(found.filter((row) => row.kind === "completeness").map((row) => row.value.complete)).toEqual([false]);
    });

    it("finds launches in an interval with the statement that the log is whole there", async () => {
      const during = { start: "2023-08-01T00:00:00Z", end: "2023-12-01T00:00:00Z" };
      const { rows: found } = await ask({ kind: "launches", during, where: { state: "KP" } });
      expect(found.flatMap((row) => (row.kind === "launch" ? [row.value.launchId] : []))).toEqual(["2023-F07", "2023-179"]);
      expect(isWhole(found, completenessClass.launchesOf("KP"), during)).toBe(true);
    });

    it("says that nothing was launched only where the log is whole", async () => {
      const quiet = { start: "2022-01-01T00:00:00Z", end: "2022-12-31T00:00:00Z" };
      const korean = await ask({ kind: "launches", during: quiet, where: { state: "KP" } });
      expect(korean.rows.map((row) => row.kind)).toEqual(["completeness"]);
      expect(korean.missing).toBeNull();
      const iranian = await ask({ kind: "launches", during: quiet, where: { state: "IR" } });
      expect(iranian.rows).toEqual([]);
      expect(iranian.missing?.command).toBe("groundtrack sync gcat launches");
    });

    it("finds a launch of which the log knows only the day on any hour of that day", async () => {
      const evening = { start: "1998-08-31T20:00:00Z", end: "1998-08-31T21:00:00Z" };
      const { rows: found } = await ask({ kind: "launches", during: evening, where: { state: "KP" } });
      expect(found.flatMap((row) => (row.kind === "launch" ? [row.value.launchId] : []))).toEqual(["1998-F04"]);
    });

    it("does not know a launch before it was told, and claims no whole log beyond that moment", async () => {
      const during = { start: "2023-11-21T00:00:00Z", end: "2023-11-22T00:00:00Z" };
      const early = await ask({ kind: "launches", during, where: { state: "KP" } }, "2023-11-21T14:00:00Z");
      expect(early.rows.some((row) => row.kind === "launch")).toBe(false);
      expect(isWhole(early.rows, completenessClass.launchesOf("KP"), during)).toBe(false);
    });

    it("calls no log whole for the days before the asked moment in which news of a launch was still on its way", async () => {
      const during = { start: "2023-11-20T00:00:00Z", end: "2023-11-21T00:00:00Z" };
      const soon = await ask({ kind: "launches", during, where: { state: "KP" } }, "2023-11-22T12:00:00Z");
      expect(isWhole(soon.rows, completenessClass.launchesOf("KP"), during)).toBe(false);
      const later = await ask({ kind: "launches", during, where: { state: "KP" } }, "2023-11-23T00:00:00Z");
      expect(isWhole(later.rows, completenessClass.launchesOf("KP"), during)).toBe(true);
    });

    it("gives the objects of an owner that were in orbit then", async () => {
      const inOrbit = async (at: string) =>
        (await ask({ kind: "catalogue-at", at, where: { owner: "KP" } })).rows.flatMap((row) =>
          row.kind === "object" ? [row.value.noradId] : [],
        );
      expect(await inOrbit("2023-06-01T00:00:00Z")).toEqual([41332]);
      expect(await inOrbit("2023-09-13T00:00:00Z")).toEqual([]);
      expect(await inOrbit("2023-12-01T00:00:00Z")).toEqual([58400]);
    });

    it("finds objects by day of launch, inclusive of the day that the interval ends in", async () => {
      const during = { start: "2023-11-21T13:00:00Z", end: "2023-11-21T14:00:00Z" };
      const { rows: found } = await ask({
        kind: "catalogue-at",
        at: "2023-12-01T00:00:00Z",
        where: { launchedDuring: during },
      });
      expect(found.flatMap((row) => (row.kind === "object" ? [row.value.noradId] : []))).toEqual([58400]);
    });

    it("does not know of a decay that lies ahead of the asked moment", async () => {
      const then = await ask({ kind: "object", noradId: 41332 }, "2023-01-01T00:00:00Z");
      expect(then.rows.map((row) => (row.kind === "object" ? row.value.decayed : "?"))).toEqual([null]);
      const now = await ask({ kind: "object", noradId: 41332 });
      expect(now.rows.map((row) => (row.kind === "object" ? row.value.decayed : "?"))).toEqual(["2023-06-30"]);
    });

    it("gives what stood lit above a place, with how many it looked through", async () => {
      // A geostationary object in June is in sunlight all day, and seen from half of the equator.
      const high = figures(set(58400, "2024-06-20T00:00:00"), {
        MEAN_MOTION: 1.0027,
        ECCENTRICITY: 0,
        INCLINATION: 0.01,
        BSTAR: 0,
      });
      const store = await make([high, set(41332, "2024-05-01T00:00:00")]);
      const at = { start: "2024-06-21T12:00:00Z", end: "2024-06-21T12:02:00Z" };
      const sky = (longitudeDeg: number): EvidenceRequest => ({
        kind: "sky-at",
        during: at,
        latitudeDeg: 0,
        longitudeDeg,
        most: 5,
      });
      const answers = await Promise.all([0, 90, 180, -90].map(async (longitude) => store.answer(sky(longitude), null)));
      const seen = answers.map(({ rows }) => rows.filter((row) => row.kind === "element-set").length);
      expect(seen.toSorted((a, b) => a - b).slice(0, 2)).toEqual([0, 0]);
      expect(Math.max(...seen)).toBe(1);
      for (const { rows } of answers) {
        const looked = rows.find((row) => row.kind === "completeness");
        expect(looked?.kind === "completeness" && looked.value.because).toContain("1 object with");
      }
      expect((await store.answer(sky(0), "2024-06-20T12:00:00Z")).missing).not.toBeNull();
    });

    it("says what is missing of objects, sensors and sites it has never heard of", async () => {
      expect((await ask({ kind: "object", noradId: 1 })).missing?.command).toBe("groundtrack sync celestrak satcat --object 1");
      expect((await ask({ kind: "sensor", noradId: 1 })).missing).toEqual({
        what: "what sensor object 1 carries",
        command: null,
      });
      expect((await ask({ kind: "site", siteId: "nowhere" })).missing?.what).toContain("nowhere");
    });
  });
}

import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { completenessClass, isWhole } from "../../src/catalogue/index.ts";
import { importFile, inputLimits, type ImportedFile, type ImportOptions } from "../../src/sources/index.ts";
import { importPack, openArchive, type SqliteArchive } from "../../src/store/index.ts";

const folder = mkdtempSync(join(tmpdir(), "groundtrack-import-"));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;

async function archive(): Promise<SqliteArchive> {
  const opened = await openArchive(join(folder, `${made++}.sqlite`), { mode: "write", now: () => 1_700_000_000_000 });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.value;
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const options: ImportOptions = { seen: null, origin: { name: "a tracker", id: null } };

async function imported(path: string, into: SqliteArchive, more: Partial<ImportOptions> = {}): Promise<ImportedFile> {
  const done = await importFile(path, into, { ...options, ...more });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done.value;
}

const lines = [
  "0 ISS (ZARYA)",
  "1 25544U 98067A   23331.60862268  .00016717  00000-0  30270-3 0  9997",
  "2 25544  51.6416 247.4627 0006703 130.5360 325.0288 15.49815350427014",
];
const csv = [
  "OBJECT_NAME,OBJECT_ID,EPOCH,MEAN_MOTION,ECCENTRICITY,INCLINATION,RA_OF_ASC_NODE,ARG_OF_PERICENTER,MEAN_ANOMALY,EPHEMERIS_TYPE,CLASSIFICATION_TYPE,NORAD_CAT_ID,ELEMENT_SET_NO,REV_AT_EPOCH,BSTAR,MEAN_MOTION_DOT,MEAN_MOTION_DDOT",
  "MALLIGYONG-1,2023-179A,2026-07-10T07:13:07.451616,15.22776275,.00069828,97.2993,72.1946,316.6351,43.4336,0,U,58400,999,14627,.84425395E-4,.1904E-4,0",
];
const during = { start: "2023-01-01T00:00:00Z", end: "2027-01-01T00:00:00Z" };

describe("importing a file", () => {
  it("keeps sets of lines and of OMM, packed or not, and gives their figures back", async () => {
    const into = await archive();
    const first = await imported(file("a.tle.gz", gzipSync(lines.join("\r\n"))), into);
    expect(first).toMatchObject({ form: "tle", objects: 1, counts: { sets: { read: 1, added: 1 } } });
    const second = await imported(file("b.csv", csv.join("\n")), into);
    expect(second).toMatchObject({ form: "omm-csv", objects: 1, counts: { sets: { read: 1, added: 1 } } });
    const { rows } = into.answer({ kind: "history", noradId: 58400, during }, null);
    expect(rows).toMatchObject([
      { origin: "a tracker", pack: "b.csv", published: null, value: { BSTAR: 0.84425395e-4, ECCENTRICITY: 0.00069828 } },
    ]);
    const kept = [...into.sets({ first: 0, last: 999_999, during, asOf: null })];
    expect(kept.map(({ form, value }) => [form, value.OBJECT_NAME])).toEqual([
      [0, "ISS (ZARYA)"],
      [5, "MALLIGYONG-1"],
    ]);
    into.close();
  });

  it("adds nothing when it is imported again, under whatever name", async () => {
    const into = await archive();
    await imported(file("a.tle", lines.join("\n")), into);
    const again = await imported(file("other.tle", [...lines, ...lines].join("\n")), into);
    expect(again.counts.sets).toEqual({ read: 2, added: 0 });
    expect(into.totals().sets).toBe(1);
    into.close();
  });

  it("bounds when a set was public by the day of the snapshot that held it", async () => {
    const into = await archive();
    const path = file("a.tle", lines.join("\n"));
    const known = (asOf: string): number => into.answer({ kind: "history", noradId: 25544, during }, asOf).rows.length;
    await imported(path, into);
    expect([known("2023-11-28T00:00:00Z"), known("2023-11-29T00:00:00Z")]).toEqual([0, 1]);
    await imported(path, into, { seen: "2023-11-27T20:00:00Z" });
    expect([known("2023-11-27T19:00:00Z"), known("2023-11-27T20:00:00Z")]).toEqual([0, 1]);
    into.close();
  });

  it("goes by the record's own creation date", async () => {
    const into = await archive();
    const json = JSON.stringify([
      { ...record(), CREATION_DATE: "2026-07-12T01:02:03", ORIGINATOR: "18 SPCS" },
      { ...record(), EPOCH: "2026-07-11T07:13:07.451616", CREATION_DATE: "2026-07-13T01:02:03.123456" },
    ]);
    await imported(file("a.json", json), into);
    const published = into.answer({ kind: "history", noradId: 58400, during }, null).rows.map((row) => row.published);
    expect(published).toEqual(["2026-07-12T01:02:03Z", "2026-07-13T01:02:03.123456Z"]);
    expect(into.answer({ kind: "history", noradId: 58400, during }, "2026-07-12T01:02:02Z").rows).toEqual([]);
    into.close();
  });

  it("keeps what the columns cannot hold", async () => {
    const into = await archive();
    const odd = { ...record(), MEAN_MOTION: 15.2277627512, EPHEMERIS_TYPE: 2, EPOCH: "2026-07-10T07:13:07.4516161" };
    await imported(file("a.json", JSON.stringify(odd)), into);
    const [row] = into.answer({ kind: "history", noradId: 58400, during }, null).rows;
    expect(row?.value).toMatchObject({ MEAN_MOTION: 15.2277627512, EPHEMERIS_TYPE: 2, EPOCH: "2026-07-10T07:13:07.4516161" });
    expect(into.totals().texts).toBe(1);
    into.close();
  });

  it("reads a catalogue and finds its objects by any spelling, and no other number", async () => {
    const into = await archive();
    const satcat = [
      "OBJECT_NAME,OBJECT_ID,NORAD_CAT_ID,OBJECT_TYPE,OPS_STATUS_CODE,OWNER,LAUNCH_DATE,LAUNCH_SITE,DECAY_DATE,PERIOD,INCLINATION,APOGEE,PERIGEE,RCS,DATA_STATUS_CODE,ORBIT_CENTER,ORBIT_TYPE",
      "MALLIGYONG-1,2023-179A,58400,PAY,+,NKOR,2023-11-21,YUN,,94.55,97.29,504,490,,,EA,ORB",
      "KMS 3-2,2012-072A,39026,PAY,D,NKOR,2012-12-12,YUN,2023-09-13,,,,,,,EA,IMP",
    ];
    await imported(file("satcat.csv", satcat.join("\n")), into);
    for (const name of ["58400", "2023-179A", "Malligyong-1", "MALLIKYONG-1", "만리경-1", "Manligyeong 1"]) {
      expect([name, into.findObjects(name).map(({ object }) => object.noradId)]).toEqual([name, [58400]]);
    }
    expect(into.findObjects("Malligyong")).toMatchObject([{ how: "family", object: { noradId: 58400 } }]);
    const begun = (name: string) => into.objectsBeginning(name).map(({ object, how }) => [object.noradId, how]);
    expect(begun("malli")).toEqual([[58400, "beginning"]]);
    for (const name of ["m", "5", "58", "Malligyong-1", "alligyong"]) expect([name, begun(name)]).toEqual([name, []]);
    for (const name of ["Malligyong-2", "58401", "2023-179B", "", "a"]) expect(into.findObjects(name)).toEqual([]);
    expect(into.answer({ kind: "object", noradId: 39026 }, null).rows).toMatchObject([
      { value: { owner: "KP", decayed: "2023-09-13", launchId: "2012-072" } },
    ]);
    into.close();
  });

  it("says of a whole catalogue that absence counts, until its day, and of a part nothing", async () => {
    const header = "OBJECT_NAME,OBJECT_ID,NORAD_CAT_ID,OBJECT_TYPE,OWNER,LAUNCH_DATE,DECAY_DATE";
    const catalogue = (rows: number): string =>
      [
        header,
        ...Array.from(
          { length: rows },
          (_, at) => `X ${at},2020-001A,${at + 1},PAY,${at % 2 === 0 ? "US" : "IRAN"},2023-11-21,`,
        ),
      ].join("\n");
    const day = { start: "2023-11-01T00:00:00Z", end: "2023-11-20T00:00:00Z" };
    const whole = async (rows: number, seen: string | null, end = "\n"): Promise<readonly boolean[]> => {
      const into = await archive();
      await imported(file("satcat.csv", `${catalogue(rows).trimEnd()}${end}`), into, { seen });
      const of = completenessClass.objectsOf("IR");
      const later = { start: "2023-12-01T00:00:00Z", end: "2023-12-02T00:00:00Z" };
      const told = [day, later].map((during) => isWhole(into.completeness(of), of, during));
      into.close();
      return told;
    };
    expect(await whole(60_000, null)).toEqual([true, false]);
    expect(await whole(60_000, "2023-12-05T00:00:00Z")).toEqual([true, true]);
    expect(await whole(59_999, null)).toEqual([false, false]);
    expect(await whole(60_000, null, "")).toEqual([false, false]);
  });

  it("keeps of a list how many objects it had, and of a history nothing", async () => {
    const into = await archive();
    const rows = Array.from({ length: 600 }, (_, at) => (csv[1] ?? "").replace("58400", String(at + 1)));
    await imported(file("list.csv", [csv[0], ...rows].join("\n")), into);
    await imported(file("few.csv", csv.join("\n")), into);
    expect(into.completeness(completenessClass.elementSetLists).map(({ value }) => value)).toEqual([
      {
        of: "element-set-lists",
        during: { start: "2026-07-10T07:13:07Z", end: "2026-07-10T07:13:07Z" },
        complete: false,
        because: "a list of 600 objects, list.csv",
      },
    ]);
    into.close();
  });

  it("finds objects of the archive that a text names, and no words that only look so", async () => {
    const into = await archive();
    await imported(file("a.tle", lines.join("\n").replace("ISS (ZARYA)", "COSMOS 2542")), into);
    const named = (text: string): readonly number[] => into.objectsNamedIn(text).map((object) => object.noradId);
    expect(named("Moscow said that Cosmos 2542 flew over.")).toEqual([25544]);
    expect(named("Kosmos 2542 flew over, and Kosmos 2543 did not.")).toEqual([25544]);
    expect(named("NORAD 25544 was seen.")).toEqual([25544]);
    expect(named("The cosmos is wide. Cosmos 2543 is another. 2542 people came.")).toEqual([]);
    into.close();
  });

  it("knows an object by the name that a list has in brackets", async () => {
    const into = await archive();
    await imported(file("a.tle", lines.join("\n").replace("ISS (ZARYA)", "SHIJIAN-6 05A (SJ-6 05A)")), into);
    const named = (text: string): readonly number[] => into.objectsNamedIn(text).map((object) => object.noradId);
    expect(named("Shijian-6 05A flew with others.")).toEqual([25544]);
    expect(named("SJ-6 05A flew with others.")).toEqual([25544]);
    expect(named("Shijian-6 05B flew with others.")).toEqual([]);
    into.close();
  });

  it("imports the built-in packs once", async () => {
    const into = await archive();
    const first = await importPack("packs/dprk-satellites", into);
    const again = await importPack("packs/dprk-satellites", into);
    expect(first.ok && first.value.counts.sets.added).toBeGreaterThan(100);
    expect(again.ok && again.value.knownBefore).toBe(true);
    expect(into.verify()).toEqual([]);
    into.close();
  });
});

describe("a file that must not be imported", () => {
  const refused = async (path: string, more: Partial<ImportOptions> = {}): Promise<string> => {
    const into = await archive();
    const done = await importFile(path, into, { ...options, ...more });
    expect(into.totals()).toMatchObject({ sets: 0, batches: 0 });
    into.close();
    return done.ok ? "imported" : done.problem.code;
  };

  it("is refused with its problem, and leaves nothing behind", async () => {
    expect(await refused(join(folder, "missing"))).toBe("file-unreadable");
    expect(await refused(folder)).toBe("file-not-plain");
    expect(await refused("/dev/zero")).toBe("file-not-plain");
    expect(await refused(file("empty", ""))).toBe("file-empty");
    expect(await refused(file("binary", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])))).toBe("file-binary");
    expect(await refused(file("page.html", "<!doctype html><title>Forbidden</title>"))).toBe("file-unknown-form");
  });

  it("is refused where a packed file is cut or altered, though its beginning could be read", async () => {
    const many = Array.from({ length: 3000 }, () => lines.join("\n")).join("\n");
    const packed = gzipSync(Buffer.from(many + Math.PI.toString()));
    expect(await refused(file("cut.gz", packed.subarray(0, packed.length - 20)))).toBe("file-gzip-broken");
    const flipped = Buffer.from(packed);
    flipped.writeUInt8((flipped.at(-6) ?? 0) ^ 1, flipped.length - 6);
    expect(await refused(file("flipped.gz", flipped))).toBe("file-gzip-broken");
  });

  it("is refused where it unpacks to far more than lists do, before it has unfolded", async () => {
    const bomb = file("bomb.gz", gzipSync(Buffer.alloc(64 * 1024 * 1024, "2 25544 "), { level: 9 }));
    expect(readFileSync(bomb).length).toBeLessThan(1024 * 1024);
    expect(await refused(bomb)).toBe("file-unpacks-too-large");
    const limits = { ...inputLimits, unpackedBytes: 100 };
    expect(await refused(file("large.gz", gzipSync(lines.join("\n"))), { limits })).toBe("file-unpacks-too-large");
    expect(await refused(file("large.tle", lines.join("\n")), { limits: { ...inputLimits, bytes: 100 } })).toBe(
      "file-too-large",
    );
  });

  it("cannot lie outside a pack's folder, by path or by link", async () => {
    const into = await archive();
    const { mkdirSync } = await import("node:fs");
    const pack = join(folder, "pack");
    mkdirSync(pack);
    file("outside.jsonl", "{}\n");
    symlinkSync(join(folder, "outside.jsonl"), join(pack, "linked.jsonl"));
    const sha256 = "0".repeat(64);
    for (const named of ["../outside.jsonl", join(folder, "outside.jsonl"), "linked.jsonl"]) {
      const manifest = {
        format: "groundtrack-pack",
        formatVersion: 1,
        name: "x",
        version: "1.0.0",
        title: "x",
        dated: "2026-01-01",
        files: [{ file: named, table: "objects", rows: 1, sha256 }],
        notice: { file: "NOTICE", sha256 },
        credits: [],
      };
      writeFileSync(join(pack, "pack.json"), JSON.stringify(manifest));
      const done = await importPack(pack, into);
      expect([named, done.ok ? "imported" : done.problem.code]).toEqual([named, "pack-path"]);
    }
    expect(into.totals().batches).toBe(0);
    into.close();
  });
});

function record(): Record<string, unknown> {
  const [header = "", row = ""] = csv;
  const cells = row.split(",");
  const text = new Set(["OBJECT_NAME", "OBJECT_ID", "EPOCH", "CLASSIFICATION_TYPE"]);
  return Object.fromEntries(header.split(",").map((name, at) => [name, text.has(name) ? cells[at] : Number(cells[at])]));
}

import { readFile, rm, writeFile } from "node:fs/promises";
import { gunzipSync, gzipSync } from "node:zlib";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtInEarthData } from "../../src/engine/index.ts";
import { heldOrientation, orientationPaths } from "../../src/sources/heldOrientation.ts";
import { importFile, type SyncRequest } from "../../src/sources/index.ts";
import { sourceProblemWords, type SourceProblem } from "../../src/sources/problems.ts";
import { planSync, wholeYears, type UnitOutcome } from "../../src/sources/sync.ts";
import { openArchive, type SqliteArchive } from "../../src/store/index.ts";
import type { Result } from "../../src/base/index.ts";
import { sharedData } from "../sharedData.ts";
import { answer, useStage, type Play } from "./playedServer.ts";

const stage = useStage();

const header =
  "OBJECT_NAME,OBJECT_ID,EPOCH,MEAN_MOTION,ECCENTRICITY,INCLINATION,RA_OF_ASC_NODE,ARG_OF_PERICENTER,MEAN_ANOMALY," +
  "EPHEMERIS_TYPE,CLASSIFICATION_TYPE,NORAD_CAT_ID,ELEMENT_SET_NO,REV_AT_EPOCH,BSTAR,MEAN_MOTION_DOT,MEAN_MOTION_DDOT\r\n";
const mine =
  "MALLIGYONG-1,2023-179A,2026-07-10T07:13:07.451616,15.22776275,.00069828,97.2993,72.1946,316.6351,43.4336,0,U,58400,999,14627,.84425395E-4,.1904E-4,0\r\n";
const station =
  "ISS (ZARYA),1998-067A,2026-07-10T06:00:00.000000,15.5,.0005,51.64,120.5,80.1,280.2,0,U,25544,999,1000,.1E-3,.1E-4,0\r\n";
const sixDigits = station.replace("25544", "270123").replace("ISS (ZARYA),1998-067A", "NEW OBJECT,2026-150A");

const environment = { SPACE_TRACK_USER: "someone@example.org", SPACE_TRACK_PASSWORD: "correct horse battery" };

async function sync(
  words: string,
  more: Partial<SyncRequest> & { environment?: Record<string, string> } = {},
): Promise<{ outcomes: readonly Result<UnitOutcome, SourceProblem>[]; archive: SqliteArchive }> {
  const network = stage.network();
  const request = {
    words: words.split(" ").filter((word) => word !== ""),
    objects: [],
    groups: [],
    from: null,
    to: null,
    ...more,
  };
  const plan = planSync(request, { network, home: stage.home, environment: more.environment ?? environment });
  if (!plan.ok) throw new Error(plan.problem);
  const opened = await openArchive(join(stage.home, "archive.sqlite"), { mode: "write" });
  if (!opened.ok) throw new Error(opened.problem.code);
  const outcomes: Result<UnitOutcome, SourceProblem>[] = [];
  for (const unit of plan.value) outcomes.push(await unit.run(opened.value));
  return { outcomes, archive: opened.value };
}

function codeOf(outcome: Result<UnitOutcome, SourceProblem> | undefined): string {
  if (outcome === undefined) return "no unit";
  if (outcome.ok) return "kept";
  const words = sourceProblemWords[outcome.problem.code](outcome.problem);
  expect(`${words.text} ${words.doThis}`).not.toContain("undefined");
  return outcome.problem.code;
}

/** Plays by the beginning of the path; the first that fits. */
function byPath(plays: Readonly<Record<string, Play>>): Play {
  return (request, response, body) => {
    const found = Object.entries(plays).find(([path]) => (request.url ?? "").startsWith(path));
    if (found === undefined) response.writeHead(404).end();
    else found[1](request, response, body);
  };
}

describe("CelesTrak's element sets", () => {
  it("are kept with catalogue numbers of six digits, each once", async () => {
    stage.server.play = answer(200, "text/csv", gzipSync(header + mine + station + sixDigits + mine), {
      "content-encoding": "gzip",
    });
    const { outcomes, archive } = await sync("celestrak gp", { groups: ["active"] });
    expect(outcomes).toMatchObject([{ ok: true, value: { counts: { sets: { read: 3, added: 3 } }, leftOut: [] } }]);
    expect(stage.server.asked).toEqual(["GET /celestrak/NORAD/elements/gp.php?GROUP=active&FORMAT=csv"]);
    const during = { start: "2026-07-10T00:00:00Z", end: "2026-07-11T00:00:00Z" };
    const found = archive.answer({ kind: "history", noradId: 270123, during }, null);
    expect(found.rows[0]).toMatchObject({ kind: "element-set", via: "CelesTrak", originId: "us-18sds" });
    archive.close();
  });

  it("are not asked for twice within two hours, and adding them again adds nothing", async () => {
    stage.server.play = answer(200, "text/csv", header + mine);
    (await sync("celestrak gp")).archive.close();
    const again = await sync("celestrak gp");
    again.archive.close();
    expect(again.outcomes).toMatchObject([{ ok: true, value: { counts: null } }]);
    expect(stage.server.asked.length).toBe(1);
    stage.nowMs += 7201_000;
    (await sync("celestrak gp")).archive.close();
    expect(stage.server.asked.length).toBe(2);
  });

  it("that have not changed come with status 403 in words, which is no refusal", async () => {
    stage.server.play = answer(200, "text/csv", header + mine);
    (await sync("celestrak gp")).archive.close();
    stage.nowMs += 7201_000;
    const words = "GP data has not updated since your last successful\r\ndownload of GROUP=active at 2026-11-25 09:00:00 UTC.";
    stage.server.play = answer(403, "text/plain", words);
    const { outcomes, archive } = await sync("celestrak gp");
    archive.close();
    expect(outcomes).toMatchObject([{ ok: true, value: { counts: null } }]);
  });

  it("of another object than asked are left out", async () => {
    stage.server.play = answer(200, "text/csv", header + station);
    const wrong = await sync("celestrak gp", { objects: [58400] });
    expect(codeOf(wrong.outcomes[0])).toBe("wrong-object");
    expect(wrong.archive.totals().sets).toBe(0);
    wrong.archive.close();
    stage.nowMs += 7201_000;
    stage.server.play = answer(200, "text/csv", header + station + mine);
    const mixed = await sync("celestrak gp", { objects: [58400] });
    expect(mixed.outcomes).toMatchObject([
      { ok: true, value: { counts: { sets: { added: 1 } }, leftOut: [expect.stringContaining("58400")] } },
    ]);
    mixed.archive.close();
  });

  it("that were cut are not kept, wherever the cut is, nor is half a figure taken for one", async () => {
    const whole = header + station + mine;
    for (const end of [whole.length - 1, whole.length - 3, header.length + station.length + 40]) {
      stage.server.play = answer(200, "text/csv", whole.slice(0, end).replace(/\r$/, ""));
      const { outcomes, archive } = await sync("celestrak gp");
      expect(codeOf(outcomes[0])).toBe("body-cut");
      expect(archive.totals().sets).toBe(0);
      archive.close();
    }
  });

  it("that nobody has are told as such", async () => {
    stage.server.play = answer(200, "text/plain", "No GP data found");
    const { outcomes, archive } = await sync("celestrak gp", { objects: [99999] });
    archive.close();
    expect(codeOf(outcomes[0])).toBe("nothing-found");
  });

  it("with one bad row are kept but for it", async () => {
    stage.server.play = answer(200, "text/csv", header + station + mine.replace("97.2993", "hello"));
    const { outcomes, archive } = await sync("celestrak gp");
    archive.close();
    expect(outcomes).toMatchObject([
      { ok: true, value: { counts: { sets: { added: 1 }, refused: 1 }, leftOut: [expect.stringContaining("hello")] } },
    ]);
  });

  it("of the collection's whole list come through the network as they lie there", async (context) => {
    const path = sharedData("catalog/active-2026-08-22.omm.csv.gz");
    if (path === null) return context.skip("no shared collection here");
    const bytes = await readFile(path);
    const rows = gunzipSync(bytes).toString("utf8").trimEnd().split("\n").length - 1;
    stage.server.play = answer(200, "text/csv", bytes, { "content-encoding": "gzip" });
    const { outcomes, archive } = await sync("celestrak gp");
    archive.close();
    expect(outcomes).toMatchObject([{ ok: true, value: { counts: { sets: { read: rows }, refused: 0 } } }]);
  });
});

const satcatHeader =
  "OBJECT_NAME,OBJECT_ID,NORAD_CAT_ID,OBJECT_TYPE,OPS_STATUS_CODE,OWNER,LAUNCH_DATE,LAUNCH_SITE,DECAY_DATE,PERIOD,INCLINATION,APOGEE,PERIGEE,RCS,DATA_STATUS_CODE,ORBIT_CENTER,ORBIT_TYPE\r\n";
const satcatRow = "MALLIGYONG-1,2023-179A,58400,PAY,+,NKOR,2023-11-21,YUN,,94.55,97.29,504,490,,,EA,ORB\r\n";

describe("CelesTrak's catalogue", () => {
  it("gives objects, and of one object that one alone", async () => {
    stage.server.play = answer(200, "text/csv", satcatHeader + satcatRow + satcatRow);
    const { outcomes, archive } = await sync("celestrak satcat", { objects: [58400] });
    expect(outcomes).toMatchObject([{ ok: true, value: { counts: { objects: { read: 1, added: 1 } } } }]);
    expect(archive.objectRows(58400)[0]).toMatchObject({
      value: { owner: "KP", kind: "payload", launchId: "2023-179", decayed: null },
    });
    archive.close();
    stage.nowMs += 13 * 3600_000;
    stage.server.play = answer(200, "text/csv", satcatHeader + satcatRow);
    const wrong = await sync("celestrak satcat", { objects: [25544] });
    wrong.archive.close();
    expect(codeOf(wrong.outcomes[0])).toBe("wrong-object");
  });

  it("makes absence count only where it is whole", async () => {
    const ask = { kind: "catalogue-at", at: "2026-11-20T00:00:00Z", where: { owner: "KP" } } as const;
    stage.server.play = answer(200, "text/csv", satcatHeader + satcatRow);
    const part = await sync("celestrak satcat");
    expect(part.archive.answer(ask, null).rows.filter((row) => row.kind === "completeness")).toEqual([]);
    part.archive.close();
    stage.nowMs += 13 * 3600_000;
    const many = Array.from(
      { length: 60_000 },
      (_, at) => `DEB ${at},1999-025A,${at + 1},DEB,,PRC,1999-05-10,TAI,,99,98,800,700,,,EA,ORB\r\n`,
    );
    stage.server.play = answer(200, "text/csv", satcatHeader + many.join("") + satcatRow.replace("58400", "90000"));
    const whole = await sync("celestrak satcat");
    expect(whole.archive.answer(ask, null).rows.filter((row) => row.kind === "completeness")).toMatchObject([
      { value: { of: "objects:KP", complete: true } },
    ]);
    whole.archive.close();
  });
});

describe("Space-Track", () => {
  const login: Play = (_request, response, body) => {
    const good = body === "identity=someone%40example.org&password=correct+horse+battery";
    response.writeHead(200, {
      "content-type": "application/json",
      ...(good ? { "set-cookie": "chocolatechip=abc123; path=/; secure" } : {}),
    });
    response.end(good ? '""' : '{"Login":"Failed"}');
  };
  const record = (id: number, epoch: string, created = "2023-11-22T08:00:00") =>
    JSON.stringify({
      CCSDS_OMM_VERS: "3.0",
      CREATION_DATE: created,
      ORIGINATOR: "18 SPCS",
      OBJECT_NAME: "MALLIGYONG-1",
      OBJECT_ID: "2023-179A",
      CENTER_NAME: "EARTH",
      REF_FRAME: "TEME",
      TIME_SYSTEM: "UTC",
      MEAN_ELEMENT_THEORY: "SGP4",
      EPOCH: epoch,
      MEAN_MOTION: "15.21112775",
      ECCENTRICITY: "0.0014062",
      INCLINATION: "97.4263",
      RA_OF_ASC_NODE: "210.9434",
      ARG_OF_PERICENTER: "277.7388",
      MEAN_ANOMALY: "210.8950",
      EPHEMERIS_TYPE: "0",
      CLASSIFICATION_TYPE: "U",
      NORAD_CAT_ID: String(id),
      ELEMENT_SET_NO: "999",
      REV_AT_EPOCH: "8",
      BSTAR: "0.00084547",
      MEAN_MOTION_DOT: "0.00018821",
      MEAN_MOTION_DDOT: "0",
    });
  const sets = (...records: readonly string[]) => answer(200, "application/json", `[${records.join(",")}]`);
  const history = { objects: [58400], from: "2023-11-20", to: "2023-11-27" };

  it("gives a history by whole years, with the moment of publication, and says that it is whole", async () => {
    stage.server.play = byPath({
      "/space-track/ajaxauth/login": login,
      "/space-track/basicspacedata": sets(
        record(58400, "2023-11-22T03:57:45.311328"),
        record(58400, "2023-11-22T03:57:45.311328"),
      ),
    });
    const { outcomes, archive } = await sync("space-track", history);
    expect(outcomes).toMatchObject([{ ok: true, value: { counts: { sets: { read: 1, added: 1 } } } }]);
    expect(stage.server.asked[1]).toContain("/class/gp_history/NORAD_CAT_ID/58400/EPOCH/2023-01-01--2024-01-01/");
    expect(stage.server.headers[1]?.cookie).toBe("chocolatechip=abc123");
    const during = { start: "2023-11-21T00:00:00Z", end: "2023-12-01T00:00:00Z" };
    const { rows } = archive.answer({ kind: "history", noradId: 58400, during }, null);
    expect(rows).toMatchObject([
      { kind: "element-set", published: "2023-11-22T08:00:00Z", via: "Space-Track" },
      { kind: "completeness", value: { of: "element-sets:58400", complete: true } },
    ]);
    archive.close();
  });

  it("is not asked again for years that the archive has, even where the copy is gone", async () => {
    stage.server.play = byPath({
      "/space-track/ajaxauth/login": login,
      "/space-track/basicspacedata": sets(record(58400, "2023-11-22T03:57:45.311328")),
    });
    (await sync("space-track", history)).archive.close();
    stage.nowMs += 60 * 24 * 3600_000;
    await rm(join(stage.home, "cache"), { recursive: true });
    const asked = stage.server.asked.length;
    const again = await sync("space-track", history);
    again.archive.close();
    expect(codeOf(again.outcomes[0])).toBe("kept");
    expect(stage.server.asked.length).toBe(asked);
  });

  it("needs both variables, and says which is missing before anything is sent", async () => {
    for (const [given, missing] of [
      [{}, "SPACE_TRACK_USER"],
      [{ SPACE_TRACK_USER: "a" }, "SPACE_TRACK_PASSWORD"],
    ] as const) {
      const { outcomes, archive } = await sync("space-track", { objects: [58400], environment: given });
      archive.close();
      expect(outcomes[0]).toMatchObject({ ok: false, problem: { code: "login-missing", expected: missing } });
    }
    expect(stage.server.asked).toEqual([]);
  });

  it("refusing the login is asked once, for all that was to be fetched", async () => {
    stage.server.play = byPath({ "/space-track/ajaxauth/login": login });
    const wrong = { ...environment, SPACE_TRACK_PASSWORD: "wrong" };
    const { outcomes, archive } = await sync("space-track gp", { objects: [1, 2, 3], environment: wrong });
    archive.close();
    expect(outcomes.map(codeOf)).toEqual(["login-refused", "login-refused", "login-refused"]);
    expect(stage.server.asked.length).toBe(1);
  });

  it("telling of a broken limit, with status 500 or as rows, is waited for", async () => {
    const error = "You've violated your query rate limit. Please refer to our Acceptable Use guidelines.";
    const plays = [
      answer(500, "text/html", error),
      answer(200, "application/json", JSON.stringify([{ error }])),
      sets(record(58400, "2023-11-22T03:57:45.311328")),
    ];
    stage.server.play = byPath({
      "/space-track/ajaxauth/login": login,
      "/space-track/basicspacedata": (request, response, body) => plays.shift()?.(request, response, body),
    });
    const { outcomes, archive } = await sync("space-track gp", { objects: [58400] });
    archive.close();
    expect(codeOf(outcomes[0])).toBe("kept");
    expect(stage.waited).toEqual([60, 60]);
  });

  it("is never asked more than its thirty times a minute", async () => {
    stage.server.play = byPath({ "/space-track/ajaxauth/login": login, "/space-track/basicspacedata": sets() });
    const { archive } = await sync("space-track gp", { objects: Array.from({ length: 40 }, (_, at) => at + 1) });
    archive.close();
    expect(stage.server.asked.length).toBe(41);
    expect(stage.waited.length).toBe(1);
  });

  it("gives re-entries with the day of the decay message", async () => {
    const entry = {
      INTLDES: "2016-009A",
      NORAD_CAT_ID: "41332",
      OBJECT_TYPE: "PAYLOAD",
      SATNAME: "KMS-4",
      COUNTRY: "NKOR",
      LAUNCH: "2016-02-07",
      DECAY: null,
      CURRENT: "Y",
      OBJECT_NAME: "KMS-4",
      OBJECT_ID: "2016-009A",
      OBJECT_NUMBER: "41332",
    };
    const decay = { NORAD_CAT_ID: "41332", OBJECT_NAME: "KMS-4", DECAY_EPOCH: "2023-06-30 0:00:00", MSG_TYPE: "Historical" };
    stage.server.play = byPath({
      "/space-track/ajaxauth/login": login,
      "/space-track/basicspacedata/query/class/decay": answer(200, "application/json", JSON.stringify([decay])),
      "/space-track/basicspacedata/query/class/satcat": answer(200, "application/json", JSON.stringify([entry])),
    });
    const { archive } = await sync("space-track decay", { objects: [41332] });
    expect(archive.objectRows(41332)[0]?.value).toMatchObject({ decayed: "2023-06-30", owner: "KP", kind: "payload" });
    archive.close();
  });

  it("cut short, in another form or of another object is not taken", async () => {
    const whole = `[${record(58400, "2023-11-22T03:57:45.311328")}]`;
    const bad: readonly (readonly [Play, string])[] = [
      [answer(200, "application/json", whole.slice(0, -1)), "body-cut"],
      [answer(200, "application/json", '[{"error":"bad query"}]'), "answer-shape"],
      [answer(200, "application/json", '{"rows":1}'), "answer-shape"],
      [answer(200, "text/html", "<html><title>Maintenance</title></html>"), "block-page"],
      [sets(record(25544, "2023-11-22T03:57:45.311328")), "wrong-object"],
    ];
    for (const [play, code] of bad) {
      stage.server.play = byPath({ "/space-track/ajaxauth/login": login, "/space-track/basicspacedata": play });
      const { outcomes, archive } = await sync("space-track gp", { objects: [58400] });
      expect(codeOf(outcomes[0])).toBe(code);
      expect(archive.totals().sets).toBe(0);
      archive.close();
    }
  });
});

describe("GCAT", () => {
  const sites = [
    "#Site\tCode\tUCode\tType\tStateCode\tTStart\tTStop\tShortName\tName\tLocation\tLongitude\tLatitude\tError\tParent\tShortEName\tEName\tGroup\tUName",
    "# Updated 2026 Nov 20 0108:57",
    "SOHAE\t-\tSOHAE\tLS\tKP\t2008\t*\tTonghae\tSohae Launch Site\t-\t 124.7060 \t 39.6600 \t0.1000 \tCMIK\t-\t-\t-\tSohae\n",
  ].join("\n");
  const orgs =
    "#Code\tUCode\tStateCode\tType\tClass\tName\n# Updated 2026 Nov 20 0108:57\nKCST\tKCST\tKP\tO\tC\tKorean Committee of Space Technology\n";
  const launchColumns =
    "#Launch_Tag\tLaunch_JD\tLaunch_Date\tLV_Type\tVariant\tFlight_ID\tFlight\tMission\tPlatform\tLaunch_Site\tLaunch_Pad\tAgency\tLaunchCode\tFailCode";
  const launches = [
    launchColumns,
    "# Updated 2026 Nov 20 0108:57",
    "2023-179\t2460270.07\t2023 Nov 21 1342:28\tCheonlima-1\t-\t-\tMLG\tManligyeong-1 F3\t-\tSOHAE\tLC2\tKCST\tOS\t-",
    "2023-F06\t2460095.39\t2023 May 30 2129?\tCheonlima-1\t-\t6\tMLG\tManligyeong-1 F1\t-\tSOHAE\tLC2\tKCST\tOF\tS2I",
    "2023-S99\t2460095.39\t2023 May 30\tHwasong-15\t-\t6\tTest\t-\t-\tSOHAE\tLC2\tKCST\tMS\t-",
    "2023-X\t1\t2023 May\tCheonlima-1\t-\t6\tTest\t-\t-\tNOWHERE\tLC2\tKCST\tOS\t-\n",
  ].join("\n");
  const played = (log = launches): Play =>
    byPath({
      "/gcat/space/gcat/tsv/launch/launch.tsv": answer(200, "text/tab-separated-values", log),
      "/gcat/space/gcat/tsv/tables/sites.tsv": answer(200, "text/plain", sites),
      "/gcat/space/gcat/tsv/tables/orgs.tsv": answer(200, "text/plain", orgs),
    });

  it("gives orbital attempts with their time as it is known, place, state and outcome", async () => {
    stage.server.play = played();
    const { outcomes, archive } = await sync("gcat launches");
    expect(outcomes).toMatchObject([
      { ok: true, value: { counts: { launches: { added: 2 }, refused: 1 }, leftOut: [expect.stringContaining("2023-X")] } },
    ]);
    const during = { start: "2023-01-01T00:00:00Z", end: "2024-01-01T00:00:00Z" };
    const { rows } = archive.answer({ kind: "launches", during, where: { state: "KP", siteId: "sohae" } }, null);
    expect(rows.filter((row) => row.kind === "launch")).toMatchObject([
      {
        value: {
          launchId: "2023-F06",
          liftOff: "2023-05-30T21:29:00Z",
          liftOffUncertaintyS: 180,
          outcome: "failure",
          failure: "GCAT's code S2I",
        },
      },
      {
        value: {
          launchId: "2023-179",
          liftOff: "2023-11-21T13:42:28Z",
          liftOffUncertaintyS: 1,
          siteUncertaintyKm: 11.1,
          outcome: "success",
        },
      },
    ]);
    // An attempt that had to be left out is known to be missing.
    expect(rows.filter((row) => row.kind === "completeness")).toMatchObject([
      {
        value: {
          of: "launches:KP",
          during: { end: "2026-11-20T00:00:00Z" },
          complete: false,
          because: expect.stringContaining("; 1 of"),
        },
      },
    ]);
    archive.close();
  });

  it("gives the same launches under the same site where its files are imported", async () => {
    stage.server.play = played();
    const synced = await sync("gcat launches");
    const opened = await openArchive(join(stage.home, "imported.sqlite"), { mode: "write" });
    if (!opened.ok) throw new Error(opened.problem.code);
    for (const [name, text] of [
      ["sites.tsv", sites],
      ["orgs.tsv", orgs],
      ["launch.tsv", launches],
    ] as const) {
      await writeFile(join(stage.home, name), text);
      const done = await importFile(join(stage.home, name), opened.value, { seen: null, origin: { name: "x", id: null } });
      expect(done.ok && done.value.counts.refused).toBe(name === "launch.tsv" ? 1 : 0);
    }
    const during = { start: "2023-01-01T00:00:00Z", end: "2024-01-01T00:00:00Z" };
    const values = (archive: SqliteArchive) =>
      archive
        .answer({ kind: "launches", during, where: { siteId: "sohae" } }, null)
        .rows.flatMap((row) => (row.kind === "launch" ? [row.value] : []));
    expect(values(opened.value)).toHaveLength(2);
    expect(values(opened.value)).toEqual(values(synced.archive));
    opened.value.close();
    synced.archive.close();
  });

  it("makes absence count until its day where no attempt was left out", async () => {
    const placed = launches.split("\n").filter((line) => !line.startsWith("2023-X"));
    stage.server.play = played(`${placed.join("\n")}\n`);
    const { archive } = await sync("gcat launches");
    const during = { start: "2024-02-01T00:00:00Z", end: "2024-03-01T00:00:00Z" };
    const { rows } = archive.answer({ kind: "launches", during, where: { state: "KP" } }, null);
    expect(rows).toMatchObject([
      { kind: "completeness", value: { of: "launches:KP", during: { end: "2026-11-20T00:00:00Z" }, complete: true } },
    ]);
    archive.close();
  });

  it("cut, or with other columns, is not taken", async () => {
    for (const [log, code] of [
      [launches.slice(0, -1), "body-cut"],
      [launches.replace("LaunchCode", "Code"), "answer-shape"],
    ] as const) {
      stage.server.play = played(log);
      const { outcomes, archive } = await sync("gcat launches");
      expect(codeOf(outcomes[0])).toBe(code);
      expect(archive.totals().launches).toBe(0);
      archive.close();
      stage.nowMs += 13 * 3600_000;
    }
  });

  it("gives objects with their day of decay, and none for those that only left for deep space", async () => {
    const columns = "#JCAT\tSatcat\tLaunch_Tag\tPiece\tType\tName\tPLName\tLDate\tDDate\tStatus\tState\tAltNames";
    const rows = [
      "S41332\t41332\t2016-009\t2016-009A\tP\tKwangmyongsong-4\tKMS-4\t2016 Feb  7\t2023 Jun 30 0115?\tR\tKP\t-",
      "S36319\t36319\t1957 ALP\t1957 ALP 2\tP A\tProbe\t-\t2010 Jan  1\t2010 Feb  1\tDSO\tJ\t-",
      "S99999\tNNA\t2016-009\t2016-009Z\tD\tNo number\t-\t2016 Feb  7\t-\tO\tKP\t-\n",
    ];
    stage.server.play = answer(200, "text/plain", [columns, "# Updated 2026 Nov 20 0108:57", ...rows].join("\n"));
    const { archive } = await sync("gcat catalogue");
    expect(archive.objectRows(41332)[0]?.value).toMatchObject({
      decayed: "2023-06-30",
      launched: "2016-02-07",
      aliases: ["KMS-4"],
    });
    expect(archive.objectRows(36319)[0]?.value).toMatchObject({
      decayed: null,
      cosparId: "1957-001B",
      launchId: "1957-001",
      owner: "JP",
    });
    expect(archive.totals().objects).toBe(2);
    archive.close();
  });

  it("gives all the collection's sites and vehicles", async (context) => {
    const [siteFile, vehicleFile] = [sharedData("launches/gcat-sites.tsv.gz"), sharedData("launches/gcat-lv.tsv.gz")];
    if (siteFile === null || vehicleFile === null) return context.skip("no shared collection here");
    stage.server.play = byPath({
      "/gcat/space/gcat/tsv/tables/sites.tsv": answer(200, "text/plain", gunzipSync(await readFile(siteFile))),
      "/gcat/space/gcat/tsv/tables/lv.tsv": answer(200, "text/plain", gunzipSync(await readFile(vehicleFile))),
    });
    const { outcomes, archive } = await sync("gcat sites vehicles");
    archive.close();
    expect(outcomes.map(codeOf)).toEqual(["kept", "kept"]);
    expect(outcomes[1]).toMatchObject({
      value: { counts: { records: { read: expect.toSatisfy((rows: number) => rows > 1700) } } },
    });
  });
});

describe("IERS", () => {
  it("gives the table of the Earth's orientation, kept when it was read to the end", async (context) => {
    const path = sharedData("earth-orientation/finals2000A.all.gz");
    if (path === null) return context.skip("no shared collection here");
    const text = gunzipSync(await readFile(path)).toString("latin1");
    stage.server.play = answer(200, "text/plain", text);
    const { outcomes, archive } = await sync("iers");
    archive.close();
    expect(codeOf(outcomes[0])).toBe("kept");
    expect(await readFile(join(stage.home, "earth-orientation", "finals2000A.all"), "latin1")).toBe(text);
    // The built-in table has the same days, so that it goes on to be used; one that ends earlier is replaced.
    const { orientation } = builtInEarthData;
    expect(await heldOrientation(stage.home, orientation)).toEqual({ ok: true, value: null });
    const held = await heldOrientation(stage.home, { ...orientation, measuredUntilDay: orientation.measuredUntilDay - 7 });
    expect(held.ok && held.value?.version).toMatch(/^IERS finals2000A, fetched \d{4}-\d\d-\d\d, sha256:[0-9a-f]{12}$/);
    expect(held.ok && held.value?.stepDays).toBe(1);
    stage.nowMs += 25 * 3600_000;
    const lines = text.split("\n");
    stage.server.play = answer(200, "text/plain", lines.toSpliced(100, 1).join("\n"));
    const gap = await sync("iers");
    gap.archive.close();
    expect(codeOf(gap.outcomes[0])).toBe("answer-shape");
    await writeFile(orientationPaths(stage.home).table, text.slice(0, -200));
    const older = { ...orientation, measuredUntilDay: orientation.measuredUntilDay - 7 };
    expect(await heldOrientation(stage.home, older)).toMatchObject({
      ok: false,
      problem: expect.stringContaining("not what was fetched"),
    });
  });

  it("is not asked of a folder that has none", async () => {
    expect(await heldOrientation(stage.home, builtInEarthData.orientation)).toEqual({ ok: true, value: null });
  });
});

describe("a sync", () => {
  it("understands sources with their parts, and says what is none", () => {
    const means = { network: stage.network(), home: stage.home, environment };
    const titles = (words: string, more: Partial<SyncRequest> = {}): readonly string[] | string => {
      const request = {
        words: words.split(" ").filter((word) => word !== ""),
        objects: [],
        groups: [],
        from: null,
        to: null,
        ...more,
      };
      const plan = planSync(request, means);
      return plan.ok ? plan.value.map((unit) => unit.title) : plan.problem;
    };
    expect(titles("")).toEqual([
      "CelesTrak, group active",
      "CelesTrak, catalogue",
      "GCAT, launches",
      "GCAT, sites",
      "GCAT, vehicles",
      "IERS, orientation of the Earth",
    ]);
    expect(titles("celestrak satcat", { objects: [58400] })).toEqual(["CelesTrak, catalogue of object 58400"]);
    expect(titles("celestrak", { groups: ["starlink"] })).toEqual(["CelesTrak, group starlink"]);
    expect(titles("gcat launches")).toEqual(["GCAT, launches"]);
    expect(titles("gcat sites celestrak satcat")).toEqual(["GCAT, sites", "CelesTrak, catalogue"]);
    expect(titles("space-track", { objects: [1], from: "2023-12-28", to: "2023-12-29" })).toEqual([
      "Space-Track, history of object 1, 2023-01-01 to 2024-01-01",
      "Space-Track, history of object 1, 2024-01-01 to 2025-01-01",
    ]);
    expect(titles("nasa")).toMatch(/nothing that sync has; expected: celestrak, space-track, gcat, iers/);
    expect(titles("gcat satcat")).toMatch(/nothing that gcat has/);
    expect(titles("space-track gp_history")).toMatch(/--object/);
    expect(titles("gcat", { objects: [1] })).toMatch(/--object is for/);
    expect(titles("gcat", { groups: ["starlink"] })).toMatch(/--group is for/);
    expect(titles("celestrak", { from: "2024-01-02" })).toMatch(/space-track/);
    expect(titles("space-track", { objects: [1], from: "2024-01-02", to: "2023-01-01" })).toMatch(/before/);
  });

  it("asks for whole years with a week on each side", () => {
    expect(wholeYears({ from: "2024-01-05", to: "2024-01-06" }).map((days) => days.from)).toEqual(["2023-01-01", "2024-01-01"]);
    expect(wholeYears({ from: "2024-06-05", to: "2024-06-06" })).toEqual([{ from: "2024-01-01", to: "2025-01-01" }]);
  });
});

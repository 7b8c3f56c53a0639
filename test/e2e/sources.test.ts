import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { report } from "../../src/model/index.ts";
import { sha256Hex } from "../../src/sources/network/index.ts";
import { openArchive } from "../../src/store/index.ts";
import { answer, playedServer, type Play, type PlayedServer } from "../sources/playedServer.ts";
import type { Ran } from "./command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let server: PlayedServer;
let home = "";

beforeAll(async () => {
  server = await playedServer();
});
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "groundtrack-sync-"));
  server.asked.length = 0;
});
afterEach(() => rm(home, { recursive: true, force: true }));
afterAll(() => server.close());

/** The built command beside the server that this process plays: it must not block it. */
function groundtrack(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ["dist/cli/main.js", ...args], {
      cwd: root,
      env: { ...process.env, NO_COLOR: "1", GROUNDTRACK_HOME: home, GROUNDTRACK_TEST_SERVER: server.origin, ...env },
    });
    let [stdout, stderr] = ["", ""];
    child.stdin.end();
    child.stdout.on("data", (piece: Buffer) => (stdout += piece.toString("utf8")));
    child.stderr.on("data", (piece: Buffer) => (stderr += piece.toString("utf8")));
    child.on("close", (status) => done({ status, stdout, stderr }));
  });
}

const csv =
  "OBJECT_NAME,OBJECT_ID,EPOCH,MEAN_MOTION,ECCENTRICITY,INCLINATION,RA_OF_ASC_NODE,ARG_OF_PERICENTER,MEAN_ANOMALY," +
  "EPHEMERIS_TYPE,CLASSIFICATION_TYPE,NORAD_CAT_ID,ELEMENT_SET_NO,REV_AT_EPOCH,BSTAR,MEAN_MOTION_DOT,MEAN_MOTION_DDOT\r\n" +
  "ISS (ZARYA),1998-067A,2026-07-10T06:00:00.000000,15.5,.0005,51.64,120.5,80.1,280.2,0,U,25544,999,1000,.1E-3,.1E-4,0\r\n";

const article = `<!doctype html><html><head><title>The agency says its satellite saw the White House</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The agency says its satellite saw the White House","datePublished":"2023-11-28T09:12:00+09:00","publisher":{"@type":"Organization","name":"Yonhap News Agency"}}</script>
</head><body><nav>Home World Sports</nav><article>
<p>SEOUL, Nov. 28 — North Korea said that its spy satellite Malligyong-1 photographed the White House at 11:36 p.m. on Monday, Pyongyang time.</p>
<p>Nobody else has been shown a picture, and the ministry in the South said that it had no means to confirm what was reported.</p>
<p>The report is the third of its kind within a week, and each of them named places and minutes but came without a picture.</p>
</article><footer>Contact</footer></body></html>`;

describe("groundtrack check URL", () => {
  it("reads the page, judges it, and keeps a copy", async () => {
    server.play = answer(200, "text/html; charset=utf-8", article);
    const ran = await groundtrack(["check", `${server.origin}/news/1`, "--json"]);
    expect(ran.stderr).toBe("");
    expect(ran.status).toBe(0);
    const { source, claims } = report.parse(JSON.parse(ran.stdout));
    expect(source).toMatchObject({
      url: `${server.origin}/news/1`,
      title: "The agency says its satellite saw the White House",
      publisher: "Yonhap",
      published: "2023-11-28T00:12:00Z",
      sha256: sha256Hex(article),
      textSha256: sha256Hex(source.text),
    });
    expect(claims[0]?.time).toMatchObject({ start: "2023-11-27T14:36:00Z" });
    expect(claims[0]?.finding.verdict).toBe("consistent");
    expect(await readFile(join(home, "pages", `${sha256Hex(article)}.html`), "utf8")).toBe(article);
  });

  it("gives the same for the page in a file, but for its address", async () => {
    const file = join(home, "article.html");
    await writeFile(file, article);
    server.play = answer(200, "text/html; charset=utf-8", article);
    const [fromFile, fromWeb] = await Promise.all([
      groundtrack(["check", file, "--json"]),
      groundtrack(["check", `${server.origin}/news/1`, "--json"]),
    ]);
    const [a, b] = [fromFile, fromWeb].map((ran) => report.parse(JSON.parse(ran.stdout)));
    expect(a?.source).toEqual({ ...b?.source, url: null });
    expect(a?.claims).toEqual(b?.claims);
  });

  it("refuses addresses of this machine and of private networks, in words", async () => {
    for (const url of [
      "http://127.0.0.1:1/",
      "http://169.254.169.254/latest/meta-data",
      "http://[::1]/",
      "http://192.168.1.1/",
    ]) {
      const ran = await groundtrack(["check", url]);
      expect(ran.status, url).toBe(74);
      expect(ran.stderr).toMatch(/not a public address/);
      expect(ran.stdout).toBe("");
    }
    expect((await groundtrack(["check", "file:///etc/passwd"])).status).toBe(64);
  });

  it("refuses its own test server unless a test names it", async () => {
    server.play = answer(200, "text/html; charset=utf-8", article);
    const ran = await groundtrack(["check", `${server.origin}/news/1`], { GROUNDTRACK_TEST_SERVER: "" });
    expect(ran.stderr).toMatch(/not a public address/);
    const elsewhere = await groundtrack(["check", "https://example.org/"], { GROUNDTRACK_TEST_SERVER: "http://10.0.0.1:80" });
    expect(elsewhere.status).toBe(64);
    expect(server.asked).toEqual([]);
  });

  it("says what is wrong with a page that holds no article", async () => {
    server.play = answer(200, "text/html", "<html><body><div id=app></div></body></html>");
    const ran = await groundtrack(["check", `${server.origin}/app`]);
    expect(ran.status).toBe(65);
    expect(ran.stderr).toMatch(/no text of an article/);
  });
});

describe("groundtrack sync", () => {
  it("keeps what it fetched and asks again only when the provider's interval is over", async () => {
    server.play = answer(200, "text/csv", csv);
    const first = await groundtrack(["sync", "celestrak", "--group", "stations"]);
    expect(first).toMatchObject({ status: 0, stdout: "CelesTrak, group stations: 1 element set\n", stderr: "" });
    const second = await groundtrack(["sync", "celestrak", "--group", "stations", "--json"]);
    expect(JSON.parse(second.stdout)).toMatchObject({
      units: [{ title: "CelesTrak, group stations", counts: null, problem: null }],
    });
    expect(server.asked.length).toBe(1);
  });

  it("goes on with the others where one fails, says so, and ends with status 74", async () => {
    server.play = (request, response, body) => {
      const good = (request.url ?? "").includes("GROUP=good");
      (good ? answer(200, "text/csv", csv) : answer(404, "text/html", "<title>Not found</title>"))(request, response, body);
    };
    const ran = await groundtrack(["sync", "celestrak", "--group", "bad", "--group", "good"]);
    expect(ran.status).toBe(74);
    expect(ran.stderr).toMatch(/CelesTrak, group bad: .* does not exist/);
    expect(ran.stdout).toBe("CelesTrak, group good: 1 element set\n");
  });

  it("tells wrong usage before anything is sent", async () => {
    for (const args of [
      ["nasa"],
      ["gcat", "moon"],
      ["celestrak", "--object", "x"],
      ["space-track", "gp_history"],
      ["celestrak", "--group", "a&b"],
    ]) {
      expect((await groundtrack(["sync", ...args])).status, args.join(" ")).toBe(64);
    }
    expect(server.asked).toEqual([]);
  });

  it("killed at any moment leaves an archive that opens, with every row that was told and none twice", async () => {
    // Few enough that CelesTrak's requests a minute are not used up.
    const names = Array.from({ length: 10 }, (_, at) => `g${at}`);
    const numbers = new Map(names.map((name, at) => [name, 20_000 + at]));
    server.play = (request, response) => {
      const name = /GROUP=(\w+)/.exec(request.url ?? "")?.[1] ?? "";
      response.writeHead(200, { "content-type": "text/csv" }).end(csv.replace("25544", String(numbers.get(name))));
    };
    const flags = names.flatMap((name) => ["--group", name]);
    const told = new Set<string>();
    for (let round = 0; round < 6; round++) {
      const child = spawn(process.execPath, ["dist/cli/main.js", "sync", "celestrak", ...flags], {
        cwd: root,
        env: { ...process.env, GROUNDTRACK_HOME: home, GROUNDTRACK_TEST_SERVER: server.origin },
      });
      const ended = new Promise((done) => child.on("close", done));
      // After as many answers as the round has, at whatever it is doing with the last of them.
      let out = "";
      child.stdout.on("data", (piece: Buffer) => (out += piece.toString("utf8")));
      const before = server.asked.length;
      const started = performance.now();
      while (child.exitCode === null && server.asked.length < before + round && performance.now() - started < 20_000) {
        await new Promise((done) => setTimeout(done, 1));
      }
      child.kill("SIGKILL");
      await ended;
      for (const line of out.matchAll(/group (\w+): 1 element set\n/g)) told.add(line[1] ?? "");
    }
    const last = await groundtrack(["sync", "celestrak", ...flags]);
    const lastNew = [...last.stdout.matchAll(/group (\w+): 1 element set\n/g)].map((line) => line[1] ?? "");
    // What was told as kept is not new again; all together is there once.
    expect(lastNew.filter((name) => told.has(name))).toEqual([]);
    const opened = await openArchive(join(home, "archive.sqlite"), { mode: "read" });
    if (!opened.ok) throw new Error(opened.problem.code);
    expect(opened.value.totals()).toMatchObject({ sets: 10, objectsWithSets: 10 });
    opened.value.close();
  });

  it("cut off at any moment loses nothing that was told, and goes on", async () => {
    const groups = ["a", "b", "c", "d"];
    const flags = groups.flatMap((group) => ["--group", group]);
    server.play = (request, response) => {
      const group = /GROUP=(\w)/.exec(request.url ?? "")?.[1] ?? "";
      if (group === "c" && server.asked.length === 3) return; // never answers: the user gives up
      const number = String(25544 + groups.indexOf(group));
      response.writeHead(200, { "content-type": "text/csv" }).end(csv.replace("25544", number));
    };
    const child = spawn(process.execPath, ["dist/cli/main.js", "sync", "celestrak", ...flags], {
      cwd: root,
      env: { ...process.env, GROUNDTRACK_HOME: home, GROUNDTRACK_TEST_SERVER: server.origin },
    });
    let told = "";
    child.stdout.on("data", (piece: Buffer) => (told += piece.toString("utf8")));
    await expect.poll(() => server.asked.length, { timeout: 30_000 }).toBe(3);
    const ended = new Promise((done) => child.on("close", done));
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(told).toBe("CelesTrak, group a: 1 element set\nCelesTrak, group b: 1 element set\n");
    const again = await groundtrack(["sync", "celestrak", ...flags]);
    expect(again.stdout).toMatch(
      /group a: nothing new\n.*group b: nothing new\n.*group c: 1 element set\n.*group d: 1 element set\n/,
    );
    expect(server.asked.map((line) => /GROUP=(\w)/.exec(line)?.[1]).join("")).toBe("abccd");
  });
});

describe("what a finding needs", () => {
  const article =
    "Title: Station over Hawaii\nPublisher: Example\nPublished: 2026-07-11\n\n" +
    "The International Space Station passed over Honolulu at 05:13 UTC on 10 July 2026, the agency said.\n";

  /** Sets of six epochs a day around the tenth of July, each where the one before leads to, near enough for a verdict. */
  const sets = Array.from({ length: 24 }, (_, at) => {
    const days = at / 6;
    const angle = (value: number): number => Number((((value % 360) + 360) % 360).toFixed(4));
    return {
      OBJECT_NAME: "ISS (ZARYA)",
      OBJECT_ID: "1998-067A",
      CREATION_DATE: "2026-07-13T00:00:00",
      EPOCH: `${new Date(Date.UTC(2026, 6, 8) + days * 86_400_000).toISOString().slice(0, 19)}.000000`,
      MEAN_MOTION: "15.50000000",
      ECCENTRICITY: "0.00050000",
      INCLINATION: "51.6400",
      RA_OF_ASC_NODE: String(angle(120.5 - 5 * days)),
      ARG_OF_PERICENTER: String(angle(80 + 3.7 * days)),
      MEAN_ANOMALY: String(angle(280 + (15.5 * 360 - 3.7) * days)),
      EPHEMERIS_TYPE: "0",
      CLASSIFICATION_TYPE: "U",
      NORAD_CAT_ID: "25544",
      ELEMENT_SET_NO: "999",
      REV_AT_EPOCH: "1000",
      BSTAR: "0.00010000",
      MEAN_MOTION_DOT: "0.00001000",
      MEAN_MOTION_DDOT: "0",
    };
  });

  it("is fetched by the command that it names, and the claim is then judged", async () => {
    const file = join(home, "station.txt");
    await writeFile(file, article);
    const claimOf = async () => {
      const ran = await groundtrack(["check", file, "--json"]);
      return report.parse(JSON.parse(ran.stdout)).claims[0]?.finding;
    };
    const before = await claimOf();
    expect(before?.verdict).toBe("needs-data");
    const command = before?.needs[0]?.command ?? "";
    expect(command).toBe("groundtrack sync space-track --object 25544 --from 2026-07-10 --to 2026-07-10");

    server.play = (request, response) => {
      const login = (request.url ?? "").includes("/ajaxauth/login");
      response.writeHead(200, {
        "content-type": "application/json",
        ...(login ? { "set-cookie": "lang=en; path=/" } : {}),
      });
      response.end(login ? '""' : JSON.stringify(sets));
    };
    const synced = await groundtrack(command.split(" ").slice(1), {
      SPACE_TRACK_USER: "a",
      SPACE_TRACK_PASSWORD: "not told to anyone 77",
    });
    expect(synced).toMatchObject({
      status: 0,
      stdout: "Space-Track, history of object 25544, 2026-01-01 to 2027-01-01: 24 element sets, 1 other row\n",
    });
    const after = await claimOf();
    expect(["supported", "consistent", "contradicted"]).toContain(after?.verdict);
  });
});

describe("the user's account", () => {
  const user = "someone@example.org";
  const password = "p&ss wörd<1>";
  const env = { SPACE_TRACK_USER: user, SPACE_TRACK_PASSWORD: password };
  const form = new URLSearchParams({ identity: user, password }).toString();
  const secrets = [
    password,
    encodeURIComponent(password),
    new URLSearchParams({ s: password }).toString().slice(2),
    "p&amp;ss wörd&lt;1&gt;",
    Buffer.from(password).toString("base64").replace(/=+$/, ""),
    "session-of-the-user",
  ];

  const query =
    (play: Play): Play =>
    (request, response, body) => {
      if ((request.url ?? "").includes("/ajaxauth/login") && body === form) {
        response.writeHead(200, {
          "content-type": "application/json",
          "set-cookie": "chocolatechip=session-of-the-user; path=/",
        });
        response.end('""');
      } else play(request, response, body);
    };
  const page = (text: string): string => `<html><head><title>${text}</title></head><body>${text}</body></html>`;

  /** Servers that repeat what they were sent, in every way that we could think of. */
  const leaks: Readonly<Record<string, Play>> = {
    "a login page that repeats the form": answer(403, "text/html", page(`not allowed: ${form}`)),
    "a redirect with the password in its address": answer(302, "text/plain", "", { location: `http://10.0.0.1/?${form}` }),
    "a failed login": answer(200, "application/json", JSON.stringify({ Login: "Failed", password })),
    "a refusal of the query": query(
      answer(
        403,
        "text/html",
        page(`who is ${password.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}`),
      ),
    ),
    "a block page with the cookie": query(answer(200, "text/html", page("chocolatechip=session-of-the-user"))),
    "rows that repeat the password": query(answer(200, "application/json", JSON.stringify([{ OBJECT_NAME: password }]))),
    "an error that repeats it": query(
      answer(200, "application/json", JSON.stringify([{ error: `bad ${encodeURIComponent(password)}` }])),
    ),
    "words that repeat it": query(answer(200, "application/json", password)),
    "a redirect of the query": query(answer(302, "text/plain", "", { location: `http://10.0.0.1/?c=session-of-the-user` })),
  };

  for (const [what, play] of Object.entries(leaks)) {
    it(`is in no output and no file after ${what}`, async () => {
      server.play = play;
      const ran = await groundtrack(["sync", "space-track", "--object", "58400"], env);
      expect(server.asked[0]).toBe("POST /space-track/ajaxauth/login");
      expect(ran.status).toBe(74);
      expect(ran.stderr.length).toBeGreaterThan(40);
      for (const secret of secrets) {
        expect(`${ran.stdout}${ran.stderr}`).not.toContain(secret);
        for (const [path, bytes] of await filesOf(home)) expect(bytes.includes(secret), `${secret} in ${path}`).toBe(false);
      }
    });
  }
});

async function filesOf(folder: string): Promise<readonly (readonly [string, Buffer])[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path, await readFile(path)] as const;
      }),
  );
}

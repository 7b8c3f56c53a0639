import { gzipSync, brotliCompressSync, deflateSync } from "node:zlib";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "../../src/sources/network/address.ts";
import { tableLimits, type DocumentRequest, type ProviderRules } from "../../src/sources/network/index.ts";
import { sourceProblemWords } from "../../src/sources/problems.ts";
import { answer, playedServer, useStage, type Play } from "./playedServer.ts";

const stage = useStage();

const rules: ProviderRules = { id: "example", name: "Example", perMinute: 30, perHour: 300, afterBlockS: 7200 };

function table(path = "/table.csv", more: Partial<DocumentRequest> = {}): DocumentRequest {
  return { provider: rules, url: stage.server.origin + path, accept: ["text/csv", "text/plain"], intervalS: 0, ...more };
}

async function problemOf(request: DocumentRequest, network = stage.network()): Promise<string> {
  const got = await network.get(request);
  if (got.ok) throw new Error(`fetched ${got.value.bytes.length} bytes`);
  const words = sourceProblemWords[got.problem.code](got.problem);
  expect(`${words.text} ${words.doThis}`).not.toContain("undefined");
  return got.problem.code;
}

async function textOf(request: DocumentRequest, network = stage.network()): Promise<string> {
  const got = await network.get(request);
  if (!got.ok) throw new Error(got.problem.code);
  return got.value.bytes.toString("utf8");
}

describe("addresses", () => {
  const refused = [
    ["this machine", "127.0.0.1", "127.8.9.1", "0.0.0.0", "::1", "::"],
    ["private networks", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1"],
    ["link-local", "169.254.169.254", "fe80::1"],
    ["unique and site local", "fc00::1", "fd12:3456::1", "fec0::1"],
    [
      "multicast and reserved",
      "224.0.0.1",
      "240.0.0.1",
      "255.255.255.255",
      "ff02::1",
      "192.0.2.7",
      "198.18.0.1",
      "2001:db8::1",
    ],
    [
      "wrapped ones",
      "::ffff:127.0.0.1",
      "::ffff:a00:1",
      "::127.0.0.1",
      "64:ff9b::7f00:1",
      "64:ff9b::a9fe:a9fe",
      "2002:7f00:1::",
    ],
    ["no address at all", "localhost", "", "1", "127.1"],
  ] as const;
  for (const [what, ...addresses] of refused) {
    it(`of ${what} are not public`, () => {
      expect(addresses.filter((address) => isPublicAddress(address))).toEqual([]);
    });
  }
  it("of the internet are", () => {
    const open = ["8.8.8.8", "104.168.149.178", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"];
    expect(open.filter((address) => !isPublicAddress(address))).toEqual([]);
  });

  it("that are not public are refused before anything is sent, however they are written", async () => {
    const port = stage.server.host.split(":")[1];
    for (const host of ["127.0.0.1", "2130706433", "0x7f.1", "017700000001", "[::1]", "[::ffff:7f00:1]", "127.1", "0"]) {
      const network = stage.network({ allowLoopback: [] });
      expect(await problemOf(table("", { url: `http://${host}:${port}/` }), network), host).toBe("address-not-public");
    }
    expect(stage.server.asked).toEqual([]);
  });

  it("that a name of this machine has are refused too", async () => {
    const url = `http://localhost:${stage.server.host.split(":")[1]}/`;
    expect(await problemOf(table("", { url }))).toBe("address-not-public");
    expect(stage.server.asked).toEqual([]);
  });

  it("other than those of the web are refused", async () => {
    for (const url of ["file:///etc/passwd", "ftp://example.org/a", "data:text/html,x", "javascript:alert(1)"]) {
      expect(await problemOf(table("", { url })), url).toBe("url-scheme");
    }
    expect(await problemOf(table("", { url: "not an address" }))).toBe("url-form");
    expect(await problemOf(table("", { url: "https://me:secret@example.org/" }))).toBe("url-login");
  });

  it("that a name leads to are judged when connecting, so that a second answer of the name gains nothing", async () => {
    const port = stage.server.host.split(":")[1];
    let times = 0;
    const resolve = async () => [{ address: times++ === 0 ? "93.184.215.14" : "127.0.0.1", family: 4 }];
    // The first look-up is the one a naive check would make for itself; the connector's is the second.
    await resolve();
    const network = stage.network({ resolve, allowLoopback: [] });
    expect(await problemOf(table("", { url: `http://rebinding.example:${port}/` }), network)).toBe("address-not-public");
    expect(times).toBe(2);
    expect(stage.server.asked).toEqual([]);
  });

  it("are refused whole where one of a name's is private", async () => {
    const resolve = async () => [
      { address: "93.184.215.14", family: 4 },
      { address: "10.0.0.1", family: 4 },
    ];
    expect(await problemOf(table("", { url: "http://mixed.example/" }), stage.network({ resolve }))).toBe("address-not-public");
  });

  it("are judged again after a redirect, as numbers and as names", async () => {
    const other = await playedServer();
    const network = stage.network({ resolve: async () => [{ address: "127.0.0.1", family: 4 }] });
    for (const to of [
      `${other.origin}/inside`,
      `http://inside.example:${other.host.split(":")[1]}/`,
      "http://169.254.169.254/",
    ]) {
      stage.server.play = answer(302, "text/plain", "", { location: to });
      expect(await problemOf(table(), network), to).toBe("address-not-public");
    }
    expect(other.asked).toEqual([]);
    await other.close();
  });
});

describe("redirects", () => {
  it("are followed five times and no further", async () => {
    stage.server.play = (request, response) => {
      const n = Number((request.url ?? "").slice(1));
      if (n === 0) response.writeHead(200, { "content-type": "text/csv" }).end("a\n");
      else response.writeHead(302, { location: `/${n - 1}` }).end();
    };
    expect(await textOf(table("/5"))).toBe("a\n");
    expect(await problemOf(table("/6"))).toBe("redirect-too-many");
  });

  it("to what is not the web are not followed", async () => {
    stage.server.play = answer(302, "text/plain", "", { location: "file:///etc/passwd" });
    expect(await problemOf(table())).toBe("url-scheme");
    stage.server.play = answer(302, "text/plain", "", { location: "http://" });
    expect(await problemOf(table())).toBe("redirect-form");
  });

  it("take no cookie to another server", async () => {
    const other = await playedServer();
    other.play = answer(200, "text/csv", "a\n");
    stage.server.play = answer(302, "text/plain", "", { location: `${other.origin}/` });
    const network = stage.network({ allowLoopback: [stage.server.host, other.host] });
    await textOf(table("/", { headers: { cookie: "login=1" } }), network);
    expect(stage.server.headers[0]?.cookie).toBe("login=1");
    expect(other.headers[0]?.cookie).toBeUndefined();
    await other.close();
  });
});

describe("bodies", () => {
  const limits = { ...tableLimits, mostBytes: 100_000 };
  const bomb = Buffer.alloc(50_000_000, 0x20);

  it("are unpacked", async () => {
    const ways = { gzip: gzipSync("a,b\n"), deflate: deflateSync("a,b\n"), br: brotliCompressSync("a,b\n") };
    for (const [coding, bytes] of Object.entries(ways)) {
      stage.server.play = answer(200, "text/csv", bytes, { "content-encoding": coding });
      expect(await textOf(table())).toBe("a,b\n");
    }
  });

  it("that unpack to more than the limit are given up when they reach it", async () => {
    for (const [coding, bytes] of [
      ["gzip", gzipSync(bomb)],
      ["deflate", deflateSync(bomb)],
      ["br", brotliCompressSync(bomb)],
    ] as const) {
      expect(bytes.length).toBeLessThan(limits.mostBytes);
      stage.server.play = answer(200, "text/csv", bytes, { "content-encoding": coding });
      expect(await problemOf(table("/", { limits })), coding).toBe("body-too-large");
    }
  });

  it("that are too large unpacked are given up, whatever length they claim", async () => {
    stage.server.play = (_request, response) => {
      response.writeHead(200, { "content-type": "text/csv" });
      for (let i = 0; i < 20; i++) response.write(bomb.subarray(0, 10_000));
      response.end();
    };
    expect(await problemOf(table("/", { limits }))).toBe("body-too-large");
  });

  it("packed twice or in an unknown way are refused", async () => {
    stage.server.play = answer(200, "text/csv", gzipSync(gzipSync("a")), { "content-encoding": "gzip, gzip" });
    expect(await problemOf(table())).toBe("body-coding");
    stage.server.play = answer(200, "text/csv", "not packed", { "content-encoding": "gzip" });
    expect(await problemOf(table())).toBe("body-coding");
  });

  it("cut short are not taken, packed or not; what is tried again three times", async () => {
    const packed = gzipSync("a,b,c\n".repeat(1000));
    stage.server.play = answer(200, "text/csv", packed.subarray(0, packed.length - 12), { "content-encoding": "gzip" });
    expect(await problemOf(table())).toBe("body-cut");
    expect(stage.server.asked.length).toBe(3);
    stage.server.play = (_request, response) => {
      response.writeHead(200, { "content-type": "text/csv", "content-length": "1000" });
      response.write("a,b\n", () => response.destroy());
    };
    expect(await problemOf(table())).toBe("body-cut");
    expect(await readdir(join(stage.home, "cache")).catch(() => [])).toEqual([]);
  });

  it("that drip are given up", async () => {
    stage.server.play = (_request, response) => {
      response.writeHead(200, { "content-type": "text/csv" });
      const drip = setInterval(() => response.write("a"), 20);
      response.on("close", () => clearInterval(drip));
    };
    const slow = { ...tableLimits, idleS: 0.15, leastBytes: 1000 };
    expect(await problemOf(table("/", { limits: slow }))).toBe("body-too-slow");
    const long = { ...tableLimits, idleS: 30, totalS: 0.15 };
    expect(await problemOf(table("/", { limits: long }))).toBe("fetch-timeout");
  });

  it("that never begin are given up", async () => {
    stage.server.play = () => undefined;
    // undici looks at its clock for headers about once a second.
    expect(await problemOf(table("/", { limits: { ...tableLimits, answerS: 0.05 } }))).toBe("answer-timeout");
  });
});

describe("what is no data", () => {
  it("a block page with status 200 is told by its title and not kept", async () => {
    const page = "<!DOCTYPE html><html><head><title>Access denied</title></head><body>You have been blocked</body></html>";
    for (const type of ["text/html; charset=utf-8", "text/csv", "text/plain"]) {
      stage.server.play = answer(200, type, page);
      const got = await stage.network().get(table());
      expect(got).toMatchObject({ ok: false, problem: { code: "block-page", found: "Access denied" } });
    }
    expect(await readdir(join(stage.home, "cache")).catch(() => [])).toEqual([]);
  });

  it("another type than asked for is refused", async () => {
    stage.server.play = answer(200, "application/pdf", "%PDF-1.4");
    expect(await problemOf(table())).toBe("content-type");
  });

  it("a refusal holds the provider for its time, also after a restart", async () => {
    stage.server.play = answer(403, "text/html", "<title>Forbidden</title>");
    expect(await problemOf(table())).toBe("blocked");
    expect(await problemOf(table("/other"))).toBe("asked-to-wait");
    expect(stage.server.asked.length).toBe(1);
    stage.nowMs += 7201 * 1000;
    stage.server.play = answer(200, "text/csv", "a\n");
    expect(await textOf(table("/other"))).toBe("a\n");
  });

  it("a missing page is told at once", async () => {
    expect(await problemOf(table())).toBe("http-missing");
    expect(stage.server.asked.length).toBe(1);
  });
});

describe("patience", () => {
  it("waits as long as Retry-After says, in seconds or as a date", async () => {
    const plays: Play[] = [
      answer(429, "text/plain", "", { "retry-after": "7" }),
      answer(503, "text/plain", "", { "retry-after": new Date(stage.nowMs + 40_000).toUTCString() }),
      answer(200, "text/csv", "a\n"),
    ];
    stage.server.play = (request, response, body) => plays.shift()?.(request, response, body);
    expect(await textOf(table())).toBe("a\n");
    expect(stage.waited[0]).toBe(7);
    expect(stage.waited[1]).toBeGreaterThanOrEqual(32);
  });

  it("does not wait for an hour, and does not ask again before it", async () => {
    stage.server.play = answer(429, "text/plain", "", { "retry-after": "3600" });
    expect(await problemOf(table())).toBe("asked-to-wait");
    expect(await problemOf(table())).toBe("asked-to-wait");
    expect(stage.server.asked.length).toBe(1);
    expect(stage.waited).toEqual([]);
  });

  it("tries a server in trouble three times, more slowly each time", async () => {
    stage.server.play = answer(502, "text/html", "<title>Bad gateway</title>");
    expect(await problemOf(table())).toBe("http-status");
    expect(stage.server.asked.length).toBe(3);
    expect(stage.waited[0]).toBeGreaterThanOrEqual(2);
    expect(stage.waited[1]).toBeGreaterThanOrEqual(6);
  });

  it("keeps within so many requests a minute, counted across restarts", async () => {
    stage.server.play = answer(200, "text/csv", "a\n");
    const few = { ...rules, perMinute: 2 };
    for (const path of ["/1", "/2", "/3"]) await textOf(table(path, { provider: few }), stage.network());
    expect(stage.waited).toEqual([60]);
    const hourly = { ...rules, perHour: 3 };
    expect(await problemOf(table("/4", { provider: hourly }))).toBe("asked-to-wait");
  });

  it("stops at once when interrupted", async () => {
    const stop = new AbortController();
    stage.server.play = () => stop.abort();
    expect(await problemOf(table(), stage.network({}, stop.signal))).toBe("interrupted");
  });

  it("says in words that nothing leads there", async () => {
    const failing = async () => {
      throw Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" });
    };
    const got = await stage.network({ resolve: failing }).get(table("", { url: "https://offline.example/" }));
    expect(got).toMatchObject({ ok: false, problem: { code: "name-unknown", found: "offline.example" } });
  });
});

describe("copies", () => {
  it("are asked about, not fetched again, and serve when nothing changed", async () => {
    stage.server.play = (request, response) => {
      const same = request.headers["if-none-match"] === '"v1"';
      response.writeHead(same ? 304 : 200, {
        "content-type": "text/csv",
        etag: '"v1"',
        "last-modified": "Tue, 24 Nov 2026 08:00:00 GMT",
      });
      response.end(same ? undefined : "a,b\n");
    };
    const first = await stage.network().get(table());
    const second = await stage.network().get(table());
    expect(first).toMatchObject({ ok: true, value: { how: "fetched" } });
    expect(second).toMatchObject({ ok: true, value: { how: "unchanged", bytes: Buffer.from("a,b\n") } });
    expect(stage.server.headers[1]?.["if-modified-since"]).toBe("Tue, 24 Nov 2026 08:00:00 GMT");
  });

  it("serve without a request while the interval lasts, also after a restart", async () => {
    stage.server.play = answer(200, "text/csv", "a\n");
    const request = table("/", { intervalS: 7200 });
    await textOf(request);
    stage.nowMs += 7199_000;
    expect(await stage.network().get(request)).toMatchObject({ ok: true, value: { how: "kept" } });
    expect(stage.server.asked.length).toBe(1);
    stage.nowMs += 2_000;
    expect(await stage.network().get(request)).toMatchObject({ ok: true, value: { how: "fetched" } });
  });

  it("that a bit flipped in are fetched anew", async () => {
    stage.server.play = answer(200, "text/csv", "a\n", { etag: '"v1"' });
    await textOf(table());
    const folder = join(stage.home, "cache");
    const name = (await readdir(folder)).find((file) => file.endsWith(".body"))!;
    const bytes = await readFile(join(folder, name));
    bytes[0] = bytes[0]! ^ 1;
    await writeFile(join(folder, name), bytes);
    await textOf(table());
    expect(stage.server.headers[1]?.["if-none-match"]).toBeUndefined();
  });

  it("are not made of what a reader refuses", async () => {
    stage.server.play = answer(200, "text/csv", "cut", { etag: '"v1"' });
    const judge = () => ({ code: "body-cut", found: "no end of line" }) as const;
    expect(await problemOf(table("/", { judge }))).toBe("body-cut");
    expect(stage.server.asked.length).toBe(3);
    expect(stage.server.headers[2]?.["if-none-match"]).toBeUndefined();
  });

  it("stay inside their folder, whatever the address", async () => {
    stage.server.play = answer(200, "text/csv", "a\n");
    for (const path of ["/../../../etc/passwd", "/%2e%2e/%2e%2e/x", `/${"a".repeat(3000)}`, "/?q=../../y\u0000"]) {
      await textOf(table(path));
    }
    expect((await readdir(stage.home)).toSorted()).toEqual(["cache", "network"]);
    for (const name of await readdir(join(stage.home, "cache"))) expect(name).toMatch(/^[0-9a-f]{64}\.(json|body)$/);
  });
});

it("says who asks", async () => {
  stage.server.play = answer(200, "text/csv", "a\n");
  await textOf(table());
  expect(stage.server.headers[0]?.["user-agent"]).toMatch(/^Groundtrack\/0\.1\.0 /);
});

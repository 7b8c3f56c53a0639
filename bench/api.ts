/**
 * `check` through the API under many clients at once: `node bench/api.ts [--requests 10000] [--clients 50] [--json]`. The real command
 * serves, in a process of its own with an empty data folder; the clients are in this one, so both share the machine's cores. Told apart:
 * answers made anew for each request (`Cache-Control: no-cache`), and answers of which all but the first come from memory. Memory is that
 * of the server's process with all its threads.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import autocannon from "autocannon";

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "10000" },
    clients: { type: "string", default: "50" },
    json: { type: "boolean", default: false },
  },
});
const root = fileURLToPath(new URL("..", import.meta.url));
const [requests, clients] = [Number(values.requests), Number(values.clients)];

const whiteHouse = readFileSync(`${root}examples/kcna-white-house.txt`, "utf8");
const short = "North Korea launched the Malligyong-1 satellite from Sohae on 21 November 2023.";

interface Row {
  readonly what: string;
  readonly requests: number;
  readonly failed: number;
  readonly aSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly mostMs: number;
  /** Resident memory of the server before, and after every thousandth request, MB. */
  readonly residentMb: readonly number[];
}

const home = mkdtempSync(join(tmpdir(), "groundtrack-bench-"));
const server = spawn(process.execPath, ["dist/cli/main.js", "serve", "--port", "0", "--no-network"], {
  cwd: root,
  env: { ...process.env, GROUNDTRACK_HOME: home },
  stdio: ["ignore", "pipe", "inherit"],
});

function residentMb(): number {
  const status = readFileSync(`/proc/${server.pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

async function run(what: string, url: string, amount: number, body: string, headers: Record<string, string>): Promise<Row> {
  const resident = [residentMb()];
  let answered = 0;
  const result = await new Promise<autocannon.Result>((ended, failed) => {
    const instance = autocannon(
      {
        url: `${url}api/v1/check`,
        method: "POST",
        connections: clients,
        amount,
        timeout: 120,
        headers: { "content-type": "application/json", "accept-encoding": "gzip", ...headers },
        body: JSON.stringify({ text: body }),
      },
      (error: Error | null, found) => (error === null ? ended(found) : failed(error)),
    );
    instance.on("response", () => {
      answered += 1;
      if (answered % 1000 === 0) resident.push(residentMb());
    });
  });
  return {
    what,
    requests: amount,
    failed: result.non2xx + result.errors + result.timeouts,
    aSecond: result.requests.average,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    mostMs: result.latency.max,
    residentMb: resident,
  };
}

try {
  const [first] = (await once(server.stdout, "data")).map(String);
  const url = /http:\S+/.exec(first ?? "")?.[0] ?? "";
  const anew = { "cache-control": "no-cache" };
  const rows: Row[] = [];
  const tell = (row: Row): void => {
    rows.push(row);
    if (values.json) return;
    process.stdout.write(
      `${row.what}: ${row.requests} requests, ${row.failed} failed, ${row.aSecond.toFixed(0)} a second, ` +
        `p50 ${row.p50Ms} ms, p99 ${row.p99Ms} ms, most ${row.mostMs} ms\n  resident MB ${row.residentMb.join(" ")}\n`,
    );
  };
  if (!values.json) {
    process.stdout.write(`${clients} clients at once, ${availableParallelism()} cores shared by clients and server\n`);
  }
  tell(await run("a short text, made anew", url, Math.min(2000, requests), short, anew));
  tell(await run("the White House text, from memory", url, requests, whiteHouse, {}));
  tell(await run("the White House text, made anew", url, requests, whiteHouse, anew));
  if (values.json) process.stdout.write(`${JSON.stringify({ clients, cores: availableParallelism(), rows }, null, 1)}\n`);
} finally {
  server.kill("SIGINT");
  rmSync(home, { recursive: true, force: true });
}

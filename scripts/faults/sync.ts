/** Kills of a sync that fetches from a server which this process plays. */
import { spawn } from "node:child_process";
import { createServer, type Server, type ServerResponse } from "node:http";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { held, type Outcome } from "./common.ts";

const command = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
/** Fewer than CelesTrak's requests a minute. */
const groupsATurn = 12;
const mostGroups = 300;

/**
 * Kills `sync celestrak` at a random moment, again and again over the same archive and cache; what it told as kept must be there once and
 * whole. At the end an undisturbed sync brings all that was asked.
 */
export async function killedSync(folder: string, kills: number, sets: number): Promise<Outcome> {
  const server = await played(sets);
  const wrong: string[] = [];
  const path = join(folder, "archive.sqlite");
  let told = new Set<number>();
  let [fetching, total] = [0, 0];
  try {
    for (let turn = 0; turn < kills; turn++) {
      const first = told.size === 0 ? 0 : Math.max(...told) + 1;
      const groups = Array.from({ length: groupsATurn }, (_, at) => first + at);
      const before = server.begun();
      // When providers were asked is forgotten between the turns, else most of the time would pass in waiting.
      rmSync(join(folder, "network"), { recursive: true, force: true });
      const out = await syncAndKill(folder, server.origin, groups, 300 + Math.random() * 2200);
      for (const line of out.matchAll(/group day-(\d+): \d+ element sets/g)) told.add(Number(line[1]));
      if (server.begun() > before) fetching++;
      wrong.push(...(await held(path, [...told], sets)).map((text) => `kill ${turn}: ${text}`));
      if (told.size >= mostGroups) {
        total += told.size;
        told = new Set();
        for (const end of ["", "-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
        rmSync(join(folder, "cache"), { recursive: true, force: true });
      }
    }
    const first = told.size === 0 ? 0 : Math.max(...told) + 1;
    rmSync(join(folder, "network"), { recursive: true, force: true });
    const rest = Array.from({ length: groupsATurn }, (_, at) => first + at);
    await syncAndKill(folder, server.origin, rest, null);
    wrong.push(...(await held(path, [...told, ...rest], sets)).map((text) => `undisturbed, at the end: ${text}`));
  } finally {
    await server.close();
  }
  const note = `${fetching} of them after it had begun to fetch; ${total + told.size} lists told as kept`;
  return { fault: "kill -9 while syncing", runs: kills, wrong, note };
}

async function syncAndKill(home: string, origin: string, groups: readonly number[], afterMs: number | null): Promise<string> {
  const flags = groups.flatMap((group) => ["--group", `day-${group}`]);
  const child = spawn(process.execPath, [command, "sync", "celestrak", ...flags], {
    env: { ...process.env, NO_COLOR: "1", GROUNDTRACK_HOME: home, GROUNDTRACK_TEST_SERVER: origin },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let out = "";
  child.stdout.on("data", (piece: Buffer) => (out += piece.toString("utf8")));
  const timer = afterMs === null ? null : setTimeout(() => child.kill("SIGKILL"), afterMs);
  await new Promise<void>((resolve) => child.once("close", () => resolve()));
  if (timer !== null) clearTimeout(timer);
  return out;
}

const header =
  "OBJECT_NAME,OBJECT_ID,EPOCH,MEAN_MOTION,ECCENTRICITY,INCLINATION,RA_OF_ASC_NODE,ARG_OF_PERICENTER,MEAN_ANOMALY," +
  "EPHEMERIS_TYPE,CLASSIFICATION_TYPE,NORAD_CAT_ID,ELEMENT_SET_NO,REV_AT_EPOCH,BSTAR,MEAN_MOTION_DOT,MEAN_MOTION_DDOT\r\n";

interface Played {
  readonly origin: string;
  /** Answers begun so far. */
  readonly begun: () => number;
  readonly close: () => Promise<void>;
}

/** Plays CelesTrak: the group day-N is a list of `sets` objects with epochs of day N of 2023, sent in four pieces with pauses. */
async function played(sets: number): Promise<Played> {
  let begun = 0;
  const server: Server = createServer((request, response) => {
    const day = Number(/GROUP=day-(\d+)/.exec(request.url ?? "")?.[1] ?? "-1");
    if (day < 0) {
      response.writeHead(404).end();
      return;
    }
    begun++;
    response.writeHead(200, { "content-type": "text/csv" });
    void inPieces(response, list(day, sets));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    begun: () => begun,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

async function inPieces(response: ServerResponse, text: string): Promise<void> {
  const quarter = Math.ceil(text.length / 4);
  for (let from = 0; from < text.length; from += quarter) {
    response.write(text.slice(from, from + quarter));
    await new Promise((done) => setTimeout(done, Math.random() * 30));
  }
  response.end();
}

function list(day: number, sets: number): string {
  const epoch = `${new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10)}T14:36:25.000000`;
  const rows = Array.from(
    { length: sets },
    (_, at) =>
      `OBJECT ${at + 1},1997-001A,${epoch},15.49815350,.0006703,51.6416,247.4627,130.536,325.0288,0,U,${at + 1},999,42701,.3027E-3,.16717E-3,0\r\n`,
  );
  return `${header}${rows.join("")}`;
}

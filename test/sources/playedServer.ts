import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { openNetwork, type Network, type TestNetwork } from "../../src/sources/network/index.ts";

export type Play = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A server on this machine alone that plays the world's providers; each test says what it answers. */
export interface PlayedServer {
  /** "127.0.0.1:PORT" */
  readonly host: string;
  readonly origin: string;
  /** What was asked, in order: "GET /path". */
  readonly asked: string[];
  readonly headers: IncomingMessage["headers"][];
  play: Play;
  readonly close: () => Promise<void>;
}

export async function playedServer(): Promise<PlayedServer> {
  const asked: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const played = { play: notFound };
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (piece: string) => (body += piece));
    request.on("end", () => {
      asked.push(`${request.method} ${request.url}`);
      headers.push(request.headers);
      played.play(request, response, body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const host = `127.0.0.1:${address.port}`;
  return {
    host,
    origin: `http://${host}`,
    asked,
    headers,
    get play() {
      return played.play;
    },
    set play(play: Play) {
      played.play = play;
    },
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

const notFound: Play = (_request, response) => void response.writeHead(404).end();

/** Sends a whole answer. */
export function answer(status: number, type: string, body: string | Buffer, headers: Record<string, string> = {}): Play {
  return (_request, response) => void response.writeHead(status, { "content-type": type, ...headers }).end(body);
}

/** What a test stands in: a server, an empty data folder, a clock that tests turn, and networks over them. */
export interface Stage {
  server: PlayedServer;
  home: string;
  nowMs: number;
  /** Seconds that were waited, without waiting. */
  waited: number[];
  readonly network: (test?: TestNetwork, signal?: AbortSignal) => Network;
}

/** Sets the stage for each test of a file. The clock stands at 2026-11-25 09:00 UTC unless a test turns it. */
export function useStage(): Stage {
  const open: Network[] = [];
  const stage: Stage = {
    server: undefined!,
    home: "",
    nowMs: 0,
    waited: [],
    network(test = {}, signal = new AbortController().signal) {
      const network = openNetwork({
        home: stage.home,
        version: "0.1.0",
        signal,
        test: {
          allowLoopback: [stage.server.host],
          origins: {
            "https://celestrak.org": `${stage.server.origin}/celestrak`,
            "https://www.space-track.org": `${stage.server.origin}/space-track`,
            "https://planet4589.org": `${stage.server.origin}/gcat`,
            "https://datacenter.iers.org": `${stage.server.origin}/iers`,
          },
          now: () => stage.nowMs,
          sleep: async (ms) => {
            stage.waited.push(Math.round(ms / 1000));
            stage.nowMs += ms;
          },
          ...test,
        },
      });
      open.push(network);
      return network;
    },
  };
  beforeAll(async () => {
    stage.server = await playedServer();
  });
  beforeEach(async () => {
    stage.home = await mkdtemp(join(tmpdir(), "groundtrack-sources-"));
    stage.nowMs = Date.parse("2026-11-25T09:00:00Z");
    stage.waited = [];
    stage.server.asked.length = 0;
    stage.server.headers.length = 0;
    stage.server.play = notFound;
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((network) => network.close()));
    await rm(stage.home, { recursive: true, force: true });
  });
  afterAll(() => stage.server.close());
  return stage;
}

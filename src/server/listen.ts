import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { limits } from "./limits.ts";

export interface ListenOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** How long a request may take to come, and its headers; seconds. */
  readonly requestS?: number;
  readonly headersS?: number;
}

export interface Listening {
  readonly port: number;
  /** Takes no more requests, lets those that run end within so many seconds, then cuts them off. */
  readonly close: (graceS?: number) => Promise<void>;
}

/** Listens over HTTP with Node's own limits against slow clients. Fails as Node does: EADDRINUSE, EACCES, EADDRNOTAVAIL. */
export async function listen(app: (request: Request) => Promise<Response>, options: ListenOptions): Promise<Listening> {
  const { host, port, requestS = limits.requestS, headersS = limits.headersS } = options;
  const server = createServer(
    {
      requestTimeout: requestS * 1000,
      headersTimeout: headersS * 1000,
      connectionsCheckingInterval: Math.min(5000, (headersS * 1000) / 4),
      keepAliveTimeout: 5000,
      maxHeaderSize: 16 * 1024,
    },
    getRequestListener(app, {
      overrideGlobalObjects: false,
      errorHandler: () => new Response("The request is not well formed.\n", { status: 400, headers: { connection: "close" } }),
    }),
  );
  server.maxConnections = limits.connections;
  server.timeout = limits.idleS * 1000;
  await new Promise<void>((ready, failed) => {
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      ready();
    });
  });
  return {
    port: portOf(server.address()),
    close: async (graceS = 3) =>
      new Promise<void>((closed) => {
        const timer = setTimeout(() => server.closeAllConnections(), graceS * 1000);
        server.close(() => {
          clearTimeout(timer);
          closed();
        });
        server.closeIdleConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === "string") throw new TypeError("the server listens on no port");
  return address.port;
}

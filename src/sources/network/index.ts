/**
 * The one way to the network: guarded addresses, limits of time and size, the providers' rules of pace, and copies to ask
 * whether anything changed. Which feeds there are and what their answers mean is in the folders beside this one.
 */
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { systemResolve, type Resolve } from "./address.ts";
import { cacheOnDisk } from "./cache.ts";
import { networkOf, type Network } from "./client.ts";
import { openExchanger } from "./exchange.ts";
import { paceOnDisk } from "./pace.ts";

export { utcWords, type DocumentRequest, type Fetched, type Network } from "./client.ts";
export type { ExchangeAnswer } from "./exchange.ts";
export { judgeAddress, shownUrl } from "./exchange.ts";
export { pageLimits, tableLimits, type FetchLimits } from "./limits.ts";
export { charsetOf, mediaType } from "./mediaType.ts";
export type { ProviderRules } from "./pace.ts";
export { sha256Hex } from "./cache.ts";
export { writeWhole } from "./files.ts";

export interface NetworkOptions {
  /** The folder for state and copies: `network/` and `cache/` are made in it. */
  readonly home: string;
  /** Groundtrack's version, for the user agent. */
  readonly version: string;
  readonly signal: AbortSignal;
  readonly onWait?: (reason: string, seconds: number) => void;
  readonly test?: TestNetwork;
}

/** What only tests change. Without it nothing but public addresses is ever connected to. */
export interface TestNetwork {
  /** "127.0.0.1:4321": the server that plays the providers. */
  readonly allowLoopback?: readonly string[];
  readonly origins?: Readonly<Record<string, string>>;
  readonly resolve?: Resolve;
  readonly now?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
}

export function openNetwork(options: NetworkOptions): Network {
  const { home, signal, test = {} } = options;
  const now = test.now ?? Date.now;
  return networkOf({
    exchanger: openExchanger({
      userAgent: `Groundtrack/${options.version} (checks what is said about satellites; one user's own copy)`,
      signal,
      resolve: test.resolve ?? systemResolve,
      allowLoopback: test.allowLoopback ?? [],
    }),
    cache: cacheOnDisk(join(home, "cache"), now),
    pace: paceOnDisk(join(home, "network"), now),
    now,
    random: Math.random,
    sleep: test.sleep ?? ((ms) => pause(ms, undefined, { signal })),
    onWait: options.onWait ?? (() => undefined),
    origins: test.origins ?? {},
  });
}

import { fail, ok, type Result } from "../../base/index.ts";
import type { SourceProblem } from "../problems.ts";
import { guardedLookup, isPublicAddress, literalAddress, NotPublicError, type Resolve } from "./address.ts";
import { acceptedCodings, readBody } from "./body.ts";
import type { FetchLimits } from "./limits.ts";

interface ExchangeRequest {
  readonly url: string;
  readonly method?: "GET" | "POST";
  /** Sent to the first address only; a redirect to another origin gets none of them. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly limits: FetchLimits;
}

export interface ExchangeAnswer {
  readonly status: number;
  /** Where the answer came from in the end. */
  readonly url: string;
  /** Names in lower case; of a header given twice, the values joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly bytes: Buffer;
}

export interface ExchangeOptions {
  readonly userAgent: string;
  readonly signal: AbortSignal;
  readonly resolve: Resolve;
  /** For tests only: "127.0.0.1:PORT" may be connected to. Empty otherwise. */
  readonly allowLoopback: readonly string[];
}

export interface Exchanger {
  readonly exchange: (request: ExchangeRequest) => Promise<Result<ExchangeAnswer, SourceProblem>>;
  readonly close: () => Promise<void>;
}

const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * One request and its answer within limits, redirects followed by hand. Every address is judged before it is connected to: what
 * is not http or https, holds a login, or leads to an address that is not public is refused, at each redirect anew and, for
 * names, at the moment of connecting. Statuses are not judged here.
 */
export function openExchanger(options: ExchangeOptions): Exchanger {
  // Loaded on first use: a check of a file needs no network, and undici takes as long to load as all of the reader.
  const loaded = import("undici").then(({ Agent, request }) => ({
    request,
    agent: (limits: FetchLimits) =>
      new Agent({
        connect: { timeout: limits.connectS * 1000, lookup: guardedLookup(options.resolve) },
        connections: 2,
        pipelining: 1,
        allowH2: false,
      }),
  }));
  loaded.catch(() => undefined);
  type Loaded = Awaited<typeof loaded>;
  const agents = new Map<number, ReturnType<Loaded["agent"]>>();

  async function exchange(asked: ExchangeRequest): Promise<Result<ExchangeAnswer, SourceProblem>> {
    const { limits } = asked;
    const { request, agent } = await loaded;
    const dispatcher = agents.get(limits.connectS) ?? agent(limits);
    agents.set(limits.connectS, dispatcher);
    const total = AbortSignal.timeout(limits.totalS * 1000);
    const signal = AbortSignal.any([total, options.signal]);
    let { url, method = "GET", body, headers = {} } = asked;
    for (let hop = 0; ; hop++) {
      const judged = judgeAddress(url, options.allowLoopback);
      if (!judged.ok) return judged;
      const place = { file: shownUrl(url) };
      try {
        const answer = await request(url, {
          method,
          headers: { "user-agent": options.userAgent, "accept-encoding": acceptedCodings, ...headers },
          body: body ?? null,
          dispatcher,
          headersTimeout: limits.answerS * 1000,
          bodyTimeout: 0,
          signal,
        });
        const to = answer.headers["location"];
        if (redirects.has(answer.statusCode) && typeof to === "string") {
          answer.body.on("error", () => undefined).destroy();
          const next = nextHop(url, to, hop, limits);
          if (!next.ok) return next;
          if (new URL(next.value).origin !== new URL(url).origin) headers = harmless(headers);
          if (answer.statusCode === 303 || ((answer.statusCode === 301 || answer.statusCode === 302) && method === "POST")) {
            method = "GET";
            body = undefined;
          }
          url = next.value;
          continue;
        }
        const flat = flatHeaders(answer.headers);
        const read = await readBody(answer.body, flat["content-encoding"] ?? "", limits, signal, place.file);
        if (!read.ok) return read;
        const cookies = answer.headers["set-cookie"];
        return ok({
          status: answer.statusCode,
          url,
          headers: flat,
          cookies: cookies === undefined ? [] : [cookies].flat(),
          bytes: read.value,
        });
      } catch (error) {
        if (options.signal.aborted) return fail({ code: "interrupted", place });
        if (total.aborted) return fail({ code: "fetch-timeout", place, expected: limits.totalS });
        return fail(connectionProblem(error, place, limits));
      }
    }
  }

  return {
    exchange,
    close: async () => {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
    },
  };
}

/** What may be asked for at all, before any name is looked up. */
export function judgeAddress(address: string, allowLoopback: readonly string[] = []): Result<URL, SourceProblem> {
  if (!URL.canParse(address)) return fail({ code: "url-form", found: address.slice(0, 200) });
  const url = new URL(address);
  const place = { file: shownUrl(address) };
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return fail({ code: "url-scheme", place, found: url.protocol });
  }
  if (url.username !== "" || url.password !== "") return fail({ code: "url-login", place });
  const literal = literalAddress(url);
  if (literal !== null && !isPublicAddress(literal) && !allowLoopback.includes(url.host)) {
    return fail({ code: "address-not-public", place, found: literal });
  }
  return ok(url);
}

/** An address as it may be shown: without login and fragment. */
export function shownUrl(address: string): string {
  if (!URL.canParse(address)) return address.slice(0, 200);
  const url = new URL(address);
  url.username = "";
  url.password = "";
  url.hash = "";
  return url.href;
}

function nextHop(from: string, to: string, hop: number, limits: FetchLimits): Result<string, SourceProblem> {
  const place = { file: shownUrl(from) };
  if (hop >= limits.mostRedirects) return fail({ code: "redirect-too-many", place, expected: limits.mostRedirects });
  if (!URL.canParse(to, from)) return fail({ code: "redirect-form", place, found: to.slice(0, 100) });
  const next = new URL(to, from);
  if (new URL(from).protocol === "https:" && next.protocol === "http:") {
    return fail({ code: "redirect-unencrypted", place, found: shownUrl(next.href) });
  }
  return ok(next.href);
}

/** What another origin may see of our headers: never a cookie, a login or what we hold of the first one's page. */
function harmless(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return headers["accept"] === undefined ? {} : { accept: headers["accept"] };
}

function flatHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || name === "set-cookie" ? [] : [[name, [value].flat().join(", ")]],
    ),
  );
}

const timeouts: Readonly<Record<string, "connect-timeout" | "answer-timeout">> = {
  UND_ERR_CONNECT_TIMEOUT: "connect-timeout",
  UND_ERR_HEADERS_TIMEOUT: "answer-timeout",
};

const words: Readonly<Record<string, string>> = {
  EAI_AGAIN: "its name could not be looked up now",
  ECONNREFUSED: "it refuses connections",
  ECONNRESET: "it broke off the connection",
  UND_ERR_SOCKET: "it broke off the connection",
  ENETUNREACH: "no network leads there",
  EHOSTUNREACH: "no network leads there",
};

function connectionProblem(error: unknown, place: { readonly file: string }, limits: FetchLimits): SourceProblem {
  const causes = causesOf(error);
  const guarded = causes.find((cause) => cause instanceof NotPublicError);
  if (guarded instanceof NotPublicError) return { code: "address-not-public", place, found: guarded.address };
  const codes = causes.flatMap((cause) => ("code" in cause && typeof cause.code === "string" ? [cause.code] : []));
  const late = codes.map((code) => timeouts[code]).find((code) => code !== undefined);
  if (late !== undefined) {
    return { code: late, place, expected: late === "connect-timeout" ? limits.connectS : limits.answerS };
  }
  const tls = codes.find((code) => /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(code));
  if (tls !== undefined) return { code: "certificate", place, found: tls };
  if (codes.includes("ENOTFOUND")) return { code: "name-unknown", place, found: new URL(place.file).hostname };
  const known = codes.map((code) => words[code]).find((text) => text !== undefined);
  return { code: "unreachable", place, found: known ?? codes[0] ?? "the connection failed" };
}

/** An error, its causes, and where several addresses were tried, each one's. */
function causesOf(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? error.errors.flatMap(causesOf) : [];
  return [error, ...inner, ...causesOf(error.cause)];
}

import { createHash, timingSafeEqual } from "node:crypto";
import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { AppDeps } from "./deps.ts";
import { problem } from "./problems.ts";

/**
 * What the page may do: run its own scripts and the WebAssembly kernel, ask its own server, show its own pictures. Reports are exported
 * as pages with a policy of their own; those are files, not pages of this server.
 */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = {
  "content-security-policy": contentPolicy,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
} as const;

/** On every answer, whatever became of the request. */
export function securityHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  };
}

/**
 * A page elsewhere can point a name of its own at this machine (DNS rebinding), and then speak to us as if it were ours. It cannot choose
 * the Host header: a name that is not ours is refused. An address is not a name.
 */
export function ownHost({ hostNames }: AppDeps): MiddlewareHandler {
  const own = new Set(["localhost", ...hostNames.map((name) => name.toLowerCase())]);
  return async (c, next) => {
    const host = c.req.header("host") ?? new URL(c.req.url).host;
    const name = nameOf(host);
    if (name !== null && (own.has(name) || isIP(name) !== 0)) return next();
    return problem(
      c,
      403,
      `This server is not called ${host.slice(0, 100)}.`,
      "Call it by its address, or start it with --host and that name.",
    );
  };
}

/** The host without its port, in lower case; null where it is none. */
function nameOf(host: string): string | null {
  const match = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{1,5})?$/i.exec(host);
  return match === null ? null : (match[1] ?? match[2] ?? "").toLowerCase();
}

/** What changes something or costs work is done for our own pages and for programs, not for pages of others. */
export function sameOrigin(): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === "GET" || c.req.method === "HEAD") return next();
    const site = c.req.header("sec-fetch-site");
    const origin = c.req.header("origin");
    const host = c.req.header("host") ?? new URL(c.req.url).host;
    const foreignSite = site !== undefined && site !== "same-origin" && site !== "none";
    const foreignOrigin = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
    if (!foreignSite && !foreignOrigin) return next();
    return problem(c, 403, "A page of another site asked for this.", "Ask from the desk itself, or from a program.");
  };
}

const cookieName = "groundtrack-token";

/** Where others can reach the server: the token as a bearer, or in the cookie that `/?token=…` sets. */
export function needsToken({ token }: AppDeps): MiddlewareHandler {
  return async (c, next) => {
    if (token === null) return next();
    const offered = new URL(c.req.url).searchParams.get("token");
    if (offered !== null && c.req.method === "GET" && c.req.path === "/" && same(offered, token)) {
      setCookie(c, cookieName, token, { httpOnly: true, sameSite: "Strict", path: "/" });
      c.header("cache-control", "no-store");
      return c.redirect("/", 303);
    }
    const bearer = /^Bearer +(.+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
    const given = bearer ?? getCookie(c, cookieName);
    if (given !== undefined && same(given, token)) return next();
    c.header("www-authenticate", 'Bearer realm="groundtrack"');
    return problem(
      c,
      401,
      "This server answers only to those who have its token.",
      "Open the address that groundtrack serve printed, or send the token as a bearer.",
    );
  };
}

/** In a time that does not tell how much of it was right. */
function same(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

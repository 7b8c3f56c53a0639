import { fail, ok, type Result } from "../../base/index.ts";
import type { SourceProblem } from "../problems.ts";
import type { CachedDocument, DocumentCache } from "./cache.ts";
import { shownUrl, type ExchangeAnswer, type Exchanger } from "./exchange.ts";
import { isCode } from "./files.ts";
import { tableLimits, type FetchLimits } from "./limits.ts";
import { looksLikeHtml, mediaType, pageTitle } from "./mediaType.ts";
import type { Pace, ProviderRules } from "./pace.ts";
import { backoffS, longestWaitS, mayPass, mostAttempts, retryAfterS } from "./retry.ts";

/** A document as asked for, wherever it came from. */
export interface Fetched {
  /** As asked, fit to be shown. */
  readonly url: string;
  /** Where it came from in the end. */
  readonly finalUrl: string;
  readonly contentType: string;
  readonly bytes: Buffer;
  readonly fetchedMs: number;
  /** `fetched` now; `unchanged`: the provider says that our copy still holds; `kept`: its interval is not over, nothing was sent. */
  readonly how: "fetched" | "unchanged" | "kept";
}

export interface DocumentRequest {
  readonly provider: ProviderRules;
  readonly url: string;
  /** Media types that are taken; the text "any" takes all but web pages. */
  readonly accept: readonly string[];
  /** Not asked again before this is over; 0 for none. */
  readonly intervalS: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly limits?: FetchLimits;
  /** Judges an answer before it is kept: a table that is cut or an error in words must not become the copy. */
  readonly judge?: (bytes: Buffer) => SourceProblem | null;
  /** What a provider's own way of answering means, asked before the status is judged. */
  readonly interpret?: (answer: ExchangeAnswer) => "unchanged" | SourceProblem | null;
}

export interface NetworkParts {
  readonly exchanger: Exchanger;
  readonly cache: DocumentCache;
  readonly pace: Pace;
  readonly now: () => number;
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  /** Told before a wait of over a second. */
  readonly onWait: (reason: string, seconds: number) => void;
  /** Base addresses replaced for tests: "https://celestrak.org" → "http://127.0.0.1:4321". */
  readonly origins: Readonly<Record<string, string>>;
}

export interface Network {
  readonly get: (request: DocumentRequest) => Promise<Result<Fetched, SourceProblem>>;
  /** A request that is no document: a login. Counted in the provider's pace, never cached, never repeated. */
  readonly post: (
    provider: ProviderRules,
    url: string,
    form: string,
    limits?: FetchLimits,
  ) => Promise<Result<ExchangeAnswer, SourceProblem>>;
  readonly now: () => number;
  readonly close: () => Promise<void>;
}

/** Fetching as a good guest: by the provider's rules, asking for changes only, patient, and never keeping what is broken. */
export function networkOf(parts: NetworkParts): Network {
  return {
    get: (request) => told(request.url, () => get(parts, request)),
    post: (provider, url, form, limits = tableLimits) =>
      told(url, async () => {
        const turn = await waitForTurn(parts, provider, url, 0);
        if (turn !== null) return fail(turn.problem);
        return parts.exchanger.exchange({
          url: actualUrl(parts, url),
          method: "POST",
          headers: { "content-type": "application/x-www-form-urlencoded" },
          body: form,
          limits,
        });
      }),
    now: parts.now,
    close: parts.exchanger.close,
  };
}

async function get(parts: NetworkParts, request: DocumentRequest): Promise<Result<Fetched, SourceProblem>> {
  const { provider, url } = request;
  const kept = await parts.cache.get(url);
  const place = { file: shownUrl(url) };
  for (let attempt = 0; ; attempt++) {
    const turn = await waitForTurn(parts, provider, url, request.intervalS);
    if (turn !== null) return turn.kept && kept !== null ? ok(asFetched(url, kept, "kept")) : fail(turn.problem);
    const answered = await parts.exchanger.exchange({
      url: actualUrl(parts, url),
      headers: { accept: request.accept.join(", "), ...request.headers, ...conditions(kept) },
      limits: request.limits ?? tableLimits,
    });
    const outcome = answered.ok ? judgeAnswer(parts, request, answered.value) : answered;
    if (outcome.ok) {
      if (outcome.value === "unchanged") {
        await parts.pace.received(provider, url);
        if (kept !== null) return ok(asFetched(url, kept, "unchanged"));
        return fail({ code: "answer-shape", place, found: "it says that nothing changed", expected: "the document" });
      }
      await parts.cache.put(url, outcome.value);
      await parts.pace.received(provider, url);
      return ok(asFetched(url, outcome.value, "fetched"));
    }
    const { problem } = outcome;
    const asked = answered.ok ? waitAsked(answered.value, problem, parts.now()) : null;
    const last = attempt + 1 >= mostAttempts;
    if (problem.code === "blocked" || (asked !== null && (last || asked > longestWaitS))) {
      const untilMs = parts.now() + 1000 * Math.max(asked ?? 0, problem.code === "blocked" ? provider.afterBlockS : 0);
      await parts.pace.hold(provider, untilMs);
      return fail({ ...problem, code: problem.code === "blocked" ? "blocked" : "asked-to-wait", expected: utcWords(untilMs) });
    }
    if (last || !(asked !== null || mayPass(problem) || (answered.ok && passingStatus(answered.value.status)))) {
      return fail(problem);
    }
    const seconds = Math.max(asked ?? 0, backoffS(attempt, parts.random));
    parts.onWait(`${provider.name} could not be read, trying again`, seconds);
    await parts.sleep(seconds * 1000);
  }
}

/** Waits for a turn that comes soon; otherwise says why there is none, and whether a kept copy may stand in. */
async function waitForTurn(
  parts: NetworkParts,
  provider: ProviderRules,
  url: string,
  intervalS: number,
): Promise<{ readonly kept: boolean; readonly problem: SourceProblem } | null> {
  const place = { file: shownUrl(url) };
  for (;;) {
    const turn = await parts.pace.turn(provider, url, intervalS);
    if (turn.kind === "go") return null;
    if (turn.kind === "too-soon") {
      const problem = { code: "too-soon", place, found: utcWords(turn.receivedMs), expected: utcWords(turn.againMs) } as const;
      return { kept: true, problem };
    }
    if (turn.kind === "held") {
      return { kept: false, problem: { code: "asked-to-wait", place, expected: utcWords(turn.untilMs) } };
    }
    const seconds = (turn.untilMs - parts.now()) / 1000;
    if (seconds > longestWaitS) {
      return { kept: false, problem: { code: "asked-to-wait", place, expected: utcWords(turn.untilMs) } };
    }
    parts.onWait(`${provider.name} allows ${provider.perMinute} requests a minute`, seconds);
    await parts.sleep(Math.max(0, turn.untilMs - parts.now()) + 50);
  }
}

function judgeAnswer(
  parts: NetworkParts,
  request: DocumentRequest,
  answer: ExchangeAnswer,
): Result<CachedDocument | "unchanged", SourceProblem> {
  const place = { file: shownUrl(request.url) };
  const own = request.interpret?.(answer) ?? null;
  if (own === "unchanged" || answer.status === 304) return ok("unchanged");
  if (own !== null) return fail(own);
  const { status } = answer;
  if (status === 401 || status === 403 || status === 451) {
    const words = looksLikeHtml(answer.bytes) ? pageTitle(answer.bytes) : answer.bytes.subarray(0, 120).toString("utf8").trim();
    return fail({ code: "blocked", place, ...(words === "" ? {} : { found: words.replace(/\s+/g, " ") }) });
  }
  if (status === 404 || status === 410) return fail({ code: "http-missing", place, found: status });
  if (status !== 200) return fail({ code: "http-status", place, found: status });
  const contentType = answer.headers["content-type"] ?? "";
  const type = mediaType(contentType);
  const pagesTaken = request.accept.includes("text/html");
  if (!pagesTaken && (type === "text/html" || looksLikeHtml(answer.bytes))) {
    return fail({ code: "block-page", place, found: pageTitle(answer.bytes) });
  }
  if (type !== "" && !request.accept.includes(type)) {
    return fail({ code: "content-type", place, found: type, expected: request.accept.join(" or ") });
  }
  const problem = request.judge?.(answer.bytes) ?? null;
  if (problem !== null) return fail(problem);
  return ok({
    url: shownUrl(answer.url),
    contentType,
    etag: answer.headers["etag"] ?? null,
    lastModified: answer.headers["last-modified"] ?? null,
    fetchedMs: parts.now(),
    bytes: answer.bytes,
  });
}

function passingStatus(status: number): boolean {
  return status === 429 || status === 500 || status === 502 || status === 503 || status === 504;
}

/** How long the provider asks us to wait, in its header or by its own words; a minute where it does not say how long. */
function waitAsked(answer: ExchangeAnswer, problem: SourceProblem, nowMs: number): number | null {
  const said = passingStatus(answer.status) ? retryAfterS(answer.headers["retry-after"], nowMs) : null;
  return said ?? (answer.status === 429 || problem.code === "asked-to-wait" ? 60 : null);
}

function conditions(kept: CachedDocument | null): Readonly<Record<string, string>> {
  return {
    ...(kept?.etag == null ? {} : { "if-none-match": kept.etag }),
    ...(kept?.lastModified == null ? {} : { "if-modified-since": kept.lastModified }),
  };
}

function asFetched(url: string, document: CachedDocument, how: Fetched["how"]): Fetched {
  const { contentType, bytes, fetchedMs } = document;
  return { url: shownUrl(url), finalUrl: document.url, contentType, bytes, fetchedMs, how };
}

function actualUrl(parts: NetworkParts, url: string): string {
  const replaced = Object.entries(parts.origins).find(([origin]) => url === origin || url.startsWith(`${origin}/`));
  return replaced === undefined ? url : replaced[1] + url.slice(replaced[0].length);
}

/** A moment as problems write it, to the minute: 2026-11-25 09:40 UTC. */
export function utcWords(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

/** Failures of the disk on the way become a problem as well; anything else is our own mistake and goes on. */
async function told<T>(url: string, work: () => Promise<Result<T, SourceProblem>>): Promise<Result<T, SourceProblem>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError")
      return fail({ code: "interrupted", place: { file: shownUrl(url) } });
    const disk = ["ENOSPC", "EROFS", "EACCES", "EPERM", "EDQUOT", "ENOTDIR"].find((code) => isCode(error, code));
    if (disk === undefined) throw error;
    const path = error instanceof Error && "path" in error ? String(error.path) : "the data folder";
    const words = disk === "ENOSPC" || disk === "EDQUOT" ? "the disk is full" : "permission denied";
    return fail({ code: "home-unwritable", place: { file: path }, found: words });
  }
}

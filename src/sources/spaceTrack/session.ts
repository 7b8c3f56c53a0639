import { fail, ok, type Result } from "../../base/index.ts";
import type { ExchangeAnswer, Fetched, Network, ProviderRules } from "../network/index.ts";
import type { SourceProblem } from "../problems.ts";
import { guardSecrets } from "./secrets.ts";

/**
 * Space-Track's terms, https://www.space-track.org/documentation#api-use: under 30 requests a minute and 300 an hour; each class
 * at its own interval; histories once and kept. One request is left free for the user's own browser.
 */
const spaceTrack: ProviderRules = {
  id: "space-track",
  name: "Space-Track",
  perMinute: 28,
  perHour: 290,
  afterBlockS: 3600,
};

const origin = "https://www.space-track.org";
const loginUrl = `${origin}/ajaxauth/login`;

/** The user's own account. Lives in this value alone: it goes into the body of one request and into no file, log or message. */
export interface SpaceTrackLogin {
  readonly user: string;
  readonly password: string;
}

/** The account from the environment, or which variable is missing. */
export function loginFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Result<SpaceTrackLogin, SourceProblem> {
  const user = environment["SPACE_TRACK_USER"] ?? "";
  const password = environment["SPACE_TRACK_PASSWORD"] ?? "";
  const missing = user === "" ? "SPACE_TRACK_USER" : password === "" ? "SPACE_TRACK_PASSWORD" : null;
  if (missing !== null) return fail({ code: "login-missing", place: { file: "Space-Track" }, expected: missing });
  return ok({ user, password });
}

export interface SpaceTrackSession {
  /** The JSON answer of a query, as text: an array of flat objects. Logs in when it is first needed. */
  readonly query: (path: string, intervalS: number) => Promise<Result<Fetched, SourceProblem>>;
}

/** A session that logs in once, when a query must really be sent; a refused login is not tried again. */
export function openSession(network: Network, login: SpaceTrackLogin): SpaceTrackSession {
  let cookie: Promise<Result<string, SourceProblem>> | null = null;
  const secrets = guardSecrets(login.user, login.password);
  const query = async (path: string, intervalS: number): Promise<Result<Fetched, SourceProblem>> => {
    cookie ??= logIn(network, login);
    const entered = await cookie;
    if (!entered.ok) return fail(secrets.cleaned(entered.problem));
    for (const pair of entered.value.split("; ")) secrets.add(pair.slice(pair.indexOf("=") + 1));
    const url = `${origin}/basicspacedata/query${path}/format/json`;
    const got = await network.get({
      provider: spaceTrack,
      url,
      accept: ["application/json", "text/json"],
      intervalS,
      headers: { cookie: entered.value },
      interpret: (answer) => ownProblem(answer, url),
      // What is taken is written to disk as it came.
      judge: (bytes) =>
        secrets.isIn(bytes)
          ? { code: "answer-shape", place: { file: url }, found: "it repeats the login", expected: "rows" }
          : shapeProblem(bytes.toString("utf8"), url),
    });
    return got.ok ? got : fail(secrets.cleaned(got.problem));
  };
  return { query };
}

async function logIn(network: Network, login: SpaceTrackLogin): Promise<Result<string, SourceProblem>> {
  const form = new URLSearchParams({ identity: login.user, password: login.password }).toString();
  const answered = await network.post(spaceTrack, loginUrl, form);
  if (!answered.ok) return answered;
  const { status, bytes, cookies } = answered.value;
  const refused = status !== 200 || /"?Login"?\s*:\s*"?Failed/i.test(bytes.toString("utf8"));
  const session = cookies.map((set) => set.split(";")[0] ?? "").filter((pair) => /^[\w.-]+=[^\s;,]+$/.test(pair));
  if (refused || session.length === 0) return fail({ code: "login-refused", place: { file: loginUrl } });
  return ok(session.join("; "));
}

/** A broken limit is told with status 500 in words, or with 200 and an error in place of the rows; no session with 401. */
function ownProblem(answer: ExchangeAnswer, url: string): SourceProblem | null {
  const place = { file: url };
  if (answer.bytes.length < 2000 && /violated your query rate limit/i.test(answer.bytes.toString("utf8"))) {
    return { code: "asked-to-wait", place };
  }
  return answer.status === 401 ? { code: "login-refused", place } : null;
}

function shapeProblem(text: string, url: string): SourceProblem | null {
  const place = { file: url };
  const trimmed = text.trim();
  const error = /^\[?\s*\{\s*"error"\s*:\s*"([^"]{0,200})/i.exec(trimmed)?.[1];
  if (error !== undefined) return { code: "answer-shape", place, found: error, expected: "rows" };
  if (!trimmed.startsWith("[")) {
    return { code: "answer-shape", place, found: `it begins "${trimmed.slice(0, 40)}"`, expected: "an array of records" };
  }
  return trimmed.endsWith("]") ? null : { code: "body-cut", place, found: "the array of records has no end" };
}

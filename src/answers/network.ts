import { loadNetwork, sourceProblemWords, type Network, type SourceProblem, type TestNetwork } from "../sources/index.ts";
import { dataFolder } from "./dataFolder.ts";
import { AnswerFailure, type FailureKind } from "./failure.ts";

export interface NetworkUse {
  /** Groundtrack's own, told to every server. */
  readonly version: string;
  /** Ends what is being fetched. */
  readonly signal: AbortSignal;
  /** A provider's pace asks to wait so long. */
  readonly onWait: (reason: string, seconds: number) => void;
}

/** The network by the providers' rules, private addresses refused; its state and copies lie in the data folder. */
export async function openAnswersNetwork({ version, signal, onWait }: NetworkUse): Promise<Network> {
  const { openNetwork } = await loadNetwork();
  const test = testNetwork();
  return openNetwork({
    home: dataFolder(),
    version,
    signal,
    onWait,
    ...(test === null ? {} : { test }),
  });
}

/**
 * For tests alone: GROUNDTRACK_TEST_SERVER=http://127.0.0.1:PORT plays the providers, and is the one address of this
 * machine that may be connected to. Anything else in it is refused, so that it cannot lead elsewhere.
 */
function testNetwork(): TestNetwork | null {
  const server = process.env["GROUNDTRACK_TEST_SERVER"] ?? "";
  if (server === "") return null;
  if (!/^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(server)) {
    throw new AnswerFailure("usage", "GROUNDTRACK_TEST_SERVER is for tests and names a server at 127.0.0.1 only.", "Unset it.");
  }
  return {
    allowLoopback: [server.slice("http://".length)],
    origins: {
      "https://celestrak.org": `${server}/celestrak`,
      "https://www.space-track.org": `${server}/space-track`,
      "https://planet4589.org": `${server}/gcat`,
      "https://datacenter.iers.org": `${server}/iers`,
    },
  };
}

export function sourceFailure(problem: SourceProblem): AnswerFailure {
  const { text, doThis } = sourceProblemWords[problem.code](problem);
  return new AnswerFailure(kindOf(problem), `${text}.`, doThis);
}

/** Unreadable is what came and is no article; all else is a matter of the network or the disk. */
function kindOf({ code }: SourceProblem): FailureKind {
  if (code === "url-form" || code === "url-scheme" || code === "url-login") return "usage";
  const unreadable = code.startsWith("page-") || code === "pdf-broken" || code === "content-type" || code === "body-too-large";
  if (unreadable) return "unreadable";
  if (code === "address-not-public") return "forbidden";
  return code === "home-unwritable" ? "input-output" : code === "interrupted" ? "cancelled" : "network";
}

import { loadNetwork, sourceProblemWords, type Network, type SourceProblem, type TestNetwork } from "../sources/index.ts";
import { dataFolder } from "./dataFolder.ts";
import { CommandFailure, exit } from "./exit.ts";
import { packageVersion } from "./version.ts";

/** The network as commands use it: state and copies in the data folder, waits told on stderr. */
export async function openCommandNetwork(): Promise<Network> {
  const { openNetwork } = await loadNetwork();
  const test = testNetwork();
  return openNetwork({
    home: dataFolder(),
    version: packageVersion(),
    signal: new AbortController().signal,
    onWait: (reason, seconds) => process.stderr.write(`${reason}: waiting ${Math.ceil(seconds)} s\n`),
    ...(test === null ? {} : { test }),
  });
}

/**
 * For tests of the command alone: GROUNDTRACK_TEST_SERVER=http://127.0.0.1:PORT plays the providers, and is the one address of this
 * machine that may be connected to. Anything else in it is refused, so that it cannot lead elsewhere.
 */
function testNetwork(): TestNetwork | null {
  const server = process.env["GROUNDTRACK_TEST_SERVER"] ?? "";
  if (server === "") return null;
  if (!/^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(server)) {
    throw new CommandFailure(
      exit.usage,
      "GROUNDTRACK_TEST_SERVER is for tests and names a server at 127.0.0.1 only.",
      "Unset it.",
    );
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

export function sourceFailure(problem: SourceProblem): CommandFailure {
  const { text, doThis } = sourceProblemWords[problem.code](problem);
  return new CommandFailure(statusOf(problem), `${text}.`, doThis);
}

/** Unreadable is what came and is no article; all else is a matter of the network or the disk. */
function statusOf({ code }: SourceProblem): number {
  if (code === "url-form" || code === "url-scheme" || code === "url-login") return exit.usage;
  const unreadable = code.startsWith("page-") || code === "pdf-broken" || code === "content-type" || code === "body-too-large";
  return unreadable ? exit.unreadable : exit.inputOutput;
}

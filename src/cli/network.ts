import { openAnswersNetwork } from "../answers/index.ts";
import type { Network } from "../sources/index.ts";
import { packageVersion } from "./version.ts";

/** The network as commands use it: waits are told on stderr. */
export async function openCommandNetwork(): Promise<Network> {
  return openAnswersNetwork({
    version: packageVersion(),
    signal: new AbortController().signal,
    onWait: (reason, seconds) => process.stderr.write(`${reason}: waiting ${Math.ceil(seconds)} s\n`),
  });
}

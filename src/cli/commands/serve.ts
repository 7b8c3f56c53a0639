import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { isIP } from "node:net";
import { hostname } from "node:os";
import { fileURLToPath } from "node:url";
import { InvalidArgumentError, type Command } from "commander";
import { archiveStamp } from "../../answers/index.ts";
import { createApp, listen, openPool, readDesk, type Listening } from "../../server/index.ts";
import { CommandFailure, exit } from "../exit.ts";
import { systemErrorWords } from "../input.ts";
import { collectText } from "../momentOption.ts";
import { packageVersion } from "../version.ts";

interface ServeFlags {
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly network: boolean;
  readonly open?: true;
  readonly pack: readonly string[];
}

/** `groundtrack serve` */
export function registerServe(program: Command): void {
  program
    .command("serve")
    .description("open the desk: the page on which texts are checked, and the API that other programs use")
    .option("--port <number>", "where to listen; 0 for any port that is free", parsePort, 4600)
    .option(
      "--host <address>",
      "who can reach it: by default this machine alone; with any other a token is needed",
      "127.0.0.1",
    )
    .option("--token <text>", "the token; without this one is made up, where one is needed", parseToken)
    .option("--no-network", "fetch nothing: pages cannot be checked by their address")
    .option("--open", "open the page in the browser")
    .option("--pack <dir>", "a pack of evidence to use besides the built-in ones; may be repeated", collectText, [])
    .addHelpText("after", examples)
    .action(async (flags: ServeFlags) => {
      const work = openPool({ version: packageVersion(), packs: flags.pack, evidenceStamp: () => archiveStamp() });
      try {
        await serve(flags, work);
      } finally {
        await work.close();
      }
    });
}

async function serve(flags: ServeFlags, work: ReturnType<typeof openPool>): Promise<void> {
  // What is wrong with packs or archive is told now, not to the first who asks.
  const about = await work.ask("about", { network: flags.network });
  if (!about.ok) throw new CommandFailure(exit.unreadable, about.problem.text, about.problem.doThis);
  const token = flags.token ?? (isLoopback(flags.host) ? null : randomBytes(18).toString("base64url"));
  const desk = await readDesk(fileURLToPath(new URL("../../../dist/web/", import.meta.url)));
  const app = createApp({
    work,
    version: packageVersion(),
    network: flags.network,
    token,
    hostNames: isLoopback(flags.host) ? [] : [hostname(), ...(isIP(flags.host) === 0 ? [flags.host] : [])],
    desk,
  });
  const listening = await listenOn(app, flags);
  const address = `http://${urlHost(flags.host)}:${listening.port}/${token === null ? "" : `?token=${encodeURIComponent(token)}`}`;
  process.stdout.write(`The desk is open at ${address}\nStop it with Ctrl-C.\n`);
  if (desk === null)
    process.stderr.write("groundtrack: the page was not built, so there is the API alone: npm run build:web\n");
  if (flags.open === true) openInBrowser(address);
  await interrupted();
  process.stderr.write("\ngroundtrack: stopping\n");
  await listening.close();
}

async function listenOn(app: ReturnType<typeof createApp>, { host, port }: ServeFlags): Promise<Listening> {
  try {
    return await listen(app, { host, port });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "EADDRINUSE") {
      throw new CommandFailure(
        exit.inputOutput,
        `Port ${port} is taken by another program.`,
        "Give another with --port, or 0 for any.",
      );
    }
    throw new CommandFailure(
      exit.inputOutput,
      `Nothing can listen at ${host}, port ${port}: ${systemErrorWords(error)}.`,
      "Give an address of this machine, and a port above 1023.",
    );
  }
}

/** The first Ctrl-C ends the server in order, instead of the command at once; the second does not wait. */
async function interrupted(): Promise<void> {
  process.removeAllListeners("SIGINT");
  await new Promise<void>((stop) => {
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
  process.once("SIGINT", () => process.exit(exit.interrupted));
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** An address as a URL has it; where all of the machine's are meant, the one that works on it. */
function urlHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return hostname();
  return isIP(host) === 6 ? `[${host}]` : host;
}

function openInBrowser(address: string): void {
  const [program, ...args] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const started = spawn(program ?? "xdg-open", [...args, address], { stdio: "ignore", detached: true });
  started.on("error", () => process.stderr.write("groundtrack: no browser could be started; open the address yourself\n"));
  started.unref();
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new InvalidArgumentError(`"${text}" is no port; give one from 0 to 65535.`);
  return port;
}

function parseToken(text: string): string {
  if (!/^[\w.~-]{8,200}$/.test(text)) throw new InvalidArgumentError("a token has 8 letters, digits, - . _ or ~ at least.");
  return text;
}

const examples = `
Examples:
  groundtrack serve --open
  groundtrack serve --port 0 --no-network
  groundtrack serve --host 0.0.0.0           for others on your network, who need the address with the token that is printed

The desk needs no account and works without the internet on the evidence that is built in. Reports that you keep lie in the archive,
in your data folder. The API is described at /api/v1/openapi.json.
`;

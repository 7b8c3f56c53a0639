import { Command, CommanderError } from "commander";
import type { FailureKind } from "../answers/index.ts";
import { CommandFailure, exit } from "./exit.ts";
import { packageVersion } from "./version.ts";

type Register = (program: Command, setStatus: (status: number) => void) => void;

/** Simple ones first. Each is loaded only when it is called or when help is asked for: loading all costs as much as a check. */
const commands: Readonly<Record<string, () => Promise<Register>>> = {
  check: async () => (await import("./commands/check.ts")).registerCheck,
  passes: async () => (await import("./commands/passes.ts")).registerPasses,
  overhead: async () => (await import("./commands/overhead.ts")).registerOverhead,
  manoeuvres: async () => (await import("./commands/manoeuvres.ts")).registerManoeuvres,
  coverage: async () => (await import("./commands/coverage.ts")).registerCoverage,
  origin: async () => (await import("./commands/origin.ts")).registerOrigin,
  launch: async () => (await import("./commands/launch.ts")).registerLaunch,
  near: async () => (await import("./commands/near.ts")).registerNear,
  decay: async () => (await import("./commands/decay.ts")).registerDecay,
  hazard: async () => (await import("./commands/hazard.ts")).registerHazard,
  object: async () => (await import("./commands/object.ts")).registerObject,
  import: async () => (await import("./commands/import.ts")).registerImport,
  archive: async () => (await import("./commands/archive.ts")).registerArchive,
  export: async () => (await import("./commands/export.ts")).registerExport,
  sync: async () => (await import("./commands/sync.ts")).registerSync,
  serve: async () => (await import("./commands/serve.ts")).registerServe,
  verify: async () => (await import("./commands/verify.ts")).registerVerify,
  propagate: async () => (await import("./commands/propagate.ts")).registerPropagate,
};

const versionAsked = new Set(["-V", "--version"]);

/** Runs one command line; returns the exit status. Failures are told on stderr in words. */
export async function run(args: readonly string[]): Promise<number> {
  const program = new Command("groundtrack")
    .description("Checks what is said about satellites against the orbits they are really in.")
    .version(packageVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .showHelpAfterError("(groundtrack --help shows how it is used)")
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText("after", mainExamples);
  let status: number = exit.judged;
  const called = commands[args[0] ?? ""];
  const needed = called === undefined ? Object.values(commands) : [called];
  for (const load of versionAsked.has(args[0] ?? "") ? [] : needed) (await load())(program, (result) => (status = result));

  process.once("SIGINT", () => {
    process.stderr.write("\ngroundtrack: interrupted\n");
    process.exit(exit.interrupted);
  });
  // A reader that has seen enough (| head) closes the pipe: that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? exit.judged : exit.inputOutput);
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    return await failureStatus(error);
  }
}

async function failureStatus(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.judged : exit.usage;
  const { AnswerFailure } = await import("../answers/index.ts"); // loaded by then, where one was thrown
  if (error instanceof CommandFailure || error instanceof AnswerFailure) {
    process.stderr.write(`groundtrack: ${error.message}\n`);
    if (error.doThis !== null) process.stderr.write(`  ${error.doThis}\n`);
    return error instanceof CommandFailure ? error.status : statusOfKind[error.kind];
  }
  const words = error instanceof Error ? error.message : String(error);
  process.stderr.write(`groundtrack: this is a mistake in Groundtrack, not in your input: ${words}\n`);
  if (process.env["GROUNDTRACK_DEBUG"] !== undefined && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  else process.stderr.write("  Run it again with GROUNDTRACK_DEBUG=1 to see where, and report that.\n");
  return exit.bug;
}

const statusOfKind: Readonly<Record<FailureKind, number>> = {
  usage: exit.usage,
  unknown: exit.unreadable,
  unreadable: exit.unreadable,
  "input-output": exit.inputOutput,
  network: exit.inputOutput,
  forbidden: exit.inputOutput,
  cancelled: exit.interrupted,
};

const mainExamples = `
Examples:
  groundtrack check article.txt                    what holds in a text, in the terminal
  groundtrack check article.txt --html report.html a page to send to an editor
  cat article.txt | groundtrack check - --json     for other programs

Exit status of check: 0 something judged and nothing contradicted, 1 something contradicted,
2 nothing could be judged, 64 wrong usage, 65 unreadable input, 70 our mistake, 74 input or output failed.
`;

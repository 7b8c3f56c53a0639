/**
 * How long `groundtrack check` of a 300-word text takes from a cold start, as `node dist/cli/main.js` and through npx, and which
 * share of it is start-up. Run it with `npm run bench:check`; `--json` prints the same as JSON. Medians of interleaved rounds.
 */
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const TEXT = "examples/kcna-white-house.txt";
const ROUNDS = 9;

interface Work {
  readonly id: string;
  readonly what: string;
  readonly command: readonly string[];
  readonly aimS: number | null;
}

const works: readonly Work[] = [
  { id: "node", what: "node with an empty program", command: [process.execPath, "-e", "0"], aimS: null },
  {
    id: "version",
    what: "groundtrack --version (start-up of the command)",
    command: [process.execPath, "dist/cli/main.js", "--version"],
    aimS: null,
  },
  {
    id: "check-node",
    what: "node dist/cli/main.js check",
    command: [process.execPath, "dist/cli/main.js", "check", TEXT],
    aimS: 0.6,
  },
  { id: "check-npx", what: "npx groundtrack check", command: ["npx", "groundtrack", "check", TEXT], aimS: 1.3 },
];

function secondsOf(work: Work): number {
  const [program = "", ...args] = work.command;
  const started = performance.now();
  const ran = spawnSync(program, args, { cwd: root, stdio: "ignore" });
  if (ran.status !== 0) throw new Error(`${work.command.join(" ")} ended with ${ran.status}`);
  return (performance.now() - started) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const seconds = new Map<string, number[]>(works.map(({ id }) => [id, []]));
for (let round = 0; round < ROUNDS; round += 1) for (const work of works) seconds.get(work.id)?.push(secondsOf(work));

const bare = median(seconds.get("version") ?? []);
const rows = works.map(({ id, what, aimS }) => {
  const medianS = median(seconds.get(id) ?? []);
  return {
    id,
    what,
    medianS,
    minS: Math.min(...(seconds.get(id) ?? [])),
    startUpShare: id.startsWith("check") ? bare / medianS : null,
    aimS,
  };
});

if (process.argv.includes("--json")) {
  console.log(
    JSON.stringify({ machine: `${cpus().length} × ${cpus()[0]?.model}`, node: process.version, rounds: ROUNDS, rows }, null, 2),
  );
} else {
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${ROUNDS} rounds`);
  for (const row of rows) {
    const share = row.startUpShare === null ? "" : `, start-up ${(100 * row.startUpShare).toFixed(0)} %`;
    const aim = row.aimS === null ? "" : ` (aim ≤ ${row.aimS} s)`;
    console.log(`${row.what.padEnd(50)} median ${row.medianS.toFixed(3)} s, best ${row.minS.toFixed(3)} s${share}${aim}`);
  }
}

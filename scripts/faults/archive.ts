/**
 * What can go wrong with an archive's file, done on purpose, many times: `node scripts/faults/archive.ts --kills 200`. Each fault ends
 * with the same questions: is every acknowledged row there, is none there twice, does the archive open, or does it say what to do?
 * Exit status 1 where any answer is no. docs/archive.md has the last full run.
 */
import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { archiveProblemWords, openArchive } from "../../src/store/index.ts";

const importer = fileURLToPath(new URL("./importer.ts", import.meta.url));
const during = { start: "1957-01-01T00:00:00Z", end: "2100-01-01T00:00:00Z" };

export interface Outcome {
  readonly fault: string;
  readonly runs: number;
  /** In words; [] where all was well. */
  readonly wrong: readonly string[];
  readonly note: string;
}

/** Lists of `sets` element sets of as many objects, one list a day. */
export function makeLists(folder: string, lists: number, sets: number): readonly string[] {
  return Array.from({ length: lists }, (_, day) => {
    const text = Array.from({ length: sets }, (_each, at) => listed(at + 1, day)).join("");
    const path = join(folder, `list-${day}.tle`);
    writeFileSync(path, text);
    return path;
  });
}

function listed(object: number, day: number): string {
  const number = String(object).padStart(5, "0");
  const line1 = `1 ${number}U 97001A   ${23_001 + day}.60862268  .00016717  00000-0  30270-3 0  999`;
  const line2 = `2 ${number}  51.6416 247.4627 0006703 130.5360 325.0288 15.4981535042701`;
  return `0 OBJECT ${object}\n${summed(line1)}\n${summed(line2)}\n`;
}

function summed(line: string): string {
  const sum = Array.from(line).reduce((so, sign) => so + (sign === "-" ? 1 : /\d/.test(sign) ? Number(sign) : 0), 0);
  return `${line}${sum % 10}`;
}

/** Kills a process that imports at a random moment, again and again over the same archive, and holds it against what was acknowledged. */
export async function killed(folder: string, kills: number, sets: number): Promise<Outcome> {
  const lists = makeLists(folder, 360, sets);
  const path = join(folder, "killed.sqlite");
  const acknowledged = new Set<number>();
  const wrong: string[] = [];
  let inTheMiddle = 0;
  for (let turn = 0; turn < kills; turn++) {
    const first = acknowledged.size === 0 ? 0 : Math.max(...acknowledged) + 1;
    const { done, last } = await importAndKill(path, lists.slice(first, first + 40), Math.random() * 1500);
    for (let at = 0; at < done; at++) acknowledged.add(first + at);
    if (last === "killed") inTheMiddle++;
    wrong.push(...(await held(path, [...acknowledged], sets)).map((text) => `kill ${turn}: ${text}`));
    if (acknowledged.size >= 300) {
      rmSync(path, { force: true });
      for (const end of ["-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
      acknowledged.clear();
    }
  }
  return {
    fault: "kill -9 while importing",
    runs: kills,
    wrong,
    note: `${inTheMiddle} of them while a list was being written`,
  };
}

async function importAndKill(
  path: string,
  lists: readonly string[],
  afterMs: number,
): Promise<{ readonly done: number; readonly last: string }> {
  const child = spawn(process.execPath, [importer, path, ...lists], { stdio: ["ignore", "pipe", "inherit"] });
  let told = "";
  child.stdout.on("data", (chunk: Buffer) => (told += chunk.toString()));
  const begun = new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  await Promise.race([begun, ended]);
  const timer = setTimeout(() => child.kill("SIGKILL"), afterMs);
  await ended;
  clearTimeout(timer);
  // "begun" is printed when a list's import begins, "done" when it has been acknowledged.
  const lines = told.split("\n").filter((line) => line !== "");
  return { done: lines.filter((line) => line === "done").length, last: lines.at(-1) === "begun" ? "killed" : "between" };
}

/** What is wrong with an archive that must hold these lists whole; lists beyond them it may hold, whole too. */
async function held(path: string, lists: readonly number[], sets: number): Promise<readonly string[]> {
  if (!existsSync(path)) return lists.length === 0 ? [] : ["the file is gone"];
  const opened = await openArchive(path, { mode: "write" });
  if (!opened.ok) return [archiveProblemWords[opened.problem.code](opened.problem).text];
  const archive = opened.value;
  try {
    const wrong = [...archive.verify()];
    const byDay = new Map<number, number>();
    for (const set of archive.sets({ first: 0, last: 999_999, during, asOf: null })) {
      const day = Math.round((Date.parse(`${set.value.EPOCH.slice(0, 10)}T00:00:00Z`) - Date.UTC(2023, 0, 1)) / 86_400_000);
      byDay.set(day, (byDay.get(day) ?? 0) + 1);
    }
    for (const day of lists) if (byDay.get(day) !== sets) wrong.push(`list ${day} has ${byDay.get(day) ?? 0} of ${sets} sets`);
    for (const [day, count] of byDay) if (count !== sets) wrong.push(`list ${day} is held in part: ${count} of ${sets}`);
    return wrong;
  } finally {
    archive.close();
  }
}

/** Two processes import at once, half the lists the same. */
export async function together(folder: string, runs: number, sets: number): Promise<Outcome> {
  const wrong: string[] = [];
  for (let turn = 0; turn < runs; turn++) {
    const lists = makeLists(folder, 6, sets);
    const path = join(folder, `together-${turn}.sqlite`);
    const half = (own: readonly string[]) =>
      spawn(process.execPath, [importer, path, ...own], { stdio: ["ignore", "ignore", "inherit"] });
    const children = [half(lists.slice(0, 4)), half(lists.slice(2))];
    const codes = await Promise.all(
      children.map((child) => new Promise<number | null>((resolve) => child.once("close", resolve))),
    );
    if (codes.some((code) => code !== 0)) wrong.push(`run ${turn}: a process ended with ${codes.join(" and ")}`);
    wrong.push(...(await held(path, [0, 1, 2, 3, 4, 5], sets)).map((text) => `run ${turn}: ${text}`));
  }
  return { fault: "two processes at once", runs, wrong, note: "" };
}

/** A disk that takes no more: files of this process may grow to a limit only (the kernel then refuses as a full disk does). */
export async function diskFull(folder: string, runs: number, sets: number): Promise<Outcome> {
  const wrong: string[] = [];
  let refusals = 0;
  for (let turn = 0; turn < runs; turn++) {
    const lists = makeLists(folder, 8, sets);
    const path = join(folder, `full-${turn}.sqlite`);
    const limitKb = 1000 + turn * 700;
    const shell = `trap '' XFSZ; ulimit -f ${limitKb}; exec "$@"`;
    const ran = spawnSync("bash", ["-c", shell, "bash", process.execPath, importer, path, ...lists], { encoding: "utf8" });
    const done = ran.stdout.split("\n").filter((line) => line === "done").length;
    if (ran.status !== 0) {
      refusals++;
      if (!/archive-(disk-full|input-output)/.test(ran.stderr)) wrong.push(`run ${turn}: ${ran.stderr.slice(0, 200)}`);
    }
    const whole = Array.from({ length: done }, (_, at) => at);
    wrong.push(...(await held(path, whole, sets)).map((text) => `run ${turn}: ${text}`));
  }
  if (refusals === 0) wrong.push("no run met the limit");
  return { fault: "disk full", runs, wrong, note: `${refusals} runs met the limit` };
}

/** A folder that cannot be written: what is in it can be read, and writing says why not. Means nothing to the superuser. */
export async function readOnly(folder: string): Promise<Outcome> {
  const wrong: string[] = [];
  const own = join(folder, "read-only");
  mkdirSync(own);
  const path = join(own, "archive.sqlite");
  const [list = ""] = makeLists(folder, 1, 50);
  spawnSync(process.execPath, [importer, path, list]);
  chmodSync(path, 0o444);
  chmodSync(own, 0o555);
  // The superuser may write everywhere: the same is asked as a user without rights.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  chmodSync(folder, 0o755);
  const read = spawnSync(process.execPath, [importer, path, "--read"], { encoding: "utf8", ...user });
  if (!read.stdout.includes("read 50")) wrong.push(`reading gave ${read.stdout} ${read.stderr.slice(0, 300)}`);
  const write = spawnSync(process.execPath, [importer, path, list], { encoding: "utf8", ...user });
  if (!/archive-(read-only|input-output|no-folder)/.test(write.stderr))
    wrong.push(`writing gave ${write.stdout} ${write.stderr.slice(0, 300)}`);
  chmodSync(own, 0o755);
  return { fault: "read-only folder", runs: 1, wrong, note: "" };
}

/** A file cut off or with one bit turned: it opens and gives what it gave, or says that it is damaged; a changed figure is never given. */
export async function damaged(folder: string, runs: number, sets: number): Promise<Outcome> {
  const wrong: string[] = [];
  const lists = makeLists(folder, 4, sets);
  const good = join(folder, "good.sqlite");
  spawnSync(process.execPath, [importer, good, ...lists]);
  const expected = await figures(good);
  const size = statSync(good).size;
  const found = { same: 0, told: 0, verified: 0 };
  for (let turn = 0; turn < runs; turn++) {
    const path = join(folder, "damaged.sqlite");
    copyFileSync(good, path);
    for (const end of ["-wal", "-shm"]) rmSync(`${path}${end}`, { force: true });
    const cut = turn % 4 === 0;
    if (cut) truncateSync(path, Math.floor(size * Math.random()));
    else {
      const bytes = readFileSync(path);
      const at = Math.floor(Math.random() * size);
      bytes.writeUInt8((bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8)), at);
      writeFileSync(path, bytes);
    }
    const given = await figures(path);
    if (given === expected) found.same++;
    else if (given.startsWith("archive-")) found.told++;
    else if (!givenTwiceOrChanged(given, expected) && (await foundByVerify(path))) found.verified++;
    else wrong.push(`${cut ? "cut" : "bit"} ${turn}: other figures were given`);
  }
  const note = `${found.told} told when read, ${found.verified} a row not found by its altered key and told by --verify, ${found.same} in places that no figure depends on`;
  return { fault: "file cut, or a bit turned", runs, wrong, note };
}

/** True where a figure is given that is none of the good file's, or one twice. */
function givenTwiceOrChanged(given: string, expected: string): boolean {
  const lines = given.split("\n").filter((line) => line !== "");
  const good = new Set(expected.split("\n"));
  return new Set(lines).size !== lines.length || lines.some((line) => !good.has(line));
}

async function foundByVerify(path: string): Promise<boolean> {
  const opened = await openArchive(path, { mode: "read" });
  if (!opened.ok) return true;
  const wrong = opened.value.verify();
  opened.value.close();
  return wrong.length > 0;
}

/** All figures that an archive gives, or the code of the problem that it tells instead. */
async function figures(path: string): Promise<string> {
  const ran = spawnSync(process.execPath, [importer, path, "--dump"], { encoding: "utf8", maxBuffer: 2 ** 30 });
  const told = /archive-[a-z-]+/.exec(ran.stderr)?.[0];
  return told ?? (ran.status === 0 ? ran.stdout : `ended with ${ran.status}: ${ran.stderr}`);
}

/** A folder of its own that every user may enter, removed afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "groundtrack-faults-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { kills: { type: "string" }, sets: { type: "string" } } });
  const kills = Number(values.kills ?? 200);
  const sets = Number(values.sets ?? 2000);
  const outcomes: Outcome[] = [];
  for (const fault of [
    (folder: string) => killed(folder, kills, sets),
    (folder: string) => together(folder, 10, sets),
    (folder: string) => diskFull(folder, 10, sets),
    (folder: string) => readOnly(folder),
    (folder: string) => damaged(folder, 100, sets),
  ]) {
    const outcome = await inFolder(fault);
    outcomes.push(outcome);
    process.stdout.write(
      `${outcome.fault}: ${outcome.runs} runs, ${outcome.wrong.length} wrong${outcome.note === "" ? "" : `; ${outcome.note}`}\n`,
    );
    for (const text of outcome.wrong.slice(0, 10)) process.stdout.write(`   ${text}\n`);
  }
  process.exitCode = outcomes.some(({ wrong }) => wrong.length > 0) ? 1 : 0;
}

/**
 * What can go wrong with an archive's file, done on purpose, many times: `node scripts/faults/archive.ts --kills 200`. Each fault ends
 * with the same questions: is every acknowledged row there, is none there twice, does the archive open, or does it say what to do?
 * Exit status 1 where any answer is no. docs/archive.md has the last full run.
 */
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openArchive } from "../../src/store/index.ts";
import { held, importer, inFolder, makeLists, type Outcome } from "./common.ts";
import { diskFull, fullVolume } from "./disk.ts";
import { killedSync } from "./sync.ts";

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

if (import.meta.main) {
  const { values } = parseArgs({ options: { kills: { type: "string" }, sets: { type: "string" } } });
  const kills = Number(values.kills ?? 200);
  const sets = Number(values.sets ?? 2000);
  const outcomes: Outcome[] = [];
  for (const fault of [
    (folder: string) => killed(folder, kills, sets),
    (folder: string) => together(folder, 10, sets),
    (folder: string) => killedSync(folder, kills, sets),
    (folder: string) => diskFull(folder, 40, sets),
    (folder: string) => fullVolume(folder, 20, sets),
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

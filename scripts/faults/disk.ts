/** Disks that take no more, at every stage of an import. */
import { spawnSync } from "node:child_process";
import { mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { held, importer, makeLists, type Outcome } from "./common.ts";

const lists = 8;

/**
 * Files of the importing process may grow to a limit only (the kernel then refuses as a full disk does), which each run meets at another
 * place: from the first page to just before what an undisturbed import needs.
 */
export async function diskFull(folder: string, runs: number, sets: number): Promise<Outcome> {
  const files = makeLists(folder, lists, sets);
  const needed = largestFile(folder, files);
  const wrong: string[] = [];
  let kept = 0;
  for (let turn = 0; turn < runs; turn++) {
    const path = join(folder, `full-${turn}.sqlite`);
    const limitKb = Math.max(1, Math.floor((needed / 1024) * ((turn + 0.5) / runs) * 0.95));
    const shell = `trap '' XFSZ; ulimit -f ${limitKb}; exec "$@"`;
    const ran = spawnSync("bash", ["-c", shell, "bash", process.execPath, importer, path, ...files], { encoding: "utf8" });
    const found = await judged(ran, path, files, sets);
    kept += found.done;
    wrong.push(...found.wrong.map((text) => `run ${turn}, ${limitKb} KiB: ${text}`));
  }
  return {
    fault: "disk full (a limit on the size of files)",
    runs,
    wrong,
    note: `every run met it; ${kept} lists were kept before`,
  };
}

/** A volume of its own in memory, smaller than the import needs, so that it is truly full. Asks for the right to mount one. */
export async function fullVolume(folder: string, runs: number, sets: number): Promise<Outcome> {
  const files = makeLists(folder, lists, sets);
  const needed = largestFile(folder, files);
  const wrong: string[] = [];
  let [kept, begun] = [0, 0];
  for (let turn = 0; turn < runs; turn++) {
    const volume = join(folder, `volume-${turn}`);
    mkdirSync(volume);
    const sizeKb = 64 + Math.floor((needed / 1024) * ((turn + 0.5) / runs) * 0.95);
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${sizeKb}k`, "none", volume], { encoding: "utf8" });
    if (mounted.status !== 0) {
      return {
        fault: "disk full (a volume)",
        runs: 0,
        wrong: [],
        note: `not run: no right to mount one (${mounted.stderr.trim()})`,
      };
    }
    try {
      const path = join(volume, "archive.sqlite");
      const ran = spawnSync(process.execPath, [importer, path, ...files], { encoding: "utf8" });
      spawnSync("mount", ["-o", "remount,size=64m", volume]);
      const found = await judged(ran, path, files, sets);
      kept += found.done;
      begun += found.done > 0 ? 1 : 0;
      wrong.push(...found.wrong.map((text) => `run ${turn}, ${sizeKb} KiB: ${text}`));
    } finally {
      spawnSync("umount", [volume]);
    }
  }
  const note = `every run filled it; ${kept} lists were kept before, in ${begun} of the runs some`;
  return { fault: "disk full (a volume)", runs, wrong, note };
}

/** How far the largest file of an archive grows while all is imported: its journal counts. */
function largestFile(folder: string, files: readonly string[]): number {
  const path = join(folder, "undisturbed.sqlite");
  const ran = spawnSync(process.execPath, [importer, path, "--stay", ...files], { encoding: "utf8" });
  const size = Number(/^largest (\d+)$/m.exec(ran.stdout)?.[1]);
  if (ran.status !== 0 || !(size > 0)) throw new Error(`an undisturbed import ended with ${ran.status}: ${ran.stderr}`);
  return Math.max(size, statSync(path).size);
}

async function judged(
  ran: { readonly status: number | null; readonly stdout: string; readonly stderr: string },
  path: string,
  files: readonly string[],
  sets: number,
): Promise<{ readonly done: number; readonly wrong: readonly string[] }> {
  const done = ran.stdout.split("\n").filter((line) => line === "done").length;
  const wrong: string[] = [];
  if (ran.status === 0) wrong.push("the limit was not met");
  else if (!/archive-(disk-full|input-output)/.test(ran.stderr)) wrong.push(ran.stderr.slice(0, 200));
  const whole = Array.from({ length: done }, (_, at) => at);
  // With room again what was acknowledged is there, and the same import goes on to its end.
  wrong.push(...(await held(path, whole, sets)));
  const again = spawnSync(process.execPath, [importer, path, ...files], { encoding: "utf8" });
  if (again.status !== 0) wrong.push(`with room again: ${again.stderr.slice(0, 200)}`);
  wrong.push(...(await held(path, [...files.keys()], sets)).map((text) => `imported again: ${text}`));
  return { done, wrong };
}

import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Writes beside the target first and renames: whoever reads finds the old file whole or the new one whole. */
export async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(beside, content, { mode: 0o600, flush: true });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** The file's bytes, or null where there is none. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
}

export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** A lock older than this was left by a process that died: the work under it takes milliseconds. */
const staleMs = 10_000;

/** Does the work while no other process does the same under this lock. */
export async function whileLocked<T>(path: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  for (;;) {
    try {
      await (await open(path, "wx")).close();
      break;
    } catch (error) {
      if (!isCode(error, "EEXIST")) throw error;
      const since = await stat(path).then(
        (found) => found.mtimeMs,
        () => null,
      );
      if (since !== null && Date.now() - since > staleMs) await rm(path, { force: true });
      else await pause(20);
    }
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

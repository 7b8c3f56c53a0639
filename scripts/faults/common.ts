/** What the faults of scripts/faults/ share: lists to import, the importing process, and the questions that each fault ends with. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { archiveProblemWords, openArchive } from "../../src/store/index.ts";

export const importer = fileURLToPath(new URL("./importer.ts", import.meta.url));
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

/** What is wrong with an archive that must hold these lists whole; lists beyond them it may hold, whole too. */
export async function held(path: string, lists: readonly number[], sets: number): Promise<readonly string[]> {
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

/** A folder of its own that every user may enter, removed afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "groundtrack-faults-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

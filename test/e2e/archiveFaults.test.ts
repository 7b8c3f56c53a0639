import { describe, expect, it } from "vitest";
import { damaged, killed, readOnly, together } from "../../scripts/faults/archive.ts";
import { inFolder, type Outcome } from "../../scripts/faults/common.ts";
import { diskFull } from "../../scripts/faults/disk.ts";
import { killedSync } from "../../scripts/faults/sync.ts";

/** A few of what scripts/faults/archive.ts does hundreds of times; docs/archive.md has its last full run. */
const faults: readonly (readonly [name: string, run: (folder: string) => Promise<Outcome>])[] = [
  ["a process killed while it imports", (folder) => killed(folder, 4, 300)],
  ["a process killed while it syncs", (folder) => killedSync(folder, 3, 600)],
  ["two processes that import at once", (folder) => together(folder, 1, 300)],
  ["a disk that is full", (folder) => diskFull(folder, 4, 600)],
  ["a folder that cannot be written", (folder) => readOnly(folder)],
  ["a file cut off or with a bit turned", (folder) => damaged(folder, 8, 200)],
];

describe("an archive outlives", () => {
  it.each(faults)(
    "%s",
    async (_, run) => {
      const { wrong } = await inFolder(run);
      expect(wrong).toEqual([]);
    },
    180_000,
  );
});

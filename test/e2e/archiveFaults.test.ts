import { describe, expect, it } from "vitest";
import { damaged, diskFull, inFolder, killed, readOnly, together, type Outcome } from "../../scripts/faults/archive.ts";

/** A few of what scripts/faults/archive.ts does hundreds of times; docs/archive.md has its last full run. */
const faults: readonly (readonly [name: string, run: (folder: string) => Promise<Outcome>])[] = [
  ["a process killed while it imports", (folder) => killed(folder, 4, 300)],
  ["two processes that import at once", (folder) => together(folder, 1, 300)],
  ["a disk that is full", (folder) => diskFull(folder, 3, 3000)],
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

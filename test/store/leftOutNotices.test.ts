import { describe, expect, it } from "vitest";
import type { EvidenceStore } from "../../src/catalogue/index.ts";
import { notingLeftOut } from "../../src/check/leftOutNotices.ts";

describe("a report's notices of sets that were not used", () => {
  it("tell a set of another object and a bad fit once, and no copies", async () => {
    const epoch = "2023-11-24T00:00:00.000000";
    const store: EvidenceStore = {
      answer: () => ({
        rows: [],
        missing: null,
        leftOut: [
          { noradId: 58400, epoch, reason: "wrong-object" },
          { noradId: 58400, epoch: "2023-11-25T00:00:00.000000", reason: "coarser-copy" },
        ],
      }),
    };
    const noting = notingLeftOut(store, null);
    await noting.ask({ kind: "object", noradId: 58400 });
    await noting.ask({ kind: "object", noradId: 58400 });
    expect(noting.notices()).toEqual([
      {
        code: "set-wrong-object",
        text: `The set of object 58400 of ${epoch} is not used: it does not continue that object's orbit, while the sets before and after it do.`,
        doThis: null,
      },
    ]);
  });
});

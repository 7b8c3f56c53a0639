import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTle, readElementSets, writeTle } from "../../src/engine/index.ts";
import { columnsOf, epochUsOf, recordOf, setForm } from "../../src/store/sqlite/setColumns.ts";
import { tleForm } from "../../src/store/sqlite/tleForm.ts";
import { sharedData } from "../sharedData.ts";

/** The lines that an archive would write back from its columns alone, in the form that it noted. */
function writtenBack(line1: string, line2: string): readonly string[] | "text kept" {
  const form = tleForm(line1, line2);
  const read = parseTle(line1, line2);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const c = columnsOf(read.value.written, epochUsOf(read.value));
  if (form === setForm.textKept || !c.exact) return "text kept";
  const f = read.value.written;
  const row = [
    f.NORAD_CAT_ID,
    c.epochUs,
    c.content,
    c.meanMotion,
    c.eccentricity,
    c.inclination,
    c.raan,
    c.argumentOfPerigee,
    c.meanAnomaly,
    f.BSTAR,
    c.meanMotionDot,
    f.MEAN_MOTION_DDOT,
    f.ELEMENT_SET_NO,
    f.REV_AT_EPOCH,
  ];
  const record = recordOf(row, { name: "", designator: f.OBJECT_ID });
  const lines = writeTle(record, { zeroIsPlus: (form & 1) === 1, zeroPadded: (form & 2) === 2 });
  if (!lines.ok) throw new Error(JSON.stringify(lines.problem));
  return lines.value;
}

const line1 = "1 25544U 98067A   23331.60862268  .00016717  00000-0  30270-3 0  9997";
const line2 = "2 25544  51.6416 247.4627 0006703 130.5360 325.0288 15.49815350427014";

/** Replaces columns (from 1) and makes the checksum right again. */
function altered(line: string, from: number, text: string): string {
  const body = (line.slice(0, from - 1) + text + line.slice(from - 1 + text.length)).slice(0, 68);
  let sum = 0;
  for (const sign of body) sum += sign === "-" ? 1 : /\d/.test(sign) ? Number(sign) : 0;
  return `${body}${sum % 10}`;
}

describe("lines kept as columns", () => {
  it("come back as they stood, or their text is kept: whatever way of writing a list chose", () => {
    const writings: readonly (readonly [line: 1 | 2, from: number, texts: readonly string[]])[] = [
      [1, 3, ["25544", "00005", "    5", "T1234"]],
      [1, 10, ["98067A  ", "98067AB ", "        ", "98067  A", "98067   "]],
      [1, 34, [" .00016717", "+.00016717", "-.00016717", "-.00000000", " .00000000", "0.00016717"]],
      [1, 45, [" 00000-0", " 00000+0", "+00000-0", "-00000-0", " 12345-4", " 01234-4", "-12345-4", " 12345+0", " 12345-0"]],
      [1, 54, [" 30270-3", "+30270-3", " 00000+0", " 00000-0", " 03027-2", "-11606-4", " 00000-9"]],
      [1, 63, ["0", " ", "2"]],
      [1, 65, [" 999", "0999", "9999", "   0", "    ", "  01"]],
      [2, 3, ["25544", "00005", "    5", "T1234"]],
      [2, 9, [" 51.6416", "051.6416", "  1.6416", "001.6416", " 01.6416", "  0.0000", "000.0000", "151.6416"]],
      [2, 18, ["247.4627", "047.4627", " 47.4627", "  7.4627"]],
      [2, 53, ["15.49815350", " 1.00271798", "01.00271798"]],
      [2, 64, ["42701", "  701", "00701", "    0", "00000", "     "]],
    ];
    const choice = fc.tuple(...writings.map(([, , texts]) => fc.nat(texts.length - 1)));
    let kept = 0;
    let back = 0;
    fc.assert(
      fc.property(choice, fc.integer({ min: 0, max: 4095 }), (chosen, changed) => {
        let [a, b] = [line1, line2];
        for (const [at, [line, from, texts]] of writings.entries()) {
          if ((changed & (1 << at)) === 0) continue;
          const text = texts[chosen[at] ?? 0] ?? "";
          if (line === 1) a = altered(a, from, text);
          else b = altered(b, from, text);
        }
        // Both lines must be of one object.
        b = altered(b, 3, a.slice(2, 7));
        if (!parseTle(a, b).ok) return;
        const written = writtenBack(a, b);
        if (written === "text kept") kept++;
        else {
          back++;
          expect(written).toEqual([a, b]);
        }
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(kept, back)).toBeGreaterThan(100);
  });

  const snapshot = sharedData("catalog/full-2024-07-05.3le.gz");
  it.skipIf(snapshot === null)("come back for a whole published catalogue (skipped without ../shared/data)", () => {
    const stood: (readonly [string, string])[] = [];
    const text = gunzipSync(readFileSync(snapshot ?? "")).toString("utf8");
    readElementSets(text, { onLines: (a, b) => void stood.push([a, b]) });
    const results = stood.map(([a, b]) => ({ stood: [a, b], back: writtenBack(a, b) }));
    expect(results.filter(({ back, stood: lines }) => back !== "text kept" && back.join() !== lines.join())).toEqual([]);
    // 640 that our writer writes otherwise in every style, and a derivative of minus zero: nothing else is kept.
    expect(results.filter(({ back }) => back === "text kept").length).toBe(641);
  });
});

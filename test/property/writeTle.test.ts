import { gunzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTle, readElementSets, writeTle } from "../../src/engine/index.ts";
import { sharedData } from "../sharedData.ts";

const angle = fc.integer({ min: 0, max: 3_599_999 }).map((n) => n / 1e4);
const assumedPoint = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 9 }), fc.boolean())
  .map(([digits, size, negative]) => ((negative ? -1 : 1) * digits) / Number(`1e${size + 5}`));

const anySet = fc.record({
  OBJECT_NAME: fc.constant(""),
  OBJECT_ID: fc.constantFrom("", "1998-067A", "2023-179ABC", "2050-001"),
  EPOCH: fc
    .tuple(fc.integer({ min: 1958, max: 2056 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 99_999_999 }))
    .map(([year, day, step]) => epoch(year, day, step)),
  MEAN_MOTION: fc.integer({ min: 1, max: 1_799_999_999 }).map((n) => n / 1e8),
  ECCENTRICITY: fc.integer({ min: 0, max: 9_999_999 }).map((n) => n / 1e7),
  INCLINATION: fc.integer({ min: 0, max: 1_800_000 }).map((n) => n / 1e4),
  RA_OF_ASC_NODE: angle,
  ARG_OF_PERICENTER: angle,
  MEAN_ANOMALY: angle,
  EPHEMERIS_TYPE: fc.constantFrom(0, 2),
  CLASSIFICATION_TYPE: fc.constantFrom("U", "C", ""),
  NORAD_CAT_ID: fc.integer({ min: 1, max: 339_999 }),
  ELEMENT_SET_NO: fc.integer({ min: 0, max: 9999 }),
  REV_AT_EPOCH: fc.integer({ min: 0, max: 99_999 }),
  BSTAR: assumedPoint,
  MEAN_MOTION_DOT: fc.integer({ min: -99_999_999, max: 99_999_999 }).map((n) => n / 1e8),
  MEAN_MOTION_DDOT: assumedPoint,
});

function epoch(year: number, day: number, step: number): string {
  const us = step * 864;
  const second = Math.floor(us / 1e6);
  const two = (n: number): string => String(n).padStart(2, "0");
  const clock = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
  return `${year}-02-${two(day)}T${clock}.${String(us % 1e6).padStart(6, "0")}`;
}

describe("writing element sets as lines", () => {
  it("gives lines that are read as the same figures, in every style", () => {
    fc.assert(
      fc.property(anySet, fc.boolean(), fc.boolean(), (fields, zeroIsPlus, zeroPadded) => {
        const lines = writeTle(fields, { zeroIsPlus, zeroPadded });
        if (!lines.ok) throw new Error(JSON.stringify(lines.problem));
        const read = parseTle(...lines.value);
        expect(read.ok ? read.value.written : read.problem).toEqual(fields);
      }),
    );
  });

  it("refuses what the columns cannot hold, and names it", () => {
    const fields = fc.sample(anySet, 1)[0];
    if (fields === undefined) throw new Error("no sample");
    const cases = [
      ["ECCENTRICITY", 0.00279781],
      ["BSTAR", 0.00046237927],
      ["NORAD_CAT_ID", 340_000],
      ["MEAN_MOTION_DOT", 1.5],
      ["EPOCH", "2026-08-22T12:30:24.433633"],
      ["OBJECT_ID", "1998-067ABCD"],
      ["REV_AT_EPOCH", 100_000],
    ] as const;
    for (const [field, value] of cases) {
      const lines = writeTle({ ...fields, [field]: value });
      expect(lines.ok ? lines.value : lines.problem).toMatchObject({ code: "tle-cannot-hold", field });
    }
  });

  const snapshot = sharedData("catalog/full-2024-07-05.3le.gz");
  it.skipIf(snapshot === null)("writes a whole published catalogue as it stood (skipped without ../shared/data)", () => {
    const text = gunzipSync(readFileSync(snapshot ?? "")).toString("utf8");
    const stood: string[] = [];
    const { sets } = readElementSets(text, { onLines: (line1, line2) => stood.push(`${line1}\n${line2}`) });
    const styles = [false, true].flatMap((zeroIsPlus) => [false, true].map((zeroPadded) => ({ zeroIsPlus, zeroPadded })));
    const other = sets.filter((set, i) =>
      styles.every((style) => {
        const lines = writeTle(set.written, style);
        return !lines.ok || lines.value.join("\n") !== stood[i];
      }),
    );
    expect(sets.length).toBe(26_389);
    // What differs in this file: designators aligned to the right, signs written out, zeros of both signs in one line.
    expect(other.length).toBe(640);
  });
});

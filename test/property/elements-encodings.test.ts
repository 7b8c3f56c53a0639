import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  elementReader,
  elementsFromOmm,
  readElementSets,
  writeElementSets,
  type ElementProblem,
  type Encoding,
  type MeanElements,
  type OmmFields,
} from "../../src/engine/index.ts";

const encodings = ["omm-json", "omm-csv", "omm-xml", "omm-kvn"] as const;
const every: readonly Encoding[] = ["tle", ...encodings];

function decimals(most: number, places: number, least = 0): fc.Arbitrary<number> {
  const scale = 10 ** places;
  return fc.integer({ min: least * scale, max: most * scale }).map((n) => n / scale);
}

/** What the columns of a TLE hold: everything but long names and publishers. */
const ofTle: fc.Arbitrary<OmmFields> = fc.record({
  OBJECT_NAME: fc.constantFrom("", "MALLIGYONG-1", "COSMOS 2251 DEB", "TEST & CO <1>", 'A, "B"'),
  OBJECT_ID: fc.constantFrom("", "2023-179A", "1998-067QZ", "1957-001B"),
  EPOCH: fc.constantFrom("2023-11-22T03:57:45.310464", "1999-12-31T00:00:00.000000", "2056-02-29T23:59:59.999136"),
  MEAN_MOTION: decimals(17, 8, 1),
  ECCENTRICITY: decimals(0.9, 7),
  INCLINATION: decimals(180, 4),
  RA_OF_ASC_NODE: decimals(360, 4),
  ARG_OF_PERICENTER: decimals(360, 4),
  MEAN_ANOMALY: decimals(360, 4),
  EPHEMERIS_TYPE: fc.constant(0),
  CLASSIFICATION_TYPE: fc.constantFrom("U", "S"),
  NORAD_CAT_ID: fc.integer({ min: 1, max: 339_999 }),
  ELEMENT_SET_NO: fc.integer({ min: 0, max: 9999 }),
  REV_AT_EPOCH: fc.integer({ min: 0, max: 99_999 }),
  BSTAR: fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 1e8),
  MEAN_MOTION_DOT: fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 1e8),
  MEAN_MOTION_DDOT: fc.constantFrom(0, 0.00012345),
});

/** What an OMM may hold besides. */
const ofOmm: fc.Arbitrary<OmmFields> = ofTle.chain((fields) =>
  fc
    .record({
      ...Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, fc.constant(value)])),
      NORAD_CAT_ID: fc.integer({ min: 340_000, max: 999_999_999 }),
      BSTAR: fc.double({ noNaN: true, min: -1, max: 1 }),
      MEAN_ANOMALY: fc.double({ noNaN: true, min: -360, max: 360 }),
      OBJECT_NAME: fc.string({ maxLength: 60 }).map((name) => name.trim()),
    })
    .map((changed) => ({ ...fields, ...changed })),
);

function made(fields: readonly OmmFields[]): readonly MeanElements[] {
  return fields.flatMap((record) => {
    const set = elementsFromOmm(record);
    return set.ok ? [set.value] : [];
  });
}

function piecewise(text: string, lengths: readonly number[]): { sets: MeanElements[]; problems: ElementProblem[] } {
  const reader = elementReader();
  const sets: MeanElements[] = [];
  const problems: ElementProblem[] = [];
  const take = (found: { sets: readonly MeanElements[]; problems: readonly ElementProblem[] }): void => {
    sets.push(...found.sets);
    problems.push(...found.problems);
  };
  let at = 0;
  for (let i = 0; at < text.length; i++) {
    const length = lengths[i % lengths.length] ?? 1;
    take(reader.push(text.slice(at, at + length)));
    at += length;
  }
  take(reader.end());
  return { sets, problems };
}

describe("element sets written and read again", () => {
  it.each(every)("as %s are the same", (encoding) => {
    fc.assert(
      fc.property(fc.array(ofTle, { minLength: 1, maxLength: 4 }), (records) => {
        const sets = made(records);
        const { text, losses } = writeElementSets(sets, encoding);
        expect(losses).toEqual([]);
        expect(readElementSets(text)).toEqual({ sets, problems: [] });
      }),
    );
  });

  it.each(encodings)("as %s keep what a TLE cannot hold", (encoding) => {
    fc.assert(
      fc.property(fc.array(ofOmm, { minLength: 1, maxLength: 3 }), (records) => {
        const sets = made(records).map((set) => ({ ...set, created: "2024-01-02T03:04:05", originator: "18 SPCS" }));
        const { text, losses } = writeElementSets(sets, encoding);
        const read = readElementSets(text);
        expect(read.problems).toEqual([]);
        expect(read.sets.map((set, i) => (losses.length > 0 ? { ...set, name: sets[i]?.name } : set)).length).toBe(sets.length);
        if (losses.length === 0) expect(read.sets).toEqual(sets);
      }),
    );
  });

  it("as TLE say what is lost, and never round", () => {
    const [set] = made(fc.sample(ofTle, { numRuns: 1, seed: 7 }));
    if (set === undefined) throw new Error("no set");
    const heavy = { ...set, noradId: 799_500_001, written: { ...set.written, NORAD_CAT_ID: 799_500_001 } };
    const fine = { ...set, written: { ...set.written, INCLINATION: 97.43215 } };
    const named = { ...set, name: "A NAME THAT IS LONGER THAN A LINE HAS ROOM FOR", originator: "CELESTRAK" };
    const { text, losses } = writeElementSets([heavy, fine, named, set], "tle");
    expect(losses.map(({ index, keyword, problem }) => [index, keyword, problem?.code, problem?.field])).toEqual([
      [0, null, "tle-cannot-hold", "NORAD_CAT_ID"],
      [1, null, "tle-cannot-hold", "INCLINATION"],
      [2, "ORIGINATOR", undefined, undefined],
      [2, "OBJECT_NAME", undefined, undefined],
    ]);
    expect(readElementSets(text).sets).toHaveLength(2);
  });
});

describe("a text that comes in pieces", () => {
  it.each(every)("as %s holds the same as in one piece, wherever it is cut", (encoding) => {
    fc.assert(
      fc.property(
        fc.array(ofTle, { minLength: 12, maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 9 }),
        fc.nat({ max: 20_000 }),
        fc.constantFrom("", "#", "{", '"', "<", "&", "\n", "x", "}"),
        (records, lengths, at, spoiler) => {
          const { text } = writeElementSets(made(records), encoding);
          const place = at % text.length;
          const spoiled = spoiler === "" ? text : text.slice(0, place) + spoiler + text.slice(place + 1);
          const whole = readElementSets(spoiled);
          const pieces = piecewise(spoiled, lengths);
          expect(pieces.sets).toEqual(whole.sets);
          expect(pieces.problems).toEqual(whole.problems);
          // One spoiled character costs at most its own record and, where it hides an end, the one after it; in the opening of the text,
          // which says what it is, or in a table's header it may cost all.
          const opening = encoding === "omm-csv" ? text.indexOf("\n") : 60;
          if (place > opening) expect(whole.sets.length).toBeGreaterThanOrEqual(records.length - 2);
        },
      ),
      { numRuns: 80, endOnFailure: true }, // shrinking twenty records takes minutes,
    );
  });
});

describe("an OMM in XML", () => {
  const [set] = made(fc.sample(ofTle, { numRuns: 1, seed: 3 }));
  const text = set === undefined ? "" : writeElementSets([set], "omm-xml").text;

  it.each([
    ["namespaces and attributes", text.replace("<ndm>", '<n:ndm xmlns:n="urn:x">').replace("</ndm>", "</n:ndm>")],
    ["comments", text.replace("<body>", "<!-- <b> > --><body>")],
    ["units that are right", text.replace("<INCLINATION>", '<INCLINATION units="deg">')],
    ["one message without a frame around it", text.replace("<ndm>", "").replace("</ndm>", "")],
  ])("is read with %s", (_what, changed) => {
    expect(readElementSets(changed)).toEqual({ sets: [set], problems: [] });
  });

  it.each([
    ["xml-syntax", text.replace("</INCLINATION>", "</INCLINATON>")],
    ["xml-syntax", text.replace("</omm>", "")],
    ["xml-syntax", text.replace("<EPOCH>", "<EPOCH>&evil;")],
    ["keyword-value", text.replace("<INCLINATION>", '<INCLINATION units="rad">')],
    ["keyword-value", text.replace("<REF_FRAME>TEME", "<REF_FRAME>EME2000")],
  ])("that is broken is told as %s", (code, changed) => {
    const { sets, problems } = readElementSets(changed);
    expect(sets).toEqual([]);
    expect(problems).toMatchObject([{ code, place: { line: expect.any(Number), column: expect.any(Number) } }]);
  });
});

describe("an OMM in KVN", () => {
  const [set] = made(fc.sample(ofTle, { numRuns: 1, seed: 5 }));
  const text = set === undefined ? "" : writeElementSets([set], "omm-kvn").text;

  it("is read with units, comments, Windows line ends and without headers between messages", () => {
    const body = text.replace("CCSDS_OMM_VERS      = 3.0\n", "");
    const second = body
      .replace("INCLINATION         = ", "COMMENT so it is\nINCLINATION = ")
      .replace(/(INCLINATION = .*)/, "$1 [deg]");
    const { sets, problems } = readElementSets(`${text}${second}`.replaceAll("\n", "\r\n"));
    expect(problems).toEqual([]);
    expect(sets).toEqual([set, set]);
  });

  it.each([
    ["kvn-line", text.replace("INCLINATION         =", "INCLINATION")],
    ["keyword-twice", `${text}INCLINATION = 12\n`],
    ["keyword-value", text.replace(/(INCLINATION .*)/, "$1 [rad]")],
    ["keyword-missing", text.replace(/BSTAR.*\n/, "")],
  ])("that is broken is told as %s, and costs no other", (code, changed) => {
    const { sets, problems } = readElementSets(`${text}\n${changed}\n${text}`);
    expect(problems).toMatchObject([{ code, place: { line: expect.any(Number) } }]);
    expect(sets).toEqual([set, set]);
  });
});

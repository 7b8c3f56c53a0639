import { describe, expect, it } from "vitest";
import {
  elementProblems,
  elementsFromOmm,
  ommFromElements,
  parseTle,
  readElementSets,
  type MeanElements,
} from "../../src/engine/elements/index.ts";
import { formatUtc, builtInLeapSeconds } from "../../src/engine/time/index.ts";

// Element sets as Space-Track and CelesTrak published them.
const line1 = "1 58400U 23179A   23326.16510777  .00018821  00000+0  84547-3 0  9999";
const line2 = "2 58400  97.4263 210.9434 0014062 277.7388 210.8950 15.21112775    83";
const vanguard1 = "1 00005U 58002B   24187.49270102  .00000872  00000-0  11018-2 0  9997";
const vanguard2 = "2 00005  34.2494 350.7565 1842018 170.0536 194.2361 10.85456480365911";
const csvHeader =
  "OBJECT_NAME,OBJECT_ID,EPOCH,MEAN_MOTION,ECCENTRICITY,INCLINATION,RA_OF_ASC_NODE,ARG_OF_PERICENTER,MEAN_ANOMALY," +
  "EPHEMERIS_TYPE,CLASSIFICATION_TYPE,NORAD_CAT_ID,ELEMENT_SET_NO,REV_AT_EPOCH,BSTAR,MEAN_MOTION_DOT,MEAN_MOTION_DDOT";
const calsphere =
  "CALSPHERE 1,1964-063C,2026-08-22T12:30:24.433632,13.76683693,.00279781,90.2176,73.3121,91.0130,301.2972,0,U,900,999,8055," +
  ".46237927E-3,.465E-5,0";

function only(text: string): MeanElements {
  const read = readElementSets(text);
  expect(read.problems).toEqual([]);
  expect(read.sets).toHaveLength(1);
  const [set] = read.sets;
  if (set === undefined) throw new Error("no set");
  return set;
}

/** Puts the right digit at the end of a line whose figures a test has changed. */
function sealed(line: string): string {
  const sum = Array.from(line.slice(0, 68)).reduce(
    (total, c) => total + (c === "-" ? 1 : c >= "0" && c <= "9" ? Number(c) : 0),
    0,
  );
  return `${line.slice(0, 68)}${sum % 10}`;
}

describe("a two-line set", () => {
  const set = only(`${vanguard1}\n${vanguard2}\n`);

  it("gives its figures exactly, in the keywords of an OMM", () => {
    expect(ommFromElements(set)).toEqual({
      OBJECT_NAME: "",
      OBJECT_ID: "1958-002B",
      EPOCH: "2024-07-05T11:49:29.368128",
      MEAN_MOTION: 10.8545648,
      ECCENTRICITY: 0.1842018,
      INCLINATION: 34.2494,
      RA_OF_ASC_NODE: 350.7565,
      ARG_OF_PERICENTER: 170.0536,
      MEAN_ANOMALY: 194.2361,
      EPHEMERIS_TYPE: 0,
      CLASSIFICATION_TYPE: "U",
      NORAD_CAT_ID: 5,
      ELEMENT_SET_NO: 999,
      REV_AT_EPOCH: 36591,
      BSTAR: 0.0011018,
      MEAN_MOTION_DOT: 0.00000872,
      MEAN_MOTION_DDOT: 0,
    });
    expect(formatUtc(set.epoch, builtInLeapSeconds, 6)).toBe("2024-07-05T11:49:29.368128Z");
  });

  it("keeps radians and minutes inside", () => {
    expect(set.inclinationRad).toBeCloseTo(0.597764797, 9);
    expect(set.meanMotionRadMin).toBeCloseTo((10.8545648 * 2 * Math.PI) / 1440, 15);
  });

  it("may have a name above it, with or without a 0", () => {
    expect(only(`0 VANGUARD 1\n${vanguard1}\n${vanguard2}`).name).toBe("VANGUARD 1");
    expect(only(`VANGUARD 1\r\n${vanguard1}\r\n${vanguard2}\r\n`).name).toBe("VANGUARD 1");
    expect(set.name).toBeNull();
  });

  it("is read with Windows line ends, blank lines, remarks, a byte-order mark and blanks behind it", () => {
    const text = `\uFEFF# from an archive\r\n\r\n${vanguard1}  \r\n# between\r\n${vanguard2}\t\r\n\r\n`;
    expect(only(text)).toEqual(set);
  });

  it("may have its number padded with blanks or zeros", () => {
    expect(only(`${vanguard1.replace("00005", "    5")}\n${vanguard2.replace("00005", "    5")}`)).toEqual(set);
  });

  it.each([
    ["A0000", 100_000],
    ["E8493", 148_493],
    ["H9999", 179_999],
    ["J2931", 182_931],
    ["N0001", 220_001],
    ["P4018", 234_018],
    ["W1928", 301_928],
    ["Z9999", 339_999],
  ])("reads the alpha-5 number %s as %i", (written, number) => {
    const parsed = parseTle(sealed(vanguard1.replace("00005", written)), sealed(vanguard2.replace("00005", written)));
    expect(parsed.ok && parsed.value.noradId).toBe(number);
  });

  it.each(["I0000", "O1234", "a0000", "-0005", "0 005", "     "])("refuses the number %j", (written) => {
    const parsed = parseTle(sealed(vanguard1.replace("00005", written)), sealed(vanguard2));
    expect(parsed).toMatchObject({ ok: false, problem: { code: "tle-field", place: { line: 1, column: 3 }, found: written } });
  });

  it.each([
    ["57", "1957-07-06"],
    ["99", "1999-07-06"],
    ["00", "2000-07-05"],
    ["56", "2056-07-05"],
  ])("dates the epoch year %s to %s", (year, date) => {
    const parsed = parseTle(sealed(vanguard1.replace("24187", `${year}187`)), vanguard2);
    expect(parsed.ok && parsed.value.written.EPOCH.slice(0, 10)).toBe(date);
  });
});

describe("a bad line", () => {
  it.each([
    ["tle-checksum", [vanguard1.replace("9997", "9998"), vanguard2], { line: 1, column: 69 }],
    ["tle-checksum", [vanguard1, vanguard2.replace("34.2494", "34.2495")], { line: 2, column: 69 }],
    ["tle-length", [vanguard1.slice(0, 60), vanguard2], { line: 1, column: 61 }],
    ["tle-length", [`${vanguard1}7`, vanguard2], { line: 1, column: 70 }],
    [
      "tle-blank",
      [sealed(vanguard1.replace("  11018-2 ", " 110180-2 ").replace(" 00000-0 ", " 00000-00")), vanguard2],
      { line: 1, column: 53 },
    ],
    ["tle-field", [vanguard1, sealed(vanguard2.replace("34.2494", "34,2494"))], { line: 2, column: 9 }],
    ["tle-field", [vanguard1, sealed(vanguard2.replace("1842018", "184 018"))], { line: 2, column: 27 }],
    ["tle-field", [sealed(vanguard1.replace("24187", "24367")), vanguard2], { line: 1, column: 21 }],
    ["tle-field", [sealed(vanguard1.replace("24187", "24000")), vanguard2], { line: 1, column: 21 }],
    ["tle-numbers-differ", [vanguard1, sealed(vanguard2.replace("00005", "00006"))], { line: 2, column: 3 }],
    ["element-range", [vanguard1, sealed(vanguard2.replace(" 34.2494", "184.2494"))], { line: 2 }],
    ["tle-line-missing", [vanguard1], { line: 2, column: 1 }],
    ["tle-line-missing", [vanguard2], { line: 1, column: 1 }],
    ["tle-not-a-line", [vanguard1, vanguard2, "what is this"], { line: 3, column: 1 }],
  ] as const)("is told as %s with its place", (code, lines, place) => {
    const { problems } = readElementSets(lines.join("\n"));
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    if (problem === undefined) throw new Error("no problem");
    expect(problem).toMatchObject({ code, place });
    const words = elementProblems[problem.code](problem);
    expect(`${words.text} ${words.doThis}`).not.toMatch(/undefined|null|NaN/);
  });

  it("costs no other set, wherever it stands", () => {
    const lines = [line1, line2, vanguard1.replace("9997", "9990"), vanguard2, vanguard1, "NAME", vanguard1, vanguard2];
    const { sets, problems } = readElementSets(lines.join("\n"));
    expect(sets.map((s) => [s.noradId, s.name])).toEqual([
      [58400, null],
      [5, "NAME"],
    ]);
    expect(problems.map((p) => [p.code, p.place?.line])).toEqual([
      ["tle-checksum", 3],
      ["tle-line-missing", 6],
    ]);
  });

  it("is read as it is where checksums are to be ignored", () => {
    const { sets } = readElementSets(`${vanguard1.slice(0, 68)}\n${vanguard2.slice(0, 68)}0`, { checksums: "ignore" });
    expect(sets).toHaveLength(1);
  });
});

describe("an OMM", () => {
  const omm = ommFromElements(only(`0 VANGUARD 1\n${vanguard1}\n${vanguard2}`));

  it("gives the same set as the lines it was made from", () => {
    const set = only(`0 VANGUARD 1\n${vanguard1}\n${vanguard2}`);
    expect(elementsFromOmm(omm)).toEqual({ ok: true, value: set });
    expect(only(JSON.stringify([omm]))).toEqual(set);
    expect(only(JSON.stringify(omm))).toEqual(set);
    expect(only(`${Object.keys(omm).join()}\r\n${Object.values(omm).join()}\r\n`)).toEqual(set);
  });

  it("is read from CSV as CelesTrak writes it, numbers without their 0", () => {
    const set = only(`${csvHeader}\n${calsphere}\n`);
    expect(set).toMatchObject({ noradId: 900, name: "CALSPHERE 1", cosparId: "1964-063C", eccentricity: 0.00279781 });
    expect(set.bstarPerEarthRadius).toBe(0.00046237927);
  });

  it("may have nine digits in its number and texts for numbers", () => {
    const texts = Object.fromEntries(Object.entries({ ...omm, NORAD_CAT_ID: 799_501_234 }).map(([k, v]) => [k, String(v)]));
    expect(only(JSON.stringify(texts)).noradId).toBe(799_501_234);
  });

  it("keeps who made it and when, where it says so", () => {
    const set = only(JSON.stringify({ ...omm, CREATION_DATE: "2024-07-05T18:26:09", ORIGINATOR: "18 SPCS" }));
    expect([set.created, set.originator]).toEqual(["2024-07-05T18:26:09", "18 SPCS"]);
  });

  const { BSTAR: _bstar, ...withoutDrag } = omm;
  it.each([
    ["keyword-missing", "BSTAR", withoutDrag],
    ["keyword-value", "INCLINATION", { ...omm, INCLINATION: "97,4" }],
    ["keyword-value", "NORAD_CAT_ID", { ...omm, NORAD_CAT_ID: 5.5 }],
    ["keyword-value", "REF_FRAME", { ...omm, REF_FRAME: "GCRF" }],
    ["keyword-value", "MEAN_ELEMENT_THEORY", { ...omm, MEAN_ELEMENT_THEORY: "SGP4-XP" }],
    ["element-range", "ECCENTRICITY", { ...omm, ECCENTRICITY: 1.2 }],
    ["element-range", "EPHEMERIS_TYPE", { ...omm, EPHEMERIS_TYPE: 4 }],
    ["element-range", "MEAN_MOTION", { ...omm, MEAN_MOTION: 0 }],
    ["epoch-form", "EPOCH", { ...omm, EPOCH: "2024-02-30T00:00:00" }],
    ["json-shape", "BSTAR", { ...omm, BSTAR: { value: 1 } }],
  ])("with a fault is told as %s of %s, and costs no other", (code, field, bad) => {
    const text = JSON.stringify([omm, bad, omm], null, 1);
    const { sets, problems } = readElementSets(text);
    expect(sets).toHaveLength(2);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code, field });
    const line = text.split("\n")[(problems[0]?.place?.line ?? 0) - 1] ?? "";
    expect(line.slice((problems[0]?.place?.column ?? 0) - 1)).not.toBe("");
    if (code !== "keyword-missing") expect(line).toContain(`"${field}"`);
  });

  it.each([
    ["[", "json-syntax", 0],
    [`[${JSON.stringify(omm)},]`, "json-syntax", 1],
    [`[${JSON.stringify(omm)} ${JSON.stringify(omm)}]`, "json-syntax", 2],
    [`[${JSON.stringify(omm)},{"EPOCH":}, ${JSON.stringify(omm)}]`, "json-syntax", 2],
    [`[${JSON.stringify(omm)}`, "json-syntax", 1],
    [`${JSON.stringify(omm)} and more`, "json-syntax", 1],
    [`[{"EPOCH":"a","EPOCH":"b"}]`, "keyword-twice", 0],
  ])("in broken JSON %#: what is whole is kept", (text, code, kept) => {
    const { sets, problems } = readElementSets(text);
    expect(sets).toHaveLength(kept);
    expect(problems.map((p) => p.code)).toContain(code);
  });

  it("in CSV: short, long and unclosed rows are told with their places, and the rows around them kept", () => {
    const rows = [csvHeader, calsphere, calsphere.slice(0, 100), `${calsphere},1`, `"${calsphere}`, calsphere];
    const { sets, problems } = readElementSets(rows.join("\r\n"));
    expect(sets).toHaveLength(2);
    expect(problems).toEqual([
      { code: "csv-row-length", place: { line: 3, column: 101 }, found: 9, expected: 17 },
      { code: "csv-row-length", place: { line: 4, column: calsphere.length + 3 }, found: 18, expected: 17 },
      { code: "csv-quote", place: { line: 5, column: 1 } },
    ]);
  });

  it("in CSV may have commas and marks in its name", () => {
    expect(only(`${csvHeader}\n${calsphere.replace("CALSPHERE 1", '"OBJECT ""A"", TWO"')}`).name).toBe('OBJECT "A", TWO');
  });
});

describe("an OMM as its publishers write it", () => {
  const figures = {
    noradId: 900,
    name: "CALSPHERE 1",
    cosparId: "1964-063C",
    eccentricity: 0.00279781,
    bstarPerEarthRadius: 0.00046237927,
  };

  it("in XML, with a schema, empty header fields and elements of their own", () => {
    const text = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<ndm xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="ndmxml-master.xsd">',
      '<omm id="CCSDS_OMM_VERS" version="2.0"><header><CREATION_DATE/><ORIGINATOR/></header><body><segment>',
      "<metadata><OBJECT_NAME>CALSPHERE 1</OBJECT_NAME><OBJECT_ID>1964-063C</OBJECT_ID><CENTER_NAME>EARTH</CENTER_NAME>",
      "<REF_FRAME>TEME</REF_FRAME><TIME_SYSTEM>UTC</TIME_SYSTEM><MEAN_ELEMENT_THEORY>SGP4</MEAN_ELEMENT_THEORY></metadata>",
      "<data><meanElements><EPOCH>2026-08-22T12:30:24.433632</EPOCH><MEAN_MOTION>13.76683693</MEAN_MOTION>",
      "<ECCENTRICITY>.00279781</ECCENTRICITY><INCLINATION>90.2176</INCLINATION><RA_OF_ASC_NODE>73.3121</RA_OF_ASC_NODE>",
      "<ARG_OF_PERICENTER>91.0130</ARG_OF_PERICENTER><MEAN_ANOMALY>301.2972</MEAN_ANOMALY></meanElements><tleParameters>",
      "<EPHEMERIS_TYPE>0</EPHEMERIS_TYPE><CLASSIFICATION_TYPE>U</CLASSIFICATION_TYPE><NORAD_CAT_ID>900</NORAD_CAT_ID>",
      "<ELEMENT_SET_NO>999</ELEMENT_SET_NO><REV_AT_EPOCH>8055</REV_AT_EPOCH><BSTAR>.46237927E-3</BSTAR>",
      "<MEAN_MOTION_DOT>.465E-5</MEAN_MOTION_DOT><MEAN_MOTION_DDOT>0</MEAN_MOTION_DDOT></tleParameters>",
      '<userDefinedParameters><USER_DEFINED parameter="A">1</USER_DEFINED><USER_DEFINED parameter="B">2</USER_DEFINED>',
      "</userDefinedParameters></data></segment></body></omm></ndm>",
    ].join("\n");
    expect(only(text)).toMatchObject({ ...figures, created: null, originator: null });
  });

  it("in KVN, with units and a covariance", () => {
    const text = [
      "CCSDS_OMM_VERS      = 3.0",
      "COMMENT GENERATED FOR A TEST",
      "CREATION_DATE       = 2026-08-22T18:00:00",
      "ORIGINATOR          = SOMEONE",
      "OBJECT_NAME         = CALSPHERE 1",
      "OBJECT_ID           = 1964-063C",
      "CENTER_NAME         = EARTH",
      "REF_FRAME           = TEME",
      "TIME_SYSTEM         = UTC",
      "MEAN_ELEMENT_THEORY = SGP/SGP4",
      "EPOCH               = 2026-234T12:30:24.433632",
      "MEAN_MOTION         = 13.76683693  [rev/day]",
      "ECCENTRICITY        = .00279781",
      "INCLINATION         = 90.2176 [deg]",
      "RA_OF_ASC_NODE      = 73.3121 [deg]",
      "ARG_OF_PERICENTER   = 91.0130 [deg]",
      "MEAN_ANOMALY        = 301.2972 [deg]",
      "NORAD_CAT_ID        = 900",
      "BSTAR               = .46237927E-3 [1/ER]",
      "MEAN_MOTION_DOT     = .465E-5 [rev/day**2]",
      "MEAN_MOTION_DDOT    = 0 [rev/day**3]",
      "CX_X                = 3.3e-4 [km**2]",
      "USER_DEFINED_NOTE   = ANYTHING = GOES",
    ].join("\r\n");
    expect(only(text)).toMatchObject({ ...figures, created: "2026-08-22T18:00:00", originator: "SOMEONE" });
  });
});

describe("what is no element set", () => {
  it.each([
    ["", "input-empty"],
    [" \r\n ", "input-empty"],
    ["North Korea said on Monday", "format-unknown"],
    ["<!DOCTYPE html><html>", "format-unknown"],
    ["\u0000\u0001\u0002", "format-unknown"],
    ["NAME,VALUE\nA,1", "csv-header"],
  ])("%j is told as %s", (text, code) => {
    expect(readElementSets(text)).toMatchObject({ sets: [], problems: [{ code }] });
  });
});

/**
 * Writes `test/truth/data/aiaa-2006-6753.json` from the verification files of AIAA 2006-6753 (`SGP4-VER.TLE` and the states that
 * the paper's C++ program printed for it, `tcppver.out`): node scripts/build-sgp4-truth.ts FOLDER [OUT]
 *
 * The input lines carry start, stop and step in minutes behind column 69; a case is one such pair. States are printed for the epoch
 * and for each step, until the program meets an error. The step at which it stopped is the case's error.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [, , folder, out = "test/truth/data/aiaa-2006-6753.json"] = process.argv;
if (folder === undefined) throw new Error("which folder holds SGP4-VER.TLE and tcppver.out?");

interface Case {
  readonly noradId: number;
  readonly purpose: string;
  readonly line1: string;
  readonly line2: string;
  /** Start, stop and step asked for, minutes from epoch. */
  readonly asked: readonly [number, number, number];
  /** Minutes from epoch; km; km/s; each as printed. */
  readonly states: (readonly number[])[];
}

const cases: Case[] = [];
let purpose: string[] = [];
let line1 = "";
for (const line of readFileSync(join(folder, "SGP4-VER.TLE"), "utf8").split(/\r?\n/)) {
  if (line.startsWith("#")) {
    const words = line.replace(/^#+/, "").replaceAll("#", " ").replace(/\s+/g, " ").trim();
    if (words !== "" && !words.startsWith("---")) purpose.push(words);
  } else if (line.startsWith("1 ")) {
    line1 = line.slice(0, 69).trimEnd();
  } else if (line.startsWith("2 ")) {
    const [start = 0, stop = 0, step = 0] = line.slice(69).trim().split(/\s+/).map(Number);
    const noradId = Number(line.slice(2, 7));
    cases.push({
      noradId,
      purpose: purpose.join("; "),
      line1,
      line2: line.slice(0, 69),
      asked: [start, stop, step],
      states: [],
    });
    purpose = [];
  }
}

let current = -1;
for (const line of readFileSync(join(folder, "tcppver.out"), "utf8").split(/\r?\n/)) {
  if (/^\s*\d+ xx/.test(line)) current += 1;
  else if (line.trim() !== "") cases[current]?.states.push(line.trim().split(/\s+/).slice(0, 7).map(Number));
}
if (current !== cases.length - 1) throw new Error(`${cases.length} cases, but states of ${current + 1}`);

const rows = cases.map((c) => {
  const states = c.states.map((state) => `    ${JSON.stringify(state)}`).join(",\n");
  const { states: _, ...head } = c;
  return `  ${JSON.stringify(head).slice(0, -1)},"states":[\n${states}\n  ]}`;
});
const source =
  "Vallado, Crawford, Hujsak, Kelso: Revisiting Spacetrack Report #3, AIAA 2006-6753; verification input SGP4-VER.TLE and " +
  "printed output tcppver.out (distributed with the paper, found in brandon-rhodes/python-sgp4). WGS-72.";
writeFileSync(
  out,
  `{"source":${JSON.stringify(source)},\n"columns":["minutes","xKm","yKm","zKm","vxKmS","vyKmS","vzKmS"],\n"cases":[\n${rows.join(",\n")}\n]}\n`,
);
console.log(`${cases.length} cases, ${cases.reduce((sum, c) => sum + c.states.length, 0)} states`);

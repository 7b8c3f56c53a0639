/**
 * Throws altered element sets at every reader: node scripts/fuzz-readers.ts [MILLIONS] [SEED]. A record is altered byte by byte (flips, cuts,
 * doublings, splices, digits for digits) or made up by fast-check; then it must hold that
 *
 * - no reader throws, or takes longer than a second for a text of a few records;
 * - what is read is in range, and writing and reading it again gives the same figures (no silent wrong value);
 * - a TLE whose digits were altered is refused by its checksum, or its digits still sum to it;
 * - every problem has words without a hole in them.
 *
 * Prints what it did, and stops with status 1 at the first text that breaks a rule, printing it.
 */
import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  elementProblems,
  elementsFromOmm,
  parseTle,
  readElementSets,
  sgp4,
  writeElementSets,
  type Encoding,
  type MeanElements,
} from "../src/engine/index.ts";

const millions = Number(process.argv[2] ?? 5);
let seed = Number(process.argv[3] ?? 20261125) >>> 0;
const encodings: readonly Encoding[] = ["tle", "omm-json", "omm-csv", "omm-xml", "omm-kvn"];

/** A small generator of whole numbers: the same seed gives the same run. */
function below(n: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * n);
}

const truth = fileURLToPath(new URL("../test/truth/data/aiaa-2006-6753.json", import.meta.url));
const { cases }: { cases: readonly { readonly line1: string; readonly line2: string }[] } = JSON.parse(
  readFileSync(truth, "utf8"),
);
const sets: readonly MeanElements[] = cases.flatMap((c, i) => {
  const set = parseTle(c.line1, c.line2, { checksums: "ignore", name: `OBJECT ${i}, "&<" ${i % 3}` });
  return set.ok && set.value.written.MEAN_MOTION > 0.01 ? [set.value] : [];
});
const seeds = encodings.map((encoding) =>
  sets.map((_, i) => writeElementSets([sets[i]!, sets[(i + 1) % sets.length]!], encoding).text),
);

const characters = '0123456789.-+eE \t\r\n",:{}[]<>/&;=_#ABZaz\u0000\u007f\u00e9\ud83d';

function mutate(text: string): string {
  let result = text;
  for (let changes = 1 + below(4); changes > 0; changes--) {
    const at = below(result.length + 1);
    const length = 1 + below(below(8) === 0 ? 120 : 6);
    switch (below(7)) {
      case 0:
        result = result.slice(0, at) + result.slice(at + length);
        break;
      case 1:
        result = result.slice(0, at) + characters.charAt(below(characters.length)) + result.slice(at);
        break;
      case 2:
        result = result.slice(0, at) + characters.charAt(below(characters.length)) + result.slice(at + 1);
        break;
      case 3:
        result = result.slice(0, at) + result.slice(at, at + length) + result.slice(at);
        break;
      case 4:
        result = result.slice(0, at);
        break;
      case 5: {
        const other = below(result.length + 1);
        result = result.slice(0, at) + result.slice(other, other + length) + result.slice(at + length);
        break;
      }
      default:
        result = result.replace(/\d/g, (digit, offset: number) =>
          offset >= at && offset < at + 3 ? String(below(10)) : digit,
        );
    }
  }
  return result;
}

let records = 0;
let read = 0;
let refused = 0;
let slowestMs = 0;

function check(text: string, encoding: Encoding | null): void {
  const started = performance.now();
  const found = readElementSets(text);
  let ms = performance.now() - started;
  if (ms > 20) {
    // Another program's turn or the collector's: once more, and the shorter counts.
    const again = performance.now();
    readElementSets(text);
    ms = Math.min(ms, performance.now() - again);
  }
  slowestMs = Math.max(slowestMs, ms);
  if (ms > 1000) throw new Error(`took ${Math.round(ms)} ms`);
  read += found.sets.length;
  refused += found.problems.length;
  for (const problem of found.problems) {
    const { text: words, doThis } = elementProblems[problem.code](problem);
    if (/\bundefined\b|\bNaN\b/.test(words.replaceAll(String(problem.found ?? ""), "") + doThis))
      throw new Error(`words: ${words}`);
  }
  for (const set of found.sets) {
    const again = elementsFromOmm(set.written);
    if (!again.ok) throw new Error(`read, but refused by the range: ${again.problem.field}`);
    if (again.value.meanMotionRadMin !== set.meanMotionRadMin || again.value.epoch.taiDay !== set.epoch.taiDay)
      throw new Error("not the same set");
    if (!sgp4(set).ok) throw new Error("read, but no orbit");
  }
  if (encoding === "tle") checksums(text, found.sets.length);
  if (found.sets.length === 0 || below(50) !== 0) return;
  const written = writeElementSets(found.sets, "omm-json");
  const back = readElementSets(written.text);
  if (JSON.stringify(back.sets) !== JSON.stringify(found.sets)) throw new Error("written and read again, the figures differ");
}

/** No more sets than there are pairs of lines whose digits sum up. */
function checksums(text: string, count: number): void {
  let good = 0;
  for (const raw of text.split("\n")) {
    const line = raw.trimEnd();
    if (line.length !== 69) continue;
    let sum = 0;
    for (const c of line.slice(0, 68)) sum += c === "-" ? 1 : c >= "0" && c <= "9" ? Number(c) : 0;
    if (String(sum % 10) === line.charAt(68)) good += 1;
  }
  if (count > good / 2) throw new Error(`${count} sets from ${good} lines that sum up`);
}

const started = performance.now();
const wanted = millions * 1e6;
let current = "";
try {
  while (records < wanted) {
    const which = below(encodings.length);
    const list = seeds[which]!;
    current = mutate(list[below(list.length)]!);
    check(current, encodings[which] ?? null);
    records += 2; // each text holds two
  }
  const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.json(), fc.string({ maxLength: 400 }));
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom("", "[", "{", "<?xml?><ndm><omm>", "CCSDS_OMM_VERS = 2\n", "EPOCH,MEAN_MOTION\n", "1 00005U "),
      (text, head) => {
        current = head + text;
        check(current, null);
      },
    ),
    { numRuns: 50_000 },
  );
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\nthe text: ${JSON.stringify(current)}`);
  process.exit(1);
}
const seconds = Math.round((performance.now() - started) / 1000);
console.log(
  `${records} altered records and 50000 made-up texts in ${seconds} s: ${read} sets read, ${refused} problems told, ` +
    `slowest text ${slowestMs.toFixed(1)} ms, no rule broken`,
);

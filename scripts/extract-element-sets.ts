/**
 * Writes scripts/packs/input/dprk-satellites/element-sets.csv and sources.element-sets.csv from the evidence collection beside the
 * checkout: all sets of MALLIGYONG-1 until November 2024 (its first raises lie there), a thinned series since, and a few of the objects it is compared with.
 * The output is committed, so that packs build without the collection. Run: node scripts/extract-element-sets.ts
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ommFromLines } from "./packs/ommFromLines.ts";
import { ommColumns } from "./packs/tableInput.ts";

const collection = fileURLToPath(new URL("../../shared/data/elements/", import.meta.url));
const output = fileURLToPath(new URL("./packs/input/dprk-satellites/", import.meta.url));

/** What to keep of each object. Epochs as in two-line sets (YYDDD.DDDDDDDD): all before `wholeUntil`, then one every `everyDays`. */
const selections = [
  { noradId: 58400, name: "MALLIGYONG-1", wholeUntil: 24340, everyDays: 21, always: raises() },
  { noradId: 58401, name: "CHOLLIMA-1 R/B", wholeUntil: 99999, everyDays: 0, always: [] },
  { noradId: 41332, name: "KMS-4", wholeUntil: 16060, everyDays: 150, always: [] },
  { noradId: 39026, name: "KMS 3-2", wholeUntil: 13366, everyDays: 300, always: [] },
];

/** Epochs either side of each known raise of the orbit, so that the thinned series still shows when it happened. */
function raises(): readonly number[] {
  return [24149.19, 24159.97, 24246.19, 24266.84, 25014.44, 25090.88, 25235.27, 25355.86];
}

if (!existsSync(collection)) throw new Error(`${collection} is not there; the committed input files stay as they are`);

const columns = [...ommColumns, "source", "published"];
const lines = [columns.join(",")];
const sources = new Map<string, string>();
for (const { noradId, name, wholeUntil, everyDays, always } of selections) {
  const repositories = repositoriesByEpoch(noradId);
  const tle = readFileSync(`${collection}${noradId}.tle`, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const sets = [];
  for (let at = 0; at + 1 < tle.length; at += 2) sets.push({ first: tle[at] ?? "", second: tle[at + 1] ?? "" });
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, { first, second }] of sets.entries()) {
    const epoch = Number(first.slice(18, 32));
    const days = dayCount(epoch);
    const wanted =
      epoch < wholeUntil ||
      days - last >= everyDays ||
      index === sets.length - 1 ||
      always.some((near) => Math.abs(near - epoch) < 0.006);
    const repository = repositories.get(first.slice(18, 32).trim()) ?? "";
    // Three sets are known from an excerpt of a search engine only, without a repository that can be named: not used.
    if (!wanted || !repository.includes("/")) continue;
    last = days;
    const key = `us-sets-${repository.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
    sources.set(key, repository);
    const omm = ommFromLines(name, first, second);
    lines.push([...ommColumns.map((column) => omm[column]), key, ""].join(","));
  }
}
writeFileSync(`${output}element-sets.csv`, `${lines.join("\n")}\n`);
const sourceLines = [...sources]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([key, repository]) =>
      [
        key,
        "18th Space Defense Squadron",
        "us-18sds",
        `"CelesTrak or Space-Track, copy in ${repository}"`,
        `https://github.com/${repository}`,
        "2026-11-23",
        "public release, credit CelesTrak and Space-Track",
      ]
        .map((cell) => (cell.includes(",") && !cell.startsWith('"') ? `"${cell}"` : cell))
        .join(",") + ",",
  );
writeFileSync(`${output}sources.element-sets.csv`, `key,origin,originId,via,url,read,terms,note\n${sourceLines.join("\n")}\n`);
console.log(`${lines.length - 1} element sets from ${sources.size} public copies`);

function dayCount(epoch: number): number {
  return Math.floor(epoch / 1000) * 365.25 + (epoch % 1000);
}

/** The first repository that holds each epoch. */
function repositoriesByEpoch(noradId: number): ReadonlyMap<string, string> {
  const rows = readFileSync(`${collection}${noradId}.sources.csv`, "utf8").trim().split("\n").slice(1);
  return new Map(
    rows.map((row) => {
      const cells = row.split(",");
      return [cells[0] ?? "", (cells[6] ?? "").replaceAll('"', "").split(/[;|]/)[0]?.trim() ?? ""] as const;
    }),
  );
}

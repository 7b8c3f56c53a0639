/**
 * Writes scripts/packs/input/payloads/objects.csv from the evidence collection beside the checkout: the payloads that news speak of, with the
 * names that newspapers use. Facts of GCAT (J. McDowell, CC BY 4.0) and names of public lists of element sets, in our own columns and selection.
 * The output is committed, so that packs build without the collection. Run: node scripts/extract-payloads.ts
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ObjectRecord } from "../src/model/index.ts";
import { objectOfGcat } from "../src/sources/gcat/records.ts";
import { vagueDate, type GcatRow } from "../src/sources/gcat/table.ts";
import { keyOfName, newspaperNames } from "./payloads/names.ts";
import { cameDownOn, isNewsworthy, ownerOfNewest, swarms } from "./payloads/select.ts";
import { listedObjects, observationRows, payloadRows } from "./payloads/tables.ts";
import { cameDown, toldNames } from "./payloads/wholeNames.ts";

const shared = fileURLToPath(new URL("../../shared/data/", import.meta.url));
const output = fileURLToPath(new URL("./packs/input/payloads/objects.csv", import.meta.url));
if (!existsSync(shared)) throw new Error(`${shared} is not there; the committed input stays as it is`);

/** Objects that other packs tell of stay theirs, and so do the names that they have there. */
const others: readonly ObjectRecord[] = ["core", "dprk-satellites"].flatMap((pack) => {
  const lines = readFileSync(new URL(`../packs/${pack}/objects.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.map((line): ObjectRecord => JSON.parse(line));
});
const taken = new Set(others.flatMap(({ name, aliases }) => [name, ...aliases].map(keyOfName)));
const seen = new Set(others.map(({ noradId }) => noradId));

const observed = observationRows(shared);
const listed = listedObjects(shared);

/** A row of the catalogue of payloads in the columns of the whole catalogue. */
function asCatalogued(row: GcatRow): GcatRow {
  const of: Readonly<Record<string, string>> = {
    Satcat: String(Number(row("JCAT").slice(1))),
    Type: "P",
    Name: row("Name") || "-",
    State: row("UNState").replace(/[[\]*?]/g, ""),
    Payload_Category: row("Category").replace(/[?*]/g, ""),
    Payload_Class: row("Class"),
  };
  return (column) => of[column] ?? row(column);
}

const dayOf = (text: string): string | null => vagueDate(text.replace(/\?$/, ""))?.start.slice(0, 10) ?? null;

interface Candidate {
  readonly record: ObjectRecord;
  readonly names: readonly string[];
}

const candidates: Candidate[] = [];

/** Names that the catalogue gives a launch or a family and not the one object; lists number them. */
const nameless = /^(?:\d{4}-\d+|\D*)$|\bxing$|^\[/;
const rows = payloadRows(shared);
const numberOf = (row: GcatRow): number => Number(row("JCAT").slice(1));
const ownersOfName = Map.groupBy(rows, (row) => keyOfName(row("Name")));

function isAnothers(noradId: number, name: string): boolean {
  const owners = ownersOfName.get(keyOfName(name)) ?? [];
  return owners.length > 0 && !owners.some((row) => numberOf(row) === noradId);
}

function take(noradId: number, row: GcatRow, more: GcatRow | undefined): void {
  if (seen.has(noradId)) return;
  seen.add(noradId);
  const inLists = listed.get(noradId);
  if (!isNewsworthy(row, inLists)) return;
  const told = more === undefined ? null : objectOfGcat(more);
  const base = told ?? objectOfGcat(asCatalogued(row));
  if (base === null || base.cosparId === "") return;
  const decayed = cameDown.get(noradId) ?? (told !== null ? told.decayed : cameDownOn(row, null, inLists, dayOf));
  if (decayed === undefined || (base.launched !== null && decayed !== null && decayed < base.launched)) return;
  // What lists call it is left out where the catalogue has that name for another of the launch.
  const called = more?.("Payload_Name") || row("Name");
  const ofCatalogue = [called, ...(told === null ? [] : [told.name, ...told.aliases])];
  const lists = [...(inLists?.names.keys() ?? [])]
    .toReversed()
    .filter((name) => !swarms.test(name) && !isAnothers(noradId, name));
  const names = newspaperNames([
    ...(toldNames.get(noradId) ?? []),
    ...(nameless.test(called) ? [...lists, ...ofCatalogue] : [...ofCatalogue, ...lists]),
  ]);
  if (names.length === 0 || names.some((name) => taken.has(keyOfName(name)))) return;
  candidates.push({ record: { ...base, kind: "payload", decayed }, names });
}
for (const row of rows) take(numberOf(row), row, observed.get(numberOf(row)));
for (const [noradId, row] of observed) {
  const payload: GcatRow = (column) =>
    row(column === "Class" || column === "Category" ? `Payload_${column}` : column === "LDate" ? "Launch_Date" : column);
  take(noradId, payload, row);
}

for (const [noradId, { names: listedNames, cosparId, last }] of listed) {
  const name = [...listedNames.keys()].at(-1) ?? "";
  const owner = ownerOfNewest(name);
  if (seen.has(noradId) || owner === null || last < "2026" || cosparId < "2025" || / (?:R\/B|DEB)\b/.test(name)) continue;
  const launchId = cosparId.slice(0, 8);
  const record: ObjectRecord = {
    noradId,
    cosparId,
    name,
    aliases: [],
    owner,
    kind: "payload",
    purpose: null,
    launchId,
    launched: null,
    decayed: null,
  };
  candidates.push({ record, names: newspaperNames([name]) });
}

/** A name of more objects than this is a family's. */
const mostOfName = 3;
const shares = new Map<string, number>();
for (const { names } of candidates)
  for (const name of names) shares.set(keyOfName(name), (shares.get(keyOfName(name)) ?? 0) + 1);

const cell = (value: string | number | null): string => {
  const text = value === null ? "" : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const lines = ["noradId,cosparId,name,aliases,owner,kind,purpose,launchId,launched,decayed,source,published"];
for (const { record, names } of candidates.toSorted((a, b) => a.record.noradId - b.record.noradId)) {
  const [name, ...aliases] = names.filter((each) => (shares.get(keyOfName(each)) ?? 0) <= mostOfName);
  if (name === undefined) continue;
  const { noradId, cosparId, owner, purpose, launchId, launched, decayed } = record;
  lines.push(
    [
      noradId,
      cosparId,
      name,
      aliases.join("|"),
      owner,
      "payload",
      purpose,
      launchId,
      launched,
      decayed,
      launched === null ? "lists" : cameDown.has(noradId) ? "decay-told" : "gcat",
      null,
    ]
      .map(cell)
      .join(","),
  );
}
writeFileSync(output, `${lines.join("\n")}\n`);
console.log(`${lines.length - 1} payloads`);

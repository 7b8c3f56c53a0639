/** The tables of the evidence collection that tell of payloads: GCAT's, and the lists of element sets with their names. */
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { readGcatTable, type GcatRow } from "../../src/sources/gcat/table.ts";

const text = (path: string): string => gunzipSync(readFileSync(path)).toString("utf8");

/** GCAT's catalogue of payloads. */
export function payloadRows(shared: string): readonly GcatRow[] {
  const read = readGcatTable(text(`${shared}satcat/gcat-psatcat.tsv.gz`), ["JCAT", "Piece", "Name", "LDate", "TDate", "Class"]);
  if (!read.ok) throw new Error(read.problem);
  return read.value.rows;
}

/** Payloads that look at the Earth, with owners, decays and other names, by catalogue number. */
export function observationRows(shared: string): ReadonlyMap<number, GcatRow> {
  const records: readonly Record<string, string>[] = parse(text(`${shared}satcat/gcat-observation-payloads.csv.gz`), {
    columns: true,
  });
  return new Map(
    records.map((record) => {
      const row: GcatRow = (column) => {
        const cell = (record[column] ?? "").trim();
        return cell === "-" ? "" : cell;
      };
      return [Number(row("Satcat")), row];
    }),
  );
}

/** What lists of element sets say of an object: its names, when it was last in one, and how it then flew. */
export interface Listed {
  readonly names: ReadonlyMap<string, string>;
  readonly cosparId: string;
  readonly last: string;
  readonly perigeeKm: number;
  readonly revolutionsDay: number;
}

export function listedObjects(shared: string): ReadonlyMap<number, Listed> {
  const listed = new Map<number, Listed & { readonly names: Map<string, string> }>();
  const files = readdirSync(`${shared}catalog`).filter((file) => /^(?:full|active)-.*\.3le\.gz$/.test(file));
  const dayOf = (file: string): string => /\d{4}-\d{2}-\d{2}/.exec(file)?.[0] ?? "";
  for (const file of files.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))) {
    const lines = text(`${shared}catalog/${file}`).split("\n");
    for (let at = 0; at + 2 < lines.length; at++) {
      const [head = "", first = "", second = ""] = [lines[at], lines[at + 1], lines[at + 2]];
      if (!first.startsWith("1 ") || !second.startsWith("2 ") || head.startsWith("1 ")) continue;
      const number = Number(first.slice(2, 7));
      const names = listed.get(number)?.names ?? new Map<string, string>();
      const name = head.replace(/^0 /, "").trim();
      const revolutionsDay = Number(second.slice(52, 63));
      const axisKm = Math.cbrt(398_600.4418 / ((revolutionsDay * 2 * Math.PI) / 86_400) ** 2);
      const perigeeKm = axisKm * (1 - Number(`0.${second.slice(26, 33).trim()}`)) - 6378;
      names.delete(name);
      if (!/^(?:OBJECT|TBA)\b/.test(name)) names.set(name, dayOf(file));
      const designator = first.slice(9, 17).trim();
      const cosparId = `${Number(designator.slice(0, 2)) < 57 ? "20" : "19"}${designator.slice(0, 2)}-${designator.slice(2)}`;
      listed.set(number, { names, cosparId, last: dayOf(file), perigeeKm, revolutionsDay });
    }
  }
  return listed;
}

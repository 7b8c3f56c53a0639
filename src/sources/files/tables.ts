import { parse } from "csv-parse/sync";

/** A row of a table under the names of its columns, and its line in the file. */
export interface TableLine {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The forms of tables that are known, by their header. */
export type TableForm =
  | "celestrak-satcat"
  | "gcat-launches"
  | "gcat-objects"
  | "gcat-sites"
  | "gcat-launch-points"
  | "gcat-platforms"
  | "gcat-organisations"
  | "gcat-vehicles"
  | "gcat-payloads"
  | "gcat-catalogue";

/** Which table a text begins like; null where it is none that is known. */
export function tableFormOf(start: string): TableForm | null {
  const header = (start.startsWith("\uFEFF") ? start.slice(1) : start).split(/\r?\n/, 1)[0] ?? "";
  const has = (...columns: readonly string[]): boolean => {
    const names = header.replace(/^#/, "").split(/[\t,]/);
    return columns.every((column) => names.includes(column));
  };
  if (has("OBJECT_NAME", "NORAD_CAT_ID", "OBJECT_TYPE", "OWNER", "LAUNCH_DATE")) return "celestrak-satcat";
  if (has("Launch_Tag", "Launch_JD", "LaunchCode", "Launch_Site")) return "gcat-launches";
  if (has("JCAT", "Satcat", "Launch_Date", "Decay_Date", "Launch_Tag")) return "gcat-objects";
  if (!header.startsWith("#")) return null;
  if (has("LV_Name", "LV_Family")) return "gcat-vehicles";
  if (has("JCAT", "Program", "UNState")) return "gcat-payloads";
  if (has("JCAT", "Satcat", "DDate")) return "gcat-catalogue";
  if (has("VClass", "VClassID")) return "gcat-platforms";
  if (has("Site", "Code", "Group")) return "gcat-sites";
  if (has("Site", "Code")) return "gcat-launch-points";
  return has("Code", "UCode", "StateCode") ? "gcat-organisations" : null;
}

/** All rows; a row with too few or too many cells has the cells that it has. GCAT's remarks (lines that begin with #) are passed over. */
export function tableLines(text: string): readonly TableLine[] {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return plain.startsWith("#") || (plain.split("\n", 1)[0] ?? "").includes("\t") ? tabLines(plain) : commaLines(plain);
}

function tabLines(text: string): readonly TableLine[] {
  const lines = text.split("\n");
  const header = (lines[0] ?? "").replace(/^#/, "").trimEnd().split("\t");
  return lines.slice(1).flatMap((raw, index) => {
    if (raw.startsWith("#") || raw.trim() === "") return [];
    const found = raw.replace(/\r$/, "").split("\t");
    return [{ line: index + 2, cells: Object.fromEntries(header.map((name, at) => [name, (found[at] ?? "").trim()])) }];
  });
}

function commaLines(text: string): readonly TableLine[] {
  const rows: readonly { readonly record: Record<string, string>; readonly info: { readonly lines: number } }[] = parse(text, {
    columns: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
}

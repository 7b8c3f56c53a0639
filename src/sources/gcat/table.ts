import { fail, ok, type Result } from "../../base/index.ts";

/** A table of GCAT: rows by column name, cells without their padding, "" for its "-". */
export interface GcatTable {
  readonly columns: readonly string[];
  readonly rows: readonly GcatRow[];
  /** "2025-12-01T01:08:57Z": when the table was made; null where it does not say. */
  readonly updated: string | null;
  /** Lines with another number of cells than the header. */
  readonly leftOut: readonly string[];
}
export type GcatRow = (column: string) => string;

/**
 * Reads GCAT's tab-separated form: a header that begins with #, then comments that begin with #, then rows. A row that is too long
 * or too short is left out. `needed` columns must be there; in words, why it is no such table.
 */
export function readGcatTable(text: string, needed: readonly string[]): Result<GcatTable, string> {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  const columns = (lines[0] ?? "")
    .replace(/^#\s*/, "")
    .split("\t")
    .map((name) => name.trim());
  const missing = needed.find((name) => !columns.includes(name));
  if (missing !== undefined) return fail(`it has no column ${missing}`);
  const place = new Map(columns.map((name, index) => [name, index]));
  const rows: GcatRow[] = [];
  const leftOut: string[] = [];
  let updated: string | null = null;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line.trim() === "") continue;
    if (line.startsWith("#")) {
      updated ??= updatedOf(line);
      continue;
    }
    const cells = line.split("\t");
    if (cells.length !== columns.length) {
      leftOut.push(`line ${index + 1}: ${cells.length} cells; the header has ${columns.length}`);
      continue;
    }
    rows.push((column) => {
      const cell = (cells[place.get(column) ?? -1] ?? "").trim();
      return cell === "-" ? "" : cell;
    });
  }
  return ok({ columns, rows, updated, leftOut });
}

/** When a table of GCAT says that it was made; null where it does not. */
export function updatedOfTable(text: string): string | null {
  const line = /^# *Updated .*$/im.exec(text.slice(0, 4096))?.[0];
  return line === undefined ? null : updatedOf(line);
}

/** "# Updated 2025 Dec  1 0108:57" */
function updatedOf(line: string): string | null {
  const date = vagueDate(line.replace(/^#\s*Updated\s*/i, ""));
  return date === null || date.uncertaintyS > 86_400 ? null : date.start;
}

/** A date of GCAT: the earliest moment it can mean, and how much later it may have been. */
export interface VagueDate {
  readonly start: string;
  readonly uncertaintyS: number;
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const form = /^(\d{4})(?: ([A-Z][a-z]{2})(?: (\d{1,2})(?: (?:(\d{2})h|(\d{2})(\d{2})(?::(\d{2})(?:\.\d+)?)?))?)?)?(\?)?$/;

/**
 * GCAT's vague dates: year, month, day, hour ("13h"), minute ("1342") or second ("1342:28"), in UTC. A question mark widens the
 * uncertainty threefold. null for what is no date or only a quarter or a decade.
 */
export function vagueDate(text: string): VagueDate | null {
  const found = form.exec(text.trim().replace(/\s+/g, " "));
  if (found === null) return null;
  const [, year = "", month, day, onlyHour, hour = onlyHour, minute, second, doubt] = found;
  const monthNumber = month === undefined ? 1 : months.indexOf(month) + 1;
  if (monthNumber === 0) return null;
  const date = `${year}-${two(monthNumber)}-${two(Number(day ?? 1))}`;
  const start = `${date}T${two(Number(hour ?? 0))}:${minute ?? "00"}:${second ?? "00"}Z`;
  const at = Date.parse(start);
  // 31 June and 24:61 are read by no one.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== start.slice(0, 10)) return null;
  const step =
    second !== undefined
      ? 1
      : minute !== undefined
        ? 60
        : hour !== undefined
          ? 3600
          : day !== undefined
            ? 86_400
            : month !== undefined
              ? 2_678_400
              : 31_622_400;
  return { start, uncertaintyS: doubt === undefined ? step : 3 * step };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

import type { z } from "zod";
import type { SourceRow } from "./packFormat.ts";
import type { PackProblem } from "./problems.ts";
import type { TableText } from "./readPack.ts";

/**
 * The rows of one JSON Lines text that fit the schema; what does not fit goes to `leftOut` with its line, and reading goes
 * on. `keys` collects the keys seen so far in the table. Empty lines are skipped.
 */
export function readTable<S extends z.ZodType>(
  { file, text }: TableText,
  schema: S,
  keyOf: (row: z.infer<S>) => string,
  sources: ReadonlyMap<string, SourceRow> | null,
  keys: Set<string>,
  leftOut: PackProblem[],
): readonly z.infer<S>[] {
  const rows: z.infer<S>[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const place = { file, line: index + 1 };
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      leftOut.push({ code: "pack-row", place, found: shorten(line), expected: "one JSON object in the line" });
      continue;
    }
    const parsed = schema.safeParse(json);
    if (!parsed.success) {
      leftOut.push({ code: "pack-row", place, ...firstIssue(parsed.error, json) });
      continue;
    }
    const named = sourceOf(json);
    if (sources !== null && !sources.has(named)) {
      leftOut.push({ code: "pack-row-source", place, found: named });
      continue;
    }
    const key = keyOf(parsed.data);
    if (keys.has(key)) {
      leftOut.push({ code: "pack-row-double", place, found: key });
      continue;
    }
    keys.add(key);
    rows.push(parsed.data);
  }
  return rows;
}

/** The first thing wrong with a value, as found and expected: `found: "latitudeDeg: 391"`, `expected: "<=90"`. */
export function firstIssue(error: z.ZodError, value: unknown): { readonly found: string; readonly expected: string } {
  const issue = error.issues[0];
  if (issue === undefined) return { found: shorten(JSON.stringify(value)), expected: "another value" };
  let at: unknown = value;
  for (const step of issue.path) at = isRecord(at) ? at[String(step)] : undefined;
  const where = issue.path.map(String).join(".");
  const what = at === undefined ? "nothing" : shorten(JSON.stringify(at));
  return { found: where === "" ? what : `${where}: ${what}`, expected: issue.message.replace(/^[^:]*: (?:expected )?/, "") };
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null;
}

function sourceOf(json: unknown): string {
  return isRecord(json) && typeof json["source"] === "string" ? json["source"] : "";
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}

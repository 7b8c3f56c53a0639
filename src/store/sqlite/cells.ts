/** A row of a statement that gives arrays, as its cells. */
export function cells(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [];
}

/** A cell that is text or null. */
export function textOrNull(cell: unknown): string | null {
  return typeof cell === "string" ? cell : null;
}

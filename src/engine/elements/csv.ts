/**
 * A strict reader of comma-separated rows (RFC 4180), one record a line: a field in quotation marks may hold commas and doubled
 * marks, but no line end, since no field of an OMM does; so a lost mark costs one row and not the rest of the file.
 */
export interface CsvCell {
  readonly text: string;
  /** Column of its first character, from 0. */
  readonly start: number;
}

/** @returns the cells; or, where a mark is opened and not closed, or a closed field goes on, the column of that fault, from 0. */
export function csvCells(line: string): readonly CsvCell[] | number {
  const cells: CsvCell[] = [];
  let at = 0;
  for (;;) {
    if (line.charAt(at) === '"') {
      const start = at;
      let text = "";
      let from = at + 1;
      for (;;) {
        const mark = line.indexOf('"', from);
        if (mark < 0) return start;
        text += line.slice(from, mark);
        at = mark + 1;
        if (line.charAt(at) !== '"') break;
        text += '"';
        from = at + 1;
      }
      if (at < line.length && line.charAt(at) !== ",") return at;
      cells.push({ text, start });
    } else {
      const comma = line.indexOf(",", at);
      const end = comma < 0 ? line.length : comma;
      cells.push({ text: line.slice(at, end), start: at });
      at = end;
    }
    if (at >= line.length) return cells;
    at += 1;
    if (at === line.length) {
      cells.push({ text: "", start: at });
      return cells;
    }
  }
}

import { report as schema, type Report } from "../model/index.ts";

/**
 * The report as the JSON that others build on (design §5): keys in the order of the schema whatever order they were made
 * in, two spaces, a line feed at the end. Throws where the report breaks its own schema: that is our bug, not the reader's.
 */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(schema.parse(report), null, 2)}\n`;
}

import { z } from "zod";
import { tableSchemas } from "./packFormat.ts";

/** What an archive keeps of a pack that was imported besides its rows: whom to credit for them. Its key is the pack's name. */
const schema = z.object({ version: z.string(), title: z.string(), dated: z.string(), sources: z.array(tableSchemas.sources) });
export type PackRecord = z.infer<typeof schema>;

export function packRecord(value: unknown): PackRecord | null {
  const read = schema.safeParse(value);
  return read.success ? read.data : null;
}

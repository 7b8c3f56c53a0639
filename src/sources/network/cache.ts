import { createHash } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { readIfThere, writeWhole } from "./files.ts";

/** A document as it came, kept to ask only whether it has changed. */
export interface CachedDocument {
  /** Where it came from in the end. */
  readonly url: string;
  readonly contentType: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly fetchedMs: number;
  readonly bytes: Buffer;
}

export interface DocumentCache {
  readonly get: (address: string) => Promise<CachedDocument | null>;
  readonly put: (address: string, document: CachedDocument) => Promise<void>;
}

const record = z.object({
  address: z.string(),
  url: z.string(),
  contentType: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  fetchedMs: z.number(),
  sha256: z.string(),
});

/** Copies not renewed for this long are removed. */
const keptMs = 45 * 24 * 3_600_000;

/**
 * Documents by the address asked, in one folder: NAME.json says what NAME.body is. The name is a hash, so that no address reaches
 * outside the folder; a body that does not have the hash noted for it counts as absent.
 */
export function cacheOnDisk(folder: string, now: () => number): DocumentCache {
  const paths = (address: string): { readonly note: string; readonly body: string } => {
    const name = sha256Hex(address);
    return { note: join(folder, `${name}.json`), body: join(folder, `${name}.body`) };
  };
  return {
    async get(address) {
      const { note, body } = paths(address);
      const [noted, bytes] = await Promise.all([readIfThere(note), readIfThere(body)]);
      if (noted === null || bytes === null) return null;
      const read = parseRecord(noted.toString("utf8"));
      if (read === null || read.address !== address || read.sha256 !== sha256Hex(bytes)) return null;
      const { url, contentType, etag, lastModified, fetchedMs } = read;
      return { url, contentType, etag, lastModified, fetchedMs, bytes };
    },
    async put(address, document) {
      const { note, body } = paths(address);
      const { bytes, ...rest } = document;
      await writeWhole(body, bytes);
      await writeWhole(note, JSON.stringify({ address, ...rest, sha256: sha256Hex(bytes) } satisfies z.infer<typeof record>));
      await removeOld(folder, now() - keptMs);
    },
  };
}

export function sha256Hex(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}

function parseRecord(text: string): z.infer<typeof record> | null {
  try {
    const read = record.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

async function removeOld(folder: string, beforeMs: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && found.mtimeMs < beforeMs) await rm(path, { force: true });
  }
}

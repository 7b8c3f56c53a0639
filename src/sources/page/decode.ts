import { charsetOf } from "../network/index.ts";

/** The text of a page's bytes, or the name of an encoding that is not known. */
export type Decoded = { readonly text: string } | { readonly unknown: string };

/**
 * By a byte-order mark, else the Content-Type's charset, else the page's own <meta>, else UTF-8 where the bytes are UTF-8, else
 * windows-1252, as browsers do. Bytes that the encoding does not have become U+FFFD.
 */
export function decodePage(bytes: Uint8Array, contentType: string): Decoded {
  const label =
    byOrderMark(bytes) ?? charsetOf(contentType) ?? metaCharset(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
  try {
    return { text: new TextDecoder(label).decode(bytes) };
  } catch {
    return { unknown: label.slice(0, 40) };
  }
}

function byOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return a === 0xff && b === 0xfe ? "utf-16le" : null;
}

function metaCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return /<meta[^>]+charset\s*=\s*["']?([\w:.+-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

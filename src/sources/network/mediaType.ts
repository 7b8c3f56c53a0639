/** The type of a Content-Type header in lower case, without parameters; "" where there is none. */
export function mediaType(header: string | undefined): string {
  return (header ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** The charset that a Content-Type header names, in lower case; null where it names none. */
export function charsetOf(header: string | undefined): string | null {
  return /;\s*charset\s*=\s*"?([\w:.+-]+)"?/i.exec(header ?? "")?.[1]?.toLowerCase() ?? null;
}

/** True where bytes begin as a web page does, whatever type was said: providers send pages for blocks and errors. */
export function looksLikeHtml(bytes: Buffer): boolean {
  const start = bytes
    .subarray(0, 1024)
    .toString("latin1")
    .replace(/^\u00EF\u00BB\u00BF/, "")
    .trimStart()
    .toLowerCase();
  return /^(<!doctype html|<html|<head|<body|<!--)/.test(start);
}

/** The title of a page, for telling what came instead of data; its first words where it has none. */
export function pageTitle(bytes: Buffer): string {
  const text = bytes.subarray(0, 4096).toString("utf8");
  const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1] ?? text.replace(/<[^>]*>/g, " ");
  const words = title.replace(/\s+/g, " ").trim();
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}

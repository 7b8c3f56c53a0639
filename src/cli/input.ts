import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { decode } from "../answers/index.ts";
import { CommandFailure, exit } from "./exit.ts";

/** The longest text that is read. A long book is 2 MB; beyond it there is no article. */
const MAX_BYTES = 5 * 1024 * 1024;

/** Reads a file, or standard input for "-", as UTF-8 text. Fails in words for what is missing, too large, binary or empty. */
export async function readTextInput(path: string, maxBytes: number = MAX_BYTES): Promise<string> {
  return decode(await readInputBytes(path, maxBytes), nameOfInput(path));
}

/** What an input is called in words. */
export function nameOfInput(path: string): string {
  return path === "-" ? "standard input" : path;
}

/** The bytes of a file, or of standard input for "-". Fails in words for what is missing or too large. */
export async function readInputBytes(path: string, maxBytes: number = MAX_BYTES): Promise<Buffer> {
  const name = nameOfInput(path);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    if (path !== "-" && (await stat(path)).isDirectory()) {
      throw new CommandFailure(exit.inputOutput, `${name} is a folder, not a text.`, "Name one file in it.");
    }
    const stream: AsyncIterable<Buffer> = path === "-" ? process.stdin : createReadStream(path);
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > maxBytes) {
        throw new CommandFailure(
          exit.unreadable,
          `${name} is larger than ${maxBytes / 1024 / 1024} MB, the most that is read as one text.`,
          "Cut out the article and check that.",
        );
      }
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(
      exit.inputOutput,
      `${name} could not be read: ${systemErrorWords(error)}.`,
      "Check the name and the rights.",
    );
  }
  return Buffer.concat(chunks);
}

/** The system's own code in words, without the path that the caller names anyway. */
export function systemErrorWords(error: unknown): string {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
  const words: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file",
    EACCES: "permission denied",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of the path is not a folder",
    ENOSPC: "the disk is full",
    EROFS: "the file system is read-only",
  };
  if (code !== null) return words[code] ?? code;
  return error instanceof Error ? error.message : String(error);
}

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { CommandFailure, exit } from "./exit.ts";

/** The longest text that is read. A long book is 2 MB; beyond it there is no article. */
const MAX_BYTES = 5 * 1024 * 1024;

export interface TextInput {
  readonly text: string;
  readonly bytesSha256: string;
}

/** Reads a file, or standard input for "-", as UTF-8 text. Fails in words for what is missing, too large, binary or empty. */
export async function readTextInput(path: string, maxBytes: number = MAX_BYTES): Promise<TextInput> {
  return textOfBytes(await readInputBytes(path, maxBytes), path);
}

/** The same for bytes that were read already. */
export function textOfBytes(bytes: Buffer, path: string): TextInput {
  return { text: decode(bytes, nameOf(path)), bytesSha256: createHash("sha256").update(bytes).digest("hex") };
}

function nameOf(path: string): string {
  return path === "-" ? "standard input" : path;
}

/** The bytes of a file, or of standard input for "-". Fails in words for what is missing or too large. */
export async function readInputBytes(path: string, maxBytes: number = MAX_BYTES): Promise<Buffer> {
  const name = nameOf(path);
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

function decode(bytes: Buffer, name: string): string {
  if (bytes.includes(0)) {
    throw new CommandFailure(
      exit.unreadable,
      `${name} is binary: a zero byte stands at offset ${bytes.indexOf(0)}.`,
      "Give plain text or Markdown in UTF-8. From a PDF or a word processor, save as plain text first.",
    );
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CommandFailure(exit.unreadable, `${name} is not UTF-8 text.`, "Save it as UTF-8 and try again.");
  }
  if (text.trim() === "") {
    throw new CommandFailure(
      exit.unreadable,
      `${name} is empty: there is no text to check.`,
      "Give a file with the text, or pipe it in: groundtrack check -",
    );
  }
  return text;
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

import { rename, writeFile } from "node:fs/promises";
import { CommandFailure, exit } from "./exit.ts";
import { systemErrorWords } from "./input.ts";

/** Writes beside the target first, so that an interrupted run leaves either the old file or the whole new one. */
export async function writeWhole(path: string, text: string, option = "--html"): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    throw new CommandFailure(
      exit.inputOutput,
      `${path} could not be written: ${systemErrorWords(error)}.`,
      `Choose another place for ${option}.`,
    );
  }
}

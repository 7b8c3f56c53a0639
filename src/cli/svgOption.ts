import { InvalidArgumentError, type Command } from "commander";
import { pictureData } from "../answers/index.ts";
import { drawings } from "../report/index.ts";
import { CommandFailure, exit } from "./exit.ts";
import { writeWhole } from "./output.ts";

export interface SvgFlags {
  readonly svg?: string;
  readonly svgWidth: number;
}

const usualWidth = 720;

/** `--svg FILE` and its width, on a command that has a picture. */
export function withSvg(command: Command, shows: string): Command {
  return command
    .option("--svg <file>", `write a picture as well: ${shows}`)
    .option(
      "--svg-width <pixels>",
      "how wide the picture is shown, so that its letters keep their size",
      parseWidth,
      usualWidth,
    );
}

/** The one that a picture is of; more or none fail in words. */
export function onlyOne<T>(all: readonly T[]): T {
  const [first, second] = all;
  if (first === undefined || second !== undefined) {
    throw new CommandFailure(exit.usage, "A picture shows one object.", "Give a file that holds one, or name an object.");
  }
  return first;
}

/** All that gathers and draws pictures. */
export type Kit = Awaited<ReturnType<typeof pictureData>> & Awaited<ReturnType<typeof drawings>>;

/** Writes the picture where one is asked for; what draws is loaded then. */
export async function writePicture(
  { svg, svgWidth }: SvgFlags,
  draw: (kit: Kit, width: number) => string | Promise<string>,
): Promise<void> {
  if (svg === undefined) return;
  const [gathering, drawing] = await Promise.all([pictureData(), drawings()]);
  await writeWhole(svg, await draw({ ...gathering, ...drawing }, svgWidth), "--svg");
}

function parseWidth(text: string): number {
  const pixels = Number(text);
  if (!(pixels >= 320 && pixels <= 2000))
    throw new InvalidArgumentError(`"${text}" is no width; give pixels between 320 and 2000.`);
  return Math.round(pixels);
}

import { readdir, readFile } from "node:fs/promises";
import { z } from "zod";
import { aboutAnswer, examplesAnswer } from "../../model/index.ts";
import { limits } from "../limits.ts";
import { task } from "../lanes/task.ts";

const about = task(z.object({ network: z.boolean() }), aboutAnswer, async ({ network }, { evidence, version }) => {
  const { versions } = await evidence.workspaceFor("");
  const { textBytes, fileBytes, reportBytes, taskS } = limits;
  return {
    groundtrack: version,
    versions,
    network,
    archive: (await evidence.archive()) !== null,
    limits: { textBytes, fileBytes, reportBytes, seconds: taskS },
  };
});

const folder = new URL("../../../examples/", import.meta.url);

/** The texts of `examples/`, with what their first lines say of them. */
const examples = task(z.object({}), examplesAnswer, async () => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).toSorted();
  return {
    examples: await Promise.all(
      names.map(async (name) => {
        const text = await readFile(new URL(name, folder), "utf8");
        const said = (what: string): string | null => new RegExp(`^${what}:[ \\t]*(.+)$`, "m").exec(text)?.[1]?.trim() ?? null;
        const id = name.slice(0, -".txt".length);
        return { id, title: said("Title") ?? id, publisher: said("Publisher"), published: said("Published"), text };
      }),
    ),
  };
});

export const aboutTasks = { about, examples } as const;

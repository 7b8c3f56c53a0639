import { z } from "zod";
import { programmeOf } from "../../answers/index.ts";
import { programmes } from "../../catalogue/index.ts";
import { programmeAnswer, programmesAnswer } from "../../model/index.ts";
import { task } from "../lanes/task.ts";

const list = task(z.object({}), programmesAnswer, async () => ({
  programmes: programmes.map(({ id, name, owner, summary }) => ({ id, name, owner, summary })),
}));

const timeline = task(z.object({ id: z.string() }), programmeAnswer, async ({ id }, { evidence, version, now, tell }) =>
  programmeOf(id, await evidence.workspaceFor(""), { version, now: now(), tell }),
);

export const programmeTasks = { programmes: list, programme: timeline } as const;

import { Hono } from "hono";
import { z } from "zod";
import { programmeAnswer, programmesAnswer } from "../../model/index.ts";
import type { AppDeps } from "../deps.ts";
import { checked, describe } from "../describe.ts";
import { answer } from "../reply.ts";

const onlyId = checked("param", z.object({ id: z.string().regex(/^[a-z0-9-]{1,80}$/, "is no id of a programme") }));

export function programmeRoutes(deps: AppDeps): Hono {
  const app = new Hono();
  app.get(
    "/programmes",
    describe({ summary: "Programmes whose timelines can be asked for", tag: "programmes", answer: programmesAnswer }),
    (c) => answer(c, deps, "programmes", {}),
  );
  app.get(
    "/programmes/:id",
    describe({
      summary:
        "The timeline of a programme: what was said, by whom and against whom, joined with what happened; sayings are checked now",
      tag: "programmes",
      answer: programmeAnswer,
      fails: [400, 404],
    }),
    onlyId,
    (c) => answer(c, deps, "programme", c.req.valid("param")),
  );
  return app;
}

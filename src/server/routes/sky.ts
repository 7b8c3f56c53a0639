import { Hono } from "hono";
import { aboutAnswer, examplesAnswer, overheadAnswer, placesAnswer } from "../../model/index.ts";
import type { AppDeps } from "../deps.ts";
import { checked, describe } from "../describe.ts";
import { namesPlace, overheadQuestion, placeMissing, placesQuestion } from "../questions.ts";
import { answer } from "../reply.ts";

export function skyRoutes(deps: AppDeps): Hono {
  const app = new Hono();
  app.get(
    "/overhead",
    describe({
      summary: "What stood above a place at a moment, and what a light in the sky can have been: give place, or lat and lon",
      tag: "sky",
      answer: overheadAnswer,
      fails: [400, 404],
    }),
    checked("query", overheadQuestion.refine(namesPlace, placeMissing)),
    (c) => answer(c, deps, "overhead", c.req.valid("query")),
  );
  app.get(
    "/places",
    describe({ summary: "Places that a name can mean, the likeliest first", tag: "sky", answer: placesAnswer, fails: [400] }),
    checked("query", placesQuestion),
    (c) => answer(c, deps, "places", c.req.valid("query")),
  );
  app.get(
    "/examples",
    describe({ summary: "Texts that come with Groundtrack, to try", tag: "about", answer: examplesAnswer }),
    (c) => answer(c, deps, "examples", {}),
  );
  app.get("/about", describe({ summary: "Versions, and what this server may do", tag: "about", answer: aboutAnswer }), (c) =>
    answer(c, deps, "about", { network: deps.network }),
  );
  return app;
}

import { Hono } from "hono";
import {
  claimsAboutAnswer,
  companyAnswer,
  coverageAnswer,
  decayAnswer,
  dossierAnswer,
  historyAnswer,
  manoeuvresAnswer,
  neighboursAnswer,
  objectsAnswer,
  originAnswer,
  passesAnswer,
} from "../../model/index.ts";
import type { AppDeps } from "../deps.ts";
import { checked, describe } from "../describe.ts";
import {
  coverageQuery,
  decayQuery,
  dossierQuery,
  historyQuery,
  manoeuvresQuery,
  namesPlace,
  nearQuery,
  objectQuestion,
  objectsQuestion,
  originQuery,
  passesQuery,
  placeMissing,
} from "../questions.ts";
import { answer } from "../reply.ts";

const onlyId = checked("param", objectQuestion);

export function objectRoutes(deps: AppDeps): Hono {
  const app = new Hono();
  app.get(
    "/objects",
    describe({
      summary: "Objects that a name, number or designator can mean, the surest first",
      tag: "objects",
      answer: objectsAnswer,
      fails: [400],
    }),
    checked("query", objectsQuestion),
    (c) => answer(c, deps, "objects", c.req.valid("query")),
  );
  app.get(
    "/objects/:id",
    describe({ summary: "Everything known of one object", tag: "objects", answer: dossierAnswer, fails: [400, 404] }),
    onlyId,
    checked("query", dossierQuery),
    (c) => answer(c, deps, "dossier", { ...c.req.valid("param"), ...c.req.valid("query") }),
  );
  app.get(
    "/objects/:id/history",
    describe({
      summary: "Height, inclination and period by each element set held",
      tag: "objects",
      answer: historyAnswer,
      fails: [400, 404],
    }),
    onlyId,
    checked("query", historyQuery),
    (c) => answer(c, deps, "history", { ...c.req.valid("param"), ...c.req.valid("query") }),
  );
  app.get(
    "/objects/:id/passes",
    describe({
      summary: "Passes over a place: give place, or lat and lon",
      tag: "objects",
      answer: passesAnswer,
      fails: [400, 404, 422],
    }),
    onlyId,
    checked("query", passesQuery.refine(namesPlace, placeMissing)),
    (c) => answer(c, deps, "passes", { ...c.req.valid("param"), ...c.req.valid("query") }),
  );
  app.get(
    "/objects/:id/manoeuvres",
    describe({
      summary: "Burns that its element sets show, down to a confidence of 0.05",
      tag: "objects",
      answer: manoeuvresAnswer,
      fails: [400, 404, 422],
    }),
    onlyId,
    checked("query", manoeuvresQuery),
    (c) => answer(c, deps, "manoeuvres", { ...c.req.valid("param"), ...c.req.valid("query") }),
  );
  app.get(
    "/objects/:id/decay",
    describe({
      summary: "When it comes down, by its last set",
      tag: "objects",
      answer: decayAnswer,
      fails: [400, 404, 422],
    }),
    onlyId,
    checked("query", decayQuery),
    (c) => answer(c, deps, "decay", { ...c.req.valid("param"), ...c.req.valid("query") }),
  );
  app.get(
    "/objects/:id/origin",
    describe({
      summary: "From which sites and when it can have been launched",
      tag: "objects",
      answer: originAnswer,
      fails: [400, 404, 422],
    }),
    onlyId,
    checked("query", originQuery),
    (c) => answer(c, deps, "origin", { ...c.req.valid("param"), ...c.req.valid("query") }),
  );
  app.get(
    "/objects/:id/near",
    describe({
      summary: "Company with another object (Company), or everything held that comes near (Neighbours)",
      tag: "objects",
      answer: companyAnswer.or(neighboursAnswer),
      fails: [400, 404, 422],
    }),
    onlyId,
    checked("query", nearQuery),
    (c) => answer(c, deps, "near", { ...c.req.valid("param"), ...c.req.valid("query") }),
  );
  app.get(
    "/objects/:id/coverage",
    describe({
      summary: "How often it, alone or with others, can look at a place",
      tag: "objects",
      answer: coverageAnswer,
      fails: [400, 404, 422],
    }),
    onlyId,
    checked("query", coverageQuery.refine(namesPlace, placeMissing)),
    (c) => answer(c, deps, "coverage", { ...c.req.valid("param"), ...c.req.valid("query") }),
  );
  app.get(
    "/objects/:id/claims",
    describe({ summary: "Claims about it in kept reports", tag: "objects", answer: claimsAboutAnswer, fails: [400] }),
    onlyId,
    (c) => answer(c, deps, "claims-about", c.req.valid("param")),
  );
  return app;
}

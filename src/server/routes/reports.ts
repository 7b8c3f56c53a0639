import { Hono } from "hono";
import { keptAnswer, report, reportsAnswer } from "../../model/index.ts";
import { z } from "zod";
import type { AppDeps } from "../deps.ts";
import { checked, describe } from "../describe.ts";
import { limits } from "../limits.ts";
import { problem, problemOfWork } from "../problems.ts";
import { exportFormat, reportId, reportsQuestion } from "../questions.ts";
import { answer, fits } from "../reply.ts";
import { limitedTo, wrongType } from "./check.ts";

const onlyId = checked("param", z.object({ id: reportId }));

export function reportRoutes(deps: AppDeps): Hono {
  const app = new Hono();
  app.get(
    "/reports",
    describe({ summary: "Reports kept here, the latest checked first", tag: "reports", answer: reportsAnswer, fails: [400] }),
    checked("query", reportsQuestion),
    (c) => answer(c, deps, "reports", c.req.valid("query")),
  );
  app.post(
    "/reports",
    describe({
      summary: "Keep a report; keeping it again changes nothing",
      tag: "reports",
      answer: keptAnswer,
      status: 201,
      body: { "application/json": report },
      fails: [413, 415, 422],
    }),
    limitedTo(limits.reportBytes),
    async (c) =>
      isJson(c.req.header("content-type")) ? answer(c, deps, "keep-report", { text: await c.req.text() }, 201) : notJson(c),
  );
  app.get(
    "/reports/:id",
    describe({ summary: "A kept report", tag: "reports", answer: report, fails: [400, 404] }),
    onlyId,
    (c) => answer(c, deps, "report", c.req.valid("param")),
  );
  app.put(
    "/reports/:id",
    describe({
      summary:
        "Put a reviewed report in the place of a kept one. If-Match with the entity tag that was read keeps others' changes.",
      tag: "reports",
      answer: keptAnswer,
      body: { "application/json": report },
      fails: [400, 404, 412, 413, 415, 422],
    }),
    onlyId,
    limitedTo(limits.reportBytes),
    async (c) => {
      if (!isJson(c.req.header("content-type"))) return notJson(c);
      const { id } = c.req.valid("param");
      const condition = c.req.header("if-match");
      if (condition !== undefined) {
        const now = await deps.work.ask("report", { id });
        if (!now.ok) return problemOfWork(c, now.problem);
        if (!fits(condition, `"${now.sha256.slice(0, 32)}"`)) {
          return problem(c, 412, "The report was changed since it was read.", "Read it again, and make the change in that.");
        }
      }
      return answer(c, deps, "replace-report", { id, text: await c.req.text() });
    },
  );
  app.get(
    "/reports/:id/export",
    describe({
      summary: "A kept report in another form",
      tag: "reports",
      answer: report,
      alsoAs: { "text/html": "one page", "text/markdown": "Markdown", "text/calendar": "iCalendar" },
      fails: [400, 404, 422],
    }),
    onlyId,
    checked("query", z.object({ format: exportFormat.default("html") })),
    async (c) => {
      const input = { ...c.req.valid("param"), ...c.req.valid("query") };
      const outcome = await deps.work.ask("export", input, { signal: c.req.raw.signal });
      if (!outcome.ok) return problemOfWork(c, outcome.problem);
      const { type, name, text } = written.parse(JSON.parse(outcome.json));
      // Downloaded, never shown as a page of this server: it has been made out of a text of anyone's.
      return c.body(text, 200, {
        "content-type": type,
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "private, no-cache",
      });
    },
  );
  return app;
}

const written = z.object({ type: z.string(), name: z.string(), text: z.string() });

function isJson(type: string | undefined): boolean {
  return /^application\/json\s*(;|$)/i.test(type ?? "");
}

function notJson(c: Parameters<typeof wrongType>[0]): Response {
  return wrongType(c, c.req.header("content-type") ?? "", "application/json");
}

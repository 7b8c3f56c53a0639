import { z } from "zod";
import { AnswerFailure, archiveForWriting, reportIn, withArchive } from "../../answers/index.ts";
import { keptAnswer, report, reportsAnswer } from "../../model/index.ts";
import { exportFormat, pathWith, reportId, reportsQuestion } from "../questions.ts";
import { exportOf } from "../exports.ts";
import { task, type TaskContext } from "../lanes/task.ts";

const list = task(reportsQuestion, reportsAnswer, async ({ limit, after, object, publisher, from, before }, { evidence }) => {
  const archive = await evidence.archive();
  const found =
    archive?.reports({
      limit: limit + 1,
      ...(after === undefined ? {} : { after }),
      ...(object === undefined ? {} : { noradId: object }),
      ...(publisher === undefined ? {} : { publisher }),
      ...(from === undefined ? {} : { publishedFrom: from }),
      ...(before === undefined ? {} : { publishedBefore: before }),
    }) ?? [];
  const shown = found.slice(0, limit);
  const next = pathWith("/reports", { object, publisher, from, before, limit, after: shown.at(-1)?.id });
  return { reports: shown, next: found.length > limit ? next : null };
});

const keep = task(z.object({ text: z.string() }), keptAnswer, async ({ text }) => {
  const given = await reportIn(text, "the body");
  const archive = await archiveForWriting();
  return withArchive(archive, async () => ({ id: archive.keepReport(given) }));
});

const replace = task(z.object({ id: reportId, text: z.string() }), keptAnswer, async ({ id, text }, context) => {
  await keptReportOf(id, context);
  const given = await reportIn(text, "the body");
  const archive = await archiveForWriting();
  return withArchive(archive, async () => {
    if (!archive.replaceReport(id, given)) throw noReport(id);
    return { id };
  });
});

const get = task(z.object({ id: reportId }), report, async ({ id }, context) => keptReportOf(id, context));

const written = task(
  z.object({ id: reportId, format: exportFormat }),
  z.object({ type: z.string(), name: z.string(), text: z.string() }),
  async ({ id, format }, context) => exportOf(await keptReportOf(id, context), format, id),
);

async function keptReportOf(id: string, { evidence }: TaskContext) {
  const found = (await evidence.archive())?.report(id) ?? null;
  if (found === null) throw noReport(id);
  return found;
}

function noReport(id: string): AnswerFailure {
  return new AnswerFailure("unknown", `No report ${id} is kept here.`, "GET /api/v1/reports lists those that are.");
}

export const reportTasks = {
  reports: list,
  "keep-report": keep,
  "replace-report": replace,
  report: get,
  export: written,
} as const;

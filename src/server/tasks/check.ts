import { z } from "zod";
import {
  AnswerFailure,
  fetchSource,
  openAnswersNetwork,
  reportIn,
  sourceOfBytes,
  sourceOfText,
  verifyReport,
  type CheckedSource,
} from "../../answers/index.ts";
import { checkText } from "../../check/index.ts";
import {
  checkQuestion,
  evidenceAnswers,
  evidenceQuestion,
  report,
  verifyAnswer,
  type CheckQuestion,
  type Report,
} from "../../model/index.ts";
import { task, type TaskContext } from "../lanes/task.ts";

/** A text in JSON. */
const checkGivenText = task(checkQuestion, report, async (asked, context) =>
  check(sourceOfText(asked.text ?? ""), asked, context),
);

/** A file as it was dropped: text, page or PDF. */
const checkGivenFile = task(
  z.object({ bytes: z.instanceof(Uint8Array), name: z.string(), asOf: z.string().nullable() }),
  report,
  async ({ bytes, name, asOf }, context) => check(await sourceOfBytes(Buffer.from(bytes), name), { asOf }, context),
);

/** Fetches a page by its address. Done by a thread of its own: it waits for others, and computes little. */
const fetchPage = task(
  z.object({ url: z.string() }),
  z.object({
    text: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    bytesSha256: z.string(),
  }),
  async ({ url }, { version, signal }) => {
    const network = await openAnswersNetwork({ version, signal, onWait: () => undefined });
    try {
      return await fetchSource(network, url);
    } finally {
      await network.close();
    }
  },
);

const checkFetched = task(
  z.object({
    source: z.object({
      text: z.string(),
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      published: z.string().nullable(),
      url: z.string().nullable(),
      bytesSha256: z.string(),
    }),
    asked: checkQuestion,
  }),
  report,
  async ({ source, asked }, context) => check(source, asked, context),
);

async function check(
  source: CheckedSource,
  asked: Pick<CheckQuestion, "title" | "publisher" | "published" | "asOf">,
  { evidence, version, now, tell }: TaskContext,
): Promise<Report> {
  const workspace = await evidence.workspaceFor(source.text);
  const made = await checkText(
    {
      text: source.text,
      title: asked.title ?? source.title,
      publisher: asked.publisher ?? source.publisher,
      published: asked.published ?? source.published,
      url: source.url,
    },
    workspace,
    { version, now: now(), asOf: asked.asOf ?? null, bytesSha256: source.bytesSha256, onProgress: tell },
  );
  const refusal = made.notices.find((notice) => notice.code === "language-not-read");
  if (refusal !== undefined && made.claims.length === 0) {
    throw new AnswerFailure("unreadable", refusal.text, refusal.doThis);
  }
  return made;
}

const answerRequests = task(evidenceQuestion, evidenceAnswers, async ({ requests, asOf }, { evidence, tell }) => {
  const { store } = await evidence.workspaceFor("");
  const answers = [];
  for (const [at, request] of requests.entries()) {
    tell(at, requests.length);
    const { rows, missing } = await store.answer(request, asOf ?? null);
    answers.push({ rows, missing });
  }
  return { answers };
});

const verify = task(z.object({ text: z.string() }), verifyAnswer, async ({ text }, { evidence }) => {
  const given = await reportIn(text, "the body");
  const claims = given.claims.length;
  try {
    const differences = await verifyReport(given, await evidence.workspaceFor(""));
    const altered = differences.find(({ claim, at }) => claim === "source" && at === "textSha256");
    const refused = altered === undefined ? {} : { refused: "The text is not the one that was judged: its hash is another." };
    return { same: differences.length === 0, claims, differences, ...refused };
  } catch (error) {
    if (!(error instanceof AnswerFailure) || error.kind !== "unreadable") throw error;
    return { same: false, claims, differences: [], refused: error.message };
  }
});

export const checkTasks = {
  check: checkGivenText,
  "check-file": checkGivenFile,
  "fetch-page": fetchPage,
  "check-fetched": checkFetched,
  evidence: answerRequests,
  verify,
} as const;

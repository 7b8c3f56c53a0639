import { programmes, type Programme } from "../catalogue/index.ts";
import { checkText, programmeTimeline, type ProgrammeBurn, type Workspace } from "../check/index.ts";
import type { EvidenceRow, ProgrammeAnswer, ProgrammeEntry, UtcText } from "../model/index.ts";
import { AnswerFailure } from "./failure.ts";
import { historyOfObject } from "./histories.ts";
import { burnsJson, burnsOf } from "./manoeuvres.ts";

const allOfSpace = { start: "1957-10-04T00:00:00Z", end: "2100-01-01T00:00:00Z" } as const;

/** What a timeline is made with; `tell` hears how many sayings have been checked. */
interface ProgrammeOptions {
  readonly version: string;
  readonly now: UtcText;
  readonly tell: (done: number, of: number) => void;
}

/** The timeline of a programme: sayings checked now, launches, decays and burns from packs and archive. Fails in words. */
export async function programmeOf(id: string, workspace: Workspace, options: ProgrammeOptions): Promise<ProgrammeAnswer> {
  const programme = programmes.find((one) => one.id === id);
  if (programme === undefined) {
    throw new AnswerFailure("unknown", `No programme ${id} is known here.`, "GET /api/v1/programmes lists those that are.");
  }
  const { name, owner, summary } = programme;
  const rows = await rowsOf(programme, workspace);
  const { burns, notes } = await burnsOfAll(programme, workspace);
  const entries = programmeTimeline(programme, {
    launches: rows.flatMap((row) => (row.kind === "launch" ? [row] : [])),
    objects: rows.flatMap((row) => (row.kind === "object" ? [row] : [])),
    burns,
    checked: await checksOf(programme, workspace, options),
  });
  return { id, name, owner, summary, entries: [...entries], notes: [...notes] };
}

async function rowsOf({ launchIds, noradIds }: Programme, { store }: Workspace): Promise<readonly EvidenceRow[]> {
  const found: EvidenceRow[] = [];
  for (const launchId of launchIds) {
    const { rows } = await store.answer({ kind: "launches", during: allOfSpace, where: { launchId } }, null);
    found.push(...rows.filter(({ kind }) => kind === "launch").slice(0, 1));
  }
  for (const noradId of noradIds) {
    const { rows } = await store.answer({ kind: "object", noradId }, null);
    found.push(...rows.filter(({ kind }) => kind === "object").slice(0, 1));
  }
  return found;
}

/** Burns sure enough to be told. An object without enough sets has none, and a note that says why. */
async function burnsOfAll({ noradIds }: Programme, workspace: Workspace) {
  const burns: ProgrammeBurn[] = [];
  const notes: string[] = [];
  for (const noradId of noradIds) {
    try {
      const history = await historyOfObject(String(noradId), workspace);
      const found = burnsJson(burnsOf(history, { from: null, to: null, causal: false, place: null, beside: [] }));
      const told = found.manoeuvres.filter(({ reported }) => reported);
      burns.push(
        ...told.map((burn) => ({
          noradId,
          start: seconds(burn.start),
          end: seconds(burn.end),
          words: burnWords(history.name, burn),
        })),
      );
    } catch (error) {
      if (!(error instanceof AnswerFailure)) throw error;
      notes.push(`Burns: ${error.message}`);
    }
  }
  return { burns, notes };
}

function burnWords(name: string, { kind, deltaSemiMajorAxisM }: ReturnType<typeof burnsJson>["manoeuvres"][number]): string {
  const km = deltaSemiMajorAxisM / 1000;
  const what =
    Math.abs(km) < 0.05
      ? `changed its orbit (${kind})`
      : `${km > 0 ? "raised" : "lowered"} its mean height by ${Math.abs(km).toFixed(1)} km`;
  return `${name} ${what}: one burn or several between these dates.`;
}

function seconds(moment: string): UtcText {
  return moment.replace(/(\.\d+)?Z?$/, "Z");
}

/** The first claim that a check finds in each saying's sentence. */
async function checksOf(programme: Programme, workspace: Workspace, { version, now, tell }: ProgrammeOptions) {
  const checked = new Map<string, NonNullable<ProgrammeEntry["checked"]>>();
  for (const [at, { id, sentence, source }] of programme.sayings.entries()) {
    tell(at, programme.sayings.length);
    if (sentence === null) continue;
    const { claims } = await checkText(
      { text: sentence, title: null, publisher: source.name, published: source.published, url: null },
      workspace,
      { version, now, asOf: null, bytesSha256: await workspace.sha256(sentence) },
    );
    const [claim] = claims;
    if (claim === undefined) continue;
    const { finding } = claim;
    checked.set(id, { sentence, verdict: finding.verdict, summary: finding.summary });
  }
  return checked;
}

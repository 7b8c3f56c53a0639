import { indexKnowledge } from "../../src/catalogue/index.ts";
import { checkText, type Workspace } from "../../src/check/index.ts";
import type { CheckedClaim, Verdict } from "../../src/model/index.ts";
import type { Labelled } from "./corpus.ts";
import { brief, compare, pairs, parse, start, type Wanted } from "./score.ts";

/** What the verdicts of labelled texts are judged from. */
export interface VerdictEvidence {
  /**
   * With an archive beside the built-in packs the `archive=` words hold where there are any, and "needs data" of the packs
   * alone is not asked.
   */
  readonly archive: boolean;
  readonly workspaceFor: (text: string) => Promise<Workspace>;
}

export interface Tally {
  readonly asked: number;
  readonly right: number;
}

export interface VerdictMiss {
  readonly wanted: string;
  readonly got: Verdict;
  /** Speaker, stance, subject, time, place and numbers were read as labelled: the judging erred, or the label. */
  readonly readRightly: boolean;
  /** A firm word that the evidence does not allow: the worst error. */
  readonly firm: boolean;
  readonly words: string;
}

export interface VerdictScore {
  /** Claims whose type was found. */
  readonly all: Tally;
  /** Of them those whose labelled parts were all read rightly. */
  readonly readRightly: Tally;
  /** Rightly read claims by wanted and given word. */
  readonly confusion: ReadonlyMap<string, number>;
  readonly misses: readonly VerdictMiss[];
}

/** The moment that labels without one of their own are judged at: after the packs were made. */
export const verdictsAt = "2026-09-01T00:00:00Z";

/** Checks every text that has labelled verdicts, as `groundtrack check` does, and compares the words. */
export async function scoreVerdicts(rows: readonly Labelled[], evidence: VerdictEvidence): Promise<VerdictScore> {
  const all = { asked: 0, right: 0 };
  const readRightly = { asked: 0, right: 0 };
  const confusion = new Map<string, number>();
  const misses: VerdictMiss[] = [];
  for (const row of rows) {
    const wants = row.claims.map(parse);
    if (wants.every((want) => wordOf(want, evidence) === null)) continue;
    const workspace = await evidence.workspaceFor(row.text);
    const index = indexKnowledge(workspace.knowledge);
    const claims = await checked(row, workspace);
    for (const [at, claim] of pairs(wants, claims, index)) {
      const want = wants[at];
      const wanted = want === undefined ? null : wordOf(want, evidence);
      if (want === undefined || wanted === null) continue;
      const got = claim.finding.verdict;
      const right = wanted.split("|").includes(got);
      const wrongParts = compare(claim, want, index).flatMap(([name, ok]) => (ok ? [] : [name]));
      const rightlyRead = wrongParts.length === 0;
      tally(all, right);
      if (rightlyRead) {
        tally(readRightly, right);
        const key = `${right ? got : wanted} ${got}`;
        confusion.set(key, (confusion.get(key) ?? 0) + 1);
      }
      if (!right) {
        misses.push({
          wanted,
          got,
          readRightly: rightlyRead,
          firm: got === "supported" || got === "contradicted",
          words:
            `VERDICT ${got}, wanted ${wanted}${rightlyRead ? "" : ` (misread: ${wrongParts.join(", ")})`}: ${row.claims[at] ?? ""}\n` +
            `    in: ${start(row.text)}\n    read: ${brief(claim)}\n    quote: ${claim.quote.replace(/\s+/g, " ")}\n    says: ${claim.finding.summary}`,
        });
      }
    }
  }
  return { all, readRightly, confusion, misses };
}

function tally(into: { asked: number; right: number }, right: boolean): void {
  into.asked += 1;
  if (right) into.right += 1;
}

function wordOf({ more }: Wanted, { archive }: VerdictEvidence): string | null {
  const word = more.get("verdict") ?? null;
  if (!archive) return word;
  return more.get("archive") ?? (word === "needs-data" ? null : word);
}

async function checked(row: Labelled, workspace: Workspace): Promise<readonly CheckedClaim[]> {
  const asOf = row.asOf ?? null;
  const document = { text: row.text, published: row.published ?? null, publisher: row.publisher ?? null };
  const { claims } = await checkText(document, workspace, { version: "test", now: asOf ?? verdictsAt, asOf, bytesSha256: "" });
  return claims;
}

export function verdictWords(name: string, { all, readRightly }: VerdictScore): string {
  return `${name}: verdict ${shareOf(all)}, of what was read rightly ${shareOf(readRightly)}`;
}

const words: readonly Verdict[] = ["supported", "consistent", "contradicted", "needs-data", "pending", "not-checkable"];

/** Wanted words downwards, given ones across, of what was read rightly; then the two shares. */
export function verdictTable(score: VerdictScore): string {
  const cell = (text: string): string => text.padStart(15);
  const wanted = [...new Set([...score.confusion.keys()].map((key) => key.slice(0, key.indexOf(" "))))].toSorted(
    (a, b) => rankOf(a) - rankOf(b),
  );
  const lines = wanted.map(
    (want) =>
      `  ${want.padEnd(26)}${words.map((got) => cell(String(score.confusion.get(`${want} ${got}`) ?? "."))).join("")}\n`,
  );
  const firm = score.misses.filter((miss) => miss.firm);
  return (
    `  ${"rightly read; wanted ↓".padEnd(26)}${words.map(cell).join("")}\n${lines.join("")}` +
    `  right ${shareOf(score.all)}; given speaker, stance, subject, time, place and numbers read rightly ${shareOf(score.readRightly)}\n` +
    `  firm words that are wrong: ${firm.length}, of them ${firm.filter((miss) => miss.readRightly).length} of what was read rightly\n`
  );
}

function rankOf(word: string): number {
  const at = words.findIndex((one) => one === word);
  return at === -1 ? words.length : at;
}

function shareOf({ right, asked }: Tally): string {
  return `${right}/${asked}${asked === 0 ? "" : ` (${((100 * right) / asked).toFixed(1)} %)`}`;
}

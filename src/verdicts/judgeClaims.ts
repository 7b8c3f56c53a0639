import type { Answer } from "../catalogue/index.ts";
import { jointControl } from "../analysis/index.ts";
import type { CheckedClaim, Claim, Evidence, EvidenceRequest, EvidenceRow, Finding, Need } from "../model/index.ts";
import type { Check, Gathered, JudgeSettings } from "./check.ts";
import { makeBench } from "./bench.ts";
import { checkFor } from "./checks.ts";
import { dated } from "./dated.ts";
import { doubtful } from "./doubtful.ts";
import { mostFavourable } from "./decide.ts";
import { waiting } from "./waiting.ts";
import { readingsOf } from "./findings.ts";

/** The judged claims with everything that they rest on; evidence names the request that it answers by its place in `requests`. */
export interface JudgedClaims {
  readonly claims: CheckedClaim[];
  readonly evidence: Evidence[];
  readonly requests: EvidenceRequest[];
}

/** A check may ask again for what an answer made it think of, so often and no more. */
const mostRounds = 4;

/**
 * Judges claims one after the other: asks for what each wants until it wants no more (four rounds), judges, then adds the joint
 * control of all timings. Rows are numbered e1, e2, … in the order they are first given; a row given again keeps its number, a
 * request asked again is not asked twice. `onProgress` is called after each claim.
 */
export async function judgeClaims(
  claims: readonly Claim[],
  ask: (request: EvidenceRequest) => Answer | Promise<Answer>,
  given: JudgeSettings,
  onProgress?: (done: number, of: number) => void,
): Promise<JudgedClaims> {
  const settings: JudgeSettings = { ...given, bench: given.bench ?? makeBench(given.earth) };
  const ledger = makeLedger(ask);
  const judged: { readonly claim: Claim; readonly check: Check; readonly have: Gathered; readonly finding: Finding }[] = [];
  for (const undated of claims) {
    const claim = dated(undated, settings.published ?? null, settings.earth.leapSeconds);
    const check = checkFor(claim.type);
    const have = await gather(claim, check, ledger);
    judged.push({ claim, check, have, finding: waiting(claim, doubtful(claim, check.judge(claim, have, settings)), settings) });
    onProgress?.(judged.length, claims.length);
  }
  const controlled = withControl(judged, settings);
  return {
    claims: judged.map(({ claim, finding }, i) => ({ ...claim, finding: { ...finding, control: controlled.get(i) ?? null } })),
    evidence: [...ledger.evidence],
    requests: [...ledger.requests],
  };
}

interface Ledger {
  readonly evidence: Evidence[];
  readonly requests: EvidenceRequest[];
  readonly answer: (request: EvidenceRequest) => Promise<{ readonly rows: readonly Evidence[]; readonly missing: Need | null }>;
}

function makeLedger(ask: (request: EvidenceRequest) => Answer | Promise<Answer>): Ledger {
  const evidence: Evidence[] = [];
  const requests: EvidenceRequest[] = [];
  const numbered = new Map<string, Evidence>();
  const answered = new Map<string, { readonly rows: readonly Evidence[]; readonly missing: Need | null }>();
  const number = (row: EvidenceRow, request: number): Evidence => {
    const key = JSON.stringify(row);
    const known = numbered.get(key);
    if (known !== undefined) return known;
    const fresh: Evidence = { id: `e${evidence.length + 1}`, request, ...row };
    evidence.push(fresh);
    numbered.set(key, fresh);
    return fresh;
  };
  return {
    evidence,
    requests,
    answer: async (request) => {
      const key = JSON.stringify(request);
      const known = answered.get(key);
      if (known !== undefined) return known;
      const place = requests.push(request) - 1;
      const { rows, missing } = await ask(request);
      const result = {
        rows: rows.map((row) => number(row, place)),
        missing: missing === null ? null : { what: missing.what, request, command: missing.command },
      };
      answered.set(key, result);
      return result;
    },
  };
}

async function gather(claim: Claim, check: Check, ledger: Ledger): Promise<Gathered> {
  let have: Gathered = { requests: [], rows: [], missing: [] };
  const asked = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    const fresh = check.wants(claim, have).filter((request) => {
      const key = JSON.stringify(request);
      if (asked.has(key)) return false;
      asked.add(key);
      return true;
    });
    if (fresh.length === 0) break;
    for (const request of fresh) {
      const { rows, missing } = await ledger.answer(request);
      const known = new Set(have.rows.map((row) => row.id));
      have = {
        requests: [...have.requests, request],
        rows: [...have.rows, ...rows.filter((row) => !known.has(row.id))],
        missing: missing === null ? have.missing : [...have.missing, missing],
      };
    }
  }
  return have;
}

/** One control for the whole text, put beside each timing that takes part; none where there is only one timing. */
function withControl(
  judged: readonly { readonly claim: Claim; readonly check: Check; readonly have: Gathered; readonly finding: Finding }[],
  settings: JudgeSettings,
): ReadonlyMap<number, NonNullable<Finding["control"]>> {
  const seen = new Set<string>();
  const timings = judged.flatMap(({ claim, check, have, finding }, i) => {
    if (check.timing === undefined || !decided.includes(finding.verdict)) return [];
    const one = check.timing(asJudged(claim, finding), have, settings);
    if (one === null) return [];
    // The same timing told twice in a text counts once.
    const key = JSON.stringify([
      claim.subject.noradId,
      claim.time.start,
      claim.time.end,
      claim.places.map((place) => [place.name, place.role]),
    ]);
    const repeated = seen.has(key);
    seen.add(key);
    return [{ i, one, repeated }];
  });
  const counted = timings.filter(({ repeated }) => !repeated).map(({ one }) => one);
  if (counted.length < 2) return new Map();
  const control = {
    ...jointControl(counted),
    of:
      `the ${counted.length} timings of this text that still match when all are shifted together by −24 to +24 hours in ` +
      `steps of 10 minutes`,
  };
  return new Map(timings.map(({ i }) => [i, control]));
}

/** The claim as the reading takes it that the headline is of. */
function asJudged(claim: Claim, finding: Finding): Claim {
  const chosen = mostFavourable(finding.readings.map((reading) => reading.verdict));
  return (finding.readings.length > 1 ? readingsOf(claim)[chosen]?.claim : undefined) ?? claim;
}

const decided: readonly Finding["verdict"][] = ["supported", "consistent", "contradicted"];

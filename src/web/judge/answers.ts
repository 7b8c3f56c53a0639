import { sha256 as sha256Of } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import {
  brokenSeal,
  reviewDifferences,
  signatureDifferences,
  signedHash,
  withReviewJudged,
  withReviewSealed,
} from "../../check/index.ts";
import type { KnownOrganisation } from "../../catalogue/index.ts";
import { pathShelf } from "../../analysis/index.ts";
import { builtInEarthData, formatUtc } from "../../engine/index.ts";
import type { CheckedClaim, Claim, EvidenceRequest, EvidenceRow, Report, UtcText } from "../../model/index.ts";
import { claimBlocks, htmlReport, mapBlock, timingsBlock, landOf, type Land, type LandTopology } from "../../report/index.ts";
import { answerFrom, judgeClaims, rejudge, type JudgeSettings } from "../../verdicts/index.ts";
import { around, halfDayS, passesOfDay, seenAt } from "./around.ts";
import { exported } from "./exports.ts";
import { movedClaim } from "./moved.ts";
import type { Day, Missing, Moved, Questions } from "./protocol.ts";

/** What the worker's page or server gives it. */
export interface Outside {
  readonly organisations: readonly KnownOrganisation[];
  readonly land: () => Promise<LandTopology>;
  /** Evidence that the report does not hold; null where nobody can be asked. */
  readonly evidence: (
    request: EvidenceRequest,
    asOf: UtcText | null,
  ) => Promise<{ readonly rows: readonly EvidenceRow[]; readonly missing: Missing | null } | null>;
}

export type Answers = { readonly [K in keyof Questions]: (ask: Questions[K]["ask"]) => Promise<Questions[K]["answer"]> };

/** One point a minute and a half: a pass over a place lasts ten. */
const stepS = 90;

/** Everything that the worker answers, for one report at a time. Given the same report it answers the same. */
export function answersWith(outside: Outside): Answers {
  let report: Report | null = null;
  let shelf = pathShelf(builtInEarthData);
  let land: Promise<Land> | null = null;
  const opened = (): Report => {
    if (report === null) throw new RangeError("no report was opened");
    return report;
  };
  const landNow = (): Promise<Land> => (land ??= outside.land().then(landOf));

  const settingsFor = (own: Report): JudgeSettings => ({
    checkedAt: own.asOf ?? own.checkedAt,
    asOf: own.asOf,
    earth: builtInEarthData,
    organisations: outside.organisations,
    published: own.source.published,
  });

  const judge = async (claim: Claim): Promise<Report> => {
    const own = opened();
    const judged = await judgeClaims([claim], (request) => answerOf(own, request, outside), settingsFor(own));
    return { ...own, ...judged };
  };

  const moved = async ({ claim, byS }: Questions["moved"]["ask"]): Promise<Moved> => {
    const again = await judge(movedClaim(withoutFinding(claim), byS));
    const [one] = again.claims;
    if (one === undefined) throw new RangeError("a claim judged is a claim");
    const stand = around(claim, opened(), shelf);
    const seen = stand === null ? null : seenAt(stand, byS);
    return {
      claim: one,
      map: mapBlock(one, again, await landNow()),
      elevationDeg: seen?.elevationDeg ?? null,
      sunElevationDeg: seen?.sunElevationDeg ?? null,
    };
  };

  const day = async ({ claim }: Questions["day"]["ask"]): Promise<Day | null> => {
    const stand = around(claim, opened(), shelf);
    if (stand === null) return null;
    const seen = Array.from({ length: (2 * halfDayS) / stepS + 1 }, (_, i) => seenAt(stand, i * stepS - halfDayS));
    const passes: Day["passes"][number][] = [];
    for (const pass of passesOfDay(stand)) {
      const [one] = (await judge(movedClaim(withoutFinding(claim), Math.round(pass.peakS)))).claims;
      if (one !== undefined) passes.push({ ...pass, verdict: one.finding.verdict });
    }
    return {
      middle: formatUtc(stand.middle, builtInEarthData.leapSeconds),
      place: stand.place.name,
      stepS,
      elevationsDeg: seen.map((one) => one?.elevationDeg ?? Number.NaN),
      sunElevationsDeg: seen.map((one) => one?.sunElevationDeg ?? Number.NaN),
      passes,
    };
  };

  return {
    open: (ask) => {
      report = whole(ask.report);
      shelf = pathShelf(builtInEarthData);
      return Promise.resolve(null);
    },
    blocks: ({ claim }) => Promise.resolve(claimBlocks(claim, opened())),
    timings: () => Promise.resolve(timingsBlock(opened())),
    map: async ({ claim }) => mapBlock(claim, opened(), await landNow()),
    moved,
    day,
    page: async (ask) => htmlReport(ask.report, await outside.land()),
    export: async (ask) => exported(ask.report, ask.format, async () => ({ world: await outside.land(), viewer: ask.viewer })),
    review: async (ask) => {
      const from = (request: EvidenceRequest): ReturnType<typeof answerOf> => answerOf(whole(ask.report), request, outside);
      return withReviewSealed(await withReviewJudged(ask.report, from, settingsFor(ask.report)), sha256);
    },
    hash: (ask) => signedHash(ask.report, sha256),
    rejudge: async (ask) => {
      const refused = await brokenSeal(ask.report, sha256);
      if (refused !== null) return { refused, differences: [] };
      const settings = settingsFor(ask.report);
      const { differences } = await rejudge(ask.report, settings);
      const reviewed = await reviewDifferences(ask.report, settings);
      const signed = await signatureDifferences(ask.report, sha256);
      return { refused, differences: [...differences, ...reviewed, ...signed] };
    },
  };
}

function withoutFinding({ finding: _finding, ...claim }: CheckedClaim): Claim {
  return claim;
}

/** A report with what its review brought in evidence. */
function whole(report: Report): Report {
  const { evidence = [], requests = [] } = report.review ?? {};
  return { ...report, evidence: [...report.evidence, ...evidence], requests: [...report.requests, ...requests] };
}

/** From the report's own rows; what it was never asked, from outside, where somebody answers. */
async function answerOf(
  report: Report,
  request: EvidenceRequest,
  outside: Outside,
): Promise<{ readonly rows: readonly EvidenceRow[]; readonly missing: Missing | null }> {
  const own = answerFrom(report, request);
  if (own.rows.length > 0 || own.missing !== null || wasAsked(report, request)) return own;
  return (await outside.evidence(request, report.asOf)) ?? own;
}

function wasAsked(report: Report, request: EvidenceRequest): boolean {
  const key = JSON.stringify(request);
  return report.requests.some((asked) => JSON.stringify(asked) === key);
}

/** Not `crypto.subtle`: browsers leave that out where a desk is reached over plain http from another machine. */
async function sha256(text: string): Promise<string> {
  return bytesToHex(sha256Of(new TextEncoder().encode(text)));
}

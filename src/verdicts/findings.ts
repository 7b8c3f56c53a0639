import { fetchCommand } from "../catalogue/index.ts";
import { addSeconds, builtInEarthData, formatUtc, parseUtc, type Instant } from "../engine/index.ts";
import type { Claim, EvidenceRequest, Finding, Need, Reading } from "../model/index.ts";
import { mostFavourable } from "./decide.ts";
import { speakerSays } from "./words.ts";

/** A finding with nothing in it but what every finding must say. */
export function bareFinding(given: Pick<Finding, "verdict" | "summary" | "wording" | "method"> & Partial<Finding>): Finding {
  return {
    probability: null,
    baseRate: null,
    control: null,
    parts: [],
    readings: [],
    evidence: [],
    uncertainty: null,
    figures: [],
    passes: [],
    needs: [],
    cannotShow: [],
    ...given,
  };
}

/** A finding that says what is missing, in the text or in the archive. */
export function needsData(
  claim: Claim,
  method: string,
  why: string,
  needs: readonly Need[],
  more: Partial<Finding> = {},
): Finding {
  return bareFinding({
    verdict: "needs-data",
    summary: why,
    wording: {
      fair: `${speakerSays(claim)}; it has not been checked against an orbit.`,
      unfair: "That it is true, or that it is false: neither has been shown.",
    },
    method,
    needs: [...needs],
    ...more,
  });
}

/** A need that no request to the archive can meet. */
export function need(what: string): Need {
  return { what, request: null, command: null };
}

/** A need that the archive would meet if it held more, with the command that fetches it. */
export function needOf(what: string, request: EvidenceRequest | null): Need {
  return { what, request, command: request === null ? null : fetchCommand(aroundIt(request)) };
}

/** Sets of the days around serve as well as those of the day itself, and one of these there nearly always is. */
const daysAroundS = 3 * 86400;

function aroundIt(request: EvidenceRequest): EvidenceRequest {
  if (request.kind !== "sets-around") return request;
  const { leapSeconds } = builtInEarthData;
  const [start, end] = [parseUtc(request.during.start, leapSeconds), parseUtc(request.during.end, leapSeconds)];
  if (!start.ok || !end.ok) return request;
  const shifted = (at: Instant, seconds: number): string => formatUtc(addSeconds(at, seconds), leapSeconds);
  const years = [request.during.start, request.during.end].map((utc) => Number(utc.slice(0, 4)));
  // Days beyond the first and the last year cannot be written with four digits.
  if (years.some((year) => year < 1 || year > 9998)) return request;
  return { ...request, during: { start: shifted(start.value, -daysAroundS), end: shifted(end.value, daysAroundS) } };
}

/** No object of the evidence is meant for sure: says what the text calls it, and how to look that up. `so` ends the sentence. */
export function noObject(claim: Claim, method: string, so: string): Finding {
  const { name } = claim.subject;
  if (name === null) {
    return needsData(claim, method, `The text does not let one say which satellite is meant, so ${so}.`, [
      need("which satellite the text means"),
    ]);
  }
  return needsData(claim, method, `No object called “${name}” is known to the evidence at hand, so ${so}.`, [
    { what: `the catalogue entry of “${name}”`, request: null, command: "groundtrack sync celestrak satcat" },
  ]);
}

/** The claim as one of its readings takes it; a claim without readings is its own only one. */
export interface ClaimReading {
  readonly assumes: string | null;
  readonly claim: Claim;
}

export function readingsOf(claim: Claim): readonly ClaimReading[] {
  const readings = claim.readings ?? [];
  if (readings.length === 0) return [{ assumes: null, claim }];
  return readings.map((reading) => ({ assumes: reading.assumes, claim: asRead(claim, reading) }));
}

function asRead(claim: Claim, reading: Reading): Claim {
  const { readings: _, ...bare } = claim;
  return {
    ...bare,
    subject: reading.subject ?? claim.subject,
    time: reading.time ?? claim.time,
    places: reading.places ?? claim.places,
    quantities: reading.quantities ?? claim.quantities,
    ...(reading.event === undefined ? {} : { event: reading.event }),
  };
}

/** Judges every reading; the headline is the most favourable, and all are listed where there is more than one. */
export function judgeReadings(claim: Claim, judgeOne: (claim: Claim) => Finding): Finding {
  const readings = readingsOf(claim);
  return headlineOf(readings.map((reading) => ({ assumes: reading.assumes, finding: judgeOne(reading.claim) })));
}

/** The most favourable of several findings, with a line for each; the first counts as the likeliest. */
export function headlineOf(judged: readonly { readonly assumes: string | null; readonly finding: Finding }[]): Finding {
  const chosen = judged[mostFavourable(judged.map((one) => one.finding.verdict))];
  if (chosen === undefined) throw new RangeError("a claim has at least one reading");
  if (judged.length === 1) return chosen.finding;
  return {
    ...chosen.finding,
    readings: judged.map((one) => ({
      assumes: one.assumes ?? "as written",
      verdict: one.finding.verdict,
      because: one.finding.summary,
    })),
  };
}

import type { Claim, ClaimType, Finding } from "../model/index.ts";
import { toldInPresent } from "./dated.ts";
import { need, needsData } from "./findings.ts";

/** Words that leave open what a claim is about: with them nobody is borne out or contradicted. */
interface Doubt {
  readonly types: ReadonlySet<ClaimType> | null;
  readonly met: (claim: Claim) => boolean;
  readonly why: string;
  readonly need: string;
}

const doubts: readonly Doubt[] = [
  {
    types: null,
    met: ofKin,
    why: "The text speaks of a predecessor or a successor, and does not let one say which satellite that is.",
    need: "which satellite is meant",
  },
  {
    types: new Set(["launch", "launch-failure"]),
    met: ({ stance, quote }) => stance === "denies" && ofHelp.test(quote),
    why: "What is denied is a part in the launch, and not the launch; who helped no log can show.",
    need: "what exactly is denied",
  },
  {
    types: new Set(["orbit"]),
    met: ofAnotherYear,
    why: "The text gives this a year of its own, at which it has not been read.",
    need: "the time that is meant",
  },
  {
    types: new Set(["decay"]),
    met: ({ quote }) => rightAfterLiftOff.test(quote),
    why: "What fell within minutes of its lift-off had not been in orbit: a failed launch is told, and not which object of the catalogue came down.",
    need: "which launch is meant",
  },
  {
    types: new Set(["proximity"]),
    met: bothFollow,
    why: "The text names two that followed others, and does not let one say whom.",
    need: "which object came near which other one",
  },
];

/** A firm word on a claim whose words leave open what it is about is taken back. */
export function doubtful(claim: Claim, finding: Finding): Finding {
  if (finding.verdict !== "supported" && finding.verdict !== "contradicted") return finding;
  const doubt = doubts.find(({ types, met }) => (types === null || types.has(claim.type)) && met(claim));
  if (doubt === undefined) return finding;
  return needsData(claim, finding.method, doubt.why, [need(doubt.need)], { evidence: finding.evidence });
}

/** "Its predecessor, launched in 2019, re-entered", which was read of the satellite spoken of before. */
function ofKin({ subject, quote, time }: Claim): boolean {
  if (subject.given !== "implied" || kin.test(subject.text ?? "") || kin.test(subject.because ?? "")) return false;
  const at = quote.search(ownKin);
  if (at < 0 || (subject.name !== null && quote.toLowerCase().includes(subject.name.toLowerCase()))) return false;
  const told = time.text === undefined ? -1 : quote.indexOf(time.text);
  // "It went up in 2022 and its follow-up fell in June": of two times the one behind.
  return told > at || (told < 0 && at < firstVerb(quote));
}

const kin = /\b(?:predecessor|successor|forerunner|follow-?up|sister|twin)s?\b/i;
const ownKin =
  /\b(?:its|their|his|the)\s+(?:\w+\s+){0,2}(?:predecessor|successor|forerunner|follow-?up|sister|twin)s?\b(?!\s+(?:of|to)\b)/i;

function firstVerb(quote: string): number {
  const at = quote.search(/\b(?:was|were|is|are|has|had|went|came|fell|re-?entered|burned|launched|exploded|failed)\b/i);
  return at < 0 ? quote.length : at;
}

const ofHelp =
  /\b(?:help(?:ed|ing|s)?|assist\w*|aid(?:ed|ing)?|support(?:ed|ing)?|advi[sc]\w+|involve\w*|(?:role|part|hand|share) in|anything to do with|nothing to do with)\b/i;

const rightAfterLiftOff =
  /\b(?:minutes?|seconds?|moments|shortly|soon|right|just)\s+after\s+(?:\w+\s+){0,3}(?:blast|lift|launch|take|took)/i;

/** "It last put a satellite into orbit in February 2016", in a text of 2023 and taken for its day. */
function ofAnotherYear({ quote, time }: Claim): boolean {
  if (time.given !== "implied" || toldInPresent.test(quote) || /\b(?:now|still)\b/i.test(quote)) return false;
  const years = quote.match(/\b(?:19|20)\d\d\b(?!\s*(?:km|kilomet|metres|meters|UTC|GMT))/g) ?? [];
  const [start, end] = [time.start?.slice(0, 4), time.end?.slice(0, 4)];
  return years.length > 0 && years.every((year) => year !== start && year !== end);
}

/** "A and B had followed American satellites", which was read of A and B. */
function bothFollow({ quote, subject, other }: Claim): boolean {
  const ends = [subject.text ?? "", other?.text ?? ""].map((name) => ({ at: name === "" ? -1 : quote.indexOf(name), name }));
  const [first, second] = ends.toSorted((a, b) => a.at - b.at);
  if (first === undefined || second === undefined || first.at < 0) return false;
  const between = quote.slice(first.at + first.name.length, second.at);
  return (
    /^\s*(?:,|and|as well as|, and)\s*$/.test(between) && followsSomebody.test(quote.slice(second.at + second.name.length))
  );
}

const followsSomebody =
  /\b(?:follow|shadow|stalk|trail|tail|chas|inspect|visit|approach)\w*\s+(?!each\b|one another|in\b|on\b|at\b|for\b)(?:\w+\s+){0,3}(?:satellites?|spacecraft|ones?|[A-Z]{2,}|station)/;

import type { Claim, EvidenceRequest, Finding, Verdict } from "../model/index.ts";
import { completenessClass, isWhole } from "../catalogue/index.ts";
import type { Check, Gathered, JudgeSettings } from "./check.ts";
import { forOrigin, forStance } from "./decide.ts";
import { bareFinding, judgeReadings, need, needOf, needsData, readingsOf } from "./findings.ts";
import { impossibleFinding, pendingFinding } from "./timing/situation.ts";
import { inOrbitOn, lookingDown, namesSpying, payloadsOf, spying, type ObjectRow } from "./payloads.ts";
import { intervalOf, isIndependent, rowsOf } from "./rows.ts";
import { dateWords, listWords, speakerOf, upperFirst } from "./words.ts";

/**
 * "Has four reconnaissance satellites in orbit": the catalogue as of the date, from the strict meaning (payloads of the purpose named) to the wide one
 * (everything of that owner or launch). Contradicted only outside that range, and only where the catalogue is whole.
 */
export const count: Check = {
  types: ["count"],
  wants: countWants,
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgeCount(read, have, settings)),
};

const method = "docs/methods/count";

function countWants(claim: Claim): readonly EvidenceRequest[] {
  return readingsOf(claim).flatMap(({ claim: read }): readonly EvidenceRequest[] => {
    const at = read.time.start;
    const owner = read.subject.owner ?? null;
    const launchId = read.subject.launchId ?? null;
    if (at === null || (owner === null && launchId === null)) return [];
    return [
      { kind: "catalogue-at", at, where: { ...(owner === null ? {} : { owner }), ...(launchId === null ? {} : { launchId }) } },
    ];
  });
}

function judgeCount(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const ruledOut = impossibleFinding(claim, null, settings, method);
  if (ruledOut !== null) return ruledOut;
  const said = claim.quantities.find((quantity) => quantity.kind === "count");
  if (said === undefined)
    return needsData(claim, method, "The text gives no number that could be counted after.", [need("how many are meant")]);
  if (isOneOf(claim.quote, said.text)) {
    const why = "The text says which of them one is, and not how many were in orbit on that day.";
    return needsData(claim, method, why, [need("how many are said to be in orbit")]);
  }
  const interval = intervalOf(claim.time, settings.earth.leapSeconds);
  const at = claim.time.start;
  if (interval === null || at === null) {
    return needsData(claim, method, "It is not said for which day the count is meant, and counts change.", [
      need("the day that is counted for"),
    ]);
  }
  const pending = pendingFinding(claim, interval, settings, method);
  if (pending !== null) return pending;
  const owner = claim.subject.owner ?? null;
  const launchId = claim.subject.launchId ?? null;
  if (owner === null && launchId === null) {
    return needsData(claim, method, "The text does not let one say whose objects, or those of which launch, are counted.", [
      need("whose objects are counted"),
    ]);
  }
  const day = at.slice(0, 10);
  const objects = rowsOf(have, "object").filter(
    (row) =>
      (owner === null || row.value.owner === owner) &&
      (launchId === null || row.value.launchId === launchId) &&
      inOrbitOn(row.value, day),
  );
  const meanings = meaningsOf(claim, objects);
  const low = Math.min(...meanings.map((meaning) => meaning.rows.length));
  const high = Math.max(...meanings.map((meaning) => meaning.rows.length));
  const completeness =
    owner === null ? [] : rowsOf(have, "completeness").filter((row) => row.value.of === completenessClass.objectsOf(owner));
  const whole =
    owner !== null && isWhole(have.rows, completenessClass.objectsOf(owner), { start: at, end: claim.time.end ?? at });
  const inside = said.high >= low && said.low <= high;
  const tally = listWords(
    meanings.map(({ rows, name }) => `${rows.length} ${rows.length === 1 ? name.replace(/s\b/, "") : name}`),
  );
  if (!whole && !(inside && meanings.some((meaning) => meaning.rows.length > 0))) {
    const missing = have.missing.filter((one) => one.request?.kind === "catalogue-at");
    const request = have.requests.find((one) => one.kind === "catalogue-at") ?? null;
    return needsData(
      claim,
      method,
      `The catalogue at hand is not known to be whole for ${dateWords(at)}, so a count from it proves nothing` +
        (objects.length === 0 ? "." : `; it holds ${tally}.`),
      missing.length > 0 ? missing : [needOf("a catalogue that is whole for that owner and day", request)],
      { evidence: objects.map((row) => row.id) },
    );
  }
  const proposition: Verdict = !inside
    ? "contradicted"
    : whole && low === high
      ? "supported"
      : whole && met(said, meanings)
        ? "supported"
        : "consistent";
  const independent = isIndependent(claim, objects.length > 0 ? objects : completeness, settings.organisations);
  const verdict = forOrigin(forStance(proposition, claim.stance), independent);
  const names = objects.slice(0, 8).map((row) => row.value.name);
  const list =
    names.length === 0 ? "" : ` They are ${listWords(names)}${objects.length > 8 ? ` and ${objects.length - 8} more` : ""}.`;
  const because = `On ${dateWords(at)} the catalogue holds ${tally}; the text says “${said.text}”.`;
  return bareFinding({
    verdict,
    summary: because,
    wording: {
      fair: `${upperFirst(speakerOf(claim))} counts “${said.text}”; the public catalogue holds ${tally} on that day.`,
      unfair: "That all of them work, or that nothing else is up there: secret objects are not in public catalogues.",
    },
    parts: [{ part: "count", verdict, because: `${because}${list}`, main: true }],
    evidence: [...objects, ...completeness].map((row) => row.id),
    figures: meanings.map((meaning) => ({ label: upperFirst(meaning.name), value: meaning.rows.length, unit: "1", at })),
    cannotShow: ["Whether a catalogued object works or is in use no catalogue shows."],
    method,
  });
}

/** "The third of five satellites", "one of three that are planned": the number of a plan or a series. */
function isOneOf(quote: string, counted: string): boolean {
  const at = quote.indexOf(counted);
  return at > 0 && oneOf.test(quote.slice(0, at));
}

const oneOf =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|latest|newest|one|part) of (?:the |its |their |a |planned |total of )*$/i;

interface Meaning {
  readonly name: string;
  readonly rows: readonly ObjectRow[];
}

/**
 * From strict to wide: of the purpose that the words name, everything that looks at the ground, payloads, everything catalogued. "Objects" means
 * everything from the start.
 */
function meaningsOf(claim: Claim, objects: readonly ObjectRow[]): readonly Meaning[] {
  const words = `${claim.proposition} ${claim.quote}`.toLowerCase();
  const everything = { name: "objects of every kind", rows: objects };
  if (/\bobjects?\b|\bpieces?\b|\bdebris\b/.test(words)) return [everything];
  const payloads = payloadsOf(objects);
  const of = (purpose: RegExp): readonly ObjectRow[] => payloads.filter((row) => purpose.test(row.value.purpose ?? ""));
  const strict = namesSpying(claim)
    ? [
        { name: "payloads for reconnaissance", rows: of(spying) },
        { name: "payloads for Earth observation", rows: of(lookingDown) },
      ]
    : [];
  return [...strict, { name: "payloads", rows: payloads }];
}

function met(said: { readonly low: number; readonly high: number }, meanings: readonly Meaning[]): boolean {
  return meanings.some((meaning) => said.low <= meaning.rows.length && meaning.rows.length <= said.high);
}

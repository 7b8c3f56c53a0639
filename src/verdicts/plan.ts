import { completenessClass, compareUtc, isWhole } from "../catalogue/index.ts";
import { builtInEarthData, parseUtc } from "../engine/index.ts";
import type { Claim, Evidence, EvidenceRequest, Finding, ObjectRecord, UtcInterval, Verdict } from "../model/index.ts";
import type { Check, Gathered, JudgeSettings } from "./check.ts";
import { forOrigin, forStance, originNote } from "./decide.ts";
import { bareFinding, judgeReadings, need, needOf, needsData, readingsOf } from "./findings.ts";
import { isIndependent, rowsOf } from "./rows.ts";
import { dateWords, listWords, speakerSays, upperFirst } from "./words.ts";

/**
 * A promise that is no single event: "will build a constellation of forty satellites by 2026". Pending until its date has passed; then kept, or not
 * kept by the deadline, by the payloads of the owner that the catalogue has from its time, where that is whole to then.
 */
export const plan: Check = {
  types: ["plan"],
  wants: (claim) =>
    readingsOf(claim).flatMap(({ claim: read }): readonly EvidenceRequest[] => {
      const owner = ownerOf(read);
      const end = read.time.end;
      if (owner === null || end === null) return [];
      return [{ kind: "catalogue-at", at: end, where: { owner, launchedDuring: promisedTime(read, end) } }];
    }),
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgePlan(read, have, settings)),
};

const method = "docs/methods/plan";

function ownerOf(claim: Claim): string | null {
  return claim.subject.owner ?? claim.places.find(({ country }) => country !== undefined)?.country ?? null;
}

/** From the stated start on; of a bare deadline, the year that ends with it. */
function promisedTime({ time }: Claim, end: string): UtcInterval {
  const start = time.start ?? end;
  const yearBefore = `${String(Number(end.slice(0, 4)) - 1).padStart(4, "0")}${end.slice(4)}`;
  const ok = parseUtc(yearBefore, builtInEarthData.leapSeconds).ok;
  return { start: compareUtc(start, end) < 0 || !ok ? start : yearBefore, end };
}

/** What a catalogue can count: things that fly. */
const flies = /satellites?|constellation|spacecraft|payloads?|probes?|space station/i;
/** "Will formally start its reconnaissance mission", "will begin operating the satellite": nothing new is promised up there. */
const ofUse =
  /\b(?:start|begin|resume|continue|stop|end|halt|switch)\w*\b[^.;]{0,30}\b(?:missions?|operat\w+|service|work|duty|tasks?|photograph\w*|imaging|watch\w*|monitor\w*|using)\b/i;

function judgePlan(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const words = `${claim.proposition} ${claim.quote}`;
  const end = claim.time.end;
  if (end === null) {
    return needsData(claim, method, "The plan has no date by which it could be judged.", [
      need("the date by which it is to be done"),
    ]);
  }
  if (compareUtc(end, settings.checkedAt) > 0) {
    return bareFinding({
      verdict: "pending",
      summary: `The plan has until ${dateWords(end)}; it can be judged afterwards.`,
      wording: { fair: `${speakerSays(claim)}; its time is not over.`, unfair: "That it has been kept, or broken." },
      method,
    });
  }
  if (!flies.test(words) || ofUse.test(words)) {
    return bareFinding({
      verdict: "not-checkable",
      summary: flies.test(words)
        ? "The plan is of what is done with satellites, which no catalogue of them shows."
        : "The plan is of no new satellites, and only those a catalogue shows.",
      wording: { fair: `${speakerSays(claim)}; orbits do not show it.`, unfair: "That it was kept, or not." },
      method,
    });
  }
  const owner = ownerOf(claim);
  if (owner === null) {
    return needsData(claim, method, "The text does not let one say whose satellites are planned.", [need("whose plan it is")]);
  }
  return decide(claim, owner, end, words, have, settings);
}

type ObjectRow = Evidence & { readonly kind: "object"; readonly value: ObjectRecord };

function decide(claim: Claim, owner: string, end: string, words: string, have: Gathered, settings: JudgeSettings): Finding {
  const during = promisedTime(claim, end);
  const payloads = rowsOf(have, "object").filter((row) => row.value.owner === owner && isNew(row, during));
  const said = claim.quantities.find(({ kind }) => kind === "count");
  // A constellation has at least two; anything else at least one.
  const asked = said === undefined ? (/constellation|satellites\b/i.test(words) ? 2 : 1) : Math.max(1, Math.ceil(said.low));
  const whole = isWhole(have.rows, completenessClass.objectsOf(owner), during);
  const completeness = rowsOf(have, "completeness").filter((row) => row.value.of === completenessClass.objectsOf(owner));
  const kept = payloads.length >= asked;
  const promised = `${said === undefined ? `at least ${asked}` : said.text} ${asked === 1 ? "was" : "were"} promised from ${dateWords(during.start)} to ${dateWords(end)}`;
  const names = payloads.slice(0, 6).map((row) => row.value.name);
  const tally =
    payloads.length === 0
      ? "no new payload"
      : `${payloads.length} new payload${payloads.length === 1 ? "" : "s"} (${listWords(names)}${payloads.length > 6 ? " and more" : ""})`;
  if (!kept && !whole) {
    const request = have.requests.find(({ kind }) => kind === "catalogue-at") ?? null;
    const why = `The catalogue at hand is not known to be whole to ${dateWords(end)}, so it cannot be said whether the plan was kept.`;
    return needsData(claim, method, why, [needOf("a catalogue of that owner that is whole to the deadline", request)], {
      evidence: payloads.map((row) => row.id),
    });
  }
  const because = kept
    ? `Kept as far as the catalogue shows: ${promised}, and it holds ${tally} of that time.`
    : `Not kept by ${dateWords(end)}: ${promised}, and the catalogue, whole to then, holds ${tally}.`;
  const independent = isIndependent(claim, payloads.length > 0 ? payloads : completeness, settings.organisations);
  const stance = claim.stance === "denies" ? "denies" : "asserts";
  const turned: Verdict = forStance(kept ? "supported" : "contradicted", stance);
  const verdict = forOrigin(turned, independent);
  return bareFinding({
    verdict,
    summary: because + originNote(turned, independent),
    wording: {
      fair: kept
        ? `${upperFirst(claim.speaker ?? "the text")} kept the plan by number: ${tally}.`
        : `The plan was not kept by ${dateWords(end)}.`,
      unfair: kept ? "That the satellites work, or form what was planned." : "That it was given up, or will not be done later.",
    },
    parts: [{ part: "kept by the deadline", verdict, because, main: true }],
    evidence: [...payloads, ...completeness].map((row) => row.id),
    figures: [
      { label: "Payloads launched in the promised time", value: payloads.length, unit: "1", at: end },
      { label: "Promised at least", value: asked, unit: "1", at: end },
    ],
    cannotShow: ["Why a plan was changed or dropped no catalogue can show."],
    method,
  });
}

/** A payload launched within the promised days and in orbit at the deadline. */
function isNew({ value }: ObjectRow, { start, end }: UtcInterval): boolean {
  return (
    value.kind === "payload" &&
    value.launched !== null &&
    value.launched.slice(0, 10) >= start.slice(0, 10) &&
    value.launched.slice(0, 10) < (end.slice(11, 19) === "00:00:00" ? end.slice(0, 10) : `${end.slice(0, 10)}~`)
  );
}

import type { Claim, EvidenceRequest, Finding, Subject } from "../../model/index.ts";
import type { Check, Gathered, JudgeSettings } from "../check.ts";
import { judgeReadings, need, needsData, readingsOf } from "../findings.ts";
import { intervalOf, objectRow, setsOf, type SetRow } from "../rows.ts";
import { secondsBetween, type Interval } from "../../engine/index.ts";
import { impossibleFinding, pendingFinding } from "../timing/situation.ts";
import { subjectName } from "../words.ts";
import { companyOf, searchedPart } from "./company.ts";
import { findingOf, method } from "./finding.ts";

/**
 * "Came within 60 km of USA 326", "is shadowing it", "is in the same orbit": both histories give the nearest moments with the error of their
 * distance, and the angle between the planes. A stated distance is judged by probability; words for a common orbit by the planes; words of
 * intent ("shadowing") are consistent at best.
 */
export const proximity: Check = {
  types: ["proximity"],
  wants: (claim) => readingsOf(claim).flatMap(({ claim: read }) => wantsOf(read)),
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgeProximity(read, have, settings)),
};

/** The nearest are judged with; the others tell of the object's own errors. */
const setsEachSide = 12;
/** Older sets put an object anywhere along its track. */
const mostAgeDays = 14;

function wantsOf(claim: Claim): readonly EvidenceRequest[] {
  return [claim.subject, claim.other].flatMap((subject): readonly EvidenceRequest[] => {
    const noradId = subject?.noradId ?? null;
    const { start, end } = claim.time;
    if (noradId === null) return [];
    const object: EvidenceRequest = { kind: "object", noradId };
    if (start === null || end === null) return [object];
    return [object, { kind: "sets-around", noradId, during: { start, end }, eachSide: setsEachSide }];
  });
}

function judgeProximity(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const { other } = claim;
  if (claim.subject.noradId === null || other === undefined || other.noradId === null) {
    return needsData(
      claim,
      method,
      "The text does not let one say which two objects are meant, so no distance can be computed.",
      [need("which object came near which other one")],
    );
  }
  for (const subject of [claim.subject, other]) {
    const ruledOut = impossibleFinding({ ...claim, subject }, objectRow(have, subject.noradId ?? 0), settings, method);
    if (ruledOut !== null) return ruledOut;
  }
  const stated = intervalOf(claim.time, settings.earth.leapSeconds);
  if (stated === null) {
    return needsData(claim, method, "The text gives no time for this, so it cannot be held against two orbits.", [
      need("when the two are said to have been near each other"),
    ]);
  }
  const pending = pendingFinding(claim, stated, settings, method);
  if (pending !== null) return pending;
  const interval = searchedPart(stated);
  const histories = [claim.subject, other].map((subject) => rowsAround(subject, have, interval, settings));
  const [own, others] = histories;
  if (own === undefined || others === undefined || own.length === 0 || others.length === 0) {
    const lacking = own?.length === 0 ? claim.subject : other;
    return needsData(
      claim,
      method,
      `No element set of ${subjectName(lacking)} is at hand within ${mostAgeDays} days of the stated time.`,
      have.missing.length > 0 ? have.missing : [need(`element sets of ${subjectName(lacking)} around the stated time`)],
      { evidence: histories.flat().map(({ row }) => row.id) },
    );
  }
  const company = companyOf(claim, other, interval, own, others);
  return company === null
    ? needsData(claim, method, "The element sets at hand cannot be carried to the stated time.", [
        need("newer element sets of both"),
      ])
    : findingOf(company, settings);
}

/** Sets of an object around the interval, where at least one lies near enough to say where it was; else none. */
function rowsAround(subject: Subject, have: Gathered, interval: Interval, settings: JudgeSettings): readonly SetRow[] {
  const rows = setsOf(have, subject.noradId ?? 0, settings.earth.leapSeconds);
  const limit = mostAgeDays * 86400;
  const near = rows.some(
    ({ elements }) =>
      secondsBetween(elements.epoch, interval.start) < limit && secondsBetween(interval.end, elements.epoch) < limit,
  );
  return near ? rows : [];
}

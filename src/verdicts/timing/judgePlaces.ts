import type { Claim, ClaimPlace, Finding } from "../../model/index.ts";
import type { Timing } from "../../analysis/index.ts";
import type { Gathered, JudgeSettings } from "../check.ts";
import { namesNoDay } from "../dated.ts";
import { atBest, forOrigin, forStance, headlineOfParts, originNote } from "../decide.ts";
import { bareFinding, need, needsData } from "../findings.ts";
import { isIndependent, objectRow, sensorRow } from "../rows.ts";
import { placeNames, speakerSays, subjectName, timeWords, upperFirst } from "../words.ts";
import { controlCondition, printedCondition, sameAgain } from "./asked.ts";
import { baseRateOf, timingOf } from "./chance.ts";
import { placesOf, type JudgedPlaces, type TimingKind } from "./kind.ts";
import { passFindings } from "./passFindings.ts";
import { judgePlace, placeFigures } from "./placeParts.ts";
import { setFigures, setIds, uncertaintyOf } from "./setNotes.ts";
import { situationOf, type Situation } from "./situation.ts";
import { locate, probabilityOf, standingOf } from "./standing.ts";

/** Places with neighbouring passes and a base rate; a longer list gets verdicts and angles only. */
const mostPlacesInFull = 40;

/** Judges one reading of a timing claim: the same way for pictures, overflights and radio. */
export function judgeTiming(claim: Claim, kind: TimingKind, have: Gathered, settings: JudgeSettings): Finding {
  const found = situationOf(claim, have, settings, kind.method);
  return "finding" in found ? found.finding : judgePlaces(claim, found.situation, kind, have, settings);
}

function judgePlaces(claim: Claim, situation: Situation, kind: TimingKind, have: Gathered, settings: JudgeSettings): Finding {
  const places = placesOf(claim, kind.roles);
  const firstStay = situation.stays[0];
  if (places.length === 0 || firstStay === undefined) {
    return needsData(claim, kind.method, "The text names no place for this, so no pass can be compared.", [
      need("the place that is meant"),
    ]);
  }
  const { earth } = settings;
  const judged = places.map((place) => judgePlace(place, situation, kind, settings));
  const known = judged.flatMap((one) => (one.judged === null ? [] : [one.judged]));
  const stay = known[0]?.standing.stay ?? firstStay;
  const ids = setIds(situation, [stay]);
  const independent = isIndependent(
    claim,
    have.rows.filter((row) => ids.includes(row.id)),
    settings.organisations,
  );

  const held = headlineOfParts(judged.flatMap((one) => one.parts("asserts", true)));
  if (held === "contradicted" && namesNoDay(claim)) {
    const why = `The text names a time and no day. ${upperFirst(timeWords(claim.time))} ${subjectName(claim.subject)} did not come by; on another day it may have.`;
    return needsData(claim, kind.method, why, [need("the day that is meant")], { evidence: [...ids] });
  }
  const proposition = held === "contradicted" && !situation.whole ? "needs-data" : atBest(held, kind.best);
  const told: JudgedPlaces = {
    claim,
    situation,
    places: known,
    lightJudged: kind.lightJudged,
    time95S: stay.prediction.timeS.p95,
  };
  const printed = printedCondition(claim, known, kind);
  const again = sameAgain(known, kind);
  const inFull = known.length > 0 && places.length <= mostPlacesInFull;
  const context = [objectRow(have, situation.noradId), sensorRow(have, situation.noradId)];
  const unplaced = places.filter((_, i) => judged[i]?.judged === null);
  const words = proposition === "needs-data" && unplaced.length > 0 ? placeless(claim, unplaced) : kind.tell(told, proposition);
  const turned = forStance(proposition, claim.stance);
  return bareFinding({
    verdict: forOrigin(turned, independent),
    ...words,
    summary: words.summary + originNote(turned, independent),
    probability:
      known.length < places.length ? null : { value: probabilityOf(situation, printed.places, earth), of: printed.of },
    baseRate:
      claim.stance === "denies" || proposition === "contradicted" || !inFull
        ? null
        : baseRateOf(situation, stay, again.places, again.of, earth),
    parts: judged.flatMap((one) => one.parts(claim.stance, independent)),
    evidence: [...ids, ...context.flatMap((row) => (row === null ? [] : [row.id]))],
    uncertainty: uncertaintyOf(stay, settings),
    figures: [...known.flatMap((one) => placeFigures(one.standing, settings)), ...setFigures(stay, settings)],
    passes: known.flatMap(({ standing }) =>
      passFindings(standing.located, standing.stay, claim.time, ids, earth, inFull, situation.launchDay),
    ),
    needs: judged.flatMap((one) => (one.missing === null ? [] : [need(one.missing)])),
    method: kind.method,
  });
}

/** Where one of the places is not known the orbit may be as good as it likes: it is the place that is missing. */
function placeless(claim: Claim, places: readonly ClaimPlace[]): Pick<Finding, "summary" | "wording" | "cannotShow"> {
  const where = placeNames(places);
  return {
    summary: `It is not known where ${where} ${places.length === 1 ? "is" : "are"}, so no pass of ${subjectName(claim.subject)} can be compared.`,
    wording: {
      fair: `${speakerSays(claim)}; where ${where} ${places.length === 1 ? "is" : "are"} has to be found first.`,
      unfair: "That it is true, or that it is false: neither has been shown.",
    },
    cannotShow: [],
  };
}

/** The claim's part in the joint control; null where it is no timing of known places, is denied, or lies too long or too far. */
export function controlTiming(claim: Claim, kind: TimingKind, have: Gathered, settings: JudgeSettings): Timing | null {
  if (claim.stance === "denies") return null;
  const found = situationOf(claim, have, settings, kind.method);
  if ("finding" in found) return null;
  const { situation } = found;
  const known = placesOf(claim, kind.roles).flatMap((place) => {
    const located = locate(place);
    const standing = located === null ? null : standingOf(situation, located, kind.lightJudged, settings.earth);
    return standing === null ? [] : [{ standing, pView: 0, pLit: 0 }];
  });
  const stay = known[0]?.standing.stay;
  return stay === undefined ? null : timingOf(situation, stay, controlCondition(known, kind), settings.earth);
}

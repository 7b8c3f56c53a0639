import { completenessClass, isWhole } from "../../catalogue/index.ts";
import { addSeconds, secondsBetween } from "../../engine/index.ts";
import type { Claim, Finding, Verdict } from "../../model/index.ts";
import type { Gathered, JudgeSettings } from "../check.ts";
import { forOrigin, forStance, originNote } from "../decide.ts";
import { bareFinding, need, needOf, needsData } from "../findings.ts";
import { intervalOf, isIndependent, objectRow } from "../rows.ts";
import { impossibleFinding, pendingFinding } from "../timing/situation.ts";
import type { Located } from "../timing/standing.ts";
import { decimals, listWords, placeName, upperFirst } from "../words.ts";
import { candidates, groupOf, isNamed, isTellable, nameOf, type Group } from "./members.ts";
import { edgePasses, figuresOf } from "./rates.ts";
import { saidSatellites, type SaidRate } from "./said.ts";

export const method = "docs/methods/coverage";

/** How often several satellites together come by a place, for those that the words can mean from the strict meaning to the wide one. */
export function judgeConstellation(
  claim: Claim,
  located: Located,
  said: SaidRate,
  have: Gathered,
  settings: JudgeSettings,
): Finding {
  const unknown = (claim.together ?? [])
    .concat(claim.together === undefined ? [] : [claim.subject])
    .filter(({ noradId }) => noradId === null);
  const stated = intervalOf(claim.time, settings.earth.leapSeconds);
  if (stated === null)
    return needsData(claim, method, "The text gives no time for this, so no passes can be counted.", [
      need("when it is said to have been so"),
    ]);
  const pending = pendingFinding(claim, stated, settings, method);
  if (pending !== null) return pending;
  if (isNamed(claim)) {
    for (const subject of [claim.subject, ...(claim.together ?? [])]) {
      const ruledOut = impossibleFinding({ ...claim, subject }, objectRow(have, subject.noradId ?? 0), settings, method);
      if (ruledOut !== null) return ruledOut;
    }
  }
  const meant = candidates(claim, have);
  const [widest] = meant.toReversed();
  if (unknown.length > 0) {
    const names = listWords(unknown.map(({ name }) => `“${name ?? "unnamed"}”`));
    return needsData(
      claim,
      method,
      `The evidence at hand does not know ${names}, so the passes of all together cannot be counted.`,
      [need(`the catalogue entry of ${names}`)],
    );
  }
  if (widest === undefined || !meant.some(isTellable)) {
    const why =
      widest === undefined
        ? "No catalogue at hand lists the satellites that are meant."
        : `The catalogue holds ${widest.numbers.length} ${widest.what} that could be meant; which, the text does not let one say.`;
    const request = have.requests.find(({ kind }) => kind === "catalogue-at") ?? null;
    return needsData(claim, method, why, [
      widest === undefined ? needOf("a catalogue of that owner and day", request) : need("which satellites are meant"),
    ]);
  }
  const middle = addSeconds(stated.start, secondsBetween(stated.start, stated.end) / 2);
  const groups = meant.filter(isTellable).map((one) => groupOf(one, claim, middle, located, have, settings));
  const known = groups.filter(({ meanings }) => meanings.length > 0);
  if (known.length === 0) {
    const request = have.requests.find(({ kind }) => kind === "sets-around") ?? null;
    return needsData(
      claim,
      method,
      `No element set of ${listWords(widest.numbers.slice(0, 5).map((noradId) => nameOf(noradId, claim, have)))} is at hand near the stated time.`,
      [needOf("element sets of these satellites around the stated time", request)],
    );
  }
  const leftOut = [
    ...(isTellable(widest) ? [] : [`others of ${widest.numbers.length} ${widest.what} in all`]),
    ...(isListWhole(claim, have) ? [] : ["whatever the catalogue at hand, not known to be whole, does not hold"]),
  ];
  return tell(claim, known, leftOut, located, said, have, settings);
}

/** Named satellites are all that are meant; of an owner's the catalogue must be whole for the day. */
function isListWhole(claim: Claim, have: Gathered): boolean {
  const { start, end } = claim.time;
  const owner = claim.subject.owner ?? null;
  if (isNamed(claim)) return true;
  return (
    owner !== null && start !== null && isWhole(have.rows, completenessClass.objectsOf(owner), { start, end: end ?? start })
  );
}

function tell(
  claim: Claim,
  groups: readonly Group[],
  leftOut: readonly string[],
  located: Located,
  said: SaidRate,
  have: Gathered,
  settings: JudgeSettings,
): Finding {
  const number = saidSatellites(claim);
  const rates = groups.flatMap(({ meanings }) =>
    meanings.flatMap(({ looksADay, passesADay }) => (said.isWait ? [looksADay] : [looksADay, passesADay])),
  );
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  const lacking = [...new Set([...groups.flatMap((group) => group.lacking), ...leftOut])];
  const told = groups.filter(({ size }) => isNamed(claim) || number === null || number === size);
  const meets = (group: Group): boolean =>
    group.meanings.some(({ looksADay, passesADay, waits }) => {
      // Whoever never waits longer than two hours can look every two hours, and oftener.
      if (said.isWait && waits !== null && waits.longestS <= 86400 / said.low) return true;
      const high = said.isWait ? looksADay : passesADay;
      return said.low - edgePasses <= high && looksADay <= said.high + edgePasses;
    });
  const isAll = ({ size, lacking: without }: Group): boolean =>
    without.length === 0 && (isNamed(claim) || number === size || leftOut.length === 0);
  const tooOften = said.low > most + edgePasses;
  // Fewer satellites than were counted may be meant, and then pass less often.
  const tooSeldom = !said.isWait && said.high < least - edgePasses && told.length > 0;
  const proposition: Verdict =
    tooOften && lacking.length > 0
      ? "needs-data"
      : tooOften || tooSeldom
        ? "contradicted"
        : told.some((group) => meets(group) && isAll(group))
          ? "supported"
          : "consistent";
  const evidence = [...new Set(groups.flatMap((group) => group.evidence))];
  const rows = have.rows.filter(({ id, kind }) => kind === "element-set" && evidence.includes(id));
  const independent = isIndependent(claim, rows, settings.organisations);
  const turned = forStance(proposition, claim.stance);
  const verdict = forOrigin(turned, independent);
  const where = placeName(located.place);
  const which =
    number !== null && told.length === 0
      ? ` The text speaks of ${number} satellites; of ${listWords(groups.map(({ size, what }) => `${size} ${size === 1 ? what.replace(/^payloads/, "payload") : what}`))} in the catalogue which are meant it does not say.`
      : "";
  const without = lacking.length === 0 ? "" : ` Not counted: ${listWords(lacking)}.`;
  const because = `${groups.map((group) => sentence(group, where)).join(" ")} The text says ${said.text}.${which}${without}`;
  return bareFinding({
    verdict,
    summary: because + originNote(turned, independent),
    wording: {
      fair: `Together these satellites come by ${where} ${decimals(least, 1)} to ${decimals(most, 1)} times a day, as "over" is taken strictly or widely.`,
      unfair: `That ${where} is watched all the time, or pictured at each pass.`,
    },
    parts: [{ part: "how often", verdict, because, main: true }],
    evidence,
    figures: groups.flatMap((group) =>
      group.meanings.flatMap((meaning) => figuresOf(meaning, located.place.name, groups.length > 1 ? group.what : "")),
    ),
    needs: proposition === "needs-data" ? [need(`element sets of ${listWords(lacking)} around the stated time`)] : [],
    cannotShow: [
      "A pass shows where a satellite was, not what it did there.",
      "Satellites without public orbits are not counted.",
    ],
    method,
  });
}

function sentence({ what, names, meanings }: Group, where: string): string {
  const shown = names.length > 6 ? `${names.slice(0, 6).join(", ")} and ${names.length - 6} more` : listWords(names);
  const tally = meanings.map(({ name, looksADay }) => `${decimals(looksADay, 1)} ${name}`).join(", ");
  return `${upperFirst(what)} (${shown}), counted together over the ten days around, looked at ${where} so many times a day: ${tally}; ${waitWords(meanings)}.`;
}

/** From the wide meaning's longest wait to the strict one's. */
function waitWords(meanings: Group["meanings"]): string {
  const hours = meanings.flatMap(({ waits }) => (waits === null ? [] : [waits.longestS / 3600]));
  if (hours.length === 0) return "no wait between two looks";
  const [least, most] = [decimals(Math.min(...hours), 1), decimals(Math.max(...hours), 1)];
  return `the longest wait was ${least === most ? most : `${least} to ${most}`} hours`;
}

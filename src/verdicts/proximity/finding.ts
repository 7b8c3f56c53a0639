import { closestByChance, shareWithin, type Encounter } from "../../analysis/index.ts";
import { addSeconds, degPerRad, secondsBetween, sgp4, type Instant } from "../../engine/index.ts";
import type { Figure, Finding, Verdict } from "../../model/index.ts";
import type { JudgeSettings } from "../check.ts";
import { forOrigin, forStance, headlineOfParts, originNote } from "../decide.ts";
import { bareFinding, need } from "../findings.ts";
import { isIndependent } from "../rows.ts";
import { secondText } from "../timing/passFindings.ts";
import { decimals, upperFirst } from "../words.ts";
import { searchedKm, type Company } from "./company.ts";
import { distancePart, kilometres, orbitPart, saysCommonOrbit } from "./parts.ts";

export const method = "docs/methods/proximity";
const chanceLongestS = 3 * 86400;

export function findingOf(company: Company, settings: JudgeSettings): Finding {
  const { claim, names, moments, rows } = company;
  const said = claim.quantities.find(({ kind, unit }) => kind === "distance" && unit === "km");
  const utc = (at: Instant): string => secondText(at, settings.earth);
  const probability = said === undefined ? null : shareWithin(moments, said.coarseHigh ?? said.high);
  const parts = [
    ...(said === undefined || probability === null ? [] : [distancePart(company, said, probability, utc)]),
    ...(said === undefined || saysCommonOrbit(claim) ? orbitPart(company) : []),
  ];
  const proposition = headlineOfParts(parts);
  const independent = isIndependent(
    claim,
    rows.map(({ row }) => row),
    settings.organisations,
  );
  const adjust = (verdict: Verdict): Verdict => forOrigin(forStance(verdict, claim.stance), independent);
  const [nearest] = moments;
  const chance = chanceOf(company, said?.coarseHigh ?? said?.high ?? nearest?.distanceKm ?? null);
  const because = parts.map((part) => part.because).join(" ");
  return bareFinding({
    verdict: adjust(proposition),
    summary: `${because}${originNote(forStance(proposition, claim.stance), independent)}`,
    wording: {
      fair:
        proposition === "needs-data"
          ? `The public orbits of ${names[0]} and ${names[1]} do not tell how near each other they came then.`
          : nearest === undefined || nearest.distanceKm > searchedKm
            ? `${upperFirst(names[0])} and ${names[1]} did not come within ${decimals(searchedKm, 0)} km of each other then, by their public orbits.`
            : `By their public orbits ${names[0]} and ${names[1]} came within about ${kilometres(nearest.distanceKm)} of each other (${kilometres(nearest.error.low95Km)} to ${kilometres(nearest.error.high95Km)}).`,
      unfair: `That ${names[0]} inspected, followed or threatened ${names[1]}: an orbit shows no purpose.`,
    },
    probability:
      said === undefined || probability === null || proposition === "needs-data"
        ? null
        : { value: probability, of: `the two were, at some moment of the interval, no farther apart than ${said.text}` },
    baseRate: chance,
    parts: parts.map((part) => ({ ...part, verdict: adjust(part.verdict) })),
    evidence: rows.map(({ row }) => row.id),
    figures: figuresOf(company, utc),
    needs:
      proposition === "needs-data" ? [need(`element sets of ${names[0]} and ${names[1]} from nearer the stated time`)] : [],
    cannotShow: [
      "Why two objects fly near each other no orbit shows.",
      "Distances below a kilometre are below the error of public orbits.",
    ],
    method,
  });
}

/** The same orbit turned at random; over three days at most, since every draw is searched. */
function chanceOf({ interval, middle: [first, other], names }: Company, withinKm: number | null): Finding["baseRate"] {
  if (withinKm === null) return null;
  const made = sgp4(other);
  if (!made.ok) return null;
  const lengthS = Math.min(chanceLongestS, secondsBetween(interval.start, interval.end));
  const { drawn, asClose } = closestByChance(
    first,
    made.value,
    { start: interval.start, end: addSeconds(interval.start, lengthS) },
    withinKm,
  );
  if (drawn === 0) return null;
  return {
    value: asClose / drawn,
    of:
      `${drawn} orbits shaped and tilted like that of ${names[0]}, turned at random, ${asClose} came within ${kilometres(withinKm)} of ${names[1]} ` +
      `in ${decimals(lengthS / 86400, 1)} days`,
  };
}

function figuresOf({ moments, relative }: Company, utc: (at: Instant) => string): Figure[] {
  const [nearest] = moments;
  return [
    ...(nearest === undefined
      ? []
      : [
          {
            label: "Least distance",
            value: nearest.distanceKm,
            unit: "km",
            low95: nearest.error.low95Km,
            high95: nearest.error.high95Km,
            at: utc(nearest.at),
            note: errorSource(nearest),
          },
          ...(["above", "ahead", "to the left of the flight"] as const).map((word, i) => ({
            label: `The other then ${word}`,
            value: nearest.otherInRtnKm[i] ?? 0,
            unit: "km",
            at: utc(nearest.at),
          })),
          { label: "Speed past each other", value: nearest.relativeSpeedKmS, unit: "km/s", at: utc(nearest.at) },
        ]),
    ...(relative === null
      ? []
      : [
          { label: "Angle between the planes", value: relative.planeAngleRad * degPerRad, unit: "deg", at: utc(relative.at) },
          { label: "Difference of mean heights", value: relative.heightKm, unit: "km", at: utc(relative.at) },
        ]),
  ];
}

/** What the bounds of the distance rest on. */
function errorSource({ error: { ownSets } }: Encounter): string {
  const own = ownSets.some((sets) => sets > 0);
  return own
    ? `error from the objects' own histories (${ownSets.join(" and ")} sets) and measured errors of such orbits`
    : "error from measured errors of such orbits";
}

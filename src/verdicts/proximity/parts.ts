import { mayBeOne, type Encounter, type RelativeOrbit } from "../../analysis/index.ts";
import { degPerRad, type Instant } from "../../engine/index.ts";
import type { Claim, PartFinding, Verdict } from "../../model/index.ts";
import { decide } from "../decide.ts";
import { decimals, momentWords, upperFirst } from "../words.ts";
import { searchedKm, type Company } from "./company.ts";

/** Planes within this are called one; beyond the wider limit they are not. */
const onePlaneDeg = 1;
const otherPlaneDeg = 5;

/** Orbits whose mean heights differ by more are not called one. */
const oneHeightKm = 50;
/** Farther apart than this nobody means by flying together. */
const companyKm = 1000;

const commonOrbit = /same (?:orbit|plane)|coplanar|identical orbit/;

export function saysCommonOrbit(claim: Claim): boolean {
  return commonOrbit.test(`${claim.proposition} ${claim.quote}`.toLowerCase());
}

function saysOrbit(claim: Claim): boolean {
  return /(?:same|identical) orbit\b(?!al)/.test(`${claim.proposition} ${claim.quote}`.toLowerCase());
}

/** A stated distance against the nearest moments. A burn between the sets can hide what they would else rule out. */
export function distancePart(
  { names, moments }: Company,
  said: Claim["quantities"][number],
  probability: number,
  utc: (at: Instant) => string,
): PartFinding {
  const [nearest] = moments;
  const high = said.coarseHigh ?? said.high;
  const error95 = nearest === undefined ? null : nearest.error.high95Km - nearest.distanceKm;
  const found = decide({ p: probability, error95, asked: Math.max(high, 1), canSupport: true });
  const hidden = found === "contradicted" && moments.some(({ error }) => error.low95Km - error.burnedKm <= high);
  const verdict = hidden ? "needs-data" : found;
  const burnedKm = Math.max(0, ...moments.map(({ error }) => error.burnedKm));
  const because =
    nearest === undefined || nearest.distanceKm > searchedKm
      ? `${upperFirst(names[0])} and ${names[1]} had no nearest moment within ${searchedKm} km in that time, by the sets at hand.`
      : `They were nearest at ${momentWords(utc(nearest.at), true)}: ${distanceWords(nearest)}; the text says ${said.text}.`;
  const burned =
    verdict === "needs-data" && burnedKm > 0
      ? ` The sets before and after that time put the same object ${kilometres(burnedKm)} apart: it burned in between, and where it was then they do not tell.`
      : "";
  return { part: "distance", verdict, because: because + burned, main: true };
}

function distanceWords(nearest: Encounter): string {
  const bounds = `${kilometres(nearest.error.low95Km)} to ${kilometres(nearest.error.high95Km)} with their error`;
  const one = mayBeOne(nearest) ? ", so public sets do not tell the two apart" : "";
  return `${kilometres(nearest.distanceKm)} by the sets at hand, ${bounds}${one}`;
}

/** Words for flying together: one plane and near in height, or one place over the equator. */
export function orbitPart(company: Company): readonly PartFinding[] {
  const { claim, names, relative, moments } = company;
  if (relative === null) return [];
  const leastKm = moments[0]?.distanceKm ?? Number.POSITIVE_INFINITY;
  const sameOrbit = saysCommonOrbit(claim);
  const inBelt = !sameOrbit && isOfBelt(company);
  const belt = inBelt ? ` Over the equator all planes are nearly one; what counts there is the distance.` : "";
  return [
    {
      part: sameOrbit ? "same plane" : "flies with it",
      verdict: inBelt ? beltVerdict(moments) : planeVerdict(company, relative, sameOrbit),
      because:
        `The planes of ${names[0]} and ${names[1]} stood ${decimals(relative.planeAngleRad * degPerRad, 2)}° apart, the heights ` +
        `${kilometres(Math.abs(relative.heightKm))}; the nearest they came was ${kilometres(leastKm)}.${belt}`,
      main: true,
    },
  ];
}

function planeVerdict({ claim, moments }: Company, relative: RelativeOrbit, sameOrbit: boolean): Verdict {
  const angle = relative.planeAngleRad * degPerRad;
  const leastKm = moments[0]?.distanceKm ?? Number.POSITIVE_INFINITY;
  if (angle > otherPlaneDeg) return !sameOrbit && leastKm < companyKm ? "consistent" : "contradicted";
  const sameHeight = Math.abs(relative.heightKm) <= oneHeightKm || !saysOrbit(claim);
  return sameOrbit && angle <= onePlaneDeg && sameHeight ? "supported" : "consistent";
}

/** Both go round once a day, near the equator or not. */
function isOfBelt({ middle }: Company): boolean {
  return middle.every(({ meanMotionRadMin }) => Math.abs((meanMotionRadMin * 1440) / (2 * Math.PI) - 1.0027) < 0.1);
}

/** Over 1.4° of the belt no company is meant; a burn between the sets can hide that they came nearer. */
function beltVerdict(moments: readonly Encounter[]): Verdict {
  if (moments.some(({ distanceKm }) => distanceKm <= companyKm)) return "consistent";
  return moments.some(({ error }) => error.low95Km - error.burnedKm <= companyKm) ? "needs-data" : "contradicted";
}

export function kilometres(km: number): string {
  return `${decimals(km, km < 10 ? 1 : 0)} km`;
}

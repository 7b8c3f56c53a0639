import { mayBeOne, type Encounter } from "../../analysis/index.ts";
import { degPerRad, type Instant } from "../../engine/index.ts";
import type { Claim, PartFinding, Verdict } from "../../model/index.ts";
import { decide } from "../decide.ts";
import { decimals, momentWords, upperFirst } from "../words.ts";
import { searchedKm, type Company } from "./company.ts";

/** Planes within this are called one; beyond the wider limit they are not. */
const onePlaneDeg = 1;
const otherPlaneDeg = 5;

const commonOrbit = /same (?:orbit|plane)|coplanar|identical orbit/;

export function saysCommonOrbit(claim: Claim): boolean {
  return commonOrbit.test(`${claim.proposition} ${claim.quote}`.toLowerCase());
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
  const verdict = decide({ p: probability, error95, asked: Math.max(high, 1), canSupport: true });
  const hidden = verdict === "contradicted" && moments.some(({ error }) => error.low95Km - error.burnedKm <= high);
  const because =
    nearest === undefined || nearest.distanceKm > searchedKm
      ? `${upperFirst(names[0])} and ${names[1]} had no nearest moment within ${searchedKm} km in that time, by the sets at hand.`
      : `They were nearest at ${momentWords(utc(nearest.at), true)}: ${distanceWords(nearest)}; the text says ${said.text}.`;
  return {
    part: "distance",
    verdict: hidden ? "needs-data" : verdict,
    because: hidden
      ? `${because} But the sets before and after that time put the same object ${kilometres(burnedOf(moments))} apart: it burned in between, and where it was then they do not tell.`
      : because,
    main: true,
  };
}

function distanceWords(nearest: Encounter): string {
  const bounds = `${kilometres(nearest.error.low95Km)} to ${kilometres(nearest.error.high95Km)} with their error`;
  const one = mayBeOne(nearest) ? ", so public sets do not tell the two apart" : "";
  return `${kilometres(nearest.distanceKm)} by the sets at hand, ${bounds}${one}`;
}

function burnedOf(moments: readonly Encounter[]): number {
  return Math.max(0, ...moments.map(({ error }) => error.burnedKm));
}

/** Words for flying together: one plane and near in height, or one place over the equator. */
export function orbitPart({ claim, names, relative, moments }: Company): readonly PartFinding[] {
  if (relative === null) return [];
  const leastKm = moments[0]?.distanceKm ?? Number.POSITIVE_INFINITY;
  const angle = relative.planeAngleRad * degPerRad;
  const sameOrbit = saysCommonOrbit(claim);
  const verdict: Verdict =
    angle <= onePlaneDeg
      ? sameOrbit
        ? "supported"
        : "consistent"
      : angle <= otherPlaneDeg || leastKm < 1000
        ? "consistent"
        : "contradicted";
  const strict = sameOrbit && angle > otherPlaneDeg ? "contradicted" : verdict;
  return [
    {
      part: sameOrbit ? "same plane" : "flies with it",
      verdict: strict,
      because:
        `The planes of ${names[0]} and ${names[1]} stood ${decimals(angle, 2)}° apart, the heights ${kilometres(Math.abs(relative.heightKm))}; ` +
        `the nearest they came was ${Number.isFinite(leastKm) ? kilometres(leastKm) : `over ${searchedKm} km`}.`,
      main: true,
    },
  ];
}

export function kilometres(km: number): string {
  return `${decimals(km, km < 10 ? 1 : 0)} km`;
}

import { ascentsTo, circularSpeedKmS, outsideSectorsDeg, turnCostKmS, type Ascent } from "../analysis/index.ts";
import { degPerRad, radPerDeg } from "../engine/index.ts";
import type { Claim, ClaimPlace, EvidenceRequest, Figure, Finding, PartFinding, SiteRecord, Verdict } from "../model/index.ts";
import type { Check, Gathered, JudgeSettings } from "./check.ts";
import { forOrigin, forStance, headlineOfParts, originNote } from "./decide.ts";
import { bareFinding, judgeReadings, need, needsData, readingsOf } from "./findings.ts";
import { isIndependent, rowsOf } from "./rows.ts";
import { decimals, degrees, placeName } from "./words.ts";

/**
 * "Sun-synchronous orbits can be reached from Vostochny": the site's latitude, the Earth's rotation and the permitted azimuths say whether an inclination
 * is reached without a turn; else the turn and its cost are told.
 */
export const siteCapability: Check = {
  types: ["site-capability"],
  wants: (claim) =>
    readingsOf(claim).flatMap(({ claim: read }): readonly EvidenceRequest[] => {
      const place = siteOf(read);
      return place === null || targetOf(read) === null ? [] : [{ kind: "site", siteId: siteIdOf(place) }];
    }),
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgeCapability(read, have, settings)),
};

const method = "docs/methods/site-capability";
/** Sites reach some tenths of a degree farther, and latitudes are told in tenths. */
const latitudeSlackDeg = 0.5;
/** A sector's edge is told in whole degrees, and the azimuth moves by one with the height. */
const sectorSlackDeg = 2;
const usualHeightKm = 500;
/** A turn beyond this in the ascent is no dog-leg any more; in orbit it is cheap only from far out. */
const dogLegDeg = 10;
const nearKm = 60;

interface Target {
  readonly name: string;
  readonly lowDeg: number;
  readonly highDeg: number;
  readonly heightKm: number;
  /** Reached by way of an eccentric transfer orbit, in which a turn is cheap. */
  readonly byTransfer: boolean;
}

function siteOf(claim: Claim): ClaimPlace | null {
  return claim.places.find(({ role, latitudeDeg }) => role === "site" && latitudeDeg !== null) ?? null;
}

/** The id that the packs give a site follows its own name without the words that all sites share. */
function siteIdOf({ name }: ClaimPlace): string {
  const shared =
    /\b(?:cosmodrome|satellite|space|launch(?:ing)?|cent(?:er|re)|complex|station|force|base|spaceport|ground|facility|site|range|port)\b/gi;
  return name
    .replaceAll(shared, " ")
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-");
}

function targetOf(claim: Claim): Target | null {
  const words = `${claim.quote} ${claim.proposition}`.toLowerCase();
  const height = claim.quantities.find(({ kind, unit }) => (kind === "height" || kind === "perigee-height") && unit === "km");
  const heightKm = height !== undefined && height.value > 120 && height.value < 40_000 ? height.value : usualHeightKm;
  const said = claim.quantities.find(({ kind, unit }) => kind === "inclination" && unit === "deg");
  const target = (name: string, lowDeg: number, highDeg: number, byTransfer = false): Target => ({
    name,
    lowDeg,
    highDeg,
    heightKm,
    byTransfer,
  });
  if (said !== undefined) return target(`an inclination of ${said.text}`, said.low, said.high);
  if (/sun[- ]?synchronous|heliosynchronous/.test(words)) return target("Sun-synchronous orbit", 97, 98.5);
  if (/\bpolar\b/.test(words)) return target("polar orbit", 88, 92);
  if (/geostationary|geosynchronous/.test(words)) return target("geostationary orbit", 0, 0, true);
  if (/equatorial/.test(words)) return target("equatorial orbit", 0, 2);
  return null;
}

function judgeCapability(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const place = siteOf(claim);
  if (place === null || place.latitudeDeg === null) {
    return needsData(claim, method, "The text does not let one say which launch site is meant.", [
      need("the launch site that is meant"),
    ]);
  }
  const target = targetOf(claim);
  if (target === null) {
    return needsData(
      claim,
      method,
      "The text names no orbit for the site, so nothing can be computed; whether a pad is ready is a question for pictures.",
      [need("the inclination that is meant, or pictures of the site")],
    );
  }
  const row = rowsOf(have, "site").find(({ value }) => isNear(value, place)) ?? null;
  const part = partOf(claim, place, target, row?.value ?? null);
  const independent = row === null || isIndependent(claim, [row], settings.organisations);
  const adjust = (verdict: Verdict): Verdict => forOrigin(forStance(verdict, claim.stance), independent);
  const proposition = headlineOfParts([part]);
  return bareFinding({
    verdict: adjust(proposition),
    summary: `${part.because}${originNote(forStance(proposition, claim.stance), independent)}`,
    wording: {
      fair: part.because,
      unfair: `That a rocket that can do it stands at ${placeName(place)}, or that a launch is planned.`,
    },
    parts: [{ ...part, verdict: adjust(part.verdict) }],
    evidence: row === null ? [] : [row.id],
    figures: figuresOf(place, target),
    cannotShow: [
      "Which rocket can carry how much there no geometry shows.",
      "Drop zones are opened and closed; not all are public.",
    ],
    method,
  });
}

function isNear(site: SiteRecord, place: ClaimPlace): boolean {
  const [latitude, longitude] = [(place.latitudeDeg ?? 0) - site.latitudeDeg, (place.longitudeDeg ?? 0) - site.longitudeDeg];
  return Math.abs(latitude) * 111 < nearKm && Math.abs(longitude) * 111 < 2 * nearKm;
}

function waysTo(place: ClaimPlace, inclinationDeg: number, heightKm: number): readonly Ascent[] {
  return ascentsTo((place.latitudeDeg ?? 0) * radPerDeg, inclinationDeg * radPerDeg, heightKm);
}

function partOf(claim: Claim, place: ClaimPlace, target: Target, site: SiteRecord | null): PartFinding {
  const least = Math.abs(place.latitudeDeg ?? 0);
  const best = Math.max(Math.min(target.highDeg, 180 - least), Math.min(least, target.highDeg));
  const shortDeg = Math.max(0, least - target.highDeg, target.lowDeg - (180 - least));
  const name = placeName(place);
  const head = { part: "reached from there", main: true } as const;
  if (shortDeg > latitudeSlackDeg) {
    const cost = turnCostKmS(shortDeg * radPerDeg, circularSpeedKmS(target.heightKm));
    const because =
      `${name} lies ${degrees(least, 1)} from the equator, so a direct launch reaches inclinations from ${degrees(least, 1)} to ${degrees(180 - least, 1)}; ` +
      `${target.name} takes a turn of ${degrees(shortDeg, 1)}`;
    if (target.byTransfer)
      return { ...head, verdict: "supported", because: `${because}, which is made far out, where it is cheap, as is usual.` };
    const direct = /\bdirect/.test(claim.quote.toLowerCase());
    const verdict: Verdict = direct || shortDeg > dogLegDeg ? "contradicted" : "consistent";
    return {
      ...head,
      verdict,
      because: `${because}, which costs ${decimals(cost, 2)} km/s at ${decimals(target.heightKm, 0)} km${shortDeg > dogLegDeg ? ": more than a rocket has to spare" : ""}.`,
    };
  }
  const inclinationDeg = Math.max(Math.min(best, target.highDeg), target.lowDeg, least);
  const ways = waysTo(place, inclinationDeg, target.heightKm);
  const azimuths = ways.map(({ flownAzimuthRad }) => flownAzimuthRad * degPerRad);
  const told = azimuths.map((azimuth) => degrees(azimuth, 0)).join(" or ");
  if (site === null || site.azimuthsDeg === null) {
    return {
      ...head,
      verdict: "consistent",
      because: `From ${name} ${target.name} is flown at an azimuth of ${told}; which azimuths are permitted there is not public.`,
    };
  }
  const outside = Math.min(...azimuths.map((azimuth) => outsideSectorsDeg(azimuth, site.azimuthsDeg)));
  return outside <= sectorSlackDeg
    ? {
        ...head,
        verdict: "supported",
        because: `From ${name} ${target.name} is flown at an azimuth of ${told}, of which at least one is permitted there.`,
      }
    : {
        ...head,
        verdict: "consistent",
        because:
          `From ${name} ${target.name} is flown at an azimuth of ${told}; the nearest permitted one lies ${degrees(outside, 0)} away, so the ascent must turn ` +
          `(${decimals(turnCostKmS(outside * radPerDeg, circularSpeedKmS(target.heightKm)), 2)} km/s where it is all made at orbital speed).`,
      };
}

function figuresOf(place: ClaimPlace, target: Target): Figure[] {
  const middle = (target.lowDeg + target.highDeg) / 2;
  return waysTo(place, middle, target.heightKm).map(({ way, flownAzimuthRad }) => ({
    label: `Azimuth to ${degrees(middle, 1)}, ${way === "ascending" ? "northward" : "southward"}`,
    value: flownAzimuthRad * degPerRad,
    unit: "deg",
  }));
}

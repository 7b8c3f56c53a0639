/**
 * Transfer orbits begin with a burn at their perigee, up to an hour after lift-off. Until then the rocket coasts on a low circle in the same plane: run
 * back along that circle from the perigee, it passes abeam the site some four minutes after lift-off, like everything that climbs straight into a low orbit.
 */
import {
  addSeconds,
  atan2,
  cross,
  dot,
  propagateInOrbit,
  secondsBetween,
  temeVectorToItrf,
  twoPi,
  unit,
  type EarthData,
  type Instant,
  type Interval,
  type Satellite,
  type Vec3,
} from "../../engine/index.ts";
import { equatorialRadiusKm, meanShape } from "../orbitShape.ts";
import { siteDirection, type LaunchSite } from "./plane.ts";

/** Eccentric, and with a perigee where rockets park; lunar transfers tell no perigee to go by. */
export function isTransfer({ elements }: Satellite): boolean {
  const { eccentricity, semiMajorAxisKm } = meanShape(elements);
  const perigeeKm = semiMajorAxisKm * (1 - eccentricity) - equatorialRadiusKm;
  return eccentricity > leastEccentricity && eccentricity < mostEccentricity && perigeeKm < farthestPerigeeKm;
}

const leastEccentricity = 0.2;
const mostEccentricity = 0.9;
const farthestPerigeeKm = 800;

/** Of a circle 200 km high, s. */
const parkedPeriodS = 5310;
const parkedRate = twoPi / parkedPeriodS;

/** When an object whose orbit began at one of its perigees passed abeam a site before it, one for each perigee that lets it happen in an interval. */
export function parkedAbeam(satellite: Satellite, site: LaunchSite, during: Interval, earth: EarthData): readonly Instant[] {
  const { elements } = satellite;
  const rate = elements.meanMotionRadMin / 60;
  const firstS = -elements.meanAnomalyRad / rate;
  const direction = siteDirection(site);
  const turnOf = (at: Instant): number => (secondsBetween(elements.epoch, at) - firstS) / (twoPi / rate);
  const [from, to] = [Math.ceil(turnOf(during.start)), Math.floor(turnOf(addSeconds(during.end, parkedPeriodS)))];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k).flatMap((turn) => {
    const perigeeAt = addSeconds(elements.epoch, firstS + (turn * twoPi) / rate);
    const at = abeamBefore(satellite, perigeeAt, direction, earth);
    return at === null || secondsBetween(during.start, at) < 0 || secondsBetween(at, during.end) < 0 ? [] : [at];
  });
}

/** Less than a turn of the circle before the perigee. */
function abeamBefore(satellite: Satellite, perigeeAt: Instant, site: Vec3, earth: EarthData): Instant | null {
  const state = propagateInOrbit(satellite, perigeeAt);
  if (!state.ok) return null;
  const perigee = unit(state.value.positionKm);
  const pole = unit(cross(state.value.positionKm, state.value.velocityKmS));
  const ahead = cross(pole, perigee);
  let beforeS = 0;
  for (let turn = 0; turn < 8; turn++) {
    const at = addSeconds(perigeeAt, -beforeS);
    const inPlane = (axis: Vec3): number => dot(temeVectorToItrf(axis, at, earth), site);
    // How far the site lies back from the perigee along the orbit.
    const back = -atan2(inPlane(ahead), inPlane(perigee));
    const next = ((back + twoPi) % twoPi) / parkedRate;
    const moved = Math.abs(next - beforeS);
    beforeS = next;
    if (moved < 0.1) break;
  }
  return addSeconds(perigeeAt, -beforeS);
}

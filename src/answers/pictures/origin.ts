import { nearestSet } from "../../analysis/index.ts";
import { addSeconds, builtInLeapSeconds, parseUtc, sgp4, type Instant, type MeanElements } from "../../engine/index.ts";
import type { Workspace } from "../../check/index.ts";
import { groundTrack, type OriginPicture } from "../../report/index.ts";
import type { NamedHistory } from "../histories.ts";
import { originDaysBefore, type OriginAnswer } from "../origin.ts";
import { utcMilliseconds } from "../values.ts";

type Point = OriginPicture["planeAtLiftOff"][number];

/** What is drawn of where an orbit was launched from, by the ranking that knows most; null where no site is left. */
export function originPicture(answer: OriginAnswer, history: NamedHistory, { knowledge }: Workspace): OriginPicture | null {
  const { priors, rocket } = answer;
  const owner = priors.owner === null ? "" : `the owner (${priors.owner})`;
  const by =
    answer.withRocket !== null
      ? {
          ways: answer.withRocket,
          knowing: ["with the rocket", ...(rocket?.rockets ?? [])].join(" ") + (owner === "" ? "" : ` and ${owner}`),
        }
      : answer.withOwner !== null
        ? { ways: answer.withOwner, knowing: `with ${owner}` }
        : { ways: answer.withoutOwner, knowing: "without owner or rocket" };
  const ways = by.ways.flatMap((way) => {
    const site = knowledge.sites.find(({ siteId }) => siteId === way.siteId);
    return site === undefined ? [] : [{ ...way, latitudeDeg: site.latitudeDeg, longitudeDeg: site.longitudeDeg }];
  });
  const [first] = ways;
  const set = nearestSet(history.sets, momentOf(answer.set.epoch));
  if (first === undefined) return null;
  const day = priors.day === null ? null : momentOf(`${priors.day}T00:00:00Z`);
  const end = day === null ? momentOf(answer.set.epoch) : addSeconds(day, 86_400);
  return {
    object: answer.object.name,
    epoch: answer.set.epoch,
    from: utcMilliseconds(day ?? addSeconds(end, -originDaysBefore * 86_400)),
    to: utcMilliseconds(end),
    knowing: by.knowing,
    ways,
    planeAtLiftOff: planeOver(set, momentOf(first.liftOff), first),
    planeAtMeeting: planeOver(set, momentOf(first.planeAt), first),
  };
}

/** The half revolution of the orbit that runs nearest to a site, over the Earth as it stood at a moment: the trace of the plane. */
export function planeOver(set: MeanElements, at: Instant, site: Point): readonly Point[] {
  const satellite = sgp4(set);
  if (!satellite.ok) return [];
  const periodS = (2 * Math.PI * 60) / set.meanMotionRadMin;
  const stepS = periodS / 240;
  const around = groundTrack(satellite.value, at, [0, periodS - stepS], stepS, true);
  const away = (point: Point): number => {
    const east = Math.abs(((point.longitudeDeg - site.longitudeDeg + 540) % 360) - 180);
    return east * east + (point.latitudeDeg - site.latitudeDeg) ** 2;
  };
  const nearest = around.reduce((best, one, i) => (away(one) < away(around[best] ?? one) ? i : best), 0);
  const quarter = Math.floor(around.length / 4);
  return Array.from(
    { length: 2 * quarter + 1 },
    (_, i) => around[(nearest - quarter + i + around.length) % around.length],
  ).filter((point) => point !== undefined);
}

function momentOf(text: string): Instant {
  const read = parseUtc(text, builtInLeapSeconds);
  if (!read.ok) throw new RangeError(`${text} is no moment`);
  return read.value;
}

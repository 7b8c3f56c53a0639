import type { Answer } from "../catalogue/index.ts";
import {
  addSeconds,
  builtInEarthData,
  earthAttitude,
  elementsFromOmm,
  norm,
  parseUtc,
  propagateInOrbit,
  radPerDeg,
  secondsBetween,
  sgp4,
  shadow,
  sinElevation,
  siteAt,
  subtract,
  sunPositionTeme,
  temeToItrfAt,
  type Instant,
  type Satellite,
} from "../engine/index.ts";
import type { EvidenceRequest, EvidenceRow, UtcText } from "../model/index.ts";
import { lackingFor } from "./lacking.ts";

type SetEvidence = Extract<EvidenceRow, { kind: "element-set" }>;
type SkyRequest = Extract<EvidenceRequest, { kind: "sky-at" }>;

/** Sets farther from the moment than this say nothing of where a low satellite stood. */
export const skyDays = 10;
const stepS = 30;

/**
 * What stood in the sky: of one set an object, those that were above the horizon and not in full shadow at some moment of the interval (looked
 * at every half minute, an hour at most), the nearest first, `most` of them. A completeness row says how many were looked through: a verdict
 * that finds nothing needs to know.
 */
export function skyAnswer(sets: readonly SetEvidence[], request: SkyRequest, asOf: UtcText | null): Answer {
  const { leapSeconds } = builtInEarthData;
  const [start, end] = [parseUtc(request.during.start, leapSeconds), parseUtc(request.during.end, leapSeconds)];
  if (!start.ok || !end.ok || sets.length === 0) return { rows: [], missing: lackingFor(request, asOf) };
  const lengthS = Math.min(3600, Math.max(0, secondsBetween(start.value, end.value)));
  const steps = Math.ceil(lengthS / stepS);
  const moments = Array.from({ length: steps + 1 }, (_, i) =>
    momentAt(addSeconds(start.value, steps === 0 ? 0 : (lengthS * i) / steps)),
  );
  const site = siteAt({
    latitudeRad: request.latitudeDeg * radPerDeg,
    longitudeRad: request.longitudeDeg * radPerDeg,
    heightKm: 0,
  });
  const nearest = (satellite: Satellite): number | null => {
    let least: number | null = null;
    for (const { at, attitude, sunTemeKm } of moments) {
      const state = propagateInOrbit(satellite, at);
      if (!state.ok) continue;
      const { positionKm } = temeToItrfAt(state.value, attitude);
      if (sinElevation(site, positionKm) < 0 || shadow(state.value.positionKm, sunTemeKm) === "umbra") continue;
      const rangeKm = norm(subtract(positionKm, site.positionKm));
      if (least === null || rangeKm < least) least = rangeKm;
    }
    return least;
  };
  let lookedThrough = 0;
  const up = sets.flatMap((row) => {
    const read = elementsFromOmm(row.value, leapSeconds);
    const made = read.ok ? sgp4(read.value) : null;
    if (made?.ok !== true) return [];
    lookedThrough += 1;
    const rangeKm = nearest(made.value);
    return rangeKm === null ? [] : [{ row, rangeKm }];
  });
  const always = new Set(request.always);
  const inOrder = up.toSorted((a, b) => a.rangeKm - b.rangeKm);
  const given = inOrder.filter(({ row }, i) => i < request.most || always.has(row.value.NORAD_CAT_ID));
  const first = sets[0];
  const looked: EvidenceRow = {
    kind: "completeness",
    origin: first?.origin ?? "archive",
    originId: null,
    via: first?.via ?? "archive",
    published: null,
    pack: first?.pack ?? "archive",
    value: {
      of: "sky",
      during: request.during,
      complete: false,
      because:
        `${lookedThrough} object${lookedThrough === 1 ? "" : "s"} with a set at most ${skyDays} days from then ${lookedThrough === 1 ? "was" : "were"} looked through, ${up.length} stood lit above the horizon, ` +
        `${given.length} of them given`,
    },
  };
  return { rows: [...given.map(({ row }) => row), looked], missing: null };
}

function momentAt(at: Instant) {
  return { at, attitude: earthAttitude(at, builtInEarthData), sunTemeKm: sunPositionTeme(at, builtInEarthData) };
}

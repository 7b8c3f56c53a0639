import { dragOrbitOf, lifetime, type DecayForecast, type DragOrbit } from "../../analysis/index.ts";
import { addSeconds, secondsBetween, type Instant, type MeanElements } from "../../engine/index.ts";
import type { DecayPicture, HeightPoint } from "../../report/index.ts";
import type { DecayAnswer } from "../decay.ts";
import { orbitFigures } from "../dossier.ts";
import { utcMilliseconds } from "../values.ts";

const daySeconds = 86_400;
/** Of the past at least so much is drawn, and twice what is to come. */
const leastPastDays = 30;
/** As `orbitFigures` counts heights: over the equatorial radius, km. */
const equatorialRadiusKm = 6378.135;
const mostSteps = 150;

/** What is drawn of an object on its way down. */
export function decayPicture({ history, last, result }: DecayAnswer): DecayPicture {
  const forecast = "none" in result ? null : result.forecast;
  const aheadDays = forecast === null ? leastPastDays : forecast.daysFromEpoch.latest;
  const pastS = Math.max(leastPastDays, 2 * aheadDays) * daySeconds;
  const used = history.sets.filter((set) => {
    const agoS = secondsBetween(set.epoch, last.epoch);
    return agoS >= 0 && agoS <= pastS;
  });
  const later = history.sets.filter(
    (set) => secondsBetween(last.epoch, set.epoch) > 0 && secondsBetween(last.epoch, set.epoch) <= aheadDays * daySeconds,
  );
  return {
    object: history.name,
    lastSet: utcMilliseconds(last.epoch),
    past: used.map(heightsOf),
    later: later.map(heightsOf),
    forecast:
      forecast === null
        ? null
        : {
            best: utcMilliseconds(forecast.best),
            earliest: utcMilliseconds(forecast.earliest),
            latest: utcMilliseconds(forecast.latest),
            fall: fallOf(forecast),
          },
    because: "none" in result ? result.none : null,
  };
}

function heightsOf(set: MeanElements): HeightPoint {
  const { perigeeKm, apogeeKm } = orbitFigures(set);
  return { time: utcMilliseconds(set.epoch), perigeeKm, apogeeKm };
}

/** The model's way down, its days stretched as past lives were longer than the model's. */
function fallOf({ from, ballisticM2Kg, factor, daysFromEpoch }: DecayForecast): readonly HeightPoint[] {
  const steps: HeightPoint[] = [];
  const tell = (days: number, { semiMajorAxisKm, eccentricity }: DragOrbit): void => {
    const at: Instant = addSeconds(from.epoch, days * factor * daySeconds);
    steps.push({
      time: utcMilliseconds(at),
      perigeeKm: semiMajorAxisKm * (1 - eccentricity) - equatorialRadiusKm,
      apogeeKm: semiMajorAxisKm * (1 + eccentricity) - equatorialRadiusKm,
    });
  };
  lifetime(dragOrbitOf(from), ballisticM2Kg, daysFromEpoch.latest, tell);
  const every = Math.max(1, Math.ceil(steps.length / mostSteps));
  return steps.filter((_, i) => i % every === 0 || i === steps.length - 1);
}
